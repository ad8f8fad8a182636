#pragma once

#include "shell/kioskcards.h"

class QStackedWidget;

namespace shell {

class BeforeStartScreen;
class DevicesScreen;
class ResultScreen;

/// The screens of a kiosk's round, made as the settings say, and whether Welcome can be used. Owned
/// by the kiosk's flow; the screens belong to the stack.
class KioskScreens final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskScreens)

public:
    KioskScreens(Services &services, QStackedWidget &stack, FlowScreen &flow, ResultScreen &result,
                 QObject *parent);

    WelcomeScreen &welcome() const { return *m_welcome; }
    /// Null when visitors are neither told nor asked anything.
    BeforeStartScreen *beforeStart() const { return m_beforeStart; }
    /// Null when devices are not checked.
    DevicesScreen *devices() const { return m_devices; }

    void show(KioskStep step);
    /// Whatever else is so: only the staff can help.
    void setOutOfOrder(bool isOutOfOrder);

Q_SIGNALS:
    /// Welcome is on the screen and takes touches; once each time it is shown.
    void welcomeShown();
    /// Welcome was painted for the first time.
    void firstShown();
    void availabilityChanged();

private:
    void followWelcome();
    void updateAvailability();
    void recheckReadiness();
    QWidget *screenOf(KioskStep step) const;

    Services &m_services;
    QStackedWidget &m_stack;
    FlowScreen &m_flow;
    ResultScreen &m_result;
    WelcomeScreen *m_welcome;
    BeforeStartScreen *m_beforeStart = nullptr;
    DevicesScreen *m_devices = nullptr;
    core::Timer *m_recheck;
    bool m_isOutOfOrder = false;
    bool m_wasShown = false;
    bool m_isPainted = false;
    bool m_isAnnounced = false;
};

} // namespace shell
