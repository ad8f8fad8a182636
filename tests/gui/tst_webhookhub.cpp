#include "shell/services.h"
#include "shell/webhookhub.h"
#include "support/manualclock.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace keys = core::keys;
using shell::WebhookHub;

namespace {

constexpr int Patience = 20000;
const auto Interview = u"66c0ffee66c0ffee66c0ffee"_s;
const auto Body = R"({"interviewId":"66c0ffee66c0ffee66c0ffee",)"
                  R"("onboardingStatus":"ONBOARDING_FINISHED","flowId":"64f0"})"_ba;

/// As far as it is looked at before it is used.
constexpr auto Pem = "-----BEGIN PRIVATE KEY-----\nQUJD\nREVG\n-----END PRIVATE KEY-----\n";

/// Writes \a text to \a name below \a folder; its path.
QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text,
                QFileDevice::Permissions permissions = QFileDevice::ReadOwner
                                                       | QFileDevice::WriteOwner)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    file.close();
    file.setPermissions(permissions);
    return file.fileName();
}

core::Settings settingsWith(const QHash<QString, QString> &values)
{
    core::SettingsLocations locations;
    locations.commandLine = values;
    return core::Settings::load(locations).value();
}

/// The status a delivery to \a address is answered with; 0 without an answer.
int deliver(const QString &address, const QByteArray &secret, const QByteArray &path,
            const QByteArray &body = Body, const QByteArray &header = "X-Secret")
{
    QTcpSocket socket;
    socket.connectToHost(address.section(u':', 0, 0), address.section(u':', 1).toUShort());
    socket.write("POST " + path + " HTTP/1.1\r\nHost: x\r\n" + header + ": " + secret
                 + "\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (!QTest::qWaitFor([&socket] { return socket.canReadLine(); }, Patience))
        return 0;
    return socket.readLine().mid(9, 3).toInt();
}

} // namespace

class TestWebhookHub final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rules_data();
    void rules();
    void bigInterviewRules_data();
    void bigInterviewRules();
    void clientKeyHasManyLines();
    void offUntilStarted();
    void tellsOfWhatArrived();
    void tellsOfBigInterviewsDeliveries();
    void takenPortIsTriedAgain();
    void followsTheSettings();
    void sameSettingsLeaveItAlone();
    void saysWhatIsWrong();
    void replaysAsIfItHadJustArrived();
    void readiness_data();
    void readiness();
    void pollsWhenNothingCanArrive_data();
    void pollsWhenNothingCanArrive();

private:
    void open(const QHash<QString, QString> &values);
    void set(const QHash<QString, QString> &values);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Services> m_services;
};

void TestWebhookHub::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWebhookHub::cleanup()
{
    m_services.reset();
}

/// A computer with a backend, so that visits can start without any key.
void TestWebhookHub::open(const QHash<QString, QString> &values)
{
    core::SettingsLocations locations;
    locations.userFile = m_folder->filePath(u"settings.ini"_s);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(bool(settings));
    QVERIFY(settings->saveUser({{QString(keys::ServiceKind), u"backend"_s},
                                {QString(keys::BackendUrl), u"https://backend.invalid"_s}}));
    QVERIFY(settings->saveUser(values));
    m_services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), m_folder->filePath(u"data"_s), web::EngineReport(), false});
    m_services->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::Ready, Patience);
}

void TestWebhookHub::set(const QHash<QString, QString> &values)
{
    QVERIFY(m_services->settings().saveUser(values));
    m_services->reloadService();
}

