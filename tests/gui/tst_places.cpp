#include "guisupport.h"
#include "shell/browserplace.h"
#include "shell/browserscreen.h"
#include "shell/codescreen.h"
#include "shell/flowscreen.h"
#include "shell/language.h"
#include "shell/phoneplace.h"
#include "shell/theme.h"
#include "support/manualclock.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::BrowserPlace;
using shell::BrowserScreen;
using shell::CodeScreen;
using shell::PagePlace;
using shell::PhonePlace;
using State = CodeScreen::State;
using Closing = PagePlace::Closing;

/// What happens to a screen with a code, and what a browser does.
using CodeSteps = std::function<void(CodeScreen &, support::ManualClock &)>;
Q_DECLARE_METATYPE(CodeSteps)

namespace {

constexpr int Patience = 20000; // Milliseconds, for a process to start on a loaded computer.

const QUrl Page(u"https://onboarding.example.com/process/65f0c2b1a9d84e3f?uuid=3b241101"_s);

shell::QrCode codeOf(const QUrl &url)
{
    return *shell::QrCode::of(url.toEncoded());
}

QString visibleWords(const QWidget &screen)
{
    QStringList words{screen.accessibleName(), screen.accessibleDescription()};
    const QList<QWidget *> children = screen.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!child->isVisible())
            continue;
        words << child->accessibleName() << child->accessibleDescription() << child->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(child))
            words << label->text();
    }
    return words.join(u'\n');
}

/// The answer to a GET of \a url, as it came.
QByteArray fetch(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port(80)));
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    socket.write("GET " + target + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + ':'
                 + QByteArray::number(url.port(80)) + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                         Patience))
        return {};
    return answer + socket.readAll();
}

