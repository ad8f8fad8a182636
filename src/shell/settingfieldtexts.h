#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace shell {

/// What the pages say about one setting, translated.
struct SettingTexts
{
    QString title;
    QString help;
    QString placeholder; ///< An example, or what an empty field means.
};
SettingTexts settingTexts(QLatin1StringView key);

/// The values to choose from with their translated names; empty for settings that are typed.
QList<std::pair<QString, QString>> settingChoices(QLatin1StringView key);

} // namespace shell
