#pragma once

#include "httpd/server.h"
#include "sandbox/partnerswitches.h"

#include <QtCore/QJsonArray>

namespace sandbox {

struct PartnerState;

/// One request to Big Interview's API and the one answer to it, in the log while it is under way.
/// Copyable; may be kept until the answer is due.
class PartnerExchange
{
public:
    PartnerExchange(PartnerState &state, const httpd::Request &request, const httpd::Reply &reply);

    const httpd::Request &request() const { return m_request; }
    /// Adds to the log.
    void about(QLatin1StringView key, const QString &value) const;

    void json(int status, const QJsonObject &body, const QList<httpd::Header> &extra = {}) const;
    /// An error with a sentence, in the form the switches say.
    void error(int status, const QString &sentence, const QList<httpd::Header> &extra = {}) const;
    /// The same about \a fields: of each name what is wrong with it.
    void invalid(const QJsonObject &fields) const;
    void send(int status, const QByteArray &contentType, const QByteArray &body,
              const QList<httpd::Header> &extra = {}) const;
    /// Half of what json() would send.
    void cutOff(int status, const QJsonObject &body) const;
    void reset() const;

private:
    void fail(int status, const QJsonValue &message, const QList<httpd::Header> &extra) const;

    PartnerState *m_state;
    httpd::Request m_request;
    httpd::Reply m_reply;
    qint64 m_number;
};

/// A parameter as it came: percent-decoded, "+" read as a space.
using PartnerParameters = QList<std::pair<QString, QString>>;
PartnerParameters formParameters(const QByteArray &encoded);
/// The first of \a name, or empty.
QString formParameter(const PartnerParameters &parameters, QLatin1StringView name);

/// The headers that every answer of Big Interview's carries; Date by the sandbox's own time.
QList<httpd::Header> partnerHeaders(const PartnerState &state);

} // namespace sandbox
