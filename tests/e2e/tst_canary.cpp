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

    support::SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    QByteArray m_apiKey;
    QByteArray m_token;
    QByteArray m_picture;
    QByteArray m_logs;
    core::VisitId m_visit;
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
    const QList<QByteArray> canaries{m_apiKey,  m_token,    m_picture,      DocumentName,
                                     "ALEX",    "SPECIMEN", DocumentNumber, TypedName,
                                     "Quirina", "quirina",  "canarynote",   "eyJ"};
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