void TestWebhookHub::rules_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("secret"); ///< Null: no file is named.
    QTest::addColumn<bool>("readable");     ///< By others.
    QTest::addColumn<bool>("certificate");
    QTest::addColumn<bool>("key");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected"); ///< "off", an address, or the key that is wrong.
    const QByteArray none;
    const auto row = [](const char *name, const QString &listen, const QString &header,
                        const QByteArray &secret, const QString &expected) {
        QTest::newRow(name) << listen << header << secret << false << false << false << QString()
                            << expected;
    };
    row("nothing set", {}, {}, none, u"off"_s);
    row("off", u"off"_s, {}, none, u"off"_s);
    row("on", u"on"_s, {}, none, u"127.0.0.1:8787"_s);
    row("a port", u"9000"_s, {}, none, u"127.0.0.1:9000"_s);
    row("with a secret", u"[::1]:9000"_s, u"X-Secret"_s, "s3cret", u"[::1]:9000"_s);
    row("a header without its secret", u"on"_s, u"X-Secret"_s, none,
        QString(keys::WebhooksHeaderSecretFile));
    row("a secret without its header", u"on"_s, {}, "s3cret", QString(keys::WebhooksHeaderName));
    row("a header name with a colon", u"on"_s, u"X-Secret:"_s, "s3cret",
        QString(keys::WebhooksHeaderName));
    row("a header name with a space", u"on"_s, u"X Secret"_s, "s3cret",
        QString(keys::WebhooksHeaderName));
    row("a header name outside ASCII", u"on"_s, u"X-Sécret"_s, "s3cret",
        QString(keys::WebhooksHeaderName));
    row("a secret of two lines", u"on"_s, u"X-Secret"_s, "one\ntwo",
        QString(keys::WebhooksHeaderSecretFile));
    row("an empty secret", u"on"_s, u"X-Secret"_s, "\n", QString(keys::WebhooksHeaderSecretFile));
    row("every address without a certificate", u"0.0.0.0:8787"_s, {}, none,
        QString(keys::WebhooksTlsCert));
    QTest::newRow("a secret that others can read")
        << u"on"_s << u"X-Secret"_s << "s3cret"_ba << true << false << false << QString()
        << QString(keys::WebhooksHeaderSecretFile);
    QTest::newRow("every address with a certificate")
        << u"0.0.0.0:8787"_s << QString() << none << false << true << true << QString()
        << u"0.0.0.0:8787"_s;
    QTest::newRow("a certificate without its key")
        << u"on"_s << QString() << none << false << true << false << QString()
        << QString(keys::WebhooksTlsKey);
    QTest::newRow("a path with a query") << u"on"_s << QString() << none << false << false << false
                                         << u"/hooks?a=b"_s << QString(keys::WebhooksIncodePath);
}

void TestWebhookHub::rules()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such permissions");
#endif
    QFETCH(QString, listen);
    QFETCH(QString, name);
    QFETCH(QByteArray, secret);
    QFETCH(bool, readable);
    QFETCH(bool, certificate);
    QFETCH(bool, key);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    support::failOnWarnings();
    QHash<QString, QString> values{{QString(keys::WebhooksListen), listen},
                                   {QString(keys::WebhooksHeaderName), name},
                                   {QString(keys::WebhooksIncodePath), path}};
    if (!secret.isNull()) {
        const QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        values.insert(QString(keys::WebhooksHeaderSecretFile),
                      written(*m_folder, u"secret"_s, secret,
                              readable ? mine | QFileDevice::ReadOther : mine));
    }
    if (certificate)
        values.insert(QString(keys::WebhooksTlsCert), written(*m_folder, u"cert"_s, "pem"));
    if (key)
        values.insert(QString(keys::WebhooksTlsKey), written(*m_folder, u"key"_s, Pem));
    const auto read = shell::readReceiverRules(settingsWith(values));
    if (read && !*read) {
        QCOMPARE(u"off"_s, expected);
    } else if (read) {
        QCOMPARE((*read)->listen.text(), expected);
        QCOMPARE((*read)->headerName, name.toLatin1());
        QVERIFY((*read)->headerSecret == core::Secret(secret));
        QCOMPARE((*read)->tlsCertificate.isEmpty(), !certificate);
    } else {
        QVERIFY2(read.error().detail.startsWith(expected), qPrintable(read.error().detail));
        QVERIFY(secret.trimmed().isEmpty()
                || !read.error().detail.contains(QString::fromUtf8(secret)));
    }
}

