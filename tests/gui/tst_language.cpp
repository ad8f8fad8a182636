#include "shell/language.h"
#include "support/support.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using shell::Language;

class TstLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::C)); }

    void setSwitchesDirectionAndLocale_data();
    void setSwitchesDirectionAndLocale();
    void unknownMeansTheSystem_data();
    void unknownMeansTheSystem();
    void systemLanguageIsTheBestOfOurs_data();
    void systemLanguageIsTheBestOfOurs();
    void sameAgainChangesNothing();
    void widgetsTurnWithTheLanguage();
    void namesAreTheirOwn();
};

void TstLanguage::setSwitchesDirectionAndLocale_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QLocale::Language>("language");
    QTest::newRow("English") << u"en"_s << Qt::LeftToRight << QLocale::English;
    QTest::newRow("Spanish") << u"es"_s << Qt::LeftToRight << QLocale::Spanish;
    QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s << Qt::LeftToRight << QLocale::Portuguese;
    QTest::newRow("Arabic") << u"ar"_s << Qt::RightToLeft << QLocale::Arabic;
}

void TstLanguage::setSwitchesDirectionAndLocale()
{
    QFETCH(QString, code);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QLocale::Language, language);
    Language ours;
    ours.set(code == "ar"_L1 ? u"en"_s : u"ar"_s);
    QSignalSpy changed(&ours, &Language::changed);
    ours.set(code);
    QCOMPARE(ours.code(), code);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QCOMPARE(QLocale().language(), language);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), code);
}

void TstLanguage::unknownMeansTheSystem_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("not ours") << u"tlh"_s;
    QTest::newRow("wrong case") << u"pt_br"_s;
}

void TstLanguage::unknownMeansTheSystem()
{
    QFETCH(QString, code);
    Language ours;
    ours.set(u"ar"_s);
    ours.set(code);
    QCOMPARE(ours.code(), Language::fromSystem());
}

void TstLanguage::systemLanguageIsTheBestOfOurs_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing known") << QStringList{} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("British English") << QStringList{u"en-Latn-GB"_s, u"en-GB"_s} << u"en"_s;
    QTest::newRow("Mexican Spanish") << QStringList{u"es-MX"_s, u"es"_s} << u"es"_s;
    QTest::newRow("Portuguese of Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("Egyptian Arabic") << QStringList{u"ar-Arab-EG"_s} << u"ar"_s;
    QTest::newRow("second choice is ours") << QStringList{u"fi-FI"_s, u"es-ES"_s} << u"es"_s;
    QTest::newRow("none of ours") << QStringList{u"fi-FI"_s, u"sv"_s} << u"en"_s;
    QTest::newRow("begins alike, is another") << QStringList{u"est-EE"_s} << u"en"_s;
}

void TstLanguage::systemLanguageIsTheBestOfOurs()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, code);
    QCOMPARE(Language::bestOf(wanted), code);
}

void TstLanguage::sameAgainChangesNothing()
{
    Language ours;
    ours.set(u"es"_s);
    QSignalSpy changed(&ours, &Language::changed);
    ours.set(u"es"_s);
    QCOMPARE(changed.size(), 0);
}

void TstLanguage::widgetsTurnWithTheLanguage()
{
    Language ours;
    ours.set(u"en"_s);
    QWidget window;
    window.show();
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    ours.set(u"ar"_s);
    QTRY_COMPARE(window.layoutDirection(), Qt::RightToLeft);
    ours.set(u"pt_BR"_s);
    QTRY_COMPARE(window.layoutDirection(), Qt::LeftToRight);
}

void TstLanguage::namesAreTheirOwn()
{
    QStringList codes;
    const QList<Language::Entry> &entries = Language::all();
    for (const Language::Entry &entry : entries) {
        codes << entry.code;
        const QString native = QLocale(entry.code).nativeLanguageName();
        QVERIFY2(native.startsWith(entry.ownName.first(3), Qt::CaseInsensitive)
                     || entry.code == "en"_L1,
                 qPrintable(native));
    }
    QCOMPARE(codes, (QStringList{u"en"_s, u"es"_s, u"pt_BR"_s, u"ar"_s}));
}

QTEST_MAIN(TstLanguage)
#include "tst_language.moc"
