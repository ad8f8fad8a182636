// `vestibule biginterview …` as programs see it, against a separate vestibule-sandbox: output, exit
// code, a sentence with a next step for each failure, and the vendor's contradictions
// (big-interview.md section 10): as far as a command meets them by commands, those of webhooks by
// the desk's own receiver. No display, no engine.
#include "shell/services.h"
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Limit = 15000; // ms, for what takes a fifth of a second.

struct Run
{
    int exitCode = -1;
    QString output;
    QString errors;

    QJsonObject object() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    QJsonObject data() const { return object().value("data"_L1).toObject(); }
    /// All of it, and  about, for a failing test.
    const char *told(const QString &about = {}) const
    {
        m_told = QStringList{about, output, errors}.join(u"\n--\n"_s).toUtf8();
        return m_told.constData();
    }

private:
    mutable QByteArray m_told;
};

/// What a token looks like; nothing else here does.
bool holdsToken(const QString &text)
{
    static const QRegularExpression token(u"[0-9a-f]{64}"_s);
    return text.contains(token);
}

QByteArray csv(const QByteArray &rows)
{
    return "partner_id,first_name,last_name,email\n" + rows;
}

} // namespace

class TestBigInterview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void settingsAreNamed_data();
    void settingsAreNamed();
    void dataLineKeepsItsOrder();
    void tellsWhenTheTokenEnds();
    void anonymousIsAnonymousWhateverIsSaid();
    void keyDoesNotFollowARedirect();
    void keepsWhoWasMade();
    void printsAnAddressWithAWarning();
    void opensTheComputersBrowser();
    void imports();
    void refusesFiles_data();
    void refusesFiles();
    void demoNeedsNothing();
    void endsQuietlyWhenStopped();
    void webhooks_data();
    void webhooks();

private:
    Run run(const QString &arguments, const QByteArray &input = {},
            const QHash<QString, QString> &environment = {}) const;
    bool control(const QString &what, const QJsonObject &body) const
    {
        return m_sandbox.control(u"biginterview"_s.append(what), body);
    }
    QString write(const QString &name, const QByteArray &content) const;

    support::SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
};

void TestBigInterview::initTestCase()
{
    QVERIFY(m_sandbox.start(u"pass"_s, 1));
    QVERIFY(
        control(u"/person"_s,
                {{u"partnerId"_s, u"stu-1"_s}, {u"progress"_s, u"some"_s}, {u"interviews"_s, 2}}));
    QVERIFY(
        control(u"/person"_s,
                {{u"partnerId"_s, u"stu-0"_s}, {u"progress"_s, u"none"_s}, {u"interviews"_s, 0}}));
}

