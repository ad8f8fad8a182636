#pragma once

#include "onboarding/visit.h"

#include <QtCore/QIODevice>
#include <QtCore/QJsonValue>
#include <QtCore/QUrl>

namespace shell {

class Services;

/// The exit codes of contract.md for every command but onboard.
namespace exits {
inline constexpr int Done = 0;
inline constexpr int Service = 1; ///< Service or storage.
inline constexpr int Usage = 2;   ///< Usage or settings.
inline constexpr int Found = 3;   ///< The check found something.
} // namespace exits

/// Standard output as a device: what is written is on its way when a call returns, so that a reader
/// of a pipe sees every line at once.
class StandardOutput final : public QIODevice
{
public:
    StandardOutput();

    /// \a line and its end; false once nothing can be written any more.
    bool print(const QByteArray &line);
    /// The reader has closed the pipe: an end to be quiet about.
    bool isReaderGone() const { return m_readerGone; }
    /// The exit code of a command that did its work: Service when not all of what it said was
    /// written, which is told on standard error.
    int end() const;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool m_failed = false;
    bool m_readerGone = false;
};

using JsonMembers = QList<std::pair<QLatin1StringView, QJsonValue>>;

/// One line of JSON with its members in this order; QJsonObject would sort them.
QByteArray jsonLine(const JsonMembers &members);
QJsonValue textOrNull(const QString &text);
/// isoUtc(), or null for an invalid time.
QJsonValue timeOrNull(const QDateTime &time);

// The events of contract.md, one line each. With an interview id where several visits may be told
// about at once.
QByteArray stateEvent(onboarding::VisitState state, const QDateTime &at,
                      const std::optional<core::InterviewId> &interview = {});
QByteArray statusEvent(const QString &status, const QDateTime &at,
                       const std::optional<core::InterviewId> &interview = {});
QByteArray resultEvent(const onboarding::VisitResult &result);

/// "vestibule: …" on standard error, with the detail of \a error.
void printError(const core::Error &error);

/// Services::problem() for standard error; a setting that has no value yet is told with what helps.
core::Error setupProblem(const Services &services);

/// Whether a person sees standard error: in a file or a pipe a code would be a secret left behind.
bool isErrorOutputSeen();
/// Draws the code that leads a phone to \a url on standard error, below \a caption.
void drawCode(const QUrl &url, const QString &caption);

} // namespace shell
