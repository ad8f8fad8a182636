#include "shell/importwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Field;
using biginterview::RejectReason;
using biginterview::RowOutcome;

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::ImportPanel)

public:
    static QString file(const core::Error &error);
    static QString reason(RejectReason reason);
    static QString outcome(RowOutcome outcome, qint64 count);
    static QString field(Field field);
    static QString duplicate()
    {
        return tr("An earlier row of this file has the same partner id; that one counts.");
    }
};

QString ImportWords::file(const core::Error &error)
{
    if (error.kind != core::ErrorKind::Refused) {
        return tr("This file cannot be read. Check that it is there and that you may open it, then "
                  "choose it again.");
    }
    if (error.detail == "empty"_L1)
        return tr("This file is empty. Choose one that has a row for each person.");
    if (error.detail == "too-big"_L1)
        return tr("This file is larger than 64 MB. Divide it and import the parts.");
    if (error.detail == "workbook"_L1) {
        return tr("This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), then "
                  "choose that file.");
    }
    return tr("This file is not text. Choose a CSV file: save the list as CSV (UTF-8) in your "
              "spreadsheet program.");
}

QString ImportWords::reason(RejectReason reason)
{
    switch (reason) {
    case RejectReason::None:
        break;
    case RejectReason::IdMissing:
        return tr("The partner id is missing.");
    case RejectReason::IdTooLong:
        return tr("The partner id is too long.");
    case RejectReason::IdCharacters:
        return tr("A partner id has only letters A to Z, digits, - and _. Correct it.");
    case RejectReason::IdReserved:
        return tr("Big Interview keeps the id “anonymous” for itself. Choose another.");
    case RejectReason::Encoding:
        return tr("Some characters cannot be read. Choose another encoding, or correct the row.");
    case RejectReason::Quotes:
        return tr("A quotation mark is open or stands inside a cell. Correct the row.");
    case RejectReason::TooLong:
        return tr("The row, a name or the e-mail address is too long.");
    case RejectReason::Cells:
        return tr("The row has more cells than there are columns. Put text with a separator in "
                  "quotation marks.");
    case RejectReason::EmailMalformed:
        return tr("The e-mail address is not complete. Correct it or leave it empty.");
    case RejectReason::IdTaken:
        return tr("The id made from this e-mail address is somebody else’s. Give this person a "
                  "partner id.");
    }
    return {};
}

QString ImportWords::outcome(RowOutcome outcome, qint64 count)
{
    const QString number = QLocale().toString(count);
    switch (outcome) {
    case RowOutcome::Added:
        //: A pill; %1 is how many rows of an import.
        return tr("%1 added").arg(number);
    case RowOutcome::Updated:
        //: A pill; %1 is how many rows of an import.
        return tr("%1 changed").arg(number);
    case RowOutcome::Unchanged:
        //: A pill; %1 is how many rows of an import.
        return tr("%1 as before").arg(number);
    case RowOutcome::Duplicate:
        //: A pill; %1 is how many rows of an import.
        return tr("%1 twice in the file").arg(number);
    case RowOutcome::Rejected:
        //: A pill; %1 is how many rows of an import.
        return tr("%1 rejected").arg(number);
    }
    return {};
}

QString ImportWords::field(Field field)
{
    switch (field) {
    case Field::PartnerId:
        //: A column of a list of people.
        return tr("Partner id");
    case Field::FirstName:
        //: A column of a list of people.
        return tr("First name");
    case Field::LastName:
        //: A column of a list of people.
        return tr("Last name");
    case Field::Name:
        //: A column of a list of people.
        return tr("Whole name");
    case Field::Email:
        //: A column of a list of people.
        return tr("E-mail");
    case Field::Tags:
        //: A column of a list of people.
        return tr("Tags");
    }
    return {};
}

} // namespace

QString importFileSentence(const core::Error &error)
{
    return ImportWords::file(error);
}

QString leftOutSentence(const biginterview::RowResult &result)
{
    return result.outcome == RowOutcome::Duplicate ? ImportWords::duplicate()
                                                   : ImportWords::reason(result.reason);
}

QString outcomeWords(RowOutcome outcome, qint64 count)
{
    return ImportWords::outcome(outcome, count);
}

Look lookOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return {u"plus"_s, u"pass"_s, Tone::Pass};
    case RowOutcome::Updated:
        return {u"check"_s, u"pass"_s, Tone::Pass};
    case RowOutcome::Unchanged:
        return {u"minus"_s, u"neutral"_s, Tone::Soft};
    case RowOutcome::Duplicate:
        return {u"copy"_s, u"review"_s, Tone::Review};
    case RowOutcome::Rejected:
        return {u"cross"_s, u"fail"_s, Tone::Fail};
    }
    return {};
}

QString fieldName(Field field)
{
    return ImportWords::field(field);
}

} // namespace shell
