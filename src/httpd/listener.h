#pragma once

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <optional>

namespace httpd {

/// Hands out each connection as soon as it is there: plain, or as a QSslSocket whose handshake has
/// not begun. QSslServer would keep connections to itself until their handshake is done, where
/// neither the connection cap nor our clock reaches them.
class Listener final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Listener)

public:
    explicit Listener(QObject *parent);

    void setTls(const QSslConfiguration &tls) { m_tls = tls; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

} // namespace httpd
