#include "onboarding/visitcontroller.h"
#include "sandbox/sandbox.h"
#include "shell/codescreen.h"
#include "shell/language.h"
#include "shell/theme.h"
#include "shell/visitsession.h"
#include "support/programs.h"
#include "support/support.h"
#include "web/engine.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace keys = core::keys;
using onboarding::Outcome;
using onboarding::Reason;
using onboarding::Show;
using shell::VisitSession;

namespace {

constexpr int Patience = 20000; // Milliseconds; a loaded computer starts a process slowly.
constexpr double Speed = 20;    // How much faster than real time the sandbox lives.
const auto Ours = u"http://127.0.0.1:"_s;

web::EngineReport theReport;

/// A visitor at a screen: looks at the page of a session, and writes down what happened when.
class Visitor final : public QObject
{
public:
    explicit Visitor(VisitSession &session)
        : finished(&session, &VisitSession::finished)
        , codes(&session, &VisitSession::codeShown)
        , shown(&session, &VisitSession::pageShown)
        , lingering(&session, &VisitSession::pageLingering)
        , closing(&session, &VisitSession::pageClosing)
    {
        new QVBoxLayout(&screen);
        screen.resize(1024, 600);
        screen.show();
        connect(&session, &VisitSession::pageWidgetReady, this, [this](QWidget *page) {
            removePage();
            current = page;
            screen.layout()->addWidget(page);
            page->show();
        });
        connect(&session, &VisitSession::pageLingering, this, [this] { lingers.start(); });
        connect(&session, &VisitSession::pageClosing, this, [this] {
            if (lingers.isValid())
                lingered = lingers.elapsed();
            removePage();
        });
    }

    void removePage()
    {
        if (!current)
            return;
        current->hide();
        current->setParent(nullptr);
        current = nullptr;
    }

    QUrl code() const { return codes.isEmpty() ? QUrl() : codes.last().constFirst().toUrl(); }

    QWidget screen;
    QWidget *current = nullptr;
    QElapsedTimer lingers;
    qint64 lingered = -1; ///< Milliseconds.
    QSignalSpy finished;
    QSignalSpy codes;
    QSignalSpy shown;
    QSignalSpy lingering;
    QSignalSpy closing;
};

/// The visitor's phone or another browser: does what the page asks for, without a camera.
class Phone final
{
    Q_DISABLE_COPY_MOVE(Phone)

public:
    explicit Phone(const QUrl &url)
    {
        m_process.start(u"python3"_s, {support::browserPath(), url.toString(QUrl::FullyEncoded)});
    }
    ~Phone()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

/// A VisitSession in each of its ways, against a sandbox in this process.
class TestVisitSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void customersPage_data();
    void customersPage();
    void leavingWhileTheCustomersPageIsSeen();
    void browser_data();
    void browser();
    void phone_data();
    void phone();
    void movesToThePhone();
    void staticLinkByRedirect();
    void staticLinkByWebhook_data();
    void staticLinkByWebhook();
    void staticLinkThatNobodyTellsOf();
    void webhookEndsTheVisitWithoutPolling();
    void oneAfterTheOther();
    void secondStaticVisitIsNotTheFirst();
    void theNetworkGoesAway_data();
    void theNetworkGoesAway();
    void theVisitorReloadsThePage();
    void goesOnUnderTheVisitor_data();
    void goesOnUnderTheVisitor();
    void goesOnWithWhatHasFinished();

private:
    void open(const QString &scenario, double speed, const QHash<QString, QString> &values = {});
    onboarding::VisitRequest request(Show show);
    QJsonObject control(const QByteArray &method, const QByteArray &what,
                        const QJsonObject &body = {});
    QJsonObject session(int number);
    std::optional<store::OpenVisit> openVisit();
    void finishSoon() { control("POST", "visitor", {{u"finishAfterMs"_s, 50}}); }
    void receive();

    core::SystemClock m_clock;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<shell::Services> m_services;
};

void TestVisitSession::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_theme->apply(u"light"_s, {});
    m_language = std::make_unique<shell::Language>();
    m_language->set(u"en"_s);
}

void TestVisitSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestVisitSession::cleanup()
{
    m_services.reset();
    m_sandbox.reset();
    m_folder.reset();
}

void TestVisitSession::open(const QString &scenario, double speed,
                            const QHash<QString, QString> &values)
{
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock);
    QVERIFY(bool(m_sandbox->start({0, scenario, speed})));
    const core::Result<QString> file = m_sandbox->writeSettings(m_folder->path());
    QVERIFY(bool(file));
    core::SettingsLocations locations;
    locations.policyFile = *file;
    locations.commandLine = values;
    locations.commandLine.insert(QString(keys::PollIntervalMs), u"500"_s);
    if (!values.contains(QString(keys::BrowserCommand)))
        locations.commandLine.insert(QString(keys::BrowserCommand), support::browserPath());
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY2(bool(settings), settings ? "" : qPrintable(settings.error().detail));
    m_services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), m_folder->filePath(u"data"_s), theReport, true});
    m_services->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::Ready, Patience);
}

onboarding::VisitRequest TestVisitSession::request(Show show)
{
    onboarding::VisitRequest made = m_services->makeRequest(u"en"_s);
    made.show = show;
    return made;
}

/// The sandbox lives in this thread, so the question is asked without blocking it.
QJsonObject TestVisitSession::control(const QByteArray &method, const QByteArray &what,
                                      const QJsonObject &body)
{
    const QUrl url = m_sandbox->controlUrl();
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(method + ' ' + url.path().toLatin1() + '/' + what
                 + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                 + "\r\nConnection: close\r\nContent-Type: "
                   "application/json\r\nContent-Length: "
                 + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    const auto isOver = [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; };
    if (!QTest::qWaitFor(isOver, Patience))
        return {};
    const QByteArray answer = socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        qWarning("the sandbox refused %s", what.constData());
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QJsonObject TestVisitSession::session(int number)
{
    return control("GET", "sessions").value("sessions"_L1).toArray().at(number).toObject();
}

/// Has the sandbox deliver to the receiver of these services.
void TestVisitSession::receive()
{
    shell::WebhookHub &hub = m_services->webhooks();
    hub.start();
    QCOMPARE(hub.state(), shell::WebhookHub::State::Listening);
    control("POST", "webhook",
            {{u"url"_s, QString(u"http://"_s + hub.address() + u"/webhooks/incode"_s)},
             {u"payload"_s, u"new"_s}});
}

void TestVisitSession::customersPage_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("not shown") << 0;
    QTest::newRow("shown for a second") << 1;
}

void TestVisitSession::customersPage()
{
    QFETCH(int, seconds);
    open(u"pass"_s, Speed, {{QString(keys::ReturnPageSeconds), QString::number(seconds)}});
    finishSoon();
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.start(request(Show::Embedded), u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, Outcome::Passed);
    QCOMPARE(visitor.lingering.size(), seconds > 0 ? 1 : 0);
    QCOMPARE(visitor.closing.size(), 1);
    QVERIFY(session.closeReport() && session.closeReport()->clean);
    QVERIFY(!session.pageWidget());
    if (seconds > 0)
        QVERIFY2(visitor.lingered >= 700, qPrintable(QString::number(visitor.lingered)));
}

void TestVisitSession::leavingWhileTheCustomersPageIsSeen()
{
    open(u"pass"_s, Speed, {{QString(keys::ReturnPageSeconds), u"60"_s}});
    finishSoon();
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.start(request(Show::Embedded), u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.lingering.size(), 1, Patience);
    QCOMPARE(session.pageWidget(), visitor.current);
    session.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QVERIFY(visitor.lingered < 30000);
    // Whoever has finished all steps has not left.
    QCOMPARE(session.result()->outcome, Outcome::Passed);
    QVERIFY(session.closeReport()->clean);
}

void TestVisitSession::browser_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("returnTo");
    QTest::addColumn<QString>("address"); ///< Where the browser was to go: ours, the customer's.
    QTest::addColumn<bool>("lingers");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("comes back") << u"pass"_s << u"here"_s << u"ours"_s << false << Outcome::Passed;
    QTest::newRow("stays away") << u"finish-without-return"_s << u"here"_s << u"ours"_s << true
                                << Outcome::Passed;
    QTest::newRow("our address refused")
        << u"redirect-refused"_s << u"here"_s << u"theirs"_s << false << Outcome::Passed;
    QTest::newRow("to the customer's page")
        << u"pass"_s << u"customer"_s << u"theirs"_s << false << Outcome::Passed;
    QTest::newRow("to nowhere") << u"pass"_s << u"none"_s << QString() << false << Outcome::Passed;
}

