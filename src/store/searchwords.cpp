#include "store/searchwords.h"

#include "store/cipher.h"

#include <QtCore/QList>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBeginning = 16;
constexpr qsizetype HashBytes = 8; // 16 hex digits; libsodium makes no shorter one than 16 bytes.
// As many letters as the longest index over beginnings has; nobody types them. Without them the
// hashes would fill those indexes, and a typed digit would run into all of them.
constexpr QStringView HashLead = u"ʬʬʬʬʬʬʬʬ";

/// Runs of letters, digits and the marks on them.
QStringList wordRuns(const QString &text)
{
    QStringList runs;
    QList<char32_t> run;
    const auto take = [&] {
        if (!run.isEmpty())
            runs << QString::fromUcs4(run.constData(), run.size());
        run.clear();
    };
    for (const uint character : text.toUcs4()) {
        const bool isMark = QChar::isMark(character) && !run.isEmpty();
        if (QChar::isLetterOrNumber(character) || isMark)
            run << character;
        else
            take();
    }
    take();
    return runs;
}

QString folded(const QString &text)
{
    QList<char32_t> kept;
    for (const uint character : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!QChar::isMark(character))
            kept << character;
    }
    // Qt folds letter by letter; its upper case makes the SS of a sharp s.
    return QString::fromUcs4(kept.constData(), kept.size()).toUpper().toCaseFolded();
}

core::Result<QString> beginningHash(const core::Secret &searchKey, const QList<uint> &word,
                                    qsizetype length)
{
    const QList<uint> beginning = word.first(length);
    const QString text = QString::fromUcs4(
        reinterpret_cast<const char32_t *>(beginning.constData()), beginning.size());
    const auto hash = keyedHash(searchKey, text.toUtf8(), 2 * HashBytes);
    if (!hash)
        return hash.error();
    return QString(HashLead % QString::fromLatin1(hash->first(HashBytes).toHex()));
}

} // namespace

QStringList searchWords(const QString &text)
{
    return wordRuns(folded(text));
}

core::Result<QString> wordHashes(const core::Secret &dataKey, const QStringList &texts)
{
    const auto key = deriveKey(dataKey, KeyUse::Search);
    if (!key)
        return key.error();
    QStringList hashes;
    for (const QString &text : texts) {
        for (const QString &word : searchWords(text)) {
            const QList<uint> characters = word.toUcs4();
            for (qsizetype i = 1; i <= qMin(characters.size(), LongestBeginning); ++i) {
                const auto hash = beginningHash(*key, characters, i);
                if (!hash)
                    return hash.error();
                hashes << *hash;
            }
        }
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.removeDuplicates();
    return hashes.join(u' ');
}

core::Result<QString> matchExpression(const core::Secret &dataKey, const QString &typed)
{
    const auto key = deriveKey(dataKey, KeyUse::Search);
    if (!key)
        return key.error();
    QStringList terms;
    // The ids are indexed as they are written, by SQLite's own folding; so they get the run as it
    // was typed, and the hashes what ours makes of it.
    for (const QString &run : wordRuns(typed)) {
        QStringList hashes;
        for (const QString &word : searchWords(run)) {
            const QList<uint> characters = word.toUcs4();
            const auto hash =
                beginningHash(*key, characters, qMin(characters.size(), LongestBeginning));
            if (!hash)
                return hash.error();
            hashes << u"hashes : \"%1\""_s.arg(*hash);
        }
        QString term = u"{customer_id interview_id} : \"%1\" *"_s.arg(run);
        if (!hashes.isEmpty())
            term += u" OR ("_s % hashes.join(u" AND "_s) % u')';
        terms << u'(' % term % u')';
    }
    return terms.join(u" AND "_s);
}

} // namespace store
