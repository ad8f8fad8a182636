#include "shell/settingsform.h"

#include "biginterview/organisation.h"
#include "core/listenaddress.h"
#include "shell/connectiontestpanel.h"
#include "shell/language.h"
#include "shell/presenter.h"
#include "shell/services.h"
#include "shell/settingfield.h"
#include "shell/settingfieldkey.h"
#include "shell/settingfieldposition.h"
#include "shell/settingfieldtexts.h"
#include "shell/theme.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

/// Two settings of which neither is of use alone.
struct Pair
{
    QLatin1StringView one;
    QLatin1StringView other;
};
constexpr std::array Pairs{Pair{keys::BackendClientCert, keys::BackendClientKey},
                           Pair{keys::WebhooksHeaderName, keys::WebhooksHeaderSecretFile},
                           Pair{keys::WebhooksTlsCert, keys::WebhooksTlsKey}};

/// What the service, Big Interview and the webhook receiver are made with.
bool changesService(const QString &key)
{
    static const QList<QLatin1StringView> single{keys::ServiceKind, keys::ApiUrl, keys::FlowId,
                                                 keys::ApiKeyFile, keys::StaticUrl};
    return single.contains(key) || key.startsWith("backend/"_L1) || key.startsWith("webhooks/"_L1)
           || key.startsWith("biginterview/"_L1);
}

} // namespace

SettingsForm::SettingsForm(const SettingsTools &tools, QWidget *page)
    : QObject(page)
    , m_tools(tools)
    , m_page(page)
    , m_apiKey(new ApiKeyField(tools.keyStore, store::ApiKeyName, page))
    , m_position(new PositionFields(page))
    , m_test(new ConnectionTestPanel(TestedService::Incode, tools.net, tools.clock, page))
{
    connect(m_position, &PositionFields::edited, this, &SettingsForm::edited);
    connect(m_test, &ConnectionTestPanel::testRequested, this, [this] { withTarget(false); });
    connect(m_test, &ConnectionTestPanel::flowTestRequested, this, [this] { withTarget(true); });
}

SettingField *SettingsForm::addField(QLatin1StringView key)
{
    auto *added = new SettingField(key, m_page);
    m_fields << added;
    connect(added, &SettingField::edited, this, [this, added] {
        if (added->key() == keys::UiLanguage || added->key() == keys::UiTheme)
            applyAtOnce(added);
        Q_EMIT edited();
    });
    return added;
}

SettingField *SettingsForm::field(QLatin1StringView key) const
{
    for (SettingField *each : m_fields) {
        if (each->key() == key)
            return each;
    }
    return nullptr;
}

QList<QWidget *> SettingsForm::addService(const QList<QLatin1StringView> &backendKeys)
{
    SettingField *kind = addField(keys::ServiceKind);
    SettingField *address = addField(keys::ApiUrl);
    SettingField *flow = addField(keys::FlowId);
    SettingField *keyFile = addField(keys::ApiKeyFile);
    m_incodeFields = {address, flow, keyFile};
    QList<QWidget *> widgets{kind, address, flow, m_apiKey, keyFile};
    for (const QLatin1StringView key : backendKeys) {
        m_backendFields << addField(key);
        widgets << m_backendFields.constLast();
    }
    connect(kind, &SettingField::edited, this, [this] {
        showService();
        loadKey();
    });
    showService();
    return widgets << m_test;
}

QList<QWidget *> SettingsForm::addPartner()
{
    m_partnerKey = new ApiKeyField(m_tools.keyStore, store::BigInterviewKeyName, m_page);
    m_partnerTest =
        new ConnectionTestPanel(TestedService::BigInterview, m_tools.net, m_tools.clock, m_page);
    connect(m_partnerTest, &ConnectionTestPanel::testRequested, this, [this] { testPartner(); });
    return {addField(keys::BigInterviewUrl), m_partnerKey, addField(keys::BigInterviewKeyFile),
            m_partnerTest};
}

void SettingsForm::offerKeyFile(bool offer)
{
    m_keyFileOffered = offer;
    showService();
}

void SettingsForm::showService()
{
    const bool backend = usesBackend();
    for (SettingField *each : std::as_const(m_incodeFields))
        each->setVisible(!backend && (each->key() != keys::ApiKeyFile || m_keyFileOffered));
    m_apiKey->setVisible(!backend);
    for (SettingField *each : std::as_const(m_backendFields))
        each->setVisible(backend);
}

/// A key store is not asked for a key that is not used.
void SettingsForm::loadKey()
{
    if (!usesBackend())
        m_apiKey->load(m_tools.settings.text(keys::ApiKeyFile));
}

