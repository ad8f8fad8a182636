#include "web/preflight.h"

#include "core/log.h"
#include "web/closecheck.h"
#include "web/engineflags.h"
#include "web/permissionbroker.h"
#include "web/viewparts.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtGui/QColor>
#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineCore/QWebEngineSettings>
#include <QtWebEngineCore/QWebEngineUrlRequestInfo>
#include <QtWebEngineCore/QWebEngineUrlRequestInterceptor>
#include <QtWebEngineWidgets/QWebEngineView>

namespace web {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds AskEvery = 200ms;
constexpr core::milliseconds AnswerLimit = 5s;
constexpr core::milliseconds TryAgainAfter = 3s;
/// A picture that stands still often moves when the camera is opened anew.
constexpr core::milliseconds OpenAnewAfter = 10s;
/// udev gives a new device its rights a moment after its name.
constexpr core::milliseconds DeviceSettles = 500ms;
constexpr int OurWorld = QWebEngineScript::ApplicationWorld;

/// A secure context, which cameras need; the name can never be somebody's (RFC 2606).
constexpr auto PageHost = "preflight.invalid"_L1;

QString resource(QLatin1StringView name)
{
    QFile file(":/pages/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(core::logWeb) << "not built in:" << file.fileName();
    return QString::fromUtf8(file.readAll());
}

/// Our own page, and nowhere from there.
class PreflightPage final : public QWebEnginePage
{
public:
    explicit PreflightPage(QWebEngineProfile *profile) : QWebEnginePage(profile)
    {
        settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, false);
        settings()->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
        settings()->setAttribute(QWebEngineSettings::FocusOnNavigationEnabled, false);
    }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override
    {
        return type == NavigationTypeTyped && isMainFrame && url.scheme() == "data"_L1;
    }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                  const QString &) override
    { }
};

/// Nothing of the check leaves this computer; the page itself comes as data.
class NoRequests final : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const bool isPage =
            info.requestUrl().scheme() == "data"_L1
            && info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
        info.block(!isPage);
    }
};

CaptureState stateOf(const QString &error)
{
    static const QHash<QString, CaptureState> states{
        {u"NotFoundError"_s, CaptureState::Missing},
        // The one it was asked for by its id has just gone.
        {u"OverconstrainedError"_s, CaptureState::Missing},
        {u"NotReadableError"_s, CaptureState::InUse},
        {u"NotAllowedError"_s, CaptureState::Refused},
        {u"SecurityError"_s, CaptureState::Refused},
        {u"ended"_s, CaptureState::Lost},
    };
    return states.value(error, CaptureState::Failed);
}

std::optional<double> numberIn(const QVariantMap &map, const QString &key)
{
    const QVariant value = map.value(key);
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

/// What is being done about the camera, or the microphone.
struct PreflightSide
{
    CaptureDevice::Kind kind;
    const char *name; ///< As the page calls it.
    QString wanted;   ///< A part of its label.
    QString asked;    ///< The id it was opened with last.
    core::milliseconds triedAt{0};
    CaptureState told = CaptureState::Opening; ///< Stays while it is tried again.
};

} // namespace

class Preflight::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(Preflight &owner, core::Clock &clock, const PreflightRules &rules,
            const CaptureFolders &folders);
    ~Private() { destroy(); }

    void makePage();
    void run(const QString &script);
    void ask();
    void read(const QVariantMap &answer);
    void readDevices(const QVariantList &found);
    CaptureState drive(PreflightSide &side, const QVariantMap &now);
    void open(PreflightSide &side, const QString &id);
    void tryAgainNow();
    void noteRenderer();
    void close();
    void destroy();

    Preflight &q;
    core::Clock &clock;
    CaptureFolders folders;
    ViewRules rules; ///< Of the page: who may use the camera.
    PreflightFacts facts;
    PreflightSide camera{CaptureDevice::Kind::Camera, "camera", {}, {}};
    PreflightSide microphone{CaptureDevice::Kind::Microphone, "microphone", {}, {}};
    QVariantList listed; ///< The devices as the page told them last.
    QString look;
    core::Timer *asking;
    core::Timer *settling;
    QFileSystemWatcher plugs;
    bool isWaiting = false; ///< For an answer of the page.
    bool isClosed = false;
    int pages = 0; ///< Counts them, to drop answers of an earlier one.
    QList<qint64> renderers;
    CaptureUse capture;

    NoRequests noRequests;
    std::unique_ptr<QWebEngineProfile> profile;
    std::unique_ptr<PreflightPage> page;
    QPointer<QWebEngineView> view; ///< Guarded: a window deletes it when it goes first.
};

