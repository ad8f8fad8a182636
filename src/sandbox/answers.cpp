#include "sandbox/answers.h"

#include "sandbox/picture.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace sandbox::answers {

using namespace Qt::StringLiterals;

namespace {

QJsonObject item(QLatin1StringView value, QLatin1StringView status)
{
    return {{u"value"_s, QString(value)}, {u"status"_s, QString(status)}};
}

QJsonObject test(QLatin1StringView key, QLatin1StringView value, QLatin1StringView status)
{
    QJsonObject object = item(value, status);
    object.insert(u"key"_s, QString(key));
    return object;
}

QJsonObject passedScore()
{
    return {
        {u"idValidation"_s,
         QJsonObject{
             {u"photoSecurityAndQuality"_s,
              QJsonArray{test("tamperCheck"_L1, "PASSED"_L1, "OK"_L1),
                         test("postitCheck"_L1, "PASSED"_L1, "OK"_L1),
                         test("alignment"_L1, "PASSED"_L1, "OK"_L1),
                         test("screenIdLiveness"_L1, "PASSED"_L1, "OK"_L1),
                         test("paperIdLiveness"_L1, "PASSED"_L1, "OK"_L1),
                         test("balancedLightFront"_L1, "OK"_L1, "OK"_L1),
                         test("sharpnessFront"_L1, "92"_L1, "OK"_L1),
                         test("sharpnessBack"_L1, "88"_L1, "OK"_L1)}},
             {u"idSpecific"_s, QJsonArray{test("documentClassification"_L1, "98"_L1, "OK"_L1),
                                          test("documentExpired"_L1, "PASSED"_L1, "OK"_L1),
                                          test("birthDateValidity"_L1, "PASSED"_L1, "OK"_L1),
                                          test("fullNameCrosscheck"_L1, "97.4"_L1, "OK"_L1)}},
             {u"customFields"_s, QJsonArray()},
             {u"overall"_s, item("96.1"_L1, "OK"_L1)}}},
        {u"liveness"_s, QJsonObject{{u"livenessScore"_s, item("99.2"_L1, "OK"_L1)},
                                    {u"photoQuality"_s, QJsonObject{{u"value"_s, u"PASSED"_s}}},
                                    {u"overall"_s, item("99.2"_L1, "OK"_L1)}}},
        {u"faceRecognition"_s, QJsonObject{{u"existingUser"_s, false},
                                           {u"maskCheck"_s, item("0"_L1, "OK"_L1)},
                                           {u"lensesCheck"_s, QJsonObject{{u"status"_s, u"OK"_s}}},
                                           {u"overall"_s, item("93.0"_L1, "OK"_L1)}}},
        {u"governmentValidation"_s, QJsonValue::Null},
        {u"idOcrConfidence"_s, QJsonObject{{u"overallConfidence"_s, item("95.0"_L1, "OK"_L1)}}},
        {u"deviceRisk"_s, QJsonObject{{u"overall"_s, QJsonObject{{u"status"_s, u"UNKNOWN"_s}}}}},
        {u"behavioralRisk"_s,
         QJsonObject{{u"overall"_s, QJsonObject{{u"status"_s, u"UNKNOWN"_s}}}}},
        {u"retryInfo"_s, QJsonObject()},
        {u"documentOnEdgeInfo"_s, QJsonObject()},
        {u"sessionRecording"_s, QJsonObject{{u"mergedRecordingQualityChecks"_s, QJsonArray()}}},
        {u"reasonMsg"_s,
         u"This session passed because it passed all of the tests: ID Validation, Liveness "
         "Detection, Face Recognition"_s},
        {u"overall"_s, item("95.8"_L1, "OK"_L1)},
    };
}

/// One document check in doubt; optional members absent, null or {} where others have content.
QJsonObject reviewScore()
{
    QJsonObject score = passedScore();
    score.insert(u"idValidation"_s,
                 QJsonObject{{u"photoSecurityAndQuality"_s,
                              QJsonArray{test("tamperCheck"_L1, "PASSED"_L1, "OK"_L1),
                                         test("alignment"_L1, "PASSED"_L1, "OK"_L1),
                                         test("sharpnessFront"_L1, "41"_L1, "WARN"_L1)}},
                             {u"idSpecific"_s, QJsonObject()},
                             {u"customFields"_s, QJsonValue::Null},
                             {u"overall"_s, item("71.3"_L1, "WARN"_L1)}});
    score.insert(u"retryInfo"_s, QJsonObject{{u"failedAttemptsCounter"_s, 1},
                                             {u"stepsToRetry"_s, QJsonArray{u"frontId"_s}}});
    score.insert(u"sessionRecording"_s,
                 QJsonObject{{u"mergedRecordingQualityChecks"_s, QJsonObject()}});
    score.remove(u"behavioralRisk"_s);
    score.insert(u"reasonMsg"_s, u"This session needs a review because of low confidence in the "
                                 "test: ID Validation (sharpness of the front)"_s);
    score.insert(u"overall"_s, item("71.3"_L1, "WARN"_L1));
    return score;
}

QJsonObject failedScore()
{
    QJsonObject score = passedScore();
    score.insert(u"liveness"_s,
                 QJsonObject{{u"livenessScore"_s, item("3.1"_L1, "FAIL"_L1)},
                             {u"photoQuality"_s, QJsonObject{{u"value"_s, u"PASSED"_s}}},
                             {u"physicalAttack"_s, item("98.0"_L1, "FAIL"_L1)},
                             {u"overall"_s, item("3.1"_L1, "FAIL"_L1)}});
    score.insert(u"faceRecognition"_s, QJsonObject{{u"existingUser"_s, false},
                                                   {u"overall"_s, item("12.5"_L1, "FAIL"_L1)}});
    score.insert(u"retryInfo"_s, QJsonValue::Null);
    score.insert(u"reasonMsg"_s,
                 u"This session failed because it failed the tests: Liveness Detection, Face "
                 "Recognition"_s);
    score.insert(u"overall"_s, item("0"_L1, "FAIL"_L1));
    return score;
}

QJsonObject manualScore(QLatin1StringView status, const QString &reason)
{
    QJsonObject score = reviewScore();
    score.insert(u"reasonMsg"_s, reason);
    score.insert(u"overall"_s, item("71.3"_L1, status));
    return score;
}

QJsonObject undecidedScore()
{
    return {{u"overall"_s, QJsonObject{{u"status"_s, u"UNKNOWN"_s}}},
            {u"retryInfo"_s, QJsonObject()}};
}

} // namespace

