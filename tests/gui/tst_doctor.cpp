#include "shell/doctor.h"
#include "shell/doctorchecks.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using shell::Check;
using shell::CheckState;
using shell::DoctorResult;
using shell::DoctorRow;
using shell::Finding;
namespace doctor = shell::doctor;

namespace {

core::Settings settingsWith(const QHash<QString, QString> &values)
{
    core::SettingsLocations locations;
    locations.commandLine = values;
    core::Result<core::Settings> settings = core::Settings::load(locations);
    return settings ? *settings : core::Settings();
}

void touch(const QString &path, QFileDevice::Permissions permissions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(permissions));
}

web::EngineReport engine()
{
    web::EngineReport report;
    report.chromiumVersion = u"102.0.5005.177"_s;
    report.chromiumSecurityPatch = u"108.0.5359.71"_s;
    report.glRenderer = u"llvmpipe"_s;
    return report;
}

} // namespace

class TestDoctor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void printsOneLine_data();
    void printsOneLine();
    void exitCode();
    void settings();
    void keyStore();
    void connection_data();
    void connection();
    void settingsOfOtherWays_data();
    void settingsOfOtherWays();
    void bigInterviewAlone();
    void bigInterviewRows_data();
    void bigInterviewRows();
    void browser_data();
    void browser();
    void webhooks_data();
    void webhooks();
    void webhooksPortTaken();
    void devices_data();
    void devices();
    void namedDevices();
    void position();
    void awake();
    void disk();
    void database();
    void engineRows();
    void engineSandbox_data();
    void engineSandbox();
};

void TestDoctor::printsOneLine_data()
{
    QTest::addColumn<DoctorRow>("row");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("ok") << DoctorRow{u"camera"_s, DoctorResult::Ok, {}}
                        << QByteArray(R"({"check":"camera","remedy":"","result":"ok"})")
                        << u"ok        camera"_s;
    QTest::newRow("failed")
        << DoctorRow{u"clock"_s, DoctorResult::Failed, u"Set the time."_s}
        << QByteArray(R"({"check":"clock","remedy":"Set the time.","result":"failed"})")
        << u"failed    clock             Set the time."_s;
    QTest::newRow("platform")
        << DoctorRow{u"position"_s, DoctorResult::Platform, u"Look there."_s}
        << QByteArray(R"({"check":"position","remedy":"Look there.","result":"platform"})")
        << u"platform  position          Look there."_s;
}

void TestDoctor::printsOneLine()
{
    QFETCH(DoctorRow, row);
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(shell::doctorJson(row), json);
    QCOMPARE(shell::doctorText(row), text);
    QCOMPARE(QJsonDocument::fromJson(json).object().size(), 3);
}

void TestDoctor::exitCode()
{
    const DoctorRow ok{u"a"_s, DoctorResult::Ok, {}};
    const DoctorRow platform{u"b"_s, DoctorResult::Platform, {}};
    const DoctorRow failed{u"c"_s, DoctorResult::Failed, {}};
    QCOMPARE(shell::doctorExitCode({ok, platform}), 0);
    QCOMPARE(shell::doctorExitCode({ok, failed, platform}), 3);
}

void TestDoctor::settings()
{
    const DoctorRow missing = doctor::settingsRow(settingsWith({}));
    QCOMPARE(missing.result, DoctorResult::Failed);
    QVERIFY(missing.remedy.contains(u"incode/apiUrl, incode/flowId"_s));
    const QHash<QString, QString> complete{{u"incode/apiUrl"_s, u"https://api.invalid"_s},
                                           {u"incode/flowId"_s, u"64f0"_s}};
    QCOMPARE(doctor::settingsRow(settingsWith(complete)).result, DoctorResult::Ok);
    QHash<QString, QString> unknown = complete;
    unknown.insert(u"incode/flowID"_s, u"64f0"_s);
    const DoctorRow warned = doctor::settingsRow(settingsWith(unknown));
    QCOMPARE(warned.result, DoctorResult::Failed);
    QVERIFY(warned.remedy.contains(u"incode/flowID"_s));
}

