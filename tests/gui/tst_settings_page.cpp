#include "deskdata.h"
#include "guisupport.h"

#include "shell/deskparts.h"
#include "shell/desktopshortcut.h"
#include "shell/language.h"
#include "shell/operatorspanel.h"
#include "shell/settingfield.h"
#include "shell/settingfieldkey.h"
#include "shell/settingfieldtexts.h"
#include "shell/settingspage.h"
#include "shell/setuppage.h"
#include "shell/theme.h"
#include "store/pinbook.h"
#include "support/scriptedserver.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
namespace keys = core::keys;
using deskdata::button;
using deskdata::visibleText;

namespace {

const auto Address = u"https://api.example.invalid"_s;
const auto Flow = u"64f0c0ffee64f0c0ffee64f0"_s;

/// Settings on files of their own.
class Desk
{
public:
    explicit Desk(const QHash<QString, QString> &policy = {},
                  const QHash<QString, QString> &environment = {})
    {
        core::SettingsLocations locations;
        locations.policyFile = folder.filePath(u"policy.ini"_s);
        locations.userFile = folder.filePath(u"user/vestibule.ini"_s);
        {
            QSettings file(locations.policyFile, QSettings::IniFormat);
            for (auto it = policy.begin(); it != policy.end(); ++it)
                file.setValue(it.key(), it.value());
        }
        for (auto it = environment.begin(); it != environment.end(); ++it)
            locations.environment.insert(it.key(), it.value());
        settings = core::Settings::load(locations).value();
    }

    /// Address and flow, as the set-up page leaves them.
    void setUp()
    {
        QVERIFY(
            settings.saveUser({{QString(keys::ApiUrl), Address}, {QString(keys::FlowId), Flow}}));
    }
    shell::SettingsTools tools()
    {
        return {settings,
                keyStore,
                net,
                clock,
                [this](const QStringList &keys) { written << keys.join(u' '); },
                nullptr,
                &pins,
                [this](const QString &name) { pinsChanged << name; }};
    }
    QString kept(const QString &key) const
    {
        return QSettings(settings.locations().userFile, QSettings::IniFormat).value(key).toString();
    }

    QTemporaryDir folder;
    core::SystemClock clock;
    net::Client net{clock};
    deskdata::MemoryKeyStore keyStore;
    core::Settings settings;
    QStringList written; ///< The keys of each saving.
    /// The cheapest that libsodium allows.
    store::PinBook pins{folder.path(), clock, {1, 8192}};
    QStringList pinsChanged;
};

shell::SettingField *field(const QWidget &page, QLatin1StringView key)
{
    const auto fields = page.findChildren<shell::SettingField *>();
    for (shell::SettingField *each : fields) {
        if (each->key() == key)
            return each;
    }
    return nullptr;
}

/// The path of a file that serves as a key file.
QString writeKeyFile(const Desk &desk)
{
    const QString path = desk.folder.filePath(u"key"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("0123456789abcdef\n");
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

shell::ApiKeyField *keyField(const QWidget &page, QLatin1StringView name = store::ApiKeyName)
{
    const auto fields = page.findChildren<shell::ApiKeyField *>();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [name](const auto *each) { return each->name() == name; });
    return found == fields.end() ? nullptr : *found;
}

QLineEdit *keyLine(const QWidget &page, QLatin1StringView name = store::ApiKeyName)
{
    return keyField(page, name)->findChild<QLineEdit *>();
}

void click(const QWidget &page, const QString &text)
{
    QAbstractButton *found = button(&page, text);
    QVERIFY2(found, qPrintable(text));
    found->click();
}

/// An environment variable has another value while this lives.
class Variable
{
public:
    Variable(const char *name, const QString &value) : m_name(name), m_former(qgetenv(name))
    {
        qputenv(name, QFile::encodeName(value));
    }
    ~Variable() { m_former.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_former); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_former;
};

/// The folders where nothing is installed, whatever this computer has.
struct NothingInstalled
{
    explicit NothingInstalled(const QString &folder)
        : own("XDG_DATA_HOME", folder + "/own"_L1), system("XDG_DATA_DIRS", folder + "/all"_L1)
    { }
    Variable own;
    Variable system;
};

constexpr auto EntryName = "io.github.vestibule.Vestibule.desktop"_L1;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void fieldsCheckThemselves_data();
    void fieldsCheckThemselves();
    void everyShownKeyHasWords();
    void periodsAreSaidInWords();
    void tellsWhichKeysWereWritten();
    void lockedValuesSayWhy_data();
    void lockedValuesSayWhy();
    void setupNeedsItsThreeThings();
    void setupKeepsTheKeyAndSaves();
    void keyIsNeverShownAgain();
    void brokenKeyStoreOffersTheFile();
    void keyStoreIsAskedAgainOnSave_data();
    void keyStoreIsAskedAgainOnSave();
    void replacedByNothingStays();
    void keyFileServesInstead();
    void keyFileClearsTheTypedKey();
    void loadClearsTheTypedKey();
    void testUsesTheKeyFileFirst();
    void refusedKeyFile();
    void savesOnlyWhatChanged();
    void serviceIsMadeAnewWhenItChanged_data();
    void serviceIsMadeAnewWhenItChanged();
    void addressAndFlowCannotBeEmptied_data();
    void addressAndFlowCannotBeEmptied();
    void wrongFieldIsShown();
    void position_data();
    void position();
    void positionNeedsBoth();
    void languageAndThemeAtOnce();
    void heldLanguageIsSavedAndUsedLater();
    void unwritableFileIsSaid();
    void backendIsShownInPlaceOfIncode();
    void setupOfABackendNeedsNoKey();
    void otherChoiceStaysAsItIs();
    void staticLinkNeedsNothingElse();
    void setupSaysWhatCannotBeRead_data();
    void setupSaysWhatCannotBeRead();
    void partnersAreAskedFor_data();
    void partnersAreAskedFor();
    void receiverIsShown();
    void testAsksTheBackend();
    void bigInterviewKeyIsItsOwn();
    void bigInterviewIsGuided();
    void bigInterviewIsTested();

public Q_SLOTS:
    void opened(const QUrl &address) { m_opened = address; }

private Q_SLOTS:
    void everyKeyOfTheVisitorsScreenHasItsWords();
    void operatorsGetTheirPins();
    void aPinIsNotTakenBlindly_data();
    void aPinIsNotTakenBlindly();
    void operatorsAreRemovedButTheLast();
    void damagedPinsAreSaid();
    void shortcutStartsTheProgram_data();
    void shortcutStartsTheProgram();
    void shortcutIsTheInstalledEntry();
    void shortcutNeedsAFolder();
    void shortcutIsPlacedFromThePage();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    QUrl m_opened; ///< By the computer's browser.
};

void TestSettingsPage::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
}

