#include "deskdata.h"
#include "guisupport.h"

#include "shell/activitypage.h"
#include "shell/auditexport.h"
#include "shell/language.h"
#include "shell/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::visibleText;
using shell::AuditGroup;

namespace {

/// A record in memory, as long as the test wants.
class MemoryAudit final : public store::AuditLog
{
public:
    core::Result<void> record(const store::AuditEntry &entry) override
    {
        extra << store::AuditRow{rows + extra.size() + 1, entry};
        return {};
    }

    core::Result<QList<store::AuditRow>> page(std::optional<qint64> below, int limit,
                                              const QString &action) override
    {
        ++pages;
        QList<store::AuditRow> found;
        for (qint64 number = below ? *below - 1 : rows; number > 0 && found.size() < limit;
             --number) {
            const store::AuditRow row = deskdata::auditRow(number);
            if (action.isEmpty() || row.entry.action == action)
                found << row;
        }
        return found;
    }

    core::Result<void> forEach(const std::function<bool(const store::AuditRow &)> &each) override
    {
        for (qint64 number = 1; number <= rows; ++number) {
            if (!each(deskdata::auditRow(number)))
                return core::Error::of(core::ErrorKind::Cancelled, u"stopped"_s);
        }
        for (const store::AuditRow &row : std::as_const(extra)) {
            if (!each(row))
                return core::Error::of(core::ErrorKind::Cancelled, u"stopped"_s);
        }
        return {};
    }

    core::Result<store::AuditReport> verify() override { return report; }

    qint64 rows = 0;
    QList<store::AuditRow> extra;
    store::AuditReport report;
    int pages = 0;
};

} // namespace

class TestActivity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_theme.reset(); }
    void everyActionHasItsSentence();
    void groupsHoldEveryActionOnce();
    void groupsArePagedWithoutGaps();
    void readsAsItIsScrolled();
    void emptyRecordSaysSo();
    void filters();
    void lateAnswersAreDropped();
    void saysWhyItCannotBeRead();
    void verifies_data();
    void verifies();
    void rowsOpenTheirVisit();
    void exportsToAPrivateFile();
    void failedExportLeavesTheFile();
    void exportIsSafeForSpreadsheets();

private:
    shell::ActivityTools tools();
    shell::ActivityPage *openPage(qint64 rows);

    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    MemoryAudit m_audit;
    QList<std::function<void()>> m_held;
    bool m_isHolding = false;
    std::optional<core::Error> m_error;
    std::unique_ptr<shell::ActivityPage> m_page;
};

void TestActivity::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
}

void TestActivity::init()
{
    support::failOnWindowWarnings();
    m_language.set(u"en"_s);
    m_audit.extra.clear();
    m_audit.report = {};
    m_audit.pages = 0;
    m_held.clear();
    m_isHolding = false;
    m_error.reset();
}

shell::ActivityTools TestActivity::tools()
{
    shell::ActivityTools tools;
    tools.rows = [this](const shell::AuditQuestion &question, QObject *context, auto done) {
        const auto answer = [this, question, done] {
            if (m_error)
                done(*m_error);
            else
                done(shell::readAudit(m_audit, question));
        };
        if (m_isHolding)
            m_held << answer;
        else
            QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    };
    tools.verify = [this](QObject *context, auto done) {
        QMetaObject::invokeMethod(
            context, [this, done] { done(m_audit.verify()); }, Qt::QueuedConnection);
    };
    tools.exportTo = [this](const QString &path, shell::ExportFormat format, QObject *context,
                            auto done) {
        QMetaObject::invokeMethod(
            context,
            [this, path, format, done] {
                done(shell::writeAuditFile(m_audit, format, path, [] { return true; }));
            },
            Qt::QueuedConnection);
    };
    return tools;
}

shell::ActivityPage *TestActivity::openPage(qint64 rows)
{
    m_audit.rows = rows;
    m_page = std::make_unique<shell::ActivityPage>(tools());
    m_page->resize(1000, 700);
    m_page->show();
    m_page->enter();
    return m_page.get();
}

