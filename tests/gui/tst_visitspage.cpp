#include "deskdata.h"
#include "guisupport.h"
#include "visitdata.h"

#include "shell/exportpanel.h"
#include "shell/historymodel.h"
#include "shell/language.h"
#include "shell/rail.h"
#include "shell/resultcardmodule.h"
#include "shell/theme.h"
#include "shell/themestyle.h"
#include "shell/visitdetail.h"
#include "shell/visitmedia.h"
#include "shell/visitnote.h"
#include "shell/visitprint.h"
#include "shell/visitspage.h"
#include "shell/visittable.h"
#include "support/manualclock.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QSettings>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::visibleText;
using shell::HistoryModel;
using shell::VisitsPage;

namespace {

constexpr int Patience = 10000;
/// Rows of the tall list; with VESTIBULE_SHOTS set it is the million of the pictures.
constexpr int TallList = 3000;

bool keepsPictures()
{
    return qEnvironmentVariableIsSet("VESTIBULE_SHOTS");
}

/// The page beside the rail, as the desk's window holds it.
class Frame final : public QWidget
{
public:
    explicit Frame(VisitsPage *page)
    {
        shell::setRole(this, u"screen"_s);
        setAttribute(Qt::WA_StyledBackground);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        auto *rail = new shell::Rail({{u"desk"_s, "Desk"},
                                      {u"visits"_s, "Visits"},
                                      {u"insights"_s, "Insights"},
                                      {u"activity"_s, "Activity"},
                                      {u"settings"_s, "Settings"}},
                                     this);
        rail->setCurrent(1);
        layout->addWidget(rail);
        layout->addWidget(page, 1);
    }
};

/// What is cut, outside, too low or without a name below \a widget, in words.
QStringList faultsBelow(const QWidget *widget)
{
    constexpr int target = 36;
    QStringList found;
    const auto all = widget->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each)) {
            const bool cut = label->wordWrap()
                                 ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
            if (cut && !label->text().isEmpty())
                found << u"cut: "_s + label->text();
        }
        const QWidget *parent = each->parentWidget();
        if (parent && (each->x() < 0 || each->x() + each->width() > parent->width())
            && !qobject_cast<const QHeaderView *>(parent))
            found << u"outside: "_s + QString::fromLatin1(each->metaObject()->className());
        const auto *pressed = qobject_cast<const QAbstractButton *>(each);
        if (pressed && qobject_cast<const QLineEdit *>(parent))
            continue;
        if (pressed && pressed->height() < target)
            found << u"low: "_s + pressed->text() + u' ' + QString::number(pressed->height());
        if (pressed && pressed->width() < pressed->minimumSizeHint().width())
            found << u"narrow: "_s + pressed->text();
        if (each->focusPolicy() == Qt::TabFocus || each->focusPolicy() == Qt::StrongFocus) {
            const bool named = !each->accessibleName().isEmpty()
                               || (pressed && !pressed->text().isEmpty())
                               || qobject_cast<const QScrollArea *>(each);
            if (!named)
                found << u"no name: "_s + QString::fromLatin1(each->metaObject()->className());
        }
    }
    return found;
}

} // namespace

/// The place of all visits over a database of the test's own.
class TestVisitsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void saysThatThereIsNone();
    void opensAndClosesTheDetail();
    void findsWhileOneTypes();
    void filtersByPills();
    void staysWithTheVisitWhenOthersCome();
    void keepsTheNoteWhenAnotherVisitIsChosen();
    void givesTheNoteBackThatCouldNotBeKept();
    void recordsBeforeItShowsPictures();
    void showsNothingItCannotRecord();
    void hidesPicturesFromAnEmptyRoom();
    void deletesAfterAQuestion();
    void exportsIntoAPrivateFile();
    void writesOnePage();
    void remembersColumns();
    void saysThatTheListCannotBeRead();
    void screen_data();
    void screen();

private:
    void openPage();
    HistoryModel &model() { return *m_page->findChild<HistoryModel *>(); }
    shell::VisitTable &table() { return *m_page->findChild<shell::VisitTable *>(); }
    shell::VisitDetail &detail() { return *m_page->findChild<shell::VisitDetail *>(); }
    QLineEdit &search();
    QString referenceAt(int row);
    void clickRow(int row);
    bool waitForDetail(const QString &title);

    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    std::unique_ptr<visitdata::House> m_house;
    std::unique_ptr<VisitsPage> m_page;
};

