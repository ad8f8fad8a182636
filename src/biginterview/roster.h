#pragma once

#include "biginterview/people.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <memory>

namespace biginterview {

/// Which people of the roster are wanted.
enum class RosterShow {
    Everybody,
    Pinned,
    NotStarted,
    InProgress,
    Done,
    Unknown, ///< Progress never read, or the last reading said there is no such account.
    Anonymous,
    Recent ///< Launched within RecentLaunch.
};

/// How they are put in order, after those who are pinned; equal ones by name, anonymous people
/// without one last, newest first.
enum class RosterSort {
    Name,
    Launch,  ///< Latest first, those never launched last.
    Progress ///< Furthest first, those of unknown progress last.
};

inline constexpr std::chrono::hours RecentLaunch{24 * 7};

struct RosterQuery
{
    /// Each of its words must be somewhere in name, e-mail, partner id or tags, in any case and
    /// with or without accents.
    QString typed;
    RosterShow show = RosterShow::Everybody;
    QString tag; ///< In any case and with or without accents; empty: with any or none.
    RosterSort sort = RosterSort::Name;
};

/// First and last name; the partner id when there is neither.
QString displayName(const store::Person &person);
/// Of all tracks together, 0 to 1; nothing when no track tells.
std::optional<double> overallProgress(const QList<Track> &tracks);
/// Every tag in use, each once, in the order of \a locale.
QStringList tagsOf(const QList<Entry> &entries, const QLocale &locale);
/// The ids among \a entries that differ from \a partnerId only in upper and lower case: allowed,
/// but nobody says whether Big Interview takes them for one account (big-interview.md 2.3).
QStringList idsDifferingInCase(const QString &partnerId, const QList<Entry> &entries);

/// Finds and orders people as somebody types. Remembers what it has worked out of each, so that
/// asking again costs about a microsecond a person; what it answers depends on its arguments alone.
class Roster
{
public:
    explicit Roster(const QLocale &locale = {});

    /// The positions in \a entries of those wanted at \a now, in order.
    QList<qsizetype> find(const QList<Entry> &entries, const RosterQuery &query,
                          const QDateTime &now);

private:
    struct Known;
    using KnownPointer = std::shared_ptr<Known>;

    void know(const QList<Entry> &entries);
    KnownPointer knownOf(const store::Person &person);

    QCollator m_collator;
    QList<KnownPointer> m_known;              ///< Of the entries, by position.
    QHash<QString, KnownPointer> m_knownById; ///< The same people.
};

} // namespace biginterview
