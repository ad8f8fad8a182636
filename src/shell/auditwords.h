#pragma once

#include "store/auditlog.h"

#include <QtCore/QStringList>

namespace shell {

/// What belongs together on the page of activity.
enum class AuditGroup {
    All,
    Visits,
    People,
    PicturesAndText,
    ExportsAndDeletions,
    Settings,
    Upkeep
};

/// The actions of a group; none for All.
QStringList actionsOf(AuditGroup group);
QString groupName(AuditGroup group);

/// What was done, as one translated sentence. An action this program does not know is shown as it
/// stands.
QString auditSentence(const QString &action);
/// The icon of resources/icons for an action.
QString auditIcon(const QString &action);

/// What a check of the record found, as one sentence.
QString auditReportSentence(const store::AuditReport &report);

} // namespace shell
