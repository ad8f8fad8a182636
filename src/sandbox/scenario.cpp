#include "sandbox/scenario.h"

#include "sandbox/sandbox.h"

#include <array>
#include <utility>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
using Named = std::pair<QLatin1StringView, T>;

constexpr std::array<Named<Plot>, 9> Plots{{{"pass"_L1, Plot::Pass},
                                            {"review"_L1, Plot::Review},
                                            {"fail"_L1, Plot::Fail},
                                            {"manual-approved"_L1, Plot::ManualApproved},
                                            {"manual-rejected"_L1, Plot::ManualRejected},
                                            {"abandon"_L1, Plot::Abandon},
                                            {"skip-statuses"_L1, Plot::SkipStatuses},
                                            {"unknown-status"_L1, Plot::UnknownStatus},
                                            {"score-late"_L1, Plot::ScoreLate}}};

constexpr std::array<Named<Fault>, 10> Faults{{{"slow"_L1, Fault::Slow},
                                               {"http-429"_L1, Fault::Http429},
                                               {"http-500"_L1, Fault::Http500},
                                               {"http-502-html"_L1, Fault::Http502Html},
                                               {"malformed"_L1, Fault::Malformed},
                                               {"cut-off"_L1, Fault::CutOff},
                                               {"reset"_L1, Fault::Reset},
                                               {"hang"_L1, Fault::Hang},
                                               {"oversized"_L1, Fault::Oversized},
                                               {"token-revoked"_L1, Fault::TokenRevoked}}};

constexpr std::array<Named<Call>, 4> Targets{{{""_L1, Call::Status},
                                              {"start-"_L1, Call::Start},
                                              {"url-"_L1, Call::Url},
                                              {"score-"_L1, Call::Score}}};

/// Those that are no mere plot and no fault of one call.
QList<Scenario> specialScenarios()
{
    return {
        {.name = u"return-without-finish"_s, .ending = Ending::ReturnsUnfinished},
        {.name = u"finish-without-return"_s, .ending = Ending::StaysAtThanks},
        {.name = u"never-returns"_s, .ending = Ending::Leaves},
        {.name = u"return-twice"_s, .ending = Ending::ReturnsTwice},
        {.name = u"return-forged"_s, .stranger = Stranger::Forged},
        {.name = u"return-wrong-nonce"_s, .stranger = Stranger::WrongNonce},
        {.name = u"redirect-refused"_s, .refusesLoopback = true},
        {.name = u"webhook-first"_s, .delivery = Delivery::First},
        {.name = u"webhook-only"_s, .ending = Ending::Silent},
        {.name = u"webhook-duplicates"_s, .delivery = Delivery::Threefold},
        {.name = u"webhook-reordered"_s, .delivery = Delivery::Reordered},
        {.name = u"webhook-wrong-secret"_s, .delivery = Delivery::WrongSecret},
        {.name = u"webhook-slow-body"_s, .delivery = Delivery::SlowBody},
        {.name = u"webhook-giant-body"_s, .delivery = Delivery::GiantBody},
        {.name = u"webhook-garbage"_s, .delivery = Delivery::Garbage},
        {.name = u"backend-admin-expired"_s, .fault = Fault::AdminExpired},
    };
}

QList<Scenario> allScenarios()
{
    QList<Scenario> plain;
    QList<Scenario> prefixed;
    for (const auto &[name, plot] : Plots)
        plain << Scenario{.name = QString(name), .plot = plot};
    for (const auto &[prefix, target] : Targets) {
        for (const auto &[name, fault] : Faults) {
            const Scenario scenario{
                .name = QString(prefix) + QString(name), .fault = fault, .target = target};
            (prefix.isEmpty() ? plain : prefixed) << scenario;
        }
    }
    return plain + specialScenarios() + prefixed;
}

} // namespace

std::optional<int> Scenario::faultyCalls() const
{
    if (!fault)
        return 0;
    switch (target) {
    case Call::Start:
        if (fault == Fault::Http429 || fault == Fault::Http502Html)
            return 2;
        return std::nullopt;
    case Call::Url:
        return std::nullopt;
    case Call::Status:
        if (fault == Fault::TokenRevoked)
            return std::nullopt;
        if (fault == Fault::AdminExpired)
            return 3;
        return fault == Fault::Hang ? 2 : 5;
    case Call::Score:
        if (fault == Fault::TokenRevoked)
            return std::nullopt;
        return fault == Fault::Hang ? 1 : 3;
    }
    Q_UNREACHABLE();
}

bool Scenario::isAbandoned() const
{
    return plot == Plot::Abandon || ending == Ending::ReturnsUnfinished || ending == Ending::Leaves;
}

QLatin1StringView endingName(Ending ending)
{
    switch (ending) {
    case Ending::Usual:
        return "usual"_L1;
    case Ending::ReturnsUnfinished:
        return "return-unfinished"_L1;
    case Ending::StaysAtThanks:
        return "stay"_L1;
    case Ending::Leaves:
        return "leave"_L1;
    case Ending::ReturnsTwice:
        return "return-twice"_L1;
    case Ending::Silent:
        return "silent"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Scenario> scenarioNamed(const QString &name)
{
    const QList<Scenario> scenarios = allScenarios();
    for (const Scenario &scenario : scenarios) {
        if (scenario.name == name)
            return scenario;
    }
    return std::nullopt;
}

QStringList scenarioNames()
{
    QStringList names;
    const QList<Scenario> scenarios = allScenarios();
    for (const Scenario &scenario : scenarios)
        names << scenario.name;
    return names;
}

} // namespace sandbox
