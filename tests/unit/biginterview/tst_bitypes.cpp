// Reading of what the service says about a person, also where it says it in another way.

#include "biginterview/types.h"
#include "support/support.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using namespace biginterview;

namespace {

QJsonArray arrayOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QStringList idsOf(const QList<Interview> &interviews)
{
    QStringList ids;
    for (const Interview &each : interviews)
        ids << each.id;
    return ids;
}

} // namespace

class TestBiTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void wholeTracks();
    void leavesOutWhatIsNone();
    void progressIsLenient_data();
    void progressIsLenient();
    void stepsByNumber();
    void wholeInterview();
    void bareInterview();
    void interviewIds_data();
    void interviewIds();
    void newestInterviewFirst();
    void dates_data();
    void dates();
    void endsWithWhateverEndsFirst_data();
    void endsWithWhateverEndsFirst();
    void nextStepOverAllTracks();
    void progress_data();
    void progress();
};

void TestBiTypes::wholeTracks()
{
    const QList<Track> tracks = readTracks(arrayOf(R"([
        {"title":"Fast Track","progress":1.0,"tracks":[{"step":1,"title":"About yourself",
          "link":"/members/curriculum?chapter=5","completed":true}]},
        {"title":"Mastery Track","progress":0.5,"tracks":[
          {"step":1,"title":"Basics","link":"/members/curriculum?chapter=1","completed":true},
          {"step":2,"title":"Why here","link":"/members/curriculum?chapter=6","completed":false}]},
        {"title":"Third","progress":0.0,"tracks":[],"color":"red"}])"));
    QCOMPARE(tracks.size(), 3);
    QCOMPARE(tracks.at(0).title, u"Fast Track"_s);
    QCOMPARE(tracks.at(0).percent(), std::optional<int>(100));
    QCOMPARE(tracks.at(1).steps.size(), 2);
    QCOMPARE(tracks.at(1).completedSteps(), 1);
    QCOMPARE(tracks.at(1).percent(), std::optional<int>(50));
    const Step &step = tracks.at(1).steps.at(1);
    QCOMPARE(step.number, std::optional<qint64>(2));
    QCOMPARE(step.title, u"Why here"_s);
    QCOMPARE(step.link, u"/members/curriculum?chapter=6"_s);
    QVERIFY(!step.completed);
    QCOMPARE(tracks.at(2).percent(), std::optional<int>(0));
    QVERIFY(readTracks({}).isEmpty());
}

void TestBiTypes::leavesOutWhatIsNone()
{
    const QList<Track> tracks =
        readTracks(arrayOf(R"([null, 1, "x", [], {}, {"title":7,"tracks":{}},
                    {"tracks":[null, 1, "x", [], {"completed":"true","link":5}]}])"));
    QCOMPARE(tracks.size(), 3);
    QVERIFY(tracks.at(0).title.isEmpty());
    QCOMPARE(tracks.at(1).title, u"7"_s);
    QVERIFY(tracks.at(1).steps.isEmpty());
    QCOMPARE(tracks.at(2).steps.size(), 1);
    QVERIFY(tracks.at(2).steps.at(0).completed);
    QVERIFY(tracks.at(2).steps.at(0).link.isEmpty());
    QVERIFY(!tracks.at(2).steps.at(0).number);
}

void TestBiTypes::progressIsLenient_data()
{
    QTest::addColumn<QByteArray>("progress");
    QTest::addColumn<int>("percent"); ///< -1: unknown.
    const auto row = [](const char *progress, int percent) {
        QTest::newRow(progress) << QByteArray(progress) << percent;
    };
    row("0.0", 0);
    row("0", 0);
    row("0.004", 0);
    row("0.005", 1);
    row("0.335", 34);
    row("0.99", 99);
    row("0.994", 99);
    row("0.995", 99);
    row("0.9999", 99);
    row("1.0", 100);
    row("1", 100);
    row("1.01", 100);
    row("57", 100);
    row("-0.5", 0);
    row("\"0.5\"", 50);
    row("\" 1 \"", 100);
    row("\"half\"", -1);
    row("\"\"", -1);
    row("\"nan\"", -1);
    row("\"inf\"", -1);
    row("null", -1);
    row("true", -1);
    row("[]", -1);
    row("{}", -1);
}

void TestBiTypes::progressIsLenient()
{
    QFETCH(const QByteArray, progress);
    const QList<Track> tracks =
        readTracks(arrayOf(R"([{"title":"T","progress":)" + progress + "}]"));
    QCOMPARE(tracks.size(), 1);
    QTEST(tracks.constFirst().percent().value_or(-1), "percent");
}

