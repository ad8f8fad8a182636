#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace web {

/// Which camera and microphone a visit is to have; see the settings devices/….
struct PreflightRules
{
    QString camera;     ///< A part of its label in any case; empty: the first usual one.
    QString microphone; ///< The same; empty: the one the system prefers.
};

/// One camera or microphone as this computer and the engine know it.
struct CaptureDevice
{
    enum class Kind { Camera, Microphone };
    enum class Sort {
        Usual,    ///< To be used.
        Virtual,  ///< Made by a program; the vendor refuses a camera by such a name.
        Infrared, ///< Sees no colours.
    };
    Kind kind = Kind::Camera;
    Sort sort = Sort::Usual;
    QString label;
    QString path; ///< Linux: the stable name that udev gives, such as below /dev/v4l/by-path.
    bool isChosen = false;
    QString id; ///< The engine's, for one profile alone; empty when the kernel told of it.
};

/// Where Linux keeps its capture devices; tests have folders of their own.
struct CaptureFolders
{
    QString devices = QStringLiteral("/dev");
    QString cameras = QStringLiteral("/sys/class/video4linux");
    QString sound = QStringLiteral("/proc/asound");
};

/// What a device is by its \a label: the vendor refuses cameras whose label has "Virtual", "/" or
/// "\" in it (incode-omni.md, "Camera"), and names with "OBS" are a program's too.
CaptureDevice::Sort sortOfCapture(CaptureDevice::Kind kind, const QString &label);

/// True when \a label has \a wanted in it, in whatever case.
bool isWantedCapture(const QString &label, const QString &wanted);

/// The device of \a kind for a visit: the first usual one whose label has \a wanted in it, else
/// the first usual one; for a microphone that nobody named the one the system prefers, and rather
/// a virtual one than none. -1 when there is none.
qsizetype chooseCapture(const QList<CaptureDevice> &devices, CaptureDevice::Kind kind,
                        const QString &wanted);

/// The cameras and microphones the kernel has, with their stable paths; empty but on Linux.
QList<CaptureDevice> camerasOfKernel(const CaptureFolders &folders);
QList<CaptureDevice> microphonesOfKernel(const CaptureFolders &folders);

/// Gives those of \a devices that \a ofKernel knows their paths; two of one name in their order.
void addPaths(QList<CaptureDevice> &devices, QList<CaptureDevice> ofKernel);

} // namespace web
