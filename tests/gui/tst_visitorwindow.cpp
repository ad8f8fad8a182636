#include "guisupport.h"
#include "onboarding/visit.h"
#include "sandbox/sandbox.h"
#include "shell/beforestartscreen.h"
#include "shell/cleanslate.h"
#include "shell/codescreen.h"
#include "shell/devicesscreen.h"
#include "shell/language.h"
#include "shell/overlay.h"
#include "shell/presence.h"
#include "shell/resultscreen.h"
#include "shell/theme.h"
#include "shell/visitorwindow.h"
#include "web/engine.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using shell::Overlay;
using shell::OverlayKind;
using shell::VisitorMode;
using shell::VisitorWindow;
using shell::VisitSession;

namespace {

constexpr int Patience = 20000; // Milliseconds; a loaded computer starts a renderer slowly.

web::EngineReport theReport;

QPushButton *button(const QWidget &screen, const QString &name)
{
    const QList<QPushButton *> buttons = screen.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if ((each->text() == name || each->accessibleName() == name) && each->isVisible())
            return each;
    }
    return nullptr;
}

bool shows(const QWidget &screen, const QString &words)
{
    const QList<QLabel *> labels = screen.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// The overlay that can be seen, or the one of the flow.
OverlayKind overlay(const QWidget &window)
{
    const QList<Overlay *> overlays = window.findChildren<Overlay *>();
    for (const Overlay *each : overlays) {
        if (each->isVisible())
            return each->kind();
    }
    return OverlayKind::None;
}

bool isPageUp(const QWidget &window)
{
    return overlay(window) == OverlayKind::None && button(window, u"Help"_s);
}

} // namespace

/// The visitor's window on the sandbox, with the real engine.
class TstVisitorWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void kioskGoesRoundAndCleansUp();
    void kioskStaysWhenItsWindowIsClosed();
    void overlayLiesAboveTheRealPage();
    void theVisitorChoosesTheLanguageForOneVisit();
    void oneVisitTellsItsOwnerThatTheWindowWasClosed();
    void oneVisitWithoutResultShowsNone();
    void aBrokenCameraLeadsToThePhone();
    void closingTheWindowEndsTheResultAtOnce();
    void kioskRecoversWhatKeptItOutOfOrder_data();
    void kioskRecoversWhatKeptItOutOfOrder();
    void whatComesBeforeAVisit();
    void theDevicesLeadToThePhone();
    void devicesThatAreNotLetGoStopTheKiosk();
    void whoHasGoneIsForgotten_data();
    void whoHasGoneIsForgotten();
    void theQuestionCanBeAnswered_data();
    void theQuestionCanBeAnswered();
    void startingOverLeadsToWelcome();
    void somethingLeftStopsTheKiosk();
    void welcomeWaitsForTheNetwork();
    void beginsAgainWhenTheNetworkIsBack();
    void goesOnWithAnEarlierVisit();
    void stoppingAnIdleKioskIsDoneAtOnce();
    void stoppingEndsTheVisitFirst();
    void quittingEndsTheVisitFirst(); // The last one: the application has quit after it.

private:
    void makeServices(const QString &dataDir, const QHash<QString, QString> &more = {});
    void passWelcome(VisitorWindow &window);
    void startVisit(VisitorWindow &window);
    QString storedOutcome();
    QStringList recorded();

    core::SystemClock m_clock;
    QTemporaryDir m_temporary;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;
    std::unique_ptr<shell::Services> m_services;
};

void TstVisitorWindow::initTestCase()
{
    // As the program has it: what other tests put into the common one is not this screen's.
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_theme->apply(u"light"_s, {});
    m_language = std::make_unique<shell::Language>();
}

void TstVisitorWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock);
    // Nobody plays the visitor here: in this scenario the session never finishes by itself.
    QVERIFY(bool(m_sandbox->start({0, u"abandon"_s, 1})));
    makeServices(m_folder->filePath(u"data"_s));
    m_services->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::Ready, Patience);
}

