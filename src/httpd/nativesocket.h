#pragma once

#include <QtCore/QtGlobal>

namespace httpd {

/// What QAbstractSocket does not offer, on its socketDescriptor(). Both do nothing on a descriptor
/// that is already closed.

/// Makes the coming close() send RST and throw unsent bytes away.
void resetOnClose(qintptr descriptor);
/// Sends FIN but leaves the reading side open, so that a client still sending can read the answer.
void finishSending(qintptr descriptor);

} // namespace httpd
