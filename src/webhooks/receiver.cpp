#include "webhooks/receiver.h"

#include "store/storethread.h"
#include "webhooks/biginterviewevent.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <utility>
#include <vector>

namespace webhooks {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// For one write and what waits for it: Big Interview's patience (big-interview.md 7.4); Incode's
/// own is not known.
constexpr core::milliseconds AnswerDeadline = 30s;
/// Shorter than the sender's own first pause (incode-omni.md 7.2), so it costs no delivery.
constexpr auto RetryAfter = "10";

using Kept = QList<store::KeptDelivery>;

/// \a reason is one of ours, without quotes.
void sendError(const httpd::Reply &reply, int status, const QString &reason)
{
    QList<httpd::Header> extra;
    if (status == 503)
        extra << httpd::Header{"Retry-After", RetryAfter};
    reply.send(status, "application/json",
               R"({"success":false,"error":")" + reason.toUtf8() + R"("})", extra);
}

core::Error refusedRules(const QString &detail)
{
    return core::Error::of(core::ErrorKind::Refused, detail);
}

/// Printable ASCII, and nothing that httpd or a URL gives a meaning.
bool isPlainPath(const QString &path)
{
    return path.startsWith(u'/') && std::all_of(path.cbegin(), path.cend(), [](QChar c) {
               return c > u' ' && c < u'\x7f' && !u"*?#%"_s.contains(c);
           });
}

/// A token of RFC 9110 section 5.6.2.
bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

core::Result<void> checkRules(const ReceiverRules &rules)
{
    if (QHostAddress(rules.listen.host).isNull())
        return refusedRules(u"the address to listen on is no literal address"_s);
    if (!isPlainPath(rules.incodePath))
        return refusedRules(u"the path must begin with / and hold no *, ?, # or %"_s);
    if (!rules.bigInterviewKey.isEmpty() && !isPlainPath(rules.bigInterviewPath))
        return refusedRules(u"Big Interview's path must begin with / and hold no *, ?, # or %"_s);
    if (!rules.bigInterviewKey.isEmpty() && rules.bigInterviewPath == rules.incodePath)
        return refusedRules(u"two senders cannot share a path"_s);
    if (rules.headerName.isEmpty() != rules.headerSecret.isEmpty())
        return refusedRules(u"a header's name and its secret belong together"_s);
    if (!rules.headerName.isEmpty() && !isToken(rules.headerName))
        return refusedRules(u"the header's name is none"_s);
    if (rules.tlsCertificate.isEmpty() != rules.tlsKey.isEmpty())
        return refusedRules(u"a certificate and its key belong together"_s);
    if (rules.tlsCertificate.isEmpty() && !rules.listen.isLoopback())
        return refusedRules(u"plain http is for this computer alone"_s);
    return {};
}

QByteArrayList valuesOf(const httpd::Request &request, const QByteArray &name)
{
    QByteArrayList values;
    for (const httpd::Header &header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values << header.value;
    }
    return values;
}

bool isJsonOrUntold(const httpd::Request &request)
{
    const QByteArrayList types = valuesOf(request, "Content-Type");
    return std::all_of(types.cbegin(), types.cend(), [](const QByteArray &type) {
        return type.isEmpty()
               || type.split(';').constFirst().trimmed().compare("application/json",
                                                                 Qt::CaseInsensitive)
                      == 0;
    });
}

} // namespace

class Receiver::Private
{
public:
    Private(Receiver *receiver, core::Clock &ownClock, const store::StoragePlace &place)
        : q(receiver), clock(ownClock), deadline(ownClock.makeTimer(receiver)), thread(place)
    { }

    void receiveIncode(const httpd::Request &request, const httpd::Reply &reply);
    void receiveBigInterview(const httpd::Request &request, const httpd::Reply &reply);
    void writeWaiting();
    void giveUpWaiting();
    void openStorage();

