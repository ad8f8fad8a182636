#include "guisupport.h"
#include "shell/beforestartscreen.h"
#include "shell/browserscreen.h"
#include "shell/codescreen.h"
#include "shell/devicesscreen.h"
#include "shell/flowscreen.h"
#include "shell/language.h"
#include "shell/overlay.h"
#include "shell/resultscreen.h"
#include "shell/theme.h"
#include "shell/welcomescreen.h"
#include "support/manualclock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using onboarding::Outcome;
using onboarding::VisitState;

namespace {

/// Makes every sentence half as long again, as the wordiest languages do, with tall letters.
class PseudoTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("shell::"))
            return {};
        const QString text = QString::fromUtf8(source);
        QString longer = text;
        while (longer.size() < text.size() * 3 / 2)
            longer += u" Ậgyŵ"_s;
        return longer;
    }
};

struct Look
{
    const char *name;
    QString theme;
    QString language;
    double systemPoints;
    bool pseudo;
};

const QString TheName = u"Harbour Bank of Northumberland"_s;
constexpr QSize Usual(1280, 800);
const QSize Sizes[] = {Usual, {1024, 600}, {600, 1024}, {1920, 1080}, {1080, 1920}, {3840, 2160}};

/// The card's button at \a index, of those that can be seen.
QPushButton *button(const QWidget &screen, qsizetype index)
{
    QList<QPushButton *> buttons =
        screen.findChild<shell::Overlay *>()->findChildren<QPushButton *>();
    buttons.removeIf([](const QPushButton *each) { return !each->isVisible(); });
    return buttons.value(index);
}

/// A picture behind Welcome: bright and dark at once.
QByteArray pattern()
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='1600' height='900'>"
           "<rect width='1600' height='900' fill='#0B3D5C'/>"
           "<circle cx='1250' cy='200' r='420' fill='#F2B84B'/>"
           "<path d='M0 700 Q400 480 800 660 T1600 560 V900 H0 Z' fill='#E9F1F7'/></svg>";
}

} // namespace

/// No word of the visitor's screens is ever cut off: every label is as tall as its text needs at
/// its width, every button as wide as its own, and nothing reaches out sideways.
/// With VESTIBULE_SHOTS set to a folder, pictures of the real texts are kept there to be looked at.
class TstVisitorOverflow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWindowWarnings(); }
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    void checkScreen(QWidget &screen, const char *what) const;
    void checkAll(const QSize &size) const;

    void checkWelcome(support::ManualClock &clock, const QSize &size) const;
    void checkBeforeStart(support::ManualClock &clock, const QSize &size) const;
    void checkDevices(support::ManualClock &clock, const QSize &size) const;

    QTemporaryDir m_desktop;
    QString m_pictures; ///< Where this row's pictures go, up to the screen's name; empty: nowhere.
};