/// A browser that only writes down how it was called.
class FakeBrowser
{
public:
    FakeBrowser()
    {
        QFile script(m_folder.filePath(u"browser"_s));
        if (!script.open(QIODevice::WriteOnly))
            return;
        script.write("#!/bin/sh\necho out\n( printf '%s\\n' \"$@\"; env ) > \""
                     + QFile::encodeName(m_folder.filePath(u"new"_s)) + "\"\nmv \""
                     + QFile::encodeName(m_folder.filePath(u"new"_s)) + "\" \""
                     + QFile::encodeName(m_folder.filePath(u"called"_s)) + "\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path() const { return m_folder.filePath(u"browser"_s); }

    /// Waits for the next call: its arguments, a line each, and its environment.
    QString call()
    {
        QFile called(m_folder.filePath(u"called"_s));
        if (!QTest::qWaitFor([&] { return called.exists(); }, Patience)
            || !called.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(called.readAll());
        called.remove();
        return text;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TstPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWindowWarnings(); }
    void cleanupTestCase();

    void codeIsThereAsLongAsItMay_data();
    void codeIsThereAsLongAsItMay();
    void aTouchElsewhereIsNotTheVisitors();
    void codeTellsHowLongItWorks_data();
    void codeTellsHowLongItWorks();
    void codeOnTheScreenCanBeRead_data();
    void codeOnTheScreenCanBeRead();
    void addressIsNeverWritten();
    void phoneTellsWhenItsCodeIsThere();
    void phoneRefusesWhatNoCodeHolds();
    void phoneClosesAtOnce();

    void commandLineOfABrowser_data();
    void commandLineOfABrowser();
    void browserThatDoesNotStart();
    void browserThatNeverComes();
    void browserGoesAndComesBack();
    void closingWaitsForABrowserThatMayComeBack_data();
    void closingWaitsForABrowserThatMayComeBack();
    void openingAgainIsAnotherAddress();

private:
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;
};

void TstPlaces::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_theme->apply(u"light"_s, {});
    m_language = std::make_unique<shell::Language>();
    m_language->set(u"en"_s);
}

void TstPlaces::cleanupTestCase()
{
    m_language.reset();
    m_theme.reset();
}

void TstPlaces::codeIsThereAsLongAsItMay_data()
{
    QTest::addColumn<CodeSteps>("steps");
    QTest::addColumn<State>("state");
    using S = CodeScreen;
    using C = support::ManualClock;
    const auto touch = [](S &screen) {
        QTest::mouseClick(&screen, Qt::LeftButton, {}, QPoint(5, 5));
    };
    const auto showAgain = [](S &screen) {
        screen.findChild<QPushButton *>(u"showAgain"_s)->click();
    };
    QTest::newRow("just shown") << CodeSteps([](S &, C &) {}) << State::Shown;
    QTest::newRow("nobody for a moment less")
        << CodeSteps([](S &, C &clock) { clock.advance(120s - 1ms); }) << State::Shown;
    QTest::newRow("nobody for the time")
        << CodeSteps([](S &, C &clock) { clock.advance(120s); }) << State::Hidden;
    QTest::newRow("a touch begins it anew") << CodeSteps([touch](S &screen, C &clock) {
        clock.advance(100s);
        touch(screen);
        clock.advance(119s);
    }) << State::Shown;
    QTest::newRow("a key begins it anew") << CodeSteps([](S &screen, C &clock) {
        clock.advance(100s);
        QTest::keyClick(&screen, Qt::Key_Space);
        clock.advance(119s);
    }) << State::Shown;
    QTest::newRow("a touch only puts it off") << CodeSteps([touch](S &screen, C &clock) {
        clock.advance(100s);
        touch(screen);
        clock.advance(120s);
    }) << State::Hidden;
    QTest::newRow("a touch alone does not show it") << CodeSteps([touch](S &screen, C &clock) {
        clock.advance(120s);
        touch(screen);
    }) << State::Hidden;
    QTest::newRow("the button shows it") << CodeSteps([showAgain](S &screen, C &clock) {
        clock.advance(300s);
        showAgain(screen);
    }) << State::Shown;
    QTest::newRow("shown again, nobody again") << CodeSteps([showAgain](S &screen, C &clock) {
        clock.advance(300s);
        showAgain(screen);
        clock.advance(120s);
    }) << State::Hidden;
    QTest::newRow("its time is over while touched") << CodeSteps([touch](S &screen, C &clock) {
        for (int minute = 0; minute < 10; ++minute) {
            touch(screen);
            clock.advance(60s);
        }
    }) << State::Expired;
    QTest::newRow("its time is over while hidden")
        << CodeSteps([](S &, C &clock) { clock.advance(600s); }) << State::Expired;
    QTest::newRow("a moment before its time is over")
        << CodeSteps([](S &, C &clock) { clock.advance(600s - 1ms); }) << State::Hidden;
    QTest::newRow("cleared") << CodeSteps([](S &screen, C &) { screen.clear(); }) << State::Empty;
    QTest::newRow("cleared while hidden") << CodeSteps([](S &screen, C &clock) {
        clock.advance(120s);
        screen.clear();
        clock.advance(600s);
    }) << State::Empty;
    QTest::newRow("another code") << CodeSteps([](S &screen, C &clock) {
        clock.advance(600s);
        screen.present(codeOf(Page), 60s);
    }) << State::Shown;
    QTest::newRow("a code that was over before")
        << CodeSteps([](S &screen, C &) { screen.present(codeOf(Page), 0s); }) << State::Expired;
}

/// What can be seen is what the state says: black modules only while it is Shown.
void TstPlaces::codeIsThereAsLongAsItMay()
{
    QFETCH(CodeSteps, steps);
    QFETCH(State, state);
    support::ManualClock clock;
    CodeScreen screen(clock, 120s);
    screen.resize(1024, 600);
    screen.show();
    screen.present(codeOf(Page), 600s);
    steps(screen, clock);
    QCOMPARE(screen.state(), state);
    support::settleLayouts();
    const QImage image = screen.grab().toImage();
    int black = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            black += image.pixel(x, y) == qRgb(0, 0, 0) ? 1 : 0;
    }
    QCOMPARE(black > 2000, state == State::Shown);
    QCOMPARE(screen.findChild<QPushButton *>(u"showAgain"_s)->isVisible(), state == State::Hidden);
    QVERIFY(state == State::Empty || !screen.findChild<QLabel *>(u"title"_s)->text().isEmpty());
}

void TstPlaces::aTouchElsewhereIsNotTheVisitors()
{
    support::ManualClock clock;
    QWidget desk;
    desk.resize(300, 200);
    desk.show();
    CodeScreen screen(clock, 120s);
    screen.show();
    screen.present(codeOf(Page), 600s);
    clock.advance(100s);
    QTest::keyClick(&desk, Qt::Key_Space);
    QTest::mouseClick(&desk, Qt::LeftButton);
    clock.advance(20s);
    QCOMPARE(screen.state(), State::Hidden);
}

void TstPlaces::codeTellsHowLongItWorks_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("fifteen minutes") << 0 << u"about 15 minute"_s;
    QTest::newRow("a second later") << 1 << u"about 15 minute"_s;
    QTest::newRow("fourteen minutes") << 60 << u"about 14 minute"_s;
    QTest::newRow("two minutes") << 780 << u"about 2 minute"_s;
    QTest::newRow("one minute") << 840 << u"less than a minute"_s;
    QTest::newRow("one second") << 899 << u"less than a minute"_s;
}

