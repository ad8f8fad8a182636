#pragma once

#include "biginterview/launchlink.h"
#include "biginterview/people.h"
#include "core/settings.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace shell {

class Services;

/// Who sends Big Interview's webhook deliveries, in their store::Delivery::source.
inline constexpr QLatin1StringView PartnerSource("biginterview");

/// A place inside the member pages that staff open often.
struct SavedPath
{
    QString title;
    QString path;
};

/// Big Interview as the settings want it: its client, the roster, and what arrives for it. Needs
/// none of Incode's settings. Reads its own anew with Services::reloaded(). Owned by Services; made
/// at the first call of Services::partner(), once the storage is open.
class Partner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Partner)

public:
    enum class State {
        Opening, ///< The key is being looked for.
        NotSet,  ///< No organisation or no key yet; problem() names the setting.
        Failed,  ///< A setting or a key that cannot be used; problem() says which and why.
        Ready
    };

    explicit Partner(Services &services, QObject *parent = nullptr);
    ~Partner() override;

    State state() const;
    /// See isNotSet(); the detail begins with the key of the setting.
    std::optional<core::Error> problem() const;
    /// Empty unless Ready.
    QUrl organisation() const;
    biginterview::People &people();
    /// Null unless Ready.
    biginterview::PartnerClient *client() const;

    QList<SavedPath> savedPaths() const;
    /// Of the settings, for a launch that names none.
    QUrl returnUrl() const;
    /// With the host of returnUrl() unless empty, which means any.
    QStringList returnHosts() const;
    /// Hosts that the pages of a launch may be on.
    QStringList allowedHosts() const;
    int longestId() const;

Q_SIGNALS:
    /// Also when only what is read from the settings may be another.
    void stateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "Title=/path" entries of biginterview/savedPaths; those whose path checkPath() refuses are left
/// out.
QList<SavedPath> readSavedPaths(const QStringList &entries);

} // namespace shell
