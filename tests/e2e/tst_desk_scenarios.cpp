// The desk in its window, with a real view and the engine's fake camera, against a separate
// vestibule-sandbox: what the operator reads for each scenario.
#include "shell/deskwindow.h"
#include "shell/language.h"
#include "shell/presenter.h"
#include "shell/theme.h"
#include "support/programs.h"
#include "support/support.h"
#include "web/engine.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDeskScenarios final : public QObject
{
    Q_OBJECT

public:
    explicit TestDeskScenarios(const web::EngineReport &engine) : m_engine(engine) { }

private Q_SLOTS:
    void sentence_data();
    void sentence();

private:
    const web::EngineReport m_engine;
};

void TestDeskScenarios::sentence_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("why"); // The sentence on the card begins with this.
    QTest::addColumn<int>("limitSeconds");
    const auto row = [](const char *scenario, const char *word, const char *why,
                        int limitSeconds = 30) {
        QTest::newRow(scenario) << QString::fromUtf8(word) << QString::fromUtf8(why)
                                << limitSeconds;
    };
    const char *accepted = "The service accepted the document and the person.";
    row("pass", "Passed", accepted);
    row("review", "Review", "The service was not sure about these checks");
    row("fail", "Failed", "The service did not accept these checks");
    row("manual-approved", "Passed", accepted);
    row("manual-rejected", "Failed", "The service did not accept these checks");
    row("abandon", "Expired", "The visit took longer than the time allowed");
    row("token-revoked", "Problem", "The service no longer accepts the session of this visit.");
    row("score-late", "Passed", accepted);
    row("start-http-500", "Problem", "The service");
    row("start-malformed", "Problem", "The service");
    row("url-http-500", "Problem", "The service gave no onboarding page");
    if (!qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        return;
    // On the way to the same sentence; tst_onboard goes there in every run.
    row("skip-statuses", "Passed", accepted);
    row("unknown-status", "Passed", accepted);
    row("http-429", "Passed", accepted);
    row("http-500", "Passed", accepted, 45);
    row("slow", "Passed", accepted);
    row("malformed", "Passed", accepted, 45);
    row("reset", "Passed", accepted, 45);
    row("http-502-html", "Passed", accepted, 45);
    row("cut-off", "Passed", accepted, 45);
    row("hang", "Passed", accepted, 60);
    row("oversized", "Passed", accepted, 45);
}

void TestDeskScenarios::sentence()
{
    QFETCH(QString, word);
    QFETCH(QString, why);
    QFETCH(int, limitSeconds);

    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(QString::fromLatin1(QTest::currentDataTag()), 8));
    QTemporaryDir folder;
    core::SettingsLocations locations;
    locations.configFile = sandbox.settingsFile();
    locations.environment.insert(u"VESTIBULE_VISITOR__RESULTSECONDS"_s, u"3"_s);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(settings.has_value());
    shell::Services services({*settings, folder.filePath(u"data"_s), m_engine, false});
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, 15000);

    shell::Caretaker caretaker(services);
    shell::DeskWindow desk(services, caretaker);
    desk.resize(1280, 800);
    desk.show();
    QSignalSpy shown(&desk, &shell::DeskWindow::resultShown);
    QVERIFY(desk.startVisit(u"C-20931"_s));
    QVERIFY(!desk.startVisit(u"C-20932"_s)); // One at a time.
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, limitSeconds * 1000);

    const auto result = shown.at(0).at(0).value<onboarding::VisitResult>();
    const shell::ResultSentence expected = shell::presentResult(result);
    QCOMPARE(expected.word, word);
    QVERIFY2(expected.why.startsWith(why), qPrintable(expected.why));
    QStringList texts;
    for (const QLabel *label : desk.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&desk))
            texts << label->text();
    }
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(expected.word), qPrintable(all));
    QVERIFY2(all.contains(expected.why), qPrintable(all));
    QVERIFY2(all.contains(expected.nextStep), qPrintable(all));
    if (desk.session() && desk.session()->closeReport())
        QVERIFY2(desk.session()->closeReport()->clean,
                 qPrintable(desk.session()->closeReport()->text));
}

int main(int argc, char *argv[])
{
    QStringList arguments{u"test"_s};
    support::useFakeCamera();
    web::prepareEngine(web::EngineUse::Desk, arguments);
    QApplication application(argc, argv);
    shell::Theme theme(application);
    theme.apply(u"light"_s, {});
    shell::Language language;
    language.set(u"en"_s);
    TestDeskScenarios test(web::startEngine());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desk_scenarios.moc"
