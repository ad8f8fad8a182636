// Score answers in every shape the service has been seen to give.

#include "incode/omniclient.h"

#include "support/support.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

class TestScore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void readsOverall_data();
    void readsOverall();
    void readsModules_data();
    void readsModules();
    void readsReasonAndSteps_data();
    void readsReasonAndSteps();
    void keepsEverythingRaw();
};

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        qFatal("the test's own JSON is wrong: %s", json.constData());
    return document.object();
}

/// "key=status/value[item=status/value ...]" for each module.
QString written(const QList<incode::ScoreModule> &modules)
{
    QStringList texts;
    for (const incode::ScoreModule &module : modules) {
        QStringList items;
        for (const incode::ScoreItem &item : module.items)
            items << item.key + u'=' + item.status + u'/' + item.value;
        texts << module.key + u'=' + module.status + u'/' + module.value + u'[' + items.join(u' ')
                     + u']';
    }
    return texts.join(u' ');
}

} // namespace

void TestScore::readsOverall_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("status"); // Null for none.
    QTest::addColumn<QString>("value");
    const QString none;
    QTest::newRow("both as text") << R"({"overall":{"value":"95.8","status":"OK"}})"_ba << u"OK"_s
                                  << u"95.8"_s;
    QTest::newRow("value as a number")
        << R"({"overall":{"value":95.8,"status":"WARN"}})"_ba << u"WARN"_s << u"95.8"_s;
    QTest::newRow("value as a whole number")
        << R"({"overall":{"value":0,"status":"FAIL"}})"_ba << u"FAIL"_s << u"0"_s;
    QTest::newRow("value null") << R"({"overall":{"value":null,"status":"OK"}})"_ba << u"OK"_s
                                << none;
    QTest::newRow("status alone") << R"({"overall":{"status":"MANUAL"}})"_ba << u"MANUAL"_s << none;
    QTest::newRow("unknown status") << R"({"overall":{"status":"NEW"}})"_ba << u"NEW"_s << none;
    QTest::newRow("value alone") << R"({"overall":{"value":"95.8"}})"_ba << none << none;
    QTest::newRow("status null") << R"({"overall":{"value":"1","status":null}})"_ba << none << none;
    QTest::newRow("status empty") << R"({"overall":{"value":"1","status":""}})"_ba << none << none;
    QTest::newRow("status an object") << R"({"overall":{"status":{}}})"_ba << none << none;
    QTest::newRow("empty object") << R"({"overall":{}})"_ba << none << none;
    QTest::newRow("empty array") << R"({"overall":[]})"_ba << none << none;
    QTest::newRow("null") << R"({"overall":null})"_ba << none << none;
    QTest::newRow("text") << R"({"overall":"OK"})"_ba << none << none;
    QTest::newRow("absent") << "{}"_ba << none << none;
}

void TestScore::readsOverall()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, status);
    QFETCH(QString, value);
    const incode::Score score = incode::parseScore(objectOf(json));
    QCOMPARE(score.overall.has_value(), !status.isNull());
    if (score.overall) {
        QCOMPARE(score.overall->status, status);
        QCOMPARE(score.overall->value, value);
    }
}