void TestWebhookHub::bigInterviewRules_data()
{
    QTest::addColumn<QByteArray>("key"); ///< Null: no file is named; empty: it is not there.
    QTest::addColumn<bool>("readable");  ///< By others.
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>(
        "expected"); ///< Where it is received, "off", or the key that is wrong.
    const QByteArray none;
    const QByteArray good = "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e\n";
    const QString usual = u"/webhooks/biginterview"_s;
    const QString badPath = QString(keys::WebhooksBigInterviewPath);
    const QString badKey = QString(keys::BigInterviewWebhookKeyFile);
    QTest::newRow("no key") << none << false << usual << u"off"_s;
    QTest::newRow("a path that cannot be, without a key") << none << false << u"/a?b"_s << u"off"_s;
    QTest::newRow("a key") << good << false << QString() << usual;
    QTest::newRow("a key and a path") << good << false << u"/bi"_s << u"/bi"_s;
    QTest::newRow("Incode's path") << good << false << u"/webhooks/incode"_s << badPath;
    QTest::newRow("a path with a query") << good << false << u"/bi?a=b"_s << badPath;
    QTest::newRow("a path for everything") << good << false << u"/*"_s << badPath;
    QTest::newRow("a key that others can read") << good << true << QString() << badKey;
    QTest::newRow("a key of two lines") << "one\ntwo"_ba << false << QString() << badKey;
    QTest::newRow("an empty key") << "\n"_ba << false << QString() << badKey;
    QTest::newRow("a key file that is gone") << ""_ba << false << QString() << badKey;
}

void TestWebhookHub::bigInterviewRules()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such permissions");
#endif
    QFETCH(QByteArray, key);
    QFETCH(bool, readable);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QHash<QString, QString> values{{QString(keys::WebhooksListen), u"on"_s},
                                   {QString(keys::WebhooksBigInterviewPath), path}};
    const QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (key.isEmpty() && !key.isNull())
        values.insert(QString(keys::BigInterviewWebhookKeyFile), u"/nowhere/key"_s);
    else if (!key.isNull())
        values.insert(
            QString(keys::BigInterviewWebhookKeyFile),
            written(*m_folder, u"key"_s, key, readable ? mine | QFileDevice::ReadOther : mine));
    const auto read = shell::readReceiverRules(settingsWith(values));
    if (!read) {
        QVERIFY2(read.error().detail.startsWith(expected), qPrintable(read.error().detail));
        QVERIFY(!read.error().detail.contains(u"5ca1ab1e"_s));
        return;
    }
    QVERIFY(read->has_value());
    QVERIFY((*read)->bigInterviewKey == core::Secret(key.trimmed()));
    const bool isOff = (*read)->bigInterviewKey.isEmpty();
    QCOMPARE(isOff ? u"off"_s : (*read)->bigInterviewPath, expected);
}

void TestWebhookHub::clientKeyHasManyLines()
{
    const auto identity = shell::readClientIdentity(written(*m_folder, u"cert"_s, Pem),
                                                    written(*m_folder, u"key"_s, Pem));
    QVERIFY2(identity && *identity, identity ? "none" : qPrintable(identity.error().detail));
    QCOMPARE((*identity)->keyPem.reveal(), QByteArray(Pem).trimmed());
}

void TestWebhookHub::offUntilStarted()
{
    open({{QString(keys::WebhooksListen), u"0"_s}});
    QCOMPARE(m_services->webhooks().state(), WebhookHub::State::Off);
    m_services->webhooks().start();
    QCOMPARE(m_services->webhooks().state(), WebhookHub::State::Listening);
    const QString address = m_services->webhooks().address();
    QVERIFY(address.startsWith(u"127.0.0.1:"_s) && !address.endsWith(u":0"_s));
    m_services->webhooks().start();
    QCOMPARE(m_services->webhooks().address(), address);
}

