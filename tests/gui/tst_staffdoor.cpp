#include "shell/staffdoor.h"

#include "guisupport.h"
#include "shell/pinpad.h"
#include "shell/staffscreen.h"
#include "shell/theme.h"
#include "support/manualclock.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::PinPad;
using shell::StaffDoor;

namespace {

constexpr auto GoodPin = "736195";
constexpr auto OtherPin = "480261";

/// Takes every key and every touch, as a web page does that is dead or means harm.
class GreedyPage final : public QWidget
{
public:
    explicit GreedyPage(QWidget *parent) : QWidget(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_AcceptTouchEvents);
    }
    QList<int> keys;

protected:
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
            keys << static_cast<QKeyEvent *>(event)->key();
            [[fallthrough]];
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
            event->accept();
            return true;
        default:
            return QWidget::event(event);
        }
    }
};

} // namespace

/// The staff's way in: gesture, chord, pad, lock-out, first PIN.
class TstStaffDoor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aGestureOpensThePad_data();
    void aGestureOpensThePad();
    void theChordOpensThePadAboveAPageThatTakesAllKeys();
    void aRightPinLetsIn_data();
    void aRightPinLetsIn();
    void aWrongPinIsSaidCalmly();
    void triesAreHeldOffAndCountedDown();
    void thePadClosesByItself();
    void whateverComesUpLaterStaysBelow();
    void aPageCannotKeepTheKeyboard();
    void theKeyboardGoesBackToThePage();
    void aRunningVisitIsAskedAbout_data();
    void aRunningVisitIsAskedAbout();
    void aVisitThatEndsMeanwhileNeedsNoAnswer();
    void theFirstPinIsChosenAndWorks();
    void theFirstPinCannotBeDeclined();
    void aBadFirstPinIsChosenAgain_data();
    void aBadFirstPinIsChosenAgain();
    void damagedPinsAreNoFirstStart();
    void withoutAPinTheCornerChoosesNone();

private:
    QWindow *native() const { return m_window->windowHandle(); }
    PinPad *pad() const { return m_window->findChild<PinPad *>(); }
    bool isPadShown() const { return pad()->isVisible(); }
    QPushButton *button(const QString &text) const;
    bool shows(const QString &words) const;
    void type(const char *pin);
    void setFirst();
    void tap(const QPoint &at, const QString &by);

    support::ManualClock m_clock;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::PinBook> m_pins;
    std::unique_ptr<QWidget> m_window;
    GreedyPage *m_page = nullptr;
    StaffDoor *m_door = nullptr;
    QPointingDevice *m_touchScreen = QTest::createTouchDevice();
};

void TstStaffDoor::init()
{
    support::failOnWindowWarnings();
    if (!m_theme) {
        m_theme = std::make_unique<shell::Theme>(*qApp);
        m_theme->apply(u"dark"_s, {});
    }
    m_folder = std::make_unique<QTemporaryDir>();
    // The cheapest that libsodium allows: the price of a try is the store's own test.
    m_pins =
        std::make_unique<store::PinBook>(m_folder->path(), m_clock, store::PinBook::Cost{1, 8192});
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 600);
    m_page = new GreedyPage(m_window.get());
    m_page->resize(m_window->size());
    m_door = new StaffDoor(*m_window, *m_pins, m_clock);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_page->setFocus();
}

