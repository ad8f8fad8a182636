#include "shell/peoplewords.h"

#include "biginterview/roster.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;
using biginterview::IdProblem;
using biginterview::Progress;
using biginterview::Track;

namespace {

class PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::PeopleWords)

public:
    static QString progress(const Entry &entry);
    static QString launchPlace(const QString &where);
    static QString launchResult(const QString &result);
};

/// The track that tells most: the first one begun and not done.
const Track *tellingTrack(const QList<Track> &tracks)
{
    for (const Track &track : tracks) {
        if (track.percent().value_or(0) > 0 && track.percent() != 100)
            return &track;
    }
    return tracks.isEmpty() ? nullptr : &tracks.first();
}

QString PeopleWords::progress(const Entry &entry)
{
    if (isUnknownThere(entry))
        //: Of a person, in a list: Big Interview has no account for them.
        return tr("not at Big Interview yet");
    switch (entry.progress) {
    case Progress::Unknown:
        return entry.asOf.isValid()
                   //: Of a person, in a list: the service told nothing about their progress.
                   ? tr("progress unknown")
                   //: Of a person, in a list: their progress was never asked for.
                   : tr("not read yet");
    case Progress::NotStarted:
        //: Of a person, in a list.
        return tr("not started");
    case Progress::Done:
        //: Of a person, in a list: every track is done.
        return tr("done");
    case Progress::InProgress:
        break;
    }
    const Track *track = tellingTrack(entry.tracks);
    if (!track || !track->percent())
        //: Of a person, in a list.
        return tr("in progress");
    //: Of a person, in a list; %1 is such as "50 %", %2 the name of a track.
    return tr("%1 %2").arg(percentText(track->percent()), track->title);
}

QString PeopleWords::launchPlace(const QString &where)
{
    if (where == "embedded"_L1)
        return tr("In a window here");
    if (where == "browser"_L1)
        return tr("In this computer's browser");
    return where == "print"_L1 ? tr("As a link") : where;
}

QString PeopleWords::launchResult(const QString &result)
{
    if (result == "arrived"_L1)
        //: What became of a launch.
        return tr("signed in");
    if (result == "sent"_L1)
        //: What became of a launch: the browser was sent there, more is not known.
        return tr("sent");
    if (result == "printed"_L1)
        //: What became of a launch: the link was shown or copied.
        return tr("handed out");
    if (result == "refused"_L1)
        //: What became of a launch.
        return tr("not let in");
    //: What became of a launch.
    return result == "failed"_L1 ? tr("failed") : result;
}

} // namespace

QString personName(const store::Person &person)
{
    const bool nameless = person.firstName.isEmpty() && person.lastName.isEmpty();
    //: The name of a person who has none: an anonymous account.
    return nameless && person.anonymous ? PeopleWords::tr("Visitor")
                                        : biginterview::displayName(person);
}

QString personLine(const Entry &entry, const QDateTime &now)
{
    const store::Person &person = entry.person;
    if (person.anonymous) {
        if (!person.accountEndsAt.isValid())
            //: Of a person, in a list: an account without a name.
            return PeopleWords::tr("anonymous");
        //: Of a person, in a list: an account without a name; %1 is such as "21 h left".
        return PeopleWords::tr("anonymous · %1").arg(timeLeft(person.accountEndsAt, now));
    }
    //: Of a person, in a list; %1 is an id, %2 such as "not started".
    return PeopleWords::tr("%1 · %2").arg(person.partnerId, PeopleWords::progress(entry));
}

bool isUnknownThere(const Entry &entry)
{
    return entry.problem && entry.problem->kind == core::ErrorKind::Http
           && entry.problem->httpStatus == 404;
}

QString percentText(std::optional<int> percent)
{
    //: %1 is a number from 0 to 100.
    return percent ? PeopleWords::tr("%1 %").arg(QLocale().toString(*percent)) : u"–"_s;
}

QString stepsText(const Track &track)
{
    if (track.steps.isEmpty())
        return track.percent() ? QString() : PeopleWords::tr("progress unknown");
    const QLocale locale;
    //: %1 of %n steps of a track are done.
    return PeopleWords::tr("%1 of %Ln steps", nullptr, int(track.steps.size()))
        .arg(locale.toString(track.completedSteps()));
}

QString spokenTrack(const Track &track)
{
    const std::optional<int> percent = track.percent();
    const QString steps = stepsText(track);
    if (!percent) {
        //: What a screen reader says of a track; %1 is its name, %2 such as "3 of 6 steps".
        return track.steps.isEmpty()
                   ? PeopleWords::tr("%1: progress unknown").arg(track.title)
                   : PeopleWords::tr("%1: progress unknown, %2").arg(track.title, steps);
    }
    //: What a screen reader says of a track; %1 is its name, %n from 0 to 100.
    const QString spoken = PeopleWords::tr("%1: %Ln percent", nullptr, *percent).arg(track.title);
    //: What a screen reader says of a track; %1 is such as "Fast Track: 50 percent", %2 such as
    //: "3 of 6 steps".
    return steps.isEmpty() ? spoken : PeopleWords::tr("%1, %2").arg(spoken, steps);
}

QString timeLeft(const QDateTime &end, const QDateTime &now)
{
    const qint64 minutes = (now.secsTo(end) + 59) / 60;
    if (minutes <= 0)
        //: Of an anonymous account: its time is over.
        return PeopleWords::tr("ended");
    if (minutes < 60)
        //: Of an anonymous account.
        return PeopleWords::tr("%Ln min left", nullptr, int(minutes));
    //: Of an anonymous account: hours.
    return PeopleWords::tr("%Ln h left", nullptr, int(minutes / 60));
}

QString presentMoment(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QString time = locale.toString(local.time(), u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    if (days == 1)
        //: %1 is a time of the day.
        return PeopleWords::tr("yesterday %1").arg(time);
    //: %1 is a date, %2 a time.
    return PeopleWords::tr("%1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

InterviewChip presentInterview(const biginterview::Interview &interview)
{
    if (!interview.completed)
        //: Of an interview: the service did not tell how far it is.
        return {{u"help"_s, u"neutral"_s, Tone::Soft}, PeopleWords::tr("Not told")};
    if (*interview.completed)
        //: Of an interview.
        return {{u"check"_s, u"pass"_s, Tone::Pass}, PeopleWords::tr("Completed")};
    //: Of an interview that is not completed.
    return {{u"clock"_s, u"neutral"_s, Tone::Soft}, PeopleWords::tr("Open")};
}

QString launchText(const store::Launch &launch)
{
    //: A launch of a person; %1 is such as "In a window here", %2 such as "signed in".
    return PeopleWords::tr("%1, %2").arg(PeopleWords::launchPlace(launch.where),
                                         PeopleWords::launchResult(launch.result));
}

QString idSentence(IdProblem problem, int longest)
{
    switch (problem) {
    case IdProblem::Empty:
        return PeopleWords::tr("Type the id your own system has for this person.");
    case IdProblem::TooLong:
        return PeopleWords::tr("The id is too long. It may have %Ln characters at most.", nullptr,
                               longest);
    case IdProblem::BadCharacter:
        return PeopleWords::tr("The id may only have the letters a to z and A to Z, digits, "
                               "hyphens and underscores.");
    case IdProblem::Reserved:
        return PeopleWords::tr("Nobody can have this id: Big Interview needs the word for accounts "
                               "without a name.");
    }
    return {};
}

} // namespace shell
