// Exports of visits from a real database: what a spreadsheet, a JSON reader and a full disk get.
#include "shell/recordscommand.h"
#include "shell/visitexport.h"
#include "support/support.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using shell::ExportFormat;
using shell::PersonalData;

namespace {

const QDateTime CreatedAt(QDate(2026, 1, 31), QTime(9, 30, 0, 123), Qt::UTC);

/// Reads RFC 4180 by its own rules.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows(1);
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && text.mid(i + 1, 1) == "\""_L1) {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            rows.last() << std::exchange(field, {});
        } else if (c == u'\r' && text.mid(i + 1, 1) == "\n"_L1) {
            rows.last() << std::exchange(field, {});
            rows << QStringList();
            ++i;
        } else {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

core::Secret secretOf(const QString &text)
{
    return core::Secret(text.toUtf8());
}

bool always(qint64)
{
    return true;
}

} // namespace

class TestVisitExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void columns();
    void defaultHoldsNothingPersonal();
    void text_data();
    void text();
    void personal_data();
    void personal();
    void filterIsKept();
    void emptyTable_data();
    void emptyTable();
    void stops();
    void fullDisk();
    void manyRowsAreWhole();
    void fileIsWholeOrAbsent_data();
    void fileIsWholeOrAbsent();

private:
    void add(const QString &id, const QString &customerId, int secondsLater = 0);
    QByteArray exported(ExportFormat format, const PersonalData &personal = {},
                        const store::VisitFilter &filter = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

void TestVisitExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::openStorage(
        {m_folder->filePath(u"data"_s), {core::Secret(QByteArray(32, 'k')), {}, {}}},
        store::OnDamage::Refuse);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_storage = std::move(opened).value();
}

void TestVisitExport::cleanup()
{
    m_storage.reset();
    m_folder.reset();
}

void TestVisitExport::add(const QString &id, const QString &customerId, int secondsLater)
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
    QVERIFY(m_storage->visits().addVisit(visit));
}

QByteArray TestVisitExport::exported(ExportFormat format, const PersonalData &personal,
                                     const store::VisitFilter &filter)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto count = shell::exportVisits(*m_storage, filter, format, personal, out, always);
    if (!count)
        qCritical("%s", qPrintable(count.error().detail));
    return out.data();
}

void TestVisitExport::columns()
{
    add(u"visit-1"_s, u"C-1"_s);
    const core::VisitId id(u"visit-1"_s);
    QVERIFY(m_storage->visits().setSession(id, core::InterviewId(u"66c0ffee"_s), secretOf(u"t"_s),
                                           CreatedAt));
    QVERIFY(m_storage->visits().addStep(id, {u"status:ONBOARDING_FINISHED"_s, {}, CreatedAt}));
    QVERIFY(m_storage->visits().finishVisit(
        id, {u"passed"_s, u"ok"_s, {}, u"OK"_s, u"98.5"_s, CreatedAt.addMSecs(61001)}));
    add(u"visit-2"_s, {}, 1);

    QCOMPARE(exported(ExportFormat::Csv),
             QByteArray("visit,interviewId,createdAt,endedAt,durationMs,outcome,reason,"
                        "overallStatus,overallValue,show,operator,language,lastStatus\r\n"
                        "visit-2,,2026-01-31T09:30:01.123Z,,,open,,,,embedded,desk1,en-US,\r\n"
                        "visit-1,66c0ffee,2026-01-31T09:30:00.123Z,2026-01-31T09:31:01.124Z,61001,"
                        "passed,ok,OK,98.5,embedded,desk1,en-US,ONBOARDING_FINISHED\r\n"));
    QCOMPARE(exported(ExportFormat::Json),
             QByteArray(
                 "[\n"
                 R"({"visit":"visit-2","interviewId":null,"createdAt":"2026-01-31T09:30:01.123Z",)"
                 R"("endedAt":null,"durationMs":null,"outcome":"open","reason":null,)"
                 R"("overallStatus":null,"overallValue":null,"show":"embedded","operator":"desk1",)"
                 R"("language":"en-US","lastStatus":null},)"
                 "\n"
                 R"({"visit":"visit-1","interviewId":"66c0ffee",)"
                 R"("createdAt":"2026-01-31T09:30:00.123Z","endedAt":"2026-01-31T09:31:01.124Z",)"
                 R"("durationMs":61001,"outcome":"passed","reason":"ok","overallStatus":"OK",)"
                 R"("overallValue":"98.5","show":"embedded","operator":"desk1",)"
                 R"("language":"en-US","lastStatus":"ONBOARDING_FINISHED"})"
                 "\n]\n"));
}

