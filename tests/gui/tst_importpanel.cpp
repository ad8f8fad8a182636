// The import screen on a real database: what it shows, does, records and leaves.
#include "deskdata.h"
#include "guisupport.h"

#include "biginterview/importer.h"
#include "shell/deskparts.h"
#include "shell/importpanel.h"
#include "shell/language.h"
#include "shell/rail.h"
#include "shell/services.h"
#include "shell/theme.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::visibleText;
using shell::ImportPanel;

namespace {

constexpr int Patience = 10000;

/// A list with everything that can be wrong in it, ids beginning with \a prefix.
QByteArray mixedList(const QByteArray &prefix)
{
    QByteArray bytes = "user_id,first_name,last_name,email,status\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray id = prefix + QByteArray::number(i);
        bytes += id + ",Zo\xc3\xab,\"Rey, the " + QByteArray::number(i) + "th\","
                 + (i % 9 == 4 ? QByteArray() : QByteArray(id + "@example.org")) + ",active\n";
    }
    bytes += "a b,Ana,Duarte,ana@example.org,active\n";
    bytes += prefix + "x,Jos\xe9,Example,jose@example.org,active\n";
    bytes += prefix + "y,\"Ben,Okafor,ben@example.org,active\n";
    bytes += prefix + "3,Chen,Li,chen@example.org,active\n";
    bytes += prefix + "z,Dana,Poe,dana.example.org,active\n";
    bytes += ",Eve,Foe,eve@example.org,active\n";
    return bytes + prefix + "q,Fay,Goe, Jr.,fay@example.org,active\n";
}

QByteArray longList(const QByteArray &prefix, int rows)
{
    QByteArray bytes = "First Name,Last Name,Email,Role\n";
    for (int i = 0; i < rows; ++i)
        bytes += "Ana,Duarte," + prefix + QByteArray::number(i) + "@example.org,user\n";
    return bytes;
}

/// What is cut, outside or without a name below \a widget.
QStringList faults(const QWidget *widget)
{
    QStringList found;
    const auto all = widget->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each)) {
            const bool isCut = label->wordWrap()
                                   ? label->height() < label->heightForWidth(label->width())
                                   : label->width() < label->sizeHint().width();
            if (isCut && !label->text().isEmpty())
                found << u"cut: "_s + label->text();
        }
        const auto *pressed = qobject_cast<const QAbstractButton *>(each);
        if (pressed && pressed->width() < pressed->minimumSizeHint().width())
            found << u"narrow: "_s + pressed->text();
        if (pressed && pressed->height() < 36)
            found << u"low: "_s + pressed->text();
        if (each->focusPolicy() == Qt::StrongFocus && each->accessibleName().isEmpty()
            && !(pressed && !pressed->text().isEmpty()) && !qobject_cast<const QScrollArea *>(each))
            found << u"no name: "_s + QString::fromLatin1(each->metaObject()->className());
    }
    return found;
}

} // namespace

class TestImportPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void screen_data();
    void screen();
    void importsWhatWasTried();
    void changesTheForm();
    void needsAnId();
    void goesOnWhereItWasStopped();
    void beginsAnewWhenAsked();
    void stops();
    void closedInTheMiddle();
    void droppedFile();
    void leftOutRowsAreSaved();

private:
    QString write(const QByteArray &bytes, const QString &name = u"list.csv"_s);
    bool open(const QByteArray &bytes);
    void importPart(const QByteArray &bytes);
    void press(const QString &text);
    bool waitForResult();
    store::Person person(const QString &id);
    QPushButton *startButton() const;

    QTemporaryDir m_folder;
    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    std::unique_ptr<shell::Services> m_services;
    std::unique_ptr<QWidget> m_window;
    ImportPanel *m_panel = nullptr;
    int m_number = 0;
};

void TestImportPanel::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    core::SettingsLocations locations;
    locations.userFile = m_folder.filePath(u"settings.ini"_s);
    m_services = std::make_unique<shell::Services>(
        shell::Services::Options{core::Settings::load(locations).value(),
                                 m_folder.filePath(u"data"_s), web::EngineReport(), false});
    m_services->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_services->storage(), Patience);
}

void TestImportPanel::cleanupTestCase()
{
    m_services.reset();
    m_theme.reset();
}