void TestSettingsPage::init()
{
    support::failOnWindowWarnings();
    m_language.set(u"en"_s);
}

void TestSettingsPage::fieldsCheckThemselves_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");
    const QString address = u"Enter a full address that begins with https://."_s;
    const QString hosts = u"Enter host names alone, separated by commas."_s;
    const QString color = u"Enter a colour as # and six digits, such as #1E4BBF."_s;
    const QString latitude = u"Enter a number from -90 to 90, with a point before the decimals."_s;
    const QString interval = u"Enter a whole number from 500 to 60000."_s;
    const auto row = [](const char *name, QLatin1StringView key, const QString &value,
                        const QString &problem) {
        QTest::newRow(name) << QString(key) << value << problem;
    };
    row("address", keys::ApiUrl, Address, {});
    const QString organisation =
        u"Enter the subdomain alone, such as acme, or an address that begins with https://."_s;
    const QString places = u"Enter each place as a title, an equals sign and a path that begins "
                           "with one slash, separated by commas."_s;
    row("organisation", keys::BigInterviewUrl, u"acme-college"_s, {});
    row("address of an organisation", keys::BigInterviewUrl, Address, {});
    row("organisation with a space", keys::BigInterviewUrl, u"acme college"_s, organisation);
    row("organisation without encryption", keys::BigInterviewUrl, u"http://acme.example"_s,
        organisation);
    row("saved places", keys::BigInterviewSavedPaths, u"A=/members/a?b=1, B=/c"_s, {});
    row("saved place on another host", keys::BigInterviewSavedPaths, u"A=/a, B=//evil.example/"_s,
        places);
    row("saved place without a title", keys::BigInterviewSavedPaths, u"/members/a"_s, places);
    row("missing webhook key", keys::BigInterviewWebhookKeyFile, u"/nonexistent/key"_s,
        u"There is no such file that this program can read."_s);
    row("path of Big Interview's deliveries", keys::WebhooksBigInterviewPath, u"/a*b"_s,
        u"Enter a path without question marks, stars and other signs."_s);
    row("address of this computer without encryption", keys::ApiUrl, u"http://127.0.0.1:8080"_s,
        {});
    row("no address yet", keys::ApiUrl, {}, {});
    row("address without encryption", keys::ApiUrl, u"http://api.example.invalid"_s, address);
    row("address without a scheme", keys::ApiUrl, u"api.example.invalid"_s, address);
    row("interval", keys::PollIntervalMs, u"1000"_s, {});
    row("interval below the floor", keys::PollIntervalMs, u"499"_s, interval);
    row("interval in words", keys::PollIntervalMs, u"fast"_s, interval);
    row("latitude", keys::Latitude, u"48.2082"_s, {});
    row("latitude beyond the pole", keys::Latitude, u"90.1"_s, latitude);
    row("latitude with a comma", keys::Latitude, u"48,2"_s, latitude);
    row("hosts", keys::AllowedHosts, u"incode.com, incode.id,127.0.0.1"_s, {});
    row("letters outside ASCII", keys::AllowedHosts, u"inc\u00f6de.com"_s, hosts);
    row("address among the hosts", keys::AllowedHosts, u"incode.com,https://incode.id/x"_s, hosts);
    row("space inside a host", keys::ResourceHosts, u"incode .com"_s, hosts);
    row("colour", keys::BrandAccent, u"#1E4BBF"_s, {});
    row("colour by name", keys::BrandAccent, u"blue"_s, color);
    row("logo that is not there", keys::BrandLogoFile, u"/nowhere/logo.svg"_s,
        u"There is no such file that this program can read."_s);
    row("key file that is not there", keys::ApiKeyFile, u"/nowhere/key"_s,
        u"There is no such file that this program can read."_s);
}

void TestSettingsPage::fieldsCheckThemselves()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    const core::SettingSpec *spec = core::findSetting(key);
    Desk desk;
    shell::SettingField shown(spec->key);
    shown.load(desk.settings);
    QSignalSpy edited(&shown, &shell::SettingField::edited);
    // Something else first, so that putting in nothing is an edit as well.
    shown.setValue(u"x"_s);
    shown.setValue(value);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(shown.check(), problem.isEmpty());
    if (problem.isEmpty()) {
        QVERIFY(!shown.findChild<QLineEdit *>()->property("invalid").toBool());
    } else {
        QVERIFY2(visibleText(&shown).contains(problem), qPrintable(visibleText(&shown)));
        QVERIFY(shown.findChild<QLineEdit *>()->property("invalid").toBool());
        QCOMPARE(shown.findChild<QLineEdit *>()->accessibleDescription(), problem);
    }
}

void TestSettingsPage::periodsAreSaidInWords()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    page.showTopic(4);
    const auto says = [&page](const QString &sentence) {
        return visibleText(&page).contains(sentence);
    };
    QVERIFY2(says(u"Pictures and document text are kept for 24 hours"_s),
             qPrintable(visibleText(&page)));
    QVERIFY(says(u"visits for 90 days"_s));
    QVERIFY(says(QLocale().toString(QTime(3, 0), QLocale::ShortFormat)));
    // As typed, before it is saved; nothing while it cannot be saved.
    field(page, keys::RetentionVisitDays)->setValue(u"31"_s);
    QVERIFY(says(u"visits for 31 days"_s));
    field(page, keys::RetentionVisitDays)->setValue(u"9999"_s);
    QVERIFY(!says(u"are kept for"_s));
    field(page, keys::RetentionEnabled)->setValue(u"false"_s);
    QVERIFY(says(u"Nothing is deleted by itself"_s));
}

void TestSettingsPage::tellsWhichKeysWereWritten()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    click(page, u"Save"_s);
    QCOMPARE(desk.written, QStringList());
    field(page, keys::RetentionMediaHours)->setValue(u"2"_s);
    field(page, keys::BackupsKept)->setValue(u"3"_s);
    click(page, u"Save"_s);
    QCOMPARE(desk.written, QStringList(u"maintenance/backupsKept retention/mediaHours"_s));
    // What is used at once is written at once.
    field(page, keys::UiTheme)->setValue(u"dark"_s);
    QCOMPARE(desk.written.constLast(), u"ui/theme"_s);
    m_theme->apply(u"light"_s, {});
    keyLine(page)->setText(u"0123456789abcdef"_s);
    click(page, u"Save"_s);
    QTRY_COMPARE(desk.written.size(), 3);
    QCOMPARE(desk.written.constLast(), QString(store::ApiKeyName));
}

