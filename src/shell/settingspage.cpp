#include "shell/settingspage.h"

#include "shell/connectiontestpanel.h"
#include "shell/deliverieswords.h"
#include "shell/deskparts.h"
#include "shell/desktopshortcut.h"
#include "shell/operatorspanel.h"
#include "shell/partnerguide.h"
#include "shell/settingfield.h"
#include "shell/settingfieldkey.h"
#include "shell/settingfieldposition.h"
#include "shell/webhookhub.h"
#include "shell/wraplayout.h"
#include "ui_settingspage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

QString retentionSentence(const SettingsForm &form)
{
    const auto number = [&form](QLatin1StringView key) {
        bool isNumber = false;
        const int value = form.field(key)->value().toInt(&isNumber);
        return isNumber && core::Settings::check(key, QString::number(value)) ? value : -1;
    };
    const int hours = number(keys::RetentionMediaHours);
    const int minutes = number(keys::RetentionTokenMinutes);
    const int days = number(keys::RetentionVisitDays);
    const int hour = number(keys::MaintenanceHour);
    if (form.field(keys::RetentionEnabled)->value() == "false"_L1)
        return SettingsPage::tr("Nothing is deleted by itself: everything of every visit is kept "
                                "until somebody deletes it.");
    if (hours < 0 || minutes < 0 || days < 0 || hour < 0)
        return {};
    //: %1, %2 and %3 are durations such as "24 hours"; %4 is a time of the day.
    return SettingsPage::tr("Pictures and document text are kept for %1, a session's token for %2 "
                            "after its result, and visits for %3. What is older is deleted for "
                            "good at %4.")
        .arg(SettingsPage::tr("%n hour(s)", nullptr, hours),
             SettingsPage::tr("%n minute(s)", nullptr, minutes),
             SettingsPage::tr("%n day(s)", nullptr, days),
             QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
}

SettingsPage::SettingsPage(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_form(new SettingsForm(tools, this))
    , m_topics(new QButtonGroup(this))
    , m_shortcut(new QPushButton(this))
    , m_periods(new QLabel(this))
    , m_webhooks(tools.webhooks)
    , m_receiverIcon(new IconLabel({}, Tone::Soft, 20, this))
    , m_receiverState(new QLabel(this))
    , m_receiverAddress(new QLabel(this))
{
    m_ui->setupUi(this);
    // One row at the leading edge, or several when the width is short.
    auto *pills = new QWidget(this);
    setRole(pills, u"clear"_s);
    pills->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_pills = new WrapLayout(pills);
    m_pills->setContentsMargins({});
    m_pills->setSpacing(8);
    m_pills->setAlignment(Qt::AlignLeading);
    m_ui->topics->addWidget(pills);
    addTopic(
        m_form->addService({keys::BackendUrl, keys::BackendTokenFile, keys::BackendClientCert,
                            keys::BackendClientKey, keys::BackendStartPath, keys::BackendUrlPath,
                            keys::BackendStatusPath, keys::BackendScorePath}));
    addTopic({m_form->addField(keys::Language), m_form->addField(keys::CountryCode),
              m_form->addField(keys::RedirectionUrl), m_form->addField(keys::ShowOutcome),
              m_form->addField(keys::ResultSeconds)});
    addTopic({m_form->position()});
    addTopic({m_form->addField(keys::UiLanguage), m_form->addField(keys::UiTheme),
              m_form->addField(keys::BrandName), m_form->addField(keys::BrandWelcomeText),
              m_form->addField(keys::BrandAccent), m_form->addField(keys::BrandLogoFile),
              m_form->addField(keys::BrandBackgroundFile), makeShortcut()});
    m_periods->setWordWrap(true);
    addTopic({m_periods, m_form->addField(keys::RetentionEnabled),
              m_form->addField(keys::RetentionMediaHours),
              m_form->addField(keys::RetentionTokenMinutes),
              m_form->addField(keys::RetentionVisitDays), m_form->addField(keys::FetchText),
              m_form->addField(keys::FetchImages), m_form->addField(keys::MaintenanceHour),
              m_form->addField(keys::BackupsKept)});
    addTopic({m_form->addField(keys::BrowserCommand), m_form->addField(keys::BrowserReturnTo),
              m_form->addField(keys::CodeSeconds), m_form->addField(keys::ReturnPageSeconds),
              m_form->addField(keys::StaticUrl)});
    addTopic({makeReceiver(), m_form->addField(keys::WebhooksListen),
              m_form->addField(keys::WebhooksIncodePath),
              m_form->addField(keys::WebhooksHeaderName),
              m_form->addField(keys::WebhooksHeaderSecretFile),
              m_form->addField(keys::WebhooksTlsCert), m_form->addField(keys::WebhooksTlsKey)});
    m_partnerTopic = m_ui->pages->count();
    addTopic(makePartner());
    addTopic({m_form->addField(keys::AsksConsent), m_form->addField(keys::AsksReference),
              m_form->addField(keys::ReferencePattern), m_form->addField(keys::ChecksDevices),
              m_form->addField(keys::CameraName), m_form->addField(keys::MicrophoneName),
              m_form->addField(keys::PinsDevices), m_form->addField(keys::AllowsUpload),
              m_form->addField(keys::UploadFolder)});
    addTopic(makeKiosk(tools));
    addTopic({m_form->addField(keys::AllowedHosts), m_form->addField(keys::ResourceHosts),
              m_form->addField(keys::PollIntervalMs),
              m_form->addField(keys::VisitDeadlineSeconds)});
    m_ui->topics->addStretch(1);

    connect(m_topics, &QButtonGroup::idClicked, m_ui->pages, &QStackedWidget::setCurrentIndex);
    connect(m_ui->save, &QPushButton::clicked, m_form, &SettingsForm::save);
    connect(m_form, &SettingsForm::edited, this, [this] {
        showMessage({}, {});
        showPeriods();
        showReceiver();
        m_guide->refresh();
    });
    if (m_webhooks) {
        connect(m_webhooks, &WebhookHub::stateChanged, this, &SettingsPage::showReceiver);
    }
    connect(m_form, &SettingsForm::saved, this, [this](bool serviceChanged) {
        showMessage(u"good"_s, tr("Saved."));
        Q_EMIT saved(serviceChanged);
    });
    connect(m_form, &SettingsForm::failed, this,
            [this](const QString &sentence) { showMessage(u"error"_s, sentence); });
    connect(m_form, &SettingsForm::invalid, this, &SettingsPage::showFirstInvalid);
    connect(m_form->test(), &ConnectionTestPanel::finished, this, [this] {
        const std::optional<core::milliseconds> latency = m_form->test()->test().latency();
        Q_EMIT connectionTested(latency.has_value(), latency);
    });
    showTopic(0);
    retranslate();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addTopic(const QList<QWidget *> &widgets)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    setRole(button, u"pill"_s);
    m_topics->addButton(button, m_ui->pages->count());
    m_pills->addWidget(button);

    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *fields = new QVBoxLayout(card);
    fields->setContentsMargins(24, 20, 24, 24);
    fields->setSpacing(20);
    for (QWidget *widget : widgets)
        fields->addWidget(widget);
    auto *content = new QWidget;
    setRole(content, u"clear"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(28, 8, 28, 24);
    column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    setRole(scroll, u"clear"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_ui->pages->addWidget(scroll);
}

void SettingsPage::showTopic(int index)
{
    m_topics->button(index)->setChecked(true);
    m_ui->pages->setCurrentIndex(index);
}

void SettingsPage::load()
{
    m_form->load();
    showMessage({}, {});
    showPeriods();
    showReceiver();
    m_guide->refresh();
    if (m_operators)
        m_operators->load();
}

/// The guide needs the webhooks' fields, which another topic has.
QList<QWidget *> SettingsPage::makePartner()
{
    QList<QWidget *> widgets = m_form->addPartner();
    const qsizetype whole = widgets.size();
    for (const QLatin1StringView key :
         {keys::BigInterviewShowIn, keys::BigInterviewReturnUrl, keys::BigInterviewReturnHosts,
          keys::BigInterviewAllowedHosts, keys::BigInterviewSavedPaths, keys::PortalSeconds,
          keys::BigInterviewWebhookKeyFile, keys::WebhooksBigInterviewPath})
        widgets << m_form->addField(key);
    m_guide = new PartnerGuide(*m_form, this);
    widgets.insert(whole, m_guide);
    return widgets;
}

/// Who may leave the visitor's screen, and how it behaves while nobody watches it.
QList<QWidget *> SettingsPage::makeKiosk(const SettingsTools &tools)
{
    QList<QWidget *> widgets;
    if (tools.pins) {
        m_operators = new OperatorsPanel(*tools.pins, tools.pinChanged, this);
        widgets << m_operators;
    }
    for (const QLatin1StringView key :
         {keys::HelpContact, keys::Seats, keys::VisitorScreen, keys::DeskScreen, keys::Keyboard,
          keys::KeepAwake, keys::WelcomeSeconds, keys::BeforeStartSeconds, keys::DevicesSeconds,
          keys::FlowSeconds, keys::AnswerSeconds})
        widgets << m_form->addField(key);
    return widgets;
}

QWidget *SettingsPage::makeShortcut()
{
    auto *row = new QWidget(this);
    setRole(row, u"clear"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(m_shortcut);
    line->addStretch(1);
    connect(m_shortcut, &QPushButton::clicked, this, &SettingsPage::placeShortcut);
    return row;
}

void SettingsPage::placeShortcut()
{
    const bool placed =
        placeDesktopShortcut(QStandardPaths::writableLocation(QStandardPaths::DesktopLocation),
                             QCoreApplication::applicationFilePath())
            .has_value();
    if (placed) {
        //: Told after "Put Vestibule on the desktop".
        showMessage(u"good"_s, tr("Vestibule is on the desktop now."));
    } else {
        showMessage(u"error"_s,
                    //: Told after "Put Vestibule on the desktop".
                    tr("Vestibule could not be put on the desktop. Make sure that this user has a "
                       "desktop folder and may write to it."));
    }
}

/// What the receiver does now, and what to register with it as it is typed.
QWidget *SettingsPage::makeReceiver()
{
    auto *box = new QWidget(this);
    setRole(box, u"clear"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_receiverIcon, 0, Qt::AlignTop);
    line->addWidget(m_receiverState, 1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_receiverAddress);
    setRole(m_receiverAddress, u"soft"_s);
    for (QLabel *label : {m_receiverState, m_receiverAddress})
        label->setWordWrap(true);
    m_receiverAddress->setTextInteractionFlags(Qt::TextSelectableByMouse
                                               | Qt::TextSelectableByKeyboard);
    return box;
}

void SettingsPage::showReceiver()
{
    const ReceiverState now = m_webhooks ? receiverState(*m_webhooks) : ReceiverState();
    const ReceiverWords words = presentReceiver(now);
    m_receiverIcon->setIcon(words.look.icon, words.look.tone);
    m_receiverState->setText(words.sentence);
    m_receiverIcon->parentWidget()->setAccessibleName(words.sentence);
    m_receiverState->setToolTip(words.detail);
    const QString address =
        receiverUrl(m_form->field(keys::WebhooksListen)->value(), keys::WebhooksIncodePath,
                    m_form->field(keys::WebhooksIncodePath)->value(),
                    !m_form->field(keys::WebhooksTlsCert)->value().isEmpty());
    m_receiverAddress->setVisible(!address.isEmpty());
    //: %1 is an address such as http://127.0.0.1:8787/webhooks/incode.
    m_receiverAddress->setText(tr("Your relay or tunnel passes the deliveries on to %1. Register "
                                  "its own address with Incode.")
                                   .arg(u'\u2066' % address % u'\u2069'));
}

void SettingsPage::showPeriods()
{
    const QString sentence = retentionSentence(*m_form);
    m_periods->setText(sentence);
    m_periods->setVisible(!sentence.isEmpty());
}

void SettingsPage::showFirstInvalid(QWidget *field)
{
    for (int i = 0; i < m_ui->pages->count(); ++i) {
        auto *scroll = qobject_cast<QScrollArea *>(m_ui->pages->widget(i));
        if (!scroll || !scroll->isAncestorOf(field))
            continue;
        showTopic(i);
        scroll->ensureWidgetVisible(field);
    }
    showMessage(u"error"_s, tr("Please correct the marked fields."));
}

void SettingsPage::showMessage(const QString &role, const QString &sentence)
{
    setRole(m_ui->message, role);
    m_ui->message->setText(sentence);
}

void SettingsPage::retranslate()
{
    const QStringList names{
        //: A topic of the settings: address, flow and key of the service.
        tr("Service"),
        //: A topic of the settings: what is asked of and told to visitors.
        tr("Visit"),
        //: A topic of the settings: where this kiosk stands.
        tr("Position"),
        //: A topic of the settings: language, colours and brand.
        tr("Look"),
        //: A topic of the settings: what is kept of visits, and how long.
        tr("Data"),
        //: A topic of the settings: the browser, the visitor's phone, and static links.
        tr("Ways"),
        //: A topic of the settings: the receiver of what the service sends by itself.
        tr("Webhooks"),
        //: A topic of the settings: a product name.
        tr("Big Interview"),
        //: A topic of the settings: what visitors are asked and may use.
        tr("Visitor's screen"),
        //: A topic of the settings: a screen that stands unattended, and who may leave it.
        tr("Kiosk"),
        //: A topic of the settings: for security officers.
        tr("Advanced"),
    };
    for (int i = 0; i < names.size(); ++i)
        m_topics->button(i)->setText(names.at(i));
    //: A button: makes a shortcut that starts this program.
    m_shortcut->setText(tr("Put Vestibule on the desktop"));
    showPeriods();
    showReceiver();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace shell
