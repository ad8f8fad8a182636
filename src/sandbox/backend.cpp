#include "sandbox/backend.h"

#include "sandbox/answers.h"
#include "sandbox/faults.h"
#include "sandbox/sandbox.h"
#include "sandbox/state.h"

#include <QtCore/QUuid>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UrlPath = "/onboarding-url"_L1;
constexpr auto GuidePath = "/create-session-and-onboarding-url"_L1;

} // namespace

/// One published backend (incode-omni.md section 10). The samples without status and score get
/// those of the guides.
struct Dialect
{
    QLatin1StringView name;
    ErrorShape errors = ErrorShape::ErrorOnly;
    QLatin1StringView scoreKey = "status"_L1;
    QLatin1StringView urlPath = UrlPath; ///< Makes a session and answers its address.
    bool hasStart = true;                ///< GET /start makes a session without an address.
    bool startsApart = false;            ///< The address is of the session /start made.
    bool givesToken = true;
    bool isFull = false; ///< Says success, and refuses the score without X-Token.
};

namespace {

constexpr std::array Dialects{
    Dialect{.name = "node"_L1,
            .errors = ErrorShape::SuccessFalse,
            .scoreKey = "score"_L1,
            .isFull = true},
    Dialect{.name = "java"_L1,
            .errors = ErrorShape::SuccessFalseAs200,
            .scoreKey = "score"_L1,
            .isFull = true},
    Dialect{.name = "python"_L1, .errors = ErrorShape::ErrorAs404},
    Dialect{.name = "php"_L1},
    Dialect{.name = "dotnet"_L1},
    Dialect{.name = "guide"_L1, .hasStart = false},
    Dialect{.name = "iframe"_L1,
            .scoreKey = "overallStatus"_L1,
            .urlPath = GuidePath,
            .hasStart = false,
            .givesToken = false},
    Dialect{.name = "two-calls"_L1,
            .errors = ErrorShape::SuccessFalseAs200,
            .scoreKey = "score"_L1,
            .startsApart = true,
            .isFull = true},
};

const Dialect *dialectNamed(const QString &name)
{
    const auto found = std::find_if(Dialects.begin(), Dialects.end(),
                                    [&](const Dialect &dialect) { return dialect.name == name; });
    return found == Dialects.end() ? nullptr : &*found;
}

QString parameter(const Exchange &exchange, QLatin1StringView name)
{
    return exchange.request().query.queryItemValue(QString(name), QUrl::FullyDecoded);
}

/// What the creating call's query asks for.
void takeQuery(const Exchange &exchange, SessionRequest &request)
{
    request.externalCustomerId = parameter(exchange, "externalCustomerId"_L1);
    request.language = parameter(exchange, "language"_L1);
    request.redirectionUrl = parameter(exchange, "redirectionUrl"_L1);
    const auto items = exchange.request().query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.startsWith("customFields["_L1) && name.endsWith(u']'))
            request.customFields.insert(name.mid(13).chopped(1), value);
    }
}

} // namespace

void Backend::handle(const httpd::Request &request, const httpd::Reply &reply)
{
    const QStringList parts = request.path.split(u'/'); // "", "backend", the dialect, its route.
    const Dialect *dialect = dialectNamed(parts.value(2));
    const Exchange exchange(m_state, request, reply,
                            dialect ? dialect->errors : ErrorShape::ErrorOnly);
    if (m_state.clock.elapsed() < m_state.outageUntil) {
        exchange.reset();
        return;
    }
    if (request.header("authorization") != "Bearer " + m_state.backendToken) {
        exchange.error(401, u"The bearer token is missing or wrong"_s);
        return;
    }
    if (!dialect) {
        exchange.json(404, {{u"error"_s, u"There is no such backend"_s}});
        return;
    }
    if (request.method != "GET") {
        exchange.error(405, u"Method not allowed"_s, {{"Allow", "GET"}});
        return;
    }
    dispatch(exchange, *dialect, u'/' + parts.mid(3).join(u'/'));
}

void Backend::dispatch(const Exchange &exchange, const Dialect &dialect, const QString &route)
{
    const QString uniqueId = parameter(exchange, "uniqueId"_L1);
    if (route == "/start"_L1 && dialect.hasStart && !uniqueId.isEmpty()
        && dialect.name == "node"_L1)
        storedStart(exchange, uniqueId);
    else if (route == "/start"_L1 && dialect.hasStart)
        create(exchange, dialect, Answer::Start);
    else if (route == dialect.urlPath && dialect.startsApart)
        urlOfStarted(exchange, dialect);
    else if (route == dialect.urlPath)
        create(exchange, dialect, Answer::Url);
    else if (route == GuidePath && dialect.name == "guide"_L1)
        create(exchange, dialect, Answer::UrlAlone);
    else if (route == "/onboarding-status"_L1)
        status(exchange, dialect);
    else if (route == "/fetch-score"_L1)
        score(exchange, dialect);
    else
        exchange.json(404, {{u"error"_s, QString(u"Cannot find "_s + route)}});
}