void TestVisitSession::browser()
{
    QFETCH(QString, scenario);
    QFETCH(QString, returnTo);
    QFETCH(QString, address);
    QFETCH(bool, lingers);
    QFETCH(Outcome, outcome);
    open(scenario, Speed, {{QString(keys::BrowserReturnTo), returnTo}});
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.start(request(Show::Browser), u"en"_s);
    QVERIFY(!session.canMoveToPhone());
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, outcome);
    QCOMPARE(session.result()->show, Show::Browser);
    QCOMPARE(visitor.shown.size(), 1);
    // A return that comes after the status may still be waited for.
    if (lingers)
        QCOMPARE(visitor.lingering.size(), 1);
    else if (address != "ours"_L1)
        QCOMPARE(visitor.lingering.size(), 0);
    QVERIFY(visitor.lingered < 4000);
    const QString asked = this->session(0).value("redirectionUrl"_L1).toString();
    const QString theirs = m_services->settings().url(keys::RedirectionUrl).toString();
    if (address == "ours"_L1)
        QVERIFY2(asked.startsWith(Ours) && asked != theirs, qPrintable(asked));
    else
        QCOMPARE(asked, address.isEmpty() ? QString() : theirs);
    QCOMPARE(control("GET", "sessions").value("sessions"_L1).toArray().size(), 1);
}

void TestVisitSession::phone_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("passed") << u"pass"_s << Outcome::Passed;
    QTest::newRow("walks away with it") << u"never-returns"_s << Outcome::Expired;
}

void TestVisitSession::phone()
{
    QFETCH(QString, scenario);
    QFETCH(Outcome, outcome);
    open(scenario, 3 * Speed);
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.start(request(Show::Qr), u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.codes.size(), 1, Patience);
    const auto *screen = qobject_cast<shell::CodeScreen *>(visitor.current);
    QVERIFY(screen);
    QCOMPARE(screen->state(), shell::CodeScreen::State::Shown);
    const Phone phone(visitor.code());
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, outcome);
    QCOMPARE(visitor.lingering.size(), 0);
    QCOMPARE(visitor.closing.size(), 1);
    QVERIFY(!session.pageWidget());
}

void TestVisitSession::movesToThePhone()
{
    open(u"pass"_s, 1); // So slow that the page here is at its first step.
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.start(request(Show::Embedded), u"en"_s);
    session.moveToPhone(); // Nothing to move yet.
    QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
    QVERIFY(session.canMoveToPhone());
    session.moveToPhone();
    QTRY_COMPARE_WITH_TIMEOUT(visitor.codes.size(), 1, Patience);
    QCOMPARE(session.shownIn(), Show::Qr);
    QVERIFY(!session.canMoveToPhone());
    QCOMPARE(visitor.closing.size(), 1);
    QVERIFY(qobject_cast<shell::CodeScreen *>(visitor.current));
    const Phone phone(visitor.code());
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, Outcome::Passed);
    QCOMPARE(session.result()->interviewId.text(),
             this->session(0).value("interviewId"_L1).toString());
    QCOMPARE(control("GET", "sessions").value("sessions"_L1).toArray().size(), 1);
    // Of both places.
    QVERIFY(session.closeReport()->clean);
    QCOMPARE(visitor.closing.size(), 2);
}

