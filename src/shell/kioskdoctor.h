#pragma once

#include "shell/doctor.h"

#include <memory>

namespace shell {

/// `vestibule doctor --kiosk`: opens the visitor's screen on a page of our own and tries to get out
/// of it, one named escape after the other; each is a row "class/escape" that is closed, open, or
/// the platform's with what to do there. Needs no settings and no network; every wait is limited,
/// so finished() comes within a minute and a half, also when the engine does not start.
class KioskDoctor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskDoctor)

public:
    KioskDoctor(Services &services, bool json, QObject *parent = nullptr);
    ~KioskDoctor() override;

    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