void TestSettingsPage::everyShownKeyHasWords()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    const auto fields = page.findChildren<shell::SettingField *>();
    QCOMPARE(fields.size(), 80);
    for (shell::SettingField *each : fields) {
        const QString text = visibleText(each);
        QVERIFY2(!text.startsWith(QString(each->key())), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY(each->check());
    }
}

void TestSettingsPage::lockedValuesSayWhy_data()
{
    QTest::addColumn<bool>("policy");
    QTest::addColumn<QString>("reason");
    QTest::newRow("policy") << true << u"Fixed by the policy of your administrator."_s;
    QTest::newRow("environment")
        << false << u"Set by an environment variable of this computer. Change it there."_s;
}

void TestSettingsPage::lockedValuesSayWhy()
{
    QFETCH(bool, policy);
    QFETCH(QString, reason);
    const QHash<QString, QString> fixed{{u"incode/apiUrl"_s, Address}};
    const QHash<QString, QString> environment{{u"VESTIBULE_INCODE__APIURL"_s, Address}};
    Desk desk(policy ? fixed : QHash<QString, QString>{},
              policy ? QHash<QString, QString>{} : environment);
    shell::SettingsPage page(desk.tools());
    page.load();
    const shell::SettingField *locked = field(page, keys::ApiUrl);
    QVERIFY(!locked->findChild<QLineEdit *>()->isEnabled());
    QCOMPARE(locked->value(), Address);
    QVERIFY2(visibleText(locked).contains(reason), qPrintable(visibleText(locked)));
    QVERIFY(field(page, keys::FlowId)->findChild<QLineEdit *>()->isEnabled());
    QVERIFY(!visibleText(field(page, keys::FlowId)).contains(reason));
}

void TestSettingsPage::setupNeedsItsThreeThings()
{
    Desk desk;
    shell::SetupPage page(desk.tools());
    page.load(std::nullopt);
    QSignalSpy saved(&page, &shell::SetupPage::saved);
    QTRY_VERIFY(keyLine(page)->isVisibleTo(&page));
    click(page, u"Save and start"_s);
    QCOMPARE(visibleText(&page).count(u"This field is needed before visits can start."_s), 3);
    QVERIFY(visibleText(&page).contains(u"Please correct the marked fields."_s));
    QCOMPARE(saved.size(), 0);
    QVERIFY(!QFile::exists(desk.settings.locations().userFile));
}

void TestSettingsPage::setupKeepsTheKeyAndSaves()
{
    Desk desk;
    shell::SetupPage page(desk.tools());
    page.load(std::nullopt);
    QSignalSpy saved(&page, &shell::SetupPage::saved);
    field(page, keys::ApiUrl)->setValue(Address);
    field(page, keys::FlowId)->setValue(Flow);
    QTRY_VERIFY(keyLine(page)->isVisibleTo(&page));
    QTest::keyClicks(keyLine(page), u" 0123456789abcdef "_s);
    click(page, u"Save and start"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.kept(u"incode/apiUrl"_s), Address);
    QCOMPARE(desk.kept(u"incode/flowId"_s), Flow);
    QVERIFY(desk.keyStore.entries.value(QString(store::ApiKeyName))
            == core::Secret("0123456789abcdef"));
    // No trace of the key in the file, and none on the page.
    QFile file(desk.settings.locations().userFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("0123456789abcdef"));
    QVERIFY(keyLine(page)->text().isEmpty());
    QVERIFY(visibleText(&page).contains(u"A key is kept in the key store."_s));
}

void TestSettingsPage::keyIsNeverShownAgain()
{
    Desk desk;
    desk.setUp();
    desk.keyStore.entries.insert(QString(store::ApiKeyName), core::Secret("0123456789abcdef"));
    shell::SettingsPage page(desk.tools());
    page.load();
    QTRY_VERIFY(visibleText(&page).contains(u"A key is kept in the key store."_s));
    QVERIFY(!keyLine(page)->isVisibleTo(&page));
    click(page, u"Replace"_s);
    QVERIFY(keyLine(page)->isVisibleTo(&page));
    QCOMPARE(keyLine(page)->text(), QString());
    QCOMPARE(keyLine(page)->echoMode(), QLineEdit::Password);
    QTest::keyClicks(keyLine(page), u"other"_s);
    click(page, u"Keep the old one"_s);
    click(page, u"Save"_s);
    QVERIFY(desk.keyStore.entries.value(QString(store::ApiKeyName))
            == core::Secret("0123456789abcdef"));
}

void TestSettingsPage::brokenKeyStoreOffersTheFile()
{
    Desk desk;
    desk.keyStore.works = false;
    shell::SetupPage page(desk.tools());
    page.load(std::nullopt);
    QVERIFY(!field(page, keys::ApiKeyFile)->isVisibleTo(&page));
    QTRY_VERIFY(field(page, keys::ApiKeyFile)->isVisibleTo(&page));
    QVERIFY(visibleText(&page).contains(u"name a key file below"_s));
    // Saving says that the key is not kept, and the desk is not opened.
    QSignalSpy saved(&page, &shell::SetupPage::saved);
    field(page, keys::ApiUrl)->setValue(Address);
    field(page, keys::FlowId)->setValue(Flow);
    QTest::keyClicks(keyLine(page), u"0123456789abcdef"_s);
    click(page, u"Save and start"_s);
    QTRY_VERIFY(visibleText(&page).contains(u"Nothing was saved"_s));
    QCOMPARE(saved.size(), 0);
}

void TestSettingsPage::keyStoreIsAskedAgainOnSave_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("worksNow");
    QTest::addColumn<bool>("hasKey");
    QTest::newRow("it failed and works now") << true << true << true;
    QTest::newRow("it failed and has no key") << true << true << false;
    QTest::newRow("it fails again") << true << false << true;
    QTest::newRow("it has not answered yet") << false << true << true;
}

void TestSettingsPage::keyStoreIsAskedAgainOnSave()
{
    QFETCH(bool, answered);
    QFETCH(bool, worksNow);
    QFETCH(bool, hasKey);
    Desk desk;
    desk.setUp();
    if (hasKey)
        desk.keyStore.entries.insert(QString(store::ApiKeyName), core::Secret("0123456789abcdef"));
    desk.keyStore.works = !answered;
    shell::SetupPage page(desk.tools());
    page.load(std::nullopt);
    if (answered)
        QTRY_VERIFY(visibleText(&page).contains(u"does not work"_s));
    desk.keyStore.works = worksNow;
    QSignalSpy saved(&page, &shell::SetupPage::saved);
    click(page, u"Save and start"_s);
    if (worksNow && hasKey) {
        QTRY_COMPARE(saved.size(), 1);
        return;
    }
    QTRY_VERIFY(visibleText(&page).contains(u"Please correct the marked fields."_s));
    QCOMPARE(saved.size(), 0);
    QVERIFY(keyLine(page)->isVisibleTo(&page));
    QCOMPARE(visibleText(&page).contains(u"does not work"_s), !worksNow);
}

