#include "shell/deskvisit.h"

#include "shell/deskpage.h"
#include "shell/language.h"
#include "shell/resultcard.h"
#include "shell/runningcard.h"
#include "shell/timeline.h"
#include "shell/visitorwindow.h"

#include <QtGui/QScreen>

namespace shell {

namespace {

/// The window with the code for a phone, when it shares a screen with the desk.
constexpr QSize BesideDesk(760, 680);

} // namespace

DeskVisit::DeskVisit(Services &services, DeskPage &page) : m_services(services), m_page(page)
{
    connect(&page.runningCard(), &RunningCard::cancelRequested, this, &DeskVisit::cancel);
    connect(&page.runningCard(), &RunningCard::tryNowRequested, this, [this] {
        if (m_session)
            m_session->controller().readStatusNow();
    });
}

DeskVisit::~DeskVisit() = default;

bool DeskVisit::holdsLanguage() const
{
    return isOpen() || m_visitor;
}

void DeskVisit::start(const onboarding::VisitRequest &request, const QString &shownAs)
{
    m_session = std::make_unique<VisitSession>(m_services);
    m_isFinished = false;
    follow(*m_session);
    m_page.beginVisit(shownAs, request.show,
                      request.staticUrl.isEmpty() ? Told::Status : Told::End);
    m_page.setBusy(true);
    if (request.show != onboarding::Show::Browser)
        showVisitor(request.show);
    m_session->start(request, Language::instance().code());
}

void DeskVisit::cancel()
{
    if (m_session)
        m_session->cancel();
}

void DeskVisit::follow(VisitSession &started)
{
    using onboarding::VisitController;
    RunningCard &card = m_page.runningCard();
    VisitController &controller = started.controller();
    connect(&controller, &VisitController::stateChanged, &card, &RunningCard::setState);
    connect(&controller, &VisitController::statusChanged, &card,
            [&card](const QString &status, const QDateTime &at) {
                card.setStatus(incode::Status::fromText(status), at);
            });
    connect(&controller, &VisitController::statusRead, &card, [this, &card] {
        card.setStatusRead();
        Q_EMIT reachabilityKnown({Reachability::Reachable, {}});
    });
    connect(&controller, &VisitController::connectionLost, &card,
            [this, &card](const core::Error &error, core::milliseconds retryIn) {
                card.setConnectionLost(error, retryIn);
                Q_EMIT reachabilityKnown({Reachability::Lost, {}});
            });
    connect(&controller, &VisitController::connectionRestored, &card,
            &RunningCard::setConnectionRestored);
    connect(&controller, &VisitController::openPage, &card, &RunningCard::setPageOpening);
    connect(&card, &RunningCard::openAgainRequested, &started, &VisitSession::openAgain);
    connect(&card, &RunningCard::doneRequested, &controller, [&controller] {
        controller.returned({}); // As if the page had come to its end, without naming an interview.
    });
    connect(&started, &VisitSession::pageWidgetReady, &card,
            [&started, &card] { card.setShownIn(started.shownIn()); });
    connect(&started, &VisitSession::pageShown, &card,
            [this, &card] { card.setPageShown(m_services.clock().utcNow()); });
    connect(&started, &VisitSession::pageClosing, &card, &RunningCard::setPageClosed);
    connect(&started, &VisitSession::finished, this, &DeskVisit::finish);
}

void DeskVisit::showVisitor(onboarding::Show show)
{
    m_visitor = std::make_unique<VisitorWindow>(m_services, VisitorMode::OneVisit);
    connect(m_visitor.get(), &VisitorWindow::leaveRequested, this, &DeskVisit::cancel);
    connect(m_visitor.get(), &VisitorWindow::resultShown, this, &DeskVisit::closeVisitor);
    m_visitor->showSession(*m_session);
    const QScreen &screen = *m_page.chosenScreen();
    if (show == onboarding::Show::Qr && &screen == m_page.screen()) {
        // A code needs no whole screen, and the desk is worked at meanwhile.
        QRect place({}, BesideDesk.boundedTo(screen.availableSize()));
        place.moveCenter(screen.availableGeometry().center());
        m_visitor->setGeometry(place);
        // It covers the card and would be closed to get it out of the way, which ends the visit.
        m_visitor->setWindowFlag(Qt::WindowCloseButtonHint, false);
        m_visitor->show();
        m_visitor->raise();
        m_visitor->activateWindow();
        return;
    }
    // Without a window manager full screen changes nothing, so the geometry is set as well.
    m_visitor->setGeometry(screen.geometry());
    m_visitor->showFullScreen();
}

void DeskVisit::closeVisitor()
{
    if (!m_visitor)
        return;
    m_visitor->hide();
    // It may be the sender of the signal that is being handled.
    m_visitor.release()->deleteLater();
    Q_EMIT visitorLeft();
}

void DeskVisit::finish()
{
    m_isFinished = true;
    const onboarding::VisitResult result = *m_session->result();
    m_page.runningCard().finish(result.outcome, m_session->closeReport());
    m_page.resultCard().setResult(result);
    m_page.setBusy(false);
    Q_EMIT finished(result);
}

} // namespace shell
