#include "shell/kioskescapes.h"

#include "shell/kioskhands.h"

namespace shell::escapes {

using namespace Qt::StringLiterals;

namespace {

enum class Way { Script, Click, Key };

/// \a script alone, or what a click in the middle of the page or a key meets after it.
KioskEscape web(const char *name, const char *script, Way way = Way::Script,
                const char *bait = nullptr)
{
    KioskEscape escape;
    escape.name = QString::fromLatin1(name);
    escape.prepare = QString::fromLatin1(script);
    escape.bait = QString::fromLatin1(bait);
    switch (way) {
    case Way::Script:
        // What a page begins is not done when its script is.
        escape.prepare += u"\nawait sleep(20);"_s;
        break;
    case Way::Click:
        escape.prepare += u"\nawait drawn();"_s;
        escape.isClick = true;
        escape.input = [](QWidget &page) {
            hands::click(page, Qt::LeftButton);
            return false;
        };
        break;
    case Way::Key:
        break;
    }
    return escape;
}

KioskEscape tool(const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    KioskEscape escape = web(name, "", Way::Key);
    escape.input = [key, modifiers](QWidget &page) {
        hands::pressKey(page, key, modifiers);
        return false;
    };
    return escape;
}

} // namespace

QList<KioskEscape> schemes()
{
    return {
        web("schemes/file", "location.href = 'file:///etc/hostname';"),
        web("schemes/file-click", "link('file:///etc/hostname')", Way::Click),
        web("schemes/file-frame",
            "const frame = put('<iframe src=\"file:///etc/hostname\"></iframe>');"),
        web("schemes/file-fetch", "return await refused(() => fetch('file:///etc/hostname'));"),
        web("schemes/file-script", "return await loads('script', 'file:///dev/null');"),
        web("schemes/view-source", "location.href = 'view-source:' + location.origin + '/';"),
        web("schemes/view-source-click", "link('view-source:' + location.origin)", Way::Click),
        web("schemes/chrome", "location.href = 'chrome://version/';"),
        web("schemes/chrome-click", "link('chrome://gpu')", Way::Click),
        web("schemes/data", "location.href = 'data:text/html,<title>escape</title>';"),
        web("schemes/data-click", "link('data:text/html,escape')", Way::Click),
        web("schemes/blob",
            "location.href = URL.createObjectURL(new Blob(['escape'], {type: 'text/html'}));"),
        web("schemes/filesystem",
            "location.href = 'filesystem:' + location.origin + '/temporary/x';"),
        web("schemes/ftp", "location.href = 'FOREIGN/'.replace('http:', 'ftp:');"),
        web("schemes/mail", "location.href = 'mailto:someone@example.test';"),
        web("schemes/mail-click", "link('mailto:someone@example.test')", Way::Click),
        web("schemes/telephone-click", "link('tel:+15550100')", Way::Click),
        web("schemes/custom", "location.href = 'kioskapp://elsewhere/x';"),
        web("schemes/custom-click", "link('kioskapp://elsewhere/x')", Way::Click),
        web("schemes/custom-frame", "put('<iframe src=\"kioskapp://elsewhere\"></iframe>');"),
        web("schemes/intent-click", "link('intent://scan/#Intent;scheme=zxing;end')", Way::Click),
        web("schemes/settings-click", "link('ms-settings:network')", Way::Click),
        web("schemes/resource", "location.href = 'qrc:/pages/escapes.html';"),
        web("schemes/resource-fetch",
            "return await refused(() => fetch('qrc:/pages/escapes.html'));"),
    };
}

QList<KioskEscape> downloads()
{
    return {
        web("downloads/content-disposition", "location.href = '/bait/file';"),
        web("downloads/click", "link('/bait/file')", Way::Click),
        web("downloads/attribute", "link('/bait/page', 'download=vestibule-escape.html')",
            Way::Click),
        web("downloads/script-click",
            "link('/bait/page', 'download=vestibule-escape.html').click();"),
        web("downloads/blob", "const anchor = link(URL.createObjectURL(new Blob(['escape'])), "
                              "'download=vestibule-escape.txt'); anchor.click();"),
        web("downloads/data",
            "link('data:application/octet-stream,escape', 'download=vestibule-escape.txt')",
            Way::Click),
        web("downloads/unknown-type", "location.href = '/bait/vestibule-escape.bin';"),
        web("downloads/program", "location.href = '/bait/vestibule-escape.exe';"),
        web("downloads/document", "location.href = '/bait/vestibule-escape.pdf';"),
        web("downloads/frame", "put('<iframe src=/bait/file></iframe>');"),
        web("downloads/form", "put('<form method=post action=/bait/file></form>').submit();"),
    };
}

QList<KioskEscape> debugging()
{
    constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;
    // One of the flags that are set as a trap would let the page read another site.
    KioskEscape read =
        web("debugging/web-security-flag", "return await refused(() => fetch('FOREIGN/')"
                                           ".then(answer => answer.text()));");
    read.mayAskElsewhere = true;
    return {
        tool("debugging/f12", Qt::Key_F12, {}),
        tool("debugging/ctrl-shift-i", Qt::Key_I, both),
        tool("debugging/ctrl-shift-j", Qt::Key_J, both),
        tool("debugging/ctrl-shift-c", Qt::Key_C, both),
        web("debugging/tools-page",
            "location.href = 'devtools://devtools/bundled/inspector.html';"),
        web("debugging/tools-page-click", "link('devtools://devtools/bundled/inspector.html')",
            Way::Click),
        web("debugging/inspect-page", "location.href = 'chrome://inspect/';"),
        web("debugging/crash-page", "location.href = 'chrome://crash/';"),
        web("debugging/hang-page", "location.href = 'chrome://hang/';"),
        read,
        web("debugging/file-access-flag",
            "return await refused(() => new Promise((done, fail) => { const request = new "
            "XMLHttpRequest(); request.onload = done; request.onerror = fail; "
            "request.open('GET', 'file:///etc/hostname'); request.send(); }));"),
    };
}

QList<KioskEscape> navigation()
{
    QList<KioskEscape> all{
        web("navigation/foreign-host", "location.href = 'FOREIGN/';"),
        web("navigation/replace", "location.replace('FOREIGN/');"),
        web("navigation/click", "link('FOREIGN/')", Way::Click),
        web("navigation/top-click", "link('FOREIGN/', 'target=_top')", Way::Click),
        web("navigation/redirect", "location.href = '/bait/away';"),
        web("navigation/form", "put('<form method=post action=\"FOREIGN/\"></form>').submit();"),
        web("navigation/meta-refresh",
            "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; "
            "meta.content = '0; url=FOREIGN/'; document.head.append(meta); await sleep(60); "
            "meta.remove();"),
        web("navigation/frame", "put('<iframe src=\"FOREIGN/\"></iframe>');"),
        web("navigation/frame-redirect", "put('<iframe src=/bait/away></iframe>');"),
        web("navigation/top-from-frame",
            "put('<iframe srcdoc=\"<script>top.location = `FOREIGN/`</script>\"></iframe>');"
            " await sleep(60);"),
        web("navigation/sub-domain",
            "location.href = 'FOREIGN/'.replace('localhost', 'elsewhere.localhost');"),
        web("navigation/secure-scheme", "location.href = 'FOREIGN/'.replace('http:', 'https:');"),
        web("navigation/name-and-password",
            "location.href = location.origin.replace('//', '//name:word@') + '/bait/page';",
            Way::Script, "/bait/page"),
        web("navigation/back", "history.back(); await sleep(60);"),
    };
    KioskEscape empty = web("navigation/empty-document", "location.href = 'about:blank';");
    empty.lossIsTold = true;
    all << empty;
    return all;
}

} // namespace shell::escapes
