#include "shell/peoplefilters.h"

#include "shell/deskparts.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::RosterShow;
using biginterview::RosterSort;

namespace {

/// In the order of the pills.
constexpr std::array Shown{RosterShow::Everybody,  RosterShow::Pinned,     RosterShow::Recent,
                           RosterShow::NotStarted, RosterShow::InProgress, RosterShow::Done,
                           RosterShow::Anonymous};
/// In the order of the list.
constexpr std::array Orders{RosterSort::Name, RosterSort::Launch, RosterSort::Progress};

} // namespace

PeopleFilters::PeopleFilters(QWidget *parent)
    : QWidget(parent)
    , m_pills(new QButtonGroup(this))
    , m_tag(new ChoiceField(this))
    , m_sort(new ChoiceField(this))
{
    auto *layout = new WrapLayout(this);
    layout->setAlignment(Qt::AlignLeading);
    layout->setSpacing(8);
    for (int i = 0; i < int(Shown.size()); ++i) {
        auto *pill = new QPushButton(this);
        pill->setCheckable(true);
        setRole(pill, u"filter"_s);
        m_pills->addButton(pill, i);
        layout->addWidget(pill);
    }
    m_pills->button(0)->setChecked(true);
    for (ChoiceField *field : {m_tag, m_sort}) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(field);
        connect(field, &QComboBox::activated, this, &PeopleFilters::changed);
    }
    connect(m_pills, &QButtonGroup::idClicked, this, &PeopleFilters::changed);
    retranslate();
}

biginterview::RosterQuery PeopleFilters::query() const
{
    biginterview::RosterQuery query;
    query.show = Shown.at(size_t(std::max(0, m_pills->checkedId())));
    query.tag = m_tag->currentData().toString();
    query.sort = Orders.at(size_t(std::max(0, m_sort->currentIndex())));
    return query;
}

void PeopleFilters::clear()
{
    m_pills->button(0)->setChecked(true);
    m_tag->setCurrentIndex(0);
    Q_EMIT changed();
}

void PeopleFilters::setTags(const QStringList &tags)
{
    if (tags == m_tagsInUse)
        return;
    m_tagsInUse = tags;
    const QString chosen = m_tag->currentData().toString();
    fillTags();
    if (chosen != m_tag->currentData().toString())
        Q_EMIT changed();
}

void PeopleFilters::fillTags()
{
    const QString chosen = m_tag->currentData().toString();
    m_tag->clear();
    //: A choice of tags: people with any tag and with none.
    m_tag->addItem(tr("Any tag"));
    for (const QString &tag : std::as_const(m_tagsInUse))
        m_tag->addItem(tag, tag);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
    m_tag->setVisible(!m_tagsInUse.isEmpty());
}

void PeopleFilters::retranslate()
{
    const QStringList names{
        //: A filter of the list of people.
        tr("All"),
        //: A filter of the list of people: those marked with a star.
        tr("Pinned"),
        //: A filter of the list of people: those launched in the last days.
        tr("Recent"),
        //: A filter of the list of people by progress.
        tr("Not started"),
        //: A filter of the list of people by progress.
        tr("In progress"),
        //: A filter of the list of people by progress.
        tr("Done"),
        //: A filter of the list of people: accounts without a name.
        tr("Anonymous"),
    };
    for (int i = 0; i < int(names.size()); ++i)
        m_pills->button(i)->setText(names.at(i));
    fillTags();
    const int chosen = std::max(0, m_sort->currentIndex());
    m_sort->clear();
    m_sort->addItems({
        //: An order of the list of people.
        tr("By name"),
        //: An order of the list of people: who was launched last stands first.
        tr("By last launch"),
        //: An order of the list of people: who is furthest stands first.
        tr("By progress"),
    });
    m_sort->setCurrentIndex(chosen);
    m_tag->setAccessibleName(tr("Tag"));
    m_sort->setAccessibleName(tr("Order"));
}

void PeopleFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
