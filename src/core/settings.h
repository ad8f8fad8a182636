#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QHash>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace core {

enum class SettingType {
    Text,
    Url,
    Integer,
    Real,
    Boolean,
    List,
    File,
    Choice,
    Path,   ///< Of a URL: begins with a slash.
    Listen, ///< See core::readListenAddress().
};

/// Where a value came from; a lower one in this list loses to a higher one.
enum class SettingSource {
    Default,     ///< The table's own.
    User,        ///< The user's own file.
    ConfigFile,  ///< --config FILE.
    Environment, ///< VESTIBULE_INCODE__APIURL and the like.
    CommandLine, ///< Given for this run.
    Policy,      ///< The administrator's; shown locked.
};

/// One row of the settings table.
struct SettingSpec
{
    QLatin1StringView key;
    SettingType type;
    QLatin1StringView defaultValue; ///< As it would stand in a file; empty is "none".
    double minimum;                 ///< Of Integer and Real.
    double maximum;
    QLatin1StringView choices; ///< Of Choice, separated by spaces.
    QLatin1StringView help;    ///< One English sentence for the documentation page.
};

/// Every key there is, in the order of the documentation page.
const QList<SettingSpec> &settingsTable();
const SettingSpec *findSetting(QStringView key);

namespace keys {
using namespace Qt::StringLiterals;
inline constexpr auto ServiceKind = "service/kind"_L1;
inline constexpr auto ApiUrl = "incode/apiUrl"_L1;
inline constexpr auto FlowId = "incode/flowId"_L1;
inline constexpr auto ApiKeyFile = "incode/apiKeyFile"_L1;
inline constexpr auto Language = "incode/language"_L1;
inline constexpr auto CountryCode = "incode/countryCode"_L1;
inline constexpr auto RedirectionUrl = "incode/redirectionUrl"_L1;
inline constexpr auto StaticUrl = "incode/staticUrl"_L1;
inline constexpr auto AllowedHosts = "incode/allowedHosts"_L1;
inline constexpr auto ResourceHosts = "incode/resourceHosts"_L1;
inline constexpr auto BackendUrl = "backend/url"_L1;
inline constexpr auto BackendTokenFile = "backend/tokenFile"_L1;
inline constexpr auto BackendClientCert = "backend/clientCert"_L1;
inline constexpr auto BackendClientKey = "backend/clientKey"_L1;
inline constexpr auto BackendStartPath = "backend/paths/start"_L1;
inline constexpr auto BackendUrlPath = "backend/paths/onboardingUrl"_L1;
inline constexpr auto BackendStatusPath = "backend/paths/status"_L1;
inline constexpr auto BackendScorePath = "backend/paths/score"_L1;
inline constexpr auto PollEnabled = "poll/enabled"_L1;
inline constexpr auto PollIntervalMs = "poll/intervalMs"_L1;
inline constexpr auto VisitDeadlineSeconds = "visit/deadlineSeconds"_L1;
inline constexpr auto Latitude = "position/latitude"_L1;
inline constexpr auto Longitude = "position/longitude"_L1;
inline constexpr auto AccuracyMeters = "position/accuracyMeters"_L1;
inline constexpr auto SensorsMode = "sensors/mode"_L1;
inline constexpr auto BrowserCommand = "browser/command"_L1;
inline constexpr auto BrowserReturnTo = "browser/returnTo"_L1;
inline constexpr auto WebhooksListen = "webhooks/listen"_L1;
inline constexpr auto WebhooksIncodePath = "webhooks/incodePath"_L1;
inline constexpr auto WebhooksHeaderName = "webhooks/headerName"_L1;
inline constexpr auto WebhooksHeaderSecretFile = "webhooks/headerSecretFile"_L1;
inline constexpr auto WebhooksTlsCert = "webhooks/tlsCert"_L1;
inline constexpr auto WebhooksTlsKey = "webhooks/tlsKey"_L1;
inline constexpr auto WebhooksBigInterviewPath = "webhooks/bigInterviewPath"_L1;
inline constexpr auto BigInterviewUrl = "biginterview/url"_L1;
inline constexpr auto BigInterviewKeyFile = "biginterview/apiKeyFile"_L1;
inline constexpr auto BigInterviewWebhookKeyFile = "biginterview/webhookKeyFile"_L1;
inline constexpr auto BigInterviewReturnUrl = "biginterview/returnUrl"_L1;
inline constexpr auto BigInterviewReturnHosts = "biginterview/returnHosts"_L1;
inline constexpr auto BigInterviewShowIn = "biginterview/showIn"_L1;
inline constexpr auto BigInterviewAllowedHosts = "biginterview/allowedHosts"_L1;
inline constexpr auto BigInterviewSavedPaths = "biginterview/savedPaths"_L1;
inline constexpr auto BigInterviewBodyForm = "biginterview/bodyForm"_L1;
inline constexpr auto BigInterviewParallel = "biginterview/parallelCalls"_L1;
inline constexpr auto BigInterviewLongestId = "biginterview/longestId"_L1;
inline constexpr auto FetchText = "results/fetchText"_L1;
inline constexpr auto FetchImages = "results/fetchImages"_L1;
inline constexpr auto RetentionEnabled = "retention/enabled"_L1;
inline constexpr auto RetentionMediaHours = "retention/mediaHours"_L1;
inline constexpr auto RetentionTokenMinutes = "retention/tokenMinutes"_L1;
inline constexpr auto RetentionVisitDays = "retention/visitDays"_L1;
inline constexpr auto MaintenanceHour = "maintenance/hour"_L1;
inline constexpr auto BackupsKept = "maintenance/backupsKept"_L1;
inline constexpr auto UiLanguage = "ui/language"_L1;
inline constexpr auto UiTheme = "ui/theme"_L1;
inline constexpr auto BrandName = "brand/name"_L1;
inline constexpr auto BrandLogoFile = "brand/logoFile"_L1;
inline constexpr auto BrandAccent = "brand/accent"_L1;
inline constexpr auto BrandWelcomeText = "brand/welcomeText"_L1;
inline constexpr auto ShowOutcome = "visitor/showOutcome"_L1;
inline constexpr auto ReturnPageSeconds = "visitor/returnPageSeconds"_L1;
inline constexpr auto CodeSeconds = "visitor/codeSeconds"_L1;
inline constexpr auto ResultSeconds = "visitor/resultSeconds"_L1;
inline constexpr auto BrandBackgroundFile = "brand/backgroundFile"_L1;
inline constexpr auto AsksConsent = "visitor/beforeStart"_L1;
inline constexpr auto AsksReference = "visitor/reference"_L1;
inline constexpr auto ReferencePattern = "visitor/referencePattern"_L1;
inline constexpr auto ChecksDevices = "visitor/checkDevices"_L1;
inline constexpr auto AllowsUpload = "visitor/allowUpload"_L1;
inline constexpr auto UploadFolder = "visitor/uploadFolder"_L1;
inline constexpr auto WelcomeSeconds = "presence/welcomeSeconds"_L1;
inline constexpr auto BeforeStartSeconds = "presence/beforeStartSeconds"_L1;
inline constexpr auto DevicesSeconds = "presence/devicesSeconds"_L1;
inline constexpr auto FlowSeconds = "presence/flowSeconds"_L1;
inline constexpr auto PortalSeconds = "presence/portalSeconds"_L1;
inline constexpr auto AnswerSeconds = "presence/answerSeconds"_L1;
inline constexpr auto CameraName = "devices/camera"_L1;
inline constexpr auto MicrophoneName = "devices/microphone"_L1;
inline constexpr auto PinsDevices = "devices/pinned"_L1;
inline constexpr auto Seats = "kiosk/seats"_L1;
inline constexpr auto VisitorScreen = "kiosk/visitorScreen"_L1;
inline constexpr auto DeskScreen = "kiosk/deskScreen"_L1;
inline constexpr auto HelpContact = "kiosk/helpContact"_L1;
inline constexpr auto KeepAwake = "kiosk/keepAwake"_L1;
inline constexpr auto Keyboard = "kiosk/keyboard"_L1;
} // namespace keys

