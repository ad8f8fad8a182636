#include "shell/program.h"

#include "core/log.h"
#include "shell/deskwindow.h"
#include "shell/doctor.h"
#include "shell/heartbeat.h"
#include "shell/housekeeping.h"
#include "shell/keepawake.h"
#include "shell/kioskdoctor.h"
#include "shell/kioskrecovery.h"
#include "shell/language.h"
#include "shell/onboardcommand.h"
#include "shell/partnercommand.h"
#include "shell/recordscommand.h"
#include "shell/recovercommand.h"
#include "shell/seats.h"
#include "shell/staffdesk.h"
#include "shell/supervisor.h"
#include "shell/visitorwindow.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <cstdio>

namespace shell {

using namespace Qt::StringLiterals;

class Program::Private
{
public:
    void takeSeats();

    Services &services;
    CommandLine line;
    core::milliseconds startedAt;
    std::unique_ptr<Housekeeping> housekeeping; ///< Of desk and kiosk; outlives them.
    std::unique_ptr<OnboardCommand> onboard;
    std::unique_ptr<VisitorWindow> kiosk;
    std::unique_ptr<DeskWindow> desk;
    std::unique_ptr<Doctor> doctor;
    std::unique_ptr<KioskDoctor> kioskDoctor;
    std::unique_ptr<RecoverCommand> recover;
    std::unique_ptr<RecordsCommand> records;
    std::unique_ptr<PartnerCommand> partner;
    std::unique_ptr<Heartbeat> heartbeat = nullptr; ///< Of desk and kiosk.
    std::unique_ptr<KioskRecovery> kioskRecovery = nullptr;
    std::unique_ptr<StaffDesk> staffDesk = nullptr; ///< Of the kiosk.
    std::unique_ptr<KeepAwake> keepAwake = nullptr; ///< Of the kiosk.
    bool restarting = false; ///< Not left: somebody starts the program again.
};

Program::Program(Services &services, const CommandLine &line, core::milliseconds startedAt,
                 QObject *parent)
    : QObject(parent), d(new Private{services, line, startedAt, {}, {}, {}, {}, {}, {}, {}, {}, {}})
{ }

Program::~Program() = default;

void Program::Private::takeSeats()
{
    core::Settings &settings = services.settings();
    if (settings.text(core::keys::Seats) == "two"_L1) {
        auto *seats = new TwoSeats(*kiosk, settings);
        seats->take();
        staffDesk->openBeside(*seats);
        return;
    }
    (new Seat(*kiosk, {settings.text(core::keys::VisitorScreen), {}, Cover::FullScreen}))->take();
}

void Program::run()
{
    const auto logSince = [this](const char *what) {
        qCInfo(core::logApp) << what << "after"
                             << (d->services.clock().elapsed() - d->startedAt).count() << "ms";
    };
    // Before anything else hears of it: whether a visit polls depends on who listens.
    const auto listenWhenReady = [this] {
        connect(&d->services, &Services::readinessChanged, this, [this] {
            if (d->services.readiness() == Readiness::Ready)
                d->services.webhooks().start();
        });
    };
    if (d->line.command == Command::Kiosk || d->line.command == Command::Desk) {
        d->heartbeat = std::make_unique<Heartbeat>(d->services.clock());
        connect(d->heartbeat.get(), &Heartbeat::deserted, this, [this] {
            d->restarting = true;
            Q_EMIT finished(exits::Restart);
        });
        d->heartbeat->start();
    }
    switch (d->line.command) {
    case Command::Onboard:
        listenWhenReady();
        d->onboard = std::make_unique<OnboardCommand>(d->services, d->line, d->startedAt);
        connect(d->onboard.get(), &OnboardCommand::finished, this, &Program::finished);
        d->onboard->run();
        break;
    case Command::Kiosk:
        listenWhenReady();
        if (d->services.settings().boolean(core::keys::KeepAwake))
            d->keepAwake = std::make_unique<KeepAwake>();
        d->housekeeping = std::make_unique<Housekeeping>(d->services);
        d->kiosk = std::make_unique<VisitorWindow>(d->services, VisitorMode::Kiosk);
        connect(d->kiosk.get(), &VisitorWindow::welcomeShown, this,
                [logSince] { logSince("welcome shown"); });
        connect(d->kiosk.get(), &VisitorWindow::stopped, this, [this] { Q_EMIT finished(0); });
        d->staffDesk = std::make_unique<StaffDesk>(d->services, *d->housekeeping, *d->kiosk);
        connect(d->staffDesk.get(), &StaffDesk::stopped, d->kiosk.get(), &VisitorWindow::stop);
        // Ended by the staff, it stays down: a supervisor starts again whatever ends otherwise.
        connect(d->staffDesk.get(), &StaffDesk::endRequested, this, &Program::stop);
        // However it is left: by a signal or by closing its window.
        connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] {
            if (d->restarting)
                return;
            d->kioskRecovery->endWell();
            if (d->services.storage())
                d->services.recordOrWarn(store::actions::KioskLeft);
        });
        d->kioskRecovery = std::make_unique<KioskRecovery>(
            d->services, *d->kiosk, *d->housekeeping,
            d->heartbeat->isWatched() ? KioskRecovery::Watched::Yes : KioskRecovery::Watched::No);
        connect(d->kioskRecovery.get(), &KioskRecovery::restartNeeded, this, [this] {
            d->restarting = true;
            Q_EMIT finished(exits::Restart);
        });
        d->takeSeats();
        d->kioskRecovery->begin();
        break;
    case Command::Desk:
        listenWhenReady();
        d->housekeeping = std::make_unique<Housekeeping>(d->services);
        d->desk = std::make_unique<DeskWindow>(d->services, d->housekeeping->caretaker());
        connect(d->housekeeping.get(), &Housekeeping::recoveryStarted, d->desk.get(),
                &DeskWindow::showRecovery);
        connect(d->desk.get(), &DeskWindow::stopped, this, [this] { Q_EMIT finished(0); });
        d->desk->resize(1280, 800);
        // The frame a window manager adds must fit as well, or the foot leaves the screen.
        if (QGuiApplication::primaryScreen()->availableSize().height() < 860)
            d->desk->showMaximized();
        else
            d->desk->show();
        logSince("desk shown");
        break;
    case Command::Doctor:
        if (d->line.kioskChecks) {
            d->kioskDoctor = std::make_unique<KioskDoctor>(d->services, d->line.json);
            connect(d->kioskDoctor.get(), &KioskDoctor::finished, this, &Program::finished);
            d->kioskDoctor->run();
            return; // On a page of its own: nothing of the user's is opened.
        }
        d->doctor = std::make_unique<Doctor>(d->services, d->line.json);
        connect(d->doctor.get(), &Doctor::finished, this, &Program::finished);
        d->doctor->run();
        break;
    case Command::Recover:
        d->recover = std::make_unique<RecoverCommand>(d->services, d->line);
        connect(d->recover.get(), &RecoverCommand::finished, this, &Program::finished);
        d->recover->run();
        break;
    case Command::VisitsList:
    case Command::VisitsShow:
    case Command::VisitsExport:
    case Command::VisitsPurge:
    case Command::AuditVerify:
    case Command::AuditExport:
        d->records = std::make_unique<RecordsCommand>(d->services, d->line);
        connect(d->records.get(), &RecordsCommand::finished, this, &Program::finished);
        d->records->run();
        break;
    case Command::BigInterview:
        d->partner = std::make_unique<PartnerCommand>(d->services, d->line);
        connect(d->partner.get(), &PartnerCommand::finished, this, &Program::finished);
        d->partner->run();
        break;
    case Command::Smoke:
        connect(&d->services.views(), &web::ViewPool::ready, this, [this] {
            std::printf("engine ready: Chromium %s, security patch %s\n",
                        qUtf8Printable(d->services.engine().chromiumVersion),
                        qUtf8Printable(d->services.engine().chromiumSecurityPatch));
            Q_EMIT finished(0);
        });
        {
            constexpr std::chrono::seconds limit(20);
            core::Timer *deadline = d->services.clock().makeTimer(this);
            connect(deadline, &core::Timer::fired, this, [this] {
                std::fputs("vestibule: the engine did not start within 20 s.\n", stderr);
                Q_EMIT finished(1);
            });
            deadline->start(limit);
        }
        d->services.views().prepare();
        return; // The engine alone: nothing of the user's is opened.
    case Command::Version:
    case Command::Help:
        Q_UNREACHABLE(); // Answered before there is an engine.
    }
    d->services.open();
    if (!needsWindow(d->line))
        return; // No engine.
    // A prepared page keeps the language it was made in.
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (d->services.views().isReady())
            d->services.views().prepare();
    });
    if (d->housekeeping && !d->kioskRecovery)
        d->housekeeping->start();
}

void Program::stop()
{
    if (d->heartbeat)
        d->heartbeat->stop();
    if (d->onboard)
        d->onboard->cancel();
    else if (d->staffDesk)
        d->staffDesk->stop(); // The visitor's screen follows.
    else if (d->desk)
        d->desk->stop();
    else if (d->recover)
        d->recover->stop();
    else if (d->records)
        d->records->stop();
    else if (d->partner)
        d->partner->stop();
    else
        Q_EMIT finished(0);
}

} // namespace shell
