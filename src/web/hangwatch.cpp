#include "web/hangwatch.h"

#include <QtCore/QPointer>
#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineScript>

namespace web {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr core::milliseconds PingInterval = 5s;
constexpr int MissesAllowed = 3;
} // namespace

HangWatch::HangWatch(core::Clock &clock, QWebEnginePage &page)
    : QObject(&page), m_page(page), m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, &HangWatch::tick);
}

void HangWatch::start()
{
    m_unanswered = 0;
    ask();
}

void HangWatch::stop()
{
    m_timer->stop();
}

void HangWatch::ask()
{
    ++m_unanswered;
    m_timer->start(PingInterval);
    // The engine calls back with nothing while a page is being deleted, when this may be gone too.
    m_page.runJavaScript(u"1"_s, QWebEngineScript::ApplicationWorld,
                         [self = QPointer<HangWatch>(this)](const QVariant &answer) {
                             if (HangWatch *watch = self.data(); watch && answer.isValid())
                                 watch->m_unanswered = 0;
                         });
}

void HangWatch::tick()
{
    if (m_unanswered >= MissesAllowed)
        Q_EMIT hung();
    else
        ask();
}

} // namespace web
