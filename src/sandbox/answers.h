#pragma once

#include "sandbox/session.h"

#include <QtCore/QJsonObject>

/// The bodies of the API's answers, complete with the oddities of incode-omni.md 2.2 and 5.
namespace sandbox::answers {

QJsonObject start(const Session &session, const QByteArray &token, const QString &clientId,
                  bool existingSession);
/// By the session's scenario; undecided before the visit is finished.
QJsonObject score(const Session &session);
QJsonObject ocr(const Session &session);
QJsonObject images(const QJsonArray &types);
QJsonObject finish(const Session &session);
/// Of add/… and process/… by \a route, such as "/omni/add/front-id/v2".
QJsonObject capture(const QString &route, const Session &session);

} // namespace sandbox::answers
