#pragma once

#include "sandbox/exchange.h"
#include "sandbox/scenario.h"

#include <functional>

namespace sandbox {

struct State;

/// How late a slow answer is, in sandbox time.
inline constexpr milliseconds SlowBy{3000};

/// A call that makes a session: answered by \a properly unless the scenario has it fail.
void startOrFault(State &state, const Exchange &exchange, const std::function<void()> &properly);

/// The call \a call about \a session, in the same way. A slow one is answered properly, late.
void callOrFault(State &state, Call call, const Exchange &exchange, Session &session,
                 const std::function<void(Session &)> &properly);

} // namespace sandbox
