#include "gui/guisupport.h"
#include "sandbox/sandbox.h"
#include "shell/language.h"
#include "shell/launcher.h"
#include "shell/overlay.h"
#include "shell/portalwindow.h"
#include "shell/services.h"
#include "shell/theme.h"
#include "support/programs.h"
#include "support/support.h"
#include "web/engine.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace keys = core::keys;
using shell::Launcher;
using Outcome = shell::Launcher::Result::Outcome;
using State = shell::Launcher::State;

namespace {

constexpr int Patience = 20000; // Milliseconds; a loaded computer starts a process slowly.
constexpr auto Person = "stu-12";

web::EngineReport theReport;

/// Sleeping between looks, as QTRY does, also stops the engine, which lives in this event loop.
template<typename Condition>
bool waitFor(Condition condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

QWidget *portal()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == "portalWindow"_L1 && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton *shownButton(const QByteArray &name)
{
    QWidget *window = portal();
    auto *button = window ? window->findChild<QPushButton *>(QString::fromLatin1(name)) : nullptr;
    return button && button->isVisible() ? button : nullptr;
}

/// A launcher with what it told.
class Launch final
{
    Q_DISABLE_COPY_MOVE(Launch)

public:
    explicit Launch(shell::Services &services, const shell::LaunchLimits &limits = {})
        : launcher(std::make_unique<Launcher>(services, nullptr, limits))
        , finished(launcher.get(), &Launcher::finished)
    { }

    bool waitForEnd()
    {
        return waitFor([this] { return !finished.isEmpty(); }) && finished.size() == 1;
    }
    bool waitForState(State wanted)
    {
        return waitFor([&] { return launcher->state() == wanted; });
    }
    Launcher::Result result() const
    {
        return finished.constFirst().constFirst().value<Launcher::Result>();
    }

    std::unique_ptr<Launcher> launcher;
    QSignalSpy finished;
};

/// As somebody without a mouse does; \a number counts the links of the page from 1.
void followLink(int number)
{
    QWidget *page = portal()->focusWidget();
    QVERIFY(page);
    if (page->focusProxy())
        page = page->focusProxy();
    for (int link = 0; link < number; ++link)
        QTest::keyClick(page, Qt::Key_Tab);
    QTest::keyClick(page, Qt::Key_Return);
}

void killRenderers()
{
    for (const qint64 pid :
         support::descendants(QCoreApplication::applicationPid(), "QtWebEngine")) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(pid));
        if (commandLine.open(QIODevice::ReadOnly)
            && commandLine.readAll().contains("--type=renderer"))
            kill(pid_t(pid), SIGKILL);
    }
}

} // namespace

/// Launches against a sandbox in this process.
class TestLauncher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void names();
    void embedded_data();
    void embedded();
    void doesNotOpen_data();
    void doesNotOpen();
    void personSignsOut();
    void nobodyLeavesASessionOpen();
    void sessionEndsAtTheService_data();
    void sessionEndsAtTheService();
    void windowClosedWhileOpening();
    void rendererDies();
    void secondClickDoesNothing();
    void givenUpWhileSigning();
    void destroyedWhileSigning();
    void browser_data();
    void browser();
    void printed();
    void unansweredProblemEnds();

private:
    QJsonObject control(const QByteArray &method, const QByteArray &what,
                        const QJsonObject &body = {});
    int provisions();
    QJsonArray listed(const QString &what);
    QString lastNoted();
    static shell::LaunchRequest request(const QString &path = {},
                                        shell::LaunchIn where = shell::LaunchIn::Embedded);

    core::SystemClock m_clock;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<shell::Services> m_services;
};

