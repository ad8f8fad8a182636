#include "sandbox/picture.h"

#include <QtCore/QtEndian>

#include <array>
#include <functional>

namespace sandbox {

namespace {

using Colour = std::array<char, 3>;

constexpr Colour colour(unsigned rgb)
{
    return {char(rgb >> 16 & 0xffu), char(rgb >> 8 & 0xffu), char(rgb & 0xffu)};
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1u ? 0xedb88320u : 0u);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray covered = type + data;
    return bigEndian(quint32(data.size())) + covered + bigEndian(crc32(covered));
}

/// Qt Gui would be a heavy thing to need for two drawings.
QByteArray png(int width, int height, const std::function<Colour(int x, int y)> &pixel)
{
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0'; // No filter.
        for (int x = 0; x < width; ++x) {
            const Colour c = pixel(x, y);
            rows.append(c.data(), qsizetype(c.size()));
        }
    }
    constexpr qsizetype qtLengthPrefix = 4;
    const QByteArray header = bigEndian(quint32(width)) + bigEndian(quint32(height))
                              + QByteArray::fromHex("0802000000"); // 8 bits, true colour.
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header)
           + chunk("IDAT", qCompress(rows, 9).mid(qtLengthPrefix)) + chunk("IEND", {});
}

bool inEllipse(int x, int y, int centreX, int centreY, int radiusX, int radiusY)
{
    const double dx = double(x - centreX) / radiusX;
    const double dy = double(y - centreY) / radiusY;
    return dx * dx + dy * dy <= 1;
}

bool inBox(int x, int y, int left, int top, int width, int height)
{
    return x >= left && x < left + width && y >= top && y < top + height;
}

} // namespace

QByteArray facePicture()
{
    return png(120, 150, [](int x, int y) {
        if (inEllipse(x, y, 60, 62, 30, 38))
            return colour(0x8fa3d9);
        if (inEllipse(x, y, 60, 160, 56, 54))
            return colour(0x1e4bbf);
        return colour(0xe9effd);
    });
}

QByteArray documentPicture()
{
    return png(192, 120, [](int x, int y) {
        if (inBox(x, y, 0, 0, 192, 22))
            return colour(0x1e4bbf);
        if (inEllipse(x, y, 40, 58, 12, 15) || inBox(x, y, 22, 78, 36, 18))
            return colour(0x8fa3d9);
        for (int line = 0; line < 4; ++line) {
            if (inBox(x, y, 78, 40 + line * 16, line % 2 ? 70 : 96, 6))
                return colour(0xa7afc0);
        }
        return colour(0xf5f6fa);
    });
}

} // namespace sandbox
