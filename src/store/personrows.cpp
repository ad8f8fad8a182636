#include "store/personrows.h"

#include "store/cipher.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtSql/QSqlQuery>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FirstNameKey = "firstName"_L1;
constexpr auto LastNameKey = "lastName"_L1;
constexpr auto EmailKey = "email"_L1;
constexpr auto TagsKey = "tags"_L1;

QString factsPurpose(const QString &partnerId)
{
    return u"person:"_s + partnerId;
}

/// In the order readPeople() asks for them.
enum PersonColumn {
    PersonNumber,
    PartnerId,
    Facts,
    Pinned,
    Anonymous,
    AddedAt,
    AccountAt,
    AccountEndsAt,
    LastLaunchAt,
    Tracks,
    AsOf,
    InterviewCount,
    LastInterview
};

void openFacts(Person &person, const core::Secret &plain)
{
    const QJsonObject facts = QJsonDocument::fromJson(plain.reveal()).object();
    person.firstName = facts.value(FirstNameKey).toString();
    person.lastName = facts.value(LastNameKey).toString();
    person.email = facts.value(EmailKey).toString();
    const QJsonArray tags = facts.value(TagsKey).toArray();
    for (const QJsonValue &tag : tags)
        person.tags << tag.toString();
}

PersonRow readPerson(const QSqlQuery &query, const core::Secret &key)
{
    PersonRow row;
    Person &person = row.person;
    person.number = query.value(PersonNumber).toLongLong();
    person.partnerId = query.value(PartnerId).toString();
    person.pinned = query.value(Pinned).toBool();
    person.anonymous = query.value(Anonymous).toBool();
    person.addedAt = fromMillis(query.value(AddedAt));
    person.accountAt = timeOrNothing(query.value(AccountAt));
    person.accountEndsAt = timeOrNothing(query.value(AccountEndsAt));
    person.lastLaunchAt = timeOrNothing(query.value(LastLaunchAt));
    const auto facts =
        unseal(key, factsPurpose(person.partnerId), query.value(Facts).toByteArray());
    if (facts)
        openFacts(person, *facts);
    PersonProgress &progress = row.progress;
    progress.asOf = timeOrNothing(query.value(AsOf));
    progress.interviews = query.value(InterviewCount).toLongLong();
    progress.lastInterview = timeOrNothing(query.value(LastInterview));
    if (const QByteArray sealed = query.value(Tracks).toByteArray(); !sealed.isEmpty()) {
        const auto tracks = unseal(key, tracksPurpose(person.partnerId), sealed);
        if (tracks)
            progress.tracks = openCopy(*tracks);
    }
    return row;
}

} // namespace

QString tracksPurpose(const QString &partnerId)
{
    return u"tracks:"_s + partnerId;
}

QString interviewPurpose(const QString &partnerId, const QString &interviewId)
{
    return u"interview:"_s % partnerId % u'/' % interviewId;
}

core::Result<QByteArray> sealFacts(const core::Secret &key, const Person &person)
{
    QByteArray facts =
        QJsonDocument(QJsonObject{{FirstNameKey, person.firstName},
                                  {LastNameKey, person.lastName},
                                  {EmailKey, person.email},
                                  {TagsKey, QJsonArray::fromStringList(person.tags)}})
            .toJson(QJsonDocument::Compact);
    return seal(key, factsPurpose(person.partnerId), takeSecret(facts));
}

core::Result<QList<PersonRow>> readPeople(const Connection &connection, const QString &condition,
                                          const SqlRow &values)
{
    QList<PersonRow> people;
    const auto read = connection.visit(
        u"Cannot read the people"_s,
        u"select p.number, p.partner_id, p.facts, p.pinned, p.anonymous, p.added_at, p.account_at,"
        " p.account_ends_at, p.last_launch_at, p.tracks, p.as_of,"
        " (select count(*) from interviews i indexed by interviews_kept"
        "  where i.person = p.number and i.body is not null),"
        " (select max(i.updated_at) from interviews i"
        "  where i.person = p.number and i.body is not null) from people p where "_s
            % condition,
        values, [&](const QSqlQuery &row) -> core::Result<bool> {
            people << readPerson(row, connection.key());
            return true;
        });
    if (!read)
        return read.error();
    return people;
}

QVariant millisOrNull(const QDateTime &time)
{
    return time.isValid() ? millis(time) : QVariant();
}

QDateTime timeOrNothing(const QVariant &value)
{
    return value.isNull() ? QDateTime() : fromMillis(value);
}

QByteArray openCopy(const core::Secret &plain)
{
    return QByteArray(plain.reveal().constData(), plain.size());
}

} // namespace store