void TestVisitSession::staticLinkByRedirect()
{
    open(u"pass"_s, Speed);
    finishSoon();
    VisitSession session(*m_services);
    Visitor visitor(session);
    onboarding::VisitRequest wanted = request(Show::Embedded);
    wanted.staticUrl = m_sandbox->staticUrl();
    session.start(wanted, u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
    QVERIFY(!session.canMoveToPhone());
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, Outcome::Review);
    QCOMPARE(session.result()->reason, Reason::ScoreMissing);
    QVERIFY(!session.result()->score);
    QCOMPARE(session.result()->interviewId.text(),
             this->session(0).value("interviewId"_L1).toString());
}

void TestVisitSession::staticLinkByWebhook_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Show>("show");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("phone") << u"pass"_s << Show::Qr << Outcome::Review << Reason::ScoreMissing;
    QTest::newRow("browser") << u"pass"_s << Show::Browser << Outcome::Review
                             << Reason::ScoreMissing;
    QTest::newRow("phone, walks away")
        << u"never-returns"_s << Show::Qr << Outcome::Expired << Reason::Deadline;
}

void TestVisitSession::staticLinkByWebhook()
{
    QFETCH(QString, scenario);
    QFETCH(Show, show);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    open(scenario, 3 * Speed, {{QString(keys::WebhooksListen), u"0"_s}});
    receive();
    VisitSession session(*m_services);
    Visitor visitor(session);
    onboarding::VisitRequest wanted = request(show);
    wanted.staticUrl = m_sandbox->staticUrl();
    session.start(wanted, u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
    std::optional<Phone> phone;
    if (show == Show::Qr) {
        QCOMPARE(visitor.code(), wanted.staticUrl);
        phone.emplace(visitor.code());
    }
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, outcome);
    QCOMPARE(session.result()->reason, reason);
    QCOMPARE(session.result()->interviewId.text(),
             this->session(0).value("interviewId"_L1).toString());
}

void TestVisitSession::staticLinkThatNobodyTellsOf()
{
    open(u"pass"_s, Speed);
    VisitSession session(*m_services);
    Visitor visitor(session);
    onboarding::VisitRequest wanted = request(Show::Qr);
    wanted.staticUrl = m_sandbox->staticUrl();
    wanted.deadline = 700ms;
    session.start(wanted, u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, Outcome::Expired);
    QVERIFY(session.result()->interviewId.text().isEmpty());
}

void TestVisitSession::webhookEndsTheVisitWithoutPolling()
{
    open(u"pass"_s, Speed,
         {{QString(keys::WebhooksListen), u"0"_s}, {QString(keys::PollEnabled), u"false"_s}});
    receive();
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.start(request(Show::Qr), u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.codes.size(), 1, Patience);
    const Phone phone(visitor.code());
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, Outcome::Passed);
}

