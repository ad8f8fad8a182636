#include "web/viewparts.h"

#include "web/closecheck.h"
#include "web/engineflags.h"
#include "web/permissionbroker.h"

#include <QtWebEngineCore/QWebEngineDownloadRequest>
#include <QtWebEngineCore/QWebEngineProfile>

#include <utility>

namespace web {

namespace {
int theCapturingPages = 0;
}

std::unique_ptr<QWebEngineProfile> makeFreshProfile()
{
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    PermissionBroker::forgetAnswers(*profile);
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return profile;
}

void CaptureUse::set(bool mayCapture)
{
    if (std::exchange(m_mayCapture, mayCapture) != mayCapture)
        theCapturingPages += mayCapture ? 1 : -1;
}

bool CaptureUse::isAnywhere()
{
    return theCapturingPages > 0;
}

CloseCheck *makeCloseCheck(core::Clock &clock, const QList<qint64> &renderers, QObject *parent)
{
    const QStringList flags = splitFlags(qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS"));
    return new CloseCheck(clock, DeviceCheck(testCameraFile(flags)), renderers, parent,
                          &CaptureUse::isAnywhere);
}

} // namespace web
