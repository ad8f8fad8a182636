// What must not leak is put through every path, and then looked for in every file and output.
#include "core/log.h"
#include "incode/omniclient.h"
#include "onboarding/resultfetch.h"
#include "store/storage.h"
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What the sandbox's document says (src/sandbox/answers.cpp), and what an operator types.
constexpr auto DocumentName = "ALEX SPECIMEN EXAMPLE";
constexpr auto DocumentNumber = "X00000000";
constexpr auto TypedName = "Quirina Canaria";
constexpr auto NoteText = "limps slightly, canarynote";

constexpr auto HeaderSecret = "canary-header-value";

/// The visitor's browser, here or on the phone, that also writes down what must not leak: the
/// nonces of both one-time addresses, the onboarding page's address and its session's token.
constexpr auto Browser = R"(#!/usr/bin/env python3
import importlib.util, os, sys, urllib.parse
spec = importlib.util.spec_from_file_location(
    "browser", os.environ["VESTIBULE_SOURCE"] + "/tests/support/browser.py")
browser = importlib.util.module_from_spec(spec)
spec.loader.exec_module(browser)
plain = browser.fetch
def write(*secrets):
    with open(os.environ["CANARY_SEEN"], "a") as seen:
        seen.writelines(secret + "\n" for secret in secrets)
def fetch(url, data=None, headers=None):
    parts = urllib.parse.urlsplit(url)
    if parts.path.startswith("/go/"):
        write("once " + parts.path[4:])
    answer = plain(url, data, headers)
    config = browser.config_of(answer[2])
    if config and config.get("view") == "flow":
        write("token " + config["token"])
        if "interviewId=" in parts.query:
            write("page " + parts.path + "?" + parts.query)
        _, isOurs, nonce = config["redirectionUrl"].partition("/back/")
        if isOurs:
            write("back " + nonce)
    return answer
browser.fetch = fetch
if sys.argv[1] == "-":
    sys.argv[1] = sys.stdin.readline().strip()
browser.main()
)";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    return server.serverPort();
}

struct Output
{
    int exitCode = -1;
    QByteArray out;
    QByteArray log;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noProcessShowsIt_data();
    void noProcessShowsIt();
    void noFileHasIt();
    void noIndexTermHasIt();
    void noOutputHasIt_data();
    void noOutputHasIt();
    void consentShowsIt();

private:
    Output command(const QStringList &arguments) const;
    void visitWith(const QString &scenario, int exitCode);
    void fetchAll();
    void checkFree(const QByteArray &text, const QString &where) const;
    QHash<QByteArray, QByteArray> secretsOfWay(const QString &file);
    bool writePrivate(const QString &name, const QByteArray &text) const;
    void sampleProcesses();

    support::SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    QByteArray m_apiKey;
    QByteArray m_token;
    QByteArray m_picture;
    QByteArray m_logs;
    core::VisitId m_visit;
    QTemporaryDir m_private;      ///< The test's own, not looked into.
    QByteArrayList m_secrets;     ///< Of all ways.
    QSet<QByteArray> m_processes; ///< Arguments and environments of one way.
};

Output TestCanary::command(const QStringList &arguments) const
{
    QProcess process;
    process.start(support::programPath(u"vestibule"_s),
                  arguments
                      + QStringList{u"--config"_s, m_sandbox.settingsFile(), u"--data-dir"_s,
                                    m_folder.filePath(u"data"_s), u"--log-level"_s, u"debug"_s});
    process.waitForFinished(30000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCanary::visitWith(const QString &scenario, int exitCode)
{
    QVERIFY(m_sandbox.control(u"scenario"_s, {{u"name"_s, scenario}}));
    support::ProgramRun run;
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, m_sandbox.settingsFile(), u"--data-dir"_s,
               m_folder.filePath(u"data"_s), u"--customer-id"_s, u"C-4711"_s, u"--log-level"_s,
               u"debug"_s});
    QVERIFY2(run.waitForEnd(60s), run.log().right(2000).constData());
    QCOMPARE(run.exitCode(), exitCode);
    m_logs += run.log() + run.output();
}

void TestCanary::initTestCase()
{
    QVERIFY(m_sandbox.start(u"pass"_s, 8));
    const QRegularExpressionMatch keyFile =
        QRegularExpression(u"apiKeyFile=\"?([^\"\\n]+)"_s)
            .match(QString::fromUtf8(bytesOf(m_sandbox.settingsFile())));
    m_apiKey = bytesOf(keyFile.captured(1)).trimmed();
    QVERIFY(m_apiKey.size() > 8);
    visitWith(u"url-malformed"_s, 1);
    visitWith(u"start-http-500"_s, 1);
    visitWith(u"pass"_s, 0);
    if (QTest::currentTestFailed())
        return;
    fetchAll();
}

