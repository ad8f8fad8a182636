#include "sandbox/requestlog.h"

#include "httpd/server.h"

#include <QtCore/QJsonArray>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxEntries = 10000;

} // namespace

qint64 RequestLog::received(QLatin1StringView listener, const httpd::Request &request,
                            milliseconds at)
{
    const auto has = [&](QByteArrayView header) { return !request.header(header).isEmpty(); };
    const QJsonObject facts{
        {u"listener"_s, QString(listener)},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, request.path},
        {u"apiKey"_s, has("x-api-key")},
        {u"token"_s, has("x-incode-hardware-id") || has("x-token")},
        {u"authorization"_s, has("authorization")},
        {u"cookie"_s, has("cookie")},
        {u"apiVersion"_s, has("api-version")},
        {u"fromPage"_s, has("origin")}, // Only a page's script says where it comes from.
    };
    if (m_entries.size() == MaxEntries)
        m_entries.pop_front();
    m_entries.push_back({++m_last, facts, {}, at, std::nullopt, {}});
    return m_last;
}

RequestLog::Entry *RequestLog::find(qint64 number)
{
    if (m_entries.empty() || number < m_entries.front().number)
        return nullptr;
    return &m_entries.at(size_t(number - m_entries.front().number));
}

void RequestLog::about(qint64 number, const QString &interviewId)
{
    if (Entry *entry = find(number))
        entry->interviewId = interviewId;
}

void RequestLog::answered(qint64 number, int status, milliseconds at)
{
    if (Entry *entry = find(number)) {
        entry->status = status;
        entry->answeredAt = at;
    }
}

QJsonArray RequestLog::since(qint64 since) const
{
    QJsonArray list;
    for (const Entry &entry : m_entries) {
        if (entry.number <= since)
            continue;
        QJsonObject object = entry.facts;
        object.insert(u"number"_s, entry.number);
        object.insert(u"session"_s,
                      entry.interviewId.isEmpty() ? QJsonValue() : QJsonValue(entry.interviewId));
        object.insert(u"receivedMs"_s, qint64(entry.receivedAt.count()));
        object.insert(u"status"_s, entry.status ? QJsonValue(*entry.status) : QJsonValue());
        object.insert(u"answeredMs"_s,
                      entry.status ? QJsonValue(qint64(entry.answeredAt.count())) : QJsonValue());
        list << object;
    }
    return list;
}

} // namespace sandbox
