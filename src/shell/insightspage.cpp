#include "shell/insightspage.h"

#include "shell/deskparts.h"
#include "shell/insightscharts.h"
#include "shell/insightswords.h"
#include "shell/presenter.h"
#include "shell/services.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array PeriodDays{7, 30, 90};

} // namespace

InsightsSource storedInsights(Services &services)
{
    return [&services](const InsightsPeriod &period, QObject *context,
                       std::function<void(core::Result<store::Insights>)> done) {
        services.reader().ask<store::Insights>(
            [period](store::Storage &storage) {
                return storage.history().insights(period.first, period.last,
                                                  period.utcOffsetSeconds);
            },
            context, std::move(done));
    };
}

InsightsPage::InsightsPage(InsightsSource source, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_periods(new SegmentedChoice(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(makeEmpty())
    , m_outcomes(new DaysCard(this))
    , m_steps(new BarsCard(this))
    , m_leaving(new BarsCard(this))
    , m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setRole(m_title, u"title"_s);
    setRole(m_about, u"small"_s);
    m_about->setWordWrap(true);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(28, 24, 28, 0);
    head->setSpacing(16);
    head->addLayout(titles, 1);
    head->addWidget(m_periods, 0, Qt::AlignTop);

    auto *content = new QWidget;
    setRole(content, u"clear"_s);
    // The cards arrange themselves for any width; without this they would be cut instead.
    content->setMinimumWidth(1);
    m_pair->setSpacing(16);
    m_pair->addWidget(m_steps, 1);
    m_pair->addWidget(m_leaving, 1);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(28, 0, 28, 24);
    cards->setSpacing(16);
    cards->addWidget(m_empty);
    cards->addWidget(m_outcomes);
    cards->addLayout(m_pair);
    cards->addStretch(1);
    setRole(m_scroll, u"clear"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(20);
    page->addLayout(head);
    page->addWidget(m_scroll, 1);

    connect(m_periods, &SegmentedChoice::chosen, this, [this](int index) {
        m_period = index;
        load();
    });
    connect(m_retry, &QPushButton::clicked, this, &InsightsPage::load);
    retranslate();
}

QFrame *InsightsPage::makeEmpty()
{
    auto *card = new QFrame(this);
    setRole(card, u"card"_s);
    m_emptyTitle = new QLabel(card);
    m_emptyText = new QLabel(card);
    m_retry = new QPushButton(card);
    setRole(m_emptyTitle, u"title"_s);
    setRole(m_emptyText, u"soft"_s);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 56, 24, 56);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(u"insights"_s, Tone::Accent, 48, card), 0, Qt::AlignCenter);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_retry, 0, Qt::AlignCenter);
    return card;
}

void InsightsPage::enter()
{
    load();
    m_periods->setFocus(Qt::OtherFocusReason);
}

void InsightsPage::load()
{
    const QDateTime now = m_clock.utcNow().toLocalTime();
    const InsightsPeriod period{now.date().addDays(1 - PeriodDays.at(size_t(m_period))), now.date(),
                                now.offsetFromUtc()};
    m_source(period, this,
             [this, period, question = ++m_question](core::Result<store::Insights> answer) {
                 if (question != m_question)
                     return;
                 m_shown = period;
                 m_insights.reset();
                 m_error.reset();
                 if (answer)
                     m_insights = std::move(answer).value();
                 else
                     m_error = answer.error();
                 present();
             });
}

void InsightsPage::present()
{
    const bool hasVisits = m_insights && visitCount(*m_insights) > 0;
    for (QWidget *card : {static_cast<QWidget *>(m_outcomes), static_cast<QWidget *>(m_steps),
                          static_cast<QWidget *>(m_leaving)})
        card->setVisible(hasVisits);
    m_empty->setVisible(!hasVisits);
    m_retry->setVisible(m_error.has_value());
    m_emptyText->setToolTip(m_error ? m_error->detail : QString());
    if (m_error) {
        m_emptyTitle->setText(tr("Nothing to show"));
        m_emptyText->setText(presentError(*m_error, Situation::ReadingVisits));
    } else if (!m_insights) {
        m_emptyTitle->setText(tr("One moment"));
        m_emptyText->setText(tr("The record of visits is being read."));
    } else if (!hasVisits) {
        m_emptyTitle->setText(tr("No visits in these days"));
        m_emptyText->setText(tr("Charts appear here with the first visit."));
    } else {
        presentOutcomes();
        presentSteps();
        presentLeaving();
    }
    m_about->setVisible(m_insights.has_value());
    if (m_insights) {
        const QLocale locale;
        m_about->setText(
            //: %1 and %2 are the first and the last day of a period.
            tr("%1 to %2. These figures name nobody.")
                .arg(locale.toString(m_shown.first, QLocale::LongFormat),
                     locale.toString(m_shown.last, QLocale::LongFormat)));
    }
}

void InsightsPage::presentOutcomes()
{
    const QLocale locale;
    QStringList values;
    for (const QString &outcome : outcomeOrder()) {
        if (const qint64 visits = visitCount(*m_insights, outcome); visits > 0) {
            //: %1 is an outcome, %2 how many visits had it.
            values << tr("%1: %2").arg(outcomeName(outcome), locale.toString(visits));
        }
    }
    m_outcomes->setTexts(outcomesFinding(*m_insights), tr("Visits and their outcomes by day"),
                         locale.createSeparatedList(values));
    m_outcomes->setDays(m_insights->days);
}

void InsightsPage::presentSteps()
{
    QList<NamedBar> bars;
    QStringList values;
    for (const store::StepTime &step : std::as_const(m_insights->steps)) {
        const NamedBar bar{stepName(step.status), step.medianSeconds,
                           durationText(step.medianSeconds)};
        //: %1 is a step, %2 a time.
        values << tr("%1: %2").arg(bar.name, bar.label);
        bars << bar;
    }
    m_steps->setTexts(stepsFinding(*m_insights), tr("Usual time for each step (median)"),
                      QLocale().createSeparatedList(values));
    m_steps->setBars(bars);
}

void InsightsPage::presentLeaving()
{
    const QLocale locale;
    QList<NamedBar> bars;
    QStringList values;
    for (const store::LeavePoint &point : std::as_const(m_insights->leaving)) {
        const NamedBar bar{leavePointName(point.lastStatus), double(point.visits),
                           locale.toString(point.visits)};
        //: %1 is a place in the visit, %2 how many visitors left there.
        values << tr("%1: %2").arg(bar.name, bar.label);
        bars << bar;
    }
    m_leaving->setTexts(leavingFinding(*m_insights), tr("Where unfinished visits ended"),
                        locale.createSeparatedList(values));
    m_leaving->setBars(bars);
}

void InsightsPage::retranslate()
{
    m_title->setText(tr("Insights"));
    m_retry->setText(tr("Try again"));
    QStringList periods;
    for (const int days : PeriodDays) {
        //: A choice of period for the charts.
        periods << tr("%n day(s)", nullptr, days);
    }
    m_periods->setEntries(periods, m_period);
    m_periods->setAccessibleName(tr("Period of the charts"));
    present();
}

void InsightsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 760;
    QWidget::resizeEvent(event);
    m_pair->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace shell
