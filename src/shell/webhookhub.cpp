#include "shell/webhookhub.h"

#include "core/log.h"
#include "shell/services.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

/// Another program may have left the port, and files come back.
constexpr std::chrono::seconds TryAgainAfter(30);
/// What is being written is answered within this time when the receiver changes.
constexpr core::milliseconds StopWithin(2000);
/// Longer than an interview takes.
constexpr std::chrono::seconds HeardBefore(3600);
constexpr qint64 LargestChain = 256 * 1024;

core::Error hubError(QLatin1StringView key, const QString &why,
                     core::ErrorKind kind = core::ErrorKind::Refused)
{
    return core::Error::of(kind, QString(key % u": "_s % why));
}

/// \a read with the key of the setting it is about in front of its error.
core::Result<core::Secret> ofKey(QLatin1StringView key, core::Result<core::Secret> read)
{
    if (!read)
        return hubError(key, read.error().detail, read.error().kind);
    return read;
}

core::Result<QByteArray> pemOf(const core::Settings &settings, QLatin1StringView key)
{
    QFile file(settings.text(key));
    if (!file.open(QIODevice::ReadOnly))
        return hubError(key, file.errorString(), core::ErrorKind::Storage);
    const QByteArray pem = file.read(LargestChain + 1);
    if (pem.isEmpty() || pem.size() > LargestChain)
        return hubError(key, u"the file is empty or too large"_s);
    return pem;
}

/// Both of a pair or none.
core::Result<void> checkPair(const core::Settings &settings, QLatin1StringView one,
                             QLatin1StringView other)
{
    const bool hasOne = !settings.text(one).isEmpty();
    const bool hasOther = !settings.text(other).isEmpty();
    if (hasOne == hasOther)
        return {};
    const QLatin1StringView missing = hasOne ? other : one;
    return hubError(missing, QString(u"is needed with "_s % (hasOne ? one : other)));
}

core::Result<void> readHeader(const core::Settings &settings, webhooks::ReceiverRules *rules)
{
    if (auto paired = checkPair(settings, keys::WebhooksHeaderName, keys::WebhooksHeaderSecretFile);
        !paired)
        return paired;
    const QString name = settings.text(keys::WebhooksHeaderName);
    if (name.isEmpty())
        return {};
    if (!isHeaderName(name))
        return hubError(keys::WebhooksHeaderName, u"is not the name of a header"_s);
    core::Result<core::Secret> secret =
        ofKey(keys::WebhooksHeaderSecretFile,
              core::readKeyFile(settings.text(keys::WebhooksHeaderSecretFile)));
    if (!secret)
        return secret.error();
    core::redactFromLogs(*secret);
    rules->headerName = name.toLatin1();
    rules->headerSecret = *std::move(secret);
    return {};
}

/// Without a key its deliveries are not received.
core::Result<void> readBigInterview(const core::Settings &settings, webhooks::ReceiverRules *rules)
{
    const QString file = settings.text(keys::BigInterviewWebhookKeyFile);
    if (file.isEmpty())
        return {};
    core::Result<core::Secret> key =
        ofKey(keys::BigInterviewWebhookKeyFile, core::readKeyFile(file));
    if (!key)
        return key.error();
    if (const QString path = settings.text(keys::WebhooksBigInterviewPath); !path.isEmpty())
        rules->bigInterviewPath = path;
    if (!isDeliveryPath(rules->bigInterviewPath))
        return hubError(keys::WebhooksBigInterviewPath,
                        u"must be a plain path without * ? # or %"_s);
    if (rules->bigInterviewPath == rules->incodePath)
        return hubError(keys::WebhooksBigInterviewPath, u"is Incode's path already"_s);
    core::redactFromLogs(*key);
    rules->bigInterviewKey = *std::move(key);
    return {};
}