void TstVisitorWindow::makeServices(const QString &dataDir, const QHash<QString, QString> &more)
{
    const core::Result<QString> file = m_sandbox->writeSettings(m_folder->path());
    QVERIFY(bool(file));
    core::SettingsLocations locations;
    locations.policyFile = *file;
    // What comes before a visit is tested by those that say so.
    locations.commandLine = {{u"ui/language"_s, u"en"_s},
                             {u"visitor/resultSeconds"_s, u"3"_s},
                             {u"visitor/beforeStart"_s, u"false"_s},
                             {u"visitor/checkDevices"_s, u"false"_s}};
    locations.commandLine.insert(more);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(bool(settings));
    m_services = std::make_unique<shell::Services>(
        shell::Services::Options{*std::move(settings), dataDir, theReport, true});
}

void TstVisitorWindow::cleanup()
{
    m_services.reset();
    m_sandbox.reset();
    m_folder.reset();
}

void TstVisitorWindow::passWelcome(VisitorWindow &window)
{
    QSignalSpy welcome(&window, &VisitorWindow::welcomeShown);
    window.resize(1024, 600);
    window.show();
    QTRY_COMPARE_WITH_TIMEOUT(welcome.size(), 1, Patience);
}

void TstVisitorWindow::startVisit(VisitorWindow &window)
{
    passWelcome(window);
    button(window, u"Start"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
}

/// How the last visit ended; empty when it has no end.
QString TstVisitorWindow::storedOutcome()
{
    const core::Result<QList<store::VisitRow>> rows =
        m_services->storage()->visits().recentVisits(1);
    return rows && !rows->isEmpty() && rows->first().end ? rows->first().end->outcome : QString();
}

/// The actions of the audit record, in their order.
QStringList TstVisitorWindow::recorded()
{
    QStringList actions;
    const auto read = m_services->storage()->audit().forEach([&](const store::AuditRow &row) {
        actions << row.entry.action;
        return true;
    });
    return read ? actions : QStringList{u"not readable"_s};
}

void TstVisitorWindow::kioskGoesRoundAndCleansUp()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    QSignalSpy welcome(&window, &VisitorWindow::welcomeShown);
    // From the end of the result to a Welcome that takes touches, with the slate checked.
    QElapsedTimer sinceDone;
    qint64 longest = 0;
    connect(window.findChild<shell::ResultScreen *>(), &shell::ResultScreen::finished, this,
            [&sinceDone] { sinceDone.start(); });
    connect(&window, &VisitorWindow::welcomeShown, this, [&sinceDone, &longest] {
        if (sinceDone.isValid())
            longest = std::max(longest, sinceDone.elapsed());
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_services->views().isReady(), Patience);
    for (int visitor = 1; visitor <= 2; ++visitor) {
        button(window, u"Start"_s)->click();
        QCOMPARE(overlay(window), OverlayKind::Waiting);
        QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
        button(window, u"Leave"_s)->click();
        button(*window.findChild<QFrame *>(u"card"_s)->window(), u"Stay"_s)->click();
        QVERIFY(isPageUp(window));
        button(window, u"Leave"_s)->click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(overlay(window), OverlayKind::Closing);
        QTRY_VERIFY_WITH_TIMEOUT(shows(window, u"You have left"_s), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(welcome.size(), visitor, Patience);
        // On a busy machine the way to the service may have been found slow meanwhile.
        QTRY_VERIFY_WITH_TIMEOUT(
            button(window, u"Start"_s) && button(window, u"Start"_s)->isEnabled(), Patience);
        // The next visitor's view is prepared, the last one's is gone with its session.
        QTRY_VERIFY_WITH_TIMEOUT(m_services->views().isReady(), Patience);
        QVERIFY(window.findChildren<VisitSession *>().isEmpty());
    }
    QVERIFY(sinceDone.isValid());
    qInfo() << "done to Welcome:" << longest << "ms at most";
    QVERIFY2(longest <= 2000, qPrintable(QString::number(longest)));
}

void TstVisitorWindow::kioskStaysWhenItsWindowIsClosed()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    QSignalSpy leave(&window, &VisitorWindow::leaveRequested);
    passWelcome(window);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QCOMPARE(leave.size(), 0);
    // The end of the program is no visitor's touch.
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(!window.isVisible());
}

void TstVisitorWindow::overlayLiesAboveTheRealPage()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    button(window, u"Start"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    const QPoint corner(20, window.height() - 20);
    const QPoint middle = window.rect().center();
    // The page paints its own light background once its first frame is there.
    QTRY_VERIFY_WITH_TIMEOUT(window.grab().toImage().pixelColor(corner).lightness() > 200,
                             Patience);
    const int before = window.grab().toImage().pixelColor(corner).lightness();

    button(window, u"Help"_s)->click();
    // The scrim darkens the page, the card hides it.
    QTRY_VERIFY_WITH_TIMEOUT(
        window.grab().toImage().pixelColor(corner).lightness() < before * 2 / 3, Patience);
    auto *card = window.findChild<QFrame *>(u"card"_s);
    QList<QFrame *> cards = window.findChildren<QFrame *>(u"card"_s);
    cards.removeIf([](const QFrame *each) { return !each->isVisible(); });
    QCOMPARE(cards.size(), 1);
    card = cards.first();
    const QRect area(card->mapTo(&window, QPoint()), card->size());
    QVERIFY(area.contains(middle));
    QCOMPARE(window.grab().toImage().pixelColor(area.topLeft() + QPoint(40, 4)),
             m_theme->colors().card);
    QWidget *touched = window.childAt(corner);
    while (touched && !qobject_cast<Overlay *>(touched))
        touched = touched->parentWidget();
    QVERIFY2(touched, "the page below can still be touched");
}

void TstVisitorWindow::theVisitorChoosesTheLanguageForOneVisit()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    QSignalSpy welcome(&window, &VisitorWindow::welcomeShown);
    button(window, u"العربية"_s)->click();
    QCOMPARE(m_language->code(), u"ar"_s);
    QTRY_COMPARE(window.layoutDirection(), Qt::RightToLeft);
    window.findChild<QPushButton *>(u"start"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window) || overlay(window) == OverlayKind::None, Patience);
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->property("role") == u"visitor-strip"_s)
            each->click(); // Help, then Leave: the last one asked stays.
    }
    QCOMPARE(overlay(window), OverlayKind::Leave);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(welcome.size(), 1, Patience);
    QCOMPARE(m_language->code(), u"en"_s);
    QTRY_COMPARE(window.layoutDirection(), Qt::LeftToRight);
}

