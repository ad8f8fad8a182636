#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "httpd/server.h"

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <functional>
#include <optional>

namespace shell {

/// The ground on which `vestibule doctor --kiosk` plays: a page of ours on a loopback server that
/// does what it is asked, and a second server, under a name the page may not go to, that counts who
/// comes. Nothing leaves this computer.
class KioskGround final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskGround)

public:
    /// What the page says when it has done an order; nothing when it is gone or another one came in
    /// its place.
    using Then = std::function<void(const std::optional<QJsonObject> &)>;

    explicit KioskGround(core::Clock &clock, QObject *parent = nullptr);

    /// ErrorKind::Network when this computer has no loopback port to spare.
    core::Result<void> listen();
    QUrl pageUrl() const;
    /// Scheme, host and port of the server the page may not go to.
    QString foreignOrigin() const;

    /// Lets the page run \a script, then look around \a settle times. One at a time; answers within
    /// \a limit.
    void order(const QString &script, int settle, Then then,
               core::milliseconds limit = core::milliseconds(3500));
    /// The page is there and waits for its first order.
    bool isReady() const { return m_next.isAlive(); }
    /// After the page was opened again.
    void forgetPage();

    /// Requests to the other server since the last call.
    int takeForeignHits();
    /// Requests for \a path of the page's own server since the last call.
    int takeHits(const QString &path);

Q_SIGNALS:
    void ready();

private:
    void addRoutes();
    void addBaits();
    void arrived(const QByteArray &instance, const httpd::Reply &reply);
    void reported(const QByteArray &body);
    void send();
    void answer(const std::optional<QJsonObject> &report);

    httpd::Server m_server;
    httpd::Server m_foreign;
    core::Timer *m_limit;
    httpd::Reply m_next; ///< The page's question for an order, while it waits.
    QByteArray m_instance;
    QByteArray m_order; ///< Not sent yet.
    Then m_then;
    int m_id = 0;
    int m_foreignHits = 0;
    QHash<QString, int> m_hits;
};

} // namespace shell
