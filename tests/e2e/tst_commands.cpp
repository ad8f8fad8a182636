// `vestibule visits`, `audit` and `recover` as programs see them: output and exit code against a
// database made through the store. No display, no engine, no service.
#include "store/storage.h"
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime CreatedAt(QDate(2026, 1, 31), QTime(9, 30, 0, 123), Qt::UTC);
constexpr int ManyVisits = 300; // With long names, more than a pipe holds.

core::Secret secretOf(const QByteArray &text)
{
    return core::Secret(text);
}

store::NewVisit visitOf(const QString &id, const QString &customerId, int secondsLater)
{
    store::NewVisit visit;
    visit.id = core::VisitId(id);
    visit.customerId = customerId;
    visit.flowId = u"flow"_s;
    visit.language = u"en-US"_s;
    visit.show = u"embedded"_s;
    visit.createdAt = CreatedAt.addSecs(secondsLater);
    visit.operatorName = u"desk1"_s;
    visit.deadlineAt = visit.createdAt.addSecs(900);
    return visit;
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answers_data();
    void answers();
    void listAsJson();
    void showAsJson();
    void exportsToANewFileOnly();
    void exportIsRecorded();
    void purgeDeletesForGood();
    void auditIsExportedWhole();
    void auditFindsWhatWasChanged();
    void recoverNeedsTheServiceOnlyForOpenVisits();
    void brokenPipeIsQuiet();
    void unreadablePlaces_data();
    void unreadablePlaces();
    void translated();

private:
    core::Result<std::unique_ptr<store::Storage>> openStorage() const;
    void fill(store::Storage &storage);
    void alter(const QString &sql) const;
    void runProgram(support::ProgramRun &run, QStringList arguments) const;

    QTemporaryDir m_prepared;
    store::DataKey m_key;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dataDir;
};

core::Result<std::unique_ptr<store::Storage>> TestCommands::openStorage() const
{
    return store::openStorage({m_dataDir, m_key}, store::OnDamage::Refuse);
}

/// The program's own folder, so that it finds its data key, with three visits.
void TestCommands::initTestCase()
{
    m_dataDir = m_prepared.filePath(u"data"_s);
    core::SystemClock clock;
    const std::unique_ptr<store::KeyStore> keyStore = store::makePlatformKeyStore(clock);
    std::optional<core::Result<store::DataKey>> key;
    store::obtainDataKey(*keyStore, m_dataDir, this,
                         [&key](const core::Result<store::DataKey> &found) { key = found; });
    QTRY_VERIFY_WITH_TIMEOUT(key.has_value(), 10000);
    QVERIFY(key->has_value());
    m_key = **key;
    const auto storage = openStorage();
    QVERIFY2(storage, qPrintable(storage ? QString() : storage.error().detail));
    fill(**storage);
}

