#include "support/support.h"
#include "web/motion.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QJsonArray>
#include <QtSensors/QAccelerometer>
#include <QtSensors/QGyroscope>
#include <QtSensors/QSensorBackend>
#include <QtSensors/QSensorManager>

using namespace Qt::StringLiterals;
using webtest::Visit;
using webtest::waitUntil;

namespace {

/// A sensor that always reads the same.
template<typename Reading>
class FixedBackend final : public QSensorBackend
{
public:
    explicit FixedBackend(QSensor *sensor) : QSensorBackend(sensor)
    {
        m_reading = setReading<Reading>(nullptr);
        addDataRate(1, 100);
    }

    void start() override
    {
        m_reading->setX(1.5);
        m_reading->setY(-2.25);
        m_reading->setZ(9.5);
        m_reading->setTimestamp(1);
        newReadingAvailable();
    }
    void stop() override { }

private:
    Reading *m_reading;
};

class FixedSensors final : public QSensorBackendFactory
{
public:
    QSensorBackend *createBackend(QSensor *sensor) override
    {
        if (sensor->type() == QAccelerometer::sensorType)
            return new FixedBackend<QAccelerometerReading>(sensor);
        return new FixedBackend<QGyroscopeReading>(sensor);
    }
};

// Never from two threads: this test has one.
bool theMachineHasSensors = false;

/// Tells a page what it gets from each of the ways the web has.
const QByteArray Script = R"(
const seen = {};
const tell = () => fetch('/report', {method: 'POST', body: JSON.stringify(seen)});
navigator.permissions.query({name: 'accelerometer'}).then(s => { seen.permission = s.state; });
let nulls = 0;
addEventListener('devicemotion', e => {
    const a = e.accelerationIncludingGravity, r = e.rotationRate;
    if (!a || a.x === null) { seen.nulls = ++nulls; tell(); return; }
    seen.motion = [a.x, a.y, a.z];
    seen.turning = r && r.beta !== null ? [r.beta, r.gamma, r.alpha] : null;
    seen.interval = e.interval;
    seen.events = (seen.events || 0) + 1;
    if (seen.events === 3) tell();
});
addEventListener('deviceorientation', e => {
    if (e.beta !== null) seen.tilt = [Math.round(e.beta), Math.round(e.gamma), e.alpha];
});
try {
    const sensor = new Accelerometer({frequency: 10});
    sensor.onerror = e => { seen.sensor = e.error.name; tell(); };
    sensor.onreading = () => { seen.sensor = [sensor.x, sensor.y, sensor.z]; };
    sensor.start();
} catch (e) { seen.sensor = e.name; tell(); }
)";

} // namespace

class TestWebMotion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebMotion)

public:
    TestWebMotion() = default;

private Q_SLOTS:
    void init();
    void withoutSensorsTheEngineAnswers();
    void trueReadings_data();
    void trueReadings();

private:
    webtest::PageServer m_server;
    FixedSensors m_sensors;
};

void TestWebMotion::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_server.serveScript("/page", Script);
}

void TestWebMotion::withoutSensorsTheEngineAnswers()
{
    QVERIFY(!theMachineHasSensors);
    // Qt's own made-up sensors are there (package libqt6sensors6) and must not count.
    QVERIFY(!web::hasMotionSensors());
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/page"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return m_server.report().contains("nulls"_L1); }));
    QVERIFY(waitUntil([this] { return m_server.report().contains("sensor"_L1); }));
    QCOMPARE(m_server.report().value("permission"_L1).toString(), u"denied"_s);
    QCOMPARE(m_server.report().value("sensor"_L1).toString(), u"NotAllowedError"_s);
    QVERIFY(!m_server.report().contains("motion"_L1));
    QVERIFY(visit.close().clean);
}

void TestWebMotion::trueReadings_data()
{
    QTest::addColumn<bool>("gyroscope");
    QTest::newRow("accelerometer alone: no rotation is invented") << false;
    QTest::newRow("accelerometer and gyroscope") << true;
}

void TestWebMotion::trueReadings()
{
    QFETCH(bool, gyroscope);
    if (!std::exchange(theMachineHasSensors, true))
        QSensorManager::registerBackend(QAccelerometer::sensorType, "test.accelerometer",
                                        &m_sensors);
    if (gyroscope)
        QSensorManager::registerBackend(QGyroscope::sensorType, "test.gyroscope", &m_sensors);
    QVERIFY(web::hasMotionSensors());

    Visit visit;
    web::ViewRules rules = Visit::rules();
    rules.tellsMotion = true;
    QVERIFY(visit.open(m_server.url(u"/page"_s), rules));
    QVERIFY(waitUntil([this] { return m_server.report().contains("events"_L1); }));
    const QJsonObject report = m_server.report();
    const QJsonArray values{1.5, -2.25, 9.5};
    QCOMPARE(report.value("permission"_L1).toString(), u"granted"_s);
    QCOMPARE(report.value("motion"_L1).toArray(), values);
    QCOMPARE(report.value("sensor"_L1).toArray(), values);
    QCOMPARE(report.value("interval"_L1).toInt(), 50);
    QCOMPARE(report.value("turning"_L1).toArray(), gyroscope ? values : QJsonArray());
    QCOMPARE(report.value("turning"_L1).isNull(), !gyroscope);
    QCOMPARE(report.value("tilt"_L1).toArray(), (QJsonArray{-13, -9, QJsonValue::Null}));
    QVERIFY(!report.contains("nulls"_L1));
    QVERIFY(visit.close().clean);
}

WEBTEST_MAIN(TestWebMotion)
#include "test_webmotion.moc"