void TestVisitExport::defaultHoldsNothingPersonal()
{
    add(u"visit-1"_s, u"SECRET-REFERENCE"_s);
    const core::VisitId id(u"visit-1"_s);
    for (const QLatin1StringView kind :
         {store::documents::Person, store::documents::Note, store::documents::Text}) {
        QVERIFY(m_storage->visits().setDocument(id, kind, secretOf(u"\"SECRET-DOCUMENT\""_s),
                                                CreatedAt));
    }
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        QVERIFY(exported(format).contains("visit-1"));
        QVERIFY(!exported(format).contains("SECRET"));
    }
}

void TestVisitExport::text_data()
{
    QTest::addColumn<QString>("customerId");
    QTest::addColumn<QString>("csv");    // The field as a CSV reader sees it.
    QTest::addColumn<QByteArray>("raw"); // The field as it is written.
    const auto row = [](const char *name, const QString &customerId, const QString &csv,
                        const QByteArray &raw) { QTest::newRow(name) << customerId << csv << raw; };
    row("plain", u"C-20931"_s, u"C-20931"_s, "C-20931");
    row("comma", u"a,b"_s, u"a,b"_s, "\"a,b\"");
    row("quotes", u"a \"b\" c"_s, u"a \"b\" c"_s, "\"a \"\"b\"\" c\"");
    row("only a quote", u"\""_s, u"\""_s, "\"\"\"\"");
    row("line feed", u"a\nb"_s, u"a\nb"_s, "\"a\nb\"");
    row("carriage return", u"a\rb"_s, u"a\rb"_s, "\"a\rb\"");
    row("not Latin", u"محمد 王"_s, u"محمد 王"_s, "محمد 王");
    row("outside the basic plane", u"😀"_s, u"😀"_s, "😀");
    row("backslash and control", u"a\\\u0001b"_s, u"a\\\u0001b"_s,
        "a\\\x01"
        "b");
    row("equals", u"=1+1"_s, u"'=1+1"_s, "'=1+1");
    row("plus", u"+34600"_s, u"'+34600"_s, "'+34600");
    row("minus", u"-2"_s, u"'-2"_s, "'-2");
    row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s, "'@SUM(A1)");
    row("tab", u"\t=1"_s, u"'\t=1"_s, "\"'\t=1\"");
    row("begins with a carriage return", u"\r=1"_s, u"'\r=1"_s, "\"'\r=1\"");
    row("begins with a line feed", u"\n=1"_s, u"'\n=1"_s, "\"'\n=1\"");
    row("space before equals", u"  =1"_s, u"'  =1"_s, "'  =1");
    row("no-break space before equals", u"\u00A0=1"_s, u"'\u00A0=1"_s, "'\u00A0=1");
    row("full-width equals", u"＝1"_s, u"'＝1"_s, "'＝1");
    row("full-width plus", u"＋1"_s, u"'＋1"_s, "'＋1");
    row("full-width minus", u"－1"_s, u"'－1"_s, "'－1");
    row("full-width at", u"＠1"_s, u"'＠1"_s, "'＠1");
    row("formula with quotes", u"=HYPERLINK(\"http://x\",\"y\")"_s,
        u"'=HYPERLINK(\"http://x\",\"y\")"_s, "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("sign inside", u"C=1+1"_s, u"C=1+1"_s, "C=1+1");
}

