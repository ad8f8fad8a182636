#include "shell/kiosktraps.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookMilliseconds = 1500;

struct TrapPorts
{
    quint16 environment = 0;
    quint16 flag = 0;
    quint16 argument = 0;
};

/// Set before there is an application, looked at when there is one.
TrapPorts &trapPorts()
{
    static TrapPorts ports;
    return ports;
}

} // namespace

void KioskTraps::set(QStringList &arguments)
{
    // Below the ports that systems hand out by themselves.
    constexpr int first = 20000;
    constexpr int range = 3000;
    const auto pick = [](int block) {
        return quint16(first + block * range + QRandomGenerator::global()->bounded(range));
    };
    trapPorts() = {pick(0), pick(1), pick(2)};
    const TrapPorts &ports = trapPorts();
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", QByteArray::number(ports.environment));
    const QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS")
                             + " --disable-web-security --allow-file-access-from-files"
                               " --remote-debugging-port="
                             + QByteArray::number(ports.flag);
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
    if (!arguments.contains("--webEngineArgs"_L1))
        arguments << u"--webEngineArgs"_s;
    arguments << u"--remote-debugging-port=%1"_s.arg(ports.argument);
}

void KioskTraps::look()
{
    const TrapPorts &ports = trapPorts();
    m_waiting = 3;
    lookAt(u"environment"_s, ports.environment);
    lookAt(u"flag"_s, ports.flag);
    lookAt(u"argument"_s, ports.argument);
}

void KioskTraps::lookAt(const QString &way, quint16 port)
{
    auto *socket = new QTcpSocket(this);
    auto *limit = new QTimer(socket);
    limit->setSingleShot(true);
    const auto tell = [this, socket, way](bool isOpen) {
        socket->disconnect(this);
        socket->findChild<QTimer *>()->stop();
        socket->deleteLater();
        Q_EMIT looked(way, isOpen);
        if (--m_waiting == 0)
            Q_EMIT finished();
    };
    connect(socket, &QTcpSocket::connected, this,
            [socket] { socket->write("GET /json/version HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"); });
    connect(socket, &QTcpSocket::readyRead, this, [socket, tell] {
        // What else listens there is no business of ours.
        const QByteArray answer = socket->peek(4096);
        if (answer.contains("webSocketDebuggerUrl") || answer.contains("Protocol-Version"))
            tell(true);
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [tell] { tell(false); });
    connect(limit, &QTimer::timeout, this, [tell] { tell(false); });
    limit->start(LookMilliseconds);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace shell
