#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QWidget;

namespace web {

enum class EngineUse { Desk, Kiosk };

/// How the engine was set up, for log, doctor and About.
struct EngineReport
{
    bool softwareRendering = false;
    QString glRenderer; ///< Empty when no GL context could be made.
    QString chromiumVersion;
    QString chromiumSecurityPatch;
    QStringList keptFlags; ///< Flags from outside that were kept.
    QStringList droppedFlags;
    bool testCamera = false; ///< Fake capture flags are on: the screens say "test camera".
    bool sandboxOff = false;
};

/// Before QApplication: cleans the environment and \a arguments as contract.md's "Engine
/// environment" says and sets attributes the engine needs.
void prepareEngine(EngineUse use, QStringList &arguments);

/// Right after QApplication, before any view: picks the rendering mode from what GL says
/// (webengine.md section 9) and appends our flags.
EngineReport startEngine();

/// Call for a window that will show a page, before its first show: with GL, Qt would otherwise
/// make the native window anew for the first page and lose full screen (webengine.md section 9).
void keepWindowState(QWidget *window);

} // namespace web
