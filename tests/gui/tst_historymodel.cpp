#include "shell/historymodel.h"
#include "shell/visitwords.h"
#include "support/manualclock.h"
#include "visitdata.h"

#include <QtCore/QFile>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using shell::HistoryModel;

namespace {

constexpr int Many = 2650;
constexpr int PageRows = 100;

store::DataKey testKey()
{
    return {core::Secret(QByteArray(32, 'k')), {}, {}};
}

QString referenceAt(const HistoryModel &model, int row)
{
    return model.index(row, HistoryModel::Reference).data().toString();
}

} // namespace

/// The list of visits read in pages from a database of the test's own.
class TestHistoryModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void words_data();
    void words();
    void firstRowsComeBeforeTheCount();
    void farRowComesWhenItIsLookedAt();
    void keepsFewPages();
    void newestFilterWins();
    void newVisitIsAddedAbove();
    void endedVisitChangesInPlace();
    void deletedVisitsGo();
    void saysWhenItCannotRead();

private:
    void fill(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
    std::unique_ptr<store::StoreThread> m_reader;
    support::ManualClock m_clock;
};

void TestHistoryModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::openStorage({m_folder->path(), testKey()}, store::OnDamage::Refuse);
    QVERIFY(opened);
    m_storage = std::move(opened).value();
    m_reader =
        std::make_unique<store::StoreThread>(store::StoragePlace{m_folder->path(), testKey()});
}

void TestHistoryModel::cleanup()
{
    m_reader.reset();
    m_storage.reset();
}

void TestHistoryModel::fill(int count)
{
    QVERIFY(visitdata::addMany(m_folder->path(), count));
}

void TestHistoryModel::words_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("lastStatus");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *name, const QString &outcome, const QString &reason,
                        const QString &status, const QString &word, const QString &role) {
        QTest::newRow(name) << outcome << reason << status << word << role;
    };
    row("passed", u"passed"_s, u"ok"_s, u"ONBOARDING_FINISHED"_s, u"Passed"_s, u"pass"_s);
    row("review", u"review"_s, u"ok"_s, u"ONBOARDING_FINISHED"_s, u"Review"_s, u"review"_s);
    row("failed", u"failed"_s, u"ok"_s, u"ONBOARDING_FINISHED"_s, u"Failed"_s, u"fail"_s);
    row("left at the start", u"cancelled"_s, u"cancelled"_s, {}, u"Left"_s, u"neutral"_s);
    row("left at the document", u"cancelled"_s, u"cancelled"_s, u"UNKNOWN"_s, u"Left at Document"_s,
        u"neutral"_s);
    row("left at the face", u"cancelled"_s, u"cancelled"_s, u"POST_PROCESSING_FINISHED"_s,
        u"Left at Face"_s, u"neutral"_s);
    row("expired after the face", u"expired"_s, u"deadline"_s, u"FACE_VALIDATION_FINISHED"_s,
        u"Left at the end"_s, u"neutral"_s);
    row("expired at the start", u"expired"_s, u"deadline"_s, {}, u"Expired"_s, u"neutral"_s);
    row("problem", u"error"_s, u"engine-lost"_s, {}, u"Problem"_s, u"fail"_s);
    row("creation unknown", u"error"_s, u"creation-unknown"_s, {}, u"Creation unknown"_s,
        u"review"_s);
    row("running", {}, {}, {}, u"Running"_s, u"accent"_s);
    row("a word of a newer program", u"paused"_s, u"?"_s, {}, u"Problem"_s, u"fail"_s);
}

void TestHistoryModel::words()
{
    QFETCH(QString, outcome);
    QFETCH(QString, reason);
    QFETCH(QString, lastStatus);
    store::VisitSummary visit;
    visit.lastStatus = lastStatus;
    if (!outcome.isEmpty())
        visit.row.end = store::VisitEnd{outcome, reason, {}, {}, {}, m_clock.utcNow()};
    const shell::OutcomeChip chip = shell::presentOutcome(visit);
    QTEST(chip.word, "word");
    QTEST(chip.look.role, "role");
    QVERIFY(QFile::exists(u":/icons/"_s + chip.look.icon + u".svg"_s));
}

void TestHistoryModel::firstRowsComeBeforeTheCount()
{
    fill(Many);
    HistoryModel model(*m_reader, m_clock, std::nullopt);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::optional<qint64> totalAtFirst = -1;
    int rowsAtFirst = 0;
    connect(&model, &HistoryModel::filterShown, this, [&] {
        totalAtFirst = model.total();
        rowsAtFirst = model.rowCount();
    });
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), Many);
    QCOMPARE(rowsAtFirst, PageRows);
    QVERIFY(!totalAtFirst);
    QCOMPARE(model.total(), Many);
    QCOMPARE(referenceAt(model, 0), u"R-2650"_s);
    QCOMPARE(referenceAt(model, PageRows - 1), u"R-2551"_s);
    QCOMPARE(model.index(0, HistoryModel::Operator).data().toString(), u"maria"_s);
}