void TstVisitorWindow::oneVisitTellsItsOwnerThatTheWindowWasClosed()
{
    VisitSession session(*m_services);
    VisitorWindow window(*m_services, VisitorMode::OneVisit);
    QSignalSpy leave(&window, &VisitorWindow::leaveRequested);
    QSignalSpy shown(&window, &VisitorWindow::resultShown);
    QSignalSpy finished(&session, &VisitSession::finished);
    connect(&window, &VisitorWindow::leaveRequested, &session, &VisitSession::cancel);
    window.resize(1024, 600);
    window.showSession(session);
    window.show();
    session.start(m_services->makeRequest(u"en"_s), u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    QVERIFY(!window.close());
    QCOMPARE(leave.size(), 1);
    QVERIFY(window.isVisible());
    QCOMPARE(overlay(window), OverlayKind::Closing);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    // Whoever closes the window waits for no result.
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(session.closeReport() && session.closeReport()->rendererGone);
}

void TstVisitorWindow::oneVisitWithoutResultShowsNone()
{
    VisitSession session(*m_services);
    VisitorWindow window(*m_services, VisitorMode::OneVisitWithoutResult);
    QSignalSpy shown(&window, &VisitorWindow::resultShown);
    QSignalSpy finished(&session, &VisitSession::finished);
    window.resize(1024, 600);
    window.showSession(session);
    window.show();
    session.start(m_services->makeRequest(u"en"_s), u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    session.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!shows(window, u"You have left"_s));
    QCOMPARE(shown.size(), 0);
}

void TstVisitorWindow::aBrokenCameraLeadsToThePhone()
{
    VisitSession session(*m_services);
    VisitorWindow window(*m_services, VisitorMode::OneVisit);
    QSignalSpy codes(&session, &VisitSession::codeShown);
    QSignalSpy finished(&session, &VisitSession::finished);
    window.resize(1024, 600);
    window.showSession(session);
    window.show();
    session.start(m_services->makeRequest(u"en"_s), u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    const core::InterviewId interview = session.controller().interviewId();
    button(window, u"Help"_s)->click();
    QCOMPARE(overlay(window), OverlayKind::HelpOrPhone);
    button(window, u"Use my phone"_s)->click();
    QCOMPARE(overlay(window), OverlayKind::Waiting);
    QTRY_COMPARE_WITH_TIMEOUT(codes.size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    QCOMPARE(session.shownIn(), onboarding::Show::Qr);
    QVERIFY(!session.canMoveToPhone());
    QVERIFY(codes.constFirst().constFirst().toUrl().isValid());
    QCOMPARE(session.controller().interviewId(), interview);
    auto *code = qobject_cast<shell::CodeScreen *>(session.pageWidget());
    QVERIFY(code && code->isVisible());
    QCOMPARE(code->state(), shell::CodeScreen::State::Shown);
    QVERIFY(session.closeReport() && session.closeReport()->clean);
    button(window, u"Help"_s)->click();
    QCOMPARE(overlay(window), OverlayKind::Help); // There is nowhere else to go.
    session.cancel();
    QVERIFY(!window.findChild<shell::CodeScreen *>());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
}

void TstVisitorWindow::closingTheWindowEndsTheResultAtOnce()
{
    VisitSession session(*m_services);
    VisitorWindow window(*m_services, VisitorMode::OneVisit);
    QSignalSpy leave(&window, &VisitorWindow::leaveRequested);
    QSignalSpy shown(&window, &VisitorWindow::resultShown);
    window.resize(1024, 600);
    window.showSession(session);
    window.show();
    session.start(m_services->makeRequest(u"en"_s), u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    session.cancel();
    // The operator ended it: the visitor sees why the page is gone.
    QCOMPARE(overlay(window), OverlayKind::Closing);
    QTRY_VERIFY_WITH_TIMEOUT(shows(window, u"You have left"_s), Patience);
    QVERIFY(!window.close());
    QCOMPARE(shown.size(), 1);
    QCOMPARE(leave.size(), 0);
}

void TstVisitorWindow::kioskRecoversWhatKeptItOutOfOrder_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("hasFolder");
    QTest::addColumn<shell::Readiness>("readiness");
    QTest::newRow("no key") << false << true << shell::Readiness::NeedsSetup;
    QTest::newRow("no data folder") << true << false << shell::Readiness::Failed;
}

void TstVisitorWindow::kioskRecoversWhatKeptItOutOfOrder()
{
    QFETCH(bool, hasKey);
    QFETCH(bool, hasFolder);
    QFETCH(shell::Readiness, readiness);
    const QString dataDir = m_folder->filePath(u"other"_s);
    const QString key = m_folder->filePath(u"api-key"_s);
    const QString keptKey = m_folder->filePath(u"kept"_s);
    makeServices(dataDir);
    QVERIFY(hasKey || QFile::rename(key, keptKey));
    if (!hasFolder) {
        QFile inTheWay(dataDir);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    }
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    window.resize(1024, 600);
    window.show();
    auto *recheck = window.findChild<core::Timer *>(u"recheck"_s);
    QVERIFY(!recheck->isActive());
    m_services->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), readiness, Patience);
    QTRY_VERIFY(shows(window, u"Please see our staff"_s));

    // Nothing has changed: it goes on looking.
    for (int round = 0; round < 2; ++round) {
        QVERIFY(recheck->isActive());
        recheck->stop();
        Q_EMIT recheck->fired();
        QTRY_VERIFY_WITH_TIMEOUT(recheck->isActive(), Patience);
        QCOMPARE(m_services->readiness(), readiness);
    }
    QVERIFY(hasKey || QFile::rename(keptKey, key));
    QVERIFY(hasFolder || QFile::remove(dataDir));
    recheck->stop();
    Q_EMIT recheck->fired();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::Ready, Patience);
    QVERIFY(!recheck->isActive());
    QVERIFY(button(window, u"Start"_s)->isEnabled());
}

