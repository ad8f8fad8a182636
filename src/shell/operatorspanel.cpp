#include "shell/operatorspanel.h"

#include "shell/deskparts.h"
#include "shell/pinwords.h"
#include "shell/pinwork.h"
#include "shell/settingfield.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace shell {

using namespace Qt::StringLiterals;

class OperatorsPanel::Private
{
public:
    enum class Doing {
        Nothing,
        Adding,
        Changing, ///< The PIN of `name`.
        Removing, ///< `name`, after a question.
        Waiting,  ///< For the PINs to be written.
    };

    Private(store::PinBook &givenPins, std::function<void(const QString &)> givenChanged,
            OperatorsPanel *panel);
    void build();
    void buildForm();
    void fillRows();
    void addRow(const QString &operatorName, bool isOnly);
    void begin(Doing next, const QString &operatorName);
    void show();
    void save();
    void removeNow();
    void ended(const core::Result<void> &result, Doing before, const QString &good);
    void say(std::function<QString()> words, bool isGood);
    void retranslate();

    OperatorsPanel *q;
    store::PinBook &pins;
    std::function<void(const QString &)> changed;
    PinWork *work;
    QLabel *title;
    QLabel *help;
    QVBoxLayout *rows;
    QPushButton *add;
    QFrame *form;
    QLabel *formTitle;
    QLabel *nameTitle;
    TextField *nameField;
    QLabel *pinTitle;
    TextField *pinField;
    QLabel *againTitle;
    TextField *againField;
    QPushButton *saveButton;
    QPushButton *cancelButton;
    Confirmation *question;
    QLabel *message;
    std::function<QString()> words = {}; ///< What the message says, in the language of now.
    bool isGood = false;
    bool hasRoom = false; ///< For one more.
    Doing doing = Doing::Nothing;
    QString name = {}; ///< Whom a change or a removal is about.
};

OperatorsPanel::Private::Private(store::PinBook &givenPins,
                                 std::function<void(const QString &)> givenChanged,
                                 OperatorsPanel *panel)
    : q(panel)
    , pins(givenPins)
    , changed(std::move(givenChanged))
    , work(new PinWork(givenPins, panel))
    , title(new QLabel(panel))
    , help(new QLabel(panel))
    , rows(new QVBoxLayout)
    , add(new QPushButton(panel))
    , form(new QFrame(panel))
    , formTitle(new QLabel(form))
    , nameTitle(new QLabel(form))
    , nameField(new TextField(form))
    , pinTitle(new QLabel(form))
    , pinField(new TextField(form))
    , againTitle(new QLabel(form))
    , againField(new TextField(form))
    , saveButton(new QPushButton(form))
    , cancelButton(new QPushButton(form))
    , question(new Confirmation(panel))
    , message(new QLabel(panel))
{ }

void OperatorsPanel::Private::build()
{
    setRole(q, u"clear"_s);
    setRole(title, u"field-title"_s);
    setRole(help, u"small"_s);
    for (QLabel *label : {help, message})
        label->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    rows->setSpacing(6);
    buildForm();
    auto *addRow = new QHBoxLayout;
    addRow->addWidget(add);
    addRow->addStretch(1);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addLayout(rows);
    layout->addWidget(question);
    layout->addWidget(form);
    layout->addWidget(message);
    layout->addLayout(addRow);
    QObject::connect(add, &QPushButton::clicked, q, [this] { begin(Doing::Adding, {}); });
    QObject::connect(question, &Confirmation::declined, q, [this] { begin(Doing::Nothing, {}); });
    QObject::connect(question, &Confirmation::confirmed, q, [this] { removeNow(); });
}

