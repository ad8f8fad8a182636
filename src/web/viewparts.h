#pragma once

#include "core/clock.h"

#include <QtCore/QList>

#include <memory>

class QObject;
class QWebEngineProfile;

namespace web {

class CloseCheck;

/// A profile for one visitor: off the record, in memory alone, with nothing in it, that remembers
/// no answer and takes no download.
std::unique_ptr<QWebEngineProfile> makeFreshProfile();

/// Whether a page may have camera or microphone open. Counted over the whole program, because the
/// engine opens them for all its pages in one helper process.
class CaptureUse final
{
    Q_DISABLE_COPY_MOVE(CaptureUse)

public:
    CaptureUse() = default;
    ~CaptureUse() { set(false); }

    void set(bool mayCapture);
    /// True when any page of this program may.
    static bool isAnywhere();

private:
    bool m_mayCapture = false;
};

/// The check for what a view with these \a renderers leaves behind when page and profile are
/// destroyed; start() it then. A child of \a parent.
CloseCheck *makeCloseCheck(core::Clock &clock, const QList<qint64> &renderers, QObject *parent);

} // namespace web