void TestVisitsPage::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
}

void TestVisitsPage::init()
{
    // There is no key store in a test, and that is said loudly.
    QTest::failOnWarning(QRegularExpression(
        u"^(?!This plugin does not support|The platform's key store|The data key is in the file|"
        "not ready:|not recorded:|note not kept:|visits not read:|export:)"_s));
    m_theme->apply(u"light"_s, {});
    m_language.set(u"en"_s);
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"vestibule"_s, u"desk"_s).clear();
    m_house = std::make_unique<visitdata::House>();
    QVERIFY(m_house->isOpen());
}

void TestVisitsPage::cleanup()
{
    m_page.reset();
    m_house.reset();
}

void TestVisitsPage::openPage()
{
    m_page = std::make_unique<VisitsPage>(m_house->services(), m_house->caretaker());
    m_page->resize(1240, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->enter();
    QTRY_VERIFY_WITH_TIMEOUT(model().total(), Patience);
}

QLineEdit &TestVisitsPage::search()
{
    const auto fields = m_page->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == "Search visits"_L1)
            return *field;
    }
    qFatal("no field to search with");
}

QString TestVisitsPage::referenceAt(int row)
{
    return model().index(row, HistoryModel::Reference).data().toString();
}

void TestVisitsPage::clickRow(int row)
{
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(model().index(row, HistoryModel::When)).center());
}

bool TestVisitsPage::waitForDetail(const QString &title)
{
    return QTest::qWaitFor(
        [&] { return detail().isVisible() && detail().accessibleName().startsWith(title); },
        Patience);
}

void TestVisitsPage::saysThatThereIsNone()
{
    openPage();
    QVERIFY(visibleText(m_page.get()).contains(u"No visits yet"_s));
    QVERIFY(!table().isVisible());
    QVERIFY(!button(m_page.get(), u"Export"_s)->isEnabled());
    QVERIFY(search().hasFocus());
    visitdata::addThree(m_house->storage());
    m_page->refresh();
    QTRY_COMPARE(model().rowCount(), 3);
    QVERIFY(table().isVisible());
    QVERIFY(!visibleText(m_page.get()).contains(u"No visits yet"_s));
}

void TestVisitsPage::opensAndClosesTheDetail()
{
    const QList<core::VisitId> visits = visitdata::addThree(m_house->storage());
    openPage();
    QCOMPARE(referenceAt(0), u"C-20932"_s);
    clickRow(1);
    QVERIFY(waitForDetail(u"C-20931"_s));
    QTRY_VERIFY(visibleText(&detail()).contains(u"not sure about these checks: sharpness"_s));
    QTRY_VERIFY(visibleText(&detail()).contains(u"The face was checked."_s));
    QVERIFY(visibleText(&detail()).contains(visits.at(1).text().left(24)));
    // Read anew, it looks as it did.
    const QPointer<shell::ModuleRow> module(detail().findChild<shell::ModuleRow *>());
    QVERIFY(module);
    module->setUnfolded(true);
    detail().reload();
    QTRY_VERIFY(!module);
    QVERIFY(detail().findChild<shell::ModuleRow *>()->isUnfolded());
    // Keys move through the list with the detail following.
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QVERIFY(waitForDetail(QString::fromLatin1(visitdata::Canary)));
    QTRY_VERIFY(visibleText(&detail()).contains(u"Left at Face"_s));
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(!detail().isVisible());
    QTest::keyClick(&table(), Qt::Key_Up);
    QVERIFY(!detail().isVisible());
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(waitForDetail(u"C-20931"_s));
    // From elsewhere in the program, whatever is filtered.
    button(m_page.get(), u"Failed"_s)->click();
    QTRY_COMPARE(model().total(), 0);
    m_page->openVisit(visits.at(2));
    QVERIFY(waitForDetail(u"C-20932"_s));
    QTRY_COMPARE(model().rowCount(), 3);
    QTRY_COMPARE(table().currentIndex().row(), 0);
    QVERIFY(!button(m_page.get(), u"Failed"_s)->isChecked());
}

