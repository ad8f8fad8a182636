#pragma once

#include "core/clock.h"
#include "sandbox/scenario.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace sandbox {

using core::milliseconds;

class Timeline;

/// What a session is created with.
struct SessionRequest
{
    QString flowId;
    QString language;
    QString externalCustomerId;
    QString redirectionUrl;
    QJsonObject customFields;
    Scenario scenario;
    std::optional<milliseconds> finishAfter; ///< A scripted visitor; see POST /control/visitor.
};

struct StatusChange
{
    QString status;
    milliseconds at; ///< Monotonic.
};

/// One interview as the service sees it.
struct Session
{
    QString interviewId;   ///< 24 hex digits.
    QString interviewCode; ///< Six characters.
    SessionRequest request;
    QList<StatusChange> history; ///< The last one is the present status.
    QStringList heldBack;        ///< Reached already, but not shown yet.
    bool holdsBack = false;      ///< Until the present status has been read once.
    bool pageOpened = false;
    std::optional<milliseconds> finishedAt; ///< Sandbox time of finish-status.
    std::optional<int> faultyCallsLeft;     ///< Nothing: every call.
    int scoreReads = 0;
    QJsonObject facts;            ///< What the page told about itself.
    QList<int> strangersAnswered; ///< HTTP status each stranger got; 0 when there was no answer.

    const QString &status() const { return history.constLast().status; }
    /// True when the service will not change the status any more.
    bool isOver() const;
};

/// Every session of this sandbox and how each moves on.
class SessionBook
{
    Q_DISABLE_COPY_MOVE(SessionBook)

public:
    SessionBook(core::Clock &clock, Timeline &timeline);
    ~SessionBook();

    Session &create(const SessionRequest &request);
    Session *find(const QString &interviewId) const;
    /// A new token for \a session, shaped as a JWT; earlier ones stay valid.
    QByteArray issueToken(const Session &session);
    Session *findByToken(const QByteArray &token) const;
    /// Oldest first; only the last 10,000 are kept.
    const QList<std::shared_ptr<Session>> &all() const { return m_sessions; }

    /// The page has sent both sides of the document.
    void documentsProcessed(Session &session);
    /// The page has sent the face.
    void faceProcessed(Session &session);
    /// finish-status was called; what the page did not do is taken as done.
    void finish(Session &session);
    /// The present status has just been told to a client.
    void statusRead(Session &session);
    /// Counts a read of the score; false while a late one is not ready.
    bool takeScore(Session &session);

    /// Called with each status that is reached; with a delivery that comes first before it shows.
    std::function<void(const Session &session, const QString &status)> statusReached;

private:
    void moveTo(Session &session, QLatin1StringView status);
    void show(Session &session, const QString &status);
    void tell(const Session &session, const QString &status) const;
    void moveLater(const Session &session, milliseconds delay, QLatin1StringView status);

    core::Clock &m_clock;
    Timeline &m_timeline;
    const QByteArray m_signingKey;
    QList<std::shared_ptr<Session>> m_sessions;
    QHash<QByteArray, std::weak_ptr<Session>> m_tokens;
};

/// \a digits random lower-case hex digits.
QString randomHex(int digits);

} // namespace sandbox