Preflight::Private::Private(Preflight &owner, core::Clock &clockToUse, const PreflightRules &wanted,
                            const CaptureFolders &foldersToUse)
    : q(owner)
    , clock(clockToUse)
    , folders(foldersToUse)
    , asking(clockToUse.makeTimer(&owner))
    , settling(clockToUse.makeTimer(&owner))
    , profile(makeFreshProfile())
{
    camera.wanted = wanted.camera;
    microphone.wanted = wanted.microphone;
    rules.allowedHosts = core::HostPolicy({QString(PageHost)});
    rules.tellsPosition = false;
    profile->setUrlRequestInterceptor(&noRequests);
    QObject::connect(asking, &core::Timer::fired, &q, [this] {
        if (isWaiting)
            makePage(); // It hangs, or its renderer died.
        else
            ask();
    });

    for (const QString &folder : {folders.devices, QString(folders.devices % "/snd"_L1)}) {
        if (QFileInfo(folder).isDir())
            plugs.addPath(folder);
    }
    QObject::connect(&plugs, &QFileSystemWatcher::directoryChanged, &q,
                     [this] { settling->start(DeviceSettles); });
    QObject::connect(settling, &core::Timer::fired, &q, [this] { tryAgainNow(); });

    view = new QWebEngineView;
    view->setContextMenuPolicy(Qt::NoContextMenu);
    view->setAcceptDrops(false);
    view->setFocusPolicy(Qt::NoFocus);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    makePage();
}

void Preflight::Private::makePage()
{
    noteRenderer();
    const std::unique_ptr<PreflightPage> former = std::move(page);
    page = std::make_unique<PreflightPage>(profile.get());
    const int turn = ++pages;
    for (PreflightSide *side : {&camera, &microphone})
        side->asked.clear();
    const auto *broker = new PermissionBroker(*page, rules);
    QObject::connect(broker, &PermissionBroker::captureGranted, &q, [this] { capture.set(true); });
    QObject::connect(
        page.get(), &QWebEnginePage::loadFinished, &q,
        [this, turn] {
            if (isClosed || turn != pages)
                return;
            static const QString script = resource("preflight.js"_L1);
            run(script);
            run(look);
            ask();
        },
        Qt::QueuedConnection);
    view->setPage(page.get());
    static const QString html = resource("preflight.html"_L1);
    page->setHtml(html, QUrl("https://"_L1 + PageHost + u'/'));
    isWaiting = true;
    asking->start(AnswerLimit);
}

void Preflight::Private::run(const QString &script)
{
    page->runJavaScript(script, OurWorld);
}

void Preflight::Private::ask()
{
    noteRenderer();
    isWaiting = true;
    asking->start(AnswerLimit);
    page->runJavaScript(u"preflight.facts()"_s, OurWorld,
                        [this, turn = pages, guard = QPointer(&q)](const QVariant &answer) {
                            // A page that is destroyed answers its questions first, with nothing.
                            if (!guard || isClosed || turn != pages || answer.isNull())
                                return;
                            isWaiting = false;
                            asking->start(AskEvery);
                            read(answer.toMap());
                        });
}

void Preflight::Private::read(const QVariantMap &answer)
{
    readDevices(answer.value(u"devices"_s).toList());
    const QVariantMap picture = answer.value(u"camera"_s).toMap();
    facts.camera = drive(camera, picture);
    facts.resolution = QSize(picture.value(u"width"_s).toInt(), picture.value(u"height"_s).toInt());
    facts.framesPerSecond = numberIn(picture, u"rate"_s);
    facts.light = numberIn(picture, u"light"_s);
    facts.isFrozen = picture.value(u"frozen"_s).toBool() || picture.value(u"muted"_s).toBool();

    const QVariantMap sound = answer.value(u"microphone"_s).toMap();
    facts.microphone = drive(microphone, sound);
    facts.level = sound.value(u"level"_s).toDouble();
    facts.hasSound = sound.value(u"heard"_s).toBool();
    facts.isSilenced = sound.value(u"muted"_s).toBool();
    facts.listeningFor = core::milliseconds(sound.value(u"openMs"_s).toLongLong());
    // Not inside the engine's own call: a slot may close.
    QMetaObject::invokeMethod(
        &q,
        [this] {
            if (!isClosed)
                Q_EMIT q.changed();
        },
        Qt::QueuedConnection);
}

void Preflight::Private::readDevices(const QVariantList &found)
{
    if (found == listed)
        return;
    listed = found;
    facts.devices.clear();
    for (const QVariant &each : found) {
        const QVariantMap told = each.toMap();
        CaptureDevice device;
        device.kind = told.value(u"kind"_s) == u"videoinput"_s ? CaptureDevice::Kind::Camera
                                                               : CaptureDevice::Kind::Microphone;
        device.label = told.value(u"label"_s).toString();
        device.id = told.value(u"id"_s).toString();
        // Whoever asks for a test camera wants it used; its name may be a file's.
        if (!usesTestCamera())
            device.sort = sortOfCapture(device.kind, device.label);
        // Before anything was granted there is one of each kind, without a name.
        if (!device.label.isEmpty())
            facts.devices << device;
    }
    addPaths(facts.devices, camerasOfKernel(folders) + microphonesOfKernel(folders));
}

