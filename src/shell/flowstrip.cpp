#include "shell/flowstrip.h"

#include "shell/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

using Step = FlowStrip::Step;

enum class StepState { Ahead, Now, Passed };

constexpr std::array Steps{Step::Document, Step::Checks, Step::Face, Step::Done};

/// One step: a ring with its number, a filled dot with a tick once passed, and its word.
class StepMark final : public QWidget
{
public:
    explicit StepMark(int number) : m_number(number)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    void show(const QString &word, StepState state, bool withWord)
    {
        m_word = word;
        m_state = state;
        m_withWord = withWord;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(wordFont());
        const int dot = dotSize();
        return {m_withWord ? dot + gap() + metrics.horizontalAdvance(m_word) + 2 : dot,
                std::max(dot, metrics.height())};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QFont wordFont() const
    {
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * Theme::instance().visitorPixels(18) / 14.0);
        font.setWeight(m_state == StepState::Now ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    int dotSize() const
    {
        return std::max(Theme::instance().visitorPixels(28), QFontMetrics(wordFont()).height() + 2);
    }
    static int gap() { return Theme::instance().visitorPixels(10); }

    int m_number;
    QString m_word;
    StepState m_state = StepState::Ahead;
    bool m_withWord = true;
};

void StepMark::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::instance().colors();
    const bool passed = m_state == StepState::Passed;
    const bool now = m_state == StepState::Now;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const int dot = dotSize();
    const QRect ring =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - dot) / 2, dot, dot));
    const QRectF outline = QRectF(ring).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(passed ? colors.pass : now ? colors.accent : colors.line, 2));
    painter.setBrush(passed ? QBrush(colors.pass) : QBrush(Qt::NoBrush));
    painter.drawEllipse(outline);
    QFont numberFont = wordFont();
    if (passed) {
        QRect inner(QPoint(), ring.size() * 0.6);
        inner.moveCenter(ring.center());
        Theme::icon(u"check"_s, colors.card).paint(&painter, inner);
    } else {
        numberFont.setPointSizeF(numberFont.pointSizeF() * 0.83);
        painter.setFont(numberFont);
        painter.setPen(now ? colors.accent : colors.soft);
        painter.drawText(ring, Qt::AlignCenter, QLocale().toString(m_number));
    }
    if (!m_withWord)
        return;
    painter.setFont(wordFont());
    painter.setPen(passed ? colors.pass : now ? colors.ink : colors.soft);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(dot + gap(), 0, width() - dot - gap(), height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, m_word);
}

/// How much the strip says in the room it has.
enum class Fullness { Everything, WordOfNow, ButtonIcons, DotsOnly };

} // namespace

class FlowStrip::Private
{
public:
    QHBoxLayout *row = nullptr;
    BrandMark *brand = nullptr;
    std::array<StepMark *, Steps.size()> marks{};
    QLabel *camera = nullptr;
    QLabel *notice = nullptr;
    QPushButton *help = nullptr;
    QPushButton *leave = nullptr;
    Step current = Step::Document;
    Notice shownNotice = Notice::None;
    bool stepsKnown = true;
    bool testCamera = false;
    Fullness fullness = Fullness::Everything;
    bool fitting = false;
};

FlowStrip::FlowStrip(const Brand &brand, CameraKind camera, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"visitor-strip-bar"_s);
    // It makes do with any width; what it would like to be must not widen the window.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    d->testCamera = camera == CameraKind::Test;
    d->row = new QHBoxLayout(this);
    d->brand = new BrandMark(brand, BrandMark::Form::MarkOnly);
    d->row->addWidget(d->brand);
    int number = 0;
    for (StepMark *&mark : d->marks) {
        mark = new StepMark(++number);
        d->row->addWidget(mark);
    }
    d->row->addStretch(1);
    d->notice = new QLabel;
    d->camera = new QLabel;
    setRole(d->camera, u"visitor-mark"_s);
    setRole(d->notice, u"visitor-mark"_s);
    d->row->addWidget(d->notice, 0, Qt::AlignVCenter);
    d->row->addWidget(d->camera, 0, Qt::AlignVCenter);
    d->help = new QPushButton;
    d->leave = new QPushButton;
    for (QPushButton *button : {d->help, d->leave}) {
        setRole(button, u"visitor-strip"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true);
        d->row->addWidget(button);
    }
    connect(d->help, &QPushButton::clicked, this, &FlowStrip::helpRequested);
    connect(d->leave, &QPushButton::clicked, this, &FlowStrip::leaveRequested);
    connect(&Theme::instance(), &Theme::changed, this, &FlowStrip::fitWidth);
    fitWidth();
}

FlowStrip::~FlowStrip() = default;

void FlowStrip::reset()
{
    d->current = Step::Document;
    d->shownNotice = Notice::None;
    fitWidth();
}

