#include "store/pinbook.h"

#include "store/storageerror.h"
#include "support/manualclock.h"
#include "support/support.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <future>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::PinBook;
using store::PinFault;

namespace {

/// The cheapest that libsodium allows.
constexpr PinBook::Cost Cheap{1, 8192};

constexpr auto PinOfAna = "736195";
constexpr auto PinOfBea = "840263917";
constexpr auto PinOfNobody = "518204";

core::Secret pin(const char *digits)
{
    return core::Secret(digits);
}

/// A wall clock that somebody can set.
class SettableClock final : public core::Clock
{
public:
    QDateTime utcNow() const override { return m_clock.utcNow().addMSecs(set.count()); }
    core::milliseconds elapsed() const override { return m_clock.elapsed(); }
    core::Timer *makeTimer(QObject *parent) override { return m_clock.makeTimer(parent); }
    void advance(core::milliseconds time) { m_clock.advance(time); }

    core::milliseconds set{0};

private:
    support::ManualClock m_clock;
};

} // namespace

class TstPinBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPinIsLookedAtBeforeItIsTaken_data();
    void aPinIsLookedAtBeforeItIsTaken();
    void knowsWhoseItIs();
    void refusesWhatMustNotBe();
    void theLastOperatorStays();
    void thereIsAnEndToOperators();
    void nothingButTheOwnerMayReadIt();
    void holdsNoPin();
    void waitsLongerEachTime();
    void aRightPinBeginsAnew();
    void aTryIsOnTheDiskBeforeItIsAnswered();
    void withoutADiskThereIsNoTry();
    void aLinkThatLeadsNowhereIsNotEmpty();
    void theWaitSurvivesARestart();
    void aClockThatIsSetOpensNothing_data();
    void aClockThatIsSetOpensNothing();
    void whatIsSpoiltIsNeverEmpty_data();
    void whatIsSpoiltIsNeverEmpty();
    void otherUsersAreNamed();
    void twoProgramsShareIt();
    void twoThreadsCountEveryTry();
    void waitsForAnotherProgramOnlySoLong();
    void keepsTheCostItWasBegunWith();
    void theRealCostIsWorthIt();

private:
    QString file() const { return m_folder->filePath(u"data/pins.json"_s); }
    std::unique_ptr<PinBook> book()
    {
        return std::make_unique<PinBook>(m_folder->filePath(u"data"_s), m_clock, Cheap);
    }
    QByteArray bytes() const;
    void write(const QByteArray &bytes) const;
    static void tryWrong(PinBook &pins, int times);

    SettableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstPinBook::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set = 0ms;
}

QByteArray TstPinBook::bytes() const
{
    QFile kept(file());
    return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
}

void TstPinBook::write(const QByteArray &bytes) const
{
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(kept.write(bytes), bytes.size());
}

void TstPinBook::tryWrong(PinBook &pins, int times)
{
    for (int i = 0; i < times; ++i)
        QCOMPARE(pins.check(pin(PinOfNobody)).error().kind, core::ErrorKind::Refused);
}

void TstPinBook::aPinIsLookedAtBeforeItIsTaken_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const char *digits, PinFault fault) {
        QTest::newRow(name) << QByteArray(digits) << int(fault);
    };
    row("six digits", PinOfAna, PinFault::None);
    row("twelve digits", "736195820461", PinFault::None);
    row("none", "", PinFault::TooShort);
    row("five digits", "73619", PinFault::TooShort);
    row("thirteen digits", "7361958204617", PinFault::TooLong);
    row("a letter", "73619a", PinFault::NotDigits);
    row("a space", "736 195", PinFault::NotDigits);
    row("another script's digits", "\xd9\xa7\xd9\xa3\xd9\xa6", PinFault::NotDigits);
    row("all the same", "777777", PinFault::EasilyGuessed);
    row("a run", "123456", PinFault::EasilyGuessed);
    row("a run down", "654321", PinFault::EasilyGuessed);
    row("a run through 0", "789012", PinFault::EasilyGuessed);
    row("a run down through 0", "210987", PinFault::EasilyGuessed);
    row("nearly a run", "123457", PinFault::None);
    row("two digits", "717177", PinFault::EasilyGuessed);
    row("a pair again and again", "121212", PinFault::EasilyGuessed);
    row("three digits twice", "739739", PinFault::EasilyGuessed);
    row("four digits and a half", "73957395", PinFault::EasilyGuessed);
    row("cut off in a repeat", "7397397", PinFault::EasilyGuessed);
    row("pairs", "113388", PinFault::EasilyGuessed);
    row("two years", "19762011", PinFault::EasilyGuessed);
    row("a date, the year last", "24121989", PinFault::EasilyGuessed);
    row("a date, the month first", "12241989", PinFault::EasilyGuessed);
    row("a date, the year first", "19891224", PinFault::EasilyGuessed);
    row("no such date", "99451989", PinFault::None);
    row("down the pad", "147258", PinFault::EasilyGuessed);
}

