#include "handoff/loopback.h"
#include "support/manualclock.h"
#include "support/support.h"
#include "unit/httpd/rawclient.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using handoff::Departure;
using handoff::PageTexts;
using handoff::Return;

namespace {

constexpr auto Lifetime = 60s;
const QByteArray Target = "https://onboarding.example/flow?a=b%20c&secret=%C3%A9";

PageTexts someTexts()
{
    PageTexts texts;
    texts.brand = u"Kestrel <House>"_s;
    texts.title = u"Done here"_s;
    texts.usedTitle = u"Used before"_s;
    return texts;
}

/// A GET with \a more headers; PATH and HOST stand for those of the address under test.
QByteArray get(const QByteArray &more = {}, const QByteArray &path = "PATH",
               const QByteArray &method = "GET", const QByteArray &host = "HOST")
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more
           + "Connection: close\r\n\r\n";
}

QByteArray filledFor(QByteArray request, const QUrl &url)
{
    const QByteArray host = "127.0.0.1:" + QByteArray::number(url.port());
    return request.replace("PATH", url.path().toLatin1()).replace("HOST", host);
}

/// The answer to \a request from a client of its own; status 0 when there is none.
Answer ask(const QUrl &url, const QByteArray &request = get())
{
    RawClient client(static_cast<quint16>(url.port()));
    client.send(filledFor(request, url));
    if (!eventually([&client] { return client.isClosed(); }))
        return {};
    return client.answers(request.startsWith("HEAD")).value(0);
}

bool refusesConnections(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(url.port()));
    return !socket.waitForConnected(5000)
           && socket.error() == QAbstractSocket::ConnectionRefusedError;
}

bool isGuarded(const Answer &answer)
{
    const QByteArrayList lines{
        "\r\nCache-Control: no-store\r\n", "\r\nReferrer-Policy: no-referrer\r\n",
        "\r\nX-Content-Type-Options: nosniff\r\n",
        "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n"};
    return std::all_of(lines.cbegin(), lines.cend(),
                       [&answer](const QByteArray &line) { return answer.head.contains(line); });
}

} // namespace

/// The two one-time addresses as a browser, and others on the same computer, see them.
class TestLoopback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void departure_data() { requests(); }
    void departure();
    void comingBack_data() { requests(); }
    void comingBack();
    void address();
    void queryComesBack_data();
    void queryComesBack();
    void targets_data();
    void targets();
    void manyTakers();
    void expires();
    void returnExpires();
    void takenInTime();
    void openedAgain();
    void closed();
    void requestInFlightWhenClosed();
    void deletedByWhoHears();
    void deletedWithClientsThere();
    void crowdLeavesTheBrowserRoom_data();
    void crowdLeavesTheBrowserRoom();

private:
    void requests();
    void otherRequests();
};

/// What is asked in turn, and how it is answered. 1 stands for the first answer: 303 or 200.
void TestLoopback::requests()
{
    QTest::addColumn<QByteArrayList>("requests");
    QTest::addColumn<QList<int>>("statuses");

    const auto row = [](const char *name, const QByteArrayList &asked, const QList<int> &answered) {
        QTest::newRow(name) << asked << answered;
    };
    row("once", {get()}, {1});
    row("twice", {get(), get()}, {1, 410});
    row("three times, and looked at", {get(), get(), get({}, "PATH", "HEAD"), get()},
        {1, 410, 410, 410});
    row("other nonce first", {get({}, "PATHx"), get()}, {404, 1});
    row("nonce of the right length",
        {get({}, "/go/" + QByteArray(43, 'A')), get({}, "/back/" + QByteArray(43, 'A')), get()},
        {404, 404, 1});
    row("nothing of the nonce", {get({}, "/go/"), get({}, "/back/"), get()}, {404, 404, 1});
    row("the start page and an icon", {get({}, "/"), get({}, "/favicon.ico"), get()},
        {404, 404, 1});
    row("a path below", {get({}, "PATH/x"), get()}, {404, 1});
    row("HEAD first", {get({}, "PATH", "HEAD"), get()}, {200, 1});
    row("prefetched first", {get("Sec-Purpose: prefetch\r\n"), get()}, {204, 1});
    row("prerendered first", {get("Sec-Purpose: prefetch;prerender\r\n"), get()}, {204, 1});
    row("prefetched the old way", {get("Purpose: prefetch\r\n"), get()}, {204, 1});
    row("prefetched Firefox's way", {get("X-moz: Prefetch\r\n"), get()}, {204, 1});
    row("prefetched later", {get(), get("Sec-Purpose: prefetch\r\n")}, {1, 410});
    row("extra query", {get({}, "PATH?a=b"), get({}, "PATH?a=b")}, {1, 410});
    otherRequests();
}

