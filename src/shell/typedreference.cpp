#include "shell/typedreference.h"

#include <algorithm>

namespace shell {

TypedReference readReference(const QString &typed)
{
    const QString text = typed.simplified();
    const bool hasLetter =
        std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
    // isNumber, because digits of every script and superscripts number things, not people.
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](QChar each) { return each.isNumber(); });
    if (text.contains(u' ') && hasLetter && !hasDigit)
        return {{}, text};
    return {text, {}};
}

} // namespace shell
