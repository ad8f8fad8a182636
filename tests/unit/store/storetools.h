#pragma once

#include "store/storage.h"

#include <QtCore/QList>
#include <QtCore/QProcess>
#include <QtSql/QSqlDatabase>

namespace support {

/// What a fake key store does with a kind of call.
enum class Behaviour { Works, Fails, Silent, Forgets };

/// A key store in memory, with a fault for reading and one for writing. Answers at once, inside the
/// call; Silent answers with a timeout, as the interface promises.
class FakeKeyStore final : public store::KeyStore
{
public:
    void read(const QString &name, QObject *context, ReadDone done) override;
    void write(const QString &name, const core::Secret &secret, QObject *context,
               WriteDone done) override;
    void remove(const QString &name, QObject *context, WriteDone done) override;

    Behaviour reading = Behaviour::Works;
    Behaviour writing = Behaviour::Works;
    std::map<QString, core::Secret> entries;
    int calls = 0;
};

/// A connection of the test's own to the database in a folder.
class RawDatabase
{
    Q_DISABLE_COPY_MOVE(RawDatabase)

public:
    explicit RawDatabase(const QString &folder);
    ~RawDatabase();

    /// Runs \a sql; the first column of its rows. Fails the test on an error.
    QVariantList run(const QString &sql);
    /// Every table, index and trigger as its SQL, sorted.
    QStringList schema();

private:
    QSqlDatabase m_database;
};

/// A data key of 32 equal bytes.
store::DataKey keyOf(char byte);

/// Opens the database in \a folder; a damaged one is refused.
core::Result<std::unique_ptr<store::Storage>>
openStore(const QString &folder, const store::DataKey &key = keyOf('k'),
          std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));

store::NewVisit visitOf(const QString &id, qint64 createdAt = 1'769'851'800'123);

/// Starts this test program again as a helper: arguments "--helper" and \a arguments.
void startHelper(QProcess &process, const QStringList &arguments);

/// Every byte of every file in \a folder.
QByteArray allBytes(const QString &folder);
/// The same with the folders in it.
QByteArray bytesBelow(const QString &folder);
/// How many of \a wanted, each of at least eight bytes, are somewhere in \a bytes, which are read
/// once.
qsizetype countIn(const QByteArray &bytes, const QList<QByteArray> &wanted);

/// Those of \a traces that are not among \a others: visits share the beginnings of their words.
QList<QByteArray> without(QList<QByteArray> traces, const QList<QByteArray> &others);

/// Text whose neighbours in an index begin differently, so that the index keeps most of it.
QString scattered(const QString &text);

} // namespace support
