#include "httpd/nativesocket.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace httpd {

#ifdef Q_OS_WIN

void resetOnClose(qintptr descriptor)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
}

void finishSending(qintptr descriptor)
{
    ::shutdown(static_cast<SOCKET>(descriptor), SD_SEND);
}

#else

void resetOnClose(qintptr descriptor)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void finishSending(qintptr descriptor)
{
    ::shutdown(static_cast<int>(descriptor), SHUT_WR);
}

#endif

} // namespace httpd
