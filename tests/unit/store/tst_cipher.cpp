#include "store/cipher.h"

#include "support/support.h"

using namespace Qt::StringLiterals;

class TestCipher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a token") << QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig");
        QTest::newRow("zeros inside") << QByteArray("a\0b\0", 4);
        QTest::newRow("64 KiB") << QByteArray(65536, 'k');
    }

    void roundTrip()
    {
        QFETCH(const QByteArray, plain);
        const auto key = store::makeDataKey();
        QVERIFY(key);
        const auto sealed = store::seal(*key, u"purpose"_s, core::Secret(plain));
        QVERIFY(sealed);
        QVERIFY(plain.size() < 2 || !sealed->contains(plain));
        const auto opened = store::unseal(*key, u"purpose"_s, *sealed);
        QVERIFY(opened);
        QCOMPARE(opened->reveal(), plain);
    }

    void keysAndSealsDiffer()
    {
        const auto one = store::makeDataKey();
        const auto two = store::makeDataKey();
        QVERIFY(one && two);
        QCOMPARE(one->size(), store::DataKeyBytes);
        QVERIFY(!(*one == *two));
        const auto first = store::seal(*one, u"p"_s, core::Secret("same"));
        const auto second = store::seal(*one, u"p"_s, core::Secret("same"));
        QVERIFY(first && second);
        QVERIFY(*first != *second);
    }

    void refused_data()
    {
        QTest::addColumn<char>("keyByte");
        QTest::addColumn<qsizetype>("keyBytes");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<qsizetype>("flipped");
        QTest::addColumn<qsizetype>("kept");
        constexpr qsizetype all = 1 + 24 + 5 + 16;
        constexpr qsizetype none = -1;
        const QString same = u"visit-token:1"_s;
        QTest::newRow("another key") << 'b' << qsizetype(32) << same << none << all;
        QTest::newRow("a short key") << 'a' << qsizetype(31) << same << none << all;
        QTest::newRow("no key") << 'a' << qsizetype(0) << same << none << all;
        QTest::newRow("another visit") << 'a' << qsizetype(32) << u"visit-token:2"_s << none << all;
        QTest::newRow("format changed") << 'a' << qsizetype(32) << same << qsizetype(0) << all;
        QTest::newRow("nonce changed") << 'a' << qsizetype(32) << same << qsizetype(1) << all;
        QTest::newRow("text changed") << 'a' << qsizetype(32) << same << qsizetype(25) << all;
        QTest::newRow("tag changed") << 'a' << qsizetype(32) << same << all - 1 << all;
        QTest::newRow("cut by one byte") << 'a' << qsizetype(32) << same << none << all - 1;
        QTest::newRow("cut inside the tag")
            << 'a' << qsizetype(32) << same << none << qsizetype(30);
        QTest::newRow("one byte left") << 'a' << qsizetype(32) << same << none << qsizetype(1);
        QTest::newRow("nothing left") << 'a' << qsizetype(32) << same << none << qsizetype(0);
    }

    void refused()
    {
        QFETCH(const char, keyByte);
        QFETCH(const qsizetype, keyBytes);
        QFETCH(const QString, purpose);
        QFETCH(const qsizetype, flipped);
        QFETCH(const qsizetype, kept);
        const core::Secret right(QByteArray(32, 'a'));
        auto sealed = store::seal(right, u"visit-token:1"_s, core::Secret("hello"));
        QVERIFY(sealed);
        QVERIFY(store::unseal(right, u"visit-token:1"_s, *sealed));
        if (flipped >= 0)
            (*sealed)[flipped] = char((*sealed)[flipped] ^ 1);
        sealed->truncate(kept);
        const auto opened =
            store::unseal(core::Secret(QByteArray(keyBytes, keyByte)), purpose, *sealed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, core::ErrorKind::Storage);
        QVERIFY(!opened.error().detail.contains("hello"_L1));
    }

    void sealNeedsAWholeKey()
    {
        const auto sealed = store::seal(core::Secret("short"), u"p"_s, core::Secret("hello"));
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().kind, core::ErrorKind::Storage);
    }

    void takenBytesAreOverwritten()
    {
        QByteArray bytes = QByteArray("a secret").repeated(1);
        bytes.detach();
        const core::Secret secret = store::takeSecret(bytes);
        QCOMPARE(secret.reveal(), QByteArray("a secret"));
        QCOMPARE(bytes, QByteArray(8, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestCipher)
#include "tst_cipher.moc"