    Receiver *q;
    core::Clock &clock;
    ReceiverRules rules;
    httpd::Server *server = nullptr;
    core::Timer *deadline;

private:
    struct Sender
    {
        Event event;
        httpd::Reply reply;
        QString problem; ///< Why the body cannot be read; empty when it can.
    };
    /// Deliveries that share one write, and who waits for it.
    struct Batch
    {
        QList<store::NewDelivery> deliveries;
        std::vector<Sender> senders;
        qint64 bytes = 0;
    };

    bool passes(const httpd::Request &request, const httpd::Reply &reply,
                const QByteArray &headerName, const core::Secret &secret);
    void keep(const httpd::Request &request, const Sender &sender);
    void refuse(const httpd::Reply &reply, int status, const QString &reason);
    void write(bool mayFail);
    void finish(const core::Result<Kept> &kept);

    Batch waiting;
    Batch inFlight;
    bool isWriting = false;
    store::StoreThread thread; ///< Ends first, while all that its answers touch is there.
};

void Receiver::Private::refuse(const httpd::Reply &reply, int status, const QString &reason)
{
    sendError(reply, status, reason);
    Q_EMIT q->refused(status, reason);
}

/// False when it is answered already. An empty \a headerName: no secret is asked for.
bool Receiver::Private::passes(const httpd::Request &request, const httpd::Reply &reply,
                               const QByteArray &headerName, const core::Secret &secret)
{
    // Every browser says so of a POST, whatever else a page makes it send (Fetch standard 4.6), and
    // no server does: a page open on this computer reaches loopback too.
    if (!valuesOf(request, "Origin").isEmpty()) {
        refuse(reply, 403, u"sent by a web page"_s);
        return false;
    }
    if (!headerName.isEmpty()) {
        const QByteArrayList values = valuesOf(request, headerName);
        if (values.size() != 1 || !(core::Secret(values.constFirst()) == secret)) {
            refuse(reply, 401, u"the secret header is missing or wrong"_s);
            return false;
        }
    }
    if (!isJsonOrUntold(request)) {
        refuse(reply, 415, u"the content type must be application/json"_s);
        return false;
    }
    return true;
}

void Receiver::Private::receiveIncode(const httpd::Request &request, const httpd::Reply &reply)
{
    if (!passes(request, reply, rules.headerName, rules.headerSecret))
        return;
    const auto event = readIncodeEvent(request.body);
    if (!event)
        return refuse(reply, 400, event.error().detail);
    keep(request, {*event, reply, {}});
}

void Receiver::Private::receiveBigInterview(const httpd::Request &request,
                                            const httpd::Reply &reply)
{
    if (!passes(request, reply, "Authorization", rules.bigInterviewKey))
        return;
    const auto event = readBigInterviewEvent(request.body);
    if (event)
        keep(request, {*event, reply, {}});
    else
        keep(request, {unreadableBigInterviewEvent(request.body), reply, event.error().detail});
}

void Receiver::Private::keep(const httpd::Request &request, const Sender &sender)
{
    if (waiting.deliveries.size() >= rules.maxWaiting
        || waiting.bytes + request.body.size() > rules.maxWaitingBytes)
        return refuse(sender.reply, 503, u"too much is waiting to be kept"_s);
    const Event &event = sender.event;
    waiting.deliveries << store::NewDelivery{event.source,
                                             event.dedupeKey,
                                             event.interview,
                                             event.name,
                                             event.flowId,
                                             event.person,
                                             core::Secret(request.body),
                                             clock.utcNow()};
    waiting.senders.push_back(sender);
    waiting.bytes += request.body.size();
    if (!isWriting)
        writeWaiting();
}

void Receiver::Private::writeWaiting()
{
    inFlight = std::exchange(waiting, {});
    isWriting = true;
    deadline->start(AnswerDeadline);
    write(true);
}

void Receiver::Private::write(bool mayFail)
{
    thread.ask<Kept>([deliveries = inFlight.deliveries](
                         store::Storage &storage) { return storage.inbox().add(deliveries); },
                     q,
                     [this, mayFail](const core::Result<Kept> &kept) {
                         if (!kept && mayFail)
                             write(false);
                         else
                             finish(kept);
                     });
}

