#include "shell/settingsform.h"

#include "shell/connectiontestpanel.h"
#include "shell/language.h"
#include "shell/presenter.h"
#include "shell/settingfield.h"
#include "shell/settingfieldkey.h"
#include "shell/settingfieldposition.h"
#include "shell/theme.h"

#include <utility>

namespace shell {

namespace keys = core::keys;

SettingsForm::SettingsForm(const SettingsTools &tools, QWidget *page)
    : QObject(page)
    , m_tools(tools)
    , m_page(page)
    , m_apiKey(new ApiKeyField(tools.keyStore, page))
    , m_position(new PositionFields(page))
    , m_test(new ConnectionTestPanel(tools.net, tools.clock, page))
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

void SettingsForm::load()
{
    for (SettingField *each : std::as_const(m_fields))
        each->load(m_tools.settings);
    m_position->load(m_tools.settings);
    m_apiKey->load(m_tools.settings.text(keys::ApiKeyFile));
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

bool SettingsForm::usesKeyFile() const
{
    const SettingField *keyFile = field(keys::ApiKeyFile);
    return keyFile && !keyFile->value().isEmpty();
}

bool SettingsForm::checkFields()
{
    QWidget *first = nullptr;
    for (SettingField *each : std::as_const(m_fields)) {
        if (!each->check() && !first)
            first = each;
    }
    const bool hasKey = usesKeyFile() || m_apiKey->hasKeptKey() || !m_apiKey->typed().isEmpty();
    if (m_keyRequired && !hasKey) {
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

void SettingsForm::save()
{
    // A key store that failed or was slow a moment ago may know the key now.
    if (m_keyRequired && !usesKeyFile())
        m_apiKey->settle([this] { saveChecked(); });
    else
        saveChecked();
}

void SettingsForm::saveChecked()
{
    if (!checkFields())
        return;
    // The key first: a key store that fails then leaves everything as it was.
    if (usesKeyFile() || m_apiKey->typed().isEmpty()) {
        write(false);
        return;
    }
    m_apiKey->keep([this](bool kept) {
        if (kept)
            write(true);
        else
            Q_EMIT failed(tr("Nothing was saved, because the key store of this computer does not "
                             "work."));
    });
}

void SettingsForm::write(bool keyKept)
{
    QHash<QString, QString> values = m_position->changes();
    for (const SettingField *each : std::as_const(m_fields)) {
        if (each->isChanged())
            values.insert(QString(each->key()), each->value());
    }
    if (!values.isEmpty()) {
        const core::Result<void> written = m_tools.settings.saveUser(values);
        if (!written) {
            // The key is another all the same.
            if (keyKept)
                tellWritten({QString(store::ApiKeyName)});
            Q_EMIT failed(presentError(written.error(), Situation::Saving));
            return;
        }
    }
    QStringList writtenKeys = values.keys();
    if (keyKept)
        writtenKeys << QString(store::ApiKeyName);
    tellWritten(writtenKeys);
    for (SettingField *each : std::as_const(m_fields))
        each->load(m_tools.settings);
    m_position->load(m_tools.settings);
    if (values.contains(QString(keys::ApiKeyFile)))
        m_apiKey->load(m_tools.settings.text(keys::ApiKeyFile));
    if (values.contains(QString(keys::BrandAccent))) {
        Theme::instance().apply(m_tools.settings.text(keys::UiTheme),
                                m_tools.settings.text(keys::BrandAccent));
    }
    const bool serviceChanged = keyKept || values.contains(QString(keys::ApiUrl))
                                || values.contains(QString(keys::FlowId))
                                || values.contains(QString(keys::ApiKeyFile));
    Q_EMIT saved(serviceChanged);
}

void SettingsForm::tellWritten(QStringList writtenKeys) const
{
    if (writtenKeys.isEmpty() || !m_tools.written)
        return;
    writtenKeys.sort();
    m_tools.written(writtenKeys);
}

/// Collects what is on the page now, saved or not, and runs the test with it.
void SettingsForm::withTarget(bool flowToo)
{
    const auto valueOf = [this](QLatin1StringView key) {
        const SettingField *shown = field(key);
        return shown ? shown->value() : m_tools.settings.text(key);
    };
    ConnectionTest::Target target;
    target.url = QUrl(valueOf(keys::ApiUrl), QUrl::StrictMode);
    target.flowId = valueOf(keys::FlowId);
    target.countryCode = valueOf(keys::CountryCode);
    const auto run = [this, flowToo](const ConnectionTest::Target &complete) {
        if (flowToo)
            m_test->runFlow(complete);
        else
            m_test->run(complete);
    };
    // As save() would: a key file counts more than what was typed.
    if (!usesKeyFile())
        target.key = m_apiKey->typed();
    if (!target.key.isEmpty()) {
        run(target);
        return;
    }
    findApiKey(valueOf(keys::ApiKeyFile), m_tools.keyStore, this,
               [run, target](const core::Result<std::optional<core::Secret>> &found) mutable {
                   if (!found)
                       target.keyError = found.error();
                   else if (found->has_value())
                       target.key = **found;
                   run(target);
               });
}

} // namespace shell
