#pragma once

#include "fakes.h"
#include "support/manualclock.h"

namespace fakes {

/// What the page does after each openPage(), in turn; the last entry goes on.
enum class PageAct { Load, Fail, Hang, LoadAndCrash };

/// A controller with everything around it, the page included, on one clock.
class VisitRig
{
    Q_DISABLE_COPY_MOVE(VisitRig)

public:
    VisitRig();
    ~VisitRig();

    /// Makes the controller with the tools as they are now, and starts a visit.
    void start();
    /// Makes the controller with the tools as they are now, and goes on with the one open visit.
    void resume();
    /// The same, for a visitor who still stands there.
    void goOn();
    /// Between these moments nothing leaves this computer: neither a call nor the page.
    void cutOff(milliseconds from, milliseconds until);
    /// Lets time pass until the visit ended or \a limit is over.
    void runToEnd(milliseconds limit = milliseconds(1000000));
    /// Lets time pass, a millisecond at a time, until \a condition holds; false after \a limit.
    bool runUntil(const std::function<bool()> &condition, milliseconds limit = milliseconds(60000));
    bool runUntilState(onboarding::VisitState state);
    /// From \a after visitors' time on, the service says \a status.
    void statusFrom(milliseconds after, const QString &status);

    bool ended() const { return !results.isEmpty(); }
    const onboarding::VisitResult &result() const { return results.first(); }
    /// "outcome/reason" of the result.
    QString endText() const;

    support::ManualClock clock;
    /// Calls of store and service, what the page was asked and what was announced, in order.
    QStringList log;
    Life life;
    FakeService service{clock, log, life};
    FakeStore store{log, life};
    onboarding::VisitTools tools{service, store, clock,
                                 core::HostPolicy({QStringLiteral("incodesmile.com")})};
    onboarding::VisitRequest request;
    std::unique_ptr<onboarding::VisitController> controller;

    QString delivered; ///< The status a webhook tells, for tests with more than one program.
    QList<PageAct> page{PageAct::Load};
    milliseconds pageTakes{50};
    milliseconds closeTakes{20}; ///< Below zero: never reported.
    bool closesClean = true;

    /// While the controller has a page, since openPage() until pageClosed() was reported.
    bool pageIsOpen = false;
    QStringList misuse; ///< What the owner of a page must never be asked.
    int pagesOpened = 0;
    int pagesClosed = 0;
    QList<milliseconds> opened;
    QList<QUrl> urls; ///< Of each page opened.
    std::optional<milliseconds> closed;
    QStringList states;
    QStringList statuses;
    int statusReads = 0;
    QList<milliseconds> lost; ///< The retryIn of each connectionLost.
    int restored = 0;
    QList<onboarding::VisitResult> results;
    milliseconds endedAt{-1};
    QStringList afterTheEnd; ///< Signals that came after visitEnded; must stay empty.

private:
    bool isCutOff() const;
    template<typename T>
    void cutOffToo(Script<T> &script);
    void connectAll();
    void pageOpened();
    void heard(const char *signal);

    milliseconds m_cutOffFrom{-1};
    milliseconds m_cutOffUntil{-1};
    QObject m_context;
};

} // namespace fakes
