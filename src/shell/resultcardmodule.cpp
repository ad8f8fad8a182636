#include "shell/resultcardmodule.h"

#include "shell/deskparts.h"
#include "shell/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastNameWidth = 180;
constexpr int LeastChipWidth = 180;
/// With number and button.
constexpr int LeastSummaryWidth = 340;
constexpr int LastColumn = 4;
/// Of rows without a button, so that all are alike.
constexpr int FoldedHeight = 47;

} // namespace

ModuleRow::ModuleRow(const ModuleLine &line, QWidget *parent) : QWidget(parent), m_name(line.name)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);

    m_row = new QGridLayout;
    // A layout keeps its margins where they are in a mirrored window.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_row->setContentsMargins(mirrored ? 4 : 12, 5, mirrored ? 12 : 4, 5);
    m_row->setHorizontalSpacing(12);
    m_row->setVerticalSpacing(2);
    m_nameLabel = new QLabel(line.name, this);
    auto *chip = new Chip;
    chip->setLook(lookOf(line.verdict), verdictWord(line.verdict));
    m_chipCell = new QWidget(this);
    setRole(m_chipCell, u"clear"_s);
    auto *chipCell = new QHBoxLayout(m_chipCell);
    chipCell->setContentsMargins({});
    chipCell->addWidget(chip);
    chipCell->addStretch(1);
    m_summary = new QLabel(line.summary, this);
    setRole(m_summary, u"soft"_s);
    m_summary->setWordWrap(true);
    m_row->addWidget(m_nameLabel, 0, 0);
    m_row->addWidget(makeNumber(line.number), 0, LastColumn - 1);
    m_row->setColumnStretch(2, 1);

    if (!line.checks.isEmpty()) {
        m_fold = new QPushButton(this);
        m_fold->setLayoutDirection(mirrored ? Qt::LeftToRight : Qt::RightToLeft);
        setRole(m_fold, u"link"_s);
        connect(m_fold, &QPushButton::clicked, this, [this] { setUnfolded(!isUnfolded()); });
        m_row->addWidget(m_fold, 0, LastColumn);
        m_checks = makeChecks(line.checks);
    } else {
        setMinimumHeight(FoldedHeight);
    }
    layout->addLayout(m_row);
    if (m_checks)
        layout->addWidget(m_checks);
    auto *rule = new QFrame(this);
    setRole(rule, u"line"_s);
    layout->addWidget(rule);

    //: What a screen reader says for one part of a result: its name, its verdict, its summary.
    setAccessibleName(tr("%1: %2. %3").arg(line.name, verdictWord(line.verdict), line.summary));
    // Room for either word of the button, so that the numbers beside it stay in one column.
    for (const bool unfolded : {true, false}) {
        setUnfolded(unfolded);
        if (m_fold)
            m_fold->setMinimumWidth(std::max(m_fold->minimumWidth(), m_fold->sizeHint().width()));
    }
    showNumbers(false);
    arrange();
}

/// One line where the summary keeps room beside the columns, else name, chip and summary below each
/// other.
void ModuleRow::arrange()
{
    const int name = std::max(m_columns.first, LeastNameWidth);
    const int chip = std::max(m_columns.second, LeastChipWidth);
    const bool narrow = width() < name + chip + LeastSummaryWidth;
    m_nameLabel->setMinimumWidth(narrow ? 0 : name);
    m_chipCell->setMinimumWidth(narrow ? 0 : chip);
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_row->removeWidget(m_chipCell);
    m_row->removeWidget(m_summary);
    m_row->addWidget(m_chipCell, narrow ? 1 : 0, narrow ? 0 : 1);
    m_row->addWidget(m_summary, narrow ? 2 : 0, narrow ? 0 : 2, 1, narrow ? LastColumn + 1 : 1);
}

void ModuleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QLabel *ModuleRow::makeNumber(const QString &number)
{
    auto *label = new EdgeLabel(EdgeLabel::Edge::Trailing, this);
    label->setText(number);
    setRole(label, u"soft"_s);
    m_numbers << label;
    return label;
}

QWidget *ModuleRow::makeChecks(const QList<CheckLine> &checks)
{
    auto *box = new QFrame(this);
    setRole(box, u"inset"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    int at = 0;
    for (const CheckLine &check : checks) {
        const Look look = lookOf(check.verdict);
        grid->addWidget(new IconLabel(look.icon, look.tone, 14, box), at, 0);
        auto *name = new QLabel(check.name, box);
        name->setWordWrap(true);
        grid->addWidget(name, at, 1);
        auto *word = new QLabel(verdictWord(check.verdict), box);
        setRole(word, u"soft"_s);
        grid->addWidget(word, at, 2);
        grid->addWidget(makeNumber(check.number), at, 3);
        ++at;
    }
    grid->setColumnStretch(1, 1);
    return box;
}

void ModuleRow::alignColumns(const QList<ModuleRow *> &rows)
{
    int name = 0;
    int chip = 0;
    for (const ModuleRow *row : rows) {
        name = std::max(name, row->m_nameLabel->sizeHint().width());
        chip = std::max(chip, row->m_chipCell->sizeHint().width());
    }
    for (ModuleRow *row : rows) {
        row->m_columns = {name, chip};
        row->arrange();
    }
}

bool ModuleRow::isUnfolded() const
{
    return m_checks && !m_checks->isHidden();
}

void ModuleRow::setUnfolded(bool unfolded)
{
    if (!m_checks)
        return;
    m_checks->setVisible(unfolded);
    //: A button that unfolds the checks of one part of a result.
    m_fold->setText(unfolded ? tr("Hide")
                             //: A button that folds the checks of one part of a result away.
                             : tr("Show"));
    m_fold->setAccessibleName(unfolded ? tr("Hide the checks of %1").arg(m_name)
                                       : tr("Show the checks of %1").arg(m_name));
    m_fold->setIcon(Theme::icon(unfolded ? u"chevron-up"_s : u"chevron-down"_s,
                                Theme::instance().colors().accent));
}

void ModuleRow::showNumbers(bool shown)
{
    for (QLabel *number : std::as_const(m_numbers))
        number->setVisible(shown && !number->text().isEmpty());
}

} // namespace shell
