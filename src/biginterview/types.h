#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <chrono>
#include <optional>

namespace biginterview {

/// What an account is made with; all three are needed then, and ignored for one that is there.
struct NewUser
{
    QString firstName;
    QString lastName;
    QString email;

    bool isComplete() const
    {
        return !firstName.isEmpty() && !lastName.isEmpty() && !email.isEmpty();
    }
};

/// What signs a person in (big-interview.md 2.4). Never kept: a new one is asked for before every
/// launch.
struct Token
{
    core::Secret value;
    QDateTime expiresAt; ///< As the service says; invalid when it does not.
};

struct User
{
    QString partnerId;
    bool anonymous = false; ///< Also true of one made by createAnonymous() whatever it says.
    bool isNew = false;     ///< Answered 201.
    QDateTime createdAt;
    Token token;

    /// When the account or its token ends, whichever is first: anonymous accounts live 24 h
    /// although their tokens say 48 (big-interview.md 2.2). Invalid when nothing says so.
    QDateTime endsAt() const;
};

/// How long an anonymous account lives (big-interview.md 2.2).
inline constexpr std::chrono::hours AnonymousLife{24};

struct Step
{
    std::optional<qint64> number;
    QString title;
    QString link; ///< A path for a launch; see checkPath().
    bool completed = false;
};

struct Track
{
    QString title;
    std::optional<double> progress; ///< From 0 to 1; nothing when the service did not tell.
    QList<Step> steps;              ///< By number; those without one follow as delivered.

    qsizetype completedSteps() const;
    /// Whole percent: never 100 before all is done. Nothing without progress.
    std::optional<int> percent() const;
};

struct Interview
{
    QString id; ///< Unique for one person alone.
    QString title;
    QString interviewer;
    QString category;
    std::optional<bool> completed;
    QDateTime createdAt;
    QDateTime updatedAt;
    QString review; ///< A path; empty when there is none.
    QString retake; ///< A path that begins a new interview: never opened without a question.
};

/// How far a person is, for filters.
enum class Progress {
    Unknown,    ///< Never asked, or nothing was told.
    NotStarted, ///< Nothing done in any track and no interview.
    InProgress,
    Done ///< Every track is done.
};

/// Lenient reading of the arrays of big-interview.md 3 and 4: what is no object is left out,
/// numbers may be text, progress is clamped.
QList<Track> readTracks(const QJsonArray &tracks);
/// Newest update first, equal ones by id; of those with one id the newest alone.
QList<Interview> readInterviews(const QJsonArray &interviews);
/// Nothing when it has no id.
std::optional<Interview> readInterview(const QJsonObject &interview);

/// An ISO 8601 date in UTC; invalid for anything else.
QDateTime readDate(const QJsonValue &value);

/// The first step that is not completed, over all tracks in their order; nothing when all are.
std::optional<Step> nextStep(const QList<Track> &tracks);
Progress progressOf(const QList<Track> &tracks, bool hasInterviews);

} // namespace biginterview
