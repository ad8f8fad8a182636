#include "biginterview/partnerclient.h"

#include "biginterview/callqueue.h"
#include "biginterview/partneranswer.h"
#include "biginterview/partnerid.h"

#include <QtCore/QJsonDocument>

#include <utility>

namespace biginterview {

using core::Error;
using core::ErrorKind;
using core::Result;
using namespace Qt::StringLiterals;

namespace {

/// Ids that the service may take although the usual rule is shorter.
constexpr int LongestAskedId = 255;
/// All interviews of a person come at once (big-interview.md 1).
constexpr qint64 LargestAnswer = 8 * 1024 * 1024;

using Fields = QList<std::pair<QString, QString>>;

/// Empty ones are left out: an account that is there needs none (big-interview.md 2.2).
Fields fieldsOf(const NewUser &user)
{
    Fields fields{{u"first_name"_s, user.firstName},
                  {u"last_name"_s, user.lastName},
                  {u"email"_s, user.email}};
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    return fields;
}

QByteArray formBody(const Fields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs << name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    return pairs.join('&');
}

QByteArray jsonBody(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Whoever is answered for must be who was asked for: the token signs them in.
Result<User> readUserOf(const QString &partnerId, const QJsonObject &answer)
{
    Result<User> user = readUser(answer);
    if (user && user->partnerId.compare(partnerId, Qt::CaseInsensitive) != 0)
        return Error::of(ErrorKind::Payload, u"the user is another one"_s);
    return user;
}

} // namespace

class PartnerClient::Private
{
public:
    Private(core::Clock &clock, net::Client &net, const PartnerRules &given)
        : rules(given)
        , question{rules.organisation.host(), rules.key}
        , queue(clock, net, rules.parallel)
    { }

    net::Request get(const QString &path, const QString &name) const;
    net::Request post(const QString &path, const QString &name, const Fields &fields) const;
    net::RequestHandle list(const QString &partnerId, QLatin1StringView name, QObject *context,
                            Done<QJsonArray> done);

    const PartnerRules rules;
    const Question question;
    CallQueue queue;
};

net::Request PartnerClient::Private::get(const QString &path, const QString &name) const
{
    net::Request request;
    request.name = name;
    request.url = rules.organisation;
    request.url.setPath(u"/api/users/"_s + path);
    request.headers = {{"Accept", "application/json"}, {"Authorization", rules.key.reveal()}};
    request.maxBodyBytes = LargestAnswer;
    request.once = true; // Repeated by the queue, politely.
    return request;
}

net::Request PartnerClient::Private::post(const QString &path, const QString &name,
                                          const Fields &fields) const
{
    const bool isJson = rules.form == BodyForm::Json;
    net::Request request = get(path, name);
    request.method = "POST";
    request.headers << net::Header{"Content-Type", isJson ? "application/json"
                                                          : "application/x-www-form-urlencoded"};
    request.body = isJson ? jsonBody(fields) : formBody(fields);
    return request;
}

net::RequestHandle PartnerClient::Private::list(const QString &partnerId, QLatin1StringView name,
                                                QObject *context, Done<QJsonArray> done)
{
    const auto read = [name](const QJsonObject &answer, const net::Response &) {
        return readArray(answer, name);
    };
    return queue.send(
        {get(partnerId % u'/' % name, name), CallQueue::Urgency::Read, CallQueue::Repeat::Always},
        context, reading<QJsonArray>(std::move(done), question, read));
}

namespace {

/// True, and \a done is told later, when there can be no such person.
template<typename T>
bool refusesId(const QString &partnerId, QObject *context, const Done<T> &done)
{
    if (!checkPartnerId(partnerId, LongestAskedId))
        return false;
    Error error = Error::of(ErrorKind::Refused, u"this is no partner id"_s);
    error.nothingSent = true;
    QMetaObject::invokeMethod(
        context, [done, error] { done(error); }, Qt::QueuedConnection);
    return true;
}

} // namespace

PartnerClient::PartnerClient(core::Clock &clock, net::Client &net, const PartnerRules &rules,
                             QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, net, rules))
{
    connect(&d->queue, &CallQueue::pausedChanged, this, &PartnerClient::pausedChanged);
}

PartnerClient::~PartnerClient() = default;

const QUrl &PartnerClient::organisation() const
{
    return d->rules.organisation;
}

bool PartnerClient::isPaused() const
{
    return d->queue.isPaused();
}

net::RequestHandle PartnerClient::provision(const QString &partnerId, const NewUser &user,
                                            QObject *context, Done<User> done)
{
    if (refusesId(partnerId, context, done))
        return {};
    const auto read = [partnerId](const QJsonObject &answer, const net::Response &response) {
        Result<User> made = readUserOf(partnerId, answer);
        if (made)
            made->isNew = response.status == 201;
        return made;
    };
    return d->queue.send({d->post(partnerId, u"user"_s, fieldsOf(user)), CallQueue::Urgency::Launch,
                          CallQueue::Repeat::Always},
                         context, reading<User>(std::move(done), d->question, read));
}

net::RequestHandle PartnerClient::createAnonymous(QObject *context, Done<User> done)
{
    const auto read = [](const QJsonObject &answer, const net::Response &response) {
        Result<User> made = readUser(answer);
        if (made && checkPartnerId(made->partnerId, LongestAskedId))
            return Result<User>(Error::of(ErrorKind::Payload, u"the partner_id is none"_s));
        if (made) {
            // One sample of the vendor's says false (big-interview.md 10).
            made->anonymous = true;
            made->isNew = response.status == 201;
        }
        return made;
    };
    return d->queue.send({d->post(u"anonymous"_s, u"anonymous"_s, {}), CallQueue::Urgency::Launch,
                          CallQueue::Repeat::Unsent},
                         context, reading<User>(std::move(done), d->question, read));
}

net::RequestHandle PartnerClient::tracks(const QString &partnerId, QObject *context,
                                         Done<QJsonArray> done)
{
    if (refusesId(partnerId, context, done))
        return {};
    return d->list(partnerId, "tracks"_L1, context, std::move(done));
}

net::RequestHandle PartnerClient::interviews(const QString &partnerId, QObject *context,
                                             Done<QJsonArray> done)
{
    if (refusesId(partnerId, context, done))
        return {};
    return d->list(partnerId, "interviews"_L1, context, std::move(done));
}

} // namespace biginterview
