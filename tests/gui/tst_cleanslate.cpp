#include "shell/cleanslate.h"
#include "shell/services.h"
#include "store/auditlog.h"
#include "support/support.h"
#include "web/devicecheck.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::CleanSlate;
using webtest::Reply;
using webtest::Visit;
using webtest::waitUntil;

namespace {

void write(const QString &path, const QByteArray &text = "x", bool isProgram = false)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    if (isProgram)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class TestCleanSlate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestCleanSlate)

public:
    TestCleanSlate() = default;

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanVisit();
    void residue_data();
    void residue();
    void whatWasThereBefore();
    void operatorWorksBeside_data();
    void operatorWorksBeside();
    void staffWasLetIn();
    void clipboardIsEmptied();
    void clipboardFilledAgain();
    void anotherRenderer();
    void nextPageNeverReady();
    void hangingSpooler();
    void oneAtATime();

private:
    void open(const QString &seats = u"one"_s);
    std::optional<CleanSlate::Report> check(CleanSlate &slate,
                                            const std::optional<web::CloseReport> &closing = {});
    CleanSlate::Places places() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    store::AuditEntry lastLine();

    webtest::PageServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Services> m_services;
};

void TestCleanSlate::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_server.serveScript("/", "localStorage.x = 1; document.cookie = 'y=1';");
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"engine/deep"_s, u"downloads"_s, u"tmp"_s})
        QDir().mkpath(path(name));
}

void TestCleanSlate::cleanup()
{
    m_services.reset();
    m_folder.reset();
    QVERIFY(waitUntil([] {
        return web::DeviceCheck().renderersOf(QCoreApplication::applicationPid()).isEmpty();
    }));
}

void TestCleanSlate::open(const QString &seats)
{
    core::SettingsLocations locations;
    locations.commandLine.insert(QString(core::keys::Seats), seats);
    locations.commandLine.insert(QString(core::keys::StaticUrl), u"https://flow.example/1"_s);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY2(bool(settings), settings ? "" : qPrintable(settings.error().detail));
    m_services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), path(u"data"_s), webtest::engineReport(), true});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The platform's key store"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The data key is in the file"_s));
    m_services->open();
    QVERIFY(waitUntil([this] { return m_services->storage() != nullptr; }));
}

CleanSlate::Places TestCleanSlate::places() const
{
    return {{path(u"engine"_s)}, path(u"downloads"_s), path(u"tmp"_s), {}};
}

std::optional<CleanSlate::Report>
TestCleanSlate::check(CleanSlate &slate, const std::optional<web::CloseReport> &closing)
{
    QSignalSpy finished(&slate, &CleanSlate::finished);
    slate.check(core::VisitId(u"v1"_s), {QUrl(m_server.origin())}, closing);
    if (!slate.isRunning() || !finished.isEmpty())
        return {};
    if (!waitUntil([&] { return !finished.isEmpty(); }))
        return {};
    return finished.constFirst().constFirst().value<CleanSlate::Report>();
}

store::AuditEntry TestCleanSlate::lastLine()
{
    const core::Result<QList<store::AuditRow>> rows =
        m_services->storage()->audit().page({}, 1, {});
    return rows && !rows->isEmpty() ? rows->constFirst().entry : store::AuditEntry();
}

void TestCleanSlate::cleanVisit()
{
    open();
    CleanSlate slate(*m_services, nullptr, places());
    m_services->views().prepare();
    QVERIFY(waitUntil([this] { return m_services->views().isReady(); }));
    Visit visit(m_services->views());
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    const web::CloseReport closing = visit.close();
    const int connections = m_server.connections();

    const auto report = check(slate, closing);
    QVERIFY(report);
    QVERIFY2(report->clean, qPrintable(report->residues.join(u'\n')));
    QVERIFY2(report->took <= 1s, qPrintable(QString::number(report->took.count())));
    QVERIFY(!slate.isRunning());
    QVERIFY(m_services->views().isReady());
    QCOMPARE(m_server.connections(), connections);
    const store::AuditEntry line = lastLine();
    QCOMPARE(line.action, QString(store::actions::SlateClean));
    QCOMPARE(line.visit, core::VisitId(u"v1"_s));
    QVERIFY2(line.detail.startsWith("1 origins in "_L1), qPrintable(line.detail));
}

