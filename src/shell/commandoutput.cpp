#include "shell/commandoutput.h"

#include "core/clock.h"
#include "core/log.h"
#include "shell/qrcode.h"
#include "shell/services.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace shell {

using namespace Qt::StringLiterals;

StandardOutput::StandardOutput()
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool StandardOutput::print(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    return write(whole) == whole.size();
}

int StandardOutput::end() const
{
    if (m_failed && !m_readerGone) {
        printError(core::Error::of(core::ErrorKind::Storage,
                                   u"Cannot write the output: %1"_s.arg(errorString())));
    }
    return m_failed ? exits::Service : exits::Done;
}

qint64 StandardOutput::readData(char *, qint64)
{
    return -1;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    if (m_failed)
        return -1;
    const size_t wanted = size_t(size);
    if (std::fwrite(data, 1, wanted, stdout) == wanted && std::fflush(stdout) == 0)
        return size;
    const int why = errno;
    m_failed = true;
    m_readerGone = why == EPIPE;
    setErrorString(qt_error_string(why));
    return -1;
}

QByteArray jsonLine(const JsonMembers &members)
{
    const auto encoded = [](const QJsonValue &value) {
        // A document holds only containers, so a value travels in an array of one.
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.sliced(1, array.size() - 2);
    };
    QByteArray line;
    for (const auto &[name, value] : members) {
        line += line.isEmpty() ? "{\"" : ",\"";
        line += QByteArray(name.data(), name.size()) + "\":" + encoded(value);
    }
    return line + '}';
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(core::isoUtc(time)) : QJsonValue(QJsonValue::Null);
}

namespace {

QByteArray visitEvent(JsonMembers members, const std::optional<core::InterviewId> &interview)
{
    if (interview)
        members.append({"interviewId"_L1, textOrNull(interview->text())});
    return jsonLine(members);
}

} // namespace

QByteArray stateEvent(onboarding::VisitState state, const QDateTime &at,
                      const std::optional<core::InterviewId> &interview)
{
    return visitEvent({{"event"_L1, u"state"_s},
                       {"state"_L1, QString(onboarding::stateName(state))},
                       {"at"_L1, core::isoUtc(at)}},
                      interview);
}

QByteArray statusEvent(const QString &status, const QDateTime &at,
                       const std::optional<core::InterviewId> &interview)
{
    return visitEvent(
        {{"event"_L1, u"status"_s}, {"onboardingStatus"_L1, status}, {"at"_L1, core::isoUtc(at)}},
        interview);
}

QByteArray resultEvent(const onboarding::VisitResult &result)
{
    QJsonValue overall(QJsonValue::Null);
    if (result.score && result.score->overall) {
        overall = QJsonObject{{u"status"_s, result.score->overall->status},
                              {u"value"_s, result.score->overall->value}};
    }
    return jsonLine({{"event"_L1, u"result"_s},
                     {"outcome"_L1, QString(onboarding::outcomeName(result.outcome))},
                     {"interviewId"_L1, textOrNull(result.interviewId.text())},
                     {"overall"_L1, overall},
                     {"reason"_L1, QString(onboarding::reasonName(result.reason))},
                     {"reasonText"_L1, textOrNull(result.reasonText)}});
}

void printError(const core::Error &error)
{
    std::fprintf(stderr, "vestibule: %s\n", qUtf8Printable(core::printable(error.detail)));
    std::fflush(stderr);
}

core::Error setupProblem(const Services &services)
{
    core::Error problem = services.problem().value_or(core::Error());
    if (isNotSet(problem))
        problem.detail += u"; visits need it (vestibule --demo needs nothing)"_s;
    return problem;
}

bool isErrorOutputSeen()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

void drawCode(const QUrl &url, const QString &caption)
{
    const core::Result<QrCode> code = QrCode::of(url.toEncoded());
    if (!code) {
        printError(code.error());
        return;
    }
    const QByteArray drawn = QString(caption % u'\n' % code->terminalText()).toUtf8();
    std::fwrite(drawn.constData(), 1, size_t(drawn.size()), stderr);
    std::fflush(stderr);
}

} // namespace shell
