#pragma once

#include "biginterview/peopledeliveries.h"
#include "biginterview/peopleentry.h"
#include "biginterview/peoplerefresh.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace biginterview {

/// What is kept of a person themselves is written here, what was read of the service in the
/// reader's thread. Each half of an entry is only ever shown from there, in order, so that neither
/// can hide a newer one of the other.
class People::Private
{
public:
    Private(People *owner, core::Clock &theClock, store::Storage &theStorage,
            store::StoreThread &theReader)
        : q(owner)
        , clock(theClock)
        , storage(theStorage)
        , reader(theReader)
        , refresh(theClock, theReader, nullptr)
        , deliveries(theClock, theReader, nullptr)
    { }

    Entry *find(const QString &partnerId);
    void takeRoster(QList<Entry> read);
    void showPerson(const QString &partnerId);
    void showProgress(const QString &partnerId, const std::optional<Entry> &entry);
    void showAsked(const QString &partnerId, bool isAsked);
    void showProblem(const QString &partnerId, const core::Error &error);
    void remove(const QString &partnerId);
    core::Result<void> change(const QString &partnerId,
                              const std::function<void(store::Person &)> &how);
    void keepAccount(const QString &partnerId, User &user);
    core::Result<void> keepAnonymous(User &user);

    People *q;
    core::Clock &clock;
    store::Storage &storage;
    store::StoreThread &reader;
    QList<Entry> entries;
    QHash<QString, qsizetype> positions;
    bool isLoaded = false;
    int loads = 0;         ///< Under way.
    QSet<QString> written; ///< While one is: the reader may not have seen it.
    PeopleRefresh refresh;
    PeopleDeliveries deliveries;
};

} // namespace biginterview
