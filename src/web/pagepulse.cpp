#include "web/pagepulse.h"

#include <QtCore/QPointer>
#include <QtCore/QVariant>
#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineScript>

namespace web {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds PulseEvery = 1s;
constexpr int TicksAllowed = 15;
/// A question that was lost with an earlier document is asked again, a hung page not flooded.
constexpr int AskAgainEvery = 5;

/// The order of what the script answers.
enum Field { Live, Lost, Parsed, Visible, Shows, FieldCount };

/// Elements are shared between the worlds; the names here and the listeners are not. A track that
/// the page stops itself fires no "ended" (W3C, Media Capture and Streams, section 4.3.1), and one
/// without a device's id was not captured here. It always answers, or a page would pass for hung.
QString lookScript()
{
    return QString::fromLatin1(R"((() => { try {
const key = Symbol.for('pulse');
const mine = globalThis[key] ??= {tracks: new WeakMap(), lost: false, looks: 0, roots: []};
if (mine.looks++ % 5 === 0) {
    mine.roots = [document];
    for (const root of mine.roots) {
        for (const element of root.querySelectorAll('*')) {
            const inner = element.shadowRoot
                ?? (element.localName === 'iframe' ? element.contentDocument : null);
            if (inner)
                mine.roots.push(inner);
        }
    }
}
let live = false;
const follow = (track) => {
    let known = mine.tracks.get(track);
    if (!known) {
        known = {device: 'deviceId' in track.getSettings(), worked: false, still: 0};
        mine.tracks.set(track, known);
        if (known.device)
            track.addEventListener('ended', () => { mine.lost = true; });
    }
    const isPicture = track.kind === 'video';
    const works = track.readyState === 'live' && !track.muted;
    if (works) {
        known.worked = true;
        known.still = 0;
        live ||= isPicture;
    } else if (known.device && known.worked && isPicture && track.readyState === 'live') {
        mine.lost ||= ++known.still === 3;
    }
};
for (const root of mine.roots) {
    for (const element of root.querySelectorAll('video, audio'))
        element.srcObject?.getTracks?.().forEach(follow);
}
const isSeen = (box, element) => box.width > 2 && box.height > 2
    && getComputedStyle(element).visibility !== 'hidden';
const things = 'img, picture, svg, video, canvas, input, textarea, select, button, iframe, object, '
    + 'embed, progress, meter';
const hasThing = (root) => [...root.querySelectorAll(things)].some(
    (element) => isSeen(element.getBoundingClientRect(), element));
const range = document.createRange();
const hasText = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!/\S/.test(text.data))
            continue;
        range.selectNodeContents(text);
        if (isSeen(range.getBoundingClientRect(), text.parentElement ?? text.getRootNode().host))
            return true;
    }
    return false;
};
const shows = mine.roots.some(hasThing) || mine.roots.some(hasText);
const lost = mine.lost;
mine.lost = false;
return [live, lost, document.readyState !== 'loading', document.visibilityState === 'visible', shows];
} catch (error) { return []; } })())");
}

} // namespace

PagePulse::PagePulse(core::Clock &clock, QWebEnginePage &page)
    : QObject(&page), m_page(page), m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, &PagePulse::tick);
}

void PagePulse::start()
{
    m_isRunning = true;
    m_silentTicks = 0;
    ask();
}

void PagePulse::stop()
{
    m_isRunning = false;
    m_timer->stop();
}

void PagePulse::ask()
{
    static const QString script = lookScript();
    m_timer->start(PulseEvery);
    if (m_silentTicks++ % AskAgainEvery != 0)
        return;
    // The engine calls back with nothing while a page is being deleted, when this may be gone too.
    m_page.runJavaScript(script, QWebEngineScript::ApplicationWorld,
                         [self = QPointer<PagePulse>(this)](const QVariant &answer) {
                             if (PagePulse *pulse = self.data(); pulse && answer.isValid())
                                 pulse->answered(answer);
                         });
}

void PagePulse::tick()
{
    if (m_silentTicks < TicksAllowed) {
        ask();
        return;
    }
    m_isRunning = false;
    Q_EMIT hung();
}

void PagePulse::answered(const QVariant &answer)
{
    if (!m_isRunning)
        return;
    m_silentTicks = 0;
    const QVariantList fields = answer.toList();
    if (fields.size() != FieldCount)
        return;
    if (fields.at(Lost).toBool())
        Q_EMIT captureEnded();
    Q_EMIT looked({fields.at(Parsed).toBool(), fields.at(Visible).toBool(),
                   fields.at(Shows).toBool(), fields.at(Live).toBool()});
}

} // namespace web