/// A desktop without animations, so that no overlay is seen on its way in.
void TstVisitorOverflow::initTestCase()
{
    QVERIFY(QDir(m_desktop.path()).mkpath(u"gtk-3.0"_s));
    QFile settings(m_desktop.filePath(u"gtk-3.0/settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[Settings]\ngtk-enable-animations=0\n");
    QFile picture(m_desktop.filePath(u"picture.svg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(pattern());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_desktop.path()));
}

void TstVisitorOverflow::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("systemPoints");
    QTest::addColumn<bool>("pseudo");
    const Look looks[] = {
        {"as it is", u"light"_s, u"en"_s, 9, false},
        {"Spanish", u"light"_s, u"es"_s, 9, false},
        {"Portuguese", u"dark"_s, u"pt_BR"_s, 9, false},
        {"right to left", u"light"_s, u"ar"_s, 9, false},
        {"long texts, right to left", u"dark"_s, u"ar"_s, 9, true},
        {"200 % text", u"dark"_s, u"en"_s, 24, false},
        {"200 % text, Spanish", u"light"_s, u"es"_s, 24, false},
        {"200 % text, Portuguese", u"light"_s, u"pt_BR"_s, 24, false},
        {"200 % text, long texts", u"light"_s, u"en"_s, 24, true},
        {"200 % text, right to left", u"high-contrast"_s, u"ar"_s, 24, false},
        {"dark", u"dark"_s, u"en"_s, 9, false},
        {"high contrast", u"high-contrast"_s, u"en"_s, 9, false},
    };
    // A theme changes no size: those rows are there for their pictures.
    const bool all =
        qEnvironmentVariableIsSet("VESTIBULE_SOAK") || qEnvironmentVariableIsSet("VESTIBULE_SHOTS");
    for (const Look &look : looks) {
        for (const QSize &size : Sizes) {
            const bool isTight = std::min(size.width(), size.height()) <= 600;
            const bool isPlain = look.language == "en"_L1 && look.theme == "light"_L1;
            const bool isLook = look.systemPoints > 9 || look.pseudo || look.language == "ar"_L1;
            // Half of 600 is a telephone's width: real words fit it, words half as long again do
            // not.
            if (look.pseudo && look.systemPoints > 9 && size.width() <= 600)
                continue;
            if (all || (isLook && isTight) || (isPlain && !look.pseudo)) {
                QTest::addRow("%dx%d, %s", size.width(), size.height(), look.name)
                    << size << look.theme << look.language << look.systemPoints << look.pseudo;
            }
        }
    }
}

void TstVisitorOverflow::checkScreen(QWidget &screen, const char *what) const
{
    support::settleLayouts();
    if (!m_pictures.isEmpty())
        QVERIFY(screen.grab().save(m_pictures.arg(QLatin1StringView(what))));
    const auto describe = [what](const QWidget *widget, const QString &text) {
        return QString(QLatin1StringView(what) % u": "_s % text % u" has "_s
                       % QString::number(widget->width()) % u'x'
                       % QString::number(widget->height()));
    };
    const auto checkSides = [&](const QWidget *widget, const QString &text) {
        const int left = widget->mapTo(&screen, QPoint()).x();
        QVERIFY2(left >= 0 && left + widget->width() <= screen.width(),
                 qPrintable(describe(widget, text) % u" at "_s % QString::number(left)));
    };
    int seen = 0;
    const QList<QLabel *> labels = screen.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++seen;
        if (label->wordWrap()) {
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(),
                     qPrintable(describe(label, label->text())));
            // A single word that is wider than the label would be cut at its sides.
            QVERIFY2(label->minimumSizeHint().width() <= label->width(),
                     qPrintable(describe(label, label->text())));
        } else {
            QVERIFY2(label->sizeHint().width() <= label->width()
                         && label->sizeHint().height() <= label->height(),
                     qPrintable(describe(label, label->text())));
        }
        checkSides(label, label->text());
    }
    const QList<QPushButton *> buttons = screen.findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (!each->isVisible())
            continue;
        ++seen;
        const QString text = each->text().isEmpty() ? each->accessibleName() : each->text();
        QVERIFY2(each->sizeHint().width() <= each->width()
                     && each->sizeHint().height() <= each->height(),
                 qPrintable(describe(each, text)));
        checkSides(each, text);
    }
    QVERIFY(seen > 1);
}

