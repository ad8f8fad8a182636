#include "shell/presenterscore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNamed = 3;

class ScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Score)

public:
    static QString summary(const incode::ScoreModule &module, Verdict verdict,
                           const QStringList &notPassed, int passed);

private:
    static QString accepted(const QString &key, int passed);
};

struct Name
{
    QLatin1StringView key;
    const char *words;
};

/// Every key of incode-omni.md 5.3; the words stand in the middle of a sentence.
constexpr std::array CheckNames{
    // Pictures of the document.
    Name{"tamperCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "signs of tampering")},
    Name{"postitCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "paper stuck on the document")},
    Name{"idAlterationCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "signs of alteration")},
    Name{"idAlterationCheckFront"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "signs of alteration on the front")},
    Name{"idAlterationCheckBack"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "signs of alteration on the back")},
    Name{"alignment"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "alignment of the document in the picture")},
    Name{"screenIdLiveness"_L1, QT_TRANSLATE_NOOP("shell::Score", "document shown on a screen")},
    Name{"paperIdLiveness"_L1, QT_TRANSLATE_NOOP("shell::Score", "copy of a document on paper")},
    Name{"idAlreadyUsedCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "earlier use of the document")},
    Name{"balancedLightFront"_L1, QT_TRANSLATE_NOOP("shell::Score", "even light on the front")},
    Name{"balancedLightBack"_L1, QT_TRANSLATE_NOOP("shell::Score", "even light on the back")},
    Name{"sharpnessFront"_L1, QT_TRANSLATE_NOOP("shell::Score", "sharpness of the front")},
    Name{"sharpnessBack"_L1, QT_TRANSLATE_NOOP("shell::Score", "sharpness of the back")},
    Name{"fakeBrowserCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "genuine browser")},
    Name{"fakeIdCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "genuine document")},
    Name{"visibleIdCharacteristicsFront"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "visible features of the front")},
    Name{"visibleIdCharacteristicsBack"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "visible features of the back")},
    // Content of the document.
    Name{"documentClassification"_L1, QT_TRANSLATE_NOOP("shell::Score", "kind of document")},
    Name{"documentTypeSideCrosscheck"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "front and back of the same kind")},
    Name{"documentSeriesExpired"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "validity of the document series")},
    Name{"birthDateValidity"_L1, QT_TRANSLATE_NOOP("shell::Score", "plausible date of birth")},
    Name{"visiblePhotoFeatures"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "visible features of the photo")},
    Name{"expirationDateValidity"_L1, QT_TRANSLATE_NOOP("shell::Score", "plausible expiry date")},
    Name{"documentExpired"_L1, QT_TRANSLATE_NOOP("shell::Score", "expiry of the document")},
    Name{"2DBarcodeContent"_L1, QT_TRANSLATE_NOOP("shell::Score", "content of the barcode")},
    Name{"barcode2DDetected"_L1, QT_TRANSLATE_NOOP("shell::Score", "barcode on the document")},
    Name{"fakeCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "signs of a forgery")},
    Name{"sexCrosscheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "sex across the document")},
    Name{"fullNameCrosscheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "name across the document")},
    Name{"documentNumberCrosscheck"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "document number across the document")},
    Name{"birthDateCrosscheck"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "date of birth across the document")},
    Name{"documentNumberCheckDigit"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "check digit of the document number")},
    Name{"birthDateCheckDigit"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "check digit of the date of birth")},
    Name{"expirationDateCheckDigit"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "check digit of the expiry date")},
    Name{"compositeCheckDigit"_L1, QT_TRANSLATE_NOOP("shell::Score", "overall check digit")},
    Name{"firstNameMatch"_L1, QT_TRANSLATE_NOOP("shell::Score", "first name as expected")},
    Name{"lastNameMatch"_L1, QT_TRANSLATE_NOOP("shell::Score", "last name as expected")},
    // The person.
    Name{"livenessScore"_L1, QT_TRANSLATE_NOOP("shell::Score", "live person")},
    Name{"photoQuality"_L1, QT_TRANSLATE_NOOP("shell::Score", "quality of the face picture")},
    Name{"physicalAttack"_L1, QT_TRANSLATE_NOOP("shell::Score", "mask or other imitation")},
    Name{"spoofDetectionMethod"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "way imitations were looked for")},
    Name{"existingUser"_L1, QT_TRANSLATE_NOOP("shell::Score", "known person")},
    Name{"maskCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "covered face")},
    Name{"lensesCheck"_L1, QT_TRANSLATE_NOOP("shell::Score", "glasses")},
    Name{"faceBrightness"_L1, QT_TRANSLATE_NOOP("shell::Score", "light on the face")},
    Name{"nameMatch"_L1, QT_TRANSLATE_NOOP("shell::Score", "name of the known person")},
    Name{"appliedRule"_L1, QT_TRANSLATE_NOOP("shell::Score", "rule of the flow")},
    // Other sources.
    Name{"validationStatus"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "answer of the government register")},
    Name{"ocrValidation"_L1, QT_TRANSLATE_NOOP("shell::Score", "document data in the register")},
    Name{"ocrValidationOverall"_L1,
         QT_TRANSLATE_NOOP("shell::Score", "document data against the register")},
    Name{"overallConfidence"_L1, QT_TRANSLATE_NOOP("shell::Score", "certainty of the reading")},
};

