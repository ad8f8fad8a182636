#include "support/support.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;
using webtest::Reply;
using webtest::Visit;
using webtest::waitUntil;

class TestWebPage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebPage)

public:
    TestWebPage() = default;

private Q_SLOTS:
    void init();
    void languages_data();
    void languages();
    void dialogsAnswerThemselves();
    void fileChooserStaysShut();
    void filesAreHandedOver_data();
    void filesAreHandedOver();
    void filesAreNotForced();
    void alertsAreThinned();
    void editingKeysWork();
    void pastesFromElsewhere_data();
    void pastesFromElsewhere();
    void powersRefused_data();
    void powersRefused();
    void resourcesLimited_data();
    void resourcesLimited();
    void finishIsTold_data();
    void finishIsTold();
    void activityIsTold();
    void visitsShareNothing();
    void noTraceOnDisk();

private:
    QWidget *openField(Visit &visit, const web::ViewRules &rules);

    webtest::PageServer m_server;
    webtest::PageServer m_other;
};

void TestWebPage::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_other.reset();
}

void TestWebPage::languages_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QJsonArray>("seen");

    QTest::newRow("Spanish") << QStringList{u"es-ES"_s} << QByteArray("es-ES,es;q=0.9,en;q=0.8")
                             << QJsonArray{u"es-ES"_s, u"es"_s, u"en"_s};
    QTest::newRow("Portuguese, then Spanish")
        << QStringList{u"pt-BR"_s, u"es"_s} << QByteArray("pt-BR,pt;q=0.9,es;q=0.8,en;q=0.7")
        << QJsonArray{u"pt-BR"_s, u"pt"_s, u"es"_s, u"en"_s};
    QTest::newRow("nothing said") << QStringList{} << QByteArray("en-US,en;q=0.9")
                                  << QJsonArray{u"en-US"_s, u"en"_s};
}

void TestWebPage::languages()
{
    QFETCH(QStringList, wanted);
    QFETCH(QByteArray, header);
    QFETCH(QJsonArray, seen);

    m_server.serveScript("/", "report({languages: navigator.languages});");
    Visit visit;
    QVERIFY(waitUntil([&] { return !visit.prepared.isEmpty(); }));
    web::ViewRules rules = Visit::rules();
    rules.acceptLanguages = wanted;
    QVERIFY(visit.open(m_server.url(u"/"_s), rules));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.first("/").headers.value("accept-language"), header);
    QCOMPARE(m_server.first("/report").headers.value("accept-language"), header);
    QCOMPARE(m_server.report().value("languages"_L1).toArray(), seen);
}

void TestWebPage::dialogsAnswerThemselves()
{
    m_server.serveScript("/", R"(
alert('hello');
report({confirmed: confirm('sure?'), prompted: prompt('name?', 'somebody')});
)");
    Visit visit;
    visit.view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report(),
             (QJsonObject{{u"confirmed"_s, true}, {u"prompted"_s, QJsonValue()}}));
    QCOMPARE(QApplication::topLevelWidgets(), QWidgetList{visit.view->widget()});
}

void TestWebPage::fileChooserStaysShut()
{
    m_server.serveScript("/", R"(
document.body.innerHTML = '<input type=file style="position:fixed;inset:0;width:100%;height:100%">';
const input = document.querySelector('input');
input.addEventListener('click', () => setTimeout(async () => {
    for (let i = 0; i < 10; ++i)
        await fetch('/tick');
    report({files: input.files.length});
}));
requestAnimationFrame(() => requestAnimationFrame(() => fetch('/drawn')));
)");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return m_server.count("/drawn") == 1; }));
    QTest::mouseClick(visit.view->widget()->focusProxy(), Qt::LeftButton, {}, {100, 100});
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("files"_L1).toInt(), 0);
    QCOMPARE(QApplication::topLevelWidgets(), QWidgetList{visit.view->widget()});
}

void TestWebPage::filesAreHandedOver_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("several");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("got");

    QTest::newRow("one, by hand") << QByteArray() << false << false << QStringList{} << u"one"_s;
    QTest::newRow("several, by hand")
        << QByteArray("multiple") << false << true << QStringList{} << u"one two"_s;
    QTest::newRow("pictures, by key") << QByteArray("accept=image/*,.pdf") << true << false
                                      << QStringList{u"image/*"_s, u".pdf"_s} << u"one"_s;
}

