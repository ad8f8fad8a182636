#pragma once

#include "web/engine.h"

#include <QtTest/QTest>

namespace webtest {

/// Prepares the engine as the program does, makes the application and runs \a make().
int run(int argc, char **argv, web::EngineUse use, QObject *(*make)());

/// How the engine was started.
const web::EngineReport &engineReport();

} // namespace webtest

#define WEBTEST_MAIN(Test)                                                                         \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        return webtest::run(argc, argv, web::EngineUse::Kiosk,                                     \
                            []() -> QObject * { return new Test; });                               \
    }
