#pragma once

#include "biginterview/roster.h"

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace shell {

class ChoiceField;

/// The pills of which one says whom the list shows, the tag, and the order.
class PeopleFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleFilters)

public:
    explicit PeopleFilters(QWidget *parent = nullptr);

    /// \a query without what was typed.
    biginterview::RosterQuery query() const;
    void clear();
    void setTags(const QStringList &tags);

Q_SIGNALS:
    /// By a person.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTags();
    void retranslate();

    QStringList m_tagsInUse;
    QButtonGroup *m_pills;
    ChoiceField *m_tag;
    ChoiceField *m_sort;
};

} // namespace shell
