#pragma once

#include "shell/services.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>

namespace shell {

/// The words of contract.md that this command uses now.
enum class DoctorResult {
    Ok,       ///< As it should be; the remedy may hold a note.
    Failed,   ///< Visits will suffer; the remedy says what to do.
    Closed,   ///< An escape that does not work.
    Open,     ///< An escape that works; the remedy says how to close it.
    Platform, ///< Only this platform's own tools can tell; the remedy says where to look.
};

/// One line of `vestibule doctor`.
struct DoctorRow
{
    QString check; ///< A stable word, such as key-store.
    DoctorResult result = DoctorResult::Ok;
    QString remedy; ///< Translated; what to do, or what was found.
};

/// {"check","result","remedy"} on one line, without its end.
QByteArray doctorJson(const DoctorRow &row);
/// The same for people: "failed  camera  …".
QString doctorText(const DoctorRow &row);
/// 0, or 3 when a row failed (contract.md).
int doctorExitCode(const QList<DoctorRow> &rows);

/// Runs the checks of `vestibule doctor` and prints each as a line on standard output. The services
/// may still be opening; every wait is limited, so finished() comes within a minute.
class Doctor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Doctor)

public:
    Doctor(Services &services, bool json, QObject *parent = nullptr);
    ~Doctor() override;

    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
