#pragma once

#include "core/ids.h"
#include "core/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QUrl>

#include <optional>

namespace incode {

/// What start is asked with (incode-omni.md 2.1). Empty members are not sent.
struct SessionRequest
{
    QString flowId; ///< configurationId.
    QString countryCode;
    QString language; ///< Such as es-ES.
    QString externalCustomerId;
    QUrl redirectionUrl;
    QMap<QString, QString> customFields;
    core::InterviewId resume; ///< interviewId of a session to open again.
};

/// A session of the service: what every later call needs.
struct Session
{
    core::InterviewId interviewId;
    core::Secret token;
    bool existing = false; ///< The service says it opened a known session again.
    QJsonObject details;   ///< Everything else of the answer, without the token. May hold the
                           ///< onboarding URL, so it is neither logged nor kept.
};

enum class StatusKind {
    Unknown, ///< Not started, or before the first finished module.
    IdValidationFinished,
    PostProcessingFinished,
    SecondIdValidationFinished,
    GovernmentValidationFinished,
    FaceValidationFinished,
    OnboardingFinished, ///< All done; says nothing about the decision.
    ManualReviewApproved,
    ManualReviewRejected,
    Expired,
    Other, ///< A value this program does not know: shown, and polled on.
};

struct Status
{
    StatusKind kind = StatusKind::Unknown;
    QString text; ///< As the service wrote it.

    /// True when the service will do nothing more for this session by itself.
    bool isTerminal() const;
    static Status fromText(const QString &text);
};

/// The traffic light of one value: OK and MANUAL_OK pass; FAIL and MANUAL_FAIL fail; anything else,
/// WARN, UNKNOWN and the rest of MANUAL included, needs a person (incode-omni.md 5.3).
enum class Light { Passed, Review, Failed };
Light lightOf(const QString &status);

/// One checked value of a module.
struct ScoreItem
{
    QString key; ///< As the service names it, such as sharpnessFront.
    QString value;
    QString status; ///< Empty when the service gave none.
};

/// One module of the score, known or not.
struct ScoreModule
{
    QString key;    ///< The top-level member, such as idValidation.
    QString status; ///< Of its overall; empty when it has none.
    QString value;
    QList<ScoreItem> items;
};

struct Overall
{
    QString status;
    QString value;
};

struct Score
{
    std::optional<Overall> overall; ///< Absent when the service gave no status.
    QList<ScoreModule> modules;     ///< Those present, in the service's order of importance.
    QString reason;                 ///< reasonMsg.
    QStringList stepsToRetry;
    QJsonObject raw; ///< Everything, for display and keeping.
};

/// The text fields of a document, in the order the service documents them (incode-omni.md 5.4),
/// then the others by name; nested members as "name.fullName".
struct OcrData
{
    QList<ScoreItem> fields; ///< key and value only.
    QJsonObject raw;
};

struct Image
{
    QString type; ///< Such as croppedFrontID.
    QByteArray bytes;
};

} // namespace incode
