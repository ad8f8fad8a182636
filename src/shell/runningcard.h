#pragma once

#include "core/clock.h"
#include "onboarding/visit.h"
#include "web/visitview.h"

#include <QtWidgets/QFrame>

#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace shell {

class Confirmation;
class EdgeLabel;
class Timeline;
enum class Told;

/// The card of the visit that runs now, or ran last: who, since when, where and how the page is,
/// how old the status is, the timeline, and the way to end it. Shows what it is told; emits
/// cancelRequested() after the operator confirmed, tryNowRequested() and openAgainRequested().
class RunningCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningCard)

public:
    explicit RunningCard(core::Clock &clock, QWidget *parent = nullptr);

    void begin(const QString &reference, onboarding::Show show, Told told);
    /// The page moved there.
    void setShownIn(onboarding::Show show);
    void setState(onboarding::VisitState state, const QDateTime &at);
    void setStatus(const incode::Status &status, const QDateTime &at);
    /// A good status answer came just now.
    void setStatusRead();
    void setPageShown(const QDateTime &at);
    /// The page is loaded again after it was lost.
    void setPageOpening();
    void setPageClosed();
    void setConnectionLost(const core::Error &error, core::milliseconds retryIn);
    void setConnectionRestored();
    /// The visit is over and its page closed; without a report no page was open.
    void finish(onboarding::Outcome outcome, const std::optional<web::CloseReport> &report);

Q_SIGNALS:
    void cancelRequested();
    void tryNowRequested();
    /// The browser was closed, or somebody lost its window. Offered when anybody listens.
    void openAgainRequested();
    /// The visitor of a static link says that they are done, and nothing else may ever tell.
    void doneRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Page { None, Opening, Alive, Closed };
    void tick();
    void updateFacts();
    void updateBanner();
    void retranslate();
    void arrangeHead(bool narrow);
    QString pageText() const;
    QString codeText() const;
    QString statusAgeText() const;

    core::Clock &m_clock;
    core::Timer *m_tick;
    QString m_reference;
    onboarding::Show m_show = onboarding::Show::Embedded;
    Told m_told;
    QDateTime m_startedAt;
    std::optional<core::milliseconds> m_began;
    std::optional<core::milliseconds> m_ended;
    std::optional<core::milliseconds> m_statusReadAt;
    std::optional<core::Error> m_lost;
    core::milliseconds m_retryAt{0};
    Page m_page = Page::None;
    /// The service told of a step, so somebody is busy with the page.
    bool m_isBegun = false;

    QLabel *m_name;
    EdgeLabel *m_facts;
    QGridLayout *m_head;
    Timeline *m_timeline;
    QFrame *m_banner;
    QBoxLayout *m_bannerLayout;
    QLabel *m_bannerTitle;
    QLabel *m_bannerText;
    QPushButton *m_tryNow;
    QLabel *m_noScore;
    QPushButton *m_done;
    QPushButton *m_openAgain;
    QPushButton *m_cancel;
    Confirmation *m_confirmation;
};

} // namespace shell