void TstPlaces::codeTellsHowLongItWorks()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    support::ManualClock clock;
    CodeScreen screen(clock, 3600s);
    screen.show();
    screen.present(codeOf(Page), 900s);
    clock.advance(std::chrono::seconds(seconds));
    const QString life = screen.findChild<QLabel *>(u"life"_s)->text();
    QVERIFY2(life.contains(words), qPrintable(life));
}

void TstPlaces::codeOnTheScreenCanBeRead_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const auto add = [](const QString &theme, const QString &language, const QSize &size) {
        QTest::addRow("%s, %s, %dx%d", qPrintable(theme), qPrintable(language), size.width(),
                      size.height())
            << theme << language << size;
    };
    for (const QString &theme : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
        for (const QSize &size : {QSize(1024, 600), QSize(1280, 800), QSize(1080, 1920)})
            add(theme, u"en"_s, size);
        add(theme, u"ar"_s, {1280, 800});
    }
    add(u"light"_s, u"en"_s, {3840, 2160});
}

/// As a visitor's phone sees it: the whole screen of a running visit. With VESTIBULE_SHOTS set to a
/// folder, pictures of it and of its other states are kept there.
void TstPlaces::codeOnTheScreenCanBeRead()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        QSKIP("zbarimg is not installed (Debian: zbar-tools)");
    m_theme->apply(theme, {});
    m_theme->fitVisitorScreens(size);
    m_language->set(language);
    support::ManualClock clock;
    CodeScreen code(clock, 120s);
    shell::FlowScreen flow(clock, {u"Harbour Bank"_s, {}, {}}, shell::CameraKind::Real);
    flow.resize(size);
    flow.show();
    flow.begin(900s);
    flow.setState(onboarding::VisitState::Running);
    flow.setWay(onboarding::Show::Qr, false);
    flow.setPageRequested();
    code.present(codeOf(Page), 870s);
    flow.setPage(&code);
    flow.setPageShown();
    support::settleLayouts();
    const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS");
    const QString picture =
        shots
        % u"/code-%1-%2-%3x%4-%5.png"_s.arg(theme, language).arg(size.width()).arg(size.height());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"screen.png"_s);
    QVERIFY(flow.grab().save(file));
    if (!shots.isEmpty()) {
        QVERIFY(flow.grab().save(picture.arg(u"shown"_s)));
        clock.advance(120s);
        support::settleLayouts();
        QVERIFY(flow.grab().save(picture.arg(u"hidden"_s)));
        code.present(codeOf(Page), 0s);
        support::settleLayouts();
        QVERIFY(flow.grab().save(picture.arg(u"expired"_s)));
        BrowserScreen browser;
        flow.setPage(&browser);
        for (const BrowserScreen::State state :
             {BrowserScreen::State::Opening, BrowserScreen::State::Open, BrowserScreen::State::Back,
              BrowserScreen::State::Done, BrowserScreen::State::Failed}) {
            browser.present(state);
            support::settleLayouts();
            QVERIFY(flow.grab().save(picture.arg(u"browser%1"_s.arg(int(state)))));
        }
        flow.removePage();
    }
    QProcess zbar;
    zbar.start(reader, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    QVERIFY(zbar.waitForFinished(Patience));
    QCOMPARE(zbar.readAllStandardOutput(), Page.toEncoded() + '\n');
    const auto *card = code.findChild<QWidget *>(u"codeCard"_s);
    QVERIFY(card->width() >= m_theme->visitorPixels(320));
    flow.removePage();
    m_theme->apply(u"light"_s, {});
    m_theme->fitVisitorScreens({1024, 600});
    m_language->set(u"en"_s);
}