void TestSettingsPage::replacedByNothingStays()
{
    Desk desk;
    desk.setUp();
    desk.keyStore.entries.insert(QString(store::ApiKeyName), core::Secret("0123456789abcdef"));
    shell::SetupPage page(desk.tools());
    page.load(std::nullopt);
    QTRY_VERIFY(button(&page, u"Replace"_s));
    click(page, u"Replace"_s);
    QSignalSpy saved(&page, &shell::SetupPage::saved);
    click(page, u"Save and start"_s);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(desk.keyStore.entries.value(QString(store::ApiKeyName))
            == core::Secret("0123456789abcdef"));
}

void TestSettingsPage::keyFileClearsTheTypedKey()
{
    Desk desk;
    const QString path = writeKeyFile(desk);
    shell::SettingsPage page(desk.tools());
    desk.setUp();
    page.load();
    QTRY_VERIFY(keyLine(page)->isVisibleTo(&page));
    QTest::keyClicks(keyLine(page), u"fedcba9876543210"_s);
    field(page, keys::ApiKeyFile)->setValue(path);
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    click(page, u"Save"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.constFirst(), QVariantList{true});
    QCOMPARE(keyLine(page)->text(), QString());
    QVERIFY(desk.keyStore.entries.isEmpty());
}

void TestSettingsPage::loadClearsTheTypedKey()
{
    Desk desk;
    shell::SettingsPage page(desk.tools());
    page.load();
    QTRY_VERIFY(keyLine(page)->isVisibleTo(&page));
    QTest::keyClicks(keyLine(page), u"fedcba9876543210"_s);
    page.load();
    QCOMPARE(keyLine(page)->text(), QString());
}

void TestSettingsPage::testUsesTheKeyFileFirst()
{
    support::ScriptedServer server;
    server.play(support::Script::reply(400, R"({"status":400})"));
    Desk desk;
    const QString path = writeKeyFile(desk);
    shell::SettingsPage page(desk.tools());
    page.load();
    QTRY_VERIFY(keyLine(page)->isVisibleTo(&page));
    field(page, keys::ApiUrl)->setValue(server.url().toString());
    QTest::keyClicks(keyLine(page), u"fedcba9876543210"_s);
    field(page, keys::ApiKeyFile)->setValue(path);
    QSignalSpy tested(&page, &shell::SettingsPage::connectionTested);
    click(page, u"Test connection"_s);
    QTRY_COMPARE(tested.size(), 1);
    QCOMPARE(server.requests().constFirst().header("x-api-key"), "0123456789abcdef");
    // A file that cannot be read is said, and not that there is no key.
    QVERIFY(QFile::remove(path));
    click(page, u"Test connection"_s);
    QTRY_COMPARE(tested.size(), 2);
    QVERIFY(!server.requests().constLast().hasHeader("x-api-key"));
    QVERIFY(visibleText(&page).contains(u"The API key cannot be read"_s));
}

void TestSettingsPage::keyFileServesInstead()
{
    Desk desk;
    desk.keyStore.works = false;
    const QString path = writeKeyFile(desk);
    shell::SetupPage page(desk.tools());
    page.load(std::nullopt);
    QTRY_VERIFY(field(page, keys::ApiKeyFile)->isVisibleTo(&page));
    QSignalSpy saved(&page, &shell::SetupPage::saved);
    field(page, keys::ApiUrl)->setValue(Address);
    field(page, keys::FlowId)->setValue(Flow);
    field(page, keys::ApiKeyFile)->setValue(path);
    click(page, u"Save and start"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.kept(u"incode/apiKeyFile"_s), path);
    QVERIFY(visibleText(&page).contains(u"The key is read from the file"_s));
}

void TestSettingsPage::refusedKeyFile()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such permissions");
#endif
    Desk desk;
    const QString path = desk.folder.filePath(u"key"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789abcdef\n");
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther);
    QCOMPARE(shell::settingProblem(keys::ApiKeyFile, path),
             u"The file must hold the key alone and be readable by its owner alone."_s);
}

void TestSettingsPage::savesOnlyWhatChanged()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    // Nobody else's value is written again.
    QFile::remove(desk.settings.locations().userFile);
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    field(page, keys::VisitDeadlineSeconds)->setValue(u"600"_s);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(QSettings(desk.settings.locations().userFile, QSettings::IniFormat).allKeys(),
             QStringList{u"visit/deadlineSeconds"_s});
    QCOMPARE(desk.settings.integer(keys::VisitDeadlineSeconds), 600);
    QVERIFY(visibleText(&page).contains(u"Saved."_s));
}

void TestSettingsPage::serviceIsMadeAnewWhenItChanged_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("changed");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("brand") << QString(keys::BrandName) << u"Example"_s << false;
    QTest::newRow("address") << QString(keys::ApiUrl) << u"https://other.example.invalid"_s << true;
    QTest::newRow("flow") << QString(keys::FlowId) << u"64f0c0ffee64f0c0ffee64f1"_s << true;
    QTest::newRow("static link") << QString(keys::StaticUrl) << u"https://x.incode.com/flow/1"_s
                                 << true;
    QTest::newRow("receiver of webhooks") << QString(keys::WebhooksListen) << u"on"_s << true;
    QTest::newRow("time between status reads")
        << QString(keys::PollIntervalMs) << u"2000"_s << false;
    QTest::newRow("typed key") << u"typed"_s << u"0123456789abcdef"_s << true;
}

void TestSettingsPage::serviceIsMadeAnewWhenItChanged()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, changed);
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    QTRY_VERIFY(keyLine(page)->isVisibleTo(&page));
    if (key == "typed"_L1)
        QTest::keyClicks(keyLine(page), value);
    else if (!key.isEmpty())
        field(page, core::findSetting(key)->key)->setValue(value);
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    click(page, u"Save"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.constFirst(), QVariantList{changed});
}

void TestSettingsPage::addressAndFlowCannotBeEmptied_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("address") << QString(keys::ApiUrl);
    QTest::newRow("flow") << QString(keys::FlowId);
}

void TestSettingsPage::addressAndFlowCannotBeEmptied()
{
    QFETCH(QString, key);
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    field(page, core::findSetting(key)->key)->setValue({});
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 0);
    QVERIFY(!desk.kept(key).isEmpty());
}

void TestSettingsPage::wrongFieldIsShown()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    shell::SettingField *interval = field(page, keys::PollIntervalMs);
    QVERIFY(!interval->isVisibleTo(&page));
    interval->setValue(u"1"_s);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 0);
    QVERIFY(interval->isVisibleTo(&page));
    QVERIFY(button(&page, u"Advanced"_s)->isChecked());
}

