#pragma once

#include "sandbox/partnerbook.h"

#include <QtCore/QString>

/// What the member pages show, as HTML.
namespace sandbox::partnerpages {

/// The step that \a chapter completes, or nothing.
const CurriculumStep *stepOf(int chapter);

/// Marks, ways and who is signed in.
QString header(const Person &person);
/// The heading, whose page it is and which \a path arrived: ids "person" and "path".
QString arrival(const Person &person, const QString &path, const QString &heading);
QString dashboard(const Person &person);
QString tracks(const Person &person);
QString step(const Person &person, const CurriculumStep &step);
QString interview(const PracticeInterview &one);

} // namespace sandbox::partnerpages
