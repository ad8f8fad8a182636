// What the client asks, to the letter, and what it reads from good answers.

#include "incode/omniclient.h"

#include "calls.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;
using core::Secret;
using support::Script;
using support::ScriptedServer;

namespace {

/// "name: value" of every header that the transport does not add by itself, sorted.
QStringList ownHeaders(const support::Received &request)
{
    static const QStringList transport{
        u"host"_s,       u"connection"_s,     u"accept-encoding"_s, u"accept-language"_s,
        u"user-agent"_s, u"content-length"_s, u"x-request-id"_s};
    QStringList own;
    for (const auto &[name, value] : request.headers) {
        if (!transport.contains(QString::fromLatin1(name).toLower()))
            own << QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value);
    }
    own.sort();
    return own;
}

/// A client on a server that plays one script.
struct Fixture
{
    explicit Fixture(const Script &script) { server.play(script); }

    ScriptedServer server;
    support::ManualClock clock;
    net::Client net{clock};
    incode::OmniClient client{net, server.url(), Secret(calls::apiKey)};
    QObject context;
};

Script answer(const QByteArray &json)
{
    return Script::reply(200, json);
}

} // namespace

class TestOmniClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void asksExactly_data();
    void asksExactly();
    void startSendsEveryField();
    void startLeavesOutWhatIsEmpty();
    void joinsTheBase_data();
    void joinsTheBase();
    void readsSessions_data();
    void readsSessions();
    void readsUrls_data();
    void readsUrls();
    void readsStatus_data();
    void readsStatus();
    void readsScore();
    void readsOcr_data();
    void readsOcr();
    void asksForImages();
    void readsImages_data();
    void readsImages();
    void answersAfterItIsGone();
};

void TestOmniClient::asksExactly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("headers");
    for (const calls::Call &call : calls::all()) {
        const bool isStart = qstrcmp(call.name, "start") == 0;
        QStringList headers{u"Accept: application/json"_s, u"Content-Type: application/json"_s,
                            u"api-version: 1.0"_s};
        if (isStart)
            headers << u"x-api-key: "_s + QString::fromLatin1(calls::apiKey);
        else
            headers << u"X-Incode-Hardware-Id: "_s + QString::fromLatin1(calls::token);
        headers.sort();
        QTest::newRow(call.name) << QString::fromLatin1(call.name) << headers;
    }
}

void TestOmniClient::asksExactly()
{
    QFETCH(QString, name);
    QFETCH(QStringList, headers);
    const calls::Call call = calls::named(name);
    Fixture f(answer(call.goodAnswer));
    int told = 0;
    call.run(f.client, calls::session(), &f.context, [&told](const auto &error) {
        ++told;
        QVERIFY2(!error, qPrintable(error ? core::describe(*error) : QString()));
    });
    QCOMPARE(told, 0);
    QTRY_COMPARE(told, 1);
    QCOMPARE(f.server.requests().size(), 1);
    const support::Received &seen = f.server.requests().first();
    QCOMPARE(seen.method, call.method);
    QCOMPARE(seen.target, call.target);
    QCOMPARE(ownHeaders(seen), headers);
    QCOMPARE(seen.body.isEmpty(), call.method == "GET");
}

void TestOmniClient::startSendsEveryField()
{
    Fixture f(answer(calls::named(u"start"_s).goodAnswer));
    incode::SessionRequest request;
    request.flowId = u"66c0ffee66c0ffee66c0ff01"_s;
    request.countryCode = u"ALL"_s;
    request.language = u"es-ES"_s;
    request.externalCustomerId = u"Añez \"7\""_s;
    request.redirectionUrl = QUrl(u"https://a.test/done?x=a%20b&y=1"_s);
    request.customFields = {{u"desk"_s, u"3"_s}, {u"empty"_s, QString()}};
    request.resume = core::InterviewId(u"66c0ffee66c0ffee66c0ff02"_s);
    int told = 0;
    f.client.createSession(request, &f.context, [&told](const auto &) { ++told; });
    QTRY_COMPARE(told, 1);
    const QJsonObject expected{
        {u"configurationId"_s, u"66c0ffee66c0ffee66c0ff01"_s},
        {u"countryCode"_s, u"ALL"_s},
        {u"language"_s, u"es-ES"_s},
        {u"externalCustomerId"_s, u"Añez \"7\""_s},
        {u"redirectionUrl"_s, u"https://a.test/done?x=a%20b&y=1"_s},
        {u"customFields"_s, QJsonObject{{u"desk"_s, u"3"_s}, {u"empty"_s, QString()}}},
        {u"interviewId"_s, u"66c0ffee66c0ffee66c0ff02"_s}};
    QCOMPARE(QJsonDocument::fromJson(f.server.requests().first().body).object(), expected);
}

