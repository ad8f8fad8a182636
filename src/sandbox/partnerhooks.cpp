#include "sandbox/partnerhooks.h"

#include "sandbox/partnerstate.h"
#include "sandbox/timeline.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t MostAttemptsListed = 10000;
constexpr milliseconds BetweenAttempts = 10min;
constexpr milliseconds PatienceWithReceiver = 30s;
constexpr qsizetype GiantDeliveryBytes = 2LL * 1024 * 1024;

QString eventName(InterviewChange change)
{
    switch (change) {
    case InterviewChange::Created:
        return u"interview.created"_s;
    case InterviewChange::Updated:
        return u"interview.updated"_s;
    case InterviewChange::Deleted:
        return u"interview.deleted"_s;
    }
    Q_UNREACHABLE();
}

QString deliveryFormName(DeliveryForm form)
{
    switch (form) {
    case DeliveryForm::Usual:
        return u"usual"_s;
    case DeliveryForm::Duplicate:
        return u"duplicate"_s;
    case DeliveryForm::Reversed:
        return u"reversed"_s;
    case DeliveryForm::Slow:
        return u"slow"_s;
    case DeliveryForm::WrongKey:
        return u"wrong-key"_s;
    case DeliveryForm::UnknownEvent:
        return u"unknown-event"_s;
    case DeliveryForm::Garbage:
        return u"garbage"_s;
    case DeliveryForm::Giant:
        return u"giant"_s;
    }
    Q_UNREACHABLE();
}

bool isSentOnce(DeliveryForm form)
{
    return form == DeliveryForm::WrongKey || form == DeliveryForm::Garbage
           || form == DeliveryForm::Giant;
}