void TestVisitsPage::findsWhileOneTypes()
{
    visitdata::addThree(m_house->storage());
    openPage();
    QTest::keyClicks(&search(), u"zach"_s);
    QTRY_COMPARE(model().total(), 1);
    QCOMPARE(referenceAt(0), QString::fromLatin1(visitdata::Canary));
    QTest::keyClicks(&search(), u"xx"_s);
    QTRY_VERIFY(visibleText(m_page.get()).contains(u"Nothing matches"_s));
    button(m_page.get(), u"Clear filters"_s)->click();
    QTRY_COMPARE(model().total(), 3);
    QCOMPARE(search().text(), QString());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Slash);
    QVERIFY(search().hasFocus());
    QTest::keyClick(&search(), Qt::Key_Down);
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 0);
}

void TestVisitsPage::filtersByPills()
{
    visitdata::addThree(m_house->storage());
    visitdata::VisitPlan old{u"C-1"_s, {}, u"passed"_s};
    old.minutesAgo = 60 * 24 * 3;
    visitdata::add(m_house->storage(), old);
    openPage();
    QCOMPARE(model().total(), 4);
    const auto press = [this](const QString &pill) { button(m_page.get(), pill)->click(); };
    press(u"Left early"_s);
    QTRY_COMPARE(model().total(), 1);
    press(u"Passed"_s);
    QTRY_COMPARE(model().total(), 3);
    press(u"Left early"_s);
    QTRY_COMPARE(model().total(), 2);
    press(u"Today"_s);
    const bool isToday = model().filter().from <= QDateTime::currentDateTimeUtc().addSecs(-720);
    QTRY_COMPARE(model().total(), isToday ? 1 : 0);
    press(u"Passed"_s);
    press(u"Problem"_s);
    QTRY_COMPARE(model().total(), 0);
}

void TestVisitsPage::staysWithTheVisitWhenOthersCome()
{
    QVERIFY(visitdata::addMany(m_house->dataDir(), TallList));
    openPage();
    QTRY_COMPARE(model().rowCount(), TallList);
    table().verticalScrollBar()->setValue(table().rowHeight(0) * 1500);
    QTRY_COMPARE(referenceAt(1503), u"R-1497"_s);
    clickRow(1503);
    QVERIFY(waitForDetail(u"R-1497"_s));
    const int place = table().rowViewportPosition(1503);
    visitdata::addThree(m_house->storage());
    m_page->refresh();
    QTRY_COMPARE(model().rowCount(), TallList + 3);
    QCOMPARE(table().currentIndex().row(), 1506);
    QCOMPARE(table().rowViewportPosition(1506), place);
    QCOMPARE(referenceAt(1506), u"R-1497"_s);
    QVERIFY(detail().isVisible());
}

void TestVisitsPage::keepsTheNoteWhenAnotherVisitIsChosen()
{
    const QList<core::VisitId> visits = visitdata::addThree(m_house->storage());
    openPage();
    clickRow(1);
    QVERIFY(waitForDetail(u"C-20931"_s));
    auto *note = detail().findChild<QPlainTextEdit *>();
    QTRY_VERIFY(note->isEnabled());
    note->setPlainText(u"Asked for a wheelchair."_s);
    clickRow(0);
    QVERIFY(waitForDetail(u"C-20932"_s));
    QCOMPARE(note->toPlainText(), QString());
    const auto kept =
        m_house->storage().visits().document(visits.at(1), QString(store::documents::Note));
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->reveal(), "Asked for a wheelchair.");
    QCOMPARE(m_house->auditActions().count(QString(store::actions::NoteChanged)), 1);
    // It can be searched for at once, and an untouched one is not written again.
    QTest::keyClicks(&search(), u"wheel"_s);
    QTRY_COMPARE(model().total(), 1);
    clickRow(0);
    QTRY_COMPARE(note->toPlainText(), u"Asked for a wheelchair."_s);
    m_page->hide();
    QCOMPARE(m_house->auditActions().count(QString(store::actions::NoteChanged)), 1);
}