Run TestBigInterview::run(const QString &arguments, const QByteArray &input,
                          const QHash<QString, QString> &environment) const
{
    QStringList all = arguments.split(u' ', Qt::SkipEmptyParts);
    all << u"--data-dir"_s << m_folder.filePath(u"data"_s);
    if (!all.contains(u"--demo"_s))
        all << u"--config"_s << m_sandbox.settingsFile();
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s); // Would not even be found.
    for (auto each = environment.begin(); each != environment.end(); ++each)
        variables.insert(each.key(), each.value());
    process.setProcessEnvironment(variables);
    process.start(support::programPath(u"vestibule"_s), all);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(Limit) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QString TestBigInterview::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void TestBigInterview::answers_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("printed");
    const auto row = [](const char *name, const char *arguments, const QJsonObject &switches,
                        const QByteArray &input, const QStringList &printed) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << switches << input << printed;
    };
    row("tracks for people", "biginterview tracks stu-1", {}, {},
        {u"Fast Track"_s, u"Mastery Track"_s, u"steps"_s, u"done"_s, u"open"_s,
         u"/members/curriculum?chapter=1"_s});
    row("the plural address although an example says /track", "biginterview tracks stu-1 --json",
        {{u"trackAlias"_s, false}}, {}, {u"\"tracks\":["_s});
    row("progress that is null is unknown and not 0", "biginterview tracks stu-1",
        {{u"progressNull"_s, true}}, {}, {u"unknown"_s});
    row("no tracks at all", "biginterview tracks stu-1", {{u"emptyTracks"_s, true}}, {},
        {u"tells no tracks"_s});
    row("interviews for people", "biginterview interviews stu-1", {}, {},
        {u"/members/mock_interviews/101"_s});
    row("interviews that do not say whether they are completed", "biginterview interviews stu-1",
        {{u"completedShown"_s, false}}, {}, {u"  -  "_s});
    row("no interviews yet", "biginterview interviews stu-0", {}, {}, {u"no interviews yet"_s});
    row("no interviews yet as JSON", "biginterview interviews stu-0 --json", {}, {},
        {u"\"data\":[]"_s});
    row("a person is created", "biginterview user new-1 --stdin", {},
        R"({"first_name":"Ada","last_name":"Example","email":"ada@example.com"})",
        {u"new-1 was created"_s});
    row("the same person is there already", "biginterview user new-1", {}, {},
        {u"was at Big Interview already"_s});
    row("parameters are not written inside user", "biginterview user new-2 --stdin",
        {{u"strictBodies"_s, true}},
        R"({"first_name":"Bo","last_name":"Example","email":"bo@example.com"})",
        {u"new-2 was created"_s});
    row("as JSON", "biginterview user new-2 --json", {}, {},
        {u"\"partnerId\":\"new-2\""_s, u"\"created\":false"_s});
    row("an anonymous person", "biginterview anonymous", {}, {},
        {u"anon_"_s, u"was created"_s, u"may be deleted from"_s});
}

void TestBigInterview::answers()
{
    QFETCH(QString, arguments);
    QFETCH(QJsonObject, switches);
    QFETCH(QByteArray, input);
    QFETCH(QStringList, printed);
    QVERIFY(switches.isEmpty() || control({}, switches));
    const Run done = run(arguments, input);
    QVERIFY(control(
        {}, {{u"progressNull"_s, false}, {u"emptyTracks"_s, false}, {u"completedShown"_s, true}}));
    QVERIFY2(done.exitCode == 0, done.told());
    qsizetype from = 0;
    for (const QString &each : printed) {
        from = done.output.indexOf(each, from);
        QVERIFY2(from >= 0, done.told(each));
    }
    QVERIFY2(!holdsToken(done.output) && !holdsToken(done.errors), "a token was printed");
}

