#include "guisupport.h"
#include "shell/beforestartscreen.h"
#include "shell/flowscreen.h"
#include "shell/language.h"
#include "shell/overlay.h"
#include "shell/resultscreen.h"
#include "shell/theme.h"
#include "shell/welcomescreen.h"
#include "support/manualclock.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using onboarding::Outcome;
using onboarding::VisitState;
using shell::BeforeStartScreen;
using shell::CameraKind;
using shell::FlowScreen;
using shell::FlowStrip;
using shell::Overlay;
using shell::OverlayKind;
using shell::ResultScreen;
using shell::WelcomeScreen;

using FlowSteps = std::function<void(FlowScreen &, support::ManualClock &)>;
Q_DECLARE_METATYPE(FlowSteps)

namespace {

const shell::Brand TheBrand{u"Harbour Bank"_s, {}, {}};

QPushButton *button(const QWidget &screen, const QString &name)
{
    const QList<QPushButton *> buttons = screen.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if ((each->text() == name || each->accessibleName() == name) && each->isVisible())
            return each;
    }
    return nullptr;
}

/// All words a visitor can see, in one string.
QString visibleText(const QWidget &screen)
{
    QStringList words;
    const QList<QLabel *> labels = screen.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

core::Error networkError()
{
    return core::Error::of(core::ErrorKind::Network, u"secret detail 4711"_s);
}

/// What is said about the reference.
QString saidOfReference(const QWidget &screen)
{
    const QList<QLabel *> labels = screen.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QString role = label->property("role").toString();
        if (label->isVisible() && (role == "visitor-wrong"_L1 || role == "visitor-right"_L1))
            return label->text();
    }
    return {};
}

/// A visit whose page is on the screen.
void runVisit(FlowScreen &flow)
{
    flow.begin(900s);
    flow.setState(VisitState::Creating);
    flow.setState(VisitState::Opening);
    flow.setPageRequested();
    flow.setPageShown();
    flow.setState(VisitState::Running);
}

} // namespace

class TstVisitorScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWindowWarnings(); }
    void cleanupTestCase();

    void overlayFollowsTheVisit_data();
    void overlayFollowsTheVisit();
    void stripFollowsTheStatus_data();
    void stripFollowsTheStatus();
    void stripNarrowsWithoutClipping_data();
    void stripNarrowsWithoutClipping();
    void waitingOffersAWayOutAfterEightSeconds();
    void connectionLostCountsDownAndTriesNow();
    void troubleOfTheServiceAloneDoesNotStopTheVisitor();
    void leaveAsksOnceAndTells();
    void whoHasFinishedLeavesWithoutAQuestion();
    void noStepsAreBetterThanWrongOnes();
    void aVisitorWhoseCameraFailsAsksForThePhone();
    void nothingCanBeAskedWhileThePageCloses();
    void overlayKeepsTheKeyboard();
    void pageGoesBackToItsOwner();
    void resultSaysNoMoreThanItMay_data();
    void resultSaysNoMoreThanItMay();
    void resultGoesOnByItselfOrAtATouch();
    void resultEndsWhileItsWindowIsMinimised();
    void welcomeDimsAndTheFirstTouchOnlyWakes();
    void welcomeWorksByKeyboard();
    void welcomeTellsWhenItCannotStart();
    void welcomeSaysWhyItWaits_data();
    void welcomeSaysWhyItWaits();
    void welcomeOffersEveryLanguage();
    void welcomeKeepsTextReadableOverAPicture();
    void aPageSaysNoMoreThanCanBeRead();
    void referencesAreChecked_data();
    void referencesAreChecked();
    void whatIsKeptIsToldAsItIs_data();
    void whatIsKeptIsToldAsItIs();
    void aScannerTypesWhereverTheKeyboardIs();
    void touchTargetsAreLargeEnough();
    void everythingHasAnAccessibleName();

private:
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;
};

void TstVisitorScreens::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_language = std::make_unique<shell::Language>();
    m_language->set(u"en"_s);
}

void TstVisitorScreens::cleanupTestCase()
{
    m_language.reset();
    m_theme.reset();
}

