#include "shell/linkclipboard.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

LinkClipboard::LinkClipboard(core::Clock &clock, QObject *parent)
    : QObject(parent), m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, [this] {
        clear();
        Q_EMIT cleared();
    });
}

LinkClipboard::~LinkClipboard()
{
    clear();
}

void LinkClipboard::copy(const QUrl &link)
{
    const QString text = QString::fromLatin1(link.toEncoded());
    m_digest = digestOf(text);
    auto *data = new QMimeData;
    data->setText(text);
    // Clipboard histories that respect one of them keep no password: of KDE, Windows and macOS.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"application/x-qt-windows-mime;"
                  "value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  "1"_ba);
    data->setData(u"org.nspasteboard.ConcealedType"_s, "1"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer->start(ClearAfter);
}

void LinkClipboard::clear()
{
    m_timer->stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_digest.isEmpty() && clipboard && digestOf(clipboard->text()) == m_digest)
        clipboard->clear();
    m_digest.clear();
}

} // namespace shell
