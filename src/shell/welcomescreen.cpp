#include "shell/welcomescreen.h"

#include "shell/language.h"
#include "shell/overlay.h"
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

constexpr core::milliseconds DimAfter(60000);

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
    Ui::VisitorWelcome ui;
    Brand brand;
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

WelcomeScreen::WelcomeScreen(core::Clock &clock, const Brand &brand, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    d->brand = brand;

    auto *content = new QWidget;
    d->ui.setupUi(content);
    d->ui.start->setAutoDefault(true);
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

    d->overlay = new Overlay(clock, this);
    d->dimmer = new Dimmer(this);
    d->idle = clock.makeTimer(this);
    connect(d->idle, &core::Timer::fired, this, [this] {
        d->overlay->present(OverlayKind::None);
        d->dimmer->setGeometry(rect());
        d->dimmer->raise();
        d->dimmer->show();
        Q_EMIT dimmed();
    });
    connect(d->privacy, &QPushButton::clicked, this,
            [this] { d->overlay->present(OverlayKind::Privacy); });
    connect(d->overlay, &Overlay::dismissed, this,
            [this] { d->overlay->present(OverlayKind::None); });
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

void WelcomeScreen::setAvailability(Availability availability)
{
    d->availability = availability;
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
    d->ui.start->setEnabled(d->availability == Availability::Ready);
    d->ui.start->setVisible(d->availability != Availability::OutOfOrder);
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
    d->ui.words->setMaximumWidth(std::max(theme.visitorPixels(820), readable));
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
    d->idle->start(DimAfter);
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
