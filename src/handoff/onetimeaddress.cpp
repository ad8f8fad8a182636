#include "handoff/onetimeaddress.h"

#include "handoff/page.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace handoff {

namespace {

/// For an answer that is on its way when the address is given up.
constexpr core::milliseconds farewell{2000};

/// One browser needs a few connections. Its cookies for 127.0.0.1, which may be another program's,
/// come along; bodies do not.
httpd::Limits browserLimits()
{
    httpd::Limits limits;
    limits.maxBodyBytes = 1024;
    limits.maxConnections = 16;
    limits.headerDeadline = core::milliseconds(5000);
    limits.bodyDeadline = core::milliseconds(5000);
    limits.idleDeadline = core::milliseconds(15000);
    return limits;
}

/// 256 bits from the system, as 43 characters that need no escaping in an address.
core::Secret freshNonce()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()),
                                               qsizetype(sizeof bits));
    return core::Secret(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// A browser that only looks ahead for its user (the Fetch standard's Sec-Purpose, and what older
/// Chromium, Safari and Firefox send instead).
bool looksAhead(const httpd::Request &request)
{
    const QByteArrayList names{"Sec-Purpose", "Purpose", "X-Moz"};
    return std::any_of(names.cbegin(), names.cend(), [&request](const QByteArray &name) {
        return request.header(name).toLower().contains("prefetch");
    });
}

} // namespace

OneTimeAddress::OneTimeAddress(core::Clock &clock, const Answers &answers, QObject *parent)
    : QObject(parent)
    , m_server(new httpd::Server(clock, browserLimits(), this))
    , m_deadline(clock.makeTimer(this))
    , m_answers(answers)
{
    m_server->route("*", u"/*"_s, [this](const httpd::Request &request, const httpd::Reply &reply) {
        answer(request, reply);
    });
    connect(m_server, &httpd::Server::stopped, this, &QObject::deleteLater);
    connect(m_deadline, &core::Timer::fired, this, &OneTimeAddress::expire);
}

core::Result<QUrl> OneTimeAddress::open(const QString &folder, core::milliseconds lifetime)
{
    const QHostAddress loopback(QHostAddress::LocalHost);
    if (const auto listening = m_server->listen(loopback, 0); !listening)
        return listening.error();
    m_nonce = freshNonce();
    m_folder = u'/' + folder + u'/';
    m_host = "127.0.0.1:" + QByteArray::number(m_server->port());
    m_deadline->start(lifetime);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->port());
    url.setPath(QString(m_folder + QLatin1StringView(m_nonce.reveal())));
    return url;
}

void OneTimeAddress::retire()
{
    m_spent = true;
    m_retired = true;
    m_deadline->stop();
    m_server->stop(farewell);
}

void OneTimeAddress::answer(const httpd::Request &request, const httpd::Reply &reply)
{
    // Another host's name that was made to point here, or a proxy's way to ask.
    if (request.header("Host") != m_host || !request.target.startsWith('/')) {
        sendBare(reply, 421);
    } else if (request.method != "GET" && request.method != "HEAD") {
        sendBare(reply, 405, {{"Allow", "GET, HEAD"}});
    } else if (!request.path.startsWith(m_folder)
               || !(core::Secret(request.path.mid(m_folder.size()).toUtf8()) == m_nonce)) {
        sendBare(reply, 404);
    } else {
        answerKnown(request, reply);
    }
}

void OneTimeAddress::answerKnown(const httpd::Request &request, const httpd::Reply &reply)
{
    if (m_spent) {
        sendHtml(reply, 410, m_answers.laterPage);
    } else if (request.method == "HEAD") {
        reply.send(200, pageHeaders());
    } else if (looksAhead(request)) {
        reply.send(204, pageHeaders());
    } else {
        m_spent = true;
        m_deadline->stop();
        sendHtml(reply, m_answers.firstStatus, m_answers.firstPage, m_answers.firstHeaders);
        // Who hears of it may delete us, which must not happen while the server calls.
        const auto tell = [this, query = request.query] {
            if (!m_retired)
                Q_EMIT taken(query);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
}

void OneTimeAddress::sendHtml(const httpd::Reply &reply, int status, const QByteArray &html,
                              const QList<httpd::Header> &extra) const
{
    const QByteArray type = html.isEmpty() ? QByteArray() : QByteArray("text/html; charset=utf-8");
    reply.send(status, type, html, pageHeaders() + extra);
}

/// A page that tells nothing of what is here.
void OneTimeAddress::sendBare(const httpd::Reply &reply, int status,
                              const QList<httpd::Header> &extra) const
{
    const QByteArray number = QByteArray::number(status);
    sendHtml(reply, status,
             "<!DOCTYPE html><meta charset=\"utf-8\"><title>" + number + "</title><p>" + number,
             extra);
}

void OneTimeAddress::expire()
{
    m_spent = true;
    const auto tell = [this] {
        if (!m_retired)
            Q_EMIT expired();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace handoff
