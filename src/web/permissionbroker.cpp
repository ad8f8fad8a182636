#include "web/permissionbroker.h"

#include "core/log.h"

#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineProfile>
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#include <QtWebEngineCore/QWebEngineQuotaRequest>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#include <QtWebEngineCore/QWebEngineDesktopMediaRequest>
#include <QtWebEngineCore/QWebEngineWebAuthUxRequest>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QtWebEngineCore/QWebEnginePermission>
#endif

namespace web {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

// No default: a newer Qt's permission must be looked at here, and is Unknown until then.
Permission permissionOf(QWebEnginePermission::PermissionType type)
{
    switch (type) {
    case QWebEnginePermission::PermissionType::MediaVideoCapture:
        return Permission::Camera;
    case QWebEnginePermission::PermissionType::MediaAudioCapture:
        return Permission::Microphone;
    case QWebEnginePermission::PermissionType::MediaAudioVideoCapture:
        return Permission::CameraAndMicrophone;
    case QWebEnginePermission::PermissionType::Geolocation:
        return Permission::Position;
    case QWebEnginePermission::PermissionType::DesktopVideoCapture:
    case QWebEnginePermission::PermissionType::DesktopAudioVideoCapture:
        return Permission::ScreenCapture;
    case QWebEnginePermission::PermissionType::Notifications:
        return Permission::Notifications;
    case QWebEnginePermission::PermissionType::MouseLock:
        return Permission::PointerLock;
    case QWebEnginePermission::PermissionType::ClipboardReadWrite:
        return Permission::Clipboard;
    case QWebEnginePermission::PermissionType::LocalFontsAccess:
        return Permission::Fonts;
    case QWebEnginePermission::PermissionType::Unsupported:
        return Permission::Unknown;
    }
    return Permission::Unknown;
}

#else

Permission permissionOf(QWebEnginePage::Feature feature)
{
    switch (feature) {
    case QWebEnginePage::MediaVideoCapture:
        return Permission::Camera;
    case QWebEnginePage::MediaAudioCapture:
        return Permission::Microphone;
    case QWebEnginePage::MediaAudioVideoCapture:
        return Permission::CameraAndMicrophone;
    case QWebEnginePage::Geolocation:
        return Permission::Position;
    case QWebEnginePage::DesktopVideoCapture:
    case QWebEnginePage::DesktopAudioVideoCapture:
        return Permission::ScreenCapture;
    case QWebEnginePage::Notifications:
        return Permission::Notifications;
    case QWebEnginePage::MouseLock:
        return Permission::PointerLock;
    }
    return Permission::Unknown;
}

#endif

} // namespace

PermissionBroker::PermissionBroker(QWebEnginePage &page, const ViewRules &rules)
    : QObject(&page), m_rules(rules)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(&page, &QWebEnginePage::permissionRequested, this,
            [this](QWebEnginePermission permission) {
                if (decide(permission.origin(), permissionOf(permission.permissionType())))
                    permission.grant();
                else
                    permission.deny();
            });
#else
    connect(&page, &QWebEnginePage::featurePermissionRequested, this,
            [this, &page](const QUrl &origin, QWebEnginePage::Feature feature) {
                const bool granted = decide(origin, permissionOf(feature));
                page.setFeaturePermission(origin, feature,
                                          granted ? QWebEnginePage::PermissionGrantedByUser
                                                  : QWebEnginePage::PermissionDeniedByUser);
            });
#endif
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    connect(&page, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    connect(&page, &QWebEnginePage::desktopMediaRequested, this,
            [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(&page, &QWebEnginePage::webAuthUxRequested, this,
            [](QWebEngineWebAuthUxRequest *request) { request->cancel(); });
#endif
}

void PermissionBroker::forgetAnswers(QWebEngineProfile &profile)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    profile.setPersistentPermissionsPolicy(
        QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
#else
    Q_UNUSED(profile); // Off the record, an older engine keeps answers with the profile alone.
#endif
}

bool PermissionBroker::decide(const QUrl &origin, Permission permission)
{
    const bool granted = grantsPermission(m_rules.allowedHosts, origin, permission)
                         && (permission != Permission::Position || m_rules.tellsPosition);
    qCInfo(core::logWeb) << permissionName(permission) << (granted ? "granted to" : "denied to")
                         << core::origin(origin);
    if (granted && isCapture(permission))
        Q_EMIT captureGranted();
    return granted;
}

} // namespace web
