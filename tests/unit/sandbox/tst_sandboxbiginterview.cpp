#include "client.h"
#include "support/support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;
using namespace sandboxtest;
using namespace std::chrono_literals;

class SandboxBigInterviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void keyIsWanted_data();
    void keyIsWanted();
    void createThenRefresh();
    void parameterForms_data();
    void parameterForms();
    void wrongParameters_data();
    void wrongParameters();
    void ids_data();
    void ids();
    void uniqueEmails();
    void unlisted_data();
    void unlisted();
    void trackAlias();
    void anonymousLivesADay();
    void anonymousSwitches();
    void peopleDifferAndAreTheSameAgain();
    void tracksAreAsDocumented();
    void interviewsAreAsDocumented();
    void contradictions_data();
    void contradictions();
    void errorForms_data();
    void errorForms();
    void faults_data();
    void faults();
    void slowFault();
    void faultOfEachCallUntilEnded();
    void redirectIsNoticed();
    void tooManyIsExact();
    void mostAtOnceIsExact();
    void clientThatLeftIsNotUnderWay();
    void badControl_data();
    void badControl();
    void peopleByControl();
    void stepByControl();
};

namespace {

const QRegularExpression &isoDate()
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\z"_s);
    return form;
}

QJsonObject ada()
{
    return {{u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"Example"_s},
            {u"email"_s, u"ada@example.org"_s}};
}

QJsonObject errorOf(const Answer &answer)
{
    return answer.json().value("error"_L1).toObject();
}

/// Whom the sandbox knows by \a id.
QJsonObject personOf(const Rig &rig, const QString &id)
{
    const QJsonArray people = rig.partnerReport(u"people"_s).value("people"_L1).toArray();
    for (const QJsonValue &person : people) {
        if (person["partnerId"_L1].toString() == id)
            return person.toObject();
    }
    return {};
}

QJsonObject lastCall(const Rig &rig)
{
    return rig.partnerReport(u"calls"_s).value("calls"_L1).toArray().last().toObject();
}

QJsonObject countsOf(const Rig &rig, QLatin1StringView call)
{
    return rig.partnerReport(u"counts"_s).value("counts"_L1)[call].toObject();
}

Call read(const Rig &rig, const QString &target)
{
    return rig.partnerCall("GET", target);
}

} // namespace

void SandboxBigInterviewTest::keyIsWanted_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("keyItself");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *before, const char *after, bool keyItself,
                        int status, const QString &found) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << keyItself << status
                            << found;
    };
    row("bare", "", "", true, 404, u"right"_s);
    row("missing", "", "", false, 401, u"missing"_s);
    row("after Bearer", "Bearer ", "", true, 401, u"bearer"_s);
    row("after Token", "Token ", "", true, 401, u"wrong"_s);
    row("longer", "", "0", true, 401, u"wrong"_s);
    row("another", "0123456789abcdef0123456789abcdef", "", false, 401, u"wrong"_s);
}

void SandboxBigInterviewTest::keyIsWanted()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, keyItself);
    QFETCH(int, status);
    QFETCH(QString, found);
    const Rig rig;
    const QByteArray value = before + (keyItself ? rig.partnerKey : QByteArray()) + after;
    Call call{"GET", u"/api/users/nobody/tracks"_s};
    if (!value.isEmpty())
        call.headers << std::pair{QByteArray("authorization"), value};
    const Answer answer = rig.partner(call);
    QCOMPARE(answer.status, status);
    QCOMPARE(errorOf(answer).value("type"_L1).toString(),
             status == 401 ? u"authentication_error"_s : u"not_found"_s);
    QVERIFY(!answer.body.contains(rig.partnerKey));
    QCOMPARE(lastCall(rig).value("key"_L1).toString(), found);
}

