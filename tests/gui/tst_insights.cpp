#include "deskdata.h"
#include "guisupport.h"

#include "shell/insightscharts.h"
#include "shell/insightspage.h"
#include "shell/insightswords.h"
#include "shell/language.h"
#include "shell/theme.h"
#include "support/manualclock.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::pluralised;
using deskdata::visibleText;

namespace {

/// Keeps every question until the test answers it.
class HeldInsights
{
public:
    struct Question
    {
        shell::InsightsPeriod period;
        std::function<void(core::Result<store::Insights>)> answer;
    };

    shell::InsightsSource source()
    {
        return [this](const shell::InsightsPeriod &period, QObject *, auto answer) {
            questions << Question{period, std::move(answer)};
        };
    }

    QList<Question> questions;
};

store::Insights small()
{
    store::Insights insights;
    insights.days = {{QDate(2026, 1, 30), {{u"passed"_s, 30}, {u"failed"_s, 2}}},
                     {QDate(2026, 1, 31), {{u"passed"_s, 1}, {u"cancelled"_s, 6}, {u"open"_s, 1}}}};
    insights.steps = {{u"ID_VALIDATION_FINISHED"_s, 40, 68},
                      {u"FACE_VALIDATION_FINISHED"_s, 33, 130}};
    insights.leaving = {{QString(), 2}, {u"ID_VALIDATION_FINISHED"_s, 4}};
    return insights;
}

} // namespace

class TestInsights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_theme.reset(); }
    void durations_data();
    void durations();
    void stepsHaveNames_data();
    void stepsHaveNames();
    void findings();
    void findingsOfNothing();
    void asksForThePeriod();
    void lateAnswersAreDropped();
    void saysWhenThereIsNothing();
    void saysWhyItCannotBeRead();
    void chartsSayWhatTheyShow();
    void chartsHoldTheFigures();
    void mirroredInArabic();

private:
    shell::InsightsPage *openPage(const store::Insights &insights);

    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    support::ManualClock m_clock;
    HeldInsights m_held;
    std::unique_ptr<shell::InsightsPage> m_page;
};

void TestInsights::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
}

void TestInsights::init()
{
    support::failOnWindowWarnings();
    m_language.set(u"en"_s);
    m_held.questions.clear();
}

shell::InsightsPage *TestInsights::openPage(const store::Insights &insights)
{
    m_page = std::make_unique<shell::InsightsPage>(m_held.source(), m_clock);
    m_page->resize(1000, 800);
    m_page->show();
    m_page->enter();
    m_held.questions.constLast().answer(insights);
    return m_page.get();
}

void TestInsights::durations_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0 s"_s;
    QTest::newRow("less than nothing") << -3.0 << u"0 s"_s;
    QTest::newRow("rounded up") << 59.4 << u"59 s"_s;
    QTest::newRow("rounded to a minute") << 59.6 << u"1 min 0 s"_s;
    QTest::newRow("minutes") << 130.2 << u"2 min 10 s"_s;
    QTest::newRow("more than an hour") << 3725.0 << u"62 min 5 s"_s;
}

void TestInsights::durations()
{
    QFETCH(double, seconds);
    QTEST(shell::durationText(seconds), "text");
}

void TestInsights::stepsHaveNames_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("leaving");
    const auto row = [](const QString &status, const QString &step, const QString &leaving) {
        QTest::newRow(status.isEmpty() ? "no status" : qPrintable(status))
            << status << step << leaving;
    };
    row({}, u"Beginning"_s, u"Before the document"_s);
    row(u"ID_VALIDATION_FINISHED"_s, u"Document"_s, u"After the document"_s);
    row(u"POST_PROCESSING_FINISHED"_s, u"Checks"_s, u"After the checks"_s);
    row(u"FACE_VALIDATION_FINISHED"_s, u"Face"_s, u"After the face"_s);
    row(u"ONBOARDING_FINISHED"_s, u"Finish"_s, u"After the finish"_s);
    row(u"SOME_NEW_STEP"_s, u"Some new step"_s, u"After: Some new step"_s);
}

void TestInsights::stepsHaveNames()
{
    QFETCH(QString, status);
    QTEST(shell::stepName(status), "step");
    QTEST(shell::leavePointName(status), "leaving");
}

void TestInsights::findings()
{
    const store::Insights insights = small();
    QCOMPARE(shell::visitCount(insights), 40);
    QCOMPARE(shell::visitCount(insights, u"passed"_s), 31);
    QCOMPARE(pluralised(shell::outcomesFinding(insights)), u"31 of 40 visits passed."_s);
    QCOMPARE(
        pluralised(shell::stepsFinding(insights)),
        u"Face takes longest: half of the visitors need more than 2\u00a0min\u00a010\u00a0s."_s);
    QCOMPARE(pluralised(shell::leavingFinding(insights)),
             u"4 of 40 visits ended after the document."_s);
}

void TestInsights::findingsOfNothing()
{
    const store::Insights nothing;
    QCOMPARE(shell::visitCount(nothing), 0);
    QCOMPARE(shell::slowestStep(nothing), nullptr);
    QCOMPARE(shell::stepsFinding(nothing), u"No visit has come past its first step."_s);
    QCOMPARE(shell::leavingFinding(nothing), u"Every visitor finished."_s);
}

