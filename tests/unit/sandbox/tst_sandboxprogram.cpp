#include "core/settings.h"
#include "support/support.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;

class SandboxProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void badUsage_data();
    void badUsage();
    void helpAndVersion();
    void servesUntilTold_data();
    void servesUntilTold();
    void backendSettings();
    void takenPortIsAFailure();
};

namespace {

QString program()
{
    return qEnvironmentVariable("VESTIBULE_BIN") + u"/vestibule-sandbox"_s;
}

QJsonObject firstLine(QProcess &process)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 10000); }();
    return QJsonDocument::fromJson(process.readLine()).object();
}

void stop(QProcess &process, int signalNumber)
{
    ::kill(pid_t(process.processId()), signalNumber);
    QVERIFY(process.waitForFinished(10000));
}

} // namespace

void SandboxProgramTest::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << QByteArray("fast");
    QTest::newRow("stray word") << QStringList{u"pass"_s} << QByteArray("\"pass\"");
    QTest::newRow("port not a number") << QStringList{u"--port"_s, u"x"_s} << QByteArray("--port");
    QTest::newRow("port too large") << QStringList{u"--port"_s, u"65536"_s} << QByteArray("65535");
    QTest::newRow("port without a value") << QStringList{u"--port"_s} << QByteArray("port");
    QTest::newRow("unknown scenario")
        << QStringList{u"--scenario"_s, u"success"_s} << QByteArray("\"success\"");
    QTest::newRow("unknown backend")
        << QStringList{u"--backend"_s, u"cobol"_s} << QByteArray("\"cobol\"");
    QTest::newRow("backend without a name")
        << QStringList{u"--backend"_s, QString()} << QByteArray("--backend");
    QTest::newRow("time scale not a number")
        << QStringList{u"--time-scale"_s, u"fast"_s} << QByteArray("--time-scale");
    QTest::newRow("time scale out of range")
        << QStringList{u"--time-scale"_s, u"0"_s} << QByteArray("time scale");
}

void SandboxProgramTest::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    const QByteArray sentence = process.readAllStandardError();
    QVERIFY2(sentence.contains(says), sentence.constData());
    QCOMPARE(sentence.count('\n'), 1);
}

void SandboxProgramTest::helpAndVersion()
{
    QProcess process;
    process.start(program(), {u"--help"_s});
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("score-token-revoked"));
    process.start(program(), {u"--version"_s});
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(),
             QByteArray("vestibule-sandbox " VESTIBULE_VERSION "\n"));
}

void SandboxProgramTest::servesUntilTold_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void SandboxProgramTest::servesUntilTold()
{
    QFETCH(int, signalNumber);
    QProcess process;
    process.start(program(), {u"--scenario"_s, u"review"_s, u"--time-scale"_s, u"20"_s});
    const QJsonObject line = firstLine(process);
    QCOMPARE(line.keys(), (QStringList{u"api"_s, u"backend"_s, u"bigInterview"_s, u"control"_s,
                                       u"page"_s, u"settingsFile"_s, u"staticUrl"_s}));
    const QString api = line.value("api"_L1).toString();
    QVERIFY(api.startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(line.value("control"_L1).toString(), QString(api + u"/control"_s));
    QCOMPARE(line.value("backend"_L1).toString(), QString(api + u"/backend/node"_s));
    QVERIFY(line.value("staticUrl"_L1)
                .toString()
                .startsWith(QString(line.value("page"_L1).toString() + u"/sandbox001/flow/"_s)));
    const QUrl bigInterview(line.value("bigInterview"_L1).toString());
    QCOMPARE(bigInterview.scheme() + u' ' + bigInterview.host(), u"http 127.0.0.1"_s);
    QVERIFY(bigInterview.path().isEmpty() && bigInterview.port() != QUrl(api).port());
    const QString settingsFile = line.value("settingsFile"_L1).toString();
    const QFileInfo folder(QFileInfo(settingsFile).path());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
                            | QFileDevice::ExeOther;
    QVERIFY(!(folder.permissions() & others));
    core::SettingsLocations locations;
    locations.configFile = settingsFile;
    const core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(settings);
    QCOMPARE(settings->text(core::keys::ApiUrl), api);
    QCOMPARE(settings->text(core::keys::BigInterviewUrl), bigInterview.toString());

    stop(process, signalNumber);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(folder.filePath()));
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void SandboxProgramTest::backendSettings()
{
    QProcess process;
    process.start(program(), {u"--backend"_s, u"java"_s});
    const QJsonObject line = firstLine(process);
    const QString backend = line.value("backend"_L1).toString();
    QCOMPARE(backend, QString(line.value("api"_L1).toString() + u"/backend/java"_s));
    core::SettingsLocations locations;
    locations.configFile = line.value("settingsFile"_L1).toString();
    const core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(settings);
    QCOMPARE(settings->text(core::keys::ServiceKind), u"backend"_s);
    QCOMPARE(settings->text(core::keys::BackendUrl), backend);
    stop(process, SIGTERM);
}

void SandboxProgramTest::takenPortIsAFailure()
{
    QProcess first;
    first.start(program(), {});
    const QString port = firstLine(first).value("api"_L1).toString().section(u':', -1);
    QProcess second;
    second.start(program(), {u"--port"_s, port});
    QVERIFY(second.waitForFinished(10000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(!second.readAllStandardError().isEmpty());
    stop(first, SIGTERM);
}

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "tst_sandboxprogram.moc"
