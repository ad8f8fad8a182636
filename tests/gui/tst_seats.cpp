#include "guisupport.h"
#include "shell/doctorchecks.h"
#include "shell/seats.h"
#include "shell/theme.h"
#include "shell/visitorcard.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using shell::Cover;
using shell::DisplayInfo;
using shell::placeFor;
using shell::SeatRule;

namespace {

constexpr auto VisitorKey = core::keys::VisitorScreen;
constexpr auto DeskKey = core::keys::DeskScreen;

/// Displays that a test plugs and unplugs.
class Plugs final : public shell::Displays
{
public:
    QList<DisplayInfo> list() const override { return m_list; }

    void set(const QList<DisplayInfo> &list)
    {
        m_list = list;
        Q_EMIT changed();
    }

private:
    QList<DisplayInfo> m_list;
};

/// The off-screen platform's displays of these names; what they are called here is the test's.
constexpr auto Screens = R"({"screens": [
{"name": "lobby", "x": 0, "y": 0, "width": 1080, "height": 1920},
{"name": "counter", "x": 1080, "y": 0, "width": 1920, "height": 1080},
{"name": "spare", "x": 3000, "y": 0, "width": 1280, "height": 1024}]})";

DisplayInfo display(const QString &identity, const QString &screenName)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == screenName)
            return {identity, screen->geometry(), screen->geometry(), screen};
    }
    qFatal("the platform has not the displays of this test");
}

const DisplayInfo &lobby()
{
    static const DisplayInfo one = display(u"Acme Lobby 42"_s, u"lobby"_s);
    return one;
}

const DisplayInfo &counter()
{
    static const DisplayInfo one = display(u"Acme Counter@HDMI-1"_s, u"counter"_s);
    return one;
}

const DisplayInfo &spare()
{
    static const DisplayInfo one = display(u"Other Spare@DP-2"_s, u"spare"_s);
    return one;
}

} // namespace

class TstSeats final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TstSeats)

public:
    TstSeats() = default;

private Q_SLOTS:
    void init() { support::failOnWindowWarnings(); }
    void everybodyHasAPlace_data();
    void everybodyHasAPlace();
    void comesBack();
    void followsItsDisplay();
    void leavesTheDeskWhereItIs();
    void remembersWhoseIsWhose();
    void policyIsNotOverwritten();
    void secondDisplayComesLater();
    void staffMayOpenTheDeskAnywhere();
    void namesRealDisplays();
    void doctorLooksForThem_data();
    void doctorLooksForThem();
    void cardTellsTheStep();

private:
    core::Settings settings(const QByteArray &user = {}, const QByteArray &policy = {}) const;

    QTemporaryDir m_folder;
    Plugs m_plugs;
};

core::Settings TstSeats::settings(const QByteArray &user, const QByteArray &policy) const
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(content);
        return file.fileName();
    };
    core::SettingsLocations places;
    places.userFile = write(u"user.ini"_s, user);
    places.policyFile = write(u"policy.ini"_s, policy);
    return *core::Settings::load(places);
}

void TstSeats::everybodyHasAPlace_data()
{
    QTest::addColumn<SeatRule>("rule");
    QTest::addColumn<QList<DisplayInfo>>("displays");
    QTest::addColumn<int>("place");

    using L = QList<DisplayInfo>;
    const QString a = lobby().identity;
    const QString b = counter().identity;
    constexpr int Nowhere = -1;
    QTest::newRow("alone, nothing set: the primary one")
        << SeatRule{} << L{counter(), lobby()} << 0;
    QTest::newRow("alone, its own") << SeatRule{a, {}} << L{counter(), lobby()} << 1;
    QTest::newRow("alone, its own gone: any") << SeatRule{a, {}} << L{counter()} << 0;
    QTest::newRow("two, its own") << SeatRule{a, b} << L{counter(), lobby()} << 1;
    QTest::newRow("two, its own gone: not the desk's") << SeatRule{a, b} << L{counter()} << Nowhere;
    QTest::newRow("two, its own gone: a free one") << SeatRule{a, b} << L{counter(), spare()} << 1;
    QTest::newRow("two, nothing set: not the desk's")
        << SeatRule{{}, b} << L{counter(), lobby()} << 1;
    QTest::newRow("two, both gone: the visitor's window comes first")
        << SeatRule{a, b} << L{spare()} << 0;
    QTest::newRow("desk, its own") << SeatRule{b, a, Cover::Window} << L{lobby(), counter()} << 1;
    QTest::newRow("desk, its own gone: never where visitors see it")
        << SeatRule{b, a, Cover::Window} << L{lobby()} << Nowhere;
    QTest::newRow("desk, its own gone: a free one")
        << SeatRule{b, a, Cover::Window} << L{lobby(), spare()} << 1;
    QTest::newRow("desk, both gone: the one left is the visitor's")
        << SeatRule{b, a, Cover::Window} << L{spare()} << Nowhere;
    QTest::newRow("no display at all") << SeatRule{a, {}} << L{} << Nowhere;
}

