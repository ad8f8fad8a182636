#include "web/visitfixture.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace webtest {

bool waitUntil(const std::function<bool()> &condition)
{
    constexpr int LimitMs = 20000;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(LimitMs, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

Visit::Visit() : Visit(std::make_unique<web::VisitView>(clock())) { }

Visit::Visit(web::ViewPool &pool) : Visit(pool.take()) { }

Visit::Visit(std::unique_ptr<web::VisitView> made)
    : view(std::move(made))
    , prepared(view.get(), &web::VisitView::prepared)
    , loaded(view.get(), &web::VisitView::loaded)
    , loadFailed(view.get(), &web::VisitView::loadFailed)
    , lost(view.get(), &web::VisitView::lost)
    , redirectReached(view.get(), &web::VisitView::redirectReached)
    , finishRequested(view.get(), &web::VisitView::finishRequested)
    , pageActive(view.get(), &web::VisitView::pageActive)
    , captureGranted(view.get(), &web::VisitView::captureGranted)
    , closed(view.get(), &web::VisitView::closed)
{
    view->widget()->resize(640, 480);
    view->widget()->show();
}

web::ViewRules Visit::rules(const QStringList &hosts)
{
    web::ViewRules rules;
    rules.allowedHosts = core::HostPolicy(hosts);
    return rules;
}

bool Visit::open(const QUrl &url, const web::ViewRules &rules)
{
    const qsizetype before = loaded.count();
    view->open(url, rules);
    return waitUntil([&] { return loaded.count() > before; });
}

web::CloseReport Visit::close()
{
    view->close();
    if (!waitUntil([&] { return !closed.isEmpty(); }))
        return {};
    return closed.constFirst().constFirst().value<web::CloseReport>();
}

core::Error Visit::error(const QSignalSpy &spy)
{
    return spy.isEmpty() ? core::Error() : spy.constLast().constFirst().value<core::Error>();
}

core::Clock &Visit::clock()
{
    static core::SystemClock clock;
    return clock;
}

} // namespace webtest
