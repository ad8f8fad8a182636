#include "web/residuecheck.h"

#include "web/requestwatch.h"
#include "web/visitpage.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkCookie>
#include <QtWebEngineCore/QWebEngineCookieStore>

#include <algorithm>

namespace web {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds CheckLimit = 4s;

/// Answers with how many there are of each kind, -1 for what could not be counted. What an insecure
/// document has no access to, no page of that origin has. Service workers cannot be listed from a
/// document that was not loaded, but what they take in the origin's storage can.
const QByteArray &probe()
{
    static const QByteArray html = R"(<!doctype html><link rel="icon" href="data:,"><script>
(async given => {
    const found = {};
    const look = async (kind, count) => {
        let limit;
        try {
            found[kind] = await Promise.race([count(), new Promise((done, fail) => {
                limit = setTimeout(() => fail(new Error('late')), 1500);
            })]);
        } catch (error) {
            found[kind] = -1;
        }
        clearTimeout(limit);
    };
    const used = async () => {
        if (!navigator.storage)
            return {};
        const estimate = await navigator.storage.estimate();
        return estimate.usageDetails || {all: estimate.usage};
    };
    const granted = async name => {
        if (!navigator.permissions)
            return 0;
        return (await navigator.permissions.query({name: name})).state === 'granted' ? 1 : 0;
    };
    const isKept = address => fetch(address, {cache: 'only-if-cached', mode: 'same-origin'})
        .then(() => 1, () => 0);
    const sum = values => values.reduce((all, one) => all + one, 0);
    await Promise.all([
        look('cookie', () => document.cookie ? document.cookie.split(';').length : 0),
        look('local', () => localStorage.length),
        look('session', () => sessionStorage.length),
        look('database', async () => (await indexedDB.databases()).length),
        look('cache', async () => self.caches ? (await caches.keys()).length : 0),
        look('worker', async () => (await used()).serviceWorkerRegistrations || 0),
        look('space', async () => {
            const {indexedDB, caches, serviceWorkerRegistrations, ...others} = await used();
            return sum(Object.values(others));
        }),
        look('kept', async () => sum(await Promise.all(given.addresses.map(isKept)))),
        look('camera', () => granted('camera')),
        look('microphone', () => granted('microphone')),
        look('geolocation', () => granted('geolocation')),
        look('notifications', () => granted('notifications')),
    ]);
    document.title = JSON.stringify({place: given.place, origin: self.origin, found: found});
})(GIVEN);
</script>)";
    return html;
}

struct Kind
{
    QLatin1StringView key;
    QLatin1StringView words;
};

constexpr Kind Kinds[] = {
    {"cookie"_L1, "cookies"_L1},
    {"local"_L1, "local storage"_L1},
    {"session"_L1, "session storage"_L1},
    {"database"_L1, "databases"_L1},
    {"cache"_L1, "caches"_L1},
    {"worker"_L1, "service workers"_L1},
    {"space"_L1, "other storage"_L1},
    {"kept"_L1, "kept copies"_L1},
    {"camera"_L1, "permission for the camera"_L1},
    {"microphone"_L1, "permission for the microphone"_L1},
    {"geolocation"_L1, "permission for the position"_L1},
    {"notifications"_L1, "permission for notifications"_L1},
};

/// Counted in bytes, or there or not there: a number would say nothing.
bool hasNumber(const Kind &kind)
{
    return kind.key != "worker"_L1 && kind.key != "space"_L1
           && !kind.words.startsWith("permission"_L1);
}

QByteArray cookieKey(const QNetworkCookie &cookie)
{
    return cookie.domain().toUtf8() + '\n' + cookie.path().toUtf8() + '\n' + cookie.name();
}

} // namespace

CookieWatch::CookieWatch(QWebEngineCookieStore &store)
{
    connect(&store, &QWebEngineCookieStore::cookieAdded, this,
            [this](const QNetworkCookie &cookie) { m_cookies.insert(cookieKey(cookie)); });
    connect(&store, &QWebEngineCookieStore::cookieRemoved, this,
            [this](const QNetworkCookie &cookie) { m_cookies.remove(cookieKey(cookie)); });
}

