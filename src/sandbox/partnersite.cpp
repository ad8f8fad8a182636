#include "sandbox/partnersite.h"

#include "sandbox/partnerpages.h"
#include "sandbox/partnerstate.h"
#include "sandbox/session.h"

#include <QtCore/QFile>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostSessions = 10000;
constexpr QByteArrayView SessionCookie = "bi_session";
constexpr auto Dashboard = "/members/dashboard"_L1;

QByteArray partnerResource(QLatin1StringView name)
{
    QFile file(u":/sandbox/biginterview-"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray rawQuery(const httpd::Request &request)
{
    const qsizetype question = request.target.indexOf('?');
    return question < 0 ? QByteArray() : request.target.mid(question + 1);
}

/// Where \a wanted leads within this site, encoded; empty when it does not or leaves it.
QByteArray onSite(const QString &wanted)
{
    const bool hasControls = std::any_of(
        wanted.begin(), wanted.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!wanted.startsWith(u'/') || hasControls || wanted.mid(1, 1) == "/"_L1
        || wanted.contains(u'\\'))
        return {};
    const QUrl url(wanted);
    return url.isValid() && url.isRelative() && url.host().isEmpty() ? url.toEncoded()
                                                                     : QByteArray();
}

/// \a wanted, encoded, when it is an address to return to; else empty.
QByteArray returnAddress(const QString &wanted)
{
    const QUrl url(wanted);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty()
               ? url.toEncoded()
               : QByteArray();
}

QString signInName(PartnerBook::SignIn outcome)
{
    switch (outcome) {
    case PartnerBook::SignIn::Good:
        return u"signed-in"_s;
    case PartnerBook::SignIn::Unknown:
        return u"unknown"_s;
    case PartnerBook::SignIn::Expired:
        return u"expired"_s;
    case PartnerBook::SignIn::Spent:
        return u"spent"_s;
    }
    Q_UNREACHABLE();
}

/// The whole path as it arrived, query included.
QString arrivedPath(const httpd::Request &request)
{
    return withoutTokens(QString::fromUtf8(request.target));
}

} // namespace

void PartnerSite::handle(const httpd::Request &request, const httpd::Reply &reply)
{
    m_state.log.seen(request);
    const Answer made = answer(request);
    QList<httpd::Header> headers = partnerHeaders(m_state);
    headers << httpd::Header{"Content-Security-Policy",
                             "default-src 'none'; script-src 'self'; style-src 'self'; "
                             "img-src 'self' data:; media-src 'self' blob:; form-action 'self'; "
                             "base-uri 'none'"};
    headers << made.headers;
    if (made.body.isEmpty())
        reply.send(made.status, headers);
    else
        reply.send(made.status, made.contentType, made.body, headers);
}

PartnerSite::Answer PartnerSite::answer(const httpd::Request &request)
{
    const QString &path = request.path;
    const bool isMember = path == "/members"_L1 || path.startsWith("/members/"_L1);
    if (request.method != "GET" && !(request.method == "POST" && isMember))
        return {405, "text/plain", "This page is only shown.\n", {{"Allow", "GET"}}};
    if (path == "/sso/login"_L1)
        return signIn(request);
    if (path == "/logout"_L1)
        return logout(request);
    if (path.startsWith("/assets/"_L1))
        return asset(path.mid(8));
    if (path == "/elsewhere"_L1) {
        m_state.log.followed(request);
        return plainPage(200, u"Elsewhere"_s, u"A redirect led here."_s);
    }
    if (isMember) {
        const BrowserSession *session = sessionOf(request);
        Person *person = session ? m_state.book.find(session->partnerId) : nullptr;
        if (!person)
            return redirect("/login");
        return request.method == "POST" ? act(request, *person) : member(request, *person);
    }
    if (path == "/login"_L1) {
        return plainPage(
            200, u"Sign in"_s,
            u"You are not signed in. If a link has brought you here, it has expired or "
            "has been used before: go back to where it came from and open it anew."_s);
    }
    if (path == "/login/admin"_L1 || path == "/admin/login"_L1) {
        return plainPage(
            200, u"Administrators"_s,
            u"At Big Interview, administrators sign in here and find keys and webhooks "
            "under API Settings. In the sandbox its settings file holds the keys."_s);
    }
    if (path == "/"_L1) {
        return plainPage(200, u"Welcome"_s,
                         u"This is the landing page of the sandbox's organisation."_s);
    }
    return plainPage(404, u"Page not found"_s, u"There is no such page."_s);
}

PartnerSite::Answer PartnerSite::signIn(const httpd::Request &request)
{
    const PartnerParameters parameters = formParameters(rawQuery(request));
    const QString wanted = formParameter(parameters, "redirect_to"_L1);
    const QString returnUrl = formParameter(parameters, "return_url"_L1);
    Person *person = nullptr;
    PartnerBook::SignIn outcome =
        m_state.book.signIn(formParameter(parameters, "token"_L1).toUtf8(), &person);
    if (outcome == PartnerBook::SignIn::Good && m_state.switches.refuseTokens > 0) {
        --m_state.switches.refuseTokens;
        outcome = PartnerBook::SignIn::Expired;
    }
    QByteArray target = onSite(wanted);
    if (target.isEmpty())
        target = QByteArray(Dashboard.data(), Dashboard.size());
    const bool isGood = outcome == PartnerBook::SignIn::Good;
    m_state.log.arrived({{u"at"_s, core::isoUtc(m_state.timeline.utcNow())},
                         {u"result"_s, signInName(outcome)},
                         {u"partnerId"_s, person ? QJsonValue(person->id) : QJsonValue()},
                         {u"query"_s, withoutTokens(QString::fromUtf8(rawQuery(request)))},
                         {u"redirectTo"_s, withoutTokens(wanted)},
                         {u"returnUrl"_s, withoutTokens(returnUrl)},
                         {u"wentTo"_s, isGood ? QJsonValue(withoutTokens(QString::fromUtf8(target)))
                                              : QJsonValue()},
                         {u"userAgent"_s, QString::fromLatin1(request.header("user-agent"))}});
    if (!isGood && m_state.switches.refusedTokenPage == RefusedTokenPage::Unauthorized)
        return plainPage(401, u"Not signed in"_s, u"This link has expired."_s);
    if (!isGood)
        return redirect("/login");
    if (m_sessions.size() == MostSessions)
        m_sessions.pop_front();
    m_sessions.push_back({randomHex(32).toLatin1(), person->id, returnAddress(returnUrl)});
    // Without an age it ends with the browser's session, as the real one does.
    const QByteArray cookie = SessionCookie.toByteArray() + '=' + m_sessions.back().id
                              + "; Path=/; HttpOnly; SameSite=Lax";
    return redirect(target, {{"Set-Cookie", cookie}});
}

PartnerSite::Answer PartnerSite::logout(const httpd::Request &request)
{
    const BrowserSession *session = sessionOf(request);
    QByteArray target = session ? session->returnUrl : QByteArray();
    if (session)
        leave(session->id);
    if (target.isEmpty())
        target = "/";
    return redirect(target, {{"Set-Cookie", SessionCookie.toByteArray() + "=; Path=/; Max-Age=0"}});
}

void PartnerSite::leave(const QByteArray &id)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [id](const BrowserSession &one) { return one.id == id; });
    m_sessions.erase(found);
}

