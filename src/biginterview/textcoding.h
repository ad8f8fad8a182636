#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringDecoder>

#include <optional>

namespace biginterview {

/// What the first bytes, zeros and sequences say: "UTF-8", "UTF-16LE", "UTF-16BE" or
/// "Windows-1252". Text that is UTF-8 but for a few bytes stays UTF-8.
QString guessEncoding(const QByteArray &bytes);

/// True when too many control characters say that this is no text in \a encoding.
bool looksBinary(const QByteArray &bytes, const QString &encoding);

/// \a bytes without byte order mark in a form whose first 128 characters are ASCII's: UTF-16
/// becomes UTF-8, with a byte that UTF-8 never has in place of what is no character. Everything
/// else stays as it is.
QByteArray asciiBased(const QByteArray &bytes, const QString &encoding);

/// Decodes parts of what asciiBased() gave.
class CellDecoder
{
public:
    explicit CellDecoder(const QString &encoding);

    /// False when something in \a bytes is no character; \a text then has replacements.
    bool decode(QByteArrayView bytes, QString &text);

private:
    bool decodeByte(QByteArrayView bytes, QString &text) const;

    enum class Kind { Utf8, Windows1252, Latin9, Other };
    Kind m_kind;
    QStringDecoder m_other;
};

} // namespace biginterview
