#include "net/client.h"

#include "core/hostpolicy.h"
#include "core/log.h"
#include "net/clientidentity.h"
#include "net/oneshotbody.h"
#include "net/replyreader.h"

#include <QtCore/QUuid>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>
#include <utility>

namespace net {

using core::Error;
using core::ErrorKind;
using core::Result;
using namespace Qt::StringLiterals;

namespace {

// The reader takes bytes as they come; more than this never waits between Qt's thread and ours.
constexpr qint64 ReadAheadBytes = 256 * 1024;

/// A line break in a header would be a header of somebody else's.
bool isSafe(const Header &header)
{
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; };
    return !header.name.isEmpty() && std::none_of(header.name.begin(), header.name.end(), isControl)
           && std::none_of(header.value.begin(), header.value.end(), isControl);
}

Result<void> check(const Request &request)
{
    if (const Result<void> allowed = core::checkServiceUrl(request.url); !allowed)
        return allowed;
    for (const Header &header : request.headers) {
        if (!isSafe(header)) {
            return Error::of(ErrorKind::Refused,
                             u"control character in the header %1"_s.arg(
                                 QString::fromLatin1(header.name.toPercentEncoding())));
        }
    }
    return {};
}

QNetworkRequest prepare(const Request &request, const QString &requestId)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setRawHeader("User-Agent", "Vestibule/" VESTIBULE_VERSION);
    // Qt inflates only what it asked for itself, so what is counted is what came over the wire.
    prepared.setRawHeader("Accept-Encoding", "identity");
    for (const Header &header : request.headers)
        prepared.setRawHeader(header.name, header.value);
    prepared.setRawHeader("X-Request-Id", requestId.toLatin1());
    return prepared;
}

QString loggedUrl(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

/// One request from send() to its outcome; a child of the Client.
class Client::Exchange final : public QObject
{
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    Exchange(Client &client, Request request, QObject *context, Done done);
    ~Exchange() override;

    void start();
    void cancel();

private:
    void abandon();
    void onFinished();
    void settle(Result<Response> outcome);
    void fail(Error error);
    void release();
    void deliver();
    bool sentNothing() const;

    Client &m_client;
    Request m_request;
    QPointer<QObject> m_context;
    Done m_done;
    QString m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    milliseconds m_started;
    core::Timer *m_deadline;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    std::optional<ReplyReader> m_reader;
    std::optional<Result<Response>> m_outcome;
};

Client::Exchange::Exchange(Client &client, Request request, QObject *context, Done done)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_context(context)
    , m_done(std::move(done))
    , m_started(client.m_clock.elapsed())
    , m_deadline(client.m_clock.makeTimer(this))
{
    connect(context, &QObject::destroyed, this, &Exchange::abandon);
    connect(m_deadline, &core::Timer::fired, this, [this] {
        Error error =
            Error::of(ErrorKind::Timeout,
                      u"no complete answer within %1 ms"_s.arg(m_request.deadline.count()));
        error.nothingSent = sentNothing();
        fail(std::move(error));
    });
}

Client::Exchange::~Exchange()
{
    release();
}

void Client::Exchange::start()
{
    if (const Result<void> allowed = check(m_request); !allowed) {
        Error error = allowed.error();
        error.nothingSent = true;
        fail(std::move(error));
        return;
    }
    QNetworkRequest prepared = prepare(m_request, m_requestId);
    if (m_client.m_identity)
        m_client.m_identity->applyTo(prepared);
    if (m_request.method == "GET" && !m_request.once) {
        m_reply = m_client.m_manager->get(prepared);
    } else {
        auto *body = new OneShotBody(m_request.body);
        m_body = body;
        m_reply = m_client.m_manager->sendCustomRequest(prepared, m_request.method, body);
        body->setParent(m_reply);
    }
    m_reply->setReadBufferSize(ReadAheadBytes);
    m_reader.emplace(*m_reply, m_request.maxBodyBytes);
    const auto onData = [this] {
        if (std::optional<Error> error = m_reader->read())
            fail(std::move(*error));
    };
    connect(m_reply, &QNetworkReply::metaDataChanged, this, onData);
    connect(m_reply, &QNetworkReply::readyRead, this, onData);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_reader->noteTlsErrors(errors); });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    m_deadline->start(m_request.deadline);
}