/// With what is asked before a visit as \a more says.
#define REMAKE_SERVICES(...)                                                                       \
    makeServices(m_folder->filePath(u"data"_s), __VA_ARGS__);                                      \
    m_services->open();                                                                            \
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::Ready, Patience)

void TstVisitorWindow::whatComesBeforeAVisit()
{
    m_services.reset();
    REMAKE_SERVICES({{u"visitor/beforeStart"_s, u"true"_s},
                     {u"visitor/reference"_s, u"required"_s},
                     {u"visitor/referencePattern"_s, u"HB-\\d{3}"_s},
                     {u"visitor/checkDevices"_s, u"true"_s}});
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    QSignalSpy screen(&window, &VisitorWindow::screenChanged);
    passWelcome(window);
    button(window, u"Start"_s)->click();
    auto *before = window.findChild<shell::BeforeStartScreen *>();
    auto *devices = window.findChild<shell::DevicesScreen *>();
    QVERIFY(before->isVisible());
    QTest::keyClicks(before, u"HB-12"_s);
    button(*before, u"Accept and go on"_s)->click();
    QVERIFY(before->isVisible() && shows(*before, u"Something seems to be missing"_s));
    // As a scanner does, which types over what was there and ends with Enter.
    auto *field = before->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"HB-123"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(before->isVisible()); // Nobody consents by a scan.
    QCOMPARE(before->focusWidget(), button(*before, u"Accept and go on"_s));
    QTest::keyClick(before->focusWidget(), Qt::Key_Return);
    QVERIFY(devices->isVisible());
    QVERIFY(m_services->storage()->visits().recentVisits(1)->isEmpty());

    QSignalSpy ended(devices, &shell::DevicesScreen::ended);
    Q_EMIT devices->accepted();
    QVERIFY(m_services->storage()->visits().recentVisits(1)->isEmpty()); // Still held.
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    const store::VisitRow visit = m_services->storage()->visits().recentVisits(1)->constFirst();
    QCOMPARE(visit.visit.customerId, u"HB-123"_s);
    QCOMPARE(visit.visit.show, u"embedded"_s);
    QCOMPARE(screen.size(), 1);
    QCOMPARE(screen[0][0].value<std::optional<core::VisitId>>(), std::optional(visit.visit.id));
}

