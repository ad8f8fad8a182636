#pragma once

#include "core/hostpolicy.h"
#include "incode/service.h"
#include "onboarding/visit.h"
#include "store/visitstore.h"

#include <QtCore/QObject>

#include <memory>

namespace onboarding {

/// What a controller works with; all of it outlives the controller.
struct VisitTools
{
    incode::OnboardingService &service;
    store::VisitStore &store;
    core::Clock &clock;
    core::HostPolicy hosts; ///< What an onboarding URL must satisfy.
    bool pollEnabled = true;
    milliseconds pollInterval{1000};
    bool useHints = true;   ///< Off only to measure what they bring.
    bool keepToken = false; ///< After a result the service may still be asked about: pictures,
                            ///< text, a later decision. Retention forgets it.
};

/// Of a visit that an earlier run kept, 0 when none is left.
milliseconds timeLeft(const store::NewVisit &visit, const QDateTime &now);

/// Whether VisitController::goOn() can give a visitor their page again: there is a session, or a
/// static link, and time left.
bool canGoOn(const store::OpenVisit &visit, const QDateTime &now);

/// Runs one visit: creates the session, keeps it, has the page opened, watches the status, has the
/// page closed, reads the score, keeps the result. Knows no widget, no SQL and no reply object: its
/// owner opens and closes the page when asked and tells what the page does. Every wait has a
/// deadline, so visitEnded() always comes, exactly once.
class VisitController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitController)

public:
    explicit VisitController(const VisitTools &tools, QObject *parent = nullptr);
    ~VisitController() override;

    void start(const VisitRequest &request);
    /// Goes on with a visit that an earlier run left with a session, and without its page: watches
    /// until a terminal status or the visit's deadline, reads the score, keeps the result. \a lock
    /// is kept until the end. When the service cannot be reached the visit stays as it was, and
    /// visitEnded() tells of an error for score-missing.
    void resume(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock);
    /// Goes on with a visit whose program died under the visitor, who still stands there: asks for
    /// the page's address again and has the page opened, and from then on it is a visit as any
    /// other. Of \a request only show, lingering, language and redirectionUrl count; the deadline
    /// is the one that was kept. When nothing is left of that, or the visit waits for its score
    /// alone, the same as resume().
    void goOn(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock,
              const VisitRequest &request);
    VisitState state() const;
    const core::VisitId &visitId() const;
    core::InterviewId interviewId() const;

    /// Where the page goes at its end, as the service was asked last: the request's address, or its
    /// fallback once that was refused.
    QUrl redirectionUrl() const;

    /// The visitor left, the window was closed or a signal came. Harmless at any time. A resumed
    /// visit is only let go of: visitEnded() tells of a cancelled one, and the store keeps it open
    /// for the next time.
    void cancel();

    // What the owner of the page reports.
    void pageLoaded();
    /// The page could not be loaded; the controller asks for it again (openPage) a bounded number
    /// of times.
    void pageLoadFailed(const core::Error &error);
    /// The engine lost the page; it is asked for again like a failed load.
    void pageLost(const core::Error &error);
    /// The page is closed; \a finding is what the check of processes and devices found, for the
    /// journal.
    void pageClosed(bool clean, const QString &finding);
    void hint(Hint hint);
    /// The page came to the address at its end. Proves nothing: the status is read. Over a static
    /// link it ends the visit in review, as the interview \a url names.
    void returned(const QUrl &url);
    /// A webhook says that \a interview has a new status. Of this visit: the status is read. Over a
    /// static link a terminal one that is of its flow and of no other visit ends it in review.
    void webhookArrived(const core::InterviewId &interview, const QString &flowId,
                        const QString &status);
    /// The page closes here and is asked for again with the same session, to be shown to the
    /// visitor's phone: openPage() comes once more. Ignored without a session of ours or a page.
    void moveToPhone();
    /// The visitor says that the page does not work: openPage() comes again, at most once in 3 s.
    /// No failure of the page, so it costs none of its tries. Ignored without a page, and while it
    /// waits for the network.
    void reloadPage();
    /// Reads the status now, for a "Try now" button; bounded like a hint.
    void readStatusNow();

Q_SIGNALS:
    void stateChanged(onboarding::VisitState state, const QDateTime &at);
    /// Each new status text, once.
    void statusChanged(const QString &status, const QDateTime &at);
    /// Every good status answer: the desk shows its age.
    void statusRead(const QDateTime &at);
    /// Status reads fail; the next try comes in \a retryIn.
    void connectionLost(const core::Error &error, core::milliseconds retryIn);
    void connectionRestored();
    /// Show this address now, in place of any earlier page of the visit.
    void openPage(const QUrl &url);
    /// Close the page for good and report pageClosed().
    void closePage();
    void visitEnded(const onboarding::VisitResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace onboarding
