#include "shell/onscreenkeyboard.h"

#include "shell/fieldwatch.h"
#include "shell/keypanel.h"
#include "shell/language.h"
#include "shell/theme.h"
#include "shell/themestyle.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyboardMargin = 8;
constexpr int SmallKey = 48;     ///< The least height there is.
constexpr int UsualKey = 64;     ///< The least where the window has the room.
constexpr int LargeKey = 72;     ///< More does not help; larger screens scale it.
constexpr int UsualWindow = 720; ///< From this height on a window is no small one.
constexpr double MostOfWindow = 0.38;
constexpr int LetterRows = 4;

/// The keyboard comes back so long after a touch, when the field still has the focus then.
constexpr int BackAfterMs = 300;

/// Of so many rows of keys; what is left is theirs.
constexpr int frameOf(int rows)
{
    return (rows - 1) * KeyPanel::Gap + 2 * KeyboardMargin;
}

/// The engine sees to the fields of a page; ours may stand in something that scrolls.
void showFocusedWidget()
{
    QWidget *focus = QApplication::focusWidget();
    for (QWidget *outer = focus; outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(focus);
    }
}

} // namespace

class OnScreenKeyboard::Private
{
public:
    void update();
    void appear();
    void fit();
    bool hasDigitRow() const;

    OnScreenKeyboard *q;
    Mode mode;
    QString devicesFile;
    FieldWatch *watch = nullptr;
    KeyPanel *keys = nullptr;
    QTimer comeBack{};
    std::optional<TypingField> shown{}; ///< The field the keys are up for.
    bool isDismissed = false;
    QPointer<QWidget> window{};
};

/// Shows, changes or hides the keys for what has the focus now.
void OnScreenKeyboard::Private::update()
{
    const std::optional<TypingField> &found = watch->field();
    if (!found)
        isDismissed = false;
    const bool isWanted =
        found && !isDismissed
        && (mode == Mode::Always || q->isVisible() || !hasHardwareKeyboard(devicesFile));
    if (!isWanted) {
        shown.reset();
        q->hide();
        return;
    }
    if (shown != found) {
        shown = found;
        keys->present(*found, hasDigitRow());
    }
    if (!q->isVisible())
        appear();
}

void OnScreenKeyboard::Private::appear()
{
    if (window != q->window()) {
        if (window)
            window->removeEventFilter(q);
        window = q->window();
        window->installEventFilter(q);
    }
    fit();
    q->show();
    QMetaObject::invokeMethod(q, &showFocusedWidget, Qt::QueuedConnection);
}

bool OnScreenKeyboard::Private::hasDigitRow() const
{
    constexpr int rows = LetterRows + 1;
    return q->window()->height() * MostOfWindow >= rows * UsualKey + frameOf(rows);
}

/// The same height for every layer, or the page would jump.
void OnScreenKeyboard::Private::fit()
{
    const int tall = q->window()->height();
    const int rows = LetterRows + (hasDigitRow() ? 1 : 0);
    const int least = tall < UsualWindow ? SmallKey : UsualKey;
    const int key = std::clamp((int(tall * MostOfWindow) - frameOf(rows)) / rows, least,
                               Theme::instance().visitorPixels(LargeKey));
    q->setFixedHeight(rows * key + frameOf(rows));
}

OnScreenKeyboard::Mode OnScreenKeyboard::modeOf(const QString &setting)
{
    if (setting == "always"_L1)
        return Mode::Always;
    return setting == "never"_L1 ? Mode::Never : Mode::Auto;
}

OnScreenKeyboard::OnScreenKeyboard(Mode mode, QWidget *parent, const QString &devicesFile)
    : QWidget(parent), d(new Private{this, mode, devicesFile})
{
    setObjectName("onScreenKeyboard"_L1);
    setRole(this, u"keyboard"_s);
    setAttribute(Qt::WA_StyledBackground);
    hide();
    if (mode == Mode::Never)
        return;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(KeyboardMargin, KeyboardMargin, KeyboardMargin, KeyboardMargin);
    d->keys = new KeyPanel(this);
    column->addWidget(d->keys);
    d->watch = new FieldWatch(*this);
    d->comeBack.setSingleShot(true);
    connect(d->keys, &KeyPanel::hideRequested, this, [this] {
        d->isDismissed = true;
        d->update();
    });
    connect(&d->comeBack, &QTimer::timeout, this, [this] { d->update(); });
    connect(d->watch, &FieldWatch::fieldChanged, this, [this] { d->update(); });
    connect(d->watch, &FieldWatch::pressed, d->keys, &KeyPanel::noteTouch);
    connect(d->watch, &FieldWatch::released, this, [this] {
        // The key that hides it speaks after this; any other touch may mean the field again.
        if (std::exchange(d->isDismissed, false))
            d->comeBack.start(BackAfterMs);
    });
    connect(&Language::instance(), &Language::changed, this, &OnScreenKeyboard::reset);
}

OnScreenKeyboard::~OnScreenKeyboard() = default;

void OnScreenKeyboard::reset()
{
    if (d->keys)
        d->keys->reset();
}

bool OnScreenKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->window && event->type() == QEvent::Resize && d->shown) {
        d->fit();
        d->keys->present(*d->shown,
                         d->hasDigitRow()); // With more or less room there are other rows.
    }
    return QWidget::eventFilter(watched, event);
}

void OnScreenKeyboard::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // It fell between the keys and the edge.
}

} // namespace shell