void TestLauncher::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_theme->apply(u"light"_s, {});
    m_language = std::make_unique<shell::Language>();
    m_language->set(u"en"_s);
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock);
    QVERIFY(bool(m_sandbox->start({})));
    const core::Result<QString> file = m_sandbox->writeSettings(m_folder.path());
    QVERIFY(bool(file));
    core::SettingsLocations locations;
    locations.policyFile = *file;
    locations.userFile = m_folder.filePath(u"user.ini"_s);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY2(bool(settings), settings ? "" : qPrintable(settings.error().detail));
    m_services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), m_folder.filePath(u"data"_s), theReport, true});
    m_services->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::Ready, Patience);
    shell::Partner &partner = m_services->partner();
    QTRY_COMPARE_WITH_TIMEOUT(partner.state(), shell::Partner::State::Ready, Patience);
    partner.people().load();
    QTRY_VERIFY_WITH_TIMEOUT(partner.people().isLoaded(), Patience);
    store::Person person;
    person.partnerId = QString::fromLatin1(Person);
    person.firstName = u"Alex"_s;
    person.lastName = u"Sample"_s;
    person.email = u"alex@sample.example"_s;
    person.addedAt = m_clock.utcNow();
    QVERIFY(bool(partner.people().save(person)));
    // The engine's first page warns of the missing graphics of the off-screen platform.
    m_services->views().prepare();
    QVERIFY(waitFor([this] { return m_services->views().isReady(); }));
}

void TestLauncher::init()
{
    support::failOnWindowWarnings();
    QVERIFY(bool(m_services->settings().saveUser(
        {{QString(keys::BigInterviewReturnUrl), {}}, {QString(keys::BrowserCommand), {}}})));
    control("POST", "",
            {{u"refusedTokenPage"_s, u"login"_s},
             {u"refuseTokens"_s, 0},
             {u"fault"_s, QJsonObject{{u"kind"_s, u"none"_s}}}});
    control("POST", "/person", {{u"partnerId"_s, QString::fromLatin1(Person)}});
    control("POST", "/clear");
}

void TestLauncher::cleanup()
{
    QVERIFY2(!portal(), "a window was left behind");
}

void TestLauncher::cleanupTestCase()
{
    m_services.reset();
    m_sandbox.reset();
}