void TestSettingsPage::position_data()
{
    QTest::addColumn<bool>("system");
    QTest::addColumn<QString>("latitude");
    QTest::newRow("fixed") << false << u"48.2"_s;
    QTest::newRow("of the system again") << true << QString();
}

void TestSettingsPage::position()
{
    QFETCH(bool, system);
    QFETCH(QString, latitude);
    Desk desk;
    desk.setUp();
    if (system)
        QVERIFY(desk.settings.saveUser(
            {{u"position/latitude"_s, u"1"_s}, {u"position/longitude"_s, u"2"_s}}));
    shell::SettingsPage page(desk.tools());
    page.load();
    page.showTopic(2);
    auto *choice = qobject_cast<QCheckBox *>(
        button(&page, u"Use the position this computer knows of itself"_s));
    QVERIFY(choice);
    QCOMPARE(choice->isChecked(), !system);
    QCOMPARE(field(page, keys::Latitude)->isVisibleTo(&page), system);
    choice->setChecked(system);
    if (!system) {
        field(page, keys::Latitude)->setValue(latitude);
        field(page, keys::Longitude)->setValue(u"16.4"_s);
    }
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(desk.settings.text(keys::Latitude), latitude);
    QCOMPARE(desk.settings.real(keys::Longitude).has_value(), !system);
}

void TestSettingsPage::positionNeedsBoth()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    page.showTopic(2);
    button(&page, u"Use the position this computer knows of itself"_s)->setChecked(false);
    field(page, keys::Latitude)->setValue(u"48.2"_s);
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 0);
    QVERIFY(visibleText(field(page, keys::Longitude)).contains(u"This field is needed"_s));
}

void TestSettingsPage::languageAndThemeAtOnce()
{
    Desk desk;
    shell::SettingsPage page(desk.tools());
    page.load();
    field(page, keys::UiLanguage)->setValue(u"ar"_s);
    QCOMPARE(m_language.code(), u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(desk.kept(u"ui/language"_s), u"ar"_s);
    field(page, keys::UiTheme)->setValue(u"dark"_s);
    QCOMPARE(m_theme->name(), shell::ThemeName::Dark);
    QCOMPARE(desk.kept(u"ui/theme"_s), u"dark"_s);
    m_theme->apply(u"light"_s, {});
}

void TestSettingsPage::heldLanguageIsSavedAndUsedLater()
{
    Desk desk;
    shell::SettingsPage page(desk.tools());
    page.load();
    page.holdLanguage(true);
    field(page, keys::UiLanguage)->setValue(u"es"_s);
    QCOMPARE(desk.kept(u"ui/language"_s), u"es"_s);
    QCOMPARE(m_language.code(), u"en"_s);
    page.holdLanguage(false);
    QCOMPARE(m_language.code(), u"es"_s);
}

void TestSettingsPage::unwritableFileIsSaid()
{
    Desk desk;
    // A file stands where the folder should be.
    QFile blocker(desk.folder.filePath(u"user"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    shell::SettingsPage page(desk.tools());
    page.load();
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    field(page, keys::ApiUrl)->setValue(Address);
    field(page, keys::FlowId)->setValue(Flow);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 0);
    QVERIFY(visibleText(&page).contains(u"The settings could not be saved."_s));
}

void TestSettingsPage::backendIsShownInPlaceOfIncode()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    const auto shows = [&page](QLatin1StringView key) { return field(page, key)->isVisible(); };
    QVERIFY(shows(keys::ApiUrl) && shows(keys::FlowId) && shows(keys::ApiKeyFile));
    QVERIFY(keyField(page)->isVisible());
    QVERIFY(!shows(keys::BackendUrl) && !shows(keys::BackendScorePath));
    field(page, keys::ServiceKind)->setValue(u"backend"_s);
    QVERIFY(!shows(keys::ApiUrl) && !shows(keys::FlowId) && !shows(keys::ApiKeyFile));
    QVERIFY(!keyField(page)->isVisible());
    QVERIFY(shows(keys::BackendUrl) && shows(keys::BackendTokenFile)
            && shows(keys::BackendClientCert) && shows(keys::BackendClientKey)
            && shows(keys::BackendStartPath) && shows(keys::BackendUrlPath)
            && shows(keys::BackendStatusPath) && shows(keys::BackendScorePath));
}

void TestSettingsPage::setupOfABackendNeedsNoKey()
{
    Desk desk;
    desk.keyStore.works = false;
    shell::SetupPage page(desk.tools());
    page.show();
    page.load(std::nullopt);
    QSignalSpy saved(&page, &shell::SetupPage::saved);
    field(page, keys::ServiceKind)->setValue(u"backend"_s);
    click(page, u"Save and start"_s);
    QCOMPARE(visibleText(&page).count(u"This field is needed before visits can start."_s), 1);
    QCOMPARE(saved.size(), 0);
    field(page, keys::BackendUrl)->setValue(u"https://backend.example.invalid"_s);
    click(page, u"Save and start"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(desk.kept(u"service/kind"_s), u"backend"_s);
    QCOMPARE(desk.kept(u"backend/url"_s), u"https://backend.example.invalid"_s);
    QVERIFY(desk.keyStore.entries.isEmpty());
}

void TestSettingsPage::otherChoiceStaysAsItIs()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    // Half a backend, and then Incode after all.
    field(page, keys::ServiceKind)->setValue(u"backend"_s);
    field(page, keys::BackendUrl)->setValue(u"backend"_s);
    field(page, keys::ServiceKind)->setValue(u"incode"_s);
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(desk.kept(u"backend/url"_s), QString());
}

void TestSettingsPage::staticLinkNeedsNothingElse()
{
    Desk desk;
    shell::SettingsPage page(desk.tools());
    page.load();
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    field(page, keys::StaticUrl)->setValue(u"https://x.incode.com/client/flow/64f0"_s);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.constFirst(), QVariantList{true});
}

void TestSettingsPage::setupSaysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing is set") << u"incode/apiUrl is not set"_s << QString();
    QTest::newRow("key") << u"incode/apiKeyFile: others can read it"_s
                         << u"The API key cannot be read"_s;
    QTest::newRow("token") << u"backend/tokenFile: no such file"_s
                           << u"The token file cannot be read"_s;
    QTest::newRow("certificate") << u"backend/clientCert: no certificate"_s
                                 << u"The client certificate or its key cannot be used"_s;
    QTest::newRow("its key") << u"backend/clientKey: others can read it"_s
                             << u"The client certificate or its key cannot be used"_s;
}

