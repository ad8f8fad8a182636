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

QString visibleText(const QWidget *widget)
{
    QStringList texts;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(widget) && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(u'\n');
}

QAbstractButton *button(const QWidget *widget, const QString &text)
{
    const auto buttons = widget->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        if (each->isVisibleTo(widget)
            && (each->text().trimmed() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

} // namespace deskdata
