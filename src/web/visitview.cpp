#include "web/visitview.h"

#include "core/log.h"
#include "web/acceptlanguage.h"
#include "web/blankwatch.h"
#include "web/closecheck.h"
#include "web/devicepinning.h"
#include "web/enginehealth.h"
#include "web/fieldview.h"
#include "web/filehandover.h"
#include "web/inputguard.h"
#include "web/motion.h"
#include "web/navigationpolicy.h"
#include "web/pagepulse.h"
#include "web/pagewords.h"
#include "web/permissionbroker.h"
#include "web/positionplugin.h"
#include "web/requestwatch.h"
#include "web/residuecheck.h"
#include "web/viewparts.h"
#include "web/visitpage.h"

#include <QtCore/QPointer>
#include <QtWebEngineCore/QWebEngineCookieStore>
#include <QtWebEngineCore/QWebEngineHistory>
#include <QtWebEngineCore/QWebEngineLoadingInfo>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWebEngineWidgets/QWebEngineView>

namespace web {

using namespace Qt::StringLiterals;

namespace {

enum class Phase {
    Preparing, ///< The empty document is being loaded, which starts the renderer.
    Prepared,  ///< The renderer waits for an address.
    Checking,  ///< Empty documents are shown to look for residue; then it is prepared again.
    Opening,   ///< The address of open() is being loaded.
    Open,      ///< The page is there.
    Lost,      ///< The renderer died or hangs; the next open() makes a new page.
    Closing,   ///< Page and profile are destroyed; what they leave behind is being watched.
    Closed,    ///< Nothing is left.
};

/// How long a page that can be seen may go on loading before it counts as there: a picture or
/// script that never comes keeps back its load event for ever.
constexpr core::milliseconds UsableParsed(3000);
constexpr core::milliseconds UsableUnparsed(15000);

const QUrl &emptyDocument()
{
    static const QUrl url(u"about:blank"_s);
    return url;
}

core::Error loadError(const QWebEngineLoadingInfo &info)
{
    using core::ErrorKind;
    // The engine's own text is a piece of its error page, so the code must do.
    const QString detail = u"page not loaded, code %1"_s.arg(info.errorCode());
    switch (info.errorDomain()) {
    case QWebEngineLoadingInfo::HttpStatusCodeDomain: {
        core::Error error = core::Error::of(ErrorKind::Http, detail);
        error.httpStatus = info.errorCode();
        return error;
    }
    case QWebEngineLoadingInfo::CertificateErrorDomain:
        return core::Error::of(ErrorKind::Tls, detail);
    case QWebEngineLoadingInfo::NoErrorDomain:
    case QWebEngineLoadingInfo::InternalErrorDomain:
    case QWebEngineLoadingInfo::ConnectionErrorDomain:
    case QWebEngineLoadingInfo::HttpErrorDomain:
    case QWebEngineLoadingInfo::FtpErrorDomain:
    case QWebEngineLoadingInfo::DnsErrorDomain:
        break;
    }
    switch (info.errorCode()) {
    case -7:   // ERR_TIMED_OUT
    case -118: // ERR_CONNECTION_TIMED_OUT
        return core::Error::of(ErrorKind::Timeout, detail);
    case -107: // ERR_SSL_PROTOCOL_ERROR
    case -113: // ERR_SSL_VERSION_OR_CIPHER_MISMATCH
        return core::Error::of(ErrorKind::Tls, detail);
    default:
        return core::Error::of(ErrorKind::Network, detail);
    }
}

} // namespace

class VisitView::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(VisitView &owner, core::Clock &clock);
    ~Private() { destroy(); }

    void makePage();
    void open(const QUrl &url);
    void load(const QUrl &url);
    void close();
    void destroy();

    void loadingChanged(const QWebEngineLoadingInfo &info);
    void redirectLoadingChanged(const QWebEngineLoadingInfo &info);
    void noteRenderer();
    void becomePrepared();
    void arrive(const QUrl &url);
    void becomeOpen();
    void fail(const core::Error &error);
    void lose(const QString &why);
    void checkResidue(const QList<QUrl> &addresses);
    void endCheck();
    void judge(const PageLook &look);
    void setLive(bool live);
    void tellActive();
    /// Runs \a tell from the event loop, unless the view was opened again or closed meanwhile:
    /// the engine must never see its page deleted by a slot it called.
    template<typename Tell>
    void later(Tell tell);