void SandboxBigInterviewTest::createThenRefresh()
{
    Rig rig;
    const Answer made = rig.partner(rig.partnerCall("POST", u"stu-1"_s, ada()));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(made.json().keys(), QStringList{u"user"_s});
    const QJsonObject user = made.json().value("user"_L1).toObject();
    QCOMPARE(user.keys(),
             (QStringList{u"anonymous"_s, u"created_at"_s, u"partner_id"_s, u"token"_s}));
    QCOMPARE(user.value("partner_id"_L1).toString(), u"stu-1"_s);
    QCOMPARE(user.value("anonymous"_L1), QJsonValue(false));
    const QJsonObject token = user.value("token"_L1).toObject();
    QCOMPARE(token.keys(), (QStringList{u"expires_at"_s, u"token"_s}));
    static const QRegularExpression hex(u"^[0-9a-f]{64}\\z"_s);
    QVERIFY(hex.match(token.value("token"_L1).toString()).hasMatch());
    const QString created = user.value("created_at"_L1).toString();
    const QString expires = token.value("expires_at"_L1).toString();
    QVERIFY(isoDate().match(created).hasMatch() && isoDate().match(expires).hasMatch());
    QCOMPARE(QDateTime::fromString(created, Qt::ISODateWithMs), rig.clock.utcNow());
    QCOMPARE(QDateTime::fromString(expires, Qt::ISODateWithMs),
             rig.clock.utcNow().addSecs(48LL * 3600));

    // What a person was made with is never changed.
    rig.clock.advance(1000ms);
    const Answer again = rig.partner(rig.partnerCall(
        "POST", u"stu-1"_s, {{u"first_name"_s, u"Eve"_s}, {u"email"_s, u"no address"_s}}));
    QCOMPARE(again.status, 200);
    const QJsonObject refreshed = again.json().value("user"_L1).toObject();
    QCOMPARE(refreshed.value("created_at"_L1).toString(), created);
    QVERIFY(refreshed.value("token"_L1)["token"_L1] != token.value("token"_L1));
    QVERIFY(refreshed.value("token"_L1)["expires_at"_L1].toString() > expires);
    const QJsonObject person = personOf(rig, u"stu-1"_s);
    QCOMPARE(person.value("firstName"_L1).toString(), u"Ada"_s);
    QCOMPARE(person.value("lastName"_L1).toString(), u"Example"_s);
    QCOMPARE(person.value("email"_L1).toString(), u"ada@example.org"_s);
    QCOMPARE(person.value("refreshes"_L1).toInt(), 2);
    QCOMPARE(countsOf(rig, "user"_L1), (QJsonObject{{u"200"_s, 1}, {u"201"_s, 1}}));
}

void SandboxBigInterviewTest::parameterForms_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("form");
    const auto row = [](const char *name, const char *type, const char *body, const QString &query,
                        bool strict, int status, const QString &form) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(body) << query << strict << status
                            << form;
    };
    const char json[] = "application/json";
    const char form[] = "application/x-www-form-urlencoded";
    const char flat[] = R"({"first_name":"Zoë & Co","last_name":"Å+b","email":"z@example.org"})";
    const char nested[] =
        R"({"user":{"first_name":"Zoë & Co","last_name":"Å+b","email":"z@example.org"}})";
    const char fields[] = "first_name=Zo%C3%AB+%26%20Co&last_name=%C3%85%2Bb&email=z%40example.org";
    const char nestedFields[] = "user%5Bfirst_name%5D=Zo%C3%AB+%26+Co&user[last_name]=%C3%85%2Bb&"
                                "user[email]=z@example.org";
    row("flat JSON", json, flat, {}, true, 201, u"json"_s);
    row("flat JSON with a charset", "Application/JSON; charset=utf-8", flat, {}, true, 201,
        u"json"_s);
    row("form", form, fields, {}, true, 201, u"form"_s);
    row("query", "", "", QString::fromLatin1(fields), true, 201, u"query"_s);
    row("nested JSON, strict", json, nested, {}, true, 422, u"nested-json"_s);
    row("nested form, strict", form, nestedFields, {}, true, 422, u"nested-form"_s);
    row("nested JSON, lax", json, nested, {}, false, 201, u"nested-json"_s);
    row("nested form, lax", form, nestedFields, {}, false, 201, u"nested-form"_s);
    row("nothing", "", "", {}, true, 422, u"none"_s);
    row("JSON cut off", json, R"({"first_name":)", {}, true, 400, u"json"_s);
    row("JSON array", json, "[]", {}, true, 400, u"json"_s);
    row("JSON called text", "text/plain", flat, {}, true, 400, u"other"_s);
}

void SandboxBigInterviewTest::parameterForms()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, query);
    QFETCH(bool, strict);
    QFETCH(int, status);
    QFETCH(QString, form);
    const Rig rig;
    rig.setSwitches({{u"strictBodies"_s, strict}});
    Call call{"POST", u"/api/users/z"_s, body, {{"authorization", rig.partnerKey}}};
    if (!query.isEmpty())
        call.target += u'?' + query;
    if (!type.isEmpty())
        call.headers << std::pair{QByteArray("content-type"), type};
    QCOMPARE(rig.partner(call).status, status);
    QCOMPARE(lastCall(rig).value("form"_L1).toString(), form);
    const QJsonObject person = personOf(rig, u"z"_s);
    QCOMPARE(person.isEmpty(), status != 201);
    if (status == 201) {
        QCOMPARE(person.value("firstName"_L1).toString(), u"Zoë & Co"_s);
        QCOMPARE(person.value("lastName"_L1).toString(), u"Å+b"_s);
        QCOMPARE(person.value("email"_L1).toString(), u"z@example.org"_s);
    }
}