void OperatorsPanel::Private::buildForm()
{
    setRole(form, u"inset"_s);
    setRole(formTitle, u"heading"_s);
    formTitle->setTextFormat(Qt::PlainText);
    formTitle->setWordWrap(true);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(20, 16, 20, 20);
    fields->setSpacing(6);
    fields->addWidget(formTitle);
    nameField->setMaxLength(store::PinBook::LongestName);
    for (const auto &[label, field] :
         {std::pair{nameTitle, nameField}, {pinTitle, pinField}, {againTitle, againField}}) {
        setRole(label, u"field-title"_s);
        label->setBuddy(field);
        field->setMaximumWidth(WidestEditor / 2);
        fields->addWidget(label);
        fields->addWidget(field);
        QObject::connect(field, &QLineEdit::returnPressed, q, [this] { save(); });
        QObject::connect(field, &QLineEdit::textEdited, q, [this] { say({}, false); });
    }
    for (TextField *field : {pinField, againField}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(store::PinBook::LongestPin);
        field->setLayoutDirection(Qt::LeftToRight);
        field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData
                                   | Qt::ImhNoPredictiveText);
    }
    setRole(saveButton, u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    buttons->addStretch(1);
    fields->addSpacing(6);
    fields->addLayout(buttons);
    QObject::connect(saveButton, &QPushButton::clicked, q, [this] { save(); });
    QObject::connect(cancelButton, &QPushButton::clicked, q, [this] { begin(Doing::Nothing, {}); });
}

void OperatorsPanel::Private::fillRows()
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        // A button of the row may be what asks for this.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const core::Result<QStringList> names = pins.operators();
    hasRoom = names && names->size() < store::PinBook::MostOperators;
    add->setVisible(hasRoom && doing == Doing::Nothing);
    if (!names) {
        say([error = names.error()] { return pinErrorSentence(error); }, false);
        return;
    }
    for (const QString &each : *names)
        addRow(each, names->size() == 1);
}

