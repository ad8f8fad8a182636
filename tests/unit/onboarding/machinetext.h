#pragma once

#include "onboarding/machine.h"

#include <QtCore/QStringList>

/// The data of the machine as short text, so that its table can be read.
namespace machinetext {

/// Phase, and everything else that differs from a fresh visit; every member is in it.
QString text(const onboarding::Visit &visit);
QString phaseText(onboarding::Phase phase);
/// All effects in their order, such as "stop-watching close-page arm:close:3500".
QString text(const QList<onboarding::Effect> &effects);
/// The event of this name, and all names.
onboarding::Event eventOf(const QString &name);
QStringList eventNames();
/// The state reached from Idle by these events.
onboarding::Visit stateAfter(const QString &events);

} // namespace machinetext
