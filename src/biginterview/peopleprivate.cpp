#include "biginterview/peopleprivate.h"

#include "core/log.h"

#include <utility>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

core::Error unknownPerson()
{
    return core::Error::of(core::ErrorKind::Refused, u"there is no such person in the roster"_s);
}

/// The last refresh found no account of that id.
bool saysNoAccount(const std::optional<core::Error> &problem)
{
    return problem && problem->kind == core::ErrorKind::Http && problem->httpStatus == 404;
}

} // namespace

Entry *People::Private::find(const QString &partnerId)
{
    const auto position = positions.constFind(partnerId);
    return position == positions.constEnd() ? nullptr : &entries[*position];
}

void People::Private::takeRoster(QList<Entry> read)
{
    QHash<QString, qsizetype> places;
    places.reserve(read.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        Entry &entry = read[i];
        places.insert(entry.person.partnerId, i);
        entry.isRefreshing = refresh.isAsked(entry.person.partnerId);
        if (const Entry *before = find(entry.person.partnerId))
            entry.problem = before->problem;
    }
    entries = std::move(read);
    positions = std::move(places);
    isLoaded = true;
    for (const QString &partnerId : std::exchange(written, {}))
        showPerson(partnerId);
}

/// As the storage has them now.
void People::Private::showPerson(const QString &partnerId)
{
    if (loads > 0)
        written.insert(partnerId);
    if (!isLoaded)
        return;
    const core::Result<std::optional<Entry>> kept = readEntry(storage.people(), partnerId);
    if (!kept) {
        qCWarning(core::logStore).noquote()
            << "a person is not shown as kept:" << core::describe(kept.error());
        return;
    }
    if (!kept->has_value()) {
        remove(partnerId);
        return;
    }
    if (Entry *entry = find(partnerId)) {
        entry->person = (*kept)->person;
    } else {
        positions.insert(partnerId, entries.size());
        entries << **kept;
        entries.last().isRefreshing = refresh.isAsked(partnerId);
    }
    Q_EMIT q->changed(partnerId);
}

void People::Private::showProgress(const QString &partnerId, const std::optional<Entry> &read)
{
    if (!read) {
        remove(partnerId);
        return;
    }
    Entry *entry = find(partnerId);
    if (!entry)
        return;
    entry->tracks = read->tracks;
    entry->asOf = read->asOf;
    entry->interviews = read->interviews;
    entry->lastInterview = read->lastInterview;
    entry->progress = read->progress;
    Q_EMIT q->changed(partnerId);
}

void People::Private::showAsked(const QString &partnerId, bool isAsked)
{
    Entry *entry = find(partnerId);
    if (!entry || entry->isRefreshing == isAsked)
        return;
    entry->isRefreshing = isAsked;
    Q_EMIT q->changed(partnerId);
}

void People::Private::showProblem(const QString &partnerId, const core::Error &error)
{
    Entry *entry = find(partnerId);
    if (!entry)
        return;
    entry->isRefreshing = false;
    entry->problem = error;
    Q_EMIT q->changed(partnerId);
}

void People::Private::remove(const QString &id)
{
    const QString partnerId = id; // It may be the entry's own.
    const auto position = positions.constFind(partnerId);
    if (position == positions.constEnd())
        return;
    const qsizetype place = *position;
    positions.erase(position);
    if (place != entries.size() - 1) {
        entries[place] = entries.constLast();
        positions[entries.at(place).person.partnerId] = place;
    }
    entries.removeLast();
    Q_EMIT q->changed(partnerId);
}

/// Changes what is kept of somebody, who may be nobody of the roster.
core::Result<void> People::Private::change(const QString &partnerId,
                                           const std::function<void(store::Person &)> &how)
{
    const core::Result<std::optional<store::PersonRow>> row = storage.people().person(partnerId);
    if (!row)
        return row.error();
    if (!row->has_value()) {
        remove(partnerId);
        return unknownPerson();
    }
    store::Person person = (*row)->person;
    how(person);
    const core::Result<qint64> saved = storage.people().save(person);
    if (!saved)
        return saved.error();
    showPerson(partnerId);
    return {};
}

void People::Private::keepAccount(const QString &partnerId, User &user)
{
    if (Entry *entry = find(partnerId); entry && saysNoAccount(entry->problem)) {
        entry->problem.reset();
        Q_EMIT q->changed(partnerId);
    }
    const core::Result<void> kept = change(partnerId, [&](store::Person &person) {
        if (user.createdAt.isValid())
            person.accountAt = user.createdAt;
        else if (!person.accountAt.isValid())
            person.accountAt = clock.utcNow();
        if (person.anonymous) {
            user.anonymous = true;
            // Else the account would seem to end later with each new token.
            if (!user.createdAt.isValid())
                user.createdAt = person.accountAt;
            person.accountEndsAt = user.endsAt();
        }
    });
    // The token is good all the same; somebody waits to be signed in with it.
    if (!kept && kept.error().kind != core::ErrorKind::Refused) {
        qCWarning(core::logStore).noquote()
            << "an account was not noted:" << core::describe(kept.error());
    }
}

core::Result<void> People::Private::keepAnonymous(User &user)
{
    user.anonymous = true;
    if (!user.createdAt.isValid())
        user.createdAt = clock.utcNow();
    const core::Result<std::optional<store::PersonRow>> row =
        storage.people().person(user.partnerId);
    if (!row)
        return row.error();
    store::Person person = row->has_value() ? (*row)->person : store::Person();
    // Anonymous people are deleted after a day; nobody else may become one.
    if (row->has_value() && !person.anonymous) {
        return core::Error::of(core::ErrorKind::Payload,
                               u"the new anonymous person is somebody who is known"_s);
    }
    person.partnerId = user.partnerId;
    person.anonymous = true;
    person.accountAt = user.createdAt;
    person.accountEndsAt = user.endsAt();
    return q->save(person);
}

} // namespace biginterview
