#include "client.h"
#include "support/support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using namespace sandboxtest;

class SandboxApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void startRefuses_data();
    void startRefuses();
    void startAnswersEveryField();
    void eachStartIsANewSession();
    void resumeKeepsTheSession();
    void misnamedRedirectIsToldAndIgnored();
    void callsNeedKeyOrToken_data();
    void callsNeedKeyOrToken();
    void unlistedIs404_data();
    void unlistedIs404();
    void wrongMethodIs405();
    void oddQueriesAreTolerated_data();
    void oddQueriesAreTolerated();
    void onboardingUrlNamesThePage();
    void statusFollowsThePage();
    void finishTakesBothVerbs_data();
    void finishTakesBothVerbs();
    void captureCallsAreAccepted_data();
    void captureCallsAreAccepted();
    void captureAfterTheEndIsClosed();
    void ocrHasBothForms();
    void imagesArePictures();
    void corsReflectsTheOrigin();
};

namespace {

void compareErrorBody(const Answer &answer, int status, const QString &path)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    const QJsonObject body = answer.json();
    QCOMPARE(body.value("status"_L1).toInt(), status);
    QCOMPARE(body.value("path"_L1).toString(), path);
    QVERIFY(body.value("timestamp"_L1).toDouble() > 1.6e12);
    QVERIFY(!body.value("error"_L1).toString().isEmpty());
    QVERIFY(!body.value("message"_L1).toString().isEmpty());
}

bool isHex(const QString &text, qsizetype digits)
{
    static const QRegularExpression hex(u"^[0-9a-f]+$"_s);
    return text.size() == digits && hex.match(text).hasMatch();
}

} // namespace

void SandboxApiTest::startRefuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = R"({"configurationId":"0123456789abcdef01234567"})";
    QTest::newRow("no key") << QByteArray("POST") << QByteArray() << good << 403;
    QTest::newRow("wrong key") << QByteArray("POST") << QByteArray("nonsense") << good << 403;
    QTest::newRow("GET") << QByteArray("GET") << QByteArray("right") << QByteArray() << 405;
    QTest::newRow("no configurationId")
        << QByteArray("POST") << QByteArray("right") << QByteArray("{}") << 400;
    QTest::newRow("not JSON") << QByteArray("POST") << QByteArray("right") << QByteArray("{oops")
                              << 400;
    QTest::newRow("unknown interviewId")
        << QByteArray("POST") << QByteArray("right")
        << QByteArray(R"({"configurationId":"a","interviewId":"66c0ffee66c0ffee66c0ffee"})") << 404;
}

void SandboxApiTest::startRefuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Rig rig;
    Call call{method, u"/omni/start"_s, body};
    if (!key.isEmpty())
        call.headers << std::pair{QByteArray("x-api-key"), key == "right" ? rig.apiKey : key};
    compareErrorBody(rig.api(call), status, u"/omni/start"_s);
}

