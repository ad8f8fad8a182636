#include "support/manualclock.h"
#include "support/support.h"
#include "web/acceptlanguage.h"
#include "web/engineflags.h"
#include "web/keypolicy.h"
#include "web/navigationpolicy.h"
#include "web/pagewords.h"
#include "web/permissionpolicy.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using web::Frame;
using web::Permission;
using web::Verdict;

Q_DECLARE_METATYPE(web::Verdict)
Q_DECLARE_METATYPE(web::Frame)
Q_DECLARE_METATYPE(web::Permission)
Q_DECLARE_METATYPE(web::EngineUse)

class TestWebPolicies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebPolicies)

public:
    TestWebPolicies() = default;

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void navigation_data();
    void navigation();
    void redirectShown_data();
    void redirectShown();
    void redirect_data();
    void redirect();
    void permissions_data();
    void permissions();
    void resources_data();
    void resources();
    void finish_data();
    void finish();
    void acceptLanguage_data();
    void acceptLanguage();
    void flagsSplit_data();
    void flagsSplit();
    void flagsChosen_data();
    void flagsChosen();
    void engineArgumentsTaken();
    void renderingMode_data();
    void renderingMode();
    void environmentCleaned_data();
    void environmentCleaned();
    void sandboxIsForRootToLeave();
    void keysForPages_data();
    void keysForPages();
    void wordsAreBounded_data();
    void wordsAreBounded();
    void floodOfWordsIsThinned();
};

void TestWebPolicies::navigation_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<Verdict>("verdict");

    const auto row = [](const char *name, const QString &url, Frame frame, Verdict verdict) {
        QTest::newRow(name) << url << frame << verdict;
    };
    row("listed", u"https://saas.incode.com/flow"_s, Frame::Main, Verdict::Allow);
    row("listed, other port", u"https://saas.incode.com:8443/"_s, Frame::Main, Verdict::Allow);
    row("listed loopback", u"http://127.0.0.1:8080/"_s, Frame::Main, Verdict::Allow);
    row("listed but plain", u"http://saas.incode.com/"_s, Frame::Main, Verdict::Refuse);
    row("foreign", u"https://example.test/"_s, Frame::Main, Verdict::Refuse);
    row("only the end of the name", u"https://evilincode.com/"_s, Frame::Main, Verdict::Refuse);
    row("loopback not listed", u"http://localhost:8080/"_s, Frame::Main, Verdict::Refuse);
    row("name and password", u"https://u:p@saas.incode.com/"_s, Frame::Main, Verdict::Refuse);
    row("redirect", u"https://return.test/done?flowId=1"_s, Frame::Main, Verdict::Redirect);
    row("file", u"file:///etc/passwd"_s, Frame::Main, Verdict::Refuse);
    row("javascript", u"javascript:alert(1)"_s, Frame::Main, Verdict::Refuse);
    row("data", u"data:text/html,x"_s, Frame::Main, Verdict::Refuse);
    row("blob", u"blob:https://saas.incode.com/1"_s, Frame::Main, Verdict::Refuse);
    row("about", u"about:blank"_s, Frame::Main, Verdict::Refuse);
    row("chrome", u"chrome://settings"_s, Frame::Main, Verdict::Refuse);
    row("nothing", QString(), Frame::Main, Verdict::Refuse);

    row("frame, listed", u"https://saas.incode.com/"_s, Frame::Sub, Verdict::Allow);
    row("frame, any https", u"https://example.test/"_s, Frame::Sub, Verdict::Allow);
    row("frame, plain", u"http://example.test/"_s, Frame::Sub, Verdict::Refuse);
    row("frame, listed loopback", u"http://127.0.0.1:8080/"_s, Frame::Sub, Verdict::Allow);
    row("frame, loopback not listed", u"http://localhost/"_s, Frame::Sub, Verdict::Refuse);
    row("frame, redirect", u"https://return.test/done"_s, Frame::Sub, Verdict::Allow);
    row("frame, blank", u"about:blank"_s, Frame::Sub, Verdict::Allow);
    row("frame, srcdoc", u"about:srcdoc"_s, Frame::Sub, Verdict::Allow);
    row("frame, other about", u"about:settings"_s, Frame::Sub, Verdict::Refuse);
    row("frame, blob", u"blob:https://saas.incode.com/1"_s, Frame::Sub, Verdict::Allow);
    row("frame, data", u"data:text/html,x"_s, Frame::Sub, Verdict::Allow);
    row("frame, file", u"file:///etc/passwd"_s, Frame::Sub, Verdict::Refuse);
    row("frame, application", u"kioskapp://done"_s, Frame::Sub, Verdict::Refuse);
}

