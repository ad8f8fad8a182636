#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

class Services;

/// Imports people from a CSV file, dropped or chosen: form and columns with a preview, a trial run,
/// the run with its progress, a result for each row, the reject file. Works in a thread of its own.
/// Owned by the people page.
class ImportPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPanel)

public:
    explicit ImportPanel(Services &services, QWidget *parent = nullptr);
    /// Stops a run after its batch.
    ~ImportPanel() override;

    /// Shows the file at \a path, or says why it cannot be read. Nothing while a run goes on.
    void open(const QString &path);
    bool isRunning() const;
    /// Writes the rows that the last run left out into a file that only this user may read.
    void saveLeftOut(const QString &path);

Q_SIGNALS:
    /// People were added or changed.
    void imported();
    /// The file is shown, or why it is not.
    void opened(bool readable);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