void TestActivity::everyActionHasItsSentence()
{
    QSet<QString> sentences;
    QSet<QString> words;
    for (qint64 number = 1; number <= 18; ++number) {
        const QString action = deskdata::auditRow(number).entry.action;
        const QString sentence = shell::auditSentence(action);
        QVERIFY2(sentence.endsWith(u'.') && sentence.front().isUpper(), qPrintable(sentence));
        QVERIFY2(QFile::exists(u":/icons/"_s + shell::auditIcon(action) + u".svg"_s),
                 qPrintable(action));
        words << action;
        sentences << sentence;
    }
    QCOMPARE(sentences.size(), words.size());
    QCOMPARE(shell::auditSentence(u"something-new"_s), u"something-new"_s);
    const QStringList ofPeople = shell::actionsOf(AuditGroup::People)
                                 + QStringList{QString(store::actions::PeopleExported),
                                               QString(store::actions::PeopleDeleted)};
    QCOMPARE(ofPeople.size(), 7);
    for (const QString &action : ofPeople) {
        const QString sentence = shell::auditSentence(action);
        QVERIFY2(sentence.endsWith(u'.') && !sentences.contains(sentence), qPrintable(sentence));
        QVERIFY(QFile::exists(u":/icons/"_s + shell::auditIcon(action) + u".svg"_s));
    }
}

void TestActivity::groupsHoldEveryActionOnce()
{
    QStringList all;
    for (const AuditGroup group :
         {AuditGroup::Visits, AuditGroup::People, AuditGroup::PicturesAndText,
          AuditGroup::ExportsAndDeletions, AuditGroup::Settings, AuditGroup::Upkeep})
        all << shell::actionsOf(group);
    QCOMPARE(all.size(), 34);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 34);
    QVERIFY(shell::actionsOf(AuditGroup::All).isEmpty());
    for (qint64 number = 1; number <= 18; ++number)
        QVERIFY(all.contains(deskdata::auditRow(number).entry.action));
}

void TestActivity::groupsArePagedWithoutGaps()
{
    m_audit.rows = 400;
    const QStringList wanted = shell::actionsOf(AuditGroup::Visits);
    QList<qint64> expected;
    for (qint64 number = 400; number > 0; --number) {
        if (wanted.contains(deskdata::auditRow(number).entry.action))
            expected << number;
    }
    QList<qint64> read;
    std::optional<qint64> below;
    for (;;) {
        const auto page = shell::readAudit(m_audit, {below, 17, wanted});
        QVERIFY(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 17);
        for (const store::AuditRow &row : *page)
            read << row.number;
        below = read.constLast();
    }
    QCOMPARE(read, expected);
}

void TestActivity::readsAsItIsScrolled()
{
    auto *page = openPage(1'000'000);
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), shell::AuditModel::PageRows);
    QCOMPARE(table->model()->index(0, shell::AuditModel::What).data().toString(),
             shell::auditSentence(deskdata::auditRow(1'000'000).entry.action));
    // Nothing is read that nobody looks at.
    QCoreApplication::processEvents();
    QCOMPARE(m_audit.pages, 1);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    QTRY_COMPARE(table->model()->rowCount(), 2 * shell::AuditModel::PageRows);
    QCOMPARE(m_audit.pages, 2);
    QCOMPARE(page->findChild<shell::AuditModel *>()->row(199).number, 1'000'000 - 199);
}

void TestActivity::emptyRecordSaysSo()
{
    const auto *page = openPage(0);
    QTRY_VERIFY(visibleText(page).contains(u"Nothing has been recorded yet."_s));
    QVERIFY(!page->findChild<QTableView *>()->isVisible());
    button(page, u"Upkeep"_s)->click();
    QTRY_VERIFY(visibleText(page).contains(u"Nothing of this kind has been recorded."_s));
}

void TestActivity::filters()
{
    const auto *page = openPage(36);
    const auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 36);
    button(page, u"Upkeep"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 6);
    button(page, u"Pictures and text"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 6);
    const auto *model = page->findChild<shell::AuditModel *>();
    for (int row = 0; row < 6; ++row) {
        QVERIFY(
            shell::actionsOf(AuditGroup::PicturesAndText).contains(model->row(row).entry.action));
    }
    button(page, u"All"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 36);
}

void TestActivity::lateAnswersAreDropped()
{
    const auto *page = openPage(36);
    const auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 36);
    m_isHolding = true;
    button(page, u"Upkeep"_s)->click();
    button(page, u"Settings"_s)->click();
    QCOMPARE(m_held.size(), 2);
    m_held.at(1)();
    QCOMPARE(table->model()->rowCount(), 4);
    m_held.at(0)();
    QCOMPARE(table->model()->rowCount(), 4);
}

