#pragma once

#include "shell/deskparts.h"
#include "shell/importjob.h"

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace shell {

/// How a list is read: encoding, separator, which column is what, with its first rows as they come
/// out. Owned by the import panel.
class ImportForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportForm)

public:
    explicit ImportForm(QWidget *parent = nullptr);

    /// Shows \a preview of the file named \a name; changed() is not emitted.
    void show(const QString &name, const ImportPreview &preview);
    ImportChoice choice() const;
    void focusFirst();

Q_SIGNALS:
    /// By a person; columns are guessed anew when \a reads.
    void changed(bool reads);
    void otherFileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTable();
    ChoiceField *makeColumnChoice(int column);
    void chooseField(int column, int index);
    void showFile();
    void retranslate();

    ImportPreview m_preview;
    QString m_name;
    QLabel *m_file;
    QLabel *m_known;
    QPushButton *m_other;
    QLabel *m_encodingTitle;
    ChoiceField *m_encoding;
    QLabel *m_separatorTitle;
    ChoiceField *m_separator;
    QCheckBox *m_header;
    QLabel *m_columnsHint;
    QTableWidget *m_table;
    QCheckBox *m_derives;
    QLabel *m_tagsTitle;
    TextField *m_tags;
};

} // namespace shell
