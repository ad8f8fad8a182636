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

QList<Scenario> allScenarios()
{
    QList<Scenario> plain;
    QList<Scenario> prefixed;
    for (const auto &[name, plot] : Plots)
        plain << Scenario{QString(name), plot, std::nullopt, Call::Status};
    for (const auto &[prefix, target] : Targets) {
        for (const auto &[name, fault] : Faults) {
            const Scenario scenario{QString(prefix) + QString(name), Plot::Pass, fault, target};
            (prefix.isEmpty() ? plain : prefixed) << scenario;
        }
    }
    return plain + prefixed;
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
        return fault == Fault::Hang ? 2 : 5;
    case Call::Score:
        if (fault == Fault::TokenRevoked)
            return std::nullopt;
        return fault == Fault::Hang ? 1 : 3;
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
