#include "shell/doctorchecks.h"

#include "httpd/server.h"
#include "shell/presenter.h"
#include "shell/settingfield.h"
#include "shell/webhookhub.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStorageInfo>

#include <algorithm>

namespace shell::doctor {

using namespace Qt::StringLiterals;

namespace {

/// A database with a year of visits stays far below; a full disk loses visits.
constexpr qint64 LeastFreeBytes = 500LL * 1024 * 1024;

class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Doctor)
};

DoctorRow ok(const QString &check, const QString &note = {})
{
    return {check, DoctorResult::Ok, note};
}

DoctorRow failed(const QString &check, const QString &remedy)
{
    return {check, DoctorResult::Failed, remedy};
}

#ifdef Q_OS_LINUX
std::optional<int> kernelNumber(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const int number = file.read(32).trimmed().toInt(&isNumber);
    return isNumber ? std::optional<int>(number) : std::nullopt;
}
#endif

const CheckRow *find(const QList<CheckRow> &rows, Check check)
{
    for (const CheckRow &row : rows) {
        if (row.check == check)
            return &row;
    }
    return nullptr;
}

/// A check that could not be made is a failure here: nobody knows that it is well.
DoctorRow fromCheck(const QString &name, const CheckRow &row)
{
    if (row.state == CheckState::Ok)
        return ok(name);
    if (row.finding == Finding::NotChecked) {
        return failed(name,
                      DoctorWords::tr("It could not be checked, because the service cannot be "
                                      "reached. Mend the network first."));
    }
    return failed(name, checkSentence(row));
}

/// Why the service is not reached; null when it is.
const CheckRow *faultOfWay(const QList<CheckRow> &rows)
{
    for (const Check check : {Check::Dns, Check::Tls, Check::Service}) {
        const CheckRow *row = find(rows, check);
        if (row && row->state == CheckState::Failed)
            return row;
    }
    return nullptr;
}

} // namespace

bool isForPartnerAlone(const core::Settings &settings)
{
    if (settings.text(core::keys::BigInterviewUrl).isEmpty())
        return false;
    const QList<QLatin1StringView> ofVisits{core::keys::ApiUrl, core::keys::FlowId,
                                            core::keys::BackendUrl, core::keys::StaticUrl};
    return std::all_of(ofVisits.cbegin(), ofVisits.cend(),
                       [&settings](QLatin1StringView key) { return settings.text(key).isEmpty(); });
}

DoctorRow settingsRow(const core::Settings &settings)
{
    const QString check = u"settings"_s;
    QStringList missing;
    const bool backend = settings.text(core::keys::ServiceKind) == "backend"_L1;
    const QList<QLatin1StringView> needed =
        backend ? QList{core::keys::BackendUrl} : QList{core::keys::ApiUrl, core::keys::FlowId};
    for (const QLatin1StringView key : needed) {
        if (settings.text(key).isEmpty() && settings.text(core::keys::StaticUrl).isEmpty()
            && !isForPartnerAlone(settings))
            missing << QString(key);
    }
    if (!missing.isEmpty()) {
        return failed(check,
                      DoctorWords::tr("Set these keys in Settings or in a settings file: %1.")
                          .arg(missing.join(u", "_s)));
    }
    if (!settings.warnings().isEmpty()) {
        return failed(check, DoctorWords::tr("Correct or remove what is not known: %1.")
                                 .arg(settings.warnings().join(u", "_s)));
    }
    return ok(check);
}

DoctorRow keyStoreRow(const core::Result<std::optional<core::Secret>> &read,
                      const std::optional<store::DataKey> &dataKey)
{
    const QString check = u"key-store"_s;
    if (!read) {
        return failed(
            check,
            DoctorWords::tr("The key store of this computer does not answer. Install and unlock "
                            "one, or name a key file in incode/apiKeyFile; until then the key "
                            "of the record of visits is kept in a file of the data folder."));
    }
    if (dataKey && dataKey->place == store::KeyPlace::File) {
        return ok(
            check,
            DoctorWords::tr("The key of the record of visits is kept in a file of the data folder, "
                            "because the key store did not answer when it was made."));
    }
    return ok(check);
}

