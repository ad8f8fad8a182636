#include "shell/insightscharts.h"

#include "onboarding/visit.h"
#include "shell/insightswords.h"
#include "shell/theme.h"
#include "shell/themestyle.h"
#include "shell/wraplayout.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsSimpleTextItem>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace shell {

using namespace Qt::StringLiterals;
using onboarding::Outcome;

namespace {

constexpr int DaysHeight = 236;
constexpr double BarShare = 0.38; ///< Of a bar's height; above it stands its name.

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(from + (to - from) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QColor colorOfOutcome(const QString &outcome)
{
    const ThemeColors &colors = Theme::instance().colors();
    const auto is = [&outcome](Outcome each) { return outcome == onboarding::outcomeName(each); };
    if (is(Outcome::Passed))
        return colors.pass;
    if (is(Outcome::Review))
        return colors.review;
    if (is(Outcome::Failed))
        return colors.fail;
    if (is(Outcome::Expired))
        return colors.soft;
    if (is(Outcome::Cancelled))
        return mixed(colors.soft, colors.card, 0.5);
    if (is(Outcome::Error))
        return colors.ink;
    return colors.accent;
}

QFont chartFont()
{
    QFont font = QApplication::font();
    // experience.md's 13 beside its 14 for the body.
    font.setPointSizeF(font.pointSizeF() * 13 / 14);
    return font;
}

void dress(QAbstractAxis *axis, bool withGrid)
{
    const ThemeColors &colors = Theme::instance().colors();
    axis->setLabelsFont(chartFont());
    axis->setLabelsColor(colors.soft);
    axis->setGridLineVisible(withGrid);
    axis->setGridLineColor(colors.line);
    axis->setLinePen(QPen(colors.line));
    axis->setLineVisible(!withGrid);
}

/// The distance of about four grid lines up to \a most, a round whole number.
qint64 gridStep(qint64 most)
{
    constexpr qint64 lines = 4;
    for (qint64 ten = 1;; ten *= 10) {
        for (const qint64 each : {1, 2, 5}) {
            if (each * ten * lines >= most)
                return each * ten;
        }
    }
}

/// Where a text stands beside its place.
enum class LabelSide { Above, Before, Behind, OverStart };

/// Text items beside the bars, which move with the plot. Those above bars are shown only where
/// each has the room of its bar.
void addLabels(QChart *chart, QAbstractSeries *series, const QList<QPointF> &places,
               const QStringList &texts, LabelSide side, qsizetype bars = 0)
{
    constexpr qreal gap = 8;
    const bool mirrored = QGuiApplication::isRightToLeft();
    QList<QGraphicsSimpleTextItem *> items;
    qreal widest = 0;
    for (const QString &text : texts) {
        auto *item = new QGraphicsSimpleTextItem(text, chart);
        item->setFont(chartFont());
        item->setBrush(Theme::instance().colors().ink);
        widest = std::max(widest, item->boundingRect().width());
        items << item;
    }
    const auto arrange = [=] {
        const bool fits = bars == 0 || widest + 4 <= chart->plotArea().width() / qreal(bars);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QRectF box = items.at(i)->boundingRect();
            QPointF at = chart->mapToPosition(places.at(i), series);
            switch (side) {
            case LabelSide::Above:
                at -= QPointF(box.width() / 2, box.height() + 2);
                break;
            case LabelSide::Before:
                at -= QPointF(box.width() + gap, box.height() / 2);
                break;
            case LabelSide::Behind:
                at += QPointF(gap, -box.height() / 2);
                break;
            case LabelSide::OverStart:
                at -= QPointF(mirrored ? box.width() : 0, box.height() + 3);
                break;
            }
            items.at(i)->setPos(at);
            items.at(i)->setVisible(fits);
        }
    };
    QObject::connect(chart, &QChart::plotAreaChanged, chart, arrange);
    arrange();
}

} // namespace

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_finding(new QLabel(this))
    , m_about(new QLabel(this))
    , m_legend(new QWidget(this))
    , m_view(new QChartView(this))
{
    setRole(this, u"card"_s);
    setRole(m_finding, u"heading"_s);
    setRole(m_about, u"small"_s);
    setRole(m_legend, u"clear"_s);
    m_finding->setWordWrap(true);
    m_about->setWordWrap(true);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    setRole(m_view, u"chart"_s);
    new WrapLayout(m_legend);
    m_legend->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(4);
    layout->addWidget(m_finding);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addWidget(m_view);
    layout->addWidget(m_legend);
    layout->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &ChartCard::redraw);
}

