#pragma once

#include "incode/types.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace shell {

/// What is said about one module or check beside its icon.
enum class Verdict {
    Passed,    ///< The service accepted it.
    Review,    ///< A person has to look.
    Failed,    ///< The service did not accept it.
    NoVerdict, ///< It is there, but the service judged nothing.
    NotInFlow, ///< The flow has no such part.
};

/// One check of a module, as the operator reads it.
struct CheckLine
{
    QString name; ///< Starts with a capital letter.
    Verdict verdict = Verdict::NoVerdict;
    QString number; ///< A score from 0 to 100 as text, or empty; only behind "Show numbers".
};

/// One module of the result card.
struct ModuleLine
{
    QString name;
    Verdict verdict = Verdict::NotInFlow;
    QString summary; ///< Plain language, without a number of the service.
    QString number;
    QList<CheckLine> checks;
};

/// The word beside the icon.
QString verdictWord(Verdict verdict);

/// An absent status is NoVerdict; everything else as incode::lightOf().
Verdict verdictOf(const QString &status);

/// Document, liveness, face match and government check, always in that order, then whatever else
/// the score holds that says something (incode-omni.md 5.3).
QList<ModuleLine> presentModules(const std::optional<incode::Score> &score);

/// The names of the checks that did not pass, the worst first, as they stand inside a sentence; at
/// most three. Names of modules where no check of theirs explains it.
QStringList decidingChecks(const incode::Score &score);

/// "sharpness of the front" for sharpnessFront; unknown keys are split into words.
QString checkName(const QString &key);

/// "Document" for idValidation; unknown keys are split into words, the first with a capital.
QString moduleName(const QString &key);

} // namespace shell
