#include "biginterview/people.h"

#include "biginterview/peopleprivate.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

void answerNotSetUp(People *people, QObject *context, const Done<User> &done)
{
    QMetaObject::invokeMethod(
        people,
        [context = QPointer<QObject>(context), done] {
            if (context) {
                done(core::Error::of(core::ErrorKind::Refused, u"Big Interview is not set up"_s));
            }
        },
        Qt::QueuedConnection);
}

} // namespace

People::People(core::Clock &clock, store::Storage &storage, store::StoreThread &reader,
               QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, clock, storage, reader))
{
    connect(&d->refresh, &PeopleRefresh::asked, this,
            [this](const QString &partnerId) { d->showAsked(partnerId, true); });
    connect(&d->refresh, &PeopleRefresh::dropped, this,
            [this](const QString &partnerId) { d->showAsked(partnerId, false); });
    connect(&d->refresh, &PeopleRefresh::failed, this,
            [this](const QString &partnerId, const core::Error &error) {
                d->showProblem(partnerId, error);
            });
    connect(&d->refresh, &PeopleRefresh::read, this,
            [this](const QString &partnerId, const std::optional<Entry> &entry) {
                if (Entry *shown = d->find(partnerId)) {
                    shown->isRefreshing = false;
                    shown->problem.reset();
                }
                d->showProgress(partnerId, entry);
            });
    connect(&d->refresh, &PeopleRefresh::stateChanged, this, &People::refreshStateChanged);
    connect(&d->refresh, &PeopleRefresh::ended, this, &People::refreshEnded);
    connect(&d->deliveries, &PeopleDeliveries::taken, this,
            [this](const QString &partnerId, const std::optional<Entry> &entry) {
                d->showProgress(partnerId, entry);
            });
    connect(&d->deliveries, &PeopleDeliveries::wanted, this, [this](const QStringList &people) {
        if (!d->refresh.client())
            return;
        // What is being read now may have been asked before the event.
        for (const QString &partnerId : people) {
            if (d->refresh.isAsked(partnerId))
                d->deliveries.remind(partnerId);
        }
        d->refresh.add(people);
    });
}

People::~People() = default;

void People::setClient(std::shared_ptr<PartnerClient> client)
{
    d->refresh.setClient(std::move(client));
}

PartnerClient *People::client() const
{
    return d->refresh.client();
}

void People::load()
{
    ++d->loads;
    d->reader.ask<QList<Entry>>(
        [&reader = d->reader](store::Storage &storage) -> core::Result<QList<Entry>> {
            const core::Result<QList<store::PersonRow>> rows = storage.people().all();
            if (!rows)
                return rows.error();
            EntryMaker maker;
            QList<Entry> entries;
            entries.reserve(rows->size());
            for (const store::PersonRow &row : *rows) {
                if (reader.isStopping())
                    break;
                entries << maker.entryOf(row);
            }
            return entries;
        },
        this,
        [this](core::Result<QList<Entry>> entries) {
            if (--d->loads > 0)
                return;
            if (!entries) {
                d->written.clear();
                Q_EMIT loadFailed(entries.error());
                return;
            }
            d->takeRoster(std::move(entries).value());
            Q_EMIT loaded();
        });
}

bool People::isLoaded() const
{
    return d->isLoaded;
}

bool People::isLoading() const
{
    return d->loads > 0;
}

const QList<Entry> &People::entries() const
{
    return d->entries;
}

const Entry *People::find(const QString &partnerId) const
{
    const auto position = d->positions.constFind(partnerId);
    return position == d->positions.constEnd() ? nullptr : &d->entries.at(*position);
}

core::Result<QList<Interview>> People::interviews(const QString &partnerId) const
{
    const core::Result<QList<store::KeptInterview>> kept =
        d->storage.people().interviews(partnerId);
    if (!kept)
        return kept.error();
    QJsonArray objects;
    for (const store::KeptInterview &interview : *kept)
        objects << QJsonDocument::fromJson(interview.body).object();
    return readInterviews(objects);
}

core::Result<void> People::save(const store::Person &person)
{
    store::Person kept = person;
    if (!kept.addedAt.isValid())
        kept.addedAt = d->clock.utcNow();
    const core::Result<qint64> saved = d->storage.people().save(kept);
    if (!saved)
        return saved.error();
    d->showPerson(kept.partnerId);
    return {};
}

core::Result<void> People::edit(const QString &partnerId,
                                const std::function<void(store::Person &)> &how)
{
    return d->change(partnerId, how);
}

net::RequestHandle People::provision(const QString &partnerId, const NewUser &user,
                                     QObject *context, Done<User> done)
{
    if (!client()) {
        answerNotSetUp(this, context, done);
        return {};
    }
    // Ours is the context of the call: the account is noted also when nobody waits for it any more.
    return client()->provision(partnerId, user, this,
                               [this, partnerId, context = QPointer<QObject>(context),
                                done = std::move(done)](core::Result<User> answer) {
                                   if (answer)
                                       d->keepAccount(partnerId, *answer);
                                   if (context)
                                       done(std::move(answer));
                               });
}

net::RequestHandle People::createAnonymous(QObject *context, Done<User> done)
{
    if (!client()) {
        answerNotSetUp(this, context, done);
        return {};
    }
    return client()->createAnonymous(this, [this, context = QPointer<QObject>(context),
                                            done = std::move(done)](core::Result<User> answer) {
        if (answer) {
            if (const core::Result<void> kept = d->keepAnonymous(*answer); !kept)
                answer = kept.error();
        }
        if (context)
            done(std::move(answer));
    });
}

void People::refresh(const QStringList &partnerIds)
{
    d->refresh.add(partnerIds);
}

void People::cancelRefresh()
{
    d->refresh.cancel();
}

RefreshState People::refreshState() const
{
    return d->refresh.state();
}

void People::takeDeliveries()
{
    d->deliveries.take();
}

core::Result<void> People::noteLaunch(const store::Launch &launch)
{
    store::PeopleStore &people = d->storage.people();
    const core::Result<std::optional<store::PersonRow>> row = people.person(launch.partnerId);
    if (!row)
        return row.error();
    if (!row->has_value())
        return {};
    const core::Result<void> noted = people.addLaunch(launch);
    if (noted)
        d->showPerson(launch.partnerId);
    return noted;
}

} // namespace biginterview
