#include "client.h"
#include "core/settings.h"
#include "support/support.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;
using namespace sandboxtest;

class SandboxBackendTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void namesAreTheDialects();
    void settings_data();
    void settings();
    void visit_data();
    void visit();
    void queryReachesTheSession();
    void bearerIsDemanded_data();
    void bearerIsDemanded();
    void wrongRequests_data();
    void wrongRequests();
    void faults_data();
    void faults();
    void adminTokenExpires_data();
    void adminTokenExpires();
    void redirectIsRefused_data();
    void redirectIsRefused();
    void nodeHidesTheInterview();
    void redirectGuideAnswersTheAddressAlone();
    void scoreWords_data();
    void scoreWords();
    void lateScoreIsAnError();
    void outageResetsBackendsToo();
};

namespace {

struct BackendRig : Rig
{
    explicit BackendRig(const QString &theDialect, const QString &scenario = u"pass"_s)
        : Rig(scenario, 1, theDialect), dialect(theDialect)
    { }

    Answer get(const QString &target, const QByteArray &token = {}) const
    {
        Call call{"GET", u"/backend/"_s + dialect + target};
        call.headers << std::pair{QByteArray("Authorization"),
                                  QByteArray("Bearer " + backendToken)};
        if (!token.isEmpty())
            call.headers << std::pair{QByteArray("X-Token"), token};
        return api(call);
    }

    QString createPath() const
    {
        return dialect == "iframe"_L1 ? u"/create-session-and-onboarding-url"_s
                                      : u"/onboarding-url"_s;
    }

    QString dialect;
};

/// A session of a backend: its id and token as a client learns them, the id from the address where
/// nothing else says it.
Started startedBy(const QJsonObject &answer)
{
    const QUrlQuery query(QUrl(answer.value("url"_L1).toString()));
    return {query.queryItemValue(u"interviewId"_s), answer.value("token"_L1).toString().toLatin1()};
}

/// Plays the page of \a session to its end by the token the page gets.
void finishAt(const BackendRig &rig, const QString &url)
{
    const QUrl address(url);
    const Answer page =
        rig.page({"GET", address.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority)});
    QCOMPARE(page.status, 200);
    static const QRegularExpression token(u"\"token\":\"([^\"]+)\""_s);
    const Started asPage{{}, token.match(QString::fromUtf8(page.body)).captured(1).toLatin1()};
    QCOMPARE(rig.api(rig.call(asPage, "POST", u"/omni/process/id"_s)).status, 200);
    QCOMPARE(rig.api(rig.call(asPage, "GET", u"/omni/finish-status"_s)).status, 200);
}

QStringList dialects()
{
    return {u"node"_s,   u"java"_s,  u"python"_s, u"php"_s,
            u"dotnet"_s, u"guide"_s, u"iframe"_s, u"two-calls"_s};
}

QString dialectOfRow()
{
    return QString::fromLatin1(QTest::currentDataTag());
}

} // namespace

void SandboxBackendTest::namesAreTheDialects()
{
    QCOMPARE(sandbox::backendNames(), dialects());
}

void SandboxBackendTest::settings_data()
{
    QTest::addColumn<QString>("startPath");
    QTest::addColumn<QString>("urlPath");
    const QString usual = u"/onboarding-url"_s;
    const QString guide = u"/create-session-and-onboarding-url"_s;
    for (const char *name : {"node", "java", "python", "php", "dotnet", "guide"})
        QTest::newRow(name) << QString() << usual;
    QTest::newRow("iframe") << QString() << guide;
    QTest::newRow("two-calls") << u"/start"_s << usual;
}