void SettingsForm::loadPartnerKey()
{
    if (m_partnerKey)
        m_partnerKey->load(m_tools.settings.text(keys::BigInterviewKeyFile));
}

QString SettingsForm::valueOf(QLatin1StringView key) const
{
    const SettingField *shown = field(key);
    return shown ? shown->value() : m_tools.settings.text(key);
}

bool SettingsForm::usesBackend() const
{
    return valueOf(keys::ServiceKind) == "backend"_L1;
}

bool SettingsForm::usesStaticLink() const
{
    return !valueOf(keys::StaticUrl).isEmpty();
}

bool SettingsForm::needsKey() const
{
    return m_keyRequired && !usesBackend() && !usesStaticLink();
}

/// What belongs to the other choice of who is asked stays as it is.
bool SettingsForm::isUsed(const SettingField *field) const
{
    return !(usesBackend() ? m_incodeFields : m_backendFields).contains(field);
}

void SettingsForm::load()
{
    for (SettingField *each : std::as_const(m_fields))
        each->load(m_tools.settings);
    m_position->load(m_tools.settings);
    loadKey();
    loadPartnerKey();
    showService();
}

void SettingsForm::holdLanguage(bool hold)
{
    if (std::exchange(m_languageHeld, hold) && !hold && m_languageWaits) {
        m_languageWaits = false;
        Language::instance().set(m_tools.settings.text(keys::UiLanguage));
    }
}

/// Language and appearance: seen best by using them.
void SettingsForm::applyAtOnce(SettingField *field)
{
    if (!field->isChanged())
        return;
    const core::Result<void> written =
        m_tools.settings.saveUser({{QString(field->key()), field->value()}});
    if (!written) {
        Q_EMIT failed(presentError(written.error(), Situation::Saving));
        return;
    }
    tellWritten({QString(field->key())});
    field->load(m_tools.settings);
    if (field->key() == keys::UiLanguage) {
        m_languageWaits = m_languageHeld;
        if (!m_languageHeld)
            Language::instance().set(field->value());
    } else {
        Theme::instance().apply(field->value(), m_tools.settings.text(keys::BrandAccent));
    }
}

/// A file that is named on this page counts more than what is typed or kept.
bool SettingsForm::isNamed(QLatin1StringView key) const
{
    const SettingField *file = field(key);
    return file && !file->value().isEmpty();
}

bool SettingsForm::checkFields()
{
    for (const QLatin1StringView key : {keys::ApiUrl, keys::FlowId, keys::BackendUrl}) {
        if (SettingField *needed = field(key))
            needed->setRequired(!usesStaticLink());
    }
    QWidget *first = nullptr;
    for (SettingField *each : std::as_const(m_fields)) {
        if (isUsed(each) && !(each->check() && checkBeside(each)) && !first)
            first = each;
    }
    const bool hasKey =
        isNamed(keys::ApiKeyFile) || m_apiKey->hasKeptKey() || !m_apiKey->typed().isEmpty();
    if (needsKey() && !hasKey) {
        m_apiKey->showMissing();
        if (!first)
            first = m_apiKey;
    }
    if (!m_position->check() && !first)
        first = m_position;
    if (first)
        Q_EMIT invalid(first);
    return !first;
}

/// What a value asks of its neighbours.
bool SettingsForm::checkBeside(SettingField *checked) const
{
    if (!checked->value().isEmpty() || !checked->isEditable())
        return true;
    for (const Pair &pair : Pairs) {
        const QLatin1StringView partner = checked->key() == pair.one     ? pair.other
                                          : checked->key() == pair.other ? pair.one
                                                                         : QLatin1StringView();
        if (!partner.isEmpty() && !valueOf(partner).isEmpty()) {
            //: %1 is the name of another field.
            checked->showProblem(
                tr("This field is needed together with “%1”.").arg(settingTexts(partner).title));
            return false;
        }
    }
    const auto listen = core::readListenAddress(valueOf(keys::WebhooksListen));
    if (checked->key() == keys::WebhooksTlsCert && listen && *listen && !(*listen)->isLoopback()) {
        checked->showProblem(tr("Other computers reach the receiver at its address, so it needs a "
                                "certificate."));
        return false;
    }
    return true;
}

void SettingsForm::save()
{
    // A key store that failed or was slow a moment ago may know the key now.
    if (needsKey() && !isNamed(keys::ApiKeyFile))
        m_apiKey->settle([this] { saveChecked(); });
    else
        saveChecked();
}

void SettingsForm::saveChecked()
{
    if (!checkFields())
        return;
    // The keys first: a key store that fails then leaves the settings as they were.
    keepKeys(keysToKeep(), {});
}

