#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <memory>

namespace handoff {

/// What a browser shows at one of our addresses, in the words and language of the program.
struct PageTexts
{
    QString language = QStringLiteral("en"); ///< BCP 47.
    bool rightToLeft = false;
    QString brand;
    QString accent; ///< #RRGGBB, or empty for the built-in one.
    QString title;
    QString body;
    QString usedTitle; ///< For an address that was used already or is no longer valid.
    QString usedBody;
};

/// Sends a browser on to an address that must not stand in an argument list: the browser is given a
/// one-time address of this computer's loopback, which redirects. The nonce (256 random bits,
/// compared in constant time) works once and until a deadline; after that, and for anything else,
/// the browser gets a page that says so. HEAD and prefetching requests do not use it up.
class Departure final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Departure)

public:
    explicit Departure(core::Clock &clock, QObject *parent = nullptr);
    ~Departure() override;

    /// The one-time address (http://127.0.0.1:PORT/go/NONCE). An earlier one stops working.
    /// ErrorKind::Network when no port can be had, ErrorKind::Refused when \a target is not an
    /// http or https address.
    core::Result<QUrl> open(const QUrl &target, const PageTexts &texts,
                            core::milliseconds lifetime);
    /// Gives the port back at once; an answer in flight is finished. Nothing more is told. Until
    /// then a used or expired address still explains itself.
    void close();

Q_SIGNALS:
    /// A browser was sent on.
    void taken();
    /// The deadline passed and nobody came.
    void expired();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Receives a browser's return at a one-time loopback address, shows it a page that says the window
/// can be closed, and tells. Query parameters are the sender's to add and prove nothing.
class Return final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Return)

public:
    explicit Return(core::Clock &clock, QObject *parent = nullptr);
    ~Return() override;

    /// The one-time address (http://127.0.0.1:PORT/back/NONCE), valid until close() or \a lifetime.
    /// ErrorKind::Network when no port can be had.
    core::Result<QUrl> open(const PageTexts &texts, core::milliseconds lifetime);
    /// As Departure::close().
    void close();

Q_SIGNALS:
    /// Once: somebody came with the right nonce. Its page has been sent.
    void returned(const QUrlQuery &query);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace handoff
