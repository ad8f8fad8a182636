#pragma once

#include <QtTest/QtTest>

namespace support {

/// Call in init(): any warning the test does not expect (QTest::ignoreMessage) fails it.
void failOnWarnings();

} // namespace support