void TestWebPolicies::navigation()
{
    QFETCH(QString, url);
    QFETCH(Frame, frame);
    QFETCH(Verdict, verdict);

    web::ViewRules rules;
    rules.allowedHosts = core::HostPolicy({u"incode.com"_s, u"127.0.0.1"_s});
    rules.redirectionUrl = QUrl(u"https://return.test/done"_s);
    QCOMPARE(web::navigationVerdict(QUrl(url), frame, rules), verdict);
}

void TestWebPolicies::redirectShown_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Verdict>("verdict");

    const auto row = [](const char *name, const QString &to, const QString &url, Verdict verdict) {
        QTest::newRow(name) << to << url << verdict;
    };
    const QString page = u"https://return.test/done"_s;
    row("the page itself", page, page, Verdict::RedirectToShow);
    row("query added", page, u"https://return.test/done?flowId=1"_s, Verdict::RedirectToShow);
    row("beside it", page, u"https://return.test/other"_s, Verdict::Refuse);
    row("listed", page, u"https://saas.incode.com/flow"_s, Verdict::Allow);
    row("of an application", u"kioskapp://done"_s, u"kioskapp://done"_s, Verdict::Redirect);
}

void TestWebPolicies::redirectShown()
{
    QFETCH(QString, redirect);
    QFETCH(QString, url);
    QFETCH(Verdict, verdict);

    web::ViewRules rules;
    rules.allowedHosts = core::HostPolicy({u"incode.com"_s});
    rules.redirectionUrl = QUrl(redirect);
    rules.showsRedirect = true;
    QCOMPARE(web::navigationVerdict(QUrl(url), Frame::Main, rules), verdict);
}

void TestWebPolicies::redirect_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("matches");

    const auto row = [](const char *name, const QString &to, const QString &url, bool matches) {
        QTest::newRow(name) << to << url << matches;
    };
    row("same", u"https://a.test/done"_s, u"https://a.test/done"_s, true);
    row("query added", u"https://a.test/done"_s, u"https://a.test/done?flowId=1"_s, true);
    row("query changed", u"https://a.test/done?x=1"_s, u"https://a.test/done?y=2"_s, true);
    row("fragment added", u"https://a.test/done"_s, u"https://a.test/done#end"_s, true);
    row("port written out", u"https://a.test/done"_s, u"https://a.test:443/done"_s, true);
    row("capital host", u"https://a.test/done"_s, u"HTTPS://A.TEST/done"_s, true);
    row("no path and root", u"https://a.test"_s, u"https://a.test/?x=1"_s, true);
    row("own scheme", u"kioskapp://done/x"_s, u"kioskapp://done/x?a=1"_s, true);
    row("escaped path", u"https://a.test/a b"_s, u"https://a.test/a%20b"_s, true);
    row("other scheme", u"https://a.test/done"_s, u"http://a.test/done"_s, false);
    row("other host", u"https://a.test/done"_s, u"https://b.test/done"_s, false);
    row("host below", u"https://a.test/done"_s, u"https://x.a.test/done"_s, false);
    row("other port", u"https://a.test/done"_s, u"https://a.test:8443/done"_s, false);
    row("other path", u"https://a.test/done"_s, u"https://a.test/done/more"_s, false);
    row("capital path", u"https://a.test/done"_s, u"https://a.test/Done"_s, false);
    row("slash at the end", u"https://a.test/done"_s, u"https://a.test/done/"_s, false);
    row("escaped slash", u"https://a.test/a/b"_s, u"https://a.test/a%2Fb"_s, false);
    row("none configured", QString(), u"https://a.test/"_s, false);
    row("none configured, nothing", QString(), QString(), false);
}