void SandboxBigInterviewTest::wrongParameters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("no first name")
        << u"first_name"_s << QJsonValue(QJsonValue::Undefined) << u"is required"_s;
    QTest::newRow("null last name") << u"last_name"_s << QJsonValue() << u"is required"_s;
    QTest::newRow("empty e-mail") << u"email"_s << QJsonValue(u""_s) << u"is required"_s;
    QTest::newRow("blank first name") << u"first_name"_s << QJsonValue(u" "_s) << u"is required"_s;
    QTest::newRow("number as a name") << u"last_name"_s << QJsonValue(7) << u"must be text"_s;
    QTest::newRow("endless name") << u"first_name"_s << QJsonValue(QString(256, u'x'))
                                  << u"is too long"_s;
    QTest::newRow("e-mail without a host")
        << u"email"_s << QJsonValue(u"ada@"_s) << u"is not an e-mail address"_s;
}

void SandboxBigInterviewTest::wrongParameters()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    const Rig rig;
    QJsonObject body = ada();
    body.insert(field, value);
    const Answer answer = rig.partner(rig.partnerCall("POST", u"stu-1"_s, body));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.json(),
             (QJsonObject{{u"error"_s, QJsonObject{{u"type"_s, u"validation_error"_s},
                                                   {u"message"_s, QJsonObject{{field, says}}}}}}));
    QVERIFY(personOf(rig, u"stu-1"_s).isEmpty());
}

void SandboxBigInterviewTest::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("one letter") << u"a"_s << 201;
    QTest::newRow("every kind") << u"A-9_z"_s << 201;
    QTest::newRow("64 long") << QString(64, u'x') << 201;
    QTest::newRow("65 long") << QString(65, u'x') << 422;
    QTest::newRow("a space") << u"a%20b"_s << 422;
    QTest::newRow("a dot") << u"a.b"_s << 422;
    QTest::newRow("a letter beyond ASCII") << u"%C3%A4"_s << 422;
    QTest::newRow("an escaped escape") << u"a%2520b"_s << 422;
    QTest::newRow("reserved, in capitals") << u"ANONYMOUS"_s << 422;
    QTest::newRow("a slash") << u"a/b"_s << 404;
    QTest::newRow("nothing") << QString() << 404;
}

void SandboxBigInterviewTest::ids()
{
    QFETCH(QString, id);
    QFETCH(int, status);
    const Rig rig;
    const Answer answer =
        rig.partner(rig.partnerCall(status == 404 && !id.isEmpty() ? "GET" : "POST", id, ada()));
    QCOMPARE(answer.status, status);
    QCOMPARE(errorOf(answer).value("message"_L1).toObject().keys(),
             status == 422 ? QStringList{u"partner_id"_s} : QStringList());
}

void SandboxBigInterviewTest::uniqueEmails()
{
    const Rig rig;
    rig.provision(u"one"_s);
    QCOMPARE(rig.partner(rig.partnerCall("POST", u"two"_s, ada())).status, 201);
    rig.setSwitches({{u"uniqueEmails"_s, true}});
    const Answer answer = rig.partner(rig.partnerCall("POST", u"three"_s, ada()));
    QCOMPARE(answer.status, 422);
    QCOMPARE(errorOf(answer).value("message"_L1).toObject().keys(), QStringList{u"email"_s});
    QCOMPARE(rig.partner(rig.partnerCall("POST", u"two"_s, ada())).status, 200);
}

void SandboxBigInterviewTest::unlisted_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("tracks of nobody") << QByteArray("GET") << u"nobody/tracks"_s << 404;
    QTest::newRow("interviews of nobody") << QByteArray("GET") << u"nobody/interviews"_s << 404;
    QTest::newRow("the singular track") << QByteArray("GET") << u"stu-1/track"_s << 404;
    QTest::newRow("another call") << QByteArray("GET") << u"stu-1/progress"_s << 404;
    QTest::newRow("below a call") << QByteArray("GET") << u"stu-1/tracks/1"_s << 404;
    QTest::newRow("reading a user") << QByteArray("GET") << u"stu-1"_s << 405;
    QTest::newRow("deleting a user") << QByteArray("DELETE") << u"stu-1"_s << 405;
    QTest::newRow("writing tracks") << QByteArray("POST") << u"stu-1/tracks"_s << 405;
}

void SandboxBigInterviewTest::unlisted()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(int, status);
    const Rig rig;
    rig.provision(u"stu-1"_s);
    const Answer answer = rig.partner(rig.partnerCall(method, target));
    QCOMPARE(answer.status, status);
    QVERIFY(!errorOf(answer).value("message"_L1).toString().isEmpty());
    QCOMPARE(answer.headers.contains("allow"), status == 405);
}

void SandboxBigInterviewTest::trackAlias()
{
    const Rig rig;
    rig.provision(u"stu-1"_s);
    rig.setSwitches({{u"trackAlias"_s, true}});
    QCOMPARE(rig.partner(read(rig, u"stu-1/track"_s)).body,
             rig.partner(read(rig, u"stu-1/tracks"_s)).body);
}

