#include "shell/runningcard.h"

#include "shell/deskparts.h"
#include "shell/presenter.h"
#include "shell/timeline.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using core::milliseconds;

namespace {

/// How often ages on the screen are brought up to date.
constexpr milliseconds TickEvery(200);

int wholeSeconds(milliseconds time)
{
    return int((time.count() + 999) / 1000);
}

} // namespace

RunningCard::RunningCard(core::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_tick(clock.makeTimer(this))
    , m_told(Told::Status)
    , m_name(new EdgeLabel(EdgeLabel::Edge::Leading, this))
    , m_facts(new EdgeLabel(EdgeLabel::Edge::Trailing, this))
    , m_head(new QGridLayout)
    , m_timeline(new Timeline(this))
    , m_banner(new QFrame(this))
    , m_bannerLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_banner))
    , m_bannerTitle(new QLabel(m_banner))
    , m_bannerText(new QLabel(m_banner))
    , m_tryNow(new QPushButton(m_banner))
    , m_noScore(new QLabel(this))
    , m_done(new QPushButton(this))
    , m_openAgain(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_confirmation(new Confirmation(this))
{
    setRole(this, u"card"_s);
    setRole(m_name, u"title"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setRole(m_facts, u"soft"_s);
    m_facts->setWordWrap(true);
    setRole(m_banner, u"notice"_s);
    setRole(m_bannerTitle, u"heading"_s);
    setRole(m_bannerText, u"question"_s);
    m_bannerTitle->setWordWrap(true);
    m_bannerText->setWordWrap(true);
    setRole(m_cancel, u"danger"_s);
    setRole(m_noScore, u"soft"_s);
    m_noScore->setWordWrap(true);

    m_head->setHorizontalSpacing(16);
    m_head->setVerticalSpacing(8);
    m_head->setColumnStretch(0, 1);
    m_head->setColumnStretch(1, 3);
    arrangeHead(false);

    auto *bannerTexts = new QVBoxLayout;
    bannerTexts->setSpacing(2);
    bannerTexts->addWidget(m_bannerTitle);
    bannerTexts->addWidget(m_bannerText);
    auto *banner = new QHBoxLayout;
    banner->setSpacing(12);
    banner->addWidget(new IconLabel(u"wifi-off"_s, Tone::Review, 22, m_banner));
    banner->addLayout(bannerTexts, 1);
    m_bannerLayout->setContentsMargins(16, 12, 16, 12);
    m_bannerLayout->setSpacing(12);
    m_bannerLayout->addLayout(banner, 1);
    m_bannerLayout->addWidget(m_tryNow, 0, Qt::AlignTrailing | Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 22);
    layout->setSpacing(16);
    layout->addLayout(m_head);
    auto *noScore = new QHBoxLayout;
    noScore->setSpacing(16);
    noScore->addWidget(m_noScore, 1);
    noScore->addWidget(m_done, 0, Qt::AlignTop);
    layout->addLayout(noScore);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_banner);
    layout->addWidget(m_timeline);
    m_banner->hide();
    m_noScore->hide();
    m_done->hide();
    m_openAgain->hide();
    hide();

    connect(m_tick, &core::Timer::fired, this, &RunningCard::tick);
    connect(m_cancel, &QPushButton::clicked, m_confirmation, &Confirmation::ask);
    connect(m_confirmation, &Confirmation::declined, m_cancel,
            [this] { m_cancel->setFocus(Qt::OtherFocusReason); });
    connect(m_confirmation, &Confirmation::confirmed, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    connect(m_tryNow, &QPushButton::clicked, this, &RunningCard::tryNowRequested);
    connect(m_openAgain, &QPushButton::clicked, this, &RunningCard::openAgainRequested);
    connect(m_done, &QPushButton::clicked, this, &RunningCard::doneRequested);
    retranslate();
}

void RunningCard::begin(const QString &reference, onboarding::Show show, Told told)
{
    m_reference = reference;
    m_show = show;
    m_told = told;
    m_isBegun = false;
    m_startedAt = m_clock.utcNow();
    m_began = m_clock.elapsed();
    m_ended.reset();
    m_statusReadAt.reset();
    m_lost.reset();
    m_page = Page::None;
    m_timeline->begin(show, told);
    m_noScore->setVisible(told == Told::End);
    m_confirmation->hide();
    m_banner->hide();
    m_cancel->setEnabled(true);
    m_cancel->show();
    retranslate();
    setVisible(true);
    m_tick->start(TickEvery);
}

void RunningCard::setShownIn(onboarding::Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    m_isBegun = false;
    updateFacts();
}

void RunningCard::setState(onboarding::VisitState state, const QDateTime &at)
{
    using onboarding::VisitState;
    switch (state) {
    case VisitState::Opening:
        m_timeline->reach(Station::Created, at);
        m_page = Page::Opening;
        break;
    case VisitState::Scoring:
        m_timeline->reach(Station::Finished, at);
        break;
    case VisitState::Idle:
    case VisitState::Creating:
    case VisitState::Running:
    case VisitState::Done:
        break;
    }
    updateFacts();
}

void RunningCard::setStatus(const incode::Status &status, const QDateTime &at)
{
    using incode::StatusKind;
    m_isBegun = m_isBegun || status.kind != StatusKind::Unknown;
    switch (status.kind) {
    case StatusKind::IdValidationFinished:
    case StatusKind::SecondIdValidationFinished:
        m_timeline->reach(Station::Document, at);
        break;
    case StatusKind::PostProcessingFinished:
    case StatusKind::GovernmentValidationFinished:
        m_timeline->reach(Station::Checks, at);
        break;
    case StatusKind::FaceValidationFinished:
        m_timeline->reach(Station::Face, at);
        break;
    case StatusKind::OnboardingFinished:
    case StatusKind::ManualReviewApproved:
    case StatusKind::ManualReviewRejected:
        m_timeline->reach(Station::Finished, at);
        break;
    case StatusKind::Unknown:
    case StatusKind::Expired:
    case StatusKind::Other:
        break;
    }
    updateFacts();
}

void RunningCard::setStatusRead()
{
    m_statusReadAt = m_clock.elapsed();
    updateFacts();
}

void RunningCard::setPageShown(const QDateTime &at)
{
    m_page = Page::Alive;
    m_timeline->reach(Station::PageOpen, at);
    updateFacts();
}

void RunningCard::setPageOpening()
{
    m_page = Page::Opening;
    updateFacts();
}

void RunningCard::setPageClosed()
{
    m_page = Page::Closed;
    updateFacts();
}

void RunningCard::setConnectionLost(const core::Error &error, milliseconds retryIn)
{
    m_lost = error;
    m_retryAt = m_clock.elapsed() + retryIn;
    updateBanner();
}

void RunningCard::setConnectionRestored()
{
    m_lost.reset();
    updateBanner();
}

void RunningCard::finish(onboarding::Outcome outcome, const std::optional<web::CloseReport> &report)
{
    using onboarding::Outcome;
    const bool finished =
        outcome == Outcome::Passed || outcome == Outcome::Review || outcome == Outcome::Failed;
    if (finished)
        m_timeline->reach(Station::Finished, m_clock.utcNow());
    else
        m_timeline->stop();
    m_timeline->reachClean(m_clock.utcNow(), !report || report->clean);
    m_page = Page::Closed;
    m_lost.reset();
    m_ended = m_clock.elapsed();
    m_tick->stop();
    m_cancel->hide();
    m_confirmation->hide();
    updateBanner();
    updateFacts();
}

void RunningCard::tick()
{
    updateFacts();
    updateBanner();
    m_tick->start(TickEvery);
}

QString RunningCard::pageText() const
{
    switch (m_show) {
    case onboarding::Show::Embedded:
        break;
    case onboarding::Show::Browser:
        return m_page == Page::None || m_page == Page::Opening
                   //: In the line of facts about a running visit: the page is being opened there.
                   ? tr("opening in this computer's browser")
                   //: In the line of facts about a running visit: the page is there.
                   : tr("in this computer's browser");
    case onboarding::Show::Qr:
        return codeText();
    }
    switch (m_page) {
    case Page::None:
        //: In the line of facts about a running visit.
        return tr("no page yet");
    case Page::Opening:
        //: In the line of facts about a running visit.
        return tr("page opening");
    case Page::Alive:
        //: In the line of facts about a running visit.
        return tr("page alive");
    case Page::Closed:
        //: In the line of facts about a running visit.
        return tr("page closed");
    }
    return {};
}

/// In place of the page, when the visitor has it on a phone.
QString RunningCard::codeText() const
{
    switch (m_page) {
    case Page::None:
    case Page::Opening:
        //: In the line of facts about a running visit: the code for the phone is being made.
        return tr("no code yet");
    case Page::Alive:
        return m_isBegun
                   //: In the line of facts about a running visit: the page is there.
                   ? tr("on the visitor's phone")
                   //: In the line of facts about a running visit: the visitor's phone can read it.
                   : tr("code on the screen");
    case Page::Closed:
        //: In the line of facts about a visit that went on with a phone.
        return tr("code taken away");
    }
    return {};
}

QString RunningCard::statusAgeText() const
{
    if (m_told == Told::End)
        //: In the line of facts about a running visit that nothing can be asked about.
        return tr("waiting for the visitor");
    if (!m_statusReadAt)
        //: In the line of facts about a running visit: the service was not heard of.
        return tr("no status yet");
    const milliseconds age = m_clock.elapsed() - *m_statusReadAt;
    if (age < std::chrono::seconds(10)) {
        //: In the line of facts about a running visit; %1 is a number of seconds such as 0.4.
        return tr("status read %1 s ago")
            .arg(QLocale().toString(double(age.count()) / 1000, 'f', 1));
    }
    const auto seconds = int(std::chrono::duration_cast<std::chrono::seconds>(age).count());
    if (seconds < 60)
        return tr("status read %Ln second(s) ago", "In the line of facts about a running visit.",
                  seconds);
    return tr("status read %Ln minute(s) ago", "In the line of facts about a running visit.",
              seconds / 60);
}

void RunningCard::updateFacts()
{
    if (!m_began)
        return;
    m_openAgain->setVisible(m_show == onboarding::Show::Browser
                            && (m_page == Page::Opening || m_page == Page::Alive));
    m_done->setVisible(m_told == Told::End && !m_ended && m_page == Page::Alive);
    const QString started =
        //: In the line of facts about a running visit; %1 is a time such as 10:38.
        tr("started %1").arg(QLocale().toString(m_startedAt.toLocalTime().time(), u"HH:mm"_s));
    QStringList facts{started};
    if (m_ended) {
        const int seconds = wholeSeconds(*m_ended - *m_began);
        //: In the line of facts about a visit that is over; minutes and seconds.
        facts << tr("took %1 min %2 s")
                     .arg(QLocale().toString(seconds / 60), QLocale().toString(seconds % 60));
        facts << pageText();
    } else {
        facts << pageText() << statusAgeText();
    }
    m_facts->setText(facts.join(u" · "_s));
}

void RunningCard::updateBanner()
{
    m_banner->setVisible(m_lost.has_value());
    if (!m_lost)
        return;
    const milliseconds left = m_retryAt - m_clock.elapsed();
    m_bannerTitle->setText(
        left > milliseconds(0)
            ? tr("Connection lost. Trying again in %Ln second(s).", "", wholeSeconds(left))
            : tr("Connection lost. Trying again now."));
    m_bannerText->setText(presentError(*m_lost, Situation::ReadingStatus));
}

void RunningCard::retranslate()
{
    //: The name of a visit for which nobody entered a name or reference.
    m_name->setText(m_reference.isEmpty() ? tr("Walk-in") : m_reference);
    m_cancel->setText(tr("Cancel visit"));
    //: Shows the page of a running visit in the computer's browser once more.
    //: Ends a visit over a static link, which a person then decides.
    m_done->setText(tr("The visitor is done"));
    m_openAgain->setText(tr("Open the browser again"));
    m_noScore->setText(tr("This visit uses a static link and ends without a score. Look its result "
                          "up in the service's dashboard."));
    m_tryNow->setText(tr("Try now"));
    m_confirmation->setTexts(
        tr("End this visit now? The page closes and the visitor has to begin again."),
        //: Confirms that a running visit is cancelled.
        tr("End the visit"),
        //: Keeps a running visit going.
        tr("Keep it running"));
    setAccessibleName(tr("The running visit"));
    updateFacts();
    updateBanner();
}

void RunningCard::resizeEvent(QResizeEvent *event)
{
    constexpr int narrowWidth = 640;
    QFrame::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    m_bannerLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrangeHead(narrow);
}

void RunningCard::arrangeHead(bool narrow)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_facts, m_openAgain, m_cancel})
        m_head->removeWidget(each);
    if (narrow) {
        m_head->addWidget(m_name, 0, 0, 1, 2);
        m_head->addWidget(m_cancel, 0, 2);
        m_head->addWidget(m_facts, 1, 0, 1, 3);
        m_head->addWidget(m_openAgain, 2, 0, 1, 3, Qt::AlignLeading);
    } else {
        m_head->addWidget(m_name, 0, 0);
        m_head->addWidget(m_facts, 0, 1);
        m_head->addWidget(m_openAgain, 0, 2);
        m_head->addWidget(m_cancel, 0, 3);
    }
    m_facts->setEdge(narrow ? EdgeLabel::Edge::Leading : EdgeLabel::Edge::Trailing);
}

void RunningCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace shell
