#include "sandbox/partnerapi.h"

#include "core/json.h"
#include "sandbox/faults.h"
#include "sandbox/partnerstate.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PartnerOversize = 2LL * 1024 * 1024;
constexpr qsizetype LongestField = 255;
constexpr std::array UserFields{"first_name"_L1, "last_name"_L1, "email"_L1};

/// The parameters of a request, from wherever they came (big-interview.md 1.1).
struct UserParameters
{
    QString form = {}; ///< "json", "form", "query" or "none", with "nested-" before it.
    QJsonObject values = {};
    QString unreadable = {}; ///< Why the body cannot be read.
};

/// Moves what is inside "user", or named user[…], to the top; true when there was something.
bool flatten(QJsonObject &values)
{
    bool wasNested = false;
    const QStringList keys = values.keys();
    for (const QString &key : keys) {
        const QJsonValue value = values.value(key);
        if (key == "user"_L1 && value.isObject()) {
            const QJsonObject inner = value.toObject();
            for (auto it = inner.begin(); it != inner.end(); ++it)
                values.insert(it.key(), it.value());
        } else if (key.startsWith("user["_L1) && key.endsWith(u']')) {
            values.insert(key.mid(5).chopped(1), value);
        } else {
            continue;
        }
        values.remove(key);
        wasNested = true;
    }
    return wasNested;
}

UserParameters readUserParameters(const httpd::Request &request)
{
    UserParameters read;
    const QByteArray type = request.header("content-type").split(';').constFirst().trimmed();
    const qsizetype question = request.target.indexOf('?');
    const QByteArray query = question < 0 ? QByteArray() : request.target.mid(question + 1);
    PartnerParameters parameters;
    if (request.body.isEmpty()) {
        read.form = query.isEmpty() ? u"none"_s : u"query"_s;
        parameters = formParameters(query);
    } else if (type.compare("application/json", Qt::CaseInsensitive) == 0) {
        read.form = u"json"_s;
        const core::Result<QJsonObject> body = core::json::parseObject(request.body);
        if (body)
            read.values = *body;
        else
            read.unreadable = u"The body is not a JSON object"_s;
    } else if (type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0) {
        read.form = u"form"_s;
        parameters = formParameters(request.body);
    } else {
        read.form = u"other"_s;
        read.unreadable = u"The type of the body is not understood"_s;
    }
    for (const auto &[name, value] : std::as_const(parameters))
        read.values.insert(name, value);
    if (flatten(read.values))
        read.form = u"nested-"_s + read.form;
    return read;
}

/// What is wrong with the parameters of somebody new, by field.
QJsonObject wrongFields(const QJsonObject &values)
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"_s);
    QJsonObject wrong;
    for (const QLatin1StringView field : UserFields) {
        const QJsonValue value = values.value(field);
        const QString text = value.toString();
        if (value.isUndefined() || value.isNull() || (value.isString() && text.trimmed().isEmpty()))
            wrong.insert(field, u"is required"_s);
        else if (!value.isString())
            wrong.insert(field, u"must be text"_s);
        else if (text.size() > LongestField)
            wrong.insert(field, u"is too long"_s);
        else if (field == "email"_L1 && !email.match(text).hasMatch())
            wrong.insert(field, u"is not an e-mail address"_s);
    }
    return wrong;
}

QString wrongId(const QString &partnerId)
{
    static const QRegularExpression characters(u"^[0-9A-Za-z_-]+\\z"_s);
    if (!characters.match(partnerId).hasMatch())
        return u"may hold letters, digits, - and _ only"_s;
    if (partnerId.size() > 64)
        return u"is too long"_s;
    if (partnerId.compare("anonymous"_L1, Qt::CaseInsensitive) == 0)
        return u"is reserved"_s;
    return {};
}

QString keyFound(const QByteArray &sent, const QByteArray &key)
{
    if (sent.isEmpty())
        return u"missing"_s;
    if (sent == key)
        return u"right"_s;
    return sent.toLower().startsWith("bearer ") ? u"bearer"_s : u"wrong"_s;
}

} // namespace

