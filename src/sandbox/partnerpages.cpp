#include "sandbox/partnerpages.h"

#include "core/clock.h"

namespace sandbox::partnerpages {

using namespace Qt::StringLiterals;

namespace {

QString button(const QString &action, const QString &id, const QString &text, bool isQuiet = false)
{
    return u"<form method=\"post\" action=\"%1\"><button id=\"%2\"%3>%4</button></form>"_s.arg(
        action, id, isQuiet ? u" class=\"quiet\""_s : QString(), text);
}

QString practiceCard()
{
    return u"<section class=\"card\"><h2>Practice</h2><p id=\"practice-state\" role=\"status\">"
           "Camera and microphone are off.</p><button id=\"practice\" type=\"button\">Practice"
           "</button><video id=\"picture\" muted playsinline hidden></video></section>"
           "<script src=\"/assets/practice.js\" defer></script>"_s;
}

} // namespace

const CurriculumStep *stepOf(int chapter)
{
    for (const CurriculumTrack &track : curriculum()) {
        for (const CurriculumStep &step : track.steps) {
            if (step.chapter == chapter)
                return &step;
        }
    }
    return nullptr;
}

QString header(const Person &person)
{
    return u"<header><img src=\"/assets/mark.svg\" alt=\"\"><nav>"
           "<a href=\"/members/dashboard\">Dashboard</a>"
           "<a href=\"/members/curriculum\">Curriculum</a></nav>"
           "<span class=\"who\">Signed in: <code>%1</code></span>"
           "<a id=\"logout\" href=\"/logout\">Log out</a></header>"_s.arg(
               person.id.toHtmlEscaped());
}

QString arrival(const Person &person, const QString &path, const QString &heading)
{
    return u"<section><h1>%1</h1><p class=\"soft\">This page is for <code id=\"person\">%2</code>, "
           "at <code id=\"path\">%3</code>.</p></section>"_s.arg(
               heading.toHtmlEscaped(), person.id.toHtmlEscaped(), path.toHtmlEscaped());
}

QString tracks(const Person &person)
{
    QString html;
    for (const CurriculumTrack &track : curriculum()) {
        QString steps;
        int done = 0;
        for (const CurriculumStep &step : track.steps) {
            const bool completed = person.chapters.contains(step.chapter);
            done += completed ? 1 : 0;
            steps += u"<li%1><a href=\"/members/curriculum?chapter=%2\">%3</a>%4</li>"_s
                         .arg(completed ? u" class=\"done\""_s : QString())
                         .arg(step.chapter)
                         .arg(QString(step.title).toHtmlEscaped(),
                              completed ? u" – completed"_s : QString());
        }
        html += u"<section class=\"card\"><h2>%1</h2><progress max=\"%2\" value=\"%3\">"
                "</progress><p class=\"soft\">%3 of %2 steps completed</p><ol>%4</ol></section>"_s
                    .arg(track.title)
                    .arg(track.steps.size())
                    .arg(done)
                    .arg(steps);
    }
    return html;
}

QString dashboard(const Person &person)
{
    QString list;
    for (auto it = person.interviews.crbegin(); it != person.interviews.crend(); ++it) {
        list += u"<li><a href=\"/members/mock_interviews/%1\">%2</a> – %3</li>"_s.arg(it->id).arg(
            QString(practiceSet(it->set).title),
            it->completed ? u"completed"_s : u"not completed"_s);
    }
    return practiceCard() + tracks(person)
           + u"<section class=\"card\"><h2>Interviews</h2><ul>%1</ul>%2</section>"_s.arg(
               list, button(u"/members/mock_interviews"_s, u"new-interview"_s, u"New interview"_s));
}

QString step(const Person &person, const CurriculumStep &step)
{
    if (person.chapters.contains(step.chapter))
        return u"<section class=\"card\"><p>You have completed this step.</p></section>"_s
               + practiceCard();
    return u"<section class=\"card\"><p>Watch, practise, and tick it off.</p>"
           "<form method=\"post\" action=\"/members/curriculum/complete\">"
           "<input type=\"hidden\" name=\"chapter\" value=\"%1\">"
           "<button id=\"complete\">Complete this step</button></form></section>"_s.arg(
               step.chapter)
           + practiceCard();
}

QString interview(const PracticeInterview &one)
{
    const PracticeSet &set = practiceSet(one.set);
    const QString path = u"/members/mock_interviews/%1"_s.arg(one.id);
    const QString finish =
        one.completed ? QString()
                      : button(path + u"/finish"_s, u"finish"_s, u"Finish this interview"_s);
    return u"<section class=\"card\"><h2>%1</h2><p>%2 asks. %3.</p><p class=\"soft\">%4, last "
           "active %5</p>%6%7<p><a id=\"retake\" "
           "href=\"/members/mock_interviews/interview_info/%8\">Start over with a new "
           "interview</a></p></section>"_s
               .arg(QString(set.title), QString(set.interviewer), QString(set.category),
                    one.completed ? u"Completed"_s : u"Not completed"_s,
                    core::isoUtc(one.updatedAt), finish,
                    button(path + u"/delete"_s, u"delete"_s, u"Delete"_s, true))
               .arg(one.set)
           + practiceCard();
}

} // namespace sandbox::partnerpages
