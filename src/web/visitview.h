#pragma once

#include "core/clock.h"
#include "core/hostpolicy.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>
#include <optional>

class QWidget;

namespace web {

struct Position
{
    double latitude = 0;  ///< Degrees.
    double longitude = 0; ///< Degrees.
    double accuracyMeters = 25;
};

/// What one visit's page may do.
struct ViewRules
{
    core::HostPolicy allowedHosts;
    core::HostPolicy resourceHosts;   ///< No suffixes: not limited.
    QUrl redirectionUrl;              ///< Empty: none to catch.
    bool showsRedirect = false;       ///< It is caught and then really loaded, once.
    QStringList acceptLanguages;      ///< Such as {"es-ES", "es"}; made into Accept-Language.
    std::optional<Position> position; ///< Unset: the system's source.
    bool tellsPosition = true;        ///< False: no page learns it, and position is not looked at.
    bool hidesAddress = false;        ///< The address of open() is told to nobody as Referer.
    bool opensWindowsHere = false;    ///< A new window it asks for and may have replaces the page.
    bool pastesOwnAlone = false;      ///< Only what was copied in the page itself.
    bool allowsUpload = false;        ///< The page may ask for files: filesWanted().
    bool pinsDevices = false;         ///< It gets the two below whatever it asks for.
    QString camera;                   ///< Label of the camera; empty: the page's own choice.
    QString microphone;               ///< Label of the microphone.
    bool tellsMotion = false;         ///< True readings of this computer's sensors are told.
};

/// What a page asked of the visitor in a file chooser.
struct FileWish
{
    bool several = false;
    QStringList types; ///< As the page wrote them: MIME types and suffixes; empty: any.
};

/// What was found after a page was closed.
struct CloseReport
{
    bool clean = false; ///< Renderer gone, profile gone, no camera or microphone held by us.
    bool rendererGone = false;
    QStringList heldDevices; ///< Device files our processes still had open at the limit.
    core::milliseconds took{0};
    QString text; ///< One English line for log and journal.
};

/// What pages could still read of an earlier visit.
struct ResidueReport
{
    bool clean = false;   ///< All was looked at and nothing found.
    QStringList residues; ///< An English line each, nothing personal; also what was not seen.
    int origins = 0;      ///< That were looked at.
    core::milliseconds took{0};
};

/// The view of one visit: a profile, page and view of its own, never used for another visit. Owned
/// by its creator; close() before deleting to get a report.
class VisitView final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitView)

public:
    VisitView(core::Clock &clock, QObject *parent = nullptr);
    ~VisitView() override;

    /// Shows the page; lives until close(). Put it in a layout; it grabs the whole of it.
    QWidget *widget() const;

    /// Gives the prepared view its rules and loads \a url, which must satisfy them
    /// (otherwise loadFailed with ErrorKind::Refused). May be called again for the same visit.
    void open(const QUrl &url, const ViewRules &rules);
    /// Destroys view, page and profile in that order, checks processes and devices, then emits
    /// closed(), within 3 s. Harmless twice.
    void close();
    bool isOpen() const;
    /// Every origin a document, frame or service worker of this view came from, redirects as well,
    /// at most 64; and addresses, without queries, of what those may have left in the engine's
    /// cache. For checkResidue() of the next visit's view.
    QList<QUrl> origins() const;
    /// Looks for what pages of \a addresses could read in this very profile and sends nothing. Then
    /// the view is on its empty document again and residueChecked() comes, always later, usually
    /// after 20 ms for each origin and within 5 s. For a prepared view; a page that is open is
    /// left. open(), close() and lost() end it without an answer.
    void checkResidue(const QList<QUrl> &addresses);
    /// Answers filesWanted() with files of the folder the settings name; empty refuses. The page
    /// sees a new choice of the same field.
    void giveFiles(const QStringList &files);

    /// A picture of the page for tests and screenshots is widget()->grab().

Q_SIGNALS:
    // All of them come from the event loop, so a slot may close or delete the view.

    /// The empty document is there and its renderer runs: open() will be quick.
    void prepared();
    /// A page is there, of open() or gone to later; told before loaded(). \a url is what was led to
    /// in the end, without query and fragment, which can hold a credential.
    void arrivedAt(const QUrl &url);
    /// The page of open() is there; once for each open().
    void loaded();
    /// The page of open(), or one it went to later, could not be loaded.
    void loadFailed(const core::Error &error);
    /// The renderer died or does not answer. The owner decides; the view can open() again.
    void lost(const core::Error &error);
    /// The page went to the redirect address; no request left unless the rules show it.
    void redirectReached(const QUrl &url);
    /// What is at the redirect address can be seen. Nobody goes anywhere from there.
    void redirectShown();
    /// The redirect address is to be shown and could not be loaded; the page stays as it is.
    void redirectFailed(const core::Error &error);
    /// The page asked the service to finish the session.
    void finishRequested();
    /// The page made a request or navigation of its own.
    void pageActive();
    /// Camera or microphone were granted to the onboarding origin.
    void captureGranted();
    /// A live picture is taken, or no longer: the visitor is before the camera.
    void captureLive(bool isLive);
    /// A camera or microphone in use was lost: unplugged, or taken by another program.
    void captureEnded();
    /// The page said something in a dialog of its own; it has its answer already.
    void said(const QString &text);
    void filesWanted(const web::FileWish &wish);
    void residueChecked(const web::ResidueReport &report);
    void closed(const web::CloseReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Keeps the next visit's view ready (profile, page, renderer on an empty document) while nobody is
/// being onboarded, so that opening is fast.
class ViewPool final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewPool)

public:
    explicit ViewPool(core::Clock &clock, QObject *parent = nullptr);
    ~ViewPool() override;

    /// Prepares one view if none is ready.
    void prepare();
    bool isReady() const;
    /// VisitView::checkResidue() in the prepared view, which is made first if there is none; then
    /// checked(). Another view is made and checked when its renderer dies. take() ends it.
    void checkNext(const QList<QUrl> &addresses);
    /// The prepared view, or a new one; the caller owns it.
    std::unique_ptr<VisitView> take();

Q_SIGNALS:
    void ready();
    void checked(const web::ResidueReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace web
