#pragma once

#include "core/result.h"
#include "incode/types.h"

#include <QtCore/QObject>

#include <functional>

namespace incode {

template<typename T>
using Done = std::function<void(core::Result<T>)>;

/// Creates sessions and reads how they went. Made by Incode itself or by a customer's backend. Each
/// call ends within its own deadline with exactly one answer, later, and with none after \a context
/// has died.
class OnboardingService
{
    Q_DISABLE_COPY_MOVE(OnboardingService)

public:
    OnboardingService() = default;
    virtual ~OnboardingService() = default;

    /// Not idempotent: an answer that was lost may have made a session. Never repeated in here.
    virtual void createSession(const SessionRequest &request, QObject *context,
                               Done<Session> done) = 0;
    /// The address to show, unchecked; the caller applies core::HostPolicy.
    virtual void onboardingUrl(const Session &session, QObject *context, Done<QUrl> done) = 0;
    virtual void status(const Session &session, QObject *context, Done<Status> done) = 0;
    virtual void score(const Session &session, QObject *context, Done<Score> done) = 0;
    /// The document's text fields. ErrorKind::Refused where the service has no such call.
    virtual void ocr(const Session &session, QObject *context, Done<OcrData> done) = 0;
    /// The latest picture of each of \a types that there is; ask for few, answers over 10 MiB fail.
    virtual void images(const Session &session, const QStringList &types, QObject *context,
                        Done<QList<Image>> done) = 0;
};

} // namespace incode