void TstSeats::everybodyHasAPlace()
{
    QFETCH(SeatRule, rule);
    QFETCH(QList<DisplayInfo>, displays);
    QFETCH(int, place);
    QCOMPARE(placeFor(rule, displays).value_or(-1), place);
}

/// Unplugged and plugged again, where there is another display and where there is none.
void TstSeats::comesBack()
{
    m_plugs.set({counter(), lobby()});
    QWidget window;
    shell::Seat seat(window, {lobby().identity, counter().identity}, m_plugs);
    seat.take();
    QCOMPARE(window.geometry(), lobby().geometry);
    QVERIFY(window.isFullScreen());
    QSignalSpy displaced(&seat, &shell::Seat::displacedChanged);

    m_plugs.set({counter()});
    QTRY_VERIFY(window.isHidden());
    QCOMPARE(displaced.takeFirst().constFirst(), true);
    m_plugs.set({counter(), spare()});
    QTRY_COMPARE(window.geometry(), spare().geometry);
    QVERIFY(window.isVisible());
    QVERIFY(displaced.isEmpty());
    m_plugs.set({counter(), spare(), lobby()});
    QTRY_COMPARE(window.geometry(), lobby().geometry);
    QVERIFY(window.isFullScreen());
    QCOMPARE(displaced.takeFirst().constFirst(), false);
    m_plugs.set({});
    m_plugs.set({lobby()});
    QTRY_COMPARE(window.geometry(), lobby().geometry);
    QVERIFY(window.isVisible());
}

void TstSeats::followsItsDisplay()
{
    m_plugs.set({lobby()});
    QWidget window;
    shell::Seat seat(window, {lobby().identity, {}}, m_plugs);
    seat.take();
    const DisplayInfo turned = display(lobby().identity, u"counter"_s);
    m_plugs.set({turned});
    QTRY_COMPARE(window.geometry(), turned.geometry);
    const DisplayInfo moved = display(lobby().identity, u"spare"_s);
    m_plugs.set({counter(), moved});
    QTRY_COMPARE(window.geometry(), moved.geometry);
}

void TstSeats::leavesTheDeskWhereItIs()
{
    m_plugs.set({lobby(), counter()});
    QWidget window;
    shell::Seat seat(window, {counter().identity, lobby().identity, Cover::Window}, m_plugs);
    seat.take();
    QVERIFY(counter().geometry.contains(window.geometry()));
    QVERIFY(!window.isFullScreen());
    const QRect chosen(1200, 100, 700, 500);
    window.setGeometry(chosen);
    QWidget witness;
    shell::Seat other(witness, {{}, {}}, m_plugs);
    other.take();
    m_plugs.set({spare(), lobby(), counter()});
    QTRY_COMPARE(witness.geometry(), spare().geometry);
    QCOMPARE(window.geometry(), chosen);
}

void TstSeats::remembersWhoseIsWhose()
{
    core::Settings first = settings();
    m_plugs.set({counter(), lobby()});
    {
        QWidget visitor;
        auto *desk = new QWidget;
        shell::TwoSeats seats(visitor, first, m_plugs);
        seats.take();
        seats.seatDesk(*desk, false);
        QCOMPARE(visitor.geometry(), lobby().geometry);
        QVERIFY(counter().geometry.contains(desk->geometry()));
        QCOMPARE(first.text(VisitorKey), lobby().identity);
        QCOMPARE(first.text(DeskKey), counter().identity);
        delete desk; // Closed; the visitor's stays.
        m_plugs.set({counter(), lobby()});
        QVERIFY(visitor.isVisible());
    }
    // The next start, with another primary display and one more.
    core::Settings next = *core::Settings::load(first.locations());
    m_plugs.set({lobby(), spare(), counter()});
    QWidget visitor;
    QWidget desk;
    shell::TwoSeats seats(visitor, next, m_plugs);
    seats.take();
    seats.seatDesk(desk, false);
    QCOMPARE(visitor.geometry(), lobby().geometry);
    QVERIFY(counter().geometry.contains(desk.geometry()));
}

void TstSeats::policyIsNotOverwritten()
{
    core::Settings fixed =
        settings({}, "[kiosk]\nvisitorScreen=" + counter().identity.toUtf8() + "\n");
    m_plugs.set({counter(), lobby()});
    QWidget visitor;
    shell::TwoSeats seats(visitor, fixed, m_plugs);
    seats.take();
    QCOMPARE(visitor.geometry(), counter().geometry);
    QCOMPARE(fixed.text(DeskKey), lobby().identity);
    QCOMPARE(fixed.text(VisitorKey), counter().identity);
}

