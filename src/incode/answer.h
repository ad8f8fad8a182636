#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "incode/service.h"
#include "net/client.h"

#include <QtCore/QJsonObject>

#include <utility>

/// From a complete HTTP answer of the service to what was asked for, or to the one Error it stands
/// for.
namespace incode {

/// Who is asked: their errors look different (incode-omni.md 6.1, section 10).
enum class Answerer {
    Service,
    Backend, ///< Also says success:false, with any HTTP status.
};

/// What has to be known about a request to read its answer.
struct Asked
{
    Answerer answerer = Answerer::Service;
    QList<core::Secret> sent; ///< The secrets that went with it: no error text repeats them.
};

/// The object in a 2xx answer. Any other status, and a backend's success:false with any, is an
/// ErrorKind::Http with that status and what the error body says; anything but an object is an
/// ErrorKind::Payload.
core::Result<QJsonObject> readObject(const net::Response &response, const Asked &asked);

/// \a why completed for an \a answer that is JSON and yet not the one that was asked for.
core::Error complete(core::Error why, const net::Response &response, const QJsonObject &answer,
                     const Asked &asked);

/// A client callback that reads the answer with \a read and tells \a done. Holds nothing of the
/// service's object, which may be gone by then.
template<typename T, typename Read>
net::Client::Done reading(Done<T> done, const Asked &asked, Read read)
{
    return [done = std::move(done), asked,
            read = std::move(read)](core::Result<net::Response> outcome) {
        if (!outcome)
            return done(outcome.error());
        const core::Result<QJsonObject> answer = readObject(*outcome, asked);
        if (!answer)
            return done(answer.error());
        core::Result<T> value = read(*answer);
        if (!value)
            return done(complete(value.error(), *outcome, *answer, asked));
        done(std::move(value));
    };
}

/// An ErrorKind::Payload.
core::Error wrong(const QString &detail);

/// An address in "url", of any scheme and host.
core::Result<QUrl> readUrl(const QJsonObject &answer);

/// True when \a token can go into a header as it is.
bool isUsableToken(const QByteArray &token);

/// \a answer without the members that repeat \a secret.
QJsonObject withoutMembersOf(QJsonObject answer, const QByteArray &secret);

/// \a path below \a base, whatever path, slashes and query the base has.
QUrl below(const QUrl &base, const QString &path);

} // namespace incode
