#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>

namespace sandbox {

struct Options
{
    quint16 port = 0; ///< Of the API; 0 picks one. The page always lives on another port.
    QString scenario = QStringLiteral("pass");
    double timeScale = 1; ///< How many times faster than real time the sandbox lives.
    /// One of backendNames(): writeSettings() then names that backend. Empty: Incode itself.
    QString backend = {};
};

/// Every scenario name, plain ones first: those of contract.md, then fault names with start-, url-
/// and score- before them.
QStringList scenarioNames();

/// The dialects of the customer's backend, node first; every sandbox serves them all.
QStringList backendNames();

/// A faithful local Incode with scripted faults and a stand-in onboarding page, and a Big Interview
/// with member pages on an origin of its own, all on loopback only.
/// No identity is verified by it.
class Sandbox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sandbox)

public:
    explicit Sandbox(core::Clock &clock, QObject *parent = nullptr);
    ~Sandbox() override;

    /// ErrorKind::Refused for an unknown scenario or backend or a time scale outside 0.01 to 1000,
    /// ErrorKind::Network when the port is taken.
    core::Result<void> start(const Options &options);

    QUrl apiUrl() const;
    QUrl pageUrl() const;
    /// Of the organisation: an origin without a path.
    QUrl bigInterviewUrl() const;
    QUrl controlUrl() const;
    /// Of the backend chosen at start, else of node.
    QUrl backendUrl() const;
    /// The static link of the sandbox's flow.
    QUrl staticUrl() const;

    /// A ready settings file for this sandbox; the files it names with the API key, or the bearer
    /// token when a backend was chosen, and with Big Interview's two keys are written beside it.
    /// All go to \a folder, readable by their owner alone. Returns the path of the settings file.
    core::Result<QString> writeSettings(const QString &folder) const;

    /// For the next session.
    core::Result<void> setScenario(const QString &name);
    /// False closes every port and cuts every connection, as an outage of the network does; true
    /// opens the same ports again (ErrorKind::Network when one was taken meanwhile). Sessions live
    /// on in between.
    core::Result<void> setReachable(bool isReachable);

private:
    class Private;
    core::Clock &m_clock;
    std::unique_ptr<Private> d; ///< Nothing before start().
};

} // namespace sandbox