void OperatorsPanel::Private::addRow(const QString &operatorName, bool isOnly)
{
    auto *row = new QWidget(q);
    setRole(row, u"clear"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(12);
    auto *label = new EdgeLabel(EdgeLabel::Edge::Leading);
    label->setTextFormat(Qt::PlainText);
    label->setText(operatorName);
    label->setWordWrap(true);
    //: A button beside the name of an operator.
    auto *change = new QPushButton(OperatorsPanel::tr("Change PIN"));
    //: %1 is the name of an operator; for a screen reader.
    change->setAccessibleName(OperatorsPanel::tr("Change the PIN of %1").arg(operatorName));
    //: A button beside the name of an operator.
    auto *remove = new QPushButton(OperatorsPanel::tr("Remove"));
    setRole(remove, u"danger"_s);
    //: %1 is the name of an operator; for a screen reader.
    remove->setAccessibleName(OperatorsPanel::tr("Remove %1").arg(operatorName));
    remove->setEnabled(!isOnly);
    if (isOnly)
        remove->setToolTip(pinFaultSentence(store::PinFault::LastOne));
    line->addWidget(new IconLabel(u"staff"_s, Tone::Soft, 20));
    line->addWidget(label, 1);
    line->addWidget(change);
    line->addWidget(remove);
    rows->addWidget(row);
    QObject::connect(change, &QPushButton::clicked, q,
                     [this, operatorName] { begin(Doing::Changing, operatorName); });
    QObject::connect(remove, &QPushButton::clicked, q,
                     [this, operatorName] { begin(Doing::Removing, operatorName); });
}

void OperatorsPanel::Private::begin(Doing next, const QString &operatorName)
{
    if (doing == Doing::Waiting)
        return;
    doing = next;
    name = operatorName;
    for (TextField *field : {nameField, pinField, againField})
        field->clear();
    say({}, false);
    show();
    if (doing == Doing::Adding)
        nameField->setFocus(Qt::OtherFocusReason);
    else if (doing == Doing::Changing)
        pinField->setFocus(Qt::OtherFocusReason);
}

void OperatorsPanel::Private::show()
{
    const bool hasForm = doing == Doing::Adding || doing == Doing::Changing;
    if (doing != Doing::Waiting) {
        form->setVisible(hasForm);
        nameTitle->setVisible(doing == Doing::Adding);
        nameField->setVisible(doing == Doing::Adding);
    }
    form->setEnabled(doing != Doing::Waiting);
    add->setVisible(hasRoom && doing == Doing::Nothing);
    retranslate();
    if (doing == Doing::Removing)
        question->ask();
    else
        question->hide();
}

void OperatorsPanel::Private::save()
{
    const Doing before = doing;
    if (before != Doing::Adding && before != Doing::Changing)
        return;
    const QString whose = before == Doing::Adding ? nameField->text().trimmed() : name;
    const core::Secret pin(pinField->text().toUtf8());
    if (whose.isEmpty()) {
        say([] { return pinFaultSentence(store::PinFault::BadName); }, false);
        nameField->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (before == Doing::Adding) {
        const core::Result<QStringList> names = pins.operators();
        if (names && names->contains(whose, Qt::CaseInsensitive)) {
            say([] { return OperatorsPanel::tr("This operator has a PIN already."); }, false);
            nameField->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (const store::PinFault fault = store::pinFault(pin); fault != store::PinFault::None) {
        say([fault] { return pinFaultSentence(fault); }, false);
        pinField->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (pinField->text() != againField->text()) {
        say([] { return OperatorsPanel::tr("The two PINs are not the same."); }, false);
        againField->setFocus(Qt::OtherFocusReason);
        return;
    }
    doing = Doing::Waiting;
    name = whose;
    say([] { return OperatorsPanel::tr("One moment…"); }, true);
    show();
    work->set(whose, pin, [this, before](const core::Result<void> &result) {
        //: %1 is the name of an operator.
        ended(result, before, OperatorsPanel::tr("The PIN of %1 was saved and read back."));
    });
}

void OperatorsPanel::Private::removeNow()
{
    doing = Doing::Waiting;
    show();
    work->remove(name, [this](const core::Result<void> &result) {
        //: %1 is the name of an operator.
        ended(result, Doing::Nothing, OperatorsPanel::tr("%1 has no PIN any more."));
    });
}

void OperatorsPanel::Private::ended(const core::Result<void> &result, Doing before,
                                    const QString &good)
{
    if (!result) {
        doing = before;
        say([error = result.error()] { return pinErrorSentence(error); }, false);
        show();
        fillRows();
        return;
    }
    const QString whose = name;
    doing = Doing::Nothing;
    begin(Doing::Nothing, {});
    fillRows();
    say([good, whose] { return good.arg(whose); }, true);
    if (changed)
        changed(whose);
}

void OperatorsPanel::Private::say(std::function<QString()> newWords, bool good)
{
    words = std::move(newWords);
    isGood = good;
    setRole(message, isGood ? u"good"_s : u"error"_s);
    message->setText(words ? words() : QString());
    message->setVisible(bool(words));
}

void OperatorsPanel::Private::retranslate()
{
    title->setText(OperatorsPanel::tr("Operators with a PIN"));
    help->setText(OperatorsPanel::tr(
        "Each opens the desk from the visitor's screen with a PIN of their own: tap its top corner "
        "four times, or press Ctrl+Alt+Shift+Q. Changes here count at once."));
    //: A button below the list of operators.
    add->setText(OperatorsPanel::tr("Add an operator"));
    formTitle->setText(doing == Doing::Adding || (doing == Doing::Waiting && nameField->isVisible())
                           ? OperatorsPanel::tr("A new operator")
                           //: %1 is the name of an operator.
                           : OperatorsPanel::tr("A new PIN for %1").arg(name));
    nameTitle->setText(OperatorsPanel::tr("Name"));
    //: A field for a PIN; %1 and %2 are numbers.
    pinTitle->setText(OperatorsPanel::tr("PIN, %1 to %2 digits")
                          .arg(QLocale().toString(store::PinBook::ShortestPin),
                               QLocale().toString(store::PinBook::LongestPin)));
    againTitle->setText(OperatorsPanel::tr("The same PIN once more"));
    //: Keeps the PIN that was typed.
    saveButton->setText(OperatorsPanel::tr("Save the PIN"));
    cancelButton->setText(OperatorsPanel::tr("Cancel"));
    question->setTexts(
        //: %1 is the name of an operator.
        OperatorsPanel::tr("%1 cannot open the desk from the visitor's screen any more.").arg(name),
        //: Removes the PIN of an operator.
        OperatorsPanel::tr("Remove"),
        //: Keeps the PIN of an operator.
        OperatorsPanel::tr("Keep"));
    message->setText(words ? words() : QString());
}

OperatorsPanel::OperatorsPanel(store::PinBook &pins,
                               std::function<void(const QString &name)> changed, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(pins, std::move(changed), this))
{
    d->build();
    d->begin(Private::Doing::Nothing, {});
}

OperatorsPanel::~OperatorsPanel() = default;

void OperatorsPanel::load()
{
    d->begin(Private::Doing::Nothing, {});
    d->fillRows();
}

void OperatorsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
        d->fillRows();
    }
    QWidget::changeEvent(event);
}

} // namespace shell
