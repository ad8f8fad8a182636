#pragma once

#include "web/engine.h"

namespace web {

/// The words of QTWEBENGINE_CHROMIUM_FLAGS, split as the engine splits them: at spaces, with double
/// quotes holding a word together.
QStringList splitFlags(const QString &text);

/// The reverse of splitFlags().
QString joinFlags(const QStringList &flags);

/// True for the flags that put a made-up camera in place of the real one.
bool isTestCameraFlag(const QString &flag);

/// The file played in place of a camera, or empty.
QString testCameraFile(const QStringList &flags);

/// What becomes of flags from outside.
struct FlagChoice
{
    QStringList kept;
    QStringList dropped;
};

/// contract.md, "Engine environment": the desk keeps every one of \a outside, a kiosk only those of
/// a test camera.
FlagChoice chooseFlags(EngineUse use, const QStringList &outside);

/// Removes `--webEngineArgs` and all that follows from \a arguments and returns what followed: the
/// engine ignores them once QTWEBENGINE_CHROMIUM_FLAGS is set.
QStringList takeEngineArguments(QStringList &arguments);

/// Whether \a renderer (GL_RENDERER; empty when GL failed) means that GL runs on the processor,
/// where the engine's software mode is far quicker (webengine.md section 9).
bool needsSoftwareRendering(const QString &renderer);

/// Flags for \a use in every rendering mode.
QStringList ownFlags(EngineUse use);

/// Flags of the software mode: WebGL needs the first, and crashes without the second.
QStringList softwareFlags();

} // namespace web
