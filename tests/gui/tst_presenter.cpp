#include "shell/presenter.h"
#include "shell/presenterscore.h"
#include "shell/presenterstorage.h"
#include "shell/typedreference.h"
#include "support/support.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using onboarding::Outcome;
using onboarding::Reason;
using shell::Situation;
using shell::Verdict;

namespace {

constexpr std::array Outcomes{Outcome::Passed,  Outcome::Review,    Outcome::Failed,
                              Outcome::Expired, Outcome::Cancelled, Outcome::Error};
constexpr std::array Reasons{Reason::Ok,
                             Reason::UrlRefused,
                             Reason::StartFailed,
                             Reason::TokenRefused,
                             Reason::SessionUnknown,
                             Reason::Deadline,
                             Reason::Cancelled,
                             Reason::ScoreMissing,
                             Reason::EngineLost,
                             Reason::StorageFailed,
                             Reason::Settings,
                             Reason::CreationUnknown};
constexpr std::array Kinds{ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Cancelled,
                           ErrorKind::Tls,     ErrorKind::Http,    ErrorKind::Payload,
                           ErrorKind::Refused, ErrorKind::Storage, ErrorKind::Engine,
                           ErrorKind::Internal};
constexpr std::array Situations{Situation::StartingVisit,
                                Situation::LoadingPage,
                                Situation::ReadingStatus,
                                Situation::OpeningStore,
                                Situation::Saving,
                                Situation::TestingConnection,
                                Situation::ReadingVisits,
                                Situation::Exporting,
                                Situation::FetchingResult,
                                Situation::Printing,
                                Situation::Deleting,
                                Situation::KeepingNote,
                                Situation::ReadingAudit,
                                Situation::Upkeep,
                                Situation::CheckingAudit,
                                Situation::Replaying,
                                Situation::ReadingDeliveries,
                                Situation::ReceivingWebhooks};

/// What an operator may read: whole sentences, no codes, no shouting.
bool isSentence(const QString &text)
{
    static const QRegularExpression forbidden(u"[!0-9]|[a-z]_[a-z]|[A-Z]{4,}|%"_s);
    return text.size() > 10 && text.front().isUpper() && text.endsWith(u'.')
           && !text.contains(forbidden) && text.trimmed() == text;
}

incode::ScoreModule module(const QString &key, const QString &status,
                           const QList<incode::ScoreItem> &items = {}, const QString &value = {})
{
    return {key, status, value, items};
}

onboarding::VisitResult resultOf(Outcome outcome, const QString &overall,
                                 const QList<incode::ScoreModule> &modules = {})
{
    onboarding::VisitResult result;
    result.outcome = outcome;
    incode::Score score;
    if (!overall.isEmpty())
        score.overall = incode::Overall{overall, u"71.5"_s};
    score.modules = modules;
    result.score = score;
    return result;
}

} // namespace

class TestPresenter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { support::failOnWarnings(); }
    void everyResultHasItsSentences_data();
    void everyResultHasItsSentences();
    void wordsDiffer();
    void everyErrorHasItsSentence_data();
    void everyErrorHasItsSentence();
    void httpErrorsSayWhatToDo_data();
    void httpErrorsSayWhatToDo();
    void storageFaultsSayWhatToDo_data();
    void storageFaultsSayWhatToDo();
    void staticLinkHasNoResult();
    void lostSessionIsStartedAnew();
    void notOfferedIsSaid();
    void receiverFaultsSayWhatToDo_data();
    void receiverFaultsSayWhatToDo();
    void browserThatDidNotOpen();
    void unknownCreationIsNotRepeated();
    void typedReference_data();
    void typedReference();
    void whySaysWhatDecided_data();
    void whySaysWhatDecided();
    void startFailureIsExplained();
    void knownKeysHaveNames_data();
    void knownKeysHaveNames();
    void unknownKeysAreHumanised_data();
    void unknownKeysAreHumanised();
    void modules_data();
    void modules();
    void mainModulesAreAlwaysThere();
    void otherModules();
    void identityNumbersAreNoScores();
};

void TestPresenter::everyResultHasItsSentences_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("withError");
    for (const Outcome outcome : Outcomes) {
        for (const Reason reason : Reasons) {
            for (const bool withError : {false, true}) {
                QTest::addRow("%s, %s%s", onboarding::outcomeName(outcome).data(),
                              onboarding::reasonName(reason).data(),
                              withError ? ", with its error" : "")
                    << outcome << reason << withError;
            }
        }
    }
}

