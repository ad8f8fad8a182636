#include "guisupport.h"
#include "shell/language.h"
#include "shell/pagedialogs.h"
#include "shell/theme.h"
#include "shell/themestyle.h"
#include "shell/uploadfolder.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using shell::UploadDialog;

namespace {

void write(const QString &path, qint64 bytes = 1)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes, 'x'));
}

QStringList namesIn(const QString &folder, const QStringList &types = {})
{
    QStringList names;
    const shell::UploadListing listing = shell::listUploads(folder, types);
    for (const shell::UploadFile &file : listing.files)
        names << file.name;
    names.sort();
    return names;
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

class TstPageDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void confined();
    void types_data();
    void types();
    void checkedAgain();
    void chosen();
    void severalByKeyboard();
    void nothingToChoose_data();
    void nothingToChoose();
    void vanishedMeanwhile();
    void fits_data();
    void fits();

private:
    shell::Theme m_theme{*qApp};
    shell::Language m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_outside;

    QString inside(const QString &name) const { return m_folder->filePath(name); }
};

void TstPageDialogs::init()
{
    support::failOnWindowWarnings();
    m_theme.apply(u"light"_s, {});
    m_language.set(u"en"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_outside = std::make_unique<QTemporaryDir>();
}

/// Nothing that is not in the folder itself is offered, whatever stands for it there.
void TstPageDialogs::confined()
{
    write(inside(u"scan.pdf"_s));
    write(inside(u".hidden.pdf"_s));
    write(m_outside->filePath(u"secret.pdf"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
    write(inside(u"folder/below.pdf"_s));
    QVERIFY(QFile::link(m_outside->filePath(u"secret.pdf"_s), inside(u"link.pdf"_s)));
    QVERIFY(QFile::link(inside(u"scan.pdf"_s), inside(u"link-inside.pdf"_s)));
    QVERIFY(QFile::link(m_outside->path(), inside(u"link-folder"_s)));
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, inside(u"broken.pdf"_s)));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"scan.pdf"_s});

    // The folder itself may be named by a link: that is the administrator's choice.
    QVERIFY(QFile::link(m_folder->path(), m_outside->filePath(u"uploads"_s)));
    QCOMPARE(namesIn(m_outside->filePath(u"uploads"_s)), QStringList{u"scan.pdf"_s});
    QVERIFY(!shell::listUploads({}, {}).isReadable);
    QVERIFY(!shell::listUploads(u"/nowhere/at/all"_s, {}).isReadable);
}

void TstPageDialogs::types_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<bool>("fits");

    QTest::newRow("anything") << u"a.xyz"_s << QStringList{} << true;
    QTest::newRow("empty word") << u"a.xyz"_s << QStringList{u" "_s} << true;
    QTest::newRow("star") << u"a.xyz"_s << QStringList{u"*/*"_s} << true;
    QTest::newRow("suffix") << u"A.PDF"_s << QStringList{u".pdf"_s} << true;
    QTest::newRow("another suffix") << u"a.txt"_s << QStringList{u".pdf"_s} << false;
    QTest::newRow("kind") << u"a.png"_s << QStringList{u"image/png"_s} << true;
    QTest::newRow("kinds with a star") << u"a.jpg"_s << QStringList{u"image/*"_s} << true;
    QTest::newRow("another kind") << u"a.pdf"_s << QStringList{u"image/*"_s} << false;
    QTest::newRow("one of them") << u"a.pdf"_s << QStringList{u"image/*"_s, u"application/pdf"_s}
                                 << true;
    QTest::newRow("no suffix") << u"png"_s << QStringList{u"image/*"_s} << false;
}

void TstPageDialogs::types()
{
    QFETCH(QString, name);
    QFETCH(QStringList, types);
    QFETCH(bool, fits);
    QCOMPARE(shell::isOfType(name, types), fits);
}

/// What was listed may be another thing when it is chosen.
void TstPageDialogs::checkedAgain()
{
    const QString path = inside(u"scan.pdf"_s);
    write(path);
    QVERIFY(shell::isUploadable(path, m_folder->path()));
    QVERIFY(QFile::remove(path));
    QVERIFY(!shell::isUploadable(path, m_folder->path()));
    write(m_outside->filePath(u"secret.pdf"_s));
    QVERIFY(QFile::link(m_outside->filePath(u"secret.pdf"_s), path));
    QVERIFY(!shell::isUploadable(path, m_folder->path()));
    QVERIFY(!shell::isUploadable(m_outside->filePath(u"secret.pdf"_s), m_folder->path()));
    QVERIFY(!shell::isUploadable(inside(u"../"_s) + u"secret.pdf"_s, m_folder->path()));
    QVERIFY(!shell::isUploadable(path, {}));
}

void TstPageDialogs::chosen()
{
    write(inside(u"passport.png"_s), 2048);
    QWidget window;
    window.resize(1280, 800);
    UploadDialog dialog(m_folder->path(), &window);
    QSignalSpy chosen(&dialog, &UploadDialog::chosen);
    window.show();
    dialog.present({false, {u"image/*"_s}});
    QVERIFY(dialog.isVisible());
    const auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"passport.png"_s));
    QVERIFY2(list->item(0)->text().contains(u"2"_s), qPrintable(list->item(0)->text()));
    QVERIFY(list->visualItemRect(list->item(0)).height() >= 64);
    QPushButton *use = button(dialog, u"Use this file"_s);
    QVERIFY(use && !use->isEnabled());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QVERIFY(use->isEnabled());
    use->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toStringList(),
             QStringList{QFileInfo(inside(u"passport.png"_s)).canonicalFilePath()});
    QVERIFY(!dialog.isVisible());
    // No window of its own, and none of the desktop's.
    QVERIFY(!dialog.isWindow());
    QCOMPARE(QApplication::topLevelWidgets(), QWidgetList{&window});
}

