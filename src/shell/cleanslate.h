#pragma once

#include "shell/services.h"

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// Proves that nothing of one visitor reaches the next: after the page is closed and before Welcome
/// shows, in the very profile that the next visitor gets, and around it: no file of the engine's,
/// no download, print job or page's process since the last check, and nothing in the clipboard.
/// With two seats these may be the operator's, so that of them only the engine's files count; what
/// was saved or printed does not count either when somebody of the staff was let in meanwhile. The
/// outcome is a line of the audit record. Owned by the visitor's window; one check at a time.
class CleanSlate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CleanSlate)

public:
    struct Report
    {
        bool clean = false;
        QStringList residues; ///< What was found, one stable English line each; empty when clean.
        core::milliseconds took{0};
    };

    /// Where a visit could leave something.
    struct Places
    {
        QStringList engineFolders; ///< Storage and cache of the engine, with all below.
        QString downloads;         ///< The files in this folder; empty: not looked at.
        QString temporary;         ///< What in this folder has a name of ours or of the engine's.
        QString spooler; ///< The program that lists print jobs (lpstat -o); empty: none is there.
    };
    /// Those of this computer and user.
    static Places systemPlaces();

    explicit CleanSlate(Services &services, QObject *parent = nullptr,
                        const Places &places = systemPlaces());
    ~CleanSlate() override;

    /// Begins; \a origins as VisitSession tells them, \a closing what was found when its pages were
    /// closed, if there were any. Prepares the next visit's page if that is not done yet.
    /// finished() comes within 5 s, always later; usually the page's preparation and 20 ms for each
    /// origin.
    void check(const core::VisitId &visit, const QList<QUrl> &origins,
               const std::optional<web::CloseReport> &closing);
    bool isRunning() const;

Q_SIGNALS:
    void finished(const shell::CleanSlate::Report &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