void TestCleanSlate::residue_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("residue");
    QTest::newRow("page not closed") << QString() << u"page not closed cleanly: renderer 7"_s;
    QTest::newRow("engine's file") << u"engine/deep/Cookies"_s << u"files of the engine: 1"_s;
    QTest::newRow("download") << u"downloads/form.pdf"_s << u"downloads: 1"_s;
    QTest::newRow("hidden download") << u"downloads/.form.pdf"_s << u"downloads: 1"_s;
    QTest::newRow("temporary file")
        << u"tmp/.org.chromium.Chromium.x1"_s << u"temporary files: 1"_s;
    QTest::newRow("print job") << u"spool/new"_s << u"print jobs: 1"_s;
}

void TestCleanSlate::residue()
{
    QFETCH(QString, file);
    QFETCH(QString, residue);
    open();
    CleanSlate::Places where = places();
    where.spooler = path(u"lpstat"_s);
    write(where.spooler,
          "#!/bin/sh\ntest -e '" + path(u"spool/new"_s).toUtf8()
              + "' && echo 'Office-12 ana 1024 Sat'\necho 'Office-11 ana 1024 Fri'\n",
          true);
    CleanSlate slate(*m_services, nullptr, where);
    const auto before = check(slate);
    QVERIFY(before);
    QVERIFY2(before->clean, qPrintable(before->residues.join(u'\n')));

    web::CloseReport closing;
    closing.text = u"renderer 7"_s;
    closing.clean = !file.isEmpty();
    if (!file.isEmpty())
        write(path(file));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the slate is not clean: "_s));
    const auto report = check(slate, closing);
    QVERIFY(report);
    QVERIFY(!report->clean);
    QCOMPARE(report->residues, QStringList{residue});
    QCOMPARE(lastLine().action, QString(store::actions::SlateUnclean));
    QCOMPARE(lastLine().detail, residue);

    const auto after = check(slate);
    QVERIFY(after && after->clean);
}

void TestCleanSlate::whatWasThereBefore()
{
    open();
    const QDateTime earlier = QDateTime::currentDateTime().addSecs(-60);
    for (const QString &name : {u"engine/deep/Cookies"_s, u"downloads/form.pdf"_s,
                                u"tmp/vestibule-abc"_s, u"tmp/somebody-else"_s}) {
        write(path(name));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(earlier, QFile::FileModificationTime));
    }
    CleanSlate slate(*m_services, nullptr, places());
    write(path(u"tmp/somebody-else"_s));
    const auto report = check(slate);
    QVERIFY(report);
    QVERIFY2(report->clean, qPrintable(report->residues.join(u'\n')));
}

void TestCleanSlate::operatorWorksBeside_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("clean");
    QTest::newRow("saves a report") << u"downloads/report.pdf"_s << true;
    QTest::newRow("prints") << u"tmp/vestibule-print"_s << true;
    QTest::newRow("engine's file") << u"engine/Cookies"_s << false;
}

void TestCleanSlate::operatorWorksBeside()
{
    QFETCH(QString, file);
    QFETCH(bool, clean);
    open(u"two"_s);
    QGuiApplication::clipboard()->setText(u"the operator's"_s);
    CleanSlate slate(*m_services, nullptr, places());
    write(path(file));
    if (!clean)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the slate is not clean: "_s));
    const auto report = check(slate);
    QVERIFY(report);
    QCOMPARE(report->clean, clean);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the operator's"_s);
}

void TestCleanSlate::staffWasLetIn()
{
    open();
    CleanSlate slate(*m_services, nullptr, places());
    write(path(u"downloads/report.pdf"_s));
    m_services->recordOrWarn(store::actions::StaffEntered);
    const auto report = check(slate);
    QVERIFY(report);
    QVERIFY2(report->clean, qPrintable(report->residues.join(u'\n')));
    // They left before the next visitor came.
    write(path(u"downloads/form.pdf"_s));
    QTest::ignoreMessage(QtWarningMsg, "the slate is not clean: downloads: 1");
    const auto next = check(slate);
    QVERIFY(next && !next->clean);
}

