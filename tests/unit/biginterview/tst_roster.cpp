// Finding and ordering people as somebody types.
#include "biginterview/roster.h"

#include "support/support.h"

using namespace Qt::StringLiterals;
using biginterview::Entry;
using biginterview::Progress;
using biginterview::Roster;
using biginterview::RosterQuery;
using biginterview::RosterShow;
using biginterview::RosterSort;
using biginterview::Track;

class RosterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void finds_data();
    void finds();
    void shows_data();
    void shows();
    void orders_data();
    void putsAnonymousPeopleLast();
    void orders();
    void followsTheLocale_data();
    void followsTheLocale();
    void noticesChanges();
    void namesPeople_data();
    void namesPeople();
    void sumsUpTracks_data();
    void sumsUpTracks();
    void listsTags();
    void tellsIdsThatDifferInCase();
};

namespace {

const QDateTime Now(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);

Entry entryOf(const QString &id, const QString &first = {}, const QString &last = {},
              const QString &email = {}, const QStringList &tags = {})
{
    Entry entry;
    entry.person.partnerId = id;
    entry.person.firstName = first;
    entry.person.lastName = last;
    entry.person.email = email;
    entry.person.tags = tags;
    return entry;
}

QList<Track> tracksOf(const QList<std::optional<double>> &progress)
{
    QList<Track> tracks;
    for (const std::optional<double> &each : progress)
        tracks << Track{u"Track"_s, each, {}};
    return tracks;
}

QStringList found(const QList<Entry> &entries, const RosterQuery &query,
                  const QLocale &locale = QLocale(u"en_US"_s))
{
    Roster roster(locale);
    QStringList ids;
    for (const qsizetype position : roster.find(entries, query, Now))
        ids << entries.at(position).person.partnerId;
    return ids;
}

} // namespace

void RosterTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"stu-1"_s, u"stu-2"_s, u"stu-3"_s, u"STU-4"_s};
    QTest::newRow("nothing typed") << u""_s << all;
    QTest::newRow("only spaces") << u"   "_s << all;
    QTest::newRow("first name") << u"zoë"_s << QStringList{u"stu-1"_s};
    QTest::newRow("without its accent") << u"zoe"_s << QStringList{u"stu-1"_s};
    QTest::newRow("an accent more than there is") << u"dúarte"_s << QStringList{u"stu-1"_s};
    QTest::newRow("a letter composed of two") << u"zoe\u0308"_s << QStringList{u"stu-1"_s};
    QTest::newRow("upper case") << u"DUARTE"_s << QStringList{u"stu-1"_s};
    QTest::newRow("sharp s as ss") << u"strauss"_s << QStringList{u"stu-2"_s};
    QTest::newRow("sharp s as it is") << u"strauß"_s << QStringList{u"stu-2"_s};
    QTest::newRow("an inner part") << u"uart"_s << QStringList{u"stu-1"_s};
    QTest::newRow("first and last name") << u"zoe duarte"_s << QStringList{u"stu-1"_s};
    QTest::newRow("last name first") << u"duarte  zoe"_s << QStringList{u"stu-1"_s};
    QTest::newRow("words of different people") << u"zoe strauss"_s << QStringList();
    QTest::newRow("name and tag") << u"strauss evening"_s << QStringList{u"stu-2"_s};
    QTest::newRow("e-mail") << u"@mail.example"_s << QStringList{u"stu-2"_s};
    QTest::newRow("partner id in another case") << u"Stu-4"_s << QStringList{u"STU-4"_s};
    QTest::newRow("part of every id") << u"stu-"_s << all;
    QTest::newRow("another script") << u"окафор"_s << QStringList{u"stu-3"_s};
    QTest::newRow("nobody") << u"quux"_s << QStringList();
}

void RosterTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    const QList<Entry> entries{
        entryOf(u"stu-1"_s, u"Zoë"_s, u"Duarte"_s, u"zd@example.org"_s),
        entryOf(u"stu-2"_s, u"Ben"_s, u"Strauß"_s, u"ben@mail.example"_s, {u"Évening class"_s}),
        entryOf(u"stu-3"_s, u"Окафор"_s), entryOf(u"STU-4"_s)};
    RosterQuery query;
    query.typed = typed;
    QStringList got = found(entries, query);
    got.sort(Qt::CaseInsensitive);
    QCOMPARE(got, ids);
}

