#include "shell/visitwords.h"

#include "shell/presenter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;
using incode::StatusKind;
using onboarding::Outcome;
using onboarding::Reason;

namespace {

constexpr std::array AllOutcomes{Outcome::Passed,  Outcome::Review,    Outcome::Failed,
                                 Outcome::Expired, Outcome::Cancelled, Outcome::Error};
constexpr std::array AllReasons{Reason::Ok,
                                Reason::UrlRefused,
                                Reason::StartFailed,
                                Reason::TokenRefused,
                                Reason::SessionUnknown,
                                Reason::Deadline,
                                Reason::Cancelled,
                                Reason::ScoreMissing,
                                Reason::EngineLost,
                                Reason::StorageFailed,
                                Reason::Settings,
                                Reason::CreationUnknown};

class VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::VisitWords)

public:
    static QString leftAt(Outcome outcome, const QString &lastStatus);
    static QString duration(qint64 seconds);
    static QString status(const QString &text);
};

/// The name of a status tells what was finished; the visitor left at what comes after it.
QString VisitWords::leftAt(Outcome outcome, const QString &lastStatus)
{
    const QString plain =
        //: The outcome of a visit that was not finished in time.
        outcome == Outcome::Expired
            ? tr("Expired")
            //: The outcome of a visit that was ended before it was finished.
            : tr("Left");
    if (lastStatus.isEmpty())
        return plain;
    switch (incode::Status::fromText(lastStatus).kind) {
    case StatusKind::Unknown:
        //: The outcome of a visit: the visitor left before the document was accepted.
        return tr("Left at Document");
    case StatusKind::IdValidationFinished:
    case StatusKind::PostProcessingFinished:
    case StatusKind::SecondIdValidationFinished:
    case StatusKind::GovernmentValidationFinished:
        //: The outcome of a visit: the visitor left before the face was checked.
        return tr("Left at Face");
    case StatusKind::FaceValidationFinished:
        //: The outcome of a visit: all parts were done, but the visit was not finished.
        return tr("Left at the end");
    case StatusKind::OnboardingFinished:
    case StatusKind::ManualReviewApproved:
    case StatusKind::ManualReviewRejected:
    case StatusKind::Expired:
    case StatusKind::Other:
        return plain;
    }
    return plain;
}

QString VisitWords::duration(qint64 seconds)
{
    const QLocale locale;
    const auto two = [&locale](qint64 value) {
        const QString text = locale.toString(value);
        return value < 10 ? QString(locale.zeroDigit() + text) : text;
    };
    if (seconds < 60)
        //: A duration; %1 is a number of seconds.
        return tr("%1 s").arg(locale.toString(seconds));
    if (seconds < 3600)
        //: A duration; %1 is a number of minutes, %2 of seconds.
        return tr("%1 min %2 s").arg(locale.toString(seconds / 60), two(seconds % 60));
    //: A duration; %1 is a number of hours, %2 of minutes.
    return tr("%1 h %2 min").arg(locale.toString(seconds / 3600), two(seconds / 60 % 60));
}

QString VisitWords::status(const QString &text)
{
    switch (incode::Status::fromText(text).kind) {
    case StatusKind::Unknown:
        return tr("The service waited for the visitor to begin.");
    case StatusKind::IdValidationFinished:
    case StatusKind::SecondIdValidationFinished:
        return tr("The document was checked.");
    case StatusKind::PostProcessingFinished:
        return tr("The service finished its own checks.");
    case StatusKind::GovernmentValidationFinished:
        return tr("The government register was asked.");
    case StatusKind::FaceValidationFinished:
        return tr("The face was checked.");
    case StatusKind::OnboardingFinished:
        return tr("The visitor finished.");
    case StatusKind::ManualReviewApproved:
        return tr("A reviewer at the service approved the visit.");
    case StatusKind::ManualReviewRejected:
        return tr("A reviewer at the service rejected the visit.");
    case StatusKind::Expired:
        return tr("The service closed the session.");
    case StatusKind::Other:
        break;
    }
    //: A step of a visit; %1 is a word of the service that this program does not know.
    return tr("The service reported %1.").arg(text);
}

/// The names the journal gives to the steps of a visit.
struct StepWords
{
    QLatin1StringView name;
    const char *sentence;
};

constexpr std::array AllSteps{
    StepWords{"created"_L1, QT_TRANSLATE_NOOP("shell::VisitWords", "The visit was started.")},
    StepWords{"start"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The service was asked for a session.")},
    StepWords{"session"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The service created the session.")},
    StepWords{"url"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The service gave the address of its page.")},
    StepWords{"static"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords",
                                "The static link of the flow was taken in place of a session.")},
    // The next two in each way: a page of ours, one in the browser, a code for the phone.
    StepWords{"page-open"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The page was prepared for the visitor.")},
    StepWords{"page-loaded"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords",
                                "The page, or the code that leads to it, was shown to the "
                                "visitor.")},
    StepWords{"to-phone"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The visitor went on with a phone.")},
    StepWords{"redirect-refused"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords",
                                "The service did not accept the address to come back to; the "
                                "session was asked for without it.")},
    StepWords{"return-foreign"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords",
                                "The page came back with the id of another session; only the "
                                "status counts.")},
    StepWords{"returned"_L1, QT_TRANSLATE_NOOP("shell::VisitWords",
                                               "The page came to its end and named the session.")},
    StepWords{"webhook"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords",
                                "The service reported by a webhook that the visit is over.")},
    StepWords{"score"_L1, QT_TRANSLATE_NOOP("shell::VisitWords", "The result was read.")},
    StepWords{"closed"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The page was closed or let go.")},
    StepWords{"resumed"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords",
                                "The program was started again and carried on with the visit.")},
    StepWords{"recovered"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords",
                                "The program was started again and carried on with the visit.")},
    StepWords{"fetched:score"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The result was asked for again.")},
    StepWords{"fetched:images"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The pictures were fetched.")},
    StepWords{"fetched:text"_L1,
              QT_TRANSLATE_NOOP("shell::VisitWords", "The text of the document was fetched.")},
    StepWords{"end"_L1, QT_TRANSLATE_NOOP("shell::VisitWords", "The visit ended.")},
};
constexpr auto StatusStep = "status:"_L1;

template<typename Words, typename Name>
auto named(const Words &words, const QString &text, Name name)
    -> std::optional<typename Words::value_type>
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto &each) { return name(each) == text; });
    if (found == words.end())
        return std::nullopt;
    return *found;
}

} // namespace