void TstVisitorWindow::theDevicesLeadToThePhone()
{
    m_services.reset();
    REMAKE_SERVICES({{u"visitor/checkDevices"_s, u"true"_s}});
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    button(window, u"Start"_s)->click();
    auto *devices = window.findChild<shell::DevicesScreen *>();
    QVERIFY(devices->isVisible());
    Q_EMIT devices->phoneRequested();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<shell::CodeScreen *>(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    QCOMPARE(m_services->storage()->visits().recentVisits(1)->constFirst().visit.show, u"qr"_s);
}

void TstVisitorWindow::devicesThatAreNotLetGoStopTheKiosk()
{
    m_services.reset();
    REMAKE_SERVICES({{u"visitor/checkDevices"_s, u"true"_s},
                     {u"kiosk/helpContact"_s, u"Reception, 0191 496 0000"_s}});
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    button(window, u"Start"_s)->click();
    auto *devices = window.findChild<shell::DevicesScreen *>();
    Q_EMIT devices->accepted();
    Q_EMIT devices->ended({false, false, {}, {}, u"the camera is still open"_s});
    QVERIFY(shows(window, u"Please see our staff"_s));
    QVERIFY(shows(window, u"Reception, 0191 496 0000"_s));
    QVERIFY(!button(window, u"Start"_s));
    QCOMPARE(recorded().constLast(), QString(store::actions::OutOfOrder));
    QVERIFY(m_services->storage()->visits().recentVisits(1)->isEmpty());
}

void TstVisitorWindow::whoHasGoneIsForgotten_data()
{
    QTest::addColumn<bool>("hasVisit");
    QTest::newRow("before the start") << false;
    QTest::newRow("in the flow") << true;
}

void TstVisitorWindow::whoHasGoneIsForgotten()
{
    QFETCH(bool, hasVisit);
    m_services.reset();
    REMAKE_SERVICES({{u"visitor/beforeStart"_s, hasVisit ? u"false"_s : u"true"_s}});
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    QSignalSpy welcome(&window, &VisitorWindow::welcomeShown);
    button(window, u"Start"_s)->click();
    if (hasVisit)
        QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    auto *presence = window.findChild<shell::Presence *>();
    presence->begin(std::chrono::milliseconds(20), std::chrono::milliseconds(300));
    QTRY_COMPARE(overlay(window), OverlayKind::StillThere);
    QTRY_COMPARE_WITH_TIMEOUT(welcome.size(), 1, Patience);
    QVERIFY(!shows(window, u"You have left"_s));
    QVERIFY(recorded().contains(store::actions::VisitAbandoned));
    if (hasVisit)
        QCOMPARE(storedOutcome(), QString(onboarding::outcomeName(onboarding::Outcome::Cancelled)));
}

void TstVisitorWindow::theQuestionCanBeAnswered_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<bool>("stays");
    QTest::newRow("I'm still here") << u"I'm still here"_s << true;
    QTest::newRow("Leave") << u"Leave"_s << false;
    QTest::newRow("any key") << QString() << true;
}

