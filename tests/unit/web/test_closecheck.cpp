#include "support/manualclock.h"
#include "support/support.h"
#include "web/closecheck.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using web::CloseCheck;
using web::CloseReport;
using web::DeviceCheck;

/// A made-up folder of processes: this test's own, with children as told.
class TestCloseCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestCloseCheck)

public:
    TestCloseCheck() = default;

private Q_SLOTS:
    void init();
    void processesOfOurs();
    void goneOrNot_data();
    void goneOrNot();
    void heldFiles_data();
    void heldFiles();
    void reportsWhenGone();
    void reportsAtTheLimit();
    void waitsForTheDevice();
    void anotherPagesDeviceIsNotHeld();
    void withoutRenderer();

private:
    void process(qint64 pid, qint64 parent, const QByteArray &state = "S",
                 const QByteArray &name = "name");
    void end(qint64 pid);
    void opens(qint64 pid, const QString &file);
    void closes(qint64 pid);
    DeviceCheck devices(const QString &also = {}) const;

    const qint64 m_self = QCoreApplication::applicationPid();
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
constexpr qint64 Renderer = 900001;
constexpr qint64 Helper = 900002;
constexpr qint64 Stranger = 900003;
} // namespace

void TestCloseCheck::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    process(1, 0);
    process(m_self, 1);
    process(Stranger, 1);
}

void TestCloseCheck::process(qint64 pid, qint64 parent, const QByteArray &state,
                             const QByteArray &name)
{
    const QString folder = m_folder->filePath(QString::number(pid));
    QDir().mkpath(QString(folder + "/fd"_L1));
    QFile stat(QString(folder + "/stat"_L1));
    QVERIFY(stat.open(QIODevice::WriteOnly));
    stat.write(QByteArray::number(pid) + " (" + name + ") " + state + ' '
               + QByteArray::number(parent) + " 0 0 0\n");
}

void TestCloseCheck::end(qint64 pid)
{
    QVERIFY(QDir(m_folder->filePath(QString::number(pid))).removeRecursively());
}

void TestCloseCheck::opens(qint64 pid, const QString &file)
{
    const QDir links(m_folder->filePath(u"%1/fd"_s.arg(pid)));
    QVERIFY(QFile::link(file, links.filePath(QString::number(links.count() + 3))));
}

void TestCloseCheck::closes(qint64 pid)
{
    const QDir links(m_folder->filePath(u"%1/fd"_s.arg(pid)));
    const QStringList names =
        links.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QVERIFY(QFile::remove(links.filePath(name)));
}

DeviceCheck TestCloseCheck::devices(const QString &also) const
{
    return DeviceCheck(also, m_folder->path());
}

void TestCloseCheck::processesOfOurs()
{
    process(Renderer, Helper, "S", "a (strange) name");
    process(Helper, m_self);
    QList<qint64> found = devices().processesOf(m_self);
    std::sort(found.begin(), found.end());
    QList<qint64> expected{m_self, Renderer, Helper};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

void TestCloseCheck::goneOrNot_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<qint64>("parent");
    QTest::addColumn<bool>("gone");

    QTest::newRow("our child") << QByteArray("S") << m_self << false;
    QTest::newRow("child of our child") << QByteArray("R") << Helper << false;
    QTest::newRow("zombie") << QByteArray("Z") << m_self << true;
    QTest::newRow("dead") << QByteArray("X") << m_self << true;
    QTest::newRow("its number went to a stranger") << QByteArray("S") << qint64(1) << true;
    QTest::newRow("not there") << QByteArray() << m_self << true;
}

void TestCloseCheck::goneOrNot()
{
    QFETCH(QByteArray, state);
    QFETCH(qint64, parent);
    QFETCH(bool, gone);

    process(Helper, m_self);
    if (!state.isEmpty())
        process(Renderer, parent, state);
    QCOMPARE(devices().isGone(Renderer, m_self), gone);
}

