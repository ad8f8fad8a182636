#pragma once

#include "onboarding/recovery.h"
#include "shell/caretaker.h"

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// What the desk and the kiosk do by themselves from the moment the services are ready: receiving
/// webhooks when the settings say so, carrying on the visits that an earlier run left, again every
/// five minutes and when a webhook tells of one, reading a score anew that a webhook says was
/// decided later, and taking care of the database. Owned by the program.
class Housekeeping final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Housekeeping)

public:
    /// \a services outlives it.
    explicit Housekeeping(Services &services, QObject *parent = nullptr);
    ~Housekeeping() override;

    /// From now on; once.
    void start();
    Caretaker &caretaker();

Q_SIGNALS:
    /// A look for open visits begins; \a recovery lives until it has finished.
    void recoveryStarted(onboarding::Recovery &recovery);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
