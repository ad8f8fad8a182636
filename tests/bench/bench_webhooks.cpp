// The webhook receiver under wrk beside idle and drip-feeding clients, on a real database: what it
// accepted against what is kept, beside the same server answering without keeping anything.
#include "benchsupport.h"

#include "webhooks/receiver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int IdleClients = 500;
constexpr int DrippingClients = 50;
constexpr int Deliveries = 500; ///< Whose way to arrived() is measured.

store::StoragePlace placeOf(const QString &folder)
{
    return {folder, {core::Secret(QByteArray(32, 'k')), store::KeyPlace::KeyStore, {}}};
}

webhooks::ReceiverRules freePort()
{
    webhooks::ReceiverRules rules;
    rules.listen = {u"127.0.0.1"_s, 0};
    return rules;
}

[[noreturn]] void fail(const QString &reason)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(reason));
    std::exit(1);
}

void tellPort(quint16 port)
{
    std::printf("%d\n", int(port));
    std::fflush(stdout);
}

/// The program under load, until its standard input ends.
int serve(const QString &folder)
{
    core::SystemClock clock;
    webhooks::Receiver receiver(clock, placeOf(folder));
    httpd::Server plain(clock);
    if (folder.isEmpty()) {
        plain.route("POST", u"/webhooks/incode"_s,
                    [](const httpd::Request &request, const httpd::Reply &reply) {
                        const auto event = webhooks::readIncodeEvent(request.body);
                        reply.send(event ? 200 : 400, "application/json", R"({"success":true})");
                    });
        if (!plain.listen(QHostAddress(QHostAddress::LocalHost), 0))
            return 1;
        tellPort(plain.port());
    } else {
        if (!receiver.start(freePort()))
            return 1;
        tellPort(receiver.port());
    }
    return QCoreApplication::exec();
}

/// This program again, with --serve; ends with the object.
class Served final
{
public:
    explicit Served(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, folder});
        bench::await("server", 10s, [this] { return m_process.canReadLine(); });
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~Served()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Served)

    quint16 port() const { return m_port; }
    /// Resident, in MB; \a name is VmRSS, or VmHWM for the most there was.
    double memory(const QByteArray &name) const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(QByteArray(name + ':')))
                return line.mid(name.size() + 1).simplified().split(' ').constFirst().toDouble()
                       / 1024;
        }
        return 0;
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// Clients that hold connections without ever asking anything; one that is cut comes again.
class Loiterers final : public QObject
{
public:
    explicit Loiterers(quint16 port) : m_port(port)
    {
        for (int i = 0; i < IdleClients + DrippingClients; ++i) {
            auto *socket = new QTcpSocket(this);
            m_sockets.push_back(socket);
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                ++m_cuts;
                socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            });
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        }
        bench::await("idle clients", 20s, [this] { return connected() == int(m_sockets.size()); });
        m_drip.setInterval(1s);
        connect(&m_drip, &QTimer::timeout, this, &Loiterers::drip);
        m_drip.start();
        drip();
    }

    int connected() const
    {
        return int(std::count_if(m_sockets.cbegin(), m_sockets.cend(), [](QTcpSocket *socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        }));
    }
    int cuts() const { return m_cuts; }

private:
    void drip()
    {
        for (size_t i = 0; i < size_t(DrippingClients); ++i) {
            QTcpSocket *socket = m_sockets[i];
            socket->readAll();
            // Half of them send a header that never ends, the others a body.
            if (socket->property("begun").toInt() != m_cuts && i % 2 == 1)
                socket->write("POST /webhooks/incode HTTP/1.1\r\nHost: a\r\n"
                              "Content-Length: 1000\r\n\r\n");
            socket->setProperty("begun", m_cuts);
            socket->write("x");
        }
    }

    quint16 m_port;
    std::vector<QTcpSocket *> m_sockets;
    QTimer m_drip;
    int m_cuts = 0;
};

struct Load
{
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 socketErrors = 0;
    double perSecond = 0;
    double p99 = 0; ///< Milliseconds.
};

