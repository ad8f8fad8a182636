#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <optional>

namespace sandbox {

/// The calls of Big Interview's API (big-interview.md section 1).
enum class PartnerCall { User, Anonymous, Tracks, Interviews };

enum class TokenRefresh { Rotate, Extend };
enum class TokenUse { Reusable, SingleUse };
enum class AnonymousPeople { Enabled, Disabled };
enum class RefusedTokenPage { Login, Unauthorized };
enum class IdForm { Text, Number };
/// What api_type of a delete is (big-interview.md section 10, 10).
enum class DeleteType { NoneText, Null, Interview };

/// How an error is written; the vendor's own text contradicts itself (big-interview.md section 5).
enum class PartnerErrors {
    Documented, ///< The message of a refused field is an object, of anything else a text.
    Text,       ///< Every message is a text.
    Array,      ///< Every message is an array of texts.
    Nothing,    ///< An error object without a message.
    Html,       ///< A page.
    Plain,      ///< Plain text.
    Empty       ///< No body at all.
};

/// What a call does in place of its answer.
enum class PartnerFault {
    Status,    ///< An error with the status of the fault.
    Html,      ///< 200 with a page.
    Malformed, ///< 200 with broken JSON.
    CutOff,    ///< Done, but only half of the answer is sent.
    Reset,     ///< Done, but the connection is reset.
    Hang,      ///< Done, but never answered.
    Oversized, ///< 200 with 2 MiB.
    Slow,      ///< Answered 3 s of sandbox time late.
    Redirect   ///< 302 to another host name.
};

struct PendingFault
{
    PartnerFault kind;
    int status; ///< Of PartnerFault::Status.
    int left;
};

/// How Big Interview behaves where its vendor leaves it open, and its faults; what
/// POST /control/biginterview changes.
struct PartnerSwitches
{
    TokenRefresh tokens = TokenRefresh::Rotate;
    TokenUse use = TokenUse::Reusable;
    AnonymousPeople anonymous = AnonymousPeople::Enabled;
    PartnerErrors errors = PartnerErrors::Documented;
    RefusedTokenPage refusedTokenPage = RefusedTokenPage::Login;
    IdForm apiIdAs = IdForm::Text;
    IdForm eventIdAs = IdForm::Text;
    DeleteType apiTypeOnDelete = DeleteType::NoneText;
    bool strictBodies = true;
    bool trackAlias = false;
    bool uniqueEmails = false;
    bool progressNull = false;
    bool emptyTracks = false;
    bool completedShown = true;
    bool anonymousFlag = true; ///< What "anonymous" says of an anonymous person.
    int latencyMs = 0;         ///< Real time.
    int tooManyPercent = 0;
    int retryAfterSeconds = 1;
    int refuseTokens = 0; ///< So many sign-ins are refused as if their token had expired.
    int tokenHours = 48;
    int webhookAttempts = 6;
    QHash<PartnerCall, PendingFault> faults = {};

    /// The sentence why \a changes cannot be, and then nothing is changed; empty when they are.
    QString apply(const QJsonObject &changes);
    QJsonObject toJson() const;
    /// The fault that hits this call, counted.
    std::optional<PendingFault> takeFault(PartnerCall call);
};

/// "user", "anonymous", "tracks", "interviews".
QLatin1StringView partnerCallName(PartnerCall call);

} // namespace sandbox
