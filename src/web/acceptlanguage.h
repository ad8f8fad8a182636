#pragma once

#include <QtCore/QStringList>

namespace web {

/// The Accept-Language header for \a languages (BCP 47 tags, most wanted first), as a browser would
/// send it: each tag's plain language follows its last regional form, English comes last, weights
/// fall by a tenth. "es-ES" gives "es-ES,es;q=0.9,en;q=0.8". The "C" locale counts as English.
QString acceptLanguageHeader(const QStringList &languages);

} // namespace web
