#pragma once

#include "biginterview/people.h"
#include "shell/caretaker.h"
#include "shell/launcher.h"
#include "shell/partner.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

class QWidget;

namespace shell {

class ImportPanel;

/// What the place of people works with: the roster, the service behind it, launches, and what the
/// rest of the program does for it. Owned by the page.
class PeopleTools : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleTools)

public:
    using Done = std::function<void(core::Result<void>)>;
    using UserDone = biginterview::Done<biginterview::User>;

    PeopleTools() = default;
    ~PeopleTools() override;

    virtual core::Clock &clock() = 0;
    virtual bool isDemo() const = 0;

    // Big Interview as the settings want it; see Partner.
    virtual Partner::State state() const = 0;
    virtual std::optional<core::Error> problem() const = 0;
    virtual QList<SavedPath> savedPaths() const = 0;
    virtual int longestId() const = 0;
    /// Where a launch opens when nobody chose.
    virtual LaunchIn usualPlace() const = 0;

    // The roster; see biginterview::People.
    virtual void load() = 0;
    virtual bool isLoaded() const = 0;
    virtual const QList<biginterview::Entry> &entries() const = 0;
    virtual const biginterview::Entry *find(const QString &partnerId) const = 0;
    virtual core::Result<QList<biginterview::Interview>>
    interviews(const QString &partnerId) const = 0;
    virtual core::Result<QList<store::Launch>> launches(const QString &partnerId, int limit) = 0;
    virtual core::Result<void> save(const store::Person &person) = 0;
    virtual core::Result<void> edit(const QString &partnerId,
                                    const std::function<void(store::Person &)> &how) = 0;
    virtual void refresh(const QStringList &partnerIds) = 0;
    virtual void cancelRefresh() = 0;
    virtual biginterview::RefreshState refreshState() const = 0;
    /// Makes the account; what the answer brings to sign in with is thrown away.
    virtual void create(const store::Person &person, QObject *context, UserDone done) = 0;
    virtual void createAnonymous(QObject *context, UserDone done) = 0;
    /// On this computer alone: Big Interview keeps its accounts. Read the roster anew afterwards.
    virtual void deletePeople(const QStringList &partnerIds, QObject *context, Done done) = 0;

    // Launches; see Launcher.
    virtual Launcher::State launchState() const = 0;
    virtual QString launched() const = 0;
    virtual bool launch(LaunchRequest request) = 0;
    virtual void cancelLaunch() = 0;

    /// A line of the audit record about the person of that number.
    virtual core::Result<void> record(QLatin1StringView action, qint64 person) = 0;
    virtual ImportPanel *makeImport(QWidget *parent) = 0;
    /// These people and their progress into a file, recorded first; answers with how many.
    virtual void exportTo(const QString &path, const QStringList &partnerIds, QObject *context,
                          std::function<void(core::Result<qint64>)> done) = 0;

Q_SIGNALS:
    void stateChanged();
    void loaded();
    void loadFailed(const core::Error &error);
    void changed(const QString &partnerId);
    void refreshStateChanged(const biginterview::RefreshState &state);
    void refreshEnded(const biginterview::RefreshState &state);
    void launchStateChanged();
    void launchFinished(const shell::Launcher::Result &result);
};

/// The program's own. Both outlive it; \a services has its storage open.
std::unique_ptr<PeopleTools> storedPeople(Services &services, Caretaker &caretaker);

} // namespace shell
