#include "incode/backendclient.h"

#include "core/json.h"
#include "incode/answer.h"
#include "incode/omniclient.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace incode {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;
using namespace Qt::StringLiterals;

namespace {

// Both go into addresses, the record and onto screens; the vendor's have 24 and 28 characters.
constexpr qsizetype LongestId = 200;
constexpr qsizetype LongestWord = 64;

// Node hides the first behind the second on one of its routes.
constexpr std::array idNames{"interviewId"_L1, "uniqueId"_L1};

constexpr auto waitingUrl = "url"_L1; ///< In Session::details.

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The parameters of one request; QUrlQuery would send a plus sign as it is, which many a backend
/// reads as a space.
class Parameters
{
public:
    void add(const QString &name, const QString &value)
    {
        m_pairs << QString(encoded(name) + u'=' + encoded(value));
    }
    void addUnlessEmpty(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, value);
    }
    const QStringList &pairs() const { return m_pairs; }

private:
    QStringList m_pairs;
};

Parameters parametersOf(const SessionRequest &request)
{
    Parameters parameters;
    parameters.addUnlessEmpty(u"externalCustomerId"_s, request.externalCustomerId);
    parameters.addUnlessEmpty(u"language"_s, request.language);
    parameters.addUnlessEmpty(u"countryCode"_s, request.countryCode);
    parameters.addUnlessEmpty(u"redirectionUrl"_s,
                              request.redirectionUrl.toString(QUrl::FullyEncoded));
    parameters.addUnlessEmpty(u"interviewId"_s, request.resume.text());
    for (auto it = request.customFields.cbegin(); it != request.customFields.cend(); ++it)
        parameters.add(u"customFields[%1]"_s.arg(it.key()), it.value());
    return parameters;
}

Parameters parametersOf(const Session &session)
{
    Parameters parameters;
    parameters.add(u"interviewId"_s, session.interviewId.text());
    return parameters;
}

/// \a route may have a query of its own, as the base may.
QUrl address(const QUrl &base, const QString &route, const Parameters &parameters)
{
    const qsizetype mark = route.indexOf(u'?');
    QUrl url = below(base, route.left(mark));
    QStringList query{base.query(QUrl::FullyEncoded)};
    if (mark >= 0)
        query << route.mid(mark + 1);
    query << parameters.pairs();
    query.removeAll(QString());
    url.setQuery(query.join(u'&'));
    return url;
}

net::Request request(const QString &name, const BackendRules &rules, const QString &route,
                     const Parameters &parameters)
{
    net::Request made;
    made.name = name;
    made.url = address(rules.url, route, parameters);
    // Sessions are made by GET: one that a cache kept would be an earlier visitor's.
    made.headers = {{"Accept", "application/json"}, {"Cache-Control", "no-cache, no-store"}};
    if (!rules.token.isEmpty())
        made.headers.append({"Authorization", "Bearer " + rules.token.reveal()});
    return made;
}

/// The token a backend gave; none when the interview id stands in its place.
Secret givenToken(const Session &session)
{
    const Secret id(session.interviewId.text().toUtf8());
    return session.token == id ? Secret() : session.token;
}

Asked asked(const BackendRules &rules, const Session &session = {})
{
    return {Answerer::Backend, {rules.token, givenToken(session)}};
}

/// Neither spaces, line breaks, control characters nor what turns the direction of writing.
bool isOneWord(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

Result<QString> idIn(const QJsonObject &answer)
{
    for (const QLatin1StringView name : idNames) {
        const QJsonValue value = answer.value(name);
        if (isAbsent(value))
            continue;
        const QString id = value.toString();
        if (id.isEmpty() || id.size() > LongestId || !isOneWord(id))
            return wrong(u"%1 is empty, no text, no single word or too long"_s.arg(name));
        return id;
    }
    return wrong(u"interviewId is missing"_s);
}

Result<void> checkSession(const QJsonObject &answer, const core::InterviewId &expected)
{
    bool named = false;
    for (const QLatin1StringView name : idNames) {
        const QJsonValue value = answer.value(name);
        if (value == QJsonValue(expected.text()))
            return {};
        named = named || !isAbsent(value);
    }
    if (named)
        return wrong(u"the backend answered with another session"_s);
    return {};
}

/// Empty when the backend gives none.
Result<Secret> tokenIn(const QJsonObject &answer)
{
    const QJsonValue value = answer.value("token"_L1);
    if (isAbsent(value) || value == QJsonValue(QString()))
        return Secret();
    const QByteArray token = value.toString().toUtf8();
    if (!isUsableToken(token))
        return wrong(u"token is no text, or none for a header"_s);
    return Secret(token);
}

Result<Session> sessionIn(const QJsonObject &answer, const core::InterviewId &resumed)
{
    const Result<QString> id = idIn(answer);
    if (!id)
        return id.error();
    Result<Secret> token = tokenIn(answer);
    if (!token)
        return token.error();
    Session session;
    session.interviewId = core::InterviewId(*id);
    if (!resumed.isEmpty()) {
        if (const Result<void> same = checkSession(answer, resumed); !same)
            return same.error();
        session.interviewId = resumed;
    }
    session.token =
        token->isEmpty() ? Secret(session.interviewId.text().toUtf8()) : std::move(*token);
    session.existing = core::json::boolean(answer.value("existingSession"_L1)).value_or(false);
    return session;
}

Result<Session> sessionAndUrlIn(const QJsonObject &answer, const core::InterviewId &resumed)
{
    const Result<QUrl> url = readUrl(answer);
    if (!url)
        return url.error();
    Result<Session> session = sessionIn(answer, resumed);
    if (session)
        session->details = {{waitingUrl, url->toString(QUrl::FullyEncoded)}};
    return session;
}

/// The first of \a names that is there.
Result<QString> wordIn(const QJsonObject &answer, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = answer.value(name);
        if (isAbsent(value))
            continue;
        const QString word = value.toString();
        if (word.isEmpty() || word.size() > LongestWord)
            return wrong(u"%1 is no word"_s.arg(name));
        return word;
    }
    return wrong(u"%1 is missing"_s.arg(*names.begin()));
}

