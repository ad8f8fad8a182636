#pragma once

#include "web/capturedevices.h"
#include "web/visitview.h"

#include <QtCore/QSize>

#include <memory>

class QColor;

namespace web {

/// How a camera or microphone is.
enum class CaptureState {
    Opening,    ///< Asked for; nothing is known yet.
    Live,       ///< It gives picture or sound.
    Missing,    ///< There is none.
    Unsuitable, ///< There are only virtual and infra-red ones.
    InUse,      ///< Another program has it.
    Refused,    ///< The system does not let us.
    Lost,       ///< It was unplugged, or the engine's helper died.
    Failed,     ///< It does not open for another reason, or not in time.
};

/// What a check of the devices knows at a moment.
struct PreflightFacts
{
    QList<CaptureDevice> devices;

    CaptureState camera = CaptureState::Opening;
    QSize resolution;                      ///< Pixels; empty until there is a picture.
    std::optional<double> framesPerSecond; ///< Of the last 2 s; unset until so long a time passed.
    std::optional<double> light;           ///< Mean luma of the last 2 s, 0 (black) to 255.
    bool isFrozen = false;                 ///< No pixel of the picture changed for 3 s.

    CaptureState microphone = CaptureState::Opening;
    double level = 0;        ///< Loudest of the last moment, 0 to 1.
    bool hasSound = false;   ///< Anything was heard since it was opened.
    bool isSilenced = false; ///< The system says that it is switched off.
    core::milliseconds listeningFor{0};
};

/// Checks camera and microphone before a session is made, in a profile, page and view of its own
/// with a page of ours that asks the network for nothing. Begins when made; what fails is tried
/// again every 3 s and when a device is plugged in. Owned by its creator; close() before deleting
/// to get a report.
class Preflight final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preflight)

public:
    Preflight(core::Clock &clock, const PreflightRules &rules, const CaptureFolders &folders = {},
              QObject *parent = nullptr);
    ~Preflight() override;

    /// The live picture, mirrored; lives until close(). It takes no input.
    QWidget *widget() const;
    /// The colours around and behind the picture, and its corner in device-independent pixels.
    void setLook(const QColor &background, const QColor &card, int corner);

    const PreflightFacts &facts() const;
    /// A made-up camera takes the place of the real one.
    static bool usesTestCamera();

    /// Destroys view, page and profile, checks processes and devices, then emits closed(), within
    /// 3 s. Harmless twice.
    void close();

Q_SIGNALS:
    /// facts() are new; from the event loop, several times a second.
    void changed();
    void closed(const web::CloseReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace web
