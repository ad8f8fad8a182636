#include "shell/pinwords.h"

#include "store/storageerror.h"

#include <QtCore/QCoreApplication>

namespace shell {

namespace {

class PinWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Pin)
};

} // namespace

QString pinFaultSentence(store::PinFault fault)
{
    using store::PinFault;
    switch (fault) {
    case PinFault::None:
        return {};
    case PinFault::NotDigits:
        return PinWords::tr("A PIN has digits only.");
    case PinFault::TooShort:
        return PinWords::tr("This PIN is too short. It needs at least %n digit(s).", nullptr,
                            store::PinBook::ShortestPin);
    case PinFault::TooLong:
        return PinWords::tr("This PIN is too long. It can have up to %n digit(s).", nullptr,
                            store::PinBook::LongestPin);
    case PinFault::EasilyGuessed:
        return PinWords::tr("This PIN is easily guessed. Please choose one without a pattern, and "
                            "not a date.");
    case PinFault::Taken:
        return PinWords::tr("This PIN cannot be used. Please choose another one.");
    case PinFault::BadName:
        return PinWords::tr("Please give a name of up to %n character(s).", nullptr,
                            store::PinBook::LongestName);
    case PinFault::TooMany:
        return PinWords::tr("There are %n operator(s) already, and no more are possible. Remove "
                            "one that is no longer needed.",
                            nullptr, store::PinBook::MostOperators);
    case PinFault::UnknownName:
        return PinWords::tr("Somebody has removed this operator already.");
    case PinFault::LastOne:
        return PinWords::tr("The last operator stays, because otherwise nobody could leave the "
                            "visitor's screen.");
    }
    return {};
}

QString pinErrorSentence(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Refused)
        return pinFaultSentence(store::pinFaultOf(error));
    switch (error.serviceCode) {
    case store::CorruptCode:
        return PinWords::tr("The file with the staff PINs is damaged. Ask your administrator to "
                            "bring pins.json back from a backup, then try again.");
    case store::RefusedCode:
        return PinWords::tr("A newer version of this program has written the staff PINs. Install "
                            "that version, then try again.");
    case store::ExposedCode:
        return PinWords::tr("Other users of this computer can open the file with the staff PINs. "
                            "Ask your administrator to take that away from pins.json, then try "
                            "again.");
    case store::BusyCode:
        return PinWords::tr("Another program is changing the staff PINs. Please try again in a "
                            "moment.");
    default:
        return PinWords::tr("The staff PINs cannot be read or written. Ask your administrator "
                            "whether the disk is full or the data folder is locked, then try "
                            "again.");
    }
}

QString pinHoldSentence(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    if (seconds <= std::chrono::seconds(90)) {
        return PinWords::tr("Too many wrong tries. The next one is possible in %n second(s).",
                            nullptr, int(seconds.count()));
    }
    return PinWords::tr("Too many wrong tries. The next one is possible in %n minute(s).", nullptr,
                        int(std::chrono::ceil<std::chrono::minutes>(seconds).count()));
}

} // namespace shell
