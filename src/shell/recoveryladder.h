#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace shell {

/// The memory of what went wrong with this kiosk: how often it was started in how little time, and
/// which visit was on the screen when it died. Kept in the data folder, so that a poisoned start
/// cannot loop: after too many in a row the screen is out of order and says whom to call. Owned by
/// the program.
class RecoveryLadder final
{
    Q_DISABLE_COPY_MOVE(RecoveryLadder)

public:
    /// What this start is to do.
    enum class Start {
        Usual,      ///< Show Welcome, or go on with visitOnScreen().
        Careful,    ///< Begin at Welcome whatever was on the screen: it may be what kills us.
        OutOfOrder, ///< Too many deaths: only the staff can help.
    };

    RecoveryLadder(const QString &folder, core::Clock &clock);
    ~RecoveryLadder();

    /// Counts this start; once.
    Start begin();
    /// The visit that was on the screen a moment before the program died; none after a usual end.
    std::optional<core::VisitId> visitOnScreen() const;
    /// Which visit is on the screen now, if any; cheap, and called again every few seconds.
    void noteScreen(const std::optional<core::VisitId> &visit);
    /// Something was recovered inside the program; true when restarting it is the next step.
    bool noteRecovered(const QString &what);
    /// The staff was here, or a visit went well: forget.
    void forget();
    /// The program ends because it was asked to.
    void endWell();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
