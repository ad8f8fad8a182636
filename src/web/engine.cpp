#include "web/engine.h"

#include "core/log.h"
#include "web/engineflags.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QOffscreenSurface>
#include <QtGui/QOpenGLContext>
#include <QtGui/QOpenGLFunctions>
#include <QtOpenGLWidgets/QOpenGLWidget>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace web {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FlagsVariable = "QTWEBENGINE_CHROMIUM_FLAGS";
constexpr auto DebuggingVariable = "QTWEBENGINE_REMOTE_DEBUGGING";
constexpr auto SandboxVariable = "QTWEBENGINE_DISABLE_SANDBOX";
constexpr auto BackendVariable = "QT_QUICK_BACKEND";

/// What prepareEngine() decided, until startEngine() reports it.
FlagChoice &choice()
{
    static FlagChoice made;
    return made;
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

QStringList currentFlags()
{
    return splitFlags(qEnvironmentVariable(FlagsVariable));
}

void setFlags(const QStringList &flags)
{
    qputenv(FlagsVariable, joinFlags(flags).toLocal8Bit());
}

bool isOffscreenPlatform()
{
    return QGuiApplication::platformName() == "offscreen"_L1
           || QGuiApplication::platformName() == "minimal"_L1;
}

/// GL_RENDERER, or empty when no context can be made.
QString probeRenderer()
{
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface))
        return {};
    const GLubyte *name = context.functions()->glGetString(GL_RENDERER);
    const QString renderer =
        name ? QString::fromUtf8(reinterpret_cast<const char *>(name)) : QString();
    context.doneCurrent();
    return renderer;
}

} // namespace

void prepareEngine(EngineUse use, QStringList &arguments)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);

    const QStringList fromArguments = takeEngineArguments(arguments);
    choice() = chooseFlags(use, currentFlags());
    switch (use) {
    case EngineUse::Desk:
        choice().kept += fromArguments;
        break;
    case EngineUse::Kiosk:
        choice().dropped += fromArguments;
        if (qEnvironmentVariableIsSet(DebuggingVariable)) {
            choice().dropped << QString::fromLatin1(DebuggingVariable);
            qunsetenv(DebuggingVariable);
        }
        break;
    }
    // Always set: an engine that finds this variable never looks at the arguments.
    setFlags(choice().kept + ownFlags(use));
    if (!isRoot())
        qunsetenv(SandboxVariable);
}

EngineReport startEngine()
{
    EngineReport report;
    report.keptFlags = choice().kept;
    report.droppedFlags = choice().dropped;
    report.chromiumVersion = QString::fromLatin1(qWebEngineChromiumVersion());
    report.chromiumSecurityPatch = QString::fromLatin1(qWebEngineChromiumSecurityPatchVersion());

    QStringList flags = currentFlags();
    report.testCamera = std::any_of(flags.cbegin(), flags.cend(), isTestCameraFlag);
    report.sandboxOff = flags.contains("--no-sandbox"_L1)
                        || (isRoot() && qEnvironmentVariableIsSet(SandboxVariable));

    if (!isOffscreenPlatform())
        report.glRenderer = probeRenderer();
    report.softwareRendering =
        qgetenv(BackendVariable) == "software" || needsSoftwareRendering(report.glRenderer);
    if (report.softwareRendering) {
        qputenv(BackendVariable, "software");
        for (const QString &flag : softwareFlags()) {
            if (!flags.contains(flag))
                flags << flag;
        }
        setFlags(flags);
    }
    qCInfo(core::logWeb) << "engine" << report.chromiumVersion << "patched to"
                         << report.chromiumSecurityPatch << "renderer" << report.glRenderer
                         << (report.softwareRendering ? "software" : "GL") << "kept"
                         << report.keptFlags << "dropped" << report.droppedFlags;
    return report;
}

void keepWindowState(QWidget *window)
{
    if (qgetenv(BackendVariable) == "software")
        return;
    auto *first = new QOpenGLWidget(window);
    first->setFixedSize(1, 1);
    first->hide();
}

} // namespace web
