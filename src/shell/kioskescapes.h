#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace shell {

/// One way out of the visitor's screen, and how it is seen to work. Beside what is written here,
/// every one is also judged by what KioskEvidence sees and by what became of the page: gone, moved
/// elsewhere, of another size.
struct KioskEscape
{
    /// "class/escape" of the row.
    QString name;
    /// Run in the page first; "open" as its value means that the escape worked. FOREIGN is the
    /// origin of a server the page may not go to, HERE its own.
    QString prepare;
    /// Then done to the page, from outside; true when it worked already.
    std::function<bool(QWidget &page)> input;
    /// It is a click that the page has to feel, or nothing was tried.
    bool isClick = false;
    /// Run in the page after the input has reached it; the value as above.
    QString check;
    /// A path of the page's own server that is asked for when it works, more often than mayAsk.
    QString bait;
    int mayAsk = 0;
    /// The other server may be asked, if only its answer stays unread.
    bool mayAskElsewhere = false;
    /// A key that belongs to the page and only must not do anything else.
    bool keyMayArrive = false;
    /// The page may go when the view tells that it is lost: whoever shows it opens it again.
    bool lossIsTold = false;
};

namespace escapes {

QList<KioskEscape> keys();
QList<KioskEscape> schemes();
QList<KioskEscape> windows();
QList<KioskEscape> dialogs();
QList<KioskEscape> downloads();
QList<KioskEscape> drops();
QList<KioskEscape> debugging();
QList<KioskEscape> navigation();

/// All of them, those that may leave a mess behind last.
QList<KioskEscape> all();

} // namespace escapes

} // namespace shell
