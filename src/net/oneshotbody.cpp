#include "net/oneshotbody.h"

#include <algorithm>

namespace net {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent), m_bytes(bytes)
{
    // Unbuffered, so that wasRead() and pos() are about the wire and not about a buffer of Qt's.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, size() - pos());
    if (count <= 0)
        return -1;
    m_wasRead = true;
    std::copy_n(m_bytes.constData() + pos(), count, data);
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace net