void TestInsights::asksForThePeriod()
{
    const auto *page = openPage(small());
    const QDate today = m_clock.utcNow().toLocalTime().date();
    QCOMPARE(m_held.questions.constLast().period.last, today);
    QCOMPARE(m_held.questions.constLast().period.first, today.addDays(-29));
    QAbstractButton *longest = button(page, u"90 days"_s);
    QVERIFY(longest);
    longest->click();
    QCOMPARE(m_held.questions.constLast().period.first, today.addDays(-89));
    button(page, u"7 days"_s)->click();
    QCOMPARE(m_held.questions.constLast().period.first, today.addDays(-6));
    QCOMPARE(m_held.questions.size(), 3);
}

void TestInsights::lateAnswersAreDropped()
{
    const auto *page = openPage(small());
    button(page, u"90 days"_s)->click();
    button(page, u"7 days"_s)->click();
    m_held.questions.at(2).answer(small());
    m_held.questions.at(1).answer(store::Insights());
    QVERIFY(visibleText(page).contains(u"31 of 40 visits passed."_s));
}

void TestInsights::saysWhenThereIsNothing()
{
    const auto *page = openPage(deskdata::insights(30, 0));
    QVERIFY(visibleText(page).contains(u"No visits in these days"_s));
    QVERIFY(!visibleText(page).contains(u"passed"_s));
    QVERIFY(!button(page, u"Try again"_s));
}

void TestInsights::saysWhyItCannotBeRead()
{
    m_page = std::make_unique<shell::InsightsPage>(m_held.source(), m_clock);
    m_page->show();
    m_page->enter();
    QVERIFY(visibleText(m_page.get()).contains(u"One moment"_s));
    core::Error locked = core::Error::of(core::ErrorKind::Storage, u"locked"_s);
    locked.serviceCode = 6;
    m_held.questions.constLast().answer(locked);
    QVERIFY(visibleText(m_page.get()).contains(u"The record of visits could not be read."_s));
    QVERIFY(visibleText(m_page.get()).contains(u"Another program keeps"_s));
    button(m_page.get(), u"Try again"_s)->click();
    m_held.questions.constLast().answer(small());
    QVERIFY(visibleText(m_page.get()).contains(u"31 of 40 visits passed."_s));
}

void TestInsights::chartsSayWhatTheyShow()
{
    const auto *page = openPage(small());
    QStringList names;
    QStringList values;
    const auto cards = page->findChildren<shell::ChartCard *>();
    for (const shell::ChartCard *card : cards) {
        names << pluralised(card->accessibleName());
        values << card->accessibleDescription();
    }
    QCOMPARE(
        names,
        QStringList(
            {u"31 of 40 visits passed."_s,
             u"Face takes longest: half of the visitors need more than 2\u00a0min\u00a010\u00a0s."_s,
             u"4 of 40 visits ended after the document."_s}));
    QVERIFY(values.at(0).contains(u"Passed: 31"_s));
    QVERIFY(values.at(0).contains(u"Not ended: 1"_s));
    QVERIFY(values.at(1).contains(u"Face: 2 min 10 s"_s));
    QVERIFY(values.at(2).contains(u"Before the document: 2"_s));
    // The legend has a word and a number for each colour.
    QVERIFY(visibleText(page).contains(u"Passed 31"_s));
    QVERIFY(visibleText(page).contains(u"Left 6"_s));
    QVERIFY(!visibleText(page).contains(u"Review"_s));
}

void TestInsights::chartsHoldTheFigures()
{
    const auto *page = openPage(small());
    const auto views = page->findChildren<QChartView *>();
    QCOMPARE(views.size(), 3);
    const auto *days =
        qobject_cast<QStackedBarSeries *>(views.at(0)->chart()->series().constFirst());
    QVERIFY(days);
    QCOMPARE(days->count(), 4);
    QCOMPARE(days->barSets().constFirst()->label(), u"Passed"_s);
    QCOMPARE(days->barSets().constFirst()->at(0), 30.0);
    QCOMPARE(days->barSets().constFirst()->at(1), 1.0);
    const auto *steps =
        qobject_cast<QHorizontalStackedBarSeries *>(views.at(1)->chart()->series().constFirst());
    QVERIFY(steps);
    // From the foot of the chart upwards; the longest is a set of its own.
    QCOMPARE(steps->barSets().at(0)->at(0), 130.0);
    QCOMPARE(steps->barSets().at(1)->at(1), 68.0);
    for (const QChartView *view : views)
        QCOMPARE(view->chart()->animationOptions(), QChart::NoAnimation);
}

void TestInsights::mirroredInArabic()
{
    m_language.set(u"ar"_s);
    const auto *page = openPage(small());
    QCOMPARE(page->layoutDirection(), Qt::RightToLeft);
    const auto views = page->findChildren<QChartView *>();
    const auto *days =
        qobject_cast<QStackedBarSeries *>(views.at(0)->chart()->series().constFirst());
    QCOMPARE(days->barSets().constFirst()->at(1), 30.0);
    const auto axes = views.at(0)->chart()->axes(Qt::Vertical);
    QCOMPARE(axes.constFirst()->alignment(), Qt::AlignRight);
    const auto *steps =
        qobject_cast<QHorizontalStackedBarSeries *>(views.at(1)->chart()->series().constFirst());
    QCOMPARE(steps->barSets().at(0)->at(0), -130.0);
    // A change of language while it is shown draws anew.
    m_language.set(u"en"_s);
    QTRY_COMPARE(page->layoutDirection(), Qt::LeftToRight);
    const auto *again =
        qobject_cast<QHorizontalStackedBarSeries *>(views.at(1)->chart()->series().constFirst());
    QCOMPARE(again->barSets().at(0)->at(0), 130.0);
}

QTEST_MAIN(TestInsights)
#include "tst_insights.moc"
