#include "httpd/listener.h"

#include <QtNetwork/QSslSocket>

#include <memory>

namespace httpd {

Listener::Listener(QObject *parent) : QTcpServer(parent) { }

void Listener::incomingConnection(qintptr descriptor)
{
    if (!m_tls) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto socket = std::make_unique<QSslSocket>(this);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    socket->setSslConfiguration(*m_tls);
    addPendingConnection(socket.release());
}

} // namespace httpd
