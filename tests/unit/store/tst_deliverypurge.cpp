#include "store/maintenance.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::bytesBelow;
using support::countIn;
using support::openStore;
using support::RawDatabase;
using support::scattered;

namespace {

constexpr std::chrono::seconds Period = 2160h; ///< RetentionRules::visits.

QDateTime ago(std::chrono::seconds age)
{
    static const QDateTime now(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    return now.addSecs(-age.count());
}

store::NewDelivery deliveryOf(const QString &interview, std::chrono::seconds age)
{
    return {u"incode"_s,
            interview + u"/EXPIRED"_s,
            core::InterviewId(interview),
            u"EXPIRED"_s,
            u"flow-1"_s,
            {},
            core::Secret("body of " + interview.toUtf8()),
            ago(age)};
}

void addVisit(store::Storage &storage, const QString &id, const QString &interview,
              std::optional<std::chrono::seconds> endAge)
{
    store::VisitStore &visits = storage.visits();
    QVERIFY(visits.addVisit(support::visitOf(id)));
    QVERIFY(visits.setInterview(core::VisitId(id), core::InterviewId(interview), ago(9000h)));
    if (endAge) {
        QVERIFY(visits.finishVisit(core::VisitId(id),
                                   {u"review"_s, u"score-missing"_s, {}, {}, {}, ago(*endAge)}));
    }
}

/// What would betray that a delivery of \a interviews is still there.
QList<QByteArray> tracesOf(const QString &folder, const QStringList &interviews)
{
    QList<QByteArray> found;
    for (const QString &interview : interviews)
        found << interview.right(11).toUtf8();
    const QVariantList bodies = RawDatabase(folder).run(
        u"select body from webhooks where interview_id in ('%1')"_s.arg(interviews.join("','"_L1)));
    for (const QVariant &body : bodies)
        found << body.toByteArray().mid(1, 24) << body.toByteArray().last(16);
    return found;
}

} // namespace

class TestDeliveryPurge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto storage = openStore(m_folder->path());
        QVERIFY(storage);
        m_storage = std::move(storage).value();
    }

    void periods_data()
    {
        QTest::addColumn<bool>("hasVisit");
        QTest::addColumn<std::chrono::seconds>("endAge");
        QTest::addColumn<std::chrono::seconds>("age");
        QTest::addColumn<bool>("isKept");
        const auto none = -1s;
        QTest::newRow("about none, new") << false << none << 60s << true;
        QTest::newRow("about none, at its limit") << false << none << Period << true;
        QTest::newRow("about none, over its limit") << false << none << Period + 1s << false;
        QTest::newRow("about a visit without an end") << true << none << Period * 2 << true;
        QTest::newRow("about a visit at its limit") << true << Period << Period * 2 << true;
        QTest::newRow("about a visit over its limit") << true << Period + 1s << Period * 2 << false;
        QTest::newRow("new, about a visit over its limit") << true << Period + 1s << 60s << false;
    }

    void periods()
    {
        QFETCH(const bool, hasVisit);
        QFETCH(const std::chrono::seconds, endAge);
        QFETCH(const std::chrono::seconds, age);
        QFETCH(const bool, isKept);
        if (hasVisit)
            addVisit(*m_storage, u"v1"_s, u"i1"_s,
                     endAge < 0s ? std::nullopt : std::optional(endAge));
        QVERIFY(m_storage->inbox().add({deliveryOf(u"i1"_s, age)}));
        // Arriving again prolongs nothing.
        QVERIFY(m_storage->inbox().add({deliveryOf(u"i1"_s, 1s)}));
        const auto counts = m_storage->maintenance().purge({}, ago(0s));
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->deliveries, isKept ? 0 : 1);
        QCOMPARE(counts->isEmpty(), isKept);
        QCOMPARE(*m_storage->inbox().count(), isKept ? 1 : 0);
        QVERIFY(m_storage->maintenance().purge({}, ago(0s))->isEmpty());
    }

    void rulesAreUsed()
    {
        QVERIFY(m_storage->inbox().add({deliveryOf(u"i1"_s, 100s), deliveryOf(u"i2"_s, 300s)}));
        QCOMPARE(m_storage->maintenance().purge({24h, 1h, 200s}, ago(0s))->deliveries, 1);
        QCOMPARE(m_storage->inbox().page({}, 9, {})->constFirst().interview.text(), u"i1"_s);
    }

    void chosenVisitTakesItsOwnAlone()
    {
        addVisit(*m_storage, u"v1"_s, u"i1"_s, 60s);
        addVisit(*m_storage, u"v2"_s, u"i2"_s, 60s);
        QVERIFY(m_storage->inbox().add(
            {deliveryOf(u"i1"_s, 60s), deliveryOf(u"i2"_s, 60s), deliveryOf(u"i3"_s, 60s)}));
        const auto counts = m_storage->maintenance().deleteVisits({core::VisitId(u"v1"_s)});
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->deliveries, 1);
        const auto rows = m_storage->inbox().page({}, 9, {});
        QVERIFY(rows);
        QStringList left;
        for (const store::Delivery &one : *rows)
            left << one.interview.text();
        QCOMPARE(left, (QStringList{u"i3"_s, u"i2"_s}));
    }

    /// Resumed: two visits, one interview. The last one of them takes the deliveries along.
    void sharedInterview()
    {
        addVisit(*m_storage, u"v1"_s, u"i1"_s, 60s);
        addVisit(*m_storage, u"v2"_s, u"i1"_s, 60s);
        QVERIFY(m_storage->inbox().add({deliveryOf(u"i1"_s, 60s)}));
        QCOMPARE(m_storage->maintenance().deleteVisits({core::VisitId(u"v2"_s)})->deliveries, 0);
        QCOMPARE(m_storage->inbox().delivery(1)->value().visit,
                 std::optional(core::VisitId(u"v1"_s)));
        QCOMPARE(m_storage->maintenance().deleteVisits({core::VisitId(u"v1"_s)})->deliveries, 1);
        QCOMPARE(*m_storage->inbox().count(), 0);
    }

    void bothVisitsAtOnce()
    {
        addVisit(*m_storage, u"v1"_s, u"i1"_s, 60s);
        addVisit(*m_storage, u"v2"_s, u"i1"_s, 60s);
        QVERIFY(m_storage->inbox().add({deliveryOf(u"i1"_s, 60s)}));
        const auto counts =
            m_storage->maintenance().deleteVisits({core::VisitId(u"v1"_s), core::VisitId(u"v2"_s)});
        QVERIFY(counts);
        QCOMPARE(counts->deliveries, 1);
        QCOMPARE(*m_storage->inbox().count(), 0);
    }

    /// Many, in the random order of real ids, over several days: the indexes move what they hold
    /// about, and no copy may stay behind.
    void nothingIsLeftInAnyFile()
    {
        constexpr int days = 4;
        constexpr int each = 600;
        QStringList gone;
        QStringList kept;
        for (int day = 0; day < days; ++day) {
            QList<store::NewDelivery> all;
            QStringList late;
            for (int i = 0; i < each; ++i) {
                const QString interview = scattered(u"%1 %2"_s.arg(day).arg(i));
                const bool goes = i % 3 != 0;
                all << deliveryOf(interview, goes ? Period + 1h : std::chrono::seconds(1h));
                (goes ? gone : kept) << interview;
                if (goes)
                    late << interview;
            }
            QVERIFY(m_storage->inbox().add(all));
            QVERIFY(m_storage->maintenance().backUp(2, ago(std::chrono::hours(20 - day))));
            const QList<QByteArray> traces = tracesOf(m_folder->path(), late);
            QCOMPARE(traces.size(), late.size() * 3);
            QVERIFY(countIn(bytesBelow(m_folder->path()), traces) > traces.size() * 95 / 100);
            const auto counts = m_storage->maintenance().purge({}, ago(0s));
            QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
            QCOMPARE(counts->deliveries, late.size());
            const QByteArray bytes = bytesBelow(m_folder->path());
            QCOMPARE(countIn(bytes, traces), 0);
            QCOMPARE(countIn(bytes, tracesOf(m_folder->path(), gone)), 0);
        }
        // And those that were once neighbours.
        const QList<QByteArray> traces = tracesOf(m_folder->path(), kept);
        QCOMPARE(m_storage->maintenance().purge({24h, 1h, 60s}, ago(0s))->deliveries, kept.size());
        QCOMPARE(countIn(bytesBelow(m_folder->path()), traces), 0);
        QCOMPARE(*m_storage->inbox().count(), 0);
        QVERIFY(m_storage->maintenance().check());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestDeliveryPurge)

#include "tst_deliverypurge.moc"
