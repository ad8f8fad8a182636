#include "biginterview/peopleentry.h"

#include <QtCore/QJsonDocument>

namespace biginterview {

Entry EntryMaker::entryOf(const store::PersonRow &row)
{
    const store::PersonProgress &progress = row.progress;
    Entry entry;
    entry.person = row.person;
    if (!progress.tracks.isEmpty()) {
        auto tracks = m_tracks.constFind(progress.tracks);
        if (tracks == m_tracks.constEnd()) {
            tracks = m_tracks.insert(progress.tracks,
                                     readTracks(QJsonDocument::fromJson(progress.tracks).array()));
        }
        entry.tracks = *tracks;
    }
    entry.asOf = progress.asOf;
    entry.interviews = progress.interviews;
    entry.lastInterview = progress.lastInterview;
    entry.progress = progressOf(entry.tracks, entry.interviews > 0);
    return entry;
}

core::Result<std::optional<Entry>> readEntry(store::PeopleStore &people, const QString &partnerId)
{
    const core::Result<std::optional<store::PersonRow>> row = people.person(partnerId);
    if (!row)
        return row.error();
    return *row ? std::optional<Entry>(EntryMaker().entryOf(**row)) : std::nullopt;
}

} // namespace biginterview