void TestVisitExport::text()
{
    QFETCH(QString, customerId);
    QFETCH(QString, csv);
    QFETCH(QByteArray, raw);
    add(u"visit-1"_s, customerId);
    PersonalData personal;
    personal.reference = true;

    const QByteArray table = exported(ExportFormat::Csv, personal);
    const QList<QStringList> rows = readCsv(table);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).size(), rows.at(0).size());
    QCOMPARE(rows.at(0).constLast(), u"customerId"_s);
    QCOMPARE(rows.at(1).constLast(), csv);
    QVERIFY2(table.endsWith(QByteArray(',' + raw + "\r\n")), table.constData());

    QJsonParseError problem;
    const QJsonArray array =
        QJsonDocument::fromJson(exported(ExportFormat::Json, personal), &problem).array();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.at(0).toObject().value("customerId"_L1).toString(), customerId);
}

void TestVisitExport::personal_data()
{
    QTest::addColumn<QStringList>("include");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("values"); // The columns after the ordinary ones.
    const QString name = u"Ada Lovelace"_s;
    const QString note = u"Came twice, \"late\""_s;
    const QString text = u"{\"name\":{\"fullName\":\"ADA\"}}"_s;
    QTest::newRow("nothing") << QStringList{} << u"none"_s << QStringList{};
    QTest::newRow("reference") << QStringList{u"reference"_s} << u"reference"_s
                               << QStringList{u"C-1"_s};
    QTest::newRow("name") << QStringList{u"name"_s} << u"name"_s << QStringList{name};
    QTest::newRow("note") << QStringList{u"note"_s} << u"note"_s << QStringList{note};
    QTest::newRow("text") << QStringList{u"text"_s} << u"text"_s << QStringList{text};
    QTest::newRow("all") << QStringList{u"reference"_s, u"name"_s, u"note"_s, u"text"_s}
                         << u"reference, name, note, text"_s
                         << QStringList{u"C-1"_s, name, note, text};
}

void TestVisitExport::personal()
{
    QFETCH(QStringList, include);
    QFETCH(QString, words);
    QFETCH(QStringList, values);
    add(u"visit-1"_s, u"C-1"_s);
    const core::VisitId id(u"visit-1"_s);
    const auto keep = [&](QLatin1StringView kind, const QString &content) {
        return bool(m_storage->visits().setDocument(id, kind, secretOf(content), CreatedAt));
    };
    QVERIFY(keep(store::documents::Person, u"Ada Lovelace"_s));
    QVERIFY(keep(store::documents::Name, u"ADA L"_s)); // What was typed goes first.
    QVERIFY(keep(store::documents::Note, u"Came twice, \"late\""_s));
    QVERIFY(keep(store::documents::Text, u"{\"name\":{\"fullName\":\"ADA\"}}"_s));
    PersonalData personal;
    personal.reference = include.contains(u"reference"_s);
    personal.name = include.contains(u"name"_s);
    personal.note = include.contains(u"note"_s);
    personal.text = include.contains(u"text"_s);

    QCOMPARE(personal.words(), words);
    const QList<QStringList> rows = readCsv(exported(ExportFormat::Csv, personal));
    QCOMPARE(rows.at(1).sliced(13), values);
    const QJsonObject row =
        QJsonDocument::fromJson(exported(ExportFormat::Json, personal)).array().at(0).toObject();
    QCOMPARE(row.size(), 13 + values.size());
    if (personal.text) {
        // JSON stays JSON.
        QCOMPARE(row.value("text"_L1).toObject().value("name"_L1).toObject().value("fullName"_L1),
                 QJsonValue(u"ADA"_s));
    }
}

void TestVisitExport::filterIsKept()
{
    add(u"visit-1"_s, u"C-1"_s);
    add(u"visit-2"_s, u"C-2"_s, 60);
    store::VisitFilter filter;
    filter.from = CreatedAt.addSecs(30);
    const QList<QStringList> rows = readCsv(exported(ExportFormat::Csv, {}, filter));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).at(0), u"visit-2"_s);
}

void TestVisitExport::emptyTable_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV has its header") << ExportFormat::Csv << QByteArray("visit,interviewId,");
    QTest::newRow("JSON is an empty array") << ExportFormat::Json << QByteArray("[]\n");
}

