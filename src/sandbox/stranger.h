#pragma once

namespace sandbox {

struct Session;
struct State;

/// The page of \a session has been opened: somebody else may come to its redirect address, as the
/// scenario has it. Only ever to http on loopback.
void pageOpened(State &state, const Session &session);

/// The page of \a session goes to its redirect address now; with Ending::ReturnsTwice the address
/// is asked for once more shortly after.
void pageReturns(State &state, const Session &session);

} // namespace sandbox