OutcomeChip presentOutcome(const store::VisitSummary &visit)
{
    if (!visit.row.end) {
        return {{u"hourglass"_s, u"accent"_s, Tone::Accent},
                //: The outcome of a visit that has no end yet.
                VisitWords::tr("Running")};
    }
    const std::optional<onboarding::VisitResult> result = resultOf(visit.row, std::nullopt);
    if (result->reason == Reason::CreationUnknown) {
        return {{u"help"_s, u"review"_s, Tone::Review},
                //: The outcome of a visit: the program stopped before the service answered.
                VisitWords::tr("Creation unknown")};
    }
    const bool left = result->outcome == Outcome::Cancelled || result->outcome == Outcome::Expired;
    return {lookOf(result->outcome), left ? VisitWords::leftAt(result->outcome, visit.lastStatus)
                                          : presentResult(*result).word};
}

QString presentReference(const store::VisitRow &row)
{
    if (!row.visit.customerId.isEmpty())
        return row.visit.customerId;
    if (!row.visit.personName.isEmpty())
        return row.visit.personName;
    //: In place of a reference: the visitor came without one.
    return VisitWords::tr("walk-in");
}

QString presentWay(const QString &show)
{
    if (show == "embedded"_L1)
        //: How a visit was shown: in the program's own window.
        return VisitWords::tr("This screen");
    if (show == "browser"_L1)
        //: How a visit was shown: in the browser of this computer.
        return VisitWords::tr("Browser");
    if (show == "qr"_L1)
        //: How a visit was shown: on the visitor's phone.
        return VisitWords::tr("Phone");
    return show;
}

QString presentTook(const store::VisitRow &row)
{
    if (!row.end)
        return {};
    // The wall clock may have been set back in between.
    return VisitWords::duration(std::max<qint64>(0, row.visit.createdAt.secsTo(row.end->at)));
}

QString presentWhen(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QString time = locale.toString(local.time(), u"HH:mm"_s);
    if (local.date() == now.toLocalTime().date())
        return time;
    //: When a visit began; %1 is a date, %2 a time.
    return VisitWords::tr("%1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString presentWhenFully(const QDateTime &at)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    return VisitWords::tr("%1, %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                                        locale.toString(local.time(), u"HH:mm:ss"_s));
}

QString presentRetained(const store::VisitSummary &visit, const QDateTime &now,
                        std::optional<std::chrono::seconds> mediaKept)
{
    if (!visit.row.end)
        return {};
    if (!visit.mediaAt.isValid())
        //: Of a finished visit only the result is kept: no picture and no text.
        return VisitWords::tr("result only");
    if (!mediaKept)
        //: Of a finished visit pictures or the document's text are kept, too.
        return VisitWords::tr("pictures");
    const qint64 left = std::max<qint64>(0, now.secsTo(visit.mediaAt) + qint64(mediaKept->count()));
    const QLocale locale;
    if (left < 3600)
        //: Pictures of a visit are kept for so many minutes more.
        return VisitWords::tr("pictures %1 min").arg(locale.toString((left + 59) / 60));
    if (left < 48 * 3600)
        //: Pictures of a visit are kept for so many hours more.
        return VisitWords::tr("pictures %1 h").arg(locale.toString(left / 3600));
    //: Pictures of a visit are kept for so many days more.
    return VisitWords::tr("pictures %1 d").arg(locale.toString(left / 86400));
}

QString presentStep(const store::VisitStep &step)
{
    if (step.name.startsWith(StatusStep))
        return VisitWords::status(step.name.mid(StatusStep.size()));
    const auto known = named(AllSteps, step.name, [](const StepWords &each) { return each.name; });
    if (known)
        return QCoreApplication::translate("shell::VisitWords", known->sentence);
    return step.detail.isEmpty() ? step.name : QString(step.name + u": "_s + step.detail);
}

std::optional<onboarding::VisitResult> resultOf(const store::VisitRow &row,
                                                std::optional<incode::Score> score)
{
    if (!row.end)
        return std::nullopt;
    onboarding::VisitResult result;
    result.visitId = row.visit.id;
    result.outcome =
        named(AllOutcomes, row.end->outcome, onboarding::outcomeName).value_or(Outcome::Error);
    result.reason = named(AllReasons, row.end->reason, onboarding::reasonName).value_or(Reason::Ok);
    result.reasonText = row.end->reasonText;
    result.interviewId = row.interviewId;
    result.show = onboarding::showNamed(row.visit.show).value_or(onboarding::Show::Embedded);
    result.score = std::move(score);
    return result;
}

} // namespace shell
