#include "shell/settingfield.h"

#include "biginterview/organisation.h"
#include "shell/deskparts.h"
#include "shell/partner.h"
#include "shell/settingfieldtexts.h"
#include "shell/webhookhub.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QSslCertificate>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::SettingField)
};

QString rangeSentence(const core::SettingSpec &spec)
{
    // In the digits that the value has to be typed in.
    const QString least = QString::number(spec.minimum);
    const QString most = QString::number(spec.maximum);
    if (spec.type == core::SettingType::Integer)
        return FieldWords::tr("Enter a whole number from %1 to %2.").arg(least, most);
    return FieldWords::tr("Enter a number from %1 to %2, with a point before the decimals.")
        .arg(least, most);
}

/// Why core::Settings::check() refuses a value of this kind.
QString refusalSentence(const core::SettingSpec &spec)
{
    switch (spec.type) {
    case core::SettingType::Url:
        return FieldWords::tr("Enter a full address that begins with https://.");
    case core::SettingType::Integer:
    case core::SettingType::Real:
        return rangeSentence(spec);
    case core::SettingType::Boolean:
    case core::SettingType::Choice:
        return FieldWords::tr("Choose one of the entries.");
    case core::SettingType::List:
        return FieldWords::tr("Enter host names alone, separated by commas.");
    case core::SettingType::Path:
        return FieldWords::tr("Enter a path that begins with a slash.");
    case core::SettingType::Listen:
        return FieldWords::tr("Enter on, off, a port, or an address and a port such as "
                              "127.0.0.1:8787.");
    case core::SettingType::Text:
    case core::SettingType::File:
        break;
    }
    return FieldWords::tr("This value cannot be used.");
}

QString keyFileProblem(const core::Result<core::Secret> &key)
{
    if (key)
        return {};
    if (key.error().kind == core::ErrorKind::Storage)
        return FieldWords::tr("There is no such file that this program can read.");
    return FieldWords::tr("The file must hold the key alone and be readable by its owner alone.");
}

QString certificateProblem(const QString &path)
{
    if (!QFileInfo(path).isReadable())
        return FieldWords::tr("There is no such file that this program can read.");
    if (QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString)
            .isEmpty())
        return FieldWords::tr("This file holds no certificate in PEM.");
    return {};
}

/// A command with arguments, or the path of a program.
QString programProblem(const QString &command)
{
    if (findProgram(command).isEmpty())
        return FieldWords::tr("There is no such program on this computer.");
    return {};
}

/// What Settings::check() leaves to those who use the value.
QString finerProblem(const core::SettingSpec &spec, const QString &value)
{
    static constexpr std::array secretFiles{
        keys::ApiKeyFile, keys::BackendTokenFile, keys::WebhooksHeaderSecretFile,
        keys::BigInterviewKeyFile, keys::BigInterviewWebhookKeyFile};
    if (std::find(secretFiles.begin(), secretFiles.end(), spec.key) != secretFiles.end())
        return keyFileProblem(core::readKeyFile(value));
    if (spec.key == keys::BackendClientKey || spec.key == keys::WebhooksTlsKey)
        return keyFileProblem(core::readPemKeyFile(value));
    if (spec.key == keys::BackendClientCert || spec.key == keys::WebhooksTlsCert)
        return certificateProblem(value);
    if (spec.key == keys::BrowserCommand)
        return programProblem(value);
    const bool isDelivery =
        spec.key == keys::WebhooksIncodePath || spec.key == keys::WebhooksBigInterviewPath;
    if (isDelivery && !isDeliveryPath(value))
        return FieldWords::tr("Enter a path without question marks, stars and other signs.");
    if (spec.key == keys::WebhooksHeaderName && !isHeaderName(value))
        return FieldWords::tr("Enter the name of a header: letters, digits and hyphens.");
    if (spec.key == keys::BigInterviewUrl && !biginterview::organisationUrl(value))
        return FieldWords::tr("Enter the subdomain alone, such as acme, or an address that begins "
                              "with https://.");
    if (spec.key == keys::BigInterviewSavedPaths
        && readSavedPaths(core::splitList(value)).size() != core::splitList(value).size())
        return FieldWords::tr("Enter each place as a title, an equals sign and a path that begins "
                              "with one slash, separated by commas.");
    if (spec.type == core::SettingType::File && !QFileInfo(value).isReadable())
        return FieldWords::tr("There is no such file that this program can read.");
    if (spec.key == keys::BrandAccent) {
        static const QRegularExpression color(u"^#[0-9A-Fa-f]{6}$"_s);
        if (!color.match(value).hasMatch())
            return FieldWords::tr("Enter a colour as # and six digits, such as #1E4BBF.");
    }
    return {};
}

} // namespace

QString findProgram(const QString &command)
{
    const QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return {};
    return QStandardPaths::findExecutable(words.constFirst());
}

QString settingProblem(QLatin1StringView key, const QString &value)
{
    const core::SettingSpec *spec = core::findSetting(QString(key));
    if (!spec)
        return refusalSentence({});
    if (!core::Settings::check(key, value))
        return refusalSentence(*spec);
    return value.trimmed().isEmpty() ? QString() : finerProblem(*spec, value.trimmed());
}

