#pragma once

#include "shell/themestyle.h"

#include <QtCore/QVariantAnimation>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

namespace shell {

/// What an operator may make their own on the visitor's screens.
struct Brand
{
    QString name;
    QString logoFile;    ///< SVG or PNG; empty or unreadable: the product's mark and the name.
    QString welcomeText; ///< Headline of Welcome; empty: the built-in one.
    QString backgroundFile = {}; ///< Behind Welcome: SVG, PNG or JPEG; empty or unreadable: none.
};

/// The brand's logo, or the mark and, where there is room for it, the name.
class BrandMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrandMark)

public:
    enum class Form { MarkAndName, MarkOnly };
    BrandMark(const Brand &brand, Form form, QWidget *parent = nullptr);

private:
    void refresh();

    Brand m_brand;
    Form m_form;
    QLabel *m_mark;
    QLabel *m_name;
};

/// The brand's picture behind a screen, scaled to cover it; read again only when the size changes.
class Backdrop final
{
public:
    explicit Backdrop(const QString &file) : m_file(file) { }

    /// False when there is none, or it cannot be read.
    bool isUsable() const;
    void paint(QPainter &painter, const QRect &area, qreal devicePixelRatio);

private:
    QString m_file;
    QPixmap m_picture;
    QSize m_size;
};

/// A round badge with an icon, above the title of a result or an overlay. Decoration: what it says
/// is said by the title as well.
class Badge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)

public:
    enum class Tone { Neutral, Accent, Pass, Review };
    explicit Badge(QWidget *parent = nullptr);

    /// \a diameter is in pixels of the table.
    void show(const QString &icon, Tone tone, int diameter);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Neutral;
    int m_diameter = 88;
};

/// Three dots that swell one after the other while something is awaited; still when the system
/// asks for reduced motion.
class BusyDots final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyDots)

public:
    explicit BusyDots(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariantAnimation m_phase;
};

/// A page of wrapping text and buttons in the middle of the room it gets; scrolls by finger and
/// keys only when even wrapped it is too tall.
class CentredPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CentredPage)

public:
    explicit CentredPage(QWidget *content, QWidget *parent = nullptr);
};

} // namespace shell
