#pragma once

#include "sandbox/exchange.h"

#include <QtCore/QHash>

namespace sandbox {

struct State;
struct Dialect;

/// A customer's backend in each dialect of incode-omni.md section 10, below /backend/DIALECT: the
/// routes a kiosk needs, over the very same sessions and scenarios as Incode's side. It holds the
/// API key and asks its caller for a bearer token, which the published samples do not.
class Backend
{
    Q_DISABLE_COPY_MOVE(Backend)

public:
    explicit Backend(State &state) : m_state(state) { }

    void handle(const httpd::Request &request, const httpd::Reply &reply);

private:
    void dispatch(const Exchange &exchange, const Dialect &dialect, const QString &route);
    /// What a call that makes a session answers.
    enum class Answer {
        Start,    ///< Whose session it is.
        Url,      ///< Its address too, with what the dialect adds.
        UrlAlone, ///< The redirect guide's second route: a backend that keeps the rest.
    };
    void create(const Exchange &exchange, const Dialect &dialect, Answer kind);
    QJsonObject created(const Dialect &dialect, const Session &session, Answer kind);
    void storedStart(const Exchange &exchange, const QString &uniqueId) const;
    /// The address of the session that X-Token or interviewId names.
    void urlOfStarted(const Exchange &exchange, const Dialect &dialect);
    void status(const Exchange &exchange, const Dialect &dialect);
    void score(const Exchange &exchange, const Dialect &dialect);
    /// The session the query names; answers an error when there is none.
    Session *named(const Exchange &exchange) const;

    State &m_state;
    QHash<QString, QByteArray> m_tokens; ///< Of Node's /start, by uniqueId.
};

/// What a settings file needs to know of a dialect; a path is empty where it is the default.
struct BackendPaths
{
    QString start;
    QString url;
};

/// The dialects, node first.
QStringList dialectNames();
BackendPaths backendPaths(const QString &dialect);

} // namespace sandbox
