#include "store/sqlitedocuments.h"

#include "store/cipher.h"
#include "store/searchwords.h"

#include <algorithm>
#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array SearchedKinds{documents::Person, documents::Name, documents::Note};

/// As it is kept.
core::Result<std::optional<QByteArray>>
sealedDocument(const Connection &connection, const core::VisitId &visit, const QString &kind)
{
    const auto rows = connection.run(u"Cannot read the document"_s,
                                     u"select documents.content from visits"
                                     " join documents on documents.visit = visits.number"
                                     " where visits.id = ? and documents.kind = ?"_s,
                                     {visit.text(), kind});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<QByteArray>();
    return std::optional(rows->constFirst().constFirst().toByteArray());
}

} // namespace

QString documents::imageKind(const QString &imageType)
{
    return ImagePrefix + imageType;
}

QString documentPurpose(const core::VisitId &visit, const QString &kind)
{
    return u"document:"_s % visit.text() % u':' % kind;
}

core::Result<void> writeDocument(const Connection &connection, qint64 number,
                                 const core::VisitId &visit, const QString &kind,
                                 const core::Secret &content, const QDateTime &at)
{
    const QString what = u"Cannot keep the document"_s;
    if (content.isEmpty()) {
        const auto removed = connection.run(
            what, u"delete from documents where visit = ? and kind = ?"_s, {number, kind});
        return removed ? core::Result<void>() : removed.error();
    }
    const auto sealed = seal(connection.key(), documentPurpose(visit, kind), content);
    if (!sealed)
        return sealed.error();
    const auto kept =
        connection.run(what,
                       u"insert into documents (visit, kind, content, at) values (?, ?, ?, ?)"
                       " on conflict (visit, kind) do update"
                       " set content = excluded.content, at = excluded.at"_s,
                       {number, kind, *sealed, millis(at)});
    return kept ? core::Result<void>() : kept.error();
}

core::Result<std::optional<core::Secret>>
readDocument(const Connection &connection, const core::VisitId &visit, const QString &kind)
{
    const auto sealed = sealedDocument(connection, visit, kind);
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return std::optional<core::Secret>();
    auto plain = unseal(connection.key(), documentPurpose(visit, kind), **sealed);
    if (!plain)
        return plain.error();
    return std::optional<core::Secret>(std::move(plain).value());
}

bool isSearched(const QString &kind)
{
    return std::find(SearchedKinds.begin(), SearchedKinds.end(), kind) != SearchedKinds.end();
}

core::Result<void> updateWordHashes(const Connection &connection, qint64 number,
                                    const core::VisitId &visit)
{
    QStringList texts;
    for (const QLatin1StringView kind : SearchedKinds) {
        const auto sealed = sealedDocument(connection, visit, kind);
        if (!sealed)
            return sealed.error();
        if (!*sealed)
            continue;
        // One that does not open has no words; it must not keep others from being deleted.
        const auto content = unseal(connection.key(), documentPurpose(visit, kind), **sealed);
        if (content)
            texts << QString::fromUtf8(content->reveal());
    }
    const auto hashes = wordHashes(connection.key(), texts);
    if (!hashes)
        return hashes.error();
    const auto indexed =
        connection.run(u"Cannot index the visit"_s,
                       u"update visit_words set hashes = ? where rowid = ?"_s, {*hashes, number});
    return indexed ? core::Result<void>() : indexed.error();
}

core::Result<bool> mergeSomeWords(const Connection &connection, int pages)
{
    const QString what = u"Cannot clear away what was deleted"_s;
    const QString changes = u"select total_changes()"_s;
    const auto before = connection.run(what, changes);
    if (!before)
        return before.error();
    const auto done = connection.run(
        what, u"insert into visit_words (visit_words, rank) values ('merge', ?)"_s, {pages});
    if (!done)
        return done.error();
    const auto after = connection.run(what, changes);
    if (!after)
        return after.error();
    return after->constFirst().constFirst().toLongLong()
               - before->constFirst().constFirst().toLongLong()
           >= 2;
}

} // namespace store
