#pragma once

#include "core/clock.h"
#include "handoff/loopback.h"
#include "shell/pageplace.h"

namespace shell {

class BrowserScreen;

/// What the computer's browser is and shows of ours.
struct BrowserRules
{
    QString command;          ///< Program and arguments, %u for the address; empty: the system's.
    handoff::PageTexts texts; ///< Of the pages at our own addresses.
    core::milliseconds returnWithin{0}; ///< How long the return address is good for.
    bool visitorTellsEnd = false;       ///< See BrowserScreen::setVisitorTellsEnd().
};

/// The page in the computer's own browser, which is led there by a one-time address and may come
/// back to another. Neither the page's address nor anything of the visit stands in an argument.
class BrowserPlace final : public PagePlace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserPlace)

public:
    /// How long close() waits for a browser that has not come back, for VisitRequest::lingering.
    static constexpr core::milliseconds ReturnGrace{3000};

    BrowserPlace(core::Clock &clock, BrowserRules rules, QObject *parent = nullptr);
    ~BrowserPlace() override;

    /// Opens the one-time address that a browser comes back to, before the visit starts.
    /// ErrorKind::Network when no port can be had.
    core::Result<QUrl> openReturn();

    /// Starts the browser. loadFailed with ErrorKind::Engine when that fails, ErrorKind::Network
    /// without a port to lead it from, ErrorKind::Timeout when it does not come within 25 s.
    void open(const QUrl &url) override;
    void close(Closing how) override;
    void openAgain() override;
    QWidget *widget() const override;

    /// \a command for \a address: the program, then its arguments; empty when there is no program.
    static QStringList commandLine(const QString &command, const QUrl &address);
    /// Starts \a command, or the system's browser when it is empty, with \a address, which anybody
    /// on this computer may read. False when it does not start.
    static bool startBrowser(const QString &command, const QUrl &address);

private:
    void fail(const core::Error &error);
    void cameBack(const QUrlQuery &query);
    void finish();

    const BrowserRules m_rules;
    handoff::Departure m_departure;
    handoff::Return m_return;
    QUrl m_returnAddress;
    QUrl m_page;
    std::unique_ptr<BrowserScreen> m_screen;
    core::Timer *m_wait;
    int m_opening = 0;    ///< Counts open(), to drop what belongs to an earlier one.
    bool m_taken = false; ///< A browser was sent to the page.
    bool m_returned = false;
    bool m_lingering = false;
    bool m_closing = false;
};

} // namespace shell