void TstVisitorWindow::theQuestionCanBeAnswered()
{
    QFETCH(QString, pressed);
    QFETCH(bool, stays);
    m_services.reset();
    REMAKE_SERVICES({{u"visitor/beforeStart"_s, u"true"_s}});
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    button(window, u"Start"_s)->click();
    auto *before = window.findChild<shell::BeforeStartScreen *>();
    auto *presence = window.findChild<shell::Presence *>();
    presence->begin(std::chrono::milliseconds(200), std::chrono::seconds(60));
    QTRY_COMPARE(overlay(window), OverlayKind::StillThere);
    auto *card = window.findChild<Overlay *>(u"kioskCard"_s);
    if (pressed.isEmpty()) {
        QTest::keyClick(card, Qt::Key_Shift);
    } else {
        // The press alone answers; what it was aimed at still has to be there for the release.
        QPushButton *aim = button(*card, pressed);
        QTest::mousePress(aim, Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(aim->isVisible());
        QTest::mouseRelease(aim, Qt::LeftButton);
    }
    QTRY_COMPARE(overlay(window), OverlayKind::None);
    QCOMPARE(before->isVisible(), stays);
}

void TstVisitorWindow::startingOverLeadsToWelcome()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    startVisit(window);
    QSignalSpy welcome(&window, &VisitorWindow::welcomeShown);
    button(window, u"Help"_s)->click();
    button(window, u"Start over"_s)->click();
    QCOMPARE(overlay(window), OverlayKind::StartOver);
    button(window, u"Start over"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(welcome.size(), 1, Patience);
    QVERIFY(!shows(window, u"You have left"_s));
    QCOMPARE(storedOutcome(), QString(onboarding::outcomeName(onboarding::Outcome::Cancelled)));
}

void TstVisitorWindow::somethingLeftStopsTheKiosk()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    startVisit(window);
    QSignalSpy screen(&window, &VisitorWindow::screenChanged);
    button(window, u"Help"_s)->click();
    button(window, u"Start over"_s)->click();
    button(window, u"Start over"_s)->click();
    auto *slate = window.findChild<shell::CleanSlate *>();
    QTRY_VERIFY_WITH_TIMEOUT(slate->isRunning(), Patience);
    QCOMPARE(screen.size(), 1); // No visit is on the screen any more.
    Q_EMIT slate->finished({false, {u"a cookie of the first origin"_s}, {}});
    QVERIFY(shows(window, u"Please see our staff"_s));
    QVERIFY(!button(window, u"Start"_s));
    QVERIFY(recorded().contains(store::actions::OutOfOrder));
    QTRY_VERIFY_WITH_TIMEOUT(!slate->isRunning(), Patience);

    // The staff was here: only what is found clean is opened again.
    window.lookAgain();
    QVERIFY(slate->isRunning());
    Q_EMIT slate->finished({false, {u"a cookie of the first origin"_s}, {}});
    QVERIFY(!button(window, u"Start"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!slate->isRunning(), Patience);
    window.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(button(window, u"Start"_s), Patience);
    QVERIFY(button(window, u"Start"_s)->isEnabled());
}

void TstVisitorWindow::welcomeWaitsForTheNetwork()
{
    QVERIFY(bool(m_sandbox->setReachable(false)));
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    QTRY_COMPARE_WITH_TIMEOUT(overlay(window), OverlayKind::NoConnection, Patience);
    QVERIFY(!button(window, u"Start"_s)->isEnabled());
    button(window, u"Back"_s)->click();
    QCOMPARE(overlay(window), OverlayKind::None);
    QVERIFY(shows(window, u"no connection to the service"_s));
    QVERIFY(bool(m_sandbox->setReachable(true)));
    QTRY_VERIFY_WITH_TIMEOUT(button(window, u"Start"_s)->isEnabled(), Patience);
    QVERIFY(!shows(window, u"no connection to the service"_s));
}

void TstVisitorWindow::beginsAgainWhenTheNetworkIsBack()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    passWelcome(window);
    QTRY_COMPARE_WITH_TIMEOUT(m_services->network().state(), shell::NetworkState::Up, Patience);
    QVERIFY(bool(m_sandbox->setReachable(false)));
    button(window, u"Start"_s)->click();
    auto *card = window.findChild<Overlay *>(u"kioskCard"_s);
    QTRY_COMPARE_WITH_TIMEOUT(card->kind(), OverlayKind::ConnectionLost, Patience);
    QCOMPARE(storedOutcome(), QString(onboarding::outcomeName(onboarding::Outcome::Error)));
    QVERIFY(bool(m_sandbox->setReachable(true)));
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    QCOMPARE(m_services->storage()->visits().recentVisits(9)->size(), 2);
}