Result<Status> statusIn(const QJsonObject &answer)
{
    const Result<QString> word = wordIn(answer, {"onboardingStatus"_L1, "status"_L1});
    if (!word)
        return word.error();
    return Status::fromText(*word);
}

/// The score is kept as Incode's own would be, also when the backend says one word only. \a sent is
/// what must not be kept with it.
Result<Score> scoreIn(QJsonObject answer, const QList<Secret> &sent)
{
    if (answer.value("score"_L1).isObject())
        answer = answer.value("score"_L1).toObject();
    else if (!answer.value("overall"_L1).isObject()) {
        // A status may also be the backend's own, so it comes last.
        const Result<QString> word = wordIn(answer, {"score"_L1, "overallStatus"_L1, "status"_L1});
        if (!word)
            return word.error();
        return parseScore({{"overall"_L1, QJsonObject{{"status"_L1, *word}}}});
    }
    for (const Secret &secret : sent) {
        if (!secret.isEmpty())
            answer = withoutMembersOf(answer, secret.reveal());
    }
    return parseScore(answer);
}

template<typename T>
void tellLater(QObject *context, Done<T> done, const Result<T> &answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

template<typename T>
void refuse(const QString &detail, QObject *context, Done<T> done)
{
    Error error = Error::of(ErrorKind::Refused, detail);
    error.nothingSent = true;
    tellLater<T>(context, std::move(done), error);
}

template<typename T>
void refuseUnknown(QObject *context, Done<T> done)
{
    refuse(u"the customer's backend has no such call"_s, context, std::move(done));
}

template<typename T>
void refuseAll(QObject *context, Done<T> done)
{
    refuse(u"no service is set: there is only a static link"_s, context, std::move(done));
}

} // namespace

BackendClient::BackendClient(net::Client &net, const BackendRules &rules)
    : m_net(net), m_rules(rules)
{ }

void BackendClient::createSession(const SessionRequest &wanted, QObject *context,
                                  Done<Session> done)
{
    const bool hasUrl = m_rules.startPath.isEmpty();
    net::Request start = request(u"start"_s, m_rules, hasUrl ? m_rules.urlPath : m_rules.startPath,
                                 parametersOf(wanted));
    start.once = true;
    const auto read = [hasUrl, resumed = wanted.resume](const QJsonObject &answer) {
        return hasUrl ? sessionAndUrlIn(answer, resumed) : sessionIn(answer, resumed);
    };
    m_net.send(std::move(start), context, reading<Session>(std::move(done), asked(m_rules), read));
}

void BackendClient::onboardingUrl(const Session &session, QObject *context, Done<QUrl> done)
{
    if (session.details.contains(waitingUrl))
        return tellLater(context, std::move(done), readUrl(session.details));
    net::Request ask =
        request(u"onboarding-url"_s, m_rules, m_rules.urlPath, parametersOf(session));
    ask.once = true; // The route may make a session for whoever asks.
    const auto read = [id = session.interviewId](const QJsonObject &answer) -> Result<QUrl> {
        if (const Result<void> same = checkSession(answer, id); !same)
            return same.error();
        return readUrl(answer);
    };
    m_net.send(std::move(ask), context,
               reading<QUrl>(std::move(done), asked(m_rules, session), read));
}

void BackendClient::status(const Session &session, QObject *context, Done<Status> done)
{
    m_net.send(request(u"status"_s, m_rules, m_rules.statusPath, parametersOf(session)), context,
               reading<Status>(std::move(done), asked(m_rules, session), statusIn));
}

void BackendClient::score(const Session &session, QObject *context, Done<Score> done)
{
    net::Request ask = request(u"score"_s, m_rules, m_rules.scorePath, parametersOf(session));
    if (const Secret token = givenToken(session); !token.isEmpty())
        ask.headers.append({"X-Token", token.reveal()});
    const Asked rules = asked(m_rules, session);
    m_net.send(std::move(ask), context,
               reading<Score>(std::move(done), rules, [sent = rules.sent](const auto &answer) {
                   return scoreIn(answer, sent);
               }));
}

void BackendClient::ocr(const Session &, QObject *context, Done<OcrData> done)
{
    refuseUnknown(context, std::move(done));
}

void BackendClient::images(const Session &, const QStringList &, QObject *context,
                           Done<QList<Image>> done)
{
    refuseUnknown(context, std::move(done));
}

void NoService::createSession(const SessionRequest &, QObject *context, Done<Session> done)
{
    refuseAll(context, std::move(done));
}

void NoService::onboardingUrl(const Session &, QObject *context, Done<QUrl> done)
{
    refuseAll(context, std::move(done));
}

void NoService::status(const Session &, QObject *context, Done<Status> done)
{
    refuseAll(context, std::move(done));
}

void NoService::score(const Session &, QObject *context, Done<Score> done)
{
    refuseAll(context, std::move(done));
}

void NoService::ocr(const Session &, QObject *context, Done<OcrData> done)
{
    refuseAll(context, std::move(done));
}

void NoService::images(const Session &, const QStringList &, QObject *context,
                       Done<QList<Image>> done)
{
    refuseAll(context, std::move(done));
}

} // namespace incode
