#include "shell/staffdoor.h"

#include "core/log.h"
#include "shell/cornergesture.h"
#include "shell/pinpad.h"
#include "shell/pinwords.h"
#include "shell/pinwork.h"
#include "shell/staffdoortexts.h"
#include "shell/staffscreen.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>

#include <functional>
#include <utility>

namespace shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds CloseAfter = 20s;
constexpr core::milliseconds CountdownStep = 1s;

bool isStaffChord(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Q
           && (event.modifiers() & ~Qt::KeypadModifier)
                  == (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
}

QString systemUser()
{
    for (const char *name : {"USER", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return {};
}

} // namespace

class StaffDoor::Private
{
public:
    void open();
    void enter(DoorStep next);
    void fill();
    void showHold();
    void check(const core::Secret &pin);
    void answered(const core::Result<QString> &owner);
    void letIn();
    void typed(const core::Secret &pin);
    void saveFirst();
    void choose(bool primary);
    void back();
    void say(std::function<QString()> words);
    bool isFirst() const { return step >= DoorStep::FirstName; }
    bool seeKey(QObject *watched, QEvent *event);

    StaffDoor *q = nullptr;
    QWidget &window;
    store::PinBook &pins;
    core::Clock &clock;
    PinWork *work = nullptr;
    CornerGesture *gesture = nullptr;
    StaffScreen *screen = nullptr;
    core::Timer *idle = nullptr;
    core::Timer *countdown = nullptr;
    DoorStep step = DoorStep::Closed;
    std::function<QString()> words = {}; ///< The sentence below the keys, in the language of now.
    bool visitRunning = false;
    bool isHeld = false;
    QString owner = {};
    core::Secret first = {};
    QPointer<QWidget> focusBelow = {}; ///< Who had the keyboard last, of what is under this.
};

void StaffDoor::Private::say(std::function<QString()> newWords)
{
    words = std::move(newWords);
}

void StaffDoor::Private::enter(DoorStep next)
{
    const bool wasOpen = step != DoorStep::Closed;
    step = next;
    idle->stop();
    if (step == DoorStep::Closed) {
        countdown->stop();
        screen->pad().clear();
        screen->hide();
        first.clear();
        if (wasOpen) {
            // Back to whatever had the keyboard; a hidden widget cannot keep it.
            QWidget *const below = focusBelow.data();
            QWidget *to = below && below->isVisible() ? below : &window;
            to->setFocus(Qt::OtherFocusReason);
            Q_EMIT q->openChanged(false);
        }
        return;
    }
    if (step == DoorStep::Pin || step == DoorStep::Question || step == DoorStep::Trouble)
        idle->start(CloseAfter);
    fill();
    if (!wasOpen)
        Q_EMIT q->openChanged(true);
}

void StaffDoor::Private::open()
{
    if (step != DoorStep::Closed && step != DoorStep::Trouble)
        return;
    say({});
    isHeld = false;
    const core::Result<bool> empty = pins.isEmpty();
    if (!empty) {
        qCCritical(core::logApp).noquote() << core::describe(empty.error());
        say([error = empty.error()] { return pinErrorSentence(error); });
    } else if (*empty) {
        // Not here: whoever finds the corner would choose the PIN.
        say([] {
            return StaffDoor::tr("There is no staff PIN. Start this program again to choose one.");
        });
    }
    enter(words ? DoorStep::Trouble : DoorStep::Pin);
    showHold();
}

void StaffDoor::Private::fill()
{
    const QString said = words ? words() : QString();
    switch (step) {
    case DoorStep::Closed:
        return;
    case DoorStep::Pin:
    case DoorStep::Checking:
    case DoorStep::FirstPin:
    case DoorStep::FirstAgain:
    case DoorStep::FirstSaving: {
        PinPad &pad = screen->pad();
        const DoorPadTexts texts = doorPadTexts(step);
        const bool isBusy = step == DoorStep::Checking || step == DoorStep::FirstSaving;
        pad.setTexts(texts.title, texts.submit, texts.cancel);
        pad.setTaking(!isBusy && !isHeld);
        pad.setMessage(isBusy ? StaffDoor::tr("One moment…") : said);
        screen->showPad();
        return;
    }
    case DoorStep::Question:
    case DoorStep::Trouble:
    case DoorStep::FirstName:
    case DoorStep::FirstSaved:
    case DoorStep::FirstFailed:
        screen->showCard(doorCard(step, said, screen->layoutDirection()));
        return;
    }
}

/// Says how long nothing counts, again each second.
void StaffDoor::Private::showHold()
{
    if (step != DoorStep::Pin)
        return;
    const QDateTime until = pins.heldUntil();
    const bool wasHeld = std::exchange(isHeld, until.isValid());
    if (isHeld) {
        const core::milliseconds left(clock.utcNow().msecsTo(until));
        say([left] { return pinHoldSentence(left); });
        countdown->start(CountdownStep);
    } else if (wasHeld) {
        say({});
    } else {
        return;
    }
    screen->pad().setTaking(!isHeld);
    screen->pad().setMessage(words ? words() : QString(), isHeld != wasHeld);
}

void StaffDoor::Private::check(const core::Secret &pin)
{
    say({});
    enter(DoorStep::Checking);
    work->check(pin, [this](const core::Result<QString> &result) { answered(result); });
}

void StaffDoor::Private::answered(const core::Result<QString> &result)
{
    if (!result && result.error().kind == core::ErrorKind::Refused) {
        Q_EMIT q->refused();
        const QDateTime until = pins.heldUntil();
        if (until.isValid())
            Q_EMIT q->heldOff(until);
        say([] { return StaffDoor::tr("This is not a staff PIN. Please try again."); });
    } else if (!result) {
        qCCritical(core::logApp).noquote() << core::describe(result.error());
        say([error = result.error()] { return pinErrorSentence(error); });
    }
    if (step != DoorStep::Checking)
        return; // Closed meanwhile; whoever typed it has left.
    if (!result) {
        enter(DoorStep::Pin);
        showHold();
        return;
    }
    owner = *result;
    if (visitRunning)
        enter(DoorStep::Question);
    else
        letIn();
}

void StaffDoor::Private::letIn()
{
    enter(DoorStep::Closed);
    Q_EMIT q->entered(owner);
}

void StaffDoor::Private::typed(const core::Secret &pin)
{
    if (step == DoorStep::Pin) {
        check(pin);
    } else if (step == DoorStep::FirstPin) {
        if (const store::PinFault fault = store::pinFault(pin); fault != store::PinFault::None) {
            say([fault] { return pinFaultSentence(fault); });
            enter(DoorStep::FirstPin);
            return;
        }
        first = pin;
        say({});
        enter(DoorStep::FirstAgain);
    } else if (step == DoorStep::FirstAgain) {
        if (pin == first) {
            saveFirst();
            return;
        }
        first.clear();
        say([] { return StaffDoor::tr("The two PINs were not the same. Please type it anew."); });
        enter(DoorStep::FirstPin);
    }
}

void StaffDoor::Private::saveFirst()
{
    enter(DoorStep::FirstSaving);
    work->set(owner, first, [this](const core::Result<void> &result) {
        if (step != DoorStep::FirstSaving)
            return;
        if (result) {
            first.clear();
            enter(DoorStep::FirstSaved);
            return;
        }
        say([error = result.error()] { return pinErrorSentence(error); });
        if (result.error().kind == core::ErrorKind::Refused) {
            enter(store::pinFaultOf(result.error()) == store::PinFault::BadName
                      ? DoorStep::FirstName
                      : DoorStep::FirstPin);
            return;
        }
        qCCritical(core::logApp).noquote() << core::describe(result.error());
        enter(DoorStep::FirstFailed);
    });
}

void StaffDoor::Private::choose(bool primary)
{
    switch (step) {
    case DoorStep::Question:
        if (primary)
            enter(DoorStep::Closed);
        else
            letIn();
        break;
    case DoorStep::Trouble:
        if (primary)
            open();
        else
            enter(DoorStep::Closed);
        break;
    case DoorStep::FirstName:
        owner = screen->typed().trimmed();
        if (owner.isEmpty()) {
            say([] { return pinFaultSentence(store::PinFault::BadName); });
            enter(DoorStep::FirstName);
            break;
        }
        say({});
        enter(DoorStep::FirstPin);
        break;
    case DoorStep::FirstFailed:
        saveFirst();
        break;
    case DoorStep::FirstSaved:
        enter(DoorStep::Closed);
        Q_EMIT q->firstPinSet(owner);
        break;
    case DoorStep::Closed:
    case DoorStep::Pin:
    case DoorStep::Checking:
    case DoorStep::FirstPin:
    case DoorStep::FirstAgain:
    case DoorStep::FirstSaving:
        break;
    }
}

void StaffDoor::Private::back()
{
    switch (step) {
    case DoorStep::Pin:
    case DoorStep::Checking:
    case DoorStep::Question:
    case DoorStep::Trouble:
        enter(DoorStep::Closed);
        break;
    case DoorStep::FirstPin:
    case DoorStep::FirstAgain:
        first.clear();
        screen->pad().clear();
        say({});
        enter(step == DoorStep::FirstPin ? DoorStep::FirstName : DoorStep::FirstPin);
        break;
    case DoorStep::Closed:
    case DoorStep::FirstName:
    case DoorStep::FirstSaving:
    case DoorStep::FirstSaved:
    case DoorStep::FirstFailed:
        break; // A first PIN cannot be declined.
    }
}

/// True when \a event has been dealt with. A page that holds on to the keyboard gets none of it.
bool StaffDoor::Private::seeKey(QObject *watched, QEvent *event)
{
    auto &key = static_cast<QKeyEvent &>(*event);
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool isOurs =
        widget ? widget->window() == window.window() : watched == window.window()->windowHandle();
    if (!isOurs)
        return false;
    if (isStaffChord(key)) {
        if (event->type() == QEvent::KeyPress && !key.isAutoRepeat())
            open();
        event->accept();
        return true;
    }
    if (step == DoorStep::Closed || !widget || widget == screen || screen->isAncestorOf(widget)
        || event->type() != QEvent::KeyPress)
        return false;
    screen->keepOnTop();
    QKeyEvent copy(key.type(), key.key(), key.modifiers(), key.text(), key.isAutoRepeat());
    QCoreApplication::sendEvent(window.focusWidget() ? window.focusWidget() : screen, &copy);
    return true;
}

StaffDoor::StaffDoor(QWidget &window, store::PinBook &pins, core::Clock &clock)
    : QObject(&window), d(new Private{this, window, pins, clock})
{
    d->work = new PinWork(pins, this);
    d->gesture = new CornerGesture(window, clock, this);
    d->screen = new StaffScreen(&window);
    d->idle = clock.makeTimer(this);
    d->countdown = clock.makeTimer(this);
    connect(d->gesture, &CornerGesture::made, this, [this] { d->open(); });
    connect(d->idle, &core::Timer::fired, this, &StaffDoor::close);
    connect(d->countdown, &core::Timer::fired, this, [this] { d->showHold(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && d->window.isAncestorOf(now) && now != d->screen && !d->screen->isAncestorOf(now))
            d->focusBelow = now;
    });
    connect(d->screen, &StaffScreen::primaryChosen, this, [this] { d->choose(true); });
    connect(d->screen, &StaffScreen::secondaryChosen, this, [this] { d->choose(false); });
    connect(d->screen, &StaffScreen::backChosen, this, [this] { d->back(); });
    connect(d->screen, &StaffScreen::retranslated, this, [this] { d->fill(); });
    connect(&d->screen->pad(), &PinPad::submitted, this,
            [this](const core::Secret &pin) { d->typed(pin); });
    connect(&d->screen->pad(), &PinPad::cancelled, this, [this] { d->back(); });
    connect(&d->screen->pad(), &PinPad::edited, this, [this] {
        if (!d->isHeld && d->words) {
            d->say({});
            d->screen->pad().setMessage({});
        }
    });
    qApp->installEventFilter(this);
}

StaffDoor::~StaffDoor()
{
    // Nothing is told any more: whoever listens may be half gone.
    qApp->removeEventFilter(this);
}

void StaffDoor::askForFirstPin()
{
    const core::Result<bool> empty = d->pins.isEmpty();
    if (!empty) {
        qCCritical(core::logApp).noquote() << core::describe(empty.error());
        return;
    }
    if (!*empty || d->isFirst())
        return;
    d->say({});
    d->screen->setTyped(systemUser());
    d->enter(DoorStep::FirstName);
}

void StaffDoor::setVisitRunning(bool isRunning)
{
    d->visitRunning = isRunning;
    // It ended while the staff was asked what to do with it.
    if (!isRunning && d->step == DoorStep::Question)
        d->letIn();
}

bool StaffDoor::isOpen() const
{
    return d->step != DoorStep::Closed;
}

void StaffDoor::close()
{
    if (!d->isFirst())
        d->enter(DoorStep::Closed);
}

bool StaffDoor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (d->idle->isActive())
            d->idle->start(CloseAfter);
        return d->seeKey(watched, event);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        if (d->idle->isActive() && event->type() != QEvent::MouseMove)
            d->idle->start(CloseAfter);
        // As it reaches the native window: each once, and before anybody can take it.
        if (watched == d->window.window()->windowHandle() && d->step == DoorStep::Closed)
            d->gesture->see(*event);
        return false;
    case QEvent::ZOrderChange:
        if (d->step != DoorStep::Closed && watched != d->screen
            && watched->parent() == &d->window) {
            // Whatever else came up belongs below.
            QMetaObject::invokeMethod(
                d->screen,
                [this] {
                    if (isOpen())
                        d->screen->keepOnTop();
                },
                Qt::QueuedConnection);
        }
        return false;
    default:
        return false;
    }
}

} // namespace shell
