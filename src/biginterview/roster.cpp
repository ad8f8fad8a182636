#include "biginterview/roster.h"

#include <QtCore/QSet>

#include <algorithm>
#include <vector>

namespace biginterview {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Without case and accents.
QString foldedForSearch(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString bare;
    bare.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            bare += character;
    }
    // Qt folds letter by letter; its upper case makes the SS of a sharp s.
    return bare.toUpper().toCaseFolded();
}

/// All that is searched; no word that is typed reaches over a line's end.
QString searchedText(const store::Person &person)
{
    QStringList lines{QString(person.firstName % u' ' % person.lastName), person.email,
                      person.partnerId};
    lines += person.tags;
    return foldedForSearch(lines.join(u'\n'));
}

bool isSameForSearch(const store::Person &a, const store::Person &b)
{
    return a.firstName == b.firstName && a.lastName == b.lastName && a.email == b.email
           && a.tags == b.tags;
}

/// Anonymous people are shown by one word for all of them, so their ids say nothing about an order.
bool hasNoName(const store::Person &person)
{
    return person.anonymous && person.firstName.isEmpty() && person.lastName.isEmpty();
}

bool isShown(const Entry &entry, RosterShow show, const QDateTime &now)
{
    switch (show) {
    case RosterShow::Everybody:
        return true;
    case RosterShow::Pinned:
        return entry.person.pinned;
    case RosterShow::NotStarted:
        return entry.progress == Progress::NotStarted;
    case RosterShow::InProgress:
        return entry.progress == Progress::InProgress;
    case RosterShow::Done:
        return entry.progress == Progress::Done;
    case RosterShow::Unknown:
        return entry.progress == Progress::Unknown
               || (entry.problem && entry.problem->kind == core::ErrorKind::Http
                   && entry.problem->httpStatus == 404);
    case RosterShow::Anonymous:
        return entry.person.anonymous;
    case RosterShow::Recent:
        return entry.person.lastLaunchAt.isValid()
               && entry.person.lastLaunchAt.addSecs(std::chrono::seconds(RecentLaunch).count())
                      >= now;
    }
    return false;
}

/// What somebody is put in order by, larger first, besides the name.
double rankOf(const Entry &entry, RosterSort sort)
{
    switch (sort) {
    case RosterSort::Name:
        return 0;
    case RosterSort::Launch:
        return entry.person.lastLaunchAt.isValid()
                   ? double(entry.person.lastLaunchAt.toMSecsSinceEpoch())
                   : -1;
    case RosterSort::Progress:
        return overallProgress(entry.tracks).value_or(-1);
    }
    return 0;
}

} // namespace

QString displayName(const store::Person &person)
{
    const QString name = QString(person.firstName % u' ' % person.lastName).trimmed();
    return name.isEmpty() ? person.partnerId : name;
}

std::optional<double> overallProgress(const QList<Track> &tracks)
{
    double sum = 0;
    int count = 0;
    for (const Track &track : tracks) {
        if (track.progress) {
            sum += *track.progress;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

QStringList tagsOf(const QList<Entry> &entries, const QLocale &locale)
{
    QSet<QString> seen;
    for (const Entry &entry : entries) {
        for (const QString &tag : entry.person.tags)
            seen.insert(tag);
    }
    QStringList tags(seen.cbegin(), seen.cend());
    std::sort(tags.begin(), tags.end(), QCollator(locale));
    return tags;
}

QStringList idsDifferingInCase(const QString &partnerId, const QList<Entry> &entries)
{
    QStringList others;
    for (const Entry &entry : entries) {
        const QString &other = entry.person.partnerId;
        if (other != partnerId && other.compare(partnerId, Qt::CaseInsensitive) == 0)
            others << other;
    }
    return others;
}

struct Roster::Known
{
    store::Person person; ///< What the rest was made of.
    QString folded;
    QCollatorSortKey nameKey;
    qsizetype nameRank = 0; ///< Among all.
};

Roster::Roster(const QLocale &locale) : m_collator(locale)
{
    m_collator.setNumericMode(true);
}

Roster::KnownPointer Roster::knownOf(const store::Person &person)
{
    const KnownPointer known = m_knownById.value(person.partnerId);
    if (known && isSameForSearch(known->person, person))
        return known;
    return std::make_shared<Known>(
        Known{person, searchedText(person), m_collator.sortKey(displayName(person))});
}

/// Names are put in order once for all that is typed afterwards: comparing their keys is what
/// takes longest.
void Roster::know(const QList<Entry> &entries)
{
    const auto isKnown = [](const Entry &entry, const KnownPointer &known) {
        return entry.person.partnerId == known->person.partnerId
               && isSameForSearch(entry.person, known->person);
    };
    if (std::equal(entries.cbegin(), entries.cend(), m_known.cbegin(), m_known.cend(), isKnown))
        return;
    QList<KnownPointer> all;
    all.reserve(entries.size());
    for (const Entry &entry : entries)
        all << knownOf(entry.person);
    m_known = all;
    m_knownById.clear();
    for (const KnownPointer &known : std::as_const(m_known))
        m_knownById.insert(known->person.partnerId, known);
    std::sort(all.begin(), all.end(), [](const KnownPointer &a, const KnownPointer &b) {
        const bool isNameless = hasNoName(a->person);
        if (isNameless != hasNoName(b->person))
            return !isNameless;
        if (isNameless && a->person.addedAt != b->person.addedAt)
            return a->person.addedAt > b->person.addedAt;
        const int names = a->nameKey.compare(b->nameKey);
        return names != 0 ? names < 0 : a->person.partnerId < b->person.partnerId;
    });
    for (qsizetype i = 0; i < all.size(); ++i)
        all.at(i)->nameRank = i;
}

QList<qsizetype> Roster::find(const QList<Entry> &entries, const RosterQuery &query,
                              const QDateTime &now)
{
    struct Found
    {
        bool pinned;
        double rank;
        qsizetype nameRank;
        qsizetype position;
    };
    know(entries);
    const QStringList words = foldedForSearch(query.typed).split(u' ', Qt::SkipEmptyParts);
    const QString tag = foldedForSearch(query.tag);
    const auto hasTag = [&tag](const store::Person &person) {
        return std::any_of(person.tags.cbegin(), person.tags.cend(),
                           [&tag](const QString &other) { return foldedForSearch(other) == tag; });
    };
    std::vector<Found> found;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        if (!isShown(entry, query.show, now) || (!tag.isEmpty() && !hasTag(entry.person)))
            continue;
        const Known &known = *m_known.at(i);
        const bool isWanted =
            std::all_of(words.cbegin(), words.cend(),
                        [&known](const QString &word) { return known.folded.contains(word); });
        if (isWanted)
            found.push_back({entry.person.pinned, rankOf(entry, query.sort), known.nameRank, i});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        if (a.pinned != b.pinned)
            return a.pinned;
        if (a.rank != b.rank)
            return a.rank > b.rank;
        return a.nameRank < b.nameRank;
    });
    QList<qsizetype> positions;
    positions.reserve(qsizetype(found.size()));
    for (const Found &each : found)
        positions << each.position;
    return positions;
}

} // namespace biginterview
