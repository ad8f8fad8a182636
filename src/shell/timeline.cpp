#include "shell/timeline.h"

#include "shell/deskparts.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

QString stationName(Station station)
{
    switch (station) {
    case Station::Created:
        //: A station of a visit: the service created the session.
        return Timeline::tr("Created");
    case Station::PageOpen:
        //: A station of a visit: the onboarding page is open.
        return Timeline::tr("Page open");
    case Station::Document:
        //: A station of a visit: the document was checked.
        return Timeline::tr("Document");
    case Station::Checks:
        //: A station of a visit: the service finished its own checks.
        return Timeline::tr("Checks");
    case Station::Face:
        //: A station of a visit: the face was checked.
        return Timeline::tr("Face");
    case Station::Finished:
        //: A station of a visit: the service says it is over.
        return Timeline::tr("Finished");
    case Station::Clean:
        //: A station of a visit: everything of the visitor is gone from this computer.
        return Timeline::tr("Clean");
    }
    return {};
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(0);
    m_layout->setVerticalSpacing(12);
    for (Column &column : m_columns) {
        column.box = new QWidget(this);
        column.bar = new QWidget(column.box);
        column.name = new EdgeLabel(EdgeLabel::Edge::Leading, column.box);
        column.time = new EdgeLabel(EdgeLabel::Edge::Leading, column.box);
        column.time->setWordWrap(true);
        column.bar->setAttribute(Qt::WA_StyledBackground);
        column.bar->setFixedHeight(4);
        setRole(column.time, u"small"_s);
        auto *box = new QVBoxLayout(column.box);
        box->setContentsMargins({});
        box->setSpacing(2);
        box->addWidget(column.bar);
        box->addSpacing(6);
        box->addWidget(column.name);
        box->addWidget(column.time);
        box->addStretch(1);
    }
    clear();
}

void Timeline::clear()
{
    for (Column &column : m_columns) {
        column.at.reset();
        column.state = State::Ahead;
    }
    m_stopped = false;
    m_verified = true;
    column(Station::Created).state = State::Now;
    refresh();
}

void Timeline::reach(Station station, const QDateTime &at)
{
    if (m_stopped || column(station).at)
        return;
    const size_t index = size_t(station);
    for (size_t i = 0; i < index; ++i) {
        if (!m_columns.at(i).at)
            m_columns.at(i).state = State::Passed;
    }
    m_columns.at(index).at = at;
    m_columns.at(index).state = State::Reached;
    if (index + 1 < m_columns.size() && m_columns.at(index + 1).state == State::Ahead)
        m_columns.at(index + 1).state = State::Now;
    refresh();
}

void Timeline::stop()
{
    m_stopped = true;
    for (Column &column : m_columns) {
        if (column.state == State::Now)
            column.state = State::Ahead;
    }
    refresh();
}

void Timeline::reachClean(const QDateTime &at, bool verified)
{
    Column &clean = column(Station::Clean);
    clean.at = at;
    clean.state = verified ? State::Reached : State::Trouble;
    m_verified = verified;
    refresh();
}

QString Timeline::timeText(Station station) const
{
    const Column &column = m_columns.at(size_t(station));
    if (!column.at) {
        if (column.state == State::Now)
            //: Under a station of a visit: this is what is waited for.
            return tr("now");
        //: Under a station of a visit that has no time.
        return tr("–");
    }
    const QString time = QLocale().toString(column.at->toLocalTime().time(), u"HH:mm:ss"_s);
    if (station != Station::Clean)
        return time;
    //: Under the last station of a visit; %1 is a time. Nothing of the visitor was found.
    return m_verified ? tr("%1 · verified").arg(time)
                      //: Under the last station of a visit; %1 is a time. Something was found.
                      : tr("%1 · not verified").arg(time);
}

void Timeline::refresh()
{
    QStringList spoken;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        const auto station = Station(i);
        QString bar = u"bar-ahead"_s;
        switch (column.state) {
        case State::Ahead:
            break;
        case State::Now:
            bar = u"bar-now"_s;
            break;
        case State::Passed:
        case State::Reached:
            bar = u"bar-done"_s;
            break;
        case State::Trouble:
            bar = u"bar-trouble"_s;
            break;
        }
        setRole(column.bar, bar);
        const bool ahead = column.state == State::Ahead;
        setRole(column.name, ahead ? u"station-ahead"_s : u"station"_s);
        column.name->setText(stationName(station));
        column.time->setText(timeText(station));
        //: What a screen reader says for one station: its name and its time.
        spoken << tr("%1: %2").arg(column.name->text(), column.time->text());
    }
    setAccessibleName(tr("The way of the visit"));
    setAccessibleDescription(spoken.join(u", "_s));
    m_perRow = 0;
    arrange();
}

/// As many stations in a row as their longest words leave room for.
void Timeline::arrange()
{
    constexpr int gap = 12;
    int widest = 1;
    for (const Column &column : m_columns) {
        widest = std::max(widest, column.name->sizeHint().width() + gap);
        const QStringList words = column.time->text().split(u' ');
        for (const QString &word : words)
            widest = std::max(widest, column.time->fontMetrics().horizontalAdvance(word) + gap);
    }
    const int perRow = std::clamp(width() / widest, 2, StationCount);
    if (perRow == m_perRow)
        return;
    m_perRow = perRow;
    for (int i = 0; i < StationCount; ++i) {
        m_layout->removeWidget(m_columns.at(size_t(i)).box);
        m_layout->addWidget(m_columns.at(size_t(i)).box, i / perRow, i % perRow);
        m_layout->setColumnStretch(i, i < perRow ? 1 : 0);
    }
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace shell
