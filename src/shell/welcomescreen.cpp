#include "shell/welcomescreen.h"

#include "shell/language.h"
#include "shell/overlaytext.h"
#include "shell/theme.h"
#include "shell/wraplayout.h"
#include "ui_visitorwelcome.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Darkness over the whole screen; takes the touch that wakes it.
class Dimmer final : public QWidget
{
public:
    explicit Dimmer(QWidget *parent) : QWidget(parent)
    {
        setAccessibleName(parent->accessibleName());
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int darkness = 190;
        QPainter(this).fillRect(rect(), QColor(0, 0, 0, darkness));
    }
};

bool isTouchOrKey(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin
           || type == QEvent::KeyPress || type == QEvent::Wheel || type == QEvent::TabletPress;
}

} // namespace

class WelcomeScreen::Private
{
public:
    Private(const Brand &givenBrand, const Rules &givenRules)
        : brand(givenBrand)
        , rules(givenRules)
        , backdrop(givenBrand.backgroundFile)
        , hasBackdrop(backdrop.isUsable())
    { }
    bool isConnected() const
    {
        return connectionOverlay(network, OverlayKind::NoConnection) == OverlayKind::None;
    }

    Ui::VisitorWelcome ui{};
    Brand brand;
    Rules rules;
    Backdrop backdrop;
    bool hasBackdrop = false;
    Badge *badge = nullptr;
    QLabel *contactCaption = nullptr;
    QLabel *contact = nullptr;
    NetworkState network = NetworkState::Unknown;
    bool connectionDismissed =
        false; ///< Who is here has read it; the screen itself goes on saying.
    QVBoxLayout *column = nullptr;
    BrandMark *mark = nullptr;
    QList<QPushButton *> languages;
    QPushButton *privacy = nullptr;
    Overlay *overlay = nullptr;
    Dimmer *dimmer = nullptr;
    core::Timer *idle = nullptr;
    Availability availability = Availability::Opening;
    bool announced = false;
};

WelcomeScreen::WelcomeScreen(core::Clock &clock, const Brand &brand, const Rules &rules,
                             QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(brand, rules))
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);

    auto *content = new QWidget;
    d->ui.setupUi(content);
    d->ui.start->setAutoDefault(true);
    makeOutOfOrderParts();
    auto *pills = new WrapLayout(d->ui.languages);
    // Not a QButtonGroup: it would leave all but one of its buttons out of the Tab order.
    const QList<Language::Entry> &entries = Language::all();
    for (const Language::Entry &entry : entries) {
        auto *pill = new QPushButton(entry.ownName);
        setRole(pill, u"visitor-pill"_s);
        pill->setCheckable(true);
        pill->setFocusPolicy(Qt::TabFocus);
        pill->setAutoDefault(true);
        pill->setProperty("code", entry.code);
        pill->setLocale(QLocale(entry.code));
        d->languages << pill;
        pills->addWidget(pill);
        connect(pill, &QPushButton::clicked, this, [this, code = entry.code] {
            retranslate(); // The click has turned the pill over; it shows the language instead.
            Q_EMIT languageChosen(code);
        });
    }

    d->mark = new BrandMark(brand, BrandMark::Form::MarkAndName);
    d->privacy = new QPushButton;
    setRole(d->privacy, u"visitor-link"_s);
    d->privacy->setFocusPolicy(Qt::TabFocus);
    d->privacy->setAutoDefault(true);
    d->column = new QVBoxLayout(this);
    d->column->setSpacing(8);
    d->column->addWidget(d->mark, 0, Qt::AlignLeading);
    d->column->addWidget(new CentredPage(content), 1);
    d->column->addWidget(d->privacy, 0, Qt::AlignLeading);

    if (d->hasBackdrop) {
        // Text keeps its own ground: what a picture does to its contrast nobody can know.
        for (QWidget *ground :
             {d->ui.words, static_cast<QWidget *>(d->mark), static_cast<QWidget *>(d->privacy)}) {
            ground->setAttribute(Qt::WA_StyledBackground);
            setStyleProperty(ground, "ground", true);
        }
    }
    d->overlay = new Overlay(clock, this);
    d->dimmer = new Dimmer(this);
    d->idle = clock.makeTimer(this);
    connect(d->idle, &core::Timer::fired, this, [this] {
        d->overlay->present(OverlayKind::None);
        d->connectionDismissed = false;
        d->dimmer->setGeometry(rect());
        d->dimmer->raise();
        d->dimmer->show();
        Q_EMIT dimmed();
    });
    connect(d->privacy, &QPushButton::clicked, this,
            [this] { d->overlay->present(OverlayKind::Privacy); });
    const auto dismiss = [this] {
        d->connectionDismissed = !d->isConnected();
        d->overlay->present(OverlayKind::None);
        setFocus(Qt::OtherFocusReason); // Where Enter is the one large button again.
    };
    connect(d->overlay, &Overlay::dismissed, this, dismiss);
    connect(d->overlay, &Overlay::leaveRequested, this, dismiss);
    connect(d->overlay, &Overlay::tryNowRequested, this, &WelcomeScreen::tryNowRequested);
    connect(d->ui.start, &QPushButton::clicked, this, &WelcomeScreen::startRequested);
    connect(&Theme::instance(), &Theme::changed, this, &WelcomeScreen::fit);
    // The pill of the language changes even where no translation is installed.
    connect(&Language::instance(), &Language::changed, this, &WelcomeScreen::retranslate);
    QPushButton *before = d->ui.start;
    const QList<QPushButton *> order = d->languages + QList{d->privacy};
    for (QPushButton *next : order) {
        setTabOrder(before, next);
        before = next;
    }
    retranslate();
    fit();
}