core::Result<void> readTls(const core::Settings &settings, webhooks::ReceiverRules *rules)
{
    if (auto paired = checkPair(settings, keys::WebhooksTlsCert, keys::WebhooksTlsKey); !paired)
        return paired;
    if (settings.text(keys::WebhooksTlsCert).isEmpty()) {
        if (rules->listen.isLoopback())
            return {};
        return hubError(keys::WebhooksTlsCert, u"is needed for an address other than loopback"_s);
    }
    core::Result<QByteArray> certificate = pemOf(settings, keys::WebhooksTlsCert);
    if (!certificate)
        return certificate.error();
    core::Result<core::Secret> key =
        ofKey(keys::WebhooksTlsKey, core::readPemKeyFile(settings.text(keys::WebhooksTlsKey)));
    if (!key)
        return key.error();
    rules->tlsCertificate = *std::move(certificate);
    rules->tlsKey = *std::move(key);
    return {};
}

bool areSame(const webhooks::ReceiverRules &a, const webhooks::ReceiverRules &b)
{
    return a.listen == b.listen && a.incodePath == b.incodePath && a.headerName == b.headerName
           && a.headerSecret == b.headerSecret && a.bigInterviewPath == b.bigInterviewPath
           && a.bigInterviewKey == b.bigInterviewKey && a.tlsCertificate == b.tlsCertificate
           && a.tlsKey == b.tlsKey;
}

} // namespace

core::Result<QList<store::Delivery>> deliveriesSince(store::WebhookInbox &inbox,
                                                     const QString &flowId, const QDateTime &since)
{
    const auto before = inbox.unmatchedOfFlow(flowId, since.addSecs(-HeardBefore.count()));
    if (!before)
        return before.error();
    auto came = inbox.unmatchedOfFlow(flowId, since);
    if (!came)
        return came;
    QSet<core::InterviewId> heardOf;
    for (const store::Delivery &each : *before) {
        if (each.at < since)
            heardOf << each.interview;
    }
    came->removeIf(
        [&heardOf](const store::Delivery &each) { return heardOf.contains(each.interview); });
    return came;
}

bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(u"\\A[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}\\z"_s);
    return token.match(name).hasMatch();
}

bool isDeliveryPath(const QString &path)
{
    static const QRegularExpression plain(u"\\A/[^*?#%\\s]*\\z"_s);
    return plain.match(path).hasMatch();
}

core::Result<std::optional<webhooks::ReceiverRules>>
readReceiverRules(const core::Settings &settings)
{
    const auto listen = core::readListenAddress(settings.text(keys::WebhooksListen));
    if (!listen)
        return hubError(keys::WebhooksListen, listen.error().detail);
    if (!*listen)
        return std::optional<webhooks::ReceiverRules>();
    webhooks::ReceiverRules rules;
    rules.listen = **listen;
    if (const QString path = settings.text(keys::WebhooksIncodePath); !path.isEmpty())
        rules.incodePath = path;
    if (!isDeliveryPath(rules.incodePath))
        return hubError(keys::WebhooksIncodePath, u"must be a plain path without * ? # or %"_s);
    if (const core::Result<void> read = readHeader(settings, &rules); !read)
        return read.error();
    if (const core::Result<void> read = readBigInterview(settings, &rules); !read)
        return read.error();
    if (const core::Result<void> read = readTls(settings, &rules); !read)
        return read.error();
    return std::optional<webhooks::ReceiverRules>(std::move(rules));
}

class WebhookHub::Private
{
public:
    Private(Services &given, core::Clock &clock, WebhookHub *hub)
        : q(hub), services(given), again(clock.makeTimer(hub))
    { }

    void apply();
    void listen(const webhooks::ReceiverRules &wanted);
    void letGo();
    void enter(State next, const std::optional<core::Error> &why = {});

    WebhookHub *q;
    Services &services;
    core::Timer *again;
    bool started = false;
    State state = State::Off;
    QString address;
    std::optional<core::Error> problem;
    std::unique_ptr<webhooks::Receiver> receiver;
    /// Answers what it has begun; its port is free once it has stopped.
    std::unique_ptr<webhooks::Receiver> leaving;
    std::optional<webhooks::ReceiverRules> rules; ///< Of receiver.
};