void TestDoctor::keyStore()
{
    using Read = core::Result<std::optional<core::Secret>>;
    QCOMPARE(doctor::keyStoreRow(Read(std::optional<core::Secret>()), std::nullopt).result,
             DoctorResult::Ok);
    const core::Error error = core::Error::of(core::ErrorKind::Timeout, u"no answer"_s);
    const DoctorRow failed = doctor::keyStoreRow(Read(error), std::nullopt);
    QCOMPARE(failed.result, DoctorResult::Failed);
    QVERIFY(failed.remedy.contains(u"incode/apiKeyFile"_s));
    store::DataKey inFile;
    inFile.place = store::KeyPlace::File;
    const DoctorRow noted = doctor::keyStoreRow(Read(std::optional<core::Secret>()), inFile);
    QCOMPARE(noted.result, DoctorResult::Ok);
    QVERIFY(noted.remedy.contains(u"data folder"_s));
}

void TestDoctor::connection_data()
{
    QTest::addColumn<QList<shell::CheckRow>>("rows");
    QTest::addColumn<QStringList>("expected");
    using enum shell::Check;
    using Rows = QList<shell::CheckRow>;
    const auto fine = [](Check check) {
        return shell::CheckRow{check, CheckState::Ok, Finding::Fine, {}};
    };
    const auto failed = [](Check check, Finding finding) {
        return shell::CheckRow{check, CheckState::Failed, finding, {}};
    };
    const auto skipped = [](Check check) {
        return shell::CheckRow{check, CheckState::NotChecked, Finding::NotChecked, {}};
    };
    QTest::newRow("all fine") << Rows{fine(Dns), fine(Tls), fine(Service), fine(Clock), fine(Key)}
                              << QStringList{u"network ok"_s, u"api-key ok"_s, u"clock ok"_s};
    QTest::newRow("name not found")
        << Rows{failed(Dns, Finding::NameNotFound), skipped(Tls), skipped(Service), skipped(Clock),
                skipped(Key)}
        << QStringList{u"network failed"_s, u"api-key failed"_s, u"clock failed"_s};
    QTest::newRow("certificate") << Rows{
        fine(Dns), failed(Tls, Finding::CertificateTrust), skipped(Service), skipped(Clock),
        skipped(Key)} << QStringList{u"network failed"_s, u"api-key failed"_s, u"clock failed"_s};
    QTest::newRow("key refused") << Rows{fine(Dns), fine(Tls), fine(Service), fine(Clock),
                                         failed(Key, Finding::KeyRefused)}
                                 << QStringList{u"network ok"_s, u"api-key failed"_s,
                                                u"clock ok"_s};
    QTest::newRow("backend") << Rows{fine(Dns), fine(Tls), fine(Service), fine(Clock), fine(Token)}
                             << QStringList{u"network ok"_s, u"backend-access ok"_s, u"clock ok"_s};
    QTest::newRow("backend that lets nobody in")
        << Rows{fine(Dns), fine(Tls), fine(Service), fine(Clock),
                failed(Token, Finding::KeyRefused)}
        << QStringList{u"network ok"_s, u"backend-access failed"_s, u"clock ok"_s};
    QTest::newRow("clock wrong") << Rows{
        fine(Dns), fine(Tls), fine(Service), failed(Clock, Finding::ClockWrong),
        fine(Key)} << QStringList{u"network ok"_s, u"api-key ok"_s, u"clock failed"_s};
}

void TestDoctor::connection()
{
    QFETCH(QList<shell::CheckRow>, rows);
    QFETCH(QStringList, expected);
    QStringList found;
    const QList<DoctorRow> lines = doctor::connectionRows(rows);
    for (const DoctorRow &line : lines) {
        const bool failed = line.result == DoctorResult::Failed;
        found << QString(line.check % (failed ? u" failed"_s : u" ok"_s));
        QCOMPARE(line.remedy.isEmpty(), !failed);
    }
    QCOMPARE(found, expected);
}

