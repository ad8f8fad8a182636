#include "shell/visitdetail.h"

#include "core/log.h"
#include "shell/caretaker.h"
#include "shell/deskparts.h"
#include "shell/presenter.h"
#include "shell/resultcardmodule.h"
#include "shell/visitdocuments.h"
#include "shell/visitmedia.h"
#include "shell/visitnote.h"
#include "shell/visitprint.h"
#include "shell/visitwords.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 20;

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

VisitDetail::VisitDetail(Services &services, Caretaker &caretaker, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_caretaker(caretaker)
    , m_title(new EdgeLabel(EdgeLabel::Edge::Leading, this))
    , m_close(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_light(new Light(m_content))
    , m_word(new QLabel(m_content))
    , m_why(new QLabel(m_content))
    , m_nextStep(new QLabel(m_content))
    , m_facts(new QGridLayout)
    , m_session(new EdgeLabel(EdgeLabel::Edge::Leading, m_content))
    , m_copy(new QPushButton(m_content))
    , m_moduleLayout(new QVBoxLayout)
    , m_note(new VisitNote(services, m_content))
    , m_pictures(new VisitMedia(MediaKind::Pictures, services, services.clock(), m_content))
    , m_text(new VisitMedia(MediaKind::Text, services, services.clock(), m_content))
    , m_wayTitle(new QLabel(m_content))
    , m_way(new QGridLayout)
    , m_print(new VisitPrint(services, this))
    , m_confirmation(new Confirmation(this))
    , m_message(new QLabel(this))
    , m_fetchAgain(new QPushButton(this))
    , m_showPrint(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    build();
    connect(m_close, &QPushButton::clicked, this, &VisitDetail::closed);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_loaded) {
            QGuiApplication::clipboard()->setText(m_loaded->details.summary.row.interviewId.text());
        }
    });
    connect(m_note, &VisitNote::saved, this, &VisitDetail::changed);
    for (VisitMedia *media : {m_pictures, m_text}) {
        connect(media, &VisitMedia::fetched, this, [this] {
            reload();
            Q_EMIT changed();
        });
    }
    connect(m_showPrint, &QPushButton::clicked, this,
            [this] { m_print->setVisible(!m_print->isVisible()); });
    connect(m_print, &VisitPrint::closed, m_print, &QWidget::hide);
    connect(m_fetchAgain, &QPushButton::clicked, this, &VisitDetail::fetchAgain);
    connect(m_delete, &QPushButton::clicked, m_confirmation, &Confirmation::ask);
    connect(m_confirmation, &Confirmation::confirmed, this, &VisitDetail::deleteNow);
    connect(m_confirmation, &Confirmation::declined, this,
            [this] { m_delete->setFocus(Qt::OtherFocusReason); });
    retranslate();
}

VisitDetail::~VisitDetail() = default;

