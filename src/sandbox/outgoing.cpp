#include "sandbox/outgoing.h"

#include "sandbox/timeline.h"

#include <QtCore/QPointer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds StallUntilGivenUp = 10s;
constexpr milliseconds BetweenBytes = 20ms;
constexpr qsizetype MaxHeadBytes = 16LL * 1024;

/// One request under way; owned by its context, gone after its one report.
class Sending final : public QObject
{
    Q_DISABLE_COPY_MOVE(Sending)

public:
    Sending(const Outgoing &request, core::Clock &clock, Timeline &timeline, QObject *context,
            std::function<void(const OutgoingAnswer &)> done);

private:
    void writeHead();
    void writeNextByte();
    void read();
    void end(const OutgoingAnswer &answer);

    const Outgoing m_request;
    Timeline &m_timeline;
    std::function<void(const OutgoingAnswer &)> m_done;
    QTcpSocket m_socket;
    core::Timer *m_deadline;
    QByteArray m_received;
    qsizetype m_written = 0;
};

Sending::Sending(const Outgoing &request, core::Clock &clock, Timeline &timeline, QObject *context,
                 std::function<void(const OutgoingAnswer &)> done)
    : QObject(context)
    , m_request(request)
    , m_timeline(timeline)
    , m_done(std::move(done))
    , m_deadline(clock.makeTimer(this))
{
    connect(&m_socket, &QTcpSocket::connected, this, &Sending::writeHead);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Sending::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        end({0, {}, m_socket.errorString()});
    });
    connect(m_deadline, &core::Timer::fired, this, [this] { end({0, {}, u"no answer"_s}); });
    if (request.pace == Pace::AtOnce)
        m_deadline->start(m_request.answerDeadline);
    m_socket.connectToHost(request.url.host(), quint16(request.url.port(80)));
}

void Sending::writeHead()
{
    const QByteArray target =
        m_request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    m_socket.write(m_request.method + ' ' + (target.startsWith('/') ? "" : "/") + target
                   + " HTTP/1.1\r\nHost: " + m_request.url.authority().toLatin1()
                   + "\r\nConnection: close\r\n" + m_request.headers);
    if (!m_request.body.isEmpty())
        m_socket.write("Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n");
    m_socket.write("\r\n");
    const QPointer<Sending> self(this);
    switch (m_request.pace) {
    case Pace::AtOnce:
        m_socket.write(m_request.body);
        return;
    case Pace::ByteByByte:
        writeNextByte();
        return;
    case Pace::Never:
        m_timeline.after(StallUntilGivenUp, [self] {
            if (self)
                self->end({0, {}, u"given up"_s});
        });
        return;
    }
}

void Sending::writeNextByte()
{
    m_socket.write(m_request.body.mid(m_written++, 1));
    if (m_written == m_request.body.size()) {
        m_deadline->start(m_request.answerDeadline);
        return;
    }
    m_timeline.after(BetweenBytes, [self = QPointer<Sending>(this)] {
        if (self)
            self->writeNextByte();
    });
}

void Sending::read()
{
    m_received += m_socket.read(MaxHeadBytes - m_received.size());
    const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        if (m_received.size() >= MaxHeadBytes)
            end({0, {}, u"the answer's head is too long"_s});
        return;
    }
    OutgoingAnswer answer;
    const QByteArrayList lines = m_received.left(headEnd).split('\n');
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == "content-type")
            answer.contentType = line.mid(colon + 1).trimmed().toLower();
    }
    if (answer.status == 0)
        answer.error = u"the answer is not HTTP"_s;
    end(answer);
}

void Sending::end(const OutgoingAnswer &answer)
{
    if (!m_done)
        return;
    const auto done = std::exchange(m_done, nullptr);
    m_deadline->stop();
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
    done(answer);
}

} // namespace

bool isLoopbackHttp(const QUrl &url)
{
    const QString host = url.host();
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty()
           && (host == "localhost"_L1 || QHostAddress(host).isLoopback());
}

void send(const Outgoing &request, core::Clock &clock, Timeline &timeline, QObject *context,
          std::function<void(const OutgoingAnswer &)> done)
{
    Q_ASSERT(isLoopbackHttp(request.url));
    new Sending(request, clock, timeline, context, std::move(done));
}

} // namespace sandbox
