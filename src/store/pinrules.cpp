#include "store/pinbook.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace store {

namespace {

/// Fewer different digits than this are guessed from where fingers left their marks.
constexpr size_t FewestDifferentDigits = 3;

/// Patterns on the pad and in the head that none of the other rules finds. Published counts of
/// leaked PINs name the same few again and again.
constexpr std::array<std::string_view, 14> WellKnownPins{
    "123321", "147258", "258369", "147369", "741852", "963852", "159753",
    "159357", "789456", "456123", "102030", "135790", "246810", "314159",
};

/// Each digit one more, or each one less, than that before it; 0 follows 9.
bool isRun(std::string_view pin)
{
    const auto step = [pin](size_t i) { return (pin[i] - pin[i - 1] + 10) % 10; };
    for (size_t i = 1; i < pin.size(); ++i) {
        if (step(i) != step(1))
            return false;
    }
    return step(1) == 1 || step(1) == 9;
}

/// 121212, 123123, 12341234: a shorter piece again and again, also when the last is cut off.
bool isRepeated(std::string_view pin)
{
    for (size_t length = 1; length <= pin.size() / 2; ++length) {
        bool repeats = true;
        for (size_t i = length; i < pin.size() && repeats; ++i)
            repeats = pin[i] == pin[i - length];
        if (repeats)
            return true;
    }
    return false;
}

/// 112233, 774411.
bool isPairs(std::string_view pin)
{
    for (size_t i = 0; i + 1 < pin.size(); i += 2) {
        if (pin[i] != pin[i + 1])
            return false;
    }
    return true;
}

bool isYear(std::string_view four)
{
    return four.starts_with("19") || four.starts_with("20");
}

int twoDigits(std::string_view pin, size_t at)
{
    return (pin[at] - '0') * 10 + (pin[at + 1] - '0');
}

bool isDayAndMonth(std::string_view four)
{
    const int first = twoDigits(four, 0);
    const int second = twoDigits(four, 2);
    return first >= 1 && second >= 1 && first <= 31 && second <= 31
           && (first <= 12 || second <= 12);
}

/// A whole date with its year, or one year after another: what a birthday card tells.
bool isDate(std::string_view pin)
{
    if (pin.size() % 4 == 0) {
        bool onlyYears = true;
        for (size_t i = 0; i < pin.size(); i += 4)
            onlyYears = onlyYears && isYear(pin.substr(i, 4));
        if (onlyYears)
            return true;
    }
    return pin.size() == 8
           && ((isYear(pin.substr(0, 4)) && isDayAndMonth(pin.substr(4)))
               || (isYear(pin.substr(4)) && isDayAndMonth(pin.substr(0, 4))));
}

bool isEasilyGuessed(std::string_view pin)
{
    return std::set<char>(pin.begin(), pin.end()).size() < FewestDifferentDigits || isRun(pin)
           || isRepeated(pin) || isPairs(pin) || isDate(pin)
           || std::find(WellKnownPins.begin(), WellKnownPins.end(), pin) != WellKnownPins.end();
}

} // namespace

PinFault pinFault(const core::Secret &pin)
{
    const QByteArray &bytes = pin.reveal();
    const std::string_view digits(bytes.constData(), size_t(bytes.size()));
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return PinFault::NotDigits;
    if (bytes.size() < PinBook::ShortestPin)
        return PinFault::TooShort;
    if (bytes.size() > PinBook::LongestPin)
        return PinFault::TooLong;
    return isEasilyGuessed(digits) ? PinFault::EasilyGuessed : PinFault::None;
}

PinFault pinFaultOf(const core::Error &error)
{
    return error.kind == core::ErrorKind::Refused ? PinFault(error.serviceCode) : PinFault::None;
}

} // namespace store
