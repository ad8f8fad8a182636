#include "core/settings.h"

#include "core/hostpolicy.h"
#include "core/listenaddress.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double Unlimited = std::numeric_limits<double>::max();

Error refused(const QString &key, const QString &why)
{
    return Error::of(ErrorKind::Refused, QString(key % u": "_s % why));
}

QString environmentName(QLatin1StringView key)
{
    return u"VESTIBULE_"_s + QString(key).toUpper().replace(u'/', u"__"_s);
}

/// QSettings splits unquoted commas into a list; put back what the file said.
QString joined(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',')
                                                    : value.toString();
}

bool mayBeEmpty(SettingType type)
{
    return type == SettingType::Text || type == SettingType::Url || type == SettingType::List
           || type == SettingType::File || type == SettingType::Path || type == SettingType::Listen;
}

Result<void> checkNumber(const SettingSpec &spec, double number)
{
    if (!std::isfinite(number) || number < spec.minimum || number > spec.maximum) {
        if (spec.maximum == Unlimited)
            return refused(QString(spec.key), u"must be %1 or more"_s.arg(spec.minimum));
        return refused(QString(spec.key),
                       u"must be from %1 to %2"_s.arg(spec.minimum).arg(spec.maximum));
    }
    return {};
}

Result<void> checkValue(const SettingSpec &spec, const QString &value)
{
    if (value.isEmpty())
        return {};
    bool ok = false;
    switch (spec.type) {
    case SettingType::Text:
    case SettingType::File:
        return {};
    case SettingType::Path:
        if (!value.startsWith(u'/') || value.contains(u' '))
            return refused(QString(spec.key), u"must begin with a slash"_s);
        return {};
    case SettingType::Listen:
        if (const auto address = readListenAddress(value); !address)
            return refused(QString(spec.key), address.error().detail);
        return {};
    case SettingType::List: {
        // Names, IPv4 and IPv6 addresses, with a port or without; no scheme and no path.
        static const QRegularExpression host(u"^[A-Za-z0-9.:\\[\\]-]+$"_s);
        for (const QString &item : splitList(value)) {
            if (!host.match(item).hasMatch())
                return refused(QString(spec.key), u"%1 is not a host name"_s.arg(item));
        }
        return {};
    }
    case SettingType::Url: {
        const QUrl url(value, QUrl::StrictMode);
        if (const Result<void> checked = checkServiceUrl(url); !checked)
            return refused(QString(spec.key), checked.error().detail);
        return {};
    }
    case SettingType::Integer: {
        const int number = value.toInt(&ok);
        if (!ok)
            return refused(QString(spec.key), u"must be a whole number"_s);
        return checkNumber(spec, number);
    }
    case SettingType::Real: {
        const double number = value.toDouble(&ok);
        if (!ok)
            return refused(QString(spec.key), u"must be a number"_s);
        return checkNumber(spec, number);
    }
    case SettingType::Boolean: {
        static const QStringList words{u"true"_s, u"false"_s, u"1"_s,  u"0"_s,
                                       u"yes"_s,  u"no"_s,    u"on"_s, u"off"_s};
        if (!words.contains(value.toLower()))
            return refused(QString(spec.key), u"must be true or false"_s);
        return {};
    }
    case SettingType::Choice: {
        const QStringList choices = QString(spec.choices).split(u' ');
        if (!choices.contains(value))
            return refused(QString(spec.key), u"must be one of %1"_s.arg(choices.join(u", "_s)));
        return {};
    }
    }
    return {};
}

} // namespace