void Backend::create(const Exchange &exchange, const Dialect &dialect, Answer kind)
{
    startOrFault(m_state, exchange, [this, exchange, &dialect, kind] {
        if (!m_state.acceptsRedirect(parameter(exchange, "redirectionUrl"_L1))) {
            exchange.error(400, u"redirectionUrl is not allowed"_s);
            return;
        }
        SessionRequest request = m_state.nextSession();
        request.flowId = m_state.flowId;
        takeQuery(exchange, request);
        Session &session = m_state.sessions.create(request);
        exchange.about(session);
        const auto properly = [this, exchange, &dialect, kind](const Session &found) {
            exchange.json(200, created(dialect, found, kind));
        };
        if (kind != Answer::Start)
            callOrFault(m_state, Call::Url, exchange, session, properly);
        else
            properly(session);
    });
}

QJsonObject Backend::created(const Dialect &dialect, const Session &session, Answer kind)
{
    const QByteArray token = m_state.sessions.issueToken(session);
    QJsonObject body;
    if (kind == Answer::Start) {
        body.insert(u"token"_s, QString::fromLatin1(token));
        if (dialect.name != "node"_L1) {
            body.insert(u"interviewId"_s, session.interviewId);
            return body;
        }
        // Hides the interviewId on purpose.
        const QString uniqueId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_tokens.insert(uniqueId, token);
        body.insert(u"uniqueId"_s, uniqueId);
        return body;
    }
    body.insert(u"url"_s, m_state.onboardingUrl(session).toString(QUrl::FullyEncoded));
    if (kind == Answer::UrlAlone)
        return body;
    if (dialect.isFull)
        body.insert(u"success"_s, true);
    if (dialect.givesToken)
        body.insert(u"token"_s, QString::fromLatin1(token));
    body.insert(u"interviewId"_s, session.interviewId);
    return body;
}

void Backend::storedStart(const Exchange &exchange, const QString &uniqueId) const
{
    const QByteArray token = m_tokens.value(uniqueId);
    if (token.isEmpty()) {
        exchange.error(400, u"Unknown uniqueId"_s);
        return;
    }
    exchange.json(200, {{u"token"_s, QString::fromLatin1(token)}, {u"uniqueId"_s, uniqueId}});
}

Session *Backend::named(const Exchange &exchange) const
{
    const QString id = parameter(exchange, "interviewId"_L1);
    if (id.isEmpty()) {
        exchange.error(400, u"Missing required parameter interviewId"_s);
        return nullptr;
    }
    Session *session = m_state.sessions.find(id);
    if (session)
        exchange.about(*session);
    else
        exchange.error(500, u"Incode does not know this session"_s);
    return session;
}

void Backend::urlOfStarted(const Exchange &exchange, const Dialect &dialect)
{
    Session *session = m_state.sessions.findByToken(exchange.request().header("x-token"));
    if (session)
        exchange.about(*session);
    else
        session = named(exchange);
    if (!session)
        return;
    callOrFault(m_state, Call::Url, exchange, *session,
                [this, exchange, &dialect](const Session &found) {
                    exchange.json(200, created(dialect, found, Answer::Url));
                });
}

void Backend::status(const Exchange &exchange, const Dialect &dialect)
{
    Session *session = named(exchange);
    if (!session)
        return;
    callOrFault(m_state, Call::Status, exchange, *session,
                [this, exchange, &dialect](Session &found) {
                    QJsonObject body{{u"onboardingStatus"_s, found.status()}};
                    if (dialect.isFull)
                        body.insert(u"success"_s, true);
                    exchange.json(200, body);
                    m_state.sessions.statusRead(found);
                });
}

void Backend::score(const Exchange &exchange, const Dialect &dialect)
{
    Session *session = named(exchange);
    if (!session)
        return;
    // A backend that never gave a token has nothing to compare with.
    const QByteArray token =
        dialect.givesToken ? exchange.request().header("x-token") : QByteArray();
    if (token.isEmpty() && dialect.isFull) {
        exchange.error(400, u"Missing required header X-Token"_s);
        return;
    }
    if (!token.isEmpty() && m_state.sessions.findByToken(token) != session) {
        exchange.error(500, u"Incode refuses the token"_s);
        return;
    }
    callOrFault(
        m_state, Call::Score, exchange, *session, [this, exchange, &dialect](Session &found) {
            if (!m_state.sessions.takeScore(found)) {
                exchange.error(500, u"The score is not ready"_s);
                return;
            }
            QString overall = answers::score(found).value("overall"_L1)["status"_L1].toString();
            if (dialect.name == "node"_L1 && overall != "OK"_L1)
                overall = u"FAIL"_s;
            QJsonObject body{{QString(dialect.scoreKey), overall}};
            if (dialect.isFull)
                body.insert(u"success"_s, true);
            exchange.json(200, body);
        });
}

QStringList dialectNames()
{
    QStringList names;
    for (const Dialect &dialect : Dialects)
        names << QString(dialect.name);
    return names;
}

BackendPaths backendPaths(const QString &dialect)
{
    const Dialect *found = dialectNamed(dialect);
    BackendPaths paths;
    if (found && found->startsApart)
        paths.start = u"/start"_s;
    if (found && found->urlPath != UrlPath)
        paths.url = found->urlPath;
    return paths;
}

} // namespace sandbox
