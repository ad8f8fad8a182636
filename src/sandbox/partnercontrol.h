#pragma once

#include "httpd/server.h"

#include <QtCore/QJsonObject>

namespace sandbox {

struct PartnerState;

/// The control of Big Interview below /control/biginterview; docs/sandbox.md says what each call
/// does.
class PartnerControl
{
    Q_DISABLE_COPY_MOVE(PartnerControl)

public:
    explicit PartnerControl(PartnerState &state) : m_state(state) { }

    void handle(const httpd::Request &request, const httpd::Reply &reply);

private:
    QJsonObject report(const QStringList &only);
    /// Does what \a path asks for; the sentence why not, or nothing.
    QString change(const QString &path, const QJsonObject &body);
    QString setWebhook(const QJsonObject &body);
    QString setPerson(const QJsonObject &body);
    QString setStep(const QJsonObject &body);
    QString makeEvent(const QJsonObject &body);

    PartnerState &m_state;
};

} // namespace sandbox
