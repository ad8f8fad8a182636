#include "shell/pagedialogs.h"

#include "shell/theme.h"
#include "shell/themestyle.h"
#include "shell/uploadfolder.h"
#include "shell/wraplayout.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScroller>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr float UploadScrimOpacity = 0.55F;
constexpr int RowHeight = 72;

QLabel *makeLabel(const QString &role)
{
    auto *label = new QLabel;
    setRole(label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // Names of files are no markup.
    return label;
}

QPushButton *makeButton(const QString &role)
{
    auto *button = new QPushButton;
    setRole(button, role);
    // A finger must not leave a focus ring behind; the keyboard gets one.
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(true);
    return button;
}

} // namespace

class UploadDialog::Private
{
public:
    QStringList selected() const;
    void updateButtons();

    QString folder;
    web::FileWish wish;
    UploadListing listing;
    QFrame *card = nullptr;
    QVBoxLayout *column = nullptr;
    QLabel *title = nullptr;
    QLabel *note = nullptr;
    QListWidget *list = nullptr;
    QPushButton *use = nullptr;
    QPushButton *cancel = nullptr;
};

QStringList UploadDialog::Private::selected() const
{
    QStringList paths;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->isSelected())
            paths << list->item(row)->data(Qt::UserRole).toString();
    }
    return paths;
}

void UploadDialog::Private::updateButtons()
{
    use->setEnabled(!list->selectedItems().isEmpty());
}

UploadDialog::UploadDialog(const QString &folder, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    d->folder = folder;
    d->card = new QFrame;
    setRole(d->card, u"visitor-card"_s);
    d->title = makeLabel(u"visitor-card-title"_s);
    d->note = makeLabel(u"visitor-body"_s);
    d->list = new QListWidget;
    setRole(d->list, u"visitor-files"_s);
    d->list->setUniformItemSizes(true);
    d->list->setTextElideMode(Qt::ElideMiddle);
    d->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->list->setDragDropMode(QAbstractItemView::NoDragDrop);
    d->list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QScroller::grabGesture(d->list->viewport(), QScroller::TouchGesture);
    d->use = makeButton(u"visitor-primary"_s);
    d->cancel = makeButton(u"visitor-quiet"_s);

    auto *buttons = new QWidget;
    auto *row = new WrapLayout(buttons);
    row->addWidget(d->use);
    row->addWidget(d->cancel);
    d->column = new QVBoxLayout(d->card);
    d->column->addWidget(d->title);
    d->column->addWidget(d->note);
    d->column->addWidget(d->list, 1);
    d->column->addWidget(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(d->card);

    connect(d->list, &QListWidget::itemSelectionChanged, this, [this] { d->updateButtons(); });
    connect(d->list, &QListWidget::itemActivated, this, [this] { answer(d->selected()); });
    connect(d->use, &QPushButton::clicked, this, [this] { answer(d->selected()); });
    connect(d->cancel, &QPushButton::clicked, this, [this] { answer({}); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { fit(); });
    parent->installEventFilter(this);
    hide();
}

UploadDialog::~UploadDialog() = default;

void UploadDialog::present(const web::FileWish &wish)
{
    if (isVisible())
        return;
    d->wish = wish;
    d->listing = listUploads(d->folder, wish.types);
    d->list->setSelectionMode(wish.several ? QAbstractItemView::MultiSelection
                                           : QAbstractItemView::SingleSelection);
    fill();
    fit();
    raise();
    show();
    if (d->listing.files.isEmpty()) {
        d->cancel->setFocus(Qt::PopupFocusReason);
    } else {
        d->list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
        d->list->setFocus(Qt::PopupFocusReason);
    }
}

void UploadDialog::dismiss()
{
    hide();
    d->list->clear();
    d->listing = {};
}

void UploadDialog::answer(const QStringList &files)
{
    if (!isVisible())
        return;
    QStringList sound;
    for (const QString &file : files) {
        if (isUploadable(file, d->folder))
            sound << file;
    }
    if (sound.size() != files.size()) {
        // Somebody took it away meanwhile: what is there now is shown.
        d->listing = listUploads(d->folder, d->wish.types);
        fill();
        return;
    }
    dismiss();
    Q_EMIT chosen(sound);
}

void UploadDialog::fill()
{
    const bool none = d->listing.files.isEmpty();
    //: Title above a list of files; the page asked for one, or for as many as the visitor likes.
    d->title->setText(d->wish.several ? tr("Choose your files") : tr("Choose your file"));
    QString note;
    if (!d->listing.isReadable) {
        //: In place of the list of files.
        note = tr("The place for your files cannot be read here. Please ask our staff.");
    } else if (none && d->listing.hasOthers) {
        //: In place of the list of files.
        note = tr("There is no file of the kind that is asked for. Please ask our staff.");
    } else if (none) {
        //: In place of the list of files.
        note = tr("There is no file here yet. Please ask our staff.");
    } else if (d->wish.several) {
        note = tr("Touch every file you want to give, then touch the button.");
    }
    d->note->setText(note);
    d->note->setVisible(!note.isEmpty());
    d->list->setVisible(!none);
    d->use->setVisible(!none);
    //: Button below a list of files.
    d->use->setText(d->wish.several ? tr("Use these files") : tr("Use this file"));
    //: Button below a list of files: none of them, back to the page.
    d->cancel->setText(tr("Go back"));
    //: Name of a list, for those who hear the screen.
    d->list->setAccessibleName(tr("Files"));
    setAccessibleName(d->title->text());

    const QLocale locale;
    d->list->clear();
    for (const UploadFile &file : std::as_const(d->listing.files)) {
        //: A row of a list of files: %1 is the file's name, %2 its size such as 2.1 MB.
        auto *item = new QListWidgetItem(
            tr("%1 · %2").arg(file.name, locale.formattedDataSize(file.bytes)), d->list);
        item->setData(Qt::UserRole, file.path);
        item->setSizeHint(QSize(0, Theme::instance().visitorPixels(RowHeight)));
    }
    d->updateButtons();
}

void UploadDialog::fit()
{
    const Theme &theme = Theme::instance();
    setGeometry(parentWidget()->rect());
    const int side = theme.visitorPixels(width() < 800 ? 16 : 40);
    d->column->setContentsMargins(side, side, side, side);
    d->column->setSpacing(theme.visitorPixels(16));
    // Wide enough for a name that reads well, and never wider than the screen.
    const int across = std::max((width() - theme.visitorPixels(900)) / 2, side / 2);
    const int above = d->listing.files.isEmpty() ? height() / 5 : side / 2;
    layout()->setContentsMargins(across, above, across, above);
    for (int row = 0; row < d->list->count(); ++row)
        d->list->item(row)->setSizeHint(QSize(0, theme.visitorPixels(RowHeight)));
}

bool UploadDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit();
    return QWidget::eventFilter(watched, event);
}

void UploadDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        fill();
    QWidget::changeEvent(event);
}

void UploadDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim(0x0A, 0x0E, 0x18);
    scrim.setAlphaF(UploadScrimOpacity);
    painter.fillRect(rect(), scrim);
}

void UploadDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer({});
    event->accept();
}

bool UploadDialog::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *widget : {static_cast<QWidget *>(d->list), static_cast<QWidget *>(d->use),
                            static_cast<QWidget *>(d->cancel)}) {
        if (widget->isVisible() && widget->isEnabled())
            stops << widget;
    }
    if (stops.isEmpty())
        return false; // It is being hidden.
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace shell
