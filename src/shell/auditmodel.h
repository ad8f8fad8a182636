#pragma once

#include "core/result.h"
#include "shell/auditwords.h"

#include <QtCore/QAbstractTableModel>

#include <functional>
#include <optional>

namespace shell {

/// Which rows are wanted, newest first.
struct AuditQuestion
{
    std::optional<qint64> below; ///< Only rows with a lower number; from the newest when unset.
    int limit = 0;
    QStringList actions; ///< Only these; all when empty.
};

/// Answers later, in the caller's thread, and not once the context is gone.
using AuditSource =
    std::function<void(const AuditQuestion &question, QObject *context,
                       std::function<void(core::Result<QList<store::AuditRow>>)> done)>;

/// At most question.limit rows of \a audit; for a thread of its own.
core::Result<QList<store::AuditRow>> readAudit(store::AuditLog &audit,
                                               const AuditQuestion &question);

/// The record of activity as a table that reads a page when the one before is scrolled through.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditModel)

public:
    enum Column { When, Who, What, Visit, Detail, ColumnCount };
    static constexpr int PageRows = 100;

    explicit AuditModel(AuditSource source, QObject *parent = nullptr);

    /// Forgets every row and reads the newest of \a group.
    void show(AuditGroup group);
    const store::AuditRow &row(int index) const { return m_rows.at(index); }
    bool isLoading() const { return m_isLoading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Words and dates in the present language.
    void retranslate();

Q_SIGNALS:
    /// A page has come, perhaps an empty one.
    void loaded();
    void failed(const core::Error &error);

private:
    QString text(const store::AuditEntry &entry, int column) const;

    AuditSource m_source;
    QList<store::AuditRow> m_rows;
    AuditGroup m_group = AuditGroup::All;
    quint64 m_question = 0; ///< An answer to an earlier one is out of date.
    bool m_isLoading = false;
    bool m_isComplete = true;
};

} // namespace shell