void TestWebPage::filesAreHandedOver()
{
    QFETCH(QByteArray, attributes);
    QFETCH(bool, byKey);
    QFETCH(bool, several);
    QFETCH(QStringList, types);
    QFETCH(QString, got);

    m_server.serveScript("/", R"(
document.body.innerHTML = '<input type=file )"
                                  + attributes
                                  + R"( style="position:fixed;inset:0;width:100%;height:100%">';
const input = document.querySelector('input');
input.focus();
input.onchange = async () => {
    const texts = await Promise.all([...input.files].map(file => file.text()));
    report({texts: texts.join(' ')});
};
requestAnimationFrame(() => requestAnimationFrame(() => fetch('/drawn')));
)");
    QTemporaryDir folder;
    QStringList files;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.toLatin1());
        files << file.fileName();
    }
    Visit visit;
    web::ViewRules rules = Visit::rules();
    rules.allowsUpload = true;
    QSignalSpy wanted(visit.view.get(), &web::VisitView::filesWanted);
    QVERIFY(visit.open(m_server.url(u"/"_s), rules));
    QVERIFY(waitUntil([this] { return m_server.count("/drawn") == 1; }));
    visit.view->giveFiles(files); // Nobody asked.
    QWidget *target = visit.view->widget()->focusProxy();
    if (byKey)
        QTest::keyClick(target, Qt::Key_Space);
    else
        QTest::mouseClick(target, Qt::LeftButton, {}, {100, 100});
    QVERIFY(waitUntil([&] { return wanted.count() == 1; }));
    const auto wish = wanted.constFirst().constFirst().value<web::FileWish>();
    QCOMPARE(wish.several, several);
    QCOMPARE(wish.types, types);
    QVERIFY(m_server.report().isEmpty());

    visit.view->giveFiles(files);
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("texts"_L1).toString(), got);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(QApplication::topLevelWidgets(), QWidgetList{visit.view->widget()});
}

/// The page put something else where the visitor pressed: that must not be pressed for them.
void TestWebPage::filesAreNotForced()
{
    m_server.serveScript("/", R"(
const fill = ' style="position:fixed;inset:0;width:100%;height:100%">';
document.body.innerHTML = '<input type=file' + fill;
document.querySelector('input').addEventListener('click', () => setTimeout(() => {
    document.body.innerHTML = '<button' + fill;
    document.querySelector('button').onclick = () => report({pressed: true});
    requestAnimationFrame(() => requestAnimationFrame(() => fetch('/changed')));
}));
requestAnimationFrame(() => requestAnimationFrame(() => fetch('/drawn')));
)");
    Visit visit;
    web::ViewRules rules = Visit::rules();
    rules.allowsUpload = true;
    QSignalSpy wanted(visit.view.get(), &web::VisitView::filesWanted);
    QVERIFY(visit.open(m_server.url(u"/"_s), rules));
    QVERIFY(waitUntil([this] { return m_server.count("/drawn") == 1; }));
    QTest::mouseClick(visit.view->widget()->focusProxy(), Qt::LeftButton, {}, {100, 100});
    QVERIFY(waitUntil([&] { return wanted.count() == 1 && m_server.count("/changed") == 1; }));
    visit.view->giveFiles({u"/etc/hostname"_s});
    // A letter takes longer through the page than a press would.
    m_server.serve("/typed", Reply{""});
    QTest::keyClick(visit.view->widget()->focusProxy(), Qt::Key_A);
    QVERIFY(waitUntil([&] { return visit.pageActive.count() > 0; }));
    QVERIFY(m_server.report().isEmpty());
}

void TestWebPage::alertsAreThinned()
{
    m_server.serveScript("/", R"(
for (let i = 0; i < 200; ++i)
    alert('Alert number ' + i);
report({confirmed: confirm('And this?')});
)");
    Visit visit;
    QSignalSpy said(visit.view.get(), &web::VisitView::said);
    visit.view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QVERIFY(m_server.report().value("confirmed"_L1).toBool());
    QVERIFY(waitUntil([&] { return said.count() == 1; }));
    QCOMPARE(said.constFirst().constFirst().toString(), u"Alert number 0"_s);
}

/// A page that is one field, with the focus in it; reports its text at Enter. Null when it does not
/// come up.
QWidget *TestWebPage::openField(Visit &visit, const web::ViewRules &rules)
{
    m_server.serveScript("/", R"(
document.body.innerHTML = 'An empty page gets no input.'
    + '<input style="position:fixed;inset:0;width:100%;height:100%">';
const field = document.querySelector('input');
field.addEventListener('focus', () => fetch('/focused'));
field.addEventListener('keydown', event => {
    if (event.key === 'Enter')
        report({text: field.value});
});
requestAnimationFrame(() => requestAnimationFrame(() => fetch('/drawn')));
)");
    if (!visit.open(m_server.url(u"/"_s), rules)
        || !waitUntil([this] { return m_server.count("/drawn") == 1; }))
        return nullptr;
    QWidget *target = visit.view->widget()->focusProxy();
    QTest::mouseClick(target, Qt::LeftButton, {}, {100, 100});
    return waitUntil([this] { return m_server.count("/focused") == 1; }) ? target : nullptr;
}

