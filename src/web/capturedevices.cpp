#include "web/capturedevices.h"

#include <QtCore/QCollator>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace web {

using namespace Qt::StringLiterals;

namespace {

/// The engine's name for the one the system prefers, which it lists besides the real one.
constexpr auto PreferredId = "default"_L1;

bool has(const QString &text, QLatin1StringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

#ifdef Q_OS_LINUX
QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(256)).trimmed()
                                          : QString();
}

/// Names such as video10 after video9.
QStringList inOrder(QStringList names)
{
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::sort(names.begin(), names.end(), byNumber);
    return names;
}

/// The link below \a folder that leads to \a file, or \a file itself where udev made none.
QString stablePath(const QString &folder, const QString &file)
{
    const QString target = QFileInfo(file).canonicalFilePath();
    const QFileInfoList links =
        QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &link : links) {
        if (!target.isEmpty() && link.canonicalFilePath() == target)
            return link.absoluteFilePath();
    }
    return file;
}
#endif

} // namespace

CaptureDevice::Sort sortOfCapture(CaptureDevice::Kind kind, const QString &label)
{
    using Sort = CaptureDevice::Sort;
    switch (kind) {
    case CaptureDevice::Kind::Camera:
        if (has(label, "virtual"_L1) || label.contains("OBS"_L1) || label.contains(u'/')
            || label.contains(u'\\'))
            return Sort::Virtual;
        // "IR " alone would also be the end of "Air Camera".
        if (label.startsWith("IR "_L1) || label.contains(" IR "_L1) || has(label, "infrared"_L1)
            || has(label, "infra-red"_L1) || has(label, "windows hello"_L1))
            return Sort::Infrared;
        return Sort::Usual;
    case CaptureDevice::Kind::Microphone:
        return has(label, "virtual"_L1) || label.startsWith("Monitor of "_L1) ? Sort::Virtual
                                                                              : Sort::Usual;
    }
    Q_UNREACHABLE();
}

bool isWantedCapture(const QString &label, const QString &wanted)
{
    return !wanted.isEmpty() && label.contains(wanted, Qt::CaseInsensitive);
}

qsizetype chooseCapture(const QList<CaptureDevice> &devices, CaptureDevice::Kind kind,
                        const QString &wanted)
{
    const auto first = [&](auto condition) -> qsizetype {
        const auto found =
            std::find_if(devices.cbegin(), devices.cend(), [&](const CaptureDevice &device) {
                return device.kind == kind && condition(device);
            });
        return found == devices.cend() ? -1 : std::distance(devices.cbegin(), found);
    };
    const auto isUsual = [](const CaptureDevice &device) {
        return device.sort == CaptureDevice::Sort::Usual;
    };
    qsizetype found = first([&](const CaptureDevice &device) {
        return isUsual(device) && device.id != PreferredId && isWantedCapture(device.label, wanted);
    });
    if (found < 0)
        found = first([&](const CaptureDevice &device) {
            return isUsual(device) && device.id == PreferredId;
        });
    if (found < 0)
        found = first(isUsual);
    if (found < 0 && kind == CaptureDevice::Kind::Microphone)
        found = first([](const CaptureDevice &) { return true; });
    return found;
}

QList<CaptureDevice> camerasOfKernel(const CaptureFolders &folders)
{
    QList<CaptureDevice> cameras;
#ifdef Q_OS_LINUX
    const QStringList nodes =
        inOrder(QDir(folders.cameras).entryList({u"video*"_s}, QDir::Dirs | QDir::NoDotAndDotDot));
    for (const QString &node : nodes) {
        const QString about = folders.cameras % u'/' % node;
        // One camera has several nodes; all but the first carry no picture.
        if (firstLine(about % "/index"_L1).toInt() != 0)
            continue;
        CaptureDevice camera;
        camera.kind = CaptureDevice::Kind::Camera;
        camera.label = firstLine(about % "/name"_L1);
        camera.sort = sortOfCapture(camera.kind, camera.label);
        camera.path =
            stablePath(folders.devices % "/v4l/by-path"_L1, folders.devices % u'/' % node);
        cameras << camera;
    }
#else
    Q_UNUSED(folders);
#endif
    return cameras;
}

QList<CaptureDevice> microphonesOfKernel(const CaptureFolders &folders)
{
    QList<CaptureDevice> microphones;
#ifdef Q_OS_LINUX
    const QString sound = folders.devices % "/snd"_L1;
    // ALSA names its capture devices pcmC<card>D<device>c.
    const QStringList nodes =
        inOrder(QDir(sound).entryList({u"pcmC*D*c"_s}, QDir::System | QDir::Files));
    for (const QString &node : nodes) {
        const QString card = node.sliced(4).section(u'D', 0, 0);
        const QString number = node.section(u'D', 1).chopped(1);
        const QString about = folders.sound % "/card"_L1 % card % "/pcm"_L1 % number % "c/info"_L1;
        CaptureDevice microphone;
        microphone.kind = CaptureDevice::Kind::Microphone;
        QFile info(about);
        const QStringList lines = info.open(QIODevice::ReadOnly)
                                      ? QString::fromUtf8(info.read(4096)).split(u'\n')
                                      : QStringList();
        for (const QString &line : lines) {
            if (line.startsWith("name: "_L1))
                microphone.label = line.sliced(6).trimmed();
        }
        microphone.sort = sortOfCapture(microphone.kind, microphone.label);
        microphone.path = stablePath(sound % "/by-path"_L1, sound % u'/' % node);
        microphones << microphone;
    }
#else
    Q_UNUSED(folders);
#endif
    return microphones;
}

void addPaths(QList<CaptureDevice> &devices, QList<CaptureDevice> ofKernel)
{
    for (CaptureDevice &device : devices) {
        // The engine adds the maker's numbers to the name; the kernel cuts it short.
        const auto known =
            std::find_if(ofKernel.cbegin(), ofKernel.cend(), [&](const CaptureDevice &other) {
                return other.kind == device.kind && !other.label.isEmpty()
                       && device.label.startsWith(other.label);
            });
        if (known == ofKernel.cend())
            continue;
        device.path = known->path;
        ofKernel.erase(known);
    }
}

} // namespace web