void TstStaffDoor::cleanup()
{
    m_window.reset();
    m_pins.reset();
    m_folder.reset();
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QPushButton *TstStaffDoor::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

bool TstStaffDoor::shows(const QString &words) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void TstStaffDoor::type(const char *pin)
{
    for (const char *digit = pin; *digit != '\0'; ++digit)
        QTest::keyClick(native(), *digit);
    QTest::keyClick(native(), Qt::Key_Return);
}

void TstStaffDoor::setFirst()
{
    const auto set = m_pins->set(u"Ana"_s, core::Secret(GoodPin));
    QVERIFY(set);
}

void TstStaffDoor::tap(const QPoint &at, const QString &by)
{
    if (by == "mouse"_L1)
        QTest::mouseClick(native(), Qt::LeftButton, {}, at);
    else if (by == "hold"_L1)
        QTest::mousePress(native(), Qt::LeftButton, {}, at);
    else
        QTest::touchEvent(native(), m_touchScreen).press(0, at).commit();
    if (by == "touch"_L1)
        QTest::touchEvent(native(), m_touchScreen).release(0, at).commit();
}

void TstStaffDoor::aGestureOpensThePad_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<int>("taps");
    QTest::addColumn<int>("milliseconds"); // Between two taps, or held.
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<bool>("isOpen");
    const QPoint corner(40, 40);
    const QPoint otherCorner(1024 - 40, 40);
    QTest::newRow("four taps by mouse") << u"mouse"_s << corner << 4 << 300 << false << true;
    QTest::newRow("four taps by finger") << u"touch"_s << corner << 4 << 300 << false << true;
    QTest::newRow("four taps at the edge of time")
        << u"touch"_s << corner << 4 << 1000 << false << true;
    QTest::newRow("four taps, too slow") << u"touch"_s << corner << 4 << 1001 << false << false;
    QTest::newRow("five slow taps") << u"mouse"_s << corner << 5 << 1001 << false << false;
    QTest::newRow("three taps") << u"mouse"_s << corner << 3 << 300 << false << false;
    QTest::newRow("four taps beside the corner")
        << u"touch"_s << QPoint(97, 97) << 4 << 300 << false << false;
    QTest::newRow("four taps in the other corner")
        << u"touch"_s << otherCorner << 4 << 300 << false << false;
    QTest::newRow("mirrored, four taps in the right corner")
        << u"touch"_s << otherCorner << 4 << 300 << true << true;
    QTest::newRow("mirrored, four taps in the left corner")
        << u"touch"_s << corner << 4 << 300 << true << false;
    QTest::newRow("mouse held") << u"hold"_s << corner << 1 << 3000 << false << true;
    QTest::newRow("mouse held too short") << u"hold"_s << corner << 1 << 2999 << false << false;
    QTest::newRow("finger held") << u"finger"_s << corner << 1 << 3000 << false << true;
    QTest::newRow("finger held beside")
        << u"finger"_s << QPoint(40, 300) << 1 << 3000 << false << false;
}

void TstStaffDoor::aGestureOpensThePad()
{
    QFETCH(const QString, by);
    QFETCH(const QPoint, at);
    QFETCH(const int, taps);
    QFETCH(const int, milliseconds);
    QFETCH(const bool, isMirrored);
    QFETCH(const bool, isOpen);
    setFirst();
    if (isMirrored)
        qApp->setLayoutDirection(Qt::RightToLeft);
    QSignalSpy opened(m_door, &StaffDoor::openChanged);
    const bool isHeld = by == "hold"_L1 || by == "finger"_L1;
    for (int i = 0; i < taps; ++i) {
        if (i > 0)
            m_clock.advance(core::milliseconds(milliseconds));
        tap(at, by);
    }
    if (isHeld)
        m_clock.advance(core::milliseconds(milliseconds));
    QCOMPARE(m_door->isOpen(), isOpen);
    QCOMPARE(isPadShown(), isOpen);
    QCOMPARE(opened.size(), isOpen ? 1 : 0);
    if (by == "hold"_L1)
        QTest::mouseRelease(native(), Qt::LeftButton, {}, at);
    else if (by == "finger"_L1)
        QTest::touchEvent(native(), m_touchScreen).release(0, at).commit();
}