void TestImportPanel::init()
{
    support::failOnWindowWarnings();
    m_theme->apply(u"light"_s, {});
    m_language.set(u"en"_s);
    ++m_number;
    m_window = std::make_unique<QWidget>();
    m_window->setProperty("role", u"screen"_s);
    m_window->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(m_window.get());
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *rail = new shell::Rail({{u"desk"_s, "Desk"},
                                  {u"visits"_s, "Visits"},
                                  {u"interview"_s, "Big Interview"},
                                  {u"insights"_s, "Insights"},
                                  {u"activity"_s, "Activity"},
                                  {u"settings"_s, "Settings"}},
                                 m_window.get());
    rail->setCurrent(2);
    m_panel = new ImportPanel(*m_services, m_window.get());
    auto *page = new QVBoxLayout;
    page->setContentsMargins(24, 24, 24, 24);
    page->addWidget(m_panel);
    layout->addWidget(rail);
    layout->addLayout(page, 1);
    m_window->resize(1280, 800);
    m_window->show();
}

void TestImportPanel::cleanup()
{
    m_window.reset();
    m_panel = nullptr;
}

QString TestImportPanel::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the list");
    return file.fileName();
}

bool TestImportPanel::open(const QByteArray &bytes)
{
    QSignalSpy opened(m_panel, &ImportPanel::opened);
    m_panel->open(write(bytes));
    return QTest::qWaitFor([&] { return !opened.isEmpty(); }, Patience)
           && opened.first().first().toBool();
}

/// The first two batches of a list, as if the program had been killed then.
void TestImportPanel::importPart(const QByteArray &bytes)
{
    const auto file = biginterview::ImportFile::open(write(bytes)).value();
    biginterview::ImportRules rules;
    rules.form = file.guessedForm();
    rules.mapping = biginterview::guessPreset(file.columns(rules.form)).mapping;
    rules.derivesIds = true;
    rules.longestId = m_services->partner().longestId();
    biginterview::Importer importer(m_services->storage()->people(), file, rules);
    int batches = 0;
    const auto done =
        importer.run([](const auto &, const auto &) {}, [&batches] { return ++batches <= 2; },
                     QDateTime::currentDateTimeUtc());
    QVERIFY(done && done->rows == 400);
}

void TestImportPanel::press(const QString &text)
{
    QTRY_VERIFY2(button(m_panel, text) && button(m_panel, text)->isEnabled(), qPrintable(text));
    button(m_panel, text)->click();
}

bool TestImportPanel::waitForResult()
{
    return QTest::qWaitFor([this] { return !m_panel->isRunning(); }, Patience);
}

store::Person TestImportPanel::person(const QString &id)
{
    const auto found = m_services->storage()->people().person(id);
    return found && *found ? (*found)->person : store::Person();
}

QPushButton *TestImportPanel::startButton() const
{
    for (QPushButton *each : m_panel->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->property("role") == u"primary"_s)
            return each;
    }
    return nullptr;
}

void TestImportPanel::screen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const auto rows = [](const QString &theme, const QString &language, const QSize &size,
                         const QStringList &names) {
        for (const QString &name : names) {
            const QString row = u"import-%1-%2-%3"_s.arg(name, theme, language);
            QTest::newRow(qPrintable(row)) << name << theme << language << size;
        }
    };
    rows(u"light"_s, u"en"_s, {1280, 800},
         {u"choose"_s, u"preview"_s, u"no-id"_s, u"tried"_s, u"running"_s, u"stopped"_s,
          u"resume"_s, u"done"_s, u"unreadable"_s});
    rows(u"dark"_s, u"en"_s, {1280, 800},
         {u"preview"_s, u"tried"_s, u"running"_s, u"unreadable"_s});
    rows(u"light"_s, u"ar"_s, {1280, 800},
         {u"preview"_s, u"tried"_s, u"running"_s, u"unreadable"_s});
    rows(u"high-contrast"_s, u"es"_s, {1024, 600},
         {u"preview"_s, u"no-id"_s, u"resume"_s, u"done"_s});
}

