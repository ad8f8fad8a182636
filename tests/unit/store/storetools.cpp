#include "storetools.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

namespace support {

using namespace Qt::StringLiterals;

namespace {

std::optional<core::Error> faultOf(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::Works:
    case Behaviour::Forgets:
        return std::nullopt;
    case Behaviour::Fails:
        return core::Error::of(core::ErrorKind::Storage, u"locked for ever"_s);
    case Behaviour::Silent:
        return core::Error::of(core::ErrorKind::Timeout, u"no answer"_s);
    }
    return std::nullopt;
}

} // namespace

void FakeKeyStore::read(const QString &name, QObject *, ReadDone done)
{
    ++calls;
    if (const auto fault = faultOf(reading))
        return done(*fault);
    const auto found = entries.find(name);
    done(found == entries.end() ? std::optional<core::Secret>() : found->second);
}

void FakeKeyStore::write(const QString &name, const core::Secret &secret, QObject *, WriteDone done)
{
    ++calls;
    if (const auto fault = faultOf(writing))
        return done(*fault);
    if (writing == Behaviour::Works)
        entries[name] = secret;
    done({});
}

void FakeKeyStore::remove(const QString &name, QObject *, WriteDone done)
{
    ++calls;
    if (const auto fault = faultOf(writing))
        return done(*fault);
    entries.erase(name);
    done({});
}

RawDatabase::RawDatabase(const QString &folder)
{
    static int count = 0;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw-%1"_s.arg(++count));
    m_database.setDatabaseName(QDir(folder).filePath(u"vestibule.db"_s));
    if (!m_database.open())
        qFatal("raw database: %s", qPrintable(m_database.lastError().text()));
}

RawDatabase::~RawDatabase()
{
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QVariantList RawDatabase::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
        return {};
    }
    QVariantList values;
    while (query.next())
        values << query.value(0);
    return values;
}

QStringList RawDatabase::schema()
{
    QStringList lines;
    const QVariantList rows = run(u"select type || ' ' || name || ' ' || ifnull(sql, '')"
                                  " from sqlite_schema order by type, name"_s);
    for (const QVariant &row : rows)
        lines << row.toString();
    return lines;
}

store::DataKey keyOf(char byte)
{
    return {core::Secret(QByteArray(32, byte)), store::KeyPlace::KeyStore, {}};
}

core::Result<std::unique_ptr<store::Storage>>
openStore(const QString &folder, const store::DataKey &key, std::chrono::milliseconds busyTimeout)
{
    return store::openStorage({folder, key, busyTimeout}, store::OnDamage::Refuse);
}

store::NewVisit visitOf(const QString &id, qint64 createdAt)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(createdAt, Qt::UTC);
    return {core::VisitId(id), u"customer-"_s + id, u"flow-1"_s, u"es"_s, u"embedded"_s, at, {},
            u"operator-1"_s,   at.addSecs(900)};
}

void startHelper(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--helper"_s} + arguments);
}

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace support
