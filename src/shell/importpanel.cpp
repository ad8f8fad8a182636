#include "shell/importpanel.h"

#include "core/log.h"
#include "shell/importform.h"
#include "shell/importplaces.h"
#include "shell/importresult.h"
#include "shell/importwords.h"
#include "shell/partnerimport.h"
#include "shell/presenter.h"
#include "shell/privatefile.h"
#include "shell/services.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using core::milliseconds;

namespace {

constexpr milliseconds LookEvery(100);

/// The one local file of a drag; empty otherwise.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    setRole(area, u"clear"_s);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

class ImportPanel::Private
{
public:
    enum class Step { Choosing, Mapping, Running, Told };

    Private(Services &usedServices, ImportPanel &panel);

    void arrange();
    QHBoxLayout *makeFoot();
    void askForFile();
    void askWhereToSave();
    void look(bool reads);
    void take(const core::Result<ImportPreview> &preview);
    void takeProblem(const core::Error &error);
    void run(bool dryRun, bool beginsAnew);
    void finish(const core::Result<ImportReport> &report);
    void showProgress();
    void showMessage(const QString &role, const QString &text);
    void go(Step next);
    void updateFoot();
    void retranslate();
    store::StoreThread &thread();

    Services &services;
    ImportPanel &q;
    std::unique_ptr<store::StoreThread> worker;
    std::shared_ptr<ImportProgress> progress; ///< Of the run.
    std::optional<ImportPreview> list;
    std::optional<ImportReport> report;
    QString path;
    int looks = 0; ///< Answers to older ones are not wanted.
    milliseconds began{0};
    bool isDryRun = false; ///< The present run.
    Step step = Step::Choosing;
    bool isReading = false;

