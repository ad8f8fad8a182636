#include "core/secret.h"
#include "support/support.h"

#include <type_traits>

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAndMoves();
    void clearsItsMemory();
    void comparesAll();
};

static_assert(!std::is_convertible_v<core::Secret, QString>);
static_assert(!std::is_convertible_v<core::Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, core::Secret>);

void TestSecret::copiesAndMoves()
{
    core::Secret first("abc");
    core::Secret copy(first);
    QCOMPARE(copy.reveal(), QByteArray("abc"));
    core::Secret moved(std::move(first));
    QCOMPARE(moved.reveal(), QByteArray("abc"));
    copy = core::Secret("d");
    QCOMPARE(copy.reveal(), QByteArray("d"));
    copy = moved;
    moved.clear();
    QVERIFY(moved.isEmpty());
    QCOMPARE(copy.reveal(), QByteArray("abc"));
}

void TestSecret::clearsItsMemory()
{
    // The bytes given stay the caller's; the secret's own copy must be another one.
    const QByteArray given("0123456789");
    core::Secret secret(given);
    QVERIFY(secret.reveal().constData() != given.constData());
    secret.clear();
    QVERIFY(secret.isEmpty());
    QCOMPARE(given, QByteArray("0123456789"));
}

void TestSecret::comparesAll()
{
    QVERIFY(core::Secret("abc") == core::Secret("abc"));
    QVERIFY(!(core::Secret("abc") == core::Secret("abd")));
    QVERIFY(!(core::Secret("abc") == core::Secret("abcd")));
    QVERIFY(core::Secret() == core::Secret(""));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
