#include "store/searchwords.h"
#include "storetools.h"
#include "support/support.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::keyOf;
using support::RawDatabase;
using support::visitOf;

namespace {

constexpr qint64 Day = 86'400'000;
constexpr qint64 Begin = 1'769'817'600'000; // 2026-01-31T00:00:00Z

QDateTime at(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
}

/// What a test keeps of one visit.
struct Seed
{
    QString id;
    QString customerId;
    qint64 created = 0;
    QString show = u"embedded"_s;
    QString outcome = {}; ///< None for a visit without an end.
    QString person = {};
    QString interview = {};
    QString note = {};
};

void add(store::Storage &storage, const Seed &seed)
{
    store::VisitStore &visits = storage.visits();
    store::NewVisit visit = visitOf(seed.id, seed.created);
    visit.customerId = seed.customerId;
    visit.show = seed.show;
    visit.personName = seed.person;
    QVERIFY(visits.addVisit(visit));
    if (!seed.interview.isEmpty()) {
        QVERIFY(visits.setSession(visit.id, core::InterviewId(seed.interview), core::Secret("t"),
                                  at(seed.created)));
    }
    if (!seed.note.isEmpty()) {
        QVERIFY(visits.setDocument(visit.id, store::documents::Note,
                                   core::Secret(seed.note.toUtf8()), at(seed.created)));
    }
    if (!seed.outcome.isEmpty())
        QVERIFY(visits.finishVisit(visit.id, {seed.outcome, u"ok"_s, {}, {}, {}, at(Begin)}));
}

store::VisitFilter searchFor(const QString &text)
{
    store::VisitFilter filter;
    filter.search = text;
    return filter;
}

QStringList idsOf(const QList<store::VisitSummary> &visits)
{
    QStringList ids;
    for (const store::VisitSummary &visit : visits)
        ids << visit.row.visit.id.text();
    return ids;
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto opened = support::openStore(m_folder->path());
        QVERIFY(opened);
        m_storage = std::move(*opened);
    }