#define CHECK(screen, what)                                                                        \
    do {                                                                                           \
        checkScreen(screen, what);                                                                 \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

void TstVisitorOverflow::checkWelcome(support::ManualClock &clock, const QSize &size) const
{
    using shell::WelcomeScreen;
    for (const bool hasPicture : {false, true}) {
        const shell::Brand brand{
            TheName, {}, {}, hasPicture ? m_desktop.filePath(u"picture.svg"_s) : QString()};
        WelcomeScreen welcome(clock, brand, {60s, u"+44 191 496 0000"_s});
        welcome.resize(size);
        welcome.setAvailability(WelcomeScreen::Availability::Ready);
        welcome.show();
        CHECK(welcome, hasPicture ? "welcome-picture" : "welcome");
        welcome.setConnection(shell::NetworkState::NoNetwork, 5);
        if (!hasPicture)
            CHECK(welcome, "welcome-no-connection");
        button(welcome, 1)->click();
        CHECK(welcome, hasPicture ? "welcome-picture-waits" : "welcome-waits");
        welcome.setAvailability(WelcomeScreen::Availability::OutOfOrder);
        CHECK(welcome, hasPicture ? "welcome-picture-out-of-order" : "welcome-out-of-order");
    }
}

void TstVisitorOverflow::checkBeforeStart(support::ManualClock &clock, const QSize &size) const
{
    using shell::BeforeStartScreen;
    using Reference = BeforeStartScreen::Reference;
    struct Kind
    {
        BeforeStartScreen::Rules rules;
        QString typed;
        const char *what;
    };
    const QString pattern = u"[A-Z]{2}-\\d{5}"_s;
    const Kind kinds[] = {
        {{true, Reference::Off, {}, 24, 90}, {}, "before-start"},
        {{true, Reference::Optional, pattern, 0, 0}, {}, "before-start-optional"},
        {{true, Reference::Required, pattern, 24, 90}, u"HB-20931"_s, "before-start-reference"},
        {{false, Reference::Required, pattern, 24, 90}, u"4711"_s, "before-start-wrong"},
    };
    for (const Kind &kind : kinds) {
        BeforeStartScreen screen(clock, {TheName, {}, {}}, kind.rules);
        screen.resize(size);
        screen.show();
        screen.begin();
        QTest::keyClicks(&screen, kind.typed);
        CHECK(screen, kind.what);
    }
}

void TstVisitorOverflow::checkDevices(support::ManualClock &clock, const QSize &size) const
{
    using web::CaptureState;
    web::PreflightFacts well;
    well.camera = CaptureState::Live;
    well.resolution = QSize(1280, 720);
    well.light = 120;
    well.microphone = CaptureState::Live;
    well.level = 0.1;
    well.hasSound = true;
    web::PreflightFacts taken = well;
    taken.camera = CaptureState::InUse;
    web::PreflightFacts dark = well;
    dark.light = 30;
    web::PreflightFacts dumb = well;
    dumb.microphone = CaptureState::Missing;
    shell::NetworkWatch network(clock);
    shell::DevicesScreen devices(clock, network, {TheName, {}, {}}, {});
    devices.resize(size);
    devices.show();
    CHECK(devices, "devices-opening");
    devices.offerPhone(true);
    const std::pair<web::PreflightFacts, const char *> states[] = {{well, "devices-well"},
                                                                   {taken, "devices-taken"},
                                                                   {dark, "devices-dark"},
                                                                   {dumb, "devices-no-microphone"}};
    for (const auto &[facts, what] : states) {
        devices.present(facts);
        CHECK(devices, what);
    }
}

void TstVisitorOverflow::checkAll(const QSize &size) const
{
    support::ManualClock clock;
    const shell::Brand brand{TheName, {}, {}};
    checkWelcome(clock, size);
    if (QTest::currentTestFailed())
        return;
    checkBeforeStart(clock, size);
    if (QTest::currentTestFailed())
        return;
    checkDevices(clock, size);
    if (QTest::currentTestFailed())
        return;
    using shell::OverlayKind;
    struct Kind
    {
        OverlayKind kind;
        const char *what;
        const char *later; ///< With its later sentence and buttons; null for one without.
    };
    const Kind kinds[] = {
        {OverlayKind::Waiting, "waiting", "waiting-long"},
        {OverlayKind::Finishing, "finishing", "finishing-long"},
        {OverlayKind::Closing, "closing", "closing-long"},
        {OverlayKind::TimeUp, "time-up", nullptr},
        {OverlayKind::ConnectionLost, "connection-lost", nullptr},
        {OverlayKind::NoConnection, "no-connection", nullptr},
        {OverlayKind::Captive, "captive", nullptr},
        {OverlayKind::Recovering, "recovering", "recovering-long"},
        {OverlayKind::TimeNearlyUp, "time-nearly-up", nullptr},
        {OverlayKind::StillThere, "still-there", nullptr},
        {OverlayKind::CameraLost, "camera-lost", nullptr},
        {OverlayKind::PageSays, "page-says", nullptr},
        {OverlayKind::Leave, "leave", nullptr},
        {OverlayKind::StartOver, "start-over", nullptr},
        {OverlayKind::Help, "help", nullptr},
        {OverlayKind::HelpOrPhone, "help-or-phone", nullptr},
        {OverlayKind::Privacy, "privacy", nullptr},
    };
    for (const Kind &each : kinds) {
        shell::FlowScreen below(clock, brand, shell::CameraKind::Real);
        below.resize(size);
        below.show();
        auto &overlay = *below.findChild<shell::Overlay *>();
        overlay.setSeconds(24);
        overlay.setOffers({true, true, true});
        overlay.setSaid(
            u"Please hold your document flat, with its picture towards the camera. "_s.repeated(
                each.kind == OverlayKind::PageSays ? 7 : 1));
        overlay.present(each.kind);
        CHECK(below, each.what);
        if (!each.later)
            continue;
        clock.advance(8s);
        CHECK(below, each.later);
    }
    {
        shell::FlowScreen flow(clock, brand, shell::CameraKind::Test);
        flow.resize(size);
        flow.show();
        flow.begin(900s);
        flow.setState(VisitState::Running);
        flow.setPageRequested();
        flow.setPageShown();
        flow.setStatus(u"ID_VALIDATION_FINISHED"_s);
        CHECK(flow, "flow");
        flow.setConnectionLost(core::Error::of(core::ErrorKind::Http, {}), 60s);
        clock.advance(3s);
        CHECK(flow, "flow-slow-service");
    }
    {
        shell::CodeScreen code(clock, 120s);
        code.resize(size);
        code.show();
        code.present(*shell::QrCode::of("https://onboarding.example.com/1"), 900s);
        CHECK(code, "code");
        clock.advance(120s);
        CHECK(code, "code-hidden");
        clock.advance(780s);
        QVERIFY(code.state() == shell::CodeScreen::State::Expired);
        CHECK(code, "code-expired");
    }
    using Browser = shell::BrowserScreen::State;
    const std::pair<Browser, const char *> browserStates[] = {{Browser::Opening, "browser-opening"},
                                                              {Browser::Open, "browser-open"},
                                                              {Browser::Back, "browser-back"},
                                                              {Browser::Done, "browser-done"},
                                                              {Browser::Failed, "browser-failed"}};
    // Where there is a browser of the computer's own there is a desk's screen.
    const bool hasBrowser = size.width() >= 800;
    for (const auto &[state, what] : browserStates) {
        if (!hasBrowser)
            break;
        shell::BrowserScreen browser;
        browser.resize(size);
        browser.show();
        browser.present(state);
        CHECK(browser, what);
    }
    const std::pair<Outcome, const char *> outcomes[] = {{Outcome::Passed, "result-passed"},
                                                         {Outcome::Review, "result-staff"},
                                                         {Outcome::Cancelled, "result-left"}};
    for (const auto &[outcome, what] : outcomes) {
        shell::ResultScreen result(clock, shell::ResultScreen::Next::Welcome);
        result.resize(size);
        result.show();
        result.present(outcome, shell::ResultScreen::Telling::Outcome, 8);
        CHECK(result, what);
    }
#undef CHECK
}

void TstVisitorOverflow::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(double, systemPoints);
    QFETCH(bool, pseudo);
    const QFont before = QApplication::font();
    QFont system = before;
    system.setPointSizeF(systemPoints);
    QApplication::setFont(system);
    PseudoTranslator translator;
    {
        shell::Theme ours(*qApp);
        shell::Language languages;
        languages.set(language);
        if (pseudo)
            QCoreApplication::installTranslator(&translator);
        const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS");
        m_pictures.clear();
        if (!shots.isEmpty() && !pseudo) {
            m_pictures = shots % u"/visitor-%1-"_s % theme % u'-' % language % u'-'
                         % QString::number(size.width()) % u'x' % QString::number(size.height())
                         % (systemPoints > 9 ? u"-large.png"_s : u".png"_s);
        }
        ours.apply(theme, {});
        ours.fitVisitorScreens(size);
        checkAll(size);
    }
    QCoreApplication::removeTranslator(&translator);
    QApplication::setFont(before);
}

QTEST_MAIN(TstVisitorOverflow)
#include "tst_visitoroverflow.moc"