QJsonObject start(const Session &session, const QByteArray &token, const QString &clientId,
                  bool existingSession)
{
    return {{u"interviewId"_s, session.interviewId},
            {u"token"_s, QString::fromLatin1(token)},
            {u"interviewCode"_s, session.interviewCode},
            {u"clientId"_s, clientId},
            {u"env"_s, u"sandbox"_s},
            {u"flowType"_s, u"flow"_s},
            {u"existingSession"_s, existingSession},
            {u"idCaptureTimeout"_s, 16},
            {u"idDetectionTimeout"_s, 60},
            {u"selfieCaptureTimeout"_s, 16},
            {u"idCaptureRetries"_s, 3},
            {u"selfieCaptureRetries"_s, 3},
            {u"curpValidationRetries"_s, 1},
            {u"onboardingLinkExpirationMinutes"_s, 15},
            {u"endScreenTitle"_s, QJsonValue::Null},
            {u"endScreenText"_s, QJsonValue::Null},
            {u"optinEnabled"_s, false},
            {u"optinCompanyName"_s, QString()}};
}

QJsonObject score(const Session &session)
{
    if (!session.finishedAt)
        return undecidedScore();
    switch (session.request.scenario.plot) {
    case Plot::Review:
        return reviewScore();
    case Plot::Fail:
        return failedScore();
    case Plot::ManualApproved:
        return manualScore("MANUAL_OK"_L1, u"This session was approved by a reviewer"_s);
    case Plot::ManualRejected:
        return manualScore("MANUAL_FAIL"_L1, u"This session was rejected by a reviewer"_s);
    case Plot::Pass:
    case Plot::Abandon:
    case Plot::SkipStatuses:
    case Plot::UnknownStatus:
    case Plot::ScoreLate:
        return passedScore();
    }
    Q_UNREACHABLE();
}

