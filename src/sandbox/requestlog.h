#pragma once

#include "core/clock.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <deque>
#include <optional>

namespace httpd {
struct Request;
}

namespace sandbox {

using core::milliseconds;

/// What was asked and when, without a secret: of headers that could hold one only whether they
/// were there. Keeps the last 10,000.
class RequestLog
{
public:
    /// Notes \a request, which reached \a listener ("api" or "page"); returns its number.
    qint64 received(QLatin1StringView listener, const httpd::Request &request, milliseconds at);
    /// Which session request \a number turned out to be about.
    void about(qint64 number, const QString &interviewId);
    /// \a status 0 means reset or cut off.
    void answered(qint64 number, int status, milliseconds at);

    /// Those with a number above \a since, oldest first.
    QJsonArray since(qint64 since) const;
    /// The number of the newest; 0 when there is none.
    qint64 last() const { return m_last; }

private:
    struct Entry
    {
        qint64 number;
        QJsonObject facts; ///< Everything known on arrival, as listed.
        QString interviewId;
        milliseconds receivedAt;
        std::optional<int> status;
        milliseconds answeredAt;
    };
    Entry *find(qint64 number);

    std::deque<Entry> m_entries;
    qint64 m_last = 0;
};

} // namespace sandbox
