#pragma once

#include "core/clock.h"
#include "net/client.h"

#include <QtCore/QObject>

#include <map>
#include <memory>
#include <vector>

namespace biginterview {

/// Sends requests to one service politely: no more at one time than allowed, those somebody waits
/// for first, again after a pause where that can help, and none while the service asks to wait.
/// Each has one outcome, later, none once its context has died; when this goes, what is still to
/// come ends as ErrorKind::Cancelled.
class CallQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallQueue)

public:
    enum class Urgency {
        Launch, ///< Somebody waits at the screen.
        Read
    };
    enum class Repeat {
        Always,
        Unsent ///< Only when the service has certainly not seen it.
    };
    struct Order
    {
        net::Request request;
        Urgency urgency = Urgency::Read;
        Repeat repeat = Repeat::Always;
    };

    /// \a clock and \a net outlive it. \a parallel is brought between 1 and 16.
    CallQueue(core::Clock &clock, net::Client &net, int parallel, QObject *parent = nullptr);
    ~CallQueue() override;

    /// The last answer of any status or the last error, as of net::Client. A call that would have
    /// to wait longer than it may altogether, because the service asked to wait, ends at once as
    /// ErrorKind::Http with what it was asked, and nothingSent.
    net::RequestHandle send(Order order, QObject *context, net::Client::Done done);

    /// True while the service has asked to wait.
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void pausedChanged(bool isPaused);

private:
    using Outcome = core::Result<net::Response>;
    struct Call;
    using CallPointer = std::shared_ptr<Call>;
    /// In their order: urgent ones first, then by age.
    using Line = std::map<std::pair<Urgency, quint64>, CallPointer>;

    void pump();
    CallPointer takeNext();
    void start(const CallPointer &call);
    void finish(const CallPointer &call, Outcome outcome);
    bool keepForLater(const CallPointer &call, const Outcome &outcome);
    void noteWish(const Outcome &outcome);
    void endOverdue();
    void refuseWaiting();
    void setTimer();
    void showPause();
    void cancel(const CallPointer &call);
    void drop(const CallPointer &call);
    void forget(const CallPointer &call);
    void end(const CallPointer &call, Outcome outcome);

    core::Clock &m_clock;
    net::Client &m_net;
    const size_t m_parallel;
    core::Timer *m_timer;
    quint64 m_asked = 0;
    Line m_fresh; ///< Had no turn yet.
    Line m_again; ///< Wait to be repeated.
    std::vector<CallPointer> m_underWay;
    core::milliseconds m_pausedUntil{0};
    int m_pauseStatus = 0; ///< What the service said with its wish.
    bool m_isPaused = false;
};

} // namespace biginterview