PartnerSite::BrowserSession *PartnerSite::sessionOf(const httpd::Request &request)
{
    const QByteArrayList cookies = request.header("cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const qsizetype equals = cookie.indexOf('=');
        if (cookie.left(equals).trimmed() != SessionCookie)
            continue;
        const QByteArray id = cookie.mid(equals + 1).trimmed();
        const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                        [&](const BrowserSession &one) { return one.id == id; });
        return found == m_sessions.end() ? nullptr : &*found;
    }
    return nullptr;
}

PartnerSite::Answer PartnerSite::redirect(const QByteArray &location,
                                          const QList<httpd::Header> &extra)
{
    return {302, {}, {}, QList<httpd::Header>{{"Location", location}} + extra};
}

PartnerSite::Answer PartnerSite::asset(const QString &name) const
{
    struct Asset
    {
        QLatin1StringView name;
        QByteArrayView type;
    };
    static constexpr std::array assets{Asset{"mark.svg"_L1, "image/svg+xml"},
                                       Asset{"style.css"_L1, "text/css; charset=utf-8"},
                                       Asset{"practice.js"_L1, "text/javascript; charset=utf-8"}};
    for (const Asset &known : assets) {
        if (known.name == name)
            return {200, known.type.toByteArray(), partnerResource(known.name)};
    }
    return plainPage(404, u"Page not found"_s, u"There is no such page."_s);
}

