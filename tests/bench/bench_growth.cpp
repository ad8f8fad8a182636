// Memory over 100 visits of one program: growth after the tenth.
#include "benchsupport.h"

#include "shell/language.h"
#include "shell/theme.h"
#include "shell/visitsession.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Desk, arguments);
    QApplication application(argc, argv);
    shell::Theme theme(application);
    shell::Language language;
    language.set(u"en"_s);
    const int visits = arguments.size() > 1 ? arguments.at(1).toInt() : 100;

    bench::Rig rig(web::startEngine(), 8);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    window.resize(1280, 800);
    window.show();

    double afterTenth = 0;
    double last = 0;
    for (int visit = 1; visit <= visits; ++visit) {
        rig.services->views().prepare();
        bench::await("prepared view", 10s, [&] { return rig.services->views().isReady(); });
        shell::VisitSession session(*rig.services);
        bool done = false;
        QObject::connect(&session, &shell::VisitSession::pageWidgetReady, &window,
                         [&](QWidget *widget) {
                             layout->addWidget(widget);
                             widget->show();
                         });
        QObject::connect(&session, &shell::VisitSession::finished, &window, [&] { done = true; });
        session.start(rig.services->makeRequest(u"en"_s), u"en"_s);
        bench::await("visit", 60s, [&] { return done; });
        if (visit % 10 == 0) {
            last = bench::treePssMegabytes(QCoreApplication::applicationPid());
            if (visit == 10)
                afterTenth = last;
            std::printf("after visit %d: %.0f MB PSS\n", visit, last);
            std::fflush(stdout);
        }
    }
    bench::printRatio("memory after the last visit / after the tenth", last / afterTenth, 1.05);
    return 0;
}
