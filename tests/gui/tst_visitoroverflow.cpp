#include "guisupport.h"
#include "shell/browserscreen.h"
#include "shell/codescreen.h"
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

/// The size of the pictures, a common desk's.
constexpr QSize Pictured(1280, 800);

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
        {"light, as it is", u"light"_s, u"en"_s, 9, false},
        {"dark, as it is", u"dark"_s, u"en"_s, 9, false},
        {"light, right to left", u"light"_s, u"ar"_s, 9, false},
        {"light, long texts", u"light"_s, u"en"_s, 9, true},
        {"dark, long texts, right to left", u"dark"_s, u"ar"_s, 9, true},
        {"dark, 200 % text", u"dark"_s, u"en"_s, 24, false},
        {"light, 200 % text, long texts", u"light"_s, u"en"_s, 24, true},
        {"high contrast, 200 % text, right to left", u"high-contrast"_s, u"ar"_s, 24, false},
    };
    const QSize sizes[] = {Pictured, {1024, 600}, {800, 1280}, {1920, 1080}, {3840, 2160}};
    for (const Look &look : looks) {
        for (const QSize &size : sizes) {
            QTest::addRow("%dx%d, %s", size.width(), size.height(), look.name)
                << size << look.theme << look.language << look.systemPoints << look.pseudo;
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
    for (const QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        ++seen;
        const QString text = button->text().isEmpty() ? button->accessibleName() : button->text();
        QVERIFY2(button->sizeHint().width() <= button->width()
                     && button->sizeHint().height() <= button->height(),
                 qPrintable(describe(button, text)));
        checkSides(button, text);
    }
    QVERIFY(seen > 1);
}

void TstVisitorOverflow::checkAll(const QSize &size) const
{
#define CHECK(screen, what)                                                                        \
    do {                                                                                           \
        checkScreen(screen, what);                                                                 \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

    support::ManualClock clock;
    const shell::Brand brand{u"Harbour Bank of Northumberland"_s, {}, {}};
    {
        shell::WelcomeScreen welcome(clock, brand);
        welcome.resize(size);
        welcome.setAvailability(shell::WelcomeScreen::Availability::Ready);
        welcome.show();
        CHECK(welcome, "welcome");
        welcome.setAvailability(shell::WelcomeScreen::Availability::OutOfOrder);
        CHECK(welcome, "welcome-out-of-order");
    }
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
        {OverlayKind::Recovering, "recovering", "recovering-long"},
        {OverlayKind::TimeNearlyUp, "time-nearly-up", nullptr},
        {OverlayKind::Leave, "leave", nullptr},
        {OverlayKind::Help, "help", nullptr},
        {OverlayKind::HelpOrPhone, "help-or-phone", nullptr},
        {OverlayKind::Privacy, "privacy", nullptr},
    };
    for (const Kind &each : kinds) {
        shell::FlowScreen below(clock, brand, shell::CameraKind::Real);
        below.resize(size);
        below.show();
        auto &overlay = *below.findChild<shell::Overlay *>();
        overlay.setSeconds(54);
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
    for (const auto &[state, what] : browserStates) {
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
        if (!shots.isEmpty() && !pseudo && size == Pictured) {
            m_pictures = shots % u"/visitor-%1-"_s % theme % u'-' % language
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