void VisitDetail::build()
{
    setRole(this, u"card"_s);
    setRole(m_content, u"clear"_s);
    setRole(m_scroll, u"clear"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    // Everything in it arranges itself for any width; without this it would be cut instead.
    m_content->setMinimumWidth(1);
    auto *head = buildHead();
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(Margin, 4, Margin, 16);
    rows->setSpacing(16);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(16);
    verdict->addWidget(m_light, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_word, m_why, m_nextStep}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    setRole(m_nextStep, u"soft"_s);
    verdict->addLayout(texts, 1);
    rows->addLayout(verdict);
    rows->addWidget(buildFacts());
    m_moduleLayout->setSpacing(0);
    rows->addLayout(m_moduleLayout);
    rows->addWidget(m_note);
    rows->addWidget(m_pictures);
    rows->addWidget(m_text);
    setRole(m_wayTitle, u"field-title"_s);
    rows->addWidget(m_wayTitle);
    m_way->setHorizontalSpacing(14);
    m_way->setVerticalSpacing(6);
    m_way->setColumnStretch(1, 1);
    rows->addLayout(m_way);
    rows->addStretch(1);
    m_scroll->setWidget(m_content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildFoot());
}

QWidget *VisitDetail::buildHead()
{
    auto *head = new QWidget(this);
    setRole(m_title, u"heading"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(m_close, u"link"_s);
    setButtonIcon(m_close, u"cross"_s, Tone::Accent);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(Margin, 12, 10, 8);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget *VisitDetail::buildFacts()
{
    auto *box = new QFrame(m_content);
    setRole(box, u"inset"_s);
    setRole(m_session, u"small"_s);
    m_session->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_session->setWordWrap(true);
    setRole(m_copy, u"link"_s);
    setButtonIcon(m_copy, u"copy"_s, Tone::Accent);
    auto *session = new QHBoxLayout;
    session->setSpacing(8);
    session->addWidget(m_session, 1);
    session->addWidget(m_copy, 0, Qt::AlignTop);
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(14, 10, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(m_facts);
    layout->addLayout(session);
    return box;
}

QWidget *VisitDetail::buildFoot()
{
    auto *foot = new QFrame(this);
    setRole(foot, u"visit-foot"_s);
    setRole(m_delete, u"danger"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_print->hide();
    auto *actions = new QWidget(foot);
    auto *row = new WrapLayout(actions);
    row->setAlignment(Qt::AlignLeading);
    row->setSpacing(8);
    for (QPushButton *button : {m_showPrint, m_fetchAgain, m_delete})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(Margin, 10, Margin, 12);
    layout->setSpacing(10);
    layout->addWidget(m_print);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_message);
    layout->addWidget(actions);
    return foot;
}

core::Result<VisitDetail::Loaded> VisitDetail::read(store::Storage &storage,
                                                    const core::VisitId &visit)
{
    auto details = storage.history().details(visit);
    if (!details)
        return details.error();
    if (!*details)
        return core::Error::of(core::ErrorKind::Storage, u"The visit is not there any more"_s);
    Loaded loaded{std::move(**details), {}};
    auto score = readScore(storage, visit);
    if (!score)
        return score.error();
    loaded.score = std::move(score).value();
    return loaded;
}

void VisitDetail::open(const core::VisitId &visit)
{
    if (visit == m_visit) {
        reload();
        return;
    }
    m_note->setVisit(visit);
    m_fetch.reset();
    m_pictures->clear();
    m_text->clear();
    m_print->hide();
    m_print->setVisit(visit);
    m_confirmation->hide();
    showMessage(u"soft"_s, {});
    m_visit = visit;
    // The one before is seen a moment longer; nothing may be done with this one until it is there.
    m_loaded.reset();
    for (QPushButton *button : {m_copy, m_showPrint, m_fetchAgain, m_delete})
        button->setEnabled(false);
    m_scroll->ensureVisible(0, 0);
    reload();
}

void VisitDetail::reload()
{
    if (m_visit.isEmpty())
        return;
    m_services.reader().ask<Loaded>(
        [visit = m_visit](store::Storage &storage) { return read(storage, visit); }, this,
        [this, asked = ++m_asked](const core::Result<Loaded> &loaded) {
            if (asked == m_asked)
                take(loaded);
        });
}

void VisitDetail::clear()
{
    ++m_asked;
    m_note->setVisit({});
    m_pictures->clear();
    m_text->clear();
    m_fetch.reset();
    m_visit = {};
    m_loaded.reset();
}

void VisitDetail::take(const core::Result<Loaded> &loaded)
{
    if (!loaded) {
        qCWarning(core::logApp).noquote() << "visit not read:" << core::describe(loaded.error());
        showMessage(u"error"_s, presentError(loaded.error(), Situation::ReadingVisits));
        if (!m_loaded) {
            m_title->clear();
            m_scroll->hide();
        }
        return;
    }
    m_loaded = *loaded;
    m_scroll->show();
    m_pictures->setVisit(m_loaded->details);
    m_text->setVisit(m_loaded->details);
    refill();
}

void VisitDetail::refill()
{
    if (!m_loaded)
        return;
    const store::VisitSummary &summary = m_loaded->details.summary;
    m_title->setText(presentReference(summary.row));
    fillResult();
    fillFacts();
    fillModules();
    fillTimeline();
    const bool hasSession = !summary.row.interviewId.isEmpty();
    m_session->setVisible(hasSession);
    m_copy->setVisible(hasSession);
    m_copy->setEnabled(true);
    m_showPrint->setEnabled(true);
    m_fetchAgain->setEnabled(!m_fetch || !m_fetch->isRunning());
    //: %1 is the service's id of a session.
    m_session->setText(tr("Session %1").arg(summary.row.interviewId.text()));
    m_fetchAgain->setVisible(summary.hasToken && summary.row.end);
    m_delete->setEnabled(summary.row.end.has_value() && m_deleting != m_visit);
    m_delete->setToolTip(summary.row.end ? QString() : tr("A running visit cannot be deleted."));
    //: What a screen reader says for the detail of a visit: whose it was and how it ended.
    setAccessibleName(tr("%1. %2").arg(m_title->text(), m_word->text()));
}

void VisitDetail::fillResult()
{
    const store::VisitSummary &summary = m_loaded->details.summary;
    const OutcomeChip chip = presentOutcome(summary);
    m_light->setLook(chip.look);
    setRole(m_word, u"word-"_s + chip.look.role);
    m_word->setText(chip.word);
    if (const auto result = resultOf(summary.row, m_loaded->score)) {
        const ResultSentence sentence = presentResult(*result);
        m_why->setText(sentence.why);
        m_nextStep->setText(sentence.nextStep);
    } else {
        m_why->setText(tr("The visitor is busy, or the program waits for the result."));
        m_nextStep->setText(tr("Look at the desk for how it goes."));
    }
}

void VisitDetail::fillFacts()
{
    emptyLayout(m_facts);
    const store::VisitSummary &summary = m_loaded->details.summary;
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *title = new QLabel(name, m_content);
        auto *text = new EdgeLabel(EdgeLabel::Edge::Leading, m_content);
        setRole(title, u"small"_s);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setText(value);
        const int row = m_facts->count() / 2;
        m_facts->addWidget(title, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row, 1);
    };
    // Beside a customer id the name would else not be seen.
    if (!summary.row.visit.customerId.isEmpty())
        add(tr("Name"), summary.row.visit.personName);
    add(tr("Started"), presentWhenFully(summary.row.visit.createdAt));
    add(tr("Took"), presentTook(summary.row));
    add(tr("Shown on"), presentWay(summary.row.visit.show));
    add(tr("Operator"), summary.row.visit.operatorName);
}

void VisitDetail::fillModules()
{
    // The same visit may be read anew at any moment; what is unfolded stays so.
    QList<bool> unfolded;
    if (m_filled == m_visit) {
        for (const ModuleRow *row : std::as_const(m_modules))
            unfolded << row->isUnfolded();
    }
    m_filled = m_visit;
    qDeleteAll(m_modules);
    m_modules.clear();
    if (!m_loaded->score)
        return;
    const QList<ModuleLine> lines = presentModules(m_loaded->score);
    for (const ModuleLine &line : lines) {
        auto *row = new ModuleRow(line, m_content);
        row->setUnfolded(unfolded.value(m_modules.size(), false));
        m_moduleLayout->addWidget(row);
        m_modules << row;
    }
    ModuleRow::alignColumns(m_modules);
}

void VisitDetail::fillTimeline()
{
    emptyLayout(m_way);
    const QLocale locale;
    const QList<store::VisitStep> &steps = m_loaded->details.steps;
    for (const store::VisitStep &step : steps) {
        auto *time = new EdgeLabel(EdgeLabel::Edge::Leading, m_content);
        auto *sentence = new QLabel(m_content);
        setRole(time, u"small"_s);
        time->setText(locale.toString(step.at.toLocalTime().time(), u"HH:mm:ss"_s));
        time->setToolTip(presentWhenFully(step.at));
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setText(presentStep(step));
        const int row = m_way->count() / 2;
        m_way->addWidget(time, row, 0, Qt::AlignTop);
        m_way->addWidget(sentence, row, 1);
    }
    m_wayTitle->setVisible(!steps.isEmpty());
}

void VisitDetail::fetchAgain()
{
    store::Storage *storage = m_services.storage();
    // Before the service it uses.
    m_fetch.reset();
    m_service = m_services.service();
    if (!m_service || !storage || !m_loaded) {
        showMessage(u"error"_s, tr("The service is not set up. Check Settings, then try again."));
        return;
    }
    m_fetchAgain->setEnabled(false);
    showMessage(u"soft"_s, tr("Asking the service…"));
    m_fetch = std::make_unique<onboarding::ResultFetch>(*m_service, storage->visits(),
                                                        m_services.clock());
    connect(m_fetch.get(), &onboarding::ResultFetch::done, this, [this] {
        m_services.recordOrWarn(store::actions::ResultFetched, m_visit);
        m_fetchAgain->setEnabled(true);
        showMessage(u"good"_s, tr("The result is as the service has it now."));
        reload();
        Q_EMIT changed();
    });
    connect(m_fetch.get(), &onboarding::ResultFetch::failed, this,
            [this](const core::Error &error) {
                m_fetchAgain->setEnabled(true);
                showMessage(u"error"_s, presentError(error, Situation::FetchingResult));
            });
    m_fetch->fetchScore(m_visit, m_loaded->details.summary.row.interviewId);
}

/// The caretaker records it.
void VisitDetail::deleteNow()
{
    m_deleting = m_visit;
    m_delete->setEnabled(false);
    showMessage(u"soft"_s, tr("Deleting the visit and every copy of it…"));
    m_caretaker.deleteVisits(
        {m_visit}, this, [this, visit = m_visit](const core::Result<store::PurgeCounts> &counts) {
            endDeleting(visit, counts);
        });
}

void VisitDetail::endDeleting(const core::VisitId &visit,
                              const core::Result<store::PurgeCounts> &counts)
{
    if (m_deleting == visit)
        m_deleting = {};
    const bool isShown = visit == m_visit;
    if (!counts) {
        if (isShown)
            m_delete->setEnabled(true);
        showMessage(u"error"_s, presentError(counts.error(), Situation::Deleting));
        return;
    }
    if (isShown) {
        m_note->discard();
        clear();
    }
    Q_EMIT deleted();
}

void VisitDetail::showMessage(const QString &role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void VisitDetail::retranslate()
{
    m_close->setAccessibleName(tr("Close the detail"));
    m_close->setToolTip(m_close->accessibleName());
    //: A button that copies the id of a session to the clipboard.
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the session's id"));
    m_wayTitle->setText(tr("The way of the visit"));
    //: A button that asks the service again for the result of a visit.
    m_fetchAgain->setText(tr("Fetch again"));
    m_fetchAgain->setToolTip(tr("Ask the service for the result of this visit again."));
    m_showPrint->setText(tr("Print or save"));
    //: A button that deletes a visit at once.
    m_delete->setText(tr("Delete now"));
    m_confirmation->setTexts(
        tr("Delete this visit with everything kept of it? It cannot be brought back."),
        tr("Delete for good"), tr("Keep"));
    refill();
}

void VisitDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace shell