void SandboxBackendTest::settings()
{
    QFETCH(QString, startPath);
    QFETCH(QString, urlPath);
    const BackendRig rig(dialectOfRow());
    core::SettingsLocations locations;
    locations.configFile = rig.settingsFile;
    const core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(settings);
    QVERIFY(settings->warnings().isEmpty());
    QCOMPARE(settings->text(core::keys::ServiceKind), u"backend"_s);
    QCOMPARE(settings->url(core::keys::BackendUrl), rig.sandbox.backendUrl());
    QCOMPARE(rig.sandbox.backendUrl().toString(),
             QString(rig.sandbox.apiUrl().toString() + u"/backend/"_s + rig.dialect));
    QCOMPARE(settings->text(core::keys::BackendStartPath), startPath);
    QCOMPARE(settings->text(core::keys::BackendUrlPath), urlPath);
    QCOMPARE(settings->list(core::keys::AllowedHosts), QStringList{u"127.0.0.1"_s});
    QVERIFY(!settings->url(core::keys::RedirectionUrl).isEmpty());
    QCOMPARE(core::readKeyFile(settings->text(core::keys::BackendTokenFile)).value().size(), 40);
    for (const QLatin1StringView key :
         {core::keys::ApiUrl, core::keys::FlowId, core::keys::ApiKeyFile})
        QVERIFY2(settings->text(key).isEmpty(), key.data());
    QVERIFY(!QFileInfo::exists(rig.folder.filePath(u"api-key"_s)));
}

void SandboxBackendTest::visit_data()
{
    QTest::addColumn<QStringList>("created"); // The members of the creating call's answer.
    QTest::addColumn<QStringList>("status");
    QTest::addColumn<QStringList>("score");
    QTest::addColumn<QString>("scoreKey");
    const QString success = u"success"_s;
    const QStringList everything{u"interviewId"_s, success, u"token"_s, u"url"_s};
    const QStringList plain{u"interviewId"_s, u"token"_s, u"url"_s};
    const QStringList status{u"onboardingStatus"_s};
    const QStringList told{u"onboardingStatus"_s, success};
    const auto row = [](const char *name, const QStringList &createdMembers,
                        const QStringList &statusMembers, const QStringList &scoreMembers) {
        QTest::newRow(name) << createdMembers << statusMembers << scoreMembers
                            << scoreMembers.constFirst();
    };
    row("node", everything, told, {u"score"_s, success});
    row("java", everything, told, {u"score"_s, success});
    row("python", plain, status, {u"status"_s});
    row("php", plain, status, {u"status"_s});
    row("dotnet", plain, status, {u"status"_s});
    row("guide", plain, status, {u"status"_s});
    row("iframe", {u"interviewId"_s, u"url"_s}, status, {u"overallStatus"_s});
    row("two-calls", everything, told, {u"score"_s, success});
}

void SandboxBackendTest::visit()
{
    QFETCH(QStringList, created);
    QFETCH(QStringList, status);
    QFETCH(QStringList, score);
    QFETCH(QString, scoreKey);
    const BackendRig rig(dialectOfRow());
    QString query;
    if (rig.dialect == "two-calls"_L1) {
        const QJsonObject first = rig.get(u"/start"_s).json();
        QCOMPARE(first.keys(), (QStringList{u"interviewId"_s, u"token"_s}));
        query = u"?interviewId="_s + first.value("interviewId"_L1).toString();
    }
    const QJsonObject answer = rig.get(QString(rig.createPath() + query)).json();
    QCOMPARE(answer.keys(), created);
    const Started session = startedBy(answer);
    if (answer.contains("interviewId"_L1))
        QCOMPARE(answer.value("interviewId"_L1).toString(), session.interviewId);
    if (!query.isEmpty())
        QVERIFY(query.endsWith(session.interviewId));

    const QString about = u"?interviewId="_s + session.interviewId;
    QCOMPARE(rig.get(QString(u"/onboarding-status"_s + about)).json().value("onboardingStatus"_L1),
             QJsonValue(u"UNKNOWN"_s));
    finishAt(rig, answer.value("url"_L1).toString());
    const QJsonObject last = rig.get(QString(u"/onboarding-status"_s + about)).json();
    QCOMPARE(last.keys(), status);
    QCOMPARE(last.value("onboardingStatus"_L1).toString(), u"ONBOARDING_FINISHED"_s);
    const QJsonObject scored = rig.get(QString(u"/fetch-score"_s + about), session.token).json();
    QCOMPARE(scored.keys(), score);
    QCOMPARE(scored.value(scoreKey).toString(), u"OK"_s);
    QCOMPARE(scored.value("success"_L1).toBool(true), true);
}