    VisitView &q;
    core::Clock &clock;
    ViewRules rules;
    RequestWatch requests{rules};
    Phase phase = Phase::Preparing;
    int opening = 0;         ///< Counts open() and close(), to drop what belongs to an earlier one.
    QUrl wanted;             ///< What open() asked for while still preparing.
    bool committed = false;  ///< The address of open() has become a document.
    bool redirected = false; ///< It led to the redirect address.
    bool redirectTold = false; ///< What became of showing the redirect address was told.
    bool activeTold = false;
    CaptureUse capture;      ///< A camera or microphone was granted to one of its pages.
    QList<qint64> renderers; ///< Every process id the pages of this view had.
    PagePulse *pulse = nullptr;
    BlankWatch blankWatch;
    core::milliseconds loadingSince{0};
    bool failed = false; ///< The address of open() could not be loaded.
    bool isLive = false; ///< As told last.

    std::unique_ptr<QWebEngineProfile> profile;
    CookieWatch cookies;
    std::unique_ptr<VisitPage> page;
    std::unique_ptr<ResidueCheck> residueCheck; ///< Goes before the page.
    std::optional<ResidueReport> residue;       ///< Of it.
    QPointer<QWebEngineView> view; ///< Guarded: a window deletes it when it goes first.
    std::unique_ptr<InputGuard> guard;
    std::unique_ptr<FileHandover> handover;
};

VisitView::Private::Private(VisitView &owner, core::Clock &clockToUse)
    : q(owner), clock(clockToUse), profile(makeFreshProfile()), cookies(*profile->cookieStore())
{
    profile->setUrlRequestInterceptor(&requests);
    QObject::connect(&requests, &RequestWatch::finishRequested, &q,
                     [this] { later([this] { Q_EMIT q.finishRequested(); }); });
    QObject::connect(&requests, &RequestWatch::pageActive, &q, [this] { tellActive(); });

    view = new QWebEngineView;
    view->setAcceptDrops(false);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    guard = std::make_unique<InputGuard>(*view, rules);
    handover = std::make_unique<FileHandover>(clock, *view, *guard);
    QObject::connect(handover.get(), &FileHandover::wanted, &q, [this](const FileWish &wish) {
        later([this, wish] { Q_EMIT q.filesWanted(wish); });
    });
    makePage();
    page->load(emptyDocument());
}

void VisitView::Private::makePage()
{
    noteRenderer();
    residueCheck.reset();
    const std::unique_ptr<VisitPage> former = std::move(page);
    page = std::make_unique<VisitPage>(profile.get(), rules);
    pulse = new PagePulse(clock, *page);
    const auto *broker = new PermissionBroker(*page, rules);
    auto *words = new PageWords(clock, page.get());
    QObject::connect(page.get(), &VisitPage::spoke, words, &PageWords::say);
    QObject::connect(words, &PageWords::said, &q,
                     [this](const QString &text) { later([this, text] { Q_EMIT q.said(text); }); });
    handover->setPage(*page);
    keepFieldInView(*page);

    QObject::connect(broker, &PermissionBroker::captureGranted, &q, [this] {
        capture.set(true);
        later([this] { Q_EMIT q.captureGranted(); });
    });
    QObject::connect(pulse, &PagePulse::hung, &q, [this] { lose(u"page does not answer"_s); });
    // Not inside the engine's own call, because a look may paint; dropped with the page.
    QObject::connect(
        pulse, &PagePulse::looked, pulse, [this](const PageLook &look) { judge(look); },
        Qt::QueuedConnection);
    QObject::connect(pulse, &PagePulse::captureEnded, &q,
                     [this] { later([this] { Q_EMIT q.captureEnded(); }); });
    QObject::connect(page.get(), &QWebEnginePage::loadingChanged, &q,
                     [this](const QWebEngineLoadingInfo &info) { loadingChanged(info); });
    QObject::connect(page.get(), &QWebEnginePage::urlChanged, &q, [this](const QUrl &url) {
        requests.setDocument(url);
        committed = committed || (phase == Phase::Opening && url != emptyDocument());
        if (phase != Phase::Open)
            return;
        // Nothing asks before a page goes there, and nobody could go on from it.
        if (url == emptyDocument())
            lose(u"page left for an empty document"_s);
        else
            tellActive();
    });
    QObject::connect(page.get(), &VisitPage::redirectReached, &q, [this](const QUrl &url) {
        redirected = true;
        later([this, url] { Q_EMIT q.redirectReached(url); });
    });
    QObject::connect(page.get(), &QWebEnginePage::renderProcessTerminated, &q,
                     [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
                         // Not in the enumeration: none could be started (webengine.md, section
                         // 8; seen with Qt 6.4.2).
                         if (int(status) == -1)
                             EngineHealth::instance().noteBroken();
                         lose(u"renderer ended, status %1 code %2"_s.arg(int(status)).arg(code));
                     });
    view->setPage(page.get());
}

