#pragma once

#include <QtCore/QString>

namespace shell {

/// Where Linux lists what one can type and point with.
QString inputDevicesFile();

/// True when somebody could type letters on something that is connected. On Linux read from
/// \a devicesFile, elsewhere asked of Qt. Barcode scanners and card readers, which announce
/// themselves as keyboards, are left out as far as their maker or name gives them away; buttons
/// for power and loudness are, because they have no letters. A list that cannot be read means that
/// there is none: a keyboard too many on the screen stops nobody, one too few does.
bool hasHardwareKeyboard(const QString &devicesFile = inputDevicesFile());

} // namespace shell