void TestWebPolicies::redirect()
{
    QFETCH(QString, redirect);
    QFETCH(QString, url);
    QFETCH(bool, matches);
    QCOMPARE(web::isRedirect(QUrl(url), QUrl(redirect)), matches);
}

void TestWebPolicies::permissions_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<bool>("granted");

    const QList<std::pair<Permission, bool>> kinds{
        {Permission::Camera, true},
        {Permission::Microphone, true},
        {Permission::CameraAndMicrophone, true},
        {Permission::Position, true},
        {Permission::ScreenCapture, false},
        {Permission::Notifications, false},
        {Permission::PointerLock, false},
        {Permission::Clipboard, false},
        {Permission::Fonts, false},
        {Permission::Unknown, false},
    };
    const QList<std::pair<QString, bool>> origins{
        {u"https://saas.incode.com/"_s, true},
        {u"https://saas.incode.com:8443/"_s, true},
        {u"http://127.0.0.1:8080/"_s, true},
        {u"http://saas.incode.com/"_s, false},
        {u"https://example.test/"_s, false},
        {u"https://evilincode.com/"_s, false},
        {u"http://localhost/"_s, false},
        {u"file:///"_s, false},
        {QString(), false},
    };
    for (const auto &[permission, grantable] : kinds) {
        for (const auto &[origin, listed] : origins) {
            QTest::addRow("%s for %s", web::permissionName(permission).data(),
                          origin.isEmpty() ? "no origin" : qPrintable(origin))
                << origin << permission << (grantable && listed);
        }
    }
}

void TestWebPolicies::permissions()
{
    QFETCH(QString, origin);
    QFETCH(Permission, permission);
    QFETCH(bool, granted);
    const core::HostPolicy hosts({u"incode.com"_s, u"127.0.0.1"_s});
    QCOMPARE(web::grantsPermission(hosts, QUrl(origin), permission), granted);
}

void TestWebPolicies::resources_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");

    const QStringList some{u"cdn.test"_s};
    QTest::newRow("not limited") << QStringList{} << u"https://example.test/x.js"_s << true;
    QTest::newRow("listed") << some << u"https://cdn.test/x.js"_s << true;
    QTest::newRow("below a listed one") << some << u"https://a.cdn.test/x.js"_s << true;
    QTest::newRow("onboarding host") << some << u"https://saas.incode.com/x.js"_s << true;
    QTest::newRow("foreign") << some << u"https://example.test/x.js"_s << false;
    QTest::newRow("foreign socket") << some << u"wss://example.test/"_s << false;
    QTest::newRow("listed socket") << some << u"wss://cdn.test/"_s << true;
    QTest::newRow("data") << some << u"data:image/png,x"_s << true;
    QTest::newRow("blob") << some << u"blob:https://saas.incode.com/1"_s << true;
}

void TestWebPolicies::resources()
{
    QFETCH(QStringList, hosts);
    QFETCH(QString, url);
    QFETCH(bool, allowed);

    web::ViewRules rules;
    rules.allowedHosts = core::HostPolicy({u"incode.com"_s});
    rules.resourceHosts = core::HostPolicy(hosts);
    QCOMPARE(web::allowsResource(QUrl(url), rules), allowed);
}