void TstPinBook::aPinIsLookedAtBeforeItIsTaken()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const int, fault);
    const core::Secret typed(digits);
    QCOMPARE(int(store::pinFault(typed)), fault);
    const auto pins = book();
    const auto set = pins->set(u"Ana"_s, typed);
    QCOMPARE(set.has_value(), fault == int(PinFault::None));
    if (!set)
        QCOMPARE(int(store::pinFaultOf(set.error())), fault);
    QCOMPARE(*pins->isEmpty(), !set.has_value());
    QCOMPARE(pins->check(typed).has_value(), set.has_value());
}

void TstPinBook::knowsWhoseItIs()
{
    const auto pins = book();
    QVERIFY(*pins->isEmpty());
    QCOMPARE(pins->check(pin(PinOfAna)).error().kind, core::ErrorKind::Refused);
    QVERIFY(!pins->heldUntil().isValid());
    QVERIFY(pins->set(u" Ana "_s, pin(PinOfAna)));
    QVERIFY(pins->set(u"Bea"_s, pin(PinOfBea)));
    QCOMPARE(*pins->operators(), QStringList({u"Ana"_s, u"Bea"_s}));
    QCOMPARE(*pins->check(pin(PinOfAna)), u"Ana"_s);
    QCOMPARE(*pins->check(pin(PinOfBea)), u"Bea"_s);
    QCOMPARE(pins->check(pin(PinOfNobody)).error().kind, core::ErrorKind::Refused);
    QCOMPARE(pins->check(pin("73619")).error().kind, core::ErrorKind::Refused);
    // Another PIN in place of the first, whatever the case of the name.
    QVERIFY(pins->set(u"ANA"_s, pin("604815")));
    QCOMPARE(*pins->operators(), QStringList({u"ANA"_s, u"Bea"_s}));
    QCOMPARE(*pins->check(pin("604815")), u"ANA"_s);
    QVERIFY(!pins->check(pin(PinOfAna)));
    // The same once more is no other operator's.
    QVERIFY(pins->set(u"ana"_s, pin("604815")));
    QCOMPARE(*book()->check(pin(PinOfBea)), u"Bea"_s);
}

void TstPinBook::refusesWhatMustNotBe()
{
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    const auto fault = [&pins](const QString &name, const char *digits) {
        const auto set = pins->set(name, pin(digits));
        return set ? PinFault::None : store::pinFaultOf(set.error());
    };
    QCOMPARE(fault(u"Bea"_s, PinOfAna), PinFault::Taken);
    QCOMPARE(fault({}, PinOfBea), PinFault::BadName);
    QCOMPARE(fault(u"  "_s, PinOfBea), PinFault::BadName);
    QCOMPARE(fault(u"B\nea"_s, PinOfBea), PinFault::BadName);
    QCOMPARE(fault(QString(81, u'x'), PinOfBea), PinFault::BadName);
    QCOMPARE(fault(QString(80, u'x'), PinOfBea), PinFault::None);
    const auto removed = pins->remove(u"Nobody"_s);
    QCOMPARE(store::pinFaultOf(removed.error()), PinFault::UnknownName);
    QCOMPARE(pins->operators()->size(), 2);
}

void TstPinBook::theLastOperatorStays()
{
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    QVERIFY(pins->set(u"Bea"_s, pin(PinOfBea)));
    QVERIFY(pins->remove(u"ana"_s));
    QVERIFY(!pins->check(pin(PinOfAna)));
    const auto last = pins->remove(u"Bea"_s);
    QCOMPARE(store::pinFaultOf(last.error()), PinFault::LastOne);
    QCOMPARE(*pins->check(pin(PinOfBea)), u"Bea"_s);
}

