#include "core/log.h"

#include "core/clock.h"
#include "core/secret.h"

#include <QtCore/QMutex>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <cstdio>

namespace core {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logApp, "vestibule.app")
Q_LOGGING_CATEGORY(logNet, "vestibule.net")
Q_LOGGING_CATEGORY(logVisit, "vestibule.visit")
Q_LOGGING_CATEGORY(logStore, "vestibule.store")
Q_LOGGING_CATEGORY(logWeb, "vestibule.web")
Q_LOGGING_CATEGORY(logSandbox, "vestibule.sandbox")

namespace {

struct Registered
{
    QMutex mutex;
    QStringList values;
};
Q_GLOBAL_STATIC(Registered, registered)

const QString Placeholder = QStringLiteral("[redacted]");

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString line = redacted(message);
    line.replace(u'\n', u' ');
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QByteArray bytes =
        QString(isoUtc(QDateTime::currentDateTimeUtc()) % u' ' % QLatin1StringView(levelName(type))
                % u' ' % category % u' ' % line % u'\n')
            .toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

QString redacted(const QString &text)
{
    // A JWT: three base64url parts, the first of which starts as {" does.
    static const QRegularExpression jwt(
        u"eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*)?"_s);
    static const QRegularExpression member(u"([\"']?[\\w-]*(?:token|api-?key|secret|password|"
                                           u"authorization|hardware-id)[\"']?\\s*[:=]\\s*"
                                           "[\"']?)(?:Bearer\\s+)?([^\\s\"',;&}]{4,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    {
        const QMutexLocker lock(&registered->mutex);
        for (const QString &value : std::as_const(registered->values))
            result.replace(value, Placeholder);
    }
    result.replace(jwt, Placeholder);
    result.replace(member, u"\\1"_s + Placeholder);
    return result;
}

QString printable(const QString &text)
{
    QString shown = text.simplified();
    for (QChar &character : shown) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QLatin1Char('?');
    }
    return shown;
}

QString foreignWords(QString text, const QList<Secret> &known)
{
    constexpr qsizetype longest = 500;
    for (const Secret &secret : known) {
        if (!secret.isEmpty())
            text.replace(QString::fromUtf8(secret.reveal()), Placeholder);
    }
    // As it is or escaped.
    static const QRegularExpression address(
        QStringLiteral("\\bhttps?(?:://|%3a%2f%2f)[^\\s\"'<>]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hex(QStringLiteral("\\b[0-9a-fA-F]{32,}\\b"));
    text.replace(address, QStringLiteral("[address]"));
    text.replace(hex, Placeholder);
    return printable(redacted(text)).left(longest);
}

void redactFromLogs(const Secret &secret)
{
    constexpr qsizetype shortest = 6; // A shorter value would blank out ordinary words.
    if (secret.size() < shortest)
        return;
    const QString value = QString::fromUtf8(secret.reveal());
    const QMutexLocker lock(&registered->mutex);
    if (!registered->values.contains(value))
        registered->values << value;
}

bool installLogging(const QString &level)
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    const qsizetype wanted = levels.indexOf(level);
    if (wanted < 0)
        return false;
    QString rules;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QString name = levels.at(i) == "error"_L1 ? u"critical"_s : levels.at(i);
        rules += u"vestibule.*.%1=%2\n"_s.arg(name, i >= wanted ? u"true"_s : u"false"_s);
    }
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(writeLine);
    return true;
}

} // namespace core