void TestBigInterview::failures_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("said"); // On standard error: why, and what to do.
    const auto row = [](const char *name, const char *arguments, const QJsonObject &switches,
                        int exitCode, const QStringList &said, const QByteArray &input = {}) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << switches << input << exitCode
                            << said;
    };
    const auto fault = [](const QString &kind, int times = 1) {
        return QJsonObject{{u"fault"_s, QJsonObject{{u"kind"_s, kind}, {u"times"_s, times}}}};
    };
    const QString tracks = u"biginterview tracks stu-1"_s;
    row("nobody has that id", "biginterview tracks nobody-here", {}, 1,
        {u"does not know this person"_s, u"check the partner id"_s});
    row("nobody's interviews are 404 although their table speaks of tracks",
        "biginterview interviews nobody-here --json", {}, 1,
        {u"does not know this person"_s, u"check the partner id"_s});
    row("the key is refused", "biginterview tracks stu-1", fault(u"401"_s), 1,
        {u"does not accept the API key"_s, u"enter it in Settings"_s});
    row("not allowed", "biginterview tracks stu-1", fault(u"403"_s), 1,
        {u"does not allow this"_s, u"Ask an administrator"_s});
    row("a fault of theirs", "biginterview interviews stu-1", fault(u"500"_s, 5), 1,
        {u"problem of its own"_s, u"Wait a moment"_s});
    row("a page in place of JSON", "biginterview tracks stu-1", fault(u"html"_s), 1,
        {u"does not look like a Big Interview organisation"_s, u"Check the address"_s});
    row("broken JSON", "biginterview tracks stu-1", fault(u"malformed"_s), 1,
        {u"does not look like"_s, u"Check the address"_s});
    row("far too much", "biginterview tracks stu-1", fault(u"oversized"_s), 1,
        {u"does not look like"_s, u"Check the address"_s});
    row("sent elsewhere", "biginterview tracks stu-1", fault(u"redirect"_s), 1,
        {u"does not allow this address"_s, u"Settings"_s});
    row("anonymous people are not enabled", "biginterview anonymous",
        {{u"anonymous"_s, u"disabled"_s}}, 1,
        {u"not enabled for your organisation"_s, u"Ask Big Interview"_s});
    row("an anonymous person is not made twice", "biginterview anonymous", fault(u"reset"_s), 1,
        {u"No anonymous person"_s});
    // The message is called text, and is an object in the sample; anything may come.
    for (const QString &form :
         {u"json"_s, u"string"_s, u"array"_s, u"nothing"_s, u"html"_s, u"text"_s, u"empty"_s}) {
        QTest::newRow(qPrintable(u"refused fields, told as "_s + form))
            << u"biginterview user refused-1"_s << QJsonObject{{u"errors"_s, form}} << QByteArray()
            << 1 << QStringList{u"was not created"_s, u"Big Interview"_s};
    }
    row("whose fields are named", "biginterview user refused-1", {}, 1,
        {u"first_name"_s, u"Correct the person's name and e-mail"_s});
    row("an e-mail that somebody has", "biginterview user refused-2 --stdin",
        {{u"uniqueEmails"_s, true}}, 1, {u"email"_s, u"Correct"_s},
        R"({"first_name":"Cy","last_name":"Example","email":"ada@example.com"})");
    row("a launch of nobody", "biginterview launch refused-1 --show print", {}, 1,
        {u"not signed in"_s, u"Correct the person's name and e-mail"_s});
    row("standard input is empty", "biginterview user x1 --stdin", {}, 2,
        {u"holds no JSON object"_s, u"first_name"_s});
    row("standard input is a list", "biginterview user x1 --stdin", {}, 2, {u"no JSON object"_s},
        "[]");
    row("standard input is cut off", "biginterview user x1 --stdin", {}, 2, {u"no JSON object"_s},
        R"({"first_name":"Ada)");
    row("standard input has another member", "biginterview user x1 --stdin", {}, 2,
        {u"only first_name, last_name and email"_s}, R"({"firstname":"Ada"})");
    row("standard input has a number", "biginterview user x1 --stdin", {}, 2,
        {u"email has to be a text"_s}, R"({"email":7})");
    row("standard input is endless", "biginterview user x1 --stdin", {}, 2, {u"more on standard"_s},
        QByteArray(70000, ' '));
    row("an id that no id is", "biginterview launch a.b", {}, 2, {u"letters A to Z"_s});
    row("the reserved id", "biginterview user Anonymous", {}, 2, {u"biginterview anonymous"_s});
}

void TestBigInterview::failures()
{
    QFETCH(QString, arguments);
    QFETCH(QJsonObject, switches);
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    QFETCH(QStringList, said);
    QVERIFY(switches.isEmpty() || control({}, switches));
    const Run done = run(arguments, input);
    QVERIFY(control({}, {{u"errors"_s, u"json"_s},
                         {u"anonymous"_s, u"enabled"_s},
                         {u"uniqueEmails"_s, false},
                         {u"fault"_s, QJsonObject{{u"kind"_s, u"none"_s}}}}));
    QVERIFY2(done.exitCode == exitCode, done.told());
    QCOMPARE(done.output, QString());
    qsizetype from = done.errors.indexOf("vestibule: "_L1);
    for (const QString &each : said) {
        from = done.errors.indexOf(each, from);
        QVERIFY2(from >= 0, done.told(each));
    }
    QVERIFY2(!holdsToken(done.errors), "a token was printed");
    QVERIFY2(!done.errors.contains("Ada"_L1) && !done.errors.contains("@"_L1), done.told());
}