void TstVisitorScreens::overlayFollowsTheVisit_data()
{
    QTest::addColumn<FlowSteps>("steps");
    QTest::addColumn<OverlayKind>("overlay");
    using C = support::ManualClock;
    QTest::newRow("before anything")
        << FlowSteps([](FlowScreen &f, C &) { f.begin(900s); }) << OverlayKind::Waiting;
    QTest::newRow("creating") << FlowSteps([](FlowScreen &f, C &) {
        f.begin(900s);
        f.setState(VisitState::Creating);
    }) << OverlayKind::Waiting;
    QTest::newRow("page is loading") << FlowSteps([](FlowScreen &f, C &) {
        f.begin(900s);
        f.setState(VisitState::Opening);
        f.setPageRequested();
    }) << OverlayKind::Waiting;
    QTest::newRow("page is shown")
        << FlowSteps([](FlowScreen &f, C &) { runVisit(f); }) << OverlayKind::None;
    QTest::newRow("page is loading again") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageRequested();
    }) << OverlayKind::Recovering;
    QTest::newRow("page is back") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageRequested();
        f.setPageShown();
    }) << OverlayKind::None;
    // What stands for a page elsewhere says itself how it is.
    using onboarding::Show;
    const auto runElsewhere = [](FlowScreen &f, Show show) {
        f.begin(900s);
        f.setState(VisitState::Opening);
        f.setWay(show, false);
        f.setPageRequested();
        f.setPage(new QWidget(&f));
    };
    for (const Show show : {Show::Browser, Show::Qr}) {
        const QByteArray where = onboarding::showName(show).latin1();
        QTest::addRow("%s: asked for", where.constData())
            << FlowSteps([=](FlowScreen &f, C &) { runElsewhere(f, show); }) << OverlayKind::None;
        QTest::addRow("%s: asked for again", where.constData())
            << FlowSteps([=](FlowScreen &f, C &) {
                   runElsewhere(f, show);
                   f.setPageRequested();
               })
            << OverlayKind::None;
        QTest::addRow("%s: reads fail for three seconds", where.constData())
            << FlowSteps([=](FlowScreen &f, C &clock) {
                   runElsewhere(f, show);
                   f.setConnectionLost(networkError(), 10s);
                   clock.advance(3s);
               })
            << OverlayKind::None;
        QTest::addRow("%s: one minute left", where.constData())
            << FlowSteps([=](FlowScreen &f, C &clock) {
                   runElsewhere(f, show);
                   clock.advance(840s);
               })
            << OverlayKind::TimeNearlyUp;
    }
    QTest::newRow("page still looked at") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setState(VisitState::Scoring);
        f.setPageLingering();
    }) << OverlayKind::None;
    QTest::newRow("page still looked at, the end told later") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageLingering();
        f.setState(VisitState::Scoring);
    }) << OverlayKind::None;
    QTest::newRow("page no longer looked at") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setState(VisitState::Scoring);
        f.setPageLingering();
        f.setPageClosing();
    }) << OverlayKind::Finishing;
    QTest::newRow("page still looked at, the visitor leaves") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageLingering();
        f.setLeaving();
    }) << OverlayKind::Closing;
    QTest::newRow("help, no phone") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setWay(onboarding::Show::Embedded, false);
        button(f, u"Help"_s)->click();
    }) << OverlayKind::Help;
    QTest::newRow("help, or the phone") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setWay(onboarding::Show::Embedded, true);
        button(f, u"Help"_s)->click();
    }) << OverlayKind::HelpOrPhone;
    QTest::newRow("moving to the phone") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setMovingToPhone();
        f.setState(VisitState::Opening);
        f.setPageClosing();
    }) << OverlayKind::Waiting;
    QTest::newRow("moved to the phone") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setMovingToPhone();
        f.setPageClosing();
        f.setPageRequested();
        f.setWay(onboarding::Show::Qr, false);
        f.setPage(new QWidget(&f));
    }) << OverlayKind::None;
    QTest::newRow("leaving while moving to the phone") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setMovingToPhone();
        f.setPageClosing();
        f.setLeaving();
    }) << OverlayKind::Closing;
    QTest::newRow("one failed read") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setConnectionLost(networkError(), 1s);
    }) << OverlayKind::None;
    QTest::newRow("reads fail for three seconds") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        f.setConnectionLost(networkError(), 10s);
        clock.advance(3s);
    }) << OverlayKind::ConnectionLost;
    QTest::newRow("connection is back") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        f.setConnectionLost(networkError(), 10s);
        clock.advance(3s);
        f.setConnectionRestored();
    }) << OverlayKind::None;
    QTest::newRow("connection lost while waiting") << FlowSteps([](FlowScreen &f, C &clock) {
        f.begin(900s);
        f.setConnectionLost(networkError(), 10s);
        clock.advance(3s);
    }) << OverlayKind::ConnectionLost;
    QTest::newRow("connection lost, the network wants a log-in")
        << FlowSteps([](FlowScreen &f, C &clock) {
               runVisit(f);
               f.setConnectionLost(networkError(), 10s);
               f.setCaptive(true);
               clock.advance(3s);
           })
        << OverlayKind::Captive;
    QTest::newRow("a log-in that nobody misses") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setCaptive(true);
    }) << OverlayKind::None;
    QTest::newRow("camera lost") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setCameraLost(true);
    }) << OverlayKind::CameraLost;
    QTest::newRow("camera is back") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setCameraLost(true);
        f.setCameraLost(false);
    }) << OverlayKind::None;
    QTest::newRow("camera lost, then the page is loaded again")
        << FlowSteps([](FlowScreen &f, C &) {
               runVisit(f);
               f.setCameraLost(true);
               f.setPageRequested();
               f.setPageShown();
           })
        << OverlayKind::None;
    QTest::newRow("camera lost and the connection too") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        f.setCameraLost(true);
        f.setConnectionLost(networkError(), 10s);
        clock.advance(3s);
    }) << OverlayKind::ConnectionLost;
    QTest::newRow("the page says something") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.say(u"Please turn your document over."_s);
    }) << OverlayKind::PageSays;
    QTest::newRow("the page said something") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.say(u"Please turn your document over."_s);
        button(f, u"Go on"_s)->click();
    }) << OverlayKind::None;
    QTest::newRow("help asked for while the page says something")
        << FlowSteps([](FlowScreen &f, C &) {
               runVisit(f);
               f.say(u"Please turn your document over."_s);
               button(f, u"Help"_s)->click();
           })
        << OverlayKind::Help;
    QTest::newRow("start over") << FlowSteps([](FlowScreen &f, C &) {
        f.offerStartOver(true);
        runVisit(f);
        button(f, u"Help"_s)->click();
        button(f, u"Start over"_s)->click();
    }) << OverlayKind::StartOver;
    QTest::newRow("load the page again") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPage(new QWidget(&f));
        button(f, u"Help"_s)->click();
        button(f, u"Load the page again"_s)->click();
        f.setPageRequested();
    }) << OverlayKind::Waiting;
    QTest::newRow("one minute left") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        clock.advance(840s);
    }) << OverlayKind::TimeNearlyUp;
    QTest::newRow("61 seconds left") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        clock.advance(839s);
    }) << OverlayKind::None;
    QTest::newRow("a short visit is not warned") << FlowSteps([](FlowScreen &f, C &clock) {
        f.begin(60s);
        f.setPageRequested();
        f.setPageShown();
        clock.advance(30s);
    }) << OverlayKind::None;
    QTest::newRow("time is up") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        clock.advance(900s);
    }) << OverlayKind::TimeUp;
    QTest::newRow("time is up and the page closes") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        clock.advance(900s - 1ms);
        f.setState(VisitState::Scoring);
    }) << OverlayKind::TimeUp;
    QTest::newRow("finished, score awaited") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setState(VisitState::Scoring);
    }) << OverlayKind::Finishing;
    QTest::newRow("score awaited past the deadline") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        f.setState(VisitState::Scoring);
        clock.advance(1000s);
    }) << OverlayKind::Finishing;
    QTest::newRow("done") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setState(VisitState::Done);
    }) << OverlayKind::Finishing;
    QTest::newRow("leaving") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setLeaving();
    }) << OverlayKind::Closing;
    QTest::newRow("left, then done") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setLeaving();
        f.setState(VisitState::Done);
    }) << OverlayKind::Closing;
    QTest::newRow("somebody else ended the visit") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageClosing();
    }) << OverlayKind::Closing;
    QTest::newRow("somebody else ended the visit, then done") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageClosing();
        f.setState(VisitState::Done);
    }) << OverlayKind::Closing;
    QTest::newRow("finished, the page closes first") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageClosing();
        f.setState(VisitState::Scoring);
    }) << OverlayKind::Finishing;
    QTest::newRow("finished, then done") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setPageClosing();
        f.setState(VisitState::Scoring);
        f.setState(VisitState::Done);
    }) << OverlayKind::Finishing;
    QTest::newRow("time is up, the page closes first") << FlowSteps([](FlowScreen &f, C &clock) {
        runVisit(f);
        clock.advance(900s);
        f.setPageClosing();
    }) << OverlayKind::TimeUp;
    QTest::newRow("the visitor after one ended by somebody else")
        << FlowSteps([](FlowScreen &f, C &) {
               runVisit(f);
               f.setPageClosing();
               runVisit(f);
           })
        << OverlayKind::None;
    QTest::newRow("the next visitor") << FlowSteps([](FlowScreen &f, C &) {
        runVisit(f);
        f.setLeaving();
        runVisit(f);
    }) << OverlayKind::None;
}