void TestCommands::fill(store::Storage &storage)
{
    store::VisitStore &visits = storage.visits();
    const core::VisitId passed(u"visit-passed"_s);
    QVERIFY(visits.addVisit(visitOf(passed.text(), u"C-1"_s, 0)));
    QVERIFY(visits.addStep(passed, {u"created"_s, {}, CreatedAt}));
    QVERIFY(visits.setSession(passed, core::InterviewId(u"66c0ffee66c0ffee66c0ff01"_s),
                              secretOf("SECRET-TOKEN"), CreatedAt));
    QVERIFY(visits.addStep(passed, {u"status:ONBOARDING_FINISHED"_s, {}, CreatedAt.addSecs(60)}));
    QVERIFY(visits.setDocument(passed, store::documents::Score,
                               secretOf(R"({"overall":{"status":"OK","value":"98.5"},)"
                                        R"("idValidation":{"overall":{"status":"OK"}}})"),
                               CreatedAt));
    QVERIFY(
        visits.setDocument(passed, store::documents::Person, secretOf("Ada Lovelace"), CreatedAt));
    QVERIFY(visits.setDocument(passed, store::documents::Note, secretOf("Came \x1b[31m twice"),
                               CreatedAt));
    QVERIFY(visits.setDocument(passed, store::documents::Text, secretOf(R"({"id":"X-TEXT"})"),
                               CreatedAt));
    QVERIFY(visits.finishVisit(
        passed, {u"passed"_s, u"ok"_s, {}, u"OK"_s, u"98.5"_s, CreatedAt.addSecs(61)}));

    const core::VisitId failed(u"visit-failed"_s);
    QVERIFY(visits.addVisit(visitOf(failed.text(), u"=C-2"_s, 60)));
    QVERIFY(visits.finishVisit(failed, {u"failed"_s, u"ok"_s, {}, {}, {}, CreatedAt.addSecs(120)}));
    QVERIFY(visits.addVisit(visitOf(u"visit-open"_s, u"C-3"_s, 24 * 3600)));
}

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dataDir = m_folder->filePath(u"data"_s);
    QVERIFY(QDir().mkdir(m_dataDir));
    QVERIFY(
        QFile::setPermissions(m_dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QDir prepared(m_prepared.filePath(u"data"_s));
    for (const QString &name : prepared.entryList(QDir::Files))
        QVERIFY(QFile::copy(prepared.filePath(name), m_dataDir + u'/' + name));
}

/// Changes the database behind the program's back.
void TestCommands::alter(const QString &sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(m_dataDir + u"/vestibule.db"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void TestCommands::runProgram(support::ProgramRun &run, QStringList arguments) const
{
    // A display would not even be found.
    run.setEnvironment(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s);
    arguments << u"--data-dir"_s << m_dataDir;
    run.start(arguments);
    QVERIFY(run.waitForEnd(20s));
    QVERIFY(!run.crashed());
}

void TestCommands::answers_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("printed"); // In this order on standard output.
    QTest::addColumn<QStringList>("absent");
    QTest::addColumn<QString>("error"); // On standard error.
    const auto row = [](const char *arguments, int exitCode, const QStringList &printed,
                        const QStringList &absent = {}, const QString &error = {}) {
        QTest::newRow(arguments) << exitCode << printed << absent << error;
    };
    const QStringList personal{u"Ada"_s, u"Came"_s, u"X-TEXT"_s, u"SECRET"_s};
    row("visits list", 0,
        {u"Created"_s, u"2026-02-01 09:30:00"_s, u"open"_s, u"C-3"_s, u"failed"_s, u"=C-2"_s,
         u"2026-01-31 09:30:00"_s, u"passed"_s, u"C-1"_s, u"66c0ffee66c0ffee66c0ff01"_s,
         u"visit-passed"_s},
        personal);
    row("visits list --limit 1", 0, {u"visit-open"_s}, {u"visit-failed"_s});
    row("visits list --outcome failed,passed", 0, {u"visit-failed"_s, u"visit-passed"_s},
        {u"visit-open"_s});
    row("visits list --to 2026-01-31", 0, {u"visit-failed"_s, u"visit-passed"_s},
        {u"visit-open"_s});
    row("visits list --from 2026-02-01", 0, {u"visit-open"_s}, {u"visit-failed"_s});
    row("visits list --search lovel", 0, {u"visit-passed"_s}, {u"visit-failed"_s, u"Ada"_s});
    row("visits list --search nobody", 0, {u"No visit was found."_s}, {u"Created"_s});
    row("visits list --search nobody --json", 0, {}, {u"{"_s});
    row("visits list --outcome happy", 2, {}, {}, u"--outcome"_s);
    row("visits show visit-passed", 0,
        {u"visit-passed"_s, u"66c0ffee66c0ffee66c0ff01"_s, u"C-1"_s, u"passed"_s, u"OK 98.5"_s,
         u"desk1"_s, u"score"_s, u"text"_s, u"Checks"_s, u"Document"_s, u"Steps"_s, u"created"_s,
         u"status:ONBOARDING_FINISHED"_s},
        personal);
    row("visits show 66c0ffee66c0ffee66c0ff01", 0, {u"visit-passed"_s});
    row("visits show visit-passed --include name", 0, {u"Ada Lovelace"_s}, {u"Came"_s});
    // What would turn a terminal's text red is no escape any more.
    row("visits show visit-passed --include note", 0, {u"Came ?[31m twice"_s}, {u"Ada"_s});
    row("visits show visit-open", 0, {u"visit-open"_s, u"open"_s}, {u"Checks"_s, u"Steps"_s});
    row("visits show nobody", 2, {}, {}, u"There is no visit nobody."_s);
    row("visits show", 2, {}, {}, u"wants one visit"_s);
    row("visits export", 0, {u"visit,interviewId,"_s, u"visit-open,"_s, u"visit-passed,66c0"_s},
        personal + QStringList{u"C-1"_s});
    row("visits export --include reference,name", 0,
        {u",customerId,name\r\n"_s, u",'=C-2,"_s, u",C-1,Ada Lovelace\r\n"_s}, {u"Came"_s});
    row("visits export --format json --outcome open", 0, {u"["_s, u"visit-open"_s, u"]"_s},
        {u"visit-passed"_s});
    row("visits export --output /no-such-folder/x.csv", 1, {}, {}, u"vestibule: "_s);
    row("visits purge nobody", 2, {}, {}, u"There is no visit nobody."_s);
    row("audit verify", 0, {u"as it was written"_s});
    row("audit verify --json", 0,
        {u"{\"rows\":0,\"result\":\"ok\",\"firstBad\":null,\"problem\":null}\n"_s});
    row("visits", 2, {}, {}, u"list, show, export, purge"_s);
    row("audit eat", 2, {}, {}, u"There is no audit eat"_s);
    row("--demo visits list", 2, {}, {}, u"--demo does not go with visits list"_s);
    row("recover --json", 2, {}, {u"{"_s}, u"incode/apiUrl"_s);
}

void TestCommands::answers()
{
    QFETCH(int, exitCode);
    QFETCH(QStringList, printed);
    QFETCH(QStringList, absent);
    QFETCH(QString, error);
    support::ProgramRun run;
    runProgram(run, QString::fromLatin1(QTest::currentDataTag()).split(u' '));
    QVERIFY2(run.exitCode() == exitCode, run.log().constData());
    const QString output = QString::fromUtf8(run.output());
    qsizetype from = 0;
    for (const QString &text : printed) {
        const qsizetype at = output.indexOf(text, from);
        QVERIFY2(at >= 0, qPrintable(text + u" is not next in\n"_s + output));
        from = at + text.size();
    }
    for (const QString &text : absent)
        QVERIFY2(!output.contains(text), qPrintable(text + u" is in\n"_s + output));
    if (exitCode != 0)
        QVERIFY2(output.isEmpty(), qPrintable(output));
    QVERIFY2(run.log().contains(error.toUtf8()), run.log().constData());
}

void TestCommands::listAsJson()
{
    support::ProgramRun run;
    runProgram(run, {u"--json"_s, u"visits"_s, u"list"_s});
    QCOMPARE(run.exitCode(), 0);
    const QList<QByteArray> lines = run.output().split('\n');
    QCOMPARE(lines.size(), 4); // The last is empty.
    QCOMPARE(lines.at(0),
             QByteArray(R"({"visit":"visit-open","interviewId":null,"customerId":"C-3",)"
                        R"("createdAt":"2026-02-01T09:30:00.123Z","endedAt":null,"outcome":"open",)"
                        R"("reason":null,"overall":null,"show":"embedded","operator":"desk1",)"
                        R"("durationMs":null})"));
    QCOMPARE(lines.at(2),
             QByteArray(R"({"visit":"visit-passed","interviewId":"66c0ffee66c0ffee66c0ff01",)"
                        R"("customerId":"C-1","createdAt":"2026-01-31T09:30:00.123Z",)"
                        R"("endedAt":"2026-01-31T09:31:01.123Z","outcome":"passed","reason":"ok",)"
                        R"("overall":{"status":"OK","value":"98.5"},"show":"embedded",)"
                        R"("operator":"desk1","durationMs":61000})"));
}

void TestCommands::showAsJson()
{
    support::ProgramRun run;
    runProgram(run, {u"visits"_s, u"show"_s, u"visit-passed"_s, u"--json"_s, u"--include"_s,
                     u"name,note"_s});
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.events().size(), 1);
    const QJsonObject visit = run.events().constFirst();
    QCOMPARE(visit.value("visit"_L1).toString(), u"visit-passed"_s);
    QCOMPARE(visit.value("name"_L1).toString(), u"Ada Lovelace"_s);
    QCOMPARE(visit.value("note"_L1).toString(), u"Came \u001b[31m twice"_s);
    QCOMPARE(visit.value("lastStatus"_L1).toString(), u"ONBOARDING_FINISHED"_s);
    QCOMPARE(visit.value("steps"_L1).toArray().size(), 2);
    QCOMPARE(visit.value("modules"_L1).toArray().at(0).toObject().value("key"_L1).toString(),
             u"idValidation"_s);
    QVERIFY(visit.value("documents"_L1).toArray().contains(u"text"_s));
    QVERIFY(!run.output().contains("X-TEXT"));
    QVERIFY(!run.output().contains("SECRET"));
}

void TestCommands::exportsToANewFileOnly()
{
    const QString path = m_folder->filePath(u"visits.csv"_s);
    const QStringList arguments{u"visits"_s, u"export"_s, u"--output"_s, path};
    support::ProgramRun first;
    runProgram(first, arguments);
    QVERIFY2(first.exitCode() == 0, first.log().constData());
    QVERIFY(first.output().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("\r\n"), 4);
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));

    support::ProgramRun second;
    runProgram(second, arguments);
    QCOMPARE(second.exitCode(), 2);
    QVERIFY2(second.log().contains("exists already"), second.log().constData());
    file.seek(0);
    QCOMPARE(file.readAll(), content);
    // Nothing half-written is left beside it.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"visits.csv"_s});
}

