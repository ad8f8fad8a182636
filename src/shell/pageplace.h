#pragma once

#include "onboarding/visit.h"
#include "web/visitview.h"

#include <QtCore/QObject>

namespace shell {

/// Where the onboarding page of one visit is: a view of ours, the computer's own browser, or the
/// visitor's phone. Owned by a VisitSession. close() before deleting; closed() always comes after
/// it, once.
class PagePlace : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePlace)

public:
    enum class Closing {
        MayLinger, ///< The visitor is done: what they still look at may stay for its moment.
        AtOnce     ///< Somebody left, or the page goes elsewhere.
    };

    explicit PagePlace(QObject *parent = nullptr) : QObject(parent) { }

    /// Shows the page at \a url, in place of an earlier one.
    virtual void open(const QUrl &url) = 0;
    /// Takes it away for good and tells closed() within the time the visit allows. AtOnce also ends
    /// a lingering that has begun; otherwise harmless again.
    virtual void close(Closing how) = 0;
    /// Leads there once more; only a browser has to be led.
    virtual void openAgain() { }
    /// What the visitor looks at meanwhile, on our screen; valid from open() to going().
    virtual QWidget *widget() const = 0;
    /// See web::VisitView; only a view of ours has any.
    virtual QList<QUrl> origins() const { return {}; }
    virtual void giveFiles(const QStringList &) { }

Q_SIGNALS:
    /// The page can be used: loaded, fetched by the browser, or its code is on the screen.
    void loaded();
    void loadFailed(const core::Error &error);
    void lost(const core::Error &error);
    /// The address at the end of the flow was reached; its query proves nothing.
    void returned(const QUrl &url);
    void finishRequested();
    void pageActive();
    void captureGranted();
    void captureLive(bool isLive);
    void captureEnded();
    void said(const QString &text);
    void filesWanted(const web::FileWish &wish);
    /// From close(): the page is done with and still looked at for a moment; the rest follows by
    /// itself.
    void lingering();
    /// The widget is about to be deleted: take it off the screen.
    void going();
    /// Comes from the event loop.
    void closed(const web::CloseReport &report);
};

} // namespace shell
