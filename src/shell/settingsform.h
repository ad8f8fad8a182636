#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "net/client.h"
#include "shell/connectiontest.h"
#include "store/keystore.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace store {
class PinBook;
}

namespace shell {

class ApiKeyField;
class ConnectionTestPanel;
class PositionFields;
class SettingField;
class WebhookHub;

/// What the set-up page and the settings page work with; all of it outlives them.
struct SettingsTools
{
    core::Settings &settings;
    store::KeyStore &keyStore;
    net::Client &net;
    core::Clock &clock;
    /// Told which keys were written, never their values.
    std::function<void(const QStringList &keys)> written = {};
    /// Whose state is shown; null where it is not.
    const WebhookHub *webhooks = nullptr;
    /// The PINs of the visitor's screen; null where they are not shown.
    store::PinBook *pins = nullptr;
    /// Told whose PIN was set or removed.
    std::function<void(const QString &operatorName)> pinChanged = {};
};

/// The fields of a page that edits settings, and how they are checked, tested and saved together.
/// Widgets belong to the page. Language and appearance are saved and used as soon as they are
/// chosen, but for a language that is held back.
class SettingsForm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsForm)

public:
    explicit SettingsForm(const SettingsTools &tools, QWidget *page);

    SettingField *addField(QLatin1StringView key);
    /// Who is asked, and the fields of Incode and of a backend, of which those are shown and needed
    /// that belong to the choice; in their order. Once.
    QList<QWidget *> addService(const QList<QLatin1StringView> &backendKeys);
    /// Organisation, key and key file of Big Interview with their test; in their order. Once.
    QList<QWidget *> addPartner();
    /// Whether the key file is offered beside the key; it is at first.
    void offerKeyFile(bool offer);
    SettingField *field(QLatin1StringView key) const;
    ApiKeyField *apiKey() const { return m_apiKey; }
    PositionFields *position() const { return m_position; }
    ConnectionTestPanel *test() const { return m_test; }
    /// Null without addPartner().
    ApiKeyField *partnerKey() const { return m_partnerKey; }
    ConnectionTestPanel *partnerTest() const { return m_partnerTest; }
    /// A key is needed as well before save() lets anything through.
    void requireKey() { m_keyRequired = true; }
    /// While true a chosen language is saved and not used; it is used once this turns false.
    void holdLanguage(bool hold);

    /// Fills every field from the settings and asks the key store for a key.
    void load();
    /// Checks every field, keeps a typed key and writes what was changed; ends with saved(),
    /// invalid() or failed().
    void save();

Q_SIGNALS:
    void edited();
    /// Everything is written; \a serviceChanged when something is another that the service or the
    /// webhook receiver was made with.
    void saved(bool serviceChanged);
    /// This field has to be corrected first; its sentence is shown already.
    void invalid(QWidget *field);
    /// Nothing, or not everything, could be written; \a sentence says what to do.
    void failed(const QString &sentence);

private:
    bool usesBackend() const;
    bool usesStaticLink() const;
    bool needsKey() const;
    bool isUsed(const SettingField *field) const;
    QString valueOf(QLatin1StringView key) const;
    void showService();
    void loadKey();
    void loadPartnerKey();
    bool isNamed(QLatin1StringView key) const;
    QList<ApiKeyField *> keysToKeep() const;
    void keepKeys(QList<ApiKeyField *> waiting, const QStringList &kept);
    bool checkFields();
    bool checkBeside(SettingField *checked) const;
    void saveChecked();
    void write(const QStringList &keptKeys);
    void tellWritten(QStringList writtenKeys) const;
    void applyAtOnce(SettingField *field);
    void withTarget(bool flowToo);
    void run(const ConnectionTest::Target &target, bool flowToo);
    void testPartner();

    SettingsTools m_tools;
    QWidget *m_page;
    QList<SettingField *> m_fields;
    ApiKeyField *m_apiKey;
    PositionFields *m_position;
    ConnectionTestPanel *m_test;
    ApiKeyField *m_partnerKey = nullptr;
    ConnectionTestPanel *m_partnerTest = nullptr;
    QList<SettingField *> m_incodeFields;
    QList<SettingField *> m_backendFields;
    bool m_keyRequired = false;
    bool m_keyFileOffered = true;
    bool m_languageHeld = false;
    bool m_languageWaits = false;
};

} // namespace shell
