#include "sandbox/partnerswitches.h"

#include "core/json.h"

#include <QtCore/QList>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A switch with one of several words as its value.
struct Choice
{
    QLatin1StringView name;
    QList<QLatin1StringView> words; ///< In the order of the enumerators.
    void (*set)(PartnerSwitches &switches, int index);
    int (*get)(const PartnerSwitches &switches);
};

template<auto Member>
Choice choice(QLatin1StringView name, const QList<QLatin1StringView> &words)
{
    return {name, words,
            [](PartnerSwitches &switches, int index) {
                switches.*Member = static_cast<std::decay_t<decltype(switches.*Member)>>(index);
            },
            [](const PartnerSwitches &switches) { return static_cast<int>(switches.*Member); }};
}

const QList<Choice> &choices()
{
    static const QList<Choice> list{
        choice<&PartnerSwitches::tokens>("tokens"_L1, {"rotate"_L1, "extend"_L1}),
        choice<&PartnerSwitches::use>("use"_L1, {"reusable"_L1, "single-use"_L1}),
        choice<&PartnerSwitches::anonymous>("anonymous"_L1, {"enabled"_L1, "disabled"_L1}),
        choice<&PartnerSwitches::errors>(
            "errors"_L1,
            {"json"_L1, "string"_L1, "array"_L1, "nothing"_L1, "html"_L1, "text"_L1, "empty"_L1}),
        choice<&PartnerSwitches::refusedTokenPage>("refusedTokenPage"_L1, {"login"_L1, "401"_L1}),
        choice<&PartnerSwitches::apiIdAs>("apiIdAs"_L1, {"text"_L1, "number"_L1}),
        choice<&PartnerSwitches::eventIdAs>("eventIdAs"_L1, {"text"_L1, "number"_L1}),
        choice<&PartnerSwitches::apiTypeOnDelete>("apiTypeOnDelete"_L1,
                                                  {"None"_L1, "null"_L1, "Interview"_L1}),
    };
    return list;
}

struct Flag
{
    QLatin1StringView name;
    bool PartnerSwitches::*member;
};

constexpr std::array Flags{
    Flag{"strictBodies"_L1, &PartnerSwitches::strictBodies},
    Flag{"trackAlias"_L1, &PartnerSwitches::trackAlias},
    Flag{"uniqueEmails"_L1, &PartnerSwitches::uniqueEmails},
    Flag{"progressNull"_L1, &PartnerSwitches::progressNull},
    Flag{"emptyTracks"_L1, &PartnerSwitches::emptyTracks},
    Flag{"completedShown"_L1, &PartnerSwitches::completedShown},
    Flag{"anonymousFlag"_L1, &PartnerSwitches::anonymousFlag},
};

struct Amount
{
    QLatin1StringView name;
    int PartnerSwitches::*member;
    int least;
    int most;
};

constexpr std::array Amounts{
    Amount{"latencyMs"_L1, &PartnerSwitches::latencyMs, 0, 60000},
    Amount{"tooManyPercent"_L1, &PartnerSwitches::tooManyPercent, 0, 100},
    Amount{"retryAfterSeconds"_L1, &PartnerSwitches::retryAfterSeconds, 0, 3600},
    Amount{"refuseTokens"_L1, &PartnerSwitches::refuseTokens, 0, 1000},
    Amount{"tokenHours"_L1, &PartnerSwitches::tokenHours, 1, 1000},
    Amount{"webhookAttempts"_L1, &PartnerSwitches::webhookAttempts, 1, 20},
};

constexpr std::array PartnerCalls{PartnerCall::User, PartnerCall::Anonymous, PartnerCall::Tracks,
                                  PartnerCall::Interviews};

struct FaultName
{
    QLatin1StringView name;
    PartnerFault kind;
    int status = 0;
};

constexpr std::array FaultNames{
    FaultName{"401"_L1, PartnerFault::Status, 401},
    FaultName{"403"_L1, PartnerFault::Status, 403},
    FaultName{"404"_L1, PartnerFault::Status, 404},
    FaultName{"422"_L1, PartnerFault::Status, 422},
    FaultName{"429"_L1, PartnerFault::Status, 429},
    FaultName{"500"_L1, PartnerFault::Status, 500},
    FaultName{"502"_L1, PartnerFault::Status, 502},
    FaultName{"503"_L1, PartnerFault::Status, 503},
    FaultName{"html"_L1, PartnerFault::Html},
    FaultName{"malformed"_L1, PartnerFault::Malformed},
    FaultName{"cut-off"_L1, PartnerFault::CutOff},
    FaultName{"reset"_L1, PartnerFault::Reset},
    FaultName{"hang"_L1, PartnerFault::Hang},
    FaultName{"oversized"_L1, PartnerFault::Oversized},
    FaultName{"slow"_L1, PartnerFault::Slow},
    FaultName{"redirect"_L1, PartnerFault::Redirect},
};

