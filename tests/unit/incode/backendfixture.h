#pragma once

#include "calls.h"
#include "incode/backendclient.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QtTest/QTestEventLoop>

#include <utility>

namespace backend {

const QString id = QStringLiteral("66c0ffee66c0ffee66c0ffee");
const QByteArray page = "https://page.test/c/flow/f?interviewId=66c0ffee66c0ffee66c0ffee";

/// \a text with its single quotes made double, and ID, TOKEN and PAGE replaced by their values.
inline QByteArray filled(QByteArray text)
{
    text.replace('\'', '"');
    return text.replace("ID", id.toLatin1()).replace("TOKEN", calls::token).replace("PAGE", page);
}

/// \a json filled, with 200; nothing becomes a 404.
inline support::Script answer(const QByteArray &json)
{
    return json.isEmpty() ? support::Script::reply(404, R"({"error":"Not found"})")
                          : support::Script::reply(200, filled(json));
}

} // namespace backend

/// A backend's client on a server that plays scripts.
struct BackendFixture
{
    explicit BackendFixture(const QList<support::Script> &scripts)
    {
        server.play(scripts);
        rules.url = server.url();
    }

    core::Result<incode::Session> create(const incode::SessionRequest &request = {})
    {
        return outcome<incode::Session>([&](auto &client, QObject *context, auto done) {
            client.createSession(request, context, done);
        });
    }
    core::Result<QUrl> url(const incode::Session &session)
    {
        return outcome<QUrl>([&](auto &client, QObject *context, auto done) {
            client.onboardingUrl(session, context, done);
        });
    }
    core::Result<incode::Status> status(const incode::Session &session)
    {
        return outcome<incode::Status>([&](auto &client, QObject *context, auto done) {
            client.status(session, context, done);
        });
    }
    core::Result<incode::Score> score(const incode::Session &session)
    {
        return outcome<incode::Score>([&](auto &client, QObject *context, auto done) {
            client.score(session, context, done);
        });
    }

    support::ScriptedServer server;
    support::ManualClock clock;
    net::Client net{clock};
    incode::BackendRules rules;

private:
    template<typename T, typename Ask>
    core::Result<T> outcome(Ask ask)
    {
        incode::BackendClient client(net, rules);
        QObject context;
        std::optional<core::Result<T>> got;
        incode::Done<T> done = [&got](core::Result<T> result) {
            got.emplace(std::move(result));
            QTestEventLoop::instance().exitLoop();
        };
        ask(client, &context, done);
        if (got)
            return core::Error::of(core::ErrorKind::Internal, QStringLiteral("told at once"));
        QTestEventLoop::instance().enterLoop(10);
        return got ? *got : core::Error::of(core::ErrorKind::Internal, QStringLiteral("nothing"));
    }
};
