#pragma once

#include "incode/omniclient.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

/// Every call of the client in one shape, so that a table can run over them.
namespace calls {

using Told = std::function<void(std::optional<core::Error>)>;

struct Call
{
    const char *name;
    QByteArray method;
    QByteArray target;
    QByteArray goodAnswer;
    std::chrono::milliseconds deadline;
    qint64 cap;
    std::function<void(incode::OmniClient &, const incode::Session &, QObject *, const Told &)> run;
};

const QByteArray apiKey = "00112233445566778899aabbccddeeff00112233";
const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.e30.aW52ZW50ZWQ";

inline incode::Session session()
{
    incode::Session session;
    session.interviewId = core::InterviewId(QStringLiteral("66c0ffee66c0ffee66c0ffee"));
    session.token = core::Secret(token);
    return session;
}

template<typename T>
incode::Done<T> telling(const Told &told)
{
    return [told](core::Result<T> result) {
        told(result ? std::nullopt : std::optional<core::Error>(result.error()));
    };
}

inline QList<Call> all()
{
    using namespace std::chrono_literals;
    using incode::OmniClient;
    using incode::Session;
    constexpr qint64 mebibyte = 1024 * 1024;
    return {
        {"start", "POST", "/omni/start",
         R"({"interviewId":"66c0ffee66c0ffee66c0ffee","token":"eyJ0.e30.eA"})", 10s, mebibyte,
         [](OmniClient &client, const Session &, QObject *context, const Told &told) {
             client.createSession({}, context, telling<Session>(told));
         }},
        {"onboarding-url", "GET", "/0/omni/onboarding-url", R"({"url":"https://a.test/b"})", 10s,
         mebibyte,
         [](OmniClient &client, const Session &of, QObject *context, const Told &told) {
             client.onboardingUrl(of, context, telling<QUrl>(told));
         }},
        {"status", "GET", "/0/omni/get/onboarding/status", R"({"onboardingStatus":"UNKNOWN"})", 10s,
         mebibyte,
         [](OmniClient &client, const Session &of, QObject *context, const Told &told) {
             client.status(of, context, telling<incode::Status>(told));
         }},
        {"score", "GET", "/0/omni/get/score", "{}", 10s, mebibyte,
         [](OmniClient &client, const Session &of, QObject *context, const Told &told) {
             client.score(of, context, telling<incode::Score>(told));
         }},
        {"ocr", "GET", "/0/omni/get/ocr-data/v2", "{}", 10s, mebibyte,
         [](OmniClient &client, const Session &of, QObject *context, const Told &told) {
             client.ocr(of, context, telling<incode::OcrData>(told));
         }},
        {"images", "POST", "/0/omni/get/images", "{}", 35s, 10 * mebibyte,
         [](OmniClient &client, const Session &of, QObject *context, const Told &told) {
             client.images(of, {QStringLiteral("selfie")}, context,
                           telling<QList<incode::Image>>(told));
         }},
    };
}

/// The call of that name.
inline Call named(const QString &name)
{
    const QList<Call> list = all();
    for (const Call &call : list) {
        if (name == QLatin1StringView(call.name))
            return call;
    }
    qFatal("no call %s", qPrintable(name));
}

} // namespace calls
