#include "shell/cleanslate.h"

#include "core/log.h"
#include "web/devicecheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDirIterator>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A little less than the 5 s that are promised.
constexpr core::milliseconds SlateLimit = 4900ms;
constexpr core::milliseconds SpoolerLimit = 1500ms;
constexpr core::milliseconds RendererInterval = 10ms;
constexpr qsizetype MostResidueLines = 20;
/// Nobody's folders hold more; one that does is not looked through to its end.
constexpr int MostFiles = 20000;

bool isSince(const QFileInfo &file, const QDateTime &since)
{
    return file.lastModified() >= since;
}

int filesSince(const QString &folder, const QDateTime &since, bool withFoldersBelow)
{
    if (folder.isEmpty())
        return 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       withFoldersBelow ? QDirIterator::Subdirectories
                                        : QDirIterator::NoIteratorFlags);
    int found = 0;
    for (int looked = 0; files.hasNext() && looked < MostFiles; ++looked) {
        files.next();
        found += isSince(files.fileInfo(), since) ? 1 : 0;
    }
    return found;
}

/// The demo keeps its records in such a folder, \a dataDir.
int temporarySince(const QString &folder, const QDateTime &since, const QString &dataDir)
{
    const QStringList names{u"vestibule*"_s, u".org.chromium.*"_s, u".com.google.Chrome.*"_s,
                            u"scoped_dir*"_s};
    const QFileInfoList entries = QDir(folder).entryInfoList(
        names, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    const QString ours = QFileInfo(dataDir).absoluteFilePath() + u'/';
    return int(std::count_if(entries.cbegin(), entries.cend(), [&](const QFileInfo &entry) {
        return isSince(entry, since) && entry.ownerId() == QFileInfo(QDir::homePath()).ownerId()
               && !ours.startsWith(QString(entry.absoluteFilePath() + u'/'));
    }));
}

QList<QClipboard::Mode> clipboardModes()
{
    QList<QClipboard::Mode> modes{QClipboard::Clipboard};
    if (QGuiApplication::clipboard()->supportsSelection())
        modes << QClipboard::Selection;
    if (QGuiApplication::clipboard()->supportsFindBuffer())
        modes << QClipboard::FindBuffer;
    return modes;
}

bool isClipboardEmpty()
{
    const QList<QClipboard::Mode> modes = clipboardModes();
    return std::all_of(modes.cbegin(), modes.cend(), [](QClipboard::Mode mode) {
        const QMimeData *held = QGuiApplication::clipboard()->mimeData(mode);
        return !held || held->formats().isEmpty();
    });
}

/// Names of the jobs, from lines such as "Office-12  ana  1024  Sat 21 Nov 2026".
QSet<QString> readPrintJobs(const QByteArray &lines)
{
    QSet<QString> jobs;
    const QStringList all = QString::fromLocal8Bit(lines).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all)
        jobs.insert(line.section(u' ', 0, 0, QString::SectionSkipEmpty));
    return jobs;
}

} // namespace

class CleanSlate::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(Services &given, CleanSlate &owner, const Places &placesToUse);
    ~Private();

    void begin(const core::VisitId &checked, const QList<QUrl> &origins,
               const std::optional<web::CloseReport> &closing);
    void lookAtRenderers();
    void listPrintJobs();
    void printJobsListed(const std::optional<QSet<QString>> &jobs);
    bool didStaffWork() const;
    void lookAtFiles();
    void finishWhenDone();
    void finish();
    void record(const Report &found);

    Services &services;
    CleanSlate &q;
    Places places;
    core::Timer *limit;
    core::Timer *rendererTimer;
    QDateTime since = QDateTime::currentDateTime(); ///< Of the last check.
    QPointer<QProcess> spooler;
    std::optional<QSet<QString>> knownJobs; ///< Of before this visit.

    bool isRunning = false;
    bool isAlone = true; ///< Nobody works at a desk of this same program.
    bool nextIsChecked = false;
    bool renderersAreGone = false;
    core::VisitId visit;
    core::milliseconds began{0};
    int originCount = 0;
    qsizetype newPrintJobs = 0;
    Report report;
};

