#include "shell/kioskdoctor.h"

#include "shell/doctorchecks.h"
#include "shell/kioskescapes.h"
#include "shell/kioskevidence.h"
#include "shell/kioskground.h"
#include "shell/kioskhands.h"
#include "shell/kioskplatform.h"
#include "shell/kiosktraps.h"
#include "shell/visitorwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds PageWithin = 15s;
constexpr core::milliseconds AllWithin = 80s;
/// Requests of the page's own with which it makes sure that whatever it began has happened.
constexpr int SettleTimes = 3;
/// More than one text within a moment would bury the visitor.
constexpr int TextsAllowed = 1;

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

class KioskWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::KioskDoctor)

public:
    static QString open(const QString &seen);
    static QString untried(const QString &why);
};

QString KioskWords::open(const QString &seen)
{
    //: %1 says in English what was seen, such as "a file x.txt".
    return tr("This leads out of the visitor's screen (%1). Let nobody use this screen unattended, "
              "and install the newest version of this program.")
        .arg(seen);
}

QString KioskWords::untried(const QString &why)
{
    //: %1 says in English why.
    return tr("This could not be tried (%1). Run this check again while nobody touches the "
              "computer.")
        .arg(why);
}

DoctorRow pinRow(store::PinBook &pins)
{
    const core::Result<bool> isEmpty = pins.isEmpty();
    if (!isEmpty) {
        return {u"pin"_s, DoctorResult::Failed,
                KioskWords::tr("The PINs of the staff cannot be read. Check that this user may "
                               "read the data folder.")};
    }
    if (*isEmpty) {
        return {u"pin"_s, DoctorResult::Failed,
                KioskWords::tr("No PIN is set, so that the staff cannot leave the visitor's "
                               "screen. The visitor's screen asks for one when it starts.")};
    }
    return {u"pin"_s, DoctorResult::Ok, {}};
}

DoctorRow userRow()
{
    if (isRoot()) {
        return {u"user"_s, DoctorResult::Failed,
                KioskWords::tr("The program runs as the administrator. Run it as an ordinary user "
                               "made for the visitor's screen alone.")};
    }
    return {u"user"_s, DoctorResult::Ok, {}};
}

} // namespace

class KioskDoctor::Private
{
public:
    Private(Services &given, bool asJson, KioskDoctor *doctor)
        : q(doctor)
        , services(given)
        , json(asJson)
        , ground(given.clock(), doctor)
        , traps(doctor)
        , pageLimit(given.clock().makeTimer(doctor))
        , allLimit(given.clock().makeTimer(doctor))
    { }

    void print(const DoctorRow &row);
    void start();
    void openPage();
    void pageReady();
    void tryNext();
    void prepared(const std::optional<QJsonObject> &report);
    void checked(const std::optional<QJsonObject> &report);
    QString seenIn(const std::optional<QJsonObject> &report);
    QString seenInPage(const QJsonObject &report) const;
    /// Of the page's last words, or of their absence.
    void judge(const std::optional<QJsonObject> &report);
    void giveUp(const QString &why);
    void lookAtTraps();
    void end();

    const KioskEscape &escape() const { return escapes.constFirst(); }
    QString filled(QString script) const;
    QWidget *page() const { return view->widget(); }

    KioskDoctor *q;
    Services &services;
    bool json;
    KioskGround ground;
    KioskTraps traps;
    core::Timer *pageLimit;
    core::Timer *allLimit;
    QList<DoctorRow> rows;
    QList<KioskEscape> escapes; ///< Those still to try; the first is being tried.
    std::unique_ptr<VisitorWindow> window;
    std::unique_ptr<web::VisitView> view; ///< Goes before the window it is in.
    std::unique_ptr<KioskEvidence> evidence;
    bool isOpening = false; ///< The page is awaited.
    bool wasLost = false;   ///< The view told so during this escape.
    int texts = 0;          ///< That it told during this escape.
    bool inputWorked = false;
    bool isEnding = false;
    std::optional<QJsonObject> first; ///< The page before anything was tried.
};

