#pragma once

#include "httpd/server.h"
#include "sandbox/partnerswitches.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>

#include <deque>

namespace sandbox {

/// What was asked of Big Interview and what came of it, without a token. Lists keep the last
/// 10,000; counts are of everything since the last clear().
class PartnerLog
{
public:
    /// \a request has reached the API at \a at; it is under way until answered(). Returns its
    /// number. A client that has left by then is no longer under way.
    qint64 began(const httpd::Request &request, const httpd::Reply &reply, const QDateTime &at);
    /// More about call \a number, as listed.
    void about(qint64 number, QLatin1StringView key, const QString &value);
    /// \a status 0 means reset or cut off. A reply whose client has left counts as "gone".
    void answered(qint64 number, int status, const QDateTime &at);

    /// The Referer of any request, and whether one not meant to be signed in with held a token.
    void seen(const httpd::Request &request);
    void arrived(const QJsonObject &arrival);
    void opened(const QString &partnerId, const QString &path, const QDateTime &at);
    /// Somebody followed the redirect of PartnerFault::Redirect.
    void followed(const httpd::Request &request);

    /// What \a only names, or everything.
    QJsonObject toJson(const QStringList &only) const;
    void clear();

private:
    struct Entry
    {
        qint64 number;
        QJsonObject facts;
    };
    void leaveOutGone();
    void count(qint64 number, const QString &status);
    Entry *find(qint64 number);

    std::deque<Entry> m_calls;
    QHash<qint64, httpd::Reply> m_underWay;
    QMap<QString, QMap<QString, qint64>> m_counts; ///< By call, then by status.
    QHash<qint64, QString> m_names;                ///< Of the calls under way.
    qsizetype m_mostUnderWay = 0;
    qint64 m_last = 0;
    qint64 m_tokensInReferers = 0;
    qint64 m_followed = 0;
    bool m_keyFollowed = false;
    std::deque<QJsonObject> m_referers;
    std::deque<QJsonObject> m_arrivals;
    std::deque<QJsonObject> m_pages;
};

/// \a text with what looks like a token replaced by "[token]".
QString withoutTokens(const QString &text);

} // namespace sandbox