void TestSettingsPage::setupSaysWhatCannotBeRead()
{
    QFETCH(QString, detail);
    QFETCH(QString, sentence);
    Desk desk;
    shell::SetupPage page(desk.tools());
    page.show();
    page.load(core::Error::of(core::ErrorKind::Refused, detail));
    const QString text = visibleText(&page);
    QCOMPARE(text.contains(u"so visits cannot be started yet"_s), !sentence.isEmpty());
    QVERIFY2(text.contains(sentence), qPrintable(text));
}

void TestSettingsPage::partnersAreAskedFor_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); ///< Empty: the path of a key file.
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("header without its secret")
        << QString(keys::WebhooksHeaderName) << u"X-Secret"_s
        << QString(keys::WebhooksHeaderSecretFile)
        << u"needed together with “Name of the secret header”."_s;
    QTest::newRow("secret without its header")
        << QString(keys::WebhooksHeaderSecretFile) << QString() << QString(keys::WebhooksHeaderName)
        << u"needed together with “File with its value”."_s;
    QTest::newRow("key without its certificate")
        << QString(keys::WebhooksTlsKey) << QString() << QString(keys::WebhooksTlsCert)
        << u"needed together with “Key of the certificate”."_s;
    QTest::newRow("every address without a certificate")
        << QString(keys::WebhooksListen) << u"0.0.0.0:8787"_s << QString(keys::WebhooksTlsCert)
        << u"so it needs a certificate."_s;
}

void TestSettingsPage::partnersAreAskedFor()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, wrong);
    QFETCH(QString, sentence);
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.load();
    field(page, core::findSetting(key)->key)
        ->setValue(value.isEmpty() ? writeKeyFile(desk) : value);
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    click(page, u"Save"_s);
    QCOMPARE(saved.size(), 0);
    const QString text = visibleText(field(page, core::findSetting(wrong)->key));
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QVERIFY(button(&page, u"Webhooks"_s)->isChecked());
}

void TestSettingsPage::receiverIsShown()
{
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    click(page, u"Webhooks"_s);
    QVERIFY(visibleText(&page).contains(u"The receiver of webhooks is off."_s));
    QVERIFY(!visibleText(&page).contains(u"http://"_s));
    field(page, keys::WebhooksListen)->setValue(u"9000"_s);
    QVERIFY(visibleText(&page).contains(u"http://127.0.0.1:9000/webhooks/incode"_s));
    field(page, keys::WebhooksIncodePath)->setValue(u"/in"_s);
    QVERIFY(visibleText(&page).contains(u"http://127.0.0.1:9000/in"_s));
}

void TestSettingsPage::testAsksTheBackend()
{
    support::ScriptedServer server;
    server.play(support::Script::reply(404, R"({"error":"unknown"})"));
    Desk desk;
    const QString path = writeKeyFile(desk);
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    field(page, keys::ServiceKind)->setValue(u"backend"_s);
    field(page, keys::BackendUrl)->setValue(server.url().toString());
    field(page, keys::BackendTokenFile)->setValue(path);
    QSignalSpy tested(&page, &shell::SettingsPage::connectionTested);
    click(page, u"Test connection"_s);
    QTRY_COMPARE(tested.size(), 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().method, "GET");
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Bearer 0123456789abcdef");
    QVERIFY(visibleText(&page).contains(u"Your backend lets this computer in."_s));
    QVERIFY(!visibleText(&page).contains(u"\nAPI key\n"_s));
}

void TestSettingsPage::bigInterviewKeyIsItsOwn()
{
    Desk desk;
    desk.setUp();
    desk.keyStore.entries.insert(QString(store::ApiKeyName), core::Secret("incodes-own-key"));
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    QTRY_VERIFY(keyField(page)->hasKeptKey());
    field(page, keys::BigInterviewUrl)->setValue(u"acme"_s);
    keyLine(page, store::BigInterviewKeyName)->setText(u"0123456789abcdef"_s);
    QSignalSpy saved(&page, &shell::SettingsPage::saved);
    click(page, u"Save"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).toBool(), true);
    QCOMPARE(desk.keyStore.entries.value(QString(store::BigInterviewKeyName)).reveal(),
             "0123456789abcdef");
    QCOMPARE(desk.keyStore.entries.value(QString(store::ApiKeyName)).reveal(), "incodes-own-key");
    QCOMPARE(desk.written.constLast(), u"biginterview-api-key biginterview/url"_s);
    QCOMPARE(desk.kept(u"biginterview/url"_s), u"acme"_s);
}

