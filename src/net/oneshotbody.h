#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace net {

/// The body of a request that may be sent once at most. When a connection ends without an answer,
/// Qt (seen with 6.4.2) repeats any request on a new one, POST included; it first rewinds the body,
/// and this one cannot be rewound, so the request fails instead.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotBody)

public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    /// True once Qt has taken any of it to put it on the wire.
    bool wasRead() const { return m_wasRead; }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    bool m_wasRead = false;
};

} // namespace net
