#pragma once

#include "core/secret.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace onboarding {

/// An answer of the service as it is kept.
inline core::Secret secretOf(const QJsonObject &json)
{
    return core::Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace onboarding
