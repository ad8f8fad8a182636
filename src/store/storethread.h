#pragma once

#include "store/storage.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThread>

#include <atomic>
#include <functional>
#include <utility>

namespace store {

/// A connection of its own in a thread of its own, opened at the first question. Questions are
/// answered one after another, in order. The destructor waits for the one being answered; those
/// still waiting are dropped.
class StoreThread final
{
    Q_DISABLE_COPY_MOVE(StoreThread)

public:
    explicit StoreThread(StoragePlace place);
    ~StoreThread();

    /// Runs \a question there and calls \a done with its answer in the calling thread, later, and
    /// not once \a context is gone. When the database cannot be opened, \a done gets that error.
    /// \a question may look at isStopping() to give up early.
    template<typename T>
    void ask(std::function<core::Result<T>(Storage &)> question, QObject *context,
             std::function<void(core::Result<T>)> done)
    {
        const QPointer<QObject> guard(context);
        run([this, guard, question = std::move(question),
             done = std::move(done)](core::Result<Storage *> storage) mutable {
            auto answer = std::make_shared<core::Result<T>>(
                storage ? question(**storage) : core::Result<T>(storage.error()));
            deliver(guard, [done = std::move(done), answer] { done(std::move(*answer)); });
        });
    }

    /// True once the destructor waits.
    bool isStopping() const { return m_stopping; }

private:
    void run(std::function<void(core::Result<Storage *>)> job);
    void deliver(const QPointer<QObject> &context, std::function<void()> call);

    StoragePlace m_place;
    std::atomic_bool m_stopping = false;
    QThread m_thread;
    QObject *m_worker; ///< Lives in m_thread, with the connection.
    std::unique_ptr<QObject> m_home = std::make_unique<QObject>(); ///< Of the calling thread.
    std::unique_ptr<Storage> m_storage;                            ///< Touched in m_thread alone.
};

} // namespace store
