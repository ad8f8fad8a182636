#pragma once

#include "core/clock.h"
#include "onboarding/visit.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <memory>

class QScreen;

namespace Ui {
class DeskPage;
}

namespace shell {

class ChoiceField;
class VisitorCard;
struct VisitorStep;
class NoticeCard;
class ResultCard;
class RunningCard;
class SegmentedChoice;
enum class Told;

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
    /// How far the visitor at the other display is; a card above all others from then on.
    void showVisitorStep(const VisitorStep &step);

    /// While a visit runs no other can be started.
    void setBusy(bool busy);
    /// False while something is missing that a visit needs.
    void setStartable(bool startable);
    /// The last result goes and the running card comes; \a reference is what was typed.
    void beginVisit(const QString &reference, onboarding::Show show, Told told);
    /// Where the visitor has the page; as last chosen.
    onboarding::Show chosenShow() const { return m_show; }
    /// Where the visitor's window goes: the chosen screen; for a code the one that was chosen last
    /// beside the window's own, or any other; the window's own when there is but one.
    QScreen *chosenScreen() const;
    void focusField();

Q_SIGNALS:
    void startRequested(const QString &typed);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One entry of the choice; without a screen "This screen", wherever the window is.
    struct Where
    {
        onboarding::Show show = onboarding::Show::Embedded;
        QPointer<QScreen> screen;
    };
    void start();
    void enableStart();
    void choose(int index);
    void updateChoice();
    int segmentsWidth() const;
    void arrange();
    void retranslate();

    std::unique_ptr<Ui::DeskPage> m_ui;
    SegmentedChoice *m_segments; ///< Where to show the visit, while there is room.
    ChoiceField *m_list;         ///< The same in the room of one entry.
    RunningCard *m_running;
    ResultCard *m_result;
    VisitorCard *m_visitor = nullptr; ///< With two seats.
    int m_notices = 0;
    bool m_isBusy = false;
    bool m_isStartable = true;
    QList<Where> m_wheres;
    onboarding::Show m_show = onboarding::Show::Embedded;
    /// Null for "This screen".
    QPointer<QScreen> m_chosen;
};

} // namespace shell
