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

} // namespace support
