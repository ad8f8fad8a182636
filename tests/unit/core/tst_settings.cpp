#include "core/settings.h"
#include "support/support.h"

#include <QtCore/QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using core::Settings;
using core::SettingSource;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaults();
    void precedence();
    void refuses_data();
    void refuses();
    void lists_data();
    void lists();
    void emptyMeansDefault();
    void unknownKeysWarn();
    void pipesAreRefused();
    void missingConfigFile();
    void notASettingsFile();
    void savesForTheUser();
    void savesNothingWhenOneIsWrong();
    void lockedKeysAreNotSaved();
    void keyFiles_data();
    void keyFiles();
    void documentationNamesEveryKey();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::defaults()
{
    const core::Result<Settings> settings = Settings::load({});
    QVERIFY(settings.has_value());
    QCOMPARE(settings->integer(core::keys::PollIntervalMs), 1000);
    QCOMPARE(settings->integer(core::keys::VisitDeadlineSeconds), 900);
    QVERIFY(settings->boolean(core::keys::PollEnabled));
    QCOMPARE(settings->text(core::keys::CountryCode), u"ALL"_s);
    QVERIFY(!settings->real(core::keys::Latitude).has_value());
    QCOMPARE(settings->list(core::keys::AllowedHosts),
             (QStringList{u"incodesmile.com"_s, u"incode.com"_s, u"incode.id"_s}));
    QCOMPARE(settings->source(core::keys::ApiUrl), SettingSource::Default);
}

void TestSettings::precedence()
{
    core::SettingsLocations locations;
    locations.userFile = write(u"user.ini"_s, "[incode]\nflowId=user\ncountryCode=U\nlanguage=u\n"
                                              "[ui]\ntheme=dark\n[brand]\nname=User\n");
    locations.configFile =
        write(u"config.ini"_s, "[incode]\nflowId=config\ncountryCode=C\nlanguage=c\n"
                               "[ui]\ntheme=light\n");
    locations.environment.insert(u"VESTIBULE_INCODE__FLOWID"_s, u"environment"_s);
    locations.environment.insert(u"VESTIBULE_INCODE__COUNTRYCODE"_s, u"E"_s);
    locations.environment.insert(u"VESTIBULE_INCODE__LANGUAGE"_s, u"e"_s);
    locations.commandLine.insert(u"incode/flowId"_s, u"line"_s);
    locations.commandLine.insert(u"incode/countryCode"_s, u"L"_s);
    locations.policyFile = write(u"policy.ini"_s, "[incode]\nflowId=policy\n");

    const core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(settings.has_value());
    QCOMPARE(settings->text(core::keys::FlowId), u"policy"_s);
    QVERIFY(settings->isLocked(core::keys::FlowId));
    QCOMPARE(settings->text(core::keys::CountryCode), u"L"_s);
    QCOMPARE(settings->text(core::keys::Language), u"e"_s);
    QVERIFY(!settings->isEditable(core::keys::Language));
    QCOMPARE(settings->text(core::keys::UiTheme), u"light"_s);
    QCOMPARE(settings->source(core::keys::UiTheme), SettingSource::ConfigFile);
    QCOMPARE(settings->text(core::keys::BrandName), u"User"_s);
    QVERIFY(settings->isEditable(core::keys::BrandName));
}

void TestSettings::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QByteArray &file, const QString &key) {
        QTest::newRow(name) << file << key;
    };
    row("interval below its floor", "[poll]\nintervalMs=499\n", u"poll/intervalMs"_s);
    row("interval not a number", "[poll]\nintervalMs=often\n", u"poll/intervalMs"_s);
    row("deadline zero", "[visit]\ndeadlineSeconds=0\n", u"visit/deadlineSeconds"_s);
    row("latitude too far north", "[position]\nlatitude=91\nlongitude=1\n", u"position/latitude"_s);
    row("latitude alone", "[position]\nlatitude=1\n", u"position/latitude"_s);
    row("longitude alone", "[position]\nlongitude=1\n", u"position/latitude"_s);
    row("accuracy not finite", "[position]\naccuracyMeters=nan\n", u"position/accuracyMeters"_s);
    row("plain http", "[incode]\napiUrl=http://api.example.test\n", u"incode/apiUrl"_s);
    row("api without a host", "[incode]\napiUrl=nonsense\n", u"incode/apiUrl"_s);
    row("redirect with a custom scheme", "[incode]\nredirectionUrl=kiosk://done\n",
        u"incode/redirectionUrl"_s);
    row("host list with an address", "[incode]\nallowedHosts=http://a.test/x\n",
        u"incode/allowedHosts"_s);
    row("boolean not one", "[poll]\nenabled=maybe\n", u"poll/enabled"_s);
    row("choice not one", "[service]\nkind=other\n", u"service/kind"_s);
}

