#include "shell/beforestartscreen.h"

#include "core/log.h"
#include "shell/language.h"
#include "shell/overlay.h"
#include "shell/theme.h"
#include "shell/wraplayout.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// More is no reference that anybody could type or a service would take.
constexpr int LongestReference = 128;

/// One thing that a visitor is told: an icon, a title and a sentence.
struct Told
{
    QFrame *card = nullptr;
    QVBoxLayout *column = nullptr;
    QHBoxLayout *head = nullptr;
    Badge *badge = nullptr;
    QLabel *title = nullptr;
    QLabel *text = nullptr;
};

QLabel *wrappingLabel(const QString &role)
{
    auto *label = new QLabel;
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *touchButton(const QString &role)
{
    auto *button = new QPushButton;
    setRole(button, role);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(true);
    return button;
}

Told makeTold()
{
    Told told;
    told.card = new QFrame;
    setRole(told.card, u"visitor-card"_s);
    told.column = new QVBoxLayout(told.card);
    told.badge = new Badge;
    told.title = wrappingLabel(u"visitor-told"_s);
    told.text = wrappingLabel(u"visitor-small"_s);
    told.head = new QHBoxLayout;
    told.head->addWidget(told.badge);
    told.head->addWidget(told.title, 1);
    told.column->addLayout(told.head);
    told.column->addWidget(told.text);
    told.column->addStretch(1);
    return told;
}

} // namespace

class BeforeStartScreen::Private
{
public:
    enum class Fit { Empty, Fits, MayFit, DoesNotFit };

    Fit fit() const;
    void makeReference(QVBoxLayout &column);
    void retranslate();
    QString kept() const;
    void layOut();
    void lookAtReference(bool isFinished);
    void enterPressed();
    void accept();

    BeforeStartScreen *q;
    const Rules rules;
    QRegularExpression pattern = {};
    bool isFinished = false; ///< The visitor went on from the field: what does not fit is said.
    QVBoxLayout *column = nullptr;
    QVBoxLayout *words = nullptr;
    QBoxLayout *toldRow = nullptr;
    CentredPage *page = nullptr;
    BrandMark *mark = nullptr;
    QLabel *title = nullptr;
    std::array<Told, 3> told = {};
    QLabel *caption = nullptr;
    QLineEdit *field = nullptr;
    QLabel *verdict = nullptr;
    QPushButton *privacy = nullptr;
    QPushButton *acceptButton = nullptr;
    QPushButton *leaveButton = nullptr;
    Overlay *overlay = nullptr;
};

BeforeStartScreen::Private::Fit BeforeStartScreen::Private::fit() const
{
    const QString typed = field ? field->text().simplified() : QString();
    if (typed.isEmpty())
        return Fit::Empty;
    if (pattern.pattern().isEmpty())
        return Fit::Fits;
    const QRegularExpressionMatch match =
        pattern.match(typed, 0, QRegularExpression::PartialPreferCompleteMatch);
    if (match.hasMatch())
        return Fit::Fits;
    return match.hasPartialMatch() ? Fit::MayFit : Fit::DoesNotFit;
}

void BeforeStartScreen::Private::makeReference(QVBoxLayout &into)
{
    caption = wrappingLabel(u"visitor-told"_s);
    field = new QLineEdit;
    field->setObjectName("reference"_L1);
    setRole(field, u"visitor-field"_s);
    field->setMaxLength(LongestReference);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    field->setAcceptDrops(false);
    field->setAlignment(Qt::AlignLeading);
    field->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    verdict = wrappingLabel(u"visitor-verdict"_s);
    caption->setBuddy(field);
    into.addWidget(caption);
    into.addWidget(field);
    into.addWidget(verdict);
    QObject::connect(field, &QLineEdit::textEdited, q, [this] { lookAtReference(false); });
}

QString BeforeStartScreen::Private::kept() const
{
    //: What is kept of a visitor's data; shown before the visit.
    QStringList sentences{tr("Nothing stays on this screen.")};
    if (rules.visitDays > 0) {
        //: What is kept of a visitor's data. The desk: the people who work here.
        sentences << tr("The desk keeps the result for %Ln day(s).", nullptr, rules.visitDays);
    } else {
        //: What is kept of a visitor's data. The desk: the people who work here.
        sentences << tr("The desk keeps the result until it is deleted there.");
    }
    if (rules.mediaHours > 0) {
        //: What is kept of a visitor's data: only what the desk has fetched.
        sentences << tr("Pictures and document text that the desk asks for are deleted after %Ln "
                        "hour(s).",
                        nullptr, rules.mediaHours);
    }
    return sentences.join(u' ');
}

