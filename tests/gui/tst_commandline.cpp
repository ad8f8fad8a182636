// The command line of docs/contract.md: what is read, and what is refused with which sentence.
#include "shell/commandline.h"
#include "support/support.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using shell::Command;
using shell::CommandLine;
using shell::ExportFormat;

namespace {

CommandLine read(const QString &line)
{
    return shell::readCommandLine(u"vestibule "_s.append(line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void mistakes_data();
    void mistakes();
    void ways_data();
    void ways();
    void staticLinkOfTheSettings_data();
    void staticLinkOfTheSettings();
    void moments_data();
    void moments();
    void filter();
    void exportOptions();
    void visitsAreNamed();
    void launchLine();
    void whatNeedsAWindow_data();
    void whatNeedsAWindow();
    void helpNamesEveryCommand();
};

void TestCommandLine::commands_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<bool>("records");
    const auto row = [](const char *line, Command command, bool records) {
        QTest::newRow(line) << command << records;
    };
    row("", Command::Desk, false);
    row("--demo", Command::Desk, false);
    row("--kiosk", Command::Kiosk, false);
    row("--smoke", Command::Smoke, false);
    row("--version", Command::Version, false);
    row("--help", Command::Help, false);
    row("visits --help", Command::Help, false);
    row("onboard", Command::Onboard, false);
    row("doctor --json", Command::Doctor, false);
    row("doctor --kiosk --json", Command::Doctor, false);
    row("--kiosk doctor", Command::Doctor, false);
    row("--kiosk --supervise", Command::Kiosk, false);
    row("--supervise", Command::Desk, false);
    row("recover", Command::Recover, true);
    row("recover --json", Command::Recover, true);
    row("--data-dir d recover", Command::Recover, true);
    row("visits list", Command::VisitsList, true);
    row("visits --json list --limit 3", Command::VisitsList, true);
    row("--config f visits list --data-dir d", Command::VisitsList, true);
    row("visits show v", Command::VisitsShow, true);
    row("visits show v --include name,note", Command::VisitsShow, true);
    row("visits export", Command::VisitsExport, true);
    row("visits purge", Command::VisitsPurge, true);
    row("visits purge a b", Command::VisitsPurge, true);
    row("audit verify", Command::AuditVerify, true);
    row("audit export --format json", Command::AuditExport, true);
    row("biginterview launch stu-1", Command::BigInterview, false);
    row("biginterview launch stu-1 --show print --to /members/dashboard", Command::BigInterview,
        false);
    row("biginterview --json user stu-1 --stdin", Command::BigInterview, false);
    row("biginterview anonymous --demo", Command::BigInterview, false);
    row("--demo --scenario pass biginterview tracks stu-1 --json", Command::BigInterview, false);
    row("biginterview import people.csv --dry-run --rejects r.csv", Command::BigInterview, false);
}

void TestCommandLine::commands()
{
    QFETCH(Command, command);
    QFETCH(bool, records);
    const CommandLine line = read(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(line.check, qPrintable(line.check ? QString() : line.check.error().detail));
    QCOMPARE(line.command, command);
    QCOMPARE(shell::isAboutRecords(line.command), records);
}

void TestCommandLine::mistakes_data()
{
    QTest::addColumn<QString>("named"); // In the sentence.
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(named);
    };
    row("paradise", "no command paradise");
    row("visits", "list, show, export, purge");
    row("visits eat", "There is no visits eat");
    row("audit", "verify, export");
    row("recover now", "One command at a time");
    row("recover visits list", "One command at a time");
    row("visits list v", "One command at a time");
    row("audit verify v", "One command at a time");
    row("visits show", "wants one visit");
    row("visits show a b", "wants one visit");
    row("--json", "--json goes with");
    row("--demo recover", "--demo does not go with recover");
    row("--demo visits list", "--demo does not go with visits list");
    row("visits list --kiosk", "--kiosk goes with no command");
    row("visits list --smoke", "--smoke goes with no command");
    row("onboard --limit 3", "--limit goes with visits list");
    row("visits purge --search x", "--search goes with visits list and visits export");
    row("visits list --include name", "--include goes with");
    row("visits list --format json", "--format goes with");
    row("audit verify --output f", "--output goes with");
    row("audit export --include name", "--include goes with");
    row("visits list --customer-id C", "--customer-id goes with onboard");
    row("visits list --limit 0", "--limit wants");
    row("visits list --limit many", "--limit wants");
    row("visits list --outcome passed,happy", "--outcome wants");
    row("visits list --from yesterday", "--from wants");
    row("visits list --from 2026-02-30", "--from wants");
    row("visits list --to 31.01.2026", "--to wants");
    row("visits list --from 2026-02-01 --to 2026-01-31", "--from is not before --to");
    row("visits export --format xml", "--format wants csv or json");
    row("visits export --format csv --json", "contradict");
    row("visits export --include pictures", "reference, name, note, text");
    row("visits show v --include text", "name, note");
    row("visits export --output=", "--output wants a path");
    row("visits list --limit", "limit");
    row("biginterview", "launch, user, anonymous, tracks, interviews, import");
    row("biginterview delete stu-1", "There is no biginterview delete");
    row("biginterview launch", "wants one partner id");
    row("biginterview tracks a b", "wants one partner id");
    row("biginterview anonymous stu-1", "takes no partner id");
    row("biginterview import", "wants one CSV file");
    row("biginterview import a.csv b.csv", "wants one CSV file");
    row("biginterview launch a.b", "letters A to Z");
    row("biginterview launch ANONYMOUS", "cannot be a partner id");
    row("biginterview launch stu-1 --show qr", "embedded, browser or print");
    row("biginterview launch stu-1 --to members", "--to wants a path");
    row("biginterview launch stu-1 --to //evil.example/x", "--to wants a path");
    row("biginterview launch stu-1 --to /\\evil.example", "--to wants a path");
    row("biginterview launch stu-1 --to=", "--to wants a path");
    row("biginterview launch stu-1 --return-url http://college.example/", "--return-url wants");
    row("biginterview launch stu-1 --return-url https://me@college.example/", "--return-url wants");
    row("biginterview launch stu-1 --return-url=", "--return-url wants");
    row("biginterview tracks stu-1 --show print", "--show goes with onboard and biginterview");
    row("biginterview tracks stu-1 --to /x", "--to goes with");
    row("biginterview launch stu-1 --stdin", "--stdin goes with biginterview user");
    row("biginterview user stu-1 --dry-run", "--dry-run goes with biginterview import");
    row("biginterview import a.csv --rejects=", "--rejects wants a path");
    row("biginterview import a.csv --limit 3", "--limit goes with visits list");
    row("biginterview tracks stu-1 --scenario pass", "--scenario goes with --demo");
    row("onboard --return-url https://college.example/", "--return-url goes with");
    row("onboard --show projector", "embedded, browser or qr, not projector");
    row("onboard --show=", "embedded, browser or qr");
    row("onboard --show QR", "embedded, browser or qr, not QR");
    row("visits list --show qr", "--show goes with onboard");
    row("--static-url https://f.example.com/flow/1", "--static-url goes with onboard");
    row("onboard --static-url=", "--static-url wants a flow's https address");
    row("onboard --static-url http://f.example.com/flow/1", "only https is allowed");
    row("onboard --static-url ftp://127.0.0.1/flow/1", "only https is allowed");
    row("onboard --static-url https://me:pw@f.example.com/flow/1", "user name in the address");
    row("onboard --static-url f.example.com", "not a web address");
    row("onboard --static-url https://f.example.com/flow/1 --resume I", "contradict");
    row("onboard --static-url https://f.example.com/flow/1 --customer-id C",
        "cannot carry --customer-id");
    row("onboard --static-url https://f.example.com/flow/1 --custom-field K=V",
        "cannot carry --custom-field");
}

void TestCommandLine::mistakes()
{
    QFETCH(QString, named);
    const CommandLine line = read(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!line.check);
    QCOMPARE(line.check.error().kind, core::ErrorKind::Refused);
    QVERIFY2(line.check.error().detail.contains(named), qPrintable(line.check.error().detail));
}

void TestCommandLine::ways_data()
{
    using onboarding::Show;
    QTest::addColumn<Show>("show");
    QTest::addColumn<QString>("staticUrl");
    const auto row = [](const char *line, Show show, const char *staticUrl = "") {
        QTest::newRow(line) << show << QString::fromLatin1(staticUrl);
    };
    row("onboard", Show::Embedded);
    row("onboard --show embedded", Show::Embedded);
    row("onboard --show browser", Show::Browser);
    row("onboard --show=qr --json", Show::Qr);
    row("--show qr onboard --resume I --customer-id C --custom-field K=V", Show::Qr);
    row("onboard --static-url https://f.example.com/flow/1", Show::Embedded,
        "https://f.example.com/flow/1");
    row("onboard --static-url http://127.0.0.1:8080/flow/1?a=b --show browser --timeout 9",
        Show::Browser, "http://127.0.0.1:8080/flow/1?a=b");
    row("onboard --static-url http://localhost/flow/1 --show qr --language es-ES", Show::Qr,
        "http://localhost/flow/1");
}

void TestCommandLine::ways()
{
    QFETCH(onboarding::Show, show);
    QFETCH(QString, staticUrl);
    const CommandLine line = read(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(line.check, qPrintable(line.check ? QString() : line.check.error().detail));
    QCOMPARE(line.show, show);
    QCOMPARE(line.staticUrl, staticUrl);
}

void TestCommandLine::staticLinkOfTheSettings_data()
{
    QTest::addColumn<QString>("named"); // Empty: the link can carry it.
    QTest::newRow("onboard --show qr --language es-ES") << QString();
    QTest::newRow("onboard --resume I") << u"--resume and incode/staticUrl contradict"_s;
    QTest::newRow("onboard --customer-id C")
        << u"incode/staticUrl: a static link cannot carry --customer-id"_s;
    QTest::newRow("onboard --custom-field K=V")
        << u"incode/staticUrl: a static link cannot carry --custom-field"_s;
}

void TestCommandLine::staticLinkOfTheSettings()
{
    QFETCH(QString, named);
    const CommandLine line = read(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(line.check);
    const core::Result<void> carried = shell::checkStaticLink(line, u"incode/staticUrl"_s);
    QCOMPARE(bool(carried), named.isEmpty());
    if (!carried) {
        QVERIFY2(carried.error().detail.contains(named), qPrintable(carried.error().detail));
    }
}

void TestCommandLine::moments_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fromUtc"); // Empty: no limit.
    QTest::addColumn<QString>("toUtc");
    const auto row = [](const char *name, const char *from, const char *to, const char *fromUtc,
                        const char *toUtc) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(fromUtc) << QString::fromLatin1(toUtc);
    };
    // Tests run in UTC, so a local day is one of UTC.
    row("a day is a whole day", "2026-01-31", "2026-01-31", "2026-01-31T00:00:00.000Z",
        "2026-02-01T00:00:00.000Z");
    row("only from", "2026-01-31", "", "2026-01-31T00:00:00.000Z", "");
    row("only to", "", "2026-01-31", "", "2026-02-01T00:00:00.000Z");
    row("times are exact", "2026-01-31T09:30:00Z", "2026-01-31T09:30:00.123Z",
        "2026-01-31T09:30:00.000Z", "2026-01-31T09:30:00.123Z");
    row("a time of another zone", "2026-01-31T09:30:00+02:00", "", "2026-01-31T07:30:00.000Z", "");
    row("a local time", "2026-01-31T09:30:00", "", "2026-01-31T09:30:00.000Z", "");
}

void TestCommandLine::moments()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, fromUtc);
    QFETCH(QString, toUtc);
    QString words = u"visits list"_s;
    if (!from.isEmpty())
        words += u" --from "_s + from;
    if (!to.isEmpty())
        words += u" --to "_s + to;
    const CommandLine line = read(words);
    QVERIFY2(line.check, qPrintable(line.check ? QString() : line.check.error().detail));
    const auto text = [](const QDateTime &time) {
        return time.isValid() ? core::isoUtc(time) : QString();
    };
    QCOMPARE(text(line.filter.from), fromUtc);
    QCOMPARE(text(line.filter.to), toUtc);
}