void TstPlaces::addressIsNeverWritten()
{
    support::ManualClock clock;
    CodeScreen screen(clock, 120s);
    screen.show();
    screen.present(codeOf(Page), 600s);
    for (int minute = 0; minute < 11; ++minute) {
        const QString words = visibleWords(screen);
        QVERIFY(!words.contains(Page.host()) && !words.contains(u"65f0c2b1"_s));
        QVERIFY(words.contains(u"staff"_s));
        clock.advance(60s);
    }
}

void TstPlaces::phoneTellsWhenItsCodeIsThere()
{
    support::ManualClock clock;
    PhonePlace place(clock, clock.elapsed() + 600s, 120s);
    QSignalSpy shown(&place, &PhonePlace::codeShown);
    QSignalSpy loaded(&place, &PagePlace::loaded);
    place.open(Page);
    QVERIFY(place.widget());
    QCOMPARE(loaded.size(), 0);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().constFirst().toUrl(), Page);
    QCOMPARE(qobject_cast<CodeScreen *>(place.widget())->state(), State::Shown);
}

void TstPlaces::phoneRefusesWhatNoCodeHolds()
{
    support::ManualClock clock;
    PhonePlace place(clock, clock.elapsed() + 600s, 120s);
    QSignalSpy shown(&place, &PhonePlace::codeShown);
    QSignalSpy failed(&place, &PagePlace::loadFailed);
    QUrl longUrl = Page;
    longUrl.setQuery(QString(3000, u'x'));
    place.open(longUrl);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<core::Error>().kind, core::ErrorKind::Refused);
    QCOMPARE(shown.size(), 0);
}

void TstPlaces::phoneClosesAtOnce()
{
    support::ManualClock clock;
    PhonePlace place(clock, clock.elapsed() + 600s, 120s);
    QSignalSpy going(&place, &PagePlace::going);
    QSignalSpy lingering(&place, &PagePlace::lingering);
    QSignalSpy closed(&place, &PagePlace::closed);
    place.open(Page);
    place.close(Closing::MayLinger);
    place.close(Closing::AtOnce);
    QVERIFY(!place.widget());
    QCOMPARE(going.size(), 1);
    QCOMPARE(closed.size(), 0); // From the event loop.
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(closed.constFirst().constFirst().value<web::CloseReport>().clean);
    QCOMPARE(lingering.size(), 0);
}

