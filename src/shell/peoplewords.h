#pragma once

#include "biginterview/partnerid.h"
#include "biginterview/people.h"
#include "shell/deskparts.h"

namespace shell {

// How people of Big Interview, their progress and their launches are put into words. Translated.

/// First and last name; "Visitor" for an anonymous person, else the partner id.
QString personName(const store::Person &person);

/// What stands under a name in the list: "stu-10427 · 50 % Fast Track", "anonymous · 21 h left".
QString personLine(const biginterview::Entry &entry, const QDateTime &now);

/// Big Interview has no account of that id.
bool isUnknownThere(const biginterview::Entry &entry);

/// "50 %", or a dash when the service did not tell.
QString percentText(std::optional<int> percent);
/// "3 of 6 steps".
QString stepsText(const biginterview::Track &track);
/// For screen readers: "Fast Track: 50 percent, 3 of 6 steps".
QString spokenTrack(const biginterview::Track &track);

/// "21 h left", "12 min left", "ended".
QString timeLeft(const QDateTime &end, const QDateTime &now);
/// "10:42", "yesterday 10:42", "12/03/2031 10:42" in the zone of this computer.
QString presentMoment(const QDateTime &at, const QDateTime &now);

struct InterviewChip
{
    Look look;
    QString word;
};
InterviewChip presentInterview(const biginterview::Interview &interview);

/// "Opened in a window here, signed in".
QString launchText(const store::Launch &launch);

/// One sentence: why \a problem makes it no partner id, and what to type.
QString idSentence(biginterview::IdProblem problem, int longest);

} // namespace shell
