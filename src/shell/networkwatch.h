#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "net/probe.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>

namespace shell {

/// How the way to the service is, as far as it is said to visitors.
enum class NetworkState {
    Unknown,   ///< Not asked yet; nobody is held up.
    Up,        ///< The service answered.
    NoNetwork, ///< No name, no route, nothing listens.
    NoAnswer,  ///< A connection without an answer in time.
    NotSecure, ///< The certificate is not acceptable: the clock is wrong, or something that is not
               ///< the service holds the way, most often a network that wants a log-in.
    Captive,   ///< Something else answers in the service's place: a network that wants a log-in.
};

/// Watches the way to the service for a screen: asks while somebody wants to know, with back-off
/// while it is down, quickly enough that a screen comes back within 5 s of the network. What others
/// see (a visit's own calls, the page) is told to it and counts at once. Owned by Services.
class NetworkWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkWatch)

public:
    explicit NetworkWatch(core::Clock &clock, QObject *parent = nullptr);
    ~NetworkWatch() override;

    /// Watches the way to \a address from now on; empty watches nothing and stays Unknown. Any
    /// answer means Up, but an answer that can be another's (a redirect to another host, a page)
    /// counts only when \a route of the service's API, which answers in JSON or with an error, is
    /// not answered like that as well. Without a route it counts.
    void watch(const QUrl &address, const QUrl &route = {});
    /// No more questions until watch() or askNow().
    void pause();
    /// Within half a second of an earlier question it comes then.
    void askNow();
    /// What a call of somebody else told. An error that came from an answer is no failure.
    void noteFailure(const core::Error &error);
    void noteSuccess();

    NetworkState state() const;
    /// True when visits can be begun: Up or Unknown.
    bool isUsable() const;
    /// When the next question is asked, on the clock; only while it is down. In the past while the
    /// answer is waited for, 0 when none is asked.
    core::milliseconds retryAt() const;

Q_SIGNALS:
    /// The state or the time of the next question changed.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
