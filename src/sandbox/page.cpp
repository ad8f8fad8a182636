#include "sandbox/page.h"

#include "sandbox/state.h"
#include "sandbox/stranger.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/sandbox/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray contentTypeOf(const QString &name)
{
    if (name.endsWith(".js"_L1))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(".css"_L1))
        return "text/css; charset=utf-8";
    return "text/html; charset=utf-8";
}

QString supportedLanguage(const QString &tag)
{
    static const QStringList supported{u"en"_s, u"es"_s, u"pt"_s, u"ar"_s};
    const QString language =
        QString(tag).replace(u'_', u'-').section(u'-', 0, 0).trimmed().toLower();
    return supported.contains(language) ? language : QString();
}

} // namespace

QString pageLanguage(const QString &sessionLanguage, const QByteArray &acceptLanguage)
{
    if (const QString own = supportedLanguage(sessionLanguage); !own.isEmpty())
        return own;
    struct Wish
    {
        QString language;
        double weight;
    };
    QList<Wish> wishes;
    const QStringList items = QString::fromLatin1(acceptLanguage).split(u',');
    for (const QString &item : items) {
        const QStringList parts = item.split(u';');
        double weight = 1;
        if (parts.size() > 1 && parts.at(1).trimmed().startsWith("q="_L1))
            weight = parts.at(1).trimmed().mid(2).toDouble();
        if (const QString language = supportedLanguage(parts.constFirst()); !language.isEmpty())
            wishes << Wish{language, weight};
    }
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish &a, const Wish &b) { return a.weight > b.weight; });
    return wishes.isEmpty() ? u"en"_s : wishes.constFirst().language;
}

void PageServer::handle(const httpd::Request &request, const httpd::Reply &reply)
{
    const qint64 number = m_state.log.received("page"_L1, request, m_state.clock.elapsed());
    Session *session = nullptr;
    const Answer made = request.method == "GET"
                            ? answer(request, &session)
                            : Answer{405, "text/plain", "Only GET is served here.\n"};
    if (session)
        m_state.log.about(number, session->interviewId);
    const QByteArray api = m_state.apiUrl.toString(QUrl::RemovePath).toLatin1();
    reply.send(made.status, made.contentType, made.body,
               {{"Cache-Control", "no-store"},
                {"X-Content-Type-Options", "nosniff"},
                {"Referrer-Policy", "no-referrer"},
                {"Content-Security-Policy",
                 "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                 "media-src 'self' blob:; base-uri 'none'; form-action 'none'; connect-src "
                     + api}});
    m_state.log.answered(number, made.status, m_state.clock.elapsed());
}

PageServer::Answer PageServer::answer(const httpd::Request &request, Session **session)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 3 && parts.at(0) == m_state.clientId && parts.at(1) == "flow"_L1)
        return onboarding(request, parts.at(2), session);
    if (request.path == "/return"_L1)
        return {200, contentTypeOf(u"return.html"_s), resource(u"return.html"_s)};
    if (parts.size() == 2 && parts.at(0) == "assets"_L1 && !parts.at(1).endsWith(".html"_L1)) {
        if (const QByteArray content = resource(parts.at(1)); !content.isEmpty())
            return {200, contentTypeOf(parts.at(1)), content};
    }
    return {404, "text/plain", "There is no such page.\n"};
}

PageServer::Answer PageServer::onboarding(const httpd::Request &request, const QString &flowId,
                                          Session **session)
{
    const QByteArray accepted = request.header("accept-language");
    const QString id = request.query.queryItemValue(u"interviewId"_s);
    if (id.isEmpty()) {
        // The static link of a flow: the session is made when it is opened (incode-omni.md 3.3).
        SessionRequest fresh = m_state.nextSession();
        fresh.flowId = flowId;
        fresh.redirectionUrl = m_state.returnUrl().toString();
        *session = &m_state.sessions.create(fresh);
    } else {
        *session = m_state.sessions.find(id);
    }
    const Session *found = *session;
    if (!found || found->request.flowId != flowId) {
        *session = nullptr;
        return rendered(404, pageLanguage({}, accepted), {{u"view"_s, u"unknown"_s}});
    }
    const QString language = pageLanguage(found->request.language, accepted);
    if (found->isOver() || found->finishedAt)
        return rendered(410, language, {{u"view"_s, u"used"_s}});
    if (!std::exchange((*session)->pageOpened, true))
        pageOpened(m_state, *found);
    const std::optional<milliseconds> finishAfter = found->request.finishAfter;
    return rendered(200, language,
                    {{u"view"_s, u"flow"_s},
                     {u"api"_s, m_state.apiUrl.toString(QUrl::StripTrailingSlash)},
                     {u"token"_s, QString::fromLatin1(m_state.sessions.issueToken(*found))},
                     {u"interviewId"_s, found->interviewId},
                     {u"flowId"_s, flowId},
                     {u"timeScale"_s, m_state.timeline.scale()},
                     {u"walksAway"_s, found->request.scenario.plot == Plot::Abandon},
                     {u"ending"_s, QString(endingName(found->request.scenario.ending))},
                     {u"redirectionUrl"_s, found->request.redirectionUrl},
                     {u"finishAfterMs"_s,
                      finishAfter ? QJsonValue(qint64(finishAfter->count())) : QJsonValue()}});
}

PageServer::Answer PageServer::rendered(int status, const QString &language,
                                        const QJsonObject &config) const
{
    QByteArray json = QJsonDocument(config).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c"); // It stands inside a script element.
    QByteArray html = resource(u"onboarding.html"_s);
    html.replace("{{language}}", language.toLatin1());
    html.replace("{{direction}}", language == "ar"_L1 ? "rtl" : "ltr");
    html.replace("{{config}}", json);
    return {status, contentTypeOf(u"onboarding.html"_s), html};
}

} // namespace sandbox