void TstVisitorScreens::overlayFollowsTheVisit()
{
    QFETCH(FlowSteps, steps);
    QFETCH(OverlayKind, overlay);
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    flow.resize(1024, 600);
    flow.show();
    steps(flow, clock);
    QCOMPARE(flow.findChild<Overlay *>()->kind(), overlay);
    QCOMPARE(flow.findChild<Overlay *>()->isVisible(), overlay != OverlayKind::None);
    QVERIFY2(!visibleText(flow).contains(u"4711"_s), "an error's detail reached a visitor");
}

void TstVisitorScreens::stripFollowsTheStatus_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<FlowStrip::Step>("step");
    using Step = FlowStrip::Step;
    QTest::newRow("none yet") << QStringList{} << Step::Document;
    QTest::newRow("unknown") << QStringList{u"UNKNOWN"_s} << Step::Document;
    QTest::newRow("document") << QStringList{u"ID_VALIDATION_FINISHED"_s} << Step::Checks;
    QTest::newRow("post-processing") << QStringList{u"POST_PROCESSING_FINISHED"_s} << Step::Face;
    QTest::newRow("second document")
        << QStringList{u"ID_VALIDATION_FINISHED_SECOND_ID"_s} << Step::Checks;
    QTest::newRow("government") << QStringList{u"GOVERNMENT_VALIDATION_FINISHED"_s} << Step::Face;
    QTest::newRow("face") << QStringList{u"FACE_VALIDATION_FINISHED"_s} << Step::Done;
    QTest::newRow("finished") << QStringList{u"ONBOARDING_FINISHED"_s} << Step::Done;
    QTest::newRow("never back") << QStringList{u"POST_PROCESSING_FINISHED"_s,
                                               u"ID_VALIDATION_FINISHED_SECOND_ID"_s, u"UNKNOWN"_s}
                                << Step::Face;
    QTest::newRow("a status of tomorrow changes nothing")
        << QStringList{u"ID_VALIDATION_FINISHED"_s, u"MOON_PHASE_CHECKED"_s} << Step::Checks;
}

void TstVisitorScreens::stripFollowsTheStatus()
{
    QFETCH(QStringList, statuses);
    QFETCH(FlowStrip::Step, step);
    FlowStrip strip(TheBrand, CameraKind::Real);
    for (const QString &status : std::as_const(statuses))
        strip.setStatus(status);
    QCOMPARE(strip.current(), step);
    strip.reset();
    QCOMPARE(strip.current(), FlowStrip::Step::Document);
}

void TstVisitorScreens::stripNarrowsWithoutClipping_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {480, 600, 800, 1024, 1280, 1920})
        QTest::addRow("%d wide", width) << width;
}

void TstVisitorScreens::stripNarrowsWithoutClipping()
{
    QFETCH(int, width);
    // Inside a window: one of its own would grow with what the strip would like to be.
    QWidget window;
    window.resize(width, 600);
    FlowStrip strip(TheBrand, CameraKind::Test, &window);
    strip.setNotice(FlowStrip::Notice::ServiceSlow);
    strip.setGeometry(0, 0, width, 72);
    window.show();
    QCOMPARE(strip.width(), width);
    QVERIFY2(strip.layout()->sizeHint().width() <= width,
             qPrintable(QString::number(strip.layout()->sizeHint().width())));
    QVERIFY(button(strip, u"Help"_s));
    QVERIFY(button(strip, u"Leave"_s));
    QCOMPARE(strip.sizeHint().height(), 72);
}

void TstVisitorScreens::waitingOffersAWayOutAfterEightSeconds()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    flow.resize(1024, 600);
    flow.show();
    flow.begin(900s);
    flow.setState(VisitState::Creating);
    clock.advance(7999ms);
    QVERIFY(!button(flow, u"Ask for help"_s));
    QVERIFY(!visibleText(flow).contains(u"longer than usual"_s));
    clock.advance(1ms);
    QVERIFY(visibleText(flow).contains(u"longer than usual"_s));
    QVERIFY(button(flow, u"Ask for help"_s));
    button(*flow.findChild<Overlay *>(), u"Leave"_s)->click();
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::Leave);
    button(flow, u"Stay"_s)->click();
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::Waiting);
}