void ChartCard::setTexts(const QString &finding, const QString &about, const QString &values)
{
    m_finding->setText(finding);
    m_about->setText(about);
    setAccessibleName(finding);
    setAccessibleDescription(values);
    m_view->setAccessibleName(finding);
    m_view->setAccessibleDescription(values);
}

/// Not before the first drawing: the events of its own making reach a card half-made.
void ChartCard::redraw()
{
    if (m_drawn)
        draw();
}

QChart *ChartCard::newChart(int height)
{
    m_drawn = true;
    auto *chart = new QChart;
    // No animation in any case: the figures are there to be read, and some systems ask for that.
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale());
    // A view leaves its chart to whoever sets another.
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(chart);
    m_view->setBackgroundBrush(Theme::instance().colors().card);
    m_view->setVisible(height > 0);
    m_view->setFixedHeight(height);
    return chart;
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        redraw();
    QFrame::changeEvent(event);
}

void DaysCard::setDays(const QList<store::DayOutcomes> &days)
{
    m_days = days;
    draw();
}

QStringList DaysCard::presentOutcomes() const
{
    QStringList present;
    for (const QString &outcome : outcomeOrder()) {
        if (std::any_of(m_days.begin(), m_days.end(),
                        [&](const auto &day) { return day.visits.value(outcome) > 0; }))
            present << outcome;
    }
    return present;
}

void DaysCard::draw()
{
    const QStringList outcomes = presentOutcomes();
    drawLegend(outcomes);
    if (outcomes.isEmpty()) {
        newChart(0);
        return;
    }
    // Bars have no reverse axis: in a mirrored window the newest day comes first.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QList<store::DayOutcomes> drawn = m_days;
    if (mirrored)
        std::reverse(drawn.begin(), drawn.end());

    auto *series = new QStackedBarSeries;
    series->setBarWidth(drawn.size() > 31 ? 0.8 : 0.6);
    const ThemeColors &colors = Theme::instance().colors();
    QList<qint64> totals(drawn.size());
    for (const QString &outcome : outcomes) {
        auto *set = new QBarSet(outcomeName(outcome), series);
        for (qsizetype i = 0; i < drawn.size(); ++i) {
            const qint64 visits = drawn.at(i).visits.value(outcome);
            *set << qreal(visits);
            totals[i] += visits;
        }
        set->setBrush(colorOfOutcome(outcome));
        set->setPen(QPen(colors.card, 1));
        series->append(set);
    }
    QChart *chart = newChart(DaysHeight);
    chart->addSeries(series);
    addDayAxis(chart, drawn);
    auto *count = new QValueAxis(chart);
    const qint64 most = *std::max_element(totals.begin(), totals.end());
    count->setRange(0, qreal(most) * 1.15); // Room for the numbers above the bars.
    count->setTickType(QValueAxis::TicksDynamic);
    count->setTickInterval(qreal(gridStep(most)));
    count->setLabelFormat(u"%.0f"_s);
    dress(count, true);
    chart->addAxis(count, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(count);

    QList<QPointF> places;
    QStringList texts;
    for (qsizetype i = 0; i < totals.size(); ++i) {
        if (totals.at(i) == 0)
            continue;
        places << QPointF(qreal(i), qreal(totals.at(i)));
        texts << QLocale().toString(totals.at(i));
    }
    addLabels(chart, series, places, texts, LabelSide::Above, totals.size());
    connect(
        series, &QAbstractBarSeries::hovered, this,
        [this, drawn](bool inside, int index, QBarSet *set) {
            if (!inside) {
                QToolTip::hideText();
                return;
            }
            const QString day = QLocale().toString(drawn.value(index).day, QLocale::LongFormat);
            QToolTip::showText(
                QCursor::pos(),
                //: On a chart: %1 is a day, %2 an outcome, %3 how many visits had it.
                tr("%1: %2 %3").arg(day, set->label(), QLocale().toString(qint64(set->at(index)))),
                this);
        });
}

/// About ten days have a name, whatever the period.
void DaysCard::addDayAxis(QChart *chart, const QList<store::DayOutcomes> &drawn) const
{
    constexpr qsizetype names = 10;
    auto *days = new QCategoryAxis(chart);
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    days->setStartValue(-0.5);
    const qsizetype every = (drawn.size() + names - 1) / names;
    const bool isWeek = drawn.size() <= 7;
    const QLocale locale;
    //: The date under a bar of a chart, as QDate::toString() takes it: day and short month.
    const QString format = tr("d MMM");
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const QDate day = drawn.at(i).day;
        if (i % every == every / 2)
            days->append(locale.toString(day, isWeek ? QString(u"ddd "_s + format) : format),
                         qreal(i));
    }
    days->setRange(-0.5, qreal(drawn.size()) - 0.5);
    dress(days, false);
    chart->addAxis(days, Qt::AlignBottom);
    chart->series().constFirst()->attachAxis(days);
}

