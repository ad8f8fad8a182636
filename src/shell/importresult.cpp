#include "shell/importresult.h"

#include "shell/importwords.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::RowOutcome;

namespace {

constexpr auto Outcomes = {RowOutcome::Added, RowOutcome::Updated, RowOutcome::Unchanged,
                           RowOutcome::Duplicate, RowOutcome::Rejected};
constexpr int LineColumnWidth = 90;
constexpr int RowHeight = 52;
constexpr int LeastTableHeight = 160;

} // namespace

ImportResult::ImportResult(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_pills(new QWidget(this))
    , m_text(new QLabel(this))
    , m_listTitle(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_table(new QTableWidget(0, 3, this))
{
    setRole(this, u"clear"_s);
    setRole(m_title, u"sentence"_s);
    setRole(m_pills, u"clear"_s);
    setRole(m_text, u"soft"_s);
    setRole(m_listTitle, u"field-title"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *pills = new WrapLayout(m_pills);
    pills->setAlignment(Qt::AlignLeading);
    pills->setContentsMargins({});
    pills->setSpacing(8);

    setRole(m_table, u"list"_s);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(LeastTableHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(36);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    header->resizeSection(0, LineColumnWidth);

    auto *list = new QHBoxLayout;
    list->addWidget(m_listTitle, 1);
    list->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_pills);
    layout->addWidget(m_text);
    layout->addLayout(list);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    connect(m_save, &QPushButton::clicked, this, &ImportResult::saveRequested);
    retranslate();
}

void ImportResult::show(const ImportReport &report, qint64 rowsOfFile)
{
    m_report = report;
    m_rowsOfFile = rowsOfFile;
    retranslate();
}

QString ImportResult::title() const
{
    const QLocale locale;
    const QString rows = locale.toString(m_report.summary.rows);
    const QString all = locale.toString(m_rowsOfFile);
    if (m_report.summary.stopped && m_report.isDryRun) {
        //: %1 and %2 are numbers with separators.
        return tr("The trial was stopped after %1 of %2 rows. Nothing has been changed.")
            .arg(rows, all);
    }
    if (m_report.summary.stopped) {
        //: %1 and %2 are numbers with separators.
        return tr("Stopped after %1 of %2 rows. What was imported stays; the import can go on "
                  "where it was.")
            .arg(rows, all);
    }
    if (m_report.isDryRun)
        return tr("This is what the import would do. Nothing has been changed yet.");
    return tr("The import is done.");
}

QString ImportResult::sentences() const
{
    QStringList sentences;
    if (m_report.summary.lackingEmail > 0) {
        sentences << tr("%Ln person(s) have no e-mail address. Big Interview needs one to make an "
                        "account; who has an account can be launched.",
                        nullptr, int(m_report.summary.lackingEmail));
    }
    if (m_report.differingInCase > 0) {
        sentences << tr("%Ln partner id(s) differ from another only in upper and lower case. Check "
                        "that they are different people.",
                        nullptr, int(m_report.differingInCase));
    }
    return sentences.join(u'\n');
}

void ImportResult::fillPills()
{
    qDeleteAll(m_pills->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (const RowOutcome outcome : Outcomes) {
        const qint64 count = m_report.summary.counts.value(outcome);
        if (count == 0 && outcome != RowOutcome::Added)
            continue;
        auto *chip = new Chip(m_pills);
        chip->setLook(lookOf(outcome), outcomeWords(outcome, count));
        m_pills->layout()->addWidget(chip);
    }
}

void ImportResult::fillTable()
{
    m_table->setRowCount(int(m_report.listed.size()));
    for (int row = 0; row < m_report.listed.size(); ++row) {
        const LeftOutRow &each = m_report.listed.at(row);
        const QStringList cells{QLocale().toString(each.result.line), leftOutSentence(each.result),
                                each.text};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(plainToolTip(cells.at(column)));
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void ImportResult::retranslate()
{
    m_title->setText(title());
    fillPills();
    m_text->setText(sentences());
    m_text->setVisible(!m_text->text().isEmpty());
    const bool anyLeftOut = m_report.leftOut > 0;
    m_listTitle->setText(m_report.listed.size() < m_report.leftOut
                             //: The title of a list; %1 and %2 are numbers with separators.
                             ? tr("Rows left out: the first %1 of %2")
                                   .arg(QLocale().toString(m_report.listed.size()),
                                        QLocale().toString(m_report.leftOut))
                             //: The title of a list; %1 is a number with separators.
                             : tr("Rows left out: %1").arg(QLocale().toString(m_report.leftOut)));
    //: Writes the rows that were not imported into a file, to be corrected and imported.
    m_save->setText(tr("Save these rows…"));
    //: Columns of the list of rows that were not imported.
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Why"), tr("Row")});
    m_table->setAccessibleName(m_listTitle->text());
    fillTable();
    for (QWidget *each : {static_cast<QWidget *>(m_listTitle), static_cast<QWidget *>(m_save),
                          static_cast<QWidget *>(m_table)})
        each->setVisible(anyLeftOut);
}

void ImportResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
