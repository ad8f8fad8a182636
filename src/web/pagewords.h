#pragma once

#include "core/clock.h"

#include <QtCore/QString>

namespace web {

/// What a page says in dialogs of its own, fit to be shown: one text every 5 s, the latest, so that
/// a page in a loop does not bury its visitor, of at most 400 characters and without control
/// characters. A child of its page.
class PageWords final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageWords)

public:
    PageWords(core::Clock &clock, QObject *parent);

    static constexpr core::milliseconds Pause{5000};
    static constexpr qsizetype Longest = 400;

    void say(const QString &text);

Q_SIGNALS:
    /// Possibly from inside say().
    void said(const QString &text);

private:
    void tell();

    core::Timer *m_pause;
    QString m_waiting; ///< Empty: nothing.
};

} // namespace web