QList<DoctorRow> connectionRows(const QList<CheckRow> &rows)
{
    const QString network = u"network"_s;
    QList<DoctorRow> lines;
    const CheckRow *service = find(rows, Check::Service);
    if (const CheckRow *cause = faultOfWay(rows))
        lines << failed(network, checkSentence(*cause));
    else if (service)
        lines << fromCheck(network, *service);
    if (const CheckRow *key = find(rows, Check::Key))
        lines << fromCheck(u"api-key"_s, *key);
    if (const CheckRow *token = find(rows, Check::Token))
        lines << fromCheck(u"backend-access"_s, *token);
    if (const CheckRow *clock = find(rows, Check::Clock))
        lines << fromCheck(u"clock"_s, *clock);
    return lines;
}

QList<DoctorRow> partnerRows(const QList<CheckRow> &rows, bool withClock)
{
    const QString reach = u"biginterview"_s;
    QList<DoctorRow> lines;
    if (const CheckRow *cause = faultOfWay(rows))
        lines << failed(reach, checkSentence(*cause));
    else if (const CheckRow *service = find(rows, Check::Service))
        lines << fromCheck(reach, *service);
    if (const CheckRow *key = find(rows, Check::PartnerKey))
        lines << fromCheck(u"biginterview-key"_s, *key);
    if (const CheckRow *clock = find(rows, Check::Clock); clock && withClock)
        lines << fromCheck(u"clock"_s, *clock);
    return lines;
}

DoctorRow browserRow(const core::Settings &settings)
{
    const QString check = u"browser"_s;
    const QString command = settings.text(core::keys::BrowserCommand);
    if (command.isEmpty())
        return ok(check, DoctorWords::tr("The browser of this computer is used."));
    if (findProgram(command).isEmpty()) {
        return failed(check, DoctorWords::tr("There is no such program as browser/command names. "
                                             "Install it or correct the setting."));
    }
    return ok(check);
}

DoctorRow webhooksRow(const core::Settings &settings, core::Clock &clock)
{
    const QString check = u"webhooks"_s;
    const auto rules = readReceiverRules(settings);
    if (!rules) {
        //: %1 are sentences with what to do, %2 is the technical detail.
        return failed(check, DoctorWords::tr("%1 (%2)").arg(
                                 presentError(rules.error(), Situation::ReceivingWebhooks),
                                 rules.error().detail));
    }
    if (!*rules)
        return ok(check, DoctorWords::tr("The receiver of webhooks is off."));
    const webhooks::ReceiverRules &wanted = **rules;
    httpd::Server server(clock);
    if (!server.listen(QHostAddress(wanted.listen.host), wanted.listen.port)) {
        return {check, DoctorResult::Platform,
                //: %1 is an address and a port.
                DoctorWords::tr("%1 is taken. All is well when this program runs now and receives "
                                "there; otherwise end what does, or choose another port in "
                                "webhooks/listen.")
                    .arg(wanted.listen.text())};
    }
    if (wanted.headerName.isEmpty()) {
        return {check, DoctorResult::Platform,
                DoctorWords::tr("Nobody has to prove who sends. Make sure that only your relay "
                                "reaches the receiver, or set webhooks/headerName and "
                                "webhooks/headerSecretFile.")};
    }
    //: %1 is an address and a port.
    return ok(check, DoctorWords::tr("The receiver can listen on %1.").arg(wanted.listen.text()));
}

DoctorRow positionRow(const core::Settings &settings)
{
    const QString check = u"position"_s;
    if (settings.real(core::keys::Latitude) && settings.real(core::keys::Longitude))
        return ok(check, DoctorWords::tr("The position of this kiosk is fixed in the settings."));
    return {check, DoctorResult::Platform,
            DoctorWords::tr("The position comes from the system. If the onboarding page misses it, "
                            "allow it there or set position/latitude and position/longitude.")};
}

DoctorRow awakeRow(const core::Settings &settings, const QString &holder)
{
    const QString check = u"awake"_s;
    if (!settings.boolean(core::keys::KeepAwake))
        return ok(check, DoctorWords::tr("Sleep and screen saver are left to the system."));
    if (!holder.isEmpty()) {
        //: %1 names what does it, such as "logind, screensaver".
        return ok(check, DoctorWords::tr("Sleep and screen saver are held off by %1.").arg(holder));
    }
    return {check, DoctorResult::Platform,
            DoctorWords::tr("Nothing here can hold off sleep and screen saver. Switch both off in "
                            "the system; with X11: xset s off -dpms.")};
}