void TestDoctor::settingsOfOtherWays_data()
{
    QTest::addColumn<QString>("backendUrl");
    QTest::addColumn<QString>("staticUrl");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("missing");
    const auto link = u"https://demo.incodesmile.com/x/flow/64f0"_s;
    const auto url = u"https://backend.invalid"_s;
    QTest::newRow("backend") << url << QString() << u"backend"_s << QString();
    QTest::newRow("backend without an address")
        << QString() << QString() << u"backend"_s << u"backend/url."_s;
    QTest::newRow("static link alone") << QString() << link << u"incode"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << u"incode"_s
                             << u"incode/apiUrl, incode/flowId."_s;
}

void TestDoctor::settingsOfOtherWays()
{
    QFETCH(QString, backendUrl);
    QFETCH(QString, staticUrl);
    QFETCH(QString, kind);
    QFETCH(QString, missing);
    const DoctorRow row = doctor::settingsRow(settingsWith({{u"service/kind"_s, kind},
                                                            {u"backend/url"_s, backendUrl},
                                                            {u"incode/staticUrl"_s, staticUrl}}));
    QCOMPARE(row.result, missing.isEmpty() ? DoctorResult::Ok : DoctorResult::Failed);
    QVERIFY2(row.remedy.endsWith(missing), qPrintable(row.remedy));
}

/// Nothing of visits is set, and that is no fault of somebody who launches people alone.
void TestDoctor::bigInterviewAlone()
{
    const core::Settings nothing = settingsWith({});
    QVERIFY(!doctor::isForPartnerAlone(nothing));
    QCOMPARE(doctor::settingsRow(nothing).result, DoctorResult::Failed);
    const core::Settings alone = settingsWith({{u"biginterview/url"_s, u"acme"_s}});
    QVERIFY(doctor::isForPartnerAlone(alone));
    QCOMPARE(doctor::settingsRow(alone).result, DoctorResult::Ok);
    const core::Settings half = settingsWith(
        {{u"biginterview/url"_s, u"acme"_s}, {u"incode/apiUrl"_s, u"https://api.example.com"_s}});
    QVERIFY(!doctor::isForPartnerAlone(half));
    QCOMPARE(doctor::settingsRow(half).result, DoctorResult::Failed);
}

void TestDoctor::bigInterviewRows_data()
{
    QTest::addColumn<Finding>("service");
    QTest::addColumn<Finding>("key");
    QTest::addColumn<bool>("withClock");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("all is well") << Finding::Fine << Finding::Fine << false
                                 << QStringList{u"biginterview ok"_s, u"biginterview-key ok"_s};
    QTest::newRow("with the clock, when nobody else has told it")
        << Finding::Fine << Finding::Fine << true
        << QStringList{u"biginterview ok"_s, u"biginterview-key ok"_s, u"clock ok"_s};
    QTest::newRow("the key is refused")
        << Finding::Fine << Finding::KeyRefused << false
        << QStringList{u"biginterview ok"_s, u"biginterview-key failed"_s};
    QTest::newRow("no organisation there")
        << Finding::NotAnOrganisation << Finding::NotChecked << false
        << QStringList{u"biginterview failed"_s, u"biginterview-key failed"_s};
}

void TestDoctor::bigInterviewRows()
{
    QFETCH(Finding, service);
    QFETCH(Finding, key);
    QFETCH(bool, withClock);
    QFETCH(QStringList, rows);
    const auto row = [](Check check, Finding finding) {
        const CheckState state = finding == Finding::Fine         ? CheckState::Ok
                                 : finding == Finding::NotChecked ? CheckState::NotChecked
                                                                  : CheckState::Failed;
        return shell::CheckRow{check, state, finding, {}};
    };
    const QList<DoctorRow> found =
        doctor::partnerRows({row(Check::Dns, Finding::Fine), row(Check::Tls, Finding::Fine),
                             row(Check::Service, service), row(Check::Clock, Finding::Fine),
                             row(Check::PartnerKey, key)},
                            withClock);
    QStringList told;
    for (const DoctorRow &each : found) {
        const bool isOk = each.result == DoctorResult::Ok;
        QVERIFY(isOk || each.remedy.endsWith(u'.'));
        told << each.check + (isOk ? u" ok"_s : u" failed"_s);
    }
    QCOMPARE(told, rows);
}

