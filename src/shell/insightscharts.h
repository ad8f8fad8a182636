#pragma once

#include "store/visithistory.h"

#include <QtWidgets/QFrame>

class QChart;
class QChartView;
class QLabel;

namespace shell {

/// One bar of a BarsCard.
struct NamedBar
{
    QString name; ///< No two alike in one chart.
    double value = 0;
    QString label; ///< The value in words, at the bar's end.
};

/// A card with a chart under the sentence that says what it shows; the sentence is what a screen
/// reader says. Theme, language and direction are followed by drawing anew.
class ChartCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartCard)

public:
    explicit ChartCard(QWidget *parent = nullptr);

    /// \a finding is the heading, \a about what is drawn, \a values the same in words.
    void setTexts(const QString &finding, const QString &about, const QString &values);

protected:
    virtual void draw() = 0;
    /// A chart without anything on it, in the theme's colours, in place of the one before. No
    /// chart is shown when \a height is 0.
    QChart *newChart(int height);
    QWidget *legendPlace() const { return m_legend; }
    void changeEvent(QEvent *event) override;

private:
    void redraw();

    QLabel *m_finding;
    QLabel *m_about;
    QWidget *m_legend;
    QChartView *m_view;
    bool m_drawn = false;
};

/// Outcomes by day, as stacked bars with a legend of words and counts.
class DaysCard final : public ChartCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DaysCard)

public:
    explicit DaysCard(QWidget *parent = nullptr) : ChartCard(parent) { }
    void setDays(const QList<store::DayOutcomes> &days);

protected:
    void draw() override;

private:
    QStringList presentOutcomes() const;
    void drawLegend(const QStringList &outcomes);
    void addDayAxis(QChart *chart, const QList<store::DayOutcomes> &drawn) const;

    QList<store::DayOutcomes> m_days;
};

/// Named values as horizontal bars, from top to bottom, the longest in the accent colour.
class BarsCard final : public ChartCard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarsCard)

public:
    explicit BarsCard(QWidget *parent = nullptr) : ChartCard(parent) { }
    void setBars(const QList<NamedBar> &bars);

protected:
    void draw() override;

private:
    QList<NamedBar> m_bars;
};

} // namespace shell