QJsonValue deleteType(DeleteType type)
{
    switch (type) {
    case DeleteType::NoneText:
        return u"None"_s;
    case DeleteType::Null:
        return {};
    case DeleteType::Interview:
        return u"Interview"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue idValue(qint64 id, IdForm form)
{
    return form == IdForm::Number ? QJsonValue(id) : QJsonValue(QString::number(id));
}

/// Neither text nor JSON.
QByteArray noise()
{
    QByteArray bytes;
    for (int i = 0; i < 1024; ++i)
        bytes += char((i * 151 + 7) & 0xff);
    return bytes;
}

} // namespace

/// One event, to be delivered.
struct PartnerHooks::Notice
{
    QString id;
    QString event;
    QString partnerId;
    QJsonObject webhook;
    DeliveryForm form = DeliveryForm::Usual;
    NoticePtr next = nullptr; ///< Sent after the first attempt of this one has ended.
};

PartnerHooks::PartnerHooks(core::Clock &clock, Timeline &timeline, const PartnerSwitches &switches)
    : m_clock(clock)
    , m_timeline(timeline)
    , m_switches(switches)
    , m_lastEventId(880'000'000 + qint64(QRandomGenerator::system()->bounded(1'000'000)))
{ }

PartnerHooks::~PartnerHooks() = default;

void PartnerHooks::setReceiver(const QUrl &url, const QByteArray &key)
{
    m_url = url;
    m_key = key;
}

void PartnerHooks::tell(const QString &partnerId, InterviewChange change,
                        const PracticeInterview &one)
{
    if (m_url.isEmpty())
        return;
    const bool isGone = change == InterviewChange::Deleted;
    const qint64 id = ++m_lastEventId;
    const auto notice = std::make_shared<Notice>();
    notice->id = QString::number(id);
    notice->event = eventName(change);
    notice->partnerId = partnerId;
    notice->webhook = {
        {u"id"_s, idValue(id, m_switches.eventIdAs)},
        {u"event_name"_s, notice->event},
        {u"partner_id"_s, partnerId},
        {u"api_id"_s, idValue(one.id, m_switches.apiIdAs)},
        {u"api_type"_s, isGone ? deleteType(m_switches.apiTypeOnDelete) : u"Interview"_s},
        {u"api_object"_s,
         isGone ? QJsonValue() : QJsonValue(partneranswers::interview(one, m_switches))}};
    if (m_isHolding)
        m_held << notice;
    else
        attempt(notice, 1);
}

void PartnerHooks::release(DeliveryForm form)
{
    m_isHolding = false;
    QList<NoticePtr> notices = std::exchange(m_held, {});
    for (const NoticePtr &notice : std::as_const(notices)) {
        notice->form = form;
        if (form == DeliveryForm::UnknownEvent) {
            notice->event = u"interview.applauded"_s;
            notice->webhook.insert(u"event_name"_s, notice->event);
        }
    }
    if (form == DeliveryForm::Reversed) {
        std::reverse(notices.begin(), notices.end());
        for (qsizetype i = 0; i + 1 < notices.size(); ++i)
            notices.at(i)->next = notices.at(i + 1);
        notices = notices.mid(0, 1);
    }
    for (const NoticePtr &notice : std::as_const(notices)) {
        attempt(notice, 1);
        if (form == DeliveryForm::Duplicate)
            attempt(notice, 1);
    }
}

Outgoing PartnerHooks::requestOf(const Notice &notice) const
{
    QByteArray key = m_key;
    if (notice.form == DeliveryForm::WrongKey)
        key = QByteArray(m_key.size(), 'f') == m_key ? QByteArray(m_key.size(), 'e')
                                                     : QByteArray(m_key.size(), 'f');
    QJsonObject webhook = notice.webhook;
    if (notice.form == DeliveryForm::Giant)
        webhook.insert(u"padding"_s, QString(GiantDeliveryBytes, u'x'));
    Outgoing request;
    request.url = m_url;
    request.method = "POST";
    request.headers = "Accept: */*; q=0.5, application/xml\r\n"
                      "Accept-Encoding: gzip, deflate\r\n"
                      "Authorization: "
                      + key
                      + "\r\n"
                        "Cache-Control: no-cache\r\n"
                        "Content-Type: application/json; charset=utf-8\r\n"
                        "User-Agent: BigInterview/1.0\r\n";
    request.body =
        notice.form == DeliveryForm::Garbage
            ? noise()
            : QJsonDocument(QJsonObject{{u"webhook"_s, webhook}}).toJson(QJsonDocument::Compact);
    if (notice.form == DeliveryForm::Slow)
        request.pace = Pace::ByteByByte;
    request.answerDeadline = PatienceWithReceiver;
    return request;
}

void PartnerHooks::attempt(const NoticePtr &notice, int attemptNumber)
{
    if (m_url.isEmpty())
        return;
    const qint64 number = noteSent(*notice, attemptNumber);
    const milliseconds sentAt = m_timeline.now();
    send(requestOf(*notice), m_clock, m_timeline, this,
         [this, notice, attemptNumber, number, sentAt](const OutgoingAnswer &answer) {
             noteAnswered(number, answer);
             attemptEnded(notice, attemptNumber, sentAt, answer);
         });
}

void PartnerHooks::attemptEnded(const NoticePtr &notice, int attemptNumber, milliseconds sentAt,
                                const OutgoingAnswer &answer)
{
    if (const NoticePtr next = std::exchange(notice->next, nullptr))
        attempt(next, 1);
    if (answer.status == 200 || isSentOnce(notice->form)
        || attemptNumber >= m_switches.webhookAttempts)
        return;
    const milliseconds left = sentAt + BetweenAttempts - m_timeline.now();
    m_timeline.after(std::max(milliseconds(0), left),
                     [this, notice, attemptNumber] { attempt(notice, attemptNumber + 1); });
}

qint64 PartnerHooks::noteSent(const Notice &notice, int attemptNumber)
{
    if (m_attempts.size() == MostAttemptsListed)
        m_attempts.pop_front();
    m_attempts.push_back({++m_lastNumber,
                          {{u"number"_s, m_lastNumber},
                           {u"id"_s, notice.id},
                           {u"event"_s, notice.event},
                           {u"partnerId"_s, notice.partnerId},
                           {u"form"_s, deliveryFormName(notice.form)},
                           {u"attempt"_s, attemptNumber},
                           {u"sentMs"_s, m_clock.utcNow().toMSecsSinceEpoch()},
                           {u"answeredMs"_s, QJsonValue()},
                           {u"answer"_s, QJsonValue()},
                           {u"error"_s, QJsonValue()}}});
    return m_lastNumber;
}

void PartnerHooks::noteAnswered(qint64 number, const OutgoingAnswer &answer)
{
    if (m_attempts.empty() || number < m_attempts.front().number)
        return;
    QJsonObject &facts = m_attempts.at(size_t(number - m_attempts.front().number)).facts;
    facts.insert("answeredMs"_L1, m_clock.utcNow().toMSecsSinceEpoch());
    if (answer.status > 0)
        facts.insert("answer"_L1, answer.status);
    if (!answer.error.isEmpty())
        facts.insert("error"_L1, answer.error);
}

QJsonArray PartnerHooks::attempts() const
{
    QJsonArray list;
    for (const Attempt &attempt : m_attempts)
        list << attempt.facts;
    return list;
}

} // namespace sandbox
