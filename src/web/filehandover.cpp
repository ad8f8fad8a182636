#include "web/filehandover.h"

#include "core/log.h"
#include "web/visitpage.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineWidgets/QWebEngineView>
#include <QtWidgets/QApplication>

namespace web {

using namespace Qt::StringLiterals;

namespace {

/// What the input meets, in a world of our own: the element at the place, or that with the focus.
QString elementScript(const PageInput &input)
{
    if (input.key != 0)
        return u"document.activeElement"_s;
    return u"document.elementFromPoint(%1, %2)"_s.arg(input.place.x()).arg(input.place.y());
}

void press(QWidget &target, const PageInput &input, const QWidget &view)
{
    if (input.key != 0) {
        const QString text = input.key == Qt::Key_Space ? u" "_s : u"\r"_s;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, input.key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(&target, &event);
        }
        return;
    }
    const QPointF local = target.mapFrom(&view, input.place);
    const QPointF global = target.mapToGlobal(local);
    const QPointF scene = target.mapTo(target.window(), local);
    QMouseEvent down(QEvent::MouseButtonPress, local, scene, global, Qt::LeftButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, local, scene, global, Qt::LeftButton, Qt::NoButton,
                   Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &up);
}

} // namespace

FileHandover::FileHandover(core::Clock &clock, QWebEngineView &view, const InputGuard &guard)
    : m_view(view), m_guard(guard), m_patience(clock.makeTimer(this))
{
    connect(m_patience, &core::Timer::fired, this, [this] {
        if (m_page)
            m_page->stageFiles({});
    });
}

void FileHandover::setPage(VisitPage &page)
{
    m_patience->stop();
    m_asked.reset();
    m_page = &page;
    connect(&page, &VisitPage::filesWanted, this, &FileHandover::noteWish);
}

void FileHandover::noteWish(const FileWish &wish)
{
    m_asked = m_guard.lastInput();
    if (m_asked) {
        m_page->runJavaScript(u"globalThis.vestibuleAsked = %1; 0"_s.arg(elementScript(*m_asked)),
                              QWebEngineScript::ApplicationWorld);
    }
    Q_EMIT wanted(wish);
}

void FileHandover::give(const QStringList &files)
{
    if (!m_page || !m_asked)
        return;
    if (files.isEmpty()) {
        m_asked.reset();
        return;
    }
    m_page->stageFiles(files);
    m_patience->start(Patience);
    const QString isSame = u"globalThis.vestibuleAsked === %1"_s.arg(elementScript(*m_asked));
    // The engine calls back with nothing while a page is being deleted, when this may be gone too.
    m_page->runJavaScript(isSame, QWebEngineScript::ApplicationWorld,
                          [self = QPointer<FileHandover>(this)](const QVariant &answer) {
                              if (self && answer.toBool())
                                  self->repeatInput();
                          });
}

void FileHandover::repeatInput()
{
    // The view passes the keyboard on to the widget that the engine draws in.
    QWidget *target = m_view.focusProxy();
    const std::optional<PageInput> input = std::exchange(m_asked, std::nullopt);
    if (!target || !input)
        return;
    qCInfo(core::logWeb) << "files are given to the page";
    target->setFocus(Qt::OtherFocusReason);
    press(*target, *input, m_view);
}

} // namespace web
