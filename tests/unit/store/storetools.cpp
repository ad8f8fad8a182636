#include "storetools.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QtEndian>
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
            u"operator-1"_s,   at.addSecs(900),     {}};
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

QByteArray bytesBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

qsizetype countIn(const QByteArray &bytes, const QList<QByteArray> &wanted)
{
    constexpr qsizetype length = sizeof(quint64);
    const auto begin = [](const char *at) { return qFromUnaligned<quint64>(at); };
    const auto place = [](quint64 value) { return (value * 0x9e3779b97f4a7c15) >> 44; };
    std::vector<bool> mayBegin(1 << 20);
    QMultiHash<quint64, qsizetype> beginnings;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const quint64 value = begin(wanted.at(i).constData());
        mayBegin[place(value)] = true;
        beginnings.insert(value, i);
    }
    QSet<qsizetype> found;
    for (qsizetype at = 0; at + length <= bytes.size(); ++at) {
        const quint64 value = begin(bytes.constData() + at);
        if (!mayBegin[place(value)])
            continue;
        for (auto [i, end] = beginnings.equal_range(value); i != end; ++i) {
            if (QByteArrayView(bytes).sliced(at).startsWith(wanted.at(*i)))
                found << *i;
        }
    }
    return found.size();
}

QList<QByteArray> without(QList<QByteArray> traces, const QList<QByteArray> &others)
{
    const QSet<QByteArray> shared(others.begin(), others.end());
    traces.removeIf([&shared](const QByteArray &one) { return shared.contains(one); });
    return traces;
}

QString scattered(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(20));
}

} // namespace support