void TestLoopback::otherRequests()
{
    const auto row = [](const char *name, const QByteArray &first, int status) {
        QTest::newRow(name) << QByteArrayList{first, get()} << QList<int>{status, 1};
    };
    row("POST", get("Content-Length: 2\r\n", "PATH", "POST").append("hi"), 405);
    row("PUT", get("Content-Length: 0\r\n", "PATH", "PUT"), 405);
    row("DELETE", get({}, "PATH", "DELETE"), 405);
    row("OPTIONS", get({}, "PATH", "OPTIONS"), 405);
    row("POST to another path", get("Content-Length: 0\r\n", "/", "POST"), 405);
    row("localhost", get({}, "PATH", "GET", "localhost"), 421);
    row("no port in the host", get({}, "PATH", "GET", "127.0.0.1"), 421);
    row("another port", get({}, "PATH", "GET", "127.0.0.1:1"), 421);
    row("a name that points here", get({}, "PATH", "GET", "rebound.example"), 421);
    row("a longer host", get({}, "PATH", "GET", "HOST.example"), 421);
    row("POST for another host", get("Content-Length: 0\r\n", "PATH", "POST", "rebound.example"),
        421);
    row("asked as a proxy", get({}, "http://rebound.examplePATH"), 421);
    row("no host", "GET PATH HTTP/1.0\r\n\r\n", 421);
    row("no host in HTTP/1.1", "GET PATH HTTP/1.1\r\n\r\n", 400);
    row("two hosts", get("Host: rebound.example\r\n"), 400);
    row("giant header", get("X: " + QByteArray(20000, 'y') + "\r\n"), 431);
    row("giant body", get("Content-Length: 1048576\r\n", "PATH", "POST"), 413);
    row("garbage", "\x16\x03\x01 garbage\r\n\r\n", 400);
}

void TestLoopback::departure()
{
    QFETCH(QByteArrayList, requests);
    QFETCH(QList<int>, statuses);
    support::ManualClock clock;
    Departure departure(clock);
    QSignalSpy taken(&departure, &Departure::taken);
    QSignalSpy expired(&departure, &Departure::expired);
    const auto url = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    QVERIFY(url);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const Answer answer = ask(*url, requests[i]);
        const bool first = statuses[i] == 1;
        QCOMPARE(answer.status, first ? 303 : statuses[i]);
        QCOMPARE(answer.head.contains(QByteArray("\r\nLocation: " + Target + "\r\n")), first);
        QCOMPARE(answer.head.contains("Location"), first);
        QVERIFY(!answer.body.contains("onboarding.example"));
        QCOMPARE(answer.body.contains("Used before"),
                 statuses[i] == 410 && !requests[i].startsWith("HEAD"));
        QCOMPARE(answer.body.contains("Kestrel"), answer.body.contains("Used before"));
        if (statuses[i] != 400 && statuses[i] != 413 && statuses[i] != 431)
            QVERIFY2(isGuarded(answer), answer.head.constData());
    }
    QVERIFY(eventually([&] { return taken.size() == 1; }));
    clock.advance(2 * Lifetime);
    QVERIFY(expired.isEmpty());
    QCOMPARE(taken.size(), 1);
}