void RosterTest::shows_data()
{
    QTest::addColumn<RosterShow>("show");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("everybody") << RosterShow::Everybody << u""_s
                               << QStringList{u"anon"_s, u"done"_s, u"gone"_s,
                                              u"new"_s,  u"on"_s,   u"pin"_s};
    QTest::newRow("pinned") << RosterShow::Pinned << u""_s << QStringList{u"pin"_s};
    QTest::newRow("not started") << RosterShow::NotStarted << u""_s << QStringList{u"new"_s};
    QTest::newRow("in progress") << RosterShow::InProgress << u""_s
                                 << QStringList{u"gone"_s, u"on"_s};
    QTest::newRow("done") << RosterShow::Done << u""_s << QStringList{u"done"_s};
    QTest::newRow("unknown, also lately")
        << RosterShow::Unknown << u""_s << QStringList{u"anon"_s, u"gone"_s, u"pin"_s};
    QTest::newRow("anonymous") << RosterShow::Anonymous << u""_s << QStringList{u"anon"_s};
    QTest::newRow("recent: a week, not a second more")
        << RosterShow::Recent << u""_s << QStringList{u"done"_s};
    QTest::newRow("tag in another case and without accent")
        << RosterShow::Everybody << u"cafe"_s << QStringList{u"done"_s, u"new"_s};
    QTest::newRow("tag: not a part of it") << RosterShow::Everybody << u"caf"_s << QStringList();
    QTest::newRow("tag and progress") << RosterShow::Done << u"Café"_s << QStringList{u"done"_s};
}

void RosterTest::shows()
{
    QFETCH(RosterShow, show);
    QFETCH(QString, tag);
    QFETCH(QStringList, ids);
    QList<Entry> entries;
    for (const QString &id : {u"pin"_s, u"new"_s, u"on"_s, u"done"_s, u"gone"_s, u"anon"_s})
        entries << entryOf(id);
    entries[0].person.pinned = true;
    entries[1].progress = Progress::NotStarted;
    entries[1].person.tags = {u"Café"_s};
    entries[2].progress = Progress::InProgress;
    entries[2].person.lastLaunchAt = Now.addDays(-7).addSecs(-1);
    entries[2].problem = core::Error::of(core::ErrorKind::Network, {});
    entries[3].progress = Progress::Done;
    entries[3].person.tags = {u"x"_s, u"CAFE"_s};
    entries[3].person.lastLaunchAt = Now.addDays(-7);
    entries[4].progress = Progress::InProgress;
    entries[4].problem = core::Error::of(core::ErrorKind::Http, {});
    entries[4].problem->httpStatus = 404;
    entries[5].person.anonymous = true;
    RosterQuery query;
    query.show = show;
    query.tag = tag;
    QStringList got = found(entries, query);
    got.sort();
    QCOMPARE(got, ids);
}

void RosterTest::orders_data()
{
    QTest::addColumn<RosterSort>("sort");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by name, numbers as numbers, equal ones by id")
        << RosterSort::Name << QStringList{u"pinned"_s,  u"anna-1"_s,   u"anna-2"_s,
                                           u"guest-9"_s, u"guest-10"_s, u"zed"_s};
    QTest::newRow("by launch, those never launched last")
        << RosterSort::Launch << QStringList{u"pinned"_s, u"zed"_s,     u"anna-2"_s,
                                             u"anna-1"_s, u"guest-9"_s, u"guest-10"_s};
    QTest::newRow("by progress, unknown ones last")
        << RosterSort::Progress << QStringList{u"pinned"_s, u"guest-10"_s, u"guest-9"_s,
                                               u"zed"_s,    u"anna-1"_s,   u"anna-2"_s};
}

void RosterTest::orders()
{
    QFETCH(RosterSort, sort);
    QFETCH(QStringList, ids);
    QList<Entry> entries{entryOf(u"zed"_s, u"Zed"_s),     entryOf(u"guest-10"_s),
                         entryOf(u"anna-2"_s, u"Anna"_s), entryOf(u"pinned"_s, u"Zzz"_s),
                         entryOf(u"anna-1"_s, u"Anna"_s), entryOf(u"guest-9"_s)};
    entries[0].person.lastLaunchAt = Now;
    entries[0].tracks = tracksOf({0.0, 0.0});
    entries[1].tracks = tracksOf({1.0, 0.5});
    entries[2].person.lastLaunchAt = Now.addDays(-400);
    entries[2].tracks = tracksOf({std::nullopt});
    entries[3].person.pinned = true;
    entries[5].tracks = tracksOf({0.7, std::nullopt});
    RosterQuery query;
    query.sort = sort;
    QCOMPARE(found(entries, query), ids);
    std::reverse(entries.begin(), entries.end());
    QCOMPARE(found(entries, query), ids);
}

