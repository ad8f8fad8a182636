#include "incode/omniclient.h"

#include "core/json.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace incode {

using namespace Qt::StringLiterals;

namespace {

// The order of incode-omni.md 5.4, one list for every level: Qt's JSON keeps no order of members.
constexpr std::array documentedOrder{
    "name"_L1,
    "fullName"_L1,
    "machineReadableFullName"_L1,
    "firstName"_L1,
    "givenName"_L1,
    "givenNameMrz"_L1,
    "middleName"_L1,
    "nameSuffix"_L1,
    "paternalLastName"_L1,
    "maternalLastName"_L1,
    "lastNameMrz"_L1,
    "address"_L1,
    "addressFields"_L1,
    "street"_L1,
    "colony"_L1,
    "postalCode"_L1,
    "city"_L1,
    "state"_L1,
    "exteriorNumber"_L1,
    "interiorNumber"_L1,
    "typeOfId"_L1,
    "documentFrontSubtype"_L1,
    "documentBackSubtype"_L1,
    "documentType"_L1,
    "documentNumber"_L1,
    "personalNumber"_L1,
    "refNumber"_L1,
    "taxIdNumber"_L1,
    "issuingCountry"_L1,
    "issuingState"_L1,
    "issuingAuthority"_L1,
    "nationality"_L1,
    "nationalityMrz"_L1,
    "birthPlace"_L1,
    "birthDate"_L1,
    "issuedAt"_L1,
    "expireAt"_L1,
    "issueDate"_L1,
    "expirationDate"_L1,
    "registrationDate"_L1,
    "gender"_L1,
    "height"_L1,
    "weight"_L1,
    "eyeColor"_L1,
};

// How sure the reading was, not what the document says; in raw for who wants it.
constexpr std::array aboutReading{"notExtracted"_L1, "notExtractedDetails"_L1,
                                  "ocrDataConfidence"_L1};

template<typename List>
auto find(const List &list, const QString &key)
{
    return std::find(list.begin(), list.end(), key);
}

QStringList inDocumentedOrder(QStringList keys)
{
    std::stable_sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
        return find(documentedOrder, a) < find(documentedOrder, b);
    });
    return keys;
}

QString joined(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &element : array) {
        if (const std::optional<QString> text = core::json::text(element))
            texts << *text;
    }
    return texts.join(u", "_s);
}

void collect(const QString &prefix, const QJsonObject &object, QList<ScoreItem> &fields)
{
    const QStringList keys = inDocumentedOrder(object.keys());
    for (const QString &key : keys) {
        if (find(aboutReading, key) != aboutReading.end())
            continue;
        const QJsonValue value = object.value(key);
        const QString path = prefix + key;
        if (value.isObject()) {
            collect(path + u'.', value.toObject(), fields);
            continue;
        }
        const QString text =
            value.isArray() ? joined(value.toArray()) : core::json::text(value).value_or(QString());
        if (!text.isEmpty())
            fields.append({path, text, {}});
    }
}

} // namespace

OcrData parseOcr(const QJsonObject &answer)
{
    OcrData data;
    data.raw = answer;
    const bool wrapped = answer.contains("ocrData"_L1);
    collect({}, wrapped ? core::json::object(answer, "ocrData"_L1) : answer, data.fields);
    return data;
}

} // namespace incode
