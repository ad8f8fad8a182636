#include "web/webtestmain.h"

#include "web/visitfixture.h"

#include <QtWidgets/QApplication>

#include <memory>

namespace webtest {

namespace {
web::EngineReport report;

// The engine's first page warns of the missing graphics of the off-screen platform, which would
// fail the first test.
void warmUp()
{
    web::ViewPool pool(Visit::clock());
    pool.prepare();
    if (!waitUntil([&] { return pool.isReady(); }))
        qFatal("the engine does not start");
}

} // namespace

int run(int argc, char **argv, web::EngineUse use, QObject *(*make)())
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(use, arguments);
    QApplication application(argc, argv);
    report = web::startEngine();
    warmUp();
    const std::unique_ptr<QObject> test(make());
    return QTest::qExec(test.get(), argc, argv);
}

const web::EngineReport &engineReport()
{
    return report;
}

} // namespace webtest
