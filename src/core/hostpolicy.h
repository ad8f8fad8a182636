#pragma once

#include "core/result.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace core {

/// Which hosts the onboarding page may live on and go to (contract.md, `incode/allowedHosts`).
/// A suffix matches whole labels, an IP address matches exactly, any port; loopback only when
/// listed.
class HostPolicy
{
public:
    explicit HostPolicy(const QStringList &suffixes = {});

    /// True when \a host is one of the listed names, below one of them, or a listed address.
    bool allowsHost(const QString &host) const;

    /// The rule for the main frame and for permissions: https under the list, or plain http to a
    /// listed loopback host. A user name or password in the URL is refused.
    /// Returns nothing, or an ErrorKind::Refused whose detail names the rule.
    Result<void> check(const QUrl &url) const;

    const QStringList &suffixes() const { return m_suffixes; }

private:
    QStringList m_suffixes;
};

/// True for localhost, *.localhost and loopback addresses.
bool isLoopbackHost(const QString &host);

/// The rule for addresses in settings: https, or http to loopback. Nothing, or an
/// ErrorKind::Refused.
Result<void> checkServiceUrl(const QUrl &url);

/// scheme://host[:port] in lower case without a default port; what two URLs share when the browser
/// calls them one origin.
QString origin(const QUrl &url);

} // namespace core
