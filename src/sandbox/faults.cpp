#include "sandbox/faults.h"

#include "sandbox/timeline.h"

namespace sandbox {

using namespace Qt::StringLiterals;

void commit(Fault fault, const Exchange &exchange, Timeline &timeline,
            const std::function<void()> &properly)
{
    constexpr qsizetype oversize = 2 * 1024 * 1024; // Twice what a client should accept.
    switch (fault) {
    case Fault::Slow:
        timeline.after(SlowBy, properly);
        return;
    case Fault::Http429:
        exchange.error(429, u"Too many requests"_s, {{"Retry-After", "1"}});
        return;
    case Fault::Http500:
        exchange.error(500, u"Unexpected error occurred"_s);
        return;
    case Fault::Http502Html:
        exchange.send(502, "text/html",
                      "<html><head><title>502 Bad Gateway</title></head><body><center>"
                      "<h1>502 Bad Gateway</h1></center><hr><center>proxy</center></body></html>");
        return;
    case Fault::Malformed:
        exchange.send(200, "application/json", R"({"interviewId": "66c0ffee", "token": eyJ,,)");
        return;
    case Fault::CutOff:
        exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 400\r\n\r\n{\"onboardingStatus\":\"ID_VAL");
        return;
    case Fault::Reset:
        exchange.reset();
        return;
    case Fault::Hang:
        return;
    case Fault::Oversized:
        exchange.json(200, {{u"padding"_s, QString(oversize, u'x')}});
        return;
    case Fault::TokenRevoked:
        exchange.error(401, u"Invalid access token"_s);
        return;
    }
}

} // namespace sandbox
