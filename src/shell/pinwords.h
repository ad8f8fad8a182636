#pragma once

#include "store/pinbook.h"

#include <QtCore/QString>

#include <chrono>

namespace shell {

/// What is wrong with a PIN or a name and what to do, as one translated sentence; empty for None.
QString pinFaultSentence(store::PinFault fault);
/// Of anything PinBook answers but a PIN that is nobody's.
QString pinErrorSentence(const core::Error &error);
/// While tries are held off; \a left is rounded up.
QString pinHoldSentence(std::chrono::milliseconds left);

} // namespace shell
