#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace store {

/// Why a change of the PINs is refused; see pinFaultOf().
enum class PinFault {
    None,
    NotDigits,     ///< Something else than 0 to 9 is in it.
    TooShort,      ///< Fewer than PinBook::ShortestPin digits.
    TooLong,       ///< More than PinBook::LongestPin digits.
    EasilyGuessed, ///< One of those that people try first.
    Taken,         ///< Another operator has it.
    BadName,       ///< Empty, longer than PinBook::LongestName, or with control characters.
    TooMany,       ///< PinBook::MostOperators have one already.
    UnknownName,   ///< Nobody of that name has one.
    LastOne,       ///< Without it nobody could leave the visitor's screen.
};

/// What is wrong with \a pin by itself, whoever else has it.
PinFault pinFault(const core::Secret &pin);
/// Of an ErrorKind::Refused of PinBook; None of any other error.
PinFault pinFaultOf(const core::Error &error);

/// The PINs that open the visitor's screen to the staff, one for each operator, as Argon2id hashes
/// (libsodium) in a file of their own, so that they work while the database does not. Wrong tries
/// are kept there too: waiting grows and survives a restart. Every call is short but check(),
/// set() and remove(), which take some hundred milliseconds on purpose or wait for another program;
/// they may run in another thread than the rest.
///
/// All PINs are hashed with the same salt, so that a try is one hash however many operators there
/// are: for the same wait a thief of the file has as much work as with a salt for each, and how
/// long a try takes says nothing about whose PIN it was.
class PinBook final
{
    Q_DISABLE_COPY_MOVE(PinBook)

public:
    /// What one hash costs; libsodium's opslimit and memlimit. The default takes 0.2 to 0.5 s on a
    /// small computer. A book that is there keeps the cost it was begun with.
    struct Cost
    {
        quint64 operations = 4;
        quint64 memoryBytes = quint64(64) * 1024 * 1024;
    };

    /// \a folder is the data folder; nothing is read or written before the first call.
    PinBook(const QString &folder, core::Clock &clock);
    PinBook(const QString &folder, core::Clock &clock, const Cost &cost);
    ~PinBook();

    static constexpr int ShortestPin = 6;
    static constexpr int LongestPin = 12;
    static constexpr int LongestName = 80;
    static constexpr int MostOperators = 20;

    /// Whether nobody has set one. ErrorKind::Storage when the file cannot be read, is damaged,
    /// others may use it, or a newer program wrote it: that never counts as empty.
    core::Result<bool> isEmpty() const;
    /// In the order in which they were added.
    core::Result<QStringList> operators() const;
    /// Gives \a operatorName this PIN in place of an earlier one; names are compared without regard
    /// to case and outer spaces. Reads back what it wrote and checks it. ErrorKind::Refused with a
    /// PinFault.
    core::Result<void> set(const QString &operatorName, const core::Secret &pin);
    /// ErrorKind::Refused with a PinFault; the last one stays.
    core::Result<void> remove(const QString &operatorName);

    /// Whose PIN it is; ErrorKind::Refused for nobody's, and while tries are held off (those do not
    /// count). The try is on the disk as a wrong one before it is looked at, so that nothing is won
    /// by pulling the plug; when that cannot be written, the answer is that error.
    core::Result<QString> check(const core::Secret &pin);
    /// When the next try counts, by the wall clock of now; not valid when it does now or the file
    /// cannot be read. After the 3rd wrong try in a row 5 s, then 15 s, 1, 5, and 15 minutes.
    /// Within a run the monotonic clock counts. After a restart the wall clock does; if it is
    /// behind the last wrong try, somebody has set it, and the whole wait begins anew.
    QDateTime heldUntil() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace store
