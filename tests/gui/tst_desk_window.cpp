#include "deskdata.h"

#include "shell/deskwindow.h"
#include "shell/language.h"
#include "shell/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::visibleText;

namespace {

/// Services::open() promises an answer within this time.
constexpr int OpenLimit = 12000;

shell::Services::Options options(const QTemporaryDir &folder, const QString &dataDir)
{
    shell::Services::Options options;
    core::SettingsLocations locations;
    locations.userFile = folder.filePath(u"vestibule.ini"_s);
    options.settings = core::Settings::load(locations).value();
    options.dataDir = folder.filePath(dataDir);
    return options;
}

} // namespace

/// What the window shows before visits can be started; the visits themselves are played by the
/// end-to-end tests, with an engine.
class TestDeskWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_theme.reset(); }
    void opensOnTheSetUpPage();
    void saysWhyTheRecordCannotBeOpened();

private:
    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
};

void TestDeskWindow::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_language.set(u"en"_s);
}

void TestDeskWindow::init()
{
    // There is no key store in a test, and that is said loudly.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support|The platform's key store|The data "
                           "key is in the file)"_s));
}

void TestDeskWindow::opensOnTheSetUpPage()
{
    QTemporaryDir folder;
    shell::Services services(options(folder, u"data"_s));
    shell::DeskWindow window(services);
    window.show();
    QVERIFY(visibleText(&window).contains(u"One moment"_s));
    QVERIFY(!window.startVisit(u"C-1"_s));
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QVERIFY(visibleText(&window).contains(u"Set up this desk"_s));
    QVERIFY(button(&window, u"Save and start"_s));
    QVERIFY(!button(&window, u"Desk"_s)->isEnabled());
    QVERIFY(!window.startVisit(u"C-1"_s));
    QVERIFY(!window.session());
    // Nothing runs, so nothing is asked before the window closes.
    QVERIFY(window.close());
}

void TestDeskWindow::saysWhyTheRecordCannotBeOpened()
{
    QTemporaryDir folder;
    // A file stands where the data folder should be.
    QFile blocker(folder.filePath(u"data"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    shell::Services services(options(folder, u"data"_s));
    shell::DeskWindow window(services);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Failed, OpenLimit);
    QVERIFY(visibleText(&window).contains(u"Visits cannot be started"_s));
    QVERIFY(visibleText(&window).contains(u"The record of visits could not be opened."_s));
    // Once the cause is gone, trying again helps.
    QVERIFY(blocker.remove());
    QAbstractButton *retry = button(&window, u"Try again"_s);
    QVERIFY(retry);
    retry->click();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QVERIFY(visibleText(&window).contains(u"Set up this desk"_s));
}

QTEST_MAIN(TestDeskWindow)
#include "tst_desk_window.moc"