QList<ApiKeyField *> SettingsForm::keysToKeep() const
{
    QList<ApiKeyField *> found;
    if (!usesBackend() && !isNamed(keys::ApiKeyFile) && !m_apiKey->typed().isEmpty())
        found << m_apiKey;
    if (m_partnerKey && !isNamed(keys::BigInterviewKeyFile) && !m_partnerKey->typed().isEmpty())
        found << m_partnerKey;
    return found;
}

/// One after another, then the rest.
void SettingsForm::keepKeys(QList<ApiKeyField *> waiting, const QStringList &kept)
{
    if (waiting.isEmpty()) {
        write(kept);
        return;
    }
    ApiKeyField *next = waiting.takeFirst();
    next->keep([this, next, waiting, kept](bool isKept) {
        if (isKept) {
            keepKeys(waiting, kept + QStringList{QString(next->name())});
            return;
        }
        // A key that was kept before is another all the same.
        tellWritten(kept);
        Q_EMIT failed(tr("Nothing was saved, because the key store of this computer does not "
                         "work."));
    });
}

void SettingsForm::write(const QStringList &keptKeys)
{
    QHash<QString, QString> values = m_position->changes();
    for (const SettingField *each : std::as_const(m_fields)) {
        if (each->isChanged() && isUsed(each))
            values.insert(QString(each->key()), each->value());
    }
    if (!values.isEmpty()) {
        const core::Result<void> written = m_tools.settings.saveUser(values);
        if (!written) {
            tellWritten(keptKeys);
            Q_EMIT failed(presentError(written.error(), Situation::Saving));
            return;
        }
    }
    const QStringList writtenKeys = values.keys() + keptKeys;
    tellWritten(writtenKeys);
    for (SettingField *each : std::as_const(m_fields))
        each->load(m_tools.settings);
    m_position->load(m_tools.settings);
    if (values.contains(QString(keys::ApiKeyFile)) || values.contains(QString(keys::ServiceKind)))
        loadKey();
    if (values.contains(QString(keys::BigInterviewKeyFile)))
        loadPartnerKey();
    if (values.contains(QString(keys::BrandAccent))) {
        Theme::instance().apply(m_tools.settings.text(keys::UiTheme),
                                m_tools.settings.text(keys::BrandAccent));
    }
    const bool serviceChanged =
        !keptKeys.isEmpty() || std::any_of(writtenKeys.begin(), writtenKeys.end(), changesService);
    Q_EMIT saved(serviceChanged);
}

void SettingsForm::tellWritten(QStringList writtenKeys) const
{
    if (writtenKeys.isEmpty() || !m_tools.written)
        return;
    writtenKeys.sort();
    m_tools.written(writtenKeys);
}

void SettingsForm::run(const ConnectionTest::Target &target, bool flowToo)
{
    if (flowToo)
        m_test->runFlow(target);
    else
        m_test->run(target);
}

void SettingsForm::testPartner()
{
    ConnectionTest::Target target;
    target.service = TestedService::BigInterview;
    // What is no organisation is said by the test.
    if (const auto url = biginterview::organisationUrl(valueOf(keys::BigInterviewUrl)))
        target.url = *url;
    if (!isNamed(keys::BigInterviewKeyFile))
        target.key = m_partnerKey->typed();
    if (!target.key.isEmpty()) {
        m_partnerTest->run(target);
        return;
    }
    findApiKey(valueOf(keys::BigInterviewKeyFile), m_tools.keyStore, store::BigInterviewKeyName,
               this,
               [this, target](const core::Result<std::optional<core::Secret>> &found) mutable {
                   if (!found)
                       target.keyError = found.error();
                   else if (found->has_value())
                       target.key = **found;
                   m_partnerTest->run(target);
               });
}

/// Collects what is on the page now, saved or not, and runs the test with it.
void SettingsForm::withTarget(bool flowToo)
{
    if (usesBackend()) {
        run(backendTestTarget([this](QLatin1StringView key) { return valueOf(key); }), false);
        return;
    }
    ConnectionTest::Target target;
    target.url = QUrl(valueOf(keys::ApiUrl), QUrl::StrictMode);
    target.flowId = valueOf(keys::FlowId);
    target.countryCode = valueOf(keys::CountryCode);
    // As save() would: a key file counts more than what was typed.
    if (!isNamed(keys::ApiKeyFile))
        target.key = m_apiKey->typed();
    if (!target.key.isEmpty()) {
        run(target, flowToo);
        return;
    }
    findApiKey(
        valueOf(keys::ApiKeyFile), m_tools.keyStore, store::ApiKeyName, this,
        [this, flowToo, target](const core::Result<std::optional<core::Secret>> &found) mutable {
            if (!found)
                target.keyError = found.error();
            else if (found->has_value())
                target.key = **found;
            run(target, flowToo);
        });
}

} // namespace shell
