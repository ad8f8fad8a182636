#include "web/pagewords.h"

namespace web {

namespace {

QString shortened(const QString &text)
{
    QString plain;
    // A page may say megabytes.
    for (const QChar c : QStringView(text).first(qMin(text.size(), 4 * PageWords::Longest)))
        plain += c == u'\n' || c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    plain = plain.trimmed();
    if (plain.size() <= PageWords::Longest)
        return plain;
    plain.truncate(PageWords::Longest - 1);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + u'…';
}

} // namespace

PageWords::PageWords(core::Clock &clock, QObject *parent)
    : QObject(parent), m_pause(clock.makeTimer(this))
{
    connect(m_pause, &core::Timer::fired, this, &PageWords::tell);
}

void PageWords::say(const QString &text)
{
    m_waiting = shortened(text);
    if (!m_pause->isActive())
        tell();
}

void PageWords::tell()
{
    if (m_waiting.isEmpty())
        return;
    m_pause->start(Pause);
    Q_EMIT said(std::exchange(m_waiting, {}));
}

} // namespace web