void TestOmniClient::startLeavesOutWhatIsEmpty()
{
    Fixture f(answer(calls::named(u"start"_s).goodAnswer));
    int told = 0;
    incode::SessionRequest request;
    request.flowId = u"f"_s;
    f.client.createSession(request, &f.context, [&told](const auto &) { ++told; });
    QTRY_COMPARE(told, 1);
    QCOMPARE(f.server.requests().first().body, R"({"configurationId":"f"})"_ba);
}

void TestOmniClient::joinsTheBase_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("status");
    const QByteArray start = "/omni/start";
    const QByteArray status = "/0/omni/get/onboarding/status";
    QTest::newRow("host alone") << QString() << start << status;
    QTest::newRow("trailing slash") << u"/"_s << start << status;
    QTest::newRow("trailing slashes") << u"//"_s << start << status;
    QTest::newRow("path") << u"/api/v2"_s << "/api/v2" + start << "/api/v2" + status;
    QTest::newRow("path and slash") << u"/api/v2/"_s << "/api/v2" + start << "/api/v2" + status;
    QTest::newRow("escaped path") << u"/a%20b/c%2Fd"_s << "/a%20b/c%2Fd" + start
                                  << "/a%20b/c%2Fd" + status;
    QTest::newRow("query") << u"/?tenant=a%26b"_s << start + "?tenant=a%26b"
                           << status + "?tenant=a%26b";
    QTest::newRow("fragment") << u"/#top"_s << start << status;
}

void TestOmniClient::joinsTheBase()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, status);
    Fixture f(Script::reply(200, "{}"));
    const QUrl base(f.server.url().toString() + suffix);
    incode::OmniClient client(f.net, base, Secret(calls::apiKey));
    int told = 0;
    client.createSession({}, &f.context, [&told](const auto &) { ++told; });
    QTRY_COMPARE(told, 1);
    client.status(calls::session(), &f.context, [&told](const auto &) { ++told; });
    QTRY_COMPARE(told, 2);
    QCOMPARE(f.server.requests().value(0).target, start);
    QCOMPARE(f.server.requests().value(1).target, status);
}

void TestOmniClient::readsSessions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("existing");
    QTest::addColumn<QByteArray>("details");
    const auto good = [](const char *name, const QByteArray &rest, bool existing,
                         const QByteArray &details) {
        QTest::newRow(name) << R"({"interviewId":"i1","token":"eyJ0.e30.eA")" + rest + '}' << true
                            << existing << details;
    };
    good("only what is promised", "", false, "{}");
    good(
        "everything",
        R"(,"existingSession":true,"env":"demo","idCaptureTimeout":16,"new":{"a":[1]}})"_ba.chopped(
            1),
        true, R"({"env":"demo","idCaptureTimeout":16,"new":{"a":[1]}})");
    good("existing as text", R"(,"existingSession":"TRUE")", true, "{}");
    good("existing null", R"(,"existingSession":null)", false, "{}");
    good("existing an object", R"(,"existingSession":{})", false, "{}");
    good("token repeated",
         R"(,"env":"demo","link":"https://a.test/?t=eyJ0.e30.eA","n":{"t":["eyJ0.e30.eA"]})", false,
         R"({"env":"demo"})");
    const auto bad = [](const QByteArray &name, const QByteArray &json) {
        QTest::newRow(name.constData()) << json << false << false << "{}"_ba;
    };
    bad("nothing", "{}");
    for (const char *wrong : {"null", "\"\"", "7", "true", "{}", "[\"i1\"]"}) {
        bad(QByteArray(QByteArray("interviewId ") + wrong),
            QByteArray(QByteArray(R"({"token":"eyJ0.e30.eA","interviewId":)") + wrong + '}'));
        bad(QByteArray(QByteArray("token ") + wrong),
            QByteArray(QByteArray(R"({"interviewId":"i1","token":)") + wrong + '}'));
    }
    bad("no interviewId", R"({"token":"eyJ0.e30.eA"})");
    bad("no token", R"({"interviewId":"i1"})");
    bad("token with a line break", R"({"interviewId":"i1","token":"a\r\nX: b"})");
    bad("token with a space", R"({"interviewId":"i1","token":"a b"})");
    bad("token beyond ASCII", R"({"interviewId":"i1","token":"aé"})");
}

