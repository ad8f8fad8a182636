// `vestibule biginterview launch` by the real program against a separate vestibule-sandbox: the
// person arrives signed in at the asked place, in our window and in Debian's Chromium under a
// virtual display, and neither token nor key is left anywhere.
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20000; // Milliseconds.
constexpr auto Person = "stu-10427";
constexpr auto Place = "/members/curriculum?chapter=5";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList processFolders()
{
    QStringList folders = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeIf([](const QString &name) { return !name.front().isDigit(); });
    return folders;
}

/// Ends what carries \a mark in its arguments: a browser that was started detached.
void killMarked(const QString &mark)
{
    for (const QString &process : processFolders()) {
        if (bytesOf(u"/proc/"_s + process + u"/cmdline"_s).contains(mark.toUtf8()))
            kill(pid_t(process.toLongLong()), SIGKILL);
    }
}

} // namespace

class TestLaunch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrives_data();
    void arrives();
    void tokenIsNowhere_data();
    void tokenIsNowhere();
    void printWarns();

private:
    QJsonObject ask(const QString &method, const QUrl &url, const QByteArray &headers = {}) const;
    QJsonArray listed(const QString &what) const;
    bool isOpened() const;
    bool startDisplay();
    void sampleProcesses();
    void checkFree(const QByteArray &text, const QString &where) const;
    QStringList arguments(const QString &show) const;

    support::SandboxProcess m_sandbox;
    QUrl m_organisation;
    QTemporaryDir m_folder;
    QByteArray m_key;
    QByteArray m_token;
    QByteArray m_logs;
    QString m_display; ///< Of the virtual display, such as ":7".
    QProcess m_xvfb;
    QSet<QByteArray> m_processes; ///< Arguments and environments.
};

/// One request; the answer's object.
QJsonObject TestLaunch::ask(const QString &method, const QUrl &url, const QByteArray &headers) const
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(Patience))
        return {};
    socket.write(method.toLatin1() + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                 + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                 + "\r\nConnection: close\r\nContent-Length: 0\r\n" + headers + "\r\n");
    while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(Patience)) { }
    const QByteArray answer = socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QJsonArray TestLaunch::listed(const QString &what) const
{
    QUrl url = m_sandbox.apiUrl();
    url.setPath(u"/control/biginterview"_s);
    url.setQuery(u"only="_s + what);
    return ask(u"GET"_s, url).value(what).toArray();
}

/// The person's page was shown to somebody who is signed in.
bool TestLaunch::isOpened() const
{
    for (const QJsonValue &page : listed(u"pages"_s)) {
        if (page.toObject().value("partnerId"_L1) == QLatin1StringView(Person)
            && page.toObject().value("path"_L1) == QLatin1StringView(Place))
            return true;
    }
    return false;
}

bool TestLaunch::startDisplay()
{
    if (!m_display.isEmpty())
        return true;
    m_xvfb.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                             u"-nolisten"_s, u"tcp"_s});
    if (!m_xvfb.waitForStarted() || !m_xvfb.waitForReadyRead(Patience))
        return false;
    m_display = u':' + QString::fromLatin1(m_xvfb.readLine().trimmed());
    return true;
}

/// What every process of this user shows to others of it, and partly to everybody.
void TestLaunch::sampleProcesses()
{
    for (const QString &process : processFolders()) {
        m_processes << bytesOf(u"/proc/"_s + process + u"/cmdline"_s)
                    << bytesOf(u"/proc/"_s + process + u"/environ"_s);
    }
}

