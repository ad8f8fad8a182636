#include "shell/setuppage.h"

#include "shell/connectiontestpanel.h"
#include "shell/deskparts.h"
#include "shell/services.h"
#include "shell/settingfield.h"
#include "shell/settingfieldkey.h"
#include "shell/settingfieldposition.h"
#include "ui_setuppage.h"

#include <QtCore/QEvent>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

SetupPage::SetupPage(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SetupPage>())
    , m_form(new SettingsForm(tools, this))
{
    m_ui->setupUi(this);
    m_ui->column->setStretch(m_ui->column->count() - 1, 1);
    m_form->requireKey();
    const QList<QWidget *> service = m_form->addService({keys::BackendUrl, keys::BackendTokenFile});
    for (QWidget *widget : service)
        m_ui->serviceFields->addWidget(widget);
    m_ui->deskFields->addWidget(m_form->addField(keys::UiLanguage));
    m_ui->deskFields->addWidget(m_form->addField(keys::Language));
    m_ui->deskFields->addWidget(m_form->position());

    connect(m_form->apiKey(), &ApiKeyField::keyStoreFailed, this, &SetupPage::showKeyFile);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        showMessage(u"soft"_s, tr("Saving…"));
        m_form->save();
    });
    connect(m_form, &SettingsForm::edited, this, [this] { showMessage({}, {}); });
    connect(m_form, &SettingsForm::saved, this, [this] {
        showMessage({}, {});
        Q_EMIT saved();
    });
    connect(m_form, &SettingsForm::failed, this,
            [this](const QString &sentence) { showMessage(u"error"_s, sentence); });
    connect(m_form, &SettingsForm::invalid, this, [this](QWidget *field) {
        showMessage(u"error"_s, tr("Please correct the marked fields."));
        m_ui->scroll->ensureWidgetVisible(field);
    });
}

SetupPage::~SetupPage() = default;

void SetupPage::load(const std::optional<core::Error> &problem)
{
    m_form->load();
    const SettingField *keyFile = m_form->field(keys::ApiKeyFile);
    m_form->offerKeyFile(!keyFile->value().isEmpty());
    for (const QLatin1StringView key : {keys::ApiKeyFile, keys::BackendTokenFile})
        m_form->field(key)->check();
    if (problem && !isNotSet(*problem))
        showMessage(u"error"_s, sentence(*problem));
    else
        showMessage({}, {});
}

/// Which file or key store it was, by the key in front of the detail.
QString SetupPage::sentence(const core::Error &problem) const
{
    if (problem.detail.startsWith(keys::BackendTokenFile))
        return tr("The token file cannot be read, so visits cannot be started yet.");
    if (problem.detail.startsWith("backend/"_L1)) {
        return tr("The client certificate or its key cannot be used, so visits cannot be started "
                  "yet.");
    }
    return tr("The API key cannot be read, so visits cannot be started yet.");
}

void SetupPage::showKeyFile()
{
    m_form->offerKeyFile(true);
}

void SetupPage::showMessage(const QString &role, const QString &sentence)
{
    setRole(m_ui->message, role);
    m_ui->message->setText(sentence);
}

void SetupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace shell