void BeforeStartScreen::Private::retranslate()
{
    //: Title of the screen before a visit.
    title->setText(rules.tells ? tr("Before we start")
                               //: Title of the screen that only asks for a reference.
                               : tr("Your reference"));
    //: One of the steps of a visit, as its title.
    told[0].title->setText(tr("Your document"));
    //: What happens with the document, before the visit.
    told[0].text->setText(tr("You show your identity document to the camera. It is checked whether "
                             "it is genuine and valid."));
    //: One of the steps of a visit, as its title.
    told[1].title->setText(tr("Your face"));
    //: What happens with the face, before the visit.
    told[1].text->setText(tr("The camera takes a picture of your face. It is compared with the "
                             "picture in your document."));
    //: Title above what is kept of a visitor's data and how long.
    told[2].title->setText(tr("What is kept"));
    told[2].text->setText(kept());
    //: Link to a card about privacy.
    privacy->setText(tr("What happens with my data?"));
    //: Button before a visit: the visitor agrees to it and goes on.
    acceptButton->setText(rules.tells ? tr("Accept and go on")
                                      //: Button: goes on with the visit.
                                      : tr("Go on"));
    //: Button of a visitor's screen: back to the first screen, nothing has begun.
    leaveButton->setText(tr("Leave"));
    if (field) {
        const bool isOptional = rules.reference == Reference::Optional;
        //: Above the field for a number or code that a visitor was given; it may be left empty.
        caption->setText(isOptional ? tr("Your reference, if you have one")
                                    //: Above the field for a number or code a visitor was given.
                                    : tr("Your reference"));
        field->setAccessibleName(caption->text());
        field->setPlaceholderText(isOptional
                                      //: In the empty field for a reference that may stay empty.
                                      ? tr("Type or scan your reference, if you have one")
                                      //: In the empty field for the reference.
                                      : tr("Type or scan your reference"));
        lookAtReference(isFinished);
    }
    q->setAccessibleName(title->text());
}

/// Says how the reference looks: nothing while it may still become one that fits.
void BeforeStartScreen::Private::lookAtReference(bool finished)
{
    isFinished = finished;
    const Fit now = fit();
    const auto sentence = [this, now]() -> QString {
        switch (now) {
        case Fit::Empty:
            if (isFinished && rules.reference == Reference::Required) {
                //: The visitor went on without the reference that is asked for.
                return tr("Please type or scan your reference. If you have none, our staff can "
                          "help you.");
            }
            return {};
        case Fit::Fits:
            //: The visitor's reference looks as it should.
            return pattern.pattern().isEmpty() ? QString() : tr("Thank you, that looks right.");
        case Fit::MayFit:
            if (!isFinished)
                return {};
            //: The visitor's reference has too few characters.
            return tr("Something seems to be missing. Please compare it with what you were given, "
                      "or ask our staff.");
        case Fit::DoesNotFit:
            //: The visitor's reference cannot be right.
            return tr("This does not look like one of our references. Please compare it with what "
                      "you were given, or ask our staff.");
        }
        Q_UNREACHABLE();
    };
    verdict->setText(sentence());
    verdict->setVisible(!verdict->text().isEmpty());
    const bool isWrong = now != Fit::Fits && !verdict->text().isEmpty();
    setRole(verdict, isWrong ? u"visitor-wrong"_s : u"visitor-right"_s);
    setStyleProperty(field, "invalid", isWrong);
    field->setAccessibleDescription(verdict->text());
    if (now != Fit::Empty || isWrong) {
        // Once the sentence has its place: above a keyboard on the screen there is little room.
        QMetaObject::invokeMethod(
            q,
            [this] {
                page->ensureWidgetVisible(verdict, 0, 0);
                page->ensureWidgetVisible(field, 0, 0);
            },
            Qt::QueuedConnection);
    }
}

/// From a keyboard or a scanner. Consent is given by a button of its own.
void BeforeStartScreen::Private::enterPressed()
{
    const Fit now = fit();
    if (!rules.tells || (now != Fit::Fits && now != Fit::Empty)) {
        accept();
        return;
    }
    lookAtReference(true);
    if (now == Fit::Fits || rules.reference == Reference::Optional)
        acceptButton->setFocus(Qt::TabFocusReason);
}

void BeforeStartScreen::Private::accept()
{
    const Fit now = fit();
    const bool mayGo =
        now == Fit::Fits || (now == Fit::Empty && rules.reference != Reference::Required);
    if (!mayGo) {
        lookAtReference(true);
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
        return;
    }
    Q_EMIT q->accepted(field ? field->text().simplified() : QString());
}

