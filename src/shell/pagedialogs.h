#pragma once

#include "web/visitview.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

/// Where a visitor chooses the files a page asks for: the files of one folder and nothing else, in
/// large rows above the page. A plain child widget and no window: nothing of the desktop can be
/// reached from it.
class UploadDialog final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UploadDialog)

public:
    /// \a folder is visitor/uploadFolder.
    UploadDialog(const QString &folder, QWidget *parent);
    ~UploadDialog() override;

    /// Reads the folder and comes up; harmless when it is up already.
    void present(const web::FileWish &wish);
    /// Goes without an answer: the page is gone.
    void dismiss();

Q_SIGNALS:
    /// It has gone again; none: the visitor wants to give nothing.
    void chosen(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fill();
    void fit();
    void answer(const QStringList &files);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
