#include "web/engineflags.h"

namespace web {

using namespace Qt::StringLiterals;

namespace {
constexpr auto CaptureFileFlag = "--use-file-for-fake-video-capture="_L1;
}

QStringList splitFlags(const QString &text)
{
    QStringList flags;
    QString word;
    bool quoted = false;
    bool inWord = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            inWord = true;
        } else if (c == u' ' && !quoted) {
            if (inWord)
                flags << word;
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        flags << word;
    flags.removeAll(QString());
    return flags;
}

QString joinFlags(const QStringList &flags)
{
    QStringList words;
    for (const QString &flag : flags)
        words << (flag.contains(u' ') ? QString(u'"' + flag + u'"') : flag);
    return words.join(u' ');
}

bool isTestCameraFlag(const QString &flag)
{
    return flag.startsWith("--use-fake-device-for-media-stream"_L1)
           || flag.startsWith("--use-file-for-fake-"_L1);
}

QString testCameraFile(const QStringList &flags)
{
    for (const QString &flag : flags) {
        if (flag.startsWith(CaptureFileFlag))
            return flag.sliced(CaptureFileFlag.size());
    }
    return {};
}

FlagChoice chooseFlags(EngineUse use, const QStringList &outside)
{
    FlagChoice choice;
    for (const QString &flag : outside) {
        const bool keep = use == EngineUse::Desk || isTestCameraFlag(flag);
        (keep ? choice.kept : choice.dropped) << flag;
    }
    return choice;
}

QStringList takeEngineArguments(QStringList &arguments)
{
    const qsizetype at = arguments.indexOf("--webEngineArgs"_L1);
    if (at < 0)
        return {};
    const QStringList taken = arguments.sliced(at + 1);
    arguments.resize(at);
    return taken;
}

bool needsSoftwareRendering(const QString &renderer)
{
    return renderer.isEmpty() || renderer.contains("llvmpipe"_L1, Qt::CaseInsensitive)
           || renderer.contains("softpipe"_L1, Qt::CaseInsensitive)
           || renderer.contains("swrast"_L1, Qt::CaseInsensitive)
           || renderer.contains("swiftshader"_L1, Qt::CaseInsensitive);
}

QStringList ownFlags(EngineUse use)
{
    switch (use) {
    case EngineUse::Desk:
        return {};
    case EngineUse::Kiosk:
        // Two fingers would zoom the page away and no visitor knows the way back.
        return {u"--disable-pinch"_s};
    }
    Q_UNREACHABLE();
}

QStringList softwareFlags()
{
    return {u"--enable-webgl-software-rendering"_s, u"--disable-gpu-compositing"_s};
}

} // namespace web