void TestWebPolicies::finish_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("finishes");

    const QString call = u"https://api.test/0/omni/finish-status"_s;
    QTest::newRow("GET") << call << QByteArray("GET") << true;
    QTest::newRow("POST") << call << QByteArray("POST") << true;
    QTest::newRow("query") << QString(call + u"?a=1") << QByteArray("GET") << true;
    QTest::newRow("the browser asking first") << call << QByteArray("OPTIONS") << false;
    QTest::newRow("longer path") << QString(call + u"/x") << QByteArray("GET") << false;
    QTest::newRow("in the query") << u"https://api.test/?/omni/finish-status"_s << QByteArray("GET")
                                  << false;
}

void TestWebPolicies::finish()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, method);
    QFETCH(bool, finishes);
    QCOMPARE(web::isFinishRequest(QUrl(url), method), finishes);
}

void TestWebPolicies::acceptLanguage_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("header");

    const auto row = [](const char *name, const QStringList &languages, const QString &header) {
        QTest::newRow(name) << languages << header;
    };
    row("one region", {u"es-ES"_s}, u"es-ES,es;q=0.9,en;q=0.8"_s);
    row("region and language", {u"es-ES"_s, u"es"_s}, u"es-ES,es;q=0.9,en;q=0.8"_s);
    row("two regions of one language", {u"pt-BR"_s, u"pt-PT"_s},
        u"pt-BR,pt-PT;q=0.9,pt;q=0.8,en;q=0.7"_s);
    row("English", {u"en-US"_s}, u"en-US,en;q=0.9"_s);
    row("English first, then another", {u"en"_s, u"ar"_s}, u"en,ar;q=0.9"_s);
    row("Qt's underscore", {u"pt_BR"_s}, u"pt-BR,pt;q=0.9,en;q=0.8"_s);
    row("the C locale", {u"C"_s}, u"en"_s);
    row("nothing", {}, u"en-US,en;q=0.9"_s);
    row("twice the same", {u"ar-SA"_s, u"ar-SA"_s}, u"ar-SA,ar;q=0.9,en;q=0.8"_s);
    row("no tag at all", {u"x y\r\nEvil: 1"_s, u""_s}, u"en-US,en;q=0.9"_s);
    row("many",
        {u"aa"_s, u"bb"_s, u"cc"_s, u"dd"_s, u"ee"_s, u"ff"_s, u"gg"_s, u"hh"_s, u"ii"_s, u"jj"_s,
         u"kk"_s},
        u"aa,bb;q=0.9,cc;q=0.8,dd;q=0.7,ee;q=0.6,ff;q=0.5,gg;q=0.4,hh;q=0.3,ii;q=0.2,jj;q=0.1,"
        "kk;q=0.1,en;q=0.1"_s);
}

void TestWebPolicies::acceptLanguage()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, header);
    QCOMPARE(web::acceptLanguageHeader(languages), header);
}

void TestWebPolicies::flagsSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("flags");

    QTest::newRow("none") << QString() << QStringList{};
    QTest::newRow("two") << u"--a  --b=1"_s << QStringList{u"--a"_s, u"--b=1"_s};
    QTest::newRow("quoted space") << u"\"--file=/a b.y4m\" --c"_s
                                  << QStringList{u"--file=/a b.y4m"_s, u"--c"_s};
    QTest::newRow("quoted value") << u"--file=\"/a b.y4m\""_s << QStringList{u"--file=/a b.y4m"_s};
}

void TestWebPolicies::flagsSplit()
{
    QFETCH(QString, text);
    QFETCH(QStringList, flags);
    QCOMPARE(web::splitFlags(text), flags);
    QCOMPARE(web::splitFlags(web::joinFlags(flags)), flags);
}

void TestWebPolicies::flagsChosen_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<bool>("keptInKiosk");

    QTest::newRow("test camera") << u"--use-fake-device-for-media-stream"_s << true;
    QTest::newRow("two test cameras")
        << u"--use-fake-device-for-media-stream=device-count=2"_s << true;
    QTest::newRow("film") << u"--use-file-for-fake-video-capture=/x.y4m"_s << true;
    QTest::newRow("sound") << u"--use-file-for-fake-audio-capture=/x.wav"_s << true;
    QTest::newRow("no questions asked") << u"--use-fake-ui-for-media-stream"_s << false;
    QTest::newRow("debugging") << u"--remote-debugging-port=9222"_s << false;
    QTest::newRow("no sandbox") << u"--no-sandbox"_s << false;
    QTest::newRow("certificates ignored") << u"--ignore-certificate-errors"_s << false;
    QTest::newRow("single dash") << u"-use-fake-device-for-media-stream"_s << false;
}

