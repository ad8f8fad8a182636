#include "shell/personform.h"

#include "biginterview/roster.h"
#include "core/log.h"
#include "shell/deskparts.h"
#include "shell/peopletools.h"
#include "shell/peoplewords.h"
#include "shell/presenterpartner.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// What is plainly no address; whether mail arrives there nobody knows before.
bool isAddress(const QString &text)
{
    static const QRegularExpression shape(uR"(^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$)"_s);
    return shape.match(text).hasMatch();
}

} // namespace

QStringList readTags(const QString &typed)
{
    QStringList tags;
    // The second pair is what an Arabic keyboard types.
    static const QRegularExpression separators(u"[,;\u060c\u061b]"_s);
    const QStringList parts = typed.split(separators);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

PersonForm::PersonForm(PeopleTools &tools, QWidget *parent)
    : QFrame(parent)
    , m_tools(tools)
    , m_title(new QLabel(this))
    , m_id(makeField())
    , m_first(makeField())
    , m_last(makeField())
    , m_email(makeField())
    , m_tags(makeField())
    , m_note(new QLabel(this))
    , m_failure(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setRole(this, u"card"_s);
    setRole(m_title, u"title"_s);
    setRole(m_note, u"small"_s);
    setRole(m_failure, u"error"_s);
    setRole(m_save, u"primary"_s);
    m_id.input->setMaxLength(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    for (const Field &field : {m_id, m_first, m_last, m_email, m_tags}) {
        layout->addSpacing(8);
        layout->addWidget(field.title);
        layout->addWidget(field.input);
        layout->addWidget(field.said);
        connect(field.input, &QLineEdit::textChanged, this, &PersonForm::check);
        connect(field.input, &QLineEdit::returnPressed, this, &PersonForm::save);
    }
    layout->addSpacing(8);
    for (QLabel *label : {m_note, m_failure}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(1);
    m_failure->hide();
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &PersonForm::closed);
    retranslate();
}

PersonForm::Field PersonForm::makeField()
{
    Field field{new QLabel(this), new TextField(this), new QLabel(this)};
    setRole(field.title, u"field-title"_s);
    setRole(field.said, u"small"_s);
    field.said->setWordWrap(true);
    field.title->setBuddy(field.input);
    return field;
}

void PersonForm::setPerson(const store::Person &person)
{
    m_person = person;
    m_touched = false;
    m_failure->hide();
    m_id.input->setText(person.partnerId);
    m_id.input->setReadOnly(person.number != 0);
    m_id.input->setFocusPolicy(person.number != 0 ? Qt::ClickFocus : Qt::StrongFocus);
    m_first.input->setText(person.firstName);
    m_last.input->setText(person.lastName);
    m_email.input->setText(person.email);
    m_tags.input->setText(person.tags.join(u", "_s));
    retranslate();
    (person.number != 0 ? m_first : m_id).input->setFocus(Qt::OtherFocusReason);
}

store::Person PersonForm::typed() const
{
    store::Person person = m_person;
    person.partnerId = m_id.input->text();
    person.firstName = m_first.input->text().simplified();
    person.lastName = m_last.input->text().simplified();
    person.email = m_email.input->text().trimmed();
    person.tags = readTags(m_tags.input->text());
    return person;
}

/// Ids are never repaired: a changed id would be another account.
QString PersonForm::idFault(const QString &id) const
{
    if (m_person.number != 0)
        return {};
    if (const auto problem = biginterview::checkPartnerId(id, m_tools.longestId())) {
        const bool waits = *problem == biginterview::IdProblem::Empty && !m_touched;
        return waits ? QString() : idSentence(*problem, m_tools.longestId());
    }
    return m_tools.find(id) ? tr("There is a person with this id already. Choose another one.")
                            : QString();
}

QString PersonForm::idHint(const QString &id) const
{
    if (m_person.number != 0)
        return tr("The id cannot be changed: another id would be another account.");
    const QStringList alike = biginterview::idsDifferingInCase(id, m_tools.entries());
    if (!alike.isEmpty()) {
        //: %1 is a list of ids that are alike but for upper and lower case.
        return tr("There is %1, which differs in upper and lower case alone. Make sure that these "
                  "are two persons.")
            .arg(QLocale().createSeparatedList(alike));
    }
    return tr("The id of this person in your own system, such as stu-10427. It cannot be changed "
              "later.");
}

void PersonForm::say(const Field &field, const QString &hint, const QString &fault)
{
    const bool wrong = !fault.isEmpty();
    setRole(field.said, wrong ? u"error"_s : u"small"_s);
    setStyleProperty(field.input, "invalid", wrong);
    field.said->setText(wrong ? fault : hint);
    field.said->setVisible(wrong || !hint.isEmpty());
    field.input->setAccessibleDescription(wrong ? fault : hint);
}

void PersonForm::check()
{
    const store::Person person = typed();
    const QString idWrong = idFault(person.partnerId);
    say(m_id, idHint(person.partnerId), idWrong);
    say(m_first, {}, {});
    say(m_last, {}, {});
    const bool badAddress = !person.email.isEmpty() && !isAddress(person.email);
    say(m_email,
        person.email.isEmpty()
            ? tr("Without an e-mail the person cannot be created at Big Interview. Who is there "
                 "already can be launched all the same.")
            : QString(),
        badAddress ? tr("This is no e-mail address. Type one such as ana@example.org.")
                   : QString());
    say(m_tags, tr("Words to find people by, with commas between them."), {});
    const bool canSave = idWrong.isEmpty() && !badAddress;
    m_save->setEnabled(canSave);
    m_save->setToolTip(canSave ? QString() : tr("Correct the marked field first."));
}

/// What was not changed here stays as somebody else may have changed it meanwhile.
void PersonForm::merge(const store::Person &typed, store::Person &into) const
{
    const auto take = [&](auto store::Person::*field) {
        if (typed.*field != m_person.*field)
            into.*field = typed.*field;
    };
    take(&store::Person::firstName);
    take(&store::Person::lastName);
    take(&store::Person::email);
    take(&store::Person::tags);
}

void PersonForm::save()
{
    m_touched = true;
    check();
    if (!m_save->isEnabled())
        return;
    const bool isNew = m_person.number == 0;
    store::Person person = typed();
    if (isNew)
        person.addedAt = m_tools.clock().utcNow();
    const core::Result<void> kept =
        isNew ? m_tools.save(person)
              : m_tools.edit(person.partnerId, [&](store::Person &there) { merge(person, there); });
    if (!kept) {
        qCWarning(core::logApp).noquote() << "person not kept:" << core::describe(kept.error());
        m_failure->setText(presentPartnerError(kept.error(), PartnerSituation::Saving));
        m_failure->show();
        return;
    }
    const biginterview::Entry *entry = m_tools.find(person.partnerId);
    const core::Result<void> recorded =
        m_tools.record(isNew ? store::actions::PersonAdded : store::actions::PersonChanged,
                       entry ? entry->person.number : person.number);
    if (!recorded)
        qCWarning(core::logApp).noquote() << "not recorded:" << core::describe(recorded.error());
    Q_EMIT saved(person.partnerId);
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void PersonForm::retranslate()
{
    const bool isNew = m_person.number == 0;
    //: The heading of a form.
    m_title->setText(isNew ? tr("Add a person") : tr("Edit person"));
    setAccessibleName(m_title->text());
    const auto name = [](const Field &field, const QString &text) {
        field.title->setText(text);
        field.input->setAccessibleName(text);
    };
    name(m_id, tr("Partner id"));
    name(m_first, tr("First name"));
    name(m_last, tr("Last name"));
    name(m_email, tr("E-mail"));
    name(m_tags, tr("Tags"));
    m_note->setText(tr("Name and e-mail go to Big Interview only when the account is created. "
                       "Later changes stay on this computer."));
    m_save->setText(isNew ? tr("Add person") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    check();
}

void PersonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace shell