void TstPageDialogs::severalByKeyboard()
{
    write(inside(u"one.txt"_s));
    write(inside(u"two.txt"_s));
    QWidget window;
    window.resize(1280, 800);
    UploadDialog dialog(m_folder->path(), &window);
    QSignalSpy chosen(&dialog, &UploadDialog::chosen);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    dialog.present({true, {}});
    auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Tab);
    QPushButton *use = button(dialog, u"Use these files"_s);
    QVERIFY(use && use->hasFocus());
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toStringList().size(), 2);

    dialog.present({true, {}});
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(chosen.count(), 2);
    QVERIFY(chosen.constLast().constFirst().toStringList().isEmpty());
}

void TstPageDialogs::nothingToChoose_data()
{
    QTest::addColumn<QString>("file"); // In the folder; empty: none.
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("empty") << QString() << true << u"There is no file here yet."_s;
    QTest::newRow("others only") << u"a.txt"_s << true
                                 << u"There is no file of the kind that is asked for."_s;
    QTest::newRow("no folder") << QString() << false
                               << u"The place for your files cannot be read here."_s;
}

void TstPageDialogs::nothingToChoose()
{
    QFETCH(QString, file);
    QFETCH(bool, exists);
    QFETCH(QString, sentence);

    if (!file.isEmpty())
        write(inside(file));
    QWidget window;
    window.resize(1280, 800);
    UploadDialog dialog(exists ? m_folder->path() : u"/nowhere/at/all"_s, &window);
    QSignalSpy chosen(&dialog, &UploadDialog::chosen);
    window.show();
    dialog.present({false, {u"image/*"_s}});
    QStringList words;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words << label->text();
    }
    QVERIFY2(words.join(u' ').contains(sentence), qPrintable(words.join(u' ')));
    QVERIFY(!button(dialog, u"Use this file"_s));
    QVERIFY(button(dialog, u"Go back"_s));
    button(dialog, u"Go back"_s)->click();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.constFirst().constFirst().toStringList().isEmpty());
}

void TstPageDialogs::vanishedMeanwhile()
{
    write(inside(u"one.txt"_s));
    QWidget window;
    window.resize(1280, 800);
    UploadDialog dialog(m_folder->path(), &window);
    QSignalSpy chosen(&dialog, &UploadDialog::chosen);
    window.show();
    dialog.present({false, {}});
    auto *list = dialog.findChild<QListWidget *>();
    list->setCurrentRow(0);
    QVERIFY(QFile::remove(inside(u"one.txt"_s)));
    button(dialog, u"Use this file"_s)->click();
    QCOMPARE(chosen.count(), 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list->count(), 0);
    dialog.dismiss();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(chosen.count(), 0);
}

void TstPageDialogs::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("hasFiles");

    for (const QString &language : {u"en"_s, u"es"_s, u"pt_BR"_s, u"ar"_s}) {
        for (const QSize &size : {QSize(1024, 600), QSize(600, 1024), QSize(3840, 2160)}) {
            for (const bool hasFiles : {true, false}) {
                const QString theme = language == "es"_L1   ? u"dark"_s
                                      : language == "ar"_L1 ? u"high-contrast"_s
                                                            : u"light"_s;
                QTest::addRow("%s, %d x %d, %s", qPrintable(language), size.width(), size.height(),
                              hasFiles ? "files" : "none")
                    << size << theme << language << hasFiles;
            }
        }
    }
}

void TstPageDialogs::fits()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(bool, hasFiles);

    m_theme.apply(theme, {});
    m_language.set(language);
    if (hasFiles) {
        for (int i = 0; i < 30; ++i)
            write(inside(u"a rather long name of a document number %1.pdf"_s.arg(i)), 1 + i * 9999);
    }
    QWidget window;
    shell::setRole(&window, u"screen"_s);
    window.resize(size);
    m_theme.fitVisitorScreens(size);
    UploadDialog dialog(m_folder->path(), &window);
    window.show();
    dialog.present({true, {}});
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("VESTIBULE_GRABS");
    if (!folder.isEmpty()) {
        window.grab().save(u"%1/uploads-%2-%3x%4-%5.png"_s.arg(folder, language)
                               .arg(size.width())
                               .arg(size.height())
                               .arg(hasFiles));
    }
    QCOMPARE(dialog.size(), size);
    const QRect all = dialog.rect();
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (!each->isVisible())
            continue;
        const QRect place(each->mapTo(&dialog, QPoint()), each->size());
        QVERIFY2(all.contains(place), qPrintable(each->text()));
        QVERIFY(each->height() >= 64);
        QVERIFY(each->width() >= each->minimumSizeHint().width());
    }
    if (hasFiles) {
        const auto *list = dialog.findChild<QListWidget *>();
        QVERIFY(list->viewport()->height() >= list->visualItemRect(list->item(0)).height());
    }
}

QTEST_MAIN(TstPageDialogs)

#include "tst_pagedialogs.moc"