void TestSettings::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, key);
    core::SettingsLocations locations;
    locations.configFile = write(u"config.ini"_s, file);
    const core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(!settings.has_value());
    QCOMPARE(settings.error().kind, core::ErrorKind::Refused);
    QVERIFY2(settings.error().detail.startsWith(key), qPrintable(settings.error().detail));
}

void TestSettings::lists_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{u"a.test"_s, u"b.test"_s};
    QTest::newRow("not quoted") << QByteArray("a.test,b.test") << two;
    QTest::newRow("not quoted, spaces") << QByteArray("a.test , b.test") << two;
    QTest::newRow("quoted") << QByteArray("\"a.test,b.test\"") << two;
    QTest::newRow("each quoted") << QByteArray("\"a.test\", \"b.test\"") << two;
    QTest::newRow("arabic comma") << QByteArray("a.test\u060C b.test") << two;
    QTest::newRow("one") << QByteArray("a.test") << QStringList{u"a.test"_s};
    QTest::newRow("empty items") << QByteArray("a.test,,b.test,") << two;
    QTest::newRow("empty") << QByteArray("") << QStringList();
}

void TestSettings::lists()
{
    QFETCH(QByteArray, line);
    core::SettingsLocations locations;
    locations.configFile = write(u"config.ini"_s, "[incode]\nallowedHosts=" + line + "\n");
    const core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(settings.has_value());
    QTEST(settings->list(core::keys::AllowedHosts), "expected");
}

void TestSettings::emptyMeansDefault()
{
    core::SettingsLocations locations;
    locations.configFile =
        write(u"config.ini"_s, "[visit]\ndeadlineSeconds=\n[incode]\ncountryCode=\n");
    locations.environment.insert(u"VESTIBULE_POLL__INTERVALMS"_s, QString());
    locations.environment.insert(u"VESTIBULE_POLL__ENABLED"_s, u" "_s);
    locations.environment.insert(u"VESTIBULE_SERVICE__KIND"_s, QString());
    const core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(settings.has_value());
    QCOMPARE(settings->integer(core::keys::VisitDeadlineSeconds), 900);
    QCOMPARE(settings->integer(core::keys::PollIntervalMs), 1000);
    QVERIFY(settings->boolean(core::keys::PollEnabled));
    QCOMPARE(settings->text(core::keys::ServiceKind), u"incode"_s);
    QCOMPARE(settings->text(core::keys::CountryCode), QString()); // A text may be empty.
}

void TestSettings::pipesAreRefused()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(core::readKeyFile(path).error().kind, core::ErrorKind::Refused);
    core::SettingsLocations locations;
    locations.configFile = path;
    QVERIFY(!Settings::load(locations).has_value());
#endif
}

void TestSettings::unknownKeysWarn()
{
    core::SettingsLocations locations;
    locations.configFile = write(u"config.ini"_s, "[incode]\nflowID=x\n[poll]\nintervalMs=700\n");
    locations.environment.insert(u"VESTIBULE_INCODE__APIURLL"_s, u"x"_s);
    const core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(settings.has_value());
    QCOMPARE(settings->warnings(), (QStringList{u"unknown setting incode/flowID"_s,
                                                u"unknown setting VESTIBULE_INCODE__APIURLL"_s}));
    QCOMPARE(settings->integer(core::keys::PollIntervalMs), 700);
}

void TestSettings::missingConfigFile()
{
    core::SettingsLocations locations;
    locations.configFile = m_folder->filePath(u"absent.ini"_s);
    const core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(!settings.has_value());
    QVERIFY(settings.error().detail.contains(u"absent.ini"_s));
}

void TestSettings::notASettingsFile()
{
    core::SettingsLocations locations;
    locations.configFile = write(u"config.ini"_s, "[incode\nno sense at all\n");
    QVERIFY(!Settings::load(locations).has_value());
}