/// As the desk does when an operator asks, in this process.
void TestCanary::fetchAll()
{
    core::SystemClock clock;
    const std::unique_ptr<store::KeyStore> keys = store::makePlatformKeyStore(clock);
    const QString folder = m_folder.filePath(u"data"_s);
    std::optional<core::Result<store::DataKey>> key;
    store::obtainDataKey(*keys, folder, this,
                         [&](core::Result<store::DataKey> found) { key = std::move(found); });
    QTRY_VERIFY_WITH_TIMEOUT(key, 10000);
    QVERIFY(*key);
    auto opened = store::openStorage({folder, **key}, store::OnDamage::Refuse);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    store::Storage &storage = **opened;
    const auto visits = storage.visits().recentVisits(1);
    QVERIFY(visits && visits->size() == 1);
    m_visit = visits->constFirst().visit.id;
    const auto token = storage.visits().sessionToken(m_visit);
    QVERIFY2(token, "the token was not kept for questions");
    m_token = QByteArray(token->reveal().constData(), token->size()); // A copy that lives on.
    QVERIFY(m_token.size() > 20);

    net::Client client(clock, nullptr);
    incode::OmniClient service(client, m_sandbox.apiUrl(), core::Secret(m_apiKey));
    onboarding::ResultFetch fetch(service, storage.visits(), clock);
    QSignalSpy done(&fetch, &onboarding::ResultFetch::done);
    const core::InterviewId interview = visits->constFirst().interviewId;
    fetch.fetchText(m_visit, interview);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
    fetch.fetchImages(m_visit, interview);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 40000);
    fetch.fetchScore(m_visit, interview);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3, 20000);

    const QDateTime now = clock.utcNow();
    QVERIFY(storage.visits().setDocument(m_visit, QString(store::documents::Person),
                                         core::Secret(TypedName), now));
    QVERIFY(storage.visits().setDocument(m_visit, QString(store::documents::Note),
                                         core::Secret(NoteText), now));
    const auto text = storage.visits().document(m_visit, QString(store::documents::Text));
    QVERIFY(text && text->has_value());
    QVERIFY2((*text)->reveal().contains(DocumentNumber), "the canary is not in what was fetched");
    const auto picture =
        storage.visits().document(m_visit, store::documents::imageKind(u"selfie"_s));
    QVERIFY(picture && picture->has_value());
    m_picture = (*picture)->reveal().left(48);
    QVERIFY(m_picture.size() == 48);
    QVERIFY(storage.maintenance().backUp(3, now));
    // Found by name all the same.
    store::VisitFilter filter;
    filter.search = u"quir"_s;
    const auto found = storage.history().page(filter, std::nullopt, 0, 10);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void TestCanary::checkFree(const QByteArray &text, const QString &where) const
{
    const QList<QByteArray> fixed{m_apiKey,  m_token,    m_picture,      DocumentName,
                                  "ALEX",    "SPECIMEN", DocumentNumber, TypedName,
                                  "Quirina", "quirina",  "canarynote",   "eyJ"};
    const QList<QByteArray> canaries = fixed + m_secrets;
    const QByteArray folded = text.toLower();
    for (const QByteArray &canary : canaries) {
        const QString name = QString::fromLatin1(canary.left(12));
        QVERIFY2(!text.contains(canary) && !folded.contains(canary.toLower()),
                 qPrintable(name + u" in "_s + where));
        const QString wide = QString::fromLatin1(canary);
        QVERIFY2(!text.contains(
                     QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)),
                 qPrintable(name + u" as UTF-16 in "_s + where));
    }
}

bool TestCanary::writePrivate(const QString &name, const QByteArray &text) const
{
    QFile file(m_private.filePath(name));
    return file.open(QIODevice::WriteOnly)
           && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
           && file.write(text) == text.size();
}

/// What every process of this user shows to others of it, and partly to everybody.
void TestCanary::sampleProcesses()
{
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!entry.front().isDigit())
            continue;
        m_processes << bytesOf(u"/proc/"_s + entry + u"/cmdline"_s)
                    << bytesOf(u"/proc/"_s + entry + u"/environ"_s);
    }
}

