#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "httpd/server.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace handoff {

/// What an address answers to those who know its nonce.
struct Answers
{
    int firstStatus = 200;
    QByteArray firstPage; ///< HTML, or empty.
    QList<httpd::Header> firstHeaders;
    QByteArray laterPage; ///< HTML, with 410.
};

/// An address on a loopback port of its own whose nonce works once and until a deadline. Anything
/// that does not know the nonce learns nothing. Owned by its parent, or by itself after retire().
class OneTimeAddress final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneTimeAddress)

public:
    OneTimeAddress(core::Clock &clock, const Answers &answers, QObject *parent);

    /// http://127.0.0.1:PORT/\a folder/NONCE. ErrorKind::Network when no port can be had.
    core::Result<QUrl> open(const QString &folder, core::milliseconds lifetime);
    /// Gives the port back, lets an answer in flight finish, and then deletes itself; tells nothing
    /// any more.
    void retire();

Q_SIGNALS:
    /// Once, after the first answer was sent.
    void taken(const QUrlQuery &query);
    /// The deadline passed before.
    void expired();

private:
    void answer(const httpd::Request &request, const httpd::Reply &reply);
    void answerKnown(const httpd::Request &request, const httpd::Reply &reply);
    void sendHtml(const httpd::Reply &reply, int status, const QByteArray &html,
                  const QList<httpd::Header> &extra = {}) const;
    void sendBare(const httpd::Reply &reply, int status,
                  const QList<httpd::Header> &extra = {}) const;
    void expire();

    httpd::Server *m_server;
    core::Timer *m_deadline;
    const Answers m_answers;
    QString m_folder;
    core::Secret m_nonce;
    QByteArray m_host;
    bool m_spent = false; ///< Taken, expired or retired.
    bool m_retired = false;
};

} // namespace handoff