void PartnerApi::handle(const httpd::Request &request, const httpd::Reply &reply)
{
    const PartnerExchange exchange(m_state, request, reply);
    if (m_state.switches.latencyMs == 0) {
        dispatch(exchange);
        return;
    }
    core::Timer *timer = m_state.clock.makeTimer(&m_state.timeline);
    QObject::connect(timer, &core::Timer::fired, timer, [this, exchange, timer] {
        timer->deleteLater();
        dispatch(exchange);
    });
    timer->start(milliseconds(m_state.switches.latencyMs));
}

void PartnerApi::dispatch(const PartnerExchange &exchange)
{
    const httpd::Request &request = exchange.request();
    const QString key = keyFound(request.header("authorization"), m_state.apiKey);
    exchange.about("key"_L1, key);
    const QStringList parts = request.path.split(u'/'); // "", "api", "users", id, what.
    const QString id = parts.value(3);
    const QString what = parts.value(4);
    std::optional<PartnerCall> call;
    if (parts.value(2) == "users"_L1 && !id.isEmpty() && parts.size() <= 5) {
        if (parts.size() == 4)
            call = id == "anonymous"_L1 ? PartnerCall::Anonymous : PartnerCall::User;
        else if (what == "tracks"_L1 || (what == "track"_L1 && m_state.switches.trackAlias))
            call = PartnerCall::Tracks;
        else if (what == "interviews"_L1)
            call = PartnerCall::Interviews;
    }
    if (call)
        exchange.about("call"_L1, QString(partnerCallName(*call)));
    if (call && call != PartnerCall::Anonymous)
        exchange.about("partnerId"_L1, id);
    if (key != "right"_L1) {
        exchange.error(401, u"The API key is missing or not known"_s);
        return;
    }
    if (!call) {
        exchange.error(404, u"There is nothing at this address"_s);
        return;
    }
    const bool posts = call == PartnerCall::User || call == PartnerCall::Anonymous;
    if (request.method != (posts ? "POST" : "GET")) {
        exchange.error(405, u"This is not how to ask"_s,
                       {{"Allow", posts ? QByteArray("POST") : QByteArray("GET")}});
        return;
    }
    answer(exchange, *call, id);
}

/// Spread evenly, so that of 100 calls exactly so many percent are refused.
bool PartnerApi::isTooMany()
{
    const qint64 percent = m_state.switches.tooManyPercent;
    ++m_counted;
    return m_counted * percent / 100 > (m_counted - 1) * percent / 100;
}

void PartnerApi::answer(const PartnerExchange &exchange, PartnerCall call, const QString &partnerId)
{
    if (isTooMany()) {
        commit(exchange, {PartnerFault::Status, 429, 1}, {});
        return;
    }
    const auto properly = [this, exchange, call, partnerId] {
        return this->properly(exchange, call, partnerId);
    };
    if (const std::optional<PendingFault> fault = m_state.switches.takeFault(call))
        commit(exchange, *fault, properly);
    else
        say(exchange, properly());
}

void PartnerApi::say(const PartnerExchange &exchange, const Answer &answer)
{
    if (!answer.invalidFields.isEmpty())
        exchange.invalid(answer.invalidFields);
    else if (!answer.sentence.isEmpty())
        exchange.error(answer.status, answer.sentence);
    else
        exchange.json(answer.status, answer.body);
}

