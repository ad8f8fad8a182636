#include "shell/kioskground.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class GroundWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::KioskDoctor)

public:
    static QString words();
};

QString GroundWords::words()
{
    //: On a page that fills the screen while the program checks how well the screen is locked.
    return tr("This computer tries to leave this screen, one way after the other. It takes about "
              "half a minute and ends by itself.");
}

const QList<httpd::Header> &unstored()
{
    static const QList<httpd::Header> headers{{"Cache-Control", "no-store"}};
    return headers;
}

} // namespace

KioskGround::KioskGround(core::Clock &clock, QObject *parent)
    : QObject(parent), m_server(clock), m_foreign(clock), m_limit(clock.makeTimer(this))
{
    connect(m_limit, &core::Timer::fired, this, [this] { answer(std::nullopt); });
    addRoutes();
    addBaits();
    m_foreign.route("*", u"/*"_s, [this](const httpd::Request &, const httpd::Reply &reply) {
        ++m_foreignHits;
        reply.send(200, "text/html", "<title>elsewhere</title>", unstored());
    });
}

core::Result<void> KioskGround::listen()
{
    if (core::Result<void> own = m_server.listen(QHostAddress::LocalHost, 0); !own)
        return own;
    return m_foreign.listen(QHostAddress::LocalHost, 0);
}

QUrl KioskGround::pageUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.port()));
}

QString KioskGround::foreignOrigin() const
{
    return u"http://localhost:%1"_s.arg(m_foreign.port());
}

void KioskGround::addRoutes()
{
    m_server.route("GET", u"/"_s, [this](const httpd::Request &, const httpd::Reply &reply) {
        QFile file(u":/pages/escapes.html"_s);
        QByteArray page = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        page.replace("%WORDS%", GroundWords::words().toHtmlEscaped().toUtf8());
        page.replace("%FOREIGN%", foreignOrigin().toLatin1());
        reply.send(200, "text/html; charset=utf-8", page, unstored());
    });
    m_server.route("GET", u"/next"_s, [this](const httpd::Request &request, httpd::Reply reply) {
        arrived(request.query.toString(QUrl::FullyEncoded).toLatin1(), reply);
    });
    m_server.route("POST", u"/report"_s,
                   [this](const httpd::Request &request, const httpd::Reply &reply) {
                       reply.send(204);
                       reported(request.body);
                   });
    m_server.route("GET", u"/tick"_s, [](const httpd::Request &, const httpd::Reply &reply) {
        reply.send(204, unstored());
    });
}

/// What the page is led to within its own server, where it may go.
void KioskGround::addBaits()
{
    const auto bait = [this](const QString &path, int status, const QByteArray &type,
                             const QByteArray &body, const QList<httpd::Header> &headers) {
        m_server.route("*", path,
                       [this, path, status, type, body, headers](const httpd::Request &,
                                                                 const httpd::Reply &reply) {
                           ++m_hits[path];
                           reply.send(status, type, body, headers + unstored());
                       });
    };
    bait(u"/bait/page"_s, 200, "text/html", "<title>bait</title>", {});
    bait(u"/bait/file"_s, 200, "text/plain", "bait",
         {{"Content-Disposition", "attachment; filename=\"vestibule-escape.txt\""}});
    bait(u"/bait/vestibule-escape.bin"_s, 200, "application/octet-stream", "bait", {});
    bait(u"/bait/vestibule-escape.exe"_s, 200, "application/x-msdownload", "MZ", {});
    bait(u"/bait/vestibule-escape.pdf"_s, 200, "application/pdf", "%PDF-1.4\n%%EOF\n", {});
    bait(u"/bait/locked"_s, 401, "text/html", "<title>locked</title>",
         {{"WWW-Authenticate", "Basic realm=\"vestibule\""}});
    m_server.route("*", u"/bait/away"_s, [this](const httpd::Request &, const httpd::Reply &reply) {
        const QString to = foreignOrigin() + u"/away"_s;
        reply.send(302, {{"Location", to.toLatin1()}});
    });
}

void KioskGround::order(const QString &script, int settle, Then then, core::milliseconds limit)
{
    const QJsonObject order{{u"id"_s, ++m_id}, {u"script"_s, script}, {u"settle"_s, settle}};
    m_order = QJsonDocument(order).toJson(QJsonDocument::Compact);
    m_then = std::move(then);
    m_limit->start(limit);
    send();
}

void KioskGround::send()
{
    if (m_order.isEmpty() || !m_next.isAlive())
        return;
    const httpd::Reply reply = std::exchange(m_next, {});
    reply.send(200, "application/json", std::exchange(m_order, {}), unstored());
}

void KioskGround::arrived(const QByteArray &instance, const httpd::Reply &reply)
{
    const bool isAnother = std::exchange(m_instance, instance) != instance;
    m_next = reply;
    if (isAnother && m_then) {
        answer(std::nullopt); // The page was loaded anew while it had an order.
        return;
    }
    send();
    if (isAnother)
        Q_EMIT ready();
}

void KioskGround::reported(const QByteArray &body)
{
    const QJsonObject report = QJsonDocument::fromJson(body).object();
    if (report.value("id"_L1).toInt() == m_id)
        answer(report);
}

void KioskGround::answer(const std::optional<QJsonObject> &report)
{
    m_limit->stop();
    m_order.clear();
    if (const Then then = std::exchange(m_then, {}))
        then(report);
}

void KioskGround::forgetPage()
{
    m_next = {};
    m_instance.clear();
}

int KioskGround::takeForeignHits()
{
    return std::exchange(m_foreignHits, 0);
}

int KioskGround::takeHits(const QString &path)
{
    return m_hits.take(path);
}

} // namespace shell
