#include "deskdata.h"

#include <QtCore/QTimer>

using namespace Qt::StringLiterals;
using onboarding::Outcome;
using onboarding::Reason;

namespace deskdata {

namespace {

incode::ScoreItem item(const QString &key, const QString &value, const QString &status)
{
    return {key, value, status};
}

incode::Score scoreOf(const QString &documentStatus, const incode::ScoreItem &deciding,
                      const QString &overall)
{
    incode::Score score;
    score.overall = incode::Overall{overall, u"81.4"_s};
    QList<incode::ScoreItem> document{deciding};
    for (const QString &key :
         {u"tamperCheck"_s, u"postitCheck"_s, u"alignment"_s, u"screenIdLiveness"_s,
          u"paperIdLiveness"_s, u"sharpnessBack"_s, u"balancedLightFront"_s, u"balancedLightBack"_s,
          u"documentClassification"_s, u"documentExpired"_s, u"birthDateValidity"_s})
        document << item(key, u"97.5"_s, u"OK"_s);
    score.modules = {
        {u"idValidation"_s, documentStatus, u"62.0"_s, document},
        {u"liveness"_s, u"OK"_s, u"99.2"_s, {item(u"livenessScore"_s, u"99.2"_s, u"OK"_s)}},
        {u"faceRecognition"_s, u"OK"_s, u"93.0"_s, {item(u"maskCheck"_s, u"1.0"_s, u"OK"_s)}},
        {u"deviceRisk"_s, u"UNKNOWN"_s, {}, {}}};
    score.reason = u"ID Validation decided"_s;
    return score;
}

} // namespace

onboarding::VisitResult result(Outcome outcome)
{
    onboarding::VisitResult result;
    result.outcome = outcome;
    result.interviewId = core::InterviewId(u"664283755e0f8e1b87fcc2ce"_s);
    result.visitId = core::VisitId(u"0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s);
    switch (outcome) {
    case Outcome::Passed:
        result.score = scoreOf(u"OK"_s, item(u"sharpnessFront"_s, u"97.0"_s, u"OK"_s), u"OK"_s);
        break;
    case Outcome::Review:
        result.score =
            scoreOf(u"WARN"_s, item(u"sharpnessFront"_s, u"31.0"_s, u"WARN"_s), u"WARN"_s);
        break;
    case Outcome::Failed:
        result.score = scoreOf(u"FAIL"_s, item(u"fakeCheck"_s, u"4.0"_s, u"FAIL"_s), u"FAIL"_s);
        break;
    case Outcome::Expired:
        result.reason = Reason::Deadline;
        break;
    case Outcome::Cancelled:
        result.reason = Reason::Cancelled;
        break;
    case Outcome::Error:
        result.reason = Reason::StartFailed;
        result.interviewId = {};
        result.error = core::Error::of(core::ErrorKind::Http, u"start answered 403"_s);
        result.error->httpStatus = 403;
        break;
    }
    return result;
}

void MemoryKeyStore::read(const QString &name, QObject *context, ReadDone done)
{
    QTimer::singleShot(0, context, [this, name, done = std::move(done)] {
        if (!works)
            done(core::Error::of(core::ErrorKind::Storage, u"no key store"_s));
        else if (entries.contains(name))
            done(std::optional<core::Secret>(entries.value(name)));
        else
            done(std::optional<core::Secret>());
    });
}

void MemoryKeyStore::write(const QString &name, const core::Secret &secret, QObject *context,
                           WriteDone done)
{
    QTimer::singleShot(0, context, [this, name, secret, done = std::move(done)] {
        if (works) {
            entries.insert(name, secret);
            done({});
        } else {
            done(core::Error::of(core::ErrorKind::Storage, u"no key store"_s));
        }
    });
}

void MemoryKeyStore::remove(const QString &name, QObject *context, WriteDone done)
{
    QTimer::singleShot(0, context, [this, name, done = std::move(done)] {
        entries.remove(name);
        done({});
    });
}

store::Insights insights(int days, int perDay)
{
    store::Insights insights;
    const QDate last(2026, 1, 31);
    qint64 all = 0;
    for (int i = days - 1; i >= 0; --i) {
        store::DayOutcomes day{last.addDays(-i), {}};
        // A quiet Sunday, a busy Friday.
        const int visits = perDay * (2 + day.day.dayOfWeek() % 7) / 5;
        const auto share = [&day, visits](const QString &outcome, int percent) {
            if (const qint64 count = qint64(visits) * percent / 100; count > 0)
                day.visits.insert(outcome, count);
        };
        share(u"passed"_s, 70);
        share(u"review"_s, 10);
        share(u"failed"_s, 6);
        share(u"cancelled"_s, 9);
        share(u"expired"_s, 3);
        share(u"error"_s, 2);
        all += visits;
        insights.days << day;
    }
    if (all == 0)
        return insights;
    insights.steps = {{u"ID_VALIDATION_FINISHED"_s, all, 68.4},
                      {u"POST_PROCESSING_FINISHED"_s, all, 2.1},
                      {u"FACE_VALIDATION_FINISHED"_s, all, 130.2},
                      {u"ONBOARDING_FINISHED"_s, all, 20.8}};
    insights.leaving = {{QString(), all / 50 + 1},
                        {u"ID_VALIDATION_FINISHED"_s, all / 10 + 2},
                        {u"FACE_VALIDATION_FINISHED"_s, all / 80 + 1}};
    return insights;
}

store::AuditRow auditRow(qint64 number)
{
    namespace actions = store::actions;
    static const QList<QLatin1StringView> words{
        actions::VisitStarted,  actions::TextViewed,      actions::NoteChanged,
        actions::VisitStarted,  actions::VisitCancelled,  actions::ImagesViewed,
        actions::Exported,      actions::VisitStarted,    actions::SettingsChanged,
        actions::Purged,        actions::BackedUp,        actions::VisitRecovered,
        actions::ResultFetched, actions::Printed,         actions::VisitDeleted,
        actions::AuditExported, actions::StorageRestored, actions::KioskLeft};
    static const QHash<QString, QString> details{
        {u"exported"_s, u"csv, 40 visits, personal data: none"_s},
        {u"settings-changed"_s, u"retention/mediaHours, ui/theme"_s},
        {u"purged"_s, u"0 visits, 3 texts, 12 pictures, 5 tokens"_s},
        {u"audit-exported"_s, u"csv"_s},
        {u"visit-recovered"_s, u"watching"_s}};
    store::AuditRow row;
    row.number = number;
    row.entry.action = QString(words.at(number % words.size()));
    row.entry.at = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC).addSecs(60 * number);
    row.entry.who = number % 3 ? u"maria"_s : u"jon"_s;
    row.entry.detail = details.value(row.entry.action);
    if (row.entry.detail.isEmpty() || row.entry.action == actions::VisitRecovered)
        row.entry.visit = core::VisitId(QString::number(number * 0x9e3779b1, 16).repeated(4));
    return row;
}

QString pluralised(const QString &text)
{
    return QString(text).replace(u"(s)"_s, u"s"_s);
}

QString visibleText(const QWidget *widget)
{
    QStringList texts;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(widget) && !label->text().isEmpty())
            texts << label->text();
    }
    return pluralised(texts.join(u'\n'));
}

QAbstractButton *button(const QWidget *widget, const QString &text)
{
    const auto buttons = widget->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        if (each->isVisibleTo(widget)
            && (pluralised(each->text().trimmed()) == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

} // namespace deskdata