void TstStaffDoor::theChordOpensThePadAboveAPageThatTakesAllKeys()
{
    setFirst();
    constexpr auto chord = Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;
    QTest::keyClick(native(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_door->isOpen());
    QVERIFY(m_page->keys.contains(Qt::Key_Q));
    m_page->keys.clear();
    QTest::keyClick(native(), Qt::Key_Q, chord);
    QVERIFY(m_door->isOpen());
    QVERIFY(!m_page->keys.contains(Qt::Key_Q));
    QVERIFY(isPadShown());
    QCOMPARE(m_window->childAt(512, 10)->window(), m_window.get());
    QVERIFY(m_window->childAt(5, 5) != m_page);
    // Escape brings the visitor's screen back.
    QTest::keyClick(native(), Qt::Key_Escape);
    QVERIFY(!m_door->isOpen());
    QCOMPARE(m_window->childAt(5, 5), m_page);
}

void TstStaffDoor::aRightPinLetsIn_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("keyboard") << u"keyboard"_s;
    QTest::newRow("keys of the pad") << u"pad"_s;
    QTest::newRow("an Arabic keyboard") << u"arabic"_s;
    QTest::newRow("with a digit taken back") << u"corrected"_s;
}

void TstStaffDoor::aRightPinLetsIn()
{
    QFETCH(const QString, by);
    setFirst();
    QSignalSpy entered(m_door, &StaffDoor::entered);
    QSignalSpy refused(m_door, &StaffDoor::refused);
    tap({10, 10}, u"mouse"_s);
    for (int i = 0; i < 3; ++i)
        tap({10, 10}, u"touch"_s);
    QVERIFY(m_door->isOpen());
    if (by == "keyboard"_L1) {
        type(GoodPin);
    } else if (by == "pad"_L1) {
        for (const char *digit = GoodPin; *digit != '\0'; ++digit)
            button(QString(QLatin1Char(*digit)))->click();
        button(u"Open the desk"_s)->click();
    } else if (by == "arabic"_L1) {
        for (const char *digit = GoodPin; *digit != '\0'; ++digit) {
            const QString text(QChar(0x0660 + (*digit - '0')));
            QTest::sendKeyEvent(QTest::Click, pad(), Qt::Key_unknown, text, Qt::NoModifier);
        }
        QTest::keyClick(native(), Qt::Key_Enter);
    } else {
        QTest::keyClick(native(), '9');
        QTest::keyClick(native(), Qt::Key_Backspace);
        type(GoodPin);
    }
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(entered.constFirst().constFirst().toString(), u"Ana"_s);
    QCOMPARE(refused.size(), 0);
    QVERIFY(!m_door->isOpen());
    QVERIFY(!isPadShown());
}

void TstStaffDoor::aWrongPinIsSaidCalmly()
{
    setFirst();
    QSignalSpy entered(m_door, &StaffDoor::entered);
    QSignalSpy refused(m_door, &StaffDoor::refused);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    // Too short: nothing is tried.
    type("73619");
    QVERIFY(!button(u"Open the desk"_s)->isEnabled());
    QTest::keyClick(native(), Qt::Key_Escape);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    type(OtherPin);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(shows(u"This is not a staff PIN. Please try again."_s));
    QVERIFY(!shows(u"Ana"_s));
    QTest::keyClick(native(), '7');
    QVERIFY(!shows(u"This is not a staff PIN"_s));
    QTest::keyClick(native(), Qt::Key_Backspace);
    type(GoodPin);
    QTRY_COMPARE(entered.size(), 1);
}

void TstStaffDoor::triesAreHeldOffAndCountedDown()
{
    setFirst();
    QSignalSpy held(m_door, &StaffDoor::heldOff);
    QSignalSpy refused(m_door, &StaffDoor::refused);
    QSignalSpy entered(m_door, &StaffDoor::entered);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    for (int i = 1; i <= 3; ++i) {
        type(OtherPin);
        QTRY_COMPARE(refused.size(), i);
    }
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.constFirst().constFirst().toDateTime(), m_clock.utcNow().addSecs(5));
    QVERIFY(shows(u"possible in 5 second"_s));
    m_clock.advance(2s);
    QVERIFY(shows(u"possible in 3 second"_s));
    // The right one does not count now, and closing the pad changes nothing.
    type(GoodPin);
    QTest::keyClick(native(), Qt::Key_Escape);
    QVERIFY(!m_door->isOpen());
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    QVERIFY(shows(u"possible in 3 second"_s));
    QVERIFY(!button(u"5"_s)->isEnabled());
    m_clock.advance(3s);
    QVERIFY(!shows(u"possible in"_s));
    type(GoodPin);
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(refused.size(), 3);
}

