#include "shell/importform.h"

#include "shell/importwords.h"
#include "shell/personform.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Field;

namespace {

constexpr std::array Separators{',', ';', '\t'};
constexpr std::array Fields{Field::PartnerId, Field::FirstName, Field::LastName,
                            Field::Name,      Field::Email,     Field::Tags};
constexpr int ChoiceRowHeight = 48;
constexpr int TextRowHeight = 34;
constexpr int LeastColumnWidth = 190;

QWidget *titled(QLabel *title, QWidget *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    setRole(pair, u"clear"_s);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(field);
    return pair;
}

} // namespace

ImportForm::ImportForm(QWidget *parent)
    : QWidget(parent)
    , m_file(new QLabel(this))
    , m_known(new QLabel(this))
    , m_other(new QPushButton(this))
    , m_encodingTitle(new QLabel(this))
    , m_encoding(new ChoiceField(this))
    , m_separatorTitle(new QLabel(this))
    , m_separator(new ChoiceField(this))
    , m_header(new QCheckBox(this))
    , m_columnsHint(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_derives(new QCheckBox(this))
    , m_tagsTitle(new QLabel(this))
    , m_tags(new TextField(this))
{
    setRole(this, u"clear"_s);
    setRole(m_file, u"field-title"_s);
    setRole(m_known, u"tag-pass"_s);
    setRole(m_other, u"link"_s);
    setRole(m_columnsHint, u"small"_s);
    m_columnsHint->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setMinimumWidth(80);
    m_encodingTitle->setBuddy(m_encoding);
    m_separatorTitle->setBuddy(m_separator);
    m_tagsTitle->setBuddy(m_tags);
    m_encoding->addItems(biginterview::encodings());

    setRole(m_table, u"list"_s);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setFixedHeight(36);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_file);
    head->addWidget(m_known, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_other);
    auto *forms = new QWidget(this);
    setRole(forms, u"clear"_s);
    auto *wrap = new WrapLayout(forms);
    wrap->setAlignment(Qt::AlignLeading);
    wrap->setContentsMargins({});
    wrap->setSpacing(16);
    wrap->addWidget(titled(m_encodingTitle, m_encoding, forms));
    wrap->addWidget(titled(m_separatorTitle, m_separator, forms));
    wrap->addWidget(m_header);
    auto *tags = new QHBoxLayout;
    tags->setSpacing(12);
    tags->addWidget(m_tagsTitle);
    tags->addWidget(m_tags, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(forms);
    layout->addWidget(m_columnsHint);
    layout->addWidget(m_table);
    layout->addWidget(m_derives);
    layout->addLayout(tags);
    layout->addStretch(1);

    connect(m_encoding, &QComboBox::activated, this, [this] { Q_EMIT changed(true); });
    connect(m_separator, &QComboBox::activated, this, [this] { Q_EMIT changed(true); });
    connect(m_header, &QCheckBox::clicked, this, [this] { Q_EMIT changed(true); });
    connect(m_derives, &QCheckBox::clicked, this, [this] { Q_EMIT changed(false); });
    connect(m_tags, &QLineEdit::editingFinished, this, [this] {
        if (choice().tags != m_preview.choice.tags)
            Q_EMIT changed(false);
    });
    connect(m_other, &QPushButton::clicked, this, &ImportForm::otherFileRequested);
    retranslate();
}

void ImportForm::show(const QString &name, const ImportPreview &preview)
{
    const bool isOther = m_preview.file != preview.file;
    const bool columnsChanged = isOther || m_preview.columns != preview.columns;
    m_name = name;
    m_preview = preview;
    const ImportChoice &choice = preview.choice;
    m_encoding->setCurrentText(choice.form.encoding);
    m_separator->setCurrentIndex(
        int(std::distance(Separators.begin(),
                          std::find(Separators.begin(), Separators.end(), choice.form.separator))));
    m_header->setChecked(choice.form.hasHeader);
    m_derives->setChecked(choice.derivesIds);
    m_derives->setVisible(!choice.mapping.contains(Field::PartnerId));
    m_derives->setEnabled(choice.mapping.contains(Field::Email));
    if (isOther)
        m_tags->setText(choice.tags.join(u"; "_s));
    if (columnsChanged)
        m_table->clear();
    fillTable();
    showFile();
}

ImportChoice ImportForm::choice() const
{
    ImportChoice choice = m_preview.choice;
    choice.form = {m_encoding->currentText(), Separators.at(size_t(m_separator->currentIndex())),
                   m_header->isChecked()};
    choice.derivesIds = m_derives->isChecked() && !choice.mapping.contains(Field::PartnerId)
                        && choice.mapping.contains(Field::Email);
    choice.tags = readTags(m_tags->text());
    return choice;
}

void ImportForm::focusFirst()
{
    m_encoding->setFocus(Qt::OtherFocusReason);
}

ChoiceField *ImportForm::makeColumnChoice(int column)
{
    auto *choice = new ChoiceField(m_table);
    //: What a column of a file is: nothing that is imported.
    choice->addItem(tr("Not imported"));
    for (const Field field : Fields)
        choice->addItem(fieldName(field));
    connect(choice, &QComboBox::activated, this,
            [this, column](int index) { chooseField(column, index); });
    return choice;
}

void ImportForm::chooseField(int column, int index)
{
    biginterview::Mapping &mapping = m_preview.choice.mapping;
    mapping.removeIf([column](const auto &entry) { return entry.value() == column; });
    if (index > 0)
        mapping.insert(Fields.at(size_t(index - 1)), column);
    // A whole name and its parts would fight.
    if (index > 0 && Fields.at(size_t(index - 1)) == Field::Name) {
        mapping.remove(Field::FirstName);
        mapping.remove(Field::LastName);
    } else if (mapping.value(Field::FirstName, -1) == column
               || mapping.value(Field::LastName, -1) == column) {
        mapping.remove(Field::Name);
    }
    Q_EMIT changed(false);
}

void ImportForm::fillTable()
{
    const auto columns = int(m_preview.columns.size());
    m_table->setColumnCount(columns);
    m_table->setRowCount(int(m_preview.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(m_preview.columns);
    for (int column = 0; column < columns; ++column) {
        auto *choice = qobject_cast<ChoiceField *>(m_table->cellWidget(0, column));
        if (!choice) {
            choice = makeColumnChoice(column);
            m_table->setCellWidget(0, column, choice);
        }
        const Field *field = std::find_if(Fields.begin(), Fields.end(), [&](Field each) {
            return m_preview.choice.mapping.value(each, -1) == column;
        });
        choice->setCurrentIndex(field == Fields.end() ? 0 : int(field - Fields.begin()) + 1);
        //: Of a list to choose from; %1 is the name of a column of a file.
        choice->setAccessibleName(tr("What column %1 is").arg(m_preview.columns.at(column)));
        for (int row = 0; row < m_preview.rows.size(); ++row) {
            const QString cell = m_preview.rows.at(row).cells.value(column).simplified();
            auto *item = new QTableWidgetItem(cell);
            item->setToolTip(plainToolTip(cell));
            m_table->setItem(row + 1, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column,
                                std::clamp(m_table->columnWidth(column), LeastColumnWidth, 280));
    m_table->setRowHeight(0, ChoiceRowHeight);
    for (int row = 1; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, TextRowHeight);
    const int rows = std::max(m_table->rowCount() - 1, 1);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + ChoiceRowHeight
                            + rows * TextRowHeight + 14);
}

void ImportForm::showFile()
{
    //: A file to import: %1 is its name.
    m_file->setText(tr("%1 · %Ln row(s)", nullptr, int(m_preview.count)).arg(m_name));
    m_known->setVisible(!m_preview.presetName.isEmpty());
    //: A pill: the columns of a file are those of a known list; %1 is a name such as Canvas.
    m_known->setText(tr("%1 list").arg(m_preview.presetName));
}

void ImportForm::retranslate()
{
    //: Chooses another file to import.
    m_other->setText(tr("Other file…"));
    //: How the bytes of a file are letters.
    m_encodingTitle->setText(tr("Encoding"));
    m_encoding->setAccessibleName(m_encodingTitle->text());
    //: What stands between the cells of a row.
    m_separatorTitle->setText(tr("Separator"));
    m_separator->setAccessibleName(m_separatorTitle->text());
    const int separator = std::max(m_separator->currentIndex(), 0);
    m_separator->clear();
    //: The three separators of a CSV file.
    m_separator->addItems({tr("Comma"), tr("Semicolon"), tr("Tab")});
    m_separator->setCurrentIndex(separator);
    m_header->setText(tr("The first row has the names of the columns"));
    m_columnsHint->setText(
        tr("Say what each column is. If names look wrong below, choose another encoding."));
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_derives->setText(tr("Make partner ids from the part of the e-mail address before the @"));
    //: The label of a field.
    m_tagsTitle->setText(tr("Tags for everybody in this file"));
    m_tags->setAccessibleName(m_tagsTitle->text());
    //: An example inside a field.
    m_tags->setPlaceholderText(tr("spring; retail"));
    m_table->clear();
    fillTable();
    showFile();
}

void ImportForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