QJsonObject ocr(const Session &session)
{
    QJsonObject data{
        {u"name"_s, QJsonObject{{u"fullName"_s, u"ALEX SPECIMEN EXAMPLE"_s},
                                {u"firstName"_s, u"ALEX"_s},
                                {u"givenName"_s, u"ALEX"_s},
                                {u"paternalLastName"_s, u"SPECIMEN"_s},
                                {u"maternalLastName"_s, u"EXAMPLE"_s}}},
        {u"address"_s, u"1 SAMPLE STREET\n00000 EXAMPLETON"_s},
        {u"addressFields"_s, QJsonObject{{u"street"_s, u"1 SAMPLE STREET"_s},
                                         {u"postalCode"_s, u"00000"_s},
                                         {u"city"_s, u"EXAMPLETON"_s}}},
        {u"typeOfId"_s, u"IdentificationCard"_s},
        {u"documentNumber"_s, u"X00000000"_s},
        {u"issuingCountry"_s, u"UTO"_s}, // Utopia, the country of specimen documents.
        {u"nationality"_s, u"UTO"_s},
        {u"gender"_s, u"X"_s},
        {u"birthDate"_s, qint64(631152000000)},
        {u"issuedAt"_s, u"1609459200000"_s},
        {u"expireAt"_s, u"1924905600000"_s},
        {u"expirationDate"_s, 2030},
        {u"notExtracted"_s, 0},
        {u"notExtractedDetails"_s, QJsonArray()},
        {u"ocrDataConfidence"_s, QJsonObject{{u"nameConfidence"_s, 0.98},
                                             {u"birthDateConfidence"_s, 0.97},
                                             {u"documentNumberConfidence"_s, 0.99}}},
    };
    if (session.request.scenario.plot == Plot::Review) {
        data.insert(u"address"_s, QJsonValue::Null);
        data.insert(u"addressFields"_s, QJsonObject());
        data.insert(u"notExtracted"_s, 1);
        data.insert(u"notExtractedDetails"_s, QJsonArray{u"address"_s});
    }
    return data;
}

QJsonObject images(const QJsonArray &types)
{
    constexpr std::array faces{"selfie"_L1, "croppedFace"_L1, "croppedIDFace"_L1,
                               "croppedSecondIDFace"_L1};
    constexpr std::array documents{"fullFrameFrontID"_L1, "fullFrameBackID"_L1, "croppedFrontID"_L1,
                                   "croppedBackID"_L1};
    const auto has = [](const auto &names, const QString &type) {
        return std::any_of(names.begin(), names.end(),
                           [&](QLatin1StringView name) { return type == name; });
    };
    QJsonObject pictures;
    for (const QJsonValue &value : types) {
        const QString type = value.toString();
        if (has(faces, type))
            pictures.insert(type, QString::fromLatin1(facePicture().toBase64()));
        else if (has(documents, type))
            pictures.insert(type, QString::fromLatin1(documentPicture().toBase64()));
    }
    return pictures;
}

QJsonObject finish(const Session &session)
{
    const auto action = [&] {
        switch (session.request.scenario.plot) {
        case Plot::Review:
        case Plot::ManualApproved:
        case Plot::ManualRejected:
            return u"none"_s;
        case Plot::Fail:
            return u"rejected"_s;
        case Plot::Pass:
        case Plot::Abandon:
        case Plot::SkipStatuses:
        case Plot::UnknownStatus:
        case Plot::ScoreLate:
            return u"approved"_s;
        }
        Q_UNREACHABLE();
    };
    return {{u"redirectionUrl"_s, session.request.redirectionUrl},
            {u"action"_s, session.finishedAt ? action() : u"none"_s}};
}

QJsonObject capture(const QString &route, const Session &session)
{
    const bool isOpen = !session.isOver();
    QJsonObject body{{u"success"_s, isOpen},
                     {u"sessionStatus"_s, isOpen ? u"Alive"_s : u"Closed"_s}};
    if (route.startsWith("/omni/add/front-id"_L1) || route.startsWith("/omni/add/back-id"_L1)) {
        body.insert(u"sharpness"_s, 92);
        body.insert(u"glare"_s, 88);
        body.insert(u"horizontalResolution"_s, 640);
        body.insert(u"classification"_s, true);
        body.insert(u"typeOfId"_s, u"IdentificationCard"_s);
        body.insert(u"countryCode"_s, u"UTO"_s);
        body.insert(u"issueName"_s, u"Specimen Identification Card"_s);
        body.insert(u"issueYear"_s, 2021);
        body.insert(u"readability"_s, true);
        body.insert(u"correctGlare"_s, true);
        body.insert(u"correctSharpness"_s, true);
        body.insert(u"failReason"_s, QJsonValue::Null);
    } else if (route.startsWith("/omni/add/face"_L1)) {
        body.insert(u"confidence"_s, 0.01); // 0 is live here, while 1 is a match below.
        body.insert(u"isBright"_s, true);
        body.insert(u"hasLenses"_s, false);
        body.insert(u"hasFaceMask"_s, false);
        body.insert(u"age"_s, 36);
    } else if (route == "/omni/process/face"_L1) {
        body.insert(u"confidence"_s, 0.93);
        body.insert(u"existingUser"_s, false);
        body.insert(u"nameMatched"_s, true);
    }
    return body;
}

} // namespace sandbox::answers