const QList<SettingSpec> &settingsTable()
{
    using enum SettingType;
    static const QList<SettingSpec> table{
        {keys::ServiceKind, Choice, "incode"_L1, 0, 0, "incode backend"_L1,
         "Who is asked: Incode itself, or a backend of the customer's that holds the key."_L1},
        {keys::ApiUrl, Url, ""_L1, 0, 0, ""_L1,
         "Address of the Incode API of your account, without /0."_L1},
        {keys::FlowId, Text, ""_L1, 0, 0, ""_L1,
         "Id of the flow or workflow, from the Incode dashboard."_L1},
        {keys::ApiKeyFile, File, ""_L1, 0, 0, ""_L1,
         "File that holds the API key, readable by its owner alone; without it the key store is asked."_L1},
        {keys::Language, Text, ""_L1, 0, 0, ""_L1,
         "Language sent at start, such as en-US; empty means the visitor's choice on the screen."_L1},
        {keys::CountryCode, Text, "ALL"_L1, 0, 0, ""_L1, "Country code sent at start."_L1},
        {keys::RedirectionUrl, Url, ""_L1, 0, 0, ""_L1,
         "Where the onboarding page goes at its end; caught before any request leaves."_L1},
        {keys::StaticUrl, Url, ""_L1, 0, 0, ""_L1,
         "Static link of a flow, used instead of sessions of our own."_L1},
        {keys::AllowedHosts, List, "incodesmile.com,incode.com,incode.id"_L1, 0, 0, ""_L1,
         "Host suffixes the onboarding page may live on and go to; loopback only when listed."_L1},
        {keys::ResourceHosts, List, ""_L1, 0, 0, ""_L1,
         "When set, the only host suffixes the page's own requests and sockets may go to."_L1},
        {keys::BackendUrl, Url, ""_L1, 0, 0, ""_L1, "Address of the customer's backend."_L1},
        {keys::BackendTokenFile, File, ""_L1, 0, 0, ""_L1,
         "File with the bearer token for the backend."_L1},
        {keys::BackendClientCert, File, ""_L1, 0, 0, ""_L1,
         "Client certificate (chain, PEM) shown to the backend."_L1},
        {keys::BackendClientKey, File, ""_L1, 0, 0, ""_L1,
         "Its private key (PEM, without a password), readable by its owner alone."_L1},
        {keys::BackendStartPath, Path, ""_L1, 0, 0, ""_L1,
         "Route that creates a session, for backends that answer its URL in a second call; empty when one call does both."_L1},
        {keys::BackendUrlPath, Path, "/onboarding-url"_L1, 0, 0, ""_L1,
         "Route that creates a session and answers its onboarding URL."_L1},
        {keys::BackendStatusPath, Path, "/onboarding-status"_L1, 0, 0, ""_L1,
         "Route that answers the status."_L1},
        {keys::BackendScorePath, Path, "/fetch-score"_L1, 0, 0, ""_L1,
         "Route that answers the score."_L1},
        {keys::PollEnabled, Boolean, "true"_L1, 0, 0, ""_L1, "Whether the status is polled."_L1},
        {keys::PollIntervalMs, Integer, "1000"_L1, 500, 60000, ""_L1,
         "Milliseconds between two status reads."_L1},
        {keys::VisitDeadlineSeconds, Integer, "900"_L1, 1, 86400, ""_L1,
         "Seconds after which a visit that is not finished counts as expired."_L1},
        {keys::Latitude, Real, ""_L1, -90, 90, ""_L1,
         "Fixed latitude of this kiosk in degrees; unset means the system's source."_L1},
        {keys::Longitude, Real, ""_L1, -180, 180, ""_L1,
         "Fixed longitude of this kiosk in degrees."_L1},
        {keys::AccuracyMeters, Real, "25"_L1, 0, 100000, ""_L1,
         "Accuracy told with the fixed position, in metres."_L1},
        {keys::SensorsMode, Choice, "auto"_L1, 0, 0, "auto off"_L1,
         "Motion readings: true ones when hardware is found, or off."_L1},
        {keys::BrowserCommand, Text, ""_L1, 0, 0, ""_L1,
         "Browser for redirect-and-back; empty means the system's."_L1},
        {keys::BrowserReturnTo, Choice, "here"_L1, 0, 0, "here customer none"_L1,
         "Where that browser goes at the end: to a one-time address of this program, to incode/redirectionUrl, or nowhere."_L1},
        {keys::WebhooksListen, Listen, ""_L1, 0, 0, ""_L1,
         "Where the webhook receiver listens: off, on (127.0.0.1:8787), a port, or address:port; anything but loopback needs a certificate."_L1},
        {keys::WebhooksIncodePath, Path, "/webhooks/incode"_L1, 0, 0, ""_L1,
         "Path of Incode's deliveries."_L1},
        {keys::WebhooksBigInterviewPath, Path, "/webhooks/biginterview"_L1, 0, 0, ""_L1,
         "Path of Big Interview's deliveries."_L1},
        {keys::WebhooksHeaderName, Text, ""_L1, 0, 0, ""_L1,
         "Name of the static header that authenticates Incode's deliveries."_L1},
        {keys::WebhooksHeaderSecretFile, File, ""_L1, 0, 0, ""_L1,
         "File with that header's value."_L1},
        {keys::WebhooksTlsCert, File, ""_L1, 0, 0, ""_L1, "Certificate chain of the receiver."_L1},
        {keys::WebhooksTlsKey, File, ""_L1, 0, 0, ""_L1, "Private key of the receiver."_L1},
        {keys::BigInterviewUrl, Text, ""_L1, 0, 0, ""_L1,
         "Your organisation at Big Interview: its subdomain, such as acme, or its whole address."_L1},
        {keys::BigInterviewKeyFile, File, ""_L1, 0, 0, ""_L1,
         "File that holds the Partner API key, readable by its owner alone; without it the key store is asked."_L1},
        {keys::BigInterviewWebhookKeyFile, File, ""_L1, 0, 0, ""_L1,
         "File with the verification key of Big Interview's webhook; without it its deliveries are not received."_L1},
        {keys::BigInterviewReturnUrl, Url, ""_L1, 0, 0, ""_L1,
         "Where a person lands after signing out; the embedded window closes there."_L1},
        {keys::BigInterviewReturnHosts, List, ""_L1, 0, 0, ""_L1,
         "Hosts that a return address given for one launch may be on; empty means any."_L1},
        {keys::BigInterviewShowIn, Choice, "embedded"_L1, 0, 0, "embedded browser"_L1,
         "Where a launch opens: in a window of ours that is wiped afterwards, or in the computer's browser."_L1},
        {keys::BigInterviewAllowedHosts, List, ""_L1, 0, 0, ""_L1,
         "Hosts the embedded pages may go to besides the organisation's own."_L1},
        {keys::BigInterviewSavedPaths, Text, ""_L1, 0, 0, ""_L1,
         "Places of the member pages that staff open often, separated by commas, each as Title=/path."_L1},
        {keys::BigInterviewBodyForm, Choice, "json"_L1, 0, 0, "json form"_L1,
         "How requests are written; the vendor does not say which it expects."_L1},
        {keys::BigInterviewParallel, Integer, "4"_L1, 1, 16, ""_L1,
         "Most calls to Big Interview at one time."_L1},
        {keys::BigInterviewLongestId, Integer, "64"_L1, 1, 255, ""_L1,
         "Longest partner id; Big Interview's own limit was 64 in 2019."_L1},
        {keys::FetchText, Boolean, "false"_L1, 0, 0, ""_L1,
         "Whether the document's text is fetched by itself after each finished visit; otherwise only when an operator asks."_L1},
        {keys::FetchImages, Boolean, "false"_L1, 0, 0, ""_L1,
         "Whether pictures of face and document are fetched by themselves after each finished visit; otherwise only when an operator asks."_L1},
        {keys::RetentionEnabled, Boolean, "true"_L1, 0, 0, ""_L1,
         "Whether data is deleted after its period."_L1},
        {keys::RetentionMediaHours, Integer, "24"_L1, 0, 8760, ""_L1,
         "Hours for which pictures and document text are kept after they were fetched."_L1},
        {keys::RetentionTokenMinutes, Integer, "60"_L1, 0, 10080, ""_L1,
         "Minutes for which a session's token is kept after its result, so that pictures, text or a later decision can be asked for; 0 forgets it at once."_L1},
        {keys::RetentionVisitDays, Integer, "90"_L1, 1, 3650, ""_L1,
         "Days for which visits and their results are kept after their end."_L1},
        {keys::MaintenanceHour, Integer, "3"_L1, 0, 23, ""_L1,
         "Hour of the day, local time, at which data past its period is deleted and a backup is made; both also run at start-up when that hour was missed."_L1},
        {keys::BackupsKept, Integer, "7"_L1, 0, 60, ""_L1,
         "How many daily backups of the database are kept; 0 makes none."_L1},
        {keys::UiLanguage, Choice, ""_L1, 0, 0, "en es pt_BR ar"_L1,
         "Language of the program; empty means the system's."_L1},
        {keys::UiTheme, Choice, "system"_L1, 0, 0, "system light dark high-contrast"_L1,
         "Colours of the program."_L1},
        {keys::BrandName, Text, "Vestibule"_L1, 0, 0, ""_L1,
         "Name shown to visitors beside the logo."_L1},
        {keys::BrandLogoFile, File, ""_L1, 0, 0, ""_L1, "Logo shown to visitors, SVG or PNG."_L1},
        {keys::BrandAccent, Text, ""_L1, 0, 0, ""_L1,
         "Accent colour as #RRGGBB; refused when text on it would be hard to read."_L1},
        {keys::BrandWelcomeText, Text, ""_L1, 0, 0, ""_L1,
         "Headline of the welcome screen, in place of the built-in one."_L1},
        {keys::ShowOutcome, Boolean, "true"_L1, 0, 0, ""_L1,
         "Whether a visitor is told that all is set; otherwise only thanked."_L1},
        {keys::ReturnPageSeconds, Integer, "0"_L1, 0, 60, ""_L1,
         "Seconds for which incode/redirectionUrl is really shown at the end of the flow; 0 only catches it."_L1},
        {keys::CodeSeconds, Integer, "120"_L1, 15, 3600, ""_L1,
         "Seconds without a touch after which the code for the visitor's phone is hidden."_L1},
        {keys::ResultSeconds, Integer, "10"_L1, 3, 300, ""_L1,
         "Seconds the visitor's result stays before Welcome returns."_L1},
        {keys::BrandBackgroundFile, File, ""_L1, 0, 0, ""_L1,
         "Picture behind the welcome screen, SVG, PNG or JPEG; text keeps its own ground."_L1},
        {keys::AsksConsent, Boolean, "true"_L1, 0, 0, ""_L1,
         "Whether visitors are told what will happen and accept it before their visit begins."_L1},
        {keys::AsksReference, Choice, "off"_L1, 0, 0, "off optional required"_L1,
         "Whether visitors type or scan a reference before their visit; it becomes the customer id."_L1},
        {keys::ReferencePattern, Text, ""_L1, 0, 0, ""_L1,
         "Regular expression that a visitor's whole reference must match; empty accepts any."_L1},
        {keys::ChecksDevices, Boolean, "true"_L1, 0, 0, ""_L1,
         "Whether camera, microphone and network are checked with the visitor before a session is created."_L1},
        {keys::AllowsUpload, Boolean, "false"_L1, 0, 0, ""_L1,
         "Whether the onboarding page may be given files, chosen from visitor/uploadFolder alone."_L1},
        {keys::UploadFolder, Text, ""_L1, 0, 0, ""_L1,
         "The one folder whose files visitors may choose from; a full path."_L1},
        {keys::WelcomeSeconds, Integer, "60"_L1, 10, 3600, ""_L1,
         "Seconds without a touch after which the welcome screen dims and its language returns to the house's."_L1},
        {keys::BeforeStartSeconds, Integer, "90"_L1, 10, 3600, ""_L1,
         "Seconds without a touch after which a visitor is asked whether they are still there, before the visit."_L1},
        {keys::DevicesSeconds, Integer, "90"_L1, 10, 3600, ""_L1,
         "The same while devices are checked."_L1},
        {keys::FlowSeconds, Integer, "120"_L1, 10, 3600, ""_L1,
         "The same during the visit; a touch, progress of the page and a camera in use count as presence."_L1},
        {keys::PortalSeconds, Integer, "600"_L1, 30, 14400, ""_L1,
         "Seconds without a touch after which an open window of Big Interview asks the same and then closes."_L1},
        {keys::AnswerSeconds, Integer, "30"_L1, 10, 600, ""_L1,
         "Seconds for which that question waits for an answer before everything is removed."_L1},
        {keys::CameraName, Text, ""_L1, 0, 0, ""_L1,
         "The camera visitors are to use, by its name or a part of it; empty means the first that is no virtual or infra-red one."_L1},
        {keys::MicrophoneName, Text, ""_L1, 0, 0, ""_L1,
         "The microphone visitors are to use, by its name or a part of it."_L1},
        {keys::PinsDevices, Boolean, "false"_L1, 0, 0, ""_L1,
         "Whether the onboarding page is given those two whatever it asks for; otherwise it chooses by itself."_L1},
        {keys::Seats, Choice, "one"_L1, 0, 0, "one two"_L1,
         "One screen, or two: the visitor's screen on one display and the desk on the other."_L1},
        {keys::VisitorScreen, Text, ""_L1, 0, 0, ""_L1,
         "The display of the visitor's screen, as vestibule doctor names it; empty means the primary one, or with two seats the other one."_L1},
        {keys::DeskScreen, Text, ""_L1, 0, 0, ""_L1,
         "The display of the desk with two seats; empty means the primary one."_L1},
        {keys::HelpContact, Text, ""_L1, 0, 0, ""_L1,
         "Whom a visitor or operator calls when the screen is out of order, such as a telephone number; shown as it stands."_L1},
        {keys::KeepAwake, Boolean, "true"_L1, 0, 0, ""_L1,
         "Whether sleep and screen saver are held off while the visitor's screen is in use."_L1},
        {keys::Keyboard, Choice, "auto"_L1, 0, 0, "auto always never"_L1,
         "The keyboard on the screen: when no other is connected, always, or never."_L1},
    };
    return table;
}