CaptureState Preflight::Private::drive(PreflightSide &side, const QVariantMap &now)
{
    const qsizetype chosen = chooseCapture(facts.devices, side.kind, side.wanted);
    bool isKnown = false;
    for (qsizetype i = 0; i < facts.devices.size(); ++i) {
        CaptureDevice &device = facts.devices[i];
        if (device.kind != side.kind)
            continue;
        isKnown = true;
        device.isChosen = i == chosen;
    }
    const QString state = now.value(u"state"_s).toString();
    const QString error = now.value(u"error"_s).toString();
    const QString id = chosen >= 0 ? facts.devices.at(chosen).id : QString();
    if (state == "opening"_L1)
        return side.told;
    if (isKnown && chosen < 0) {
        if (state == "live"_L1)
            run(u"preflight.close('%1')"_s.arg(QLatin1StringView(side.name)));
        return side.told = CaptureState::Unsuitable;
    }
    const bool isOther = isKnown && id != side.asked;
    if (state == "live"_L1) {
        const bool isStuck =
            now.value(u"frozen"_s).toBool() && clock.elapsed() - side.triedAt >= OpenAnewAfter;
        if (isStuck || (isOther && id != now.value(u"id"_s).toString()))
            open(side, id);
        else if (isOther)
            side.asked = id; // What came without asking for one by its id is the right one.
        return side.told = CaptureState::Live;
    }
    if (state == "failed"_L1)
        side.told = stateOf(error);
    if (state == "idle"_L1 || isOther || clock.elapsed() - side.triedAt >= TryAgainAfter)
        open(side, id);
    return side.told;
}

void Preflight::Private::open(PreflightSide &side, const QString &id)
{
    side.asked = id;
    side.triedAt = clock.elapsed();
    // An id is hexadecimal or a word, but comes from the engine: never trust that in a script.
    QString quoted = id;
    quoted.remove(QRegularExpression(u"[^A-Za-z0-9+/=_-]"_s));
    run(u"preflight.open('%1', '%2'); null"_s.arg(QLatin1StringView(side.name), quoted));
}

void Preflight::Private::tryAgainNow()
{
    if (isClosed)
        return;
    for (PreflightSide *side : {&camera, &microphone})
        side->triedAt = clock.elapsed() - TryAgainAfter;
    run(u"preflight.list(); null"_s);
}

void Preflight::Private::noteRenderer()
{
    const qint64 pid = page ? page->renderProcessPid() : 0;
    if (pid > 0 && !renderers.contains(pid))
        renderers << pid;
}

void Preflight::Private::close()
{
    if (std::exchange(isClosed, true))
        return;
    asking->stop();
    settling->stop();
    const core::milliseconds began = clock.elapsed();
    noteRenderer();
    destroy();
    CloseCheck *check = makeCloseCheck(clock, renderers, &q);
    QObject::connect(check, &CloseCheck::finished, &q, [this](const CloseReport &report) {
        if (report.clean)
            qCInfo(core::logWeb).noquote() << "devices let go:" << report.text;
        else
            qCWarning(core::logWeb).noquote() << "devices not let go:" << report.text;
        Q_EMIT q.closed(report);
    });
    check->start(began);
}

void Preflight::Private::destroy()
{
    isClosed = true;
    delete view;
    page.reset();
    profile.reset();
    capture.set(false);
}

Preflight::Preflight(core::Clock &clock, const PreflightRules &rules, const CaptureFolders &folders,
                     QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, clock, rules, folders))
{ }

Preflight::~Preflight() = default;

QWidget *Preflight::widget() const
{
    return d->view;
}

void Preflight::setLook(const QColor &background, const QColor &card, int corner)
{
    d->look = u"preflight.look('%1', '%2', %3)"_s.arg(background.name(), card.name()).arg(corner);
    if (!d->page)
        return;
    d->page->setBackgroundColor(background);
    d->run("globalThis.preflight && "_L1 + d->look);
}

const PreflightFacts &Preflight::facts() const
{
    return d->facts;
}

bool Preflight::usesTestCamera()
{
    const QStringList flags = splitFlags(qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS"));
    return std::any_of(flags.cbegin(), flags.cend(), isTestCameraFlag);
}

void Preflight::close()
{
    d->close();
}

} // namespace web