void TestCommands::exportIsRecorded()
{
    support::ProgramRun run;
    runProgram(run,
               {u"visits"_s, u"export"_s, u"--search"_s, u"lovelace"_s, u"--include"_s, u"name"_s});
    QCOMPARE(run.exitCode(), 0);
    const auto storage = openStorage();
    QVERIFY(storage);
    const auto rows = (*storage)->audit().page(std::nullopt, 10, {});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->at(0).entry.action, QString(store::actions::Exported));
    // How many and what, but not what was looked for.
    QCOMPARE(rows->at(0).entry.detail,
             u"1 visits; filter: search; personal data: name; csv, standard output"_s);
}

void TestCommands::purgeDeletesForGood()
{
    support::ProgramRun one;
    runProgram(one, {u"visits"_s, u"purge"_s, u"66c0ffee66c0ffee66c0ff01"_s, u"--json"_s});
    QVERIFY2(one.exitCode() == 0, one.log().constData());
    QCOMPARE(one.events().size(), 1);
    QCOMPARE(one.events().constFirst().value("visits"_L1).toInt(), 1);

    // Past its period: the other one that has ended, but never one that has not.
    support::ProgramRun rest;
    rest.setEnvironment(u"VESTIBULE_RETENTION__VISITDAYS"_s, u"1"_s);
    runProgram(rest, {u"visits"_s, u"purge"_s});
    QVERIFY2(rest.exitCode() == 0, rest.log().constData());
    QVERIFY2(rest.output().startsWith("Deleted: visits 1,"), rest.output().constData());

    const auto storage = openStorage();
    QVERIFY(storage);
    const auto left = (*storage)->visits().recentVisits(10);
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->at(0).visit.id.text(), u"visit-open"_s);
    QStringList recorded;
    const auto rows = (*storage)->audit().page(std::nullopt, 10, {});
    for (const store::AuditRow &row : *rows)
        recorded << row.entry.action + u' ' + row.entry.visit.text();
    QCOMPARE(recorded, (QStringList{u"purged "_s, u"visit-deleted visit-passed"_s}));
}

