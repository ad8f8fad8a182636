#pragma once

#include "web/inputguard.h"
#include "web/visitview.h"

class QWebEngineView;

namespace web {

class VisitPage;

/// Brings files to a page that asked for them. The engine wants them at the very moment it asks,
/// which would take a nested event loop; so the page gets none at first, and once the visitor has
/// chosen, their press is done again and the page, which asks again, is answered at once. When
/// something else stands at that place by then, nothing is pressed, and the visitor's own next
/// press is answered.
class FileHandover final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileHandover)

public:
    FileHandover(core::Clock &clock, QWebEngineView &view, const InputGuard &guard);

    /// How long chosen files wait for the page to ask again.
    static constexpr core::milliseconds Patience{10000};

    /// The page of now; forgets what was chosen for an earlier one.
    void setPage(VisitPage &page);
    /// Only after the page has asked; nothing to choose from forgets the wish.
    void give(const QStringList &files);

Q_SIGNALS:
    /// From inside the engine.
    void wanted(const web::FileWish &wish);

private:
    void noteWish(const FileWish &wish);
    void repeatInput();

    QWebEngineView &m_view;
    const InputGuard &m_guard;
    core::Timer *m_patience;
    QPointer<VisitPage> m_page;
    std::optional<PageInput> m_asked; ///< With what the visitor made the page ask.
};

} // namespace web
