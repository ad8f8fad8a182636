#include "shell/partnerguide.h"

#include "biginterview/organisation.h"
#include "core/listenaddress.h"
#include "shell/deliverieswords.h"
#include "shell/deskparts.h"
#include "shell/settingfield.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

/// Left to right in a window of any direction.
QString isolatedAddress(const QString &address)
{
    return u'\u2066' % address % u'\u2069';
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

PartnerGuide::PartnerGuide(const SettingsForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_organisation(new QLabel(this))
    , m_admin(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_openOther(new QPushButton(this))
    , m_webhookTitle(new QLabel(this))
    , m_webhook(new QLabel(this))
    , m_address(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    setRole(this, u"clear"_s);
    setRole(m_admin, u"small"_s);
    setRole(m_webhook, u"small"_s);
    setRole(m_webhookTitle, u"field-title"_s);
    for (QLabel *label : {m_organisation, m_admin, m_webhook, m_address})
        label->setWordWrap(true);
    for (QLabel *label : {m_organisation, m_address}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setRole(label, u"soft"_s);
    }
    setButtonIcon(m_open, u"external"_s, Tone::Accent);
    setButtonIcon(m_openOther, u"external"_s, Tone::Soft);
    setButtonIcon(m_copy, u"copy"_s, Tone::Accent);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_organisation);
    column->addWidget(m_admin);
    column->addLayout(rowOf({m_open, m_openOther}));
    column->addSpacing(8);
    column->addWidget(m_webhookTitle);
    column->addWidget(m_webhook);
    column->addWidget(m_address);
    column->addLayout(rowOf({m_copy}));

    const auto open = [this](QUrl (*page)(const QUrl &)) {
        const auto organisation =
            biginterview::organisationUrl(m_form.field(keys::BigInterviewUrl)->value());
        if (organisation)
            QDesktopServices::openUrl(page(*organisation));
    };
    connect(m_open, &QPushButton::clicked, this, [open] { open(&biginterview::adminUrl); });
    connect(m_openOther, &QPushButton::clicked, this,
            [open] { open(&biginterview::otherAdminUrl); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_copy->property("address").toString());
    });
    refresh();
}

void PartnerGuide::refresh()
{
    m_open->setText(u' ' + tr("Open API Settings"));
    m_openOther->setText(u' ' + tr("Other sign-in page"));
    m_admin->setText(tr("An administrator of your organisation signs in there and finds API "
                        "Settings in the menu under their own name: that is where keys and "
                        "webhooks are made. Should the page not be found, try the other one."));
    m_webhookTitle->setText(tr("Webhook"));
    //: A button: copies the address to register.
    m_copy->setText(u' ' + tr("Copy the address"));
    showOrganisation();
    showWebhook();
}

void PartnerGuide::showOrganisation()
{
    const auto organisation =
        biginterview::organisationUrl(m_form.field(keys::BigInterviewUrl)->value());
    for (QPushButton *button : {m_open, m_openOther})
        button->setEnabled(organisation.has_value());
    m_organisation->setVisible(organisation.has_value());
    if (organisation) {
        //: %1 is an address such as https://acme.biginterview.com.
        m_organisation->setText(
            tr("Your organisation is at %1.").arg(isolatedAddress(organisation->toString())));
    }
}

void PartnerGuide::showWebhook()
{
    const QString listen = m_form.field(keys::WebhooksListen)->value();
    const bool isEncrypted = !m_form.field(keys::WebhooksTlsCert)->value().isEmpty();
    const QString address =
        receiverUrl(listen, keys::WebhooksBigInterviewPath,
                    m_form.field(keys::WebhooksBigInterviewPath)->value(), isEncrypted);
    m_address->setVisible(!address.isEmpty());
    m_copy->setVisible(!address.isEmpty());
    m_address->setText(isolatedAddress(address));
    m_copy->setProperty("address", address);
    if (address.isEmpty()) {
        m_webhook->setText(tr("The receiver is off: what people do is seen when it is asked for. "
                              "Switch it on under Webhooks, and Big Interview tells of each "
                              "interview by itself."));
        return;
    }
    const auto at = core::readListenAddress(listen);
    const bool isLocal = at && *at && (*at)->isLoopback();
    QString text =
        isLocal ? tr("Only this computer reaches the receiver, so Big Interview cannot: a relay or "
                     "tunnel of yours has to pass the deliveries on to the address below. "
                     "Register the relay's own address as the webhook; docs/webhooks.md says how.")
                : tr("Register the address below as the webhook, with the name by which the "
                     "internet knows this computer.");
    if (m_form.field(keys::BigInterviewWebhookKeyFile)->value().isEmpty()) {
        text += u' '
                % tr("Big Interview then shows a key: put it into a file and name that here, or "
                     "nothing is taken.");
    }
    m_webhook->setText(text);
}

void PartnerGuide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace shell