void TestPresenter::everyResultHasItsSentences()
{
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    QFETCH(bool, withError);
    onboarding::VisitResult result;
    result.outcome = outcome;
    result.reason = reason;
    if (withError)
        result.error = core::Error::of(ErrorKind::Timeout, u"no answer within 10000 ms"_s);
    const shell::ResultSentence sentence = shell::presentResult(result);
    QVERIFY(!sentence.word.isEmpty());
    QVERIFY2(isSentence(sentence.why), qPrintable(sentence.why));
    QVERIFY2(isSentence(sentence.nextStep), qPrintable(sentence.nextStep));
}

void TestPresenter::wordsDiffer()
{
    QSet<QString> words;
    for (const Outcome outcome : Outcomes) {
        onboarding::VisitResult result;
        result.outcome = outcome;
        words.insert(shell::presentResult(result).word);
    }
    QCOMPARE(words.size(), qsizetype(Outcomes.size()));
}

void TestPresenter::everyErrorHasItsSentence_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Situation>("situation");
    for (const ErrorKind kind : Kinds) {
        for (const Situation situation : Situations)
            QTest::addRow("%s while %d", core::errorKindName(kind).data(), int(situation))
                << kind << situation;
    }
}

void TestPresenter::everyErrorHasItsSentence()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Situation, situation);
    const core::Error error = core::Error::of(kind, u"HTTP 599 socket_error 17"_s);
    const QString text = shell::presentError(error, situation);
    QVERIFY2(isSentence(text), qPrintable(text));
    // What failed, why, and what to do.
    QVERIFY2(text.count(u". "_s) == 2, qPrintable(text));
    QVERIFY(!text.contains(error.detail));
    for (const Situation other : Situations) {
        if (other != situation)
            QVERIFY(shell::presentError(error, other) != text);
    }
}

void TestPresenter::httpErrorsSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("bad request") << 400 << u"Check the service address and the flow"_s;
    QTest::newRow("backend's token refused")
        << 401 << u"Name the file with the right token or client certificate in Settings."_s;
    QTest::newRow("backend that says no") << 200 << u"refused the request. Wait a moment"_s;
    QTest::newRow("key refused") << 403 << u"Enter the API key anew in Settings."_s;
    QTest::newRow("unknown path") << 404 << u"Check the service address and the flow"_s;
    QTest::newRow("too many requests") << 429 << u"too busy at the moment. Wait a moment"_s;
    QTest::newRow("server fault") << 500 << u"has a problem of its own. Wait a moment"_s;
    QTest::newRow("bad gateway") << 502 << u"has a problem of its own. Wait a moment"_s;
    QTest::newRow("teapot") << 418 << u"refused the request. Wait a moment"_s;
}

void TestPresenter::httpErrorsSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QString, part);
    core::Error error = core::Error::of(ErrorKind::Http, u"start answered"_s);
    error.httpStatus = status;
    const QString text = shell::presentError(error, Situation::StartingVisit);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(isSentence(text), qPrintable(text));
}