void TestImportPanel::screen()
{
    QFETCH(QString, name);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_theme->apply(theme, {});
    m_language.set(language);
    m_window->resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const QByteArray prefix = "s" + QByteArray::number(m_number) + "-";
    if (name == "unreadable"_L1) {
        QVERIFY(!open(QByteArray("PK\x03\x04 a workbook", 15)));
    } else if (name == "no-id"_L1) {
        QVERIFY(open("Shoe size,Colour\n44,red\n38,blue\n"));
    } else if (name == "preview"_L1) {
        QVERIFY(open(mixedList(prefix)));
    } else if (name == "tried"_L1 || name == "done"_L1) {
        QVERIFY(open(mixedList(prefix)));
        if (name == "tried"_L1)
            press(ImportPanel::tr("Try it first"));
        else
            startButton()->click();
        QVERIFY(waitForResult());
    } else if (name != "choose"_L1) {
        const QByteArray bytes = longList(prefix, 6000);
        if (name == "resume"_L1)
            importPart(bytes);
        QVERIFY(open(bytes));
        if (name != "resume"_L1)
            startButton()->click();
        const auto *bar = m_panel->findChild<QProgressBar *>();
        if (name == "running"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, Patience);
        if (name == "stopped"_L1) {
            press(ImportPanel::tr("Stop"));
            QVERIFY(waitForResult());
        }
    }
    QStringList wrong;
    const bool isSettled = QTest::qWaitFor(
        [&] {
            support::settleLayouts();
            wrong = faults(m_panel);
            return wrong.isEmpty();
        },
        2000);
    const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS");
    if (!shots.isEmpty()) {
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_window->grab().save(shots + u'/' + row + u".png"_s));
    }
    QVERIFY2(isSettled, qPrintable(wrong.join(u'\n')));
}

void TestImportPanel::importsWhatWasTried()
{
    QSignalSpy imported(m_panel, &ImportPanel::imported);
    QVERIFY(open(mixedList("t-")));
    QVERIFY(visibleText(m_panel).contains(u"Canvas list"_s));
    QVERIFY(button(m_panel, u"Import 47 rows"_s));

    press(u"Try it first"_s);
    QVERIFY(waitForResult());
    const QString tried = visibleText(m_panel);
    for (const QString &words : {u"40 added"_s, u"1 twice in the file"_s, u"6 rejected"_s,
                                 u"Nothing has been changed yet"_s})
        QVERIFY2(tried.contains(words), qPrintable(words));
    QVERIFY(person(u"t-0"_s).partnerId.isEmpty());
    QCOMPARE(imported.size(), 0);

    startButton()->click();
    QVERIFY(waitForResult());
    QCOMPARE(imported.size(), 1);
    const QString done = visibleText(m_panel);
    for (const QString &words : {u"40 added"_s, u"1 twice in the file"_s, u"6 rejected"_s})
        QVERIFY2(done.contains(words), qPrintable(words));
    QCOMPARE(person(u"t-7"_s).firstName, u"Zoë"_s);
    QCOMPARE(person(u"t-7"_s).lastName, u"Rey, the 7th"_s);
    QCOMPARE(person(u"t-3"_s).email, u"t-3@example.org"_s);
    QVERIFY(person(u"t-x"_s).partnerId.isEmpty());

    const auto rows = m_services->storage()->audit().page({}, 1, {});
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->first().entry.action, QString(store::actions::PeopleImported));
    QVERIFY(rows->first().entry.detail.contains(u"added 40"_s));

    QSignalSpy closed(m_panel, &ImportPanel::closed);
    press(u"Done"_s);
    QCOMPARE(closed.size(), 1);
}

