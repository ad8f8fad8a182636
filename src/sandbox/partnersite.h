#pragma once

#include "sandbox/partnerexchange.h"

#include <deque>

namespace sandbox {

struct PartnerState;
struct Person;

/// What a browser sees of Big Interview: single sign-on (big-interview.md section 6), the member
/// pages with whose and where they are in title and text, the log-in pages and the landing page. It
/// says no Referrer-Policy on purpose, so that a token that leaks by Referer is seen to.
class PartnerSite
{
    Q_DISABLE_COPY_MOVE(PartnerSite)

public:
    explicit PartnerSite(PartnerState &state) : m_state(state) { }

    void handle(const httpd::Request &request, const httpd::Reply &reply);

private:
    struct Answer
    {
        int status = 200;
        QByteArray contentType = "text/html; charset=utf-8";
        QByteArray body = {};
        QList<httpd::Header> headers = {};
    };
    struct BrowserSession
    {
        QByteArray id;
        QString partnerId;
        QByteArray returnUrl; ///< Encoded; empty: the landing page.
    };

    Answer answer(const httpd::Request &request);
    Answer signIn(const httpd::Request &request);
    Answer logout(const httpd::Request &request);
    Answer asset(const QString &name) const;
    Answer member(const httpd::Request &request, Person &person);
    Answer act(const httpd::Request &request, Person &person);
    BrowserSession *sessionOf(const httpd::Request &request);
    void leave(const QByteArray &id);

    static Answer redirect(const QByteArray &location, const QList<httpd::Header> &extra = {});
    /// A page of \a title with \a header and \a main, which are HTML.
    static Answer page(int status, const QString &title, const QString &header,
                       const QString &main);
    Answer plainPage(int status, const QString &heading, const QString &sentence) const;
    Answer memberPage(int status, const Person &person, const httpd::Request &request,
                      const QString &heading, const QString &content) const;

    PartnerState &m_state;
    std::deque<BrowserSession> m_sessions; ///< The last 10,000.
};

} // namespace sandbox