void TestPresenter::storageFaultsSayWhatToDo_data()
{
    using shell::StorageFault;
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<StorageFault>("fault");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, int code, const QString &detail, StorageFault fault,
                        const QString &reason, const QString &advice) {
        QTest::newRow(name) << code << detail << fault << reason << advice;
    };
    const QString none;
    row("disk full", 13, none, StorageFault::DiskFull, u"disk of this computer is full"_s,
        u"Make room"_s);
    row("disk full, said by a file", 0, u"The file cannot be written: No space left on device"_s,
        StorageFault::DiskFull, u"disk of this computer is full"_s, u"Make room"_s);
    row("read-only", 8, none, StorageFault::ReadOnly, u"cannot be written to"_s, u"writable"_s);
    row("read-only directory", 8 | 6 << 8, none, StorageFault::ReadOnly, u"cannot be written to"_s,
        u"writable"_s);
    row("busy", 5, none, StorageFault::Locked, u"Another program keeps"_s, u"wait a moment"_s);
    row("locked", 6, none, StorageFault::Locked, u"Another program keeps"_s, u"wait a moment"_s);
    row("key file held", 0, u"Another program holds data/key.lock and does not end"_s,
        StorageFault::Locked, u"Another program keeps"_s, u"wait a moment"_s);
    row("corrupt", 11, none, StorageFault::Damaged, u"is damaged"_s, u"newest backup"_s);
    row("corrupt index", 11 | 3 << 8, none, StorageFault::Damaged, u"is damaged"_s,
        u"newest backup"_s);
    row("not a database", 26, none, StorageFault::Damaged, u"is damaged"_s, u"newest backup"_s);
    row("damaged, said by the check", 0, u"The database is damaged: row 3 missing"_s,
        StorageFault::Damaged, u"is damaged"_s, u"newest backup"_s);
    row("cannot open", 14, none, StorageFault::NotAllowed, u"may not open"_s, u"rights"_s);
    row("newer schema", 0,
        u"The database is newer than this program: its schema is 9, the program knows 2"_s,
        StorageFault::NewerSchema, u"newer version"_s, u"Install the newest version"_s);
    row("other key", 0, u"The database was made with another data key"_s, StorageFault::OtherKey,
        u"another key"_s, u"key store entry"_s);
    row("other program", 0, u"The database belongs to another program"_s,
        StorageFault::OtherProgram, u"belongs to another program"_s, u"another data folder"_s);
    row("token forgotten", 0, u"Cannot read the token: the visit has none"_s, StorageFault::NoToken,
        u"no longer kept here"_s, u"dashboard"_s);
    row("running visit", 0, u"The visit is running, here or in another program"_s,
        StorageFault::Running, u"still running"_s, u"Wait until"_s);
    row("anything else", 0, u"socket_error 17"_s, StorageFault::Other, u"its own files"_s,
        u"free space"_s);
    row("a code without a sentence", 19, none, StorageFault::Other, u"its own files"_s,
        u"free space"_s);
}

void TestPresenter::storageFaultsSayWhatToDo()
{
    QFETCH(int, code);
    QFETCH(QString, detail);
    QFETCH(shell::StorageFault, fault);
    QFETCH(QString, reason);
    QFETCH(QString, advice);
    core::Error error = core::Error::of(ErrorKind::Storage, detail);
    error.serviceCode = code;
    QCOMPARE(shell::storageFault(error), fault);
    for (const Situation situation :
         {Situation::OpeningStore, Situation::ReadingVisits, Situation::Upkeep}) {
        const QString text = shell::presentError(error, situation);
        QVERIFY2(isSentence(text), qPrintable(text));
        QVERIFY2(text.contains(reason), qPrintable(text));
        QVERIFY2(text.contains(advice), qPrintable(text));
    }
}

void TestPresenter::staticLinkHasNoResult()
{
    onboarding::VisitResult result;
    result.outcome = Outcome::Review;
    result.reason = Reason::ScoreMissing;
    const shell::ResultSentence sentence = shell::presentResult(result);
    QVERIFY(sentence.why.contains(u"a static link gives no result"_s));
    QVERIFY(sentence.nextStep.contains(u"dashboard"_s));
    // With a score it is a review like any other.
    result.score = incode::Score{};
    QVERIFY(!shell::presentResult(result).why.contains(u"static link"_s));
}

void TestPresenter::lostSessionIsStartedAnew()
{
    core::Error error = core::Error::of(ErrorKind::Http, u"score answered"_s);
    error.httpStatus = 401;
    QVERIFY(
        shell::presentError(error, Situation::FetchingResult).contains(u"Start a new visit."_s));
}

void TestPresenter::notOfferedIsSaid()
{
    core::Error error = core::Error::of(ErrorKind::Refused, u"a backend knows no pictures"_s);
    error.nothingSent = true;
    const QString text = shell::presentError(error, Situation::FetchingResult);
    QVERIFY2(isSentence(text), qPrintable(text));
    QVERIFY2(text.contains(u"does not offer it"_s), qPrintable(text));
    QVERIFY(text.contains(u"dashboard"_s));
}

void TestPresenter::receiverFaultsSayWhatToDo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("advice");
    const auto correct = u"correct it in Settings, under Webhooks."_s;
    QTest::newRow("port taken") << ErrorKind::Network << u"in use"_s
                                << u"Another program has the port"_s << u"another port"_s;
    QTest::newRow("no certificate for others")
        << ErrorKind::Refused << u"webhooks/tlsCert: is needed"_s << u"needs a certificate"_s
        << correct;
    QTest::newRow("certificate file gone")
        << ErrorKind::Storage << u"webhooks/tlsCert: no such file"_s
        << u"The certificate of the receiver or its key cannot be used."_s << correct;
    QTest::newRow("key of another certificate")
        << ErrorKind::Refused << u"the key is another's"_s
        << u"The certificate of the receiver or its key cannot be used."_s << correct;
    QTest::newRow("secret that others can read")
        << ErrorKind::Refused << u"webhooks/headerSecretFile: others can read it"_s
        << u"The file with the value of the secret header"_s << correct;
    QTest::newRow("no header name") << ErrorKind::Refused << u"webhooks/headerName: none"_s
                                    << u"The secret header has no name"_s << correct;
    QTest::newRow("path") << ErrorKind::Refused << u"webhooks/incodePath: none"_s
                          << u"The path of the deliveries"_s << correct;
}

