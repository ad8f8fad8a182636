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

/// Whether anybody tells of \a station in a visit that begins in \a show.
bool isStationKnown(Station station, onboarding::Show show, Told told)
{
    switch (station) {
    case Station::Created:
    case Station::Document:
    case Station::Checks:
    case Station::Face:
        return told == Told::Status;
    case Station::PageOpen:
    case Station::Finished:
        return true;
    case Station::Clean:
        // What the computer's own browser keeps is not ours to know.
        return show != onboarding::Show::Browser;
    }
    return true;
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
    begin(onboarding::Show::Embedded, Told::Status);
}

void Timeline::begin(onboarding::Show show, Told told)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns.at(i);
        column.at.reset();
        column.state = State::Ahead;
        column.isKnown = isStationKnown(Station(i), show, told);
        column.box->setVisible(column.isKnown);
    }
    m_show = show;
    m_stopped = false;
    m_verified = true;
    std::find_if(m_columns.begin(), m_columns.end(), [](const Column &each) {
        return each.isKnown;
    })->state = State::Now;
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
    const auto next = std::find_if(m_columns.begin() + std::ptrdiff_t(index) + 1, m_columns.end(),
                                   [](const Column &each) { return each.isKnown; });
    if (next != m_columns.end() && next->state == State::Ahead)
        next->state = State::Now;
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

QString Timeline::nameOf(Station station) const
{
    switch (station) {
    case Station::Created:
        //: A station of a visit: the service created the session.
        return tr("Created");
    case Station::PageOpen:
        return m_show == onboarding::Show::Qr
                   //: A station of a visit: the code for the visitor's phone is on the screen.
                   ? tr("Code shown")
                   //: A station of a visit: the onboarding page is open.
                   : tr("Page open");
    case Station::Document:
        //: A station of a visit: the document was checked.
        return tr("Document");
    case Station::Checks:
        //: A station of a visit: the service finished its own checks.
        return tr("Checks");
    case Station::Face:
        //: A station of a visit: the face was checked.
        return tr("Face");
    case Station::Finished:
        //: A station of a visit: the service says it is over.
        return tr("Finished");
    case Station::Clean:
        //: A station of a visit: everything of the visitor is gone from this computer.
        return tr("Clean");
    }
    return {};
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
        column.name->setText(nameOf(station));
        column.time->setText(timeText(station));
        if (!column.isKnown)
            continue;
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
    QList<QWidget *> boxes;
    for (const Column &column : m_columns) {
        if (!column.isKnown)
            continue;
        boxes << column.box;
        widest = std::max(widest, column.name->sizeHint().width() + gap);
        const QStringList words = column.time->text().split(u' ');
        for (const QString &word : words)
            widest = std::max(widest, column.time->fontMetrics().horizontalAdvance(word) + gap);
    }
    const int known = int(boxes.size());
    const int perRow = std::clamp(width() / widest, 2, known);
    if (perRow == m_perRow)
        return;
    m_perRow = perRow;
    for (const Column &column : m_columns)
        m_layout->removeWidget(column.box);
    for (int i = 0; i < known; ++i)
        m_layout->addWidget(boxes.at(i), i / perRow, i % perRow);
    for (int i = 0; i < StationCount; ++i)
        m_layout->setColumnStretch(i, i < perRow ? 1 : 0);
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
