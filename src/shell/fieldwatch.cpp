#include "shell/fieldwatch.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QInputMethod>
#include <QtGui/QPointerEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QWidget>

namespace shell {

namespace {

/// A page tells nobody that one of its fields has the focus (webengine.md section 12).
constexpr int PollMs = 200;
/// While a finger is down, and between the looks after a field was left.
constexpr int SoonMs = 60;
/// Going from one field to the next must not let the keyboard flicker.
constexpr int MissesBeforeGone = 3;
/// A release can get lost with its window; this many times SoonMs is longer than any touch.
constexpr int LongestTouch = 80;

/// The engine draws its pages by Qt Quick: what has the focus is that widget or an item inside it.
bool isPage(const QObject *focus)
{
    return focus && (!focus->isWidgetType() || focus->inherits("QQuickWidget"));
}

FieldKind kindOf(Qt::InputMethodHints hints)
{
    if (hints & Qt::ImhDialableCharactersOnly)
        return FieldKind::Phone;
    if (hints & (Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly))
        return FieldKind::Numbers;
    if (hints & Qt::ImhEmailCharactersOnly)
        return FieldKind::Mail;
    return hints & Qt::ImhUrlCharactersOnly ? FieldKind::WebAddress : FieldKind::Text;
}

} // namespace

FieldWatch::FieldWatch(QWidget &part) : QObject(&part), m_part(part)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FieldWatch::look);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this,
            [this] { m_next.start(m_field ? SoonMs : 0); });
    qGuiApp->installEventFilter(this);
    m_next.start(0);
}

bool FieldWatch::eventFilter(QObject *watched, QEvent *event)
{
    // A window hears of every press and release there is, before any widget can take it.
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_isTouched = true;
        Q_EMIT pressed(static_cast<QPointerEvent *>(event)->point(0).globalPosition().toPoint());
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_isTouched = false;
        Q_EMIT released();
        break;
    default:
        break;
    }
    return false;
}

std::optional<TypingField> FieldWatch::read() const
{
    const QWindow *window = QGuiApplication::focusWindow();
    if (!window || window != m_part.window()->windowHandle())
        return {};
    if (!QInputMethod::queryFocusObject(Qt::ImEnabled, {}).toBool()
        || QInputMethod::queryFocusObject(Qt::ImReadOnly, {}).toBool())
        return {};
    const auto hints =
        Qt::InputMethodHints(QInputMethod::queryFocusObject(Qt::ImHints, {}).toInt());
    TypingField field;
    field.kind = kindOf(hints);
    field.isHidden = hints & Qt::ImhHiddenText;
    field.isLatin = field.kind != FieldKind::Text || (hints & Qt::ImhLatinOnly);
    return field;
}

void FieldWatch::look()
{
    if (m_isTouched && ++m_waits < LongestTouch) {
        m_next.start(SoonMs);
        return;
    }
    m_isTouched = false;
    m_waits = 0;
    const std::optional<TypingField> found = read();
    m_misses = found ? 0 : m_misses + 1;
    if (m_field && !found && m_misses < MissesBeforeGone) {
        m_next.start(SoonMs);
        return;
    }
    if (isPage(QGuiApplication::focusObject()))
        m_next.start(PollMs);
    if (found != m_field) {
        m_field = found;
        Q_EMIT fieldChanged();
    }
}

} // namespace shell
