#include "shell/settingfieldposition.h"

#include "shell/deskparts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

PositionFields::PositionFields(QWidget *parent)
    : QWidget(parent)
    , m_system(new QCheckBox(this))
    , m_help(new QLabel(this))
    , m_fixed(new QWidget(this))
    , m_latitude(new SettingField(keys::Latitude, m_fixed))
    , m_longitude(new SettingField(keys::Longitude, m_fixed))
    , m_accuracy(new SettingField(keys::AccuracyMeters, m_fixed))
{
    for (QWidget *widget : {static_cast<QWidget *>(this), m_fixed})
        setRole(widget, u"clear"_s);
    setRole(m_help, u"small"_s);
    m_help->setWordWrap(true);
    auto *row = new QHBoxLayout(m_fixed);
    row->setContentsMargins({});
    row->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_system);
    layout->addWidget(m_help);
    layout->addWidget(m_fixed);
    for (SettingField *field : {m_latitude, m_longitude, m_accuracy}) {
        row->addWidget(field, 1, Qt::AlignTop);
        connect(field, &SettingField::edited, this, &PositionFields::edited);
    }
    connect(m_system, &QCheckBox::toggled, this, [this] {
        showFields();
        Q_EMIT edited();
    });
    retranslate();
}

void PositionFields::load(const core::Settings &settings)
{
    for (SettingField *field : {m_latitude, m_longitude, m_accuracy})
        field->load(settings);
    m_wasSystem = !settings.real(keys::Latitude) || !settings.real(keys::Longitude);
    const QSignalBlocker quiet(m_system);
    m_system->setChecked(m_wasSystem);
    m_system->setEnabled(m_latitude->isEditable() && m_longitude->isEditable());
    showFields();
}

void PositionFields::showFields()
{
    m_fixed->setVisible(!m_system->isChecked());
}

bool PositionFields::check()
{
    if (m_system->isChecked())
        return true;
    bool fine = m_accuracy->check();
    for (SettingField *field : {m_latitude, m_longitude}) {
        field->setRequired(true);
        fine = field->check() && fine;
    }
    return fine;
}

QHash<QString, QString> PositionFields::changes() const
{
    QHash<QString, QString> values;
    const bool system = m_system->isChecked();
    const bool switched = system != m_wasSystem;
    for (const SettingField *field : {m_latitude, m_longitude}) {
        if (field->isEditable() && (switched || (!system && field->isChanged())))
            values.insert(QString(field->key()), system ? QString() : field->value());
    }
    if (!system && m_accuracy->isChanged())
        values.insert(QString(m_accuracy->key()), m_accuracy->value());
    return values;
}

void PositionFields::focusEditor()
{
    for (SettingField *field : {m_latitude, m_longitude, m_accuracy}) {
        if (!field->check()) {
            field->focusEditor();
            return;
        }
    }
}

void PositionFields::retranslate()
{
    m_system->setText(tr("Use the position this computer knows of itself"));
    m_help->setText(
        tr("The onboarding page may ask where it is. A kiosk that never moves is best given a "
           "fixed position."));
}

void PositionFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