PartnerSite::Answer PartnerSite::page(int status, const QString &title, const QString &header,
                                      const QString &main)
{
    QString html = QString::fromUtf8(partnerResource("page.html"_L1));
    html.replace("{{title}}"_L1, title.toHtmlEscaped());
    html.replace("{{header}}"_L1, header);
    html.replace("{{main}}"_L1, main);
    return {status, "text/html; charset=utf-8", html.toUtf8()};
}

PartnerSite::Answer PartnerSite::plainPage(int status, const QString &heading,
                                           const QString &sentence) const
{
    return page(status, heading + u" – Big Interview sandbox"_s, {},
                u"<section class=\"card\"><h1>%1</h1><p>%2</p></section>"_s.arg(
                    heading.toHtmlEscaped(), sentence.toHtmlEscaped()));
}

PartnerSite::Answer PartnerSite::memberPage(int status, const Person &person,
                                            const httpd::Request &request, const QString &heading,
                                            const QString &content) const
{
    const QString path = arrivedPath(request);
    const QString title = person.id + u" "_s + path + u" – Big Interview sandbox"_s;
    return page(status, title, partnerpages::header(person),
                partnerpages::arrival(person, path, heading) + content);
}

PartnerSite::Answer PartnerSite::member(const httpd::Request &request, Person &person)
{
    const QString &path = request.path;
    m_state.log.opened(person.id, QString::fromUtf8(request.target), m_state.timeline.utcNow());
    if (path == Dashboard)
        return memberPage(200, person, request, u"Dashboard"_s, partnerpages::dashboard(person));
    if (path == "/members/curriculum"_L1) {
        const int chapter = formParameter(formParameters(rawQuery(request)), "chapter"_L1).toInt();
        if (const CurriculumStep *step = partnerpages::stepOf(chapter))
            return memberPage(200, person, request, QString(step->title),
                              partnerpages::step(person, *step));
        return memberPage(200, person, request, u"Curriculum"_s, partnerpages::tracks(person));
    }
    const QStringList parts = path.split(u'/'); // "", "members", "mock_interviews", …
    if (parts.value(2) == "mock_interviews"_L1 && parts.value(3) == "interview_info"_L1
        && parts.size() == 5) {
        const int set = parts.at(4).toInt();
        if (set >= 1 && set <= PracticeSets) {
            // Starting over makes a new interview, by the mere opening (big-interview.md section
            // 4).
            const PracticeInterview made = m_state.book.createInterview(person, set);
            return memberPage(200, person, request, u"New interview"_s,
                              partnerpages::interview(made));
        }
    } else if (parts.value(2) == "mock_interviews"_L1 && parts.size() == 4) {
        if (const PracticeInterview *one = person.interview(parts.at(3).toLongLong()))
            return memberPage(200, person, request, u"Interview"_s, partnerpages::interview(*one));
    } else {
        return memberPage(200, person, request, u"Member page"_s, {});
    }
    return memberPage(404, person, request, u"No such interview"_s,
                      u"<p>It may have been deleted.</p>"_s);
}

PartnerSite::Answer PartnerSite::act(const httpd::Request &request, Person &person)
{
    const QStringList parts = request.path.split(u'/');
    const PartnerParameters parameters = formParameters(request.body);
    const QString action = parts.value(4);
    const qint64 id = parts.value(3).toLongLong();
    if (request.path == "/members/curriculum/complete"_L1) {
        const int chapter = formParameter(parameters, "chapter"_L1).toInt();
        if (!partnerpages::stepOf(chapter))
            return plainPage(422, u"No such chapter"_s, u"Nothing has been changed."_s);
        person.chapters.insert(chapter);
        return {303,
                {},
                {},
                {{"Location", "/members/curriculum?chapter=" + QByteArray::number(chapter)}}};
    }
    if (request.path == "/members/mock_interviews"_L1) {
        const PracticeInterview made = m_state.book.createInterview(person, 1);
        return {
            303, {}, {}, {{"Location", "/members/mock_interviews/" + QByteArray::number(made.id)}}};
    }
    if (parts.value(2) == "mock_interviews"_L1 && action == "finish"_L1
        && m_state.book.updateInterview(person, id))
        return {303, {}, {}, {{"Location", "/members/mock_interviews/" + QByteArray::number(id)}}};
    if (parts.value(2) == "mock_interviews"_L1 && action == "delete"_L1
        && m_state.book.removeInterview(person, id))
        return {303, {}, {}, {{"Location", "/members/dashboard"}}};
    return plainPage(404, u"Page not found"_s, u"There is nothing to change here."_s);
}

} // namespace sandbox