/// The sandbox lives in this thread, so the question is asked without blocking it.
QJsonObject TestLauncher::control(const QByteArray &method, const QByteArray &what,
                                  const QJsonObject &body)
{
    const QUrl url = m_sandbox->controlUrl();
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(method + ' ' + url.path().toLatin1() + "/biginterview" + what
                 + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                 + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    if (!waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return {};
    const QByteArray answer = socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        qWarning("the sandbox refused %s: %s", what.constData(), answer.constData());
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QJsonArray TestLauncher::listed(const QString &what)
{
    return control("GET", "?only=" + what.toLatin1()).value(what).toArray();
}

/// How many tokens were asked for.
int TestLauncher::provisions()
{
    int count = 0;
    for (const QJsonValue &call : listed(u"calls"_s))
        count += call.toObject().value("call"_L1) == "user"_L1 ? 1 : 0;
    return count;
}

/// The newest launch of the roster, and that the audit record says the same.
QString TestLauncher::lastNoted()
{
    const auto launches = m_services->storage()->people().launches(QString::fromLatin1(Person), 1);
    if (!launches || launches->isEmpty())
        return {};
    const store::Launch &launch = launches->constFirst();
    const auto audit =
        m_services->storage()->audit().page({}, 1, QString(store::actions::PersonLaunched));
    const QString path = launch.path.isEmpty() ? u"dashboard"_s : launch.path;
    const QString expected = u"person 1, %1, %2, %3"_s.arg(path, launch.where, launch.result);
    if (!audit || audit->isEmpty() || audit->constFirst().entry.detail != expected)
        return u"the audit record differs"_s;
    return launch.where + u' ' + launch.result;
}

shell::LaunchRequest TestLauncher::request(const QString &path, shell::LaunchIn where)
{
    shell::LaunchRequest made;
    made.partnerId = QString::fromLatin1(Person);
    made.personName = u"Alex Sample"_s;
    made.newUser = {u"Alex"_s, u"Sample"_s, u"alex@sample.example"_s};
    made.destination.path = path;
    made.where = where;
    return made;
}

void TestLauncher::names()
{
    for (const char *name : {"embedded", "browser", "print"}) {
        const auto where = shell::launchInNamed(QString::fromLatin1(name));
        QVERIFY(where.has_value());
        QCOMPARE(shell::launchInName(*where), QLatin1StringView(name));
    }
    QVERIFY(!shell::launchInNamed(u"Browser"_s));
}

void TestLauncher::embedded_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("answer"); // To a problem: the name of a button, or empty.
    QTest::addColumn<bool>("opens");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<QString>("noted");

    const auto refusing = [](int times, const QString &page) {
        return QJsonObject{{u"refuseTokens"_s, times}, {u"refusedTokenPage"_s, page}};
    };
    const QString arrived = u"embedded arrived"_s;
    QTest::newRow("dashboard") << QJsonObject() << QString() << QByteArray() << true
                               << Outcome::Closed << 1 << arrived;
    QTest::newRow("deep link") << QJsonObject() << u"/members/curriculum?chapter=5"_s
                               << QByteArray() << true << Outcome::Closed << 1 << arrived;
    QTest::newRow("refused once, sign-in page")
        << refusing(1, u"login"_s) << QString() << QByteArray() << true << Outcome::Closed << 2
        << arrived;
    QTest::newRow("refused once, 401") << refusing(1, u"401"_s) << QString() << QByteArray() << true
                                       << Outcome::Closed << 2 << arrived;
    QTest::newRow("refused twice, closed")
        << refusing(2, u"login"_s) << QString() << QByteArray("close") << false << Outcome::NotTaken
        << 2 << u"embedded refused"_s;
    QTest::newRow("refused twice, tried again")
        << refusing(2, u"401"_s) << QString() << QByteArray("tryAgain") << true << Outcome::Closed
        << 3 << arrived;
    QTest::newRow("no such page, closed")
        << QJsonObject() << u"/members/mock_interviews/99999"_s << QByteArray("close") << false
        << Outcome::Failed << 1 << u"embedded failed"_s;
}

void TestLauncher::embedded()
{
    QFETCH(QJsonObject, switches);
    QFETCH(QString, path);
    QFETCH(QByteArray, answer);
    QFETCH(bool, opens);
    QFETCH(Outcome, outcome);
    QFETCH(int, tokens);
    QFETCH(QString, noted);
    control("POST", "", switches);
    if (outcome == Outcome::Failed)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^launch: http"_s));

    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request(path)));
    QCOMPARE(launch.launcher->state(), State::Signing);
    QCOMPARE(launch.launcher->partnerId(), QString::fromLatin1(Person));
    if (!answer.isEmpty()) {
        QVERIFY(waitFor([&] { return shownButton(answer) != nullptr; }));
        QCOMPARE(launch.launcher->state(), State::Opening);
        QVERIFY(launch.finished.isEmpty());
        shownButton(answer)->click();
    }
    if (opens) {
        QVERIFY(launch.waitForState(State::Open));
        QVERIFY(portal());
        QVERIFY(portal()->windowTitle().startsWith("Alex Sample"_L1));
        QVERIFY(!shownButton("close"));
        QCOMPARE(listed(u"pages"_s).last().toObject().value("path"_L1).toString(),
                 path.isEmpty() ? u"/members/dashboard"_s : path);
        QCOMPARE(lastNoted(), noted); // Already, should the program die.
        portal()->close();
    }
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, outcome);
    QCOMPARE(launch.result().error.has_value(), outcome == Outcome::Failed);
    QVERIFY(launch.result().wiped);
    QVERIFY(launch.result().address.isEmpty());
    QCOMPARE(launch.launcher->state(), State::Idle);
    QCOMPARE(provisions(), tokens);
    QCOMPARE(lastNoted(), noted);
    QCOMPARE(control("GET", "?only=referers").value("tokensInReferers"_L1).toInt(-1), 0);
    // Whoever was there has perhaps come further.
    if (opens) {
        const auto isRead = [this] {
            const auto *entry = m_services->partner().people().find(QString::fromLatin1(Person));
            return entry && !entry->isRefreshing && entry->asOf.isValid();
        };
        QVERIFY(waitFor(isRead));
    }
}

