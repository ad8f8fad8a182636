#include "shell/deskvisit.h"

#include "shell/deskpage.h"
#include "shell/language.h"
#include "shell/resultcard.h"
#include "shell/runningcard.h"
#include "shell/visitorwindow.h"

#include <QtGui/QScreen>

namespace shell {

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
    m_page.beginVisit(shownAs);
    m_page.setBusy(true);
    showVisitor();
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
    connect(&started, &VisitSession::pageShown, &card,
            [this, &card] { card.setPageShown(m_services.clock().utcNow()); });
    connect(&started, &VisitSession::pageClosing, &card, &RunningCard::setPageClosed);
    connect(&started, &VisitSession::finished, this, &DeskVisit::finish);
}

void DeskVisit::showVisitor()
{
    m_visitor = std::make_unique<VisitorWindow>(m_services, VisitorMode::OneVisit);
    connect(m_visitor.get(), &VisitorWindow::leaveRequested, this, &DeskVisit::cancel);
    connect(m_visitor.get(), &VisitorWindow::resultShown, this, &DeskVisit::closeVisitor);
    m_visitor->showSession(*m_session);
    // Without a window manager full screen changes nothing, so the geometry is set as well.
    m_visitor->setGeometry(m_page.chosenScreen()->geometry());
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
