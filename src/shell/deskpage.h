#pragma once

#include "core/clock.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <memory>

class QScreen;

namespace Ui {
class DeskPage;
}

namespace shell {

class NoticeCard;
class ResultCard;
class RunningCard;
class SegmentedChoice;

/// The desk: one field and one button to start a visit, where to show it, the running visit and the
/// last result. Emits startRequested() with what was typed or scanned.
class DeskPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskPage)

public:
    explicit DeskPage(core::Clock &clock, QWidget *parent = nullptr);
    ~DeskPage() override;

    RunningCard &runningCard();
    ResultCard &resultCard();

    /// A card above the others that is hidden until it has something to say.
    NoticeCard *addNotice();

    /// While a visit runs no other can be started.
    void setBusy(bool busy);
    /// False while something is missing that a visit needs.
    void setStartable(bool startable);
    /// The last result goes and the running card comes; \a reference is what was typed.
    void beginVisit(const QString &reference);
    /// Where the visitor's window goes; the window's own screen when there is but one.
    QScreen *chosenScreen() const;
    void focusField();

Q_SIGNALS:
    void startRequested(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void start();
    void enableStart();
    void updateScreens();
    void retranslate();

    std::unique_ptr<Ui::DeskPage> m_ui;
    SegmentedChoice *m_where;
    RunningCard *m_running;
    ResultCard *m_result;
    int m_notices = 0;
    bool m_isBusy = false;
    bool m_isStartable = true;
    QList<QPointer<QScreen>> m_screens;
    /// Null for "This screen", wherever the window is.
    QPointer<QScreen> m_chosen;
};

} // namespace shell