void VisitView::Private::open(const QUrl &url)
{
    ++opening;
    const bool wasWanted = !wanted.isEmpty();
    wanted.clear();
    if (phase == Phase::Closing || phase == Phase::Closed || !view) {
        fail(core::Error::of(core::ErrorKind::Internal, u"the view is closed"_s));
        return;
    }
    if (const core::Result<void> allowed = rules.allowedHosts.check(url); !allowed) {
        fail(allowed.error());
        return;
    }
    const QString languages = acceptLanguageHeader(rules.acceptLanguages);
    profile->setHttpAcceptLanguage(languages);
    requests.setAcceptLanguage(languages.toLatin1());
    if (rules.tellsPosition)
        setConfiguredPosition(rules.position);
    switch (phase) {
    case Phase::Preparing:
        if (!wasWanted) {
            wanted = url;
            break;
        }
        // Asked for the second time: the empty document never came.
        makePage();
        load(url);
        break;
    case Phase::Prepared:
        load(url);
        break;
    case Phase::Checking:
    case Phase::Opening:
    case Phase::Open:
    case Phase::Lost:
        // A page that was in use may hang without our knowing, and a hung page loads nothing.
        makePage();
        load(url);
        break;
    case Phase::Closing:
    case Phase::Closed:
        break;
    }
}

void VisitView::Private::load(const QUrl &url)
{
    phase = Phase::Opening;
    committed = false;
    redirected = false;
    redirectTold = false;
    failed = false;
    loadingSince = clock.elapsed();
    blankWatch.reset();
    setLive(false);
    requests.setAddress(url);
    if (rules.tellsMotion && !page->findChild<MotionFeed *>())
        new MotionFeed(clock, *page);
    pinDevices(*page, rules);
    page->load(url);
    pulse->start();
}

void VisitView::Private::close()
{
    if (phase == Phase::Closing || phase == Phase::Closed)
        return;
    ++opening;
    phase = Phase::Closing;
    const core::milliseconds began = clock.elapsed();
    noteRenderer();
    destroy();

    CloseCheck *check = makeCloseCheck(clock, renderers, &q);
    QObject::connect(check, &CloseCheck::finished, &q, [this](const CloseReport &report) {
        phase = Phase::Closed;
        if (report.clean)
            qCInfo(core::logWeb).noquote() << "closed:" << report.text;
        else
            qCWarning(core::logWeb).noquote() << "closed, but not clean:" << report.text;
        Q_EMIT q.closed(report);
    });
    check->start(began);
}

void VisitView::Private::destroy()
{
    pulse = nullptr;
    handover.reset();
    guard.reset();
    residueCheck.reset();
    delete view;
    page.reset();
    profile.reset();
    capture.set(false);
}

void VisitView::Private::loadingChanged(const QWebEngineLoadingInfo &info)
{
    noteRenderer();
    const auto status = info.status();
    if (phase == Phase::Preparing && status != QWebEngineLoadingInfo::LoadStartedStatus) {
        QMetaObject::invokeMethod(
            &q, [this] { becomePrepared(); }, Qt::QueuedConnection);
        return;
    }
    if (phase == Phase::Checking && residue && info.url() == emptyDocument()
        && status == QWebEngineLoadingInfo::LoadSucceededStatus)
        later([this] { endCheck(); });
    if (phase != Phase::Opening && phase != Phase::Open)
        return;
    if (page->isAtRedirect()) {
        redirectLoadingChanged(info);
        return;
    }
    switch (status) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        break;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
        arrive(info.url());
        break;
    case QWebEngineLoadingInfo::LoadStoppedStatus:
        // The page is there and a navigation of its own was refused, or it never came to a page.
        if (committed) {
            arrive(page->url());
        } else if (phase == Phase::Opening && !redirected) {
            fail(core::Error::of(core::ErrorKind::Refused,
                                 u"the address led to a refused place, a download or nothing"_s));
        }
        break;
    case QWebEngineLoadingInfo::LoadFailedStatus:
        fail(loadError(info));
        break;
    }
}

void VisitView::Private::redirectLoadingChanged(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        return;
    // A page that was left before it was there has done all that it had to.
    becomeOpen();
    // That page may report its own end late, and what is shown now may try to go elsewhere.
    if (!isRedirect(info.url(), rules.redirectionUrl) || std::exchange(redirectTold, true))
        return;
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
        later([this] { Q_EMIT q.redirectShown(); });
    else
        later([this, error = loadError(info)] { Q_EMIT q.redirectFailed(error); });
}

void VisitView::Private::noteRenderer()
{
    const qint64 pid = page ? page->renderProcessPid() : 0;
    if (pid > 0 && !renderers.contains(pid))
        renderers << pid;
}