const SettingSpec *findSetting(QStringView key)
{
    for (const SettingSpec &spec : settingsTable()) {
        if (key == spec.key)
            return &spec;
    }
    return nullptr;
}

SettingsLocations SettingsLocations::standard()
{
    SettingsLocations locations;
#if defined(Q_OS_WIN)
    locations.policyFile = qEnvironmentVariable("ProgramData") + u"/Vestibule/policy.ini"_s;
#elif defined(Q_OS_MACOS)
    locations.policyFile = u"/Library/Application Support/Vestibule/policy.ini"_s;
#else
    locations.policyFile = u"/etc/vestibule/policy.ini"_s;
#endif
    locations.userFile = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                         + u"/vestibule/vestibule.ini"_s;
    locations.environment = QProcessEnvironment::systemEnvironment();
    return locations;
}

Result<Settings> Settings::load(const SettingsLocations &locations)
{
    Settings settings;
    settings.m_locations = locations;
    for (const SettingSpec &spec : settingsTable())
        settings.m_values.insert(QString(spec.key), {QString(spec.defaultValue), {}});

    if (const Result<void> read = settings.applyFile(locations.userFile, SettingSource::User);
        !read)
        return read.error();
    if (!locations.configFile.isEmpty() && !QFileInfo(locations.configFile).isReadable()) {
        return Error::of(ErrorKind::Refused,
                         u"--config: cannot read %1"_s.arg(locations.configFile));
    }
    if (const Result<void> read =
            settings.applyFile(locations.configFile, SettingSource::ConfigFile);
        !read)
        return read.error();

    const QStringList names = locations.environment.keys();
    for (const QString &name : names) {
        const auto isOurs = [&name](const SettingSpec &spec) {
            return environmentName(spec.key) == name;
        };
        if (name.startsWith("VESTIBULE_"_L1) && name.contains("__"_L1)
            && std::none_of(settingsTable().begin(), settingsTable().end(), isOurs))
            settings.m_warnings << u"unknown setting %1"_s.arg(name);
    }
    for (const SettingSpec &spec : settingsTable()) {
        const QString name = environmentName(spec.key);
        if (!names.contains(name))
            continue;
        const Result<void> applied = settings.apply(
            QString(spec.key), locations.environment.value(name), SettingSource::Environment);
        if (!applied)
            return applied.error();
    }
    for (auto it = locations.commandLine.begin(); it != locations.commandLine.end(); ++it) {
        const Result<void> applied =
            settings.apply(it.key(), it.value(), SettingSource::CommandLine);
        if (!applied)
            return applied.error();
    }
    if (const Result<void> read = settings.applyFile(locations.policyFile, SettingSource::Policy);
        !read)
        return read.error();

    if (settings.real(keys::Latitude).has_value() != settings.real(keys::Longitude).has_value())
        return refused(QString(keys::Latitude), u"latitude and longitude go together"_s);
    return settings;
}

