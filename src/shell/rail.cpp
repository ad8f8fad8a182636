#include "shell/rail.h"

#include "shell/deskparts.h"
#include "shell/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 212;

} // namespace

Rail::Rail(const QList<RailEntry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_buttons(new QButtonGroup(this))
    , m_visitorScreen(new QPushButton(this))
    , m_end(new QPushButton(this))
    , m_demo(new QLabel(this))
    , m_testCamera(new QLabel(this))
    , m_serviceIcon(new IconLabel(u"globe"_s, Tone::Soft, 16, this))
    , m_service(new QLabel(this))
{
    setRole(this, u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(LeastWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 24, 12, 20);
    layout->setSpacing(4);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(14, 0, 14, 18);
    brand->setSpacing(10);
    brand->addWidget(new IconLabel(u"logo"_s, Tone::Accent, 22, this));
    // The program's name is the same in every language.
    auto *name = new EdgeLabel(EdgeLabel::Edge::Leading, this);
    name->setText(u"Vestibule"_s);
    setRole(name, u"brand"_s);
    brand->addWidget(name, 1);
    layout->addLayout(brand);

    for (int i = 0; i < m_entries.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setIconSize({20, 20});
        setRole(button, u"rail-item"_s);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    for (QPushButton *button : {m_visitorScreen, m_end}) {
        button->setIconSize({20, 20});
        setRole(button, u"rail-item"_s);
        button->hide();
        layout->addWidget(button);
    }
    setButtonIcon(m_visitorScreen, u"chevron-left"_s, Tone::Soft);
    setButtonIcon(m_end, u"cross"_s, Tone::Soft);
    connect(m_visitorScreen, &QPushButton::clicked, this, &Rail::visitorScreenRequested);
    connect(m_end, &QPushButton::clicked, this, &Rail::endRequested);

    for (QLabel *mark : {m_demo, m_testCamera}) {
        setRole(mark, u"tag-review"_s);
        mark->setWordWrap(true);
        mark->hide();
        layout->addWidget(mark);
        layout->addSpacing(4);
    }
    auto *service = new QHBoxLayout;
    service->setContentsMargins(14, 6, 14, 0);
    service->setSpacing(8);
    setRole(m_service, u"small"_s);
    m_service->setWordWrap(true);
    // The places decide how wide the rail is; what stands at its foot wraps.
    for (QLabel *label : {m_demo, m_testCamera, m_service}) {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    service->addWidget(m_serviceIcon, 0, Qt::AlignTop);
    service->addWidget(m_service, 1);
    layout->addLayout(service);

    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::entered);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this] { colorIcons(); });
    connect(&Theme::instance(), &Theme::changed, this, &Rail::colorIcons);
    setCurrent(0);
    colorIcons();
    retranslate();
    mirror();
}

int Rail::current() const
{
    return m_buttons->checkedId();
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

void Rail::setEntriesEnabled(bool enabled)
{
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(enabled);
}

void Rail::setMarks(bool demo, bool testCamera)
{
    m_demo->setVisible(demo);
    m_testCamera->setVisible(testCamera);
}

void Rail::offerWaysOut()
{
    m_visitorScreen->show();
    m_end->show();
}

void Rail::setReachability(const Reachability &reachability)
{
    m_reachability = reachability;
    const bool lost = reachability.state == Reachability::Lost;
    m_serviceIcon->setIcon(lost ? u"wifi-off"_s : u"globe"_s, lost ? Tone::Fail : Tone::Soft);
    setRole(m_service, lost ? u"error"_s : u"small"_s);
    retranslate();
}

void Rail::colorIcons()
{
    const ThemeColors &colors = Theme::instance().colors();
    for (int i = 0; i < m_entries.size(); ++i) {
        QAbstractButton *button = m_buttons->button(i);
        button->setIcon(
            Theme::icon(m_entries.at(i).icon, button->isChecked() ? colors.accent : colors.soft));
    }
}

void Rail::mirror()
{
    // Style sheets turn texts around by themselves, but no borders.
    setStyleProperty(this, "mirrored", layoutDirection() == Qt::RightToLeft);
}

void Rail::retranslate()
{
    for (int i = 0; i < m_entries.size(); ++i) {
        // The space keeps icon and word apart in every style.
        m_buttons->button(i)->setText(
            u"  "_s + QCoreApplication::translate("shell::Rail", m_entries.at(i).title));
    }
    //: At the foot of a desk that was opened from the visitor's screen: goes back there.
    m_visitorScreen->setText(u"  "_s + tr("Visitor's screen"));
    m_visitorScreen->setToolTip(tr("Closes the desk and shows the visitor's screen again."));
    //: At the foot of a desk that was opened from the visitor's screen.
    m_end->setText(u"  "_s + tr("End the program"));
    //: A mark at the foot of the desk window: nobody is really onboarded.
    m_demo->setText(tr("Demo: no identity is verified"));
    //: A mark at the foot of the desk window: a film stands in for the camera.
    m_testCamera->setText(tr("Test camera"));
    switch (m_reachability.state) {
    case Reachability::Unknown:
        m_service->setText(tr("Service not asked yet"));
        break;
    case Reachability::Reachable:
        m_service->setText(m_reachability.latency
                               //: %1 is a time such as 42.
                               ? tr("Service reachable, %1 ms")
                                     .arg(QLocale().toString(m_reachability.latency->count()))
                               : tr("Service reachable"));
        break;
    case Reachability::Lost:
        m_service->setText(tr("Service not reachable"));
        break;
    }
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        mirror();
    QWidget::changeEvent(event);
}

} // namespace shell