void TstPlaces::commandLineOfABrowser_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("line");
    QTest::newRow("a program") << u"chromium"_s << QStringList{u"chromium"_s, u"URL"_s};
    QTest::newRow("arguments") << u"chromium --new-window"_s
                               << QStringList{u"chromium"_s, u"--new-window"_s, u"URL"_s};
    QTest::newRow("a place for the address")
        << u"firefox %u --kiosk"_s << QStringList{u"firefox"_s, u"URL"_s, u"--kiosk"_s};
    QTest::newRow("a place in an argument")
        << u"chromium --app=%u"_s << QStringList{u"chromium"_s, u"--app=URL"_s};
    QTest::newRow("quotes") << u"\"/opt/My Browser/run\" \"--title=a b\""_s
                            << QStringList{u"/opt/My Browser/run"_s, u"--title=a b"_s, u"URL"_s};
    QTest::newRow("nothing") << u"  "_s << QStringList();
}

void TstPlaces::commandLineOfABrowser()
{
    QFETCH(QString, command);
    QFETCH(QStringList, line);
    const QUrl address(u"http://127.0.0.1:4711/go/abc"_s);
    line.replaceInStrings(u"URL"_s, address.toString());
    QCOMPARE(BrowserPlace::commandLine(command, address), line);
}

void TstPlaces::browserThatDoesNotStart()
{
    support::ManualClock clock;
    BrowserPlace place(clock, {u"/nonexistent/browser --x"_s, {}, 900s});
    QSignalSpy failed(&place, &PagePlace::loadFailed);
    QSignalSpy loaded(&place, &PagePlace::loaded);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not start"_s));
    place.open(Page);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<core::Error>().kind, core::ErrorKind::Engine);
    auto *screen = qobject_cast<BrowserScreen *>(place.widget());
    QCOMPARE(screen->state(), BrowserScreen::State::Failed);
    QVERIFY(visibleWords(*screen).isEmpty() || !visibleWords(*screen).contains(Page.host()));
    clock.advance(60s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(loaded.size(), 0);
}

void TstPlaces::browserThatNeverComes()
{
    support::ManualClock clock;
    FakeBrowser browser;
    BrowserPlace place(clock, {browser.path(), {}, 900s});
    QSignalSpy failed(&place, &PagePlace::loadFailed);
    place.open(Page);
    QVERIFY(!browser.call().isEmpty());
    clock.advance(25s - 1ms);
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no browser came"_s));
    clock.advance(1ms);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<core::Error>().kind, core::ErrorKind::Timeout);
}

