#include "shell/connectiontestpanel.h"

#include "shell/deskparts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

Look lookOf(CheckState state)
{
    switch (state) {
    case CheckState::NotChecked:
        return {u"minus"_s, u"neutral"_s, Tone::Soft};
    case CheckState::Running:
        return {u"hourglass"_s, u"neutral"_s, Tone::Accent};
    case CheckState::Ok:
        return {u"check"_s, u"pass"_s, Tone::Pass};
    case CheckState::Failed:
        return {u"cross"_s, u"fail"_s, Tone::Fail};
    }
    return {};
}

QString stateWord(CheckState state)
{
    switch (state) {
    case CheckState::NotChecked:
        //: A row of the connection test that could not be or was not looked at.
        return ConnectionTestPanel::tr("Not checked");
    case CheckState::Running:
        //: A row of the connection test that waits for an answer.
        return ConnectionTestPanel::tr("Checking");
    case CheckState::Ok:
        //: A row of the connection test without a fault.
        return ConnectionTestPanel::tr("Fine");
    case CheckState::Failed:
        //: A row of the connection test with a fault.
        return ConnectionTestPanel::tr("Failed");
    }
    return {};
}

} // namespace

ConnectionTestPanel::ConnectionTestPanel(TestedService service, net::Client &net,
                                         core::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_service(service)
    , m_test(net, clock)
    , m_title(new QLabel(this))
    , m_intro(new QLabel(this))
    , m_run(new QPushButton(this))
    , m_runFlow(new QPushButton(this))
    , m_table(new QWidget(this))
{
    setRole(this, u"inset"_s);
    setRole(m_title, u"heading"_s);
    setRole(m_intro, u"small"_s);
    m_intro->setWordWrap(true);
    setRole(m_table, u"clear"_s);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_intro);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(texts, 1);
    head->addWidget(m_run);

    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    for (int i = 0; i < m_test.rows().size(); ++i) {
        Row row{new IconLabel(u"minus"_s, Tone::Soft, 16, m_table), new QLabel(m_table),
                new QLabel(m_table), new QLabel(m_table)};
        setRole(row.title, u"field-title"_s);
        setRole(row.state, u"soft"_s);
        row.sentence->setWordWrap(true);
        grid->addWidget(row.icon, i, 0, Qt::AlignTop);
        grid->addWidget(row.title, i, 1, Qt::AlignTop);
        grid->addWidget(row.state, i, 2, Qt::AlignTop);
        grid->addWidget(row.sentence, i, 3);
        m_rows << row;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_runFlow, 0, Qt::AlignLeading);
    m_table->hide();
    m_runFlow->hide();

    connect(m_run, &QPushButton::clicked, this, &ConnectionTestPanel::testRequested);
    connect(m_runFlow, &QPushButton::clicked, this, &ConnectionTestPanel::flowTestRequested);
    connect(&m_test, &ConnectionTest::rowsChanged, this, &ConnectionTestPanel::refresh);
    connect(&m_test, &ConnectionTest::finished, this, &ConnectionTestPanel::finished);
    refresh();
}

void ConnectionTestPanel::run(const ConnectionTest::Target &target)
{
    m_table->show();
    m_test.start(target);
}

void ConnectionTestPanel::runFlow(const ConnectionTest::Target &target)
{
    m_test.startFlow(target);
}

void ConnectionTestPanel::refresh()
{
    const QString title = m_service == TestedService::BigInterview
                              //: A title and a button: tests the connection to this service.
                              ? tr("Test Big Interview")
                              : tr("Test connection");
    m_title->setText(title);
    m_intro->setText(tr("Looks for what is wrong between this computer and the service. Nothing "
                        "is created."));
    m_run->setText(m_test.isRunning() ? tr("Testing…") : title);
    m_run->setEnabled(!m_test.isRunning());
    m_runFlow->setText(tr("Test the flow too (creates a session)"));
    m_runFlow->setEnabled(!m_test.isRunning());
    m_runFlow->setVisible(false);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isUsed = i < m_test.rows().size();
        for (QWidget *part :
             {static_cast<QWidget *>(row.icon), static_cast<QWidget *>(row.title),
              static_cast<QWidget *>(row.state), static_cast<QWidget *>(row.sentence)})
            part->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CheckRow &found = m_test.rows().at(i);
        const Look look = lookOf(found.state);
        row.icon->setIcon(look.icon, look.tone);
        row.title->setText(checkTitle(found.check));
        row.state->setText(stateWord(found.state));
        row.sentence->setText(checkSentence(found));
        row.sentence->setToolTip(found.detail);
        if (found.check == Check::Flow)
            m_runFlow->setVisible(m_test.canTryFlow() && found.finding == Finding::FlowOnRequest);
    }
}

void ConnectionTestPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace shell