void TestWebPolicies::flagsChosen()
{
    QFETCH(QString, flag);
    QFETCH(bool, keptInKiosk);

    const QStringList flags{flag};
    const web::FlagChoice kiosk = web::chooseFlags(web::EngineUse::Kiosk, flags);
    QCOMPARE(kiosk.kept, keptInKiosk ? flags : QStringList{});
    QCOMPARE(kiosk.dropped, keptInKiosk ? QStringList{} : flags);
    const web::FlagChoice desk = web::chooseFlags(web::EngineUse::Desk, flags);
    QCOMPARE(desk.kept, flags);
    QCOMPARE(desk.dropped, QStringList{});
    QCOMPARE(web::isTestCameraFlag(flag), keptInKiosk);
}

void TestWebPolicies::engineArgumentsTaken()
{
    QStringList arguments{u"vestibule"_s, u"--demo"_s, u"--webEngineArgs"_s, u"--a"_s, u"--b"_s};
    QCOMPARE(web::takeEngineArguments(arguments), (QStringList{u"--a"_s, u"--b"_s}));
    QCOMPARE(arguments, (QStringList{u"vestibule"_s, u"--demo"_s}));
    QCOMPARE(web::takeEngineArguments(arguments), QStringList{});
    QCOMPARE(web::testCameraFile({u"--x"_s, u"--use-file-for-fake-video-capture=/a b"_s}),
             u"/a b"_s);
    QCOMPARE(web::testCameraFile({u"--x"_s}), QString());
}

void TestWebPolicies::renderingMode_data()
{
    QTest::addColumn<QString>("renderer");
    QTest::addColumn<bool>("software");

    QTest::newRow("no GL") << QString() << true;
    QTest::newRow("llvmpipe") << u"llvmpipe (LLVM 15.0.6, 256 bits)"_s << true;
    QTest::newRow("softpipe") << u"softpipe"_s << true;
    QTest::newRow("swrast") << u"Software Rasterizer (swrast)"_s << true;
    QTest::newRow("a graphics card") << u"Mesa Intel(R) UHD Graphics 620"_s << false;
}

void TestWebPolicies::renderingMode()
{
    QFETCH(QString, renderer);
    QFETCH(bool, software);
    QCOMPARE(web::needsSoftwareRendering(renderer), software);
}

void TestWebPolicies::environmentCleaned_data()
{
    QTest::addColumn<web::EngineUse>("use");
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<bool>("debugging");

    QTest::newRow("kiosk") << web::EngineUse::Kiosk
                           << QByteArray("--use-fake-device-for-media-stream --disable-pinch")
                           << false;
    QTest::newRow("desk") << web::EngineUse::Desk
                          << QByteArray("--no-sandbox --use-fake-device-for-media-stream --mute")
                          << true;
}

void TestWebPolicies::environmentCleaned()
{
    QFETCH(web::EngineUse, use);
    QFETCH(QByteArray, flags);
    QFETCH(bool, debugging);

    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --use-fake-device-for-media-stream");
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "9222");
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    QStringList arguments{u"vestibule"_s, u"--webEngineArgs"_s, u"--mute"_s};
    web::prepareEngine(use, arguments);
    QCOMPARE(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS"), flags);
    QCOMPARE(qEnvironmentVariableIsSet("QTWEBENGINE_REMOTE_DEBUGGING"), debugging);
    QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"));
    QCOMPARE(arguments, QStringList{u"vestibule"_s});
}

