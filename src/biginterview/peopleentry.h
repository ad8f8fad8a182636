#pragma once

#include "biginterview/people.h"

#include <QtCore/QHash>

namespace biginterview {

/// Makes entries of rows of the store. Many people of a roster are equally far, with the same
/// tracks to the byte; those read by one maker share them.
class EntryMaker
{
public:
    Entry entryOf(const store::PersonRow &row);

private:
    QHash<QByteArray, QList<Track>> m_tracks;
};

/// The entry of somebody as kept now; nothing when they are not in the roster.
core::Result<std::optional<Entry>> readEntry(store::PeopleStore &people, const QString &partnerId);

} // namespace biginterview
