#pragma once

#include "biginterview/roster.h"

#include <QtCore/QAbstractListModel>

namespace shell {

class PeopleTools;

/// The people of the roster that are asked for, in order. Follows the roster: one person's change
/// shows at once; the order follows a moment later, so that many changes cost one sorting.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleModel)

public:
    enum Role { LineRole = Qt::UserRole + 1, PinnedRole, RefreshingRole, ProblemRole };

    /// \a tools outlives it.
    explicit PeopleModel(PeopleTools &tools, QObject *parent = nullptr);

    void setQuery(const biginterview::RosterQuery &query);
    const biginterview::RosterQuery &query() const { return m_query; }
    /// Finds and orders anew, now.
    void arrange();

    const QStringList &ids() const { return m_ids; }
    int rowOf(const QString &partnerId) const { return int(m_ids.indexOf(partnerId)); }
    const biginterview::Entry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows are other ones than before, or in another order.
    void arranged();

private:
    void showChange(const QString &partnerId);

    PeopleTools &m_tools;
    biginterview::Roster m_roster;
    biginterview::RosterQuery m_query;
    QStringList m_ids;
    core::Timer *m_soon;
};

} // namespace shell
