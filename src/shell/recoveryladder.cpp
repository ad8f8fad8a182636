#include "shell/recoveryladder.h"

#include "core/json.h"
#include "core/log.h"
#include "shell/privatefile.h"
#include "store/privatefiles.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// More deaths than this within DeathsWithin, and only the staff can help.
constexpr int DeathsAllowed = 5;
constexpr core::milliseconds DeathsWithin = 10min;
/// A visit on whose screen the program died so often in so short a time is not gone on with.
constexpr int DeathsOfOneVisit = 2;
constexpr core::milliseconds OneVisitWithin = 2min;
/// Nobody stands before a screen that was dark for longer.
constexpr core::milliseconds VisitorWaits = 60s;
constexpr core::milliseconds OutOfOrderFor = 15min;
constexpr int RecoveriesAllowed = 3;
constexpr core::milliseconds RecoveriesWithin = 3min;
constexpr core::milliseconds KeptEvery = 5s;
/// Ours is far smaller; whatever else is there is not read.
constexpr qint64 LargestFile = 65536;

struct Death
{
    QDateTime at;
    QString visit; ///< On the screen; empty for none.
};

bool isRecent(const QDateTime &at, const QDateTime &now, core::milliseconds within)
{
    // What is in the future was noted before the clock was set back, nobody knows how long ago.
    const qint64 age = at.msecsTo(now);
    return at.isValid() && age >= 0 && age <= within.count();
}

QDateTime timeOf(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs);
}

} // namespace

class RecoveryLadder::Private
{
public:
    Private(const QString &folder, core::Clock &clockToUse)
        : path(folder + "/recovery.json"_L1), clock(clockToUse)
    { }

    void load();
    void save();
    void note(const QString &visit);

    const QString path;
    core::Clock &clock;

    // What is kept.
    bool isRunning = false; ///< Or died without saying so.
    QString visit;          ///< On the screen.
    QDateTime visitAt;      ///< When it was known to be there last.
    QDateTime outOfOrderAt; ///< When it was known to be so last; null: it is not.
    QList<Death> deaths;    ///< Of the last DeathsWithin, oldest first.

    std::optional<core::VisitId> goOnWith;
    QList<core::milliseconds> recoveries; ///< Of this run.
    core::milliseconds notedAt{0};
    bool saveFailed = false;
};

void RecoveryLadder::Private::load()
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return;
    const core::Result<QJsonObject> kept = core::json::parseObject(file.readAll());
    if (!kept) {
        qCWarning(core::logApp) << "the memory of earlier runs is damaged and begun anew";
        return;
    }
    isRunning = kept->value("running"_L1).toBool();
    const QJsonObject screen = core::json::object(*kept, "screen"_L1);
    visit = screen.value("visit"_L1).toString();
    visitAt = timeOf(screen, "at"_L1);
    outOfOrderAt = timeOf(*kept, "outOfOrder"_L1);
    const QDateTime now = clock.utcNow();
    for (const QJsonValue &each : core::json::array(*kept, "deaths"_L1)) {
        const QJsonObject death = each.toObject();
        if (isRecent(timeOf(death, "at"_L1), now, DeathsWithin))
            deaths.append({timeOf(death, "at"_L1), death.value("visit"_L1).toString()});
    }
}

void RecoveryLadder::Private::save()
{
    QJsonArray dead;
    for (const Death &death : std::as_const(deaths))
        dead << QJsonObject{{u"at"_s, core::isoUtc(death.at)}, {u"visit"_s, death.visit}};
    QJsonObject kept{{u"running"_s, isRunning}, {u"deaths"_s, dead}};
    if (!visit.isEmpty())
        kept[u"screen"_s] = QJsonObject{{u"visit"_s, visit}, {u"at"_s, core::isoUtc(visitAt)}};
    if (outOfOrderAt.isValid())
        kept[u"outOfOrder"_s] = core::isoUtc(outOfOrderAt);
    const QByteArray bytes = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    // A first run may die before anything else has made it.
    const core::Result<void> folder = store::makePrivateFolder(QFileInfo(path).path());
    const core::Result<qint64> written =
        folder ? writePrivateFile(
            path, [&bytes](QIODevice &file) -> core::Result<qint64> { return file.write(bytes); })
               : core::Result<qint64>(folder.error());
    notedAt = clock.elapsed();
    // A full disk must not fill the log as well.
    if (!written && !std::exchange(saveFailed, true))
        qCWarning(core::logApp).noquote()
            << "the memory of this run is not kept:" << core::describe(written.error());
    saveFailed = saveFailed && !written;
}

void RecoveryLadder::Private::note(const QString &shown)
{
    const bool isDue = clock.elapsed() - notedAt >= KeptEvery;
    const bool isKept = !shown.isEmpty() || outOfOrderAt.isValid();
    if (shown == visit && !(isKept && isDue))
        return;
    visit = shown;
    visitAt = clock.utcNow();
    if (outOfOrderAt.isValid())
        outOfOrderAt = visitAt;
    save();
}

RecoveryLadder::RecoveryLadder(const QString &folder, core::Clock &clock)
    : d(std::make_unique<Private>(folder, clock))
{ }

RecoveryLadder::~RecoveryLadder() = default;

RecoveryLadder::Start RecoveryLadder::begin()
{
    d->load();
    const QDateTime now = d->clock.utcNow();
    const QString shown = isRecent(d->visitAt, now, VisitorWaits) ? d->visit : QString();
    if (d->isRunning)
        d->deaths.append({now, shown});
    d->isRunning = true;
    d->visit.clear();

    const auto diedWithIt = [&](const Death &death) {
        return death.visit == shown && isRecent(death.at, now, OneVisitWithin);
    };
    Start start = Start::Usual;
    if (d->deaths.size() >= DeathsAllowed || isRecent(d->outOfOrderAt, now, OutOfOrderFor)) {
        start = Start::OutOfOrder;
        d->outOfOrderAt = now;
    } else {
        d->outOfOrderAt = {};
        const auto died = std::count_if(d->deaths.cbegin(), d->deaths.cend(), diedWithIt);
        if (!shown.isEmpty() && died >= DeathsOfOneVisit)
            start = Start::Careful;
        else if (!shown.isEmpty())
            d->goOnWith = core::VisitId(shown);
    }
    if (d->goOnWith) {
        // Should it die before the visit is on the screen again, that is a death with it as well.
        d->visit = shown;
        d->visitAt = now;
    }
    d->save();
    return start;
}

std::optional<core::VisitId> RecoveryLadder::visitOnScreen() const
{
    return d->goOnWith;
}

void RecoveryLadder::noteScreen(const std::optional<core::VisitId> &visit)
{
    d->note(visit ? visit->text() : QString());
}

bool RecoveryLadder::noteRecovered(const QString &what)
{
    const core::milliseconds now = d->clock.elapsed();
    d->recoveries.removeIf([now](core::milliseconds at) { return now - at > RecoveriesWithin; });
    d->recoveries << now;
    qCInfo(core::logApp).noquote() << "recovered from:" << what;
    return d->recoveries.size() >= RecoveriesAllowed;
}

void RecoveryLadder::forget()
{
    d->recoveries.clear();
    if (d->deaths.isEmpty() && !d->outOfOrderAt.isValid())
        return;
    d->deaths.clear();
    d->outOfOrderAt = {};
    d->save();
}

void RecoveryLadder::endWell()
{
    d->isRunning = false;
    d->visit.clear();
    d->deaths.clear();
    d->outOfOrderAt = {};
    d->save();
}

} // namespace shell