void SandboxApiTest::startAnswersEveryField()
{
    const Rig rig;
    const Answer answer = rig.api(rig.startCall());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.contains("processing-time"));
    const QJsonObject body = answer.json();
    using Type = QJsonValue::Type;
    const QList<std::pair<QString, Type>> fields{
        {u"interviewId"_s, Type::String},
        {u"token"_s, Type::String},
        {u"interviewCode"_s, Type::String},
        {u"clientId"_s, Type::String},
        {u"env"_s, Type::String},
        {u"flowType"_s, Type::String},
        {u"existingSession"_s, Type::Bool},
        {u"idCaptureTimeout"_s, Type::Double},
        {u"idDetectionTimeout"_s, Type::Double},
        {u"selfieCaptureTimeout"_s, Type::Double},
        {u"idCaptureRetries"_s, Type::Double},
        {u"selfieCaptureRetries"_s, Type::Double},
        {u"curpValidationRetries"_s, Type::Double},
        {u"onboardingLinkExpirationMinutes"_s, Type::Double},
        {u"endScreenTitle"_s, Type::Null},
        {u"endScreenText"_s, Type::Null},
        {u"optinEnabled"_s, Type::Bool},
        {u"optinCompanyName"_s, Type::String}};
    for (const auto &[name, type] : fields)
        QVERIFY2(body.value(name).type() == type && body.contains(name), qUtf8Printable(name));
    QVERIFY(isHex(body.value("interviewId"_L1).toString(), 24));
    QCOMPARE(body.value("interviewCode"_L1).toString().size(), 6);
    QCOMPARE(body.value("existingSession"_L1).toBool(), false);

    const QStringList parts = body.value("token"_L1).toString().split(u'.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject header =
        QJsonDocument::fromJson(
            QByteArray::fromBase64(parts.at(0).toLatin1(), QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(header.value("alg"_L1).toString(), u"HS256"_s);
    const QJsonObject claims =
        QJsonDocument::fromJson(
            QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(claims.value("role"_L1).toString(), u"ACCESS"_s);
    QVERIFY(claims.value("exp"_L1).toDouble() > claims.value("iat"_L1).toDouble());
}

void SandboxApiTest::eachStartIsANewSession()
{
    const Rig rig;
    const QJsonObject same{{u"externalCustomerId"_s, u"C-1"_s}};
    const Started first = rig.start(same);
    const Started second = rig.start(same);
    QVERIFY(first.interviewId != second.interviewId);
    QVERIFY(first.token != second.token);
}

void SandboxApiTest::resumeKeepsTheSession()
{
    const Rig rig;
    const Started first = rig.start();
    rig.api(rig.call(first, "POST", u"/omni/process/id"_s));
    const QJsonObject again =
        rig.api(rig.startCall({{u"interviewId"_s, first.interviewId}})).json();
    QCOMPARE(again.value("interviewId"_L1).toString(), first.interviewId);
    QCOMPARE(again.value("existingSession"_L1).toBool(), true);
    const Started resumed{first.interviewId, again.value("token"_L1).toString().toLatin1()};
    QVERIFY(resumed.token != first.token);
    QCOMPARE(rig.status(resumed), u"ID_VALIDATION_FINISHED"_s);
}

void SandboxApiTest::misnamedRedirectIsToldAndIgnored()
{
    const Rig rig;
    QTest::ignoreMessage(QtWarningMsg, "start: redirectUrl is ignored; the name is redirectionUrl");
    const Started session = rig.start({{u"redirectUrl"_s, u"https://example.test/"_s}});
    const QJsonObject finished = rig.api(rig.call(session, "GET", u"/omni/finish-status"_s)).json();
    QCOMPARE(finished.value("redirectionUrl"_L1).toString(), QString());
}

void SandboxApiTest::callsNeedKeyOrToken_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("key");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::newRow("/0 with token") << u"/0"_s << false << QByteArray("right") << 200;
    QTest::newRow("/0 with token and key") << u"/0"_s << true << QByteArray("right") << 200;
    QTest::newRow("/0 with bad token") << u"/0"_s << false << QByteArray("eyJ.a.b") << 401;
    QTest::newRow("/0 with key alone") << u"/0"_s << true << QByteArray() << 401;
    QTest::newRow("/0 with nothing") << u"/0"_s << false << QByteArray() << 401;
    QTest::newRow("token and key") << QString() << true << QByteArray("right") << 200;
    QTest::newRow("token without key") << QString() << false << QByteArray("right") << 403;
    QTest::newRow("key without token") << QString() << true << QByteArray() << 401;
}

void SandboxApiTest::callsNeedKeyOrToken()
{
    QFETCH(QString, prefix);
    QFETCH(bool, key);
    QFETCH(QByteArray, token);
    QFETCH(int, status);
    const Rig rig;
    const Started session = rig.start();
    const QStringList paths{u"/omni/onboarding-url"_s, u"/omni/get/onboarding/status"_s,
                            u"/omni/get/score"_s, u"/omni/get/ocr-data/v2"_s,
                            u"/omni/finish-status"_s};
    for (const QString &path : paths) {
        Call call{"GET", QString(prefix + path)};
        if (key)
            call.headers << std::pair{QByteArray("x-api-key"), rig.apiKey};
        if (!token.isEmpty()) {
            call.headers << std::pair{QByteArray("x-incode-hardware-id"),
                                      token == "right" ? session.token : token};
        }
        const Answer answer = rig.api(call);
        QCOMPARE(answer.status, status);
        if (status != 200)
            compareErrorBody(answer, status, prefix + path);
    }
}

void SandboxApiTest::unlistedIs404_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("outside omni") << u"/executive/log-in"_s;
    QTest::newRow("unknown call") << u"/0/omni/get/everything"_s;
    QTest::newRow("below a call") << u"/0/omni/get/score/more"_s;
    QTest::newRow("Big Interview, which is elsewhere") << u"/api/users/anonymous"_s;
}

void SandboxApiTest::unlistedIs404()
{
    QFETCH(QString, path);
    const Rig rig;
    const Started session = rig.start();
    compareErrorBody(rig.api({"GET", path, {}, {{"X-Incode-Hardware-Id", session.token}}}), 404,
                     path);
}

void SandboxApiTest::wrongMethodIs405()
{
    const Rig rig;
    const Started session = rig.start();
    const Answer answer = rig.api(rig.call(session, "POST", u"/omni/get/onboarding/status"_s));
    compareErrorBody(answer, 405, u"/0/omni/get/onboarding/status"_s);
    QCOMPARE(answer.headers.value("allow"), QByteArray("GET"));
}

void SandboxApiTest::oddQueriesAreTolerated_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("plain") << u"/0/omni/get/onboarding/status"_s;
    QTest::newRow("nameless, as the SDK sends") << u"/0/omni/get/onboarding/status?=abc"_s;
    QTest::newRow("id") << u"/0/omni/get/onboarding/status?id=abc"_s;
    QTest::newRow("interviewId") << u"/0/omni/get/onboarding/status?interviewId=abc"_s;
    QTest::newRow("empty query") << u"/0/omni/get/onboarding/status?"_s;
    QTest::newRow("unknown query") << u"/0/omni/get/onboarding/status?x=1&x=2&y"_s;
    QTest::newRow("duplicate slashes") << u"//0//omni/get//onboarding/status"_s;
}

