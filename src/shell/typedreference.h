#pragma once

#include <QtCore/QString>

namespace shell {

/// What the desk's one field was given; one of the two, or neither.
struct TypedReference
{
    QString customerId; ///< Kept in plain text and sent to the service.
    QString personName; ///< Kept encrypted and never sent as a reference.
};

/// Tells a person's name from a reference: words of which one has a letter, with a space between
/// them and no digit. Everything else, and whatever a scanner types, is a reference. Space around
/// and repeated between words is dropped.
TypedReference readReference(const QString &typed);

} // namespace shell