void WebhookHub::Private::apply()
{
    if (!started || leaving || !services.storage())
        return;
    again->stop();
    const auto wanted = readReceiverRules(services.settings());
    const bool isOn = wanted && wanted->has_value();
    if (receiver && isOn && areSame(*rules, **wanted))
        return;
    if (receiver) {
        letGo();
        return;
    }
    if (isOn)
        listen(**wanted);
    else if (wanted)
        enter(State::Off);
    else
        enter(State::Failed, wanted.error());
}

void WebhookHub::Private::listen(const webhooks::ReceiverRules &wanted)
{
    auto made = std::make_unique<webhooks::Receiver>(services.clock(), services.storagePlace());
    QObject::connect(made.get(), &webhooks::Receiver::arrived, q, &WebhookHub::arrived);
    QObject::connect(made.get(), &webhooks::Receiver::refused, q,
                     [](int status, const QString &reason) {
                         qCInfo(core::logApp).noquote() << "webhook not taken:" << status << reason;
                     });
    if (const core::Result<void> begun = made->start(wanted); !begun) {
        enter(State::Failed, begun.error());
        return;
    }
    receiver = std::move(made);
    rules = wanted;
    address = core::ListenAddress{wanted.listen.host, receiver->port()}.text();
    enter(State::Listening);
}

/// Goes on with apply() once the port is free.
void WebhookHub::Private::letGo()
{
    leaving = std::move(receiver);
    rules.reset();
    QObject::connect(
        leaving.get(), &webhooks::Receiver::stopped, q,
        [this] {
            leaving.reset();
            apply();
        },
        Qt::QueuedConnection);
    enter(State::Off);
    leaving->stop(StopWithin);
}

void WebhookHub::Private::enter(State next, const std::optional<core::Error> &why)
{
    if (next != State::Listening)
        address.clear();
    if (next == State::Failed)
        again->start(TryAgainAfter);
    const QString before = problem ? problem->detail : QString();
    const QString now = why ? why->detail : QString();
    const bool isSame = state == next && before == now && next != State::Listening;
    state = next;
    problem = why;
    if (isSame)
        return;
    if (next == State::Failed)
        qCWarning(core::logApp).noquote() << "webhooks are not received:" << core::describe(*why);
    else if (next == State::Listening)
        qCInfo(core::logApp).noquote() << "webhooks are received at" << address;
    Q_EMIT q->stateChanged();
}

WebhookHub::WebhookHub(Services &services, QObject *parent)
    : WebhookHub(services, services.clock(), parent)
{ }

WebhookHub::WebhookHub(Services &services, core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, clock, this))
{
    connect(d->again, &core::Timer::fired, this, [this] { d->apply(); });
}

WebhookHub::~WebhookHub() = default;

void WebhookHub::start()
{
    if (!std::exchange(d->started, true)) {
        connect(&d->services, &Services::reloaded, this, [this] { d->apply(); });
        connect(&d->services, &Services::readinessChanged, this, [this] {
            if (!d->receiver && d->state != State::Failed)
                d->apply();
        });
    }
    if (!d->receiver && d->state != State::Failed)
        d->apply();
}

WebhookHub::State WebhookHub::state() const
{
    return d->state;
}

QString WebhookHub::address() const
{
    return d->address;
}

std::optional<core::Error> WebhookHub::problem() const
{
    return d->problem;
}

void WebhookHub::replay(const store::Delivery &delivery)
{
    webhooks::Arrival arrival;
    arrival.number = delivery.number;
    arrival.isNew = true;
    arrival.event.source = delivery.source;
    arrival.event.interview = delivery.interview;
    arrival.event.name = delivery.event;
    arrival.event.flowId = delivery.flowId;
    arrival.event.person = delivery.person;
    Q_EMIT arrived(arrival);
}

} // namespace shell
