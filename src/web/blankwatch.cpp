#include "web/blankwatch.h"

#include <QtGui/QImage>

#include <algorithm>
#include <cstring>

namespace web {

using namespace std::chrono_literals;

namespace {
constexpr core::milliseconds QuietLimit = 10s;
constexpr core::milliseconds BusyLimit = 30s;
} // namespace

bool isOneColour(const QImage &image)
{
    if (image.isNull())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    const auto *first = reinterpret_cast<const QRgb *>(plain.constScanLine(0));
    const auto isFirst = [colour = *first](QRgb each) { return each == colour; };
    if (!std::all_of(first, first + plain.width(), isFirst))
        return false;
    const size_t bytes = size_t(plain.width()) * sizeof(QRgb);
    for (int y = 1; y < plain.height(); ++y) {
        if (std::memcmp(first, plain.constScanLine(y), bytes) != 0)
            return false;
    }
    return true;
}

bool BlankWatch::isLost(bool isBlank, core::milliseconds now)
{
    if (!isBlank) {
        m_blankSince.reset();
        return false;
    }
    if (!m_blankSince)
        m_blankSince = now;
    const core::milliseconds blank = now - *m_blankSince;
    return blank >= BusyLimit || (blank >= QuietLimit && now - m_lastRequest >= QuietLimit);
}

} // namespace web
