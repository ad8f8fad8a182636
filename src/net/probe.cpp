#include "net/probe.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslError>

namespace net {

using namespace Qt::StringLiterals;

namespace {

TlsProblem problemOf(const QSslError &error)
{
    using Ssl = QSslError;
    static const QHash<Ssl::SslError, TlsProblem> problems{
        {Ssl::CertificateExpired, TlsProblem::Expired},
        {Ssl::CertificateNotYetValid, TlsProblem::NotYetValid},
        {Ssl::HostNameMismatch, TlsProblem::WrongHost},
        {Ssl::SelfSignedCertificate, TlsProblem::Untrusted},
        {Ssl::SelfSignedCertificateInChain, TlsProblem::Untrusted},
        {Ssl::UnableToGetIssuerCertificate, TlsProblem::Untrusted},
        {Ssl::UnableToGetLocalIssuerCertificate, TlsProblem::Untrusted},
        {Ssl::UnableToVerifyFirstCertificate, TlsProblem::Untrusted},
        {Ssl::CertificateUntrusted, TlsProblem::Untrusted},
        {Ssl::CertificateRevoked, TlsProblem::Untrusted},
        {Ssl::CertificateBlacklisted, TlsProblem::Untrusted},
    };
    return problems.value(error.error(), TlsProblem::Other);
}

/// The fixed form every server sends: "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<QDateTime> httpDate(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header).trimmed(),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

ProbeEnd endOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::HostNotFoundError)
        return ProbeEnd::NameNotFound;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return ProbeEnd::TlsFailed;
    if (error == QNetworkReply::TimeoutError)
        return ProbeEnd::TimedOut;
    return ProbeEnd::NotConnected;
}

/// One request under way; a child of the reply, so it ends with it.
class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    Exchange(QNetworkReply *reply, const Request &request, core::Clock &clock, QObject *context,
             Prober::Done done)
        : QObject(reply)
        , m_reply(reply)
        , m_clock(clock)
        , m_startedAt(clock.elapsed())
        , m_maxBodyBytes(request.maxBodyBytes)
        , m_context(context)
        , m_done(std::move(done))
    {
        core::Timer *deadline = clock.makeTimer(this);
        connect(deadline, &core::Timer::fired, this, [this] {
            m_timedOut = true;
            m_reply->abort();
        });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors) {
                const TlsProblem problem = problemOf(error);
                if (!m_result.tlsProblems.contains(problem))
                    m_result.tlsProblems << problem;
            }
        });
        connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
        connect(reply, &QNetworkReply::readyRead, this, [this] {
            m_result.body += m_reply->read(m_maxBodyBytes - m_result.body.size());
            if (m_result.body.size() >= m_maxBodyBytes)
                m_reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
        deadline->start(request.deadline);
    }

private:
    void readHeaders()
    {
        m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_result.contentType = m_reply->rawHeader("Content-Type");
        if (m_reply->hasRawHeader("Location")) {
            m_result.location =
                m_reply->url().resolved(QUrl(QString::fromLatin1(m_reply->rawHeader("Location"))));
        }
        m_result.date = httpDate(m_reply->rawHeader("Date"));
        m_result.took = m_clock.elapsed() - m_startedAt;
    }

    void finish()
    {
        // Qt calls its answer to abort() "cancelled", and a cap or an early deadline are ours; once
        // the headers are there, the way to the service is proven.
        if (m_result.status > 0)
            m_result.end = ProbeEnd::Answered;
        else if (m_timedOut)
            m_result.end = ProbeEnd::TimedOut;
        else
            m_result.end = endOf(m_reply->error());
        if (m_result.end == ProbeEnd::TlsFailed && m_result.tlsProblems.isEmpty())
            m_result.tlsProblems << TlsProblem::Handshake;
        if (m_reply->error() != QNetworkReply::NoError)
            m_result.detail = m_reply->errorString();
        m_reply->deleteLater();
        if (m_context)
            m_done(m_result);
    }

    QNetworkReply *m_reply;
    core::Clock &m_clock;
    milliseconds m_startedAt;
    qint64 m_maxBodyBytes;
    QPointer<QObject> m_context;
    Prober::Done m_done;
    ProbeResult m_result;
    bool m_timedOut = false;
};

} // namespace

Prober::Prober(core::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_manager(new QNetworkAccessManager(this))
{
    m_manager->setAutoDeleteReplies(false);
}

Prober::~Prober() = default;

void Prober::send(const Request &request, QObject *context, Done done)
{
    QNetworkRequest sent(request.url);
    sent.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    sent.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // A kept connection would hide a name or a certificate that has gone wrong since.
    m_manager->clearConnectionCache();
    for (const Header &header : request.headers)
        sent.setRawHeader(header.name, header.value);
    QNetworkReply *reply = m_manager->sendCustomRequest(sent, request.method, request.body);
    new Exchange(reply, request, m_clock, context, std::move(done));
}

} // namespace net

#include "probe.moc"
