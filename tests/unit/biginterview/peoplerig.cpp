#include "peoplerig.h"

#include "unit/store/storetools.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

FakePartner::FakePartner() : m_server(m_clock)
{
    m_server.route("*", u"/api/users/*"_s,
                   [this](const httpd::Request &request, httpd::Reply reply) {
                       take(request.path.sliced(u"/api/users/"_s.size()), reply);
                   });
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qWarning("no server");
}

QUrl FakePartner::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port()));
}

void FakePartner::release()
{
    m_holds = false;
    for (const auto &[what, reply] : std::exchange(m_held, {}))
        this->reply(what, reply);
}

void FakePartner::take(const QString &what, const httpd::Reply &answer)
{
    asked << what;
    mostOpen = std::max(mostOpen, ++open);
    if (m_holds)
        m_held << std::pair(what, answer);
    else
        reply(what, answer);
}

void FakePartner::reply(const QString &what, const httpd::Reply &reply)
{
    --open;
    Answer answer{200, what.endsWith("/tracks"_L1) ? R"({"tracks":[]})" : R"({"interviews":[]})"};
    if (m_common)
        answer = *m_common;
    answer = m_answers.value(what, answer);
    QList<httpd::Header> extra;
    if (!answer.retryAfter.isEmpty())
        extra << httpd::Header{"Retry-After", answer.retryAfter};
    reply.send(answer.status, answer.contentType, answer.body, extra);
}

FakePartner::Answer errorAnswer(int status)
{
    return {status, R"({"error":{"type":"invented","message":"an invented message"}})"};
}

FakePartner::Answer tracksAnswer(double progress)
{
    const QJsonObject track{{u"title"_s, u"Fast Track"_s}, {u"progress"_s, progress}};
    return {200, QJsonDocument(QJsonObject{{u"tracks"_s, QJsonArray{track}}}).toJson()};
}

QJsonObject interviewObject(int id, const QString &updatedAt, const QString &title)
{
    QJsonObject object{{u"id"_s, id}, {u"title"_s, title}};
    if (!updatedAt.isEmpty())
        object.insert(u"updated_at"_s, updatedAt);
    return object;
}

FakePartner::Answer interviewsAnswer(const QJsonArray &interviews)
{
    return {200, QJsonDocument(QJsonObject{{u"interviews"_s, interviews}}).toJson()};
}

FakePartner::Answer userAnswer(int status, const QString &partnerId, bool anonymous,
                               const QString &createdAt, const QString &expiresAt,
                               const QByteArray &token)
{
    QJsonObject tokenObject{{u"token"_s, QString::fromLatin1(token)}};
    if (!expiresAt.isEmpty())
        tokenObject.insert(u"expires_at"_s, expiresAt);
    QJsonObject user{
        {u"partner_id"_s, partnerId}, {u"anonymous"_s, anonymous}, {u"token"_s, tokenObject}};
    if (!createdAt.isEmpty())
        user.insert(u"created_at"_s, createdAt);
    return {status, QJsonDocument(QJsonObject{{u"user"_s, user}}).toJson()};
}

namespace {

/// A new database costs a dozen syncs; one is made and the others are copies of it.
void copyNewDatabase(const QString &folder)
{
    static const QTemporaryDir made;
    if (QDir(made.path()).isEmpty() && !support::openStore(made.path()))
        qFatal("no database");
    for (const QFileInfo &file : QDir(made.path()).entryInfoList(QDir::Files)) {
        if (!QFile::copy(file.filePath(), QDir(folder).filePath(file.fileName())))
            qFatal("no copy");
    }
}

} // namespace

PeopleRig::PeopleRig(std::chrono::milliseconds readerTimeout)
{
    copyNewDatabase(m_folder.path());
    auto opened = support::openStore(m_folder.path());
    if (!opened)
        qFatal("no database");
    storage = std::move(opened).value();
    reader = std::make_unique<store::StoreThread>(
        store::StoragePlace{m_folder.path(), support::keyOf('k'), readerTimeout});
    people = std::make_unique<biginterview::People>(clock, *storage, *reader);
}

PeopleRig::~PeopleRig()
{
    people.reset();
}

std::shared_ptr<biginterview::PartnerClient> PeopleRig::makeClient(int parallel)
{
    biginterview::PartnerRules rules;
    rules.organisation = partner.url();
    rules.key = core::Secret(QByteArray(32, 'f'));
    rules.parallel = parallel;
    return std::make_shared<biginterview::PartnerClient>(clock, net, rules);
}

void PeopleRig::add(const QString &partnerId, bool anonymous)
{
    store::Person person;
    person.partnerId = partnerId;
    person.firstName = u"Ana"_s;
    person.lastName = u"Duarte"_s;
    person.email = u"ana@example.org"_s;
    person.anonymous = anonymous;
    person.addedAt = clock.utcNow();
    QVERIFY(kept().save(person));
}

QStringList PeopleRig::addMany(int count)
{
    QList<store::Person> all;
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        store::Person person;
        person.partnerId = u"p-%1"_s.arg(i, 5, 10, QChar(u'0'));
        person.addedAt = clock.utcNow();
        ids << person.partnerId;
        all << person;
    }
    if (!kept().saveBatch(all, {"many", count, {}, clock.utcNow()}))
        qWarning("not saved");
    return ids;
}

bool PeopleRig::load()
{
    QSignalSpy loaded(people.get(), &biginterview::People::loaded);
    people->load();
    return loaded.wait(5000);
}

biginterview::RefreshState PeopleRig::refreshToEnd(const QStringList &partnerIds)
{
    QSignalSpy ended(people.get(), &biginterview::People::refreshEnded);
    people->refresh(partnerIds);
    if (ended.isEmpty() && !ended.wait(10000))
        return {};
    return ended.constFirst().constFirst().value<biginterview::RefreshState>();
}

void PeopleRig::awaitReader()
{
    QSemaphore answered;
    reader->ask<int>(
        [&answered](store::Storage &) -> core::Result<int> {
            answered.release();
            return 0;
        },
        people.get(), [](core::Result<int>) {});
    answered.acquire();
}

bool cameTo(QSignalSpy &spy, qsizetype count)
{
    while (spy.size() < count) {
        if (!spy.wait(10000))
            return false;
    }
    return spy.size() == count;
}
