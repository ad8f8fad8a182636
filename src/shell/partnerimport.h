#pragma once

#include "biginterview/importer.h"
#include "shell/commandline.h"
#include "shell/commandoutput.h"
#include "store/storage.h"

#include <atomic>

namespace shell {

/// What `vestibule biginterview import` works with, in the thread of its connection.
struct ImportJob
{
    PartnerLine line;
    bool json = false;
    int longestId = biginterview::UsualLongestId;
    StandardOutput &out;
    const std::atomic_bool &stopping;
    QDateTime now;
};

/// Imports the file, printing a line for each rejected row (text: on standard error) and the
/// summary last. ErrorKind::Refused, with an English sentence, for a file or a reject file that
/// cannot be used; then nothing was changed.
core::Result<biginterview::Importer::Summary> importPeople(store::Storage &storage,
                                                           const ImportJob &job);

/// For the audit record: counts alone.
QString importDetail(const biginterview::Importer::Summary &summary);
int importExitCode(const biginterview::Importer::Summary &summary);

} // namespace shell
