#pragma once

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// Holds off sleep and screen saver while it lives: logind and the desktop's screen saver over
/// D-Bus, the platform's own call elsewhere. Taken again when such a service appears or starts anew
/// and after the computer slept. Waits for nobody; failing is not fatal and said once in the log.
class KeepAwake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepAwake)

public:
    /// Addresses of the message buses; empty ones are this computer's own.
    struct Buses
    {
        QString system;
        QString session;
    };

    explicit KeepAwake(QObject *parent = nullptr, const Buses &buses = {});
    ~KeepAwake() override;

    /// Who holds it off: "logind", "screensaver", both with a comma, "windows", "macos", or empty.
    /// For log and doctor.
    QString holder() const;
    /// Everybody who could was asked and has answered, or has not within 5 s.
    bool isSettled() const;

Q_SIGNALS:
    void holderChanged();
    /// Once, always later.
    void settled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