void TestVisitsPage::givesTheNoteBackThatCouldNotBeKept()
{
    visitdata::addThree(m_house->storage());
    openPage();
    clickRow(1);
    QVERIFY(waitForDetail(u"C-20931"_s));
    auto *note = detail().findChild<QPlainTextEdit *>();
    QTRY_VERIFY(note->isEnabled());
    const QString tooLong = u"word "_s.repeated(1000);
    note->setPlainText(tooLong);
    clickRow(0);
    QVERIFY(waitForDetail(u"C-20932"_s));
    clickRow(1);
    QVERIFY(waitForDetail(u"C-20931"_s));
    QTRY_COMPARE(note->toPlainText(), tooLong);
    QVERIFY(visibleText(&detail()).contains(u"This note is not kept yet."_s));
    note->setPlainText(u"short"_s);
    detail().findChild<shell::VisitNote *>()->save();
    QVERIFY(visibleText(&detail()).contains(u"Saved."_s));
}

void TestVisitsPage::recordsBeforeItShowsPictures()
{
    const QList<core::VisitId> visits = visitdata::addThree(m_house->storage());
    openPage();
    clickRow(0);
    QVERIFY(waitForDetail(u"C-20932"_s));
    auto *pictures = detail().findChild<shell::VisitMedia *>();
    QCOMPARE(m_house->auditActions().count(QString(store::actions::ImagesViewed)), 0);
    button(&detail(), u"Show pictures"_s)->click();
    QCOMPARE(m_house->auditActions().count(QString(store::actions::ImagesViewed)), 1);
    QTRY_VERIFY(pictures->isShown());
    QVERIFY(visibleText(pictures).contains(u"Front of the document"_s));
    QVERIFY(visibleText(pictures).contains(u"Face"_s));
    clickRow(1);
    QVERIFY(waitForDetail(u"C-20931"_s));
    QVERIFY(!pictures->isShown());
    QVERIFY(!visibleText(pictures).contains(u"Front of the document"_s));
    // Not kept, and nothing is set up to ask.
    button(&detail(), u"Show document text"_s)->click();
    QVERIFY(visibleText(&detail()).contains(u"the service is not set up"_s));
    QCOMPARE(m_house->auditActions().count(QString(store::actions::TextViewed)), 0);
}

void TestVisitsPage::showsNothingItCannotRecord()
{
    visitdata::addThree(m_house->storage());
    openPage();
    clickRow(0);
    QVERIFY(waitForDetail(u"C-20932"_s));
    QVERIFY(visitdata::runSql(m_house->dataDir(), {u"alter table audit rename to gone"_s}));
    auto *pictures = detail().findChild<shell::VisitMedia *>();
    button(&detail(), u"Show pictures"_s)->click();
    QVERIFY(visibleText(pictures).contains(u"could not be recorded who looked"_s));
    QTest::qWait(0);
    QVERIFY(!pictures->isShown());
    auto *panel = m_page->findChild<shell::ExportPanel *>();
    const QString path = m_house->folder().filePath(u"out.csv"_s);
    panel->exportTo(path);
    QVERIFY(!panel->isRunning());
    QVERIFY(!QFile::exists(path));
}

void TestVisitsPage::hidesPicturesFromAnEmptyRoom()
{
    const QList<core::VisitId> visits = visitdata::addThree(m_house->storage());
    support::ManualClock clock;
    shell::VisitMedia media(shell::MediaKind::Pictures, m_house->services(), clock);
    const auto details = m_house->storage().history().details(visits.at(2));
    QVERIFY(details && *details);
    media.setVisit(**details);
    media.show();
    media.ask();
    QTRY_VERIFY(media.isShown());
    clock.advance(std::chrono::seconds(100));
    // Somebody is there.
    QTest::mouseClick(&media, Qt::LeftButton);
    clock.advance(std::chrono::seconds(100));
    QVERIFY(media.isShown());
    clock.advance(std::chrono::seconds(21));
    QVERIFY(!media.isShown());
    QVERIFY(visibleText(&media).contains(u"Hidden again"_s));
    QVERIFY(!visibleText(&media).contains(u"Front of the document"_s));
}