void TestBiTypes::stepsByNumber()
{
    const QList<Track> tracks = readTracks(arrayOf(R"([{"tracks":[
        {"title":"x"}, {"step":"10","title":"j"}, {"step":2,"title":"b"}, {"step":null,"title":"y"},
        {"step":2,"title":"c"}, {"step":-1,"title":"a"}, {"step":"two","title":"z"}]}])"));
    QString order;
    for (const Step &step : tracks.constFirst().steps)
        order += step.title;
    QCOMPARE(order, u"abcjxyz"_s);
}

void TestBiTypes::wholeInterview()
{
    const auto interview = readInterview(QJsonDocument::fromJson(R"({"id":41877,
        "title":"Retail basics","interviewer_name":"Alex","category":"Industry: Retail",
        "completed":true,"created_at":"2031-03-09T08:20:00.000Z",
        "updated_at":"2031-03-09T08:41:10.377Z","links":{"review":"/members/mock_interviews/41877",
        "retake":"/members/mock_interviews/interview_info/9"}})")
                                             .object());
    QVERIFY(interview);
    QCOMPARE(interview->id, u"41877"_s);
    QCOMPARE(interview->title, u"Retail basics"_s);
    QCOMPARE(interview->interviewer, u"Alex"_s);
    QCOMPARE(interview->category, u"Industry: Retail"_s);
    QCOMPARE(interview->completed, std::optional<bool>(true));
    QCOMPARE(interview->createdAt, at(u"2031-03-09T08:20:00.000Z"_s));
    QCOMPARE(interview->updatedAt, at(u"2031-03-09T08:41:10.377Z"_s));
    QCOMPARE(interview->review, u"/members/mock_interviews/41877"_s);
    QCOMPARE(interview->retake, u"/members/mock_interviews/interview_info/9"_s);
}

void TestBiTypes::bareInterview()
{
    const auto interview = readInterview({{u"id"_s, 1}, {u"links"_s, QJsonValue()}});
    QVERIFY(interview);
    // Missing from the vendor's own table.
    QCOMPARE(interview->completed, std::nullopt);
    QVERIFY(!interview->createdAt.isValid());
    QVERIFY(interview->review.isEmpty());
    QVERIFY(interview->retake.isEmpty());
}

void TestBiTypes::interviewIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("read"); ///< Empty: none.
    QTest::newRow("number") << "41877"_ba << u"41877"_s;
    QTest::newRow("number as text") << "\"41877\""_ba << u"41877"_s;
    QTest::newRow("large number") << "9007199254740993"_ba << u"9007199254740993"_s;
    QTest::newRow("text") << "\"a-b\""_ba << u"a-b"_s;
    QTest::newRow("zero") << "0"_ba << u"0"_s;
    QTest::newRow("empty text") << "\"\""_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("bool") << "true"_ba << QString();
    QTest::newRow("object") << "{}"_ba << QString();
}

void TestBiTypes::interviewIds()
{
    QFETCH(const QByteArray, id);
    const auto interview = readInterview(arrayOf("[{\"id\":" + id + "}]").at(0).toObject());
    QTEST(interview ? interview->id : QString(), "read");
}

void TestBiTypes::newestInterviewFirst()
{
    const QList<Interview> interviews = readInterviews(arrayOf(R"([
        {"id":3}, {"id":10,"updated_at":"2031-03-09T08:00:00.000Z"}, null, {"title":"no id"},
        {"id":9,"updated_at":"2031-03-09T08:00:00.000Z"},
        {"id":1,"updated_at":"2031-03-10T08:00:00.000Z"},
        {"id":2,"updated_at":"2031-03-10T09:00:00+02:00"},
        {"id":9,"updated_at":"2031-03-08T08:00:00.000Z","title":"an older word about the same"}])"));
    QCOMPARE(idsOf(interviews), (QStringList{u"1"_s, u"2"_s, u"9"_s, u"10"_s, u"3"_s}));
    QVERIFY(interviews.at(2).title.isEmpty());
}

void TestBiTypes::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("as documented")
        << u"2031-03-09T08:15:42.377Z"_s << u"2031-03-09T08:15:42.377Z"_s;
    QTest::newRow("without milliseconds")
        << u"2031-03-09T08:15:42Z"_s << u"2031-03-09T08:15:42.000Z"_s;
    QTest::newRow("another zone") << u"2031-03-09T08:15:42.377+05:30"_s
                                  << u"2031-03-09T02:45:42.377Z"_s;
    QTest::newRow("no zone") << u"2031-03-09T08:15:42.377"_s << u"2031-03-09T08:15:42.377Z"_s;
    QTest::newRow("no date") << u"yesterday"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no such day") << u"2031-02-30T08:15:42.377Z"_s << QString();
}