/// The first four are always shown, in this order.
constexpr std::array ModuleNames{
    Name{"idValidation"_L1, QT_TRANSLATE_NOOP("shell::Score", "Document")},
    Name{"liveness"_L1, QT_TRANSLATE_NOOP("shell::Score", "Liveness")},
    Name{"faceRecognition"_L1, QT_TRANSLATE_NOOP("shell::Score", "Face match")},
    Name{"governmentValidation"_L1, QT_TRANSLATE_NOOP("shell::Score", "Government check")},
    Name{"authentication"_L1, QT_TRANSLATE_NOOP("shell::Score", "Sign-in by face")},
    Name{"curpVerification"_L1, QT_TRANSLATE_NOOP("shell::Score", "CURP register")},
    Name{"ineScrapingValidation"_L1, QT_TRANSLATE_NOOP("shell::Score", "INE register")},
    Name{"idOcrConfidence"_L1, QT_TRANSLATE_NOOP("shell::Score", "Reading of the document")},
    Name{"deviceRisk"_L1, QT_TRANSLATE_NOOP("shell::Score", "Device risk")},
    Name{"behavioralRisk"_L1, QT_TRANSLATE_NOOP("shell::Score", "Behaviour risk")},
    Name{"externalVerification"_L1, QT_TRANSLATE_NOOP("shell::Score", "External check")},
    Name{"watchlist"_L1, QT_TRANSLATE_NOOP("shell::Score", "Watchlist")},
    Name{"sessionRecording"_L1, QT_TRANSLATE_NOOP("shell::Score", "Recording of the session")},
    Name{"documentOnEdgeInfo"_L1, QT_TRANSLATE_NOOP("shell::Score", "Document in the picture")},
    Name{"retryInfo"_L1, QT_TRANSLATE_NOOP("shell::Score", "Repeated steps")},
};
constexpr size_t AlwaysShown = 4;

template<size_t N>
QString known(const std::array<Name, N> &names, const QString &key)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const Name &name) { return name.key == key; });
    return found == names.end() ? QString()
                                : QCoreApplication::translate("shell::Score", found->words);
}

/// "someNewCheck" and "some_new_check" become "some new check"; runs of capitals stay together.
QString humanised(const QString &key)
{
    QString words;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar c = key.at(i);
        const bool afterSmall = i > 0 && (key.at(i - 1).isLower() || key.at(i - 1).isDigit());
        const bool startsWord =
            c.isUpper() && (afterSmall || (i + 1 < key.size() && key.at(i + 1).isLower()));
        if (startsWord && !words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
        const bool beforeSmall = i + 1 < key.size() && key.at(i + 1).isLower();
        const bool acronym = c.isUpper() && !beforeSmall
                             && ((i > 0 && key.at(i - 1).isUpper())
                                 || (i + 1 < key.size() && key.at(i + 1).isUpper()));
        if (c.isLetterOrNumber())
            words += acronym ? c : c.toLower();
        else if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

QString withCapital(const QString &words)
{
    return words.isEmpty() ? words : QString(QLocale().toUpper(words.left(1)) % words.mid(1));
}

/// Only what looks like a score: other numbers in an answer may be somebody's identity number.
QString scoreNumber(const QString &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && number >= 0 && number <= 100 ? QLocale().toString(number, 'f', 1) : QString();
}

/// Failed is worse than Review, anything else does not decide.
int badness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Failed:
        return 2;
    case Verdict::Review:
        return 1;
    case Verdict::Passed:
    case Verdict::NoVerdict:
    case Verdict::NotInFlow:
        return 0;
    }
    return 0;
}

Verdict moduleVerdict(const incode::ScoreModule &module)
{
    if (!module.status.isEmpty())
        return verdictOf(module.status);
    Verdict worst = Verdict::NoVerdict;
    for (const incode::ScoreItem &item : module.items) {
        const Verdict verdict = verdictOf(item.status);
        if (worst == Verdict::NoVerdict || badness(verdict) > badness(worst))
            worst = verdict;
    }
    return worst;
}

/// A module that is switched off comes as {"overall":{"status":"UNKNOWN"}}, or with nothing at all.
bool saysNothing(const incode::ScoreModule &module)
{
    return module.items.isEmpty() && module.value.isEmpty()
           && (module.status.isEmpty() || module.status == "UNKNOWN"_L1);
}