void VisitView::Private::becomePrepared()
{
    if (phase != Phase::Preparing)
        return;
    phase = Phase::Prepared;
    if (wanted.isEmpty())
        Q_EMIT q.prepared();
    else
        load(std::exchange(wanted, {})); // It may hold a credential.
}

void VisitView::Private::arrive(const QUrl &url)
{
    const QUrl place = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    later([this, place] { Q_EMIT q.arrivedAt(place); });
    becomeOpen();
}

void VisitView::Private::becomeOpen()
{
    if (phase != Phase::Opening)
        return;
    phase = Phase::Open;
    // The empty document it was prepared on must not be one step back.
    page->history()->clear();
    later([this] { Q_EMIT q.loaded(); });
}

void VisitView::Private::fail(const core::Error &error)
{
    failed = true;
    later([this, error] { Q_EMIT q.loadFailed(error); });
}

void VisitView::Private::lose(const QString &why)
{
    if (phase == Phase::Lost || phase == Phase::Closing || phase == Phase::Closed)
        return;
    phase = Phase::Lost;
    residueCheck.reset();
    pulse->stop();
    setLive(false);
    const auto error = core::Error::of(core::ErrorKind::Engine, why);
    qCWarning(core::logWeb).noquote() << core::describe(error);
    EngineHealth::instance().noteLost(why);
    later([this, error] { Q_EMIT q.lost(error); });
}

/// A look at the page, while its renderer answers.
void VisitView::Private::judge(const PageLook &look)
{
    setLive(look.isLive);
    const core::milliseconds now = clock.elapsed();
    if (phase == Phase::Opening && committed && !failed && look.showsSomething
        && now - loadingSince >= (look.isParsed ? UsableParsed : UsableUnparsed)) {
        // Something it refers to never comes; the visitor can go on without.
        arrive(page->url());
    } else if (phase == Phase::Open && look.isVisible && !page->isAtRedirect()) {
        QWidget *const shown = view.data();
        if (!shown || !shown->isVisible())
            return;
        const bool isBlank = !look.showsSomething && isOneColour(shown->grab().toImage());
        if (blankWatch.isLost(isBlank, now))
            lose(u"page shows nothing"_s);
    }
}

void VisitView::Private::setLive(bool live)
{
    if (std::exchange(isLive, live) != live)
        later([this, live] { Q_EMIT q.captureLive(live); });
}

void VisitView::Private::checkResidue(const QList<QUrl> &addresses)
{
    if (phase != Phase::Prepared && phase != Phase::Open)
        return;
    phase = Phase::Checking;
    pulse->stop();
    residue.reset();
    residueCheck = std::make_unique<ResidueCheck>(clock, *page, requests, cookies, nullptr);
    QObject::connect(residueCheck.get(), &ResidueCheck::finished, &q,
                     [this](const ResidueReport &report) {
                         residue = report;
                         page->load(emptyDocument());
                     });
    residueCheck->start(addresses);
}

void VisitView::Private::endCheck()
{
    if (phase != Phase::Checking)
        return;
    residueCheck.reset();
    page->history()->clear();
    phase = Phase::Prepared;
    const ResidueReport report = *residue; // A slot may delete the view.
    Q_EMIT q.residueChecked(report);
}

void VisitView::Private::tellActive()
{
    blankWatch.noteRequest(clock.elapsed());
    if (std::exchange(activeTold, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this, asOf = opening] {
            activeTold = false;
            if (asOf == opening)
                Q_EMIT q.pageActive();
        },
        Qt::QueuedConnection);
}

template<typename Tell>
void VisitView::Private::later(Tell tell)
{
    QMetaObject::invokeMethod(
        &q,
        [this, tell, asOf = opening] {
            if (asOf == opening)
                tell();
        },
        Qt::QueuedConnection);
}

VisitView::VisitView(core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, clock))
{ }

VisitView::~VisitView() = default;

QWidget *VisitView::widget() const
{
    return d->view;
}

void VisitView::open(const QUrl &url, const ViewRules &rules)
{
    d->rules = rules;
    d->open(url);
}

void VisitView::close()
{
    d->close();
}

QList<QUrl> VisitView::origins() const
{
    return d->requests.visited();
}

void VisitView::checkResidue(const QList<QUrl> &addresses)
{
    d->checkResidue(addresses);
}

void VisitView::giveFiles(const QStringList &files)
{
    if (d->handover)
        d->handover->give(files);
}

bool VisitView::isOpen() const
{
    switch (d->phase) {
    case Phase::Opening:
    case Phase::Open:
    case Phase::Lost:
        return true;
    case Phase::Preparing:
        return !d->wanted.isEmpty();
    case Phase::Prepared:
    case Phase::Checking:
    case Phase::Closing:
    case Phase::Closed:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace web