/// By kind.
QHash<QByteArray, QByteArray> TestCanary::secretsOfWay(const QString &file)
{
    QHash<QByteArray, QByteArray> secrets;
    for (const QByteArray &line : bytesOf(file).split('\n')) {
        if (const qsizetype space = line.indexOf(' '); space > 0)
            secrets.insert(line.left(space), line.mid(space + 1));
    }
    return secrets;
}

void TestCanary::noProcessShowsIt_data()
{
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("dialect"); // Of the customer's backend; empty: none.
    QTest::addColumn<bool>("isStatic");
    QTest::addColumn<QByteArrayList>("kinds"); // Of secrets that must have been met.
    QTest::newRow("browser") << u"browser"_s << QString() << false
                             << QByteArrayList{"back", "once", "page", "token"};
    QTest::newRow("phone") << u"qr"_s << QString() << false << QByteArrayList{"page", "token"};
    QTest::newRow("static link in the browser")
        << u"browser"_s << QString() << true << QByteArrayList{"once", "token"};
    QTest::newRow("browser, by a backend")
        << u"browser"_s << u"node"_s << false << QByteArrayList{"back", "once", "page", "token"};
    QTest::newRow("phone, by a backend")
        << u"qr"_s << u"two-calls"_s << false << QByteArrayList{"page", "token"};
}

void TestCanary::noProcessShowsIt()
{
    QFETCH(QString, show);
    QFETCH(QString, dialect);
    QFETCH(bool, isStatic);
    QFETCH(QByteArrayList, kinds);
    support::SandboxProcess sandbox;
    QVERIFY(
        sandbox.start(isStatic ? u"finish-without-return"_s : u"pass"_s, 8,
                      dialect.isEmpty() ? QStringList() : QStringList{u"--backend"_s, dialect}));
    const quint16 port = freePort();
    QVERIFY(sandbox.control(u"webhook"_s,
                            {{u"url"_s, u"http://127.0.0.1:%1/webhooks/incode"_s.arg(port)},
                             {u"headerName"_s, u"X-Canary"_s},
                             {u"headerValue"_s, QString::fromLatin1(HeaderSecret)},
                             {u"payload"_s, u"new"_s}}));
    QVERIFY(writePrivate(u"browser"_s, Browser) && writePrivate(u"header"_s, HeaderSecret));
    const QString seen = m_private.filePath(u"seen"_s);
    QFile::remove(seen);
    const QProcessEnvironment settings = [&] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CANARY_SEEN"_s, seen);
        environment.insert(u"VESTIBULE_BROWSER__COMMAND"_s, m_private.filePath(u"browser"_s));
        environment.insert(u"VESTIBULE_WEBHOOKS__LISTEN"_s, QString::number(port));
        environment.insert(u"VESTIBULE_WEBHOOKS__HEADERNAME"_s, u"X-Canary"_s);
        environment.insert(u"VESTIBULE_WEBHOOKS__HEADERSECRETFILE"_s,
                           m_private.filePath(u"header"_s));
        return environment;
    }();
    support::ProgramRun run;
    for (const QString &name : settings.keys())
        run.setEnvironment(name, settings.value(name));
    m_processes.clear();
    QTimer sampler;
    connect(&sampler, &QTimer::timeout, this, &TestCanary::sampleProcesses);
    sampler.start(10ms);
    QStringList arguments{u"onboard"_s,     u"--json"_s,
                          u"--config"_s,    sandbox.settingsFile(),
                          u"--data-dir"_s,  m_folder.filePath(u"data"_s),
                          u"--show"_s,      show,
                          u"--log-level"_s, u"debug"_s};
    if (isStatic)
        arguments << u"--static-url"_s << sandbox.staticUrl().toString();
    run.start(arguments);
    QProcess phone;
    if (show == "qr"_L1) {
        QVERIFY2(run.waitForEvent(u"state"_s, u"running"_s, 15s), run.log().constData());
        const QString id = sandbox.sessions().at(0).toObject().value("interviewId"_L1).toString();
        phone.setProcessEnvironment(settings);
        phone.start(m_private.filePath(u"browser"_s), {u"-"_s});
        phone.write(
            QString(sandbox.staticUrl().toString() + u"?interviewId="_s + id + u'\n').toUtf8());
    }
    QVERIFY2(run.waitForEnd(30s), run.log().right(2000).constData());
    sampler.stop();
    phone.kill();
    phone.waitForFinished();
    QVERIFY2(run.exitCode() == (isStatic ? 10 : 0), run.log().right(2000).constData());
    m_logs += run.log() + run.output();

    const QHash<QByteArray, QByteArray> secrets = secretsOfWay(seen);
    QByteArrayList met = secrets.keys();
    std::sort(met.begin(), met.end());
    QCOMPARE(met, kinds);
    for (const QByteArray &secret : secrets)
        QVERIFY2(secret.size() > 40, secret.constData());
    m_secrets << secrets.values() << HeaderSecret;
    if (!dialect.isEmpty()) {
        const QRegularExpressionMatch tokenFile =
            QRegularExpression(u"tokenFile=\"?([^\"\\n]+)"_s)
                .match(QString::fromUtf8(bytesOf(sandbox.settingsFile())));
        const QByteArray bearer = bytesOf(tokenFile.captured(1)).trimmed();
        QVERIFY(bearer.size() > 8);
        m_secrets << bearer;
    }
