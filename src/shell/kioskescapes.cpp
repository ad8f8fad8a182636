#include "shell/kioskescapes.h"

#include "shell/kioskhands.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtGui/QWindow>
#include <QtWidgets/QWidget>

#include <vector>

namespace shell::escapes {

using namespace Qt::StringLiterals;

namespace {

using Input = std::function<bool(QWidget &)>;

Input key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return [key, modifiers](QWidget &page) {
        hands::pressKey(page, key, modifiers);
        return false;
    };
}

Input click(Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
{
    return [button, modifiers](QWidget &page) {
        hands::click(page, button, modifiers);
        return false;
    };
}

KioskEscape byScript(const char *name, const char *script)
{
    KioskEscape escape;
    escape.name = QString::fromLatin1(name);
    escape.prepare = QString::fromLatin1(script);
    return escape;
}

KioskEscape byKey(const char *name, Qt::Key which, Qt::KeyboardModifiers modifiers = {})
{
    KioskEscape escape;
    escape.name = QString::fromLatin1(name);
    escape.input = key(which, modifiers);
    return escape;
}

KioskEscape byClick(const char *name, const char *prepare, Qt::MouseButton button = Qt::LeftButton,
                    Qt::KeyboardModifiers modifiers = {})
{
    KioskEscape escape = byScript(name, prepare);
    escape.prepare += u"\nawait drawn();"_s;
    escape.input = click(button, modifiers);
    escape.isClick = true;
    return escape;
}

KioskEscape withBait(KioskEscape escape, const char *path, int mayAsk = 0)
{
    escape.bait = QString::fromLatin1(path);
    escape.mayAsk = mayAsk;
    return escape;
}

KioskEscape withInput(const char *name, const char *prepare, Input input, const char *check)
{
    KioskEscape escape = byScript(name, prepare);
    escape.input = std::move(input);
    escape.check = QString::fromLatin1(check);
    return escape;
}

Input carry(const std::function<void(QMimeData &)> &fill)
{
    return [fill](QWidget &page) {
        QMimeData data;
        fill(data);
        return hands::drop(page, data);
    };
}

KioskEscape byDrop(const char *name, const char *prepare,
                   const std::function<void(QMimeData &)> &fill)
{
    return withInput(name, prepare, carry(fill), "return seen.drops > 0 ? 'open' : '';");
}

} // namespace

QList<KioskEscape> keys()
{
    constexpr auto ctrl = Qt::ControlModifier;
    constexpr auto alt = Qt::AltModifier;
    constexpr auto shift = Qt::ShiftModifier;
    struct Chord
    {
        const char *name;
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    };
    static const std::vector<Chord> chords{
        {"alt-f4", Qt::Key_F4, alt},
        {"ctrl-f4", Qt::Key_F4, ctrl},
        {"ctrl-w", Qt::Key_W, ctrl},
        {"ctrl-q", Qt::Key_Q, ctrl},
        {"ctrl-n", Qt::Key_N, ctrl},
        {"ctrl-shift-n", Qt::Key_N, ctrl | shift},
        {"ctrl-t", Qt::Key_T, ctrl},
        {"ctrl-o", Qt::Key_O, ctrl},
        {"ctrl-s", Qt::Key_S, ctrl},
        {"ctrl-p", Qt::Key_P, ctrl},
        {"ctrl-shift-p", Qt::Key_P, ctrl | shift},
        {"ctrl-u", Qt::Key_U, ctrl},
        {"ctrl-j", Qt::Key_J, ctrl},
        {"ctrl-h", Qt::Key_H, ctrl},
        {"ctrl-d", Qt::Key_D, ctrl},
        {"ctrl-l", Qt::Key_L, ctrl},
        {"ctrl-k", Qt::Key_K, ctrl},
        {"ctrl-f", Qt::Key_F, ctrl},
        {"ctrl-g", Qt::Key_G, ctrl},
        {"ctrl-r", Qt::Key_R, ctrl},
        {"ctrl-tab", Qt::Key_Tab, ctrl},
        {"ctrl-plus", Qt::Key_Plus, ctrl},
        {"ctrl-minus", Qt::Key_Minus, ctrl},
        {"ctrl-0", Qt::Key_0, ctrl},
        {"ctrl-1", Qt::Key_1, ctrl},
        {"alt-d", Qt::Key_D, alt},
        {"alt-f", Qt::Key_F, alt},
        {"alt-home", Qt::Key_Home, alt},
        {"alt-left", Qt::Key_Left, alt},
        {"alt-right", Qt::Key_Right, alt},
        {"alt-space", Qt::Key_Space, alt},
        {"f1", Qt::Key_F1, {}},
        {"f3", Qt::Key_F3, {}},
        {"f5", Qt::Key_F5, {}},
        {"f6", Qt::Key_F6, {}},
        {"f7", Qt::Key_F7, {}},
        {"f10", Qt::Key_F10, {}},
        {"f11", Qt::Key_F11, {}},
        {"menu", Qt::Key_Menu, {}},
        {"shift-f10", Qt::Key_F10, shift},
        {"super-chord", Qt::Key_E, Qt::MetaModifier},
        {"browser-back", Qt::Key_Back, {}},
        {"browser-forward", Qt::Key_Forward, {}},
        {"browser-refresh", Qt::Key_Refresh, {}},
        {"browser-home", Qt::Key_HomePage, {}},
        {"browser-search", Qt::Key_Search, {}},
        {"browser-favorites", Qt::Key_Favorites, {}},
        {"mail-key", Qt::Key_LaunchMail, {}},
        {"print-key", Qt::Key_Printer, {}},
        {"zoom-key", Qt::Key_ZoomIn, {}},
    };
    QList<KioskEscape> all;
    for (const Chord &chord : chords)
        all << byKey(QByteArray(QByteArray("keys/") + chord.name).constData(), chord.key,
                     chord.modifiers);

    KioskEscape escape = byKey("keys/escape", Qt::Key_Escape);
    escape.keyMayArrive = true;
    all << escape;
    escape = withInput(
        "keys/backspace", "history.pushState(1, '', '#1'); history.pushState(2, '', '#2');",
        key(Qt::Key_Backspace), "if (seen.pops) return 'open'; history.go(-2); await sleep(60);");
    escape.keyMayArrive = true;
    all << escape;
    const char *const buttonArrived = "return seen.buttons.length ? 'open' : '';";
    all << withInput("keys/mouse-back", "", click(Qt::BackButton), buttonArrived)
        << withInput("keys/mouse-forward", "", click(Qt::ForwardButton), buttonArrived);
    all << withInput(
        "keys/ctrl-wheel", "",
        [](QWidget &page) {
            hands::turnWheel(page, Qt::ControlModifier);
            return false;
        },
        "return seen.wheels ? 'open' : '';");
    all << withInput(
        "keys/pinch", "await drawn();",
        [](QWidget &page) {
            hands::pinch(page);
            return false;
        },
        "await drawn(); return visualViewport.scale > 1.01 ? 'open' : '';");
    return all;
}

QList<KioskEscape> windows()
{
    const char *const near = "link('/bait/page')";
    return {
        withBait(byScript("windows/open", "open('/bait/page');"), "/bait/page"),
        withBait(byScript("windows/open-sized",
                          "open('/bait/page', 'other', 'width=300,height=200,popup');"),
                 "/bait/page"),
        byScript("windows/open-foreign", "open('FOREIGN/');"),
        withBait(byClick("windows/click-open",
                         "put('<button>.</button>').onclick = () => open('/bait/page');"),
                 "/bait/page"),
        withBait(byClick("windows/target-blank", "link('/bait/page', 'target=_blank')"),
                 "/bait/page"),
        withBait(byClick("windows/target-named", "link('/bait/page', 'target=other')"),
                 "/bait/page"),
        withBait(byClick("windows/ctrl-click", near, Qt::LeftButton, Qt::ControlModifier),
                 "/bait/page"),
        withBait(byClick("windows/shift-click", near, Qt::LeftButton, Qt::ShiftModifier),
                 "/bait/page"),
        withBait(
            byClick("windows/alt-click", "link('/bait/file')", Qt::LeftButton, Qt::AltModifier),
            "/bait/page"),
        withBait(byClick("windows/middle-click", near, Qt::MiddleButton), "/bait/page"),
        withBait(byScript("windows/form-blank",
                          "const form = put('<form action=/bait/page target=_blank></form>');"
                          "form.submit();"),
                 "/bait/page"),
        byScript("windows/close", "close(); await sleep(30);"),
        byScript("windows/move", "moveTo(10, 10); resizeTo(300, 300); await sleep(30);"),
        byClick("windows/full-screen", "onClick(() => document.documentElement.requestFullscreen()"
                                       ".then(() => document.exitFullscreen()))"),
        byClick("windows/pointer-lock",
                "onClick(() => { document.body.requestPointerLock(); return sleep(60).then(() => "
                "document.pointerLockElement !== null); })"),
        byScript("windows/notification",
                 "return await refused(() => Notification.requestPermission()"
                 ".then(answer => answer === 'granted'));"),
        byScript("windows/screen-capture",
                 "return await refused(() => navigator.mediaDevices.getDisplayMedia({video: true}))"
                 ";"),
        withInput(
            "windows/native-close", "",
            [](QWidget &page) {
                // As the platform does it for Alt+F4 and for the button of a frame.
                if (QWindow *window = page.window()->windowHandle())
                    window->close();
                return false;
            },
            ""),
    };
}

QList<KioskEscape> dialogs()
{
    const char *const picks = "const make = () => window.%1 ? window.%1() : null; onClick(make);";
    const auto picker = [picks](const char *function) {
        return QString::fromLatin1(picks).replace("%1"_L1, QLatin1StringView(function)).toLatin1();
    };
    return {
        byScript("dialogs/alert", "alert('This is a question of the page itself.');"),
        byScript("dialogs/confirm", "confirm('This is a question of the page itself.');"),
        byScript("dialogs/prompt",
                 "return prompt('This is a question of the page itself.') === null ? '' : 'open';"),
        byScript("dialogs/alert-flood", "for (let i = 0; i < 40; ++i) alert('Once more ' + i);"),
        byScript("dialogs/before-unload",
                 "onbeforeunload = event => { event.preventDefault(); return event.returnValue = "
                 "'stay'; }; location.href = 'FOREIGN/'; await sleep(30); onbeforeunload = null;"),
        byScript("dialogs/print", "print();"),
        byClick("dialogs/file-chooser", "file()"),
        byClick("dialogs/several-files", "file('multiple')"),
        byClick("dialogs/folder-chooser", "file('webkitdirectory')"),
        byClick("dialogs/camera-file", "file('accept=image/* capture')"),
        byClick("dialogs/open-picker", picker("showOpenFilePicker").constData()),
        byClick("dialogs/save-picker", picker("showSaveFilePicker").constData()),
        byClick("dialogs/folder-picker", picker("showDirectoryPicker").constData()),
        byClick("dialogs/colour-chooser", "put('<input type=color>')"),
        byClick("dialogs/context-menu", "link('/bait/page')", Qt::RightButton),
        byClick("dialogs/context-menu-of-field", "put('<textarea>words</textarea>')",
                Qt::RightButton),
        withBait(byScript("dialogs/password",
                          "await fetch('/bait/locked'); put('<iframe src=/bait/locked></iframe>');"
                          " await sleep(60);"),
                 "/bait/locked", 4),
        byScript("dialogs/payment",
                 "if (!window.PaymentRequest) return ''; return await refused(() => new "
                 "PaymentRequest([{supportedMethods: 'https://example.test/pay'}], {total: {label: "
                 "'x', amount: {currency: 'EUR', value: '1'}}}).show());"),
        byScript("dialogs/protocol-handler",
                 "navigator.registerProtocolHandler('web+vestibule', location.origin + '/?%s');"),
    };
}

QList<KioskEscape> drops()
{
    return {
        byDrop("drops/file", "",
               [](QMimeData &data) { data.setUrls({QUrl(u"file:///etc/hostname"_s)}); }),
        byDrop("drops/several-files", "",
               [](QMimeData &data) {
                   data.setUrls({QUrl(u"file:///etc/hostname"_s), QUrl(u"file:///etc/hosts"_s)});
               }),
        byDrop("drops/file-on-field", "file(); await drawn();",
               [](QMimeData &data) { data.setUrls({QUrl(u"file:///etc/hostname"_s)}); }),
        byDrop("drops/link", "",
               [](QMimeData &data) { data.setUrls({QUrl(u"https://example.test/"_s)}); }),
        byDrop("drops/text", "put('<textarea></textarea>'); await drawn();",
               [](QMimeData &data) { data.setText(u"https://example.test/"_s); }),
        byDrop("drops/html", "",
               [](QMimeData &data) { data.setHtml(u"<a href='https://example.test/'>.</a>"_s); }),
        byDrop("drops/picture", "",
               [](QMimeData &data) { data.setImageData(QImage(4, 4, QImage::Format_RGB32)); }),
        byClick("drops/clipboard-read",
                "onClick(() => navigator.clipboard.readText().then(() => true))"),
        byClick("drops/clipboard-paste",
                "const area = put('<textarea></textarea>'); area.onclick = () => { area.focus(); "
                "if (document.execCommand('paste')) seen.said = 'open'; };"),
    };
}

QList<KioskEscape> all()
{
    return keys() + drops() + downloads() + schemes() + debugging() + windows() + navigation()
           + dialogs();
}

} // namespace shell::escapes
