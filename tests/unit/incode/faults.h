#pragma once

#include "calls.h"
#include "core/error.h"
#include "support/scriptedserver.h"

/// Everything that can be wrong with an answer, whoever gives it.
namespace faults {

using core::ErrorKind;
using support::Script;
using Then = support::Script::Then;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Fault
{
    const char *name;
    Script script;
    ErrorKind kind;
    int httpStatus = 0;
    int serviceCode = 0;
    QString serviceText;
    bool fromService = false;
    std::optional<core::milliseconds> retryAfter;
};

inline QByteArray body(int status, const QByteArray &message)
{
    return R"({"timestamp":1735689600000,"status":)" + QByteArray::number(status)
           + R"(,"error":"Short","message":")" + message + R"(","path":"/omni/x"})";
}

inline QList<Fault> documentedBodies()
{
    QList<Fault> faults;
    for (const int status : {400, 401, 403, 404, 405, 406, 429, 500, 502, 503, 504}) {
        faults << Fault{"the service's body",
                        Script::reply(status, body(status, "Because.")),
                        ErrorKind::Http,
                        status,
                        status,
                        u"Because."_s,
                        true,
                        {}};
    }
    for (const int code : {1001, 1003, 3002, 3004, 3005, 3006, 3007, 3008, 3009, 3010, 4005, 4010,
                           4014, 4019, 6000, 500}) {
        faults << Fault{"a custom code",
                        Script::reply(400, body(code, "Because.")),
                        ErrorKind::Http,
                        400,
                        code,
                        u"Because."_s,
                        true,
                        {}};
    }
    return faults;
}

inline QList<Fault> oddBodies()
{
    const QByteArray html = "<html><body>Bad gateway</body></html>";
    const QByteArray time = R"({"timestamp":1735689600000,)";
    return {
        {"no message",
         Script::reply(401, time + R"("status":401,"error":"Unauthorized"})"),
         ErrorKind::Http,
         401,
         401,
         u"Unauthorized"_s,
         true,
         {}},
        {"message null",
         Script::reply(401, time + R"("status":401,"error":"Short","message":null})"),
         ErrorKind::Http,
         401,
         401,
         u"Short"_s,
         true,
         {}},
        {"numbers as text",
         Script::reply(400, R"({"timestamp":"1735689600000","status":"4019"})"),
         ErrorKind::Http,
         400,
         4019,
         QString(),
         true,
         {}},
        {"code out of range",
         Script::reply(400, time + R"("status":99999999999})"),
         ErrorKind::Http,
         400,
         0,
         QString(),
         true,
         {}},
        {"a gateway's object",
         Script::reply(403, R"({"message":"Forbidden"})"),
         ErrorKind::Http,
         403,
         0,
         u"Forbidden"_s,
         false,
         {}},
        {"an object of neither",
         Script::reply(502, R"({"status":"down","timestamp":1})"),
         ErrorKind::Http,
         502,
         0,
         QString(),
         false,
         {}},
        {"HTML 502",
         Script::reply(502, html, "Content-Type: text/html\r\n"),
         ErrorKind::Http,
         502,
         0,
         QString(),
         false,
         {}},
        {"list", Script::reply(500, "[1]"), ErrorKind::Http, 500, 0, QString(), false, {}},
        {"empty 500", Script::reply(500, ""), ErrorKind::Http, 500, 0, QString(), false, {}},
        {"not JSON 500",
         Script::reply(500, "{\"status\":"),
         ErrorKind::Http,
         500,
         0,
         QString(),
         false,
         {}},
        {"wait as asked", Script::reply(429, body(429, "Slow."), "Retry-After: 7\r\n"),
         ErrorKind::Http, 429, 429, u"Slow."_s, true, 7s},
        {"secrets echoed",
         Script::reply(401, body(401, "Bad " + calls::token + " and " + calls::apiKey + " there")),
         ErrorKind::Http,
         401,
         401,
         QString(),
         true,
         {}},
    };
}

inline QList<Fault> brokenAnswers(qint64 cap)
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray tooMuch = QByteArray::number(cap + 1);
    const QByteArray overflow(cap + 1, ' ');
    const ErrorKind payload = ErrorKind::Payload;
    return {
        {"HTML 200",
         Script::reply(200, "<!DOCTYPE html><p>Sign in", "Content-Type: text/html\r\n"),
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"empty 200", Script::reply(200, ""), payload, 200, 0, QString(), false, {}},
        {"empty 204", {"HTTP/1.1 204 No Content\r\n\r\n"}, payload, 204, 0, QString(), false, {}},
        {"spaces", Script::reply(200, " \r\n"), payload, 200, 0, QString(), false, {}},
        {"list 200", Script::reply(200, "[{}]"), payload, 200, 0, QString(), false, {}},
        {"text 200", Script::reply(200, "\"x\""), payload, 200, 0, QString(), false, {}},
        {"null 200", Script::reply(200, "null"), payload, 200, 0, QString(), false, {}},
        {"malformed",
         Script::reply(200, R"({"token":"a",})"),
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"JSON cut off",
         Script::reply(200, R"({"token":"a)"),
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"cut off",
         {ok + "Content-Length: 99\r\n\r\n{\"to", Then::Close},
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"oversized as declared",
         {ok + "Content-Length: " + tooMuch + "\r\n\r\n{"},
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"oversized undeclared", {ok + "\r\n" + overflow}, payload, 200, 0, QString(), false, {}},
        {"redirect",
         Script::reply(302, "", "Location: https://a.test/\r\n"),
         ErrorKind::Refused,
         302,
         0,
         QString(),
         false,
         {}},
        {"closed", {"", Then::Close}, ErrorKind::Network, 0, 0, QString(), false, {}},
        {"reset", {"", Then::Reset}, ErrorKind::Network, 0, 0, QString(), false, {}},
    };
}

inline QList<Fault> all(qint64 cap)
{
    return documentedBodies() + oddBodies() + brokenAnswers(cap);
}

} // namespace faults