void TestLauncher::doesNotOpen_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QUrl>("returnUrl");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<QString>("noted");
    const auto fault = [](const char *kind) {
        return QJsonObject{{u"fault"_s, QJsonObject{{u"kind"_s, QString::fromLatin1(kind)},
                                                    {u"call"_s, u"user"_s}}}};
    };
    using core::ErrorKind;
    const QString failed = u"embedded failed"_s;
    const QString refused = u"embedded refused"_s;
    QTest::newRow("key refused") << fault("401") << true << QString() << QUrl() << ErrorKind::Http
                                 << 401 << 1 << failed;
    QTest::newRow("not found") << fault("404") << true << QString() << QUrl() << ErrorKind::Http
                               << 404 << 1 << failed;
    QTest::newRow("somebody else's page")
        << fault("html") << true << QString() << QUrl() << ErrorKind::Payload << 200 << 1 << failed;
    QTest::newRow("new and incomplete")
        << QJsonObject() << false << QString() << QUrl() << ErrorKind::Http << 422 << 1 << failed;
    QTest::newRow("path of another host") << QJsonObject() << true << u"//evil.example/x"_s
                                          << QUrl() << ErrorKind::Refused << 0 << 0 << refused;
    QTest::newRow("whole address as a path") << QJsonObject() << true << u"https://evil.example/"_s
                                             << QUrl() << ErrorKind::Refused << 0 << 0 << refused;
    QTest::newRow("return address of a program")
        << QJsonObject() << true << QString() << QUrl(u"kioskapp://done"_s) << ErrorKind::Refused
        << 0 << 0 << refused;
}

void TestLauncher::doesNotOpen()
{
    QFETCH(QJsonObject, switches);
    QFETCH(bool, isKnown);
    QFETCH(QString, path);
    QFETCH(QUrl, returnUrl);
    QFETCH(core::ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(int, tokens);
    QFETCH(QString, noted);
    control("POST", "", switches);
    shell::LaunchRequest wanted = request(path);
    wanted.destination.returnUrl = returnUrl;
    if (!isKnown) {
        control("POST", "/person",
                {{u"partnerId"_s, QString::fromLatin1(Person)}, {u"exists"_s, false}});
        wanted.newUser.email.clear();
    }
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(wanted));
    QVERIFY(launch.finished.isEmpty());
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::Failed);
    QVERIFY(launch.result().error);
    QCOMPARE(launch.result().error->kind, kind);
    QCOMPARE(launch.result().error->httpStatus, status);
    QCOMPARE(provisions(), tokens);
    QVERIFY(listed(u"arrivals"_s).isEmpty());
    QCOMPARE(lastNoted(), noted);
}

void TestLauncher::personSignsOut()
{
    // Nobody listens there: the address is caught, not loaded.
    QVERIFY(bool(m_services->settings().saveUser(
        {{QString(keys::BigInterviewReturnUrl), u"http://127.0.0.1:9/signed-out"_s}})));
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(launch.waitForState(State::Open));
    followLink(3); // "Log out".
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::Returned);
    QVERIFY(launch.result().wiped);
    QCOMPARE(listed(u"arrivals"_s).at(0).toObject().value("returnUrl"_L1).toString(),
             u"http://127.0.0.1:9/signed-out"_s);
}

void TestLauncher::nobodyLeavesASessionOpen()
{
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(launch.waitForState(State::Open));
    auto *window = qobject_cast<shell::PortalWindow *>(portal());
    auto *question = window->findChild<shell::Overlay *>();
    window->setIdleLimit(20ms, 10s);
    QTRY_COMPARE(question->kind(), shell::OverlayKind::StillThere);
    QTest::keyClick(question, Qt::Key_Return); // "I'm still here".
    QTRY_COMPARE(question->kind(), shell::OverlayKind::None);
    QVERIFY(launch.finished.isEmpty());
    window->setIdleLimit(20ms, 50ms);
    QVERIFY(launch.waitForEnd());
    QVERIFY(launch.result().wiped);
}

