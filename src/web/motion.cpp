#include "web/motion.h"

#include "core/log.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>
#include <QtSensors/QAccelerometer>
#include <QtSensors/QGyroscope>
#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineCore/QWebEngineScriptCollection>

namespace web {

using namespace Qt::StringLiterals;

namespace {
constexpr core::milliseconds Interval(50);

/// Empty when there is none. Qt brings a plugin whose sensors make their readings up, and one that
/// derives sensors from others'.
QByteArray trueSensor(const QByteArray &type)
{
    const QList<QByteArray> identifiers = QSensor::sensorsForType(type);
    for (const QByteArray &identifier : identifiers) {
        if (!identifier.startsWith("dummy.") && !identifier.startsWith("generic."))
            return identifier;
    }
    return {};
}

} // namespace

bool hasMotionSensors()
{
    return !trueSensor(QAccelerometer::sensorType).isEmpty();
}

class MotionFeed::Private
{
public:
    QWebEnginePage &page;
    core::Timer *timer;
    /// Of the function in the page; nobody can guess it and feed readings of their own.
    QString name;
    QAccelerometer accelerometer{};
    QGyroscope gyroscope{};
    bool hasGyroscope = false;
};

MotionFeed::MotionFeed(core::Clock &clock, QWebEnginePage &page)
    : QObject(&page)
    , d(new Private{page, clock.makeTimer(this),
                    u"v"_s + QUuid::createUuid().toString(QUuid::Id128)})
{
    d->accelerometer.setIdentifier(trueSensor(QAccelerometer::sensorType));
    d->accelerometer.setAccelerationMode(QAccelerometer::Combined);
    if (!d->accelerometer.start()) {
        qCWarning(core::logWeb) << "the motion sensor does not start";
        return;
    }
    const QByteArray gyroscope = trueSensor(QGyroscope::sensorType);
    d->gyroscope.setIdentifier(gyroscope);
    d->hasGyroscope = !gyroscope.isEmpty() && d->gyroscope.start();

    QFile file(u":/scripts/motion.js"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("motion.js is not in the program");
    QString source = QString::fromUtf8(file.readAll());
    source.replace("@name"_L1, d->name);
    source.replace("@gyroscope"_L1, d->hasGyroscope ? "true"_L1 : "false"_L1);
    QWebEngineScript script;
    script.setSourceCode(source);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    page.scripts().insert(script);

    connect(d->timer, &core::Timer::fired, this, &MotionFeed::tell);
    d->timer->start(Interval);
}

MotionFeed::~MotionFeed() = default;

void MotionFeed::tell()
{
    d->timer->start(Interval);
    const QAccelerometerReading *acceleration = d->accelerometer.reading();
    if (!acceleration || acceleration->timestamp() == 0)
        return;
    const QGyroscopeReading *rotation = d->hasGyroscope ? d->gyroscope.reading() : nullptr;
    const auto triple = [](double x, double y, double z) {
        return u"[%1,%2,%3]"_s.arg(x).arg(y).arg(z);
    };
    const QString turning = rotation && rotation->timestamp() != 0
                                ? triple(rotation->x(), rotation->y(), rotation->z())
                                : u"null"_s;
    d->page.runJavaScript(u"self.%1?.(%2,%3,%4)"_s.arg(
                              d->name,
                              triple(acceleration->x(), acceleration->y(), acceleration->z()),
                              turning, QString::number(Interval.count())),
                          QWebEngineScript::MainWorld);
}

} // namespace web
