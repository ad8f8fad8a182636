#pragma once

#include "store/connection.h"
#include "store/peoplestore.h"

namespace store {

/// What the encrypted columns are bound to, so that one moved to another row does not open.
QString tracksPurpose(const QString &partnerId);
QString interviewPurpose(const QString &partnerId, const QString &interviewId);

/// Names, e-mail and tags, encrypted for the column facts.
core::Result<QByteArray> sealFacts(const core::Secret &key, const Person &person);

/// The people of \a condition, which calls them p. What does not open is left empty: it must not
/// hide the people beside it.
core::Result<QList<PersonRow>> readPeople(const Connection &connection, const QString &condition,
                                          const SqlRow &values);

/// Null is an invalid time and the other way round.
QVariant millisOrNull(const QDateTime &time);
QDateTime timeOrNothing(const QVariant &value);

/// The bytes of \a plain, which is about to be overwritten.
QByteArray openCopy(const core::Secret &plain);

} // namespace store
