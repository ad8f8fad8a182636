#include "guisupport.h"
#include "shell/presence.h"
#include "support/manualclock.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QTouchEvent>
#include <QtGui/QWheelEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::Presence;

namespace {

constexpr core::milliseconds Idle = 90s;
constexpr core::milliseconds Answer = 30s;

enum class Told { Nothing, Asking, Gone };

struct Stage
{
    support::ManualClock clock;
    QWidget window;
    QWidget other;
    Presence presence{clock, window};
    QSignalSpy asking{&presence, &Presence::asking};
    QSignalSpy answered{&presence, &Presence::answered};
    QSignalSpy gone{&presence, &Presence::gone};
};

using Steps = std::function<void(Stage &)>;

void mouse(QWidget &widget, QEvent::Type type, const QPointF &at)
{
    QMouseEvent event(type, at, at, at, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void key(QWidget &widget, bool isRepeated)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, isRepeated);
    QApplication::sendEvent(&widget, &event);
}

void wheel(QWidget &widget)
{
    QWheelEvent event({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
}

void touch(QWidget &widget)
{
    static QPointingDevice *const screen = QTest::createTouchDevice();
    QTest::touchEvent(&widget, screen).press(0, {5, 5}, &widget);
}

void tablet(QWidget &widget)
{
    QTabletEvent event(QEvent::TabletPress, QPointingDevice::primaryPointingDevice(), {5, 5},
                       {5, 5}, 1, 0, 0, 0, 0, 0, Qt::NoModifier, Qt::LeftButton, Qt::LeftButton);
    QApplication::sendEvent(&widget, &event);
}

void compose(QWidget &widget)
{
    QInputMethodEvent event;
    QApplication::sendEvent(&widget, &event);
}

} // namespace

Q_DECLARE_METATYPE(Steps)

/// Who is there, who is asked, who has gone.
class TstPresence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWindowWarnings(); }
    void tells_data();
    void tells();
    void countsDownSecondBySecond();
    void anAnswerTakesTheQuestionAway();
    void endsForGood();
};

void TstPresence::tells_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<Told>("told");
    QTest::newRow("nobody for less than the limit")
        << Steps([](Stage &s) { s.clock.advance(Idle - 1ms); }) << Told::Nothing;
    QTest::newRow("nobody for the limit")
        << Steps([](Stage &s) { s.clock.advance(Idle); }) << Told::Asking;
    QTest::newRow("nobody for less than limit and answer")
        << Steps([](Stage &s) { s.clock.advance(Idle + Answer - 1ms); }) << Told::Asking;
    QTest::newRow("nobody for limit and answer")
        << Steps([](Stage &s) { s.clock.advance(Idle + Answer); }) << Told::Gone;

    // Any sign just before the limit, then almost the limit again.
    const auto sign = [](const char *name, Steps steps) {
        QTest::newRow(name) << Steps([steps](Stage &s) {
            s.clock.advance(Idle - 1s);
            steps(s);
            s.clock.advance(Idle - 1ms);
        }) << Told::Nothing;
    };
    const auto noSign = [](const char *name, Steps steps) {
        QTest::newRow(name) << Steps([steps](Stage &s) {
            s.clock.advance(Idle - 1s);
            steps(s);
            s.clock.advance(1s);
        }) << Told::Asking;
    };
    sign("a button", [](Stage &s) { mouse(s.window, QEvent::MouseButtonPress, {5, 5}); });
    sign("a pointer that moves", [](Stage &s) { mouse(s.window, QEvent::MouseMove, {7, 9}); });
    sign("a key", [](Stage &s) { key(s.window, false); });
    sign("a wheel", [](Stage &s) { wheel(s.window); });
    sign("a finger", [](Stage &s) { touch(s.window); });
    sign("a pen", [](Stage &s) { tablet(s.window); });
    sign("text from an input method", [](Stage &s) { compose(s.window); });
    sign("a touch in a pop-up of the page", [](Stage &) {
        QWidget popup(nullptr, Qt::Popup);
        mouse(popup, QEvent::MouseButtonPress, {5, 5});
    });
    sign("progress of the page", [](Stage &s) { s.presence.noteProgress(); });
    sign("a camera that went live for a moment", [](Stage &s) {
        s.presence.setCameraLive(true);
        s.presence.setCameraLive(false);
    });
    noSign("a key that something lies on", [](Stage &s) { key(s.window, true); });
    noSign("somebody at another window", [](Stage &s) {
        mouse(s.other, QEvent::MouseButtonPress, {5, 5});
        key(s.other, false);
    });
    noSign("a pointer at rest, told again", [](Stage &s) {
        mouse(s.window, QEvent::MouseMove, QPointF(QCursor::pos()));
        mouse(s.window, QEvent::MouseMove, QPointF(QCursor::pos()));
    });
    noSign("what is painted", [](Stage &s) {
        QEvent update(QEvent::UpdateRequest);
        QApplication::sendEvent(&s.window, &update);
    });

    QTest::newRow("a live camera, however long") << Steps([](Stage &s) {
        s.presence.setCameraLive(true);
        s.clock.advance(20min);
    }) << Told::Nothing;
    QTest::newRow("a camera that went dark") << Steps([](Stage &s) {
        s.presence.setCameraLive(true);
        s.clock.advance(20min);
        s.presence.setCameraLive(false);
        s.clock.advance(Idle - 1ms);
    }) << Told::Nothing;
    QTest::newRow("a camera that went dark, and nobody after it") << Steps([](Stage &s) {
        s.presence.setCameraLive(true);
        s.clock.advance(20min);
        s.presence.setCameraLive(false);
        s.clock.advance(Idle);
    }) << Told::Asking;
    QTest::newRow("a camera that was live at the screen before") << Steps([](Stage &s) {
        s.presence.setCameraLive(true);
        s.presence.begin(Idle, Answer);
        s.clock.advance(Idle);
    }) << Told::Asking;
    QTest::newRow("the next screen has a time of its own") << Steps([](Stage &s) {
        s.clock.advance(Idle - 1s);
        s.presence.begin(10min, Answer);
        s.clock.advance(10min - 1ms);
    }) << Told::Nothing;
    QTest::newRow("ended") << Steps([](Stage &s) {
        s.presence.end();
        s.clock.advance(1h);
    }) << Told::Nothing;
}

