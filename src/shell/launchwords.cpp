#include "shell/launchwords.h"

#include "shell/language.h"
#include "shell/presenterpartner.h"
#include "shell/services.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

namespace shell {

namespace {

class LaunchWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Launcher)

public:
    static handoff::PageTexts pages(const core::Settings &settings);
    static QString notTaken();
    static QString aboutPage(const core::Error &error);
};

handoff::PageTexts LaunchWords::pages(const core::Settings &settings)
{
    handoff::PageTexts texts;
    texts.language = serviceLanguage(Language::instance().code());
    texts.rightToLeft = QGuiApplication::isRightToLeft();
    texts.brand = settings.text(core::keys::BrandName);
    texts.accent = settings.text(core::keys::BrandAccent);
    //: Title of a page in the computer's browser that led on to Big Interview once.
    texts.usedTitle = tr("This address has been used");
    //: Text of that page.
    texts.usedBody = tr("It signs a person in only once. Please go back to the program you came "
                        "from and launch Big Interview again there.");
    texts.title = texts.usedTitle;
    texts.body = texts.usedBody;
    return texts;
}

QString LaunchWords::notTaken()
{
    //: Two sentences: what happened, what to do. Big Interview is a product name.
    return tr("Big Interview accepted neither this sign-in nor a second, new one. Check the date "
              "and time of this computer and try again; if it happens again, ask Big Interview "
              "whether single sign-on is enabled for your organisation.");
}

QString LaunchWords::aboutPage(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Engine:
        return tr("The page stopped working twice. What was saved is safe at Big Interview. Try "
                  "again to sign in anew.");
    case core::ErrorKind::Refused:
        return tr("Big Interview led to a place that is not on the list of allowed hosts. Ask your "
                  "administrator to check that list in Settings.");
    case core::ErrorKind::Http:
        if (error.httpStatus == 404) {
            return tr("Big Interview has no page at the place asked for. Close this window and "
                      "launch the dashboard instead.");
        }
        break;
    case core::ErrorKind::Network:
    case core::ErrorKind::Timeout:
    case core::ErrorKind::Cancelled:
    case core::ErrorKind::Tls:
    case core::ErrorKind::Payload:
    case core::ErrorKind::Storage:
    case core::ErrorKind::Internal:
        break;
    }
    return presentPartnerError(error, PartnerSituation::Loading);
}

} // namespace

handoff::PageTexts launchPages(const core::Settings &settings)
{
    return LaunchWords::pages(settings);
}

QString launchNotTaken()
{
    return LaunchWords::notTaken();
}

QString presentLaunchedPageError(const core::Error &error)
{
    return LaunchWords::aboutPage(error);
}

} // namespace shell