void TestOmniClient::readsSessions()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    QFETCH(bool, existing);
    QFETCH(QByteArray, details);
    Fixture f(answer(json));
    std::optional<Result<incode::Session>> session;
    f.client.createSession({}, &f.context,
                           [&](Result<incode::Session> result) { session.emplace(result); });
    QTRY_VERIFY(session);
    QCOMPARE(session->has_value(), good);
    if (!good) {
        QVERIFY(session->error().kind == ErrorKind::Payload);
        QCOMPARE(session->error().httpStatus, 200);
        QVERIFY(!core::describe(session->error()).contains(u"eyJ"_s));
        return;
    }
    QCOMPARE((*session)->interviewId.text(), u"i1"_s);
    QCOMPARE((*session)->token.reveal(), "eyJ0.e30.eA"_ba);
    QCOMPARE((*session)->existing, existing);
    QCOMPARE((*session)->details, QJsonDocument::fromJson(details).object());
}

void TestOmniClient::readsUrls_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("url"); // Empty for a failure.
    const QString page = u"https://page.test/c/flow/f?interviewId=i&x=%20"_s;
    QTest::newRow("address") << QByteArray("{\"url\":\"" + page.toUtf8() + "\"}") << page;
    QTest::newRow("address and more")
        << R"({"url":"https://a.test/","success":true,"n":null})"_ba << u"https://a.test/"_s;
    QTest::newRow("foreign scheme, for the caller to refuse")
        << "{\"url\":\"javascript:alert(1)\"}"_ba << u"javascript:alert(1)"_s;
    for (const char *wrong :
         {"null", "\"\"", "7", "true", "{}", "[]", "\"not an address\"", "\"/path\"",
          "\"//a.test/\"", "\"https://[bad\"", "\"https://a:99999/\""}) {
        QTest::addRow("url %s", wrong)
            << QByteArray(QByteArray("{\"url\":") + wrong + '}') << QString();
    }
    QTest::newRow("no url") << "{}"_ba << QString();
}

void TestOmniClient::readsUrls()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, url);
    Fixture f(answer(json));
    std::optional<Result<QUrl>> got;
    f.client.onboardingUrl(calls::session(), &f.context,
                           [&](const Result<QUrl> &result) { got.emplace(result); });
    QTRY_VERIFY(got);
    QCOMPARE(got->has_value(), !url.isEmpty());
    if (got->has_value())
        QCOMPARE((*got)->toString(QUrl::FullyEncoded), url);
    else
        QVERIFY(got->error().kind == ErrorKind::Payload);
}

void TestOmniClient::readsStatus_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text"); // Empty for a failure.
    QTest::newRow("known") << R"({"onboardingStatus":"EXPIRED"})"_ba << u"EXPIRED"_s;
    QTest::newRow("of the future")
        << R"({"onboardingStatus":"PALM_READ","x":1})"_ba << u"PALM_READ"_s;
    QTest::newRow("a number") << R"({"onboardingStatus":7})"_ba << u"7"_s;
    for (const char *wrong : {"null", "\"\"", "{}", "[\"EXPIRED\"]"}) {
        QTest::addRow("status %s", wrong)
            << QByteArray(QByteArray("{\"onboardingStatus\":") + wrong + '}') << QString();
    }
    QTest::newRow("no status") << "{}"_ba << QString();
}

void TestOmniClient::readsStatus()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    Fixture f(answer(json));
    std::optional<Result<incode::Status>> got;
    f.client.status(calls::session(), &f.context,
                    [&](const Result<incode::Status> &result) { got.emplace(result); });
    QTRY_VERIFY(got);
    QCOMPARE(got->has_value(), !text.isEmpty());
    if (got->has_value())
        QCOMPARE((*got)->text, text);
    else
        QVERIFY(got->error().kind == ErrorKind::Payload);
}

void TestOmniClient::readsScore()
{
    Fixture f(answer(R"({"overall":{"status":"OK","value":"95.8"},"reasonMsg":"Passed."})"));
    std::optional<Result<incode::Score>> got;
    f.client.score(calls::session(), &f.context,
                   [&](const Result<incode::Score> &result) { got.emplace(result); });
    QTRY_VERIFY(got);
    QVERIFY(got->has_value());
    QCOMPARE((*got)->overall->status, u"OK"_s);
    QCOMPARE((*got)->reason, u"Passed."_s);
}

