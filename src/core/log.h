#pragma once

#include <QtCore/QList>
#include <QtCore/QLoggingCategory>
#include <QtCore/QString>

namespace core {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logVisit)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logWeb)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)

class Secret;

/// Any text with what looks like a secret replaced: JWTs, values of key, token, secret, password
/// and authorization members and headers, and every value registered with redactFromLogs(). Applied
/// to every line in every build type.
QString redacted(const QString &text);

/// \a text on one line, without anything that a terminal would act on.
QString printable(const QString &text);

/// What another party said, for people to read: printable, at most 500 characters, without web
/// addresses (one-time and onboarding ones are secrets), hexadecimal tokens and keys
/// (big-interview.md 2.1), what redacted() replaces, and \a known.
QString foreignWords(QString text, const QList<Secret> &known);

/// Has this exact value replaced in every later log line of the process.
void redactFromLogs(const Secret &secret);

/// Routes Qt's messages to standard error as "time level category message", redacted, one line
/// each. \a level is debug, info, warning or error; returns false for any other word and changes
/// nothing.
bool installLogging(const QString &level);

} // namespace core