void KioskDoctor::Private::print(const DoctorRow &row)
{
    rows << row;
    const QByteArray line = json ? doctorJson(row) : doctorText(row).toLocal8Bit();
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

void KioskDoctor::Private::start()
{
    print(pinRow(services.pins()));
    print(userRow());
    print(doctor::engineSandboxRow(services.engine(), u"/proc/sys"_s));
    const QList<DoctorRow> ofPlatform = platformRows();
    for (const DoctorRow &row : ofPlatform)
        print(row);
    escapes = escapes::all();

    QObject::connect(allLimit, &core::Timer::fired, q, [this] { giveUp(u"no time left"_s); });
    QObject::connect(pageLimit, &core::Timer::fired, q,
                     [this] { giveUp(u"the page did not come up"_s); });
    QObject::connect(&ground, &KioskGround::ready, q, [this] { pageReady(); });
    allLimit->start(AllWithin);
    if (const core::Result<void> listening = ground.listen(); !listening) {
        giveUp(core::describe(listening.error()));
        return;
    }
    window = std::make_unique<VisitorWindow>(services, VisitorMode::Kiosk);
    // Without a window manager full screen changes nothing, so the geometry is set as well.
    window->setGeometry(QGuiApplication::primaryScreen()->geometry());
    view = services.views().take();
    QObject::connect(view.get(), &web::VisitView::lost, q, [this] { wasLost = true; });
    QObject::connect(view.get(), &web::VisitView::said, q, [this] { ++texts; });
    window->showPage(view->widget());
    window->showFullScreen();
    openPage();
}

void KioskDoctor::Private::openPage()
{
    isOpening = true;
    ground.forgetPage();
    pageLimit->start(PageWithin);
    web::ViewRules rules = services.viewRules({u"en-US"_s, u"en"_s});
    // Our own page is the only one there is.
    rules.allowedHosts = core::HostPolicy({u"127.0.0.1"_s});
    rules.resourceHosts = core::HostPolicy();
    rules.redirectionUrl = QUrl();
    view->open(ground.pageUrl(), rules);
}

void KioskDoctor::Private::pageReady()
{
    if (!std::exchange(isOpening, false))
        return;
    pageLimit->stop();
    if (first) {
        tryNext();
        return;
    }
    // The size it has when nothing was tried.
    ground.order(u"await drawn();"_s, 1, [this](const std::optional<QJsonObject> &report) {
        if (!report) {
            giveUp(u"the page does not answer"_s);
            return;
        }
        first = report;
        evidence = std::make_unique<KioskEvidence>(*window);
        tryNext();
    });
}

QString KioskDoctor::Private::filled(QString script) const
{
    return script.replace("FOREIGN"_L1, ground.foreignOrigin());
}

void KioskDoctor::Private::tryNext()
{
    if (isEnding)
        return;
    if (escapes.isEmpty()) {
        lookAtTraps();
        return;
    }
    hands::dismissCard(*page());
    evidence->begin();
    wasLost = false;
    inputWorked = false;
    texts = 0;
    ground.takeForeignHits();
    ground.takeHits(escape().bait);
    ground.order(u"forget(); ground.replaceChildren();\n"_s + filled(escape().prepare),
                 escape().input ? 0 : SettleTimes,
                 [this](const std::optional<QJsonObject> &report) { prepared(report); });
}

void KioskDoctor::Private::prepared(const std::optional<QJsonObject> &report)
{
    if (isEnding)
        return;
    if (!escape().input || !report) {
        judge(report);
        return;
    }
    inputWorked = escape().input(*page());
    // A letter after it: once the page has read that, it has had what came before.
    hands::pressKey(*page(), Qt::Key_B);
    const QString heard =
        escape().isClick ? u"seen.barrier > 0 && seen.buttons.length > 0"_s : u"seen.barrier > 0"_s;
    ground.order(u"if (!(await until(() => %1, 800))) return 'unheard';\n"_s.arg(heard)
                     + filled(escape().check) + u"\nawait sleep(10); return seen.said;"_s,
                 SettleTimes, [this](const std::optional<QJsonObject> &after) { checked(after); });
}

void KioskDoctor::Private::checked(const std::optional<QJsonObject> &report)
{
    if (isEnding)
        return;
    judge(report);
}

/// In English, for whoever reads the row; empty when nothing was seen.
QString KioskDoctor::Private::seenIn(const std::optional<QJsonObject> &report)
{
    QStringList seen;
    if (const QString outside = evidence->take(); !outside.isEmpty())
        seen << outside;
    if (inputWorked)
        seen << u"it was let in"_s;
    if (ground.takeForeignHits() > 0 && !escape().mayAskElsewhere)
        seen << u"another server was asked"_s;
    if (!escape().bait.isEmpty() && ground.takeHits(escape().bait) > escape().mayAsk)
        seen << u"%1 was asked for"_s.arg(escape().bait);
    if (texts > TextsAllowed)
        seen << u"%1 texts at once"_s.arg(texts);
    if (!report) {
        if (!(escape().lossIsTold && wasLost))
            seen << u"the page went away"_s;
    } else if (const QString inPage = seenInPage(*report); !inPage.isEmpty()) {
        seen << inPage;
    }
    return seen.join(", "_L1);
}

QString KioskDoctor::Private::seenInPage(const QJsonObject &report) const
{
    const QJsonObject seen = report.value("seen"_L1).toObject();
    if (report.value("value"_L1) == "open"_L1)
        return u"the page says so"_s;
    if (report.value("moved"_L1).toBool())
        return u"the page is elsewhere"_s;
    for (const auto size : {"ratio"_L1, "scale"_L1, "width"_L1}) {
        if (report.value(size) != first->value(size))
            return u"the page has another size"_s;
    }
    const QJsonArray keys = seen.value("keys"_L1).toArray();
    if (!keys.isEmpty() && !escape().keyMayArrive)
        return u"the key %1 arrived"_s.arg(keys.first().toString());
    return {};
}

void KioskDoctor::Private::judge(const std::optional<QJsonObject> &report)
{
    const QString seen = seenIn(report);
    const QString name = escapes.takeFirst().name;
    if (!seen.isEmpty())
        print({name, DoctorResult::Open, KioskWords::open(seen)});
    else if (report && report->value("value"_L1) == "unheard"_L1)
        print({name, DoctorResult::Failed, KioskWords::untried(u"the page did not feel it"_s)});
    else
        print({name, DoctorResult::Closed, {}});
    // One that was led elsewhere may still answer.
    const bool isHere = !wasLost && report && seen.isEmpty();
    // Never from inside the page's own call.
    QMetaObject::invokeMethod(
        q,
        [this, isHere] {
            if (isHere)
                tryNext();
            else
                openPage();
        },
        Qt::QueuedConnection);
}

void KioskDoctor::Private::giveUp(const QString &why)
{
    while (!escapes.isEmpty())
        print({escapes.takeFirst().name, DoctorResult::Failed, KioskWords::untried(why)});
    end();
}

void KioskDoctor::Private::lookAtTraps()
{
    QObject::connect(&traps, &KioskTraps::looked, q, [this](const QString &way, bool isOpen) {
        print({u"debugging/remote-port-"_s + way,
               isOpen ? DoctorResult::Open : DoctorResult::Closed,
               isOpen ? KioskWords::open(u"a debugger can connect"_s) : QString()});
    });
    QObject::connect(&traps, &KioskTraps::finished, q, [this] { end(); });
    traps.look();
}

void KioskDoctor::Private::end()
{
    if (std::exchange(isEnding, true))
        return;
    allLimit->stop();
    pageLimit->stop();
    evidence.reset();
    if (!view) {
        Q_EMIT q->finished(doctorExitCode(rows));
        return;
    }
    QObject::connect(view.get(), &web::VisitView::closed, q,
                     [this] { Q_EMIT q->finished(doctorExitCode(rows)); });
    view->close();
}

KioskDoctor::KioskDoctor(Services &services, bool json, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, json, this))
{ }

KioskDoctor::~KioskDoctor() = default;

void KioskDoctor::run()
{
    // The owner goes on with its own start first.
    QMetaObject::invokeMethod(
        this, [this] { d->start(); }, Qt::QueuedConnection);
}

} // namespace shell
