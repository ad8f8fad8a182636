#pragma once

#include "core/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <functional>

class QObject;

namespace sandbox {

using core::milliseconds;

class Timeline;

/// How a body is sent after its head.
enum class Pace {
    AtOnce,
    ByteByByte, ///< 20 ms of sandbox time apart.
    Never,      ///< Given up after 10 s of sandbox time.
};

/// A request of the sandbox's own, to this computer alone.
struct Outgoing
{
    QUrl url; ///< Plain http to loopback.
    QByteArray method = "GET";
    QByteArray headers = {}; ///< Complete lines besides Host, Connection and Content-Length.
    QByteArray body = {};
    Pace pace = Pace::AtOnce;
    milliseconds answerDeadline{10000}; ///< Real time from the last byte sent.
};

/// What came back; without a status \a error says why.
struct OutgoingAnswer
{
    int status = 0;
    QByteArray contentType;
    QString error;
};

/// True for what an Outgoing may go to.
bool isLoopbackHttp(const QUrl &url);

/// Sends \a request on a connection of its own and calls \a done once, later, with the head of the
/// answer; without one by its deadline it is given up. Ends without a call when \a context dies.
void send(const Outgoing &request, core::Clock &clock, Timeline &timeline, QObject *context,
          std::function<void(const OutgoingAnswer &)> done);

} // namespace sandbox