void TestLoopback::comingBack()
{
    QFETCH(QByteArrayList, requests);
    QFETCH(QList<int>, statuses);
    support::ManualClock clock;
    Return comingBack(clock);
    QSignalSpy returned(&comingBack, &Return::returned);
    const auto url = comingBack.open(someTexts(), Lifetime);
    QVERIFY(url);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const Answer answer = ask(*url, requests[i]);
        const bool first = statuses[i] == 1;
        QCOMPARE(answer.status, first ? 200 : statuses[i]);
        QCOMPARE(answer.body.contains("<h1>Done here</h1>"), first);
        QCOMPARE(answer.body.contains("Used before"),
                 statuses[i] == 410 && !requests[i].startsWith("HEAD"));
        QCOMPARE(answer.body.contains("Kestrel &lt;House&gt;"), answer.body.contains("<h1>"));
        QVERIFY(!answer.head.contains("Location"));
        if (first)
            QVERIFY(answer.head.contains("Content-Type: text/html; charset=utf-8\r\n"));
        if (statuses[i] != 400 && statuses[i] != 413 && statuses[i] != 431)
            QVERIFY2(isGuarded(answer), answer.head.constData());
    }
    QVERIFY(eventually([&] { return returned.size() == 1; }));
    clock.advance(2 * Lifetime);
    QCOMPARE(returned.size(), 1);
}

void TestLoopback::address()
{
    support::ManualClock clock;
    Departure departure(clock);
    Return comingBack(clock);
    const QRegularExpression form(
        u"^http://127\\.0\\.0\\.1:[0-9]+/(go|back)/([A-Za-z0-9_-]{43})$"_s);
    QSet<QString> nonces;
    for (int i = 0; i < 10; ++i) {
        const auto there = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
        const auto back = comingBack.open(someTexts(), Lifetime);
        QVERIFY(there && back);
        for (const QUrl &url : {*there, *back}) {
            const auto match = form.match(url.toString(QUrl::FullyEncoded));
            QVERIFY2(match.hasMatch(), qPrintable(url.toString()));
            nonces.insert(match.captured(2));
        }
    }
    QCOMPARE(nonces.size(), 20);
}

void TestLoopback::queryComesBack_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("interview");

    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("interviewId") << QByteArray("?interviewId=60c1") << u"60c1"_s;
    QTest::newRow("among others") << QByteArray("?a=1&interviewId=60c1&b") << u"60c1"_s;
    QTest::newRow("escaped") << QByteArray("?interviewId=%3Cb%3E") << u"<b>"_s;
    QTest::newRow("not UTF-8") << QByteArray("?interviewId=%ff") << u"\uFFFD"_s;
}

void TestLoopback::queryComesBack()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, interview);
    support::ManualClock clock;
    Return comingBack(clock);
    QSignalSpy returned(&comingBack, &Return::returned);
    const auto url = comingBack.open(someTexts(), Lifetime);
    QVERIFY(url);
    QCOMPARE(ask(*url, get({}, "PATH" + query)).status, 200);
    QVERIFY(eventually([&] { return returned.size() == 1; }));
    const auto told = returned.constFirst().constFirst().value<QUrlQuery>();
    QCOMPARE(told.queryItemValue(u"interviewId"_s, QUrl::FullyDecoded), interview);
}

void TestLoopback::targets_data()
{
    QTest::addColumn<QUrl>("target");
    QTest::addColumn<bool>("taken");

    QTest::newRow("https") << QUrl(u"https://a.example/"_s) << true;
    QTest::newRow("http") << QUrl(u"http://127.0.0.1:8080/flow"_s) << true;
    QTest::newRow("nothing") << QUrl() << false;
    QTest::newRow("no host") << QUrl(u"https:///flow"_s) << false;
    QTest::newRow("relative") << QUrl(u"/flow"_s) << false;
    QTest::newRow("script") << QUrl(u"javascript:alert(1)"_s) << false;
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s) << false;
}

