#pragma once

#include "onboarding/visit.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;

namespace shell {

/// The stations of a visit, in order.
enum class Station {
    Created,  ///< The service created the session.
    PageOpen, ///< The onboarding page was shown, or the code that leads to it.
    Document, ///< The document was checked.
    Checks,   ///< The service checked what it was given.
    Face,     ///< The face was checked.
    Finished, ///< The service says that the visit is over.
    Clean,    ///< Page and profile are gone.
};
inline constexpr int StationCount = 7;

/// What is known of a visit while it runs.
enum class Told {
    Status, ///< The service tells of each step.
    End,    ///< Nothing but its end: a static link.
};

/// The way of one visit with a time at each station that can be known. A station that was passed
/// without a word from the service is drawn as passed, without a time.
class Timeline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Timeline)

public:
    explicit Timeline(QWidget *parent = nullptr);

    /// A new visit, whose page begins in \a show.
    void begin(onboarding::Show show, Told told);
    /// The first time counts; earlier stations are passed, too.
    void reach(Station station, const QDateTime &at);
    /// The visit ended before it was finished: what was not reached stays so.
    void stop();
    /// \a verified says whether the check of the closed page found nothing left.
    void reachClean(const QDateTime &at, bool verified);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Ahead, Now, Passed, Reached, Trouble };
    struct Column
    {
        QWidget *box = nullptr;
        QWidget *bar = nullptr;
        QLabel *name = nullptr;
        QLabel *time = nullptr;
        std::optional<QDateTime> at;
        State state = State::Ahead;
        bool isKnown = true;
    };
    Column &column(Station station) { return m_columns.at(size_t(station)); }
    void refresh();
    void arrange();
    QString nameOf(Station station) const;
    QString timeText(Station station) const;

    QGridLayout *m_layout;
    std::array<Column, StationCount> m_columns;
    onboarding::Show m_show = onboarding::Show::Embedded;
    bool m_stopped = false;
    bool m_verified = true;
    int m_perRow = 0;
};

} // namespace shell