void RosterTest::putsAnonymousPeopleLast()
{
    QList<Entry> entries{entryOf(u"anon_a"_s), entryOf(u"zed"_s, u"Zed"_s), entryOf(u"anon_b"_s),
                         entryOf(u"anon_c"_s, u"Zoe"_s)};
    for (const qsizetype anonymous : {0, 2, 3})
        entries[anonymous].person.anonymous = true;
    entries[0].person.addedAt = Now.addSecs(-60);
    entries[2].person.addedAt = Now;
    QCOMPARE(found(entries, {}), (QStringList{u"zed"_s, u"anon_c"_s, u"anon_b"_s, u"anon_a"_s}));
}

void RosterTest::followsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("German: umlaut beside its vowel")
        << u"de_DE"_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("Swedish: umlaut after z") << u"sv_SE"_s << QStringList{u"1"_s, u"3"_s, u"2"_s};
}

void RosterTest::followsTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, ids);
    const QList<Entry> entries{entryOf(u"3"_s, u"Zoe"_s), entryOf(u"2"_s, u"Änne"_s),
                               entryOf(u"1"_s, u"anna"_s)};
    QCOMPARE(found(entries, {}, QLocale(locale)), ids);
}

void RosterTest::noticesChanges()
{
    QList<Entry> entries{entryOf(u"1"_s, u"Ana"_s), entryOf(u"2"_s, u"Ben"_s)};
    Roster roster(QLocale(u"en_US"_s));
    RosterQuery query;
    query.typed = u"ana"_s;
    QCOMPARE(roster.find(entries, query, Now), QList<qsizetype>{0});
    entries[0].person.firstName = u"Zora"_s;
    QCOMPARE(roster.find(entries, query, Now), QList<qsizetype>());
    QCOMPARE(roster.find(entries, {}, Now), (QList<qsizetype>{1, 0}));
    entries[1].person.tags = {u"Banana"_s};
    QCOMPARE(roster.find(entries, query, Now), QList<qsizetype>{1});
    entries.removeFirst();
    QCOMPARE(roster.find(entries, query, Now), QList<qsizetype>{0});
    entries[0].person.email = u"ana@example.org"_s;
    entries[0].person.tags.clear();
    QCOMPARE(roster.find(entries, query, Now), QList<qsizetype>{0});
}

void RosterTest::namesPeople_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("name");
    QTest::newRow("both") << u"Ana"_s << u"Duarte"_s << u"Ana Duarte"_s;
    QTest::newRow("first alone") << u"Ana"_s << u""_s << u"Ana"_s;
    QTest::newRow("last alone") << u""_s << u"Duarte"_s << u"Duarte"_s;
    QTest::newRow("neither: the id") << u""_s << u""_s << u"stu-1"_s;
}

void RosterTest::namesPeople()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, name);
    QCOMPARE(biginterview::displayName(entryOf(u"stu-1"_s, first, last).person), name);
}

void RosterTest::sumsUpTracks_data()
{
    using Told = QList<std::optional<double>>;
    QTest::addColumn<Told>("progress");
    QTest::addColumn<std::optional<double>>("sum");
    QTest::newRow("no track") << Told{} << std::optional<double>();
    QTest::newRow("none that tells") << Told{std::nullopt} << std::optional<double>();
    QTest::newRow("one tells") << Told{std::nullopt, 0.5} << std::optional(0.5);
    QTest::newRow("the mean of two") << Told{1.0, 0.5} << std::optional(0.75);
}

void RosterTest::sumsUpTracks()
{
    QFETCH(QList<std::optional<double>>, progress);
    QFETCH(std::optional<double>, sum);
    QVERIFY(biginterview::overallProgress(tracksOf(progress)) == sum);
}

void RosterTest::listsTags()
{
    const QList<Entry> entries{entryOf(u"1"_s, {}, {}, {}, {u"évening"_s, u"b"_s}), entryOf(u"2"_s),
                               entryOf(u"3"_s, {}, {}, {}, {u"b"_s, u"Zeta"_s, u"fast"_s})};
    QCOMPARE(biginterview::tagsOf(entries, QLocale(u"en_US"_s)),
             (QStringList{u"b"_s, u"évening"_s, u"fast"_s, u"Zeta"_s}));
}

void RosterTest::tellsIdsThatDifferInCase()
{
    const QList<Entry> entries{entryOf(u"Stu-1"_s), entryOf(u"stu-1"_s), entryOf(u"stu-10"_s)};
    QCOMPARE(biginterview::idsDifferingInCase(u"STU-1"_s, entries),
             (QStringList{u"Stu-1"_s, u"stu-1"_s}));
    QCOMPARE(biginterview::idsDifferingInCase(u"stu-1"_s, entries), QStringList{u"Stu-1"_s});
    QVERIFY(biginterview::idsDifferingInCase(u"stu-10"_s, entries).isEmpty());
}

QTEST_GUILESS_MAIN(RosterTest)
#include "tst_roster.moc"