void TstVisitorScreens::connectionLostCountsDownAndTriesNow()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    QSignalSpy tryNow(&flow, &FlowScreen::tryNowRequested);
    flow.resize(1024, 600);
    flow.show();
    runVisit(flow);
    flow.setConnectionLost(networkError(), 8s);
    clock.advance(3s);
    QVERIFY(visibleText(flow).contains(u"Trying again in 5 "_s));
    clock.advance(1s);
    QVERIFY(visibleText(flow).contains(u"Trying again in 4 "_s));
    QVERIFY(visibleText(flow).contains(u"cannot reach the network"_s));
    button(flow, u"Try now"_s)->click();
    QCOMPARE(tryNow.size(), 1);
    QVERIFY(visibleText(flow).contains(u"Trying again now"_s));
    flow.setConnectionLost(core::Error::of(core::ErrorKind::Timeout, {}), 16s);
    QVERIFY(visibleText(flow).contains(u"Trying again in 16 "_s));
    QVERIFY(visibleText(flow).contains(u"does not answer"_s));
    button(flow, u"Ask for help"_s)->click();
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::Help);
    button(flow, u"Back"_s)->click();
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::ConnectionLost);
}

void TstVisitorScreens::troubleOfTheServiceAloneDoesNotStopTheVisitor()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    flow.resize(1024, 600);
    flow.show();
    runVisit(flow);
    flow.setConnectionLost(core::Error::of(core::ErrorKind::Http, {}), 30s);
    clock.advance(2s);
    QVERIFY(!visibleText(flow).contains(u"The service is slow"_s));
    clock.advance(1s);
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::None);
    QVERIFY(visibleText(flow).contains(u"The service is slow"_s));
    QCOMPARE(flow.size(), QSize(1024, 600)); // The notice finds room, the window does not grow.
    flow.setConnectionRestored();
    QVERIFY(!visibleText(flow).contains(u"The service is slow"_s));
}

void TstVisitorScreens::leaveAsksOnceAndTells()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    QSignalSpy confirmed(&flow, &FlowScreen::leaveConfirmed);
    flow.resize(1024, 600);
    flow.show();
    runVisit(flow);
    button(flow, u"Leave"_s)->click();
    QCOMPARE(confirmed.size(), 0);
    button(flow, u"Stay"_s)->click();
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::None);
    button(flow, u"Leave"_s)->click();
    button(*flow.findChild<Overlay *>(), u"Leave"_s)->click();
    QCOMPARE(confirmed.size(), 1);
}

/// "Your visit is not finished" would not be true of them.
void TstVisitorScreens::whoHasFinishedLeavesWithoutAQuestion()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    QSignalSpy confirmed(&flow, &FlowScreen::leaveConfirmed);
    flow.resize(1024, 600);
    flow.show();
    runVisit(flow);
    flow.setPageLingering();
    button(flow, u"Leave"_s)->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::None);
}

void TstVisitorScreens::noStepsAreBetterThanWrongOnes()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    flow.resize(1024, 600);
    flow.show();
    runVisit(flow);
    const auto hasSteps = [&flow] {
        const QList<QWidget *> all = flow.findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [](const QWidget *each) {
            return each->isVisible() && each->accessibleDescription() == "You are at this step."_L1;
        });
    };
    QVERIFY(hasSteps());
    flow.setStepsKnown(false);
    QVERIFY(!hasSteps());
    flow.setStatus(u"FACE_VALIDATION_FINISHED"_s);
    QVERIFY(!hasSteps());
    flow.setStepsKnown(true);
    QVERIFY(hasSteps());
}

void TstVisitorScreens::aVisitorWhoseCameraFailsAsksForThePhone()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    QSignalSpy moves(&flow, &FlowScreen::moveToPhoneRequested);
    flow.resize(1280, 800);
    flow.show();
    runVisit(flow);
    flow.setWay(onboarding::Show::Embedded, true);
    button(flow, u"Help"_s)->click();
    button(flow, u"Back"_s)->click();
    QCOMPARE(moves.size(), 0);
    button(flow, u"Help"_s)->click();
    button(flow, u"Use my phone"_s)->click();
    QCOMPARE(moves.size(), 1);
    QCOMPARE(flow.findChild<Overlay *>()->kind(), OverlayKind::None);
}

void TstVisitorScreens::nothingCanBeAskedWhileThePageCloses()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    flow.resize(1024, 600);
    flow.show();
    QVERIFY(QTest::qWaitForWindowActive(&flow));
    runVisit(flow);
    auto *overlay = flow.findChild<Overlay *>();
    QTest::keyClick(&flow, Qt::Key_F1);
    QCOMPARE(overlay->kind(), OverlayKind::Help);
    flow.setPageClosing();
    QCOMPARE(overlay->kind(), OverlayKind::Closing);
    QCOMPARE(QApplication::focusWidget(), overlay);
    QVERIFY(!button(flow, u"Help"_s)->isEnabled());
    QVERIFY(!button(flow, u"Leave"_s)->isEnabled());

    runVisit(flow);
    QCOMPARE(overlay->kind(), OverlayKind::None);
    button(flow, u"Leave"_s)->click();
    QCOMPARE(overlay->kind(), OverlayKind::Leave);
}

void TstVisitorScreens::overlayKeepsTheKeyboard()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    QSignalSpy confirmed(&flow, &FlowScreen::leaveConfirmed);
    flow.resize(1024, 600);
    flow.show();
    QVERIFY(QTest::qWaitForWindowActive(&flow));
    runVisit(flow);
    auto *overlay = flow.findChild<Overlay *>();

    button(flow, u"Leave"_s)->click();
    QPushButton *stay = button(flow, u"Stay"_s);
    QPushButton *leave = button(*overlay, u"Leave"_s);
    QCOMPARE(QApplication::focusWidget(), overlay);
    const QList<QPushButton *> round{stay, leave, stay, leave};
    for (QPushButton *next : round) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), stay);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(overlay->kind(), OverlayKind::None);
    QCOMPARE(confirmed.size(), 0);

    button(flow, u"Leave"_s)->click();
    QTest::keyClick(overlay, Qt::Key_Return);
    QCOMPARE(overlay->kind(), OverlayKind::None);
    QCOMPARE(confirmed.size(), 0);

    button(flow, u"Leave"_s)->click();
    QTest::keyClick(overlay, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
}

