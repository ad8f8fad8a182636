#include "sandbox/partnerbook.h"

#include "sandbox/session.h"
#include "sandbox/timeline.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnonymousHours = 24;
/// The same for everybody, so that nobody takes an id for more than it is.
constexpr qint64 FirstInterviewId = 101;
constexpr quint32 MostSeededInterviews = 6;

constexpr std::array<PracticeSet, PracticeSets> Sets{{
    {"Retail basics"_L1, "Alex"_L1, "Industry: Retail"_L1},
    {"Top ten questions"_L1, "Morgan"_L1, "General"_L1},
    {"First job"_L1, "Sam"_L1, "General"_L1},
    {"Care and nursing"_L1, "Robin"_L1, "Industry: Health"_L1},
    {"Telling about a conflict"_L1, "Kim"_L1, "Competency: Teamwork"_L1},
    {"Software tester"_L1, "Alex"_L1, "Industry: Technology"_L1},
    {"Apprenticeship"_L1, "Jo"_L1, "General"_L1},
    {"Leading a team"_L1, "Morgan"_L1, "Competency: Leadership"_L1},
}};

/// FNV-1a: the same in every run and on every machine, unlike qHash().
quint32 seedOf(const QString &id)
{
    quint32 hash = 2166136261U;
    for (const char byte : id.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 16777619U;
    }
    hash ^= hash >> 15; // Its low bits alone are poor for ids that differ in one digit.
    return hash * 2654435761U;
}

/// Each draws a number below \a limit from another part of \a seed.
quint32 draw(quint32 &seed, quint32 limit)
{
    seed = seed * 1664525U + 1013904223U;
    return (seed >> 16) % limit;
}

QString anonymousId()
{
    constexpr auto alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString id = u"anon_"_s;
    for (int i = 0; i < 12; ++i)
        id += alphabet.at(qsizetype(QRandomGenerator::system()->bounded(int(alphabet.size()))));
    return id;
}

} // namespace

const PracticeSet &practiceSet(int number)
{
    return Sets.at(size_t(number) - 1);
}

const QList<CurriculumTrack> &curriculum()
{
    static const QList<CurriculumTrack> tracks{
        {"Fast Track"_L1,
         {{1, "The fundamentals of an interview"_L1},
          {2, "What they want to know"_L1},
          {3, "Your strengths"_L1},
          {4, "Stories that show what you can"_L1},
          {5, "Tell me about yourself"_L1},
          {6, "Why do you want to work here?"_L1}}},
        {"Mastery Track"_L1,
         {{7, "Reading a job advertisement"_L1},
          {8, "Research before the day"_L1},
          {9, "Questions about behaviour"_L1},
          {10, "Weaknesses and gaps"_L1},
          {11, "Questions of your own"_L1},
          {12, "Video and telephone"_L1},
          {13, "Several people at once"_L1},
          {14, "Salary"_L1},
          {15, "After the interview"_L1},
          {16, "Deciding on an offer"_L1}}},
    };
    return tracks;
}

PracticeInterview *Person::interview(qint64 wanted)
{
    const auto found =
        std::find_if(interviews.begin(), interviews.end(),
                     [wanted](const PracticeInterview &one) { return one.id == wanted; });
    return found == interviews.end() ? nullptr : &*found;
}

PracticeInterview *Person::newestInterview()
{
    const auto newest =
        std::max_element(interviews.begin(), interviews.end(),
                         [](const PracticeInterview &a, const PracticeInterview &b) {
                             return std::pair(a.updatedAt, a.id) < std::pair(b.updatedAt, b.id);
                         });
    return newest == interviews.end() ? nullptr : &*newest;
}

PartnerBook::PartnerBook(const Timeline &timeline, const PartnerSwitches &switches)
    : m_timeline(timeline), m_switches(switches)
{ }

Person *PartnerBook::find(const QString &id)
{
    const std::shared_ptr<Person> person = m_byId.value(id);
    if (!person)
        return nullptr;
    const QDateTime end = person->createdAt.addSecs(AnonymousHours * 60LL * 60);
    if (person->isAnonymous && m_timeline.utcNow() >= end) {
        remove(id);
        return nullptr;
    }
    return person.get();
}

bool PartnerBook::hasEmail(const QString &email) const
{
    return std::any_of(m_people.begin(), m_people.end(), [&](const auto &person) {
        return person->email.compare(email, Qt::CaseInsensitive) == 0;
    });
}

