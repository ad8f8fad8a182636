#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/settings.h"
#include "shell/connectiontest.h"
#include "shell/doctor.h"

#include <optional>

/// The checks of `vestibule doctor`, each a function of what it looks at.
namespace shell::doctor {

/// Address and flow are set and nothing in the settings is unknown.
DoctorRow settingsRow(const core::Settings &settings);
/// The platform's key store answers, and where the data key lives.
DoctorRow keyStoreRow(const core::Result<std::optional<core::Secret>> &read,
                      const std::optional<store::DataKey> &dataKey);
/// Network, API key and clock, from a finished connection test.
QList<DoctorRow> connectionRows(const QList<CheckRow> &rows);
/// A capture device below \a deviceFolder (/dev) that this user may open.
DoctorRow cameraRow(const QString &deviceFolder, bool testCamera);
/// A capture device below \a deviceFolder (/dev/snd) that this user may open.
DoctorRow microphoneRow(const QString &deviceFolder, bool testCamera);
DoctorRow positionRow(const core::Settings &settings);
/// Free space where the data folder is or will be.
DoctorRow diskRow(const QString &dataDir);
/// The record of visits opened; \a problem when it did not.
DoctorRow databaseRow(bool open, const std::optional<core::Error> &problem);
/// Versions and rendering mode of the built-in browser.
DoctorRow engineRow(const web::EngineReport &report);
/// The browser's own sandbox is on, and the system lets it work. \a procSys is /proc/sys.
DoctorRow engineSandboxRow(const web::EngineReport &report, const QString &procSys);

} // namespace shell::doctor