void TestImportPanel::changesTheForm()
{
    QVERIFY(open("partner_id,first_name,last_name\nf-1,Ren\xe9,\xa4\n"));
    const auto tables = m_panel->findChildren<QTableWidget *>();
    const auto shown = std::find_if(tables.begin(), tables.end(),
                                    [](const QTableWidget *each) { return each->isVisible(); });
    QVERIFY(shown != tables.end());
    const QTableWidget *table = *shown;
    QCOMPARE(table->item(1, 2)->text(), u"¤"_s);
    const auto choiceNamed = [this](const QString &name) -> shell::ChoiceField * {
        for (auto *each : m_panel->findChildren<shell::ChoiceField *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    };
    const auto choose = [](shell::ChoiceField *field, const QString &entry) {
        field->setCurrentText(entry);
        Q_EMIT field->activated(field->currentIndex());
    };
    choose(choiceNamed(u"Encoding"_s), u"ISO-8859-15"_s);
    QTRY_COMPARE(table->item(1, 2)->text(), u"€"_s);
    // What one column was and another becomes, the first is no more.
    choose(choiceNamed(u"What column first_name is"_s), u"Last name"_s);
    QTRY_COMPARE(choiceNamed(u"What column last_name is"_s)->currentText(), u"Not imported"_s);
    m_panel->findChild<shell::TextField *>()->setText(u"spring, retail"_s);
    QTRY_VERIFY(startButton()->isEnabled());
    startButton()->click();
    QVERIFY(waitForResult());
    QCOMPARE(person(u"f-1"_s).lastName, u"René"_s);
    QCOMPARE(person(u"f-1"_s).tags, (QStringList{u"spring"_s, u"retail"_s}));
    QVERIFY(person(u"f-1"_s).firstName.isEmpty());
}

void TestImportPanel::needsAnId()
{
    QVERIFY(open("Shoe size,E-mail\n44,needs@example.org\n"));
    auto *derives = m_panel->findChildren<QCheckBox *>().last();
    QVERIFY(derives->isVisible() && derives->isChecked());
    QVERIFY(startButton()->isEnabled());
    derives->click();
    QTRY_VERIFY(!startButton()->isEnabled());
    QTRY_VERIFY(visibleText(m_panel).contains(u"Choose the column that has the partner ids."_s));
}

void TestImportPanel::goesOnWhereItWasStopped()
{
    const QByteArray bytes = longList("g-", 2000);
    importPart(bytes);
    QVERIFY(open(bytes));
    QVERIFY(visibleText(m_panel).contains(u"up to row 400, "_s));
    QVERIFY(button(m_panel, u"Go on from row 401"_s));
    startButton()->click();
    QVERIFY(waitForResult());
    QVERIFY(visibleText(m_panel).contains(u"2,000 added"_s));
    QCOMPARE(person(u"g-1999"_s).email, u"g-1999@example.org"_s);
}

void TestImportPanel::beginsAnewWhenAsked()
{
    const QByteArray bytes = longList("b-", 600);
    importPart(bytes);
    QVERIFY(open(bytes));
    press(u"Start again"_s);
    QVERIFY(waitForResult());
    const QString text = visibleText(m_panel);
    QVERIFY2(text.contains(u"200 added"_s) && text.contains(u"400 as before"_s), qPrintable(text));
}

void TestImportPanel::stops()
{
    QVERIFY(open(longList("h-", 8000)));
    startButton()->click();
    QVERIFY(m_panel->isRunning());
    press(u"Stop"_s);
    QVERIFY(waitForResult());
    QVERIFY(visibleText(m_panel).contains(u"Stopped after"_s));
    QVERIFY(person(u"h-7999"_s).partnerId.isEmpty());
}

/// Only what a batch has begun is waited for.
void TestImportPanel::closedInTheMiddle()
{
    const QByteArray bytes = longList("c-", 8000);
    QVERIFY(open(bytes));
    startButton()->click();
    QVERIFY(m_panel->isRunning());
    delete m_panel;
    m_panel = new ImportPanel(*m_services, m_window.get());
    m_panel->show();
    QVERIFY(person(u"c-7999"_s).partnerId.isEmpty());
}

void TestImportPanel::droppedFile()
{
    QSignalSpy opened(m_panel, &ImportPanel::opened);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("partner_id,name\nd-1,Ana\nd-2,Bo\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_panel, &drop);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(visibleText(m_panel).contains(u"list.csv · 2 rows"_s));
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(u"/a"_s), QUrl::fromLocalFile(u"/b"_s)});
    QDragEnterEvent refused({10, 10}, Qt::CopyAction, &two, Qt::LeftButton, {});
    refused.ignore();
    QCoreApplication::sendEvent(m_panel, &refused);
    QVERIFY(!refused.isAccepted());
}

void TestImportPanel::leftOutRowsAreSaved()
{
    QVERIFY(open("partner_id,name\nl 1,\"Rey, =Ana\"\nl-2,Bo\n"));
    press(u"Try it first"_s);
    QVERIFY(waitForResult());
    const QString path = m_folder.filePath(u"rejected.csv"_s);
    m_panel->saveLeftOut(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("line,reason,partner_id,name\r\n2,id-characters,l 1,\"Rey, =Ana\"\r\n"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QVERIFY(visibleText(m_panel).contains(u"Correct them there"_s));
    m_panel->saveLeftOut(m_folder.filePath(u"no/such/folder.csv"_s));
    QVERIFY(!visibleText(m_panel).contains(u"Correct them there"_s));
}

QTEST_MAIN(TestImportPanel)
#include "tst_importpanel.moc"
