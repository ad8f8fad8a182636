#include "rawclient.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtTest/QtTest>

#include <optional>

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// The body of a chunked answer at \a at, which moves behind it; nothing when it is not complete.
std::optional<QByteArray> chunkedBody(const QByteArray &bytes, qsizetype &at)
{
    QByteArray body;
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return std::nullopt;
        const qsizetype size = bytes.mid(at, end - at).toLongLong(nullptr, 16);
        if (end + 2 + size + 2 > bytes.size())
            return std::nullopt;
        body += bytes.mid(end + 2, size);
        at = end + 2 + size + 2;
        if (size == 0)
            return body;
    }
}

} // namespace

bool eventually(const std::function<bool()> &condition)
{
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(std::chrono::seconds(10));
    while (!condition()) {
        if (!limit.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

RawClient::RawClient(quint16 port) : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!m_socket->waitForConnected(5000))
        qWarning("no connection");
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

RawClient::RawClient(std::unique_ptr<QTcpSocket> socket) : m_socket(std::move(socket)) { }

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

QByteArray RawClient::received()
{
    if (m_socket->isOpen())
        m_received += m_socket->readAll();
    return m_received;
}

QList<Answer> RawClient::answers(bool toHead)
{
    const QByteArray bytes = received();
    QList<Answer> list;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n\r\n", at);
        if (end < 0)
            return list;
        Answer answer;
        answer.head = bytes.mid(at, end + 2 - at);
        answer.status = answer.head.mid(9, 3).toInt();
        at = end + 4;
        if (toHead) {
            list.append(answer);
            continue;
        }
        if (headerOf(answer.head, "Transfer-Encoding") == "chunked") {
            const std::optional<QByteArray> body = chunkedBody(bytes, at);
            if (!body)
                return list;
            answer.body = *body;
        } else {
            const qsizetype length = headerOf(answer.head, "Content-Length").toLongLong();
            if (at + length > bytes.size())
                return list;
            answer.body = bytes.mid(at, length);
            at += length;
        }
        list.append(answer);
    }
}

QList<int> RawClient::statuses()
{
    QList<int> list;
    const QList<Answer> all = answers();
    for (const Answer &answer : all)
        list.append(answer.status);
    return list;
}