void TestPresenter::receiverFaultsSayWhatToDo()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    QFETCH(QString, reason);
    QFETCH(QString, advice);
    const QString text =
        shell::presentError(core::Error::of(kind, detail), Situation::ReceivingWebhooks);
    QVERIFY2(isSentence(text), qPrintable(text));
    QVERIFY2(text.contains(reason), qPrintable(text));
    QVERIFY2(text.contains(advice), qPrintable(text));
}

/// The page never came, so it did not stop, and no restart of the computer helps.
void TestPresenter::browserThatDidNotOpen()
{
    onboarding::VisitResult result;
    result.outcome = Outcome::Error;
    result.reason = Reason::EngineLost;
    const shell::ResultSentence here = shell::presentResult(result);
    result.show = onboarding::Show::Browser;
    const shell::ResultSentence there = shell::presentResult(result);
    QVERIFY(there.why != here.why);
    QVERIFY2(there.why.contains(u"browser"_s) && isSentence(there.why), qPrintable(there.why));
    QVERIFY2(there.nextStep.contains(u"phone"_s) && isSentence(there.nextStep),
             qPrintable(there.nextStep));
}

void TestPresenter::unknownCreationIsNotRepeated()
{
    onboarding::VisitResult result;
    result.outcome = Outcome::Error;
    result.reason = Reason::CreationUnknown;
    const shell::ResultSentence sentence = shell::presentResult(result);
    QVERIFY(sentence.why.contains(u"not known whether a session was created"_s));
    QVERIFY(sentence.nextStep.contains(u"dashboard"_s));
    QVERIFY(sentence.nextStep.contains(u"before you start again"_s));
}

void TestPresenter::typedReference_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("customerId");
    QTest::addColumn<QString>("personName");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("space alone") << u"  \t"_s << QString() << QString();
    QTest::newRow("reference") << u"C-20931"_s << u"C-20931"_s << QString();
    QTest::newRow("reference with space around") << u" C-20931 "_s << u"C-20931"_s << QString();
    QTest::newRow("reference of two parts") << u"C 20931"_s << u"C 20931"_s << QString();
    QTest::newRow("digits with a space") << u"209 31"_s << u"209 31"_s << QString();
    QTest::newRow("one word") << u"Rivera"_s << u"Rivera"_s << QString();
    QTest::newRow("name") << u"Ana Rivera"_s << QString() << u"Ana Rivera"_s;
    QTest::newRow("name with space within") << u" Ana   Rivera "_s << QString() << u"Ana Rivera"_s;
    QTest::newRow("name with signs")
        << u"Ana-María O'Neil, Jr."_s << QString() << u"Ana-María O'Neil, Jr."_s;
    QTest::newRow("arabic name") << u"\u0644\u064a\u0644\u0649 \u062d\u062f\u0627\u062f"_s
                                 << QString()
                                 << u"\u0644\u064a\u0644\u0649 \u062d\u062f\u0627\u062f"_s;
    QTest::newRow("arabic digits")
        << u"\u0645 \u0662\u0660"_s << u"\u0645 \u0662\u0660"_s << QString();
    QTest::newRow("signs alone") << u"- -"_s << u"- -"_s << QString();
}

void TestPresenter::typedReference()
{
    QFETCH(QString, typed);
    const shell::TypedReference read = shell::readReference(typed);
    QTEST(read.customerId, "customerId");
    QTEST(read.personName, "personName");
}