void SandboxBigInterviewTest::anonymousLivesADay()
{
    Rig rig;
    const Answer answer = rig.partner(rig.partnerCall("POST", u"anonymous"_s));
    QCOMPARE(answer.status, 201);
    const QJsonObject user = answer.json().value("user"_L1).toObject();
    const QString id = user.value("partner_id"_L1).toString();
    static const QRegularExpression form(u"^anon_[a-z0-9]{12}\\z"_s);
    QVERIFY2(form.match(id).hasMatch(), qUtf8Printable(id));
    QCOMPARE(user.value("anonymous"_L1), QJsonValue(true));
    QCOMPARE(QDateTime::fromString(user["token"_L1]["expires_at"_L1].toString(), Qt::ISODateWithMs),
             rig.clock.utcNow().addSecs(48LL * 3600));
    QCOMPARE(rig.partner(rig.partnerCall("POST", id)).status, 200);
    QCOMPARE(personOf(rig, id).value("completedSteps"_L1).toInt(-1), 0);
    QCOMPARE(personOf(rig, id).value("interviews"_L1).toInt(-1), 0);
    rig.control(u"time"_s, {{u"advanceMs"_s, 86399999}});
    QCOMPARE(rig.partner(read(rig, id + u"/tracks"_s)).status, 200);
    rig.control(u"time"_s, {{u"advanceMs"_s, 1}});
    QVERIFY(personOf(rig, id).isEmpty());
    QCOMPARE(rig.partner(read(rig, id + u"/tracks"_s)).status, 404);
    QCOMPARE(rig.partner(rig.partnerCall("POST", id)).status, 422);
}

void SandboxBigInterviewTest::anonymousSwitches()
{
    const Rig rig;
    rig.setSwitches({{u"anonymousFlag"_s, false}});
    QCOMPARE(rig.partner(rig.partnerCall("POST", u"anonymous"_s))
                 .json()
                 .value("user"_L1)["anonymous"_L1],
             QJsonValue(false));
    rig.setSwitches({{u"anonymous"_s, u"disabled"_s}});
    const Answer answer = rig.partner(rig.partnerCall("POST", u"anonymous"_s));
    QCOMPARE(answer.status, 403);
    QCOMPARE(errorOf(answer).value("type"_L1).toString(), u"forbidden"_s);
    QCOMPARE(rig.partnerReport(u"people"_s).value("people"_L1).toArray().size(), 1);
}

void SandboxBigInterviewTest::peopleDifferAndAreTheSameAgain()
{
    const Rig rig;
    const Rig another;
    QSet<int> steps;
    QSet<int> interviews;
    for (int i = 0; i < 60; ++i) {
        const QString id = u"stu-%1"_s.arg(i);
        QCOMPARE(rig.control(u"biginterview/person"_s, {{u"partnerId"_s, id}}).status, 200);
        QCOMPARE(another.control(u"biginterview/person"_s, {{u"partnerId"_s, id}}).status, 200);
    }
    const QJsonArray people = rig.partnerReport(u"people"_s).value("people"_L1).toArray();
    const QJsonArray others = another.partnerReport(u"people"_s).value("people"_L1).toArray();
    QCOMPARE(people.size(), 60);
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (const auto key : {"completedSteps"_L1, "interviews"_L1})
            QCOMPARE(people.at(i)[key], others.at(i)[key]);
        steps << people.at(i)["completedSteps"_L1].toInt();
        interviews << people.at(i)["interviews"_L1].toInt();
    }
    QVERIFY(steps.contains(0) && steps.contains(16) && steps.size() > 5);
    QCOMPARE(interviews, (QSet<int>{0, 1, 2, 3, 4, 5, 6}));
}

void SandboxBigInterviewTest::tracksAreAsDocumented()
{
    const Rig rig;
    rig.control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"progress"_s, u"none"_s}});
    for (const int step : {1, 2}) {
        rig.control(u"biginterview/step"_s,
                    {{u"partnerId"_s, u"p"_s}, {u"track"_s, u"Fast Track"_s}, {u"step"_s, step}});
    }
    const Answer answer = rig.partner(read(rig, u"p/tracks"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().keys(), QStringList{u"tracks"_s});
    const QJsonArray tracks = answer.json().value("tracks"_L1).toArray();
    QCOMPARE(tracks.size(), 2);
    QCOMPARE(tracks.at(0)["title"_L1].toString(), u"Fast Track"_s);
    QCOMPARE(tracks.at(1)["title"_L1].toString(), u"Mastery Track"_s);
    QCOMPARE(tracks.at(0)["progress"_L1].toDouble(-1), 0.33);
    QCOMPARE(tracks.at(1)["progress"_L1].toDouble(-1), 0.0);
    const QJsonArray steps = tracks.at(0)["tracks"_L1].toArray();
    QCOMPARE(steps.size(), 6);
    QCOMPARE(steps.at(4), QJsonValue(QJsonObject{{u"step"_s, 5},
                                                 {u"title"_s, u"Tell me about yourself"_s},
                                                 {u"link"_s, u"/members/curriculum?chapter=5"_s},
                                                 {u"completed"_s, false}}));
    QCOMPARE(steps.at(1)["completed"_L1], QJsonValue(true));
    rig.control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"progress"_s, u"all"_s}});
    const QJsonArray done =
        rig.partner(read(rig, u"p/tracks"_s)).json().value("tracks"_L1).toArray();
    QCOMPARE(done.at(0)["progress"_L1].toDouble(), 1.0);
    QCOMPARE(done.at(1)["progress"_L1].toDouble(), 1.0);
}

