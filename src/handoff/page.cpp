#include "handoff/page.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function and so cannot stand inside a namespace.
static void initPageResource()
{
    Q_INIT_RESOURCE(handoff_page);
}

namespace handoff {

namespace {

/// A surface and what is drawn upon it.
struct Accent
{
    QString surface;
    QString ink;
};

bool isColor(const QString &text)
{
    const auto isHex = [](QChar c) {
        const char16_t low = c.toLower().unicode();
        return (low >= u'0' && low <= u'9') || (low >= u'a' && low <= u'f');
    };
    return text.size() == 7 && text.front() == u'#'
           && std::all_of(text.cbegin() + 1, text.cend(), isHex);
}

/// The share of light in \a color as the eye weighs it (ITU-R BT.601), 0 to 255.
int brightness(const QString &color)
{
    const uint rgb = QStringView(color).mid(1).toUInt(nullptr, 16);
    const int red = static_cast<int>(rgb >> 16);
    const int green = static_cast<int>((rgb >> 8) & 0xff);
    const int blue = static_cast<int>(rgb & 0xff);
    return (299 * red + 587 * green + 114 * blue) / 1000;
}

Accent accentOf(const QString &color, const Accent &builtIn)
{
    if (!isColor(color))
        return builtIn;
    return {color, brightness(color) > 150 ? u"#14171F"_s : u"#FFFFFF"_s};
}

/// \a page with each {{name}} replaced once: a text that looks like one stays a text.
QString filled(const QString &page, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = page.indexOf("{{"_L1, at);
        if (open < 0)
            break;
        const qsizetype close = page.indexOf("}}"_L1, open);
        result += QStringView(page).mid(at, open - at);
        result += values.value(page.mid(open + 2, close - open - 2)).toHtmlEscaped();
        at = close + 2;
    }
    return QString(result + QStringView(page).mid(at));
}

QString pageTemplate()
{
    initPageResource();
    QFile file(u":/handoff/page.html"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QByteArray pageHtml(const PageTexts &texts, PageKind kind)
{
    const bool done = kind == PageKind::Done;
    const Accent light = accentOf(texts.accent, {u"#1E4BBF"_s, u"#FFFFFF"_s});
    const Accent dark = accentOf(texts.accent, {u"#8FB0FF"_s, u"#0F1218"_s});
    // A tick, or an exclamation mark.
    const QString mark = done ? u"M14 25 l7 7 l13 -15"_s : u"M24 13 v14 M24 34.5 v.01"_s;
    const QString page =
        filled(pageTemplate(), {{u"language"_s, texts.language},
                                {u"direction"_s, texts.rightToLeft ? u"rtl"_s : u"ltr"_s},
                                {u"accent"_s, light.surface},
                                {u"onAccent"_s, light.ink},
                                {u"accentInDark"_s, dark.surface},
                                {u"onAccentInDark"_s, dark.ink},
                                {u"mark"_s, mark},
                                {u"title"_s, done ? texts.title : texts.usedTitle},
                                {u"body"_s, done ? texts.body : texts.usedBody},
                                {u"brand"_s, texts.brand}});
    return page.toUtf8();
}

QList<httpd::Header> pageHeaders()
{
    return {{"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Content-Type-Options", "nosniff"},
            {"Content-Security-Policy",
             "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
             "base-uri 'none'; form-action 'none'"}};
}

} // namespace handoff
