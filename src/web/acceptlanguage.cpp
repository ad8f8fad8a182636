#include "web/acceptlanguage.h"

#include <QtCore/QRegularExpression>

namespace web {

using namespace Qt::StringLiterals;

namespace {

QString plainLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0);
}

bool isTag(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return shape.match(text).hasMatch();
}

} // namespace

QString acceptLanguageHeader(const QStringList &languages)
{
    QStringList tags;
    for (QString tag : languages) {
        tag.replace(u'_', u'-');
        if (tag == "C"_L1)
            tag = u"en"_s;
        if (isTag(tag) && !tags.contains(tag))
            tags << tag;
    }
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString plain = plainLanguage(tags.at(i));
        const bool again = i + 1 < tags.size() && plainLanguage(tags.at(i + 1)) == plain;
        if (!again && !tags.contains(plain))
            tags.insert(i + 1, plain);
    }
    if (tags.isEmpty())
        tags << u"en-US"_s;
    if (!tags.contains("en"_L1))
        tags << u"en"_s;

    QString header = tags.constFirst();
    int tenths = 10;
    for (const QString &tag : tags.sliced(1)) {
        tenths = qMax(1, tenths - 1);
        header += u",%1;q=0.%2"_s.arg(tag).arg(tenths);
    }
    return header;
}

} // namespace web
