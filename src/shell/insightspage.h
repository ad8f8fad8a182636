#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/visithistory.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace shell {

class BarsCard;
class DaysCard;
class SegmentedChoice;
class Services;

/// Days of a calendar \a utcOffsetSeconds east of UTC, the first and the last included.
struct InsightsPeriod
{
    QDate first;
    QDate last;
    int utcOffsetSeconds = 0;
};

/// Where the figures come from: answers later, in the caller's thread, and not once the context is
/// gone.
using InsightsSource = std::function<void(const InsightsPeriod &period, QObject *context,
                                          std::function<void(core::Result<store::Insights>)> done)>;

/// The figures of the open database, read in the services' reading thread.
InsightsSource storedInsights(Services &services);

/// What the visits of the last days have in common, as three charts without personal data:
/// outcomes by day, how long each step takes, and where visitors leave.
class InsightsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InsightsPage)

public:
    InsightsPage(InsightsSource source, core::Clock &clock, QWidget *parent = nullptr);

    /// Reads the figures anew; what is shown stays until they are there.
    void enter();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void load();
    void present();
    void presentOutcomes();
    void presentSteps();
    void presentLeaving();
    void retranslate();
    QFrame *makeEmpty();

    InsightsSource m_source;
    core::Clock &m_clock;
    QLabel *m_title;
    QLabel *m_about;
    SegmentedChoice *m_periods;
    QScrollArea *m_scroll;
    QFrame *m_empty;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_retry;
    DaysCard *m_outcomes;
    BarsCard *m_steps;
    BarsCard *m_leaving;
    QBoxLayout *m_pair;
    int m_period = 1;
    quint64 m_question = 0; ///< An answer to an earlier one is out of date.
    InsightsPeriod m_shown;
    std::optional<store::Insights> m_insights;
    std::optional<core::Error> m_error;
};

} // namespace shell