void Receiver::Private::finish(const core::Result<Kept> &kept)
{
    const Batch done = std::exchange(inFlight, {});
    isWriting = false;
    deadline->stop();
    if (!waiting.deliveries.isEmpty())
        writeWaiting();
    // Whoever is told may delete the receiver.
    const QPointer<Receiver> guard(q);
    if (!kept) {
        const QString reason = u"could not be kept"_s;
        for (const Sender &sender : done.senders) {
            sendError(sender.reply, 503, reason);
            // The database's own words are for the log, not for the sender.
            Q_EMIT q->refused(503, reason % u": "_s % kept.error().detail);
            if (!guard)
                return;
        }
        return;
    }
    for (const Sender &sender : done.senders) {
        if (sender.problem.isEmpty())
            sender.reply.send(200, "application/json", R"({"success":true})");
        else
            sendError(sender.reply, 400, sender.problem);
    }
    for (size_t i = 0; i < done.senders.size(); ++i) {
        const Sender &sender = done.senders[i];
        const store::KeptDelivery &one = kept->at(qsizetype(i));
        if (sender.problem.isEmpty())
            Q_EMIT q->arrived({one.number, one.isNew, sender.event});
        else
            Q_EMIT q->refused(400, sender.problem);
        if (!guard)
            return;
    }
}

/// The write itself cannot be cut short and may yet succeed; then the repetition is a second
/// arrival of the same.
void Receiver::Private::giveUpWaiting()
{
    deadline->start(AnswerDeadline);
    const QPointer<Receiver> guard(q);
    QList<httpd::Reply> late;
    for (const Batch *batch : {&std::as_const(inFlight), &std::as_const(waiting)}) {
        for (const Sender &sender : batch->senders) {
            if (sender.reply.isAlive())
                late << sender.reply;
        }
    }
    for (const httpd::Reply &reply : std::as_const(late)) {
        refuse(reply, 503, u"could not be kept in time"_s);
        if (!guard)
            return;
    }
}

/// So that the first delivery need not wait for it. When it fails the first one tries again.
void Receiver::Private::openStorage()
{
    thread.ask<void>([](store::Storage &) { return core::Result<void>(); }, q,
                     [](const core::Result<void> &) {});
}

Receiver::Receiver(core::Clock &clock, const store::StoragePlace &place, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, clock, place))
{
    connect(d->deadline, &core::Timer::fired, this, [this] { d->giveUpWaiting(); });
}

Receiver::~Receiver() = default;

core::Result<void> Receiver::start(const ReceiverRules &rules)
{
    if (d->server)
        return core::Error::of(core::ErrorKind::Internal, u"already started"_s);
    if (const auto checked = checkRules(rules); !checked)
        return checked;
    auto server = std::make_unique<httpd::Server>(d->clock, rules.limits);
    if (!rules.tlsCertificate.isEmpty()) {
        if (const auto used = server->useTls(rules.tlsCertificate, rules.tlsKey); !used)
            return used;
    }
    server->route("POST", rules.incodePath,
                  [this](const httpd::Request &request, const httpd::Reply &reply) {
                      d->receiveIncode(request, reply);
                  });
    if (!rules.bigInterviewKey.isEmpty()) {
        server->route("POST", rules.bigInterviewPath,
                      [this](const httpd::Request &request, const httpd::Reply &reply) {
                          d->receiveBigInterview(request, reply);
                      });
    }
    connect(server.get(), &httpd::Server::refused, this, &Receiver::refused);
    connect(server.get(), &httpd::Server::stopped, this, &Receiver::stopped);
    const auto listening = server->listen(QHostAddress(rules.listen.host), rules.listen.port);
    if (!listening)
        return listening;
    d->rules = rules;
    d->server = server.release();
    d->server->setParent(this);
    d->openStorage();
    return {};
}

void Receiver::stop(core::milliseconds deadline)
{
    if (d->server)
        d->server->stop(deadline);
    else
        QMetaObject::invokeMethod(this, &Receiver::stopped, Qt::QueuedConnection);
}

quint16 Receiver::port() const
{
    return d->server ? d->server->port() : quint16(0);
}

} // namespace webhooks