void PartnerApi::commit(const PartnerExchange &exchange, const PendingFault &fault,
                        const std::function<Answer()> &properly)
{
    switch (fault.kind) {
    case PartnerFault::Status:
        if (fault.status == 422) {
            exchange.invalid({{u"email"_s, u"has already been taken"_s}});
        } else if (fault.status == 429 || fault.status == 503) {
            exchange.error(
                fault.status, u"Too much at once"_s,
                {{"Retry-After", QByteArray::number(m_state.switches.retryAfterSeconds)}});
        } else {
            exchange.error(fault.status, u"Something is not as it should be"_s);
        }
        return;
    case PartnerFault::Html:
        exchange.send(200, "text/html; charset=utf-8",
                      "<!doctype html><html lang=\"en\"><title>Welcome</title>"
                      "<h1>This is somebody else's home page</h1></html>");
        return;
    case PartnerFault::Malformed:
        exchange.send(200, "application/json; charset=utf-8", R"({"user": {"partner_id": "stu-)");
        return;
    case PartnerFault::CutOff: {
        const Answer done = properly();
        if (done.body.isEmpty())
            say(exchange, done);
        else
            exchange.cutOff(done.status, done.body);
        return;
    }
    case PartnerFault::Reset:
        properly();
        exchange.reset();
        return;
    case PartnerFault::Hang:
        properly();
        return;
    case PartnerFault::Oversized:
        exchange.json(200, {{u"padding"_s, QString(PartnerOversize, u'x')}});
        return;
    case PartnerFault::Slow:
        m_state.timeline.after(SlowBy, [exchange, properly] { say(exchange, properly()); });
        return;
    case PartnerFault::Redirect: {
        QUrl elsewhere = m_state.url;
        elsewhere.setHost(u"localhost"_s);
        elsewhere.setPath(u"/elsewhere"_s);
        exchange.send(302, {}, {}, {{"Location", elsewhere.toEncoded()}});
        return;
    }
    }
}

PartnerApi::Answer PartnerApi::properly(const PartnerExchange &exchange, PartnerCall call,
                                        const QString &partnerId)
{
    switch (call) {
    case PartnerCall::User:
        return user(exchange, partnerId);
    case PartnerCall::Anonymous:
        return anonymous();
    case PartnerCall::Tracks:
    case PartnerCall::Interviews:
        break;
    }
    const Person *person = m_state.book.find(partnerId);
    if (!person)
        return Answer::error(404, u"There is no user %1"_s.arg(partnerId));
    return Answer::ok(200, call == PartnerCall::Tracks
                               ? partneranswers::tracks(*person, m_state.switches)
                               : partneranswers::interviews(*person, m_state.switches));
}

PartnerApi::Answer PartnerApi::user(const PartnerExchange &exchange, const QString &partnerId)
{
    const UserParameters read = readUserParameters(exchange.request());
    exchange.about("form"_L1, read.form);
    if (!read.unreadable.isEmpty())
        return Answer::error(400, read.unreadable);
    if (read.form.startsWith("nested-"_L1) && m_state.switches.strictBodies)
        return Answer::invalid({{u"user"_s, u"is not a parameter; send its members flat"_s}});
    if (const QString why = wrongId(partnerId); !why.isEmpty())
        return Answer::invalid({{u"partner_id"_s, why}});
    Person *person = m_state.book.find(partnerId);
    const bool isNew = !person;
    if (isNew) {
        QJsonObject wrong = wrongFields(read.values);
        const QString email = read.values.value("email"_L1).toString();
        if (wrong.isEmpty() && m_state.switches.uniqueEmails && m_state.book.hasEmail(email))
            wrong.insert("email"_L1, u"has already been taken"_s);
        if (!wrong.isEmpty())
            return Answer::invalid(wrong);
        person = &m_state.book.create(partnerId);
        person->firstName = read.values.value("first_name"_L1).toString();
        person->lastName = read.values.value("last_name"_L1).toString();
        person->email = email;
    }
    m_state.book.refreshToken(*person);
    return Answer::ok(isNew ? 201 : 200, partneranswers::user(*person, m_state.switches));
}

PartnerApi::Answer PartnerApi::anonymous()
{
    if (m_state.switches.anonymous == AnonymousPeople::Disabled)
        return Answer::error(403, u"Anonymous users are not enabled for this organization"_s);
    Person &person = m_state.book.createAnonymous();
    m_state.book.refreshToken(person);
    return Answer::ok(201, partneranswers::user(person, m_state.switches));
}

} // namespace sandbox