void TstPresence::tells()
{
    QFETCH(Steps, steps);
    QFETCH(Told, told);
    Stage stage;
    stage.window.show();
    stage.presence.begin(Idle, Answer);
    steps(stage);
    QCOMPARE(stage.presence.isAsking(), told == Told::Asking);
    QCOMPARE(stage.asking.isEmpty(), told == Told::Nothing);
    QCOMPARE(stage.gone.size(), told == Told::Gone ? 1 : 0);
    QCOMPARE(stage.answered.size(), 0);
}

void TstPresence::countsDownSecondBySecond()
{
    Stage stage;
    stage.presence.begin(Idle, Answer);
    QCOMPARE(stage.presence.secondsLeft(), 0);
    stage.clock.advance(Idle);
    for (int left = 30; left > 0; --left) {
        QCOMPARE(stage.presence.secondsLeft(), left);
        QCOMPARE(stage.asking.size(), 31 - left);
        stage.clock.advance(1s);
    }
    QCOMPARE(stage.gone.size(), 1);
    QVERIFY(!stage.presence.isAsking());
    stage.clock.advance(1h);
    QCOMPARE(stage.gone.size(), 1);
    // It has ended, and begins again for whoever is next.
    stage.presence.begin(Idle, Answer);
    stage.clock.advance(Idle + Answer);
    QCOMPARE(stage.gone.size(), 2);
}

void TstPresence::anAnswerTakesTheQuestionAway()
{
    Stage stage;
    stage.presence.begin(Idle, Answer);
    stage.clock.advance(Idle + 29s);
    QCOMPARE(stage.presence.secondsLeft(), 1);
    key(stage.window, false);
    QCOMPARE(stage.answered.size(), 1);
    QVERIFY(!stage.presence.isAsking());
    key(stage.window, false);
    QCOMPARE(stage.answered.size(), 1);
    stage.clock.advance(Idle - 1ms);
    QVERIFY(!stage.presence.isAsking());
    stage.clock.advance(1ms);
    QVERIFY(stage.presence.isAsking());
    // The whole time to answer, every time.
    QCOMPARE(stage.presence.secondsLeft(), 30);
    stage.presence.setCameraLive(true);
    QCOMPARE(stage.answered.size(), 2);
    QCOMPARE(stage.gone.size(), 0);
}

void TstPresence::endsForGood()
{
    Stage stage;
    stage.presence.begin(Idle, Answer);
    stage.clock.advance(Idle);
    stage.presence.end();
    QCOMPARE(stage.answered.size(), 1);
    QCOMPARE(stage.clock.untilNext(), -1ms);
    key(stage.window, false);
    stage.presence.noteProgress();
    stage.clock.advance(1h);
    QCOMPARE(stage.gone.size(), 0);
    QCOMPARE(stage.answered.size(), 1);
}

QTEST_MAIN(TstPresence)
#include "tst_presence.moc"
