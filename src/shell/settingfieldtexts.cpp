#include "shell/settingfieldtexts.h"

#include "core/settings.h"
#include "shell/language.h"
#include "shell/services.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::SettingField)
};

struct Row
{
    QLatin1StringView key;
    const char *title;
    const char *help;
    const char *placeholder;
};

constexpr std::array Rows{
    Row{keys::ApiUrl, QT_TRANSLATE_NOOP("shell::SettingField", "Service address"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The address of the Incode API of your account, without /0 at its end."),
        "https://demo-api.incodesmile.com"},
    Row{keys::FlowId, QT_TRANSLATE_NOOP("shell::SettingField", "Flow"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The id of the flow or workflow that visitors go through, from the "
                          "Incode dashboard."),
        QT_TRANSLATE_NOOP("shell::SettingField", "24 letters and digits")},
    Row{keys::ApiKeyFile, QT_TRANSLATE_NOOP("shell::SettingField", "API key file"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A file that holds nothing but the API key and that only this user can "
                          "read. Leave it empty to use the key store of this computer."),
        QT_TRANSLATE_NOOP("shell::SettingField", "The key store is used")},
    Row{keys::Language, QT_TRANSLATE_NOOP("shell::SettingField", "Language sent to the service"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The language of the onboarding page. It can follow the language chosen "
                          "on the screen."),
        ""},
    Row{keys::CountryCode, QT_TRANSLATE_NOOP("shell::SettingField", "Country code"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whose documents are expected. ALL accepts every country."),
        "ALL"},
    Row{keys::RedirectionUrl, QT_TRANSLATE_NOOP("shell::SettingField", "Address at the end"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Where the onboarding page goes when it is done. It is caught before "
                          "anything is sent there."),
        QT_TRANSLATE_NOOP("shell::SettingField", "None")},
    Row{keys::ShowOutcome,
        QT_TRANSLATE_NOOP("shell::SettingField", "Outcome on the visitor's screen"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whether the visitor is told that all is well. Otherwise everybody is "
                          "thanked and asked to see the staff."),
        ""},
    Row{keys::ResultSeconds, QT_TRANSLATE_NOOP("shell::SettingField", "Time of the last screen"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Seconds the visitor's last screen stays before it goes by itself."),
        ""},
    Row{keys::Latitude, QT_TRANSLATE_NOOP("shell::SettingField", "Latitude"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Degrees north of the equator; south is negative."),
        "48.2082"},
    Row{keys::Longitude, QT_TRANSLATE_NOOP("shell::SettingField", "Longitude"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Degrees east of Greenwich; west is negative."),
        "16.3738"},
    Row{keys::AccuracyMeters, QT_TRANSLATE_NOOP("shell::SettingField", "Accuracy"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Metres within which this position is right, told to the page."),
        ""},
    Row{keys::UiLanguage, QT_TRANSLATE_NOOP("shell::SettingField", "Language of this program"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Used at once, here and on the visitor's screen."),
        ""},
    Row{keys::UiTheme, QT_TRANSLATE_NOOP("shell::SettingField", "Appearance"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Used at once, here and on the visitor's screen."),
        ""},
    Row{keys::BrandName, QT_TRANSLATE_NOOP("shell::SettingField", "Name of your house"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Shown at the top of the visitor's screen."), ""},
    Row{keys::BrandLogoFile, QT_TRANSLATE_NOOP("shell::SettingField", "Logo file"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "An SVG or PNG picture, shown at the top of the visitor's screen."),
        ""},
    Row{keys::BrandAccent, QT_TRANSLATE_NOOP("shell::SettingField", "Accent colour"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The colour of buttons. A colour that is hard to read is not used."),
        "#1E4BBF"},
    Row{keys::BrandWelcomeText, QT_TRANSLATE_NOOP("shell::SettingField", "Welcome headline"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Shown on the first screen in place of the built-in headline."),
        ""},
    Row{keys::AllowedHosts, QT_TRANSLATE_NOOP("shell::SettingField", "Allowed hosts"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Host names the onboarding page may live on and go to, separated by "
                          "commas. Names below them are allowed, too."),
        ""},
    Row{keys::ResourceHosts, QT_TRANSLATE_NOOP("shell::SettingField", "Resource hosts"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "When set, the only host names the page may load anything from. Leave "
                          "it empty unless your security officer gave you the list."),
        QT_TRANSLATE_NOOP("shell::SettingField", "Not limited")},
    Row{keys::PollIntervalMs, QT_TRANSLATE_NOOP("shell::SettingField", "Time between status reads"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Milliseconds between two questions how far the visitor is."),
        ""},
    Row{keys::VisitDeadlineSeconds,
        QT_TRANSLATE_NOOP("shell::SettingField", "Longest time of a visit"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Seconds after which a visit that is not finished is ended."),
        ""},
    Row{keys::FetchText, QT_TRANSLATE_NOOP("shell::SettingField", "Text of the document"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whether it is fetched after each finished visit. Otherwise only when an "
                          "operator asks, and that is recorded."),
        ""},
    Row{keys::FetchImages,
        QT_TRANSLATE_NOOP("shell::SettingField", "Pictures of face and document"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whether they are fetched after each finished visit. Otherwise only when "
                          "an operator asks, and that is recorded."),
        ""},
    Row{keys::RetentionEnabled, QT_TRANSLATE_NOOP("shell::SettingField", "Deleting old data"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whether data is deleted for good once its period has passed."),
        ""},
    Row{keys::RetentionMediaHours,
        QT_TRANSLATE_NOOP("shell::SettingField", "Period of pictures and document text"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Hours after they were fetched."), ""},
    Row{keys::RetentionTokenMinutes,
        QT_TRANSLATE_NOOP("shell::SettingField", "Period of a session's token"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Minutes after a final result. As long as it is kept, pictures and text "
                          "can be asked for; 0 forgets it at once."),
        ""},
    Row{keys::RetentionVisitDays, QT_TRANSLATE_NOOP("shell::SettingField", "Period of visits"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Days after its end for which a visit is kept, with its result and "
                          "note."),
        ""},
    Row{keys::MaintenanceHour, QT_TRANSLATE_NOOP("shell::SettingField", "Hour of upkeep"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Hour of the day at which old data is deleted and a backup is made. When "
                          "the computer was off, it happens at the next start."),
        ""},
    Row{keys::BackupsKept, QT_TRANSLATE_NOOP("shell::SettingField", "Backups"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "How many daily backups are kept on this computer; 0 makes none."),
        ""},
    Row{keys::ServiceKind, QT_TRANSLATE_NOOP("shell::SettingField", "Who is asked"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Incode itself with an API key on this computer, or a backend of "
                          "your own that holds the key, so that none is here."),
        ""},
    Row{keys::BackendUrl, QT_TRANSLATE_NOOP("shell::SettingField", "Backend address"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The address of your backend, which makes the sessions and "
                          "answers how they went."),
        "https://onboarding.example.com"},
    Row{keys::BackendTokenFile, QT_TRANSLATE_NOOP("shell::SettingField", "Token file"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A file that holds nothing but the token your backend expects and "
                          "that only this user can read. Leave it empty when it expects "
                          "none."),
        QT_TRANSLATE_NOOP("shell::SettingField", "No token is sent")},
    Row{keys::BackendClientCert, QT_TRANSLATE_NOOP("shell::SettingField", "Client certificate"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A PEM file with the certificate this computer shows to your "
                          "backend. Leave it empty when it asks for none."),
        QT_TRANSLATE_NOOP("shell::SettingField", "No certificate is shown")},
    Row{keys::BackendClientKey,
        QT_TRANSLATE_NOOP("shell::SettingField", "Key of the client certificate"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A PEM file with its private key, without a password, that only "
                          "this user can read."),
        ""},
    Row{keys::BackendStartPath, QT_TRANSLATE_NOOP("shell::SettingField", "Path that starts"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "For a backend that starts a session and answers its address in "
                          "two calls. Leave it empty when one call does both."),
        QT_TRANSLATE_NOOP("shell::SettingField", "One call does both")},
    Row{keys::BackendUrlPath,
        QT_TRANSLATE_NOOP("shell::SettingField", "Path of the onboarding address"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "What your backend calls the request that makes a session and "
                          "answers its address."),
        ""},
    Row{keys::BackendStatusPath, QT_TRANSLATE_NOOP("shell::SettingField", "Path of the status"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "What your backend calls the request that answers how far a "
                          "visitor is."),
        ""},
    Row{keys::BackendScorePath, QT_TRANSLATE_NOOP("shell::SettingField", "Path of the result"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "What your backend calls the request that answers the result."),
        ""},
    Row{keys::StaticUrl, QT_TRANSLATE_NOOP("shell::SettingField", "Static link"),
        QT_TRANSLATE_NOOP(
            "shell::SettingField",
            "A link to a flow that is the same for everybody, used in place of "
            "sessions of our own. Its results cannot be read here: each visit ends "
            "for a person to decide. On a phone or in a browser only a webhook or the "
            "desk tells that it has ended."),
        QT_TRANSLATE_NOOP("shell::SettingField", "None")},
    Row{keys::BrowserCommand, QT_TRANSLATE_NOOP("shell::SettingField", "Browser"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The command of the browser that shows the page when it is not "
                          "shown in this program."),
        QT_TRANSLATE_NOOP("shell::SettingField", "The browser of this computer")},
    Row{keys::BrowserReturnTo, QT_TRANSLATE_NOOP("shell::SettingField", "Where the browser ends"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Where the page goes at its end when a browser shows it. The "
                          "visit is finished from its status in any case."),
        ""},
    Row{keys::CodeSeconds, QT_TRANSLATE_NOOP("shell::SettingField", "Time of the code"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Seconds without a touch after which the code for the visitor's "
                          "phone is hidden."),
        ""},
    Row{keys::ReturnPageSeconds, QT_TRANSLATE_NOOP("shell::SettingField", "Time of your own page"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Seconds for which the address at the end is really shown; 0 only "
                          "catches it."),
        ""},
    Row{keys::WebhooksListen, QT_TRANSLATE_NOOP("shell::SettingField", "Receiver"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Where this program takes webhooks: off, on, a port, or an "
                          "address and a port. Other computers reach it only by an address "
                          "of its own, and then it needs a certificate."),
        "off"},
    Row{keys::WebhooksIncodePath,
        QT_TRANSLATE_NOOP("shell::SettingField", "Path of the deliveries"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The path behind the address that you register with Incode."),
        ""},
    Row{keys::WebhooksHeaderName,
        QT_TRANSLATE_NOOP("shell::SettingField", "Name of the secret header"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The header that you register with Incode, so that nobody else "
                          "can send anything."),
        "X-Webhook-Secret"},
    Row{keys::WebhooksHeaderSecretFile,
        QT_TRANSLATE_NOOP("shell::SettingField", "File with its value"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A file that holds nothing but that header's value and that only "
                          "this user can read."),
        ""},
    Row{keys::WebhooksTlsCert,
        QT_TRANSLATE_NOOP("shell::SettingField", "Certificate of the receiver"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A PEM file with its certificate and those that signed it. Leave "
                          "it empty when a relay on this computer passes deliveries on."),
        QT_TRANSLATE_NOOP("shell::SettingField", "Not encrypted")},
    Row{keys::WebhooksTlsKey, QT_TRANSLATE_NOOP("shell::SettingField", "Key of the certificate"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A PEM file with its private key, without a password, that only "
                          "this user can read."),
        ""},
    Row{keys::BigInterviewUrl, QT_TRANSLATE_NOOP("shell::SettingField", "Organisation"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Your organisation at Big Interview: the first part of its address, or "
                          "the whole address."),
        "acme"},
    Row{keys::BigInterviewKeyFile, QT_TRANSLATE_NOOP("shell::SettingField", "API key file"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A file that holds nothing but the API key and that only this user can "
                          "read. Leave it empty to use the key store of this computer."),
        QT_TRANSLATE_NOOP("shell::SettingField", "The key store is used")},
    Row{keys::BigInterviewShowIn, QT_TRANSLATE_NOOP("shell::SettingField", "Where it opens"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A window of this program is emptied when it closes. The computer's "
                          "browser keeps the person signed in, and its history may keep the "
                          "address."),
        ""},
    Row{keys::BigInterviewReturnUrl,
        QT_TRANSLATE_NOOP("shell::SettingField", "Address after signing out"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Where a person lands who signs out; a window of this program closes "
                          "there."),
        QT_TRANSLATE_NOOP("shell::SettingField", "Your organisation's own page")},
    Row{keys::BigInterviewReturnHosts,
        QT_TRANSLATE_NOOP("shell::SettingField", "Hosts to return to"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Host names that an address given for one launch may be on, separated by "
                          "commas."),
        QT_TRANSLATE_NOOP("shell::SettingField", "Any")},
    Row{keys::BigInterviewAllowedHosts,
        QT_TRANSLATE_NOOP("shell::SettingField", "Other allowed hosts"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Host names the window may go to besides your organisation's own, "
                          "separated by commas."),
        QT_TRANSLATE_NOOP("shell::SettingField", "None")},
    Row{keys::BigInterviewSavedPaths, QT_TRANSLATE_NOOP("shell::SettingField", "Saved places"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Places of the member pages that you open often, each as a title, an "
                          "equals sign and its path, separated by commas."),
        "Curriculum=/members/curriculum"},
    Row{keys::BigInterviewWebhookKeyFile,
        QT_TRANSLATE_NOOP("shell::SettingField", "Webhook key file"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A file that holds nothing but the key Big Interview showed when the "
                          "webhook was made, and that only this user can read."),
        QT_TRANSLATE_NOOP("shell::SettingField", "No deliveries are taken")},
    Row{keys::WebhooksBigInterviewPath,
        QT_TRANSLATE_NOOP("shell::SettingField", "Path of Big Interview's deliveries"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The path behind the address that you register with Big Interview."),
        ""},
    Row{keys::BrandBackgroundFile, QT_TRANSLATE_NOOP("shell::SettingField", "Background picture"),
        QT_TRANSLATE_NOOP("shell::SettingField", "An SVG, PNG or JPEG picture behind the welcome "
                                                 "screen. Text keeps a ground of its own."),
        ""},
    Row{keys::AsksConsent, QT_TRANSLATE_NOOP("shell::SettingField", "Before the visit"),
        QT_TRANSLATE_NOOP(
            "shell::SettingField",
            "Whether visitors are told what will happen, and accept it, before anything begins."),
        ""},
    Row{keys::AsksReference, QT_TRANSLATE_NOOP("shell::SettingField", "Reference"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Whether visitors type or scan a reference first. "
                                                 "It becomes the customer id of the visit."),
        ""},
    Row{keys::ReferencePattern, QT_TRANSLATE_NOOP("shell::SettingField", "Form of a reference"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "A regular expression that a whole reference must match."),
        QT_TRANSLATE_NOOP("shell::SettingField", "Any reference is taken")},
    Row{keys::ChecksDevices, QT_TRANSLATE_NOOP("shell::SettingField", "Camera and microphone"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whether they and the network are checked together with the visitor "
                          "before a session begins."),
        ""},
    Row{keys::CameraName, QT_TRANSLATE_NOOP("shell::SettingField", "Camera"),
        QT_TRANSLATE_NOOP("shell::SettingField", "The name of the camera visitors are to use, or a "
                                                 "part of it. vestibule doctor lists them."),
        QT_TRANSLATE_NOOP("shell::SettingField", "The first real camera")},
    Row{keys::MicrophoneName, QT_TRANSLATE_NOOP("shell::SettingField", "Microphone"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The name of the microphone visitors are to use, or a part of it."),
        QT_TRANSLATE_NOOP("shell::SettingField", "The first microphone")},
    Row{keys::PinsDevices, QT_TRANSLATE_NOOP("shell::SettingField", "Whose choice they are"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The onboarding page chooses by itself, or it is given this camera and "
                          "this microphone whatever it asks for."),
        ""},
    Row{keys::AllowsUpload, QT_TRANSLATE_NOOP("shell::SettingField", "Files for the page"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whether the onboarding page may be given files from the folder below. "
                          "Nothing else on this computer can be chosen."),
        ""},
    Row{keys::UploadFolder, QT_TRANSLATE_NOOP("shell::SettingField", "Folder of the files"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The full path of the one folder that visitors may choose files from."),
        ""},
    Row{keys::HelpContact, QT_TRANSLATE_NOOP("shell::SettingField", "Whom to call"),
        QT_TRANSLATE_NOOP(
            "shell::SettingField",
            "Shown as it stands when this screen is out of order, such as a telephone number."),
        ""},
    Row{keys::Seats, QT_TRANSLATE_NOOP("shell::SettingField", "Screens"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "With two, the visitor has one display and the desk has the other."),
        ""},
    Row{keys::VisitorScreen,
        QT_TRANSLATE_NOOP("shell::SettingField", "Display of the visitor's screen"),
        QT_TRANSLATE_NOOP("shell::SettingField", "As vestibule doctor names it."),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The main one, or with two screens the other one")},
    Row{keys::DeskScreen, QT_TRANSLATE_NOOP("shell::SettingField", "Display of the desk"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "As vestibule doctor names it; only with two screens."),
        QT_TRANSLATE_NOOP("shell::SettingField", "The main one")},
    Row{keys::Keyboard, QT_TRANSLATE_NOOP("shell::SettingField", "Keyboard on the screen"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Whether visitors can type on the screen itself."),
        ""},
    Row{keys::KeepAwake, QT_TRANSLATE_NOOP("shell::SettingField", "Sleep and screen saver"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Whether they are held off while the visitor's screen is in use."),
        ""},
    Row{keys::WelcomeSeconds,
        QT_TRANSLATE_NOOP("shell::SettingField", "Time of the welcome screen"),
        QT_TRANSLATE_NOOP(
            "shell::SettingField",
            "Seconds without a touch after which it dims and goes back to your own language."),
        ""},
    Row{keys::BeforeStartSeconds,
        QT_TRANSLATE_NOOP("shell::SettingField", "Patience before the visit"),
        QT_TRANSLATE_NOOP(
            "shell::SettingField",
            "Seconds without a touch after which visitors are asked whether they are still there."),
        ""},
    Row{keys::DevicesSeconds,
        QT_TRANSLATE_NOOP("shell::SettingField", "Patience while devices are checked"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "The same while camera and microphone are checked."),
        ""},
    Row{keys::FlowSeconds, QT_TRANSLATE_NOOP("shell::SettingField", "Patience during the visit"),
        QT_TRANSLATE_NOOP("shell::SettingField", "The same during the visit. A camera in use and "
                                                 "progress of the page count as presence."),
        ""},
    Row{keys::AnswerSeconds, QT_TRANSLATE_NOOP("shell::SettingField", "Time for an answer"),
        QT_TRANSLATE_NOOP("shell::SettingField", "Seconds for which that question waits before the "
                                                 "visit is ended and everything is removed."),
        ""},
    Row{keys::PortalSeconds,
        QT_TRANSLATE_NOOP("shell::SettingField", "Patience with an open window"),
        QT_TRANSLATE_NOOP("shell::SettingField",
                          "Seconds without a touch after which a window of Big Interview asks "
                          "whether somebody is still there, and then closes."),
        ""},
};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("shell::SettingField", text) : QString();
}

/// A language in its own words, the same in every language of the program.
QList<std::pair<QString, QString>> languages(bool asTags)
{
    QList<std::pair<QString, QString>> found;
    for (const Language::Entry &entry : Language::all())
        found.append({asTags ? serviceLanguage(entry.code) : entry.code, entry.ownName});
    return found;
}

} // namespace

SettingTexts settingTexts(QLatin1StringView key)
{
    const auto row =
        std::find_if(Rows.begin(), Rows.end(), [key](const Row &each) { return each.key == key; });
    if (row == Rows.end())
        return {QString(key), {}, {}};
    return {translated(row->title), translated(row->help), translated(row->placeholder)};
}

QList<std::pair<QString, QString>> settingChoices(QLatin1StringView key)
{
    QList<std::pair<QString, QString>> choices;
    if (key == keys::Language) {
        //: One of the choices for the language sent to the service.
        choices = {{QString(), SettingWords::tr("As chosen on the screen")}};
        return choices + languages(true);
    }
    if (key == keys::UiLanguage) {
        //: One of the choices for the language of the program.
        choices = {{QString(), SettingWords::tr("As this computer is set")}};
        return choices + languages(false);
    }
    if (key == keys::UiTheme) {
        return {//: One of the choices for the appearance.
                {u"system"_s, SettingWords::tr("As this computer is set")},
                //: One of the choices for the appearance.
                {u"light"_s, SettingWords::tr("Light")},
                //: One of the choices for the appearance.
                {u"dark"_s, SettingWords::tr("Dark")},
                //: One of the choices for the appearance.
                {u"high-contrast"_s, SettingWords::tr("High contrast")}};
    }
    if (key == keys::FetchText || key == keys::FetchImages) {
        return {//: One of the choices for pictures and text of a visit.
                {u"false"_s, SettingWords::tr("When an operator asks")},
                //: One of the choices for pictures and text of a visit.
                {u"true"_s, SettingWords::tr("After each finished visit")}};
    }
    if (key == keys::RetentionEnabled) {
        return {//: One of the choices for deleting old data.
                {u"true"_s, SettingWords::tr("Delete what is past its period")},
                //: One of the choices for deleting old data.
                {u"false"_s, SettingWords::tr("Keep everything")}};
    }
    if (key == keys::ServiceKind) {
        return {//: One of the choices for who is asked: the vendor, by its name.
                {u"incode"_s, SettingWords::tr("Incode itself")},
                //: One of the choices for who is asked: a server of the customer's.
                {u"backend"_s, SettingWords::tr("Your own backend")}};
    }
    if (key == keys::BrowserReturnTo) {
        return {//: One of the choices for where the browser goes at the end of a visit.
                {u"here"_s, SettingWords::tr("To a page of this program")},
                //: One of the choices for where the browser goes at the end of a visit.
                {u"customer"_s, SettingWords::tr("To the address at the end")},
                //: One of the choices for where the browser goes at the end of a visit.
                {u"none"_s, SettingWords::tr("Nowhere")}};
    }
    if (key == keys::BigInterviewShowIn) {
        return {//: One of the choices for where Big Interview opens.
                {u"embedded"_s, SettingWords::tr("In a window of this program")},
                //: One of the choices for where Big Interview opens.
                {u"browser"_s, SettingWords::tr("In the computer's browser")}};
    }
    if (key == keys::AsksConsent) {
        return {//: One of the choices for what comes before a visit.
                {u"true"_s, SettingWords::tr("Tell visitors and ask")},
                //: One of the choices for what comes before a visit.
                {u"false"_s, SettingWords::tr("Begin at once")}};
    }
    if (key == keys::AsksReference) {
        return {//: One of the choices for the reference a visitor types.
                {u"off"_s, SettingWords::tr("Not asked")},
                //: One of the choices for the reference a visitor types.
                {u"optional"_s, SettingWords::tr("Asked, and may be left out")},
                //: One of the choices for the reference a visitor types.
                {u"required"_s, SettingWords::tr("Needed")}};
    }
    if (key == keys::ChecksDevices) {
        return {//: One of the choices for camera and microphone.
                {u"true"_s, SettingWords::tr("Check them first")},
                //: One of the choices for camera and microphone.
                {u"false"_s, SettingWords::tr("Leave it to the page")}};
    }
    if (key == keys::PinsDevices) {
        return {//: One of the choices for which camera the page gets.
                {u"false"_s, SettingWords::tr("The page chooses")},
                //: One of the choices for which camera the page gets.
                {u"true"_s, SettingWords::tr("Always these")}};
    }
    if (key == keys::AllowsUpload) {
        return {//: One of the choices for files that visitors may give to the page.
                {u"false"_s, SettingWords::tr("Not allowed")},
                //: One of the choices for files that visitors may give to the page.
                {u"true"_s, SettingWords::tr("From one folder")}};
    }
    if (key == keys::Seats) {
        return {//: One of the choices for how many screens there are.
                {u"one"_s, SettingWords::tr("One")},
                //: One of the choices for how many screens there are.
                {u"two"_s, SettingWords::tr("Two")}};
    }
    if (key == keys::Keyboard) {
        return {//: One of the choices for the keyboard on the screen.
                {u"auto"_s, SettingWords::tr("When no other is connected")},
                //: One of the choices for the keyboard on the screen.
                {u"always"_s, SettingWords::tr("Always")},
                //: One of the choices for the keyboard on the screen.
                {u"never"_s, SettingWords::tr("Never")}};
    }
    if (key == keys::KeepAwake) {
        return {//: One of the choices for sleep and screen saver.
                {u"true"_s, SettingWords::tr("Hold them off")},
                //: One of the choices for sleep and screen saver.
                {u"false"_s, SettingWords::tr("As this computer is set")}};
    }
    if (key == keys::ShowOutcome) {
        return {//: One of the choices for the visitor's last screen.
                {u"true"_s, SettingWords::tr("Tell the visitor")},
                //: One of the choices for the visitor's last screen.
                {u"false"_s, SettingWords::tr("Thank everybody alike")}};
    }
    return {};
}

} // namespace shell