Result<void> Settings::applyFile(const QString &path, SettingSource source)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return {};
    if (!QFileInfo(path).isFile())
        return Error::of(ErrorKind::Refused, u"%1 is not a settings file"_s.arg(path));
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) {
        return Error::of(ErrorKind::Refused, u"%1 is not a settings file"_s.arg(path));
    }
    const QStringList found = file.allKeys();
    for (const QString &key : found) {
        const Result<void> applied = apply(key, joined(file.value(key)), source);
        if (!applied)
            return applied.error();
    }
    return {};
}

Result<void> Settings::apply(const QString &key, const QString &value, SettingSource source)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec) {
        m_warnings << u"unknown setting %1"_s.arg(key);
        return {};
    }
    QString trimmed = value.trimmed();
    if (const Result<void> checked = checkValue(*spec, trimmed); !checked)
        return checked.error();
    // "key=" with nothing behind it is no number and no choice: the default holds.
    if (trimmed.isEmpty() && !mayBeEmpty(spec->type))
        trimmed = QString(spec->defaultValue);
    if (source >= m_values.value(key).source)
        m_values.insert(key, {trimmed, source});
    return {};
}

Result<void> Settings::check(QLatin1StringView key, const QString &value)
{
    const SettingSpec *spec = findSetting(QString(key));
    if (!spec)
        return refused(QString(key), u"no such setting"_s);
    return checkValue(*spec, value.trimmed());
}

