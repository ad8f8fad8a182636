#pragma once

#include "httpd/server.h"

#include <QtCore/QJsonObject>

namespace sandbox {

struct State;

/// The control API under /control: sets what comes next, moves time, lists what was asked. Not part
/// of Incode; its own requests are not listed.
///
/// - POST /control/scenario {"name"}: from the next session on.
/// - POST /control/visitor {"finishAfterMs"}: for the next session only, real milliseconds from the
///   page's load to its finish-status; nothing is captured.
/// - POST /control/time {"advanceMs"}: sandbox time jumps ahead; what is due happens before the
///   answer. The page's own timing is not moved.
/// - POST /control/outage {"ms"}: for so many real milliseconds the API resets every connection.
/// - POST /control/webhook {"url","headerName","headerValue","payload":"new"|"old"}: who gets the
///   webhooks from now on; http on loopback only, an empty url is nobody. All but url may be
///   absent.
/// - GET /control/webhooks: every attempt to deliver one, with the answer; times are the wall
///   clock's in milliseconds since 1970.
/// - GET /control/requests?since=N: requests with a number above N, and the last number.
/// - GET /control/sessions: every session with its status history and the page's facts.
class Control
{
    Q_DISABLE_COPY_MOVE(Control)

public:
    explicit Control(State &state) : m_state(state) { }

    void handle(const httpd::Request &request, const httpd::Reply &reply);

private:
    QJsonObject requests(const httpd::Request &request) const;
    QJsonObject sessions() const;
    QJsonObject webhooks() const;
    QString setWebhook(const QJsonObject &body);
    /// Does what \a path asks for; the sentence why not, or nothing.
    QString change(const QString &path, const QJsonObject &body);

    State &m_state;
};

} // namespace sandbox
