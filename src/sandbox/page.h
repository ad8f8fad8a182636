#pragma once

#include "httpd/server.h"
#include "sandbox/session.h"

#include <QtCore/QJsonObject>

namespace sandbox {

struct State;

/// The page listener: hands out the stand-in onboarding page with what it must know about its
/// session, and the address it returns to.
class PageServer
{
    Q_DISABLE_COPY_MOVE(PageServer)

public:
    explicit PageServer(State &state) : m_state(state) { }

    void handle(const httpd::Request &request, const httpd::Reply &reply);

private:
    struct Answer
    {
        int status;
        QByteArray contentType;
        QByteArray body;
    };
    Answer answer(const httpd::Request &request, Session **session);
    Answer onboarding(const httpd::Request &request, const QString &flowId, Session **session);
    Answer rendered(int status, const QString &language, const QJsonObject &config) const;

    State &m_state;
};

/// The best of the page's languages (en, es, pt, ar): the session's own, else by an Accept-Language
/// header, else English.
QString pageLanguage(const QString &sessionLanguage, const QByteArray &acceptLanguage);

} // namespace sandbox