/// The whole way; the page's address stands in no argument and no variable.
void TstPlaces::browserGoesAndComesBack()
{
    support::ManualClock clock;
    FakeBrowser browser;
    qputenv("QTWEBENGINE_TEST_VARIABLE", "1");
    BrowserPlace place(clock, {browser.path() + u" --one %u --two"_s, {}, 900s});
    QSignalSpy loaded(&place, &PagePlace::loaded);
    QSignalSpy returned(&place, &PagePlace::returned);
    QSignalSpy lingering(&place, &PagePlace::lingering);
    QSignalSpy closed(&place, &PagePlace::closed);
    const core::Result<QUrl> back = place.openReturn();
    QVERIFY(bool(back));
    place.open(Page);
    auto *screen = qobject_cast<BrowserScreen *>(place.widget());
    QCOMPARE(screen->state(), BrowserScreen::State::Opening);
    const QString call = browser.call();
    qunsetenv("QTWEBENGINE_TEST_VARIABLE");
    QVERIFY(!call.contains(Page.host()) && !call.contains(u"QTWEBENGINE_"_s));
    const QStringList arguments = call.split(u'\n').first(3);
    QCOMPARE(arguments.first(), u"--one"_s);
    QCOMPARE(arguments.last(), u"--two"_s);
    const QByteArray answer = fetch(QUrl(arguments.at(1)));
    QVERIFY2(answer.contains(Page.toEncoded()), answer.constData());
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(screen->state(), BrowserScreen::State::Open);

    QUrl end = *back;
    end.setQuery(u"interviewId=abc&flowId=d"_s);
    QVERIFY(fetch(end).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(returned.size(), 1);
    QCOMPARE(returned.constFirst().constFirst().toUrl(), end);
    QCOMPARE(screen->state(), BrowserScreen::State::Back);
    fetch(end);
    QCOMPARE(returned.size(), 1);

    place.close(Closing::MayLinger);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(lingering.size(), 0);
    QVERIFY(closed.constFirst().constFirst().value<web::CloseReport>().clean);
}

void TstPlaces::closingWaitsForABrowserThatMayComeBack_data()
{
    QTest::addColumn<bool>("hasReturn");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<Closing>("how");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<bool>("waits");
    QTest::newRow("it never comes back") << true << true << Closing::MayLinger << false << true;
    QTest::newRow("it comes back late") << true << true << Closing::MayLinger << true << true;
    QTest::newRow("somebody left") << true << true << Closing::AtOnce << false << false;
    QTest::newRow("it never came") << true << false << Closing::MayLinger << false << false;
    QTest::newRow("no address of ours") << false << true << Closing::MayLinger << false << false;
}

void TstPlaces::closingWaitsForABrowserThatMayComeBack()
{
    QFETCH(bool, hasReturn);
    QFETCH(bool, taken);
    QFETCH(Closing, how);
    QFETCH(bool, comesBack);
    QFETCH(bool, waits);
    support::ManualClock clock;
    FakeBrowser browser;
    BrowserPlace place(clock, {browser.path(), {}, 900s});
    QSignalSpy loaded(&place, &PagePlace::loaded);
    QSignalSpy returned(&place, &PagePlace::returned);
    QSignalSpy lingering(&place, &PagePlace::lingering);
    QSignalSpy closed(&place, &PagePlace::closed);
    QUrl back;
    if (hasReturn)
        back = *place.openReturn();
    place.open(Page);
    const QUrl address(browser.call().section(u'\n', 0, 0));
    if (taken) {
        fetch(address);
        QTRY_COMPARE(loaded.size(), 1);
    }
    place.close(how);
    QCOMPARE(lingering.size(), waits ? 1 : 0);
    QCOMPARE(place.widget() != nullptr, waits);
    if (comesBack)
        QVERIFY(fetch(back).startsWith("HTTP/1.1 200"));
    if (waits && !comesBack) {
        clock.advance(3s - 1ms);
        QCoreApplication::processEvents();
        QCOMPARE(closed.size(), 0);
        QCOMPARE(qobject_cast<BrowserScreen *>(place.widget())->state(),
                 BrowserScreen::State::Done);
        clock.advance(1ms);
    }
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!place.widget());
    QCOMPARE(returned.size(), 0); // The end is known: nobody needs to be told.
    place.close(Closing::AtOnce);
    QCoreApplication::processEvents();
    QCOMPARE(closed.size(), 1);
}

void TstPlaces::openingAgainIsAnotherAddress()
{
    support::ManualClock clock;
    FakeBrowser browser;
    BrowserPlace place(clock, {browser.path(), {}, 900s});
    QSignalSpy loaded(&place, &PagePlace::loaded);
    QSignalSpy failed(&place, &PagePlace::loadFailed);
    place.open(Page);
    const QUrl first(browser.call().section(u'\n', 0, 0));
    fetch(first);
    QTRY_COMPARE(loaded.size(), 1);
    auto *again = place.widget()->findChild<QPushButton *>(u"openAgain"_s);
    again->click();
    const QUrl second(browser.call().section(u'\n', 0, 0));
    QVERIFY(second.isValid() && second != first);
    QVERIFY(!fetch(first).contains(Page.toEncoded()));
    QVERIFY(fetch(second).contains(Page.toEncoded()));
    // Nobody comes for a third: the page is open in the first window all the same.
    again->click();
    browser.call();
    clock.advance(30s);
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 0);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(qobject_cast<BrowserScreen *>(place.widget())->state(), BrowserScreen::State::Failed);
}

QTEST_MAIN(TstPlaces)
#include "tst_places.moc"