/// One run of wrk, which is loaded from one thread over 64 connections.
Load load(quint16 port, int seconds, const QString &begin)
{
    QProcess wrk;
    wrk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    wrk.start(u"wrk"_s,
              {u"-t1"_s, u"-c64"_s, u"-d%1s"_s.arg(seconds), u"--latency"_s, u"-s"_s,
               qEnvironmentVariable("VESTIBULE_BENCH_DATA", u"tests/bench"_s) + u"/webhooks.lua"_s,
               u"http://127.0.0.1:%1/webhooks/incode"_s.arg(port), u"--"_s, begin});
    bench::await("end of wrk", std::chrono::seconds(seconds + 30),
                 [&wrk] { return wrk.state() == QProcess::NotRunning; });
    const QByteArray out = wrk.readAllStandardOutput();
    const qsizetype at = out.indexOf("figures: ");
    if (wrk.exitCode() != 0 || at < 0)
        fail(u"wrk failed: %1"_s.arg(QString::fromLocal8Bit(out)));
    const QList<QByteArray> figures = out.mid(at).simplified().split(' ');
    Load load;
    load.refused = figures.value(2).toLongLong();
    load.accepted = figures.value(1).toLongLong() - load.refused;
    for (int i = 3; i <= 6; ++i)
        load.socketErrors += figures.value(i).toLongLong();
    load.perSecond = double(load.accepted) / figures.value(7).toDouble();
    load.p99 = figures.value(8).toDouble();
    return load;
}

void print(const char *name, const Load &load)
{
    std::printf("%s: %.0f requests/s, p99 %.1f ms, %lld accepted, %lld refused,"
                " %lld socket errors\n",
                name, load.perSecond, load.p99, load.accepted, load.refused, load.socketErrors);
    std::fflush(stdout);
}

qint64 rowsIn(const QString &folder)
{
    const auto storage = store::openStorage(placeOf(folder), store::OnDamage::Refuse);
    if (!storage)
        fail(storage.error().detail);
    const auto count = (*storage)->inbox().count();
    if (!count)
        fail(count.error().detail);
    return *count;
}

/// From the first byte sent to arrived(), one after another, in one process.
void measureArrival(const QString &folder)
{
    core::SystemClock clock;
    webhooks::Receiver receiver(clock, placeOf(folder));
    if (!receiver.start(freePort()))
        fail(u"no receiver"_s);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), receiver.port());
    bench::await("connection", 5s,
                 [&client] { return client.state() == QAbstractSocket::ConnectedState; });
    client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QElapsedTimer since;
    QList<double> times;
    bool hasArrived = false;
    QObject::connect(&receiver, &webhooks::Receiver::arrived, &receiver, [&] {
        times << double(since.nsecsElapsed()) / 1e6;
        hasArrived = true;
    });
    for (int i = 0; i < Deliveries; ++i) {
        const QByteArray body = R"({"interviewId":"arrival)" + QByteArray::number(i)
                                + R"(","onboardingStatus":"ONBOARDING_FINISHED"})";
        hasArrived = false;
        since.start();
        client.write("POST /webhooks/incode HTTP/1.1\r\nHost: a\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        client.flush();
        bench::await("arrival", 10s, [&] { return hasArrived && client.bytesAvailable() > 0; });
        if (!client.readAll().startsWith("HTTP/1.1 200 "))
            fail(u"a delivery was refused"_s);
    }
    std::printf("delivery sent to arrived(), kept: median %.2f ms, p95 %.2f ms, %d values\n",
                bench::median(times), bench::percentile(times, 0.95), int(times.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--serve"_L1)
        return serve(arguments.value(2));
    if (QStandardPaths::findExecutable(u"wrk"_s).isEmpty())
        fail(u"wrk is not in PATH: install the package of that name"_s);
    const int seconds = arguments.size() > 1 ? arguments.at(1).toInt() : 20;

    QTemporaryDir folder;
    rowsIn(folder.path()); // Made before, like a database in use.
    qint64 lost = 0;
    Load kept;
    {
        const Served server(folder.path());
        const double before = server.memory("VmRSS");
        const Loiterers loiterers(server.port());
        kept = load(server.port(), seconds, u"a"_s);
        print("kept durably", kept);
        std::printf("beside it: %d connections held by %d idle and %d drip-feeding clients, %d"
                    " cut and come again\n",
                    loiterers.connected(), IdleClients, DrippingClients, loiterers.cuts());
        std::printf("memory of the server (RSS): %.1f MB before, %.1f MB after, %.1f MB at most\n",
                    before, server.memory("VmRSS"), server.memory("VmHWM"));
    }
    // wrk does not count what is answered after its time: there may be more rows, one a connection.
    const qint64 rows = rowsIn(folder.path());
    lost = qMax(kept.accepted - rows, 0);
    std::printf("accepted %lld, rows %lld: %lld lost (target 0: %s)\n", kept.accepted, rows, lost,
                lost == 0 ? "met" : "MISSED");
    {
        const Served server{QString()};
        const Loiterers loiterers(server.port());
        const Load plain = load(server.port(), seconds, u"b"_s);
        print("the same server, keeping nothing", plain);
        std::printf("requests/s kept / keeping nothing: %.3f\n", kept.perSecond / plain.perSecond);
    }
    QTemporaryDir second;
    measureArrival(second.path());
    return lost == 0 && kept.accepted > 0 ? 0 : 1;
}
