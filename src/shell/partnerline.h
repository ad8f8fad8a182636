#pragma once

#include "shell/commandline.h"

class QCommandLineParser;

namespace shell {

/// Reads `vestibule biginterview ACTION …` into line.partner, where \a operands are the words after
/// the action. An ErrorKind::Refused whose detail is an English sentence for what cannot be.
core::Result<void> readPartnerLine(const QCommandLineParser &parser, PartnerLine::Action action,
                                   const QStringList &operands, CommandLine &line);

/// Why \a id is no partner id of at most \a longest characters, as an English sentence with what to
/// do; an ErrorKind::Refused.
core::Result<void> checkTypedId(const QString &id, int longest);

} // namespace shell