Result<void> Settings::saveUser(const QHash<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const SettingSpec *spec = findSetting(it.key());
        if (!spec)
            return refused(it.key(), u"no such setting"_s);
        if (isLocked(spec->key))
            return refused(it.key(), u"fixed by the administrator"_s);
        if (const Result<void> checked = checkValue(*spec, it.value().trimmed()); !checked)
            return checked.error();
    }
    const QString path = m_locations.userFile;
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return Error::of(ErrorKind::Storage, u"cannot create the folder of %1"_s.arg(path));
    }
    QSettings file(path, QSettings::IniFormat);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().trimmed().isEmpty())
            file.remove(it.key());
        else
            file.setValue(it.key(), it.value().trimmed());
    }
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error::of(ErrorKind::Storage, u"cannot write %1"_s.arg(path));

    for (auto it = values.begin(); it != values.end(); ++it) {
        Value &current = m_values[it.key()];
        if (current.source > SettingSource::User)
            continue;
        const QString trimmed = it.value().trimmed();
        if (trimmed.isEmpty())
            current = {QString(findSetting(it.key())->defaultValue), SettingSource::Default};
        else
            current = {trimmed, SettingSource::User};
    }
    return {};
}

QString Settings::text(QLatin1StringView key) const
{
    return m_values.value(QString(key)).text;
}

