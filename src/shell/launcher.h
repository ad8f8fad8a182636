#pragma once

#include "biginterview/launchlink.h"
#include "biginterview/types.h"
#include "core/clock.h"
#include "core/result.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace shell {

class Services;

/// Where a launch opens.
enum class LaunchIn {
    Embedded, ///< In a window of ours with a profile of its own, wiped afterwards.
    Browser,  ///< In the computer's browser, led there by a one-time loopback address.
    Print     ///< Nowhere: the address is told, a credential for whoever reads it.
};

/// "embedded", "browser", "print".
QLatin1StringView launchInName(LaunchIn where);
std::optional<LaunchIn> launchInNamed(const QString &name);

struct LaunchRequest
{
    QString partnerId;
    QString personName;            ///< For the window's strip; may be empty.
    biginterview::NewUser newUser; ///< For an account that is not there yet.
    biginterview::Destination destination;
    LaunchIn where = LaunchIn::Embedded;
};

/// How long a launch waits before it gives up.
struct LaunchLimits
{
    core::milliseconds page{30000};    ///< For a page of the member area.
    core::milliseconds browser{25000}; ///< For the browser, from a cold start on a slow computer.
    core::milliseconds answer{300000}; ///< For somebody to answer a problem that is shown.
};

/// Launches one person at a time: a new token, then open. A token that the service does not take is
/// replaced once. Notes each launch in the roster and the audit record, without address and token.
/// Owned by the desk or a command.
class Launcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Launcher)

public:
    enum class State {
        Idle,
        Signing, ///< A new token is being asked for; up to a minute.
        Opening, ///< The page loads, the browser is awaited, or the window shows a problem.
        Open     ///< The person is signed in, in our window.
    };

    explicit Launcher(Services &services, QObject *parent = nullptr,
                      const LaunchLimits &limits = {});
    ~Launcher() override;

    State state() const;
    /// Who is being launched; empty when Idle.
    QString partnerId() const;

    /// False, and nothing happens, while not Idle: a second click does nothing. The destination is
    /// checked first; finished() tells.
    bool launch(const LaunchRequest &request);
    /// Gives up, or closes the window; finished() follows.
    void cancel();

    struct Result
    {
        enum class Outcome {
            Closed,   ///< Embedded: was signed in; the window is closed and its profile wiped.
            Returned, ///< The same by signing out: the return address was reached.
            Sent,     ///< The browser took the address; whether it signed in is not known here.
            Printed,  ///< See address.
            NotTaken, ///< The service took neither the token nor a second new one.
            Failed,   ///< See error.
            Cancelled
        };
        Outcome outcome = Outcome::Failed;
        std::optional<core::Error> error;
        QUrl address;        ///< Of Printed alone.
        QDateTime expiresAt; ///< Of the token, or of the account when that ends earlier.
        bool wiped = true;   ///< Embedded: the profile was seen to be gone.
    };

Q_SIGNALS:
    void stateChanged();
    /// Once for each launch() that said true, later than it.
    void finished(const shell::Launcher::Result &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