void SandboxBackendTest::queryReachesTheSession()
{
    for (const QString &dialect : dialects()) {
        const BackendRig rig(dialect);
        const QString query = u"?redirectionUrl=https%3A%2F%2Fexample.test%2Fdone%3Fa%3D1"
                              "&externalCustomerId=C%207&language=es-ES"
                              "&customFields%5Bdesk%5D=3&customFields[floor]=2"_s;
        const QString path = dialect == "two-calls"_L1 ? u"/start"_s : rig.createPath();
        const QJsonObject answer = rig.get(QString(path + query)).json();
        const QString id = dialect == "two-calls"_L1 ? answer.value("interviewId"_L1).toString()
                                                     : startedBy(answer).interviewId;
        const QJsonObject told = rig.told(id);
        QCOMPARE(told.value("redirectionUrl"_L1).toString(), u"https://example.test/done?a=1"_s);
        QCOMPARE(told.value("externalCustomerId"_L1).toString(), u"C 7"_s);
        QCOMPARE(told.value("language"_L1).toString(), u"es-ES"_s);
        QCOMPARE(told.value("customFields"_L1).toObject(),
                 (QJsonObject{{u"desk"_s, u"3"_s}, {u"floor"_s, u"2"_s}}));
        QCOMPARE(told.value("flowId"_L1).toString().size(), 24);
    }
}

void SandboxBackendTest::bearerIsDemanded_data()
{
    QTest::addColumn<QString>("dialect");
    const QStringList names = dialects();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void SandboxBackendTest::bearerIsDemanded()
{
    QFETCH(QString, dialect);
    const BackendRig rig(dialect);
    const QString path = u"/backend/"_s + rig.dialect + rig.createPath();
    QCOMPARE(rig.api({"GET", path}).status, 401);
    for (const QByteArray &value :
         {QByteArray("Bearer wrong"), QByteArray("Basic " + rig.backendToken), rig.backendToken}) {
        const Answer refused = rig.api({"GET", path, {}, {{"Authorization", value}}});
        QCOMPARE(refused.status, 401);
        QVERIFY(!refused.json().value("error"_L1).toString().isEmpty());
    }
    QCOMPARE(rig.api({"GET", u"/control/sessions"_s}).json().value("sessions"_L1).toArray().size(),
             0);
}

void SandboxBackendTest::wrongRequests_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("saysSuccess");
    const QString unknown = u"/onboarding-status?interviewId=66c0ffee66c0ffee66c0ffee"_s;
    const auto row = [](const char *name, const QString &dialect, const QString &target, int status,
                        bool saysSuccess) {
        QTest::newRow(name) << dialect << target << status << saysSuccess;
    };
    row("node: no interviewId", u"node"_s, u"/onboarding-status"_s, 400, true);
    row("node: unknown interviewId", u"node"_s, unknown, 500, true);
    row("node: unknown uniqueId", u"node"_s, u"/start?uniqueId=nothing"_s, 400, true);
    row("java: no interviewId", u"java"_s, u"/onboarding-status"_s, 200, true);
    row("java: unknown interviewId", u"java"_s, unknown, 200, true);
    row("two-calls: address of nobody", u"two-calls"_s, u"/onboarding-url"_s, 200, true);
    row("python: no interviewId", u"python"_s, u"/onboarding-status"_s, 404, false);
    row("python: unknown interviewId", u"python"_s, unknown, 404, false);
    row("php: no interviewId", u"php"_s, u"/fetch-score"_s, 400, false);
    row("dotnet: unknown interviewId", u"dotnet"_s, unknown, 500, false);
    row("guide: unknown interviewId", u"guide"_s, unknown, 500, false);
    row("guide: no /start", u"guide"_s, u"/start"_s, 404, false);
    row("iframe: no interviewId", u"iframe"_s, u"/fetch-score"_s, 400, false);
    row("node: unknown route", u"node"_s, u"/elsewhere"_s, 404, false);
    row("unknown dialect", u"cobol"_s, u"/onboarding-url"_s, 404, false);
}

void SandboxBackendTest::wrongRequests()
{
    QFETCH(QString, dialect);
    QFETCH(QString, target);
    QFETCH(int, status);
    QFETCH(bool, saysSuccess);
    BackendRig rig(u"node"_s);
    rig.dialect = dialect;
    const Answer answer = rig.get(target);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
    QCOMPARE(answer.json().contains("success"_L1), saysSuccess);
    QCOMPARE(answer.json().value("success"_L1).toBool(), false);
    QCOMPARE(answer.json().size(), saysSuccess ? 2 : 1);
}