DoctorRow displaysRow(const core::Settings &settings, const QList<DisplayInfo> &displays)
{
    const QString check = u"displays"_s;
    QStringList names;
    for (const DisplayInfo &each : displays) {
        names << u"%1 (%2 × %3)"_s.arg(each.identity, QString::number(each.geometry.width()),
                                       QString::number(each.geometry.height()));
    }
    const QString there = QLocale().createSeparatedList(names);
    const bool areTwo = settings.text(core::keys::Seats) == "two"_L1;
    QStringList wanted{settings.text(core::keys::VisitorScreen)};
    if (areTwo)
        wanted << settings.text(core::keys::DeskScreen);
    for (const QString &identity : std::as_const(wanted)) {
        const bool isThere =
            identity.isEmpty()
            || std::any_of(displays.begin(), displays.end(),
                           [&](const DisplayInfo &each) { return each.identity == identity; });
        if (!isThere)
            return failed(check, DoctorWords::tr("The display %1 is not connected. Connect it, or "
                                                 "choose another: %2.")
                                     .arg(identity, there));
    }
    if (areTwo && displays.size() < 2)
        return failed(check, DoctorWords::tr("There is one display for two seats: %1. Connect the "
                                             "other one, or set kiosk/seats to one.")
                                 .arg(there));
    return ok(check, there);
}

DoctorRow diskRow(const QString &dataDir)
{
    const QString check = u"disk"_s;
    QDir folder(dataDir);
    while (!folder.exists() && !folder.isRoot())
        folder.setPath(QFileInfo(folder.absolutePath()).path());
    const QStorageInfo storage(folder.absolutePath());
    if (!storage.isValid() || !storage.isReady())
        return failed(check, DoctorWords::tr("The disk of the data folder cannot be read."));
    if (storage.isReadOnly()) {
        return failed(check, DoctorWords::tr(
                                 "The disk of the data folder is read-only. Choose another folder "
                                 "with --data-dir."));
    }
    const QString space = QLocale().formattedDataSize(storage.bytesAvailable());
    if (storage.bytesAvailable() < LeastFreeBytes) {
        return failed(
            check, DoctorWords::tr("Only %1 are free. Make room: visits are lost on a full disk.")
                       .arg(space));
    }
    return ok(check, DoctorWords::tr("%1 are free.").arg(space));
}

DoctorRow databaseRow(bool open, const std::optional<core::Error> &problem)
{
    const QString check = u"database"_s;
    if (open)
        return ok(check);
    if (!problem) {
        return failed(
            check, DoctorWords::tr("The record of visits did not open in time. Start this command "
                                   "again, and restart the computer if that does not help."));
    }
    //: %1 is a sentence with what to do, %2 is the technical detail.
    return failed(check, DoctorWords::tr("%1 (%2)").arg(
                             presentError(*problem, Situation::OpeningStore), problem->detail));
}

DoctorRow engineRow(const web::EngineReport &report)
{
    const QString check = u"engine"_s;
    if (report.chromiumVersion.isEmpty())
        return failed(check, DoctorWords::tr(
                                 "The built-in browser did not start. Install the program anew."));
    return ok(
        check,
        report.softwareRendering
            ? DoctorWords::tr("Chromium %1 with security patches up to %2, drawing in software.")
                  .arg(report.chromiumVersion, report.chromiumSecurityPatch)
            : DoctorWords::tr("Chromium %1 with security patches up to %2, drawing with %3.")
                  .arg(report.chromiumVersion, report.chromiumSecurityPatch, report.glRenderer));
}

DoctorRow engineSandboxRow(const web::EngineReport &report, const QString &procSys)
{
    const QString check = u"engine-sandbox"_s;
    if (report.sandboxOff) {
        return failed(
            check,
            DoctorWords::tr("The sandbox of the built-in browser is off. Run this program as a "
                            "normal user and without QTWEBENGINE_DISABLE_SANDBOX."));
    }
#ifdef Q_OS_LINUX
    const bool noUserNamespaces =
        kernelNumber(procSys + u"/kernel/unprivileged_userns_clone"_s) == 0
        || kernelNumber(procSys + u"/user/max_user_namespaces"_s) == 0;
    if (noUserNamespaces) {
        return failed(
            check, DoctorWords::tr("This system forbids what the sandbox needs. Allow unprivileged "
                                   "user namespaces (kernel.unprivileged_userns_clone = 1)."));
    }
#endif
    return ok(check);
}

} // namespace shell::doctor
