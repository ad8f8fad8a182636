#include "sandbox/webhooksender.h"

#include "sandbox/session.h"
#include "sandbox/timeline.h"

#include <QtCore/QJsonDocument>

#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t MaxAttempts = 10000;
/// incode-omni.md 7.2: 30 s, then 2.5 times as long, five times.
constexpr std::array<milliseconds, 5> Pauses{30000ms, 75000ms, 187500ms, 468750ms, 1171875ms};
constexpr qsizetype GiantBytes = 2LL * 1024 * 1024;

/// How many attempts are wrong on purpose before the first proper one.
int wrongAttempts(Delivery delivery)
{
    switch (delivery) {
    case Delivery::WrongSecret:
        return 2;
    case Delivery::SlowBody:
    case Delivery::GiantBody:
    case Delivery::Garbage:
        return 1;
    case Delivery::Usual:
    case Delivery::First:
    case Delivery::Threefold:
    case Delivery::Reordered:
        return 0;
    }
    Q_UNREACHABLE();
}

/// What a wrong attempt is called in the list.
QString wrongForm(Delivery delivery)
{
    switch (delivery) {
    case Delivery::WrongSecret:
        return u"wrong-secret"_s;
    case Delivery::SlowBody:
        return u"stalled"_s;
    case Delivery::GiantBody:
        return u"giant-body"_s;
    case Delivery::Garbage:
        return u"garbage"_s;
    case Delivery::Usual:
    case Delivery::First:
    case Delivery::Threefold:
    case Delivery::Reordered:
        break;
    }
    Q_UNREACHABLE();
}

bool isAccepted(const OutgoingAnswer &answer)
{
    return answer.status == 204
           || (answer.status == 200 && answer.contentType.startsWith("application/json"));
}

/// Neither text nor JSON: every byte there is, NUL and broken UTF-8 included.
QByteArray garbage()
{
    QByteArray bytes;
    for (int i = 0; i < 1024; ++i)
        bytes += char((i * 167 + 13) & 0xff);
    return bytes;
}

} // namespace

/// One status of one session, to be told.
struct WebhookSender::Notice
{
    QString interviewId;
    QString status;
    Delivery delivery;
    QJsonObject body;
    QJsonObject oldBody;
    NoticePtr next; ///< Sent after the first proper attempt of this one has ended.
};

WebhookSender::WebhookSender(core::Clock &clock, Timeline &timeline, const QString &clientId)
    : m_clock(clock), m_timeline(timeline), m_clientId(clientId)
{ }

WebhookSender::~WebhookSender() = default;

void WebhookSender::statusReached(const Session &session, const QString &status)
{
    if (m_receiver.url.isEmpty())
        return;
    const QString &customer = session.request.externalCustomerId;
    QJsonObject body{{u"interviewId"_s, session.interviewId},
                     {u"onboardingStatus"_s, status},
                     {u"clientId"_s, m_clientId}};
    QJsonObject oldBody = body;
    body.insert(u"flowId"_s, session.request.flowId);
    if (!customer.isEmpty()) {
        body.insert(u"externalCustomerId"_s, customer);
        oldBody.insert(u"externalId"_s, customer);
    }
    const Delivery delivery = session.request.scenario.delivery;
    const auto notice = std::make_shared<Notice>(
        Notice{session.interviewId, status, delivery, body, oldBody, nullptr});
    if (delivery == Delivery::Reordered) {
        notice->next = m_held.take(session.interviewId);
        if (!session.isOver()) {
            m_held.insert(session.interviewId, notice);
            return;
        }
    }
    const int copies = delivery == Delivery::Threefold ? 3 : 1;
    for (int i = 0; i < copies; ++i)
        attempt(notice, 0);
}

Outgoing WebhookSender::requestOf(const Notice &notice, bool isProper) const
{
    const QJsonObject &body = m_receiver.isOldPayload ? notice.oldBody : notice.body;
    Outgoing request{m_receiver.url, "POST", "Content-Type: application/json\r\n",
                     QJsonDocument(body).toJson(QJsonDocument::Compact)};
    QByteArray secret = m_receiver.headerValue;
    if (isProper) {
        if (notice.delivery == Delivery::SlowBody)
            request.pace = Pace::ByteByByte;
    } else if (notice.delivery == Delivery::WrongSecret) {
        secret += "-wrong";
    } else if (notice.delivery == Delivery::SlowBody) {
        request.pace = Pace::Never;
    } else if (notice.delivery == Delivery::GiantBody) {
        QJsonObject giant = body;
        giant.insert(u"padding"_s, QString(GiantBytes, u'x'));
        request.body = QJsonDocument(giant).toJson(QJsonDocument::Compact);
    } else {
        request.body = garbage();
    }
    if (!m_receiver.headerName.isEmpty())
        request.headers += m_receiver.headerName + ": " + secret + "\r\n";
    return request;
}

void WebhookSender::attempt(const NoticePtr &notice, int step)
{
    if (m_receiver.url.isEmpty())
        return;
    const int properNumber = std::max(0, step - wrongAttempts(notice->delivery) + 1);
    const qint64 number = noteSent(*notice, properNumber);
    send(requestOf(*notice, properNumber > 0), m_clock, m_timeline, this,
         [this, notice, step, number](const OutgoingAnswer &answer) {
             noteAnswered(number, answer);
             attemptEnded(notice, step, answer);
         });
}

void WebhookSender::attemptEnded(const NoticePtr &notice, int step, const OutgoingAnswer &answer)
{
    const int properNumber = step - wrongAttempts(notice->delivery) + 1;
    if (properNumber <= 0) {
        attempt(notice, step + 1);
        return;
    }
    if (properNumber == 1 && notice->next)
        attempt(notice->next, 0);
    if (isAccepted(answer) || size_t(properNumber) > Pauses.size())
        return;
    m_timeline.after(Pauses.at(size_t(properNumber) - 1),
                     [this, notice, step] { attempt(notice, step + 1); });
}

qint64 WebhookSender::noteSent(const Notice &notice, int properNumber)
{
    if (m_attempts.size() == MaxAttempts)
        m_attempts.pop_front();
    const bool isProper = properNumber > 0;
    m_attempts.push_back({++m_lastNumber,
                          {{u"number"_s, m_lastNumber},
                           {u"interviewId"_s, notice.interviewId},
                           {u"status"_s, notice.status},
                           {u"attempt"_s, properNumber},
                           {u"form"_s, isProper ? u"proper"_s : wrongForm(notice.delivery)},
                           {u"sentMs"_s, m_clock.utcNow().toMSecsSinceEpoch()}}});
    return m_lastNumber;
}

void WebhookSender::noteAnswered(qint64 number, const OutgoingAnswer &answer)
{
    if (m_attempts.empty() || number < m_attempts.front().number)
        return;
    Attempt &found = m_attempts.at(size_t(number - m_attempts.front().number));
    found.answeredAt = m_clock.utcNow().toMSecsSinceEpoch();
    found.answer = answer;
}

QJsonArray WebhookSender::attempts() const
{
    QJsonArray list;
    for (const Attempt &attempt : m_attempts) {
        QJsonObject object = attempt.facts;
        const auto &answer = attempt.answer;
        object.insert(u"answeredMs"_s, answer ? QJsonValue(attempt.answeredAt) : QJsonValue());
        object.insert(u"answer"_s,
                      answer && answer->status > 0 ? QJsonValue(answer->status) : QJsonValue());
        object.insert(u"error"_s, answer && !answer->error.isEmpty() ? QJsonValue(answer->error)
                                                                     : QJsonValue());
        list << object;
    }
    return list;
}

} // namespace sandbox
