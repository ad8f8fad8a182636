#pragma once

#include "core/clock.h"
#include "web/visitview.h"

#include <QtTest/QSignalSpy>

#include <functional>

namespace webtest {

/// Runs the event loop until \a condition holds; false after 20 s. QTRY_VERIFY sleeps between
/// looks, and with it the engine, whose network and pages live in this very event loop: ten times
/// slower.
bool waitUntil(const std::function<bool()> &condition);

/// A view on the system's clock with a spy on every signal it has.
class Visit
{
    Q_DISABLE_COPY_MOVE(Visit)

public:
    /// A new view.
    Visit();
    /// The view of \a pool.
    explicit Visit(web::ViewPool &pool);

    /// Rules that list \a hosts and nothing else.
    static web::ViewRules rules(const QStringList &hosts = {QStringLiteral("127.0.0.1")});

    /// Opens \a url and waits until it is there; false after 20 s.
    bool open(const QUrl &url, const web::ViewRules &rules);
    /// Closes and waits for the report; an unclean one after 20 s.
    web::CloseReport close();
    /// The last error of \a spy.
    static core::Error error(const QSignalSpy &spy);

    static core::Clock &clock();

    std::unique_ptr<web::VisitView> view;
    QSignalSpy prepared;
    QSignalSpy loaded;
    QSignalSpy loadFailed;
    QSignalSpy lost;
    QSignalSpy redirectReached;
    QSignalSpy finishRequested;
    QSignalSpy pageActive;
    QSignalSpy captureGranted;
    QSignalSpy closed;

private:
    explicit Visit(std::unique_ptr<web::VisitView> made);
};

} // namespace webtest