QString ScoreWords::accepted(const QString &key, int passed)
{
    if (key == "liveness"_L1)
        return tr("a live person in front of the camera");
    if (key == "faceRecognition"_L1)
        return tr("same person as on the document");
    if (key == "governmentValidation"_L1)
        return tr("the register confirms the document");
    return passed > 0 ? tr("%Ln check(s) passed", "How many checks of one module passed.", passed)
                      : tr("nothing to complain about");
}

QString ScoreWords::summary(const incode::ScoreModule &module, Verdict verdict,
                            const QStringList &notPassed, int passed)
{
    if (!notPassed.isEmpty()) {
        const QString list = QLocale().createSeparatedList(notPassed);
        if (passed == 0)
            return list;
        //: %1 is a list of checks that did not pass, such as "sharpness of the front".
        return tr("%1; %Ln other check(s) passed", "", passed).arg(list);
    }
    switch (verdict) {
    case Verdict::Passed:
        return accepted(module.key, passed);
    case Verdict::Review:
        return tr("the service asks for a person to look at this");
    case Verdict::Failed:
        return tr("the service did not accept this");
    case Verdict::NoVerdict:
        return tr("the service gave no verdict");
    case Verdict::NotInFlow:
        return {};
    }
    return {};
}

ModuleLine lineOf(const incode::ScoreModule &module)
{
    ModuleLine line;
    line.name = moduleName(module.key);
    line.verdict = moduleVerdict(module);
    line.number = scoreNumber(module.value);
    QStringList notPassed;
    int passed = 0;
    for (const incode::ScoreItem &item : module.items) {
        const QString name = checkName(item.key);
        const Verdict verdict = verdictOf(item.status);
        line.checks.append({withCapital(name), verdict,
                            verdict == Verdict::NoVerdict ? QString() : scoreNumber(item.value)});
        if (verdict == Verdict::Passed)
            ++passed;
        else if (badness(verdict) > 0)
            notPassed << name;
    }
    line.summary = ScoreWords::summary(module, line.verdict, notPassed, passed);
    return line;
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        //: Beside a tick: a check was accepted.
        return ScoreWords::tr("Passed");
    case Verdict::Review:
        //: Beside an exclamation mark: a person has to look at a check.
        return ScoreWords::tr("Review");
    case Verdict::Failed:
        //: Beside a cross: a check was not accepted.
        return ScoreWords::tr("Failed");
    case Verdict::NoVerdict:
        //: Beside a check the service did not judge.
        return ScoreWords::tr("No verdict");
    case Verdict::NotInFlow:
        //: Beside a module that this onboarding flow does not have.
        return ScoreWords::tr("Not part of this flow");
    }
    return {};
}

Verdict verdictOf(const QString &status)
{
    if (status.isEmpty())
        return Verdict::NoVerdict;
    switch (incode::lightOf(status)) {
    case incode::Light::Passed:
        return Verdict::Passed;
    case incode::Light::Review:
        return Verdict::Review;
    case incode::Light::Failed:
        return Verdict::Failed;
    }
    return Verdict::NoVerdict;
}

QList<ModuleLine> presentModules(const std::optional<incode::Score> &score)
{
    const QList<incode::ScoreModule> modules =
        score ? score->modules : QList<incode::ScoreModule>{};
    QList<ModuleLine> lines;
    for (size_t i = 0; i < AlwaysShown; ++i) {
        const Name &name = ModuleNames.at(i);
        const auto found =
            std::find_if(modules.begin(), modules.end(),
                         [&](const incode::ScoreModule &module) { return module.key == name.key; });
        if (found == modules.end())
            lines.append({moduleName(name.key), Verdict::NotInFlow, {}, {}, {}});
        else
            lines.append(lineOf(*found));
    }
    for (const incode::ScoreModule &module : modules) {
        const bool shown = std::any_of(ModuleNames.begin(), ModuleNames.begin() + AlwaysShown,
                                       [&](const Name &name) { return name.key == module.key; });
        if (!shown && !saysNothing(module))
            lines.append(lineOf(module));
    }
    return lines;
}

QStringList decidingChecks(const incode::Score &score)
{
    QList<std::pair<int, QString>> found;
    for (const incode::ScoreModule &module : score.modules) {
        const int ofModule = saysNothing(module) ? 0 : badness(moduleVerdict(module));
        const qsizetype before = found.size();
        for (const incode::ScoreItem &item : module.items) {
            if (const int bad = badness(verdictOf(item.status)); bad > 0)
                found.append({bad, checkName(item.key)});
        }
        if (ofModule > 0 && found.size() == before)
            found.append({ofModule, moduleName(module.key)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList names;
    for (const auto &[bad, name] : std::as_const(found)) {
        if (names.size() < MostNamed && !names.contains(name))
            names << name;
    }
    return names;
}

QString checkName(const QString &key)
{
    const QString words = known(CheckNames, key);
    return words.isEmpty() ? humanised(key) : words;
}

QString moduleName(const QString &key)
{
    const QString words = known(ModuleNames, key);
    return words.isEmpty() ? withCapital(humanised(key)) : words;
}

} // namespace shell
