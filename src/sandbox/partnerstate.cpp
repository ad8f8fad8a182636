#include "sandbox/partnerstate.h"

#include "sandbox/session.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

using namespace Qt::StringLiterals;

PartnerState::PartnerState(core::Clock &theClock, Timeline &theTimeline)
    : clock(theClock)
    , timeline(theTimeline)
    , book(theTimeline, switches)
    , apiKey(randomHex(32).toLatin1())
    , webhookKey(randomHex(32).toLatin1())
    , hooks(theClock, theTimeline, switches)
{
    book.changed = [this](const Person &person, InterviewChange change,
                          const PracticeInterview &one) { hooks.tell(person.id, change, one); };
}

namespace partneranswers {

QJsonObject user(const Person &person, const PartnerSwitches &switches)
{
    const QJsonObject token{{u"token"_s, QString::fromLatin1(person.token)},
                            {u"expires_at"_s, core::isoUtc(person.tokenExpiresAt)}};
    return {{u"user"_s, QJsonObject{{u"partner_id"_s, person.id},
                                    {u"anonymous"_s, person.isAnonymous && switches.anonymousFlag},
                                    {u"created_at"_s, core::isoUtc(person.createdAt)},
                                    {u"token"_s, token}}}};
}

QJsonObject tracks(const Person &person, const PartnerSwitches &switches)
{
    QJsonArray list;
    if (switches.emptyTracks)
        return {{u"tracks"_s, list}};
    for (const CurriculumTrack &track : curriculum()) {
        QJsonArray steps;
        int done = 0;
        for (const CurriculumStep &step : track.steps) {
            const bool completed = person.chapters.contains(step.chapter);
            done += completed ? 1 : 0;
            steps << QJsonObject{{u"step"_s, steps.size() + 1},
                                 {u"title"_s, QString(step.title)},
                                 {u"link"_s, u"/members/curriculum?chapter=%1"_s.arg(step.chapter)},
                                 {u"completed"_s, completed}};
        }
        // Two decimals, and 1.00 only when all is done.
        const double share = std::floor(100.0 * done / double(steps.size())) / 100;
        list << QJsonObject{
            {u"title"_s, QString(track.title)},
            {u"progress"_s, switches.progressNull ? QJsonValue() : QJsonValue(share)},
            {u"tracks"_s, steps}};
    }
    return {{u"tracks"_s, list}};
}

QJsonObject interview(const PracticeInterview &one, const PartnerSwitches &switches)
{
    const PracticeSet &set = practiceSet(one.set);
    QJsonObject object{
        {u"id"_s, one.id},
        {u"title"_s, QString(set.title)},
        {u"interviewer_name"_s, QString(set.interviewer)},
        {u"category"_s, QString(set.category)},
        {u"created_at"_s, core::isoUtc(one.createdAt)},
        {u"updated_at"_s, core::isoUtc(one.updatedAt)},
        {u"links"_s,
         QJsonObject{{u"review"_s, u"/members/mock_interviews/%1"_s.arg(one.id)},
                     {u"retake"_s, u"/members/mock_interviews/interview_info/%1"_s.arg(one.set)}}}};
    if (switches.completedShown)
        object.insert(u"completed"_s, one.completed);
    return object;
}

QJsonObject interviews(const Person &person, const PartnerSwitches &switches)
{
    QList<PracticeInterview> sorted = person.interviews;
    std::sort(sorted.begin(), sorted.end(),
              [](const PracticeInterview &a, const PracticeInterview &b) {
                  return std::pair(a.updatedAt, a.id) > std::pair(b.updatedAt, b.id);
              });
    QJsonArray list;
    for (const PracticeInterview &one : std::as_const(sorted))
        list << interview(one, switches);
    return {{u"interviews"_s, list}};
}

} // namespace partneranswers

} // namespace sandbox
