#pragma once

#include "sandbox/sandbox.h"
#include "support/manualclock.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <memory>

class QTcpSocket;

namespace sandboxtest {

/// What came back on one connection until the server closed it.
struct Answer
{
    int status = 0;                        ///< 0 when nothing came.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
    bool isCutOff = false; ///< Less came than Content-Length promised.
    bool isReset = false;  ///< Nothing came, and the connection was lost.

    QJsonObject json() const;
    bool isJson() const;
};

/// One request on a connection of its own, under way.
class Pending
{
    Q_DISABLE_COPY_MOVE(Pending)

public:
    Pending(const QUrl &base, const QByteArray &request);
    ~Pending();

    /// True once the server has closed the connection.
    bool isDone() const;
    bool hasBytes() const;
    /// Waits until the server closes, at most 10 s of real time.
    Answer wait();

private:
    std::unique_ptr<QTcpSocket> m_socket;
};

struct Call
{
    QByteArray method = "GET";
    QString target;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// A session as the kiosk holds it.
struct Started
{
    QString interviewId;
    QByteArray token;
};

/// A started sandbox on a clock of the test's, and a client of it.
class Rig
{
    Q_DISABLE_COPY_MOVE(Rig)

public:
    explicit Rig(const QString &scenario = QStringLiteral("pass"), double timeScale = 1,
                 const QString &backend = {});

    std::unique_ptr<Pending> begin(const Call &call) const;
    std::unique_ptr<Pending> beginPage(const Call &call) const;
    std::unique_ptr<Pending> beginPartner(const Call &call) const;
    Answer api(const Call &call) const;
    Answer page(const Call &call) const;
    /// Of Big Interview.
    Answer partner(const Call &call) const;

    /// A call of Big Interview's API with the key; \a target is below /api/users/.
    Call partnerCall(const QByteArray &method, const QString &target,
                     const QJsonObject &body = {}) const;
    /// Makes or refreshes a person, who is then called Ada Example; the token.
    QByteArray provision(const QString &partnerId) const;
    /// GET /control/biginterview of \a part alone.
    QJsonObject partnerReport(const QString &part) const;
    /// POST /control/biginterview; must be accepted.
    void setSwitches(const QJsonObject &switches) const;

    /// POST /omni/start with the key.
    Call startCall(const QJsonObject &extra = {}) const;
    /// A keyless call with the session's token.
    Call call(const Started &session, const QByteArray &method, const QString &target,
              const QJsonObject &body = {}) const;
    Started start(const QJsonObject &extra = {}) const;
    void openPage(const Started &session) const;
    QString status(const Started &session) const;
    Answer control(const QString &path, const QJsonObject &body) const;
    /// Of GET /control/sessions: the statuses session has had.
    QStringList history(const Started &session) const;
    /// The session's row of GET /control/sessions.
    QJsonObject told(const QString &interviewId) const;

    support::ManualClock clock;
    sandbox::Sandbox sandbox{clock};
    QTemporaryDir folder;
    QString settingsFile;
    QByteArray apiKey;       ///< Empty when a backend was chosen.
    QByteArray backendToken; ///< Empty when none was.
    QByteArray partnerKey;
    QByteArray partnerHookKey;
    QString flowId = QStringLiteral("0123456789abcdef01234567");
};

} // namespace sandboxtest
