#pragma once

#include "store/peoplestore.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace shell {

class PeopleTools;
class TextField;

/// Adds a person to the roster or changes one. Checks while one types; Big Interview is not asked.
class PersonForm final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonForm)

public:
    /// \a tools outlives it.
    explicit PersonForm(PeopleTools &tools, QWidget *parent = nullptr);

    /// With number 0 and nothing else for a new one.
    void setPerson(const store::Person &person);

Q_SIGNALS:
    void saved(const QString &partnerId);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field
    {
        QLabel *title;
        TextField *input;
        QLabel *said; ///< A hint, or what is wrong.
    };
    Field makeField();
    void check();
    QString idFault(const QString &id) const;
    QString idHint(const QString &id) const;
    void say(const Field &field, const QString &hint, const QString &fault);
    store::Person typed() const;
    void merge(const store::Person &typed, store::Person &into) const;
    void save();
    void retranslate();

    PeopleTools &m_tools;
    store::Person m_person;
    bool m_touched = false; ///< Saving was tried: what is empty is a fault from now on.
    QLabel *m_title;
    Field m_id;
    Field m_first;
    Field m_last;
    Field m_email;
    Field m_tags;
    QLabel *m_note;
    QLabel *m_failure;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

/// What is typed between commas or semicolons, each once, without the spaces around.
QStringList readTags(const QString &typed);

} // namespace shell
