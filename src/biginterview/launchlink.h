#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace biginterview {

/// Where a launch leads.
struct Destination
{
    QString path;   ///< Inside the member pages, as the API gave it; empty: the dashboard.
    QUrl returnUrl; ///< Where the person lands after signing out; empty: the organisation's page.
};

/// ErrorKind::Refused unless \a path stays on the organisation's host wherever a browser resolves
/// it: one leading slash, no second slash or backslash after it, no control character, no scheme or
/// host (big-interview.md 6). Empty is fine.
core::Result<void> checkPath(const QString &path);

/// ErrorKind::Refused unless \a url is an absolute http or https address without user information
/// and, where \a allowedHosts names any, on one of them (whole labels). Plain http only to
/// loopback. Empty is fine.
core::Result<void> checkReturnUrl(const QUrl &url, const QStringList &allowedHosts);

/// The address that signs a person in, to be opened at once and never kept. Percent-encoded in full
/// as big-interview.md 6 asks: \c toEncoded() is exactly what goes over the wire.
/// ErrorKind::Refused for a destination that the checks refuse, an empty token, or over 2000
/// characters.
core::Result<QUrl> launchUrl(const QUrl &organisation, const core::Secret &token,
                             const Destination &destination, const QStringList &allowedHosts);

} // namespace biginterview
