#include "shell/theme.h"

#include "core/log.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

QByteArray coloredSvg(const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s % name % u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(core::logApp) << "no icon named" << name;
        return {};
    }
    return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

/// Draws an SVG anew for every size, so that no bitmap is ever scaled.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(const QString &name, const QColor &color)
        : m_name(name), m_color(color), m_svg(coloredSvg(name, color))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        QSvgRenderer renderer(m_svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.45);
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = u"vestibule/%1/%2/%3x%4/%5"_s.arg(m_name, m_color.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_color); }

    bool isNull() override { return m_svg.isEmpty(); }

private:
    QString m_name;
    QColor m_color;
    QByteArray m_svg;
};

} // namespace

QIcon Theme::icon(const QString &name, const QColor &color)
{
    return QIcon(new SvgIconEngine(name, color));
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const int side = qRound(size * devicePixelRatio);
    QPixmap pixmap = icon(name, color).pixmap(QSize(side, side), 1.0);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace shell