void TestPresenter::whySaysWhatDecided_data()
{
    QTest::addColumn<onboarding::VisitResult>("result");
    QTest::addColumn<QString>("why");
    const incode::ScoreItem sharp{u"sharpnessFront"_s, u"12"_s, u"WARN"_s};
    const incode::ScoreItem fake{u"fakeCheck"_s, u"3"_s, u"FAIL"_s};
    const incode::ScoreItem good{u"tamperCheck"_s, u"PASSED"_s, u"OK"_s};
    const QString document = u"idValidation"_s;

    QTest::newRow("passed") << resultOf(Outcome::Passed, u"OK"_s)
                            << u"The service accepted the document and the person."_s;
    QTest::newRow("passed by a reviewer against the score")
        << resultOf(Outcome::Passed, u"WARN"_s)
        << u"A reviewer at the service approved this visit."_s;
    QTest::newRow("rejected by a reviewer against the score")
        << resultOf(Outcome::Failed, u"OK"_s)
        << u"A reviewer at the service rejected this visit."_s;
    QTest::newRow("review, one check")
        << resultOf(Outcome::Review, u"WARN"_s, {module(document, u"WARN"_s, {good, sharp})})
        << u"The service was not sure about these checks: sharpness of the front."_s;
    QTest::newRow("failed, the worst first")
        << resultOf(Outcome::Failed, u"FAIL"_s, {module(document, u"FAIL"_s, {sharp, fake})})
        << u"The service did not accept these checks: signs of a forgery and sharpness of the "
           "front."_s;
    QTest::newRow("failed, a module without checks")
        << resultOf(Outcome::Failed, u"FAIL"_s, {module(u"liveness"_s, u"FAIL"_s)})
        << u"The service did not accept these checks: Liveness."_s;
    QTest::newRow("review without any check") << resultOf(Outcome::Review, u"MANUAL"_s)
                                              << u"The service asks for a person to look at this "
                                                 "visit."_s;
    QTest::newRow("review, a module that is switched off explains nothing")
        << resultOf(Outcome::Review, u"WARN"_s, {module(u"deviceRisk"_s, u"UNKNOWN"_s)})
        << u"The service asks for a person to look at this visit."_s;
    QTest::newRow("no verdict") << resultOf(Outcome::Review, {})
                                << u"The service finished this visit without a verdict."_s;
}

void TestPresenter::whySaysWhatDecided()
{
    QFETCH(onboarding::VisitResult, result);
    QFETCH(QString, why);
    QCOMPARE(shell::presentResult(result).why, why);
}

void TestPresenter::startFailureIsExplained()
{
    onboarding::VisitResult result;
    result.outcome = Outcome::Error;
    result.reason = Reason::StartFailed;
    result.error = core::Error::of(ErrorKind::Http, u"start answered 403"_s);
    result.error->httpStatus = 403;
    const shell::ResultSentence sentence = shell::presentResult(result);
    QCOMPARE(sentence.why, u"The service does not accept the API key."_s);
    QCOMPARE(sentence.nextStep, u"Enter the API key anew in Settings."_s);
}

void TestPresenter::knownKeysHaveNames_data()
{
    QTest::addColumn<QString>("key");
    // incode-omni.md 5.3.
    const QStringList keys =
        u"tamperCheck postitCheck idAlterationCheck idAlterationCheckFront idAlterationCheckBack "
        "alignment screenIdLiveness paperIdLiveness idAlreadyUsedCheck balancedLightFront "
        "balancedLightBack sharpnessFront sharpnessBack fakeBrowserCheck fakeIdCheck "
        "visibleIdCharacteristicsFront visibleIdCharacteristicsBack documentClassification "
        "documentTypeSideCrosscheck documentSeriesExpired birthDateValidity visiblePhotoFeatures "
        "expirationDateValidity documentExpired 2DBarcodeContent barcode2DDetected fakeCheck "
        "sexCrosscheck fullNameCrosscheck documentNumberCrosscheck birthDateCrosscheck "
        "documentNumberCheckDigit birthDateCheckDigit expirationDateCheckDigit "
        "compositeCheckDigit firstNameMatch lastNameMatch livenessScore photoQuality "
        "physicalAttack maskCheck lensesCheck faceBrightness validationStatus "
        "ocrValidationOverall overallConfidence"_s.split(u' ');
    for (const QString &key : keys)
        QTest::newRow(qPrintable(key)) << key;
}

void TestPresenter::knownKeysHaveNames()
{
    QFETCH(QString, key);
    // A prefix makes it a key nobody knows, so this is the name without a table.
    const QString bare = shell::checkName(u"zz_"_s + key).sliced(3);
    const QString name = shell::checkName(key);
    QVERIFY(!name.isEmpty());
    QVERIFY2(name != bare, qPrintable(name));
    QVERIFY(name != key);
}

