#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "net/client.h"

#include <QtCore/QJsonObject>

/// From a complete HTTP answer of the service to a JSON object or to the one Error it stands for.
namespace incode {

/// The object in a 2xx answer. Any other status is an ErrorKind::Http with what the service's own
/// error body says (incode-omni.md 6.1); anything but an object is an ErrorKind::Payload. \a sent
/// is the secret that went with the request: no error text repeats it.
core::Result<QJsonObject> readObject(const net::Response &response, const core::Secret &sent);

/// \a why completed for an \a answer that is JSON and yet not the one that was asked for.
core::Error complete(core::Error why, const net::Response &response, const QJsonObject &answer,
                     const core::Secret &sent);

} // namespace incode
