#include "shell/browserplace.h"

#include "core/log.h"
#include "shell/browserscreen.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// From a cold start on a slow computer; shorter than the visit's own limit for a page.
constexpr core::milliseconds TakenWithin(25000);

} // namespace

BrowserPlace::BrowserPlace(core::Clock &clock, BrowserRules rules, QObject *parent)
    : PagePlace(parent)
    , m_rules(std::move(rules))
    , m_departure(clock)
    , m_return(clock)
    , m_screen(std::make_unique<BrowserScreen>())
    , m_wait(clock.makeTimer(this))
{
    if (m_rules.visitorTellsEnd)
        m_screen->setVisitorTellsEnd();
    connect(m_wait, &core::Timer::fired, this, [this] { finish(); });
    connect(&m_departure, &handoff::Departure::taken, this, [this] {
        if (m_closing)
            return;
        const bool isFirst = !std::exchange(m_taken, true);
        m_screen->present(BrowserScreen::State::Open);
        if (isFirst)
            Q_EMIT loaded();
    });
    connect(&m_departure, &handoff::Departure::expired, this, [this] {
        if (m_taken)
            m_screen->present(BrowserScreen::State::Failed);
        else
            fail(core::Error::of(core::ErrorKind::Timeout, u"no browser came for the page"_s));
    });
    connect(&m_return, &handoff::Return::returned, this,
            [this](const QUrlQuery &query) { cameBack(query); });
    connect(m_screen.get(), &BrowserScreen::openRequested, this, [this] { openAgain(); });
}

BrowserPlace::~BrowserPlace() = default;

core::Result<QUrl> BrowserPlace::openReturn()
{
    const core::Result<QUrl> address = m_return.open(m_rules.texts, m_rules.returnWithin);
    if (address)
        m_returnAddress = *address;
    return address;
}

void BrowserPlace::open(const QUrl &url)
{
    ++m_opening;
    m_page = url;
    m_taken = false;
    openAgain();
}

void BrowserPlace::openAgain()
{
    if (m_closing || m_lingering)
        return;
    m_screen->present(BrowserScreen::State::Opening);
    const core::Result<QUrl> address = m_departure.open(m_page, m_rules.texts, TakenWithin);
    if (!address) {
        fail(address.error());
        return;
    }
    if (!startBrowser(m_rules.command, *address)) {
        m_departure.close();
        fail(core::Error::of(core::ErrorKind::Engine, u"the browser did not start"_s));
    }
}

QStringList BrowserPlace::commandLine(const QString &command, const QUrl &address)
{
    QStringList line = QProcess::splitCommand(command);
    if (line.isEmpty())
        return {};
    const QString text = address.toString(QUrl::FullyEncoded);
    bool isNamed = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        isNamed |= line.at(i).contains("%u"_L1);
        line[i].replace("%u"_L1, text);
    }
    if (!isNamed)
        line << text;
    return line;
}

bool BrowserPlace::startBrowser(const QString &wanted, const QUrl &address)
{
    QString command = wanted.trimmed();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Qt would start the same one with our standard output, and whoever reads that to its end would
    // wait for the browser's.
    if (command.isEmpty() && !QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty())
        command = u"xdg-open"_s;
#endif
    if (command.isEmpty())
        return QDesktopServices::openUrl(address);
    QStringList line = commandLine(command, address);
    if (line.isEmpty())
        return false;
    QProcess browser;
    browser.setProgram(line.takeFirst());
    browser.setArguments(line);
    // Our engine's switches are not that browser's, and its words are not ours: standard output may
    // be read by a program.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("QTWEBENGINE_"_L1))
            environment.remove(name);
    }
    browser.setProcessEnvironment(environment);
    browser.setStandardInputFile(QProcess::nullDevice());
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    return browser.startDetached();
}

void BrowserPlace::fail(const core::Error &error)
{
    qCWarning(core::logVisit).noquote() << "browser:" << core::describe(error);
    if (m_closing)
        return;
    m_screen->present(BrowserScreen::State::Failed);
    // The page was there already: the visitor may still be busy with it in the first window.
    if (m_taken)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, error, asOf = m_opening] {
            if (asOf == m_opening && !m_closing && !m_taken)
                Q_EMIT loadFailed(error);
        },
        Qt::QueuedConnection);
}

void BrowserPlace::cameBack(const QUrlQuery &query)
{
    m_returned = true;
    if (m_closing)
        return;
    if (m_lingering) {
        finish();
        return;
    }
    m_screen->present(BrowserScreen::State::Back);
    QUrl url = m_returnAddress;
    url.setQuery(query);
    Q_EMIT returned(url);
}

void BrowserPlace::close(Closing how)
{
    if (m_closing)
        return;
    m_departure.close();
    const bool isAwaited = m_taken && !m_returned && !m_returnAddress.isEmpty();
    if (how == Closing::AtOnce || !isAwaited) {
        finish();
        return;
    }
    if (std::exchange(m_lingering, true))
        return;
    m_screen->present(BrowserScreen::State::Done);
    m_wait->start(ReturnGrace);
    Q_EMIT lingering();
}

void BrowserPlace::finish()
{
    if (std::exchange(m_closing, true))
        return;
    m_wait->stop();
    Q_EMIT going();
    web::CloseReport report;
    report.clean = true;
    report.rendererGone = true;
    report.text = u"the page was in the computer's browser"_s;
    // From the event loop, because this may be a slot of the screen, the return or the departure.
    QMetaObject::invokeMethod(
        this,
        [this, report] {
            m_screen.reset();
            m_departure.close();
            m_return.close();
            Q_EMIT closed(report);
        },
        Qt::QueuedConnection);
}

QWidget *BrowserPlace::widget() const
{
    return m_closing ? nullptr : m_screen.get();
}

} // namespace shell