void TestWebPage::editingKeysWork()
{
    Visit visit;
    QWidget *target = openField(visit, Visit::rules());
    QVERIFY(target);
    QTest::keyClicks(target, u"some words"_s);
    QTest::keyClick(target, Qt::Key_Backspace);
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Home);
    QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_F5);
    QTest::keyClick(target, Qt::Key_Return);
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("text"_L1).toString(), u"some wordsome word"_s);
    QCOMPARE(m_server.count("/"), 1);
}

void TestWebPage::pastesFromElsewhere_data()
{
    QTest::addColumn<bool>("ownAlone");
    QTest::addColumn<QString>("text");
    QTest::newRow("as everywhere") << false << u"theirstheirsmine"_s;
    QTest::newRow("beside a desk") << true << u"mine"_s;
}

void TestWebPage::pastesFromElsewhere()
{
    QFETCH(bool, ownAlone);
    QFETCH(QString, text);
    QGuiApplication::clipboard()->setText(u"theirs"_s);
    web::ViewRules rules = Visit::rules();
    rules.pastesOwnAlone = ownAlone;
    Visit visit;
    QWidget *target = openField(visit, rules);
    QVERIFY(target);
    QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Insert, Qt::ShiftModifier);
    QTest::keyClicks(target, u"mine"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("text"_L1).toString(), text);
    QGuiApplication::clipboard()->clear();
}

void TestWebPage::powersRefused_data()
{
    QTest::addColumn<QByteArray>("attempt");
    QTest::addColumn<QString>("answer");

    const auto row = [](const char *name, const QByteArray &attempt, const QString &answer) {
        QTest::newRow(name) << attempt << answer;
    };
    row("full screen",
        "document.body.requestFullscreen ? document.body.requestFullscreen().then(() => 'yes', () "
        "=> 'no') : 'no'",
        u"no"_s);
    row("a client of another page", "fetch('http://localhost:1/').then(() => 'yes', () => 'no')",
        u"no"_s);
    row("persistent storage", "navigator.storage.persist().then(a => a ? 'yes' : 'no')", u"no"_s);
    row("print", "(window.print(), 'no')", u"no"_s);
    row("close", "(window.close(), 'no')", u"no"_s);
    row("protocol handler",
        "(navigator.registerProtocolHandler('web+x', location.origin + '/?%s'), 'no')", u"no"_s);
    row("password by fetch", "fetch('/closed').then(r => r.status == 401 ? 'no' : 'yes')", u"no"_s);
}

void TestWebPage::powersRefused()
{
    QFETCH(QByteArray, attempt);
    QFETCH(QString, answer);

    m_server.serve("/closed",
                   Reply{"closed", "text/html", 401, {{"WWW-Authenticate", "Basic realm=\"x\""}}});
    m_server.serveScript("/", "Promise.resolve(" + attempt + ").then(answer => report({answer}));");
    Visit visit;
    visit.view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("answer"_L1).toString(), answer);
    QVERIFY(visit.lost.isEmpty());
    QVERIFY(m_server.count("/closed") <= 1);
}

void TestWebPage::resourcesLimited_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<bool>("reaches");

    QTest::newRow("not limited") << QStringList{} << true;
    QTest::newRow("listed") << QStringList{u"localhost"_s} << true;
    QTest::newRow("another host listed") << QStringList{u"cdn.test"_s} << false;
}

void TestWebPage::resourcesLimited()
{
    QFETCH(QStringList, hosts);
    QFETCH(bool, reaches);

    const QByteArray foreign = m_other.origin(u"localhost"_s).toLatin1();
    QByteArray socket = foreign;
    socket.replace("http:", "ws:");
    m_server.serveScript("/", R"(
const there = ')" + foreign + R"(';
const image = new Promise(done => {
    const i = new Image();
    i.onload = i.onerror = done;
    i.src = there + '/image';
});
const socket = new Promise(done => {
    new WebSocket(')" + socket + R"(/socket').onerror = done;
});
Promise.allSettled([fetch(there + '/fetch', {mode: 'no-cors'}), image, socket,
    fetch('/own')]).then(() => report({done: true}));
)");
    Visit visit;
    web::ViewRules rules = Visit::rules();
    rules.resourceHosts = core::HostPolicy(hosts);
    visit.view->open(m_server.url(u"/"_s), rules);
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.count("/own"), 1);
    QCOMPARE(m_other.count("/fetch"), reaches ? 1 : 0);
    QCOMPARE(m_other.count("/image"), reaches ? 1 : 0);
    QCOMPARE(m_other.count("/socket"), reaches ? 1 : 0);
}

