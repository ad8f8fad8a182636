#include "store/peoplestore.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using support::openStore;

namespace {

constexpr qint64 Noon = 1'769'860'800'000;

/// "-" is no time.
QDateTime atSecond(const QString &second)
{
    return second == "-"_L1
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(Noon + second.toLongLong() * 1000, Qt::UTC);
}

QString outcomeWord(const core::Result<store::ChangeOutcome> &outcome)
{
    if (!outcome)
        return u"error"_s;
    switch (*outcome) {
    case store::ChangeOutcome::Applied:
        return u"applied"_s;
    case store::ChangeOutcome::Older:
        return u"older"_s;
    case store::ChangeOutcome::UnknownPerson:
        return u"unknown"_s;
    }
    return {};
}

} // namespace

/// What events and readings leave of interviews, in every order they may come.
class TestInterviewChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        auto storage = openStore(m_folder.path());
        QVERIFY(storage);
        m_storage = std::move(storage).value();
    }

    void init()
    {
        support::failOnWarnings();
        ++m_people;
        for (const QString &id : {one(), other()}) {
            store::Person person;
            person.partnerId = id;
            person.addedAt = atSecond(u"0"_s);
            QVERIFY(people().save(person));
        }
    }

    /// One interview. "event HEARD UPDATED BODY", "delete HEARD", "read ASKED [UPDATED BODY]".
    void order_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("outcomes");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const QString &story, const QString &outcomes,
                            const QString &body) {
            QTest::newRow(name) << story << outcomes << body;
        };
        const QString none;
        row("created", u"event 10 9 A"_s, u"applied"_s, u"A"_s);
        row("created without a time", u"event 10 - A"_s, u"applied"_s, u"A"_s);
        row("updated", u"event 10 9 A, event 11 10 B"_s, u"applied applied"_s, u"B"_s);
        row("older update late", u"event 10 9 A, event 11 8 B"_s, u"applied older"_s, u"A"_s);
        row("equal update", u"event 10 9 A, event 11 9 B"_s, u"applied older"_s, u"A"_s);
        row("newer update heard before", u"event 10 9 A, event 8 10 B"_s, u"applied applied"_s,
            u"B"_s);
        row("update without a time", u"event 10 9 A, event 11 - B"_s, u"applied older"_s, u"A"_s);
        row("update with the first time", u"event 10 - A, event 11 9 B"_s, u"applied applied"_s,
            u"B"_s);
        row("both without a time", u"event 10 - A, event 11 - B"_s, u"applied applied"_s, u"B"_s);
        row("both without a time, heard before", u"event 10 - A, event 9 - B"_s, u"applied older"_s,
            u"A"_s);
        row("both without a time, at one moment", u"event 10 - A, event 10 - B"_s,
            u"applied older"_s, u"A"_s);

        row("deleted", u"event 10 9 A, delete 11"_s, u"applied applied"_s, none);
        row("deleted, heard before its creation", u"event 12 9 A, delete 11"_s,
            u"applied applied"_s, none);
        row("deleted before it was ever told of", u"delete 11, event 12 9 A"_s, u"applied older"_s,
            none);
        row("newest update after the delete", u"event 10 9 A, delete 11, event 12 99 B"_s,
            u"applied applied older"_s, none);
        row("update without a time after the delete", u"delete 11, event 12 - A"_s,
            u"applied older"_s, none);
        row("deleted twice", u"event 10 9 A, delete 11, delete 12"_s, u"applied applied older"_s,
            none);

        row("read", u"read 20 9 A"_s, none, u"A"_s);
        row("read without a time", u"read 20 - A"_s, none, u"A"_s);
        row("read again", u"read 20 9 A, read 21 9 B"_s, none, u"B"_s);
        row("gone in the next reading", u"read 20 9 A, read 21"_s, none, none);
        row("gone in a reading at that moment", u"read 20 9 A, read 20"_s, none, none);
        row("readings cross", u"read 22 9 A, read 21 8 B"_s, none, u"A"_s);
        row("an earlier reading without it", u"read 22 9 A, read 21"_s, none, u"A"_s);

        row("event before the reading", u"event 19 9 A, read 20 8 B"_s, u"applied"_s, u"B"_s);
        row("event at the moment of the reading", u"event 20 9 A, read 20 8 B"_s, u"applied"_s,
            u"B"_s);
        row("event during the reading", u"event 21 9 A, read 20 8 B"_s, u"applied"_s, u"A"_s);
        row("created before a reading without it", u"event 19 9 A, read 20"_s, u"applied"_s, none);
        row("created during a reading without it", u"event 21 9 A, read 20"_s, u"applied"_s,
            u"A"_s);
        row("created after a reading without it", u"read 20, event 21 9 A"_s, u"applied"_s, u"A"_s);
        row("heard before a reading without it, taken after", u"read 20, event 19 9 A"_s,
            u"older"_s, none);
        row("update taken after the reading", u"read 20 9 A, event 19 10 B"_s, u"applied"_s,
            u"B"_s);
        row("the same as was read", u"read 20 9 A, event 21 9 B"_s, u"older"_s, u"A"_s);
        row("told again after it was gone", u"event 10 9 A, read 20, event 21 9 A"_s,
            u"applied applied"_s, u"A"_s);

        row("deleted before the reading", u"delete 19, read 20 9 A"_s, u"applied"_s, u"A"_s);
        row("deleted at the moment of the reading", u"delete 20, read 20 9 A"_s, u"applied"_s,
            none);
        row("deleted during the reading", u"delete 21, read 20 9 A"_s, u"applied"_s, none);
        row("deleted, and not read", u"delete 19, read 20, event 21 9 A"_s, u"applied older"_s,
            none);
        row("delete heard before the reading, taken after", u"read 20 9 A, delete 19"_s, u"older"_s,
            u"A"_s);
        row("deleted after the reading", u"read 20 9 A, delete 21"_s, u"applied"_s, none);
        row("delete at the moment of the reading, taken after", u"read 20 9 A, delete 20"_s,
            u"applied"_s, none);
        row("back by a reading, then updated", u"delete 19, read 20 9 A, event 21 10 B"_s,
            u"applied applied"_s, u"B"_s);
        row("delete after an update that came after the reading",
            u"read 20 9 A, event 21 10 B, delete 19"_s, u"applied applied"_s, none);

        // Two days and more ahead: a clock that was wrong, and is right again.
        row("reading of a wrong clock", u"read 200000 9 A, read 20 8 B"_s, none, u"B"_s);
        row("event of a wrong clock", u"event 200000 9 A, read 20 8 B"_s, u"applied"_s, u"B"_s);
        row("delete of a wrong clock", u"delete 200000, read 20 8 B"_s, u"applied"_s, u"B"_s);
        row("event after a reading of a wrong clock", u"read 200000, event 20 9 A"_s, u"applied"_s,
            u"A"_s);
    }

    void order()
    {
        QFETCH(const QString, story);
        QFETCH(const QString, outcomes);
        QFETCH(const QString, body);
        QStringList words;
        for (const QString &step : story.split(u", "_s)) {
            const QString word = play(step.split(u' '));
            if (!word.isEmpty())
                words << word;
        }
        QCOMPARE(words.join(u' '), outcomes);
        const auto kept = people().interviews(one());
        QVERIFY(kept);
        QCOMPARE(kept->size(), body.isEmpty() ? 0 : 1);
        if (!body.isEmpty()) {
            QCOMPARE(kept->constFirst().id, u"7"_s);
            QCOMPARE(kept->constFirst().body, body.toUtf8());
        }
        const auto row = people().person(one());
        QVERIFY(row && *row);
        QCOMPARE((*row)->progress.interviews, kept->size());
        QVERIFY(people().interviews(other())->isEmpty());
    }

    /// What the service tells is as long as it is, and told with the newest first.
    void everythingThatWasRead()
    {
        const QByteArray tracks = R"([{"title":"Fast Track","progress":0.5,"tracks":[]}])";
        const QByteArray large(200'000, 'b');
        QVERIFY(people().setProgress(one(), tracks,
                                     {{u"1"_s, atSecond(u"5"_s), "one"},
                                      {u"3"_s, atSecond(u"9"_s), "three"},
                                      {u"2"_s, atSecond(u"9"_s), large},
                                      {u"4"_s, {}, "four"},
                                      {u"1"_s, atSecond(u"6"_s), "again"}},
                                     atSecond(u"20"_s)));
        const auto kept = people().interviews(one());
        QVERIFY(kept);
        QStringList ids;
        for (const store::KeptInterview &interview : *kept)
            ids << interview.id;
        QCOMPARE(ids, (QStringList{u"2"_s, u"3"_s, u"1"_s, u"4"_s}));
        QCOMPARE(kept->at(0).body, large);
        QCOMPARE(kept->at(0).updatedAt, atSecond(u"9"_s));
        QCOMPARE(kept->at(2).body, QByteArray("one"));
        QVERIFY(!kept->at(3).updatedAt.isValid());
        const auto row = people().person(one());
        QVERIFY(row && *row);
        QCOMPARE((*row)->progress.tracks, tracks);
        QCOMPARE((*row)->progress.asOf, atSecond(u"20"_s));
        QCOMPARE((*row)->progress.interviews, 4);
        QCOMPARE((*row)->progress.lastInterview, atSecond(u"9"_s));
    }

    void crossingReadingKeepsTheNewerTracks()
    {
        QVERIFY(people().setProgress(one(), "[2]", {}, atSecond(u"22"_s)));
        QVERIFY(people().setProgress(one(), "[1]", {}, atSecond(u"21"_s)));
        const auto row = people().person(one());
        QCOMPARE((*row)->progress.tracks, QByteArray("[2]"));
        QCOMPARE((*row)->progress.asOf, atSecond(u"22"_s));
    }

    /// Ids are unique for one person alone.
    void peopleShareIds()
    {
        for (const QString &id : {one(), other()})
            QCOMPARE(outcomeWord(people().apply(
                         {id, u"7"_s, atSecond(u"9"_s), id.toUtf8(), atSecond(u"10"_s)})),
                     u"applied"_s);
        QCOMPARE(outcomeWord(people().apply({one(), u"7"_s, {}, {}, atSecond(u"11"_s)})),
                 u"applied"_s);
        QVERIFY(people().interviews(one())->isEmpty());
        QCOMPARE(people().interviews(other())->constFirst().body, other().toUtf8());
    }

    /// One that cannot be kept takes all of the reading with it.
    void readingIsWholeOrNot()
    {
        QVERIFY(people().setProgress(one(), "[1]", {{u"7"_s, atSecond(u"9"_s), "kept"}},
                                     atSecond(u"10"_s)));
        const auto refused = people().setProgress(
            one(), "[2]",
            {{u"8"_s, atSecond(u"9"_s), "new"}, {QString(), atSecond(u"9"_s), "impossible"}},
            atSecond(u"20"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        const auto row = people().person(one());
        QCOMPARE((*row)->progress.tracks, QByteArray("[1]"));
        QCOMPARE((*row)->progress.asOf, atSecond(u"10"_s));
        QCOMPARE(people().interviews(one())->constFirst().body, QByteArray("kept"));
        QCOMPARE(outcomeWord(
                     people().apply({one(), QString(), atSecond(u"9"_s), "{}", atSecond(u"21"_s)})),
                 u"error"_s);
    }

private:
    /// Answers with the outcome of an event.
    QString play(const QStringList &step) const
    {
        const QString &kind = step.constFirst();
        const QDateTime at = atSecond(step.at(1));
        if (kind == "event"_L1) {
            return outcomeWord(
                people().apply({one(), u"7"_s, atSecond(step.at(2)), step.at(3).toUtf8(), at}));
        }
        if (kind == "delete"_L1)
            return outcomeWord(people().apply({one(), u"7"_s, {}, {}, at}));
        QList<store::KeptInterview> told;
        if (step.size() > 2)
            told << store::KeptInterview{u"7"_s, atSecond(step.at(2)), step.at(3).toUtf8()};
        return people().setProgress(one(), "[]", told, at) ? QString() : u"error"_s;
    }

    store::PeopleStore &people() const { return m_storage->people(); }

    /// Two people that no other row has.
    QString one() const { return u"stu-%1-1"_s.arg(m_people); }
    QString other() const { return u"stu-%1-2"_s.arg(m_people); }

    QTemporaryDir m_folder;
    int m_people = 0;
    std::unique_ptr<store::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestInterviewChanges)

#include "tst_interviewchanges.moc"
