#pragma once

#include "biginterview/partnerclient.h"
#include "store/storage.h"
#include "store/storethread.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace biginterview {

/// One person of the roster with what was last heard of them.
struct Entry
{
    store::Person person;
    QList<Track> tracks;
    QDateTime asOf;          ///< When tracks and interviews were last read; invalid: never.
    qint64 interviews = 0;   ///< How many there are.
    QDateTime lastInterview; ///< The newest update among them.
    Progress progress = Progress::Unknown;
    bool isRefreshing = false;
    std::optional<core::Error> problem; ///< Of the last refresh; none once one worked.
};

/// How far refreshing several people has come.
struct RefreshState
{
    qint64 total = 0; ///< 0: none is running.
    qint64 done = 0;
    qint64 failed = 0;     ///< Of those done.
    qint64 unknown = 0;    ///< Of those done: not there at Big Interview.
    bool isPaused = false; ///< The service asked us to wait.
    /// Why the rest is not asked: the key is refused, or nothing works. Nothing when all were
    /// asked or it was cancelled.
    std::optional<core::Error> problem;
};

/// The roster in memory, because names and e-mails are encrypted on disk and the API lists nobody.
/// Every change is durable before it shows. Reads progress through a PartnerClient, and what
/// webhooks delivered, in the order of the inbox, each once. Owned by the shell's services.
class People final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(People)

public:
    /// All of them outlive it. \a reader works on the same database in another thread: what is
    /// read of the service is kept and read there, everything else through \a storage.
    People(core::Clock &clock, store::Storage &storage, store::StoreThread &reader,
           QObject *parent = nullptr);
    ~People() override;

    /// Null while nothing is set up: then provision() and refreshing answer with ErrorKind::Refused
    /// at once. Another one than before cancels what is being refreshed.
    void setClient(std::shared_ptr<PartnerClient> client);
    PartnerClient *client() const;

    /// Reads the roster; loaded() or loadFailed() follows. Harmless again; later calls read anew.
    void load();
    bool isLoaded() const;
    bool isLoading() const;

    const QList<Entry> &entries() const; ///< In no particular order; empty before loaded().
    /// Until the next change of the roster; null when there is no such person.
    const Entry *find(const QString &partnerId) const;
    /// Of one person, newest first; decrypted now.
    core::Result<QList<Interview>> interviews(const QString &partnerId) const;

    /// Adds or changes; refuses an id that is taken (number 0) or whose number is unknown.
    core::Result<void> save(const store::Person &person);
    /// Has \a how change what is kept of somebody now, which another program may have changed.
    core::Result<void> edit(const QString &partnerId,
                            const std::function<void(store::Person &)> &how);

    /// Asks for a new token, making the account when there is none, and keeps that it is there.
    /// The person need not be in the roster; then nothing is kept.
    net::RequestHandle provision(const QString &partnerId, const NewUser &user, QObject *context,
                                 Done<User> done);
    /// Makes an anonymous person and adds them to the roster before \a done is called.
    net::RequestHandle createAnonymous(QObject *context, Done<User> done);

    /// Reads tracks and interviews of these anew, those being read already are not asked twice.
    /// What is asked while another refresh runs becomes part of it. A person who is not at Big
    /// Interview gets an ErrorKind::Http of status 404 as problem and is no failure; a key that is
    /// refused (401, 403) and eight failures in a row end all of it.
    void refresh(const QStringList &partnerIds);
    /// What has been asked is answered, within 5 s; the rest is not asked.
    void cancelRefresh();
    /// total 0 while none is running.
    RefreshState refreshState() const;

    /// Takes from the inbox what came since the last time: shown at once, and those whom it
    /// changed read anew 2 s later, because an event is a hint. What cannot be read or is about
    /// nobody here is passed over; when the storage fails, the next call goes on there.
    void takeDeliveries();

    /// Notes a launch; nothing is noted of who is not in the roster.
    core::Result<void> noteLaunch(const store::Launch &launch);

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);
    /// One person is there, gone or other than before.
    void changed(const QString &partnerId);
    /// At the first and the last change, and at most every 50 ms between.
    void refreshStateChanged(const biginterview::RefreshState &state);
    /// All of a refresh is done or it was cancelled; the last state with its total.
    void refreshEnded(const biginterview::RefreshState &state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace biginterview