void TstVisitorWindow::goesOnWithAnEarlierVisit()
{
    store::VisitStore &visits = m_services->storage()->visits();
    {
        // Like a program that dies: nobody ends the visit.
        VisitorWindow window(*m_services, VisitorMode::Kiosk);
        startVisit(window);
    }
    const store::VisitRow before = visits.recentVisits(1)->constFirst();
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    QSignalSpy screen(&window, &VisitorWindow::screenChanged);
    passWelcome(window);
    QVERIFY(!window.goOn(core::newVisitId())); // Nobody knows it.
    QVERIFY(button(window, u"Start"_s)->isEnabled());
    QVERIFY(window.goOn(before.visit.id));
    QVERIFY(!window.goOn(before.visit.id)); // It is here already.
    QTRY_VERIFY_WITH_TIMEOUT(isPageUp(window), Patience);
    const core::Result<QList<store::VisitRow>> after = visits.recentVisits(9);
    QCOMPARE(after->size(), 1);
    QCOMPARE(after->constFirst().interviewId, before.interviewId);
    QVERIFY(!after->constFirst().end);
    QCOMPARE(screen.size(), 1);
    QCOMPARE(screen[0][0].value<std::optional<core::VisitId>>(), std::optional(before.visit.id));
}

void TstVisitorWindow::stoppingAnIdleKioskIsDoneAtOnce()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    QSignalSpy stopped(&window, &VisitorWindow::stopped);
    passWelcome(window);
    window.stop();
    button(window, u"Start"_s)->click();
    QCOMPARE(overlay(window), OverlayKind::None); // No visit is started any more.
    QCOMPARE(stopped.size(), 0);
    QTRY_COMPARE(stopped.size(), 1);
}

void TstVisitorWindow::stoppingEndsTheVisitFirst()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    QSignalSpy stopped(&window, &VisitorWindow::stopped);
    startVisit(window);
    QCOMPARE(storedOutcome(), QString());
    window.stop();
    QCOMPARE(stopped.size(), 0);
    QCOMPARE(overlay(window), OverlayKind::Closing);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    QCOMPARE(storedOutcome(), QString(onboarding::outcomeName(onboarding::Outcome::Cancelled)));
}

void TstVisitorWindow::quittingEndsTheVisitFirst()
{
    VisitorWindow window(*m_services, VisitorMode::Kiosk);
    startVisit(window);
    QObject limit;
    QTimer::singleShot(Patience, &limit, [] { QCoreApplication::exit(1); });
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QCOMPARE(QApplication::exec(), 0);
    QCOMPARE(storedOutcome(), QString(onboarding::outcomeName(onboarding::Outcome::Cancelled)));
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Kiosk, arguments);
    QApplication application(argc, argv);
    theReport = web::startEngine();
    TstVisitorWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_visitorwindow.moc"
