#pragma once

#include "shell/services.h"
#include "shell/visitexport.h"

#include <QtWidgets/QFrame>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shell {

class PersonalChoice;
class SegmentedChoice;

/// Writes the visits of a filter into a file that only this user may read, in a thread of its own.
/// The file is there whole or not at all.
class ExportPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPanel)

public:
    explicit ExportPanel(Services &services, QWidget *parent = nullptr);
    ~ExportPanel() override;

    /// What an export would hold; \a count may be unknown. A running export keeps to its own.
    void setVisits(const store::VisitFilter &filter, std::optional<qint64> count);
    /// Recorded first; without a record nothing is written.
    void exportTo(const QString &path);
    bool isRunning() const;

Q_SIGNALS:
    void closed();
    /// Written or not; the panel says which.
    void finished(bool written);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Progress;

    void askForFile();
    void close();
    void takeAnswer(const core::Result<qint64> &count);
    void showProgress();
    void showMessage(const QString &role, const QString &text);
    void updateControls();
    void retranslate();
    ExportFormat format() const;

    Services &m_services;
    store::VisitFilter m_filter;
    std::optional<qint64> m_count;
    std::shared_ptr<Progress> m_progress; ///< Of the running export.
    std::unique_ptr<store::StoreThread> m_thread;
    QString m_path;
    core::Timer *m_tick;
    QLabel *m_title;
    QLabel *m_what;
    SegmentedChoice *m_format;
    PersonalChoice *m_personal;
    QProgressBar *m_bar;
    QLabel *m_message;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace shell