void TstSeats::secondDisplayComesLater()
{
    core::Settings empty = settings();
    m_plugs.set({lobby()});
    QWidget visitor;
    QWidget desk;
    shell::TwoSeats seats(visitor, empty, m_plugs);
    seats.take();
    seats.seatDesk(desk, false);
    QVERIFY(visitor.isVisible());
    QVERIFY(!desk.isVisible());
    QVERIFY(empty.text(VisitorKey).isEmpty());
    m_plugs.set({counter(), lobby()});
    QTRY_VERIFY(desk.isVisible());
    QCOMPARE(visitor.geometry(), lobby().geometry);
    QCOMPARE(empty.text(VisitorKey), lobby().identity);
}

void TstSeats::staffMayOpenTheDeskAnywhere()
{
    core::Settings both = settings("[kiosk]\nvisitorScreen=" + lobby().identity.toUtf8()
                                   + "\ndeskScreen=" + counter().identity.toUtf8() + "\n");
    m_plugs.set({lobby()});
    QWidget visitor;
    QWidget desk;
    shell::TwoSeats seats(visitor, both, m_plugs);
    seats.take();
    seats.seatDesk(desk, false);
    QVERIFY(!desk.isVisible());
    seats.seatDesk(desk, true);
    QVERIFY(desk.isVisible());
    QVERIFY(visitor.isVisible());
    m_plugs.set({lobby(), counter()});
    QTRY_VERIFY(counter().geometry.contains(desk.geometry()));
    // That was for once.
    m_plugs.set({lobby()});
    QTRY_VERIFY(!desk.isVisible());
}

void TstSeats::namesRealDisplays()
{
    const QList<DisplayInfo> real = shell::Displays::system().list();
    QCOMPARE(real.size(), 3);
    QCOMPARE(real.constFirst().screen, QGuiApplication::primaryScreen());
    QVERIFY(real.at(1).geometry.x() < real.at(2).geometry.x());
    for (const DisplayInfo &each : real) {
        // It is told no maker, model or serial number here, so the connector is all there is.
        QCOMPARE(each.identity, QString(u'@' + each.screen->name()));
        QCOMPARE(each.geometry, each.screen->geometry());
    }
}

void TstSeats::doctorLooksForThem_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QList<DisplayInfo>>("displays");
    QTest::addColumn<bool>("ok");

    using L = QList<DisplayInfo>;
    const QByteArray visitor = "\nvisitorScreen=" + lobby().identity.toUtf8();
    const QByteArray desk = "\ndeskScreen=" + counter().identity.toUtf8();
    QTest::newRow("nothing set") << QByteArray("[kiosk]") << L{spare()} << true;
    QTest::newRow("one, there") << QByteArray("[kiosk]" + visitor) << L{lobby()} << true;
    QTest::newRow("one, gone") << QByteArray("[kiosk]" + visitor) << L{spare()} << false;
    QTest::newRow("one seat, the desk's does not matter")
        << QByteArray("[kiosk]" + visitor + desk) << L{lobby()} << true;
    QTest::newRow("two, both there")
        << QByteArray("[kiosk]\nseats=two" + visitor + desk) << L{lobby(), counter()} << true;
    QTest::newRow("two, the desk's gone")
        << QByteArray("[kiosk]\nseats=two" + visitor + desk) << L{lobby(), spare()} << false;
    QTest::newRow("two seats and one display")
        << QByteArray("[kiosk]\nseats=two") << L{lobby()} << false;
}

void TstSeats::doctorLooksForThem()
{
    QFETCH(QByteArray, user);
    QFETCH(QList<DisplayInfo>, displays);
    QFETCH(bool, ok);
    const shell::DoctorRow row = shell::doctor::displaysRow(settings(user), displays);
    QCOMPARE(row.check, u"displays"_s);
    QCOMPARE(row.result, ok ? shell::DoctorResult::Ok : shell::DoctorResult::Failed);
    for (const DisplayInfo &each : displays)
        QVERIFY2(row.remedy.contains(each.identity), qPrintable(row.remedy));
}

/// In words of its own for each, and anew when it changes.
void TstSeats::cardTellsTheStep()
{
    using shell::FlowStrip;
    using shell::KioskStep;
    shell::Theme theme(*qApp);
    shell::VisitorCard card;
    QSet<QString> told;
    const auto tell = [&](const shell::VisitorStep &step) {
        card.setStep(step);
        told << card.accessibleDescription();
    };
    for (const KioskStep step : {KioskStep::Welcome, KioskStep::BeforeStart, KioskStep::Devices,
                                 KioskStep::LettingGo, KioskStep::Result, KioskStep::Cleaning})
        tell({step});
    for (const FlowStrip::Step step : {FlowStrip::Step::Document, FlowStrip::Step::Checks,
                                       FlowStrip::Step::Face, FlowStrip::Step::Done})
        tell({KioskStep::Flow, step});
    QCOMPARE(told.size(), 10);
    QVERIFY(!told.contains(QString()));
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(Screens);
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QApplication application(argc, argv);
    TstSeats test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_seats.moc"
