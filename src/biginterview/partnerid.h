#pragma once

#include <QtCore/QString>

#include <optional>

namespace biginterview {

/// Longest partner id Big Interview took in 2019; today's rule is not published
/// (big-interview.md 2.3).
inline constexpr int UsualLongestId = 64;

/// Why a text cannot be a partner id.
enum class IdProblem {
    Empty,
    TooLong,
    BadCharacter, ///< Something else than 0-9 a-z A-Z - _.
    Reserved      ///< "anonymous" in any case: another call of the API has that address.
};

/// Nothing when \a id can be a partner id of at most \a longest characters. Ids are never
/// repaired: a changed id is another account.
std::optional<IdProblem> checkPartnerId(QStringView id, int longest = UsualLongestId);

} // namespace biginterview
