#pragma once

#include "core/result.h"

#include <QtCore/QUrl>

namespace biginterview {

/// The address of an organisation from what people type: a bare subdomain ("acme", "acme-college")
/// becomes https://acme.biginterview.com; an address stays, without path, query and fragment.
/// ErrorKind::Refused for anything else, for user information, and for plain http to anything but
/// loopback.
core::Result<QUrl> organisationUrl(const QString &typed);

/// Where an administrator of the organisation makes keys and webhooks ("API Settings" in the menu
/// under their name). The vendor's texts disagree about it: the second one is the other address.
QUrl adminUrl(const QUrl &organisation);
QUrl otherAdminUrl(const QUrl &organisation);

} // namespace biginterview
