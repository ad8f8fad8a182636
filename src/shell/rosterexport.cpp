#include "shell/rosterexport.h"

#include "shell/privatefile.h"
#include "shell/visitexport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;
using biginterview::Progress;

namespace {

QLatin1StringView progressWord(Progress progress)
{
    switch (progress) {
    case Progress::Unknown:
        return "unknown"_L1;
    case Progress::NotStarted:
        return "not-started"_L1;
    case Progress::InProgress:
        return "in-progress"_L1;
    case Progress::Done:
        return "done"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray tracksJson(const QList<biginterview::Track> &tracks)
{
    QJsonArray array;
    for (const biginterview::Track &track : tracks) {
        const std::optional<int> percent = track.percent();
        array.append(QJsonObject{{u"title"_s, track.title},
                                 {u"percent"_s, percent ? QJsonValue(*percent) : QJsonValue()}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void writeTags(RowWriter &rows, const QStringList &tags, ExportFormat format)
{
    if (format == ExportFormat::Json)
        rows.json(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
    else
        rows.text(tags.join(u';'));
}

void write(RowWriter &rows, const Entry &entry, ExportFormat format)
{
    const store::Person &person = entry.person;
    const bool wasRead = entry.asOf.isValid();
    const std::optional<biginterview::Step> next = biginterview::nextStep(entry.tracks);
    rows.text(person.partnerId);
    rows.text(person.firstName);
    rows.text(person.lastName);
    rows.text(person.email);
    writeTags(rows, person.tags, format);
    rows.text(person.anonymous ? u"yes"_s : u"no"_s);
    rows.time(person.addedAt);
    rows.text(QString(progressWord(entry.progress)));
    if (wasRead)
        rows.json(tracksJson(entry.tracks));
    else
        rows.text({});
    rows.text(next ? next->title : QString());
    rows.number(wasRead ? std::optional(entry.interviews) : std::nullopt);
    rows.time(entry.lastInterview);
    rows.time(entry.asOf);
    rows.endRow();
}

} // namespace

core::Result<qint64> exportRoster(const QList<Entry> &people, ExportFormat format, QIODevice &out)
{
    RowWriter rows(out, format,
                   {"partner_id", "first_name", "last_name", "email", "tags", "anonymous",
                    "added_at", "progress", "tracks", "next_step", "interviews", "last_interview",
                    "as_of"});
    for (const Entry &entry : people) {
        if (!rows.isGood())
            break;
        write(rows, entry, format);
    }
    if (const core::Result<void> finished = rows.finish(); !finished)
        return finished.error();
    return people.size();
}

core::Result<qint64> exportRosterTo(const QString &path, const QList<Entry> &people,
                                    ExportFormat format)
{
    return writePrivateFile(path,
                            [&](QIODevice &out) { return exportRoster(people, format, out); });
}

QString rosterExportDetail(qsizetype people, ExportFormat format)
{
    return u"%1 people; "_s.arg(people) + targetWords(format, u"file"_s);
}

} // namespace shell