void SandboxBackendTest::faults_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("status"); // 0: reset.
    QTest::addColumn<int>("hits");
    const auto row = [](const QString &dialect, const QString &scenario, int status, int hits) {
        QTest::addRow("%s: %s", qPrintable(dialect), qPrintable(scenario))
            << dialect << scenario << status << hits;
    };
    row(u"node"_s, u"start-http-500"_s, 500, 7);
    row(u"java"_s, u"start-http-500"_s, 200, 7);
    row(u"python"_s, u"start-http-500"_s, 404, 7);
    row(u"guide"_s, u"start-http-429"_s, 429, 2);
    row(u"java"_s, u"start-http-429"_s, 429, 2);
    row(u"iframe"_s, u"start-reset"_s, 0, 7);
    row(u"php"_s, u"url-http-502-html"_s, 502, 7);
    row(u"two-calls"_s, u"start-token-revoked"_s, 401, 7);
    row(u"two-calls"_s, u"url-http-500"_s, 200, 7);
    row(u"node"_s, u"http-500"_s, 500, 5);
    row(u"java"_s, u"http-500"_s, 200, 5);
    row(u"dotnet"_s, u"http-502-html"_s, 502, 5);
    row(u"guide"_s, u"token-revoked"_s, 401, 7);
    row(u"node"_s, u"score-http-500"_s, 500, 3);
    row(u"iframe"_s, u"score-reset"_s, 0, 3);
}

void SandboxBackendTest::faults()
{
    QFETCH(QString, dialect);
    QFETCH(QString, scenario);
    QFETCH(int, status);
    QFETCH(int, hits);
    const BackendRig rig(dialect, scenario);
    const bool apart = dialect == "two-calls"_L1;
    QString target = apart ? u"/start"_s : rig.createPath();
    Started session;
    if (!scenario.startsWith("start-"_L1) && !(scenario.startsWith("url-"_L1) && !apart)) {
        QJsonObject answer = rig.get(target).json();
        session = startedBy(answer);
        if (apart)
            session.interviewId = answer.value("interviewId"_L1).toString();
        else
            finishAt(rig, answer.value("url"_L1).toString());
        const QString about = u"?interviewId="_s + session.interviewId;
        target = (scenario.startsWith("url-"_L1)     ? u"/onboarding-url"_s
                  : scenario.startsWith("score-"_L1) ? u"/fetch-score"_s
                                                     : u"/onboarding-status"_s)
                 + about;
    }
    for (int i = 0; i < hits; ++i) {
        const Answer answer = rig.get(target, session.token);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.isReset, status == 0);
        if (answer.isJson())
            QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
    }
    if (hits < 7) {
        const Answer fine = rig.get(target, session.token);
        QCOMPARE(fine.status, 200);
        QVERIFY(!fine.json().contains("error"_L1));
    }
}

void SandboxBackendTest::adminTokenExpires_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("node") << 500;
    QTest::newRow("java") << 200;
    QTest::newRow("guide") << 500;
}

void SandboxBackendTest::adminTokenExpires()
{
    QFETCH(int, status);
    const BackendRig rig(dialectOfRow(), u"backend-admin-expired"_s);
    const QJsonObject created = rig.get(rig.createPath()).json();
    const Started session = startedBy(created);
    const QString target = u"/onboarding-status?interviewId="_s + session.interviewId;
    QCOMPARE(rig.get(target).json().value("onboardingStatus"_L1).toString(), u"UNKNOWN"_s);
    finishAt(rig, created.value("url"_L1).toString());
    for (int i = 0; i < 3; ++i) {
        const Answer expired = rig.get(target);
        QCOMPARE(expired.status, status);
        QVERIFY(!expired.json().contains("onboardingStatus"_L1));
        QVERIFY(!expired.json().value("error"_L1).toString().isEmpty());
    }
    QCOMPARE(rig.get(target).json().value("onboardingStatus"_L1).toString(),
             u"ONBOARDING_FINISHED"_s);
}