void TestPresenter::unknownKeysAreHumanised_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("camel case") << u"someNewCheck"_s << u"some new check"_s;
    QTest::newRow("underscores") << u"some_new_check"_s << u"some new check"_s;
    QTest::newRow("capitals stay together") << u"newOCRResult"_s << u"new OCR result"_s;
    QTest::newRow("digits") << u"step2Result"_s << u"step2 result"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPresenter::unknownKeysAreHumanised()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    QCOMPARE(shell::checkName(key), name);
}

void TestPresenter::modules_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QList<incode::ScoreItem>>("items");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("summary");
    const incode::ScoreItem good{u"tamperCheck"_s, u"PASSED"_s, u"OK"_s};
    const incode::ScoreItem sharp{u"sharpnessFront"_s, u"12"_s, u"WARN"_s};
    const incode::ScoreItem unjudged{u"documentClassification"_s, u"98"_s, {}};
    using Items = QList<incode::ScoreItem>;
    QTest::newRow("all passed") << u"OK"_s << Items{good, good} << Verdict::Passed
                                << u"2 check(s) passed"_s;
    QTest::newRow("passed by a person")
        << u"MANUAL_OK"_s << Items{good} << Verdict::Passed << u"1 check(s) passed"_s;
    QTest::newRow("one to look at") << u"WARN"_s << Items{sharp, good, good} << Verdict::Review
                                    << u"sharpness of the front; 2 other check(s) passed"_s;
    QTest::newRow("only the one to look at")
        << u"WARN"_s << Items{sharp} << Verdict::Review << u"sharpness of the front"_s;
    QTest::newRow("failed without checks")
        << u"FAIL"_s << Items{} << Verdict::Failed << u"the service did not accept this"_s;
    QTest::newRow("unknown status") << u"SOMETHING_NEW"_s << Items{} << Verdict::Review
                                    << u"the service asks for a person to look at this"_s;
    QTest::newRow("no overall, judged by its checks")
        << QString() << Items{good, sharp} << Verdict::Review
        << u"sharpness of the front; 1 other check(s) passed"_s;
    QTest::newRow("nothing judged")
        << QString() << Items{unjudged} << Verdict::NoVerdict << u"the service gave no verdict"_s;
}

void TestPresenter::modules()
{
    QFETCH(QString, status);
    QFETCH(QList<incode::ScoreItem>, items);
    QFETCH(Verdict, verdict);
    QFETCH(QString, summary);
    incode::Score score;
    score.modules = {module(u"idValidation"_s, status, items, u"96.1"_s)};
    const shell::ModuleLine line = shell::presentModules(score).constFirst();
    QCOMPARE(line.name, u"Document"_s);
    QCOMPARE(line.verdict, verdict);
    QCOMPARE(line.summary, summary);
    QCOMPARE(line.number, u"96.1"_s);
    QCOMPARE(line.checks.size(), items.size());
}

void TestPresenter::mainModulesAreAlwaysThere()
{
    const QList<shell::ModuleLine> lines = shell::presentModules(incode::Score{});
    QStringList names;
    for (const shell::ModuleLine &line : lines) {
        names << line.name;
        QCOMPARE(line.verdict, Verdict::NotInFlow);
        QVERIFY(line.summary.isEmpty());
    }
    QCOMPARE(names,
             (QStringList{u"Document"_s, u"Liveness"_s, u"Face match"_s, u"Government check"_s}));
}

void TestPresenter::otherModules()
{
    incode::Score score;
    score.modules = {module(u"deviceRisk"_s, u"UNKNOWN"_s), module(u"behavioralRisk"_s, u"FAIL"_s),
                     module(u"brandNewModule"_s, u"OK"_s), module(u"retryInfo"_s, {})};
    const QList<shell::ModuleLine> lines = shell::presentModules(score);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(4).name, u"Behaviour risk"_s);
    QCOMPARE(lines.at(4).verdict, Verdict::Failed);
    QCOMPARE(lines.at(5).name, u"Brand new module"_s);
    QCOMPARE(lines.at(5).verdict, Verdict::Passed);
}

void TestPresenter::identityNumbersAreNoScores()
{
    incode::Score score;
    score.modules = {module(u"ineScrapingValidation"_s, u"OK"_s,
                            {{u"cic"_s, u"123456789"_s, u"OK"_s},
                             {u"result"_s, u"42"_s, {}},
                             {u"overallConfidence"_s, u"42"_s, u"OK"_s}})};
    const shell::ModuleLine line = shell::presentModules(score).at(4);
    QCOMPARE(line.checks.at(0).number, QString());
    QCOMPARE(line.checks.at(1).number, QString());
    QCOMPARE(line.checks.at(2).number, u"42.0"_s);
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