void TestVisitsPage::deletesAfterAQuestion()
{
    visitdata::addThree(m_house->storage());
    openPage();
    clickRow(1);
    QVERIFY(waitForDetail(u"C-20931"_s));
    QTRY_VERIFY(button(&detail(), u"Delete now"_s)->isEnabled());
    button(&detail(), u"Delete now"_s)->click();
    button(&detail(), u"Keep"_s)->click();
    QCOMPARE(model().rowCount(), 3);
    button(&detail(), u"Delete now"_s)->click();
    button(&detail(), u"Delete for good"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), 2, Patience);
    QCOMPARE(referenceAt(0), u"C-20932"_s);
    QCOMPARE(referenceAt(1), QString::fromLatin1(visitdata::Canary));
    QVERIFY(!detail().isVisible());
    QCOMPARE(m_house->auditActions().count(QString(store::actions::VisitDeleted)), 1);
}

void TestVisitsPage::exportsIntoAPrivateFile()
{
    visitdata::addThree(m_house->storage());
    openPage();
    button(m_page.get(), u"Export"_s)->click();
    auto *panel = m_page->findChild<shell::ExportPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(visibleText(panel).contains(u"The 3 visits"_s));
    QVERIFY(visibleText(panel).contains(u"Nothing in it names a person"_s));
    QSignalSpy finished(panel, &shell::ExportPanel::finished);
    const QString path = m_house->folder().filePath(u"visits.csv"_s);
    panel->exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QVERIFY(finished.takeFirst().first().toBool());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.count('\n') >= 4);
    QVERIFY(!written.contains("Zacharias"));
    QVERIFY(!written.contains("C-20931"));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(m_house->auditActions().count(QString(store::actions::Exported)), 1);
    // Chosen, it goes in.
    const auto boxes = panel->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(box->text() == "Name"_L1);
    QVERIFY(visibleText(panel).contains(u"leaves the protection of this program"_s));
    panel->exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    file.seek(0);
    QFile again(path);
    QVERIFY(again.open(QIODevice::ReadOnly));
    const QByteArray named = again.readAll();
    QVERIFY(named.contains(visitdata::Canary));
    QVERIFY(!named.contains("C-20931"));
    // A folder that is not there: a sentence, and nothing else of the page suffers.
    finished.clear();
    panel->exportTo(m_house->folder().filePath(u"nowhere/visits.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QVERIFY(!finished.takeFirst().first().toBool());
    QVERIFY(button(panel, u"Choose a file and export"_s)->isEnabled());
    button(panel, u"Close"_s)->click();
    QVERIFY(!panel->isVisible());
    QVERIFY(!boxes.first()->isChecked());
}

void TestVisitsPage::writesOnePage()
{
    visitdata::addThree(m_house->storage());
    openPage();
    clickRow(1);
    QVERIFY(waitForDetail(u"C-20931"_s));
    button(&detail(), u"Print or save"_s)->click();
    auto *print = detail().findChild<shell::VisitPrint *>();
    QVERIFY(print->isVisible());
    QSignalSpy finished(print, &shell::VisitPrint::finished);
    const QString path = m_house->folder().filePath(u"visit.pdf"_s);
    print->savePdf(path);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QVERIFY(finished.first().first().toBool());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(m_house->auditActions().count(QString(store::actions::Printed)), 1);
}

void TestVisitsPage::remembersColumns()
{
    visitdata::addThree(m_house->storage());
    openPage();
    QHeaderView *header = table().horizontalHeader();
    QVERIFY(!table().isColumnHidden(HistoryModel::Operator));
    header->moveSection(header->visualIndex(HistoryModel::Outcome), 0);
    header->resizeSection(HistoryModel::Reference, 333);
    header->customContextMenuRequested({10, 10});
    auto *menu = table().findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QVERIFY(!actions.at(HistoryModel::When)->isEnabled());
    actions.at(HistoryModel::Operator)->trigger();
    menu->close();
    QVERIFY(table().isColumnHidden(HistoryModel::Operator));
    const int share = table().columnWidth(HistoryModel::Reference);
    m_page.reset();
    openPage();
    QCOMPARE(table().horizontalHeader()->logicalIndex(0), int(HistoryModel::Outcome));
    QVERIFY(table().isColumnHidden(HistoryModel::Operator));
    QVERIFY(qAbs(table().columnWidth(HistoryModel::Reference) - share) < 8);
    const QSettings kept(QSettings::IniFormat, QSettings::UserScope, u"vestibule"_s, u"desk"_s);
    QFile file(kept.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("C-2093"));
}

void TestVisitsPage::saysThatTheListCannotBeRead()
{
    visitdata::addThree(m_house->storage());
    openPage();
    QVERIFY(visitdata::runSql(m_house->dataDir(), {u"alter table visits rename to hidden"_s}));
    m_page->refresh();
    QTRY_VERIFY(visibleText(m_page.get()).contains(u"The list cannot be shown"_s));
    QVERIFY(visitdata::runSql(m_house->dataDir(), {u"alter table hidden rename to visits"_s}));
    button(m_page.get(), u"Try again"_s)->click();
    QTRY_VERIFY(table().isVisible());
    QVERIFY(!visibleText(m_page.get()).contains(u"The list cannot be shown"_s));
}

void TestVisitsPage::screen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("enlarged");
    struct Way
    {
        QString theme;
        QString language;
        QSize size;
    };
    const QList<Way> ways{
        {u"light"_s, u"en"_s, {1280, 800}}, {u"dark"_s, u"en"_s, {1280, 800}},
        {u"light"_s, u"ar"_s, {1280, 800}}, {u"high-contrast"_s, u"en"_s, {1024, 600}},
        {u"light"_s, u"es"_s, {768, 1366}}, {u"light"_s, u"en"_s, {2560, 1440}}};
    for (const Way &way : ways) {
        for (const QString &name : {u"none"_s, u"three"_s, u"detail"_s, u"export"_s, u"many"_s}) {
            const QString row = u"visits-%1-%2-%3-%4x%5"_s.arg(name, way.theme, way.language)
                                    .arg(way.size.width())
                                    .arg(way.size.height());
            QTest::newRow(qPrintable(row))
                << name << way.theme << way.language << way.size << false;
        }
    }
    for (const QString &name : {u"three"_s, u"detail"_s, u"export"_s}) {
        QTest::newRow(qPrintable(u"visits-%1-enlarged"_s.arg(name)))
            << name << u"light"_s << u"en"_s << QSize(1280, 800) << true;
    }
}