void TestWebPage::finishIsTold_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("told");

    QTest::newRow("GET") << QByteArray("fetch('/0/omni/finish-status')") << true;
    QTest::newRow("POST with query")
        << QByteArray("fetch('/omni/finish-status?a=1', {method: 'POST'})") << true;
    QTest::newRow("cross origin, refused there")
        << QByteArray("fetch('OTHER/omni/finish-status', {method: 'PUT'})") << true;
    QTest::newRow("another call") << QByteArray("fetch('/omni/get/onboarding/status')") << false;
    QTest::newRow("in the query only") << QByteArray("fetch('/x?/omni/finish-status')") << false;
}

void TestWebPage::finishIsTold()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, told);

    request.replace("OTHER", m_other.origin(u"localhost"_s).toLatin1());
    m_server.serveScript("/", request + ".catch(() => 0).then(() => report({done: true}));");
    Visit visit;
    visit.view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QVERIFY(waitUntil([&] { return visit.finishRequested.isEmpty() != told; }));
    QVERIFY(visit.finishRequested.count() <= 1);
}

void TestWebPage::activityIsTold()
{
    m_server.serve("/quiet", Reply{"<link rel=icon href='data:,'>quiet"});
    m_server.serveScript("/", R"(
document.body.textContent = 'An empty page gets no input.';
onclick = () => fetch('/click');
onkeydown = () => history.pushState({}, '', '/second');
requestAnimationFrame(() => requestAnimationFrame(() => report({drawn: true})));
)");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/quiet"_s), Visit::rules()));
    QCOMPARE(visit.pageActive.count(), 0);

    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    qsizetype before = visit.pageActive.count();
    QVERIFY(before > 0);
    QTest::mouseClick(visit.view->widget()->focusProxy(), Qt::LeftButton, {}, {50, 50});
    QVERIFY(waitUntil([&] { return m_server.count("/click") == 1; }));
    QVERIFY(waitUntil([&] { return visit.pageActive.count() > before; }));

    before = visit.pageActive.count();
    QTest::keyClick(visit.view->widget()->focusProxy(), Qt::Key_A);
    QVERIFY(waitUntil([&] { return visit.pageActive.count() > before; }));
    QCOMPARE(m_server.count("/second"), 0);
}

void TestWebPage::visitsShareNothing()
{
    m_server.serve("/cached.js",
                   Reply{"", "text/javascript", 200, {{"Cache-Control", "max-age=3600"}}});
    m_server.serve("/worker.js", Reply{"", "text/javascript"});
    m_server.serveScript("/", R"(
function database() {
    return new Promise(done => {
        const open = indexedDB.open('visit', 1);
        let fresh = false;
        open.onupgradeneeded = () => { fresh = true; open.result.createObjectStore('s'); };
        open.onsuccess = () => done(!fresh);
    });
}
(async () => {
    const found = [];
    if (document.cookie) found.push('cookie');
    if (localStorage.visit) found.push('localStorage');
    if (await database()) found.push('indexedDB');
    if ((await caches.keys()).length) found.push('caches');
    if ((await navigator.serviceWorker.getRegistrations()).length) found.push('worker');
    const camera = await navigator.permissions.query({name: 'camera'});
    if (camera.state != 'prompt') found.push('permission');
    if ((await navigator.mediaDevices.enumerateDevices()).some(d => d.label)) found.push('labels');
    document.cookie = 'visit=1; max-age=3600';
    localStorage.visit = 1;
    await caches.open('visit');
    await navigator.serviceWorker.register('/worker.js');
    (await navigator.mediaDevices.getUserMedia({video: true, audio: true}));
    await new Promise(done => {
        const script = document.createElement('script');
        script.src = '/cached.js';
        script.onload = done;
        document.head.append(script);
    });
    report({found: found.join(' ')});
})();
)");
    for (int visits = 1; visits <= 2; ++visits) {
        Visit visit;
        visit.view->open(m_server.url(u"/"_s), Visit::rules());
        QVERIFY(waitUntil([&] { return m_server.count("/report") == visits; }));
        QCOMPARE(m_server.report().value("found"_L1).toString(), QString());
        QCOMPARE(m_server.count("/cached.js"), visits);
        const web::CloseReport report = visit.close();
        QVERIFY2(report.clean, qPrintable(report.text));
    }
    // The second visit's first request came without the first one's cookie.
    int pages = 0;
    for (const webtest::Request &request : m_server.requests()) {
        if (request.path == "/") {
            ++pages;
            QVERIFY(!request.headers.contains("cookie"));
        }
    }
    QCOMPARE(pages, 2);
}

void TestWebPage::noTraceOnDisk()
{
    const QByteArray needle = "a-visitor-was-here-0123456789";
    m_server.serveScript("/", "localStorage.x = '" + needle + "'; document.cookie = 'c=" + needle
                                  + "; max-age=999'; report({x: 1});");
    Visit visit;
    visit.view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QVERIFY(visit.close().clean);
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(needle), qPrintable(file.fileName()));
    }
}

WEBTEST_MAIN(TestWebPage)

#include "test_webpage.moc"
