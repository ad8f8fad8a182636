#pragma once

#include "biginterview/types.h"
#include "core/result.h"
#include "core/secret.h"
#include "net/client.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <utility>

/// From a complete HTTP answer of the Partner API to what was asked for, or to the one Error it
/// stands for (big-interview.md 5).
namespace biginterview {

/// What has to be known about a request to read its answer.
struct Question
{
    QString host;     ///< Named where the answer is not Big Interview's.
    core::Secret key; ///< No error text repeats it.
};

/// The object of a 2xx answer; else PartnerClient's errors.
core::Result<QJsonObject> readAnswer(const net::Response &response, const Question &question);

/// \a why about an answer that is an object and yet not what was asked for.
core::Error notAsExpected(const QString &why, const net::Response &response,
                          const Question &question);

/// The words of an error object for people: "first_name is required"; without any, its type. At
/// most 500 characters, with what may be a secret replaced.
QString wordsOf(const QJsonValue &error, const core::Secret &key);

/// The user in a create or refresh answer. ErrorKind::Payload without an id or token.
core::Result<User> readUser(const QJsonObject &answer);
/// The array \a name of the answer, null being an empty one. ErrorKind::Payload for anything else.
core::Result<QJsonArray> readArray(const QJsonObject &answer, QLatin1StringView name);

/// A callback that reads the answer with \a read(object, response) and tells \a done. Holds nothing
/// of the client, which may be gone by then.
template<typename T, typename Read>
net::Client::Done reading(std::function<void(core::Result<T>)> done, const Question &question,
                          Read read)
{
    return [done = std::move(done), question,
            read = std::move(read)](const core::Result<net::Response> &outcome) {
        if (!outcome)
            return done(outcome.error());
        const core::Result<QJsonObject> answer = readAnswer(*outcome, question);
        if (!answer)
            return done(answer.error());
        core::Result<T> value = read(*answer, *outcome);
        if (!value)
            return done(notAsExpected(value.error().detail, *outcome, question));
        done(std::move(value));
    };
}

} // namespace biginterview
