#pragma once

#include "core/clock.h"

#include <optional>

class QImage;

namespace web {

/// Every pixel is the same.
bool isOneColour(const QImage &image);

/// Decides whether a page that shows nothing is lost to the visitor. A page that still fetches
/// something gets more time, so that one that begins slowly is not taken away.
class BlankWatch final
{
public:
    /// Another page.
    void reset() { *this = {}; }
    /// The page asked for something.
    void noteRequest(core::milliseconds now) { m_lastRequest = now; }
    /// Every look; true when the page has been blank for too long.
    bool isLost(bool isBlank, core::milliseconds now);

private:
    std::optional<core::milliseconds> m_blankSince;
    core::milliseconds m_lastRequest{0};
};

} // namespace web
