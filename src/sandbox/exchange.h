#pragma once

#include "httpd/server.h"
#include "sandbox/session.h"

#include <QtCore/QJsonObject>

namespace sandbox {

struct State;

/// How the answerer writes what went wrong.
enum class ErrorShape {
    Incode,            ///< incode-omni.md 6.1.
    SuccessFalse,      ///< {"success":false,"error"} with the status.
    SuccessFalseAs200, ///< The same with 200, except for what a gateway before it answers.
    ErrorAs404,        ///< {"error"} with 404, except for what a gateway before it answers.
    ErrorOnly,         ///< {"error"} with the status.
};

/// One request to the API and the one answer to it, noted in the log, with the headers every answer
/// of the API carries. Copyable; may be kept until the answer is due.
class Exchange
{
public:
    Exchange(State &state, const httpd::Request &request, const httpd::Reply &reply,
             ErrorShape errors = ErrorShape::Incode);

    const httpd::Request &request() const { return m_request; }
    /// The path without the /0 of a call that needs no key.
    QString route() const;
    bool isKeyless() const;
    bool hasValidKey() const;
    QByteArray token() const;
    /// Names the session in the log.
    void about(const Session &session) const;

    void json(int status, const QJsonObject &body, const QList<httpd::Header> &extra = {}) const;
    /// An error in the answerer's own shape.
    void error(int status, const QString &message, const QList<httpd::Header> &extra = {}) const;
    void send(int status, const QByteArray &contentType, const QByteArray &body,
              const QList<httpd::Header> &extra = {}) const;
    void raw(const QByteArray &bytes) const;
    void reset() const;

private:
    bool cutByOutage() const;
    QList<httpd::Header> commonHeaders() const;

    State *m_state;
    httpd::Request m_request;
    httpd::Reply m_reply;
    ErrorShape m_errors;
    milliseconds m_receivedAt;
    qint64 m_number;
};

} // namespace sandbox