void TestSettingsPage::bigInterviewIsGuided()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    click(page, u"Big Interview"_s);
    const auto says = [&page](const QString &text) { return visibleText(&page).contains(text); };
    QVERIFY(!button(&page, u"Open API Settings"_s)->isEnabled());
    field(page, keys::BigInterviewUrl)->setValue(u"acme"_s);
    QVERIFY(says(u"https://acme.biginterview.com"_s));
    click(page, u"Open API Settings"_s);
    QCOMPARE(m_opened, QUrl(u"https://acme.biginterview.com/login/admin"_s));
    click(page, u"Other sign-in page"_s);
    QCOMPARE(m_opened, QUrl(u"https://acme.biginterview.com/admin/login"_s));

    QVERIFY(says(u"The receiver is off"_s) && !button(&page, u"Copy the address"_s));
    field(page, keys::WebhooksListen)->setValue(u"9000"_s);
    QVERIFY(says(u"a relay or tunnel of yours"_s) && says(u"Big Interview then shows a key"_s));
    click(page, u"Copy the address"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"http://127.0.0.1:9000/webhooks/biginterview"_s);
    field(page, keys::WebhooksListen)->setValue(u"192.0.2.1:9000"_s);
    field(page, keys::WebhooksTlsCert)->setValue(u"/etc/hooks.pem"_s);
    field(page, keys::WebhooksBigInterviewPath)->setValue(u"/in"_s);
    field(page, keys::BigInterviewWebhookKeyFile)->setValue(writeKeyFile(desk));
    QVERIFY(says(u"https://192.0.2.1:9000/in"_s) && says(u"Register the address below"_s));
    QVERIFY(!says(u"Big Interview then shows a key"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestSettingsPage::bigInterviewIsTested()
{
    support::ScriptedServer server;
    server.play(support::Script::reply(404, R"({"error":{"message":"no such user"}})"));
    Desk desk;
    desk.setUp();
    shell::SettingsPage page(desk.tools());
    page.show();
    page.load();
    click(page, u"Big Interview"_s);
    field(page, keys::BigInterviewUrl)->setValue(server.url().toString());
    keyLine(page, store::BigInterviewKeyName)->setText(u"typed-key"_s);
    QSignalSpy tested(&page, &shell::SettingsPage::connectionTested);
    click(page, u"Test Big Interview"_s);
    QTRY_VERIFY(visibleText(&page).contains(u"Big Interview accepts the API key."_s));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().header("Authorization"), "typed-key");
    // The desk's light is about visits.
    QCOMPARE(tested.size(), 0);
}

void TestSettingsPage::everyKeyOfTheVisitorsScreenHasItsWords()
{
    Desk desk;
    shell::SettingsPage page(desk.tools());
    for (const core::SettingSpec &spec : core::settingsTable()) {
        const QString key(spec.key);
        if (!key.startsWith("visitor/"_L1) && !key.startsWith("kiosk/"_L1)
            && !key.startsWith("presence/"_L1) && !key.startsWith("devices/"_L1))
            continue;
        QVERIFY2(field(page, spec.key), qPrintable(key));
        const shell::SettingTexts texts = shell::settingTexts(spec.key);
        QVERIFY2(texts.title != key && !texts.help.isEmpty(), qPrintable(key));
        QStringList values;
        if (spec.type == core::SettingType::Choice)
            values = QString(spec.choices).split(u' ');
        else if (spec.type == core::SettingType::Boolean)
            values = {u"false"_s, u"true"_s};
        QStringList offered;
        for (const auto &[value, name] : shell::settingChoices(spec.key))
            offered << value;
        values.sort();
        offered.sort();
        QCOMPARE(offered, values);
    }
}

void TestSettingsPage::operatorsGetTheirPins()
{
    Desk desk;
    shell::SettingsPage page(desk.tools());
    page.load();
    page.showTopic(9);
    page.show();
    const auto fill = [&page](const QString &name, const QString &pin) {
        const auto lines = page.findChild<shell::OperatorsPanel *>()->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0)->isVisible(), !name.isEmpty());
        lines.at(0)->setText(name);
        lines.at(1)->setText(pin);
        lines.at(2)->setText(pin);
        click(page, u"Save the PIN"_s);
    };
    click(page, u"Add an operator"_s);
    fill(u"Ana"_s, u"736195"_s);
    QTRY_VERIFY(visibleText(&page).contains(u"The PIN of Ana was saved and read back."_s));
    QCOMPARE(*desk.pins.check(core::Secret("736195")), u"Ana"_s);
    // Each name once.
    click(page, u"Add an operator"_s);
    fill(u"ana"_s, u"840261"_s);
    QVERIFY(visibleText(&page).contains(u"This operator has a PIN already."_s));
    click(page, u"Cancel"_s);
    click(page, u"Change the PIN of Ana"_s);
    fill({}, u"519427"_s);
    QTRY_COMPARE(desk.pinsChanged, QStringList({u"Ana"_s, u"Ana"_s}));
    QVERIFY(!desk.pins.check(core::Secret("736195")));
    QCOMPARE(*desk.pins.check(core::Secret("519427")), u"Ana"_s);
    // Nothing of it is a setting.
    QCOMPARE(desk.written, QStringList());
}

void TestSettingsPage::aPinIsNotTakenBlindly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << QString() << u"840261"_s << u"840261"_s << u"Please give a name"_s;
    QTest::newRow("short") << u"Bea"_s << u"84026"_s << u"84026"_s << u"too short"_s;
    QTest::newRow("letters") << u"Bea"_s << u"84026x"_s << u"84026x"_s << u"digits only"_s;
    QTest::newRow("a run") << u"Bea"_s << u"345678"_s << u"345678"_s << u"easily guessed"_s;
    QTest::newRow("two PINs") << u"Bea"_s << u"840261"_s << u"840262"_s << u"not the same"_s;
    QTest::newRow("another operator's")
        << u"Bea"_s << u"736195"_s << u"736195"_s << u"This PIN cannot be used."_s;
}

void TestSettingsPage::aPinIsNotTakenBlindly()
{
    QFETCH(const QString, name);
    QFETCH(const QString, pin);
    QFETCH(const QString, again);
    QFETCH(const QString, sentence);
    Desk desk;
    QVERIFY(desk.pins.set(u"Ana"_s, core::Secret("736195")));
    shell::OperatorsPanel page(desk.pins, desk.tools().pinChanged);
    page.load();
    page.show();
    click(page, u"Add an operator"_s);
    const auto lines = page.findChildren<QLineEdit *>();
    lines.at(0)->setText(name);
    lines.at(1)->setText(pin);
    lines.at(2)->setText(again);
    click(page, u"Save the PIN"_s);
    QTRY_VERIFY(visibleText(&page).contains(sentence));
    // What was typed stays to be corrected.
    QVERIFY(lines.at(1)->isVisible());
    QCOMPARE(lines.at(0)->text(), name);
    QCOMPARE(*desk.pins.operators(), QStringList(u"Ana"_s));
    QCOMPARE(desk.pinsChanged, QStringList());
}

void TestSettingsPage::operatorsAreRemovedButTheLast()
{
    Desk desk;
    QVERIFY(desk.pins.set(u"Ana"_s, core::Secret("736195")));
    QVERIFY(desk.pins.set(u"Bea"_s, core::Secret("840261")));
    shell::OperatorsPanel page(desk.pins, desk.tools().pinChanged);
    page.load();
    page.show();
    click(page, u"Remove Ana"_s);
    QVERIFY(visibleText(&page).contains(u"Ana cannot open the desk"_s));
    click(page, u"Keep"_s);
    QCOMPARE(desk.pins.operators()->size(), 2);
    click(page, u"Remove Ana"_s);
    click(*page.findChild<shell::Confirmation *>(), u"Remove"_s);
    QTRY_COMPARE(*desk.pins.operators(), QStringList(u"Bea"_s));
    QTRY_COMPARE(desk.pinsChanged, QStringList(u"Ana"_s));
    QTRY_VERIFY(button(&page, u"Remove Bea"_s));
    QVERIFY(!button(&page, u"Remove Bea"_s)->isEnabled());
}

