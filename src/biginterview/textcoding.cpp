#include "biginterview/textcoding.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LookedAt = 65536;

/// What Windows-1252 has in place of the control characters 0x80 to 0x9f; 0: nothing.
constexpr std::array<char16_t, 32> Windows1252{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

char16_t fromWindows1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xa0 ? Windows1252.at(byte - 0x80u) : byte;
}

char16_t fromLatin9(unsigned char byte)
{
    switch (byte) {
    case 0xa4:
        return 0x20ac;
    case 0xa6:
        return 0x0160;
    case 0xa8:
        return 0x0161;
    case 0xb4:
        return 0x017d;
    case 0xb8:
        return 0x017e;
    case 0xbc:
        return 0x0152;
    case 0xbd:
        return 0x0153;
    case 0xbe:
        return 0x0178;
    default:
        return byte >= 0x80 && byte < 0xa0 ? char16_t(0) : byte;
    }
}

/// How many bytes \a lead says the sequence has; 0 when it begins none.
int sequenceLength(unsigned char lead)
{
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/// Windows-1252 text hardly ever has what is a sequence of UTF-8.
bool isMostlyUtf8(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return true;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes.at(i));
        if (lead < 0x80)
            continue;
        const int length = sequenceLength(lead);
        const QByteArrayView rest = QByteArrayView(bytes).sliced(i + 1).first(
            std::min<qsizetype>(std::max(length - 1, 0), bytes.size() - i - 1));
        const bool isSequence = length > 0 && rest.size() == length - 1
                                && std::all_of(rest.begin(), rest.end(), [](char each) {
                                       return (static_cast<unsigned char>(each) & 0xc0u) == 0x80u;
                                   });
        ++(isSequence ? good : bad);
        if (isSequence)
            i += length - 1;
    }
    return good > bad;
}

qsizetype markLength(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return 3;
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ? 2 : 0;
}

QByteArray utf8FromUtf16(QByteArrayView bytes, bool isBigEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *at = bytes.data() + 2 * i;
        text[i] = QChar(isBigEndian ? qFromBigEndian<quint16>(at) : qFromLittleEndian<quint16>(at));
    }
    QByteArray result;
    result.reserve(text.size() + text.size() / 8);
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        result += QStringView(text).sliced(from, i - from).toUtf8() + '\xff';
        from = i + 1;
    }
    result += QStringView(text).sliced(from).toUtf8();
    if (bytes.size() % 2 != 0)
        result += '\xff';
    return result;
}

} // namespace

QString guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (bytes.startsWith("\xfe\xff"))
        return u"UTF-16BE"_s;
    std::array<qsizetype, 2> zeros{};
    const qsizetype looked = std::min(bytes.size(), LookedAt);
    for (qsizetype i = 0; i < looked; ++i) {
        if (bytes.at(i) == '\0')
            ++zeros.at(size_t(i % 2));
    }
    // In UTF-16 of mostly Latin letters every other byte is zero.
    if (zeros.at(1) > looked / 4 && zeros.at(0) < looked / 50)
        return u"UTF-16LE"_s;
    if (zeros.at(0) > looked / 4 && zeros.at(1) < looked / 50)
        return u"UTF-16BE"_s;
    return isMostlyUtf8(bytes) ? u"UTF-8"_s : u"Windows-1252"_s;
}

bool looksBinary(const QByteArray &bytes, const QString &encoding)
{
    const QByteArray text = asciiBased(bytes.first(std::min(bytes.size(), LookedAt)), encoding);
    const auto controls = std::count_if(text.begin(), text.end(), [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte < 0x20 && each != '\t' && each != '\n' && each != '\r';
    });
    return controls > 2 && controls > text.size() / 50;
}

QByteArray asciiBased(const QByteArray &bytes, const QString &encoding)
{
    const QByteArrayView text = QByteArrayView(bytes).sliced(markLength(bytes));
    if (encoding == "UTF-16LE"_L1 || encoding == "UTF-16BE"_L1)
        return utf8FromUtf16(text, encoding == "UTF-16BE"_L1);
    return text.size() == bytes.size() ? bytes : text.toByteArray();
}

CellDecoder::CellDecoder(const QString &encoding)
    : m_kind(encoding.startsWith("UTF-"_L1)  ? Kind::Utf8
             : encoding == "Windows-1252"_L1 ? Kind::Windows1252
             : encoding == "ISO-8859-15"_L1  ? Kind::Latin9
                                             : Kind::Other)
{
    if (m_kind == Kind::Other)
        m_other =
            QStringDecoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
}

bool CellDecoder::decodeByte(QByteArrayView bytes, QString &text) const
{
    text.resize(bytes.size());
    bool isGood = true;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        char16_t character = byte;
        if (byte >= 0x80)
            character = m_kind == Kind::Latin9 ? fromLatin9(byte) : fromWindows1252(byte);
        if (character == 0) {
            isGood = false;
            character = QChar::ReplacementCharacter;
        }
        text[i] = character;
    }
    return isGood;
}

bool CellDecoder::decode(QByteArrayView bytes, QString &text)
{
    switch (m_kind) {
    case Kind::Utf8:
        text = QString::fromUtf8(bytes);
        return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()
               && !text.contains(QChar(0));
    case Kind::Windows1252:
    case Kind::Latin9:
        return decodeByte(bytes, text);
    case Kind::Other:
        text = m_other.decode(bytes);
        return !m_other.hasError() && !text.contains(QChar(0))
               && !text.contains(QChar(QChar::ReplacementCharacter));
    }
    Q_UNREACHABLE();
}

} // namespace biginterview