void TestLauncher::sessionEndsAtTheService_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<int>("link");
    QTest::newRow("the service shows its sign-in page") << false << 1; // "Dashboard".
    QTest::newRow("signed out without a return address") << true << 3; // "Log out".
}

void TestLauncher::sessionEndsAtTheService()
{
    QFETCH(bool, isKnown);
    QFETCH(int, link);
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(launch.waitForState(State::Open));
    const auto notices = [] {
        QStringList texts;
        for (const QLabel *label : portal()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role") == "visitor-mark"_L1)
                texts << label->text();
        }
        return texts;
    };
    QVERIFY(notices().isEmpty());
    control("POST", "/person",
            {{u"partnerId"_s, QString::fromLatin1(Person)}, {u"exists"_s, isKnown}});
    followLink(link);
    QVERIFY(waitFor([&] { return !notices().isEmpty(); }));
    QVERIFY(notices().constFirst().startsWith("Signed out."_L1));
    // No token is asked for behind the person's back.
    QCOMPARE(provisions(), 1);
    QCOMPARE(launch.launcher->state(), State::Open);
    shownButton("endSession")->click();
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::Closed);
}

void TestLauncher::windowClosedWhileOpening()
{
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(waitFor([] { return portal() != nullptr; }));
    shownButton("endSession")->click();
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::Cancelled);
    QVERIFY(launch.result().wiped);
}

void TestLauncher::rendererDies()
{
    m_services->views().prepare();
    QVERIFY(waitFor([this] { return m_services->views().isReady(); }));
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request(u"/members/curriculum?chapter=5"_s)));
    QVERIFY(launch.waitForState(State::Open));
    // The next view, which was prepared meanwhile, would die as well.
    QVERIFY(waitFor([this] { return m_services->views().isReady(); }));
    m_services->views().take().reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^engine, renderer ended"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^launch: engine"_s));
    killRenderers();
    QVERIFY(launch.waitForState(State::Signing));
    QVERIFY(launch.waitForState(State::Open));
    QCOMPARE(provisions(), 2);
    QCOMPARE(listed(u"pages"_s).last().toObject().value("path"_L1).toString(),
             u"/members/curriculum?chapter=5"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^engine, renderer ended"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^launch: engine"_s));
    killRenderers();
    // Not by itself a second time.
    QVERIFY(waitFor([] { return shownButton("tryAgain") != nullptr; }));
    QCOMPARE(provisions(), 2);
    launch.launcher->cancel();
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::Closed);
}

void TestLauncher::secondClickDoesNothing()
{
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(!launch.launcher->launch(request(u"/members/curriculum"_s)));
    QVERIFY(launch.waitForState(State::Open));
    QVERIFY(!launch.launcher->launch(request(u"/members/curriculum"_s)));
    launch.launcher->cancel();
    launch.launcher->cancel();
    QVERIFY(!launch.launcher->launch(request()));
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::Closed);
    QCOMPARE(provisions(), 1);
    QCOMPARE(listed(u"arrivals"_s).size(), 1);
}

void TestLauncher::givenUpWhileSigning()
{
    control("POST", "",
            {{u"fault"_s, QJsonObject{{u"kind"_s, u"hang"_s}, {u"call"_s, u"user"_s}}}});
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(waitFor([this] { return provisions() == 1; }));
    QCOMPARE(launch.launcher->state(), State::Signing);
    launch.launcher->cancel();
    QVERIFY(launch.finished.isEmpty());
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::Cancelled);
    QVERIFY(!portal());
}

void TestLauncher::destroyedWhileSigning()
{
    control("POST", "",
            {{u"fault"_s, QJsonObject{{u"kind"_s, u"hang"_s}, {u"call"_s, u"user"_s}}}});
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(
        waitFor([this] { return control("GET", "?only=none").value("inFlight"_L1).toInt() == 1; }));
    launch.launcher.reset();
    QVERIFY(
        waitFor([this] { return control("GET", "?only=none").value("inFlight"_L1).toInt() == 0; }));
    QVERIFY(launch.finished.isEmpty());
    QVERIFY(listed(u"arrivals"_s).isEmpty());
}