/// Nothing of a visit reaches the next one in the same program, whatever its way.
void TestVisitSession::oneAfterTheOther()
{
    open(u"pass"_s, Speed);
    QStringList seen;
    for (const Show show : {Show::Browser, Show::Qr, Show::Embedded, Show::Browser}) {
        if (show == Show::Embedded)
            finishSoon();
        VisitSession session(*m_services);
        Visitor visitor(session);
        session.start(request(show), u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
        std::optional<Phone> phone;
        if (show == Show::Qr)
            phone.emplace(visitor.code());
        QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
        QCOMPARE(session.result()->outcome, Outcome::Passed);
        QCOMPARE(session.shownIn(), show);
        QCOMPARE(visitor.codes.size(), show == Show::Qr ? 1 : 0);
        const QString id = session.result()->interviewId.text();
        QVERIFY(!seen.contains(id));
        seen << id;
    }
}

void TestVisitSession::secondStaticVisitIsNotTheFirst()
{
    open(u"pass"_s, Speed, {{QString(keys::WebhooksListen), u"0"_s}});
    receive();
    QSignalSpy arrived(&m_services->webhooks(), &shell::WebhookHub::arrived);
    onboarding::VisitRequest wanted = request(Show::Qr);
    wanted.staticUrl = m_sandbox->staticUrl();
    core::InterviewId first;
    for (int number = 0; number < 2; ++number) {
        VisitSession session(*m_services);
        Visitor visitor(session);
        session.start(wanted, u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(visitor.codes.size(), 1, Patience);
        if (number == 1) {
            // The service repeats what it told of the first visitor.
            const QList<QList<QVariant>> earlier = arrived;
            for (const QList<QVariant> &each : earlier) {
                Q_EMIT m_services->webhooks().arrived(each.constFirst().value<webhooks::Arrival>());
            }
            QVERIFY(!session.result());
        }
        const Phone phone(visitor.code());
        QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
        QCOMPARE(session.result()->outcome, Outcome::Review);
        QVERIFY(session.result()->interviewId != first);
        first = session.result()->interviewId;
        QCOMPARE(first.text(), this->session(number).value("interviewId"_L1).toString());
    }
}

/// What a program that died under its visitor would find.
std::optional<store::OpenVisit> TestVisitSession::openVisit()
{
    const auto open = m_services->storage()->visits().openVisits();
    if (!open || open->size() != 1)
        return std::nullopt;
    return open->first();
}

void TestVisitSession::theNetworkGoesAway_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<int>("takes"); // Milliseconds.
    if (!qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        QSKIP("tst_outages has it on a clock of its own, tst_kioskoutage on the screen.");
    for (const int takes : {1000, 10000, 60000}) {
        for (const char *when : {"loading", "running", "reopening", "scoring"}) {
            if (takes > 10000 && QByteArray(when) == "scoring")
                continue; // The score is waited for no longer than that.
            QTest::addRow("%s, %d s", when, takes / 1000) << QString::fromLatin1(when) << takes;
        }
    }
}

void TestVisitSession::theNetworkGoesAway()
{
    QFETCH(QString, when);
    QFETCH(int, takes);
    open(u"pass"_s, Speed);
    VisitSession session(*m_services);
    Visitor visitor(session);
    onboarding::VisitController &controller = session.controller();
    QSignalSpy lost(&controller, &onboarding::VisitController::connectionLost);
    QSignalSpy restored(&controller, &onboarding::VisitController::connectionRestored);
    QElapsedTimer since;
    const auto goAway = [&] {
        if (since.isValid())
            return;
        since.start();
        QVERIFY(bool(m_sandbox->setReachable(false)));
    };
    if (when == "loading"_L1) {
        connect(&controller, &onboarding::VisitController::openPage, this, goAway);
    } else if (when == "scoring"_L1) {
        connect(&controller, &onboarding::VisitController::stateChanged, this,
                [&](onboarding::VisitState state) {
                    if (state == onboarding::VisitState::Scoring)
                        goAway();
                });
    } else {
        connect(&session, &VisitSession::pageShown, this, [&] {
            goAway();
            if (when == "reopening"_L1 && visitor.shown.size() <= 1)
                session.reloadPage();
        });
    }
    session.start(request(Show::Embedded), u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(since.isValid(), Patience);
    const qsizetype shown = visitor.shown.size();
    QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() >= takes, takes + Patience);
    QVERIFY(!session.result());
    if (when != "scoring"_L1) {
        QVERIFY(!lost.isEmpty());
        QCOMPARE(m_services->network().isUsable(),
                 m_services->network().state() == shell::NetworkState::Unknown);
    }
    QVERIFY(bool(m_sandbox->setReachable(true)));
    QElapsedTimer back;
    back.start();
    if (when == "loading"_L1 || when == "reopening"_L1)
        QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), shown + 1, 5000);
    else if (when == "running"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(!restored.isEmpty(), 5000);
    else
        QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, 5000);
    qInfo("%s, away for %d s: back within %lld ms", qPrintable(when), takes / 1000, back.elapsed());
    finishSoon();
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, Outcome::Passed);
    QVERIFY(session.closeReport() && session.closeReport()->clean);
    QCOMPARE(control("GET", "sessions").value("sessions"_L1).toArray().size(), 1);
}

