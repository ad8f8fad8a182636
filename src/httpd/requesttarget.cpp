#include "httpd/requesttarget.h"

#include "httpd/server.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace httpd {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool hasBrokenEscape(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
        if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
            return true;
    }
    return false;
}

std::optional<QString> decodedSegment(const QByteArray &raw)
{
    if (hasBrokenEscape(raw))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromPercentEncoding(raw);
    if (!bytes.isValidUtf8())
        return std::nullopt;
    const QString text = QString::fromUtf8(bytes);
    const bool unsafe = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    });
    if (unsafe || text == "."_L1 || text == ".."_L1)
        return std::nullopt;
    return text;
}

std::optional<QString> decodedPath(const QByteArray &raw)
{
    QString path;
    const QList<QByteArray> segments = raw.split('/');
    for (const QByteArray &segment : segments) {
        if (segment.isEmpty())
            continue;
        const std::optional<QString> text = decodedSegment(segment);
        if (!text)
            return std::nullopt;
        path += u'/' + *text;
    }
    if (path.isEmpty() || raw.endsWith('/'))
        path += u'/';
    return path;
}

/// The origin form of \a target: without "http://authority" in front of it.
QByteArray originForm(const QByteArray &target)
{
    const QByteArray start = target.left(8).toLower();
    const qsizetype skip = start.startsWith("http://") ? 7 : start == "https://" ? 8 : 0;
    if (skip == 0)
        return target;
    qsizetype end = skip;
    while (end < target.size() && target[end] != '/' && target[end] != '?')
        ++end;
    const QByteArray rest = target.mid(end);
    return rest.startsWith('/') ? rest : QByteArray('/' + rest);
}

} // namespace

bool readTarget(Request &request)
{
    if (request.method == "OPTIONS" && request.target == "*") {
        request.path = u"*"_s;
        return true;
    }
    const QByteArray target = originForm(request.target);
    if (!target.startsWith('/') || target.contains('#'))
        return false;
    const qsizetype mark = target.indexOf('?');
    const std::optional<QString> path = decodedPath(mark < 0 ? target : target.left(mark));
    if (!path)
        return false;
    request.path = *path;
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(target.mid(mark + 1)));
    return true;
}

} // namespace httpd
