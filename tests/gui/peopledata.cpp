#include "peopledata.h"

#include "shell/importpanel.h"

namespace peopledata {

using namespace Qt::StringLiterals;
using biginterview::Entry;
using biginterview::Interview;
using biginterview::Progress;
using biginterview::Step;
using biginterview::Track;

namespace {

Track track(const QString &title, const QStringList &steps, int done)
{
    Track track;
    track.title = title;
    track.progress = double(done) / double(steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        track.steps << Step{i + 1, steps.at(i), u"/members/curriculum?chapter=%1"_s.arg(i + 1),
                            i < done};
    }
    return track;
}

Track fastTrack(int done)
{
    return track(u"Fast Track"_s,
                 {u"Tell me about yourself"_s, u"Your strengths"_s, u"Your weaknesses"_s,
                  u"Why do you want to work here?"_s, u"Behavioral questions"_s,
                  u"Questions to ask"_s},
                 done);
}

Track masteryTrack(int done)
{
    QStringList steps;
    for (int i = 1; i <= 17; ++i)
        steps << u"Lesson %1"_s.arg(i);
    return track(u"Mastery Track"_s, steps, done);
}

Entry entry(const QString &id, const QString &first, const QString &last, const QDateTime &now)
{
    Entry entry;
    entry.person.partnerId = id;
    entry.person.firstName = first;
    entry.person.lastName = last;
    entry.person.email = id + u"@example.org"_s;
    entry.person.addedAt = now.addDays(-3);
    entry.asOf = now.addSecs(-240);
    return entry;
}

} // namespace

Entry ana(const QDateTime &now)
{
    Entry ana = entry(u"stu-10427"_s, u"Ana"_s, u"Duarte"_s, now);
    ana.person.number = 1;
    ana.person.pinned = true;
    ana.person.tags = {u"Retail"_s, u"Spring"_s};
    ana.person.lastLaunchAt = now.addSecs(-7200);
    ana.tracks = {fastTrack(3), masteryTrack(2)};
    ana.interviews = 3;
    ana.lastInterview = now.addSecs(-3600);
    ana.progress = Progress::InProgress;
    return ana;
}

QList<Interview> interviewsOfAna(const QDateTime &now)
{
    const auto one = [](const QString &id, const QString &title, const QString &who,
                        const QString &category, std::optional<bool> completed,
                        const QDateTime &at) {
        return Interview{id,
                         title,
                         who,
                         category,
                         completed,
                         at,
                         at,
                         u"/members/mock_interviews/"_s + id,
                         u"/members/mock_interviews/interview_info/9"_s};
    };
    return {one(u"41877"_s, u"Retail basics"_s, u"Alex"_s, u"Industry: Retail"_s, true,
                now.addSecs(-3600)),
            one(u"41812"_s, u"Phone screen"_s, u"Sam"_s, u"General"_s, false, now.addDays(-1)),
            one(u"41700"_s, u"Tell me about yourself"_s, u"Alex"_s, {}, {}, now.addDays(-9))};
}

QList<Entry> four(const QDateTime &now)
{
    Entry ben = entry(u"stu-10428"_s, u"Ben"_s, u"Okafor"_s, now);
    ben.person.number = 2;
    ben.tracks = {fastTrack(0), masteryTrack(0)};
    ben.progress = Progress::NotStarted;
    Entry chen = entry(u"stu-10431"_s, u"Chen"_s, u"Li"_s, now);
    chen.person.number = 3;
    chen.tracks = {fastTrack(6), masteryTrack(17)};
    chen.progress = Progress::Done;
    Entry visitor = entry(u"anon_4k2m9x7q1z0b"_s, {}, {}, now);
    visitor.person.number = 4;
    visitor.person.email.clear();
    visitor.person.anonymous = true;
    visitor.person.accountAt = now.addSecs(-3 * 3600 + 600);
    visitor.person.accountEndsAt = visitor.person.accountAt.addDays(1);
    visitor.asOf = {};
    return {ana(now), ben, chen, visitor};
}

QList<Entry> many(int count, const QDateTime &now)
{
    static const QStringList firsts{u"Aisha"_s, u"Bruno"_s, u"Carla"_s, u"Dmitri"_s, u"Elena"_s,
                                    u"Farid"_s, u"Greta"_s, u"Hugo"_s,  u"Inês"_s,   u"Jonas"_s};
    static const QStringList lasts{u"Abbott"_s,  u"Berger"_s,   u"Castro"_s, u"Dahl"_s,
                                   u"Eriksen"_s, u"Fontaine"_s, u"García"_s};
    QList<Entry> people = four(now);
    people.reserve(count);
    for (int i = int(people.size()); i < count; ++i) {
        Entry one = entry(u"stu-%1"_s.arg(20000 + i), firsts.at(i % firsts.size()),
                          lasts.at(i / 10 % lasts.size()), now);
        one.person.number = i + 1;
        if (i % 3 == 0) {
            one.progress = Progress::NotStarted;
        } else if (i % 3 == 1) {
            one.tracks = {fastTrack(1 + i % 5)};
            one.progress = Progress::InProgress;
        } else {
            one.tracks = {fastTrack(6)};
            one.progress = Progress::Done;
        }
        people << one;
    }
    return people;
}

void Tools::load()
{
    ++loads;
}

const Entry *Tools::find(const QString &partnerId) const
{
    const auto at = m_at.constFind(partnerId);
    return at == m_at.cend() ? nullptr : &people.at(*at);
}

core::Result<QList<Interview>> Tools::interviews(const QString &partnerId) const
{
    return interviewsOf.value(partnerId);
}

core::Result<QList<store::Launch>> Tools::launches(const QString &partnerId, int limit)
{
    QList<store::Launch> found;
    for (const store::Launch &launch : std::as_const(launchList)) {
        if (launch.partnerId == partnerId && found.size() < limit)
            found << launch;
    }
    return found;
}

core::Result<void> Tools::save(const store::Person &person)
{
    if (saveFails)
        return *saveFails;
    Entry added;
    added.person = person;
    added.person.number = people.size() + 1;
    m_at.insert(person.partnerId, people.size());
    people << added;
    Q_EMIT changed(person.partnerId);
    return {};
}

core::Result<void> Tools::edit(const QString &partnerId,
                               const std::function<void(store::Person &)> &how)
{
    if (saveFails)
        return *saveFails;
    change(partnerId, [&](Entry &entry) { how(entry.person); });
    return {};
}

void Tools::create(const store::Person &person, QObject *, UserDone done)
{
    created << person;
    createdDone = std::move(done);
}

void Tools::createAnonymous(QObject *, UserDone done)
{
    anonymousDone = std::move(done);
}

void Tools::deletePeople(const QStringList &partnerIds, QObject *, Done done)
{
    deleted << partnerIds;
    deletedDone = std::move(done);
}

bool Tools::launch(shell::LaunchRequest request)
{
    if (launching != shell::Launcher::State::Idle)
        return false;
    requests << request;
    launchedId = request.partnerId;
    setLaunching(shell::Launcher::State::Signing);
    return true;
}

core::Result<void> Tools::record(QLatin1StringView action, qint64 person)
{
    records << u"%1 person %2"_s.arg(action).arg(person);
    return {};
}

shell::ImportPanel *Tools::makeImport(QWidget *parent)
{
    return importMaker(parent);
}

void Tools::exportTo(const QString &path, const QStringList &partnerIds, QObject *,
                     std::function<void(core::Result<qint64>)> done)
{
    exported = QStringList{path} + partnerIds;
    exportDone = std::move(done);
}

void Tools::setPeople(const QList<Entry> &given)
{
    people = given;
    m_at.clear();
    for (qsizetype i = 0; i < people.size(); ++i)
        m_at.insert(people.at(i).person.partnerId, i);
    hasLoaded = true;
    Q_EMIT loaded();
}

void Tools::change(const QString &partnerId, const std::function<void(Entry &)> &change)
{
    change(people[m_at.value(partnerId)]);
    Q_EMIT changed(partnerId);
}

void Tools::setRefreshing(const biginterview::RefreshState &state)
{
    refreshing = state;
    Q_EMIT refreshStateChanged(state);
}

void Tools::setLaunching(shell::Launcher::State state)
{
    launching = state;
    Q_EMIT launchStateChanged();
}

void Tools::endLaunch(const shell::Launcher::Result &result)
{
    setLaunching(shell::Launcher::State::Idle);
    launchedId.clear();
    Q_EMIT launchFinished(result);
}

} // namespace peopledata