void DaysCard::drawLegend(const QStringList &outcomes)
{
    QLayout *layout = legendPlace()->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &outcome : outcomes) {
        qint64 visits = 0;
        for (const store::DayOutcomes &day : std::as_const(m_days))
            visits += day.visits.value(outcome);
        auto *entry = new QWidget(legendPlace());
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(8, 4, 8, 4);
        row->setSpacing(8);
        auto *swatch = new QLabel(entry);
        constexpr int side = 12;
        QPixmap mark(QSize(side, side) * devicePixelRatioF());
        mark.setDevicePixelRatio(devicePixelRatioF());
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOfOutcome(outcome));
        painter.drawRoundedRect(QRectF(0, 0, side, side), 3, 3);
        painter.end();
        swatch->setPixmap(mark);
        auto *word = new QLabel(entry);
        //: An entry of a chart's legend: %1 is an outcome, %2 how many visits had it.
        word->setText(tr("%1 %2").arg(outcomeName(outcome), QLocale().toString(visits)));
        setRole(word, u"small"_s);
        row->addWidget(swatch);
        row->addWidget(word);
        layout->addWidget(entry);
        entry->show();
    }
    legendPlace()->setVisible(!outcomes.isEmpty());
}

void BarsCard::setBars(const QList<NamedBar> &bars)
{
    m_bars = bars;
    draw();
}

void BarsCard::draw()
{
    if (m_bars.isEmpty()) {
        newChart(0);
        return;
    }
    const ThemeColors &colors = Theme::instance().colors();
    // Bars have no reverse axis: in a mirrored window they grow below zero.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double sign = mirrored ? -1 : 1;
    const double most =
        std::max_element(m_bars.begin(), m_bars.end(), [](const auto &a, const auto &b) {
            return a.value < b.value;
        })->value;
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(BarShare);
    auto *longest = new QBarSet({}, series);
    auto *others = new QBarSet({}, series);
    QStringList names;
    QStringList labels;
    QList<QPointF> ends;
    QList<QPointF> starts;
    // The lowest category of a horizontal chart is the first.
    for (auto bar = m_bars.crbegin(); bar != m_bars.crend(); ++bar) {
        const bool isLongest = bar->value >= most;
        *longest << (isLongest ? sign * bar->value : 0);
        *others << (isLongest ? 0 : sign * bar->value);
        ends << QPointF(sign * bar->value, qreal(names.size()));
        starts << QPointF(0, qreal(names.size()) + BarShare / 2);
        names << bar->name;
        labels << bar->label;
    }
    longest->setBrush(colors.accent);
    others->setBrush(mixed(colors.accent, colors.card, 0.55));
    for (QBarSet *set : {longest, others}) {
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    // A name, its bar and the space between, whatever the size of the type.
    const int line = QFontMetrics(chartFont()).height();
    QChart *chart = newChart(line * 5 / 2 * int(m_bars.size()) + line / 2);
    chart->setMargins({0, line / 2, 0, 0});
    chart->addSeries(series);
    auto *name = new QBarCategoryAxis(chart);
    name->append(names);
    // An axis cuts long names off; they stand above their bars instead.
    name->setVisible(false);
    chart->addAxis(name, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(name);
    auto *value = new QValueAxis(chart);
    const double limit = std::max(most, 1.0) * 1.3; // Room for the words beside the bars.
    value->setRange(mirrored ? -limit : 0, mirrored ? 0 : limit);
    value->setVisible(false);
    chart->addAxis(value, Qt::AlignBottom);
    series->attachAxis(value);
    addLabels(chart, series, starts, names, LabelSide::OverStart);
    addLabels(chart, series, ends, labels, mirrored ? LabelSide::Before : LabelSide::Behind);
}

} // namespace shell