void TestBigInterview::settingsAreNamed_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *variable, const QString &value,
                        const char *named, const char *arguments = "tracks stu-1") {
        QTest::newRow(name) << QString::fromLatin1(variable) << value
                            << QString::fromLatin1(arguments) << QString::fromLatin1(named);
    };
    row("no organisation", "URL", {}, "biginterview/url is not set");
    row("no address of an organisation", "URL", u"http://acme.biginterview.com"_s,
        "biginterview/url: ");
    row("no such key file", "APIKEYFILE", u"/nonexistent/key"_s, "biginterview/apiKeyFile: ");
    row("calls out of range", "PARALLELCALLS", u"17"_s, "biginterview/parallelCalls");
    row("an unknown place", "SHOWIN", u"projector"_s, "biginterview/showIn");
    row("an id over the limit of the settings", "LONGESTID", u"4"_s, "biginterview/longestId");
    row("a return address elsewhere", "RETURNHOSTS", u"college.example"_s,
        "biginterview/returnHosts", "launch stu-1 --show print --return-url https://evil.example/");
}

void TestBigInterview::settingsAreNamed()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    const Run done = run(u"biginterview "_s + arguments, {},
                         {{u"VESTIBULE_BIGINTERVIEW__"_s + variable, value}});
    QVERIFY2(done.exitCode == 2, done.told());
    QCOMPARE(done.output, QString());
    QVERIFY2(done.errors.contains(named), done.told());
}

void TestBigInterview::dataLineKeepsItsOrder()
{
    const Run done = run(u"biginterview tracks stu-1 --json"_s);
    static const QRegularExpression line(
        uR"(^\{"partnerId":"stu-1","asOf":"\d{4}-\d\d-\d\dT[\d:.]+Z","data":\[.*\]\}\n$)"_s);
    QVERIFY2(line.match(done.output).hasMatch(), done.told());
    const QJsonObject track = done.object().value("data"_L1).toArray().at(0).toObject();
    QCOMPARE(track.value("title"_L1).toString(), u"Fast Track"_s);
    QVERIFY(track.value("tracks"_L1).isArray());
}

/// The vendor's samples do not end 48 h after they began, so only what it says counts.
void TestBigInterview::tellsWhenTheTokenEnds()
{
    QVERIFY(control({}, {{u"tokenHours"_s, 3}}));
    const Run done = run(u"biginterview user stu-1 --json"_s);
    QVERIFY(control({}, {{u"tokenHours"_s, 48}}));
    QVERIFY2(done.exitCode == 0, done.told());
    const auto at = [&done](QLatin1StringView member) {
        return QDateTime::fromString(done.data().value(member).toString(), Qt::ISODateWithMs);
    };
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(at("token_expires_at"_L1));
    QVERIFY2(seconds > 10000 && seconds <= 3 * 3600, done.told());
    QVERIFY(at("created_at"_L1).isValid());
    QVERIFY(!done.data().contains("token"_L1));
}