CleanSlate::Private::Private(Services &given, CleanSlate &owner, const Places &placesToUse)
    : services(given)
    , q(owner)
    , places(placesToUse)
    , limit(given.clock().makeTimer(&owner))
    , rendererTimer(given.clock().makeTimer(&owner))
{
    QObject::connect(limit, &core::Timer::fired, &q, [this] { finish(); });
    QObject::connect(rendererTimer, &core::Timer::fired, &q, [this] { lookAtRenderers(); });
    listPrintJobs();
}

CleanSlate::Private::~Private()
{
    if (spooler)
        spooler->kill();
}

void CleanSlate::Private::begin(const core::VisitId &checked, const QList<QUrl> &origins,
                                const std::optional<web::CloseReport> &closing)
{
    isRunning = true;
    isAlone = services.settings().text(core::keys::Seats) != "two"_L1;
    nextIsChecked = false;
    renderersAreGone = false;
    originCount = 0;
    newPrintJobs = 0;
    visit = checked;
    began = services.clock().elapsed();
    report = {};
    if (closing && !closing->clean)
        report.residues << QString("page not closed cleanly: "_L1 + closing->text);
    limit->start(SlateLimit);
    if (isAlone) {
        for (const QClipboard::Mode mode : clipboardModes())
            QGuiApplication::clipboard()->clear(mode);
        listPrintJobs();
    }
    web::ViewPool &views = services.views();
    QObject::connect(
        &views, &web::ViewPool::checked, &q,
        [this](const web::ResidueReport &found) {
            nextIsChecked = true;
            originCount = found.origins;
            report.residues += found.residues;
            lookAtRenderers();
        },
        Qt::SingleShotConnection);
    views.checkNext(origins);
}

/// Those of earlier pages end by themselves within milliseconds; the limit ends the patience.
void CleanSlate::Private::lookAtRenderers()
{
    constexpr qsizetype next = 1;
    const qint64 self = QCoreApplication::applicationPid();
    renderersAreGone = !isAlone || web::DeviceCheck().renderersOf(self).size() <= next;
    if (renderersAreGone)
        finishWhenDone();
    else
        rendererTimer->start(RendererInterval);
}

void CleanSlate::Private::listPrintJobs()
{
    if (places.spooler.isEmpty() || spooler)
        return;
    auto *process = new QProcess; // Belongs to itself: destroying one that runs waits for it.
    spooler = process;
    core::Timer *patience = services.clock().makeTimer(process);
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    const auto end = [this, process](const std::optional<QSet<QString>> &jobs) {
        if (spooler != process)
            return;
        spooler.clear();
        process->disconnect(&q);
        if (process->state() == QProcess::NotRunning)
            process->deleteLater();
        else
            process->kill();
        printJobsListed(jobs);
    };
    QObject::connect(process, &QProcess::finished, &q, [process, end](int, auto) {
        end(readPrintJobs(process->readAllStandardOutput()));
    });
    QObject::connect(process, &QProcess::errorOccurred, &q, [end] { end(std::nullopt); });
    QObject::connect(patience, &core::Timer::fired, &q, [end] { end(std::nullopt); });
    patience->start(SpoolerLimit);
    process->start(places.spooler, {u"-o"_s, u"-u"_s, services.operatorName()});
}

void CleanSlate::Private::printJobsListed(const std::optional<QSet<QString>> &jobs)
{
    if (!jobs)
        qCWarning(core::logApp) << "print jobs could not be listed";
    if (isRunning && jobs && knownJobs)
        newPrintJobs = (*jobs - *knownJobs).size();
    knownJobs = jobs;
    finishWhenDone();
}

