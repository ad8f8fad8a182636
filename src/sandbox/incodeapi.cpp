#include "sandbox/incodeapi.h"

#include "core/json.h"
#include "core/log.h"
#include "sandbox/answers.h"
#include "sandbox/faults.h"
#include "sandbox/state.h"
#include "sandbox/stranger.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &body, QLatin1StringView key)
{
    return core::json::text(body, key).value_or(QString());
}

} // namespace

struct IncodeApi::Route
{
    QList<QByteArray> methods;
    QLatin1StringView path; ///< A prefix when it ends in "/".
    void (IncodeApi::*handler)(const Exchange &, Session &);
    std::optional<Call> call; ///< Which faults can hit it.
};

const QList<IncodeApi::Route> &IncodeApi::routes()
{
    static const QList<Route> table{
        {{"GET"}, "/omni/onboarding-url"_L1, &IncodeApi::onboardingUrl, Call::Url},
        {{"GET"}, "/omni/get/onboarding/status"_L1, &IncodeApi::status, Call::Status},
        {{"GET", "POST"}, "/omni/finish-status"_L1, &IncodeApi::finishStatus, std::nullopt},
        {{"GET"}, "/omni/get/score"_L1, &IncodeApi::score, Call::Score},
        {{"GET"}, "/omni/get/ocr-data"_L1, &IncodeApi::ocrData, std::nullopt},
        {{"GET"}, "/omni/get/ocr-data/v2"_L1, &IncodeApi::wrappedOcrData, std::nullopt},
        {{"POST"}, "/omni/get/images"_L1, &IncodeApi::images, std::nullopt},
        {{"POST"}, "/omni/add/event"_L1, &IncodeApi::addEvent, std::nullopt},
        {{"POST"}, "/omni/process/id"_L1, &IncodeApi::processId, std::nullopt},
        {{"POST"}, "/omni/process/face"_L1, &IncodeApi::processFace, std::nullopt},
        {{"POST"}, "/omni/add/"_L1, &IncodeApi::capture, std::nullopt},
        {{"POST"}, "/omni/process/"_L1, &IncodeApi::capture, std::nullopt},
    };
    return table;
}

void IncodeApi::handle(const httpd::Request &request, const httpd::Reply &reply)
{
    const Exchange exchange(m_state, request, reply);
    if (m_state.clock.elapsed() < m_state.outageUntil) {
        exchange.reset();
        return;
    }
    if (request.method == "OPTIONS") {
        preflight(exchange);
        return;
    }
    if (request.header("api-version").isEmpty())
        qCDebug(core::logSandbox) << "no api-version header for" << request.path;
    const QString route = exchange.route();
    if (route == "/omni/start"_L1) {
        start(exchange);
        return;
    }
    if (!route.startsWith("/omni/"_L1)) {
        exchange.error(404, u"No such endpoint"_s);
        return;
    }
    if (!exchange.isKeyless() && !exchange.hasValidKey()) {
        exchange.error(403, u"Missing or invalid API key"_s);
        return;
    }
    Session *session = m_state.sessions.findByToken(exchange.token());
    if (!session) {
        exchange.error(401, u"Invalid access token"_s);
        return;
    }
    exchange.about(*session);
    aboutSession(exchange, *session);
}

void IncodeApi::preflight(const Exchange &exchange) const
{
    exchange.send(204, {}, {},
                  {{"Access-Control-Allow-Methods", "GET, POST, OPTIONS"},
                   {"Access-Control-Allow-Headers",
                    "api-version, x-api-key, X-Incode-Hardware-Id, Content-Type"},
                   {"Access-Control-Max-Age", "600"}});
}

void IncodeApi::aboutSession(const Exchange &exchange, Session &session)
{
    const QString path = exchange.route();
    for (const Route &route : routes()) {
        const bool isMatch =
            route.path.endsWith(u'/') ? path.startsWith(route.path) : path == route.path;
        if (!isMatch)
            continue;
        if (!route.methods.contains(exchange.request().method)) {
            exchange.error(405, u"Method not allowed"_s,
                           {{"Allow", QByteArrayList(route.methods).join(", ")}});
        } else if (route.call) {
            orFault(*route.call, exchange, session, route.handler);
        } else {
            (this->*route.handler)(exchange, session);
        }
        return;
    }
    exchange.error(404, u"No such endpoint"_s);
}

void IncodeApi::orFault(Call call, const Exchange &exchange, Session &session,
                        void (IncodeApi::*properly)(const Exchange &, Session &))
{
    // Whoever asks Incode itself needs no admin token that could expire.
    if (session.request.scenario.fault == Fault::AdminExpired) {
        (this->*properly)(exchange, session);
        return;
    }
    callOrFault(m_state, call, exchange, session,
                [this, exchange, properly](Session &found) { (this->*properly)(exchange, found); });
}