void TestCommandLine::filter()
{
    const CommandLine plain = read(u"visits list"_s);
    QCOMPARE(plain.filter, store::VisitFilter());
    QCOMPARE(plain.limit, 50);

    const CommandLine line = read(u"visits list --search ada --outcome passed,open --limit 7"_s);
    QCOMPARE(line.filter.search, u"ada"_s);
    QCOMPARE(line.filter.outcomes, (QStringList{u"passed"_s, u"open"_s}));
    QCOMPARE(line.limit, 7);
}

void TestCommandLine::exportOptions()
{
    const CommandLine plain = read(u"visits export"_s);
    QCOMPARE(plain.format, ExportFormat::Csv);
    QCOMPARE(plain.include.words(), u"none"_s);
    QVERIFY(plain.outputFile.isEmpty());

    const CommandLine line =
        read(u"visits export --include reference,note --output f.json --json"_s);
    QCOMPARE(line.format, ExportFormat::Json);
    QCOMPARE(line.include.words(), u"reference, note"_s);
    QCOMPARE(line.outputFile, u"f.json"_s);
    QCOMPARE(read(u"audit export --format json"_s).format, ExportFormat::Json);
}

void TestCommandLine::visitsAreNamed()
{
    QCOMPARE(read(u"visits show v1"_s).visits, QStringList{u"v1"_s});
    QCOMPARE(read(u"visits --json purge v1 v2"_s).visits, (QStringList{u"v1"_s, u"v2"_s}));
    QVERIFY(read(u"visits purge"_s).visits.isEmpty());
}

