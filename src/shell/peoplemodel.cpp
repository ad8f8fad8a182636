#include "shell/peoplemodel.h"

#include "shell/peopletools.h"
#include "shell/peoplewords.h"

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;

namespace {

/// A refresh of everybody changes dozens of people in a second.
constexpr core::milliseconds ArrangeAfter(300);

} // namespace

PeopleModel::PeopleModel(PeopleTools &tools, QObject *parent)
    : QAbstractListModel(parent), m_tools(tools), m_soon(tools.clock().makeTimer(this))
{
    connect(&m_tools, &PeopleTools::loaded, this, &PeopleModel::arrange);
    connect(&m_tools, &PeopleTools::changed, this, &PeopleModel::showChange);
    connect(m_soon, &core::Timer::fired, this, &PeopleModel::arrange);
}

void PeopleModel::setQuery(const biginterview::RosterQuery &query)
{
    m_query = query;
    arrange();
}

void PeopleModel::arrange()
{
    m_soon->stop();
    const QList<Entry> &entries = m_tools.entries();
    const QList<qsizetype> found = m_roster.find(entries, m_query, m_tools.clock().utcNow());
    QStringList ids;
    ids.reserve(found.size());
    for (const qsizetype at : found)
        ids << entries.at(at).person.partnerId;
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    Q_EMIT arranged();
}

void PeopleModel::showChange(const QString &partnerId)
{
    const int row = rowOf(partnerId);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
    if (!m_soon->isActive())
        m_soon->start(ArrangeAfter);
}

const Entry *PeopleModel::entryAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_tools.find(m_ids.at(row)) : nullptr;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return personName(entry->person);
    case Qt::AccessibleTextRole: {
        const QString name = personName(entry->person);
        const QString line = personLine(*entry, m_tools.clock().utcNow());
        //: What a screen reader says of a person in the list; %1 is the name, %2 such as
        //: "stu-10427 · not started".
        return entry->person.pinned ? tr("%1, pinned, %2").arg(name, line)
                                    : tr("%1, %2").arg(name, line);
    }
    case LineRole:
        return personLine(*entry, m_tools.clock().utcNow());
    case PinnedRole:
        return entry->person.pinned;
    case RefreshingRole:
        return entry->isRefreshing;
    case ProblemRole:
        return entry->problem && !isUnknownThere(*entry);
    default:
        return {};
    }
}

} // namespace shell