void TestLaunch::checkFree(const QByteArray &text, const QString &where) const
{
    for (const QByteArray &secret : {m_token, m_key}) {
        const QString wide = QString::fromLatin1(secret);
        const bool isFree = !text.contains(secret) && !text.contains(secret.toBase64().chopped(4))
                            && !text.contains(QByteArray(
                                reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
        QVERIFY2(isFree, qPrintable(u"%1… in %2"_s.arg(wide.left(6), where)));
    }
}

QStringList TestLaunch::arguments(const QString &show) const
{
    return {u"biginterview"_s,
            u"launch"_s,
            QString::fromLatin1(Person),
            u"--to"_s,
            QString::fromLatin1(Place),
            u"--show"_s,
            show,
            u"--json"_s,
            u"--config"_s,
            m_sandbox.settingsFile(),
            u"--data-dir"_s,
            m_folder.filePath(u"data"_s),
            u"--log-level"_s,
            u"debug"_s};
}

void TestLaunch::initTestCase()
{
    QVERIFY(m_sandbox.start(u"pass"_s, 1));
    const QString settings = QString::fromUtf8(bytesOf(m_sandbox.settingsFile()));
    const auto value = [&settings](const QString &key) {
        return QRegularExpression(u"\\[biginterview\\][^\\[]*\\n"_s + key + u"=\"?([^\"\\n]+)"_s)
            .match(u"\n"_s + settings)
            .captured(1);
    };
    m_organisation = QUrl(value(u"url"_s));
    m_key = bytesOf(value(u"apiKeyFile"_s)).trimmed();
    QVERIFY(m_organisation.isValid() && m_key.size() == 32);
    QVERIFY(m_sandbox.control(u"biginterview/person"_s,
                              {{u"partnerId"_s, QString::fromLatin1(Person)}}));
    // Then the program is given the very token that we are given now.
    QVERIFY(m_sandbox.control(u"biginterview"_s, {{u"tokens"_s, u"extend"_s}}));
    QUrl user = m_organisation;
    user.setPath(u"/api/users/"_s + QLatin1StringView(Person));
    m_token = ask(u"POST"_s, user, "Authorization: " + m_key + "\r\n")
                  .value("user"_L1)
                  .toObject()
                  .value("token"_L1)
                  .toObject()
                  .value("token"_L1)
                  .toString()
                  .toLatin1();
    QVERIFY(m_token.size() > 20);
    QVERIFY(m_sandbox.control(u"biginterview/clear"_s, {}));
}

void TestLaunch::arrives_data()
{
    QTest::addColumn<QString>("show");
    QTest::newRow("embedded") << u"embedded"_s;
    QTest::newRow("Chromium") << u"browser"_s;
}

void TestLaunch::arrives()
{
    QFETCH(QString, show);
    const bool isBrowser = show == "browser"_L1;
    QVERIFY(m_sandbox.control(u"biginterview/clear"_s, {}));
    support::ProgramRun run;
    const QTemporaryDir profile;
    if (isBrowser) {
        const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (chromium.isEmpty())
            QSKIP("chromium is not installed");
        QVERIFY(startDisplay());
        run.setEnvironment(
            u"VESTIBULE_BROWSER__COMMAND"_s,
            u"env DISPLAY=%1 %2 --no-sandbox --user-data-dir=%3 --no-first-run --disable-gpu"
            " --disable-background-networking --disable-component-update --disable-sync %u"_s.arg(
                m_display, chromium, profile.path()));
    }
    QTimer sampler;
    connect(&sampler, &QTimer::timeout, this, &TestLaunch::sampleProcesses);
    sampler.start(10ms);
    run.start(arguments(show));
    if (!isBrowser) {
        QVERIFY2(run.waitForLog("launch: arrived", 20s), run.log().right(3000).constData());
        run.terminate(); // As whoever ends the session in the window.
    }
    const bool opened = QTest::qWaitFor([this] { return isOpened(); }, Patience);
    const bool ended = run.waitForEnd(20s);
    sampler.stop();
    killMarked(profile.path());
    m_logs += run.log() + run.output();
    QVERIFY2(opened, run.log().right(3000).constData());
    QVERIFY2(ended && !run.crashed(), run.log().right(3000).constData());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.result().value("partnerId"_L1).toString(), QString::fromLatin1(Person));
    QCOMPARE(run.result().value("data"_L1).toObject().value("result"_L1).toString(),
             isBrowser ? u"sent"_s : u"closed"_s);
    const QJsonArray arrivals = listed(u"arrivals"_s);
    QCOMPARE(arrivals.size(), 1);
    QCOMPARE(arrivals.at(0).toObject().value("result"_L1).toString(), u"signed-in"_s);
    for (const QJsonValue &referer : listed(u"referers"_s))
        QVERIFY(!referer.toObject().value("hasToken"_L1).toBool());
}

void TestLaunch::tokenIsNowhere_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("processes") << u"processes"_s;
    QTest::newRow("logs and output") << u"logs"_s;
    QTest::newRow("data folder") << m_folder.path();
    QTest::newRow("home with settings and the engine's folders") << QDir::homePath();
    QTest::newRow("folder of the settings file")
        << QFileInfo(m_sandbox.settingsFile()).absolutePath();
}

void TestLaunch::tokenIsNowhere()
{
    QFETCH(QString, place);
    if (place == "processes"_L1) {
        bool isProgramSeen = false;
        for (const QByteArray &process : std::as_const(m_processes)) {
            isProgramSeen |= process.contains(Person) && process.contains("--show");
            checkFree(process, u"a process: "_s + QString::fromUtf8(process.left(200)));
        }
        QVERIFY(isProgramSeen);
        return;
    }
    if (place == "logs"_L1) {
        QVERIFY(m_logs.size() > 500);
        checkFree(m_logs, u"the logs"_s);
        return;
    }
    int files = 0;
    QDirIterator walk(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QByteArray text = bytesOf(path);
        ++files;
        if (text.trimmed() != m_key) // The file that the settings name for it.
            checkFree(text, path);
    }
    if (place != QDir::homePath())
        QVERIFY(files > 0);
}

void TestLaunch::printWarns()
{
    support::ProgramRun run;
    run.start(arguments(u"print"_s));
    QVERIFY(run.waitForEnd(20s));
    QCOMPARE(run.exitCode(), 0);
    // There alone, with a warning beside it.
    QVERIFY(run.output().contains(m_token));
    QVERIFY2(run.log().contains("signed in as the person"), run.log().constData());
    QVERIFY(!run.log().contains(m_token));
}

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
