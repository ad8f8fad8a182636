#pragma once

#include "web/visitview.h"

#include <QtCore/QSet>

class QWebEngineCookieStore;

namespace web {

class RequestWatch;
class VisitPage;

/// Counts the cookies of a profile, HttpOnly ones as well, from its first to its last: the engine
/// tells of each that comes and goes and has no list of them (6.4).
class CookieWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CookieWatch)

public:
    explicit CookieWatch(QWebEngineCookieStore &store);

    qsizetype count() const { return m_cookies.size(); }

private:
    QSet<QByteArray> m_cookies;
};

/// Looks for what a page of an origin could read in a page's profile, without a request leaving:
/// shows empty documents that have that origin, one after the other, whose script counts and
/// answers in the title. Leaves the last of them behind. Owned by the view.
class ResidueCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResidueCheck)

public:
    /// All outlive this object.
    ResidueCheck(core::Clock &clock, VisitPage &page, RequestWatch &requests,
                 const CookieWatch &cookies, QObject *parent);
    ~ResidueCheck() override;

    /// \a addresses as VisitView::origins() tells them.
    void start(const QList<QUrl> &addresses);

Q_SIGNALS:
    /// Once, within 4 s, never from inside start() or the engine.
    void finished(const web::ResidueReport &report);

private:
    struct Place
    {
        QString origin;
        QList<QUrl> addresses; ///< What the engine may have kept a copy of.
    };

    void lookAtNext();
    void read(const QString &title);
    void finish();

    core::Clock &m_clock;
    VisitPage &m_page;
    RequestWatch &m_requests;
    const CookieWatch &m_cookies;
    core::Timer *m_limit;
    core::milliseconds m_began{0};
    QList<Place> m_places;
    qsizetype m_next = 0; ///< Index of the place after the one that is being looked at.
    bool m_isDone = false;
    ResidueReport m_report;
};

} // namespace web
