#include "shell/displays.h"

#include <QtCore/QHash>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Cheap displays tell a row of one digit.
bool isSerial(const QString &text)
{
    const QString serial = text.trimmed();
    return !serial.isEmpty() && std::any_of(serial.begin(), serial.end(), [&serial](QChar each) {
        return each != serial.front();
    });
}

class SystemDisplays final : public Displays
{
public:
    SystemDisplays()
    {
        setParent(qGuiApp);
        connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
            watch(*screen);
            Q_EMIT changed();
        });
        // The screen is still in the list while it is being removed.
        connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Displays::changed,
                Qt::QueuedConnection);
        connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Displays::changed);
        const QList<QScreen *> screens = QGuiApplication::screens();
        for (QScreen *screen : screens)
            watch(*screen);
    }

    QList<DisplayInfo> list() const override
    {
        QList<QScreen *> screens = QGuiApplication::screens();
        const QScreen *primary = QGuiApplication::primaryScreen();
        std::stable_sort(screens.begin(), screens.end(),
                         [primary](const QScreen *a, const QScreen *b) {
                             if ((a == primary) != (b == primary))
                                 return a == primary;
                             return a->geometry().x() < b->geometry().x();
                         });
        QHash<QString, int> count;
        for (const QScreen *screen : std::as_const(screens))
            ++count[screenIdentity(*screen)];
        QList<DisplayInfo> displays;
        for (QScreen *screen : std::as_const(screens)) {
            QString identity = screenIdentity(*screen);
            if (count.value(identity) > 1)
                identity += u'@' + screen->name();
            displays << DisplayInfo{identity, screen->geometry(), screen->availableGeometry(),
                                    screen};
        }
        return displays;
    }

private:
    void watch(const QScreen &screen)
    {
        connect(&screen, &QScreen::geometryChanged, this, &Displays::changed);
        connect(&screen, &QScreen::availableGeometryChanged, this, &Displays::changed);
    }
};

} // namespace

QString screenIdentity(const QScreen &screen)
{
    QStringList words;
    for (const QString &word : {screen.manufacturer(), screen.model()}) {
        if (!word.trimmed().isEmpty())
            words << word.simplified();
    }
    if (isSerial(screen.serialNumber()))
        return (words << screen.serialNumber().simplified()).join(u' ');
    return words.join(u' ') + u'@' + screen.name();
}

Displays &Displays::system()
{
    static const QPointer<Displays> displays(new SystemDisplays);
    return *displays;
}

} // namespace shell
