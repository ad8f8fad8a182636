#pragma once

#include "web/permissionpolicy.h"
#include "web/visitview.h"

class QWebEnginePage;
class QWebEngineProfile;

namespace web {

/// Answers what a page asks for, at once and by permissionpolicy.h alone. The one place that knows
/// how the engine's versions ask. A child of its page.
class PermissionBroker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionBroker)

public:
    /// \a rules outlive the page.
    PermissionBroker(QWebEnginePage &page, const ViewRules &rules);

    /// Makes \a profile remember no answer.
    static void forgetAnswers(QWebEngineProfile &profile);

Q_SIGNALS:
    /// Camera or microphone were granted.
    void captureGranted();

private:
    bool decide(const QUrl &origin, Permission permission);

    const ViewRules &m_rules;
};

} // namespace web