void TestVisitSession::theVisitorReloadsThePage()
{
    open(u"pass"_s, Speed);
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.reloadPage(); // Nothing to reload yet.
    session.start(request(Show::Embedded), u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
    session.reloadPage();
    session.reloadPage(); // Once is enough.
    QCOMPARE(session.controller().state(), onboarding::VisitState::Opening);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 2, Patience);
    finishSoon();
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(visitor.shown.size(), 2);
    QCOMPARE(session.result()->outcome, Outcome::Passed);
    QVERIFY(session.closeReport()->clean);
}

void TestVisitSession::goesOnUnderTheVisitor_data()
{
    QTest::addColumn<Show>("show");
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<Show>("then");
    QTest::newRow("here") << Show::Embedded << false << false << Show::Embedded;
    QTest::newRow("on the phone") << Show::Qr << false << false << Show::Qr;
    if (qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        QTest::newRow("here, over a link") << Show::Embedded << true << false << Show::Embedded;
    QTest::newRow("moved to the phone") << Show::Embedded << false << true << Show::Qr;
}

void TestVisitSession::goesOnUnderTheVisitor()
{
    QFETCH(Show, show);
    QFETCH(bool, isLink);
    QFETCH(bool, moves);
    QFETCH(Show, then);
    open(u"pass"_s, Speed);
    core::VisitId id;
    {
        VisitSession session(*m_services);
        Visitor visitor(session);
        onboarding::VisitRequest wanted = request(show);
        wanted.customerId = u"customer-7"_s;
        if (isLink)
            wanted.staticUrl = m_sandbox->staticUrl();
        session.start(wanted, u"es"_s);
        id = session.controller().visitId();
        QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
        if (moves) {
            session.moveToPhone();
            QTRY_COMPARE_WITH_TIMEOUT(visitor.codes.size(), 1, Patience);
        }
        // Nothing of this program is left to end the visit.
        visitor.removePage();
    }
    const std::optional<store::OpenVisit> open = openVisit();
    QVERIFY(open);
    QVERIFY(onboarding::canGoOn(*open, m_services->clock().utcNow()));
    auto lock = m_services->storage()->visits().lock(open->row.visit.id);
    QVERIFY(lock && *lock);
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.goOn(*open, std::move(lock).value(), u"es"_s);
    QCOMPARE(session.controller().visitId(), id);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.shown.size(), 1, Patience);
    QCOMPARE(session.shownIn(), then);
    QCOMPARE(session.request().customerId, u"customer-7"_s);
    QCOMPARE(visitor.codes.size(), then == Show::Qr ? 1 : 0);
    std::optional<Phone> phone;
    if (then == Show::Qr)
        phone.emplace(visitor.code());
    else
        finishSoon();
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, isLink ? Outcome::Review : Outcome::Passed);
    QCOMPARE(session.result()->visitId, id);
    QCOMPARE(control("GET", "sessions").value("sessions"_L1).toArray().size(), isLink ? 2 : 1);
    QVERIFY(!openVisit());
}

void TestVisitSession::goesOnWithWhatHasFinished()
{
    open(u"pass"_s, Speed);
    std::optional<Phone> phone;
    {
        VisitSession session(*m_services);
        Visitor visitor(session);
        session.start(request(Show::Qr), u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(visitor.codes.size(), 1, Patience);
        phone.emplace(visitor.code());
        visitor.removePage();
    }
    // The phone lives on.
    const auto hasFinished = [this] {
        const QJsonArray history = session(0).value("history"_L1).toArray();
        return QJsonDocument(history).toJson().contains("ONBOARDING_FINISHED");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasFinished(), Patience);
    const std::optional<store::OpenVisit> open = openVisit();
    QVERIFY(open);
    auto lock = m_services->storage()->visits().lock(open->row.visit.id);
    VisitSession session(*m_services);
    Visitor visitor(session);
    session.goOn(*open, std::move(lock).value(), u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.finished.size(), 1, Patience);
    QCOMPARE(session.result()->outcome, Outcome::Passed);
    QVERIFY(!session.pageWidget());
    QVERIFY(!openVisit());
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Desk, arguments);
    QApplication application(argc, argv);
    theReport = web::startEngine();
    TestVisitSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_visitsession.moc"
