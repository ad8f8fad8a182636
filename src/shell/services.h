#pragma once

#include "core/settings.h"
#include "incode/service.h"
#include "net/client.h"
#include "net/clientidentity.h"
#include "onboarding/visitcontroller.h"
#include "shell/networkwatch.h"
#include "shell/partner.h"
#include "shell/webhookhub.h"
#include "store/pinbook.h"
#include "store/storage.h"
#include "store/storethread.h"
#include "web/engine.h"
#include "web/visitview.h"

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// Whether visits can be started.
enum class Readiness {
    Opening,    ///< Key store and database are being opened; the screens say "One moment".
    NeedsSetup, ///< Something a visit needs is not set or cannot be read; problem() names it, and
                ///< the desk shows its set-up page.
    Ready,      ///< Visits can start.
    Failed,     ///< The store cannot be opened; problem() says why.
};

/// Everything the windows work with, made once per program and outliving them.
class Services final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Services)

public:
    struct Options
    {
        core::Settings settings;
        QString dataDir;
        web::EngineReport engine;
        bool demo = false; ///< On the in-process sandbox.
    };

    explicit Services(Options options, QObject *parent = nullptr);
    ~Services() override;

    /// Opens key store, database and service; readinessChanged() tells how it went, within half a
    /// minute when another program holds the folder and the key store is slow. May be called again
    /// after a failure.
    void open();
    Readiness readiness() const;
    /// Why readiness is Failed or NeedsSetup. For NeedsSetup the detail begins with the key of the
    /// setting; see isNotSet().
    std::optional<core::Error> problem() const;

    core::Settings &settings();
    core::Clock &clock();
    net::Client &net();
    store::KeyStore &keyStore();
    /// Made at the first call: a program without windows has no engine.
    web::ViewPool &views();
    const web::EngineReport &engine() const;
    const QString &dataDir() const;
    bool isDemo() const;
    /// Where the data key lives; meaningful once Ready.
    const store::DataKey *dataKey() const;

    /// Null until readiness is Ready or NeedsSetup; the services' own connection, for short calls.
    store::Storage *storage();
    /// Where the open database is, for connections in other threads; only while storage() is there.
    store::StoragePlace storagePlace() const;
    /// A connection in a thread of its own that the pages read through; made at the first call.
    store::StoreThread &reader();
    /// Made at the first call; asks nothing before it is told to watch.
    NetworkWatch &network();
    /// The PINs of the visitor's screen; they work while the store does not.
    store::PinBook &pins();
    /// Off until somebody starts it.
    WebhookHub &webhooks();
    /// Big Interview; only while storage() is there. Made at the first call.
    Partner &partner();
    /// Writes a line of the audit record in the name of operatorName(). What must not happen
    /// unrecorded is done only after this worked.
    core::Result<void> record(QLatin1StringView action, const core::VisitId &visit = {},
                              const QString &detail = {});
    /// For what has happened already: a failure is only logged.
    void recordOrWarn(QLatin1StringView action, const core::VisitId &visit = {},
                      const QString &detail = {});
    /// Who works here: the name of the system's user.
    const QString &operatorName() const;
    store::RetentionRules retentionRules() const;
    /// Null until readiness is Ready.
    /// The present one; whoever works with it keeps it alive while settings replace it.
    std::shared_ptr<incode::OnboardingService> service();
    /// Where visits are asked for: Incode or the customer's backend; empty for static links alone.
    QUrl serviceUrl() const;
    /// A route of its API that answers in JSON or refuses, whoever asks; see NetworkWatch.
    QUrl serviceRoute() const;

    /// Reads key and settings anew and makes the service again; call after saving settings or the
    /// key. The webhook receiver follows the settings as well.
    void reloadService();

    /// The rules for a page shown in \a languages (most wanted first).
    web::ViewRules viewRules(const QStringList &languages);
    onboarding::VisitTools visitTools();
    /// A request filled from settings; \a uiLanguage (en, es, pt_BR, ar) serves when
    /// incode/language is not set.
    onboarding::VisitRequest makeRequest(const QString &uiLanguage);

Q_SIGNALS:
    void readinessChanged();
    /// reloadService() was called: whoever reads settings by itself reads them anew.
    void reloaded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The certificate shown to a backend and its key, from PEM files; nothing when both paths are
/// empty. What cannot be read, one without the other, and a key that others can read are errors
/// whose detail begins with the key of the setting.
core::Result<std::optional<net::ClientIdentity>> readClientIdentity(const QString &certificateFile,
                                                                    const QString &keyFile);

/// The problem that the setting \a key has no value yet.
core::Error notSet(QLatin1StringView key);
/// A problem of Services or Partner that only says that a setting has no value yet, as at a first
/// start.
bool isNotSet(const core::Error &problem);

/// The BCP 47 tag sent to the service and in Accept-Language for one of our languages:
/// en → en-US, es → es-ES, pt_BR → pt-BR, ar → ar-SA.
QString serviceLanguage(const QString &uiLanguage);

} // namespace shell