/// Where load() looks. Empty paths are skipped; a given configFile must exist.
struct SettingsLocations
{
    QString policyFile;
    QString configFile;
    QString userFile;
    QProcessEnvironment environment;
    QHash<QString, QString> commandLine;

    /// The places of this platform: /etc/vestibule/policy.ini (or %ProgramData%), the user's
    /// configuration folder, and this process's environment.
    static SettingsLocations standard();
};

/// The values of one run: checked once at load, typed on reading, each with its source.
class Settings
{
public:
    Settings() = default;

    /// Reads and checks everything. A value out of range or of the wrong type is an
    /// ErrorKind::Refused whose detail begins with the key; unknown keys only add to warnings().
    static Result<Settings> load(const SettingsLocations &locations);

    QString text(QLatin1StringView key) const;
    QUrl url(QLatin1StringView key) const;
    int integer(QLatin1StringView key) const;
    std::optional<double> real(QLatin1StringView key) const;
    bool boolean(QLatin1StringView key) const;
    QStringList list(QLatin1StringView key) const;

    SettingSource source(QLatin1StringView key) const;
    /// True when the administrator's policy fixes the key.
    bool isLocked(QLatin1StringView key) const { return source(key) == SettingSource::Policy; }
    /// True when the operator can change it here: nothing above the user's own file sets it.
    bool isEditable(QLatin1StringView key) const { return source(key) <= SettingSource::User; }

    const QStringList &warnings() const { return m_warnings; }
    const SettingsLocations &locations() const { return m_locations; }

    /// Checks \a value for \a key as load() would; nothing, or an ErrorKind::Refused.
    static Result<void> check(QLatin1StringView key, const QString &value);

    /// Writes values to the user's own file (empty removes the key), durably, and applies them
    /// here. Refuses locked keys and values that check() refuses, and then writes nothing.
    Result<void> saveUser(const QHash<QString, QString> &values);

private:
    struct Value
    {
        QString text;
        SettingSource source = SettingSource::Default;
    };
    Result<void> apply(const QString &key, const QString &value, SettingSource source);
    Result<void> applyFile(const QString &path, SettingSource source);

    QHash<QString, Value> m_values;
    QStringList m_warnings;
    SettingsLocations m_locations;
};

/// Splits a comma-separated list; items may be in double quotes; empty items are dropped.
QStringList splitList(const QString &text);

/// The trimmed content of a key file, one word of visible ASCII. ErrorKind::Refused when anyone but
/// its owner can read it, it is empty or over 64 KiB, or anything else; ErrorKind::Storage when it
/// cannot be read.
Result<Secret> readKeyFile(const QString &path);
/// The same for a private key in PEM, which has many lines; whether it is one is not looked at.
Result<Secret> readPemKeyFile(const QString &path);

/// The documentation page of every key, in Markdown.
QString settingsDocumentation();

} // namespace core
