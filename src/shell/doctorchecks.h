#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/settings.h"
#include "shell/connectiontest.h"
#include "shell/displays.h"
#include "shell/doctor.h"
#include "web/capturedevices.h"

#include <optional>

/// The checks of `vestibule doctor`, each a function of what it looks at.
namespace shell::doctor {

/// Big Interview is set up and nothing that visits need is, which is no fault then.
bool isForPartnerAlone(const core::Settings &settings);
/// What visits need is set, for Incode, a backend or a static link, unless Big Interview alone is
/// wanted; and nothing is unknown.
DoctorRow settingsRow(const core::Settings &settings);
/// The platform's key store answers, and where the data key lives.
DoctorRow keyStoreRow(const core::Result<std::optional<core::Secret>> &read,
                      const std::optional<store::DataKey> &dataKey);
/// Network, API key or access to a backend, and clock, from a finished connection test.
QList<DoctorRow> connectionRows(const QList<CheckRow> &rows);
/// The way to Big Interview and its API key, from a finished connection test; the clock as well
/// when \a withClock.
QList<DoctorRow> partnerRows(const QList<CheckRow> &rows, bool withClock);
/// A camera that this user may open and the service takes; names all that were found, with their
/// stable paths.
DoctorRow cameraRow(const web::CaptureFolders &folders, bool testCamera);
/// A microphone that this user may open; the same.
DoctorRow microphoneRow(const web::CaptureFolders &folders, bool testCamera);
/// The program browser/command names is there.
DoctorRow browserRow(const core::Settings &settings);
/// The receiver of webhooks could listen with these settings; tries the port for a moment.
DoctorRow webhooksRow(const core::Settings &settings, core::Clock &clock);
DoctorRow positionRow(const core::Settings &settings);
/// \a holder is KeepAwake::holder() of one that has settled.
DoctorRow awakeRow(const core::Settings &settings, const QString &holder);
/// What each display is called in kiosk/visitorScreen and kiosk/deskScreen, and that those which
/// are set are connected.
DoctorRow displaysRow(const core::Settings &settings, const QList<DisplayInfo> &displays);
/// Free space where the data folder is or will be.
DoctorRow diskRow(const QString &dataDir);
/// The record of visits opened; \a problem when it did not.
DoctorRow databaseRow(bool open, const std::optional<core::Error> &problem);
/// Versions and rendering mode of the built-in browser.
DoctorRow engineRow(const web::EngineReport &report);
/// The browser's own sandbox is on, and the system lets it work. \a procSys is /proc/sys.
DoctorRow engineSandboxRow(const web::EngineReport &report, const QString &procSys);

} // namespace shell::doctor
