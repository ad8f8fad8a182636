// Whole visits with a view: how soon after the service's finish the view is closed and the score
// read, with hints, beside a plain 1 s poller with the same view on the same server; and how soon a
// page opens, warmed and cold.
#include "benchsupport.h"

#include "shell/language.h"
#include "shell/theme.h"
#include "shell/visitsession.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Measured
{
    QList<double> closed;     ///< Finish to view closed, ms.
    QList<double> scored;     ///< Finish to score read, ms.
    QList<double> loaded;     ///< Start request to page loaded, ms.
    QList<double> extraReads; ///< Status reads beyond elapsed time / interval.
};

double nowMs(shell::Services &services)
{
    return double(services.clock().elapsed().count());
}

/// The vendor's sample, without its faults: a status read every second until it is over.
class PlainVisit final : public QObject
{
public:
    PlainVisit(shell::Services &services, QWidget &window) : m_services(services), m_window(window)
    {
        m_timer.setInterval(1s);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &PlainVisit::poll);
    }

    void start()
    {
        incode::SessionRequest request;
        request.flowId = m_services.settings().text(core::keys::FlowId);
        request.redirectionUrl = m_services.settings().url(core::keys::RedirectionUrl);
        m_services.service()->createSession(
            request, this, [this](core::Result<incode::Session> made) {
                session = *made;
                m_services.service()->onboardingUrl(session, this,
                                                    [this](core::Result<QUrl> url) { show(*url); });
            });
    }

    incode::Session session;
    double loadedAt = 0;
    double closedAt = 0;
    bool scored = false;

private:
    void show(const QUrl &url)
    {
        m_view = m_services.views().take();
        connect(m_view.get(), &web::VisitView::loaded, this, [this] {
            loadedAt = nowMs(m_services);
            m_timer.start();
        });
        connect(m_view.get(), &web::VisitView::closed, this,
                [this] { closedAt = nowMs(m_services); });
        m_view->open(url, m_services.viewRules({u"en-US"_s}));
        m_window.layout()->addWidget(m_view->widget());
        m_view->widget()->show();
    }

    void poll()
    {
        m_services.service()->status(session, this, [this](core::Result<incode::Status> status) {
            if (!status || !status->isTerminal())
                return;
            m_timer.stop();
            m_view->close();
            m_services.service()->score(session, this,
                                        [this](core::Result<incode::Score>) { scored = true; });
        });
    }

    shell::Services &m_services;
    QWidget &m_window;
    std::unique_ptr<web::VisitView> m_view;
    QTimer m_timer;
};

void prepareNext(bench::Rig &rig, bool warmed)
{
    const int finishAfter = QRandomGenerator::global()->bounded(400, 3400);
    rig.sandbox.control(u"visitor"_s, {{u"finishAfterMs"_s, finishAfter}});
    if (!warmed)
        return;
    rig.services->views().prepare();
    bench::await("prepared view", 10s, [&] { return rig.services->views().isReady(); });
}

void keep(Measured &measured, const bench::SessionFacts &facts, double loadedAt, double closedAt)
{
    measured.closed << closedAt - facts.finished;
    measured.scored << facts.scoreAnswered - facts.finished;
    measured.loaded << loadedAt - facts.startReceived;
    measured.extraReads << facts.statusReads - (closedAt - loadedAt) / 1000;
}

void runHinted(bench::Rig &rig, QWidget &window, Measured &measured, bool warmed)
{
    prepareNext(rig, warmed);
    shell::VisitSession session(*rig.services);
    double loadedAt = 0;
    double closedAt = 0;
    bool done = false;
    QObject::connect(&session, &shell::VisitSession::pageWidgetReady, &window,
                     [&](QWidget *widget) {
                         window.layout()->addWidget(widget);
                         widget->show();
                     });
    QObject::connect(&session, &shell::VisitSession::pageShown, &window, [&] {
        if (loadedAt == 0)
            loadedAt = nowMs(*rig.services);
    });
    QObject::connect(&session, &shell::VisitSession::pageClosed, &window,
                     [&] { closedAt = nowMs(*rig.services); });
    QObject::connect(&session, &shell::VisitSession::finished, &window, [&] { done = true; });
    session.start(rig.services->makeRequest(u"en"_s), u"en"_s);
    bench::await("hinted visit", 30s, [&] { return done; });
    keep(measured, bench::factsOf(rig.sandbox, session.result()->interviewId.text()), loadedAt,
         closedAt);
}

void runPlain(bench::Rig &rig, QWidget &window, Measured &measured)
{
    prepareNext(rig, true);
    PlainVisit visit(*rig.services, window);
    visit.start();
    bench::await("plain visit", 30s, [&] { return visit.closedAt > 0 && visit.scored; });
    keep(measured, bench::factsOf(rig.sandbox, visit.session.interviewId.text()), visit.loadedAt,
         visit.closedAt);
}

} // namespace

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
    const int visits = arguments.size() > 1 ? arguments.at(1).toInt() : 20;

    bench::Rig rig(web::startEngine(), 1);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    window.resize(1280, 800);
    window.show();

    Measured hinted;
    Measured plain;
    Measured cold;
    runHinted(rig, window, cold, true); // The first of a process pays for caches; not counted.
    cold = {};
    for (int i = 0; i < visits; ++i) { // Interleaved, so that a busy moment hits both.
        runHinted(rig, window, hinted, true);
        runPlain(rig, window, plain);
        if (i % 4 == 0)
            runHinted(rig, window, cold, false);
    }

    bench::printTimes("finish to view closed, hints", hinted.closed);
    bench::printTimes("finish to view closed, plain 1 s poller", plain.closed);
    bench::printTimes("finish to score read, hints", hinted.scored);
    bench::printTimes("finish to score read, plain 1 s poller", plain.scored);
    bench::printTimes("start request to page loaded, warmed", hinted.loaded);
    bench::printTimes("start request to page loaded, cold", cold.loaded);
    bench::printRatio("warmed / cold opening (median)",
                      bench::median(hinted.loaded) / bench::median(cold.loaded), 1);
    bench::printFigure("warmed opening, median", bench::median(hinted.loaded), "ms", 100);
    bench::printFigure("finish to view closed with hints, p95",
                       bench::percentile(hinted.closed, 0.95), "ms", 150);
    bench::printRatio("finish to view closed, median with hints / mean of the plain poller",
                      bench::median(hinted.closed) / bench::mean(plain.closed), 0.15);
    bench::printFigure("status reads of a visit beyond the plain poller's, mean",
                       bench::mean(hinted.extraReads) - bench::mean(plain.extraReads), "reads", 4);
    bench::printFigure("status reads of a visit beyond the plain poller's, most",
                       bench::percentile(hinted.extraReads, 1) - bench::mean(plain.extraReads),
                       "reads", 4);
    return 0;
}