void TestDoctor::browser_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<DoctorResult>("result");
    using enum DoctorResult;
    const QString self = QCoreApplication::applicationFilePath();
    QTest::newRow("the system's") << QString() << Ok;
    QTest::newRow("a program by its path") << self << Ok;
    QTest::newRow("with arguments") << QString(u'"' % self % u"\" --new-window \"a b\""_s) << Ok;
    QTest::newRow("a program that is not there") << u"/nowhere/browser"_s << Failed;
    QTest::newRow("a name that is no program") << u"no-such-browser --x"_s << Failed;
}

void TestDoctor::browser()
{
    QFETCH(QString, command);
    QTEST(doctor::browserRow(settingsWith({{u"browser/command"_s, command}})).result, "result");
}

void TestDoctor::webhooks_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<bool>("secret");
    QTest::addColumn<DoctorResult>("result");
    QTest::addColumn<QString>("words");
    using enum DoctorResult;
    QTest::newRow("off") << u"off"_s << false << Ok << u"is off"_s;
    QTest::newRow("with a secret") << u"0"_s << true << Ok << u"can listen on 127.0.0.1"_s;
    QTest::newRow("without a secret")
        << u"0"_s << false << Platform << u"webhooks/headerSecretFile"_s;
    QTest::newRow("others reach it without a certificate")
        << u"0.0.0.0:0"_s << true << Failed << u"needs a certificate"_s;
}

void TestDoctor::webhooks()
{
    QFETCH(QString, listen);
    QFETCH(bool, secret);
    QFETCH(DoctorResult, result);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QHash<QString, QString> values{{u"webhooks/listen"_s, listen}};
    if (secret) {
        QFile file(folder.filePath(u"secret"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0123456789abcdef");
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        values.insert(u"webhooks/headerName"_s, u"X-Secret"_s);
        values.insert(u"webhooks/headerSecretFile"_s, file.fileName());
    }
    core::SystemClock clock;
    const DoctorRow row = doctor::webhooksRow(settingsWith(values), clock);
    QCOMPARE(row.result, result);
    QVERIFY2(row.remedy.contains(words), qPrintable(row.remedy));
}

void TestDoctor::webhooksPortTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    core::SystemClock clock;
    const DoctorRow row = doctor::webhooksRow(
        settingsWith({{u"webhooks/listen"_s, QString::number(other.serverPort())}}), clock);
    // This program may be the one that listens: nobody can tell from here.
    QCOMPARE(row.result, DoctorResult::Platform);
    QVERIFY2(row.remedy.contains(u"is taken"_s), qPrintable(row.remedy));
}

void TestDoctor::devices_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("testCamera");
    QTest::addColumn<DoctorResult>("camera");
    QTest::addColumn<DoctorResult>("microphone");
    using enum DoctorResult;
    QTest::newRow("nothing") << QString() << false << Failed << Failed;
    QTest::newRow("camera") << u"video0"_s << false << Ok << Failed;
    QTest::newRow("microphone") << u"snd/pcmC0D0c"_s << false << Failed << Ok;
    QTest::newRow("loudspeaker only") << u"snd/pcmC0D0p"_s << false << Failed << Failed;
    QTest::newRow("test camera") << QString() << true << Ok << Ok;
}