void TestHistoryModel::farRowComesWhenItIsLookedAt()
{
    fill(Many);
    HistoryModel model(*m_reader, m_clock, std::nullopt);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), Many);
    for (const int row : {1777, 500, 499, Many - 1, 100}) {
        QCOMPARE(referenceAt(model, row), QString());
        QVERIFY(!model.visitAt(row));
        QTRY_COMPARE(referenceAt(model, row), u"R-%1"_s.arg(Many - row));
        QCOMPARE(model.rowOf(model.visitAt(row)->row.visit.id), row);
    }
    QVERIFY(!model.visitAt(Many));
    QVERIFY(!model.visitAt(-1));
}

void TestHistoryModel::keepsFewPages()
{
    fill(Many);
    HistoryModel model(*m_reader, m_clock, std::nullopt);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), Many);
    const core::VisitId first = model.visitAt(0)->row.visit.id;
    for (int row = PageRows; row < Many; row += PageRows)
        QTRY_VERIFY(model.visitAt(row));
    QVERIFY(model.visitAt(Many - 1));
    QCOMPARE(model.rowOf(first), -1);
    QVERIFY(!model.visitAt(0));
    QTRY_COMPARE(referenceAt(model, 0), u"R-2650"_s);
}

void TestHistoryModel::newestFilterWins()
{
    fill(Many);
    HistoryModel model(*m_reader, m_clock, std::nullopt);
    QSignalSpy shown(&model, &HistoryModel::filterShown);
    QSignalSpy failed(&model, &HistoryModel::failed);
    store::VisitFilter filter;
    for (const QString &typed : {u"R"_s, u"R-2"_s, u"R-26"_s, u"R-2644"_s}) {
        filter.search = typed;
        model.setFilter(filter);
    }
    QTRY_COMPARE(model.total(), 1);
    QCOMPARE(referenceAt(model, 0), u"R-2644"_s);
    QCOMPARE(shown.size(), 1);
    filter.search = u"nobody"_s;
    model.setFilter(filter);
    // What was there stays until there is something else to show.
    QCOMPARE(model.rowCount(), 1);
    QTRY_COMPARE(model.total(), 0);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(failed.size(), 0);
}

void TestHistoryModel::newVisitIsAddedAbove()
{
    fill(Many);
    HistoryModel model(*m_reader, m_clock, std::nullopt);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), Many);
    QTRY_VERIFY(model.visitAt(250));
    const QPersistentModelIndex kept = model.index(250, HistoryModel::Reference);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    visitdata::add(*m_storage, {u"C-1"_s, {}, {}});
    model.refresh();
    QTRY_COMPARE(model.total(), Many + 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(referenceAt(model, 0), u"C-1"_s);
    QCOMPARE(model.index(0, HistoryModel::Outcome).data().toString(), u"Running"_s);
    // No row in sight is empty for a moment, and it is the same visit as before.
    QCOMPARE(kept.row(), 251);
    QCOMPARE(kept.data().toString(), u"R-2400"_s);
    QTRY_VERIFY(model.rowOf(model.visitAt(251)->row.visit.id) == 251);
}

void TestHistoryModel::endedVisitChangesInPlace()
{
    const core::VisitId visit = visitdata::add(*m_storage, {u"C-1"_s, {}, {}});
    visitdata::add(*m_storage, {u"C-2"_s, {}, u"passed"_s});
    HistoryModel model(*m_reader, m_clock, std::nullopt);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, HistoryModel::Took).data().toString(), QString());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QDateTime began = model.visitAt(1)->row.visit.createdAt;
    QVERIFY(m_storage->visits().finishVisit(
        visit, {u"failed"_s, u"ok"_s, {}, {}, {}, began.addSecs(3725)}));
    model.refresh();
    QTRY_COMPARE(model.index(1, HistoryModel::Outcome).data().toString(), u"Failed"_s);
    QCOMPARE(model.index(1, HistoryModel::Took).data().toString(), u"1 h 02 min"_s);
    QCOMPARE(resets.size(), 0);
}

void TestHistoryModel::deletedVisitsGo()
{
    fill(Many);
    HistoryModel model(*m_reader, m_clock, std::nullopt);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), Many);
    const core::VisitId third = model.visitAt(2)->row.visit.id;
    QVERIFY(m_storage->maintenance().deleteVisits({third}));
    model.refresh();
    QTRY_COMPARE(model.total(), Many - 1);
    QCOMPARE(referenceAt(model, 2), u"R-2647"_s);
    QCOMPARE(model.rowOf(third), -1);
}

void TestHistoryModel::saysWhenItCannotRead()
{
    QTemporaryDir folder;
    QFile blocker(folder.filePath(u"data"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    store::StoreThread reader({folder.filePath(u"data"_s), testKey()});
    HistoryModel model(reader, m_clock, std::nullopt);
    QSignalSpy failed(&model, &HistoryModel::failed);
    model.setFilter({});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!model.total());
    QVERIFY(blocker.remove());
    model.refresh();
    QTRY_COMPARE(model.total(), 0);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryModel)

#include "tst_historymodel.moc"
