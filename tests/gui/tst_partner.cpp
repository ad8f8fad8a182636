// Big Interview as the settings want it: what is missing or wrong and which setting says so, what a
// reload keeps, and what an arriving or repeated webhook delivery leads to.
#include "core/log.h"
#include "shell/housekeeping.h"
#include "shell/partner.h"
#include "shell/services.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
namespace keys = core::keys;
using State = shell::Partner::State;

namespace {

constexpr int Patience = 10000;
const QByteArray ApiKey("0f1e2d3c4b5a69788796a5b4c3d2e1f0");

} // namespace

class TestPartner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void settingsDecide_data();
    void settingsDecide();
    void followsTheSettings();
    void keepsItsClientWhileNothingChanges();
    void keyIsKeptOutOfLogs();
    void hosts();
    void savedPaths_data();
    void savedPaths();
    void arrivals_data();
    void arrivals();
    void arrivalLoadsTheRoster();

private:
    QString keyFile(QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const;
    bool set(const QHash<QString, QString> &values);
    bool setUp();
    shell::Partner &partner() { return m_services->partner(); }
    qsizetype questionsAbout(const QByteArray &person) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::ScriptedServer> m_server;
    std::unique_ptr<shell::Services> m_services;
};

/// An open record and not one setting: nothing of Incode's is needed.
void TestPartner::init()
{
    // A function alone needs no record.
    if (qstrcmp(QTest::currentTestFunction(), "savedPaths") == 0)
        return;
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<support::ScriptedServer>();
    m_server->play(support::Script::reply(200, R"({"tracks":[],"interviews":[]})"));
    core::SettingsLocations locations;
    locations.userFile = m_folder->filePath(u"settings.ini"_s);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(bool(settings));
    m_services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), m_folder->filePath(u"data"_s), web::EngineReport(), false});
    m_services->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::NeedsSetup, Patience);
}

void TestPartner::cleanup()
{
    m_services.reset();
}

QString TestPartner::keyFile(QFile::Permissions permissions) const
{
    QFile file(m_folder->filePath(u"key"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(ApiKey) != ApiKey.size())
        return {};
    file.close();
    return file.setPermissions(permissions) ? file.fileName() : QString();
}

bool TestPartner::set(const QHash<QString, QString> &values)
{
    if (!m_services->settings().saveUser(values))
        return false;
    m_services->reloadService();
    return true;
}

bool TestPartner::setUp()
{
    return set({{QString(keys::BigInterviewUrl), m_server->url().toString()},
                {QString(keys::BigInterviewKeyFile), keyFile()}});
}

qsizetype TestPartner::questionsAbout(const QByteArray &person) const
{
    const QList<support::Received> asked = m_server->requests();
    return std::count_if(asked.begin(), asked.end(), [&person](const auto &each) {
        return each.target == "/api/users/" + person + "/tracks";
    });
}

void TestPartner::settingsDecide_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("key"); // good, none, missing or open.
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing is set")
        << QString() << u"none"_s << State::NotSet << u"biginterview/url is not set"_s;
    QTest::newRow("a key alone") << QString() << u"good"_s << State::NotSet
                                 << u"biginterview/url is not set"_s;
    QTest::newRow("plain http elsewhere")
        << u"http://acme.example"_s << u"good"_s << State::Failed << u"biginterview/url: "_s;
    QTest::newRow("no address at all")
        << u"a b"_s << u"good"_s << State::Failed << u"biginterview/url: "_s;
    QTest::newRow("no such key file")
        << u"acme"_s << u"missing"_s << State::Failed << u"biginterview/apiKeyFile: "_s;
    QTest::newRow("a key file that others can read")
        << u"acme"_s << u"open"_s << State::Failed << u"biginterview/apiKeyFile: "_s;
    QTest::newRow("subdomain and key file")
        << u"acme"_s << u"good"_s << State::Ready << u"https://acme.biginterview.com"_s;
    QTest::newRow("address and key file") << u"https://interview.example:8443/x"_s << u"good"_s
                                          << State::Ready << u"https://interview.example:8443"_s;
}

void TestPartner::settingsDecide()
{
    QFETCH(QString, organisation);
    QFETCH(QString, key);
    QFETCH(State, state);
    QFETCH(QString, told);
    QString file;
    if (key == "good"_L1)
        file = keyFile();
    else if (key == "open"_L1)
        file = keyFile(QFile::ReadOwner | QFile::ReadGroup);
    else if (key == "missing"_L1)
        file = m_folder->filePath(u"nowhere"_s);
    QVERIFY(set({{QString(keys::BigInterviewUrl), organisation},
                 {QString(keys::BigInterviewKeyFile), file}}));
    QTRY_COMPARE_WITH_TIMEOUT(partner().state(), state, Patience);
    QCOMPARE(partner().client() != nullptr, state == State::Ready);
    QCOMPARE(partner().people().client(), partner().client());
    if (state == State::Ready) {
        QCOMPARE(partner().organisation().toString(), told);
        QVERIFY(!partner().problem());
        return;
    }
    QVERIFY(partner().organisation().isEmpty());
    QVERIFY(partner().problem());
    QVERIFY2(partner().problem()->detail.startsWith(told), qPrintable(partner().problem()->detail));
    QCOMPARE(shell::isNotSet(*partner().problem()), state == State::NotSet);
}

void TestPartner::followsTheSettings()
{
    QCOMPARE(partner().state(), State::NotSet);
    QSignalSpy changes(&partner(), &shell::Partner::stateChanged);
    QVERIFY(setUp());
    QCOMPARE(partner().state(), State::Ready);
    QVERIFY(!changes.isEmpty());
    // Visits are as little set up as before.
    QCOMPARE(m_services->readiness(), shell::Readiness::NeedsSetup);
    QVERIFY(set({{QString(keys::BigInterviewUrl), QString()}}));
    QCOMPARE(partner().state(), State::NotSet);
    QVERIFY(!partner().client());
}