#ifdef Q_OS_LINUX
    const QByteArray browser = m_private.filePath(u"browser"_s).toUtf8() + '\0';
    bool isBrowserSeen = show == "qr"_L1;
    for (QByteArray process : std::as_const(m_processes)) {
        // That one is to be used by whom it is given to, once.
        if (process.contains(browser) && process.contains("/go/")) {
            process.replace(secrets.value("once"), "");
            isBrowserSeen = true;
        }
        checkFree(process, u"a process: "_s + QString::fromUtf8(process.left(200)));
    }
    QVERIFY(isBrowserSeen);
#endif
}

void TestCanary::noFileHasIt()
{
    int files = 0;
    QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        checkFree(bytesOf(path), path);
        ++files;
    }
    QVERIFY(files >= 3); // The database, its backup and the data key.
    QVERIFY(m_logs.size() > 2000);
    checkFree(m_logs, u"the logs"_s);
}

void TestCanary::noIndexTermHasIt()
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_folder.filePath(u"data/vestibule.db"_s));
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(u"create virtual table temp.terms"
                           " using fts5vocab('main', 'visit_words', 'row')"_s));
        QVERIFY(query.exec(u"select term from temp.terms"_s));
        int terms = 0;
        for (; query.next(); ++terms) {
            const QString term = query.value(0).toString();
            for (const QString &word : {u"alex"_s, u"specimen"_s, u"quirina"_s, u"canaria"_s,
                                        u"limps"_s, u"x00000000"_s}) {
                QVERIFY2(!term.startsWith(word) && (term.size() < 2 || !word.startsWith(term)),
                         qPrintable(term));
            }
        }
        QVERIFY(terms > 10); // Hashes are there.
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void TestCanary::noOutputHasIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"visits"_s, u"list"_s};
    QTest::newRow("list as JSON") << QStringList{u"visits"_s, u"list"_s, u"--json"_s};
    QTest::newRow("found by name") << QStringList{u"visits"_s, u"list"_s, u"--search"_s, u"quir"_s};
    QTest::newRow("show") << QStringList{u"visits"_s, u"show"_s, u"VISIT"_s};
    QTest::newRow("show as JSON") << QStringList{u"visits"_s, u"show"_s, u"VISIT"_s, u"--json"_s};
    QTest::newRow("export") << QStringList{u"visits"_s, u"export"_s};
    QTest::newRow("export as JSON")
        << QStringList{u"visits"_s, u"export"_s, u"--format"_s, u"json"_s};
    QTest::newRow("audit") << QStringList{u"audit"_s, u"export"_s};
    QTest::newRow("recover") << QStringList{u"recover"_s, u"--json"_s};
}

void TestCanary::noOutputHasIt()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"VISIT"_s, m_visit.text());
    const Output output = command(arguments);
    QVERIFY2(output.exitCode == 0, output.log.constData());
    checkFree(output.out, u"standard output"_s);
    checkFree(output.log, u"standard error"_s);
}

void TestCanary::consentShowsIt()
{
    const Output output =
        command({u"visits"_s, u"export"_s, u"--include"_s, u"reference,name,note,text"_s});
    QCOMPARE(output.exitCode, 0);
    QVERIFY(output.out.contains("C-4711"));
    QVERIFY(output.out.contains(TypedName));
    QVERIFY(output.out.contains(NoteText) || output.out.contains("canarynote"));
    QVERIFY(output.out.contains(DocumentNumber));
    checkFree(output.log, u"standard error"_s);
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