SettingField::SettingField(QLatin1StringView key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_lock(new QWidget(this))
    , m_lockText(new QLabel(m_lock))
{
    setRole(this, u"clear"_s);
    setRole(m_title, u"field-title"_s);
    setRole(m_help, u"small"_s);
    setRole(m_problem, u"error"_s);
    setRole(m_lockText, u"small"_s);
    for (QLabel *label : {m_help, m_problem, m_lockText})
        label->setWordWrap(true);
    m_problem->hide();

    auto *lock = new QHBoxLayout(m_lock);
    lock->setContentsMargins({});
    lock->setSpacing(6);
    lock->addWidget(new IconLabel(u"lock"_s, Tone::Soft, 14, m_lock), 0, Qt::AlignTop);
    lock->addWidget(m_lockText, 1);
    m_lock->hide();

    makeEditor();
    editor()->setMaximumWidth(WidestEditor);
    m_title->setBuddy(editor());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    // The editor may be written from left to right and still begins where its title does.
    auto *row = new QHBoxLayout;
    row->addWidget(editor(), 1);
    row->addStretch();
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_lock);
    layout->addWidget(m_help);
    retranslate();
}

void SettingField::makeEditor()
{
    if (settingChoices(m_key).isEmpty()) {
        m_line = new TextField(this);
        // Addresses, ids, numbers and paths are written from left to right in every language.
        if (m_key != keys::BrandName && m_key != keys::BrandWelcomeText)
            m_line->setLayoutDirection(Qt::LeftToRight);
        connect(m_line, &QLineEdit::textChanged, this, &SettingField::checkAsTyped);
    } else {
        m_choice = new ChoiceField(this);
        fillChoices();
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingField::checkAsTyped);
    }
}

QWidget *SettingField::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_choice;
}

void SettingField::fillChoices()
{
    const bool hadValue = m_choice->count() > 0;
    const QString chosen = value();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    const auto choices = settingChoices(m_key);
    for (const auto &[choice, name] : choices)
        m_choice->addItem(name, choice);
    if (hadValue)
        setValue(chosen);
}

void SettingField::load(const core::Settings &settings)
{
    m_source = settings.source(m_key);
    m_configFile = settings.locations().configFile;
    m_editable = settings.isEditable(m_key);
    QString text = settings.text(m_key);
    if (core::findSetting(QString(m_key))->type == core::SettingType::Boolean)
        text = settings.boolean(m_key) ? u"true"_s : u"false"_s;
    {
        const QSignalBlocker quietLine(m_line);
        const QSignalBlocker quietChoice(m_choice);
        setValue(text);
    }
    m_loaded = value();
    editor()->setEnabled(m_editable);
    m_lock->setVisible(!m_editable);
    m_lockText->setText(lockReason());
    showProblem({});
}

QString SettingField::lockReason() const
{
    switch (m_source) {
    case core::SettingSource::Policy:
        return tr("Fixed by the policy of your administrator.");
    case core::SettingSource::CommandLine:
        return tr("Set on the command line for as long as the program runs.");
    case core::SettingSource::Environment:
        return tr("Set by an environment variable of this computer. Change it there.");
    case core::SettingSource::ConfigFile:
        //: %1 is the path of a file.
        return tr("Set in the file %1. Change it there.").arg(m_configFile);
    case core::SettingSource::User:
    case core::SettingSource::Default:
        break;
    }
    return {};
}

QString SettingField::value() const
{
    return m_line ? m_line->text().trimmed() : m_choice->currentData().toString();
}

void SettingField::setValue(const QString &value)
{
    if (m_line) {
        m_line->setText(value);
        return;
    }
    if (m_choice->findData(value) < 0) // From a file: shown as it stands there.
        m_choice->addItem(value, value);
    m_choice->setCurrentIndex(m_choice->findData(value));
}

bool SettingField::isChanged() const
{
    return m_editable && value() != m_loaded;
}

void SettingField::checkAsTyped()
{
    showProblem(settingProblem(m_key, value()));
    Q_EMIT edited();
}

bool SettingField::check()
{
    if (!m_editable)
        return true;
    QString problem = settingProblem(m_key, value());
    if (m_required && value().isEmpty())
        problem = tr("This field is needed before visits can start.");
    showProblem(problem);
    return problem.isEmpty();
}

void SettingField::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setStyleProperty(editor(), "invalid", !sentence.isEmpty());
    editor()->setAccessibleDescription(sentence.isEmpty() ? m_help->text() : sentence);
}

void SettingField::focusEditor()
{
    editor()->setFocus(Qt::OtherFocusReason);
}

void SettingField::retranslate()
{
    const SettingTexts texts = settingTexts(m_key);
    m_title->setText(texts.title);
    m_help->setText(texts.help);
    m_lockText->setText(lockReason());
    editor()->setAccessibleName(texts.title);
    if (m_line)
        m_line->setPlaceholderText(texts.placeholder);
    else
        fillChoices();
    showProblem(m_problem->text().isEmpty() ? QString() : settingProblem(m_key, value()));
}

void SettingField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