void TstPinBook::thereIsAnEndToOperators()
{
    const auto pins = book();
    for (int i = 0; i < PinBook::MostOperators; ++i) {
        const QByteArray digits = QByteArray::number(736195 + i * 4217);
        const auto set = pins->set(u"Operator %1"_s.arg(i), core::Secret(digits));
        QVERIFY2(set, digits.constData());
    }
    const auto more = pins->set(u"Zoe"_s, pin(PinOfBea));
    QCOMPARE(store::pinFaultOf(more.error()), PinFault::TooMany);
    QVERIFY(pins->set(u"Operator 3"_s, pin(PinOfBea)));
}

void TstPinBook::nothingButTheOwnerMayReadIt()
{
    QVERIFY(book()->set(u"Ana"_s, pin(PinOfAna)));
    QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QFile::permissions(m_folder->filePath(u"data"_s))
                 & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    tryWrong(*book(), 1);
    QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TstPinBook::holdsNoPin()
{
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    tryWrong(*pins, 1);
    QVERIFY(!bytes().contains(PinOfAna));
    QVERIFY(!bytes().contains(PinOfNobody));
    QVERIFY(bytes().contains("argon2id13"));
}

void TstPinBook::waitsLongerEachTime()
{
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    tryWrong(*pins, 2);
    QVERIFY(!pins->heldUntil().isValid());
    for (const core::milliseconds wait :
         {core::milliseconds(5s), core::milliseconds(15s), core::milliseconds(60s),
          core::milliseconds(5min), core::milliseconds(15min), core::milliseconds(15min)}) {
        tryWrong(*pins, 1);
        QCOMPARE(pins->heldUntil(), m_clock.utcNow().addMSecs(wait.count()));
        m_clock.advance(wait - 1ms);
        // The right one does not count either, and such a try changes nothing.
        const QByteArray before = bytes();
        QCOMPARE(pins->check(pin(PinOfAna)).error().kind, core::ErrorKind::Refused);
        QCOMPARE(bytes(), before);
        QCOMPARE(pins->heldUntil(), m_clock.utcNow().addMSecs(1));
        m_clock.advance(1ms);
        QVERIFY(!pins->heldUntil().isValid());
    }
    QCOMPARE(*pins->check(pin(PinOfAna)), u"Ana"_s);
}

void TstPinBook::aRightPinBeginsAnew()
{
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    tryWrong(*pins, 2);
    QVERIFY(pins->check(pin(PinOfAna)));
    tryWrong(*pins, 2);
    QVERIFY(!pins->heldUntil().isValid());
    tryWrong(*pins, 1);
    QCOMPARE(pins->heldUntil(), m_clock.utcNow().addSecs(5));
}

/// Pulled plugs win nothing: what a try leaves is there while it is still being looked at.
void TstPinBook::aTryIsOnTheDiskBeforeItIsAnswered()
{
    QVERIFY(book()->set(u"Ana"_s, pin(PinOfAna)));
    // Dear enough to be looked at while it runs.
    QJsonObject root = QJsonDocument::fromJson(bytes()).object();
    QJsonObject hash = root.value("hash"_L1).toObject();
    hash.insert("operations"_L1, 3);
    hash.insert("memoryBytes"_L1, 256.0 * 1024 * 1024);
    root.insert("hash"_L1, hash);
    write(QJsonDocument(root).toJson());
    const auto pins = book();
    std::future<bool> right =
        std::async(std::launch::async, [&pins] { return pins->check(pin(PinOfAna)).has_value(); });
    QTRY_VERIFY(QJsonDocument::fromJson(bytes())["tries"_L1]["wrong"_L1].toInt() == 1
                || right.wait_for(0s) == std::future_status::ready);
    QCOMPARE(QJsonDocument::fromJson(bytes())["tries"_L1]["wrong"_L1].toInt(), 1);
    QVERIFY2(right.wait_for(0s) != std::future_status::ready, "the answer was there first");
    right.wait();
}

void TstPinBook::withoutADiskThereIsNoTry()
{
#ifdef Q_OS_UNIX
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    const QByteArray before = bytes();
    // A limit of no bytes stands for a full disk, also for root.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit full{0, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto checked = pins->check(pin(PinOfAna));
    const auto set = pins->set(u"Bea"_s, pin(PinOfBea));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!checked && !set);
    QCOMPARE(checked.error().kind, core::ErrorKind::Storage);
    QCOMPARE(set.error().kind, core::ErrorKind::Storage);
    QCOMPARE(bytes(), before);
    QCOMPARE(*pins->check(pin(PinOfAna)), u"Ana"_s);
#endif
}