void TestCloseCheck::heldFiles_data()
{
    QTest::addColumn<qint64>("holder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("counts");

    QTest::newRow("camera") << Helper << u"/dev/video0"_s << true;
    QTest::newRow("second camera") << Helper << u"/dev/video12"_s << true;
    QTest::newRow("microphone") << Helper << u"/dev/snd/pcmC0D0c"_s << true;
    QTest::newRow("camera, ourselves") << m_self << u"/dev/video0"_s << true;
    QTest::newRow("film in place of a camera") << Helper << u"/somewhere/film.y4m"_s << true;
    QTest::newRow("loudspeaker") << Helper << u"/dev/snd/pcmC0D0p"_s << false;
    QTest::newRow("mixer") << Helper << u"/dev/snd/controlC0"_s << false;
    QTest::newRow("another film") << Helper << u"/somewhere/other.y4m"_s << false;
    QTest::newRow("socket") << Helper << u"socket:[4711]"_s << false;
    QTest::newRow("camera, a stranger") << Stranger << u"/dev/video0"_s << false;
}

void TestCloseCheck::heldFiles()
{
    QFETCH(qint64, holder);
    QFETCH(QString, file);
    QFETCH(bool, counts);

    process(Helper, m_self);
    opens(holder, file);
    const DeviceCheck::Held held = devices(u"/somewhere/film.y4m"_s).heldBy(m_self);
    QCOMPARE(held.files, counts ? QStringList{file} : QStringList{});
    QVERIFY(held.checked);
    QCOMPARE(held.unreadable, 0);
}

void TestCloseCheck::reportsWhenGone()
{
    process(Renderer, m_self);
    support::ManualClock clock;
    CloseCheck check(clock, devices(), {Renderer}, nullptr);
    CloseReport report;
    int reports = 0;
    connect(&check, &CloseCheck::finished, this, [&](const CloseReport &found) {
        report = found;
        ++reports;
    });
    check.start(clock.elapsed());
    clock.advance(10ms);
    QCOMPARE(reports, 0);
    end(Renderer);
    clock.advance(5s);
    QCOMPARE(reports, 1);
    QVERIFY(report.clean && report.rendererGone);
    QCOMPARE(report.took, 15ms);
    QCOMPARE(report.text, u"renderer 900001 gone after 15 ms, no device held"_s);
}

void TestCloseCheck::reportsAtTheLimit()
{
    process(Renderer, m_self);
    process(Helper, m_self);
    opens(Helper, u"/dev/video0"_s);
    support::ManualClock clock;
    CloseCheck check(clock, devices(), {Renderer}, nullptr);
    CloseReport report;
    int reports = 0;
    connect(&check, &CloseCheck::finished, this, [&](const CloseReport &found) {
        report = found;
        ++reports;
    });
    check.start(clock.elapsed());
    clock.advance(2990ms);
    QCOMPARE(reports, 0);
    clock.advance(5s);
    QCOMPARE(reports, 1);
    QVERIFY(!report.clean && !report.rendererGone);
    QCOMPARE(report.heldDevices, QStringList{u"/dev/video0"_s});
    QCOMPARE(report.took, 3s);
    QCOMPARE(report.text, u"renderer 900001 still there after 3000 ms, held: /dev/video0"_s);
}

void TestCloseCheck::waitsForTheDevice()
{
    process(Helper, m_self);
    opens(Helper, u"/dev/video0"_s);
    support::ManualClock clock;
    CloseCheck check(clock, devices(), {Renderer}, nullptr);
    CloseReport report;
    connect(&check, &CloseCheck::finished, this, [&](const CloseReport &found) { report = found; });
    check.start(clock.elapsed());
    clock.advance(20ms);
    QVERIFY(report.text.isEmpty());
    closes(Helper);
    clock.advance(5ms);
    QVERIFY(report.clean);
    QCOMPARE(report.text, u"renderer 900001 gone after 5 ms, no device held"_s);
    QCOMPARE(report.took, 25ms);
}

/// A visit beside a person's window: neither may be called unclean for what the other holds.
void TestCloseCheck::anotherPagesDeviceIsNotHeld()
{
    process(Helper, m_self);
    opens(Helper, u"/dev/video0"_s);
    support::ManualClock clock;
    bool isShared = true;
    CloseCheck check(clock, devices(), {}, nullptr, [&] { return isShared; });
    CloseReport report;
    connect(&check, &CloseCheck::finished, this, [&](const CloseReport &found) { report = found; });
    check.start(clock.elapsed());
    clock.advance(5ms);
    QVERIFY(report.clean);
    QCOMPARE(report.text, u"no renderer, devices may be another page's"_s);
    isShared = false;
    check.start(clock.elapsed());
    clock.advance(3000ms);
    QVERIFY(!report.clean);
}

void TestCloseCheck::withoutRenderer()
{
    support::ManualClock clock;
    CloseCheck check(clock, devices(), {}, nullptr);
    CloseReport report;
    connect(&check, &CloseCheck::finished, this, [&](const CloseReport &found) { report = found; });
    check.start(clock.elapsed());
    clock.advance(5ms);
    QVERIFY(report.clean);
    QCOMPARE(report.text, u"no renderer, no device held"_s);
}

QTEST_GUILESS_MAIN(TestCloseCheck)

#include "test_closecheck.moc"
