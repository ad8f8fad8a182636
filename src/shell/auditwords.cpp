#include "shell/auditwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace shell {

using namespace Qt::StringLiterals;
namespace actions = store::actions;

namespace {

class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Audit)
};

struct ActionRow
{
    QLatin1StringView action;
    AuditGroup group;
    QLatin1StringView icon;
    const char *sentence;
};

constexpr std::array ActionRows{
    ActionRow{actions::VisitStarted, AuditGroup::Visits, "desk"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Started a visit.")},
    ActionRow{actions::VisitCancelled, AuditGroup::Visits, "cross"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Ended a visit before it was finished.")},
    ActionRow{actions::VisitRecovered, AuditGroup::Visits, "refresh"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Finished a visit that an earlier run left open.")},
    ActionRow{actions::VisitAbandoned, AuditGroup::Visits, "clock"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "A visitor went away before the end.")},
    ActionRow{actions::WebhookReplayed, AuditGroup::Visits, "refresh"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Passed a webhook delivery on once more.")},
    ActionRow{actions::NoteChanged, AuditGroup::Visits, "document"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Changed the note of a visit.")},
    ActionRow{actions::PersonLaunched, AuditGroup::People, "external"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Asked to open Big Interview for a person.")},
    ActionRow{actions::AddressShown, AuditGroup::People, "key"_L1,
              QT_TRANSLATE_NOOP("shell::Audit",
                                "Was given an address that signs a person in to Big Interview.")},
    ActionRow{actions::PersonAdded, AuditGroup::People, "plus"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Added a person.")},
    ActionRow{actions::PersonChanged, AuditGroup::People, "document"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Changed a person.")},
    ActionRow{actions::PeopleImported, AuditGroup::People, "plus"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Imported people from a file.")},
    ActionRow{actions::ResultFetched, AuditGroup::PicturesAndText, "refresh"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Fetched the result of a visit again.")},
    ActionRow{actions::TextViewed, AuditGroup::PicturesAndText, "eye"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Looked at the text of a document.")},
    ActionRow{actions::ImagesViewed, AuditGroup::PicturesAndText, "eye"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Looked at the pictures of a visit.")},
    ActionRow{actions::Exported, AuditGroup::ExportsAndDeletions, "external"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Exported visits to a file.")},
    ActionRow{actions::Printed, AuditGroup::ExportsAndDeletions, "document"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Printed or saved the summary of a visit.")},
    ActionRow{actions::VisitDeleted, AuditGroup::ExportsAndDeletions, "minus"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Deleted a visit with all that was kept of it.")},
    ActionRow{actions::PeopleExported, AuditGroup::ExportsAndDeletions, "external"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Exported people to a file.")},
    ActionRow{actions::PeopleDeleted, AuditGroup::ExportsAndDeletions, "minus"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Deleted people with all that was kept of them.")},
    ActionRow{actions::AuditExported, AuditGroup::ExportsAndDeletions, "external"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Exported this record to a file.")},
    ActionRow{actions::SettingsChanged, AuditGroup::Settings, "settings"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Changed the settings.")},
    ActionRow{actions::KioskLeft, AuditGroup::Settings, "leave"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Left the visitor's full screen.")},
    ActionRow{
        actions::StaffEntered, AuditGroup::Settings, "staff"_L1,
        QT_TRANSLATE_NOOP("shell::Audit", "Opened the desk from the visitor's screen with a PIN.")},
    ActionRow{actions::StaffLeft, AuditGroup::Settings, "leave"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Went back to the visitor's screen.")},
    ActionRow{actions::PinRefused, AuditGroup::Settings, "lock"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Somebody typed a PIN that is no operator's.")},
    ActionRow{actions::PinLocked, AuditGroup::Settings, "lock"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Too many wrong PINs: none counted for a while.")},
    ActionRow{actions::PinChanged, AuditGroup::Settings, "key"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Set or removed the PIN of an operator.")},
    ActionRow{actions::Purged, AuditGroup::Upkeep, "hourglass"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Deleted what was past its period.")},
    ActionRow{actions::BackedUp, AuditGroup::Upkeep, "copy"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Made a backup of the record.")},
    ActionRow{actions::SlateClean, AuditGroup::Upkeep, "check"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Checked that nothing is left of a visitor.")},
    ActionRow{actions::SlateUnclean, AuditGroup::Upkeep, "warning"_L1,
              QT_TRANSLATE_NOOP("shell::Audit",
                                "Found something left of a visitor and closed the screen.")},
    ActionRow{
        actions::KioskRecovered, AuditGroup::Upkeep, "refresh"_L1,
        QT_TRANSLATE_NOOP("shell::Audit", "Brought the visitor's screen back after a fault.")},
    ActionRow{actions::OutOfOrder, AuditGroup::Upkeep, "warning"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Put the visitor's screen out of order.")},
    ActionRow{actions::StorageRestored, AuditGroup::Upkeep, "warning"_L1,
              QT_TRANSLATE_NOOP("shell::Audit", "Set a damaged record aside and went on.")},
};

const ActionRow *rowOf(const QString &action)
{
    const auto row = std::find_if(ActionRows.begin(), ActionRows.end(),
                                  [&](const ActionRow &each) { return each.action == action; });
    return row == ActionRows.end() ? nullptr : &*row;
}

} // namespace

QStringList actionsOf(AuditGroup group)
{
    QStringList found;
    for (const ActionRow &row : ActionRows) {
        if (row.group == group)
            found << QString(row.action);
    }
    return found;
}

QString groupName(AuditGroup group)
{
    switch (group) {
    case AuditGroup::All:
        //: A filter of the record of activity: everything.
        return AuditWords::tr("All");
    case AuditGroup::Visits:
        //: A filter of the record of activity.
        return AuditWords::tr("Visits");
    case AuditGroup::People:
        //: A filter of the record of activity: what was done for people at Big Interview.
        return AuditWords::tr("People");
    case AuditGroup::PicturesAndText:
        //: A filter of the record of activity: who looked at personal data.
        return AuditWords::tr("Pictures and text");
    case AuditGroup::ExportsAndDeletions:
        //: A filter of the record of activity.
        return AuditWords::tr("Exports and deletions");
    case AuditGroup::Settings:
        //: A filter of the record of activity.
        return AuditWords::tr("Settings");
    case AuditGroup::Upkeep:
        //: A filter of the record of activity: what the program does by itself to its data.
        return AuditWords::tr("Upkeep");
    }
    return {};
}

QString auditSentence(const QString &action)
{
    const ActionRow *row = rowOf(action);
    return row ? QCoreApplication::translate("shell::Audit", row->sentence) : action;
}

QString auditIcon(const QString &action)
{
    const ActionRow *row = rowOf(action);
    return row ? QString(row->icon) : u"activity"_s;
}

QString auditReportSentence(const store::AuditReport &report)
{
    const QLocale locale;
    if (report.firstBad) {
        //: %1 is the number of a row.
        return AuditWords::tr("Row %1 is not as it was written, or it is missing. Tell your "
                              "security officer before anything else is done.")
            .arg(locale.toString(*report.firstBad));
    }
    if (!report.problem.isEmpty()) {
        return AuditWords::tr("The record is not as it was written. Tell your security officer "
                              "before anything else is done.");
    }
    return AuditWords::tr("All %Ln row(s) are as they were written, and none is missing.", nullptr,
                          int(std::min<qint64>(report.rows, std::numeric_limits<int>::max())));
}

} // namespace shell
