// The export of the roster: what a spreadsheet gets, and that it can be imported again.
#include "biginterview/importfile.h"
#include "shell/rosterexport.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using biginterview::Entry;
using shell::ExportFormat;

namespace {

const QDateTime At(QDate(2026, 1, 31), QTime(9, 30, 0, 123), Qt::UTC);

Entry known()
{
    Entry entry;
    entry.person.partnerId = u"stu-1"_s;
    entry.person.firstName = u"Zoë"_s;
    entry.person.lastName = u"Rey, \"the\" 1st"_s;
    entry.person.email = u"zoe@example.org"_s;
    entry.person.tags = {u"spring"_s, u"retail"_s};
    entry.person.addedAt = At;
    biginterview::Step done{1, u"Begin"_s, {}, true};
    biginterview::Step next{2, u"Why here?"_s, {}, false};
    entry.tracks = {{u"Fast Track"_s, 0.5, {done, next}}};
    entry.asOf = At.addSecs(60);
    entry.interviews = 3;
    entry.lastInterview = At.addSecs(30);
    entry.progress = biginterview::Progress::InProgress;
    return entry;
}

Entry neverRead()
{
    Entry entry;
    entry.person.partnerId = u"-2"_s;
    entry.person.firstName = u"=cmd()"_s;
    entry.person.anonymous = true;
    entry.person.addedAt = At;
    return entry;
}

QByteArray exported(ExportFormat format)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto count = shell::exportRoster({known(), neverRead()}, format, out);
    return count && *count == 2 ? out.data() : QByteArray();
}

} // namespace

class TestRosterExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void json();
    void canBeImported();
    void fileIsPrivate();
    void detailSaysNothingPersonal();
};

void TestRosterExport::csv()
{
    QCOMPARE(exported(ExportFormat::Csv),
             QByteArray("partner_id,first_name,last_name,email,tags,anonymous,added_at,progress,"
                        "tracks,next_step,interviews,last_interview,as_of\r\n"
                        "stu-1,Zo\xc3\xab,\"Rey, \"\"the\"\" 1st\",zoe@example.org,spring;retail,"
                        "no,2026-01-31T09:30:00.123Z,in-progress,"
                        "\"[{\"\"percent\"\":50,\"\"title\"\":\"\"Fast Track\"\"}]\",Why here?,3,"
                        "2026-01-31T09:30:30.123Z,2026-01-31T09:31:00.123Z\r\n"
                        "'-2,'=cmd(),,,,yes,2026-01-31T09:30:00.123Z,unknown,,,,,\r\n"));
}

void TestRosterExport::json()
{
    const QJsonArray rows = QJsonDocument::fromJson(exported(ExportFormat::Json)).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject first = rows.at(0).toObject();
    QCOMPARE(first.value("tags"_L1).toArray(), (QJsonArray{u"spring"_s, u"retail"_s}));
    QCOMPARE(first.value("tracks"_L1).toArray().at(0).toObject().value("percent"_L1), 50);
    QCOMPARE(first.value("interviews"_L1), 3);
    const QJsonObject second = rows.at(1).toObject();
    QCOMPARE(second.value("first_name"_L1), u"=cmd()"_s);
    for (const auto name : {"tracks"_L1, "next_step"_L1, "interviews"_L1, "as_of"_L1})
        QVERIFY2(second.value(name).isNull(), name.data());
}

void TestRosterExport::canBeImported()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    QVERIFY(shell::exportRosterTo(path, {known(), neverRead()}, ExportFormat::Csv).has_value());
    const auto file = biginterview::ImportFile::open(path);
    QVERIFY(bool(file));
    const auto preset = biginterview::guessPreset(file->columns(file->guessedForm()));
    QCOMPARE(preset.name, u"Vestibule"_s);
    QStringList names;
    file->read(file->guessedForm(), [&](const biginterview::ImportFile::Row &row) {
        names << row.cells.at(preset.mapping.value(biginterview::Field::LastName));
        return row.problem.isEmpty();
    });
    QCOMPARE(names, (QStringList{u"Rey, \"the\" 1st"_s, QString()}));
}

void TestRosterExport::fileIsPrivate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    QCOMPARE(shell::exportRosterTo(path, {known()}, ExportFormat::Csv).value(), 1);
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    const auto failed =
        shell::exportRosterTo(folder.filePath(u"no/people.csv"_s), {known()}, ExportFormat::Csv);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
}

void TestRosterExport::detailSaysNothingPersonal()
{
    QCOMPARE(shell::rosterExportDetail(120, ExportFormat::Json), u"120 people; json, file"_s);
}

QTEST_GUILESS_MAIN(TestRosterExport)
#include "tst_rosterexport.moc"
