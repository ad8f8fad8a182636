#pragma once

#include <QtTest/QtTest>

namespace support {

/// failOnWarnings() for tests that show windows: the off-screen platform says of itself, once for
/// each window with a minimum size, that it has no window manager to tell.
inline void failOnWindowWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

/// Layouts settle through posted events, nested ones in several rounds.
inline void settleLayouts()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents();
    }
}

} // namespace support