void TestBigInterview::anonymousIsAnonymousWhateverIsSaid()
{
    QVERIFY(control({}, {{u"anonymousFlag"_s, false}}));
    const Run done = run(u"biginterview anonymous --json"_s);
    QVERIFY(control({}, {{u"anonymousFlag"_s, true}}));
    QVERIFY2(done.exitCode == 0, done.told());
    QVERIFY2(done.data().value("anonymous"_L1).toBool(), done.told());
    QVERIFY(done.object().value("partnerId"_L1).toString().startsWith("anon_"_L1));
    // The account lives 24 h although its token says 48.
    const QDateTime ends =
        QDateTime::fromString(done.data().value("ends_at"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(ends) <= 24 * 3600);
}

void TestBigInterview::keyDoesNotFollowARedirect()
{
    QVERIFY(control(
        {}, {{u"fault"_s, QJsonObject{{u"call"_s, u"tracks"_s}, {u"kind"_s, u"redirect"_s}}}}));
    QCOMPARE(run(u"biginterview tracks stu-1"_s).exitCode, 1);
    const QJsonObject report = m_sandbox.bigInterview();
    QVERIFY(!report.isEmpty());
    QVERIFY(!report.value("keyFollowedRedirect"_L1).toBool(true));
    QCOMPARE(report.value("redirectsFollowed"_L1).toInt(-1), 0);
}

/// Names are asked for once: what was typed at the first launch is known at the next.
void TestBigInterview::keepsWhoWasMade()
{
    const Run made = run(u"biginterview user kept-1 --stdin"_s,
                         R"({"first_name":"Di","last_name":"Example","email":"di@example.com"})");
    QVERIFY2(made.exitCode == 0, made.told());
    QVERIFY(control(u"/person"_s, {{u"partnerId"_s, u"kept-1"_s}, {u"exists"_s, false}}));
    const Run again = run(u"biginterview user kept-1 --json"_s);
    QVERIFY2(again.exitCode == 0, again.told());
    QVERIFY(again.data().value("created"_L1).toBool());
}

void TestBigInterview::printsAnAddressWithAWarning()
{
    const Run plain =
        run(u"biginterview launch stu-1 --show print --to "
            "/members/curriculum?chapter=6 --return-url https://college.example/a?b=1"_s);
    QVERIFY2(plain.exitCode == 0, plain.told());
    QVERIFY2(plain.output.contains("/sso/login?token="_L1), plain.told());
    QVERIFY2(plain.output.contains("redirect_to=%2Fmembers%2Fcurriculum%3Fchapter%3D6"_L1),
             plain.told());
    QVERIFY2(plain.output.contains("return_url=https%3A%2F%2Fcollege.example%2Fa%3Fb%3D1"_L1),
             plain.told());
    QCOMPARE(plain.output.count(u'\n'), 1);
    QVERIFY2(plain.errors.contains("Whoever has this address"_L1), plain.told());
    QVERIFY(!holdsToken(plain.errors));

    const Run json = run(u"biginterview launch stu-1 --show print --json"_s);
    QVERIFY2(json.data().value("address"_L1).toString().contains("/sso/login?token="_L1),
             json.told());
    QVERIFY(QDateTime::fromString(json.data().value("expires_at"_L1).toString(), Qt::ISODateWithMs)
                .isValid());
    QVERIFY(json.errors.contains("Whoever has this address"_L1));
}

void TestBigInterview::opensTheComputersBrowser()
{
    QVERIFY(control(u"/clear"_s, {}));
    const Run done =
        run(u"biginterview launch stu-1 --to /members/curriculum?chapter=2 --json"_s, {},
            {{u"VESTIBULE_BROWSER__COMMAND"_s, support::browserPath()},
             {u"VESTIBULE_BIGINTERVIEW__SHOWIN"_s, u"browser"_s}});
    QVERIFY2(done.exitCode == 0, done.told());
    QCOMPARE(done.data().value("result"_L1).toString(), u"sent"_s);
    QVERIFY(!holdsToken(done.output) && !holdsToken(done.errors));
    QTRY_VERIFY_WITH_TIMEOUT(!m_sandbox.bigInterview().value("arrivals"_L1).toArray().isEmpty(),
                             5000);
    const QJsonObject arrival =
        m_sandbox.bigInterview().value("arrivals"_L1).toArray().at(0).toObject();
    QCOMPARE(arrival.value("result"_L1).toString(), u"signed-in"_s);
    QCOMPARE(arrival.value("redirectTo"_L1).toString(), u"/members/curriculum?chapter=2"_s);

    const Run none = run(u"biginterview launch stu-1 --show browser"_s, {},
                         {{u"VESTIBULE_BROWSER__COMMAND"_s, u"no-such-browser"_s}});
    QVERIFY2(none.exitCode == 1, none.told());
    QVERIFY2(none.errors.contains("browser"_L1), none.told());
}

void TestBigInterview::imports()
{
    const QString file =
        write(u"people.csv"_s,
              csv("imp-1,Ed,Example,ed@example.com\nimp-2,Flo,Example,flo@example.com\n"
                  "im p,Gus,Example,gus@example.com\nimp-1,Ed,Example,ed@example.com\n"));
    const QString command = u"biginterview import "_s + file;
    const Run dry = run(command + u" --dry-run --json"_s);
    QVERIFY2(dry.exitCode == 3, dry.told());
    const QString rejects = m_folder.filePath(u"rejects.csv"_s);
    const Run done = run(command + u" --json --rejects "_s + rejects);
    QVERIFY2(done.exitCode == 3, done.told());
    const QStringList lines = done.output.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject rejected = QJsonDocument::fromJson(lines.at(0).toUtf8()).object();
    QCOMPARE(rejected.value("line"_L1).toInt(), 4);
    QCOMPARE(rejected.value("reason"_L1).toString(), u"id-characters"_s);
    const QJsonObject summary = QJsonDocument::fromJson(lines.at(1).toUtf8()).object();
    QCOMPARE(summary.value("rows"_L1).toInt(), 4);
    // The dry run before changed nothing.
    QCOMPARE(summary.value("added"_L1).toInt(), 2);
    QCOMPARE(summary.value("duplicate"_L1).toInt(), 1);
    QCOMPARE(summary.value("rejected"_L1).toInt(), 1);
    QFile kept(rejects);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("im p"));
    QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const Run again = run(command);
    QVERIFY2(again.exitCode == 3, again.told());
    QVERIFY2(again.output.contains("Added: 0"_L1), again.told());
    QVERIFY2(again.errors.contains("Line 4 was rejected"_L1), again.told());
    QVERIFY2(!again.errors.contains("example.com"_L1), again.told());

    // Whoever came from the file is made with the names of the file.
    const Run user = run(u"biginterview user imp-2 --json"_s);
    QVERIFY2(user.exitCode == 0, user.told());
    QVERIFY(user.data().value("created"_L1).toBool());
}