    QLabel *title;
    QPushButton *close;
    QStackedWidget *places;
    ImportDropPlace *dropPlace;
    ImportForm *form;
    ImportRunPlace *runPlace;
    ImportResult *result;
    QFrame *resume;
    QLabel *resumeText;
    QPushButton *beginAnew;
    QLabel *message;
    QPushButton *back;
    QPushButton *stop;
    QPushButton *tryFirst;
    QPushButton *start;
    core::Timer *tick;
};

ImportPanel::Private::Private(Services &usedServices, ImportPanel &panel)
    : services(usedServices)
    , q(panel)
    , title(new QLabel(&panel))
    , close(new QPushButton(&panel))
    , places(new QStackedWidget(&panel))
    , dropPlace(new ImportDropPlace)
    , form(new ImportForm)
    , runPlace(new ImportRunPlace)
    , result(new ImportResult)
    , resume(new QFrame(&panel))
    , resumeText(new QLabel(resume))
    , beginAnew(new QPushButton(resume))
    , message(new QLabel(&panel))
    , back(new QPushButton(&panel))
    , stop(new QPushButton(&panel))
    , tryFirst(new QPushButton(&panel))
    , start(new QPushButton(&panel))
    , tick(services.clock().makeTimer(&panel))
{
    arrange();
    connect(close, &QPushButton::clicked, &q, &ImportPanel::closed);
    connect(dropPlace, &ImportDropPlace::chooseRequested, &q, [this] { askForFile(); });
    connect(form, &ImportForm::otherFileRequested, &q, [this] { askForFile(); });
    connect(form, &ImportForm::changed, &q, [this](bool reads) { look(reads); });
    connect(result, &ImportResult::saveRequested, &q, [this] { askWhereToSave(); });
    connect(back, &QPushButton::clicked, &q, [this] { look(false); });
    connect(stop, &QPushButton::clicked, &q, [this] {
        if (progress)
            progress->wanted = false;
    });
    connect(tryFirst, &QPushButton::clicked, &q, [this] { run(true, false); });
    connect(start, &QPushButton::clicked, &q, [this] {
        if (step == Step::Told && !report->isDryRun && !report->summary.stopped)
            Q_EMIT q.closed();
        else
            run(false, false);
    });
    connect(beginAnew, &QPushButton::clicked, &q, [this] { run(false, true); });
    connect(tick, &core::Timer::fired, &q, [this] { showProgress(); });
    retranslate();
    go(Step::Choosing);
}

QHBoxLayout *ImportPanel::Private::makeFoot()
{
    setRole(start, u"primary"_s);
    message->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(message, 1);
    for (QPushButton *button : {back, stop, tryFirst, start})
        foot->addWidget(button);
    return foot;
}

void ImportPanel::Private::arrange()
{
    setRole(title, u"heading"_s);
    setRole(close, u"link"_s);
    setRole(resume, u"notice"_s);
    resumeText->setWordWrap(true);
    auto *notice = new QHBoxLayout(resume);
    notice->setContentsMargins(16, 10, 12, 10);
    notice->setSpacing(12);
    notice->addWidget(new IconLabel(u"info"_s, Tone::Review, 20, resume));
    notice->addWidget(resumeText, 1);
    notice->addWidget(beginAnew);
    for (QWidget *place :
         {static_cast<QWidget *>(dropPlace), static_cast<QWidget *>(scrolling(form, places)),
          static_cast<QWidget *>(runPlace), static_cast<QWidget *>(scrolling(result, places))})
        places->addWidget(place);
    setRole(places, u"clear"_s);

    auto *card = new QFrame(&q);
    setRole(card, u"card"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(places, 1);
    layout->addWidget(resume);
    layout->addLayout(makeFoot());
    auto *outer = new QVBoxLayout(&q);
    outer->setContentsMargins({});
    outer->addWidget(card);
    q.setAcceptDrops(true);
}

store::StoreThread &ImportPanel::Private::thread()
{
    if (!worker)
        worker = std::make_unique<store::StoreThread>(services.storagePlace());
    return *worker;
}

void ImportPanel::Private::askForFile()
{
    auto *dialog = new QFileDialog(&q, tr("Import people"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: The kinds of file in the dialog for an import.
    dialog->setNameFilters({tr("Lists") + u" (*.csv *.tsv *.txt)"_s, tr("All files") + u" (*)"_s});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, &q, &ImportPanel::open);
    dialog->open();
}

void ImportPanel::Private::askWhereToSave()
{
    auto *dialog = new QFileDialog(&q, tr("Save the rows that were left out"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->selectFile(QFileInfo(path).completeBaseName() + u"-rejected.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, &q, &ImportPanel::saveLeftOut);
    dialog->open();
}

void ImportPanel::Private::look(bool reads)
{
    if (!list || progress)
        return;
    // One look takes the place of another and does its work, too. Buttons stay on when only a
    // tag was typed: the click that ended it may be meant for them.
    isReading = isReading || reads;
    reads = isReading;
    thread().ask<ImportPreview>(
        [file = list->file, choice = form->choice(), reads,
         longestId = services.partner().longestId()](store::Storage &storage) {
            return previewList(storage, file, choice, longestId, reads);
        },
        &q,
        [this, number = ++looks](const core::Result<ImportPreview> &preview) {
            if (number == looks)
                take(preview);
        });
    updateFoot();
}

void ImportPanel::Private::take(const core::Result<ImportPreview> &preview)
{
    isReading = false;
    if (!preview) {
        qCInfo(core::logApp).noquote() << "import:" << core::describe(preview.error());
        takeProblem(preview.error());
        Q_EMIT q.opened(false);
        return;
    }
    const bool isNew = !list || list->file != preview->file;
    list = *preview;
    form->show(QFileInfo(path).fileName(), *list);
    go(Step::Mapping);
    if (isNew) {
        form->focusFirst();
        Q_EMIT q.opened(true);
    }
}

/// A store that cannot be opened tells the database's own code, a file has none.
void ImportPanel::Private::takeProblem(const core::Error &error)
{
    const bool isStore = list.has_value() || error.serviceCode != 0;
    const QString sentence =
        isStore ? presentError(error, Situation::OpeningStore) : importFileSentence(error);
    go(list ? Step::Mapping : Step::Choosing);
    if (list) {
        showMessage(u"error"_s, sentence);
        return;
    }
    dropPlace->setProblem(sentence);
    dropPlace->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::Private::run(bool dryRun, bool beginsAnew)
{
    if (!list || progress || isReading)
        return;
    list->choice = form->choice();
    if (!list->choice.isUsable())
        return;
    ++looks;
    progress = std::make_shared<ImportProgress>();
    isDryRun = dryRun;
    began = services.clock().elapsed();
    store::StoreThread *running = &thread();
    thread().ask<ImportReport>(
        [list = *list, rules = list->choice.rules(services.partner().longestId(), dryRun),
         beginsAnew, progress = progress, running,
         now = services.clock().utcNow()](store::Storage &storage) {
            const auto wanted = [progress, running] {
                return progress->wanted && !running->isStopping();
            };
            return importList(storage, list, rules, beginsAnew, *progress, wanted, now);
        },
        &q, [this](const core::Result<ImportReport> &done) { finish(done); });
    go(Step::Running);
    stop->setFocus(Qt::OtherFocusReason);
    showProgress();
}

void ImportPanel::Private::finish(const core::Result<ImportReport> &done)
{
    tick->stop();
    const qint64 rows = progress->rows;
    progress.reset();
    if (!done) {
        qCWarning(core::logApp).noquote() << "import:" << core::describe(done.error());
        if (!isDryRun) {
            services.recordOrWarn(store::actions::PeopleImported, {},
                                  u"failed after %1 rows"_s.arg(rows));
        }
        go(Step::Mapping);
        look(false);
        showMessage(u"error"_s, presentError(done.error(), Situation::Saving));
        if (rows > 0 && !isDryRun)
            Q_EMIT q.imported();
        return;
    }
    report = *done;
    result->show(*report, list->count);
    go(Step::Told);
    start->setFocus(Qt::OtherFocusReason);
    if (report->isDryRun)
        return;
    services.recordOrWarn(store::actions::PeopleImported, {}, importDetail(report->summary));
    Q_EMIT q.imported();
}

void ImportPanel::Private::showProgress()
{
    if (!progress)
        return;
    const qint64 rows = progress->rows;
    const auto took = std::max<qint64>((services.clock().elapsed() - began).count(), 1);
    runPlace->show(progress->begunAt + rows, list->count, rows * 1000 / took);
    tick->start(LookEvery);
}

void ImportPanel::Private::showMessage(const QString &role, const QString &text)
{
    setRole(message, role);
    message->setText(text);
}

void ImportPanel::Private::go(Step next)
{
    step = next;
    places->setCurrentIndex(int(next));
    showMessage(u"soft"_s, {});
    dropPlace->setProblem({});
    updateFoot();
}

void ImportPanel::Private::updateFoot()
{
    const bool isMapping = step == Step::Mapping;
    const bool isTold = step == Step::Told;
    const bool goesOn = list && list->resumesAt > 0 && isMapping;
    const bool isUsable = list && list->choice.isUsable() && list->count > 0 && !isReading;
    const bool isStopped = isTold && report->summary.stopped;
    const bool isTrial = isTold && report->isDryRun;
    close->setEnabled(!progress);
    resume->setVisible(goesOn);
    beginAnew->setEnabled(isUsable);
    back->setVisible(isTrial || isStopped);
    stop->setVisible(step == Step::Running);
    tryFirst->setVisible(isMapping);
    tryFirst->setEnabled(isUsable);
    start->setVisible(isMapping || isTold);
    start->setEnabled(isUsable || isTold);
    if (isMapping && !isReading && list->count == 0)
        showMessage(u"error"_s, tr("The file has no rows but the names of the columns."));
    else if (isMapping && !isReading && !list->choice.isUsable())
        showMessage(u"error"_s, tr("Choose the column that has the partner ids."));
    if (!list)
        return;
    const QLocale locale;
    const qint64 resumesAt = isStopped && !isTrial ? report->summary.rows : list->resumesAt;
    //: %1 is a number with separators.
    resumeText->setText(tr("This file was imported up to row %1, and then the import was stopped. "
                           "It goes on from there.")
                            .arg(locale.toString(list->resumesAt)));
    if (isTold && !isTrial && !isStopped)
        //: Closes the panel after an import.
        start->setText(tr("Done"));
    else if (resumesAt > 0)
        //: Goes on with an import that was stopped; %1 is a number with separators.
        start->setText(tr("Go on from row %1").arg(locale.toString(resumesAt + 1)));
    else
        start->setText(tr("Import %Ln row(s)", nullptr, int(list->count)));
}

void ImportPanel::Private::retranslate()
{
    //: The heading of the panel that reads people from a file.
    title->setText(tr("Import people"));
    //: Closes the panel for an import.
    close->setText(tr("Close"));
    //: Forgets that a file was imported in part, and imports all of it.
    beginAnew->setText(tr("Start again"));
    //: To the columns of the file.
    back->setText(tr("Back"));
    stop->setText(tr("Stop"));
    //: A trial run of an import that changes nothing.
    tryFirst->setText(tr("Try it first"));
    q.setAccessibleName(title->text());
    updateFoot();
}

ImportPanel::ImportPanel(Services &services, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(services, *this))
{ }

ImportPanel::~ImportPanel()
{
    if (d->progress)
        d->progress->wanted = false;
}

void ImportPanel::open(const QString &path)
{
    if (isRunning())
        return;
    d->path = path;
    d->list.reset();
    d->report.reset();
    d->isReading = true;
    d->go(Private::Step::Choosing);
    d->thread().ask<ImportPreview>(
        [path, longestId = d->services.partner().longestId()](store::Storage &storage) {
            return openList(storage, path, longestId);
        },
        this,
        [this, number = ++d->looks](const core::Result<ImportPreview> &preview) {
            if (number == d->looks)
                d->take(preview);
        });
}

bool ImportPanel::isRunning() const
{
    return d->progress != nullptr;
}

void ImportPanel::saveLeftOut(const QString &path)
{
    if (!d->report)
        return;
    const QByteArray &rows = d->report->rejectFile;
    const core::Result<qint64> written = writePrivateFile(path, [&rows](QIODevice &out) {
        return out.write(rows) == rows.size()
                   ? core::Result<qint64>(rows.size())
                   : core::Error::of(core::ErrorKind::Storage, out.errorString());
    });
    if (written)
        //: %1 is a file.
        d->showMessage(u"good"_s, tr("The rows are in %1. Correct them there and import that file.")
                                      .arg(QDir::toNativeSeparators(path)));
    else
        d->showMessage(u"error"_s, presentError(written.error(), Situation::Exporting));
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isRunning())
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ImportPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isRunning() && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(draggedFile(*event->mimeData()));
}

void ImportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
