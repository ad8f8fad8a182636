#include "fakes.h"
#include "onboarding/resultfetch.h"
#include "support/manualclock.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;
using core::milliseconds;
using fakes::httpError;
using onboarding::ResultFetch;

namespace {

/// A visit that is over, its token still kept.
class Rig
{
    Q_DISABLE_COPY_MOVE(Rig)

public:
    explicit Rig(const QString &end = u"review/ok"_s)
    {
        fakes::Record record;
        record.visit.id = visit;
        record.visit.createdAt = clock.utcNow();
        record.interview = interview;
        record.token = core::Secret("aaa.bbb.ccc");
        record.journal = {{u"created"_s, {}, clock.utcNow()}, {u"end"_s, end, clock.utcNow()}};
        store::VisitEnd kept;
        kept.outcome = end.section(u'/', 0, 0);
        kept.reason = end.section(u'/', 1);
        record.end = kept;
        record.ends = 1;
        store.records << record;
        QObject::connect(&*fetch, &ResultFetch::done, &m_context, [this] { ++dones; });
        QObject::connect(&*fetch, &ResultFetch::failed, &m_context,
                         [this](const Error &error) { errors << error; });
    }

    void run()
    {
        while (dones + errors.size() == 0)
            clock.advance(std::max(1ms, clock.untilNext()));
        clock.advance(200s);
    }
    void runScore()
    {
        fetch->fetchScore(visit, interview);
        run();
    }
    void runText()
    {
        fetch->fetchText(visit, interview);
        run();
    }
    void runImages()
    {
        fetch->fetchImages(visit, interview);
        run();
    }

    QMap<QString, QByteArray> documents() const { return store.only().documents; }
    QString stepsAfter() const { return store.only().stepNames().mid(2).join(u' '); }

    support::ManualClock clock;
    QStringList log;
    fakes::Life life;
    fakes::FakeService service{clock, log, life};
    fakes::FakeStore store{log, life};
    std::optional<ResultFetch> fetch{std::in_place, service, store, clock};
    core::VisitId visit{u"v"_s};
    core::InterviewId interview{u"66c0ffee66c0ffee66c0ffee"_s};
    qsizetype dones = 0;
    QList<Error> errors;

private:
    QObject m_context;
};

using Answer = std::optional<core::Result<QList<incode::Image>>>;
using SetUp = std::function<void(Rig &)>;

/// Pictures come, except when \a fault has an error for what is asked.
SetUp imagesFail(const std::function<std::optional<Error>(Rig &, const QStringList &)> &fault)
{
    return [fault](Rig &rig) {
        rig.service.onImages = [&rig, fault,
                                good = rig.service.onImages](const QStringList &types) -> Answer {
            if (const std::optional<Error> error = fault(rig, types))
                return *error;
            return good(types);
        };
    };
}

Error payload()
{
    return Error::of(ErrorKind::Payload, u"oversized"_s);
}

Error askingToWait(int status, milliseconds time)
{
    Error error = httpError(status);
    error.retryAfter = time;
    return error;
}

void ignoreWarning(const char *text)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(text)));
}

} // namespace

Q_DECLARE_METATYPE(SetUp)

