#include "shell/staffdesk.h"

#include "shell/deskwindow.h"
#include "shell/housekeeping.h"
#include "shell/language.h"
#include "shell/seats.h"
#include "shell/staffdoor.h"
#include "shell/visitorwindow.h"

#include <QtGui/QClipboard>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

namespace shell {

using namespace Qt::StringLiterals;

class StaffDesk::Private
{
public:
    void recordDoor();
    void make();
    void leave();
    void leaveUnattended();

    StaffDesk *q = nullptr;
    Services &services;
    Housekeeping &housekeeping;
    VisitorWindow &kiosk;
    core::milliseconds unattendedLimit;
    core::Timer *unattended = nullptr; ///< Runs while the desk stands where visitors are.
    QString operatorName = {};
    std::unique_ptr<DeskWindow> desk = nullptr;
    TwoSeats *seats = nullptr;
    bool isEntered = false; ///< With a PIN.
};

void StaffDesk::Private::make()
{
    desk = std::make_unique<DeskWindow>(services, housekeeping.caretaker());
    desk->offerVisitorScreen();
    QObject::connect(desk.get(), &DeskWindow::closed, q, [this] { leave(); });
    QObject::connect(desk.get(), &DeskWindow::endConfirmed, q, &StaffDesk::endRequested);
    QObject::connect(desk.get(), &DeskWindow::stopped, q, &StaffDesk::stopped);
    if (!seats)
        return;
    desk->showVisitorStep(kiosk.step());
    QObject::connect(&kiosk, &VisitorWindow::stepChanged, desk.get(), &DeskWindow::showVisitorStep);
}

/// Works while there is no database as well; then the log has what the record cannot.
void StaffDesk::Private::recordDoor()
{
    QObject::connect(&kiosk, &VisitorWindow::firstPinSet, q, [this](const QString &owner) {
        services.recordOrWarn(store::actions::PinChanged, {}, owner);
    });
    const auto *door = kiosk.findChild<StaffDoor *>();
    if (!door)
        return;
    QObject::connect(door, &StaffDoor::refused, q,
                     [this] { services.recordOrWarn(store::actions::PinRefused); });
    QObject::connect(door, &StaffDoor::heldOff, q, [this](const QDateTime &until) {
        services.recordOrWarn(store::actions::PinLocked, {}, core::isoUtc(until));
    });
}

void StaffDesk::Private::leave()
{
    // This runs inside the window's own close event.
    desk.release()->deleteLater();
    unattended->stop();
    if (!seats) {
        // The next visitor could paste what was copied there.
        QGuiApplication::clipboard()->clear();
        QGuiApplication::clipboard()->clear(QClipboard::Selection);
    }
    if (std::exchange(isEntered, false))
        services.recordOrWarn(store::actions::StaffLeft, {}, operatorName);
    // Where the desk stood, without a window manager nothing brings it back.
    kiosk.raise();
    kiosk.activateWindow();
    kiosk.lookAgain();
    Q_EMIT q->left();
}

void StaffDesk::Private::leaveUnattended()
{
    if (desk->isBusy())
        unattended->start(unattendedLimit);
    else
        desk->close();
}

StaffDesk::StaffDesk(Services &services, Housekeeping &housekeeping, VisitorWindow &kiosk,
                     core::milliseconds unattendedLimit)
    : d(new Private{this, services, housekeeping, kiosk, unattendedLimit})
{
    d->unattended = services.clock().makeTimer(this);
    connect(d->unattended, &core::Timer::fired, this, [this] { d->leaveUnattended(); });
    qApp->installEventFilter(this);
    d->recordDoor();
    connect(&kiosk, &VisitorWindow::staffEntered, this, &StaffDesk::open);
    connect(&housekeeping, &Housekeeping::recoveryStarted, this,
            [this](onboarding::Recovery &recovery) {
                if (d->desk)
                    d->desk->showRecovery(recovery);
            });
}

StaffDesk::~StaffDesk() = default;

void StaffDesk::open(const QString &operatorName)
{
    if (d->desk && !d->seats) {
        d->desk->raise();
        d->desk->activateWindow();
        return;
    }
    d->operatorName = operatorName;
    d->isEntered = true;
    d->services.recordOrWarn(store::actions::StaffEntered, {}, operatorName);
    // A visitor may have chosen another.
    Language::instance().set(d->services.settings().text(core::keys::UiLanguage));
    if (!d->desk)
        d->make();
    if (d->seats) {
        d->seats->seatDesk(*d->desk, true);
    } else {
        // Without a window manager maximised changes nothing, so the geometry is set as well.
        d->desk->setGeometry(d->kiosk.screen()->availableGeometry());
        d->desk->showMaximized();
        d->unattended->start(d->unattendedLimit);
    }
    d->desk->raise();
    d->desk->activateWindow();
}

void StaffDesk::openBeside(TwoSeats &seats)
{
    d->seats = &seats;
    d->make();
    seats.seatDesk(*d->desk, false);
}

bool StaffDesk::isOpen() const
{
    return d->desk != nullptr;
}

void StaffDesk::stop()
{
    if (d->desk)
        d->desk->stop();
    else
        QMetaObject::invokeMethod(this, &StaffDesk::stopped, Qt::QueuedConnection);
}

bool StaffDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        if (d->unattended->isActive())
            d->unattended->start(d->unattendedLimit);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shell