void SandboxBigInterviewTest::interviewsAreAsDocumented()
{
    const Rig rig;
    rig.control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"interviews"_s, 5}});
    const Answer answer = rig.partner(read(rig, u"p/interviews"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().keys(), QStringList{u"interviews"_s});
    const QJsonArray interviews = answer.json().value("interviews"_L1).toArray();
    QCOMPARE(interviews.size(), 5);
    QString later = core::isoUtc(rig.clock.utcNow());
    for (const QJsonValue &value : interviews) {
        const QJsonObject one = value.toObject();
        QCOMPARE(one.keys(),
                 (QStringList{u"category"_s, u"completed"_s, u"created_at"_s, u"id"_s,
                              u"interviewer_name"_s, u"links"_s, u"title"_s, u"updated_at"_s}));
        const QString updated = one.value("updated_at"_L1).toString();
        QVERIFY(isoDate().match(updated).hasMatch());
        QVERIFY(one.value("created_at"_L1).toString() < updated && updated < later);
        later = updated;
        QCOMPARE(one.value("links"_L1)["review"_L1].toString(),
                 u"/members/mock_interviews/%1"_s.arg(one.value("id"_L1).toInt()));
        QVERIFY(one.value("links"_L1)["retake"_L1].toString().startsWith(
            "/members/mock_interviews/interview_info/"_L1));
    }
    QCOMPARE(interviews.first()["id"_L1].toInt(), 105);
}

void SandboxBigInterviewTest::contradictions_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QJsonValue>("without"); ///< What "progress", "tracks" or "completed" is.
    QTest::newRow("progress is null")
        << QJsonObject{{u"progressNull"_s, true}} << u"p/tracks"_s << QJsonValue();
    QTest::newRow("no tracks") << QJsonObject{{u"emptyTracks"_s, true}} << u"p/tracks"_s
                               << QJsonValue(QJsonArray());
    QTest::newRow("interviews do not say whether they are completed")
        << QJsonObject{{u"completedShown"_s, false}} << u"p/interviews"_s
        << QJsonValue(QJsonValue::Undefined);
}

void SandboxBigInterviewTest::contradictions()
{
    QFETCH(QJsonObject, switches);
    QFETCH(QString, target);
    QFETCH(QJsonValue, without);
    const Rig rig;
    rig.control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"interviews"_s, 1}});
    const auto value = [&] {
        const QJsonObject body = rig.partner(read(rig, target)).json();
        if (switches.contains("emptyTracks"_L1))
            return body.value("tracks"_L1);
        if (switches.contains("progressNull"_L1))
            return body.value("tracks"_L1)[0]["progress"_L1];
        return body.value("interviews"_L1)[0]["completed"_L1];
    };
    QVERIFY(value() != without);
    rig.setSwitches(switches);
    QCOMPARE(value(), without);
}

void SandboxBigInterviewTest::errorForms_data()
{
    QTest::addColumn<QString>("errors");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body"); ///< Of two missing names.
    const QByteArray json = "application/json; charset=utf-8";
    QTest::newRow("as documented")
        << u"json"_s << json
        << QByteArray(R"({"error":{"message":{"first_name":"is required",)"
                      R"("last_name":"is required"},"type":"validation_error"}})");
    QTest::newRow("message as text")
        << u"string"_s << json
        << QByteArray(R"({"error":{"message":"first_name is required; last_name is required",)"
                      R"("type":"validation_error"}})");
    QTest::newRow("message as an array")
        << u"array"_s << json
        << QByteArray(R"({"error":{"message":["first_name is required","last_name is required"],)"
                      R"("type":"validation_error"}})");
    QTest::newRow("no message") << u"nothing"_s << json
                                << QByteArray(R"({"error":{"type":"validation_error"}})");
    QTest::newRow("a page") << u"html"_s << QByteArray("text/html; charset=utf-8")
                            << QByteArray("<!doctype html>");
    QTest::newRow("plain text") << u"text"_s << QByteArray("text/plain; charset=utf-8")
                                << QByteArray("first_name is required; last_name is required\n");
    QTest::newRow("no body") << u"empty"_s << QByteArray() << QByteArray();
}

