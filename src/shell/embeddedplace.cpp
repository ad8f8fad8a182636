#include "shell/embeddedplace.h"

namespace shell {

namespace {

/// How long after the terminal status the page may take to go to the redirect address: it is told
/// of its end by the service when we are.
constexpr core::milliseconds RedirectWithin(3000);
constexpr core::milliseconds LoadedWithin(5000);

} // namespace

EmbeddedPlace::EmbeddedPlace(core::Clock &clock, std::unique_ptr<web::VisitView> view,
                             const web::ViewRules &rules, core::milliseconds seen, QObject *parent)
    : PagePlace(parent)
    , m_clock(clock)
    , m_view(std::move(view))
    , m_rules(rules)
    , m_seen(seen)
    , m_wait(clock.makeTimer(this))
{
    using web::VisitView;
    connect(m_wait, &core::Timer::fired, this, [this] { closeView(); });
    connect(m_view.get(), &VisitView::loaded, this, &PagePlace::loaded);
    connect(m_view.get(), &VisitView::loadFailed, this, &PagePlace::loadFailed);
    connect(m_view.get(), &VisitView::lost, this, [this](const core::Error &error) {
        if (m_lingering)
            closeView();
        else
            Q_EMIT lost(error);
    });
    connect(m_view.get(), &VisitView::redirectReached, this, [this](const QUrl &url) {
        if (m_rules.showsRedirect && m_ending == Ending::Awaited)
            endingChanged(Ending::Loading);
        Q_EMIT returned(url);
    });
    connect(m_view.get(), &VisitView::redirectShown, this,
            [this] { endingChanged(Ending::Shown); });
    connect(m_view.get(), &VisitView::redirectFailed, this,
            [this] { endingChanged(Ending::Failed); });
    connect(m_view.get(), &VisitView::finishRequested, this, &PagePlace::finishRequested);
    connect(m_view.get(), &VisitView::pageActive, this, &PagePlace::pageActive);
    connect(m_view.get(), &VisitView::captureGranted, this, &PagePlace::captureGranted);
    connect(m_view.get(), &VisitView::captureLive, this, &PagePlace::captureLive);
    connect(m_view.get(), &VisitView::captureEnded, this, &PagePlace::captureEnded);
    connect(m_view.get(), &VisitView::said, this, &PagePlace::said);
    connect(m_view.get(), &VisitView::filesWanted, this, &PagePlace::filesWanted);
    connect(m_view.get(), &VisitView::closed, this, &PagePlace::closed);
}

EmbeddedPlace::~EmbeddedPlace() = default;

core::milliseconds EmbeddedPlace::longestLingering(core::milliseconds seen)
{
    return RedirectWithin + LoadedWithin + seen;
}

void EmbeddedPlace::open(const QUrl &url)
{
    m_ending = Ending::Awaited;
    m_view->open(url, m_rules);
}

void EmbeddedPlace::close(Closing how)
{
    if (m_closing)
        return;
    if (how == Closing::AtOnce || !m_rules.showsRedirect) {
        closeView();
        return;
    }
    if (std::exchange(m_lingering, true))
        return;
    if (m_ending == Ending::Awaited)
        m_endingSince = m_clock.elapsed();
    const core::milliseconds wait = stillToWait();
    if (wait <= core::milliseconds::zero()) {
        closeView();
        return;
    }
    m_wait->start(wait);
    Q_EMIT lingering();
}

void EmbeddedPlace::endingChanged(Ending ending)
{
    m_ending = ending;
    m_endingSince = m_clock.elapsed();
    if (m_lingering && !m_closing)
        m_wait->start(stillToWait());
}

core::milliseconds EmbeddedPlace::stillToWait() const
{
    const core::milliseconds passed = m_clock.elapsed() - m_endingSince;
    switch (m_ending) {
    case Ending::Awaited:
        return RedirectWithin - passed;
    case Ending::Loading:
        return LoadedWithin - passed;
    case Ending::Shown:
        return m_seen - passed;
    case Ending::Failed:
        return {};
    }
    Q_UNREACHABLE();
}

void EmbeddedPlace::closeView()
{
    if (std::exchange(m_closing, true))
        return;
    m_wait->stop();
    Q_EMIT going();
    m_view->close();
}

QList<QUrl> EmbeddedPlace::origins() const
{
    return m_view->origins();
}

void EmbeddedPlace::giveFiles(const QStringList &files)
{
    m_view->giveFiles(files);
}

QWidget *EmbeddedPlace::widget() const
{
    return m_closing ? nullptr : m_view->widget();
}

} // namespace shell
