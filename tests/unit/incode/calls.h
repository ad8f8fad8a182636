#pragma once

#include "incode/service.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

/// Every call of a client in one shape, so that a table can run over them.
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
    std::function<void(incode::OnboardingService &, const incode::Session &, QObject *,
                       const Told &)>
        run;
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

constexpr qint64 Mebibyte = 1024 * 1024;

inline void start(incode::OnboardingService &client, const incode::Session &, QObject *context,
                  const Told &told)
{
    client.createSession({}, context, telling<incode::Session>(told));
}

inline void onboardingUrl(incode::OnboardingService &client, const incode::Session &of,
                          QObject *context, const Told &told)
{
    client.onboardingUrl(of, context, telling<QUrl>(told));
}

inline void status(incode::OnboardingService &client, const incode::Session &of, QObject *context,
                   const Told &told)
{
    client.status(of, context, telling<incode::Status>(told));
}

inline void score(incode::OnboardingService &client, const incode::Session &of, QObject *context,
                  const Told &told)
{
    client.score(of, context, telling<incode::Score>(told));
}

inline void ocr(incode::OnboardingService &client, const incode::Session &of, QObject *context,
                const Told &told)
{
    client.ocr(of, context, telling<incode::OcrData>(told));
}

inline void images(incode::OnboardingService &client, const incode::Session &of, QObject *context,
                   const Told &told)
{
    client.images(of, {QStringLiteral("selfie")}, context, telling<QList<incode::Image>>(told));
}

/// Of the service itself.
inline QList<Call> all()
{
    using namespace std::chrono_literals;
    return {
        {"start", "POST", "/omni/start",
         R"({"interviewId":"66c0ffee66c0ffee66c0ffee","token":"eyJ0.e30.eA"})", 10s, Mebibyte,
         start},
        {"onboarding-url", "GET", "/0/omni/onboarding-url", R"({"url":"https://a.test/b"})", 10s,
         Mebibyte, onboardingUrl},
        {"status", "GET", "/0/omni/get/onboarding/status", R"({"onboardingStatus":"UNKNOWN"})", 10s,
         Mebibyte, status},
        {"score", "GET", "/0/omni/get/score", "{}", 10s, Mebibyte, score},
        {"ocr", "GET", "/0/omni/get/ocr-data/v2", "{}", 10s, Mebibyte, ocr},
        {"images", "POST", "/0/omni/get/images", "{}", 35s, 10 * Mebibyte, images},
    };
}

/// Of a customer's backend.
inline QList<Call> ofBackend()
{
    using namespace std::chrono_literals;
    const QByteArray id = "?interviewId=66c0ffee66c0ffee66c0ffee";
    return {
        {"start", "GET", "/onboarding-url",
         R"({"interviewId":"66c0ffee66c0ffee66c0ffee","url":"https://a.test/b"})", 10s, Mebibyte,
         start},
        {"onboarding-url", "GET", "/onboarding-url" + id, R"({"url":"https://a.test/b"})", 10s,
         Mebibyte, onboardingUrl},
        {"status", "GET", "/onboarding-status" + id, R"({"onboardingStatus":"UNKNOWN"})", 10s,
         Mebibyte, status},
        {"score", "GET", "/fetch-score" + id, R"({"score":"OK"})", 10s, Mebibyte, score},
    };
}

/// The one of that name.
inline Call named(const QString &name, const QList<Call> &list)
{
    for (const Call &call : list) {
        if (name == QLatin1StringView(call.name))
            return call;
    }
    qFatal("no call %s", qPrintable(name));
}

/// The service's call of that name.
inline Call named(const QString &name)
{
    return named(name, all());
}

} // namespace calls
