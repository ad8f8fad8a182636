#pragma once

#include "core/clock.h"

#include <QtCore/QUrl>

namespace shell {

/// Puts a link that signs somebody in on the clipboard and takes it off after a minute, or when
/// this object goes, unless something else was copied meanwhile. Keeps no copy of the link.
class LinkClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkClipboard)

public:
    static constexpr std::chrono::seconds ClearAfter{60};

    explicit LinkClipboard(core::Clock &clock, QObject *parent = nullptr);
    ~LinkClipboard() override;

    void copy(const QUrl &link);

Q_SIGNALS:
    /// The link is not on the clipboard any more.
    void cleared();

private:
    void clear();

    core::Timer *m_timer;
    QByteArray m_digest; ///< Of what was copied; empty: nothing of ours is there.
};

} // namespace shell
