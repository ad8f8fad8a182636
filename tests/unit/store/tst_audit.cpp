#include "store/auditlog.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using support::openStore;
using support::RawDatabase;

namespace {

constexpr int Rows = 5;

store::AuditEntry entryOf(int number)
{
    return {QDateTime::fromMSecsSinceEpoch(1'769'851'800'000 + number, Qt::UTC),
            u"operator-%1"_s.arg(number), store::actions::VisitStarted,
            core::VisitId(u"visit-%1"_s.arg(number)), u"detail-%1"_s.arg(number)};
}

bool same(const store::AuditEntry &a, const store::AuditEntry &b)
{
    return a.at == b.at && a.who == b.who && a.action == b.action && a.visit == b.visit
           && a.detail == b.detail;
}

/// Keeps many rows at the same moment as other helpers do.
int recordMany(const QString &folder, int count)
{
    auto storage = openStore(folder);
    if (!storage) {
        qWarning("%s", qPrintable(storage.error().detail));
        return 1;
    }
    for (int i = 0; i < count; ++i) {
        if (const auto kept = (*storage)->audit().record(entryOf(i)); !kept) {
            qWarning("%s", qPrintable(kept.error().detail));
            return 1;
        }
    }
    return 0;
}

} // namespace

class TestAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void emptyRecordIsWhole()
    {
        const auto storage = openStore(folder());
        QVERIFY(storage);
        const auto report = (*storage)->audit().verify();
        QVERIFY(report);
        QCOMPARE(report->rows, 0);
        QVERIFY(!report->firstBad);
        QVERIFY(report->problem.isEmpty());
    }

    void keepsWhatIsRecorded()
    {
        fill(Rows);
        const auto storage = openStore(folder());
        QVERIFY(storage);
        store::AuditLog &audit = (*storage)->audit();
        int number = 0;
        QVERIFY(audit.forEach([&](const store::AuditRow &row) {
            ++number;
            return row.number == number && same(row.entry, entryOf(number));
        }));
        QCOMPARE(number, Rows);
        const auto stopped = audit.forEach([](const store::AuditRow &) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    }

    void pages_data()
    {
        QTest::addColumn<qint64>("below");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::newRow("newest") << qint64(0) << 2 << QString() << QList<qint64>{7, 6};
        QTest::newRow("the next") << qint64(6) << 2 << QString() << QList<qint64>{5, 4};
        QTest::newRow("the last") << qint64(2) << 2 << QString() << QList<qint64>{1};
        QTest::newRow("none") << qint64(1) << 2 << QString() << QList<qint64>();
        QTest::newRow("no limit is none") << qint64(0) << -1 << QString() << QList<qint64>();
        QTest::newRow("one action") << qint64(0) << 9 << u"exported"_s << QList<qint64>{7, 3};
        QTest::newRow("one action, the next")
            << qint64(7) << 9 << u"exported"_s << QList<qint64>{3};
        QTest::newRow("an action nobody took") << qint64(0) << 9 << u"printed"_s << QList<qint64>();
    }

    void pages()
    {
        QFETCH(const qint64, below);
        QFETCH(const int, limit);
        QFETCH(const QString, action);
        QFETCH(const QList<qint64>, numbers);
        auto storage = openStore(folder());
        QVERIFY(storage);
        for (int i = 1; i <= 7; ++i) {
            store::AuditEntry entry = entryOf(i);
            if (i == 3 || i == 7)
                entry.action = store::actions::Exported;
            QVERIFY((*storage)->audit().record(entry));
        }
        const auto page = (*storage)->audit().page(below > 0 ? std::optional(below) : std::nullopt,
                                                   limit, action);
        QVERIFY(page);
        QList<qint64> found;
        for (const store::AuditRow &row : *page)
            found << row.number;
        QCOMPARE(found, numbers);
    }

    void textComesBackAsItWasChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("with a zero") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd800));
        QTest::newRow("Arabic and an emoji") << u"\u0645\u0631\u062d\u0628\u0627 \U0001f600"_s;
        QTest::newRow("very long") << QString(100'000, u'x');
    }

    void textComesBackAsItWasChecked()
    {
        QFETCH(const QString, text);
        auto storage = openStore(folder());
        QVERIFY(storage);
        store::AuditEntry entry = entryOf(1);
        entry.who = text;
        entry.visit = core::VisitId(text);
        entry.detail = text;
        QVERIFY((*storage)->audit().record(entry));
        QVERIFY((*storage)->audit().record(entryOf(2)));
        QCOMPARE((*storage)->audit().verify()->problem, QString());
    }

    void tampering_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("firstBad");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QStringList &statements, qint64 firstBad,
                            qint64 rows, const QString &problem) {
            QTest::newRow(name) << statements << firstBad << rows << problem;
        };
        const QString changed = u"Row 3 was changed"_s;
        row("time edited", {u"update audit set at = at + 1 where number = 3"_s}, 3, 5, changed);
        row("who edited", {u"update audit set who = 'x' where number = 3"_s}, 3, 5, changed);
        row("action edited", {u"update audit set action = 'x' where number = 3"_s}, 3, 5, changed);
        row("visit edited", {u"update audit set visit = 'x' where number = 3"_s}, 3, 5, changed);
        row("detail edited", {u"update audit set detail = '' where number = 3"_s}, 3, 5, changed);
        row("mark edited", {u"update audit set mark = zeroblob(32) where number = 3"_s}, 3, 5,
            changed);
        row("text moved to the next column",
            {u"update audit set who = who || 'v', visit = substr(visit, 2) where number = 3"_s}, 3,
            5, changed);
        row("last row edited", {u"update audit set who = 'x' where number = 5"_s}, 5, 5,
            u"Row 5 was changed"_s);
        row("first row deleted", {u"delete from audit where number = 1"_s}, 1, 4,
            u"Row 1 is missing"_s);
        row("middle row deleted", {u"delete from audit where number = 3"_s}, 3, 4,
            u"Row 3 is missing"_s);
        row("last row deleted", {u"delete from audit where number = 5"_s}, 5, 4,
            u"Row 5 is missing"_s);
        row("last two rows deleted", {u"delete from audit where number > 3"_s}, 4, 3,
            u"Row 4 is missing"_s);
        row("all rows deleted", {u"delete from audit"_s}, 1, 0, u"Row 1 is missing"_s);
        row("first row deleted, the others moved up",
            {u"delete from audit where number = 1"_s, u"update audit set number = number - 1"_s}, 1,
            4, u"Row 1 was changed"_s);
        row("two rows swapped",
            {u"update audit set number = 99 where number = 2"_s,
             u"update audit set number = 2 where number = 4"_s,
             u"update audit set number = 4 where number = 99"_s},
            2, 5, u"Row 2 was changed"_s);
        row("a row renumbered", {u"update audit set number = 99 where number = 3"_s}, 3, 5,
            u"Row 3 is missing"_s);
        row("a forged row at the end",
            {u"insert into audit select 6, at, who, action, visit, detail, mark from audit"
             " where number = 5"_s},
            6, 6, u"Row 6 was changed"_s);
        row("a forged row in the middle",
            {u"update audit set number = number + 100 where number > 3"_s,
             u"insert into audit select 4, at, who, action, visit, detail, mark from audit"
             " where number = 3"_s,
             u"update audit set number = number - 99 where number > 100"_s},
            4, 6, u"Row 4 was changed"_s);
        row("a forged row before the first",
            {u"insert into audit select 0, at, who, action, visit, detail, mark from audit"
             " where number = 1"_s},
            0, 6, u"Row 0 was put in"_s);
        row("end dropped", {u"delete from meta where name = 'audit-head'"_s}, 6, 5,
            u"rows after row 5"_s);
        row("end dropped and the last row",
            {u"delete from meta where name = 'audit-head'"_s,
             u"delete from audit where number = 5"_s},
            5, 4, u"rows after row 4"_s);
        row("end overwritten", {u"update meta set value = x'00' where name = 'audit-head'"_s}, 6, 5,
            u"missing or not ours"_s);
    }

    void tampering()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const qint64, firstBad);
        QFETCH(const qint64, rows);
        QFETCH(const QString, problem);
        fill(Rows);
        {
            RawDatabase raw(folder());
            for (const QString &statement : statements)
                raw.run(statement);
        }
        auto storage = openStore(folder());
        QVERIFY(storage);
        const auto report = (*storage)->audit().verify();
        QVERIFY(report);
        QCOMPARE(report->rows, rows);
        QVERIFY(report->firstBad);
        QCOMPARE(*report->firstBad, firstBad);
        QVERIFY2(report->problem.contains(problem), qPrintable(report->problem));

        // What is recorded later does not mend it.
        QVERIFY((*storage)->audit().record(entryOf(9)));
        const auto later = (*storage)->audit().verify();
        QVERIFY(later);
        QVERIFY(later->firstBad);
        QCOMPARE(*later->firstBad, firstBad);
        QCOMPARE(later->rows, rows + 1);
    }

    void olderEndIsFound()
    {
        fill(Rows);
        RawDatabase raw(folder());
        const QString kept = raw.run(u"select hex(value) from meta where name = 'audit-head'"_s)
                                 .constFirst()
                                 .toString();
        fill(2);
        raw.run(u"update meta set value = x'%1' where name = 'audit-head'"_s.arg(kept));
        auto storage = openStore(folder());
        QVERIFY(storage);
        const auto report = (*storage)->audit().verify();
        QVERIFY(report);
        QCOMPARE(report->rows, 7);
        QCOMPARE(report->firstBad.value_or(-1), 6);
        QVERIFY2(report->problem.contains("Row 6 stands after"_L1), qPrintable(report->problem));
        QVERIFY((*storage)->audit().record(entryOf(9)));
        QVERIFY((*storage)->audit().verify()->firstBad);
    }

    void rowsOfAnotherDatabaseAreFound()
    {
        fill(Rows);
        const QTemporaryDir other;
        {
            auto storage = openStore(other.path());
            QVERIFY(storage);
            for (int i = 1; i <= Rows; ++i)
                QVERIFY((*storage)->audit().record(entryOf(10 + i)));
        }
        {
            RawDatabase raw(folder());
            raw.run(u"attach database '%1/vestibule.db' as other"_s.arg(other.path()));
            raw.run(u"delete from audit where number > 2"_s);
            raw.run(u"insert into audit select * from other.audit where number > 2"_s);
        }
        auto storage = openStore(folder());
        QVERIFY(storage);
        QCOMPARE((*storage)->audit().verify()->firstBad.value_or(-1), 3);
    }

    void manyProgramsRecordAtOnce()
    {
        constexpr int programs = 4;
        constexpr int each = 50;
        std::array<QProcess, programs> helpers;
        for (QProcess &helper : helpers)
            support::startHelper(helper, {folder(), QString::number(each)});
        for (QProcess &helper : helpers) {
            QVERIFY(helper.waitForFinished(60000));
            QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
            QCOMPARE(helper.exitCode(), 0);
        }
        auto storage = openStore(folder());
        QVERIFY(storage);
        const auto report = (*storage)->audit().verify();
        QVERIFY(report);
        QCOMPARE(report->problem, QString());
        QCOMPARE(report->rows, programs * each);
    }

    /// A row is kept with the new end or not at all.
    void failedRecordLeavesItWhole()
    {
        fill(Rows);
        RawDatabase raw(folder());
        raw.run(u"create trigger full before update on meta begin"
                " select raise(abort, 'no room'); end"_s);
        auto storage = openStore(folder());
        QVERIFY(storage);
        const auto failed = (*storage)->audit().record(entryOf(6));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
        raw.run(u"drop trigger full"_s);
        const auto report = (*storage)->audit().verify();
        QVERIFY(report);
        QCOMPARE(report->problem, QString());
        QCOMPARE(report->rows, Rows);
    }

private:
    QString folder() const { return m_folder->path(); }

    void fill(int count)
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        for (int i = 1; i <= count; ++i)
            QVERIFY((*storage)->audit().record(entryOf(i)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--helper"_L1)
        return recordMany(arguments.value(2), arguments.value(3).toInt());
    TestAudit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_audit.moc"