void IncodeApi::start(const Exchange &exchange)
{
    if (exchange.request().method != "POST") {
        exchange.error(405, u"Method not allowed"_s, {{"Allow", "POST"}});
        return;
    }
    if (!exchange.hasValidKey()) {
        exchange.error(403, u"Missing or invalid API key"_s);
        return;
    }
    const core::Result<QJsonObject> body = core::json::parseObject(exchange.request().body);
    if (!body) {
        exchange.error(400, u"The body is not a JSON object"_s);
        return;
    }
    startOrFault(m_state, exchange, [this, exchange, object = *body] {
        if (const QString id = text(object, "interviewId"_L1); !id.isEmpty())
            resumeSession(exchange, id);
        else
            createSession(exchange, object);
    });
}

void IncodeApi::createSession(const Exchange &exchange, const QJsonObject &body)
{
    const QString flowId = text(body, "configurationId"_L1);
    if (flowId.isEmpty()) {
        exchange.error(400, u"configurationId is required"_s);
        return;
    }
    const QString redirectionUrl = text(body, "redirectionUrl"_L1);
    if (!m_state.acceptsRedirect(redirectionUrl)) {
        exchange.error(400, u"redirectionUrl is not allowed"_s);
        return;
    }
    if (body.contains("redirectUrl"_L1))
        qCWarning(core::logSandbox) << "start: redirectUrl is ignored; the name is redirectionUrl";
    SessionRequest request = m_state.nextSession();
    request.flowId = flowId;
    request.language = text(body, "language"_L1);
    request.externalCustomerId = text(body, "externalCustomerId"_L1);
    request.redirectionUrl = redirectionUrl;
    request.customFields = core::json::object(body, "customFields"_L1);
    const Session &session = m_state.sessions.create(request);
    exchange.about(session);
    exchange.json(200, answers::start(session, m_state.sessions.issueToken(session),
                                      m_state.clientId, false));
}

void IncodeApi::resumeSession(const Exchange &exchange, const QString &interviewId)
{
    const Session *session = m_state.sessions.find(interviewId);
    if (!session) {
        exchange.error(404, u"No such session"_s);
        return;
    }
    exchange.about(*session);
    exchange.json(200, answers::start(*session, m_state.sessions.issueToken(*session),
                                      m_state.clientId, true));
}

void IncodeApi::onboardingUrl(const Exchange &exchange, Session &session)
{
    const QUrl url = m_state.onboardingUrl(session);
    exchange.json(200, {{u"url"_s, url.toString(QUrl::FullyEncoded)}});
}

void IncodeApi::status(const Exchange &exchange, Session &session)
{
    exchange.json(200, {{u"onboardingStatus"_s, session.status()}});
    m_state.sessions.statusRead(session);
}

void IncodeApi::finishStatus(const Exchange &exchange, Session &session)
{
    m_state.sessions.finish(session);
    exchange.json(200, answers::finish(session));
}

void IncodeApi::score(const Exchange &exchange, Session &session)
{
    if (!m_state.sessions.takeScore(session)) {
        exchange.error(404, u"The score is not ready"_s);
        return;
    }
    exchange.json(200, answers::score(session));
}

void IncodeApi::ocrData(const Exchange &exchange, Session &session)
{
    exchange.json(200, answers::ocr(session));
}

void IncodeApi::wrappedOcrData(const Exchange &exchange, Session &session)
{
    exchange.json(200, {{u"ocrData"_s, answers::ocr(session)}});
}

void IncodeApi::images(const Exchange &exchange, Session &)
{
    const core::Result<QJsonObject> body = core::json::parseObject(exchange.request().body);
    if (!body) {
        exchange.error(400, u"The body is not a JSON object"_s);
        return;
    }
    exchange.json(200, answers::images(core::json::array(*body, "images"_L1)));
}

void IncodeApi::addEvent(const Exchange &exchange, Session &session)
{
    const QJsonObject body =
        core::json::parseObject(exchange.request().body).value_or(QJsonObject());
    const QJsonObject facts = core::json::object(body, "eventData"_L1);
    constexpr qsizetype maxFacts = 64;
    if (core::json::text(body, "eventName"_L1) == "returning"_L1)
        pageReturns(m_state, session);
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (session.facts.size() < maxFacts)
            session.facts.insert(it.key(), it.value());
    }
    capture(exchange, session);
}

void IncodeApi::processId(const Exchange &exchange, Session &session)
{
    m_state.sessions.documentsProcessed(session);
    capture(exchange, session);
}

void IncodeApi::processFace(const Exchange &exchange, Session &session)
{
    m_state.sessions.faceProcessed(session);
    capture(exchange, session);
}

void IncodeApi::capture(const Exchange &exchange, Session &session)
{
    exchange.json(200, answers::capture(exchange.route(), session));
}

} // namespace sandbox