void SandboxApiTest::oddQueriesAreTolerated()
{
    QFETCH(QString, target);
    const Rig rig;
    const Started session = rig.start();
    const Answer answer =
        rig.api({"GET", target, {}, {{"x-incode-hardware-id", session.token}}}); // No api-version.
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), (QJsonObject{{u"onboardingStatus"_s, u"UNKNOWN"_s}}));
}

void SandboxApiTest::onboardingUrlNamesThePage()
{
    const Rig rig;
    const Started session = rig.start();
    const QJsonObject body =
        rig.api(rig.call(session, "GET", u"/omni/onboarding-url?clientId=x"_s)).json();
    QCOMPARE(body.value("url"_L1).toString(),
             QString(rig.sandbox.pageUrl().toString() + u"/sandbox001/flow/"_s + rig.flowId
                     + u"?interviewId="_s + session.interviewId));
    QVERIFY(rig.sandbox.pageUrl().port() != rig.sandbox.apiUrl().port());
}

void SandboxApiTest::statusFollowsThePage()
{
    Rig rig;
    const Started session = rig.start();
    rig.openPage(session);
    QCOMPARE(rig.status(session), u"UNKNOWN"_s);
    rig.api(rig.call(session, "POST", u"/omni/add/front-id/v2"_s));
    QCOMPARE(rig.status(session), u"UNKNOWN"_s);
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    QCOMPARE(rig.status(session), u"ID_VALIDATION_FINISHED"_s);
    rig.clock.advance(core::milliseconds(500));
    QCOMPARE(rig.status(session), u"POST_PROCESSING_FINISHED"_s);
    rig.api(rig.call(session, "POST", u"/omni/process/face"_s));
    QCOMPARE(rig.status(session), u"FACE_VALIDATION_FINISHED"_s);
    rig.api(rig.call(session, "GET", u"/omni/finish-status"_s));
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
    // Late or repeated calls take nothing back.
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    rig.clock.advance(core::milliseconds(60000));
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
}

void SandboxApiTest::finishTakesBothVerbs_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("action");
    QTest::newRow("GET, pass") << QByteArray("GET") << u"pass"_s << u"approved"_s;
    QTest::newRow("POST, pass") << QByteArray("POST") << u"pass"_s << u"approved"_s;
    QTest::newRow("GET, fail") << QByteArray("GET") << u"fail"_s << u"rejected"_s;
    QTest::newRow("POST, review") << QByteArray("POST") << u"review"_s << u"none"_s;
}

void SandboxApiTest::finishTakesBothVerbs()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, scenario);
    QFETCH(QString, action);
    const Rig rig(scenario);
    const Started session = rig.start({{u"redirectionUrl"_s, u"https://example.test/done"_s}});
    const Answer answer = rig.api(rig.call(session, method, u"/omni/finish-status?flowId=x"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), (QJsonObject{{u"redirectionUrl"_s, u"https://example.test/done"_s},
                                         {u"action"_s, action}}));
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
}