void TestSettingsPage::damagedPinsAreSaid()
{
    Desk desk;
    QFile file(desk.folder.filePath(u"pins.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.close();
    shell::OperatorsPanel page(desk.pins, desk.tools().pinChanged);
    page.load();
    page.show();
    QVERIFY(visibleText(&page).contains(u"The file with the staff PINs is damaged."_s));
    QVERIFY(!button(&page, u"Add an operator"_s));
}

void TestSettingsPage::shortcutStartsTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("plain path") << u"/opt/vestibule"_s << QByteArray(R"("/opt/vestibule")");
    QTest::newRow("spaces") << u"/opt/front desk/vestibule"_s
                            << QByteArray(R"("/opt/front desk/vestibule")");
    QTest::newRow("quotation mark") << u"/opt/a\"b"_s << QByteArray(R"("/opt/a\\"b")");
    QTest::newRow("dollar and backtick") << u"/opt/$a`b"_s << QByteArray(R"("/opt/\\$a\\`b")");
    QTest::newRow("backslash") << u"/opt/a\\b"_s << QByteArray(R"("/opt/a\\\\b")");
    QTest::newRow("field code") << u"/opt/100%f"_s << QByteArray(R"("/opt/100%%f")");
    QTest::newRow("no second line")
        << u"/opt/a\nTerminal=true"_s << QByteArray(R"("/opt/a\nTerminal=true")");
}

void TestSettingsPage::shortcutStartsTheProgram()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("a link there, and no file with a content");
#endif
    QFETCH(QString, program);
    QFETCH(QByteArray, exec);
    const QTemporaryDir folder;
    const NothingInstalled nothing(folder.path());
    // Twice: the second replaces the first.
    QVERIFY(shell::placeDesktopShortcut(folder.path(), u"/opt/earlier"_s));
    const core::Result<QString> placed = shell::placeDesktopShortcut(folder.path(), program);
    QVERIFY(placed);
    QCOMPARE(*placed, folder.filePath(EntryName));
    const QByteArrayList lines = contentOf(*placed).split('\n');
    QCOMPARE(lines.constFirst(), QByteArray("[Desktop Entry]"));
    QCOMPARE(lines.at(4), "Exec=" + exec);
    QVERIFY(!lines.contains("Terminal=true"));
    QVERIFY(lines.contains("Type=Application"));
    QCOMPARE(QFile::permissions(*placed) & QFile::ExeOwner, QFile::Permissions(QFile::ExeOwner));
    QVERIFY(!(QFile::permissions(*placed) & (QFile::WriteGroup | QFile::WriteOther)));
}

void TestSettingsPage::shortcutIsTheInstalledEntry()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("a link there, and no file with a content");
#endif
    const QTemporaryDir folder;
    const NothingInstalled nothing(folder.path());
    const QString installed = folder.filePath(u"all/applications"_s);
    QVERIFY(QDir().mkpath(installed));
    QFile entry(installed + u'/' + EntryName);
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write("[Desktop Entry]\nName[es]=translated\n");
    entry.close();
    const core::Result<QString> placed =
        shell::placeDesktopShortcut(folder.path(), u"/opt/vestibule"_s);
    QVERIFY(placed);
    QCOMPARE(contentOf(*placed), contentOf(entry.fileName()));
}

void TestSettingsPage::shortcutNeedsAFolder()
{
    const QTemporaryDir folder;
    for (const QString &missing : {QString(), folder.filePath(u"nowhere"_s)}) {
        const core::Result<QString> placed =
            shell::placeDesktopShortcut(missing, u"/opt/vestibule"_s);
        QVERIFY(!placed);
        QCOMPARE(placed.error().kind, core::ErrorKind::Storage);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestSettingsPage::shortcutIsPlacedFromThePage()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("the desktop of whoever runs this is no place for a test");
#endif
    const QTemporaryDir home;
    const NothingInstalled nothing(home.path());
    const Variable homeFolder("HOME", home.path());
    const Variable configFolder("XDG_CONFIG_HOME", home.filePath(u"config"_s));
    Desk desk;
    shell::SettingsPage page(desk.tools());
    page.load();
    page.showTopic(3);
    page.show();
    click(page, u"Put Vestibule on the desktop"_s);
    QVERIFY(visibleText(&page).contains(u"Vestibule could not be put on the desktop."_s));
    QVERIFY(QDir(home.path()).mkdir(u"Desktop"_s));
    click(page, u"Put Vestibule on the desktop"_s);
    QVERIFY(visibleText(&page).contains(u"Vestibule is on the desktop now."_s));
    QVERIFY(!visibleText(&page).contains(u"could not be put"_s));
    const QByteArray made = contentOf(home.filePath(u"Desktop/"_s + EntryName));
    QVERIFY(made.contains(QFile::encodeName(QCoreApplication::applicationFilePath())));
}

void TestSettingsPage::pictures_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    for (const QString &topic : {u"incode"_s, u"backend"_s, u"ways"_s, u"webhooks"_s,
                                 u"biginterview"_s, u"visitor"_s, u"kiosk"_s, u"setup"_s}) {
        for (const auto &[theme, language] :
             {std::pair{u"light"_s, u"en"_s}, std::pair{u"dark"_s, u"en"_s},
              std::pair{u"light"_s, u"ar"_s}}) {
            // Another theme costs a second and changes no size; fields alone are like others, and
            // English is the shortest.
            const bool isShort = language == "en"_L1 && topic != "incode"_L1 && topic != "kiosk"_L1;
            if ((theme == "dark"_L1 || topic == "visitor"_L1 || isShort)
                && qEnvironmentVariableIsEmpty("VESTIBULE_SHOTS"))
                continue;
            QTest::addRow("%s, %s, %s", qPrintable(topic), qPrintable(theme), qPrintable(language))
                << topic << theme << language;
        }
    }
}

/// No sentence is cut off; kept as pictures when a folder for them is named.
void TestSettingsPage::pictures()
{
    QFETCH(QString, topic);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    if (theme != "light"_L1)
        m_theme->apply(theme, {});
    m_language.set(language);
    Desk desk;
    desk.setUp();
    QVERIFY(desk.pins.set(u"Ana Torres"_s, core::Secret("736195")));
    std::unique_ptr<QWidget> page;
    if (topic == "setup"_L1) {
        auto made = std::make_unique<shell::SetupPage>(desk.tools());
        made->load(std::nullopt);
        page = std::move(made);
    } else {
        auto made = std::make_unique<shell::SettingsPage>(desk.tools());
        made->load();
        made->showTopic(topic == "ways"_L1           ? 5
                        : topic == "webhooks"_L1     ? 6
                        : topic == "biginterview"_L1 ? 7
                        : topic == "visitor"_L1      ? 8
                        : topic == "kiosk"_L1        ? 9
                                                     : 0);
        page = std::move(made);
    }
    if (topic == "backend"_L1 || topic == "setup"_L1)
        field(*page, keys::ServiceKind)->setValue(u"backend"_s);
    if (topic == "biginterview"_L1)
        field(*page, keys::BigInterviewUrl)->setValue(u"acme"_s);
    if (topic == "webhooks"_L1 || topic == "biginterview"_L1)
        field(*page, keys::WebhooksListen)->setValue(u"on"_s);
    page->setProperty("role", u"screen"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    page->resize(1060, 900);
    page->show();
    support::settleLayouts();
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
    }
    if (const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS"); !shots.isEmpty()) {
        QVERIFY(
            page->grab().save(u"%1/settings-%2-%3-%4.png"_s.arg(shots, topic, theme, language)));
    }
    if (theme != "light"_L1)
        m_theme->apply(u"light"_s, {});
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