void TstStaffDoor::thePadClosesByItself()
{
    setFirst();
    QSignalSpy opened(m_door, &StaffDoor::openChanged);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    QTest::keyClick(native(), '7');
    m_clock.advance(19999ms);
    QVERIFY(m_door->isOpen());
    QTest::keyClick(native(), '3');
    m_clock.advance(19999ms);
    QVERIFY(m_door->isOpen());
    m_clock.advance(1ms);
    QVERIFY(!m_door->isOpen());
    QCOMPARE(opened.size(), 2);
    // What was typed is forgotten.
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    type("6195");
    QVERIFY(!button(u"Open the desk"_s)->isEnabled());
}

void TstStaffDoor::whateverComesUpLaterStaysBelow()
{
    setFirst();
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    auto *overlay = new QWidget(m_window.get());
    overlay->resize(m_window->size());
    overlay->show();
    overlay->raise();
    m_page->raise();
    const auto *screen = m_window->findChild<shell::StaffScreen *>();
    QTRY_VERIFY(screen->isAncestorOf(m_window->childAt(5, 5)));
    m_window->resize(800, 1200);
    QTRY_COMPARE(screen->size(), QSize(800, 1200));
}

void TstStaffDoor::aPageCannotKeepTheKeyboard()
{
    setFirst();
    QSignalSpy entered(m_door, &StaffDoor::entered);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    m_page->setFocus();
    type(GoodPin);
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(m_page->keys, QList<int>());
}

void TstStaffDoor::theKeyboardGoesBackToThePage()
{
    setFirst();
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    QVERIFY(!m_page->hasFocus());
    QTest::keyClick(native(), Qt::Key_Escape);
    QVERIFY(!m_door->isOpen());
    QVERIFY(m_page->hasFocus());
    QTest::keyClick(native(), Qt::Key_A);
    QCOMPARE(m_page->keys, QList<int>{Qt::Key_A});
}

void TstStaffDoor::aRunningVisitIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("go on") << u"Go on with the visit"_s << false;
    QTest::newRow("end it") << u"End it and open the desk"_s << true;
    QTest::newRow("no answer") << QString() << false;
}

void TstStaffDoor::aRunningVisitIsAskedAbout()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, isIn);
    setFirst();
    QSignalSpy entered(m_door, &StaffDoor::entered);
    m_door->setVisitRunning(true);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    type(GoodPin);
    QTRY_VERIFY(shows(u"A visit is running"_s));
    QCOMPARE(entered.size(), 0);
    if (answer.isEmpty())
        m_clock.advance(20s);
    else
        QTest::mouseClick(button(answer), Qt::LeftButton);
    QCOMPARE(entered.size(), isIn ? 1 : 0);
    QVERIFY(!m_door->isOpen());
}

void TstStaffDoor::aVisitThatEndsMeanwhileNeedsNoAnswer()
{
    setFirst();
    QSignalSpy entered(m_door, &StaffDoor::entered);
    m_door->setVisitRunning(true);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    type(GoodPin);
    QTRY_VERIFY(shows(u"A visit is running"_s));
    m_door->setVisitRunning(false);
    QCOMPARE(entered.size(), 1);
}