void TestBiTypes::dates()
{
    QFETCH(const QString, text);
    const QDateTime date = readDate(text);
    QVERIFY(!date.isValid() || date.timeSpec() == Qt::UTC);
    QTEST(date.toString(Qt::ISODateWithMs), "utc");
    QVERIFY(!readDate(1925280942).isValid());
}

void TestBiTypes::endsWithWhateverEndsFirst_data()
{
    QTest::addColumn<bool>("anonymous");
    QTest::addColumn<QString>("createdAt");
    QTest::addColumn<QString>("expiresAt");
    QTest::addColumn<QString>("endsAt");
    const auto created = u"2031-03-09T08:00:00.000Z"_s;
    const auto day = u"2031-03-10T08:00:00.000Z"_s;
    const auto twoDays = u"2031-03-11T08:00:00.000Z"_s;
    const auto hour = u"2031-03-09T09:00:00.000Z"_s;
    QTest::newRow("known person") << false << created << twoDays << twoDays;
    QTest::newRow("anonymous lives a day") << true << created << twoDays << day;
    QTest::newRow("anonymous with a shorter token") << true << created << hour << hour;
    QTest::newRow("anonymous without a date") << true << QString() << twoDays << twoDays;
    QTest::newRow("anonymous without an expiry") << true << created << QString() << day;
    QTest::newRow("nothing told") << true << QString() << QString() << QString();
    QTest::newRow("known person without an expiry") << false << created << QString() << QString();
}

void TestBiTypes::endsWithWhateverEndsFirst()
{
    QFETCH(const bool, anonymous);
    QFETCH(const QString, createdAt);
    QFETCH(const QString, expiresAt);
    User user;
    user.anonymous = anonymous;
    user.createdAt = at(createdAt);
    user.token.expiresAt = at(expiresAt);
    QTEST(user.endsAt().toString(Qt::ISODateWithMs), "endsAt");
}

void TestBiTypes::nextStepOverAllTracks()
{
    const auto done = R"({"step":1,"title":"a","completed":true})"_ba;
    const auto open = R"({"step":2,"title":"b","completed":false,"link":"/b"})"_ba;
    const auto track = [](const QByteArray &steps) -> QByteArray {
        return "{\"tracks\":[" + steps + "]}";
    };
    QVERIFY(!nextStep({}));
    QVERIFY(!nextStep(readTracks(arrayOf('[' + track(done) + ',' + track({}) + ']'))));
    const auto next =
        nextStep(readTracks(arrayOf('[' + track(done) + ',' + track(open + ',' + done) + ']')));
    QVERIFY(next);
    QCOMPARE(next->link, u"/b"_s);
}

void TestBiTypes::progress_data()
{
    QTest::addColumn<QByteArray>("tracks");
    QTest::addColumn<bool>("hasInterviews");
    QTest::addColumn<Progress>("expected");
    const auto row = [](const char *name, const QByteArray &tracks, bool hasInterviews,
                        Progress expected) {
        QTest::newRow(name) << QByteArray('[' + tracks + ']') << hasInterviews << expected;
    };
    const QByteArray done = R"({"progress":1})";
    const QByteArray half = R"({"progress":0.5})";
    const QByteArray none = R"({"progress":0})";
    const QByteArray silent = R"({"title":"T"})";
    row("nothing told", {}, false, Progress::Unknown);
    row("tracks that tell nothing", silent, false, Progress::Unknown);
    row("nothing done", none + ',' + none, false, Progress::NotStarted);
    row("nothing done, one track silent", none + ',' + silent, false, Progress::NotStarted);
    row("an interview and no tracks", {}, true, Progress::InProgress);
    row("an interview alone", none, true, Progress::InProgress);
    row("a track begun", none + ',' + half, false, Progress::InProgress);
    row("a track done", done + ',' + none, false, Progress::InProgress);
    row("a track done, another silent", done + ',' + silent, false, Progress::InProgress);
    row("all done", done + ',' + done, false, Progress::Done);
    row("all done, with interviews", done, true, Progress::Done);
    row("a step done although the number says nothing is",
        R"({"progress":0,"tracks":[{"completed":true}]})", false, Progress::InProgress);
    row("all steps done, no number", R"({"tracks":[{"completed":true}]})", false, Progress::Done);
    row("no step done, no number", R"({"tracks":[{"completed":false}]})", false,
        Progress::NotStarted);
    row("the number counts", R"({"progress":0.9,"tracks":[{"completed":true}]})", false,
        Progress::InProgress);
}

void TestBiTypes::progress()
{
    QFETCH(const QByteArray, tracks);
    QFETCH(const bool, hasInterviews);
    QFETCH(const Progress, expected);
    QVERIFY(progressOf(readTracks(arrayOf(tracks)), hasInterviews) == expected);
}

QTEST_GUILESS_MAIN(TestBiTypes)
#include "tst_bitypes.moc"
