#pragma once

#include "shell/devicewords.h"

#include <QtCore/QPointer>

namespace shell {

/// Where the visitor's picture is or will be: a rounded card with the live picture, a badge for
/// what is wrong, or dots while it is awaited.
class DevicePicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevicePicture)

public:
    explicit DevicePicture(QWidget *parent = nullptr);

    /// \a picture shows the camera and is deleted by its owner.
    void setPicture(QWidget *picture);
    void show(CameraFinding finding);
    /// A picture that is black or stands still is shown: it tells more than words.
    static bool hasPicture(CameraFinding finding);
    /// Radius of the card in device-independent pixels.
    static int corner();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPointer<QWidget> m_picture;
    QWidget *m_cover;
    Badge *m_badge;
    BusyDots *m_dots;
};

/// How loud it is, as a bar.
class LevelMeter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelMeter)

public:
    explicit LevelMeter(QWidget *parent = nullptr);

    /// \a level is an amplitude from 0 to 1.
    void setLevel(double level);
    /// From 0 to 1, as it is shown: with the ear's scale, and falling slowly.
    double shown() const { return m_shown; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_shown = 0;
};

/// One line of the check: a sign and a sentence.
class DeviceRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceRow)

public:
    explicit DeviceRow(QWidget *parent = nullptr);

    void show(const DeviceLine &line);
    /// A meter below the sentence.
    LevelMeter *addMeter();

private:
    Badge *m_badge;
    QLabel *m_text;
};

} // namespace shell