QUrl Settings::url(QLatin1StringView key) const
{
    return QUrl(text(key), QUrl::StrictMode);
}

int Settings::integer(QLatin1StringView key) const
{
    return text(key).toInt();
}

std::optional<double> Settings::real(QLatin1StringView key) const
{
    bool ok = false;
    const double number = text(key).toDouble(&ok);
    return ok ? std::optional<double>(number) : std::nullopt;
}

bool Settings::boolean(QLatin1StringView key) const
{
    const QString word = text(key).toLower();
    return word == "true"_L1 || word == "1"_L1 || word == "yes"_L1 || word == "on"_L1;
}

QStringList Settings::list(QLatin1StringView key) const
{
    return splitList(text(key));
}

SettingSource Settings::source(QLatin1StringView key) const
{
    return m_values.value(QString(key)).source;
}

QStringList splitList(const QString &text)
{
    QStringList items;
    QString item;
    bool quoted = false;
    const auto finish = [&] {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items << trimmed;
        item.clear();
    };
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if ((c == u',' || c == u'\u060C') && !quoted) // An Arabic keyboard types the latter.
            finish();
        else
            item += c;
    }
    finish();
    return items;
}

Result<Secret> readPemKeyFile(const QString &path)
{
    constexpr qint64 maxBytes = 64 * 1024;
    // Opening a pipe would wait for its writer.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return Error::of(ErrorKind::Refused, u"%1 is not a key file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Storage, u"cannot read the key file %1"_s.arg(path));
#ifndef Q_OS_WIN
    if (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) {
        return Error::of(
            ErrorKind::Refused,
            u"others can read the key file %1: make it readable by its owner alone"_s.arg(path));
    }
#endif
    QByteArray content = file.read(maxBytes + 1);
    Secret secret(content.trimmed());
    const bool oversized = content.size() > maxBytes;
    content.fill('\0');
    if (secret.isEmpty() || oversized) {
        return Error::of(ErrorKind::Refused, u"the key file %1 is empty or too large"_s.arg(path));
    }
    return secret;
}

