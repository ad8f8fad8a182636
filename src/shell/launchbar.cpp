#include "shell/launchbar.h"

#include "shell/deskparts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Titles come from outside: what stands after an ampersand must not become a key.
QString menuText(const QString &title)
{
    QString text = title.simplified();
    return text.replace(u'&', u"&&"_s);
}

} // namespace

LaunchBar::LaunchBar(QWidget *parent)
    : QWidget(parent)
    , m_goTo(new QPushButton(this))
    , m_launch(new QPushButton(this))
    , m_ways(new QPushButton(this))
    , m_placeMenu(new QMenu(this)) // Not the button's: that one is mirrored.
    , m_wayMenu(new QMenu(m_ways))
{
    setRole(m_launch, u"launch"_s);
    setRole(m_ways, u"launch-ways"_s);
    setButtonIcon(m_ways, u"chevron-down"_s, Tone::OnAccent);
    setButtonIcon(m_goTo, u"chevron-down"_s, Tone::Accent);
    // Not QPushButton::setMenu(): its mark is drawn by no theme of ours.
    for (const auto &[button, menu] :
         {std::pair(m_goTo, m_placeMenu), std::pair(m_ways, m_wayMenu)}) {
        connect(button, &QPushButton::clicked, this, [button = button, menu = menu] {
            const bool mirrored = button->parentWidget()->layoutDirection() == Qt::RightToLeft;
            const int x = mirrored ? button->width() - menu->sizeHint().width() : 0;
            menu->popup(button->mapToGlobal(QPoint(x, button->height() + 2)));
        });
    }
    auto *launch = new QHBoxLayout;
    launch->setSpacing(2);
    launch->addWidget(m_launch);
    launch->addWidget(m_ways);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_goTo);
    layout->addLayout(launch);
    connect(m_launch, &QPushButton::clicked, this, [this] { Q_EMIT launchRequested({}, {}); });
    fillWays();
    showState();
}

void LaunchBar::setPlaces(const Places &places)
{
    m_places = places;
    fillPlaces();
}

void LaunchBar::setState(Launcher::State state, bool isThisPerson)
{
    m_state = state;
    m_isThisPerson = isThisPerson;
    showState();
}

void LaunchBar::addPlace(QMenu *menu, const QString &title, const QString &path)
{
    QAction *action = menu->addAction(menuText(title));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT launchRequested(path, {}); });
}

void LaunchBar::fillPlaces()
{
    m_placeMenu->clear();
    //: A place at Big Interview: the page people see first.
    addPlace(m_placeMenu, tr("Dashboard"), {});
    for (const SavedPath &saved : std::as_const(m_places.saved))
        addPlace(m_placeMenu, saved.title, saved.path);
    m_placeMenu->addSeparator();
    for (const biginterview::Track &track : std::as_const(m_places.tracks)) {
        auto *steps = new QMenu(menuText(track.title), m_placeMenu);
        for (const biginterview::Step &step : track.steps) {
            if (!step.link.isEmpty())
                addPlace(steps, step.title, step.link);
        }
        if (!steps->isEmpty())
            m_placeMenu->addMenu(steps);
    }
    //: A list of a person's interviews; each is opened to look at it.
    auto *reviews = new QMenu(tr("Review an interview"), m_placeMenu);
    for (const biginterview::Interview &interview : std::as_const(m_places.interviews)) {
        if (!interview.review.isEmpty())
            addPlace(reviews, interview.title, interview.review);
    }
    if (!reviews->isEmpty())
        m_placeMenu->addMenu(reviews);
}

void LaunchBar::fillWays()
{
    m_wayMenu->clear();
    const auto add = [this](const QString &text, auto act) {
        connect(m_wayMenu->addAction(text), &QAction::triggered, this, act);
    };
    //: A way to launch: in a window of this program.
    add(tr("Open in a window here"), [this] { Q_EMIT launchRequested({}, LaunchIn::Embedded); });
    //: A way to launch.
    add(tr("Open in this computer's browser"),
        [this] { Q_EMIT launchRequested({}, LaunchIn::Browser); });
    m_wayMenu->addSeparator();
    //: A way to launch: a link is put on the clipboard, after a question.
    add(tr("Copy a link…"), [this] { Q_EMIT linkRequested(); });
}

void LaunchBar::showState()
{
    const bool idle = m_state == Launcher::State::Idle;
    //: Opens Big Interview signed in as the person.
    QString text = tr("Launch");
    if (m_isThisPerson) {
        switch (m_state) {
        case Launcher::State::Idle:
            break;
        case Launcher::State::Signing:
            //: On the button that launches, while the person is signed in.
            text = tr("Signing in…");
            break;
        case Launcher::State::Opening:
            //: On the button that launches, while the page loads.
            text = tr("Opening…");
            break;
        case Launcher::State::Open:
            //: On the button that launches, while the person's window is open.
            text = tr("Signed in");
            break;
        }
    }
    m_launch->setText(text);
    m_launch->setToolTip(idle ? tr("Opens Big Interview signed in as this person.")
                              : tr("One person can be signed in at a time."));
    //: A button with a list of places at Big Interview.
    m_goTo->setText(tr("Go to"));
    m_goTo->setAccessibleDescription(
        tr("Opens a place at Big Interview, signed in as this person."));
    // The chevron stands behind the word.
    m_goTo->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                    : Qt::RightToLeft);
    m_ways->setAccessibleName(tr("Launch elsewhere"));
    m_ways->setToolTip(m_ways->accessibleName());
    for (QPushButton *button : {m_launch, m_goTo, m_ways})
        button->setEnabled(idle);
}

void LaunchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        showState();
    if (event->type() == QEvent::LanguageChange) {
        fillPlaces();
        fillWays();
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace shell
