#pragma once

#include "biginterview/partnerclient.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QTimer>

#include <functional>

/// A client on a clock the test owns, and every call of it in one shape.
namespace partner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QByteArray Key = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const QByteArray TokenText = "aa11bb22cc33dd44ee55ff6600112233445566778899aabbccddeeff00112233";

inline QByteArray userAnswer(const QByteArray &id = "stu-1")
{
    return R"({"user":{"partner_id":")" + id
           + R"(","anonymous":false,"created_at":"2031-03-09T08:15:42.377Z","token":{"token":")"
           + TokenText + R"(","expires_at":"2031-03-11T09:00:00.000Z"}}})";
}

struct Call
{
    const char *name;
    QByteArray method;
    QByteArray target;
    QByteArray goodAnswer;
    std::function<net::RequestHandle(biginterview::PartnerClient &, QObject *,
                                     const std::function<void(std::optional<core::Error>)> &)>
        run;
};

using Told = std::function<void(std::optional<core::Error>)>;

template<typename T>
biginterview::Done<T> telling(const Told &told)
{
    return [told](const core::Result<T> &result) {
        told(result ? std::nullopt : std::optional<core::Error>(result.error()));
    };
}

inline QList<Call> calls()
{
    using biginterview::PartnerClient;
    using biginterview::User;
    return {
        {"provision", "POST", "/api/users/stu-1", userAnswer(),
         [](PartnerClient &client, QObject *context, const Told &told) {
             return client.provision(u"stu-1"_s, {u"Ada"_s, u"Test"_s, u"ada@example.org"_s},
                                     context, telling<User>(told));
         }},
        {"anonymous", "POST", "/api/users/anonymous", userAnswer("anon_x1"),
         [](PartnerClient &client, QObject *context, const Told &told) {
             return client.createAnonymous(context, telling<User>(told));
         }},
        {"tracks", "GET", "/api/users/stu-1/tracks", R"({"tracks":[]})",
         [](PartnerClient &client, QObject *context, const Told &told) {
             return client.tracks(u"stu-1"_s, context, telling<QJsonArray>(told));
         }},
        {"interviews", "GET", "/api/users/stu-1/interviews", R"({"interviews":[]})",
         [](PartnerClient &client, QObject *context, const Told &told) {
             return client.interviews(u"stu-1"_s, context, telling<QJsonArray>(told));
         }},
    };
}

inline Call callNamed(const QString &name)
{
    const QList<Call> all = calls();
    for (const Call &call : all) {
        if (name == QLatin1StringView(call.name))
            return call;
    }
    qFatal("no call %s", qPrintable(name));
}

/// What came of one call.
struct Outcome
{
    int count = 0;
    std::optional<core::Error> error;
    Told told()
    {
        return [this](const std::optional<core::Error> &result) {
            ++count;
            error = result;
        };
    }
};

/// Looks after each event, unlike QTest::qWaitFor(): hundreds of rows wait here.
inline bool eventually(const std::function<bool()> &isTrue)
{
    const QDeadlineTimer limit(10s);
    QTimer wake;
    wake.start(50ms);
    while (!isTrue()) {
        if (limit.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

struct Rig
{
    explicit Rig(const QUrl &organisation, int parallel = 4,
                 biginterview::BodyForm form = biginterview::BodyForm::Json)
        : net(clock)
        , client(std::make_unique<biginterview::PartnerClient>(
              clock, net,
              biginterview::PartnerRules{organisation, core::Secret(Key), form, parallel}))
        , context(std::make_unique<QObject>())
    { }

    net::RequestHandle start(const QString &name, Outcome &outcome)
    {
        return callNamed(name).run(*client, context.get(), outcome.told());
    }
    /// True while something waits before a repetition; a request on the wire has 15 s.
    bool isResting() const { return clock.untilNext() > 0ms && clock.untilNext() < 15s; }
    /// Passes every pause before a repetition until \a outcome is there.
    bool finish(const Outcome &outcome)
    {
        while (eventually([&] { return outcome.count > 0 || isResting(); })) {
            if (outcome.count > 0)
                return true;
            clock.advance(clock.untilNext());
        }
        return false;
    }
    support::ManualClock clock;
    net::Client net;
    std::unique_ptr<biginterview::PartnerClient> client;
    std::unique_ptr<QObject> context;
};

} // namespace partner