BeforeStartScreen::BeforeStartScreen(core::Clock &clock, const Brand &brand, const Rules &rules,
                                     QWidget *parent)
    : QWidget(parent), d(new Private{this, rules})
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    d->pattern.setPattern(
        rules.pattern.isEmpty() ? QString() : QRegularExpression::anchoredPattern(rules.pattern));
    if (!d->pattern.isValid()) {
        qCWarning(core::logApp).noquote()
            << "visitor/referencePattern is no regular expression and is not used:"
            << d->pattern.errorString();
        d->pattern.setPattern({});
    }

    auto *content = new QWidget;
    d->words = new QVBoxLayout(content);
    d->title = wrappingLabel(u"visitor-title"_s);
    d->words->addWidget(d->title);
    d->toldRow = new QHBoxLayout;
    const std::array<QString, 3> icons{u"document"_s, u"face"_s, u"shield"_s};
    for (size_t index = 0; index < d->told.size(); ++index) {
        d->told[index] = makeTold();
        d->told[index].badge->show(icons[index], Badge::Tone::Accent, 52);
        d->told[index].card->setVisible(rules.tells);
        d->toldRow->addWidget(d->told[index].card, 1);
    }
    d->words->addLayout(d->toldRow);
    if (rules.reference != Reference::Off)
        d->makeReference(*d->words);

    d->mark = new BrandMark(brand, BrandMark::Form::MarkAndName);
    d->privacy = touchButton(u"visitor-link"_s);
    d->privacy->setVisible(rules.tells);
    d->acceptButton = touchButton(u"visitor-primary"_s);
    d->acceptButton->setObjectName("accept"_L1);
    d->leaveButton = touchButton(u"visitor-quiet"_s);
    d->leaveButton->setObjectName("leave"_L1);
    auto *buttons = new QWidget;
    auto *buttonRow = new WrapLayout(buttons);
    buttonRow->addWidget(d->acceptButton);
    buttonRow->addWidget(d->leaveButton);
    buttonRow->addWidget(d->privacy);
    d->column = new QVBoxLayout(this);
    d->column->addWidget(d->mark, 0, Qt::AlignLeading);
    d->page = new CentredPage(content);
    d->column->addWidget(d->page, 1);
    d->column->addWidget(buttons);

    d->overlay = new Overlay(clock, this);
    connect(d->privacy, &QPushButton::clicked, this,
            [this] { d->overlay->present(OverlayKind::Privacy); });
    connect(d->overlay, &Overlay::dismissed, this, [this] {
        d->overlay->present(OverlayKind::None);
        setFocus(Qt::OtherFocusReason);
    });
    connect(d->acceptButton, &QPushButton::clicked, this, [this] { d->accept(); });
    connect(d->leaveButton, &QPushButton::clicked, this, &BeforeStartScreen::leaveRequested);
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->layOut(); });
    connect(&Language::instance(), &Language::changed, this, [this] { d->retranslate(); });
    if (d->field)
        setTabOrder(d->field, d->acceptButton);
    setTabOrder(d->acceptButton, d->leaveButton);
    setTabOrder(d->leaveButton, d->privacy);
    d->retranslate();
    d->layOut();
}

BeforeStartScreen::~BeforeStartScreen() = default;

void BeforeStartScreen::begin()
{
    d->overlay->present(OverlayKind::None);
    if (d->field) {
        d->field->clear();
        d->lookAtReference(false);
        d->field->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

void BeforeStartScreen::Private::layOut()
{
    const Theme &theme = Theme::instance();
    const bool isNarrow = q->width() < 800;
    const int margin = theme.visitorPixels(isNarrow ? 24 : 48);
    const bool isLow = q->height() < theme.visitorPixels(700);
    const bool isTall = q->height() > q->width() * 3 / 2;
    const int gap = theme.visitorPixels(isLow ? 12 : isTall ? 28 : 20);
    column->setContentsMargins(margin, theme.visitorPixels(isLow ? 14 : 28), margin,
                               theme.visitorPixels(isLow ? 12 : 24));
    column->setSpacing(theme.visitorPixels(isLow ? 8 : 14));
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(gap);
    toldRow->setSpacing(theme.visitorPixels(isTall ? 24 : 16));
    setRole(title, isLow ? u"visitor-card-title"_s : u"visitor-title"_s);
    // Side by side only where each still has lines that read well, whatever the size of text.
    const int edge = theme.visitorPixels(isLow ? 16 : isTall ? 32 : 24);
    told[0].text->ensurePolished();
    const int readable = told[0].text->fontMetrics().averageCharWidth() * 20;
    const int inner = q->width() - 2 * margin;
    const bool sideBySide = !isTall && inner >= 3 * (readable + 2 * edge + theme.visitorPixels(16));
    toldRow->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const Told &each : told) {
        each.column->setContentsMargins(edge, edge, edge, edge);
        each.column->setSpacing(theme.visitorPixels(isLow ? 8 : 14));
        each.head->setSpacing(theme.visitorPixels(14));
    }
    mark->setVisible(!isLow);
    // Where there is no room for it, or nothing else to tell it from, the title says it.
    if (caption)
        caption->setVisible(rules.tells && !isLow);
}

void BeforeStartScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

void BeforeStartScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->layOut();
}

void BeforeStartScreen::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isEnter && d->field && focusWidget() == d->field) {
        d->enterPressed();
    } else if (isEnter) {
        d->acceptButton->click();
    } else if (isText && d->field) {
        // A scanner types wherever the keyboard is.
        d->field->setFocus(Qt::OtherFocusReason);
        d->field->insert(event->text());
        d->lookAtReference(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace shell
