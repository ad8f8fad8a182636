#pragma once

#include "biginterview/types.h"
#include "core/clock.h"
#include "net/client.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace biginterview {

template<typename T>
using Done = std::function<void(core::Result<T>)>;

/// How the body of a request is written; the vendor does not say (big-interview.md 1.1).
enum class BodyForm { Json, Form };

struct PartnerRules
{
    QUrl organisation; ///< See organisationUrl().
    core::Secret key;  ///< Sent bare in Authorization.
    BodyForm form = BodyForm::Json;
    int parallel = 4; ///< Most calls at one time, 1 to 16.
};

/// The Partner API of one organisation (big-interview.md 1 to 5). At most PartnerRules::parallel
/// calls at a time; those of a launch go before the others that wait. A call is repeated up to
/// three times after 429, 502, 503, 504, and lost or refused connections, waiting twice as long
/// each time with jitter, or as Retry-After says, and then all calls wait; creating an anonymous
/// person only when certainly nothing was sent. Every call ends within 60 s of its turn; while the
/// service asks to wait for longer than that, calls end with its status and nothingSent at once.
/// One outcome, later, none once its context has died; when this goes, what is still to come ends
/// as ErrorKind::Cancelled.
///
/// Errors: ErrorKind::Http with the status, fromService when the body is an error of the service,
/// its sentence, or else its type, in serviceText; ErrorKind::Payload for an answer that does not
/// look like Big Interview's, also one of 404 that is no JSON, with status and host in the detail;
/// ErrorKind::Refused for a redirect and for what cannot be a partner id. No error text holds the
/// key or a token.
class PartnerClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerClient)

public:
    /// All of them outlive it.
    PartnerClient(core::Clock &clock, net::Client &net, const PartnerRules &rules,
                  QObject *parent = nullptr);
    ~PartnerClient() override;

    const QUrl &organisation() const;
    /// True while the service has asked to wait.
    bool isPaused() const;

    /// Creates the person or refreshes their token; goes before reading. 422 when the person is new
    /// and \a user is not complete or not acceptable.
    net::RequestHandle provision(const QString &partnerId, const NewUser &user, QObject *context,
                                 Done<User> done);
    /// Never repeated by itself once it may have been sent: it could make a second person.
    net::RequestHandle createAnonymous(QObject *context, Done<User> done);
    /// The vendor's array as it is; read it with readTracks(). 404: there is no such person there.
    net::RequestHandle tracks(const QString &partnerId, QObject *context, Done<QJsonArray> done);
    /// The same for readInterviews().
    net::RequestHandle interviews(const QString &partnerId, QObject *context,
                                  Done<QJsonArray> done);

Q_SIGNALS:
    void pausedChanged(bool isPaused);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace biginterview