void TestDoctor::devices()
{
#ifndef Q_OS_LINUX
    QSKIP("devices are files on Linux alone");
#endif
    QFETCH(QString, file);
    QFETCH(bool, testCamera);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"snd"_s));
    if (!file.isEmpty())
        touch(folder.filePath(file), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const web::CaptureFolders folders{folder.path(), folder.path(), folder.path()};
    const DoctorRow camera = doctor::cameraRow(folders, testCamera);
    const DoctorRow microphone = doctor::microphoneRow(folders, testCamera);
    QTEST(camera.result, "camera");
    QTEST(microphone.result, "microphone");
    QCOMPARE(camera.remedy.isEmpty(), camera.result == DoctorResult::Ok && !testCamera);
}

/// The labels and paths of what was found, and what the service would refuse.
void TestDoctor::namedDevices()
{
#ifndef Q_OS_LINUX
    QSKIP("devices are files on Linux alone");
#endif
    QTemporaryDir folder;
    web::CaptureFolders folders;
    folders.devices = folder.filePath(u"dev"_s);
    folders.cameras = folder.filePath(u"class"_s);
    folders.sound = folder.filePath(u"asound"_s);
    const auto write = [](const QString &path, const QByteArray &text) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const auto camera = [&](const QByteArray &number, const QByteArray &name,
                            const QByteArray &index) {
        const QString node = QString::fromLatin1("video" + number);
        write(folders.devices + u'/' + node, {});
        write(folders.cameras + u'/' + node + u"/name"_s, name + '\n');
        write(folders.cameras + u'/' + node + u"/index"_s, index + '\n');
    };
    camera("0", "IR Camera", "0");
    const DoctorRow refused = doctor::cameraRow(folders, false);
    QVERIFY(refused.result == DoctorResult::Failed);
    QVERIFY2(refused.remedy.contains(u"IR Camera"_s), qPrintable(refused.remedy));

    camera("1", "Lobby Camera", "0");
    camera("2", "Lobby Camera", "1");
    camera("3", "OBS Virtual Camera", "0");
    QVERIFY(QDir().mkpath(folders.devices + u"/v4l/by-path"_s));
    QVERIFY(QFile::link(folders.devices + u"/video1"_s,
                        folders.devices + u"/v4l/by-path/usb-0:1-index0"_s));
    const DoctorRow found = doctor::cameraRow(folders, false);
    QVERIFY(found.result == DoctorResult::Ok);
    QVERIFY2(found.remedy.contains(u"Lobby Camera"_s)
                 && found.remedy.contains(u"by-path/usb-0:1-index0"_s),
             qPrintable(found.remedy));
    // The second node of one camera gives no picture and is not named.
    QVERIFY(!found.remedy.contains(u"video2"_s));
    QVERIFY(found.remedy.contains(u"virtual"_s) && found.remedy.contains(u"infra-red"_s));

    write(folders.devices + u"/snd/pcmC1D0c"_s, {});
    write(folders.sound + u"/card1/pcm0c/info"_s, "card: 1\nid: USB Audio\nname: Desk Mic\n");
    const DoctorRow heard = doctor::microphoneRow(folders, false);
    QVERIFY(heard.result == DoctorResult::Ok);
    QVERIFY2(heard.remedy.contains(u"Desk Mic"_s) && heard.remedy.contains(u"pcmC1D0c"_s),
             qPrintable(heard.remedy));
}

void TestDoctor::position()
{
    QCOMPARE(doctor::positionRow(settingsWith({})).result, DoctorResult::Platform);
    QCOMPARE(doctor::positionRow(settingsWith({{u"position/latitude"_s, u"48.2"_s},
                                               {u"position/longitude"_s, u"16.4"_s}}))
                 .result,
             DoctorResult::Ok);
}

