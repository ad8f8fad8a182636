#include "shell/hardwarekeyboard.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtGui/QInputDevice>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// One block of the list, as the kernel writes it (Documentation/input/input.rst): I: the ids, N:
/// the name, B: KEY= the keys it has, as hexadecimal words of the machine's length, highest first.
struct InputDevice
{
    QString name;
    QString vendor; ///< Four hexadecimal digits.
    QString bus;
    QStringList keyWords;
};

bool hasKey(const InputDevice &device, int code)
{
    // A word's length is that of the kernel's unsigned long; the words are not padded.
    constexpr int wordBits = int(sizeof(void *)) * 8;
    const qsizetype word = code / wordBits;
    if (word >= device.keyWords.size())
        return false;
    bool isNumber = false;
    const quint64 bits =
        device.keyWords.at(device.keyWords.size() - 1 - word).toULongLong(&isNumber, 16);
    return isNumber && ((bits >> (code % wordBits)) & 1) != 0;
}

/// Letters, digits, Enter, Space and both kinds of deleting: what a person types with.
bool typesLetters(const InputDevice &device)
{
    // Codes of linux/input-event-codes.h.
    static constexpr std::array codes{2, 11, 14, 16, 25, 28, 30, 38, 44, 50, 57};
    return std::all_of(codes.begin(), codes.end(),
                       [&device](int code) { return hasKey(device, code); });
}

bool isReader(const InputDevice &device)
{
    // USB makers of scanners and card readers alone (usb.ids): Honeywell and Metrologic, Symbol and
    // Zebra, Datalogic (PSC), Newland, Opticon, MagTek, ID Tech, OmniKey.
    static const QStringList makers{u"0c2e"_s, u"05e0"_s, u"05f9"_s, u"1eab"_s,
                                    u"065a"_s, u"0801"_s, u"0acd"_s, u"076b"_s};
    static const QRegularExpression names(
        u"bar ?code|scanner|scanning|reader|rfid|nfc|magstripe|swipe|datalogic|honeywell|"
        "metrologic|symbol tech|zebra|newland|opticon|magtek|omnikey"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (device.bus == "0003"_L1 && makers.contains(device.vendor))
           || names.match(device.name).hasMatch();
}

bool isRealKeyboard(const InputDevice &device)
{
    return typesLetters(device) && !isReader(device);
}

} // namespace

QString inputDevicesFile()
{
#ifdef Q_OS_LINUX
    return u"/proc/bus/input/devices"_s;
#else
    return {};
#endif
}

bool hasHardwareKeyboard(const QString &devicesFile)
{
    if (devicesFile.isEmpty()) {
        const QList<const QInputDevice *> devices = QInputDevice::devices();
        return std::any_of(devices.begin(), devices.end(), [](const QInputDevice *device) {
            return device->type() == QInputDevice::DeviceType::Keyboard;
        });
    }
    QFile file(devicesFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList blocks = QString::fromUtf8(file.readAll()).split(u"\n\n"_s);
    return std::any_of(blocks.begin(), blocks.end(), [](const QString &block) {
        InputDevice device;
        const QStringList lines = block.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("N: Name="_L1))
                device.name = line.sliced(8);
            else if (line.startsWith("B: KEY="_L1))
                device.keyWords = line.sliced(7).split(u' ', Qt::SkipEmptyParts);
            else if (line.startsWith("I: Bus="_L1)) {
                device.bus = line.sliced(7, std::min<qsizetype>(4, line.size() - 7));
                device.vendor = line.section("Vendor="_L1, 1).left(4);
            }
        }
        return isRealKeyboard(device);
    });
}

} // namespace shell