void TestBigInterview::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such file") << QByteArray() << QString() << 2 << u"none.csv"_s;
    QTest::newRow("no column that is known")
        << QByteArray("colour,size\nred,4\n") << QString() << 2 << u"first line"_s;
    const QByteArray invite("First Name,Last Name,Email,Role\nHa,Example,ha@example.com,user\n");
    QTest::newRow("an invitation list has no ids")
        << invite << QString() << 2 << u"--ids-from-email"_s;
    QTest::newRow("which can come from the e-mail")
        << invite << u" --ids-from-email"_s << 0 << QString();
    QTest::newRow("reject file that is there")
        << csv("imp-9,Ida,Example,ida@example.com\n") << u" --rejects %1"_s << 2
        << u"is not overwritten"_s;
}

void TestBigInterview::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, more);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    const QString file =
        content.isEmpty() ? m_folder.filePath(u"none.csv"_s) : write(u"list.csv"_s, content);
    if (more.contains("%1"_L1))
        more = more.arg(file);
    const Run done = run(u"biginterview import "_s + file + more);
    QVERIFY2(done.exitCode == exitCode, done.told());
    QVERIFY2(done.errors.contains(said), done.told());
}

void TestBigInterview::demoNeedsNothing()
{
    const Run done = run(u"biginterview anonymous --demo --json"_s);
    QVERIFY2(done.exitCode == 0, done.told());
    QVERIFY(done.object().value("partnerId"_L1).toString().startsWith("anon_"_L1));
}

void TestBigInterview::endsQuietlyWhenStopped()
{
    QVERIFY(
        control({}, {{u"fault"_s, QJsonObject{{u"call"_s, u"tracks"_s}, {u"kind"_s, u"hang"_s}}}}));
    QProcess process;
    process.start(support::programPath(u"vestibule"_s),
                  {u"biginterview"_s, u"tracks"_s, u"stu-1"_s, u"--log-level"_s, u"debug"_s,
                   u"--config"_s, m_sandbox.settingsFile(), u"--data-dir"_s,
                   m_folder.filePath(u"data"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox.bigInterview().value("inFlight"_L1).toInt(), 1, Limit);
    process.terminate();
    QVERIFY(process.waitForFinished(Limit));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().contains("vestibule: "));
    QVERIFY(control({}, {{u"fault"_s, QJsonObject{{u"kind"_s, u"none"_s}}}}));
}

void TestBigInterview::webhooks_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("interviews"); // Of somebody who had two.
    const auto row = [](const char *name, const QJsonObject &switches, const char *event,
                        const char *form, int interviews) {
        QTest::newRow(name) << switches << QString::fromLatin1(event) << QString::fromLatin1(form)
                            << interviews;
    };
    row("api_id is text in the sample", {{u"apiIdAs"_s, u"text"_s}}, "interview.created", "usual",
        3);
    row("api_id is a number in the table",
        {{u"apiIdAs"_s, u"number"_s}, {u"eventIdAs"_s, u"number"_s}}, "interview.created", "usual",
        3);
    row("a delete with the object type None", {{u"apiTypeOnDelete"_s, u"None"_s}},
        "interview.deleted", "usual", 1);
    row("a delete with no object type", {{u"apiTypeOnDelete"_s, u"null"_s}}, "interview.deleted",
        "usual", 1);
    row("a delete with the object type Interview", {{u"apiTypeOnDelete"_s, u"Interview"_s}},
        "interview.deleted", "usual", 1);
    row("a seventh arrival, and an eighth", {}, "interview.created", "duplicate", 3);
    row("the later one first", {}, "interview.created", "out-of-order", 3);
}