void TstPinBook::aLinkThatLeadsNowhereIsNotEmpty()
{
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::link(file() + u".gone"_s, file()));
    QVERIFY(!pins->isEmpty());
    QCOMPARE(pins->check(pin(PinOfAna)).error().kind, core::ErrorKind::Storage);
}

void TstPinBook::theWaitSurvivesARestart()
{
    auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    tryWrong(*pins, 3);
    m_clock.advance(2s);
    pins = book();
    QCOMPARE(pins->heldUntil(), m_clock.utcNow().addSecs(3));
    QVERIFY(!pins->check(pin(PinOfAna)));
    m_clock.advance(3s);
    QVERIFY(!pins->heldUntil().isValid());
    tryWrong(*pins, 1);
    QCOMPARE(book()->heldUntil(), m_clock.utcNow().addSecs(15));
}

void TstPinBook::aClockThatIsSetOpensNothing_data()
{
    QTest::addColumn<int>("setBy"); // Seconds.
    QTest::addColumn<bool>("isRestarted");
    QTest::addColumn<int>("left"); // Seconds of the wait of five.
    QTest::newRow("forward in a run") << 3600 << false << 3;
    QTest::newRow("back in a run") << -3600 << false << 3;
    QTest::newRow("back and restarted: the whole wait, and no more") << -3600 << true << 5;
    QTest::newRow("back by years and restarted") << -1'000'000'000 << true << 5;
    QTest::newRow("restarted alone") << 0 << true << 3;
}

void TstPinBook::aClockThatIsSetOpensNothing()
{
    QFETCH(const int, setBy);
    QFETCH(const bool, isRestarted);
    QFETCH(const int, left);
    auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    tryWrong(*pins, 3);
    m_clock.advance(2s);
    m_clock.set = std::chrono::seconds(setBy);
    if (isRestarted)
        pins = book();
    QCOMPARE(pins->heldUntil(), m_clock.utcNow().addSecs(left));
    QVERIFY(!pins->check(pin(PinOfAna)));
    m_clock.advance(std::chrono::seconds(left) - 1ms);
    QVERIFY(pins->heldUntil().isValid());
    QVERIFY(!pins->check(pin(PinOfAna)));
    m_clock.advance(1ms);
    QVERIFY(!pins->heldUntil().isValid());
    QVERIFY(pins->check(pin(PinOfAna)));
}

void TstPinBook::whatIsSpoiltIsNeverEmpty_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *from, const char *to, int code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code;
    };
    row("nothing in it", "", "", store::CorruptCode);
    row("no JSON", "", "garbage", store::CorruptCode);
    row("an empty object", "", "{}", store::CorruptCode);
    row("a list", "", "[]", store::CorruptCode);
    row("a newer format", "\"format\": 1", "\"format\": 2", store::RefusedCode);
    row("no operators", "\"operators\"", "\"others\"", store::CorruptCode);
    row("a nameless operator", "\"Ana\"", "\"\"", store::CorruptCode);
    row("no verifier", "\"verifier\"", "\"none\"", store::CorruptCode);
    row("no salt", "\"salt\"", "\"none\"", store::CorruptCode);
    row("another algorithm", "argon2id13", "scrypt", store::CorruptCode);
    row("a cost nobody can pay", "\"memoryBytes\": 8192", "\"memoryBytes\": 1e15",
        store::CorruptCode);
    row("no cost", "\"operations\": 1", "\"operations\": 0", store::CorruptCode);
    row("half a try", "\"wrong\": 0", "\"wrong\": 0.5", store::CorruptCode);
    row("tries below none", "\"wrong\": 0", "\"wrong\": -3", store::CorruptCode);
    row("a wrong try without its time", "\"wrong\": 0", "\"wrong\": 3", store::CorruptCode);
}