void TestCleanSlate::clipboardIsEmptied()
{
    open();
    QGuiApplication::clipboard()->setText(u"ana"_s);
    CleanSlate slate(*m_services, nullptr, places());
    const auto report = check(slate);
    QVERIFY(report && report->clean);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestCleanSlate::clipboardFilledAgain()
{
    open();
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"ana"_s);
    // What a desktop's clipboard manager does.
    QObject manager;
    connect(clipboard, &QClipboard::dataChanged, &manager, [clipboard] {
        if (clipboard->text().isEmpty())
            clipboard->setText(u"ana"_s);
    });
    CleanSlate slate(*m_services, nullptr, places());
    QTest::ignoreMessage(QtWarningMsg, "the slate is not clean: clipboard");
    const auto report = check(slate);
    QVERIFY(report);
    QCOMPARE(report->residues, QStringList{u"clipboard"_s});
}

void TestCleanSlate::anotherRenderer()
{
    open();
    Visit forgotten;
    QVERIFY(forgotten.open(m_server.url(u"/"_s), Visit::rules()));
    CleanSlate slate(*m_services, nullptr, places());
    QSignalSpy finished(&slate, &CleanSlate::finished);
    slate.check(core::VisitId(u"v1"_s), {QUrl(m_server.origin())}, {});
    QSignalSpy checked(&m_services->views(), &web::ViewPool::checked);
    QVERIFY(waitUntil([&] { return !checked.isEmpty(); }));
    QVERIFY(slate.isRunning());
    QVERIFY(finished.isEmpty());
    QVERIFY(forgotten.close().clean);
    QVERIFY(waitUntil([&] { return !finished.isEmpty(); }));
    QVERIFY(finished.constFirst().constFirst().value<CleanSlate::Report>().clean);
}

void TestCleanSlate::nextPageNeverReady()
{
    if (!qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        QSKIP("takes 5 s: ./dev soak");
    open();
    CleanSlate slate(*m_services, nullptr, places());
    QSignalSpy finished(&slate, &CleanSlate::finished);
    slate.check(core::VisitId(u"v1"_s), {QUrl(m_server.origin())}, {});
    // Taken meanwhile, so that nobody answers.
    const auto taken = m_services->views().take();
    QTest::ignoreMessage(QtWarningMsg, "the slate is not clean: next page not checked in time");
    QElapsedTimer time;
    time.start();
    QVERIFY(waitUntil([&] { return !finished.isEmpty(); }));
    QVERIFY2(time.elapsed() <= 5000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!finished.constFirst().constFirst().value<CleanSlate::Report>().clean);
}

void TestCleanSlate::hangingSpooler()
{
    if (!qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        QSKIP("takes 2 s: ./dev soak");
    open();
    CleanSlate::Places where = places();
    where.spooler = path(u"lpstat"_s);
    write(where.spooler, "#!/bin/sh\nexec sleep 60\n", true);
    CleanSlate slate(*m_services, nullptr, where);
    QTest::ignoreMessage(QtWarningMsg, "print jobs could not be listed");
    const auto report = check(slate);
    QVERIFY(report && report->clean);
    QVERIFY2(report->took <= 3s, qPrintable(QString::number(report->took.count())));
}

void TestCleanSlate::oneAtATime()
{
    open();
    CleanSlate slate(*m_services, nullptr, places());
    QSignalSpy finished(&slate, &CleanSlate::finished);
    slate.check(core::VisitId(u"v1"_s), {}, {});
    slate.check(core::VisitId(u"v2"_s), {}, {});
    QVERIFY(waitUntil([&] { return !slate.isRunning(); }));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(lastLine().visit, core::VisitId(u"v1"_s));
    slate.check(core::VisitId(u"v2"_s), {}, {});
    QVERIFY(waitUntil([&] { return !slate.isRunning(); }));
    QCOMPARE(lastLine().visit, core::VisitId(u"v2"_s));
}

WEBTEST_MAIN(TestCleanSlate)
#include "tst_cleanslate.moc"