/// Services as the desk has them, and the sandbox's sender. What is shown follows from the delivery
/// alone: reading the person anew fails.
void TestBigInterview::webhooks()
{
    QFETCH(QJsonObject, switches);
    QFETCH(QString, event);
    QFETCH(QString, form);
    QFETCH(int, interviews);
    const QString id = u"hook-%1"_s.arg(qHash(QByteArray(QTest::currentDataTag())));
    QVERIFY(control(u"/person"_s, {{u"partnerId"_s, id}, {u"interviews"_s, 2}}));

    core::SettingsLocations locations;
    locations.configFile = m_sandbox.settingsFile();
    locations.commandLine = {{u"webhooks/listen"_s, u"0"_s}};
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(settings);
    QTemporaryDir folder;
    shell::Services services(
        {*std::move(settings), folder.filePath(u"data"_s), web::EngineReport(), false});
    services.open();
    QTRY_VERIFY_WITH_TIMEOUT(services.storage(), Limit);
    services.webhooks().start();
    QTRY_VERIFY_WITH_TIMEOUT(!services.webhooks().address().isEmpty(), Limit);
    shell::Partner &partner = services.partner();
    biginterview::People &people = partner.people();
    people.load();
    QTRY_VERIFY_WITH_TIMEOUT(people.isLoaded(), Limit);
    store::Person person;
    person.partnerId = id;
    person.addedAt = services.clock().utcNow();
    QVERIFY(people.save(person));
    const auto known = [&people, &id] { return people.interviews(id).value_or({}).size(); };
    people.refresh({id});
    QTRY_COMPARE_WITH_TIMEOUT(known(), 2, Limit);
    QTRY_VERIFY_WITH_TIMEOUT(people.refreshState().total == people.refreshState().done, Limit);

    QVERIFY(control({}, switches));
    QVERIFY(control({}, {{u"fault"_s, QJsonObject{{u"kind"_s, u"404"_s}, {u"times"_s, 9}}}}));
    QVERIFY(control(u"/webhook"_s, {{u"url"_s, u"http://%1/webhooks/biginterview"_s.arg(
                                                   services.webhooks().address())}}));
    QSignalSpy arrived(&services.webhooks(), &shell::WebhookHub::arrived);
    QVERIFY(control(u"/event"_s, {{u"partnerId"_s, id}, {u"event"_s, event}, {u"form"_s, form}}));
    const qsizetype expected = form == "usual"_L1 ? 1 : 2;
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), expected, Limit);
    QTRY_COMPARE_WITH_TIMEOUT(known(), interviews, Limit);
    const auto answered = [this, expected] {
        const QJsonArray attempts = m_sandbox.bigInterview().value("webhooks"_L1).toArray();
        qsizetype good = 0;
        for (qsizetype i = attempts.size() - expected; i >= 0 && i < attempts.size(); ++i)
            good += attempts.at(i).toObject().value("answer"_L1).toInt() == 200 ? 1 : 0;
        return good;
    };
    QTRY_COMPARE_WITH_TIMEOUT(answered(), expected, Limit);
    QVERIFY(control(u"/webhook"_s, {{u"url"_s, QString()}}));
    QVERIFY(control({}, {{u"fault"_s, QJsonObject{{u"kind"_s, u"none"_s}}}}));
}

QTEST_GUILESS_MAIN(TestBigInterview)
#include "tst_biginterview.moc"