void TestCommandLine::launchLine()
{
    const CommandLine line = read(u"biginterview launch Stu_1-x --to /members/curriculum?chapter=6 "
                                  "--return-url https://college.example/a?b=1 --show browser"_s);
    QVERIFY(line.check);
    const shell::PartnerLine &partner = line.partner;
    QCOMPARE(partner.action, shell::PartnerLine::Action::Launch);
    QCOMPARE(partner.partnerId, u"Stu_1-x"_s);
    QCOMPARE(partner.path, u"/members/curriculum?chapter=6"_s);
    QCOMPARE(partner.returnUrl, u"https://college.example/a?b=1"_s);
    QCOMPARE(partner.where, std::optional(shell::LaunchIn::Browser));
}

void TestCommandLine::whatNeedsAWindow_data()
{
    QTest::addColumn<bool>("needed");
    const auto row = [](const char *line, bool needed) { QTest::newRow(line) << needed; };
    row("", true);
    row("onboard", true);
    row("doctor", true);
    row("doctor --kiosk", true);
    row("visits list", false);
    row("biginterview launch stu-1", true);
    row("biginterview launch stu-1 --show embedded", true);
    row("biginterview launch stu-1 --show browser", false);
    row("biginterview launch stu-1 --show print", false);
    row("biginterview user stu-1", false);
    row("biginterview anonymous", false);
    row("biginterview tracks stu-1", false);
    row("biginterview interviews stu-1", false);
    row("biginterview import people.csv", false);
}

void TestCommandLine::whatNeedsAWindow()
{
    QFETCH(bool, needed);
    QCOMPARE(shell::needsWindow(read(QString::fromLatin1(QTest::currentDataTag()))), needed);
}

void TestCommandLine::helpNamesEveryCommand()
{
    const QString help = shell::helpText();
    for (const QString &words :
         {u"onboard"_s, u"recover"_s, u"visits list"_s, u"visits show"_s, u"visits export"_s,
          u"visits purge"_s, u"audit verify"_s, u"audit export"_s, u"doctor"_s,
          u"biginterview launch"_s, u"biginterview user"_s, u"biginterview anonymous"_s,
          u"biginterview tracks|interviews"_s, u"biginterview import"_s})
        QVERIFY2(help.contains(u"vestibule "_s + words), qPrintable(words));
    for (const QString &option : {u"--show embedded|browser|qr"_s, u"--static-url URL"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
