#include "visitdata.h"

#include "shell/language.h"
#include "shell/visitreport.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int Resolution = 150; ///< Dots per inch.
constexpr auto Reference = "C-77001"_L1;
constexpr auto Note = "Came with a blue umbrella"_L1;
constexpr auto DocumentNumber = "XK90210ZZ"_L1;

shell::PersonalData everything()
{
    shell::PersonalData all;
    all.reference = all.name = all.note = all.text = true;
    return all;
}

} // namespace

/// One page about one visit: what is on it, what is not, and that it is one page.
class TestVisitReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsOnlyWhatWasChosen_data();
    void holdsOnlyWhatWasChosen();
    void isOnePage_data();
    void isOnePage();
    void goesTheWayOfTheLanguage();

private:
    shell::VisitReport read(const shell::PersonalData &personal);
    std::unique_ptr<QTextDocument> layOut(const shell::VisitReport &report);

    shell::Language m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Storage> m_storage;
    core::VisitId m_visit;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
};

void TestVisitReport::initTestCase()
{
    m_language.set(u"en"_s);
    auto opened = store::openStorage({m_folder.path(), {core::Secret(QByteArray(32, 'k')), {}, {}}},
                                     store::OnDamage::Refuse);
    QVERIFY(opened);
    m_storage = std::move(opened).value();
    m_visit = visitdata::add(
        *m_storage, {QString(Reference), QString::fromLatin1(visitdata::Canary), u"review"_s});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::VisitStore &visits = m_storage->visits();
    QVERIFY(visits.setDocument(m_visit, QString(store::documents::Note),
                               core::Secret(QByteArray(Note.data())), now));
    QVERIFY(visits.setDocument(m_visit, QString(store::documents::Text),
                               core::Secret("{\"ocrData\":{\"documentNumber\":\""
                                            + QByteArray(DocumentNumber.data()) + "\"}}"),
                               now));
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(Resolution);
    m_writer->setPageSize(shell::reportPageSize());
    m_writer->setPageMargins(shell::reportMargins(), QPageLayout::Millimeter);
}

shell::VisitReport TestVisitReport::read(const shell::PersonalData &personal)
{
    auto report = shell::readReport(*m_storage, m_visit, personal);
    if (!report)
        return {};
    report->madeAt = QDateTime::currentDateTimeUtc();
    return *report;
}

std::unique_ptr<QTextDocument> TestVisitReport::layOut(const shell::VisitReport &report)
{
    return shell::layOutReport(report, *m_writer);
}

void TestVisitReport::holdsOnlyWhatWasChosen_data()
{
    QTest::addColumn<shell::PersonalData>("personal");
    QTest::addColumn<QStringList>("there");
    const QStringList all{QString(Reference), QString::fromLatin1(visitdata::Canary), QString(Note),
                          QString(DocumentNumber)};
    const auto row = [&all](const char *name, const shell::PersonalData &personal,
                            const QStringList &there) { QTest::newRow(name) << personal << there; };
    shell::PersonalData one;
    row("none", one, {});
    one.reference = true;
    row("reference", one, {all.at(0)});
    one = {};
    one.name = true;
    row("name", one, {all.at(1)});
    one = {};
    one.note = true;
    row("note", one, {all.at(2)});
    one = {};
    one.text = true;
    row("text of the document", one, {all.at(3)});
    row("everything", everything(), all);
}

void TestVisitReport::holdsOnlyWhatWasChosen()
{
    QFETCH(shell::PersonalData, personal);
    QFETCH(QStringList, there);
    const std::unique_ptr<QTextDocument> page = layOut(read(personal));
    const QString text = page->toPlainText();
    for (const QString &each : {QString(Reference), QString::fromLatin1(visitdata::Canary),
                                QString(Note), QString(DocumentNumber)})
        QCOMPARE(text.contains(each), there.contains(each));
    for (const QString &each : {u"Review"_s, u"Document"_s, u"Liveness"_s, u"2 min 39 s"_s,
                                u"This screen"_s, u"The visitor finished."_s})
        QVERIFY2(text.contains(each), qPrintable(each));
}

void TestVisitReport::isOnePage_data()
{
    QTest::addColumn<int>("moreSteps");
    QTest::addColumn<int>("noteLines");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("as usual") << 0 << 1 << false;
    QTest::newRow("a long way, in smaller type") << 24 << 1 << false;
    QTest::newRow("a very long way, cut") << 190 << 1 << true;
    QTest::newRow("a note longer than a page, cut") << 0 << 400 << true;
}

void TestVisitReport::isOnePage()
{
    QFETCH(int, moreSteps);
    QFETCH(int, noteLines);
    shell::VisitReport report = read(everything());
    for (int i = 0; i < moreSteps; ++i)
        report.steps << store::VisitStep{u"page-loaded"_s, {}, report.madeAt};
    report.note = QString(QString(Note) + u'\n').repeated(noteLines);
    const std::unique_ptr<QTextDocument> page = layOut(report);
    QCOMPARE(page->pageCount(), 1);
    QFETCH(bool, isCut);
    QCOMPARE(page->toPlainText().contains(u"There is more than fits on one page"_s), isCut);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageMargins(shell::reportMargins(), QPageLayout::Millimeter);
    QVERIFY(shell::paintReport(*shell::layOutReport(report, writer), writer));
    QVERIFY(buffer.data().startsWith("%PDF-"));
    QCOMPARE(buffer.data().count("/Type /Page\n"), 1);
    if (const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS"); !shots.isEmpty()) {
        QImage picture(page->pageSize().toSize(), QImage::Format_RGB32);
        picture.setDotsPerMeterX(qRound(Resolution / 0.0254));
        picture.setDotsPerMeterY(qRound(Resolution / 0.0254));
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        page->documentLayout()->draw(&painter, context);
        QVERIFY(picture.save(shots + u"/report-%1.png"_s.arg(moreSteps + noteLines)));
    }
}

void TestVisitReport::goesTheWayOfTheLanguage()
{
    const shell::VisitReport report = read({});
    const auto direction = [&] { return layOut(report)->firstBlock().textDirection(); };
    QCOMPARE(direction(), Qt::LeftToRight);
    m_language.set(u"ar"_s);
    QCOMPARE(direction(), Qt::RightToLeft);
    m_language.set(u"en"_s);
}

QTEST_MAIN(TestVisitReport)

#include "tst_visitreport.moc"