void TestLoopback::targets()
{
    QFETCH(QUrl, target);
    QFETCH(bool, taken);
    support::ManualClock clock;
    Departure departure(clock);
    const auto url = departure.open(target, someTexts(), Lifetime);
    QCOMPARE(url.has_value(), taken);
    if (!url)
        QCOMPARE(url.error().kind, core::ErrorKind::Refused);
}

void TestLoopback::manyTakers()
{
    support::ManualClock clock;
    Departure departure(clock);
    QSignalSpy taken(&departure, &Departure::taken);
    const auto url = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    QVERIFY(url);
    std::vector<std::unique_ptr<RawClient>> takers;
    for (int i = 0; i < 12; ++i)
        takers.push_back(std::make_unique<RawClient>(static_cast<quint16>(url->port())));
    for (const auto &taker : takers)
        taker->send(filledFor(get(), *url).repeated(2));
    QList<int> statuses;
    for (const auto &taker : takers) {
        QVERIFY(eventually([&] { return taker->isClosed(); }));
        statuses += taker->statuses();
    }
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, QList<int>{303} + QList<int>(11, 410));
    QVERIFY(eventually([&] { return !taken.isEmpty(); }));
    QCOMPARE(taken.size(), 1);
}

void TestLoopback::expires()
{
    support::ManualClock clock;
    Departure departure(clock);
    QSignalSpy taken(&departure, &Departure::taken);
    QSignalSpy expired(&departure, &Departure::expired);
    const auto url = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    QVERIFY(url);
    clock.advance(Lifetime - 1ms);
    QCOMPARE(ask(*url, get({}, "PATH", "HEAD")).status, 200);
    QVERIFY(expired.isEmpty());
    clock.advance(1ms);
    QCOMPARE(expired.size(), 1);
    const Answer late = ask(*url);
    QCOMPARE(late.status, 410);
    QVERIFY(late.body.contains("Used before"));
    QVERIFY(!late.head.contains("Location"));
    clock.advance(Lifetime);
    QCOMPARE(expired.size(), 1);
    QVERIFY(taken.isEmpty());
}

void TestLoopback::returnExpires()
{
    support::ManualClock clock;
    Return comingBack(clock);
    QSignalSpy returned(&comingBack, &Return::returned);
    const auto url = comingBack.open(someTexts(), Lifetime);
    QVERIFY(url);
    clock.advance(Lifetime);
    QCOMPARE(ask(*url).status, 410);
    QVERIFY(returned.isEmpty());
}

void TestLoopback::takenInTime()
{
    support::ManualClock clock;
    Departure departure(clock);
    QSignalSpy taken(&departure, &Departure::taken);
    QSignalSpy expired(&departure, &Departure::expired);
    const auto url = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    QVERIFY(url);
    clock.advance(Lifetime - 1ms);
    QCOMPARE(ask(*url).status, 303);
    QVERIFY(eventually([&] { return taken.size() == 1; }));
    clock.advance(Lifetime);
    QVERIFY(expired.isEmpty());
}

void TestLoopback::openedAgain()
{
    support::ManualClock clock;
    Departure departure(clock);
    QSignalSpy taken(&departure, &Departure::taken);
    const auto first = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    const auto second = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    QVERIFY(first && second);
    QVERIFY(refusesConnections(*first));
    QUrl mixed = *first;
    mixed.setPort(second->port());
    QCOMPARE(ask(mixed).status, 404);
    QCOMPARE(ask(*second).status, 303);
    QVERIFY(eventually([&] { return taken.size() == 1; }));
}

void TestLoopback::closed()
{
    support::ManualClock clock;
    Departure departure(clock);
    Return comingBack(clock);
    QSignalSpy expired(&departure, &Departure::expired);
    const auto there = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    const auto back = comingBack.open(someTexts(), Lifetime);
    QVERIFY(there && back);
    departure.close();
    departure.close();
    comingBack.close();
    QVERIFY(refusesConnections(*there));
    QVERIFY(refusesConnections(*back));
    clock.advance(2 * Lifetime);
    QVERIFY(expired.isEmpty());
    QVERIFY(eventually([&] { return departure.children().isEmpty(); }));
    QVERIFY(eventually([&] { return comingBack.children().isEmpty(); }));
}