void TstStaffDoor::theFirstPinIsChosenAndWorks()
{
    QSignalSpy set(m_door, &StaffDoor::firstPinSet);
    m_door->askForFirstPin();
    QVERIFY(shows(u"Choose a staff PIN"_s));
    auto *name = m_window->findChild<QLineEdit *>();
    QVERIFY(name->isVisible());
    name->setText(u" "_s);
    button(u"Continue"_s)->click();
    QVERIFY(shows(u"Please give a name"_s));
    name->setText(u"Bea"_s);
    button(u"Continue"_s)->click();
    QVERIFY(shows(u"A PIN of 6 to 12 digits"_s));
    type(GoodPin);
    QVERIFY(shows(u"The same PIN once more"_s));
    type(OtherPin);
    QVERIFY(shows(u"The two PINs were not the same"_s));
    type(GoodPin);
    type(GoodPin);
    QTRY_VERIFY(shows(u"Your PIN works"_s));
    QCOMPARE(set.size(), 0);
    button(u"Show the visitor's screen"_s)->click();
    QCOMPARE(set.size(), 1);
    QCOMPARE(set.constFirst().constFirst().toString(), u"Bea"_s);
    QVERIFY(!m_door->isOpen());
    const auto owner = m_pins->check(core::Secret(GoodPin));
    QVERIFY(owner);
    QCOMPARE(*owner, u"Bea"_s);
    // Not again.
    m_door->askForFirstPin();
    QVERIFY(!m_door->isOpen());
}

void TstStaffDoor::theFirstPinCannotBeDeclined()
{
    m_door->askForFirstPin();
    QTest::keyClick(native(), Qt::Key_Escape);
    m_clock.advance(1h);
    m_door->close();
    QVERIFY(m_door->isOpen());
    m_window->findChild<QLineEdit *>()->setText(u"Bea"_s);
    button(u"Continue"_s)->click();
    QTest::keyClick(native(), Qt::Key_Escape);
    QVERIFY(shows(u"Choose a staff PIN"_s));
    QTest::keyClick(native(), Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(shows(u"Choose a staff PIN"_s));
}

void TstStaffDoor::aBadFirstPinIsChosenAgain_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("run") << QByteArray("123456") << u"easily guessed"_s;
    QTest::newRow("pairs") << QByteArray("112233") << u"easily guessed"_s;
}

void TstStaffDoor::aBadFirstPinIsChosenAgain()
{
    QFETCH(const QByteArray, pin);
    QFETCH(const QString, sentence);
    m_door->askForFirstPin();
    m_window->findChild<QLineEdit *>()->setText(u"Bea"_s);
    button(u"Continue"_s)->click();
    type(pin.constData());
    QVERIFY(shows(sentence));
    QVERIFY(shows(u"A PIN of 6 to 12 digits"_s));
    QVERIFY(*m_pins->isEmpty());
}

void TstStaffDoor::damagedPinsAreNoFirstStart()
{
    setFirst();
    QFile file(m_folder->filePath(u"pins.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    QVERIFY(file.resize(20));
    file.close();
    const QRegularExpression damaged(u"storage.*damaged"_s);
    QTest::ignoreMessage(QtCriticalMsg, damaged);
    m_door->askForFirstPin();
    QVERIFY(!m_door->isOpen());
    QTest::ignoreMessage(QtCriticalMsg, damaged);
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    QVERIFY(shows(u"The file with the staff PINs is damaged."_s));
    QVERIFY(!isPadShown());
    // Somebody repairs it.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(good);
    file.close();
    button(u"Try again"_s)->click();
    QVERIFY(isPadShown());
    QSignalSpy entered(m_door, &StaffDoor::entered);
    type(GoodPin);
    QTRY_COMPARE(entered.size(), 1);
}

void TstStaffDoor::withoutAPinTheCornerChoosesNone()
{
    for (int i = 0; i < 4; ++i)
        tap({10, 10}, u"touch"_s);
    QVERIFY(m_door->isOpen());
    QVERIFY(shows(u"There is no staff PIN."_s));
    QVERIFY(!isPadShown());
    button(u"Show the visitor's screen"_s)->click();
    QVERIFY(!m_door->isOpen());
}

QTEST_MAIN(TstStaffDoor)
#include "tst_staffdoor.moc"