WelcomeScreen::~WelcomeScreen() = default;

void WelcomeScreen::makeOutOfOrderParts()
{
    d->badge = new Badge;
    d->badge->show(u"staff"_s, Badge::Tone::Accent, 120);
    d->contactCaption = new QLabel;
    setRole(d->contactCaption, u"visitor-note"_s);
    d->contact = new QLabel(d->rules.helpContact);
    setRole(d->contact, u"visitor-contact"_s);
    for (QLabel *label : {d->contactCaption, d->contact}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    d->ui.column->insertWidget(0, d->badge, 0, Qt::AlignHCenter);
    const int after = d->ui.column->indexOf(d->ui.sentence);
    d->ui.column->insertWidget(after + 1, d->contactCaption);
    d->ui.column->insertWidget(after + 2, d->contact);
}

void WelcomeScreen::setAvailability(Availability availability)
{
    d->availability = availability;
    retranslate();
}

void WelcomeScreen::setConnection(NetworkState state, int secondsToRetry)
{
    const bool hasChanged = std::exchange(d->network, state) != state;
    const OverlayKind card = connectionOverlay(state, OverlayKind::NoConnection);
    const OverlayKind shown = d->overlay->kind();
    const bool isSaid = shown == OverlayKind::NoConnection || shown == OverlayKind::Captive;
    if (card == OverlayKind::None)
        d->connectionDismissed = false;
    d->overlay->setSeconds(secondsToRetry);
    d->overlay->setTrouble(connectionTrouble(state));
    const bool isFree = isSaid || shown == OverlayKind::None;
    const bool mayBeSaid = d->availability == Availability::Ready && !isDimmed() && isVisible();
    if (isFree && mayBeSaid && !d->connectionDismissed)
        d->overlay->present(card);
    if (hasChanged)
        retranslate();
}

bool WelcomeScreen::isDimmed() const
{
    return d->dimmer->isVisible();
}

void WelcomeScreen::retranslate()
{
    const auto headline = [this] {
        if (d->availability == Availability::OutOfOrder) {
            //: Title when this screen cannot be used. Our staff: the people at the desk.
            return tr("Please see our staff");
        }
        //: Title of the first screen a visitor sees.
        return d->brand.welcomeText.isEmpty() ? tr("Let's get you set up") : d->brand.welcomeText;
    };
    const auto sentence = [this] {
        if (d->availability == Availability::OutOfOrder) {
            //: The first screen when this computer is not set up or broken.
            return tr("This screen cannot be used at the moment. They will help you another way.");
        }
        if (!d->isConnected()) {
            //: The first screen while the service cannot be reached.
            return tr("There is no connection to the service at the moment. You can start as soon "
                      "as it is back.");
        }
        //: The first screen a visitor sees, under its title.
        return tr("We check your document and your face. It takes about three minutes and nothing "
                  "stays on this screen.");
    };
    d->ui.headline->setText(headline());
    d->ui.sentence->setText(sentence());
    const bool isOpening = d->availability == Availability::Opening;
    //: The large button of the first screen, while the program is still getting ready.
    d->ui.start->setText(isOpening ? tr("One moment")
                                   //: The large button of the first screen.
                                   : tr("Start"));
    const bool isOutOfOrder = d->availability == Availability::OutOfOrder;
    d->ui.start->setEnabled(d->availability == Availability::Ready && d->isConnected());
    d->ui.start->setVisible(!isOutOfOrder);
    d->badge->setVisible(isOutOfOrder);
    //: Above whom to call, such as a telephone number, when this screen is out of order.
    d->contactCaption->setText(tr("Help with this screen:"));
    d->contactCaption->setVisible(isOutOfOrder && !d->rules.helpContact.isEmpty());
    d->contact->setVisible(isOutOfOrder && !d->rules.helpContact.isEmpty());
    //: Link on the first screen to a card about privacy.
    d->privacy->setText(tr("What happens with my data?"));
    //: Read aloud for the row of language buttons.
    d->ui.languages->setAccessibleName(tr("Language"));
    setAccessibleName(d->ui.headline->text());
    const QString code = Language::instance().code();
    for (QPushButton *pill : std::as_const(d->languages))
        pill->setChecked(pill->property("code").toString() == code);
}

void WelcomeScreen::fit()
{
    const Theme &theme = Theme::instance();
    const int margin = theme.visitorPixels(width() < 800 ? 24 : 48);
    d->column->setContentsMargins(margin, theme.visitorPixels(28), margin, theme.visitorPixels(12));
    d->ui.column->setSpacing(theme.visitorPixels(22));
    d->ui.sentence->ensurePolished();
    const int readable = d->ui.sentence->fontMetrics().averageCharWidth() * 62;
    const int edge = d->hasBackdrop ? theme.visitorPixels(width() < 800 ? 24 : 48) : 0;
    d->ui.column->setContentsMargins(edge, edge, edge, edge);
    const int beside = d->hasBackdrop ? theme.visitorPixels(14) : 0;
    d->mark->setContentsMargins(beside, beside / 2, beside, beside / 2);
    d->ui.words->setMaximumWidth(std::max(theme.visitorPixels(820), readable) + 2 * edge);
    // The chosen pill is bold: room for that is kept in each, so that choosing cuts nothing off.
    for (QPushButton *pill : std::as_const(d->languages)) {
        pill->ensurePolished();
        QFont bold = pill->font();
        bold.setWeight(QFont::DemiBold);
        const int wider = QFontMetrics(bold).horizontalAdvance(pill->text())
                          - pill->fontMetrics().horizontalAdvance(pill->text());
        pill->setMinimumWidth(0);
        pill->setMinimumWidth(pill->sizeHint().width() + std::max(wider, 0));
    }
    d->ui.languages->setContentsMargins(0, theme.visitorPixels(14), 0, 0);
    d->dimmer->setGeometry(rect());
}

void WelcomeScreen::wake()
{
    d->dimmer->hide();
    d->idle->start(d->rules.dimAfter);
}

bool WelcomeScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouchOrKey(event->type()) && isVisible()) {
        const bool wasDimmed = isDimmed();
        wake();
        if (wasDimmed)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomeScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->announced = false;
    d->connectionDismissed = false;
    d->overlay->present(OverlayKind::None);
    qApp->installEventFilter(this);
    retranslate();
    wake();
    setFocus(Qt::OtherFocusReason);
}

void WelcomeScreen::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    d->idle->stop();
    d->dimmer->hide();
    QWidget::hideEvent(event);
}

void WelcomeScreen::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (d->hasBackdrop) {
        QPainter painter(this);
        d->backdrop.paint(painter, rect(), devicePixelRatioF());
    }
    if (!std::exchange(d->announced, true))
        QMetaObject::invokeMethod(this, &WelcomeScreen::shown, Qt::QueuedConnection);
}

void WelcomeScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WelcomeScreen::keyPressEvent(QKeyEvent *event)
{
    // Nothing has the focus until Tab is pressed: Enter and Space are the one large button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        d->ui.start->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shell