void TestVisitExport::emptyTable()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, start);
    const QByteArray table = exported(format);
    QVERIFY2(table.startsWith(start), table.constData());
    QCOMPARE(table.count('\n'), 1);
}

void TestVisitExport::stops()
{
    add(u"visit-1"_s, u"C-1"_s);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const auto count = shell::exportVisits(*m_storage, {}, ExportFormat::Csv, {}, out,
                                           [](qint64) { return false; });
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::Cancelled);
}

void TestVisitExport::fullDisk()
{
    add(u"visit-1"_s, u"C-1"_s);
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("there is no /dev/full here");
    const auto count = shell::exportVisits(*m_storage, {}, ExportFormat::Csv, {}, full, always);
    QVERIFY(!count);
    QCOMPARE(count.error().kind, core::ErrorKind::Storage);
    QVERIFY2(count.error().detail.contains(u"No space left"_s), qPrintable(count.error().detail));
}

/// More than one buffer of a megabyte.
void TestVisitExport::manyRowsAreWhole()
{
    constexpr int visits = 400;
    const QString longReference(4000, u'x');
    for (int i = 0; i < visits; ++i)
        add(u"visit-%1"_s.arg(i), longReference, i);
    PersonalData personal;
    personal.reference = true;
    const QList<QStringList> rows = readCsv(exported(ExportFormat::Csv, personal));
    QCOMPARE(rows.size(), visits + 1);
    for (int i = 0; i < visits; ++i) {
        QCOMPARE(rows.at(visits - i).at(0), u"visit-%1"_s.arg(i));
        QCOMPARE(rows.at(visits - i).constLast(), longReference);
    }
    QCOMPARE(QJsonDocument::fromJson(exported(ExportFormat::Json, personal)).array().size(),
             visits);
}

void TestVisitExport::fileIsWholeOrAbsent_data()
{
    QTest::addColumn<QString>("before"); // What is at the path.
    QTest::addColumn<bool>("writes");
    QTest::addColumn<QString>("expected"); // An error's kind, or nothing.
    QTest::newRow("new") << QString() << true << QString();
    QTest::newRow("stopped half-way") << QString() << false << u"cancelled"_s;
    QTest::newRow("a file is there") << u"file"_s << true << u"refused"_s;
    QTest::newRow("a link is there") << u"link"_s << true << u"refused"_s;
    QTest::newRow("made meanwhile") << u"later"_s << true << u"refused"_s;
}

/// The files of commands: RecordsJob::writeOut().
void TestVisitExport::fileIsWholeOrAbsent()
{
    QFETCH(QString, before);
    QFETCH(bool, writes);
    QFETCH(QString, expected);
    const QString path = m_folder->filePath(u"x.csv"_s);
    const auto make = [&path] {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("mine") == 4;
    };
    if (before == "file"_L1)
        QVERIFY(make());
    else if (before == "link"_L1)
        QVERIFY(QFile::link(u"/nowhere"_s, path));

    shell::StandardOutput out;
    const std::atomic_bool stopping = false;
    core::SystemClock clock;
    shell::CommandLine line;
    line.outputFile = path;
    const shell::RecordsJob job{line, out, stopping, u"ada"_s, clock};
    const core::Result<void> written = job.writeOut([&](QIODevice &file) -> core::Result<void> {
        file.write("half");
        if (!writes)
            return core::Error::of(core::ErrorKind::Cancelled, {});
        file.write(" and half");
        if (before == "later"_L1)
            make();
        return {};
    });
    QCOMPARE(written ? QString() : QString(core::errorKindName(written.error().kind)), expected);
    QFile file(path);
    if (expected.isEmpty()) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("half and half"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    } else if (before == "file"_L1 || before == "later"_L1) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
    const QStringList there =
        QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    const bool present = expected.isEmpty() || !before.isEmpty();
    QCOMPARE(there, present ? QStringList{u"x.csv"_s} : QStringList());
}

QTEST_GUILESS_MAIN(TestVisitExport)
#include "tst_visitexport.moc"