void TestScore::readsModules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("modules");
    const auto row = [](const char *name, const QByteArray &json, const QString &modules) {
        QTest::newRow(name) << json << modules;
    };
    row("none", "{}", u""_s);
    for (const char *key :
         {"idValidation", "liveness", "faceRecognition", "authentication", "governmentValidation",
          "curpVerification", "ineScrapingValidation", "idOcrConfidence", "deviceRisk",
          "behavioralRisk", "retryInfo", "documentOnEdgeInfo", "sessionRecording", "reasonMsg",
          "overall", "externalVerification"}) {
        for (const char *nothing : {"null", "{}", "[]", "{\"overall\":null}", "{\"overall\":{}}"}) {
            QTest::addRow("%s is %s", key, nothing)
                << QByteArray(QByteArray("{\"") + key + "\":" + nothing + '}') << QString();
        }
    }
    row("document", R"({"idValidation":{
        "photoSecurityAndQuality":[{"value":"PASSED","status":"OK","key":"tamperCheck"},
                                   {"value":"71","status":"WARN","key":"sharpnessFront"}],
        "idSpecific":[{"value":98,"status":"OK","key":"documentClassification"}],
        "customFields":[{"value":"1","status":"FAIL","key":"firstNameMatch"}],
        "appliedRule":{"name":"r1","status":"OK"},
        "overall":{"value":"96.1","status":"OK"}}})",
        u"idValidation=OK/96.1[appliedRule=OK/ firstNameMatch=FAIL/1 documentClassification=OK/98 "
        "tamperCheck=OK/PASSED sharpnessFront=WARN/71]"_s);
    row("document with empty containers",
        R"({"idValidation":{"photoSecurityAndQuality":{},"idSpecific":null,"customFields":[],
            "appliedRule":null,"overall":{"value":"0","status":"FAIL"}}})",
        u"idValidation=FAIL/0[]"_s);
    row("lists as objects",
        R"({"idValidation":{"idSpecific":{"fakeCheck":{"value":"1","status":"OK"}},
        "overall":{"status":"OK"}}})",
        u"idValidation=OK/[fakeCheck=OK/1]"_s);
    row("document as a list", R"({"idValidation":[{"key":"fakeCheck","value":"1","status":"OK"}]})",
        u"idValidation=/[fakeCheck=OK/1]"_s);
    row("liveness", R"({"liveness":{"livenessScore":{"value":"99.2","status":"OK"},
        "photoQuality":{"value":"PASSED"},"physicalAttack":{"value":99.9,"status":"OK"},
        "spoofDetectionMethod":"A1","overall":{"value":"99.2","status":"OK"}}})",
        u"liveness=OK/99.2[livenessScore=OK/99.2 photoQuality=/PASSED physicalAttack=OK/99.9 "
        "spoofDetectionMethod=/A1]"_s);
    row("face", R"({"faceRecognition":{"existingUser":false,"existingInterviewId":null,
        "maskCheck":{"value":"0.1","status":"OK"},"lensesCheck":{"status":"WARN"},
        "faceBrightness":{"value":"80","status":"OK"},"nameMatch":1,
        "overall":{"value":93,"status":"OK"}}})",
        u"faceRecognition=OK/93[existingUser=/false faceBrightness=OK/80 lensesCheck=WARN/ "
        "maskCheck=OK/0.1 nameMatch=/1]"_s);
    row("face login", R"({"authentication":{"overall":{"value":"1","status":"OK"},
        "identityId":"66c0ffee66c0ffee66c0ffee"}})",
        u"authentication=OK/1[identityId=/66c0ffee66c0ffee66c0ffee]"_s);
    row("government", R"({"governmentValidation":{
        "validationStatus":{"value":"0","status":"OK","key":"0"},
        "ocrValidation":[{"value":"true","status":"OK","key":"name"}],
        "ocrValidationOverall":{"value":"100","status":"OK"},
        "overall":{"value":"100","status":"OK"}}})",
        u"governmentValidation=OK/100[name=OK/true ocrValidationOverall=OK/100 0=OK/0]"_s);
    row("CURP", R"({"curpVerification":{"success":true,"curp":"XEXX010101HNEXXXA4",
        "probation_document_data":{"municipality":"x","year":1999}}})",
        u"curpVerification=/[curp=/XEXX010101HNEXXXA4 municipality=/x year=/1999 success=/true]"_s);
    row("INE", R"({"ineScrapingValidation":{"scrapingStatus":"OK","anioEmision":2020}})",
        u"ineScrapingValidation=/[anioEmision=/2020 scrapingStatus=/OK]"_s);
    row("OCR confidence",
        R"({"idOcrConfidence":{"overallConfidence":{"value":"98","status":"OK"}}})",
        u"idOcrConfidence=OK/98[]"_s);
    row("risks off", R"({"deviceRisk":{"overall":{"status":"UNKNOWN"}},
        "behavioralRisk":{"overall":{"status":"UNKNOWN"}}})",
        u"deviceRisk=UNKNOWN/[] behavioralRisk=UNKNOWN/[]"_s);
    row("document on the edge", R"({"documentOnEdgeInfo":{"frontDocumentIsOnTheEdge":true}})",
        u"documentOnEdgeInfo=/[frontDocumentIsOnTheEdge=/true]"_s);
    row("recording checks as a list", R"({"sessionRecording":{"mergedRecordingQualityChecks":[
        {"key":"faceCheck","value":"1","status":"OK"}]}})",
        u"sessionRecording=/[faceCheck=OK/1]"_s);
    row("recording checks as an object", R"({"sessionRecording":{"mergedRecordingQualityChecks":{
        "faceCheck":{"value":"1","status":"OK"}}}})",
        u"sessionRecording=/[faceCheck=OK/1]"_s);
    row("unknown with a verdict", R"({"palmReading":{"overall":{"status":"WARN"},"lines":3}})",
        u"palmReading=WARN/[lines=/3]"_s);
    row("unknown without one", R"({"palmReading":{"lines":3},"other":"x","third":[1]})", u""_s);
    row("most important first", R"({"zebra":{"overall":{"status":"OK"}},
        "aardvark":{"overall":{"status":"OK"}},"governmentValidation":{"overall":{"status":"OK"}},
        "faceRecognition":{"overall":{"status":"OK"}},"deviceRisk":{"overall":{"status":"OK"}},
        "liveness":{"overall":{"status":"OK"}},"idValidation":{"overall":{"status":"OK"}}})",
        u"idValidation=OK/[] liveness=OK/[] faceRecognition=OK/[] governmentValidation=OK/[] "
        "deviceRisk=OK/[] aardvark=OK/[] zebra=OK/[]"_s);
}

