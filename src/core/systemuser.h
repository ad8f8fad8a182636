#pragma once

#include <QtCore/QString>

namespace core {

/// The name of the user this process runs as, from the system itself and not from the environment,
/// which anybody can set; "unknown" when the system does not say.
QString systemUser();

} // namespace core