void Client::Exchange::cancel()
{
    if (!m_done)
        return;
    Error error = Error::of(ErrorKind::Cancelled, u"cancelled"_s);
    error.nothingSent = sentNothing();
    error.requestId = m_requestId;
    // Also in place of an outcome that is known and not yet told.
    if (m_outcome)
        m_outcome.emplace(std::move(error));
    else
        fail(std::move(error));
}

/// The context is being destroyed: nothing of it may be touched, and the callback may hold parts of
/// it, so that one waits for deleteLater().
void Client::Exchange::abandon()
{
    release();
    deleteLater();
}

void Client::Exchange::onFinished()
{
    Result<Response> outcome = m_reader->finish(m_client.m_clock.utcNow());
    if (!outcome) {
        Error error = outcome.error();
        error.nothingSent = error.nothingSent || (error.httpStatus == 0 && sentNothing());
        fail(std::move(error));
        return;
    }
    outcome->requestId = m_requestId;
    outcome->took = m_client.m_clock.elapsed() - m_started;
    settle(std::move(outcome));
}

/// A service cannot have acted on a body of which no byte left. Without a body nothing is certain.
bool Client::Exchange::sentNothing() const
{
    const OneShotBody *body = m_body;
    return body && !m_request.body.isEmpty() && !body->wasRead();
}

void Client::Exchange::fail(Error error)
{
    error.requestId = m_requestId;
    settle(std::move(error));
}

void Client::Exchange::settle(Result<Response> outcome)
{
    release();
    m_outcome.emplace(std::move(outcome));
    QMetaObject::invokeMethod(this, &Exchange::deliver, Qt::QueuedConnection);
}

/// Ends the traffic without a word of it coming back: abort() would emit finished() right here.
void Client::Exchange::release()
{
    m_deadline->stop();
    QNetworkReply *reply = m_reply;
    if (!reply)
        return;
    m_reply.clear();
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Client::Exchange::deliver()
{
    const Result<Response> &outcome = *m_outcome;
    const milliseconds took = m_client.m_clock.elapsed() - m_started;
    const QString what = m_request.name + u' ' + QString::fromLatin1(m_request.method) + u' '
                         + loggedUrl(m_request.url) + u" ("_s + m_requestId + u"), "_s
                         + QString::number(took.count()) + u" ms: "_s;
    if (outcome) {
        qCDebug(core::logNet).noquote()
            << what + u"http %1, %2 bytes"_s.arg(outcome->status).arg(outcome->body.size());
    } else {
        qCInfo(core::logNet).noquote() << what + core::describe(outcome.error());
    }
    // The callback may destroy the context, the client and with it this object.
    const Done done = std::exchange(m_done, {});
    Result<Response> told = std::move(*m_outcome);
    deleteLater();
    if (m_context)
        done(std::move(told));
}

Client::Client(core::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_manager(new QNetworkAccessManager(this))
{ }

Client::~Client() = default;

Result<void> Client::setIdentity(const ClientIdentity &identity, const QUrl &server)
{
    Result<ShownIdentity> read = ShownIdentity::read(identity, server);
    if (!read)
        return read.error();
    m_identity = std::make_unique<const ShownIdentity>(std::move(read).value());
    // A kept connection would go on as whom it was opened. What is under way still ends.
    const QNetworkAccessManager *old = std::exchange(m_manager, new QNetworkAccessManager(this));
    if (!old->findChild<QNetworkReply *>())
        delete old;
    return {};
}

RequestHandle Client::send(Request request, QObject *context, Done done)
{
    Q_ASSERT(context);
    auto *exchange = new Exchange(*this, std::move(request), context, std::move(done));
    exchange->start();
    return RequestHandle([guard = QPointer<Exchange>(exchange)] {
        if (guard)
            guard->cancel();
    });
}

} // namespace net