void TestActivity::saysWhyItCannotBeRead()
{
    m_error = core::Error::of(core::ErrorKind::Storage, u"database disk image is malformed"_s);
    const auto *page = openPage(36);
    QTRY_VERIFY(visibleText(page).contains(u"The record of activity could not be read."_s));
    QVERIFY(visibleText(page).contains(u"is damaged"_s));
    m_error.reset();
    button(page, u"All"_s)->click();
    QTRY_COMPARE(page->findChild<QTableView *>()->model()->rowCount(), 36);
    QVERIFY(!visibleText(page).contains(u"could not be read"_s));
}

void TestActivity::verifies_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("firstBad");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("role");
    QTest::newRow("as written") << qint64(42) << qint64(0) << QString()
                                << u"All 42 rows are as they were written"_s << u"good"_s;
    QTest::newRow("a changed row") << qint64(4211) << qint64(17) << u"hash"_s
                                   << u"Row 17 is not as it was written"_s << u"error"_s;
    QTest::newRow("no row to name") << qint64(0) << qint64(0) << u"mark missing"_s
                                    << u"The record is not as it was written."_s << u"error"_s;
}

void TestActivity::verifies()
{
    QFETCH(qint64, rows);
    QFETCH(qint64, firstBad);
    QFETCH(QString, problem);
    QFETCH(QString, sentence);
    const auto *page = openPage(3);
    m_audit.report = {rows, firstBad ? std::optional<qint64>(firstBad) : std::nullopt, problem};
    QAbstractButton *verify = button(page, u"Verify"_s);
    verify->click();
    QVERIFY(!verify->isEnabled());
    QVERIFY(visibleText(page).contains(u"Every row is being checked."_s));
    QTRY_VERIFY(verify->isEnabled());
    QVERIFY2(visibleText(page).contains(sentence), qPrintable(visibleText(page)));
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (deskdata::pluralised(label->text()).contains(sentence))
            QTEST(label->property("role").toString(), "role");
    }
}

void TestActivity::rowsOpenTheirVisit()
{
    const auto *page = openPage(36);
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 36);
    QSignalSpy chosen(page, &shell::ActivityPage::visitChosen);
    const auto *model = page->findChild<shell::AuditModel *>();
    for (int row = 0; row < 36; ++row) {
        table->setCurrentIndex(model->index(row, 0));
        chosen.clear();
        QTest::keyClick(table, Qt::Key_Return);
        const core::VisitId visit = model->row(row).entry.visit;
        QCOMPARE(chosen.size(), visit.isEmpty() ? 0 : 1);
        if (!visit.isEmpty())
            QCOMPARE(chosen.constFirst().constFirst().value<core::VisitId>(), visit);
    }
}

void TestActivity::exportsToAPrivateFile()
{
    QTemporaryDir folder;
    auto *page = openPage(250);
    const QString json = folder.filePath(u"activity.json"_s);
    page->exportTo(json);
    QTRY_VERIFY(visibleText(page).contains(u"250 rows were written."_s));
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(array.size(), 250);
    QCOMPARE(array.at(0).toObject().value(u"number"_s).toInt(), 1);
    QCOMPARE(array.at(0).toObject().value(u"at"_s).toString(), u"2026-01-05T08:01:00.000Z"_s);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(json).permissions() & others));
    const QString csv = folder.filePath(u"activity.csv"_s);
    page->exportTo(csv);
    QTRY_VERIFY(QFile::exists(csv));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readLine().startsWith("number,at,who,action,visit,detail"));
    QVERIFY(!(QFileInfo(csv).permissions() & others));
}

void TestActivity::failedExportLeavesTheFile()
{
    QTemporaryDir folder;
    auto *page = openPage(3);
    page->exportTo(folder.filePath(u"missing/activity.csv"_s));
    QTRY_VERIFY(visibleText(page).contains(u"The export was not written."_s));
    // Stopped half-way: what was there stays whole.
    const QString path = folder.filePath(u"activity.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    int rows = 0;
    const auto stopped = shell::writeAuditFile(m_audit, shell::ExportFormat::Csv, path,
                                               [&rows] { return ++rows < 2; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"activity.csv"_s}));
}

void TestActivity::exportIsSafeForSpreadsheets()
{
    m_audit.rows = 0;
    QVERIFY(m_audit.record({QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC),
                            u"=HYPERLINK(\"x\")"_s, u"exported"_s, core::VisitId(), u"a,b"_s}));
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const auto written =
        shell::writeAudit(m_audit, shell::ExportFormat::Csv, out, [] { return true; });
    QVERIFY(written);
    QCOMPARE(*written, 1);
    QVERIFY2(out.data().contains("\"'=HYPERLINK(\"\"x\"\")\""), out.data().constData());
    QVERIFY2(out.data().contains("\"a,b\""), out.data().constData());
}

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
