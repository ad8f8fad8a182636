#include "shell/settingfieldkey.h"

#include "shell/deskparts.h"
#include "shell/settingfield.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

ApiKeyField::ApiKeyField(store::KeyStore &keyStore, QLatin1StringView name, QWidget *parent)
    : QWidget(parent)
    , m_keyStore(keyStore)
    , m_name(name)
    , m_title(new QLabel(this))
    , m_kept(new QLabel(this))
    , m_line(new TextField(this))
    , m_replace(new QPushButton(this))
    , m_help(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setRole(this, u"clear"_s);
    setRole(m_title, u"field-title"_s);
    setRole(m_help, u"small"_s);
    setRole(m_problem, u"error"_s);
    for (QLabel *label : {m_help, m_problem, m_kept})
        label->setWordWrap(true);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_line->setMaximumWidth(WidestEditor);
    m_title->setBuddy(m_line);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_kept);
    row->addWidget(m_line, 1);
    row->addWidget(m_replace);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_help);

    connect(m_replace, &QPushButton::clicked, this, [this] {
        enter(m_state == State::Kept ? State::Replace : State::Kept);
        if (m_state == State::Replace)
            m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_missing = false;
        retranslate();
    });
    enter(State::Asking);
}

void ApiKeyField::load(const QString &keyFile)
{
    m_keyFile = keyFile;
    m_line->clear();
    if (keyFile.isEmpty()) {
        ask([] {});
    } else {
        ++m_asked;
        enter(State::File);
    }
}

void ApiKeyField::settle(const std::function<void()> &done)
{
    const bool unknown =
        m_state == State::Asking || m_state == State::Failed || m_state == State::File;
    if (unknown && typed().isEmpty())
        ask(done);
    else
        done();
}

void ApiKeyField::ask(const std::function<void()> &done)
{
    const quint64 asked = ++m_asked;
    enter(State::Asking);
    m_keyStore.read(QString(m_name), this,
                    [this, asked, done](const core::Result<std::optional<core::Secret>> &read) {
                        if (asked != m_asked)
                            return;
                        if (!read) {
                            enter(State::Failed);
                            Q_EMIT keyStoreFailed();
                        } else {
                            enter(read->has_value() ? State::Kept : State::None);
                        }
                        done();
                    });
}

core::Secret ApiKeyField::typed() const
{
    return core::Secret(m_line->text().trimmed().toUtf8());
}

void ApiKeyField::keep(const std::function<void(bool)> &done)
{
    m_keyStore.write(QString(m_name), typed(), this,
                     [this, done](const core::Result<void> &written) {
                         if (written) {
                             m_line->clear();
                             enter(State::Kept);
                         } else {
                             enter(State::Failed);
                             Q_EMIT keyStoreFailed();
                         }
                         done(written.has_value());
                     });
}

void ApiKeyField::showMissing()
{
    m_missing = true;
    retranslate();
}

void ApiKeyField::focusEditor()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void ApiKeyField::enter(State state)
{
    m_state = state;
    m_missing = false;
    if (state == State::Kept || state == State::File)
        m_line->clear();
    m_line->setVisible(state != State::Kept && state != State::File && state != State::Asking);
    m_kept->setVisible(!m_line->isVisibleTo(this));
    m_replace->setVisible(state == State::Kept || state == State::Replace);
    retranslate();
}

void ApiKeyField::retranslate()
{
    m_title->setText(tr("API key"));
    m_line->setAccessibleName(tr("API key"));
    m_help->setText(tr("It is typed once, kept in the key store of this computer, and never shown "
                       "again."));
    m_line->setPlaceholderText(tr("Type or paste the key"));
    switch (m_state) {
    case State::Asking:
        m_kept->setText(tr("Asking the key store…"));
        break;
    case State::Kept:
        m_kept->setText(tr("A key is kept in the key store."));
        //: A button that lets a new API key be typed.
        m_replace->setText(tr("Replace"));
        break;
    case State::Replace:
        //: A button that leaves the API key as it is.
        m_replace->setText(tr("Keep the old one"));
        break;
    case State::File:
        //: %1 is the path of a file.
        m_kept->setText(tr("The key is read from the file %1.").arg(m_keyFile));
        break;
    case State::None:
    case State::Failed:
        break;
    }
    QString problem;
    if (m_state == State::Failed)
        problem = tr("The key store of this computer does not work, so the key cannot be kept "
                     "there. Unlock it and save again, or name a key file below.");
    else if (m_missing)
        problem = tr("This field is needed before visits can start.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setStyleProperty(m_line, "invalid", !problem.isEmpty());
    m_line->setAccessibleDescription(problem.isEmpty() ? m_help->text() : problem);
}

void ApiKeyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
