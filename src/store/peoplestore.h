#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace store {

/// A person of the local roster. Names, e-mail and tags are kept encrypted.
struct Person
{
    qint64 number = 0; ///< 1, 2, 3...; 0: not kept yet.
    QString partnerId; ///< Never changes: another id is another account.
    QString firstName;
    QString lastName;
    QString email;
    QStringList tags;
    bool pinned = false;
    bool anonymous = false;
    QDateTime addedAt;
    QDateTime accountAt;     ///< When the account was made at the service; invalid: not known.
    QDateTime accountEndsAt; ///< Of an anonymous one.
    QDateTime lastLaunchAt;
};

/// What was last read of one person.
struct PersonProgress
{
    QByteArray tracks; ///< The service's JSON array; empty: never read.
    QDateTime asOf;
    qint64 interviews = 0; ///< Kept and not deleted.
    QDateTime lastInterview;
};

struct PersonRow
{
    Person person;
    PersonProgress progress;
};

struct KeptInterview
{
    QString id;
    QDateTime updatedAt;
    QByteArray body; ///< The service's JSON object.
};

/// What one event says of an interview.
struct InterviewChange
{
    QString partnerId;
    QString interviewId;
    QDateTime updatedAt; ///< Invalid: not told, counts as older than anything kept with a time.
    QByteArray body;     ///< Empty: deleted.
    QDateTime at;        ///< When we heard.
};

enum class ChangeOutcome {
    Applied,
    Older,        ///< What is kept is as new or newer, or the interview was deleted.
    UnknownPerson ///< Nobody of the roster.
};

/// One launch: who, when, where to, what became of it; never an address or a token.
struct Launch
{
    QString partnerId;
    QDateTime at;
    QString path;   ///< Asked for; empty: the dashboard.
    QString where;  ///< embedded, browser or print.
    QString result; ///< arrived, sent, printed, refused, failed.
    QString operatorName;
};

/// How far an import came; the key says which file and rules.
struct ImportRun
{
    QByteArray key;
    qint64 rows = 0;
    QByteArray counts; ///< JSON of the importer's own.
    QDateTime at;
};

/// People, their progress and their launches. Synchronous; durable when a call returns.
class PeopleStore
{
    Q_DISABLE_COPY_MOVE(PeopleStore)

public:
    PeopleStore() = default;
    virtual ~PeopleStore() = default;

    /// In the order of their numbers. What does not open, because it was changed or moved, is left
    /// empty; the person is still listed.
    virtual core::Result<QList<PersonRow>> all() = 0;
    virtual core::Result<std::optional<PersonRow>> person(const QString &partnerId) = 0;
    /// A new person (number 0, whose id must be free) or the changed one of that number; answers
    /// with the number. An id cannot be changed, nor addedAt later, and lastLaunchAt does not go
    /// back. ErrorKind::Refused otherwise.
    virtual core::Result<qint64> save(const Person &person) = 0;
    /// All of a batch of an import and how far it came, or nothing. People are added by id or, when
    /// there, get name, e-mail and tags; of one id the last counts. ErrorKind::Refused when one has
    /// no id.
    virtual core::Result<void> saveBatch(const QList<Person> &people, const ImportRun &run) = 0;
    virtual core::Result<std::optional<ImportRun>> importRun(const QByteArray &key) = 0;
    virtual core::Result<void> endImport(const QByteArray &key) = 0;

    /// Tracks and interviews as the service told at \a asOf, when it was asked. Interviews that are
    /// not among them are forgotten; one deleted by an event after \a asOf stays deleted, one
    /// changed by an event after it stays as that said. Of one id the first counts. Nothing changes
    /// when what is kept was asked for later, within a day: a clock may have been wrong.
    /// ErrorKind::Refused when nobody has that id.
    virtual core::Result<void> setProgress(const QString &partnerId, const QByteArray &tracks,
                                           const QList<KeptInterview> &interviews,
                                           const QDateTime &asOf) = 0;
    /// A delete leaves a mark, so that nothing late brings the interview back; only a reading that
    /// was asked for after it does, and then a delete that was heard before is Older. So is an
    /// event about an interview that a later reading did not have.
    virtual core::Result<ChangeOutcome> apply(const InterviewChange &change) = 0;
    /// Newest update first, equal ones by id, none that was deleted; what does not open is left
    /// out.
    virtual core::Result<QList<KeptInterview>> interviews(const QString &partnerId) = 0;

    /// Also the person's lastLaunchAt, whatever became of it. ErrorKind::Refused when nobody has
    /// that id.
    virtual core::Result<void> addLaunch(const Launch &launch) = 0;
    /// Newest first; of everybody when \a partnerId is empty.
    virtual core::Result<QList<Launch>> launches(const QString &partnerId, int limit) = 0;

    /// The last delivery of the inbox that was taken in; 0 before the first.
    virtual core::Result<qint64> deliveriesTaken() = 0;
    virtual core::Result<void> setDeliveriesTaken(qint64 number) = 0;
};

} // namespace store
