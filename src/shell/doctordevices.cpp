#include "shell/doctorchecks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace shell::doctor {

using namespace Qt::StringLiterals;

namespace {

class DoctorDeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Doctor)

public:
    static QString described(const web::CaptureDevice &device);
};

/// What is known of a device: its name, where it is, and why it is not used.
QString DoctorDeviceWords::described(const web::CaptureDevice &device)
{
    const QString name = device.label.isEmpty() ? device.path : device.label;
    switch (device.sort) {
    case web::CaptureDevice::Sort::Usual:
        //: A camera or microphone: %1 is its name, %2 its path.
        return tr("%1 at %2").arg(name, device.path);
    case web::CaptureDevice::Sort::Virtual:
        //: The same for one that a program makes up.
        return tr("%1 at %2 (virtual, not used)").arg(name, device.path);
    case web::CaptureDevice::Sort::Infrared:
        //: The same for a camera that sees no colours.
        return tr("%1 at %2 (infra-red, not used)").arg(name, device.path);
    }
    Q_UNREACHABLE();
}

#ifdef Q_OS_LINUX
enum class DeviceFiles { None, Closed, Usable };

DeviceFiles deviceFilesIn(const QString &folder, const QString &pattern)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({pattern}, QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    DeviceFiles found = DeviceFiles::None;
    for (const QFileInfo &file : files) {
        if (file.isReadable() && file.isWritable())
            return DeviceFiles::Usable;
        found = DeviceFiles::Closed;
    }
    return found;
}

QString listed(const QList<web::CaptureDevice> &devices)
{
    QStringList all;
    for (const web::CaptureDevice &device : devices)
        all << DoctorDeviceWords::described(device);
    return all.join("; "_L1);
}
#endif

} // namespace

DoctorRow cameraRow(const web::CaptureFolders &folders, bool testCamera)
{
    const QString check = u"camera"_s;
    if (testCamera) {
        return {check, DoctorResult::Ok,
                DoctorDeviceWords::tr("A test camera is used in place of a real one.")};
    }
#ifdef Q_OS_LINUX
    const QList<web::CaptureDevice> cameras = web::camerasOfKernel(folders);
    const bool isRefused =
        !cameras.isEmpty() && web::chooseCapture(cameras, web::CaptureDevice::Kind::Camera, {}) < 0;
    switch (deviceFilesIn(folders.devices, u"video*"_s)) {
    case DeviceFiles::None:
        return {check, DoctorResult::Failed,
                DoctorDeviceWords::tr("No camera was found. Connect one and start again.")};
    case DeviceFiles::Closed:
        return {check, DoctorResult::Failed,
                DoctorDeviceWords::tr("A camera was found, but this user may not open it. Add the "
                                      "user to the group video.")};
    case DeviceFiles::Usable:
        if (isRefused) {
            return {check, DoctorResult::Failed,
                    //: %1 lists cameras with their paths.
                    DoctorDeviceWords::tr("Connect another camera: the onboarding service does not "
                                          "take those that were found. %1")
                        .arg(listed(cameras))};
        }
        return {check, DoctorResult::Ok, listed(cameras)};
    }
#else
    Q_UNUSED(folders);
#endif
    return {check, DoctorResult::Platform,
            DoctorDeviceWords::tr(
                "Check the camera and its permission in the settings of the system.")};
}

DoctorRow microphoneRow(const web::CaptureFolders &folders, bool testCamera)
{
    const QString check = u"microphone"_s;
    if (testCamera) {
        return {check, DoctorResult::Ok,
                DoctorDeviceWords::tr("A test microphone is used in place of a real one.")};
    }
#ifdef Q_OS_LINUX
    // ALSA names its capture devices pcmC<card>D<device>c.
    switch (deviceFilesIn(folders.devices % "/snd"_L1, u"pcmC*D*c"_s)) {
    case DeviceFiles::None:
        return {check, DoctorResult::Failed,
                DoctorDeviceWords::tr("No microphone was found. Connect one and start again.")};
    case DeviceFiles::Closed:
        return {check, DoctorResult::Failed,
                DoctorDeviceWords::tr("A microphone was found, but this user may not open it. Add "
                                      "the user to the group audio.")};
    case DeviceFiles::Usable:
        return {check, DoctorResult::Ok, listed(web::microphonesOfKernel(folders))};
    }
#else
    Q_UNUSED(folders);
#endif
    return {check, DoctorResult::Platform,
            DoctorDeviceWords::tr(
                "Check the microphone and its permission in the settings of the system.")};
}

} // namespace shell::doctor
