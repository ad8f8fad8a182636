#include "shell/qrcode.h"

#include <QtGui/QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Of light modules on each side (ISO/IEC 18004, 9.1).
constexpr int QuietZone = 4;

} // namespace

core::Result<QrCode> QrCode::of(const QByteArray &text)
{
    using qrcodegen::QrSegment;
    try {
        const std::vector<std::uint8_t> bytes(text.cbegin(), text.cend());
        const auto made = qrcodegen::QrCode::encodeSegments({QrSegment::makeBytes(bytes)},
                                                            qrcodegen::QrCode::Ecc::MEDIUM);
        QrCode code;
        code.m_side = made.getSize();
        code.m_modules.reserve(qsizetype(code.m_side) * code.m_side);
        for (int y = 0; y < code.m_side; ++y) {
            for (int x = 0; x < code.m_side; ++x)
                code.m_modules << made.getModule(x, y);
        }
        return code;
    } catch (const std::length_error &) {
        return core::Error::of(core::ErrorKind::Refused,
                               u"%1 bytes do not fit into a QR code"_s.arg(text.size()));
    }
}

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_side && y < m_side && m_modules.at(qsizetype(y) * m_side + x);
}

void QrCode::paint(QPainter &painter, const QRectF &area) const
{
    const QTransform toDevice = painter.deviceTransform();
    const double scale = toDevice.m11();
    const int across = m_side + 2 * QuietZone;
    // Modules of different widths are what makes a small code unreadable.
    const double room = std::min(area.width(), area.height()) * scale;
    const double module = std::max(1.0, std::floor(room / across)) / scale;
    const double width = module * across;
    const QPointF wanted = area.center() - QPointF(width, width) / 2;
    const QPointF origin = toDevice.inverted().map(QPointF(toDevice.map(wanted).toPoint()));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(origin, QSizeF(width, width)), Qt::white);
    const QPointF first = origin + QPointF(module, module) * QuietZone;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            int run = 0;
            while (isDark(x + run, y))
                ++run;
            if (run > 0) {
                painter.fillRect(QRectF(first + QPointF(x, y) * module, QSizeF(run, 1) * module),
                                 Qt::black);
            }
            x += run;
        }
    }
    painter.restore();
}

QString QrCode::terminalText() const
{
    // These two of the 256 colours are the same everywhere; the first 16 are each terminal's own.
    const QString begin = u"\x1b[38;5;16;48;5;231m"_s;
    const QString end = u"\x1b[0m\n"_s;
    QString text;
    for (int y = -QuietZone; y < m_side + QuietZone; y += 2) {
        text += begin;
        for (int x = -QuietZone; x < m_side + QuietZone; ++x) {
            const bool upper = isDark(x, y);
            const bool lower = isDark(x, y + 1);
            text += upper ? (lower ? u'█' : u'▀') : lower ? u'▄' : u' ';
        }
        text += end;
    }
    return text;
}

} // namespace shell