void SandboxApiTest::captureCallsAreAccepted_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("member");
    QTest::newRow("front") << u"/omni/add/front-id/v2"_s << u"sharpness"_s;
    QTest::newRow("back") << u"/omni/add/back-id/v2"_s << u"failReason"_s;
    QTest::newRow("process id") << u"/omni/process/id"_s << u"success"_s;
    QTest::newRow("face") << u"/omni/add/face/third-party?imageType=selfie"_s << u"hasLenses"_s;
    QTest::newRow("process face") << u"/omni/process/face"_s << u"existingUser"_s;
    QTest::newRow("event") << u"/omni/add/event"_s << u"success"_s;
    QTest::newRow("fingerprint") << u"/omni/add/device-fingerprint"_s << u"success"_s;
    QTest::newRow("any other add") << u"/omni/add/whatever"_s << u"success"_s;
    QTest::newRow("any other process") << u"/omni/process/whatever"_s << u"success"_s;
}

void SandboxApiTest::captureCallsAreAccepted()
{
    QFETCH(QString, target);
    QFETCH(QString, member);
    const Rig rig;
    const Started session = rig.start();
    const Answer answer = rig.api(rig.call(session, "POST", target));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("success"_L1), QJsonValue(true));
    QCOMPARE(answer.json().value("sessionStatus"_L1), QJsonValue(u"Alive"_s));
    QVERIFY(answer.json().contains(member));
}

void SandboxApiTest::captureAfterTheEndIsClosed()
{
    const Rig rig;
    const Started session = rig.start();
    rig.api(rig.call(session, "GET", u"/omni/finish-status"_s));
    const QJsonObject body = rig.api(rig.call(session, "POST", u"/omni/add/front-id/v2"_s)).json();
    QCOMPARE(body.value("success"_L1), QJsonValue(false));
    QCOMPARE(body.value("sessionStatus"_L1), QJsonValue(u"Closed"_s));
}

void SandboxApiTest::ocrHasBothForms()
{
    const Rig rig;
    const Started session = rig.start();
    const QJsonObject plain = rig.api(rig.call(session, "GET", u"/omni/get/ocr-data"_s)).json();
    const QJsonObject wrapped =
        rig.api(rig.call(session, "GET", u"/omni/get/ocr-data/v2"_s)).json();
    QCOMPARE(wrapped.value("ocrData"_L1).toObject(), plain);
    QCOMPARE(plain.value("name"_L1)["fullName"_L1].toString(), u"ALEX SPECIMEN EXAMPLE"_s);
    QVERIFY(plain.value("birthDate"_L1).isDouble());
    QVERIFY(plain.value("expireAt"_L1).isString());
}

void SandboxApiTest::imagesArePictures()
{
    const Rig rig;
    const Started session = rig.start();
    const QJsonObject images =
        rig.api(rig.call(
                    session, "POST", u"/omni/get/images"_s,
                    {{u"images"_s, QJsonArray{u"selfie"_s, u"croppedFrontID"_s, u"nothing"_s}}}))
            .json();
    QCOMPARE(images.keys(), (QStringList{u"croppedFrontID"_s, u"selfie"_s}));
    for (const QJsonValue &image : images) {
        const QByteArray png = QByteArray::fromBase64(image.toString().toLatin1());
        QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(png.size() < 8 * 1024);
    }
    QVERIFY(images.value("selfie"_L1) != images.value("croppedFrontID"_L1));
}

void SandboxApiTest::corsReflectsTheOrigin()
{
    const Rig rig;
    const Started session = rig.start();
    const std::pair<QByteArray, QByteArray> origin{"Origin", "http://127.0.0.1:4711"};

    const Answer preflight = rig.api({"OPTIONS",
                                      u"/0/omni/add/event"_s,
                                      {},
                                      {origin, {"Access-Control-Request-Method", "POST"}}});
    QCOMPARE(preflight.status, 204);
    QCOMPARE(preflight.headers.value("access-control-allow-origin"), origin.second);
    QVERIFY(preflight.headers.value("access-control-allow-methods").contains("POST"));
    const QByteArray allowed = preflight.headers.value("access-control-allow-headers").toLower();
    for (const QByteArray name :
         {"api-version", "x-api-key", "x-incode-hardware-id", "content-type"})
        QVERIFY2(allowed.contains(name), name.constData());

    Call call = rig.call(session, "GET", u"/omni/get/onboarding/status"_s);
    QVERIFY(!rig.api(call).headers.contains("access-control-allow-origin"));
    call.headers << origin;
    const Answer answer = rig.api(call);
    QCOMPARE(answer.headers.value("access-control-allow-origin"), origin.second);
    QCOMPARE(answer.headers.value("vary"), QByteArray("Origin"));
    // An error must be readable by the page as well.
    call.headers[0].second = "bad";
    QCOMPARE(rig.api(call).headers.value("access-control-allow-origin"), origin.second);
}

QTEST_GUILESS_MAIN(SandboxApiTest)
#include "tst_sandboxapi.moc"
