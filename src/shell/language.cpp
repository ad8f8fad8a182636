#include "shell/language.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

Language *theLanguage = nullptr;

bool isKnown(const QString &code)
{
    const QList<Language::Entry> &entries = Language::all();
    return std::any_of(entries.begin(), entries.end(),
                       [&code](const Language::Entry &entry) { return entry.code == code; });
}

} // namespace

class Language::Private
{
public:
    QString code;
    QTranslator ours;
    QTranslator qt;
};

Language::Language(QObject *parent) : QObject(parent), d(new Private)
{
    Q_ASSERT(!theLanguage);
    theLanguage = this;
}

Language::~Language()
{
    theLanguage = nullptr;
    delete d;
}

Language &Language::instance()
{
    Q_ASSERT(theLanguage);
    return *theLanguage;
}

const QList<Language::Entry> &Language::all()
{
    // Each name stands in its own language on every screen, so none of them is translated.
    static const QList<Entry> entries{{u"en"_s, u"English"_s},
                                      {u"es"_s, u"Español"_s},
                                      {u"pt_BR"_s, u"Português"_s},
                                      {u"ar"_s, u"العربية"_s}};
    return entries;
}

QString Language::fromSystem()
{
    return bestOf(QLocale::system().uiLanguages());
}

QString Language::bestOf(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0);
        for (const Entry &entry : all()) {
            if (entry.code.section(u'_', 0, 0) == language)
                return entry.code;
        }
    }
    return u"en"_s;
}

void Language::set(const QString &code)
{
    const QString next = isKnown(code) ? code : fromSystem();
    if (next == d->code)
        return;
    d->code = next;
    const QLocale locale(next);
    QLocale::setDefault(locale);
    // Commands without a window speak a language as well.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());

    QCoreApplication::removeTranslator(&d->ours);
    QCoreApplication::removeTranslator(&d->qt);
    // Both may be missing: our source texts are English, and Qt's own are an optional package.
    if (d->qt.load(u"qtbase_"_s % next, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&d->qt);
    if (d->ours.load(u":/i18n/vestibule_"_s % next % u".qm"_s))
        QCoreApplication::installTranslator(&d->ours);
    Q_EMIT changed(next);
}

const QString &Language::code() const
{
    return d->code;
}

} // namespace shell
