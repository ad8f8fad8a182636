#include "shell/kioskevidence.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Schemes that an engine hands to the desktop.
const QStringList &schemes()
{
    static const QStringList names{u"mailto"_s, u"tel"_s,  u"sms"_s,   u"kioskapp"_s,
                                   u"intent"_s, u"file"_s, u"https"_s, u"ms-settings"_s};
    return names;
}

QSet<const QWidget *> visibleWindows()
{
    QSet<const QWidget *> visible;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && !widget->testAttribute(Qt::WA_DontShowOnScreen))
            visible << widget;
    }
    return visible;
}

} // namespace

KioskEvidence::KioskEvidence(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_place(window.geometry())
    , m_isFullScreen(window.isFullScreen())
{
    for (const QString &scheme : schemes())
        QDesktopServices::setUrlHandler(scheme, this, "noteOpened");
    begin();
}

KioskEvidence::~KioskEvidence()
{
    for (const QString &scheme : schemes())
        QDesktopServices::unsetUrlHandler(scheme);
}

void KioskEvidence::noteOpened(const QUrl &url)
{
    m_opened = url.scheme();
}

void KioskEvidence::begin()
{
    m_windows = visibleWindows();
    m_downloads = downloads();
    m_opened.clear();
}

QSet<QString> KioskEvidence::downloads() const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return {names.cbegin(), names.cend()};
}

QString KioskEvidence::takeFile()
{
    const QStringList fresh = (downloads() - m_downloads).values();
    if (!fresh.isEmpty()) {
        const QString &name = fresh.constFirst();
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        if (name.startsWith("vestibule-escape"_L1)) // Nobody else's.
            QFile::remove(folder.filePath(name));
        return name;
    }
    // Our own baits, wherever an engine may put them.
    for (const QString &folder : {QDir::homePath(), QDir::tempPath(), QDir::currentPath()}) {
        const QStringList found = QDir(folder).entryList({u"vestibule-escape*"_s}, QDir::Files);
        if (!found.isEmpty()) {
            QFile::remove(QDir(folder).filePath(found.constFirst()));
            return found.constFirst();
        }
    }
    return {};
}

QString KioskEvidence::take()
{
    QStringList found;
    const QSet<const QWidget *> visible = visibleWindows();
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (!visible.contains(widget) || m_windows.contains(widget))
            continue;
        found << u"a window of %1"_s.arg(QString::fromLatin1(widget->metaObject()->className()));
        widget->close();
    }
    if (!m_window.isVisible() || m_window.isMinimized()) {
        found << u"the visitor's window went away"_s;
        m_window.show();
    }
    if (m_window.isFullScreen() != m_isFullScreen || m_window.geometry() != m_place) {
        found << u"the visitor's window left the full screen"_s;
        m_window.showFullScreen();
        m_window.setGeometry(m_place);
    }
    if (const QString file = takeFile(); !file.isEmpty())
        found << u"a file %1"_s.arg(file);
    if (!m_opened.isEmpty())
        found << u"%1: given to another program"_s.arg(m_opened);
    return found.join(", "_L1);
}

} // namespace shell