void FlowStrip::setStatus(const QString &status)
{
    static const QHash<QString, Step> reached{
        {u"ID_VALIDATION_FINISHED"_s, Step::Checks},
        {u"ID_VALIDATION_FINISHED_SECOND_ID"_s, Step::Checks},
        {u"POST_PROCESSING_FINISHED"_s, Step::Face},
        {u"GOVERNMENT_VALIDATION_FINISHED"_s, Step::Face},
        {u"FACE_VALIDATION_FINISHED"_s, Step::Done},
        {u"ONBOARDING_FINISHED"_s, Step::Done},
        {u"MANUAL_REVIEW_APPROVED"_s, Step::Done},
        {u"MANUAL_REVIEW_REJECTED"_s, Step::Done},
    };
    d->current = std::max(d->current, reached.value(status, Step::Document));
    fitWidth();
}

FlowStrip::Step FlowStrip::current() const
{
    return d->current;
}

void FlowStrip::setStepsKnown(bool known)
{
    if (known == d->stepsKnown)
        return;
    d->stepsKnown = known;
    fitWidth();
}

void FlowStrip::setNotice(Notice notice)
{
    if (notice == d->shownNotice)
        return;
    d->shownNotice = notice;
    fitWidth();
}

void FlowStrip::refresh()
{
    const Theme &theme = Theme::instance();
    const bool iconsOnly = d->fullness >= Fullness::ButtonIcons;
    const int side = theme.visitorPixels(iconsOnly ? 12 : 24);
    const int edge = theme.visitorPixels(4);
    d->row->setContentsMargins(side, edge, side, edge);
    d->row->setSpacing(theme.visitorPixels(d->fullness == Fullness::Everything ? 28
                                           : iconsOnly                         ? 8
                                                                               : 14));
    const auto word = [](Step step) {
        switch (step) {
        case Step::Document:
            //: A step of the visit: taking pictures of the identity document.
            return tr("Document");
        case Step::Checks:
            //: A step of the visit: the service checks the document.
            return tr("Checks");
        case Step::Face:
            //: A step of the visit: taking a picture of the face.
            return tr("Face");
        case Step::Done:
            //: The last step of the visit.
            return tr("Done");
        }
        Q_UNREACHABLE();
    };
    for (std::size_t index = 0; index < Steps.size(); ++index) {
        const Step step = Steps.at(index);
        const StepState state = step < d->current    ? StepState::Passed
                                : step == d->current ? StepState::Now
                                                     : StepState::Ahead;
        StepMark *mark = d->marks.at(index);
        mark->show(word(step), state,
                   d->fullness == Fullness::Everything
                       || (state == StepState::Now && d->fullness != Fullness::DotsOnly));
        mark->setVisible(d->stepsKnown);
        mark->setAccessibleName(word(step));
        //: Read aloud about a step of the visit.
        mark->setAccessibleDescription(state == StepState::Passed ? tr("This step is done.")
                                       //: Read aloud about a step of the visit.
                                       : state == StepState::Now ? tr("You are at this step.")
                                                                 //: Read aloud about a step.
                                                                 : tr("This step comes later."));
    }

    const auto fillButton = [&](QPushButton *button, const QString &text, const QString &icon) {
        button->setAccessibleName(text);
        button->setText(iconsOnly ? QString() : text);
        button->setIcon(iconsOnly ? Theme::icon(icon, theme.colors().accent) : QIcon());
        button->setIconSize(QSize(1, 1) * theme.visitorPixels(28));
    };
    //: Button of the strip above the onboarding page.
    fillButton(d->help, tr("Help"), u"help"_s);
    //: Button of the strip above the onboarding page: ends the visit after one question.
    fillButton(d->leave, tr("Leave"), isRightToLeft() ? u"leave-rtl"_s : u"leave"_s);

    //: Mark on the strip: the pictures come from a test file, not from a camera.
    d->camera->setText(tr("Test camera"));
    d->camera->setVisible(d->testCamera && !iconsOnly);
    //: Mark on the strip: the service answers with errors, but the visitor can go on.
    d->notice->setText(tr("The service is slow. Your progress is safe."));
    d->notice->setVisible(d->shownNotice == Notice::ServiceSlow && !iconsOnly);
    setMinimumHeight(theme.visitorPixels(72));
}

void FlowStrip::fitWidth()
{
    // Showing and hiding lays out at once, which may come back here through a resize.
    if (d->fitting)
        return;
    const QScopedValueRollback guard(d->fitting, true);
    for (const Fullness fullness :
         {Fullness::Everything, Fullness::WordOfNow, Fullness::ButtonIcons, Fullness::DotsOnly}) {
        d->fullness = fullness;
        refresh();
        d->row->invalidate();
        if (d->row->sizeHint().width() <= width())
            break;
    }
}

void FlowStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        fitWidth();
    QWidget::changeEvent(event);
}

void FlowStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitWidth();
}

} // namespace shell
