#include "sandbox/partnerlog.h"

#include "core/clock.h"

#include <QtCore/QRegularExpression>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostListed = 10000;

template<typename T>
void keep(std::deque<T> &list, const T &entry)
{
    if (list.size() == MostListed)
        list.pop_front();
    list.push_back(entry);
}

QJsonArray listed(const std::deque<QJsonObject> &list)
{
    QJsonArray array;
    for (const QJsonObject &object : list)
        array << object;
    return array;
}

} // namespace

QString withoutTokens(const QString &text)
{
    static const QRegularExpression value(u"(token(?:=|%3[Dd]))[^&#%\\s]+"_s);
    static const QRegularExpression bare(u"[0-9a-fA-F]{64}"_s);
    return QString(text).replace(value, u"\\1[token]"_s).replace(bare, u"[token]"_s);
}

qint64 PartnerLog::began(const httpd::Request &request, const httpd::Reply &reply,
                         const QDateTime &at)
{
    leaveOutGone();
    m_underWay.insert(++m_last, reply);
    m_mostUnderWay = std::max(m_mostUnderWay, m_underWay.size());
    keep(m_calls, {m_last,
                   {{u"number"_s, m_last},
                    {u"method"_s, QString::fromLatin1(request.method)},
                    {u"path"_s, withoutTokens(request.path)},
                    {u"userAgent"_s, QString::fromLatin1(request.header("user-agent"))},
                    {u"accept"_s, QString::fromLatin1(request.header("accept"))},
                    {u"inFlight"_s, m_underWay.size()},
                    {u"at"_s, core::isoUtc(at)}}});
    return m_last;
}

PartnerLog::Entry *PartnerLog::find(qint64 number)
{
    if (m_calls.empty() || number < m_calls.front().number)
        return nullptr;
    return &m_calls.at(size_t(number - m_calls.front().number));
}

void PartnerLog::about(qint64 number, QLatin1StringView key, const QString &value)
{
    if (key == "call"_L1 && m_underWay.contains(number))
        m_names.insert(number, value);
    if (Entry *entry = find(number))
        entry->facts.insert(key, value);
}

void PartnerLog::count(qint64 number, const QString &status)
{
    const QString name = m_names.take(number);
    ++m_counts[u"all"_s][status];
    ++m_counts[name.isEmpty() ? u"other"_s : name][status];
}

void PartnerLog::leaveOutGone()
{
    m_underWay.removeIf([this](const auto &entry) {
        if (entry.value().isAlive())
            return false;
        count(entry.key(), u"gone"_s);
        if (Entry *found = find(entry.key()))
            found->facts.insert("status"_L1, u"gone"_s);
        return true;
    });
}

void PartnerLog::answered(qint64 number, int status, const QDateTime &at)
{
    leaveOutGone();
    if (m_underWay.remove(number) == 0)
        return;
    count(number, QString::number(status));
    if (Entry *entry = find(number)) {
        entry->facts.insert("status"_L1, status);
        entry->facts.insert("answeredAt"_L1, core::isoUtc(at));
    }
}

void PartnerLog::seen(const httpd::Request &request)
{
    const QString referer = QString::fromUtf8(request.header("referer"));
    if (referer.isEmpty())
        return;
    const QString harmless = withoutTokens(referer);
    const bool hasToken = harmless != referer;
    m_tokensInReferers += hasToken ? 1 : 0;
    keep(m_referers, {{u"path"_s, withoutTokens(request.path)},
                      {u"referer"_s, harmless},
                      {u"hasToken"_s, hasToken}});
}

void PartnerLog::arrived(const QJsonObject &arrival)
{
    keep(m_arrivals, arrival);
}

void PartnerLog::opened(const QString &partnerId, const QString &path, const QDateTime &at)
{
    keep(m_pages, {{u"partnerId"_s, partnerId},
                   {u"path"_s, withoutTokens(path)},
                   {u"at"_s, core::isoUtc(at)}});
}

void PartnerLog::followed(const httpd::Request &request)
{
    ++m_followed;
    m_keyFollowed = m_keyFollowed || !request.header("authorization").isEmpty();
}

QJsonObject PartnerLog::toJson(const QStringList &only) const
{
    const auto wants = [&](const QString &key) { return only.isEmpty() || only.contains(key); };
    qint64 underWay = 0;
    for (const httpd::Reply &reply : m_underWay)
        underWay += reply.isAlive() ? 1 : 0;
    QJsonObject object{{u"inFlight"_s, underWay},
                       {u"maxInFlight"_s, qint64(m_mostUnderWay)},
                       {u"tokensInReferers"_s, m_tokensInReferers},
                       {u"redirectsFollowed"_s, m_followed},
                       {u"keyFollowedRedirect"_s, m_keyFollowed}};
    if (wants(u"counts"_s)) {
        QJsonObject counts;
        for (auto call = m_counts.begin(); call != m_counts.end(); ++call) {
            QJsonObject byStatus;
            for (auto status = call->begin(); status != call->end(); ++status)
                byStatus.insert(status.key(), status.value());
            counts.insert(call.key(), byStatus);
        }
        object.insert("counts"_L1, counts);
    }
    if (wants(u"calls"_s)) {
        QJsonArray calls;
        for (const Entry &entry : m_calls)
            calls << entry.facts;
        object.insert("calls"_L1, calls);
    }
    if (wants(u"referers"_s))
        object.insert("referers"_L1, listed(m_referers));
    if (wants(u"arrivals"_s))
        object.insert("arrivals"_L1, listed(m_arrivals));
    if (wants(u"pages"_s))
        object.insert("pages"_L1, listed(m_pages));
    return object;
}

void PartnerLog::clear()
{
    // What is under way stays so, and what is numbered keeps its number.
    leaveOutGone();
    PartnerLog fresh;
    fresh.m_underWay = m_underWay;
    fresh.m_names = m_names;
    fresh.m_mostUnderWay = m_underWay.size();
    fresh.m_last = m_last;
    *this = fresh;
}

} // namespace sandbox