void TstVisitorScreens::pageGoesBackToItsOwner()
{
    support::ManualClock clock;
    auto page = std::make_unique<QWidget>();
    {
        FlowScreen flow(clock, TheBrand, CameraKind::Real);
        flow.resize(1024, 600);
        flow.show();
        runVisit(flow);
        flow.setPage(page.get());
        QCoreApplication::sendPostedEvents();
        QVERIFY(page->isVisible());
        QCOMPARE(page->width(), 1024);
        QCOMPARE(page->mapTo(&flow, QPoint()).y() + page->height(), 600);
        flow.removePage();
        QVERIFY(!page->parentWidget());
        flow.setPage(page.get());
    }
    // The screen is gone, the page is its owner's still.
    QVERIFY(!page->parentWidget());
    QVERIFY(!page->isVisible());
}

void TstVisitorScreens::resultSaysNoMoreThanItMay_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<ResultScreen::Telling>("telling");
    QTest::addColumn<QString>("title");
    using Telling = ResultScreen::Telling;
    const QString allSet = u"You're all set"_s;
    const QString staff = u"Please see our staff"_s;
    const QString thanks = u"Thank you"_s;
    const QString left = u"You have left"_s;
    QTest::newRow("passed") << Outcome::Passed << Telling::Outcome << allSet;
    QTest::newRow("review") << Outcome::Review << Telling::Outcome << staff;
    QTest::newRow("failed") << Outcome::Failed << Telling::Outcome << staff;
    QTest::newRow("expired") << Outcome::Expired << Telling::Outcome << staff;
    QTest::newRow("error") << Outcome::Error << Telling::Outcome << staff;
    QTest::newRow("left") << Outcome::Cancelled << Telling::Outcome << left;
    QTest::newRow("passed, thanks only") << Outcome::Passed << Telling::ThanksOnly << thanks;
    QTest::newRow("review, thanks only") << Outcome::Review << Telling::ThanksOnly << thanks;
    QTest::newRow("failed, thanks only") << Outcome::Failed << Telling::ThanksOnly << thanks;
    QTest::newRow("expired, thanks only") << Outcome::Expired << Telling::ThanksOnly << thanks;
    QTest::newRow("error, thanks only") << Outcome::Error << Telling::ThanksOnly << thanks;
    QTest::newRow("left, thanks only") << Outcome::Cancelled << Telling::ThanksOnly << left;
}

void TstVisitorScreens::resultSaysNoMoreThanItMay()
{
    QFETCH(Outcome, outcome);
    QFETCH(ResultScreen::Telling, telling);
    QFETCH(QString, title);
    support::ManualClock clock;
    ResultScreen result(clock, ResultScreen::Next::Welcome);
    result.resize(1024, 600);
    result.show();
    result.present(outcome, telling, 8);
    const QString text = visibleText(result);
    QVERIFY2(text.startsWith(title), qPrintable(text));
    QCOMPARE(result.accessibleName(), title);
    // The countdown is the only number a visitor ever sees.
    static const QRegularExpression number(u"\\d+"_s);
    QVERIFY(text.count(number) == 1);
    for (const QString &word : {u"fail"_s, u"reject"_s, u"review"_s, u"error"_s, u"expire"_s})
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
}

void TstVisitorScreens::resultGoesOnByItselfOrAtATouch()
{
    support::ManualClock clock;
    ResultScreen result(clock, ResultScreen::Next::Welcome);
    QSignalSpy finished(&result, &ResultScreen::finished);
    result.resize(1024, 600);
    result.show();
    result.present(Outcome::Passed, ResultScreen::Telling::Outcome, 8);
    QVERIFY(visibleText(result).contains(u"Back to the start in 8 "_s));
    clock.advance(1s);
    QVERIFY(visibleText(result).contains(u"in 7 "_s));
    clock.advance(6999ms);
    QCOMPARE(finished.size(), 0);
    clock.advance(1ms);
    QCOMPARE(finished.size(), 1);

    result.present(Outcome::Passed, ResultScreen::Telling::Outcome, 8);
    QTest::mouseClick(&result, Qt::LeftButton); // A finger still on its way to the page.
    QCOMPARE(finished.size(), 1);
    clock.advance(1s);
    QWidget *under = result.childAt(result.rect().center());
    QTest::mouseClick(under ? under : &result, Qt::LeftButton);
    QCOMPARE(finished.size(), 2);
    clock.advance(60s);
    QCOMPARE(finished.size(), 2);

    result.present(Outcome::Review, ResultScreen::Telling::Outcome, 8);
    clock.advance(1s);
    QTest::keyClick(&result, Qt::Key_Shift);
    QCOMPARE(finished.size(), 2);
    QTest::keyClick(&result, Qt::Key_Space);
    QCOMPARE(finished.size(), 3);

    result.present(Outcome::Cancelled, ResultScreen::Telling::Outcome, 300);
    clock.advance(4s);
    QCOMPARE(finished.size(), 4);
}

void TstVisitorScreens::resultEndsWhileItsWindowIsMinimised()
{
    support::ManualClock clock;
    ResultScreen result(clock, ResultScreen::Next::WindowCloses);
    QSignalSpy finished(&result, &ResultScreen::finished);
    result.resize(1024, 600);
    result.show();
    result.present(Outcome::Passed, ResultScreen::Telling::Outcome, 8);
    clock.advance(1s);
    result.showMinimized();
    clock.advance(6s);
    QCOMPARE(finished.size(), 0);
    clock.advance(1s);
    QCOMPARE(finished.size(), 1);

    result.showNormal();
    result.present(Outcome::Passed, ResultScreen::Telling::Outcome, 8);
    result.hide(); // Its owner has gone on to another screen.
    clock.advance(60s);
    QCOMPARE(finished.size(), 1);
}