    void cleanup() { m_storage.reset(); }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("only signs") << u" -–!%\"'* "_s << QStringList();
        QTest::newRow("emoji part words") << u"ab\U0001F600cd"_s << QStringList{u"ab"_s, u"cd"_s};
        QTest::newRow("only emoji") << u"\U0001F600\U0001F9D1\u200D\U0001F4BB"_s << QStringList();
        QTest::newRow("case") << u"ANA Quiroga"_s << QStringList{u"ana"_s, u"quiroga"_s};
        QTest::newRow("accents") << u"José Ñandú Zoë"_s
                                 << QStringList{u"jose"_s, u"nandu"_s, u"zoe"_s};
        QTest::newRow("accents as characters of their own")
            << u"Jose\u0301"_s << QStringList{u"jose"_s};
        QTest::newRow("sharp s") << u"Straße STRASSE"_s << QStringList{u"strasse"_s, u"strasse"_s};
        QTest::newRow("dotted capital I") << u"İnci"_s << QStringList{u"inci"_s};
        QTest::newRow("Arabic, with and without vowel signs")
            << u"مُحَمَّد محمد"_s << QStringList{u"محمد"_s, u"محمد"_s};
        QTest::newRow("Chinese") << u"王小明"_s << QStringList{u"王小明"_s};
        QTest::newRow("wide forms") << u"ＡＢ１"_s << QStringList{u"ab1"_s};
        QTest::newRow("digits and hyphens")
            << u"O'Brien-Smith 007"_s << QStringList{u"o"_s, u"brien"_s, u"smith"_s, u"007"_s};
        QTest::newRow("beyond the first plane")
            << u"\U00010400x"_s << QStringList{u"\U00010428x"_s};
    }

    void words()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(store::searchWords(text), words);
    }

    void hashesSayNothing()
    {
        const auto hashes =
            store::wordHashes(keyOf('k').key, {u"Ana Anab"_s, u"abcdefghijklmnopqrstuvwxyz"_s});
        QVERIFY(hashes);
        const QStringList list = hashes->split(u' ');
        QCOMPARE(list.size(), 4 + 15); // a an ana anab, and ab to abcdefghijklmnop.
        QVERIFY(std::is_sorted(list.begin(), list.end()));
        QCOMPARE(QSet<QString>(list.begin(), list.end()).size(), list.size());
        static const QRegularExpression hex(u"^ʬ{8}[0-9a-f]{16}$"_s);
        for (const QString &hash : list)
            QVERIFY2(hex.match(hash).hasMatch(), qPrintable(hash));
        QCOMPARE(*store::wordHashes(keyOf('k').key, {u"ÁNAB áñá"_s}),
                 *store::wordHashes(keyOf('k').key, {u"ana anab"_s}));
        const QStringList others = store::wordHashes(keyOf('x').key, {u"Ana Anab"_s})->split(u' ');
        for (const QString &hash : others)
            QVERIFY(!list.contains(hash));
        QCOMPARE(*store::wordHashes(keyOf('k').key, {u"-"_s, QString()}), QString());
    }

    void filters_data()
    {
        QTest::addColumn<store::VisitFilter>("filter");
        QTest::addColumn<QString>("found"); // Newest first.
        const auto row = [](const char *name, const QString &search, const QString &outcomes,
                            const QString &show, qint64 from, qint64 to, const QString &found) {
            store::VisitFilter filter = searchFor(search);
            filter.outcomes = outcomes.split(u' ', Qt::SkipEmptyParts);
            filter.show = show;
            filter.from = from < 0 ? QDateTime() : at(from);
            filter.to = to < 0 ? QDateTime() : at(to);
            QTest::newRow(name) << filter << found;
        };
        const QString n;
        row("everything", n, n, n, -1, -1, u"f e d c b a"_s);
        row("beginning of a customer id", u"c-1"_s, n, n, -1, -1, u"d c b a"_s);
        row("longer than the shortest indexes", u"regist"_s, n, n, -1, -1, u"e"_s);
        row("whole customer id", u"C-1003"_s, n, n, -1, -1, u"c"_s);
        row("not the middle of a word", u"003"_s, n, n, -1, -1, n);
        row("beginning of an interview id", u"5F1B"_s, n, n, -1, -1, u"b"_s);
        row("one letter of a name", u"z"_s, n, n, -1, -1, u"d"_s);
        row("name without its accents", u"zoe"_s, n, n, -1, -1, u"d"_s);
        row("name with other accents", u"ZÒÉ"_s, n, n, -1, -1, u"d"_s);
        row("two words of one name, any order", u"exa zo"_s, n, n, -1, -1, u"d"_s);
        row("a name and a customer id", u"example c-1"_s, n, n, -1, -1, u"d c"_s);
        row("Arabic name", u"محم"_s, n, n, -1, -1, u"e"_s);
        row("a word beyond sixteen letters", u"Wolfeschlegelsteinhausen"_s, n, n, -1, -1, u"f"_s);
        row("sharp s typed as ss", u"strasser"_s, n, n, -1, -1, u"c"_s);
        row("a word of a note", u"glass"_s, n, n, -1, -1, u"b"_s);
        row("no such word", u"nobody"_s, n, n, -1, -1, n);
        row("one word of two is missing", u"zoe nobody"_s, n, n, -1, -1, n);
        row("only signs is no search", u" -*\"' "_s, n, n, -1, -1, u"f e d c b a"_s);
        row("signs of the query language", u"zoe\" OR \"a* NEAR("_s, n, n, -1, -1, n);
        row("column names are words", u"hashes:zoe"_s, n, n, -1, -1, n);
        row("one outcome", n, u"passed"_s, n, -1, -1, u"f a"_s);
        row("without an end", n, u"open"_s, n, -1, -1, u"e d"_s);
        row("several outcomes stay in order", n, u"failed open passed"_s, n, -1, -1,
            u"f e d b a"_s);
        row("unknown outcome", n, u"lost"_s, n, -1, -1, n);
        row("shown how", n, n, u"qr"_s, -1, -1, u"e b"_s);
        row("shown how, and outcomes", n, u"failed open"_s, u"qr"_s, -1, -1, u"e b"_s);
        // c was created while the clock stood a day too early.
        row("from", n, n, n, Begin + 3000, -1, u"f e d"_s);
        row("up to, without the moment itself", n, n, n, -1, Begin + 3000, u"c b a"_s);
        row("from and to", n, n, n, Begin + 2000, Begin + 4000, u"d b"_s);
        row("an empty period", n, n, n, Begin + 9000, Begin + 9999, n);
        row("a period upside down", n, n, n, Begin + 4000, Begin, n);
        row("search and outcome", u"c"_s, u"open failed"_s, n, -1, -1, u"d b"_s);
        row("search, show and period", u"c"_s, n, u"embedded"_s, Begin, Begin + 4000, u"d a"_s);
    }

    void filters()
    {
        QFETCH(const store::VisitFilter, filter);
        QFETCH(const QString, found);
        seed();
        const QStringList expected = found.split(u' ', Qt::SkipEmptyParts);
        const auto page = history().page(filter, {}, 0, 100);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(idsOf(*page), expected);

        const auto outline = history().outline(filter, 2, [] { return true; });
        QVERIFY(outline);
        QCOMPARE(outline->count, expected.size());
        QCOMPARE(outline->anchors.size(), (expected.size() + 1) / 2);
        for (qsizetype i = 0; i < outline->anchors.size(); ++i) {
            QCOMPARE(outline->anchors.at(i), page->at(2 * i).number);
            const auto part = history().page(filter, outline->anchors.at(i), 1, 2);
            QVERIFY(part);
            QCOMPARE(idsOf(*part), expected.mid(2 * i + 1, 2));
        }

        QStringList each;
        QVERIFY(history().forEach(filter, [&each](const store::VisitSummary &visit) {
            each << visit.row.visit.id.text();
            return true;
        }));
        QCOMPARE(each, expected);
    }

    void pageHasLimits_data()
    {
        QTest::addColumn<int>("skip");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("found");
        QTest::newRow("some") << 1 << 2 << u"e d"_s;
        QTest::newRow("more than there are") << 4 << 100 << u"b a"_s;
        QTest::newRow("beyond the end") << 6 << 100 << QString();
        QTest::newRow("none") << 0 << 0 << QString();
        QTest::newRow("a negative limit is none") << 0 << -1 << QString();
    }

    void pageHasLimits()
    {
        QFETCH(const int, skip);
        QFETCH(const int, limit);
        QFETCH(const QString, found);
        seed();
        const auto page = history().page({}, {}, skip, limit);
        QVERIFY(page);
        QCOMPARE(idsOf(*page).join(u' '), found);
    }

    /// The range of a period is remembered; what others write meanwhile is seen all the same.
    void periodSeesNewVisits()
    {
        seed();
        store::VisitFilter filter;
        filter.from = at(Begin + 5000);
        QCOMPARE(idsOf(*history().page(filter, {}, 0, 10)).join(u' '), u"f"_s);
        {
            const auto other = support::openStore(m_folder->path());
            QVERIFY(other);
            add(**other, {u"g"_s, u"C-9"_s, Begin + 7000});
        }
        QCOMPARE(idsOf(*history().page(filter, {}, 0, 10)).join(u' '), u"g f"_s);
        add(*m_storage, {u"h"_s, u"C-9"_s, Begin + 8000});
        QCOMPARE(idsOf(*history().page(filter, {}, 0, 10)).join(u' '), u"h g f"_s);
    }

    void summaryTellsAll()
    {
        const core::VisitId id(u"v1"_s);
        store::NewVisit visit = visitOf(id.text(), Begin);
        visit.personName = u"Zoë Example"_s;
        store::VisitStore &visits = m_storage->visits();
        QVERIFY(visits.addVisit(visit));
        store::VisitSummary seen = history().page({}, {}, 0, 1)->value(0);
        QCOMPARE(seen.row.visit.personName, visit.personName);
        QCOMPARE(seen.row.visit.operatorName, u"operator-1"_s);
        QCOMPARE(seen.row.visit.deadlineAt, visit.deadlineAt);
        QVERIFY(!seen.row.end && !seen.hasToken && !seen.hasNote && !seen.mediaAt.isValid());
        QCOMPARE(visits.recentVisits(1)->value(0).visit.personName, visit.personName);

        QVERIFY(visits.setSession(id, core::InterviewId(u"i1"_s), core::Secret("t"), at(Begin)));
        QVERIFY(visits.addStep(id, {u"page-open"_s, {}, at(Begin + 1)}));
        QVERIFY(visits.addStep(id, {u"status:FIRST"_s, {}, at(Begin + 2)}));
        QVERIFY(visits.addStep(id, {u"status:LAST"_s, {}, at(Begin + 3)}));
        QVERIFY(visits.addStep(id, {u"ended"_s, {}, at(Begin + 4)}));
        QVERIFY(visits.setDocument(id, store::documents::Note, core::Secret("x"), at(Begin + 90)));
        QVERIFY(visits.setDocument(id, store::documents::Score, core::Secret("x"), at(Begin + 80)));
        QVERIFY(visits.setDocument(id, store::documents::Text, core::Secret("x"), at(Begin + 60)));
        QVERIFY(visits.setDocument(id, store::documents::imageKind(u"selfie"_s), core::Secret("x"),
                                   at(Begin + 70)));
        QVERIFY(visits.finishVisit(
            id, {u"failed"_s, u"ok"_s, u"why"_s, u"FAIL"_s, u"12.0"_s, at(Begin + 5)}));
        const auto details = history().details(id);
        QVERIFY(details && *details);
        seen = (*details)->summary;
        QVERIFY(seen.hasToken && seen.hasNote);
        QCOMPARE(seen.row.interviewId.text(), u"i1"_s);
        QCOMPARE(seen.mediaAt, at(Begin + 70));
        QCOMPARE(seen.lastStatus, u"LAST"_s);
        QCOMPARE(seen.row.end->reasonText, u"why"_s);
        QCOMPARE((*details)->steps.size(), 4);
        QCOMPARE((*details)->steps.at(3).name, u"ended"_s);
        QCOMPARE((*details)->documentKinds,
                 (QStringList{u"image:selfie"_s, u"note"_s, u"person"_s, u"score"_s, u"text"_s}));
        QVERIFY(visits.forgetToken(id));
        QVERIFY(!history().page({}, {}, 0, 1)->value(0).hasToken);
        const auto none = history().details(core::VisitId(u"nobody"_s));
        QVERIFY(none && !*none);
    }

    void reportsCanBeStopped()
    {
        seed();
        int rows = 0;
        const auto stopped = history().forEach({}, [&rows](const auto &) { return ++rows < 2; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
        QCOMPARE(rows, 2);
    }

    void outlineAsksWhetherItIsWanted()
    {
        RawDatabase(m_folder->path())
            .run(u"with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)"
                 " insert into visits (id, customer_id, flow_id, language, show, created_at)"
                 " select i, '', '', '', '', i from n"_s);
        int asked = 0;
        const auto whole = history().outline({}, 5000, [&asked] { return ++asked > 0; });
        QVERIFY(whole);
        QCOMPARE(whole->count, 20000);
        QCOMPARE(whole->anchors, (QList<qint64>{20000, 15000, 10000, 5000}));
        QVERIFY2(asked >= 3 && asked <= 20, qPrintable(QString::number(asked)));
        int left = 2;
        const auto stopped = history().outline({}, 500, [&left] { return --left > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
        QCOMPARE(left, 0);
    }

    /// Against a table worked out by hand.
    void insights()
    {
        // Each: created, outcome, reason, and seconds after creation of page-open, A, B and C.
        struct Visit
        {
            qint64 created;
            QString outcome;
            QString reason;
            QList<int> marks;
        };
        const QList<Visit> visits{
            {Begin - 1, u"passed"_s, u"ok"_s, {1, 99, 199}}, // The day before.
            {Begin, u"passed"_s, u"ok"_s, {1, 11, 31, 61}},
            {Begin + 10, u"passed"_s, u"ok"_s, {1, 13, 23, 33}},
            {Begin + 20, u"cancelled"_s, u"cancelled"_s, {1, 21}},
            {Begin + Day - 1, u"error"_s, u"start-failed"_s, {}},
            {Begin + 2 * Day, u"expired"_s, u"deadline"_s, {5}},
            {Begin + 2 * Day + 1, u"error"_s, u"engine-lost"_s, {1, 31, 91}},
            {Begin + 2 * Day + 2, {}, {}, {1, 41, 31}}, // The clock was set back before B.
            {Begin + 3 * Day, u"passed"_s, u"ok"_s, {1, 99, 199}}, // The day after.
        };
        const QStringList names{u"page-open"_s, u"status:A"_s, u"status:B"_s, u"status:C"_s};
        for (qsizetype i = 0; i < visits.size(); ++i) {
            const Visit &visit = visits.at(i);
            // Kept in another zone's days: two hours east.
            const qint64 created = visit.created - 2 * 3600 * 1000;
            const core::VisitId id(u"v%1"_s.arg(i));
            QVERIFY(m_storage->visits().addVisit(visitOf(id.text(), created)));
            QVERIFY(m_storage->visits().addStep(id, {u"created"_s, {}, at(created)}));
            for (qsizetype mark = 0; mark < visit.marks.size(); ++mark) {
                const QDateTime when = at(created + visit.marks.at(mark) * 1000);
                QVERIFY(m_storage->visits().addStep(id, {names.at(mark), {}, when}));
            }
            if (i == 1) // Read again by a restarted program.
                QVERIFY(m_storage->visits().addStep(id, {names.at(3), {}, at(created + 900'000)}));
            if (!visit.outcome.isEmpty()) {
                QVERIFY(m_storage->visits().finishVisit(
                    id, {visit.outcome, visit.reason, {}, {}, {}, at(created + 1'000'000)}));
            }
        }
        const QDate first(2026, 1, 31);
        const auto found = history().insights(first, first.addDays(2), 2 * 3600);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        using Outcomes = QMap<QString, qint64>;
        QCOMPARE(found->days.size(), 3);
        const QList<Outcomes> days{{{u"passed"_s, 2}, {u"cancelled"_s, 1}, {u"error"_s, 1}},
                                   {},
                                   {{u"expired"_s, 1}, {u"error"_s, 1}, {u"open"_s, 1}}};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(found->days.at(i).day, first.addDays(i));
            QCOMPARE(found->days.at(i).visits, days.at(i));
        }
        // A: 10 12 20 30 40; B: 10 20 60; C: 10 30.
        QStringList steps;
        for (const store::StepTime &step : found->steps)
            steps << u"%1 %2 %3"_s.arg(step.status).arg(step.visits).arg(step.medianSeconds);
        QCOMPARE(steps, (QStringList{u"A 5 20"_s, u"B 3 20"_s, u"C 2 20"_s}));
        QStringList leaving;
        for (const store::LeavePoint &point : found->leaving)
            leaving << u"%1:%2"_s.arg(point.lastStatus).arg(point.visits);
        QCOMPARE(leaving, (QStringList{u":1"_s, u"A:1"_s, u"B:1"_s}));

        const auto none = history().insights(first.addYears(1), first.addYears(1), 0);
        QVERIFY(none);
        QCOMPARE(none->days.size(), 1);
        QVERIFY(none->days.at(0).visits.isEmpty() && none->steps.isEmpty()
                && none->leaving.isEmpty());
        QVERIFY(history().insights(first, first.addDays(-1), 0)->days.isEmpty());
    }

private:
    store::VisitHistory &history() { return m_storage->history(); }

    void seed()
    {
        const QString embedded = u"embedded"_s;
        const QString qr = u"qr"_s;
        add(*m_storage, {u"a"_s, u"C-1001"_s, Begin + 1000, embedded, u"passed"_s});
        add(*m_storage, {u"b"_s,
                         u"C-1002"_s,
                         Begin + 2000,
                         qr,
                         u"failed"_s,
                         {},
                         u"5f1bcd"_s,
                         u"Wears glasses"_s});
        add(*m_storage,
            {u"c"_s, u"C-1003"_s, Begin - Day, embedded, u"review"_s, u"Example Straßer"_s});
        add(*m_storage, {u"d"_s, u"C-1004"_s, Begin + 3000, embedded, {}, u"Zoë Example"_s});
        add(*m_storage, {u"e"_s, u"Registration-7"_s, Begin + 4000, qr, {}, u"مُحَمَّد"_s});
        add(*m_storage, {u"f"_s, u"x9"_s, Begin + 5000, embedded, u"passed"_s,
                         u"wolfeschlegelsteinhausenbergerdorff"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

Q_DECLARE_METATYPE(store::VisitFilter)

QTEST_GUILESS_MAIN(TestHistory)

#include "tst_history.moc"