void TestOmniClient::readsOcr_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("fields"); // -1 for a failure.
    QTest::newRow("wrapped") << R"({"ocrData":{"gender":"F","height":170}})"_ba << 2;
    QTest::newRow("bare") << R"({"gender":"F"})"_ba << 1;
    QTest::newRow("wrapper null") << R"({"ocrData":null})"_ba << 0;
    QTest::newRow("wrapper a text") << R"({"ocrData":"gender"})"_ba << -1;
    QTest::newRow("wrapper a number") << R"({"ocrData":1})"_ba << -1;
    QTest::newRow("wrapper a truth") << R"({"ocrData":true})"_ba << -1;
}

void TestOmniClient::readsOcr()
{
    QFETCH(QByteArray, json);
    QFETCH(int, fields);
    Fixture f(answer(json));
    std::optional<Result<incode::OcrData>> got;
    f.client.ocr(calls::session(), &f.context,
                 [&](const Result<incode::OcrData> &result) { got.emplace(result); });
    QTRY_VERIFY(got);
    QCOMPARE(got->has_value() ? int((*got)->fields.size()) : -1, fields);
    if (!got->has_value())
        QVERIFY(got->error().kind == ErrorKind::Payload);
}

void TestOmniClient::asksForImages()
{
    Fixture f(answer("{}"));
    int told = 0;
    f.client.images(calls::session(), {u"selfie"_s, u"croppedFrontID"_s}, &f.context,
                    [&told](const auto &) { ++told; });
    QTRY_COMPARE(told, 1);
    QCOMPARE(f.server.requests().first().body, R"({"images":["selfie","croppedFrontID"]})"_ba);
}

void TestOmniClient::readsImages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QStringList>("images");
    const auto row = [](const char *name, const QByteArray &json, bool good,
                        const QStringList &images) {
        QTest::newRow(name) << json << good << images;
    };
    row("both, as asked", R"({"croppedFrontID":"AAEC","selfie":"/+8="})", true,
        {u"selfie=ffef"_s, u"croppedFrontID=000102"_s});
    row("one missing", R"({"selfie":"AAEC"})", true, {u"selfie=000102"_s});
    row("one null", R"({"selfie":"AAEC","croppedFrontID":null})", true, {u"selfie=000102"_s});
    row("one empty", R"({"selfie":"AAEC","croppedFrontID":""})", true, {u"selfie=000102"_s});
    row("others beside", R"({"selfie":"AAEC","signature":"AAEC","retina":"!","n":1})", true,
        {u"selfie=000102"_s});
    row("none", "{}", true, {});
    row("no base64", R"({"selfie":"AAEC*"})", false, {});
    row("base64 without padding", R"({"selfie":"AAE"})", true, {u"selfie=0001"_s});
    row("base64 cut off", R"({"selfie":"AAECA"})", false, {});
    row("base64 with spaces", R"({"selfie":"AA EC"})", false, {});
    row("beyond ASCII", R"({"selfie":"AAEé"})", false, {});
    row("a number", R"({"selfie":7})", false, {});
    row("an object", R"({"selfie":{"url":"https://a.test/"}})", false, {});
    row("a list", R"({"selfie":["AAEC"]})", false, {});
    const QByteArray large(3 * 1024 * 1024, 'A');
    row("four megabytes", "{\"selfie\":\"" + large.toBase64() + "\"}", true,
        {u"selfie="_s + QString::fromLatin1(large.toHex())});
}

void TestOmniClient::readsImages()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    QFETCH(QStringList, images);
    Fixture f(answer(json));
    std::optional<Result<QList<incode::Image>>> got;
    f.client.images(calls::session(), {u"selfie"_s, u"croppedFrontID"_s}, &f.context,
                    [&](const Result<QList<incode::Image>> &result) { got.emplace(result); });
    QTRY_VERIFY(got);
    QCOMPARE(got->has_value(), good);
    if (!good) {
        QVERIFY(got->error().kind == ErrorKind::Payload);
        return;
    }
    QStringList read;
    for (const incode::Image &image : std::as_const(**got))
        read << QString(image.type + u'=' + QString::fromLatin1(image.bytes.toHex()));
    QVERIFY(read == images);
}

void TestOmniClient::answersAfterItIsGone()
{
    ScriptedServer server;
    server.play(answer(R"({"onboardingStatus":"EXPIRED"})"));
    support::ManualClock clock;
    net::Client net(clock);
    QObject context;
    int told = 0;
    {
        incode::OmniClient client(net, server.url(), Secret(calls::apiKey));
        client.status(calls::session(), &context, [&](const Result<incode::Status> &result) {
            ++told;
            QVERIFY(result.has_value());
        });
    }
    QTRY_COMPARE(told, 1);
}

QTEST_GUILESS_MAIN(TestOmniClient)
#include "tst_omniclient.moc"
