#include "shell/auditmodel.h"

#include "shell/theme.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

core::Result<QList<store::AuditRow>> readAudit(store::AuditLog &audit,
                                               const AuditQuestion &question)
{
    if (question.actions.isEmpty())
        return audit.page(question.below, question.limit, {});
    // The newest of all are among the newest of each.
    QList<store::AuditRow> found;
    for (const QString &action : question.actions) {
        const auto page = audit.page(question.below, question.limit, action);
        if (!page)
            return page.error();
        found << *page;
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.number > b.number; });
    if (found.size() > question.limit)
        found.resize(question.limit);
    return found;
}

AuditModel::AuditModel(AuditSource source, QObject *parent)
    : QAbstractTableModel(parent), m_source(std::move(source))
{ }

void AuditModel::show(AuditGroup group)
{
    beginResetModel();
    m_rows.clear();
    m_group = group;
    m_isComplete = false;
    m_isLoading = false;
    endResetModel();
    fetchMore({});
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isLoading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    AuditQuestion question;
    if (!m_rows.isEmpty())
        question.below = m_rows.constLast().number;
    question.limit = PageRows;
    question.actions = actionsOf(m_group);
    m_source(question, this,
             [this, asked = ++m_question](const core::Result<QList<store::AuditRow>> &page) {
                 if (asked != m_question)
                     return;
                 m_isLoading = false;
                 if (!page) {
                     // Scrolling would ask again and again.
                     m_isComplete = true;
                     Q_EMIT failed(page.error());
                     return;
                 }
                 m_isComplete = page->size() < PageRows;
                 if (!page->isEmpty()) {
                     const int first = int(m_rows.size());
                     beginInsertRows({}, first, first + int(page->size()) - 1);
                     m_rows << *page;
                     endInsertRows();
                 }
                 Q_EMIT loaded();
             });
}

QString AuditModel::text(const store::AuditEntry &entry, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return entry.who;
    case What:
        return auditSentence(entry.action);
    case Visit:
        // Its beginning tells visits apart; the whole id is in the tool tip and in the export.
        return entry.visit.text().left(8);
    case Detail:
        // English words and numbers, so isolated from the direction of the window.
        return entry.detail.isEmpty() ? QString() : u'\u2066' % entry.detail % u'\u2069';
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const store::AuditRow &row = m_rows.at(index.row());
    const ThemeColors &colors = Theme::instance().colors();
    switch (role) {
    case Qt::DisplayRole:
        return text(row.entry, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case When:
            //: %1 is the number of a row in the record of activity, %2 a date with time.
            return tr("Row %1, %2")
                .arg(QLocale().toString(row.number),
                     QLocale().toString(row.entry.at.toLocalTime(), QLocale::LongFormat));
        case Visit:
            return row.entry.visit.text();
        case Detail:
            return row.entry.detail;
        default:
            return {};
        }
    case Qt::DecorationRole:
        return index.column() == What
                   ? QVariant(Theme::icon(auditIcon(row.entry.action), colors.soft))
                   : QVariant();
    case Qt::ForegroundRole:
        return index.column() == What ? QVariant(colors.ink) : QVariant(colors.soft);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: A column of the record of activity.
        return tr("When");
    case Who:
        //: A column of the record of activity: the operator.
        return tr("Who");
    case What:
        //: A column of the record of activity: what was done.
        return tr("What");
    case Visit:
        //: A column of the record of activity: the beginning of a visit's id.
        return tr("Visit");
    case Detail:
        //: A column of the record of activity: technical words.
        return tr("Detail");
    default:
        return {};
    }
}

void AuditModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

} // namespace shell