void TestSettings::savesForTheUser()
{
    core::SettingsLocations locations;
    locations.userFile = m_folder->filePath(u"deep/er/user.ini"_s);
    core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(settings.has_value());
    QVERIFY(
        settings->saveUser({{u"incode/flowId"_s, u"abc"_s}, {u"poll/intervalMs"_s, u"2000"_s}}));
    QCOMPARE(settings->text(core::keys::FlowId), u"abc"_s);
    core::Result<Settings> again = Settings::load(locations);
    QVERIFY(again.has_value());
    QCOMPARE(again->text(core::keys::FlowId), u"abc"_s);
    QCOMPARE(again->integer(core::keys::PollIntervalMs), 2000);
    QVERIFY(again->saveUser({{u"poll/intervalMs"_s, QString()}}));
    QCOMPARE(again->integer(core::keys::PollIntervalMs), 1000);
    QCOMPARE(again->source(core::keys::PollIntervalMs), SettingSource::Default);
}

void TestSettings::savesNothingWhenOneIsWrong()
{
    core::SettingsLocations locations;
    locations.userFile = m_folder->filePath(u"user.ini"_s);
    core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(settings.has_value());
    QVERIFY(!settings->saveUser({{u"incode/flowId"_s, u"abc"_s}, {u"poll/intervalMs"_s, u"1"_s}}));
    QVERIFY(!QFile::exists(locations.userFile));
    QVERIFY(settings->text(core::keys::FlowId).isEmpty());
}

void TestSettings::lockedKeysAreNotSaved()
{
    core::SettingsLocations locations;
    locations.userFile = m_folder->filePath(u"user.ini"_s);
    locations.policyFile = write(u"policy.ini"_s, "[incode]\nflowId=policy\n");
    core::Result<Settings> settings = Settings::load(locations);
    QVERIFY(settings.has_value());
    QVERIFY(!settings->saveUser({{u"incode/flowId"_s, u"mine"_s}}));
    QCOMPARE(settings->text(core::keys::FlowId), u"policy"_s);
}

void TestSettings::keyFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("expected"); // Empty when refused.
    const int owner = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("trimmed") << QByteArray(" abc\n") << owner << QByteArray("abc");
    QTest::newRow("owner may only read")
        << QByteArray("abc") << int(QFile::ReadOwner) << QByteArray("abc");
    QTest::newRow("group reads") << QByteArray("abc") << (owner | QFile::ReadGroup) << QByteArray();
    QTest::newRow("others read") << QByteArray("abc") << (owner | QFile::ReadOther) << QByteArray();
    QTest::newRow("empty") << QByteArray("\n") << owner << QByteArray();
    QTest::newRow("two words") << QByteArray("abc def") << owner << QByteArray();
    QTest::newRow("letters no header may carry")
        << QByteArray("abc\xc3\xa9") << owner << QByteArray();
    QTest::newRow("oversized") << QByteArray(70000, 'a') << owner << QByteArray();
}

void TestSettings::keyFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    QFETCH(QByteArray, expected);
    const QString path = write(u"key"_s, content);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(mode)));
    const core::Result<core::Secret> key = core::readKeyFile(path);
    QCOMPARE(key.has_value(), !expected.isEmpty());
    if (key)
        QCOMPARE(key->reveal(), expected);
    else
        QCOMPARE(key.error().kind, core::ErrorKind::Refused);
    QCOMPARE(core::readKeyFile(m_folder->filePath(u"absent"_s)).error().kind,
             core::ErrorKind::Storage);
    const core::Result<core::Secret> pem = core::readPemKeyFile(path);
    const bool isShut = !(QFile::Permissions(mode) & (QFile::ReadGroup | QFile::ReadOther));
    const bool isText = !content.trimmed().isEmpty() && content.size() <= 64 * 1024;
    QCOMPARE(pem.has_value(), isShut && isText);
    if (pem)
        QCOMPARE(pem->reveal(), content.trimmed());
}

void TestSettings::documentationNamesEveryKey()
{
    QFile page(qEnvironmentVariable("VESTIBULE_SOURCE") + u"/docs/settings.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(page.readAll()), core::settingsDocumentation());
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