void TestWebhookHub::tellsOfWhatArrived()
{
    open({{QString(keys::WebhooksListen), u"0"_s},
          {QString(keys::WebhooksHeaderName), u"X-Secret"_s},
          {QString(keys::WebhooksHeaderSecretFile),
           written(*m_folder, u"secret"_s, "0123456789abcdef\n")}});
    WebhookHub &hub = m_services->webhooks();
    QList<webhooks::Arrival> arrivals;
    connect(&hub, &WebhookHub::arrived, this,
            [&arrivals](const webhooks::Arrival &arrival) { arrivals << arrival; });
    hub.start();
    QCOMPARE(deliver(hub.address(), "wrong", "/webhooks/incode"), 401);
    QCOMPARE(deliver(hub.address(), "0123456789abcdef", "/elsewhere"), 404);
    QCOMPARE(arrivals.size(), 0);
    QCOMPARE(deliver(hub.address(), "0123456789abcdef", "/webhooks/incode"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals.size(), 1, Patience);
    QVERIFY(arrivals.constFirst().isNew);
    QCOMPARE(arrivals.constFirst().event.interview.text(), Interview);
    QCOMPARE(deliver(hub.address(), "0123456789abcdef", "/webhooks/incode"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals.size(), 2, Patience);
    QVERIFY(!arrivals.constLast().isNew);
    QCOMPARE(m_services->storage()->inbox().count().value_or(0), 1);
}

void TestWebhookHub::tellsOfBigInterviewsDeliveries()
{
    const auto hook =
        R"({"webhook":{"id":7,"event_name":"interview.updated","partner_id":"stu-1"}})"_ba;
    const auto path = "/webhooks/biginterview"_ba;
    open({{QString(keys::WebhooksListen), u"0"_s}});
    WebhookHub &hub = m_services->webhooks();
    QList<webhooks::Arrival> arrivals;
    connect(&hub, &WebhookHub::arrived, this,
            [&arrivals](const webhooks::Arrival &arrival) { arrivals << arrival; });
    hub.start();
    QCOMPARE(deliver(hub.address(), "first-key", path, hook, "Authorization"), 404);
    set({{QString(keys::BigInterviewWebhookKeyFile), written(*m_folder, u"a"_s, "first-key\n")}});
    QTRY_COMPARE_WITH_TIMEOUT(hub.state(), WebhookHub::State::Listening, Patience);
    QCOMPARE(deliver(hub.address(), "first-key", path, hook, "Authorization"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals.size(), 1, Patience);
    QCOMPARE(arrivals.constFirst().event.source, u"biginterview"_s);
    QCOMPARE(arrivals.constFirst().event.person, u"stu-1"_s);
    // Another key, then another path: each takes effect.
    set({{QString(keys::BigInterviewWebhookKeyFile), written(*m_folder, u"b"_s, "second-key\n")}});
    QTRY_COMPARE_WITH_TIMEOUT(hub.state(), WebhookHub::State::Listening, Patience);
    QCOMPARE(deliver(hub.address(), "first-key", path, hook, "Authorization"), 401);
    QCOMPARE(deliver(hub.address(), "second-key", path, hook, "Authorization"), 200);
    set({{QString(keys::WebhooksBigInterviewPath), u"/bi"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(hub.state(), WebhookHub::State::Listening, Patience);
    QCOMPARE(deliver(hub.address(), "second-key", path, hook, "Authorization"), 404);
    QCOMPARE(deliver(hub.address(), "second-key", "/bi", hook, "Authorization"), 200);
    // And Incode's are taken as before.
    QCOMPARE(deliver(hub.address(), {}, "/webhooks/incode"), 200);
}

void TestWebhookHub::takenPortIsTriedAgain()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    open({{QString(keys::WebhooksListen), QString::number(other.serverPort())}});
    support::ManualClock clock;
    WebhookHub hub(*m_services, clock);
    QSignalSpy changed(&hub, &WebhookHub::stateChanged);
    hub.start();
    QCOMPARE(hub.state(), WebhookHub::State::Failed);
    QCOMPARE(hub.problem()->kind, core::ErrorKind::Network);
    QCOMPARE(changed.size(), 1);
    clock.advance(30s);
    QCOMPARE(hub.state(), WebhookHub::State::Failed);
    // The same again is no news.
    QCOMPARE(changed.size(), 1);
    other.close();
    clock.advance(29s);
    QCOMPARE(hub.state(), WebhookHub::State::Failed);
    clock.advance(1s);
    QCOMPARE(hub.state(), WebhookHub::State::Listening);
    QVERIFY(!hub.problem());
    QCOMPARE(changed.size(), 2);
}

void TestWebhookHub::followsTheSettings()
{
    open({{QString(keys::WebhooksListen), u"0"_s}});
    WebhookHub &hub = m_services->webhooks();
    hub.start();
    QCOMPARE(deliver(hub.address(), {}, "/webhooks/incode"), 200);
    set({{QString(keys::WebhooksIncodePath), u"/new"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(hub.state(), WebhookHub::State::Listening, Patience);
    QCOMPARE(deliver(hub.address(), {}, "/new"), 200);
    QCOMPARE(deliver(hub.address(), {}, "/webhooks/incode"), 404);
    const QString address = hub.address();
    set({{QString(keys::WebhooksListen), u"off"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(hub.state(), WebhookHub::State::Off, Patience);
    // The port is free for others once it has let go.
    QTcpServer other;
    QTRY_VERIFY_WITH_TIMEOUT(
        other.isListening()
            || other.listen(QHostAddress::LocalHost, address.section(u':', 1).toUShort()),
        Patience);
    QVERIFY(hub.address().isEmpty());
}

void TestWebhookHub::sameSettingsLeaveItAlone()
{
    open({{QString(keys::WebhooksListen), u"0"_s}});
    WebhookHub &hub = m_services->webhooks();
    hub.start();
    const QString address = hub.address();
    QSignalSpy changed(&hub, &WebhookHub::stateChanged);
    set({{QString(keys::BackendUrl), u"https://other.invalid"_s}});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(hub.address(), address);
}

void TestWebhookHub::saysWhatIsWrong()
{
    open({{QString(keys::WebhooksListen), u"0"_s}});
    WebhookHub &hub = m_services->webhooks();
    hub.start();
    set({{QString(keys::WebhooksHeaderName), u"X-Secret"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(hub.state(), WebhookHub::State::Failed, Patience);
    QVERIFY(hub.problem()->detail.startsWith(keys::WebhooksHeaderSecretFile));
    set({{QString(keys::WebhooksHeaderName), QString()}});
    QTRY_COMPARE_WITH_TIMEOUT(hub.state(), WebhookHub::State::Listening, Patience);
}

void TestWebhookHub::replaysAsIfItHadJustArrived()
{
    open({});
    WebhookHub &hub = m_services->webhooks();
    std::optional<webhooks::Arrival> told;
    connect(&hub, &WebhookHub::arrived, this,
            [&told](const webhooks::Arrival &arrival) { told = arrival; });
    store::Delivery delivery;
    delivery.number = 7;
    delivery.source = u"incode"_s;
    delivery.interview = core::InterviewId(Interview);
    delivery.event = u"MANUAL_REVIEW_APPROVED"_s;
    delivery.flowId = u"64f0"_s;
    delivery.person = u"stu-1"_s;
    hub.replay(delivery);
    QVERIFY(told.has_value());
    QCOMPARE(told->number, 7);
    QVERIFY(told->isNew);
    QCOMPARE(told->event.interview.text(), Interview);
    QCOMPARE(told->event.name, u"MANUAL_REVIEW_APPROVED"_s);
    QCOMPARE(told->event.flowId, u"64f0"_s);
    QCOMPARE(told->event.source, u"incode"_s);
    QCOMPARE(told->event.person, u"stu-1"_s);
}

void TestWebhookHub::pollsWhenNothingCanArrive_data()
{
    QTest::addColumn<bool>("poll");
    QTest::addColumn<bool>("receiver");
    QTest::addColumn<bool>("polls");
    QTest::newRow("both") << true << true << true;
    QTest::newRow("polling alone") << true << false << true;
    QTest::newRow("webhooks alone") << false << true << false;
    QTest::newRow("neither") << false << false << true;
}

void TestWebhookHub::pollsWhenNothingCanArrive()
{
    QFETCH(bool, poll);
    QFETCH(bool, receiver);
    open({{QString(keys::PollEnabled), poll ? u"true"_s : u"false"_s},
          {QString(keys::WebhooksListen), receiver ? u"0"_s : u"off"_s}});
    m_services->webhooks().start();
    QTEST(m_services->visitTools().pollEnabled, "polls");
}

void TestWebhookHub::readiness_data()
{
    QTest::addColumn<QHash<QString, QString>>("values");
    QTest::addColumn<QString>("missing"); ///< The key that is named; empty when visits can start.
    QTest::addColumn<bool>("isNotSet");
    using Values = QHash<QString, QString>;
    const auto link = u"https://demo.incodesmile.com/client/flow/64f0"_s;
    const auto address = u"https://api.invalid"_s;
    QTest::newRow("backend without any key") << Values{} << QString() << false;
    QTest::newRow("backend whose token file is gone")
        << Values{{QString(keys::BackendTokenFile), u"/nowhere/token"_s}}
        << QString(keys::BackendTokenFile) << false;
    QTest::newRow("backend with a certificate without its key")
        << Values{{QString(keys::BackendClientCert), u"/nowhere/cert"_s}}
        << QString(keys::BackendClientKey) << false;
    QTest::newRow("backend without its address")
        << Values{{QString(keys::BackendUrl), {}}} << QString(keys::BackendUrl) << true;
    const Values incode{{QString(keys::ServiceKind), u"incode"_s}};
    QTest::newRow("nothing") << incode << QString(keys::ApiUrl) << true;
    Values noFlow = incode;
    noFlow.insert(QString(keys::ApiUrl), address);
    QTest::newRow("no flow") << noFlow << QString(keys::FlowId) << true;
    Values keyGone = noFlow;
    keyGone.insert(QString(keys::FlowId), u"64f0"_s);
    keyGone.insert(QString(keys::ApiKeyFile), u"/nowhere/key"_s);
    QTest::newRow("key file gone") << keyGone << QString(keys::ApiKeyFile) << false;
    Values linkAlone = incode;
    linkAlone.insert(QString(keys::StaticUrl), link);
    QTest::newRow("static link alone") << linkAlone << QString() << false;
    keyGone.insert(QString(keys::StaticUrl), link);
    QTest::newRow("static link, key file gone") << keyGone << QString() << false;
}

void TestWebhookHub::readiness()
{
    using Values = QHash<QString, QString>;
    QFETCH(Values, values);
    QFETCH(QString, missing);
    QFETCH(bool, isNotSet);
    open({});
    set(values);
    const bool ready = missing.isEmpty();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(),
                              ready ? shell::Readiness::Ready : shell::Readiness::NeedsSetup,
                              Patience);
    QCOMPARE(m_services->service() != nullptr, ready);
    QCOMPARE(m_services->problem().has_value(), !ready);
    if (!ready) {
        QVERIFY(m_services->problem()->detail.startsWith(missing));
        QCOMPARE(shell::isNotSet(*m_services->problem()), isNotSet);
    }
    const QString link = values.value(QString(keys::StaticUrl));
    QCOMPARE(m_services->makeRequest(u"en"_s).staticUrl, QUrl(link));
}

QTEST_GUILESS_MAIN(TestWebhookHub)
#include "tst_webhookhub.moc"