void SandboxBigInterviewTest::errorForms()
{
    QFETCH(QString, errors);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const Rig rig;
    rig.setSwitches({{u"errors"_s, errors}});
    const Answer answer =
        rig.partner(rig.partnerCall("POST", u"stu-1"_s, {{u"email"_s, u"ada@example.org"_s}}));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.headers.value("content-type"), type);
    QCOMPARE(errors == "html"_L1 ? answer.body.left(body.size()) : answer.body, body);
    QCOMPARE(rig.partner(read(rig, u"nobody/tracks"_s)).headers.value("content-type"), type);
}

void SandboxBigInterviewTest::faults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("counted");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isDone"); ///< Whether the call had its effect all the same.
    const auto row = [](const char *name, const char *kind, int status, const char *header = "",
                        const char *value = "") {
        QTest::newRow(name) << QString::fromLatin1(kind) << status << QByteArray::number(status)
                            << QByteArray(header) << QByteArray(value) << false;
    };
    row("401", "401", 401);
    row("403", "403", 403);
    row("404", "404", 404);
    row("422", "422", 422);
    row("429 says when", "429", 429, "retry-after", "7");
    row("500", "500", 500);
    row("502", "502", 502);
    row("503 says when", "503", 503, "retry-after", "7");
    row("a page in place of the answer", "html", 200, "content-type", "text/html; charset=utf-8");
    row("broken JSON", "malformed", 200, "content-type", "application/json; charset=utf-8");
    row("2 MiB", "oversized", 200);
    row("elsewhere", "redirect", 302);
    QTest::newRow("cut off") << u"cut-off"_s << 201 << QByteArray("0") << QByteArray()
                             << QByteArray() << true;
    QTest::newRow("reset") << u"reset"_s << 0 << QByteArray("0") << QByteArray() << QByteArray()
                           << true;
}

void SandboxBigInterviewTest::faults()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, counted);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(bool, isDone);
    const Rig rig;
    rig.setSwitches({{u"retryAfterSeconds"_s, 7},
                     {u"fault"_s, QJsonObject{{u"call"_s, u"user"_s}, {u"kind"_s, kind}}}});
    const Answer answer = rig.partner(rig.partnerCall("POST", u"stu-1"_s, ada()));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.isReset, kind == "reset"_L1);
    QCOMPARE(answer.isCutOff, kind == "cut-off"_L1);
    QCOMPARE(answer.isJson(), status >= 400 || kind == "oversized"_L1);
    if (!header.isEmpty())
        QCOMPARE(answer.headers.value(header), value);
    if (kind == "oversized"_L1)
        QVERIFY(answer.body.size() > 2 * 1024 * 1024);
    QCOMPARE(countsOf(rig, "user"_L1), (QJsonObject{{QString::fromLatin1(counted), 1}}));
    QCOMPARE(personOf(rig, u"stu-1"_s).isEmpty(), !isDone);
    // Once means once.
    QCOMPARE(rig.partner(rig.partnerCall("POST", u"stu-1"_s, ada())).status, isDone ? 200 : 201);
}

void SandboxBigInterviewTest::slowFault()
{
    Rig rig;
    rig.provision(u"stu-1"_s);
    rig.setSwitches({{u"fault"_s, QJsonObject{{u"call"_s, u"tracks"_s}, {u"kind"_s, u"slow"_s}}}});
    const auto slow = rig.beginPartner(read(rig, u"stu-1/tracks"_s));
    QTRY_COMPARE(rig.partnerReport(u"nothing"_s).value("inFlight"_L1).toInt(), 1);
    rig.clock.advance(2999ms);
    QVERIFY(!slow->hasBytes());
    rig.clock.advance(1ms);
    QCOMPARE(slow->wait().status, 200);
}

void SandboxBigInterviewTest::faultOfEachCallUntilEnded()
{
    const Rig rig;
    rig.provision(u"stu-1"_s);
    rig.setSwitches({{u"fault"_s, QJsonObject{{u"kind"_s, u"503"_s}, {u"times"_s, 2}}}});
    const auto calls = [&] {
        QList<int> statuses;
        for (const QString &target : {u"stu-1/tracks"_s, u"stu-1/interviews"_s})
            statuses << rig.partner(read(rig, target)).status;
        for (const QString &target : {u"stu-1"_s, u"anonymous"_s})
            statuses << rig.partner(rig.partnerCall("POST", target)).status;
        return statuses;
    };
    QCOMPARE(calls(), (QList<int>{503, 503, 503, 503}));
    QCOMPARE(rig.partnerReport(u"switches"_s).value("switches"_L1)["faults"_L1]["tracks"_L1],
             QJsonValue(QJsonObject{{u"kind"_s, u"503"_s}, {u"left"_s, 1}}));
    rig.setSwitches({{u"fault"_s, QJsonObject{{u"call"_s, u"tracks"_s}, {u"kind"_s, u"none"_s}}}});
    QCOMPARE(calls(), (QList<int>{200, 503, 503, 503}));
    QCOMPARE(calls(), (QList<int>{200, 200, 200, 201}));
}

