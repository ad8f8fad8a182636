#pragma once

#include "core/clock.h"

#include <QtCore/QObject>

#include <memory>

class QWebEnginePage;

namespace web {

/// Whether this computer has an accelerometer that Qt Sensors knows; without one a page keeps the
/// engine's own answer, which is that there is none.
bool hasMotionSensors();

/// Gives one page the true readings of this computer's motion sensors, 20 times a second, through
/// the events and classes of the web that the engine leaves empty. Of a gyroscope only where there
/// is one: nothing is invented. Main frame alone. A child of its page.
class MotionFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MotionFeed)

public:
    /// Before the page is loaded.
    MotionFeed(core::Clock &clock, QWebEnginePage &page);
    ~MotionFeed() override;

private:
    void tell();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace web
