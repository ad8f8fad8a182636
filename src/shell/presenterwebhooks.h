#pragma once

#include "core/error.h"

#include <QtCore/QString>

namespace shell {

/// Why webhooks are not received, from WebhookHub::problem(): one sentence each, translated, why
/// and what to do.
QString receiverReason(const core::Error &error);
QString receiverAdvice(const core::Error &error);

} // namespace shell