class TestResultFetch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theTypesOfPictures()
    {
        QCOMPARE(onboarding::imageTypes().join(u' '),
                 u"selfie croppedFace croppedFrontID croppedBackID document"_s);
    }

    void scores_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("overall"); // Empty: none in the answer.
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("amended");
        const auto row = [](const char *end, const char *overall, const char *after, bool amended) {
            QTest::addRow("%s, %s", end, *overall ? overall : "no overall")
                << QString::fromLatin1(end) << QString::fromLatin1(overall)
                << QString::fromLatin1(after) << amended;
        };
        row("review/ok", "OK", "passed/ok", true);
        row("review/ok", "MANUAL_OK", "passed/ok", true);
        row("review/ok", "FAIL", "failed/ok", true);
        row("review/ok", "MANUAL_FAIL", "failed/ok", true);
        row("review/ok", "WARN", "review/ok", true);
        row("review/ok", "MANUAL_PENDING", "review/ok", true);
        row("review/ok", "", "review/ok", false);
        row("review/score-missing", "OK", "passed/ok", true);
        row("review/score-missing", "", "review/score-missing", false);
        row("error/score-missing", "OK", "passed/ok", true);
        row("error/score-missing", "WARN", "review/ok", true);
        row("error/score-missing", "", "error/score-missing", false);
        // These are final, whatever is said later.
        for (const char *end : {"passed/ok", "failed/ok", "expired/deadline", "cancelled/cancelled",
                                "error/token-refused"}) {
            row(end, "OK", end, false);
            row(end, "FAIL", end, false);
        }
    }

    void scores()
    {
        QFETCH(QString, end);
        QFETCH(QString, overall);
        QFETCH(QString, after);
        QFETCH(bool, amended);
        Rig rig(end);
        rig.service.onScore = [overall] {
            return overall.isEmpty() ? incode::Score() : fakes::scoreOf(overall);
        };
        rig.runScore();
        QCOMPARE(rig.dones, 1);
        QVERIFY(rig.errors.isEmpty());
        const fakes::Record &kept = rig.store.only();
        QCOMPARE(kept.endText(), after);
        QCOMPARE(kept.amends, amended ? 1 : 0);
        if (amended) {
            QCOMPARE(kept.end->overallStatus, overall);
            QCOMPARE(kept.end->overallValue, u"95.8"_s);
            QCOMPARE(kept.journal.last().detail, after);
        }
        QCOMPARE(rig.stepsAfter(), amended ? u"fetched:score end"_s : u"fetched:score"_s);
        QCOMPARE(kept.documents.keys(), QStringList{u"score"_s});
        QVERIFY(overall.isEmpty() || kept.documents.value(u"score"_s).contains(overall.toUtf8()));
        QVERIFY(!kept.token.isEmpty()); // Others decide when it is forgotten.
        QVERIFY(rig.store.held->isEmpty());
    }

    void aResultIsAmendedOnlyOnce()
    {
        Rig rig;
        rig.service.onScore = [] { return fakes::scoreOf(u"OK"_s); };
        rig.runScore();
        rig.service.onScore = [] { return fakes::scoreOf(u"FAIL"_s); };
        rig.dones = 0;
        rig.runScore();
        QCOMPARE(rig.dones, 1);
        QCOMPARE(rig.store.only().endText(), u"passed/ok"_s);
        QCOMPARE(rig.store.only().amends, 1);
    }

    void text_data()
    {
        QTest::addColumn<QMap<QString, QString>>("fields");
        QTest::addColumn<QByteArray>("name");
        using Fields = QMap<QString, QString>;
        const auto row = [](const char *title, const Fields &fields, const char *name) {
            QTest::newRow(title) << fields << QByteArray(name);
        };
        row("full", {{u"name.fullName"_s, u"ANNA EXAMPLE"_s}, {u"name.firstName"_s, u"A"_s}},
            "ANNA EXAMPLE");
        row("full, with spaces", {{u"name.fullName"_s, u"  ANNA\n  EXAMPLE "_s}}, "ANNA EXAMPLE");
        row("parts",
            {{u"name.firstName"_s, u"ANNA"_s},
             {u"name.middleName"_s, u"B"_s},
             {u"name.paternalLastName"_s, u"EXAMPLE"_s},
             {u"name.maternalLastName"_s, u"SAMPLE"_s}},
            "ANNA B EXAMPLE SAMPLE");
        row("given name",
            {{u"name.givenName"_s, u"ÄNNE"_s}, {u"name.paternalLastName"_s, u"EXAMPLE"_s}},
            "ÄNNE EXAMPLE");
        row("first before given",
            {{u"name.firstName"_s, u"ANNA"_s}, {u"name.givenName"_s, u"A B"_s}}, "ANNA");
        row("last only", {{u"name.paternalLastName"_s, u"EXAMPLE"_s}}, "EXAMPLE");
        row("none", {{u"documentNumber"_s, u"X1"_s}}, "");
        row("nothing", {}, "");
    }

    void text()
    {
        using Fields = QMap<QString, QString>;
        QFETCH(Fields, fields);
        QFETCH(QByteArray, name);
        Rig rig;
        rig.store.records.first().documents.insert(u"name"_s, "an earlier one");
        rig.service.onOcr = [&fields] {
            incode::OcrData data;
            for (auto it = fields.cbegin(); it != fields.cend(); ++it)
                data.fields << incode::ScoreItem{it.key(), it.value(), {}};
            data.raw = {{u"ocrData"_s, QJsonObject{{u"typeOfId"_s, u"Passport"_s}}}};
            return data;
        };
        rig.runText();
        QCOMPARE(rig.dones, 1);
        QMap<QString, QByteArray> expected{{u"text"_s, R"({"ocrData":{"typeOfId":"Passport"}})"}};
        if (!name.isEmpty())
            expected.insert(u"name"_s, name);
        QCOMPARE(rig.documents(), expected);
        QCOMPARE(rig.stepsAfter(), u"fetched:text"_s);
    }

    void images_data()
    {
        QTest::addColumn<SetUp>("setUp");
        QTest::addColumn<QString>("asked"); // Requests, their types by commas.
        QTest::addColumn<QString>("missing");
        QTest::addColumn<int>("httpStatus"); // Of the error; 0 when done, -1 for another error.
        const auto row = [](const char *name, const SetUp &setUp, const char *asked,
                            const char *missing = "", int status = 0) {
            QTest::newRow(name) << setUp << QString::fromLatin1(asked)
                                << QString::fromLatin1(missing) << status;
        };
        const char *pairs = "selfie,croppedFace croppedFrontID,croppedBackID document";
        const char *firstSplit = "selfie,croppedFace selfie croppedFace "
                                 "croppedFrontID,croppedBackID document";
        const auto pairOf = [](const QString &type, const Error &error) {
            return imagesFail([type, error](Rig &, const QStringList &types) {
                return types.size() > 1 && types.contains(type) ? std::optional(error)
                                                                : std::nullopt;
            });
        };
        const auto each = [](const QString &type, const Error &error) {
            return imagesFail([type, error](Rig &, const QStringList &types) {
                return types.contains(type) ? std::optional(error) : std::nullopt;
            });
        };
        row(
            "all there", [](Rig &) {}, pairs);
        row(
            "some are not there",
            [](Rig &rig) {
                rig.service.onImages = [](const QStringList &types) -> Answer {
                    QList<incode::Image> made;
                    for (const QString &type : types) {
                        if (type.startsWith(u"cropped"_s))
                            made << incode::Image{type, "picture of " + type.toUtf8()};
                    }
                    return made;
                };
            },
            pairs, "selfie document");
        row(
            "none is there",
            [](Rig &rig) {
                rig.service.onImages = [](const QStringList &) -> Answer {
                    return QList<incode::Image>();
                };
            },
            pairs, "selfie croppedFace croppedFrontID croppedBackID document");
        row("two too large together", pairOf(u"selfie"_s, payload()), firstSplit);
        row("502 for two", pairOf(u"selfie"_s, httpError(502)), firstSplit);
        row("502 of a gateway for two", pairOf(u"selfie"_s, httpError(502, false)), firstSplit);
        row("one too large alone", each(u"croppedFrontID"_s, payload()),
            "selfie,croppedFace croppedFrontID,croppedBackID croppedFrontID croppedBackID document",
            "croppedFrontID", -1);
        row("502 for one alone", each(u"document"_s, httpError(502)), pairs, "document", 502);
        row("502 for all", imagesFail([](Rig &, const QStringList &) { return httpError(502); }),
            "selfie,croppedFace selfie croppedFace croppedFrontID,croppedBackID croppedFrontID "
            "croppedBackID document",
            "selfie croppedFace croppedFrontID croppedBackID document", 502);
        row("token refused half-way", each(u"croppedBackID"_s, httpError(401)),
            "selfie,croppedFace croppedFrontID,croppedBackID",
            "croppedFrontID croppedBackID document", 401);
        row("unplugged half-way",
            each(u"croppedBackID"_s, Error::of(ErrorKind::Network, u"unplugged"_s)),
            "selfie,croppedFace croppedFrontID,croppedBackID",
            "croppedFrontID croppedBackID document", -1);
        row("500", each(u"selfie"_s, httpError(500)), "selfie,croppedFace",
            "selfie croppedFace croppedFrontID croppedBackID document", 500);
    }

    void images()
    {
        QFETCH(SetUp, setUp);
        QFETCH(QString, asked);
        QFETCH(QString, missing);
        QFETCH(int, httpStatus);
        Rig rig;
        setUp(rig);
        if (httpStatus != 0)
            ignoreWarning("not fetched");
        rig.runImages();
        QStringList requests;
        for (const QStringList &types : std::as_const(rig.service.imageRequests))
            requests << types.join(u',');
        QCOMPARE(requests.join(u' '), asked);
        QMap<QString, QByteArray> expected;
        for (const QString &type : onboarding::imageTypes()) {
            if (!missing.split(u' ').contains(type))
                expected.insert(u"image:"_s + type, "picture of " + type.toUtf8());
        }
        QCOMPARE(rig.documents(), expected);
        QCOMPARE(rig.dones, httpStatus == 0 ? 1 : 0);
        QCOMPARE(rig.errors.size(), httpStatus == 0 ? 0 : 1);
        if (httpStatus > 0)
            QCOMPARE(rig.errors.first().httpStatus, httpStatus);
        const bool anyAnswer = httpStatus == 0 || !expected.isEmpty();
        QCOMPARE(rig.stepsAfter(), anyAnswer ? u"fetched:images"_s : QString());
        QVERIFY(!rig.fetch->isRunning());
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void eachPictureIsKeptAsItArrives()
    {
        Rig rig;
        rig.fetch->fetchImages(rig.visit, rig.interview);
        QVERIFY(rig.documents().isEmpty());
        rig.clock.advance(rig.service.latency);
        QCOMPARE(rig.documents().size(), 2);
        QVERIFY(rig.fetch->isRunning());
        rig.run();
        QCOMPARE(rig.log.join(u' '),
                 u"lock sessionToken images:selfie,croppedFace addStep:fetched:images "
                 "setDocument:image:selfie setDocument:image:croppedFace "
                 "images:croppedFrontID,croppedBackID setDocument:image:croppedFrontID "
                 "setDocument:image:croppedBackID images:document setDocument:image:document"_s);
    }

    void aBusyServiceIsAskedAgain_data()
    {
        QTest::addColumn<QList<Error>>("errors");
        QTest::addColumn<QList<int>>("waits"); // ms before each repeat
        QTest::addColumn<bool>("works");
        using Errors = QList<Error>;
        QTest::newRow("429") << Errors{httpError(429)} << QList<int>{1000} << true;
        QTest::newRow("503 twice")
            << Errors{httpError(503), httpError(503)} << QList<int>{1000, 2000} << true;
        QTest::newRow("three times") << Errors{httpError(429), httpError(503), httpError(429)}
                                     << QList<int>{1000, 2000} << false;
        QTest::newRow("asking for 7 s")
            << Errors{askingToWait(429, 7s)} << QList<int>{7000} << true;
        QTest::newRow("asking for an hour")
            << Errors{askingToWait(503, 3600s)} << QList<int>{30000} << true;
        QTest::newRow("asking for no time")
            << Errors{askingToWait(503, 0ms)} << QList<int>{0} << true;
        QTest::newRow("500") << Errors{httpError(500)} << QList<int>() << false;
        QTest::newRow("401") << Errors{httpError(401)} << QList<int>() << false;
    }

    void aBusyServiceIsAskedAgain()
    {
        QFETCH(QList<Error>, errors);
        QFETCH(QList<int>, waits);
        QFETCH(bool, works);
        const int failures = int(errors.size());
        // The score and the pictures, by the same rule.
        Rig score;
        Rig images;
        score.service.onScore = [&score, errors]() -> core::Result<incode::Score> {
            const qsizetype asked = score.service.scoreReads.size();
            return asked > errors.size() ? fakes::scoreOf(u"OK"_s)
                                         : core::Result<incode::Score>(errors.at(asked - 1));
        };
        images.service.onImages = [left = errors, good = images.service.onImages](
                                      const QStringList &types) mutable -> Answer {
            return left.isEmpty() ? good(types) : Answer(left.takeFirst());
        };
        if (!works) {
            ignoreWarning("not fetched");
            ignoreWarning("not fetched");
        }
        score.runScore();
        images.runImages();
        QCOMPARE(score.dones, works ? 1 : 0);
        QCOMPARE(images.dones, works ? 1 : 0);
        QCOMPARE(score.errors.size() + images.errors.size(), works ? 0 : 2);
        if (!works)
            QCOMPARE(score.errors.first().httpStatus, errors.last().httpStatus);
        const auto waited = [failures, works](const Rig &rig, const QList<milliseconds> &reads) {
            QList<int> seen;
            const qsizetype repeats = works ? failures : reads.size() - 1;
            for (qsizetype i = 1; i <= repeats; ++i)
                seen << int((reads.at(i) - reads.at(i - 1) - rig.service.latency).count());
            return seen;
        };
        QCOMPARE(waited(score, score.service.scoreReads), waits);
        QCOMPARE(waited(images, images.service.imageReads), waits);
    }

    void triesAreCountedForEachRequest()
    {
        // Twice busy before each of the three requests.
        Rig rig;
        rig.service.onImages =
            [n = 0, good = rig.service.onImages](const QStringList &types) mutable -> Answer {
            return ++n % 3 == 0 ? good(types) : Answer(httpError(503));
        };
        rig.runImages();
        QCOMPARE(rig.dones, 1);
        QCOMPARE(rig.documents().size(), 5);
    }

    void withoutATokenNothingIsAsked()
    {
        ignoreWarning("no token");
        Rig rig;
        rig.store.records.first().token.clear();
        rig.fetch->fetchScore(rig.visit, rig.interview);
        QVERIFY(rig.errors.isEmpty()); // Later than the call.
        QVERIFY(rig.fetch->isRunning());
        rig.run();
        QCOMPARE(rig.errors.size(), 1);
        QCOMPARE(rig.errors.first().kind, ErrorKind::Storage);
        QVERIFY(rig.service.scoreReads.isEmpty());
        QVERIFY(rig.store.held->isEmpty());
        // The next question works.
        rig.store.records.first().token = core::Secret("aaa.bbb.ccc");
        rig.errors.clear();
        rig.runScore();
        QCOMPARE(rig.dones, 1);
        QCOMPARE(rig.service.lastSession.token, core::Secret("aaa.bbb.ccc"));
        QCOMPARE(rig.service.lastSession.interviewId, rig.interview);
    }

    void aVisitThatIsWorkedOnIsLeftAlone()
    {
        ignoreWarning("being worked on");
        Rig rig;
        rig.store.held->insert(rig.visit.text());
        rig.runText();
        QCOMPARE(rig.errors.size(), 1);
        QCOMPARE(rig.errors.first().kind, ErrorKind::Storage);
        QVERIFY(!rig.log.contains(u"ocr"_s));
        QVERIFY(rig.store.held->contains(rig.visit.text()));
    }

    void storageFailures_data()
    {
        QTest::addColumn<QString>("failing");
        for (const char *call :
             {"lock", "sessionToken", "addStep:fetched:score", "setDocument:score", "steps",
              "amendEnd", "addStep:end", "addStep:fetched:text", "setDocument:text",
              "setDocument:name", "addStep:fetched:images", "setDocument:image:croppedBackID"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }

    void storageFailures()
    {
        QFETCH(QString, failing);
        ignoreWarning("told to fail");
        Rig rig;
        rig.store.failing = {failing};
        if (failing.contains(u"image"_s))
            rig.runImages();
        else if (failing.contains(u"text"_s) || failing.contains(u"name"_s))
            rig.runText();
        else
            rig.runScore();
        QCOMPARE(rig.dones, 0);
        QCOMPARE(rig.errors.size(), 1);
        QCOMPARE(rig.errors.first().kind, ErrorKind::Storage);
        QVERIFY(!rig.fetch->isRunning());
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void aSecondQuestionIsIgnored()
    {
        Rig rig;
        rig.fetch->fetchScore(rig.visit, rig.interview);
        rig.fetch->fetchImages(rig.visit, rig.interview);
        rig.fetch->fetchText(rig.visit, rig.interview);
        rig.fetch->fetchScore(rig.visit, rig.interview);
        rig.run();
        QCOMPARE(rig.dones, 1);
        QCOMPARE(rig.service.scoreReads.size(), 1);
        QVERIFY(!rig.log.contains(u"ocr"_s));
        QVERIFY(rig.service.imageRequests.isEmpty());
        // And none is left over.
        rig.runText();
        QCOMPARE(rig.dones, 2);
        QVERIFY(rig.service.imageRequests.isEmpty());
    }

    void theNextQuestionMayComeFromWithin()
    {
        Rig rig;
        QObject::connect(&*rig.fetch, &ResultFetch::done, &*rig.fetch, [&rig] {
            if (rig.service.imageRequests.isEmpty())
                rig.fetch->fetchImages(rig.visit, rig.interview);
        });
        rig.runScore();
        QCOMPARE(rig.dones, 2);
        QCOMPARE(rig.documents().size(), 6);
    }

    void everyQuestionEnds()
    {
        ignoreWarning("no answer in time");
        Rig rig;
        rig.service.onScore = [] { return std::nullopt; };
        rig.runScore();
        QCOMPARE(rig.errors.size(), 1);
        QCOMPARE(rig.errors.first().kind, ErrorKind::Timeout);
    }

    /// It belongs to a question that ended, not to the one asked by now.
    void aLateAnswerIsNotHeard()
    {
        ignoreWarning("no answer in time");
        Rig rig;
        rig.service.latency = 50s;
        rig.fetch->fetchText(rig.visit, rig.interview);
        rig.clock.advance(45s);
        QCOMPARE(rig.errors.size(), 1);
        rig.service.latency = 40s;
        rig.fetch->fetchScore(rig.visit, rig.interview);
        rig.clock.advance(6s);
        QVERIFY(rig.documents().isEmpty());
        QVERIFY(rig.fetch->isRunning());
        rig.clock.advance(200s);
        QCOMPARE(rig.dones, 1);
        QCOMPARE(rig.documents().keys(), QStringList{u"score"_s});
    }

    void nothingIsHeardAfterDeletion()
    {
        Rig rig;
        rig.fetch->fetchImages(rig.visit, rig.interview);
        rig.clock.advance(rig.service.latency);
        QCOMPARE(rig.store.held->size(), 1);
        rig.fetch.reset();
        QVERIFY(rig.store.held->isEmpty());
        rig.clock.advance(200s);
        QCOMPARE(rig.dones + rig.errors.size(), 0);
        QCOMPARE(rig.documents().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestResultFetch)
#include "tst_resultfetch.moc"
