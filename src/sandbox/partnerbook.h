#pragma once

#include "sandbox/partnerswitches.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <functional>
#include <memory>

namespace sandbox {

class Timeline;

/// A practice interview of one person; its id means nothing without them.
struct PracticeInterview
{
    qint64 id = 0;
    int set = 1; ///< Which practice set; see practiceSet().
    bool completed = false;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct Person
{
    QString id;
    bool isAnonymous = false;
    QString firstName;
    QString lastName;
    QString email;
    QDateTime createdAt;
    QByteArray token; ///< The one that signs in; empty when none does.
    QDateTime tokenExpiresAt;
    bool isTokenSpent = false;
    int refreshes = 0;
    QSet<int> chapters;                  ///< Completed.
    QList<PracticeInterview> interviews; ///< Oldest first.
    qint64 lastInterviewId = 0;

    PracticeInterview *interview(qint64 id);
    /// The one updated last, or nothing.
    PracticeInterview *newestInterview();
};

enum class InterviewChange { Created, Updated, Deleted };

/// How much is done.
enum class Done { Nothing, Some, Everything };

struct PracticeSet
{
    QLatin1StringView title;
    QLatin1StringView interviewer;
    QLatin1StringView category;
};
inline constexpr int PracticeSets = 8;
/// \a number from 1 to PracticeSets.
const PracticeSet &practiceSet(int number);

/// A step of a track; its chapter is what completes it.
struct CurriculumStep
{
    int chapter;
    QLatin1StringView title;
};
struct CurriculumTrack
{
    QLatin1StringView title;
    QList<CurriculumStep> steps;
};
/// Fast Track and Mastery Track.
const QList<CurriculumTrack> &curriculum();

/// Everybody whom Big Interview knows. How far somebody new is, and with which interviews, follows
/// from the id alone, so that people differ; anonymous ones have done nothing.
class PartnerBook
{
    Q_DISABLE_COPY_MOVE(PartnerBook)

public:
    PartnerBook(const Timeline &timeline, const PartnerSwitches &switches);

    /// Nobody, too, when an anonymous account has lived its 24 h.
    Person *find(const QString &id);
    bool hasEmail(const QString &email) const;
    Person &create(const QString &id);
    Person &createAnonymous();
    void remove(const QString &id);
    QList<std::shared_ptr<Person>> all() const { return m_people; }

    /// A new token, or the old one with more time, by the switches.
    void refreshToken(Person &person);
    enum class SignIn { Good, Unknown, Expired, Spent };
    /// Counts a use; \a person is whose token it is when one is known.
    SignIn signIn(const QByteArray &token, Person **person);

    void setProgress(Person &person, Done done);
    void setInterviews(Person &person, int count);

    PracticeInterview createInterview(Person &person, int set);
    /// Completes it, or just notes an update of a completed one. False when there is none.
    bool updateInterview(Person &person, qint64 id);
    bool removeInterview(Person &person, qint64 id);

    /// Called after each change by the three above.
    std::function<void(const Person &, InterviewChange, const PracticeInterview &)> changed;

private:
    Person &add(const QString &id);

    const Timeline &m_timeline;
    const PartnerSwitches &m_switches;
    QList<std::shared_ptr<Person>> m_people;
    QHash<QString, std::shared_ptr<Person>> m_byId;
    QHash<QByteArray, QString> m_tokens; ///< Whose each is.
};

} // namespace sandbox