ResidueCheck::ResidueCheck(core::Clock &clock, VisitPage &page, RequestWatch &requests,
                           const CookieWatch &cookies, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_page(page)
    , m_requests(requests)
    , m_cookies(cookies)
    , m_limit(clock.makeTimer(this))
{
    connect(m_limit, &core::Timer::fired, this, &ResidueCheck::finish);
    connect(&page, &QWebEnginePage::titleChanged, this, &ResidueCheck::read);
}

ResidueCheck::~ResidueCheck()
{
    m_page.setProbing(false);
    m_requests.stopProbing();
}

void ResidueCheck::start(const QList<QUrl> &addresses)
{
    for (const QUrl &address : addresses) {
        const QString origin = core::origin(address);
        auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place &candidate) {
            return candidate.origin == origin;
        });
        if (place == m_places.end())
            place = m_places.insert(place, {origin, {}});
        if (address.path().size() > 1)
            place->addresses << address;
    }
    m_began = m_clock.elapsed();
    m_limit->start(CheckLimit);
    m_page.setProbing(true);
    QMetaObject::invokeMethod(this, &ResidueCheck::lookAtNext, Qt::QueuedConnection);
}

void ResidueCheck::lookAtNext()
{
    if (m_next == m_places.size()) {
        finish();
        return;
    }
    const Place &place = m_places.at(m_next);
    QJsonArray addresses;
    for (const QUrl &address : place.addresses)
        addresses << address.toString(QUrl::FullyEncoded); // Which has no "<" that ends a script.
    const QJsonObject given{{u"place"_s, m_next}, {u"addresses"_s, addresses}};
    ++m_next;
    m_requests.startProbing(place.addresses);
    QByteArray html = probe();
    html.replace("GIVEN", QJsonDocument(given).toJson(QJsonDocument::Compact));
    m_page.setHtml(QString::fromUtf8(html), QUrl(QString(place.origin + u'/')));
}

void ResidueCheck::read(const QString &title)
{
    const QJsonObject answer = QJsonDocument::fromJson(title.toUtf8()).object();
    // A title begins as the address of its document.
    if (m_isDone || m_next == 0 || answer.value("place"_L1).toInteger(-1) != m_next - 1)
        return;
    const QString &origin = m_places.at(m_next - 1).origin;
    const QJsonObject found = answer.value("found"_L1).toObject();
    const bool isThere = answer.value("origin"_L1).toString() == origin;
    if (!isThere)
        m_report.residues << QString("no document of "_L1 + origin);
    for (const Kind &kind : Kinds) {
        if (!isThere)
            break;
        const qint64 count = found.value(kind.key).toInteger(-1);
        if (count == 0)
            continue;
        QString line = kind.words + " of "_L1 + origin;
        if (count < 0)
            line += ": not known"_L1;
        else if (hasNumber(kind))
            line += ": "_L1 + QString::number(count);
        m_report.residues << line;
    }
    ++m_report.origins;
    // The engine must not be given the next document by a slot it called.
    QMetaObject::invokeMethod(this, &ResidueCheck::lookAtNext, Qt::QueuedConnection);
}

void ResidueCheck::finish()
{
    if (std::exchange(m_isDone, true))
        return;
    m_limit->stop();
    const qsizetype left = m_places.size() - m_report.origins;
    if (left > 0)
        m_report.residues << u"not looked at in time: %1 origins"_s.arg(left);
    if (const qsizetype cookies = m_cookies.count(); cookies > 0)
        m_report.residues << u"cookies of the profile: %1"_s.arg(cookies);
    m_report.clean = m_report.residues.isEmpty();
    m_report.took = m_clock.elapsed() - m_began;
    Q_EMIT finished(m_report);
}

} // namespace web