Person &PartnerBook::add(const QString &id)
{
    auto person = std::make_shared<Person>();
    person->id = id;
    person->createdAt = m_timeline.utcNow();
    person->lastInterviewId = FirstInterviewId - 1;
    m_people << person;
    m_byId.insert(id, person);
    return *person;
}

Person &PartnerBook::create(const QString &id)
{
    Person &person = add(id);
    quint32 seed = seedOf(id);
    setProgress(person, Done(draw(seed, 3)));
    setInterviews(person, int(draw(seed, MostSeededInterviews + 1)));
    return person;
}

Person &PartnerBook::createAnonymous()
{
    Person &person = add(anonymousId());
    person.isAnonymous = true;
    return person;
}

void PartnerBook::remove(const QString &id)
{
    const std::shared_ptr<Person> person = m_byId.take(id);
    if (!person)
        return;
    m_tokens.remove(person->token);
    m_people.removeOne(person);
}

void PartnerBook::refreshToken(Person &person)
{
    if (person.token.isEmpty() || m_switches.tokens == TokenRefresh::Rotate) {
        m_tokens.remove(person.token);
        person.token = randomHex(64).toLatin1();
        m_tokens.insert(person.token, person.id);
    }
    person.tokenExpiresAt = m_timeline.utcNow().addSecs(m_switches.tokenHours * 60LL * 60);
    person.isTokenSpent = false;
    ++person.refreshes;
}

PartnerBook::SignIn PartnerBook::signIn(const QByteArray &token, Person **person)
{
    *person = find(m_tokens.value(token));
    if (!*person)
        return SignIn::Unknown;
    if (m_timeline.utcNow() >= (*person)->tokenExpiresAt)
        return SignIn::Expired;
    const bool wasUsed = std::exchange((*person)->isTokenSpent, true);
    return wasUsed && m_switches.use == TokenUse::SingleUse ? SignIn::Spent : SignIn::Good;
}

void PartnerBook::setProgress(Person &person, Done done)
{
    person.chapters.clear();
    quint32 seed = ~seedOf(person.id);
    for (const CurriculumTrack &track : curriculum()) {
        const qsizetype all = track.steps.size();
        const bool isFirst = &track == &curriculum().constFirst();
        // Somebody in between has begun the first track and not ended the others.
        const qsizetype some = (isFirst ? 1 : 0) + qsizetype(draw(seed, quint32(all)));
        const qsizetype count = done == Done::Everything ? all : done == Done::Some ? some : 0;
        for (const CurriculumStep &step : track.steps.first(count))
            person.chapters.insert(step.chapter);
    }
}

void PartnerBook::setInterviews(Person &person, int count)
{
    person.interviews.clear();
    person.lastInterviewId = FirstInterviewId - 1;
    quint32 seed = seedOf(person.id) ^ 0x5a5a5a5aU;
    // Before the account was made: dates in the future would be worse.
    for (int i = 0; i < count; ++i) {
        const QDateTime begun =
            person.createdAt.addSecs(-(count - i) * 86400LL - qint64(draw(seed, 36000)));
        const bool completed = draw(seed, 4) != 0;
        person.interviews << PracticeInterview{++person.lastInterviewId,
                                               1 + int(draw(seed, PracticeSets)), completed, begun,
                                               begun.addSecs(60 + qint64(draw(seed, 2400)))};
    }
}

PracticeInterview PartnerBook::createInterview(Person &person, int set)
{
    const QDateTime now = m_timeline.utcNow();
    PracticeInterview made{++person.lastInterviewId, set, false, now, now};
    person.interviews << made;
    changed(person, InterviewChange::Created, made);
    return made;
}

bool PartnerBook::updateInterview(Person &person, qint64 id)
{
    PracticeInterview *found = person.interview(id);
    if (!found)
        return false;
    found->completed = true;
    // Always later than before, also when the clock has not moved on.
    found->updatedAt = std::max(m_timeline.utcNow(), found->updatedAt.addMSecs(1));
    changed(person, InterviewChange::Updated, *found);
    return true;
}

bool PartnerBook::removeInterview(Person &person, qint64 id)
{
    const PracticeInterview *found = person.interview(id);
    if (!found)
        return false;
    const PracticeInterview gone = *found;
    person.interviews.removeIf([id](const PracticeInterview &one) { return one.id == id; });
    changed(person, InterviewChange::Deleted, gone);
    return true;
}

} // namespace sandbox
