#pragma once

#include "shell/rail.h"
#include "shell/visitsession.h"

#include <QtCore/QObject>

namespace shell {

class DeskPage;
class VisitorWindow;

/// The visit that runs at the desk: its session, the visitor's window unless the visitor is in the
/// computer's browser, and how both are told on the desk's cards. Owned by the desk window.
class DeskVisit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskVisit)

public:
    DeskVisit(Services &services, DeskPage &page);
    ~DeskVisit() override;

    /// A visit runs; there may be a visitor's window for longer.
    bool isOpen() const { return m_session && !m_isFinished; }
    /// A visitor reads: the language of the screens must stay.
    bool holdsLanguage() const;
    VisitSession *session() const { return m_session.get(); }

    /// None may be open. \a shownAs is what stands on the running card.
    void start(const onboarding::VisitRequest &request, const QString &shownAs);
    void cancel();
    /// Takes the visitor's last screen away, too.
    void closeVisitor();

Q_SIGNALS:
    /// The result stands on the card.
    void finished(const onboarding::VisitResult &result);
    /// The visitor's window is gone.
    void visitorLeft();
    void reachabilityKnown(const shell::Reachability &reachability);

private:
    void follow(VisitSession &started);
    void showVisitor(onboarding::Show show);
    void finish();

    Services &m_services;
    DeskPage &m_page;
    // The visitor's window shows the session, so it goes first.
    std::unique_ptr<VisitSession> m_session;
    std::unique_ptr<VisitorWindow> m_visitor;
    bool m_isFinished = true;
};

} // namespace shell