Result<Secret> readKeyFile(const QString &path)
{
    Result<Secret> secret = readPemKeyFile(path);
    if (!secret)
        return secret;
    const bool isPlain = std::all_of(secret->reveal().begin(), secret->reveal().end(),
                                     [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPlain) {
        return Error::of(ErrorKind::Refused,
                         u"the key file %1 holds more than one key of plain letters"_s.arg(path));
    }
    return secret;
}

QString settingsDocumentation()
{
    QString page = u"# Settings\n\n"
                   "Made from the table in `src/core/settings.cpp` by `./dev docs`. Order "
                   "of precedence: managed policy, command line, environment, `--config FILE`, the "
                   "user's own file.\n\n"
                   "| key | default | environment | what it does |\n| --- | --- | --- | --- |\n"_s;
    for (const SettingSpec &spec : settingsTable()) {
        const QString value =
            spec.defaultValue.isEmpty() ? u"none"_s : u'`' + QString(spec.defaultValue) + u'`';
        QString help(spec.help);
        if (!spec.choices.isEmpty())
            help += u" One of: "_s + QString(spec.choices).replace(u' ', u", "_s) + u'.';
        page += u"| `%1` | %2 | `%3` | %4 |\n"_s.arg(QString(spec.key), value,
                                                     environmentName(spec.key), help);
    }
    return page;
}

} // namespace core