void TestWebPolicies::sandboxIsForRootToLeave()
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QStringList arguments;
    web::prepareEngine(web::EngineUse::Desk, arguments);
    QCOMPARE(qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"), geteuid() == 0);
}

void TestWebPolicies::keysForPages_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("forPage");

    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers,
                        const QString &text, bool forPage) {
        QTest::newRow(name) << key << modifiers << text << forPage;
    };
    constexpr auto none = Qt::NoModifier;
    constexpr auto ctrl = Qt::ControlModifier;
    constexpr auto alt = Qt::AltModifier;
    constexpr auto shift = Qt::ShiftModifier;
    row("a letter", Qt::Key_A, none, u"a"_s, true);
    row("a capital", Qt::Key_A, shift, u"A"_s, true);
    row("an accented letter", Qt::Key_Eacute, none, u"é"_s, true);
    row("an Arabic letter", 0x0628, none, u"ب"_s, true);
    row("a dead key", Qt::Key_Dead_Acute, none, {}, true);
    row("the compose key", Qt::Key_Multi_key, none, {}, true);
    row("an input method's text", 0, none, u"字"_s, true);
    row("AltGr on Windows", Qt::Key_Q, ctrl | alt, u"@"_s, true);
    row("space", Qt::Key_Space, none, u" "_s, true);
    row("Tab", Qt::Key_Tab, none, u"\t"_s, true);
    row("Shift+Tab", Qt::Key_Backtab, shift, {}, true);
    row("Enter", Qt::Key_Return, none, u"\r"_s, true);
    row("Enter of the number pad", Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s, true);
    row("Backspace", Qt::Key_Backspace, none, {}, true);
    row("Delete", Qt::Key_Delete, none, {}, true);
    row("Escape", Qt::Key_Escape, none, {}, true);
    row("an arrow", Qt::Key_Left, none, {}, true);
    row("a selection", Qt::Key_End, shift, {}, true);
    row("Page Down", Qt::Key_PageDown, none, {}, true);
    row("Ctrl+A", Qt::Key_A, ctrl, {}, true);
    row("Ctrl+C", Qt::Key_C, ctrl, {}, true);
    row("Ctrl+V", Qt::Key_V, ctrl, {}, true);
    row("Ctrl+X", Qt::Key_X, ctrl, {}, true);
    row("Ctrl+Z", Qt::Key_Z, ctrl, {}, true);
    row("Ctrl+Shift+Z", Qt::Key_Z, ctrl | shift, {}, true);
    row("a word to the left", Qt::Key_Left, ctrl, {}, true);
    row("a word selected", Qt::Key_Right, ctrl | shift, {}, true);
    row("a word deleted", Qt::Key_Backspace, ctrl, {}, true);
    row("Shift+Insert", Qt::Key_Insert, shift, {}, true);
    row("Shift alone", Qt::Key_Shift, shift, {}, true);
    row("Ctrl alone", Qt::Key_Control, ctrl, {}, true);

    row("F1", Qt::Key_F1, none, {}, false);
    row("F5", Qt::Key_F5, none, {}, false);
    row("F11", Qt::Key_F11, none, {}, false);
    row("F12", Qt::Key_F12, none, {}, false);
    row("F24", Qt::Key_F24, none, {}, false);
    row("Menu", Qt::Key_Menu, none, {}, false);
    row("Shift+F10", Qt::Key_F10, shift, {}, false);
    row("Back", Qt::Key_Back, none, {}, false);
    row("Refresh", Qt::Key_Refresh, none, {}, false);
    row("Home page", Qt::Key_HomePage, none, {}, false);
    row("Mail", Qt::Key_LaunchMail, none, {}, false);
    row("Print", Qt::Key_Print, none, {}, false);
    row("Help", Qt::Key_Help, none, {}, false);
    row("Ctrl+P", Qt::Key_P, ctrl, {}, false);
    row("Ctrl+S", Qt::Key_S, ctrl, {}, false);
    row("Ctrl+O", Qt::Key_O, ctrl, {}, false);
    row("Ctrl+N", Qt::Key_N, ctrl, {}, false);
    row("Ctrl+T", Qt::Key_T, ctrl, {}, false);
    row("Ctrl+W", Qt::Key_W, ctrl, {}, false);
    row("Ctrl+U", Qt::Key_U, ctrl, {}, false);
    row("Ctrl+J", Qt::Key_J, ctrl, {}, false);
    row("Ctrl+H", Qt::Key_H, ctrl, {}, false);
    row("Ctrl+Shift+I", Qt::Key_I, ctrl | shift, {}, false);
    row("Ctrl+Shift+C", Qt::Key_C, ctrl | shift, {}, false);
    row("Ctrl+Shift+Delete of a field", Qt::Key_Delete, ctrl | shift, {}, true);
    row("Ctrl+plus", Qt::Key_Plus, ctrl, {}, false);
    row("Ctrl+0", Qt::Key_0, ctrl, {}, false);
    row("Ctrl+F4", Qt::Key_F4, ctrl, {}, false);
    row("Alt+F4", Qt::Key_F4, alt, {}, false);
    row("Alt+Left", Qt::Key_Left, alt, {}, false);
    row("Alt+D", Qt::Key_D, alt, u"d"_s, false);
    row("Super+E", Qt::Key_E, Qt::MetaModifier, u"e"_s, false);
    row("the staff's chord", Qt::Key_Q, ctrl | alt | shift, {}, false);
    row("a key nobody knows", Qt::Key_unknown, none, {}, false);
}

