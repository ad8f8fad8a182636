#pragma once

#include "sandbox/exchange.h"
#include "sandbox/scenario.h"

#include <functional>

namespace sandbox {

class Timeline;

/// How late a slow answer is, in sandbox time.
inline constexpr milliseconds SlowBy{3000};

/// Answers \a exchange wrongly in the way of \a fault; only a slow one ends with \a properly.
void commit(Fault fault, const Exchange &exchange, Timeline &timeline,
            const std::function<void()> &properly);

} // namespace sandbox