void TstVisitorScreens::welcomeDimsAndTheFirstTouchOnlyWakes()
{
    support::ManualClock clock;
    WelcomeScreen welcome(clock, TheBrand, {40s, {}});
    QSignalSpy start(&welcome, &WelcomeScreen::startRequested);
    QSignalSpy dimmed(&welcome, &WelcomeScreen::dimmed);
    welcome.resize(1280, 800);
    welcome.setAvailability(WelcomeScreen::Availability::Ready);
    welcome.show();
    clock.advance(30s);
    QTest::mouseClick(&welcome, Qt::LeftButton);
    clock.advance(39s);
    QVERIFY(!welcome.isDimmed());
    clock.advance(1s);
    QVERIFY(welcome.isDimmed());
    QCOMPARE(dimmed.size(), 1);

    QPushButton *large = button(welcome, u"Start"_s);
    const QPoint where = large->mapTo(&welcome, large->rect().center());
    QWidget *top = welcome.childAt(where);
    QVERIFY2(top != large, "the darkness lies over the button");
    QTest::mouseClick(top, Qt::LeftButton);
    QVERIFY(!welcome.isDimmed());
    QCOMPARE(start.size(), 0);
    QTest::mouseClick(welcome.childAt(where), Qt::LeftButton);
    QCOMPARE(start.size(), 1);

    clock.advance(40s);
    QVERIFY(welcome.isDimmed());
    QTest::keyClick(&welcome, Qt::Key_Return);
    QVERIFY(!welcome.isDimmed());
    QCOMPARE(start.size(), 1);
}