void TestWebPolicies::keysForPages()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    QFETCH(bool, forPage);

    QCOMPARE(web::isForPage(QKeyEvent(QEvent::KeyPress, key, modifiers, text)), forPage);
    QCOMPARE(web::isForPage(QKeyEvent(QEvent::KeyRelease, key, modifiers, text)), forPage);
}

void TestWebPolicies::wordsAreBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("told");

    QTest::newRow("as it is") << u"Please look up.\nThank you."_s
                              << QStringList{u"Please look up.\nThank you."_s};
    QTest::newRow("nothing") << u" \t\n "_s << QStringList{};
    QTest::newRow("control characters") << u"a\u0007b\u202Ec"_s << QStringList{u"a b c"_s};
    QTest::newRow("as long as may be") << QString(400, u'x') << QStringList{QString(400, u'x')};
    QTest::newRow("one more") << QString(401, u'x') << QStringList{QString(399, u'x') + u'…'};
    QTest::newRow("megabytes") << QString(5000000, u'x') << QStringList{QString(399, u'x') + u'…'};
}

void TestWebPolicies::wordsAreBounded()
{
    QFETCH(QString, text);
    QFETCH(QStringList, told);

    support::ManualClock clock;
    web::PageWords words(clock, nullptr);
    QStringList heard;
    connect(&words, &web::PageWords::said, this, [&](const QString &each) { heard << each; });
    words.say(text);
    QCOMPARE(heard, told);
}

void TestWebPolicies::floodOfWordsIsThinned()
{
    support::ManualClock clock;
    web::PageWords words(clock, nullptr);
    QStringList heard;
    connect(&words, &web::PageWords::said, this, [&](const QString &each) { heard << each; });
    for (int i = 0; i < 1000; ++i)
        words.say(QString::number(i));
    QCOMPARE(heard, QStringList{u"0"_s});
    clock.advance(web::PageWords::Pause - core::milliseconds(1));
    QCOMPARE(heard.size(), 1);
    clock.advance(core::milliseconds(1));
    QCOMPARE(heard, (QStringList{u"0"_s, u"999"_s}));
    clock.advance(2 * web::PageWords::Pause);
    QCOMPARE(heard.size(), 2);
    words.say(u"later"_s);
    QCOMPARE(heard.size(), 3);
}

QTEST_APPLESS_MAIN(TestWebPolicies)

#include "test_webpolicies.moc"
