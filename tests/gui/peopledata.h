#pragma once

#include "biginterview/partnerid.h"
#include "shell/peopletools.h"
#include "support/manualclock.h"

/// Invented people, and the place of people without database and service.
namespace peopledata {

/// A person in the middle of both tracks, number 1.
biginterview::Entry ana(const QDateTime &now);
QList<biginterview::Interview> interviewsOfAna(const QDateTime &now);
/// Ana, one who has not started, one who is done, and an anonymous one with 21 hours left.
QList<biginterview::Entry> four(const QDateTime &now);
/// Four, and others up to \a count.
QList<biginterview::Entry> many(int count, const QDateTime &now);

/// What the page works with, in memory. Nothing answers by itself: a test says when.
class Tools final : public shell::PeopleTools
{
public:
    core::Clock &clock() override { return time; }
    bool isDemo() const override { return demo; }
    shell::Partner::State state() const override { return partner; }
    std::optional<core::Error> problem() const override { return partnerProblem; }
    QList<shell::SavedPath> savedPaths() const override { return saved; }
    int longestId() const override { return biginterview::UsualLongestId; }
    shell::LaunchIn usualPlace() const override { return usual; }

    void load() override;
    bool isLoaded() const override { return hasLoaded; }
    const QList<biginterview::Entry> &entries() const override { return people; }
    const biginterview::Entry *find(const QString &partnerId) const override;
    core::Result<QList<biginterview::Interview>>
    interviews(const QString &partnerId) const override;
    core::Result<QList<store::Launch>> launches(const QString &partnerId, int limit) override;
    core::Result<void> save(const store::Person &person) override;
    core::Result<void> edit(const QString &partnerId,
                            const std::function<void(store::Person &)> &how) override;
    void refresh(const QStringList &partnerIds) override { refreshed << partnerIds; }
    void cancelRefresh() override { ++cancels; }
    biginterview::RefreshState refreshState() const override { return refreshing; }
    void create(const store::Person &person, QObject *context, UserDone done) override;
    void createAnonymous(QObject *context, UserDone done) override;
    void deletePeople(const QStringList &partnerIds, QObject *context, Done done) override;
    shell::Launcher::State launchState() const override { return launching; }
    QString launched() const override { return launchedId; }
    bool launch(shell::LaunchRequest request) override;
    void cancelLaunch() override { ++cancels; }
    core::Result<void> record(QLatin1StringView action, qint64 person) override;
    shell::ImportPanel *makeImport(QWidget *parent) override;
    void exportTo(const QString &path, const QStringList &partnerIds, QObject *context,
                  std::function<void(core::Result<qint64>)> done) override;

    /// Shows \a given as the roster.
    void setPeople(const QList<biginterview::Entry> &given);
    /// Changes the person of \a partnerId and tells.
    void change(const QString &partnerId, const std::function<void(biginterview::Entry &)> &change);
    void setRefreshing(const biginterview::RefreshState &state);
    void setLaunching(shell::Launcher::State state);
    void endLaunch(const shell::Launcher::Result &result);

    support::ManualClock time;
    bool demo = false;
    bool hasLoaded = true;
    shell::Partner::State partner = shell::Partner::State::Ready;
    std::optional<core::Error> partnerProblem;
    QList<shell::SavedPath> saved;
    shell::LaunchIn usual = shell::LaunchIn::Embedded;
    QList<biginterview::Entry> people;
    QHash<QString, QList<biginterview::Interview>> interviewsOf;
    QList<store::Launch> launchList;
    biginterview::RefreshState refreshing;
    shell::Launcher::State launching = shell::Launcher::State::Idle;
    QString launchedId;
    std::optional<core::Error> saveFails;
    std::function<shell::ImportPanel *(QWidget *)> importMaker;

    // What the page asked for.
    int loads = 0;
    int cancels = 0;
    QList<QStringList> refreshed;
    QList<shell::LaunchRequest> requests;
    QList<store::Person> created;
    UserDone createdDone;
    UserDone anonymousDone;
    QStringList deleted;
    Done deletedDone;
    QStringList records;
    QStringList exported;
    std::function<void(core::Result<qint64>)> exportDone;

private:
    QHash<QString, qsizetype> m_at;
};

} // namespace peopledata