void TestDoctor::awake()
{
    const core::Settings settings = settingsWith({});
    QCOMPARE(doctor::awakeRow(settings, {}).result, DoctorResult::Platform);
    const DoctorRow held = doctor::awakeRow(settings, u"logind"_s);
    QCOMPARE(held.result, DoctorResult::Ok);
    QVERIFY2(held.remedy.contains("logind"_L1), qPrintable(held.remedy));
    const core::Settings off = settingsWith({{u"kiosk/keepAwake"_s, u"false"_s}});
    QCOMPARE(doctor::awakeRow(off, {}).result, DoctorResult::Ok);
}

void TestDoctor::disk()
{
    QTemporaryDir folder;
    const DoctorRow there = doctor::diskRow(folder.path());
    // A folder that will be made lies on the disk of the folder above it.
    const DoctorRow later = doctor::diskRow(folder.filePath(u"not/yet/there"_s));
    QCOMPARE(later.result, there.result);
    QVERIFY(there.remedy.contains(u"free"_s));
    QVERIFY(!QDir(folder.filePath(u"not"_s)).exists());
}

void TestDoctor::database()
{
    QCOMPARE(doctor::databaseRow(true, std::nullopt).result, DoctorResult::Ok);
    const DoctorRow late = doctor::databaseRow(false, std::nullopt);
    QCOMPARE(late.result, DoctorResult::Failed);
    QVERIFY(late.remedy.contains(u"did not open in time"_s));
    const DoctorRow damaged = doctor::databaseRow(
        false, core::Error::of(core::ErrorKind::Storage, u"vestibule.db is damaged"_s));
    QCOMPARE(damaged.result, DoctorResult::Failed);
    QVERIFY(damaged.remedy.contains(u"vestibule.db is damaged"_s));
}

void TestDoctor::engineRows()
{
    web::EngineReport report = engine();
    DoctorRow row = doctor::engineRow(report);
    QCOMPARE(row.result, DoctorResult::Ok);
    for (const QString &part :
         {report.chromiumVersion, report.chromiumSecurityPatch, report.glRenderer})
        QVERIFY(row.remedy.contains(part));
    report.softwareRendering = true;
    row = doctor::engineRow(report);
    QVERIFY(row.remedy.contains(u"software"_s));
    QCOMPARE(doctor::engineRow({}).result, DoctorResult::Failed);
}

void TestDoctor::engineSandbox_data()
{
    QTest::addColumn<bool>("off");
    QTest::addColumn<QByteArray>("cloneSetting");
    QTest::addColumn<QByteArray>("maxSetting");
    QTest::addColumn<DoctorResult>("result");
    using enum DoctorResult;
    QTest::newRow("on") << false << QByteArray("1\n") << QByteArray("15000\n") << Ok;
    QTest::newRow("kernel without the settings") << false << QByteArray() << QByteArray() << Ok;
    QTest::newRow("turned off") << true << QByteArray("1\n") << QByteArray("15000\n") << Failed;
    QTest::newRow("forbidden by Debian's setting")
        << false << QByteArray("0\n") << QByteArray("15000\n") << Failed;
    QTest::newRow("forbidden by the limit")
        << false << QByteArray("1\n") << QByteArray("0\n") << Failed;
}

void TestDoctor::engineSandbox()
{
#ifndef Q_OS_LINUX
    QSKIP("kernel settings are looked at on Linux alone");
#endif
    QFETCH(bool, off);
    QFETCH(QByteArray, cloneSetting);
    QFETCH(QByteArray, maxSetting);
    QTemporaryDir procSys;
    const auto write = [&procSys](const QString &folder, const QString &name,
                                  const QByteArray &text) {
        QVERIFY(QDir(procSys.path()).mkpath(folder));
        if (text.isEmpty())
            return;
        QFile file(procSys.filePath(folder + u'/' + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"kernel"_s, u"unprivileged_userns_clone"_s, cloneSetting);
    write(u"user"_s, u"max_user_namespaces"_s, maxSetting);
    web::EngineReport report = engine();
    report.sandboxOff = off;
    QTEST(doctor::engineSandboxRow(report, procSys.path()).result, "result");
}

QTEST_MAIN(TestDoctor)
#include "tst_doctor.moc"
