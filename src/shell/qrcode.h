#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace shell {

/// A QR code (ISO/IEC 18004), made by libqrcodegen with error correction level M.
class QrCode
{
public:
    /// ErrorKind::Refused when \a text is too long for one (2,331 bytes).
    static core::Result<QrCode> of(const QByteArray &text);

    int side() const { return m_side; } ///< In modules, without the quiet zone.
    bool isDark(int x, int y) const;

    /// Draws it with its quiet zone of four modules, dark on light whatever the theme: readers
    /// want it so. Modules are whole pixels.
    void paint(QPainter &painter, const QRectF &area) const;
    /// For a terminal: two modules a character with half blocks and explicit colours, so that dark
    /// and light terminals show the same; a line a row, each ended by a line break.
    QString terminalText() const;

private:
    int m_side = 0;
    QList<bool> m_modules;
};

} // namespace shell
