#include "incode/omniclient.h"

#include "core/json.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace incode {

using namespace Qt::StringLiterals;

namespace {

// incode-omni.md 5.3, the ones a person decides by first.
constexpr std::array knownModules{
    "idValidation"_L1,          "liveness"_L1,           "faceRecognition"_L1,
    "governmentValidation"_L1,  "authentication"_L1,     "curpVerification"_L1,
    "ineScrapingValidation"_L1, "idOcrConfidence"_L1,    "deviceRisk"_L1,
    "behavioralRisk"_L1,        "documentOnEdgeInfo"_L1, "sessionRecording"_L1,
};

// The module's own verdict, under either name.
constexpr std::array overallNames{"overall"_L1, "overallConfidence"_L1};

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return core::json::text(object, key).value_or(QString());
}

bool isOverall(const QString &key)
{
    return std::find(overallNames.begin(), overallNames.end(), key) != overallNames.end();
}

bool isLeaf(const QJsonObject &object)
{
    return object.contains("value"_L1) || object.contains("status"_L1);
}

/// Takes every checked value below \a node, however the service boxed it: the same list comes as
/// an array of leaves, as an object of leaves and as {}. The depth is bounded by Qt's JSON parser.
void collect(const QString &key, const QJsonValue &node, QList<ScoreItem> &items)
{
    if (node.isArray()) {
        const QJsonArray array = node.toArray();
        for (const QJsonValue &element : array)
            collect(key, element, items);
        return;
    }
    if (!node.isObject()) {
        if (const std::optional<QString> text = core::json::text(node))
            items.append({key, *text, {}});
        return;
    }
    const QJsonObject object = node.toObject();
    if (isLeaf(object)) {
        items.append({core::json::text(object, "key"_L1).value_or(key), textOf(object, "value"_L1),
                      textOf(object, "status"_L1)});
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.key(), it.value(), items);
}

std::optional<ScoreModule> readModule(const QString &key, const QJsonValue &node)
{
    ScoreModule module;
    module.key = key;
    if (node.isObject()) {
        const QJsonObject object = node.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isOverall(it.key())) {
                module.status = textOf(it.value().toObject(), "status"_L1);
                module.value = textOf(it.value().toObject(), "value"_L1);
            } else {
                collect(it.key(), it.value(), module.items);
            }
        }
    } else {
        collect(key, node, module.items);
    }
    if (module.status.isEmpty() && module.value.isEmpty() && module.items.isEmpty())
        return std::nullopt;
    return module;
}

bool isKnown(const QString &key)
{
    return std::find(knownModules.begin(), knownModules.end(), key) != knownModules.end();
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &element : array) {
        if (const std::optional<QString> text = core::json::text(element))
            texts << *text;
    }
    return texts;
}

} // namespace

Score parseScore(const QJsonObject &answer)
{
    Score score;
    score.raw = answer;
    const QJsonObject overall = core::json::object(answer, "overall"_L1);
    if (const std::optional<QString> status = core::json::text(overall, "status"_L1))
        score.overall = Overall{*status, textOf(overall, "value"_L1)};
    score.reason = textOf(answer, "reasonMsg"_L1);
    score.stepsToRetry =
        textsOf(core::json::array(core::json::object(answer, "retryInfo"_L1), "stepsToRetry"_L1));
    const auto add = [&score](const QString &key, const QJsonValue &node) {
        if (const std::optional<ScoreModule> module = readModule(key, node))
            score.modules << *module;
    };
    for (const QLatin1StringView key : knownModules)
        add(key, answer.value(key));
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        const bool hasVerdict = !core::json::object(it.value().toObject(), "overall"_L1).isEmpty();
        if (hasVerdict && !isKnown(it.key()))
            add(it.key(), it.value());
    }
    return score;
}

} // namespace incode