void TstPinBook::whatIsSpoiltIsNeverEmpty()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, code);
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    QByteArray spoilt = to;
    if (!from.isEmpty()) {
        QVERIFY(bytes().contains(from));
        spoilt = bytes().replace(from, to);
    }
    write(spoilt);
    const auto expect = [code](const core::Error &error) {
        QCOMPARE(error.kind, core::ErrorKind::Storage);
        QCOMPARE(error.serviceCode, code);
        QVERIFY(error.detail.contains(u"pins.json"_s));
    };
    expect(pins->isEmpty().error());
    expect(pins->operators().error());
    expect(pins->check(pin(PinOfAna)).error());
    expect(pins->set(u"Eve"_s, pin(PinOfBea)).error());
    expect(pins->remove(u"Ana"_s).error());
    QVERIFY(!pins->heldUntil().isValid());
    QCOMPARE(bytes(), spoilt);
}

void TstPinBook::otherUsersAreNamed()
{
#ifdef Q_OS_UNIX
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(pins->isEmpty().error().serviceCode, store::ExposedCode);
    QCOMPARE(pins->check(pin(PinOfAna)).error().serviceCode, store::ExposedCode);
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(pins->check(pin(PinOfAna)));
#endif
}

void TstPinBook::twoProgramsShareIt()
{
    const auto one = book();
    const auto other = book();
    QVERIFY(one->set(u"Ana"_s, pin(PinOfAna)));
    QVERIFY(other->set(u"Bea"_s, pin(PinOfBea)));
    QCOMPARE(*one->operators(), QStringList({u"Ana"_s, u"Bea"_s}));
    tryWrong(*one, 2);
    tryWrong(*other, 1);
    QCOMPARE(one->heldUntil(), m_clock.utcNow().addSecs(5));
    QVERIFY(!one->check(pin(PinOfAna)));
}

void TstPinBook::twoThreadsCountEveryTry()
{
    QVERIFY(book()->set(u"Ana"_s, pin(PinOfAna)));
    std::vector<std::future<void>> triers;
    for (int i = 0; i < 2; ++i) {
        triers.push_back(std::async(std::launch::async, [this] {
            PinBook pins(m_folder->filePath(u"data"_s), m_clock, Cheap);
            [[maybe_unused]] const auto checked = pins.check(pin(PinOfNobody));
        }));
    }
    triers.clear();
    tryWrong(*book(), 1);
    QCOMPARE(book()->heldUntil(), m_clock.utcNow().addSecs(5));
}

void TstPinBook::waitsForAnotherProgramOnlySoLong()
{
    const auto pins = book();
    QVERIFY(pins->set(u"Ana"_s, pin(PinOfAna)));
    QLockFile lock(file() + u".lock"_s);
    QVERIFY(lock.lock());
    std::future<core::Result<QString>> checked =
        std::async(std::launch::async, [&pins] { return pins->check(pin(PinOfAna)); });
    // What the screen asks meanwhile does not wait.
    QVERIFY(!*pins->isEmpty());
    QVERIFY(!pins->heldUntil().isValid());
    lock.unlock();
    QCOMPARE(*checked.get(), u"Ana"_s);
}

void TstPinBook::keepsTheCostItWasBegunWith()
{
    QVERIFY(book()->set(u"Ana"_s, pin(PinOfAna)));
    PinBook dearer(m_folder->filePath(u"data"_s), m_clock, {2, 16384});
    QVERIFY(dearer.set(u"Bea"_s, pin(PinOfBea)));
    QCOMPARE(*dearer.check(pin(PinOfAna)), u"Ana"_s);
    QVERIFY(bytes().contains("\"operations\": 1,"));
}

/// Not how long, which is the computer's: that it is Argon2id with what libsodium names for
/// passwords that are typed, at the least.
void TstPinBook::theRealCostIsWorthIt()
{
    QElapsedTimer time;
    PinBook pins(m_folder->filePath(u"data"_s), m_clock);
    QVERIFY(pins.set(u"Ana"_s, pin(PinOfAna)));
    time.start();
    QVERIFY(pins.check(pin(PinOfAna)));
    qInfo() << "one check takes" << time.elapsed() << "ms here";
    const QJsonObject hash = QJsonDocument::fromJson(bytes())["hash"_L1].toObject();
    QCOMPARE(hash.value("algorithm"_L1).toString(), u"argon2id13"_s);
    QVERIFY(hash.value("operations"_L1).toInt() >= 2);
    QVERIFY(hash.value("memoryBytes"_L1).toDouble() >= 64.0 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TstPinBook)
#include "tst_pinbook.moc"
