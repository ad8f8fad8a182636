#pragma once

#include "core/clock.h"
#include "shell/pageplace.h"

namespace shell {

class CodeScreen;

/// The page on the visitor's phone: our screen shows its address as a QR code and nothing else of
/// it.
class PhonePlace final : public PagePlace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhonePlace)

public:
    /// The code works until \a worksUntil (on \a clock) and is hidden after \a hideAfter without a
    /// touch or key.
    PhonePlace(core::Clock &clock, core::milliseconds worksUntil, core::milliseconds hideAfter,
               QObject *parent = nullptr);
    ~PhonePlace() override;

    /// See CodeScreen::setVisitorTellsEnd().
    void setVisitorTellsEnd();
    /// The phone has begun, so that nobody else should read the code any more.
    void cover();
    /// loadFailed with ErrorKind::Refused for an address that no code can hold.
    void open(const QUrl &url) override;
    void close(Closing how) override;
    QWidget *widget() const override;

Q_SIGNALS:
    /// The code of \a url, a secret, is on the screen.
    void codeShown(const QUrl &url);

private:
    core::Clock &m_clock;
    const core::milliseconds m_worksUntil;
    std::unique_ptr<CodeScreen> m_screen;
    bool m_closing = false;
};

} // namespace shell
