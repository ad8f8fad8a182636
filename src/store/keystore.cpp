#include "store/keystore.h"

#include "store/cipher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMutex>
#include <QtCore/QPointer>
#include <QtCore/QThread>

#include <qt6keychain/keychain.h>

#include <map>
#include <utility>

namespace store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds Deadline = 3s;

/// How a job of QtKeychain ended.
struct JobEnd
{
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    core::Secret secret; ///< Base64, as kept; only of a reading job.
};

/// Carries work from the job thread to the thread of the key store for as long as that lives.
class Mailbox
{
public:
    explicit Mailbox(QObject *home) : m_home(home) { }

    template<typename Work>
    void post(Work work)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_home)
            QMetaObject::invokeMethod(m_home, std::move(work), Qt::QueuedConnection);
    }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_home = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_home;
};

core::Error jobError(const JobEnd &end)
{
    return core::Error::of(
        core::ErrorKind::Storage,
        u"The key store failed: %1 (%2)"_s.arg(end.errorText).arg(int(end.error)));
}

core::Result<std::optional<core::Secret>> readResult(const JobEnd &end)
{
    if (end.error == QKeychain::EntryNotFound)
        return std::optional<core::Secret>();
    if (end.error != QKeychain::NoError)
        return jobError(end);
    auto decoded = QByteArray::fromBase64Encoding(end.secret.reveal(),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return core::Error::of(core::ErrorKind::Storage,
                               u"The entry in the key store was not written by this program"_s);
    return std::optional<core::Secret>(takeSecret(decoded.decoded));
}

QThread *jobThread = nullptr;

void endJobThread()
{
    jobThread->quit();
    // A thread that hangs inside the platform cannot be ended, only left behind.
    if (jobThread->wait(200))
        delete jobThread;
}

/// Where the jobs run. Not the caller's thread: a session bus that does not answer blocks
/// QtKeychain inside the call. One thread for the process: QtKeychain's only queue belongs to the
/// thread that used it first.
QObject *worker()
{
    static QObject *const instance = [] {
        jobThread = new QThread;
        jobThread->setObjectName(u"keystore"_s);
        auto *object = new QObject;
        object->moveToThread(jobThread);
        QObject::connect(jobThread, &QThread::finished, object, &QObject::deleteLater);
        jobThread->start();
        qAddPostRoutine(endJobThread);
        return object;
    }();
    return instance;
}

class PlatformKeyStore final : public KeyStore
{
    Q_DISABLE_COPY_MOVE(PlatformKeyStore)

public:
    explicit PlatformKeyStore(core::Clock &clock) : m_clock(clock) { }
    ~PlatformKeyStore() override { m_mailbox->close(); }

    void read(const QString &name, QObject *context, ReadDone done) override;
    void write(const QString &name, const core::Secret &secret, QObject *context,
               WriteDone done) override;
    void remove(const QString &name, QObject *context, WriteDone done) override;

private:
    using MakeJob = std::function<QKeychain::Job *(QObject *parent)>;
    using Finish = std::function<void(core::Result<JobEnd>)>;

    struct Call
    {
        QPointer<QObject> context;
        Finish finish;
        core::Timer *deadline = nullptr;
    };

    void ask(const QString &name, QObject *context, MakeJob makeJob, Finish finish);
    void end(quint64 number, const core::Result<JobEnd> &result);

    core::Clock &m_clock;
    QObject m_home;
    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>(&m_home);
    std::map<quint64, Call> m_calls;
    quint64 m_lastNumber = 0;
};

void PlatformKeyStore::ask(const QString &name, QObject *context, MakeJob makeJob, Finish finish)
{
    const quint64 number = ++m_lastNumber;
    core::Timer *deadline = m_clock.makeTimer(&m_home);
    m_calls.emplace(number, Call{context, std::move(finish), deadline});
    QObject::connect(deadline, &core::Timer::fired, &m_home, [this, number] {
        end(number,
            core::Error::of(core::ErrorKind::Timeout, u"The key store did not answer in 3 s"_s));
    });
    deadline->start(Deadline);
    auto runJob = [this, number, name, makeJob = std::move(makeJob), mailbox = m_mailbox] {
        QKeychain::Job *job = makeJob(worker());
        job->setKey(name);
        QObject::connect(
            job, &QKeychain::Job::finished, worker(),
            [this, number, mailbox](QKeychain::Job *done) {
                JobEnd jobEnd{done->error(), done->errorString(), {}};
                if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done)) {
                    QByteArray text = reading->textData().toLatin1();
                    jobEnd.secret = takeSecret(text);
                }
                // Runs only while m_home lives, and this with it.
                mailbox->post([this, number, jobEnd = std::move(jobEnd)] { end(number, jobEnd); });
            });
        job->start();
    };
    QMetaObject::invokeMethod(worker(), std::move(runJob), Qt::QueuedConnection);
}

/// The first of answer and deadline ends a call; what comes later finds none.
void PlatformKeyStore::end(quint64 number, const core::Result<JobEnd> &result)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    const Call call = std::move(found->second);
    m_calls.erase(found);
    call.deadline->stop();
    call.deadline->deleteLater();
    if (call.context)
        call.finish(result);
}

void PlatformKeyStore::read(const QString &name, QObject *context, ReadDone done)
{
    ask(
        name, context,
        [](QObject *parent) { return new QKeychain::ReadPasswordJob(u"Vestibule"_s, parent); },
        [done = std::move(done)](const core::Result<JobEnd> &result) {
            done(result ? readResult(*result) : result.error());
        });
}

void PlatformKeyStore::write(const QString &name, const core::Secret &secret, QObject *context,
                             WriteDone done)
{
    ask(
        name, context,
        [secret](QObject *parent) {
            auto *job = new QKeychain::WritePasswordJob(u"Vestibule"_s, parent);
            job->setTextData(QString::fromLatin1(secret.reveal().toBase64()));
            return job;
        },
        [done = std::move(done)](const core::Result<JobEnd> &result) {
            if (!result)
                done(result.error());
            else if (result->error != QKeychain::NoError)
                done(jobError(*result));
            else
                done({});
        });
}

void PlatformKeyStore::remove(const QString &name, QObject *context, WriteDone done)
{
    ask(
        name, context,
        [](QObject *parent) { return new QKeychain::DeletePasswordJob(u"Vestibule"_s, parent); },
        [done = std::move(done)](const core::Result<JobEnd> &result) {
            if (!result)
                done(result.error());
            else if (result->error != QKeychain::NoError
                     && result->error != QKeychain::EntryNotFound)
                done(jobError(*result));
            else
                done({});
        });
}

} // namespace

std::unique_ptr<KeyStore> makePlatformKeyStore(core::Clock &clock)
{
    return std::make_unique<PlatformKeyStore>(clock);
}

} // namespace store