void SandboxBigInterviewTest::redirectIsNoticed()
{
    const Rig rig;
    rig.setSwitches({{u"fault"_s, QJsonObject{{u"kind"_s, u"redirect"_s}}}});
    const Answer answer = rig.partner(read(rig, u"p/tracks"_s));
    const QUrl target(QString::fromLatin1(answer.headers.value("location")));
    QCOMPARE(target.host(), u"localhost"_s);
    QCOMPARE(target.port(), rig.sandbox.bigInterviewUrl().port());
    QCOMPARE(rig.partnerReport(u"nothing"_s).value("redirectsFollowed"_L1).toInt(-1), 0);
    rig.partner({"GET", target.path()});
    QCOMPARE(rig.partnerReport(u"nothing"_s).value("redirectsFollowed"_L1).toInt(-1), 1);
    QCOMPARE(rig.partnerReport(u"nothing"_s).value("keyFollowedRedirect"_L1), QJsonValue(false));
    rig.partner({"GET", target.path(), {}, {{"Authorization", rig.partnerKey}}});
    QCOMPARE(rig.partnerReport(u"nothing"_s).value("keyFollowedRedirect"_L1), QJsonValue(true));
}

void SandboxBigInterviewTest::tooManyIsExact()
{
    const Rig rig;
    rig.provision(u"stu-1"_s);
    rig.control(u"biginterview/clear"_s, {});
    rig.setSwitches({{u"tooManyPercent"_s, 5}});
    for (int i = 0; i < 100; ++i) {
        const Answer answer = rig.partner(read(rig, u"stu-1/tracks"_s));
        if (answer.status == 429)
            QCOMPARE(answer.headers.value("retry-after"), QByteArray("1"));
    }
    const QJsonObject expected{{u"200"_s, 95}, {u"429"_s, 5}};
    QCOMPARE(countsOf(rig, "tracks"_L1), expected);
    QCOMPARE(countsOf(rig, "all"_L1), expected);
    QCOMPARE(rig.partnerReport(u"calls"_s).value("calls"_L1).toArray().size(), 100);
}

void SandboxBigInterviewTest::mostAtOnceIsExact()
{
    Rig rig;
    rig.provision(u"stu-1"_s);
    rig.setSwitches({{u"latencyMs"_s, 100}});
    const auto together = [&rig](int count) {
        std::vector<std::unique_ptr<Pending>> calls;
        for (int i = 0; i < count; ++i)
            calls.push_back(rig.beginPartner(read(rig, u"stu-1/interviews"_s)));
        QTRY_COMPARE(rig.partnerReport(u"nothing"_s).value("inFlight"_L1).toInt(), count);
        rig.clock.advance(99ms);
        QCOMPARE(rig.partnerReport(u"nothing"_s).value("inFlight"_L1).toInt(), count);
        rig.clock.advance(1ms);
        for (const auto &call : calls)
            QCOMPARE(call->wait().status, 200);
        QCOMPARE(rig.partnerReport(u"nothing"_s).value("inFlight"_L1).toInt(-1), 0);
    };
    together(7);
    together(3);
    QCOMPARE(rig.partnerReport(u"nothing"_s).value("maxInFlight"_L1).toInt(), 7);
    rig.control(u"biginterview/clear"_s, {});
    together(4);
    const QJsonObject report = rig.partnerReport(u"calls"_s);
    QCOMPARE(report.value("maxInFlight"_L1).toInt(), 4);
    QList<int> inFlight;
    for (const QJsonValue &call : report.value("calls"_L1).toArray())
        inFlight << call["inFlight"_L1].toInt();
    QCOMPARE(inFlight, (QList<int>{1, 2, 3, 4}));
    QCOMPARE(countsOf(rig, "interviews"_L1), (QJsonObject{{u"200"_s, 4}}));
}

void SandboxBigInterviewTest::clientThatLeftIsNotUnderWay()
{
    const Rig rig;
    rig.provision(u"stu-1"_s);
    rig.setSwitches({{u"fault"_s, QJsonObject{{u"call"_s, u"tracks"_s}, {u"kind"_s, u"hang"_s}}}});
    {
        const auto hanging = rig.beginPartner(read(rig, u"stu-1/tracks"_s));
        QTRY_COMPARE(rig.partnerReport(u"nothing"_s).value("inFlight"_L1).toInt(), 1);
    }
    QTRY_COMPARE(rig.partnerReport(u"nothing"_s).value("inFlight"_L1).toInt(-1), 0);
    QCOMPARE(rig.partner(read(rig, u"stu-1/tracks"_s)).status, 200);
    QCOMPARE(rig.partnerReport(u"nothing"_s).value("maxInFlight"_L1).toInt(), 1);
    QCOMPARE(countsOf(rig, "tracks"_L1), (QJsonObject{{u"200"_s, 1}, {u"gone"_s, 1}}));
}

