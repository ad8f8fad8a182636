#pragma once

#include "shell/pageplace.h"

namespace shell {

/// The page in a view of ours. When the rules show the redirect address too, the visitor is given
/// time to look at what stands there: closing waits for it to come, to load and to be seen.
class EmbeddedPlace final : public PagePlace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbeddedPlace)

public:
    /// \a seen is how long the redirect address stays once it is loaded.
    EmbeddedPlace(core::Clock &clock, std::unique_ptr<web::VisitView> view,
                  const web::ViewRules &rules, core::milliseconds seen, QObject *parent = nullptr);
    ~EmbeddedPlace() override;

    /// How long closing may take beyond the view's own, for VisitRequest::lingering.
    static core::milliseconds longestLingering(core::milliseconds seen);

    void open(const QUrl &url) override;
    void close(Closing how) override;
    QWidget *widget() const override;
    QList<QUrl> origins() const override;
    void giveFiles(const QStringList &files) override;

private:
    /// What became of the redirect address.
    enum class Ending {
        Awaited, ///< The page has not gone there.
        Loading, ///< It has, and what is there loads.
        Shown,   ///< It can be seen.
        Failed   ///< It could not be loaded: there is nothing to look at.
    };

    void endingChanged(Ending ending);
    core::milliseconds stillToWait() const;
    void closeView();

    core::Clock &m_clock;
    std::unique_ptr<web::VisitView> m_view;
    const web::ViewRules m_rules;
    const core::milliseconds m_seen;
    core::Timer *m_wait;
    Ending m_ending = Ending::Awaited;
    core::milliseconds m_endingSince{0};
    bool m_lingering = false;
    bool m_closing = false;
};

} // namespace shell