void TestScore::readsModules()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, modules);
    QCOMPARE(written(incode::parseScore(objectOf(json)).modules), modules);
}

void TestScore::readsReasonAndSteps_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("steps");
    const QStringList none;
    QTest::newRow("both") << R"({"reasonMsg":"Passed.","retryInfo":{"failedAttemptsCounter":1,
        "stepsToRetry":["frontId","selfie"]}})"_ba
                          << u"Passed."_s << QStringList{u"frontId"_s, u"selfie"_s};
    QTest::newRow("absent") << "{}"_ba << QString() << none;
    QTest::newRow("null") << R"({"reasonMsg":null,"retryInfo":null})"_ba << QString() << none;
    QTest::newRow("empty objects") << R"({"reasonMsg":{},"retryInfo":{}})"_ba << QString() << none;
    QTest::newRow("empty lists") << R"({"reasonMsg":[],"retryInfo":[]})"_ba << QString() << none;
    QTest::newRow("steps null") << R"({"retryInfo":{"stepsToRetry":null}})"_ba << QString() << none;
    QTest::newRow("steps an object")
        << R"({"retryInfo":{"stepsToRetry":{}}})"_ba << QString() << none;
    QTest::newRow("steps with holes")
        << R"({"retryInfo":{"stepsToRetry":[null,"backId",{},""]}})"_ba << QString()
        << QStringList{u"backId"_s};
}

void TestScore::readsReasonAndSteps()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    QFETCH(QStringList, steps);
    const incode::Score score = incode::parseScore(objectOf(json));
    QCOMPARE(score.reason, reason);
    QCOMPARE(score.stepsToRetry, steps);
}

void TestScore::keepsEverythingRaw()
{
    const QJsonObject answer =
        objectOf(R"({"overall":{"status":"OK"},"palmReading":{"lines":3},"x":[1,null]})");
    QCOMPARE(incode::parseScore(answer).raw, answer);
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