void TestLauncher::browser_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("limit"); // Milliseconds.
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<core::ErrorKind>("kind"); // Of Outcome::Failed.
    QTest::addColumn<int>("arrivals");
    QTest::addColumn<QString>("noted");
    QTest::newRow("comes") << support::browserPath() << Patience << Outcome::Sent
                           << core::ErrorKind::Internal << 1 << u"browser sent"_s;
    QTest::newRow("never comes") << u"true"_s << 100 << Outcome::Failed << core::ErrorKind::Timeout
                                 << 0 << u"browser failed"_s;
    QTest::newRow("does not start") << u"/nowhere/no-such-browser"_s << Patience << Outcome::Failed
                                    << core::ErrorKind::Engine << 0 << u"browser failed"_s;
}

void TestLauncher::browser()
{
    QFETCH(QString, command);
    QFETCH(int, limit);
    QFETCH(Outcome, outcome);
    QFETCH(core::ErrorKind, kind);
    QFETCH(int, arrivals);
    QFETCH(QString, noted);
    QVERIFY(bool(m_services->settings().saveUser({{QString(keys::BrowserCommand), command}})));
    shell::LaunchLimits limits;
    limits.browser = core::milliseconds(limit);
    Launch launch(*m_services, limits);
    const QString path = u"/members/curriculum?chapter=5"_s;
    QVERIFY(launch.launcher->launch(request(path, shell::LaunchIn::Browser)));
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, outcome);
    if (outcome == Outcome::Failed)
        QCOMPARE(launch.result().error->kind, kind);
    QVERIFY(!portal());
    QVERIFY(waitFor([&] { return listed(u"arrivals"_s).size() == arrivals; }));
    if (arrivals > 0) {
        const QJsonObject arrival = listed(u"arrivals"_s).at(0).toObject();
        QCOMPARE(arrival.value("result"_L1).toString(), u"signed-in"_s);
        QCOMPARE(arrival.value("wentTo"_L1).toString(), path);
    }
    QCOMPARE(provisions(), 1);
    QCOMPARE(lastNoted(), noted);
}

void TestLauncher::printed()
{
    Launch launch(*m_services);
    QVERIFY(launch.launcher->launch(
        request(u"/members/curriculum?chapter=5"_s, shell::LaunchIn::Print)));
    QVERIFY(launch.waitForEnd());
    const Launcher::Result result = launch.result();
    QCOMPARE(result.outcome, Outcome::Printed);
    QCOMPARE(result.address.adjusted(QUrl::RemoveQuery).toString(),
             QString(m_sandbox->bigInterviewUrl().toString() + u"/sso/login"_s));
    QVERIFY(QUrlQuery(result.address).queryItemValue(u"token"_s).size() > 8);
    QVERIFY(result.expiresAt > m_clock.utcNow());
    QVERIFY(listed(u"arrivals"_s).isEmpty());
    QCOMPARE(lastNoted(), u"print printed"_s);
    const auto shown =
        m_services->storage()->audit().page({}, 1, QString(store::actions::AddressShown));
    QVERIFY(shown && shown->size() == 1);
    QVERIFY(!shown->constFirst().entry.detail.contains("token"_L1));
}

void TestLauncher::unansweredProblemEnds()
{
    control("POST", "", {{u"refuseTokens"_s, 2}});
    shell::LaunchLimits limits;
    limits.answer = 50ms;
    Launch launch(*m_services, limits);
    QVERIFY(launch.launcher->launch(request()));
    QVERIFY(launch.waitForEnd());
    QCOMPARE(launch.result().outcome, Outcome::NotTaken);
}

int main(int argc, char **argv)
{
    support::useFakeCamera();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Desk, arguments);
    QApplication application(argc, argv);
    theReport = web::startEngine();
    TestLauncher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_launcher.moc"