/// Half a request when it is closed: answered when it becomes whole, cut when it never does.
void TestLoopback::requestInFlightWhenClosed()
{
    support::ManualClock clock;
    Return comingBack(clock);
    QSignalSpy returned(&comingBack, &Return::returned);
    const auto url = comingBack.open(someTexts(), Lifetime);
    QVERIFY(url);
    const QByteArray request = filledFor(get(), *url);
    RawClient whole(static_cast<quint16>(url->port()));
    RawClient half(static_cast<quint16>(url->port()));
    whole.send(request.left(20));
    half.send(request.left(20));
    QVERIFY(ask(*url, get({}, "/")).status == 404);
    comingBack.close();
    whole.send(request.mid(20));
    QVERIFY(eventually([&] { return whole.isClosed(); }));
    QCOMPARE(whole.statuses(), QList<int>{410});
    QVERIFY(!half.isClosed());
    clock.advance(2000ms);
    QVERIFY(eventually([&] { return half.isClosed(); }));
    QVERIFY(eventually([&] { return comingBack.children().isEmpty(); }));
    QVERIFY(returned.isEmpty());
}

void TestLoopback::deletedByWhoHears()
{
    support::ManualClock clock;
    auto *departure = new Departure(clock);
    auto *comingBack = new Return(clock);
    auto *expiring = new Departure(clock);
    int heard = 0;
    connect(departure, &Departure::taken, this, [&heard, departure] {
        ++heard;
        delete departure;
    });
    connect(comingBack, &Return::returned, this, [&heard, comingBack] {
        ++heard;
        delete comingBack;
    });
    connect(expiring, &Departure::expired, this, [&heard, expiring] {
        ++heard;
        delete expiring;
    });
    const auto there = departure->open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    const auto back = comingBack->open(someTexts(), Lifetime);
    const auto never = expiring->open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    QVERIFY(there && back && never);
    QCOMPARE(ask(*there).status, 303);
    const Answer page = ask(*back);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.endsWith("</html>\n"));
    clock.advance(Lifetime);
    QVERIFY(eventually([&heard] { return heard == 3; }));
    for (const QUrl &url : {*there, *back, *never})
        QVERIFY(refusesConnections(url));
}

void TestLoopback::deletedWithClientsThere()
{
    support::ManualClock clock;
    auto comingBack = std::make_unique<Return>(clock);
    const auto url = comingBack->open(someTexts(), Lifetime);
    QVERIFY(url);
    RawClient idle(static_cast<quint16>(url->port()));
    RawClient half(static_cast<quint16>(url->port()));
    half.send("GET ");
    QCOMPARE(ask(*url, get({}, "/")).status, 404);
    comingBack.reset();
    QVERIFY(eventually([&] { return idle.isClosed() && half.isClosed(); }));
    QVERIFY(refusesConnections(*url));
}

void TestLoopback::crowdLeavesTheBrowserRoom_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("idle clients") << QByteArray();
    QTest::newRow("clients half-way through a header") << QByteArray("GET / HT");
    QTest::newRow("clients half-way through a body")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n");
}

/// Other programs of this computer that hold all connections there are: the browser still comes in.
void TestLoopback::crowdLeavesTheBrowserRoom()
{
    QFETCH(QByteArray, bytes);
    support::ManualClock clock;
    Departure departure(clock);
    const auto url = departure.open(QUrl::fromEncoded(Target), someTexts(), Lifetime);
    QVERIFY(url);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(std::make_unique<RawClient>(static_cast<quint16>(url->port())));
        crowd.back()->send(bytes);
    }
    QCOMPARE(ask(*url, get({}, "PATH", "HEAD")).status, 200);
    QCOMPARE(ask(*url).status, 303);
}

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
