#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>

namespace support {

using std::chrono::milliseconds;

/// The path of one of our programs in the build under test.
QString programPath(const QString &name);

/// The path of the visitor's browser for tests, to be run with one address; see its own text.
QString browserPath();

/// Gives the engine of this process a fake camera and microphone, and lets root run it; before
/// web::prepareEngine().
void useFakeCamera();

/// A separately started vestibule-sandbox; ends with the object.
class SandboxProcess final
{
    Q_DISABLE_COPY_MOVE(SandboxProcess)

public:
    SandboxProcess() = default;
    ~SandboxProcess();

    /// False, with a message in the log, when it does not come up within 10 s.
    bool start(const QString &scenario, double timeScale, const QStringList &extraArguments = {});

    QUrl apiUrl() const;
    QString settingsFile() const;
    /// Of the customer's backend: the dialect of --backend, else node.
    QUrl backendUrl() const;
    /// The static link of the sandbox's flow.
    QUrl staticUrl() const;

    /// Sends \a body to /control/\a what; true when it was accepted.
    bool control(const QString &what, const QJsonObject &body) const;
    QJsonArray sessions() const;
    QJsonArray requests() const;
    /// Every attempt to deliver a webhook.
    QJsonArray webhooks() const;
    /// What happened at Big Interview: the report of docs/sandbox.md.
    QJsonObject bigInterview() const;

private:
    QUrl address(QLatin1StringView member) const;
    QJsonObject fetch(const QString &path, const QByteArray &body, int *status) const;

    QProcess m_process;
    QJsonObject m_addresses;
};

/// One run of `vestibule` with an engine that has a fake camera, and what it printed.
class ProgramRun final
{
    Q_DISABLE_COPY_MOVE(ProgramRun)

public:
    ProgramRun();
    ~ProgramRun();

    void setEnvironment(const QString &name, const QString &value);
    void start(const QStringList &arguments);
    /// Until the process ends; false, and it is killed, when \a limit passes first.
    bool waitForEnd(milliseconds limit);
    /// Until an event with this value of \a member was printed.
    bool waitForEvent(const QString &member, const QString &value, milliseconds limit);

    /// Until the log (standard error) holds \a text.
    bool waitForLog(const QByteArray &text, milliseconds limit);

    int exitCode() const { return m_process.exitCode(); }
    bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void terminate() { m_process.terminate(); }
    /// At once and without a warning (SIGKILL); what was printed is read.
    void kill();
    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }

    /// Every line of standard output as an object; an empty object for a line that is none.
    QList<QJsonObject> events() const;
    /// The last event, which must be the result.
    QJsonObject result() const;
    /// The values of \a member over all events that have it.
    QStringList values(const QString &member) const;
    QByteArray log() const { return m_errors; }
    QByteArray output() const { return m_output; }

private:
    void read();
    bool waitUntil(milliseconds limit, const std::function<bool()> &condition);

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// The ids of the processes below \a parent whose name contains \a name (Linux; else none).
QList<qint64> descendants(qint64 parent, const QByteArray &name);

} // namespace support