/// {"call","kind","times"}: without a call every one, without times once; kind "none" ends faults.
QString applyFault(QHash<PartnerCall, PendingFault> &faults, const QJsonObject &fault)
{
    QList<PartnerCall> hit(PartnerCalls.begin(), PartnerCalls.end());
    if (fault.contains("call"_L1)) {
        const QString name = fault.value("call"_L1).toString();
        hit.removeIf([&](PartnerCall call) { return partnerCallName(call) != name; });
        if (hit.isEmpty())
            return u"There is no call \"%1\" a fault could hit."_s.arg(name);
    }
    const QString kind = fault.value("kind"_L1).toString();
    const auto named = std::find_if(FaultNames.begin(), FaultNames.end(),
                                    [&](const FaultName &known) { return known.name == kind; });
    const qint64 times = core::json::integer(fault.value("times"_L1)).value_or(1);
    if (kind != "none"_L1 && named == FaultNames.end())
        return u"There is no fault \"%1\"."_s.arg(kind);
    if (times < 1 || times > 1000000)
        return u"times must be from 1 to 1000000."_s;
    for (const PartnerCall call : std::as_const(hit)) {
        if (named == FaultNames.end())
            faults.remove(call);
        else
            faults.insert(call, {named->kind, named->status, int(times)});
    }
    return {};
}

template<typename List>
auto findNamed(const List &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const auto &entry) { return entry.name == name; });
    return found == list.end() ? nullptr : &*found;
}

/// Empty when the switch \a name of \a switches is \a value now.
QString applyOne(PartnerSwitches &switches, const QString &name, const QJsonValue &value)
{
    if (name == "fault"_L1)
        return applyFault(switches.faults, value.toObject());
    if (const auto *found = findNamed(choices(), name)) {
        for (qsizetype i = 0; i < found->words.size(); ++i) {
            if (found->words.at(i) == value.toString()) {
                found->set(switches, int(i));
                return {};
            }
        }
        QStringList words;
        for (const QLatin1StringView word : found->words)
            words << QString(word);
        return u"%1 must be one of %2."_s.arg(name, words.join(u", "_s));
    }
    if (const auto *found = findNamed(Flags, name)) {
        if (!value.isBool())
            return u"%1 must be true or false."_s.arg(name);
        switches.*(found->member) = value.toBool();
        return {};
    }
    if (const auto *found = findNamed(Amounts, name)) {
        const std::optional<qint64> number = core::json::integer(value);
        if (!number || *number < found->least || *number > found->most) {
            return u"%1 must be a whole number from %2 to %3."_s.arg(name)
                .arg(found->least)
                .arg(found->most);
        }
        switches.*(found->member) = int(*number);
        return {};
    }
    return u"There is no switch \"%1\"."_s.arg(name);
}

} // namespace

QLatin1StringView partnerCallName(PartnerCall call)
{
    switch (call) {
    case PartnerCall::User:
        return "user"_L1;
    case PartnerCall::Anonymous:
        return "anonymous"_L1;
    case PartnerCall::Tracks:
        return "tracks"_L1;
    case PartnerCall::Interviews:
        return "interviews"_L1;
    }
    Q_UNREACHABLE();
}

QString PartnerSwitches::apply(const QJsonObject &changes)
{
    PartnerSwitches changed = *this;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (QString why = applyOne(changed, it.key(), it.value()); !why.isEmpty())
            return why;
    }
    *this = changed;
    return {};
}

QJsonObject PartnerSwitches::toJson() const
{
    QJsonObject object;
    for (const Choice &known : choices())
        object.insert(known.name, QString(known.words.at(known.get(*this))));
    for (const Flag &flag : Flags)
        object.insert(flag.name, this->*(flag.member));
    for (const Amount &amount : Amounts)
        object.insert(amount.name, this->*(amount.member));
    QJsonObject pending;
    for (auto it = faults.begin(); it != faults.end(); ++it) {
        for (const FaultName &known : FaultNames) {
            if (known.kind == it->kind && known.status == it->status)
                pending.insert(
                    partnerCallName(it.key()),
                    QJsonObject{{u"kind"_s, QString(known.name)}, {u"left"_s, it->left}});
        }
    }
    object.insert("faults"_L1, pending);
    return object;
}

std::optional<PendingFault> PartnerSwitches::takeFault(PartnerCall call)
{
    const auto found = faults.find(call);
    if (found == faults.end())
        return std::nullopt;
    const PendingFault fault = *found;
    if (--found->left == 0)
        faults.erase(found);
    return fault;
}

} // namespace sandbox