void TestVisitsPage::screen()
{
    QFETCH(QString, name);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, enlarged);
    // Twice the text that the system would have.
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&] {
        if (!enlarged)
            return;
        m_theme.reset();
        QApplication::setFont(usual);
        m_theme = std::make_unique<shell::Theme>(*qApp);
    });
    if (enlarged) {
        QFont large = usual;
        large.setPointSizeF(24);
        m_theme.reset();
        QApplication::setFont(large);
        m_theme = std::make_unique<shell::Theme>(*qApp);
    }
    m_theme->apply(theme, {});
    m_language.set(language);
    const int count = keepsPictures() ? 1'000'000 : TallList;
    if (name == "many"_L1)
        QVERIFY(visitdata::addMany(m_house->dataDir(), count));
    else if (name != "none"_L1)
        visitdata::addThree(m_house->storage());
    auto *page = new VisitsPage(m_house->services(), m_house->caretaker());
    Frame frame(page);
    frame.resize(size);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    page->enter();
    auto *rows = page->findChild<HistoryModel *>();
    QTRY_VERIFY_WITH_TIMEOUT(rows->total(), Patience);
    QCOMPARE(rows->total(), name == "none"_L1 ? 0 : name == "many"_L1 ? count : 3);
    auto *shown = page->findChild<shell::VisitDetail *>();
    if (name == "detail"_L1) {
        page->openVisit(rows->visitAt(1)->row.visit.id);
        QTRY_VERIFY(shown->accessibleName().startsWith(u"C-20931"_s));
        shown->findChild<QPlainTextEdit *>()->setEnabled(true);
    }
    if (name == "export"_L1)
        button(page, VisitsPage::tr("Export"))->click();
    QStringList wrong;
    const bool settled = QTest::qWaitFor(
        [&] {
            support::settleLayouts();
            wrong = faultsBelow(&frame);
            return wrong.isEmpty();
        },
        2000);
    if (keepsPictures()) {
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(
            frame.grab().save(qEnvironmentVariable("VESTIBULE_SHOTS") + u'/' + row + u".png"_s));
    }
    QVERIFY2(settled, qPrintable(wrong.join(u'\n')));
    QCOMPARE(frame.size(), size);
}

QTEST_MAIN(TestVisitsPage)

#include "tst_visitspage.moc"