void TestCommands::auditIsExportedWhole()
{
    {
        const auto storage = openStorage();
        QVERIFY(storage);
        QVERIFY((*storage)->audit().record(
            {CreatedAt, u"ada"_s, store::actions::Printed, core::VisitId(u"v,1"_s), u"=x"_s}));
    }
    support::ProgramRun csv;
    runProgram(csv, {u"audit"_s, u"export"_s});
    QCOMPARE(csv.exitCode(), 0);
    const QList<QByteArray> lines = csv.output().split('\n');
    QCOMPARE(lines.at(0), QByteArray("number,at,who,action,visit,detail\r"));
    QCOMPARE(lines.at(1), QByteArray("1,2026-01-31T09:30:00.123Z,ada,printed,\"v,1\",'=x\r"));
    QVERIFY(lines.at(2).contains(",audit-exported,"));
    QCOMPARE(lines.size(), 4);

    support::ProgramRun json;
    runProgram(json, {u"audit"_s, u"export"_s, u"--json"_s});
    QCOMPARE(json.exitCode(), 0);
    const QJsonArray rows = QJsonDocument::fromJson(json.output()).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toObject().value("detail"_L1).toString(), u"=x"_s);
}

void TestCommands::auditFindsWhatWasChanged()
{
    {
        const auto storage = openStorage();
        QVERIFY(storage);
        for (int i = 0; i < 3; ++i) {
            QVERIFY((*storage)->audit().record(
                {CreatedAt, u"ada"_s, store::actions::Printed, {}, u"page"_s}));
        }
    }
    support::ProgramRun whole;
    runProgram(whole, {u"audit"_s, u"verify"_s});
    QCOMPARE(whole.exitCode(), 0);

    alter(u"update audit set who = 'bob' where number = 2"_s);
    support::ProgramRun text;
    runProgram(text, {u"audit"_s, u"verify"_s});
    QCOMPARE(text.exitCode(), 3);
    QVERIFY2(text.output().contains("the first bad row is 2"), text.output().constData());
    support::ProgramRun json;
    runProgram(json, {u"audit"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(json.exitCode(), 3);
    const QJsonObject report = objectOf(json.output());
    QCOMPARE(report.value("result"_L1).toString(), u"failed"_s);
    QCOMPARE(report.value("firstBad"_L1).toInt(), 2);
    QVERIFY(!report.value("problem"_L1).toString().isEmpty());
}

void TestCommands::recoverNeedsTheServiceOnlyForOpenVisits()
{
    support::ProgramRun open;
    runProgram(open, {u"recover"_s});
    QCOMPARE(open.exitCode(), 2);

    {
        const auto storage = openStorage();
        QVERIFY(storage);
        QVERIFY((*storage)->visits().finishVisit(
            core::VisitId(u"visit-open"_s),
            {u"error"_s, u"start-failed"_s, {}, {}, {}, CreatedAt.addDays(2)}));
    }
    support::ProgramRun none;
    runProgram(none, {u"recover"_s});
    QVERIFY2(none.exitCode() == 0, none.log().constData());
    QCOMPARE(none.output(), QByteArray("No visit was left without a result.\n"));
    support::ProgramRun json;
    runProgram(json, {u"recover"_s, u"--json"_s});
    QCOMPARE(json.exitCode(), 0);
    QCOMPARE(json.output(), QByteArray());
}

void TestCommands::brokenPipeIsQuiet()
{
#ifndef Q_OS_UNIX
    QSKIP("pipes of a shell");
#else
    {
        const auto storage = openStorage();
        QVERIFY(storage);
        for (int i = 0; i < ManyVisits; ++i) {
            store::NewVisit visit = visitOf(u"many-%1"_s.arg(i), {}, i);
            visit.operatorName = QString(1000, u'x');
            QVERIFY((*storage)->visits().addVisit(visit));
        }
    }
    for (const QString &words : {u"visits export"_s, u"visits list --json --limit 1000"_s}) {
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s,
                              u"{ \"$0\" "_s + words
                                  + u" --data-dir \"$1\"; echo \"exit $?\" >&2; } | head -n 1"_s,
                              support::programPath(u"vestibule"_s), m_dataDir});
        QVERIFY(shell.waitForFinished(20000));
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
        const QByteArray log = shell.readAllStandardError();
        QVERIFY2(log.contains("exit 1\n"), log.constData());
        QVERIFY2(!log.contains("vestibule: "), log.constData());
    }
#endif
}

void TestCommands::unreadablePlaces_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QStringList &words :
         {QStringList{u"visits"_s, u"list"_s}, QStringList{u"audit"_s, u"verify"_s},
          QStringList{u"recover"_s}})
        QTest::newRow(qPrintable(words.join(u' '))) << words;
}

void TestCommands::unreadablePlaces()
{
    QFETCH(QStringList, arguments);
    const QString file = m_folder->filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly)); // Where the folder should be.
    m_dataDir = file;
    support::ProgramRun run;
    runProgram(run, arguments);
    QCOMPARE(run.exitCode(), 1);
    QVERIFY(run.output().isEmpty());
    QVERIFY2(run.log().contains("vestibule: "), run.log().constData());
}

/// Translations need no window either.
void TestCommands::translated()
{
    support::ProgramRun run;
    run.setEnvironment(u"VESTIBULE_UI__LANGUAGE"_s, u"ar"_s);
    runProgram(run, {u"visits"_s, u"show"_s, u"visit-passed"_s});
    QCOMPARE(run.exitCode(), 0);
    // "Passed" beside the check, as on the screens.
    QVERIFY2(!run.output().contains("Passed"), run.output().constData());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