void CleanSlate::Private::lookAtFiles()
{
    int kept = 0;
    for (const QString &folder : places.engineFolders)
        kept += filesSince(folder, since, true);
    if (kept > 0)
        report.residues << u"files of the engine: %1"_s.arg(kept);
    if (!isAlone)
        return;
    if (!isClipboardEmpty())
        report.residues << u"clipboard"_s;
    if (didStaffWork())
        return;
    if (newPrintJobs > 0)
        report.residues << u"print jobs: %1"_s.arg(newPrintJobs);
    if (const int files = filesSince(places.downloads, since, false); files > 0)
        report.residues << u"downloads: %1"_s.arg(files);
    const int temporary = temporarySince(places.temporary, since, services.dataDir());
    if (temporary > 0)
        report.residues << u"temporary files: %1"_s.arg(temporary);
}

/// Somebody of the staff was let in since the last check: what was saved or printed may be theirs.
bool CleanSlate::Private::didStaffWork() const
{
    if (!services.storage())
        return false;
    const auto wasSince = [this](QLatin1StringView action) {
        const auto rows = services.storage()->audit().page({}, 1, QString(action));
        return rows && !rows->isEmpty() && rows->constFirst().entry.at >= since;
    };
    return wasSince(store::actions::StaffEntered) || wasSince(store::actions::StaffLeft);
}

void CleanSlate::Private::finishWhenDone()
{
    if (isRunning && nextIsChecked && renderersAreGone && !spooler)
        finish();
}

void CleanSlate::Private::finish()
{
    if (!std::exchange(isRunning, false))
        return;
    limit->stop();
    rendererTimer->stop();
    QObject::disconnect(&services.views(), &web::ViewPool::checked, &q, nullptr);
    if (!nextIsChecked)
        report.residues << u"next page not checked in time"_s;
    else if (!renderersAreGone)
        report.residues << u"a page's process still runs"_s;
    lookAtFiles();
    since = QDateTime::currentDateTime();
    report.clean = report.residues.isEmpty();
    report.took = services.clock().elapsed() - began;
    record(report);
    const Report told = report; // A slot may begin the next one.
    Q_EMIT q.finished(told);
}

void CleanSlate::Private::record(const Report &found)
{
    if (found.clean) {
        services.recordOrWarn(store::actions::SlateClean, visit,
                              u"%1 origins in %2 ms"_s.arg(originCount).arg(found.took.count()));
        return;
    }
    QStringList lines = found.residues.mid(0, MostResidueLines);
    if (const qsizetype more = found.residues.size() - lines.size(); more > 0)
        lines << u"%1 more"_s.arg(more);
    const QString text = lines.join("; "_L1);
    qCWarning(core::logApp).noquote() << "the slate is not clean:" << text;
    services.recordOrWarn(store::actions::SlateUnclean, visit, text);
}

CleanSlate::Places CleanSlate::systemPlaces()
{
    const auto folder = [](QStandardPaths::StandardLocation location) {
        return QString(QStandardPaths::writableLocation(location) + "/QtWebEngine"_L1);
    };
    // Some have no folder of its own for downloads, and a home changes all the time.
    QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (QDir(downloads) == QDir::home())
        downloads.clear();
    return {{folder(QStandardPaths::AppDataLocation), folder(QStandardPaths::CacheLocation)},
            downloads,
            QDir::tempPath(),
            QStandardPaths::findExecutable(u"lpstat"_s)};
}

CleanSlate::CleanSlate(Services &services, QObject *parent, const Places &places)
    : QObject(parent), d(std::make_unique<Private>(services, *this, places))
{ }

CleanSlate::~CleanSlate() = default;

void CleanSlate::check(const core::VisitId &visit, const QList<QUrl> &origins,
                       const std::optional<web::CloseReport> &closing)
{
    if (!d->isRunning)
        d->begin(visit, origins, closing);
}

bool CleanSlate::isRunning() const
{
    return d->isRunning;
}

} // namespace shell
