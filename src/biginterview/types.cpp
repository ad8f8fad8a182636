#include "biginterview/types.h"

#include "core/json.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

Step readStep(const QJsonObject &object)
{
    Step step;
    step.number = core::json::integer(object.value("step"_L1));
    step.title = core::json::text(object, "title"_L1).value_or(QString());
    step.link = object.value("link"_L1).toString();
    step.completed = core::json::boolean(object.value("completed"_L1)).value_or(false);
    return step;
}

/// Numbered ones first; the others follow as they came.
bool isBefore(const Step &a, const Step &b)
{
    if (a.number && b.number)
        return *a.number < *b.number;
    return a.number.has_value() && !b.number;
}

Track readTrack(const QJsonObject &object)
{
    Track track;
    track.title = core::json::text(object, "title"_L1).value_or(QString());
    if (const std::optional<double> progress = core::json::number(object.value("progress"_L1)))
        track.progress = std::clamp(*progress, 0.0, 1.0);
    const QJsonArray steps = core::json::array(object, "tracks"_L1);
    for (const QJsonValue &step : steps) {
        if (step.isObject())
            track.steps << readStep(step.toObject());
    }
    std::stable_sort(track.steps.begin(), track.steps.end(), isBefore);
    return track;
}

bool isNewer(const Interview &a, const Interview &b)
{
    if (a.updatedAt.isValid() != b.updatedAt.isValid())
        return a.updatedAt.isValid();
    if (a.updatedAt != b.updatedAt)
        return a.updatedAt > b.updatedAt;
    // Numbers in their order, and any other text in some order that stays.
    return a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id;
}

bool isDone(const Track &track)
{
    if (track.progress)
        return *track.progress >= 1;
    return !track.steps.isEmpty() && track.completedSteps() == track.steps.size();
}

bool isBegun(const Track &track)
{
    return track.progress.value_or(0) > 0 || track.completedSteps() > 0;
}

} // namespace

QDateTime User::endsAt() const
{
    const QDateTime accountEnds =
        anonymous && createdAt.isValid()
            ? createdAt.addMSecs(std::chrono::milliseconds(AnonymousLife).count())
            : QDateTime();
    if (!accountEnds.isValid() || !token.expiresAt.isValid())
        return accountEnds.isValid() ? accountEnds : token.expiresAt;
    return std::min(accountEnds, token.expiresAt);
}

qsizetype Track::completedSteps() const
{
    return std::count_if(steps.cbegin(), steps.cend(),
                         [](const Step &step) { return step.completed; });
}

std::optional<int> Track::percent() const
{
    if (!progress)
        return std::nullopt;
    if (*progress >= 1)
        return 100;
    return std::min(99, int(std::lround(100 * *progress)));
}

QDateTime readDate(const QJsonValue &value)
{
    QDateTime date = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // Theirs end in Z; one that names no zone is meant the same.
    if (date.isValid() && date.timeSpec() == Qt::LocalTime)
        date.setTimeSpec(Qt::UTC);
    return date.toUTC();
}

QList<Track> readTracks(const QJsonArray &tracks)
{
    QList<Track> read;
    for (const QJsonValue &track : tracks) {
        if (track.isObject())
            read << readTrack(track.toObject());
    }
    return read;
}

std::optional<Interview> readInterview(const QJsonObject &object)
{
    const std::optional<QString> id = core::json::text(object, "id"_L1);
    if (!id || object.value("id"_L1).isBool())
        return std::nullopt;
    const QJsonObject links = core::json::object(object, "links"_L1);
    Interview interview;
    interview.id = *id;
    interview.title = core::json::text(object, "title"_L1).value_or(QString());
    interview.interviewer = core::json::text(object, "interviewer_name"_L1).value_or(QString());
    interview.category = core::json::text(object, "category"_L1).value_or(QString());
    interview.completed = core::json::boolean(object.value("completed"_L1));
    interview.createdAt = readDate(object.value("created_at"_L1));
    interview.updatedAt = readDate(object.value("updated_at"_L1));
    interview.review = links.value("review"_L1).toString();
    interview.retake = links.value("retake"_L1).toString();
    return interview;
}

QList<Interview> readInterviews(const QJsonArray &interviews)
{
    QList<Interview> read;
    for (const QJsonValue &value : interviews) {
        if (const std::optional<Interview> interview = readInterview(value.toObject()))
            read << *interview;
    }
    std::stable_sort(read.begin(), read.end(), isNewer);
    QSet<QString> seen;
    read.removeIf([&seen](const Interview &interview) {
        const bool isKnown = seen.contains(interview.id);
        seen << interview.id;
        return isKnown;
    });
    return read;
}

std::optional<Step> nextStep(const QList<Track> &tracks)
{
    for (const Track &track : tracks) {
        for (const Step &step : track.steps) {
            if (!step.completed)
                return step;
        }
    }
    return std::nullopt;
}

Progress progressOf(const QList<Track> &tracks, bool hasInterviews)
{
    if (!tracks.isEmpty() && std::all_of(tracks.cbegin(), tracks.cend(), isDone))
        return Progress::Done;
    if (hasInterviews || std::any_of(tracks.cbegin(), tracks.cend(), isBegun))
        return Progress::InProgress;
    const bool isTold = std::any_of(tracks.cbegin(), tracks.cend(), [](const Track &track) {
        return track.progress || !track.steps.isEmpty();
    });
    return isTold ? Progress::NotStarted : Progress::Unknown;
}

} // namespace biginterview
