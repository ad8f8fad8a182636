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
    /// The prepared view, or a new one; the caller owns it.
    std::unique_ptr<VisitView> take();

Q_SIGNALS:
    void ready();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace web