void TestPartner::keepsItsClientWhileNothingChanges()
{
    QVERIFY(setUp());
    const biginterview::PartnerClient *client = partner().client();
    QVERIFY(client);
    QVERIFY(set({{QString(keys::BigInterviewShowIn), u"browser"_s}}));
    QCOMPARE(partner().client(), client);
    QVERIFY(set({{QString(keys::BigInterviewUrl), u"acme"_s}}));
    QCOMPARE(partner().client()->organisation(), QUrl(u"https://acme.biginterview.com"_s));
}

void TestPartner::keyIsKeptOutOfLogs()
{
    QVERIFY(setUp());
    QCOMPARE(partner().state(), State::Ready);
    QVERIFY(!core::redacted(u"sent "_s + QString::fromLatin1(ApiKey))
                 .contains(QString::fromLatin1(ApiKey)));
}

void TestPartner::hosts()
{
    QVERIFY(setUp());
    QCOMPARE(partner().allowedHosts(), QStringList{u"127.0.0.1"_s});
    QCOMPARE(partner().returnHosts(), QStringList());
    QVERIFY(set({{QString(keys::BigInterviewAllowedHosts), u"media.example"_s},
                 {QString(keys::BigInterviewReturnUrl), u"https://college.example/done"_s}}));
    QCOMPARE(partner().allowedHosts(), (QStringList{u"127.0.0.1"_s, u"media.example"_s}));
    // Still any.
    QCOMPARE(partner().returnHosts(), QStringList());
    QVERIFY(set({{QString(keys::BigInterviewReturnHosts), u"intranet.example"_s}}));
    QCOMPARE(partner().returnHosts(), (QStringList{u"intranet.example"_s, u"college.example"_s}));
    QCOMPARE(partner().returnUrl(), QUrl(u"https://college.example/done"_s));
}

void TestPartner::savedPaths_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("read"); // title>path, ; between them.
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"Curriculum=/members/curriculum"_s
                         << u"Curriculum>/members/curriculum"_s;
    QTest::newRow("two, with a query and an equals sign in the title")
        << u"Chapter 6=/members/curriculum?chapter=6, A=B=/x"_s
        << u"Chapter 6>/members/curriculum?chapter=6;A=B>/x"_s;
    QTest::newRow("a comma in the title")
        << u"\"Basics, first=/members/a\""_s << u"Basics, first>/members/a"_s;
    QTest::newRow("no path") << u"Curriculum"_s << QString();
    QTest::newRow("no title") << u"=/members/a"_s << QString();
    QTest::newRow("another host") << u"Evil=//evil.example/x, Good=/members/a"_s
                                  << u"Good>/members/a"_s;
    QTest::newRow("a whole address") << u"Evil=https://evil.example/x"_s << QString();
}

void TestPartner::savedPaths()
{
    QFETCH(QString, setting);
    QFETCH(QString, read);
    QVERIFY(core::Settings::check(keys::BigInterviewSavedPaths, setting));
    QStringList found;
    for (const shell::SavedPath &each : shell::readSavedPaths(core::splitList(setting)))
        found << each.title + u'>' + each.path;
    QCOMPARE(found.join(u';'), read);
}

void TestPartner::arrivals_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("asked");
    QTest::newRow("about somebody of the roster") << u"biginterview"_s << u"stu-1"_s << true;
    QTest::newRow("about nobody of ours") << u"biginterview"_s << u"stu-2"_s << false;
    QTest::newRow("of Incode") << u"incode"_s << u"stu-1"_s << false;
}

/// Also one that was taken before and is passed on again: the person is read anew.
void TestPartner::arrivals()
{
    QFETCH(QString, source);
    QFETCH(QString, person);
    QFETCH(bool, asked);
    QVERIFY(setUp());
    biginterview::People &people = partner().people();
    QSignalSpy loaded(&people, &biginterview::People::loaded);
    people.load();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, Patience);
    store::Person known;
    known.partnerId = u"stu-1"_s;
    known.addedAt = m_services->clock().utcNow();
    QVERIFY(bool(people.save(known)));

    store::Delivery delivery;
    delivery.number = 7;
    delivery.source = source;
    delivery.person = person;
    delivery.event = u"interview.updated"_s;
    m_services->webhooks().replay(delivery);
    if (asked) {
        QTRY_COMPARE_WITH_TIMEOUT(questionsAbout("stu-1"), 1, Patience);
        return;
    }
    // Somebody else's question comes after whatever this would have led to.
    people.refresh({u"stu-1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(questionsAbout("stu-1"), 1, Patience);
    QCOMPARE(questionsAbout("stu-2"), 0);
}

/// Nobody has looked at the people yet, and progress is kept up to date all the same.
void TestPartner::arrivalLoadsTheRoster()
{
    shell::Housekeeping housekeeping(*m_services);
    housekeeping.start();
    QVERIFY(!partner().people().isLoaded());
    store::Delivery delivery;
    delivery.source = u"incode"_s;
    delivery.interview = core::InterviewId(u"66c0ffee66c0ffee66c0ff01"_s);
    m_services->webhooks().replay(delivery);
    delivery.source = u"biginterview"_s;
    delivery.person = u"stu-1"_s;
    m_services->webhooks().replay(delivery);
    QTRY_VERIFY_WITH_TIMEOUT(partner().people().isLoaded(), Patience);
}

QTEST_GUILESS_MAIN(TestPartner)
#include "tst_partner.moc"
