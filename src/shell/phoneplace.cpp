#include "shell/phoneplace.h"

#include "shell/codescreen.h"

namespace shell {

using namespace Qt::StringLiterals;

PhonePlace::PhonePlace(core::Clock &clock, core::milliseconds worksUntil,
                       core::milliseconds hideAfter, QObject *parent)
    : PagePlace(parent)
    , m_clock(clock)
    , m_worksUntil(worksUntil)
    , m_screen(std::make_unique<CodeScreen>(clock, hideAfter))
{ }

PhonePlace::~PhonePlace() = default;

void PhonePlace::setVisitorTellsEnd()
{
    m_screen->setVisitorTellsEnd();
}

void PhonePlace::cover()
{
    if (m_screen)
        m_screen->cover();
}

void PhonePlace::open(const QUrl &url)
{
    const core::Result<QrCode> code = QrCode::of(url.toEncoded());
    if (code)
        m_screen->present(*code, m_worksUntil - m_clock.elapsed());
    // From the event loop: whoever asked puts the widget on the screen first.
    QMetaObject::invokeMethod(
        this,
        [this, url, code] {
            if (m_closing)
                return;
            if (!code) {
                Q_EMIT loadFailed(code.error());
                return;
            }
            Q_EMIT codeShown(url);
            Q_EMIT loaded();
        },
        Qt::QueuedConnection);
}

void PhonePlace::close(Closing)
{
    if (std::exchange(m_closing, true))
        return;
    m_screen->clear();
    Q_EMIT going();
    m_screen.reset();
    web::CloseReport report;
    report.clean = true;
    report.rendererGone = true;
    report.text = u"the code was taken off the screen"_s;
    QMetaObject::invokeMethod(
        this, [this, report] { Q_EMIT closed(report); }, Qt::QueuedConnection);
}

QWidget *PhonePlace::widget() const
{
    return m_screen.get();
}

} // namespace shell