void TstVisitorScreens::welcomeWorksByKeyboard()
{
    support::ManualClock clock;
    WelcomeScreen welcome(clock, TheBrand, {});
    QSignalSpy start(&welcome, &WelcomeScreen::startRequested);
    QSignalSpy language(&welcome, &WelcomeScreen::languageChosen);
    welcome.resize(1280, 800);
    welcome.setAvailability(WelcomeScreen::Availability::Ready);
    welcome.show();
    QVERIFY(QTest::qWaitForWindowActive(&welcome));
    QTest::keyClick(&welcome, Qt::Key_Return);
    QCOMPARE(start.size(), 1);
    QStringList stops;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *stop = qobject_cast<QPushButton *>(QApplication::focusWidget());
        stops << (stop ? stop->text() : u"something else"_s);
    }
    QCOMPARE(stops, (QStringList{u"Start"_s, u"English"_s, u"Español"_s, u"Português"_s,
                                 u"العربية"_s, u"What happens with my data?"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *overlay = welcome.findChild<Overlay *>();
    QCOMPARE(overlay->kind(), OverlayKind::Privacy);
    QTest::keyClick(overlay, Qt::Key_Escape);
    QCOMPARE(overlay->kind(), OverlayKind::None);
    QTest::keyClick(button(welcome, u"Español"_s), Qt::Key_Space);
    QCOMPARE(language.size(), 1);
    QCOMPARE(language.first().first().toString(), u"es"_s);
}

void TstVisitorScreens::welcomeTellsWhenItCannotStart()
{
    support::ManualClock clock;
    WelcomeScreen welcome(clock, TheBrand, {});
    QSignalSpy start(&welcome, &WelcomeScreen::startRequested);
    welcome.resize(1280, 800);
    welcome.show();
    welcome.setAvailability(WelcomeScreen::Availability::Opening);
    QVERIFY(!button(welcome, u"Start"_s));
    QTest::keyClick(&welcome, Qt::Key_Return);
    welcome.setAvailability(WelcomeScreen::Availability::OutOfOrder);
    QTest::keyClick(&welcome, Qt::Key_Return);
    QVERIFY(visibleText(welcome).contains(u"Please see our staff"_s));
    QVERIFY(!button(welcome, u"Start"_s));
    QCOMPARE(start.size(), 0);
    welcome.setAvailability(WelcomeScreen::Availability::Ready);
    QVERIFY(button(welcome, u"Start"_s)->isEnabled());
}

void TstVisitorScreens::welcomeSaysWhyItWaits_data()
{
    using shell::NetworkState;
    QTest::addColumn<NetworkState>("state");
    QTest::addColumn<OverlayKind>("card");
    QTest::addColumn<QString>("said");
    QTest::newRow("not asked yet") << NetworkState::Unknown << OverlayKind::None << QString();
    QTest::newRow("up") << NetworkState::Up << OverlayKind::None << QString();
    QTest::newRow("no network") << NetworkState::NoNetwork << OverlayKind::NoConnection
                                << u"cannot reach the network"_s;
    QTest::newRow("no answer") << NetworkState::NoAnswer << OverlayKind::NoConnection
                               << u"does not answer"_s;
    QTest::newRow("not secure") << NetworkState::NotSecure << OverlayKind::NoConnection
                                << u"not secure"_s;
    QTest::newRow("a log-in") << NetworkState::Captive << OverlayKind::Captive
                              << u"asks for a log-in"_s;
}

void TstVisitorScreens::welcomeSaysWhyItWaits()
{
    QFETCH(shell::NetworkState, state);
    QFETCH(OverlayKind, card);
    QFETCH(QString, said);
    support::ManualClock clock;
    WelcomeScreen welcome(clock, TheBrand, {});
    QSignalSpy tryNow(&welcome, &WelcomeScreen::tryNowRequested);
    welcome.resize(1280, 800);
    welcome.setAvailability(WelcomeScreen::Availability::Ready);
    welcome.show();
    welcome.setConnection(state, 5);
    auto *overlay = welcome.findChild<Overlay *>();
    QCOMPARE(overlay->kind(), card);
    const bool isUsable = card == OverlayKind::None;
    QCOMPARE(button(welcome, u"Start"_s)->isEnabled(), isUsable);
    if (isUsable)
        return;
    QVERIFY2(visibleText(welcome).contains(said), qPrintable(visibleText(welcome)));
    button(welcome, u"Try now"_s)->click();
    QCOMPARE(tryNow.size(), 1);
    // Whoever has read it can choose a language; the screen itself goes on saying it.
    button(welcome, card == OverlayKind::Captive ? u"Leave"_s : u"Back"_s)->click();
    welcome.setConnection(state, 4);
    QCOMPARE(overlay->kind(), OverlayKind::None);
    QVERIFY(visibleText(welcome).contains(u"There is no connection to the service"_s));
    QVERIFY(!button(welcome, u"Start"_s)->isEnabled());
    // The next visitor is told again, and it goes away by itself.
    welcome.hide();
    welcome.show();
    welcome.setConnection(state, 3);
    QCOMPARE(overlay->kind(), card);
    welcome.setConnection(shell::NetworkState::Up, 0);
    QCOMPARE(overlay->kind(), OverlayKind::None);
    QVERIFY(button(welcome, u"Start"_s)->isEnabled());
}

void TstVisitorScreens::welcomeOffersEveryLanguage()
{
    support::ManualClock clock;
    WelcomeScreen welcome(clock, TheBrand, {});
    welcome.resize(1280, 800);
    welcome.show();
    const QList<shell::Language::Entry> &entries = shell::Language::all();
    for (const shell::Language::Entry &entry : entries) {
        m_language->set(entry.code);
        const QPushButton *chosen = button(welcome, entry.ownName);
        QVERIFY(chosen->isChecked());
        QFont bold = chosen->font();
        bold.setWeight(QFont::DemiBold);
        constexpr int padding = 2 * 20;
        QVERIFY2(QFontMetrics(bold).horizontalAdvance(entry.ownName) + padding <= chosen->width(),
                 qPrintable(entry.ownName));
        const QList<QPushButton *> buttons = welcome.findChildren<QPushButton *>();
        QCOMPARE(std::count_if(buttons.begin(), buttons.end(),
                               [](const QPushButton *each) { return each->isChecked(); }),
                 1);
    }
    m_language->set(u"en"_s);
}

void TstVisitorScreens::welcomeKeepsTextReadableOverAPicture()
{
    QTemporaryDir folder;
    QImage picture(64, 36, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    const QString file = folder.filePath(u"lobby.jpg"_s);
    QVERIFY(picture.save(file));
    support::ManualClock clock;
    WelcomeScreen welcome(clock, {u"Harbour Bank"_s, {}, {}, file}, {});
    welcome.resize(1280, 800);
    welcome.show();
    support::settleLayouts();
    const QImage shown = welcome.grab().toImage();
    QVERIFY(shown.pixelColor(2, 400).lightness() < 200); // Covered to its edges.
    QVERIFY(shown.pixelColor(1277, 790).lightness() < 200);
    const QList<QLabel *> labels = welcome.findChildren<QLabel *>();
    int seen = 0;
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++seen;
        const QPoint edge = label->mapTo(&welcome, QPoint(0, label->height() / 2));
        QCOMPARE(shown.pixelColor(edge - QPoint(2, 0)), m_theme->colors().background);
    }
    QVERIFY(seen >= 3);
}

void TstVisitorScreens::aPageSaysNoMoreThanCanBeRead()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    flow.resize(1280, 800);
    flow.show();
    runVisit(flow);
    const QString tagged = u"<b>Hold still</b>"_s;
    flow.say(tagged);
    QVERIFY(visibleText(flow).contains(tagged)); // As it stands, whatever it looks like.
    flow.say(QString(20000, u'x'));
    const QString text = visibleText(flow);
    QVERIFY(text.contains(QString(500, u'x') + u'…') && !text.contains(QString(501, u'x')));
}

void TstVisitorScreens::referencesAreChecked_data()
{
    using Reference = BeforeStartScreen::Reference;
    QTest::addColumn<Reference>("asked");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("whileTyping"); ///< Said before anything is pressed.
    QTest::addColumn<std::optional<QString>>("accepted");
    QTest::addColumn<QString>("refused"); ///< Said after Accept.
    const QString pattern = u"HB-\\d{3}"_s;
    const QString wrong = u"does not look like"_s;
    const QString missing = u"Something seems to be missing"_s;
    const QString right = u"that looks right"_s;
    const QString none;
    const std::optional<QString> no;
    const std::optional<QString> empty{QString()};
    const std::optional<QString> given{u"HB-123"_s};
    QTest::newRow("not asked") << Reference::Off << pattern << none << none << empty << none;
    QTest::newRow("optional, none")
        << Reference::Optional << pattern << none << none << empty << none;
    QTest::newRow("optional, right")
        << Reference::Optional << pattern << u"HB-123"_s << right << given << none;
    QTest::newRow("optional, wrong")
        << Reference::Optional << pattern << u"XY"_s << wrong << no << wrong;
    QTest::newRow("required, none") << Reference::Required << pattern << none << none << no
                                    << u"Please type or scan your reference"_s;
    QTest::newRow("required, only spaces") << Reference::Required << pattern << u"  "_s << none
                                           << no << u"Please type or scan your reference"_s;
    QTest::newRow("required, begun")
        << Reference::Required << pattern << u"HB-1"_s << none << no << missing;
    QTest::newRow("required, right")
        << Reference::Required << pattern << u"HB-123"_s << right << given << none;
    QTest::newRow("required, right with spaces around")
        << Reference::Required << pattern << u" HB-123 "_s << right << given << none;
    QTest::newRow("required, too long")
        << Reference::Required << pattern << u"HB-1234"_s << wrong << no << wrong;
    QTest::newRow("any will do") << Reference::Required << none << u"HB-123"_s << none << given
                                 << none;
    QTest::newRow("a pattern that is none stops nobody")
        << Reference::Required << u"HB-["_s << u"HB-123"_s << none << given << none;
}

void TstVisitorScreens::referencesAreChecked()
{
    QFETCH(BeforeStartScreen::Reference, asked);
    QFETCH(QString, pattern);
    QFETCH(QString, typed);
    QFETCH(QString, whileTyping);
    QFETCH(std::optional<QString>, accepted);
    QFETCH(QString, refused);
    if (pattern == "HB-["_L1)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is no regular expression"_s));
    support::ManualClock clock;
    BeforeStartScreen screen(clock, TheBrand, {true, asked, pattern, 24, 90});
    QSignalSpy told(&screen, &BeforeStartScreen::accepted);
    screen.resize(1280, 800);
    screen.show();
    screen.begin();
    auto *field = screen.findChild<QLineEdit *>();
    QCOMPARE(field != nullptr, asked != BeforeStartScreen::Reference::Off);
    if (field)
        QTest::keyClicks(field, typed);
    const QString all = saidOfReference(screen);
    QVERIFY2(whileTyping.isEmpty() ? all.isEmpty() : all.contains(whileTyping), qPrintable(all));
    button(screen, u"Accept and go on"_s)->click();
    QCOMPARE(told.size(), accepted ? 1 : 0);
    if (accepted) {
        QCOMPARE(told[0][0].toString(), *accepted);
        return;
    }
    QVERIFY2(saidOfReference(screen).contains(refused), qPrintable(saidOfReference(screen)));
    QVERIFY(button(screen, u"Leave"_s)->isEnabled()); // Never a dead end.
    screen.begin();
    QVERIFY(field->text().isEmpty() && saidOfReference(screen).isEmpty());
}

void TstVisitorScreens::whatIsKeptIsToldAsItIs_data()
{
    QTest::addColumn<int>("mediaHours");
    QTest::addColumn<int>("visitDays");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("notSaid");
    QTest::newRow("as usual") << 24 << 90
                              << QStringList{u"result for 90 "_s, u"deleted after 24 "_s}
                              << QStringList{u"until it is deleted"_s};
    QTest::newRow("no pictures kept")
        << 0 << 30 << QStringList{u"result for 30 "_s} << QStringList{u"deleted after"_s};
    QTest::newRow("nothing deleted by itself")
        << 0 << 0 << QStringList{u"until it is deleted there"_s} << QStringList{u" day"_s};
}

void TstVisitorScreens::whatIsKeptIsToldAsItIs()
{
    QFETCH(int, mediaHours);
    QFETCH(int, visitDays);
    QFETCH(QStringList, said);
    QFETCH(QStringList, notSaid);
    support::ManualClock clock;
    BeforeStartScreen screen(clock, TheBrand,
                             {true, BeforeStartScreen::Reference::Off, {}, mediaHours, visitDays});
    screen.resize(1280, 800);
    screen.show();
    for (const QString &words : std::as_const(said))
        QVERIFY2(visibleText(screen).contains(words), qPrintable(words));
    for (const QString &words : std::as_const(notSaid))
        QVERIFY2(!visibleText(screen).contains(words), qPrintable(words));
}

void TstVisitorScreens::aScannerTypesWhereverTheKeyboardIs()
{
    support::ManualClock clock;
    BeforeStartScreen screen(
        clock, TheBrand, {true, BeforeStartScreen::Reference::Required, u"HB-\\d{3}"_s, 24, 90});
    QSignalSpy told(&screen, &BeforeStartScreen::accepted);
    screen.resize(1280, 800);
    screen.show();
    screen.begin();
    screen.setFocus();
    QTest::keyClicks(&screen, u"H"_s);
    auto *field = screen.findChild<QLineEdit *>();
    QCOMPARE(screen.focusWidget(), field);
    QTest::keyClicks(field, u"B-123"_s);
    QCOMPARE(field->text(), u"HB-123"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(told.size(), 0); // Consent is not scanned.
    QCOMPARE(screen.focusWidget(), button(screen, u"Accept and go on"_s));
    QTest::keyClick(screen.focusWidget(), Qt::Key_Return);
    QCOMPARE(told.size(), 1);
}

void TstVisitorScreens::touchTargetsAreLargeEnough()
{
    support::ManualClock clock;
    WelcomeScreen welcome(clock, TheBrand, {});
    welcome.setAvailability(WelcomeScreen::Availability::Ready);
    BeforeStartScreen before(clock, TheBrand,
                             {true, BeforeStartScreen::Reference::Required, {}, 24, 90});
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    for (QWidget *screen : {static_cast<QWidget *>(&welcome), static_cast<QWidget *>(&before),
                            static_cast<QWidget *>(&flow)}) {
        screen->resize(1280, 800);
        screen->show();
        QCoreApplication::sendPostedEvents();
    }
    runVisit(flow);
    flow.setConnectionLost(networkError(), 10s);
    clock.advance(3s);
    QCoreApplication::sendPostedEvents();
    int seen = 0;
    for (const QWidget *screen : {static_cast<QWidget *>(&welcome), static_cast<QWidget *>(&before),
                                  static_cast<QWidget *>(&flow)}) {
        const QList<QPushButton *> buttons = screen->findChildren<QPushButton *>();
        for (const QPushButton *each : buttons) {
            if (!each->isVisible())
                continue;
            ++seen;
            constexpr int target = 64;
            QVERIFY2(each->height() >= target && each->width() >= target,
                     qPrintable(each->text() % u' ' % QString::number(each->height())));
        }
    }
    QCOMPARE(seen, 14);
    QVERIFY(before.findChild<QLineEdit *>()->height() >= 64);
}

void TstVisitorScreens::everythingHasAnAccessibleName()
{
    support::ManualClock clock;
    FlowScreen flow(clock, TheBrand, CameraKind::Real);
    flow.resize(480, 800);
    flow.show();
    runVisit(flow);
    const QList<QPushButton *> buttons = flow.findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (each->isVisible())
            QVERIFY(!each->text().isEmpty() || !each->accessibleName().isEmpty());
    }
    button(flow, u"Help"_s)->click();
    QCOMPARE(flow.findChild<Overlay *>()->accessibleName(), u"Please ask our staff"_s);
    QVERIFY(!flow.findChild<Overlay *>()->accessibleDescription().isEmpty());
}

QTEST_MAIN(TstVisitorScreens)
#include "tst_visitorscreens.moc"