void SandboxBigInterviewTest::badControl_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &path, const char *body, int status = 400) {
        QTest::newRow(name) << path << QByteArray(body) << status;
    };
    row("unknown path", u"/else"_s, "{}", 404);
    row("not JSON", {}, "strict");
    row("unknown switch", {}, R"({"speed":1})");
    row("unknown word", {}, R"({"tokens":"borrow"})");
    row("word as a number", {}, R"({"errors":1})");
    row("flag as text", {}, R"({"strictBodies":"yes"})");
    row("too much", {}, R"({"tooManyPercent":101})");
    row("half a millisecond", {}, R"({"latencyMs":0.5})");
    row("one good, one bad", {}, R"({"latencyMs":5,"tokens":"borrow"})");
    row("fault of an unknown call", {}, R"({"fault":{"call":"score","kind":"500"}})");
    row("unknown fault", {}, R"({"fault":{"kind":"sulk"}})");
    row("fault never", {}, R"({"fault":{"kind":"500","times":0}})");
    row("nobody", u"/person"_s, "{}");
    row("unknown progress", u"/person"_s, R"({"partnerId":"p","progress":"half"})");
    row("fewer than no interviews", u"/person"_s, R"({"partnerId":"p","interviews":-1})");
    row("step of nobody", u"/step"_s, R"({"partnerId":"p","track":"Fast Track","step":1})");
    row("webhook to another computer", u"/webhook"_s, R"({"url":"http://192.0.2.1/"})");
    row("webhook over TLS", u"/webhook"_s, R"({"url":"https://127.0.0.1:1/"})");
    row("key with a line end", u"/webhook"_s, R"({"url":"http://127.0.0.1:1/","key":"a\nb"})");
    row("event for nobody who listens", u"/event"_s, R"({"event":"interview.created"})");
}

void SandboxBigInterviewTest::badControl()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Rig rig;
    const QJsonObject before = rig.partnerReport(u"switches,people"_s);
    const Answer answer = rig.api({"POST", u"/control/biginterview"_s + path, body});
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
    QCOMPARE(rig.partnerReport(u"switches,people"_s), before);
    QCOMPARE(rig.api({"DELETE", u"/control/biginterview"_s}).status, 405);
}

void SandboxBigInterviewTest::peopleByControl()
{
    const Rig rig;
    rig.control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"interviews"_s, 12}});
    QCOMPARE(personOf(rig, u"p"_s).value("interviews"_L1).toInt(), 12);
    for (const auto &[progress, least, most] :
         {std::tuple(u"none"_s, 0, 0), std::tuple(u"some"_s, 1, 15),
          std::tuple(u"all"_s, 16, 16)}) {
        rig.control(u"biginterview/person"_s,
                    {{u"partnerId"_s, u"p"_s}, {u"progress"_s, progress}});
        const int steps = personOf(rig, u"p"_s).value("completedSteps"_L1).toInt(-1);
        QVERIFY2(steps >= least && steps <= most, qUtf8Printable(progress));
    }
    QCOMPARE(personOf(rig, u"p"_s).value("interviews"_L1).toInt(), 12);
    rig.control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"exists"_s, false}});
    QCOMPARE(rig.partner(read(rig, u"p/tracks"_s)).status, 404);
}

void SandboxBigInterviewTest::stepByControl()
{
    const Rig rig;
    rig.control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"progress"_s, u"none"_s}});
    const auto step = [&](const QString &track, int number, bool completed) {
        return rig
            .control(u"biginterview/step"_s, {{u"partnerId"_s, u"p"_s},
                                              {u"track"_s, track},
                                              {u"step"_s, number},
                                              {u"completed"_s, completed}})
            .status;
    };
    QCOMPARE(step(u"Mastery Track"_s, 10, true), 200);
    QCOMPARE(personOf(rig, u"p"_s).value("completedSteps"_L1).toInt(), 1);
    QCOMPARE(step(u"Mastery Track"_s, 10, false), 200);
    QCOMPARE(personOf(rig, u"p"_s).value("completedSteps"_L1).toInt(), 0);
    QCOMPARE(step(u"Mastery Track"_s, 11, true), 400);
    QCOMPARE(step(u"Slow Track"_s, 1, true), 400);
}

QTEST_GUILESS_MAIN(SandboxBigInterviewTest)
#include "tst_sandboxbiginterview.moc"