void SandboxBackendTest::redirectIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("node") << 400;
    QTest::newRow("java") << 200;
    QTest::newRow("python") << 404;
    QTest::newRow("php") << 400;
    QTest::newRow("dotnet") << 400;
    QTest::newRow("guide") << 400;
    QTest::newRow("iframe") << 400;
    QTest::newRow("two-calls") << 200;
}

void SandboxBackendTest::redirectIsRefused()
{
    QFETCH(int, status);
    const BackendRig rig(dialectOfRow(), u"redirect-refused"_s);
    const QString path = rig.dialect == "two-calls"_L1 ? u"/start"_s : rig.createPath();
    const Answer refused =
        rig.get(QString(path + u"?redirectionUrl=http%3A%2F%2F127.0.0.1%3A1%2Fback%2Fx"_s));
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.json().value("error"_L1).toString().isEmpty());
    for (const QString &fine : {QString(), u"?redirectionUrl=https%3A%2F%2Fexample.test%2F"_s}) {
        const Answer answer = rig.get(QString(path + fine));
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains("error"_L1));
    }
    QCOMPARE(rig.api({"GET", u"/control/sessions"_s}).json().value("sessions"_L1).toArray().size(),
             2);
}

void SandboxBackendTest::nodeHidesTheInterview()
{
    const BackendRig rig(u"node"_s);
    const QJsonObject first = rig.get(u"/start"_s).json();
    QCOMPARE(first.keys(), (QStringList{u"token"_s, u"uniqueId"_s}));
    const QString uniqueId = first.value("uniqueId"_L1).toString();
    QCOMPARE(rig.get(QString(u"/start?uniqueId="_s + uniqueId)).json(), first);
    QVERIFY(rig.get(u"/start"_s).json().value("uniqueId"_L1).toString() != uniqueId);
}

void SandboxBackendTest::redirectGuideAnswersTheAddressAlone()
{
    const BackendRig rig(u"guide"_s);
    const QJsonObject created = rig.get(u"/create-session-and-onboarding-url"_s).json();
    QCOMPARE(created.keys(), QStringList{u"url"_s});
    QVERIFY(!rig.told(startedBy(created).interviewId).isEmpty());
}

void SandboxBackendTest::scoreWords_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("word");
    QTest::newRow("node folds WARN") << u"node"_s << u"review"_s << u"FAIL"_s;
    QTest::newRow("node says FAIL") << u"node"_s << u"fail"_s << u"FAIL"_s;
    QTest::newRow("java says WARN") << u"java"_s << u"review"_s << u"WARN"_s;
}

void SandboxBackendTest::scoreWords()
{
    QFETCH(QString, dialect);
    QFETCH(QString, scenario);
    QFETCH(QString, word);
    const BackendRig rig(dialect, scenario);
    const QJsonObject created = rig.get(rig.createPath()).json();
    finishAt(rig, created.value("url"_L1).toString());
    const Started session = startedBy(created);
    const QString target = u"/fetch-score?interviewId="_s + session.interviewId;
    QCOMPARE(rig.get(target).json().value("success"_L1), QJsonValue(false)); // No X-Token.
    QCOMPARE(rig.get(target, "wrong").json().value("success"_L1), QJsonValue(false));
    QCOMPARE(rig.get(target, session.token).json().value("score"_L1).toString(), word);
}

void SandboxBackendTest::lateScoreIsAnError()
{
    BackendRig rig(u"guide"_s, u"score-late"_s);
    const QJsonObject created = rig.get(rig.createPath()).json();
    finishAt(rig, created.value("url"_L1).toString());
    const QString target = u"/fetch-score?interviewId="_s + startedBy(created).interviewId;
    QCOMPARE(rig.get(target).status, 500);
    rig.clock.advance(core::milliseconds(3000));
    QCOMPARE(rig.get(target).json().value("status"_L1).toString(), u"OK"_s);
}

void SandboxBackendTest::outageResetsBackendsToo()
{
    BackendRig rig(u"php"_s);
    QCOMPARE(rig.control(u"outage"_s, {{u"ms"_s, 1000}}).status, 200);
    QVERIFY(rig.get(rig.createPath()).isReset);
    rig.clock.advance(core::milliseconds(1000));
    QCOMPARE(rig.get(rig.createPath()).status, 200);
}

QTEST_GUILESS_MAIN(SandboxBackendTest)
#include "tst_sandboxbackend.moc"
