#include "store/storethread.h"

namespace store {

StoreThread::StoreThread(StoragePlace place) : m_place(std::move(place)), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    // Deleted by its own thread, after the connection: QSqlDatabase knows its thread.
    QObject::connect(&m_thread, &QThread::finished, m_worker, [this] { m_storage.reset(); });
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::run(std::function<void(core::Result<Storage *>)> job)
{
    Q_ASSERT(QThread::currentThread() == m_home->thread());
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            if (m_stopping)
                return;
            if (!m_storage) {
                auto opened = openStorage(m_place, OnDamage::Refuse);
                if (!opened) {
                    job(opened.error());
                    return;
                }
                m_storage = std::move(opened).value();
            }
            job(m_storage.get());
        },
        Qt::QueuedConnection);
}

void StoreThread::deliver(const QPointer<QObject> &context, std::function<void()> call)
{
    // m_home outlives this thread: the destructor waits for it before any member goes. What is
    // posted to it after that is dropped together with it.
    if (m_stopping)
        return;
    QMetaObject::invokeMethod(
        m_home.get(),
        [context, call = std::move(call)] {
            if (context)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace store
