// How soon a visit on the visitor's phone is over after the service tells so by a webhook, with
// polling off, and with both; beside a visit that only polls each second. Counts results: one for
// each visit.
#include "benchsupport.h"

#include "shell/language.h"
#include "shell/theme.h"
#include "shell/visitsession.h"

#include <QtCore/QProcess>
#include <QtNetwork/QTcpServer>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double Speed = 50;
constexpr int Visits = 60;

struct Measured
{
    QList<double> ended; ///< Delivery sent, or finished when none is, to the visit's end; ms.
    int results = 0;
};

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    return server.serverPort();
}

/// When the delivery of the last status was first sent, in milliseconds since 1970.
double deliveredAt(const support::SandboxProcess &sandbox, const QString &interviewId)
{
    for (const QJsonValue &value : sandbox.webhooks()) {
        const QJsonObject attempt = value.toObject();
        if (attempt.value("interviewId"_L1) == interviewId
            && attempt.value("status"_L1) == "ONBOARDING_FINISHED"_L1)
            return attempt.value("sentMs"_L1).toDouble();
    }
    return 0;
}

void runVisit(bench::Rig &rig, bool delivered, Measured &measured)
{
    shell::VisitSession session(*rig.services);
    double endedAt = 0;  // Monotonic, as the sandbox tells of its sessions.
    double endedUtc = 0; // As it tells of its deliveries.
    bool isCodeShown = false;
    bool isOver = false;
    QObject::connect(&session, &shell::VisitSession::codeShown, qApp,
                     [&](const QUrl &) { isCodeShown = true; });
    QObject::connect(&session.controller(), &onboarding::VisitController::visitEnded, qApp, [&] {
        endedAt = double(rig.services->clock().elapsed().count());
        endedUtc = double(rig.services->clock().utcNow().toMSecsSinceEpoch());
        ++measured.results;
    });
    QObject::connect(&session, &shell::VisitSession::finished, qApp, [&] { isOver = true; });
    onboarding::VisitRequest request = rig.services->makeRequest(u"en"_s);
    request.show = onboarding::Show::Qr;
    session.start(request, u"en"_s);
    bench::await("code", 10s, [&] { return isCodeShown; });
    const QString interview = session.controller().interviewId().text();
    QProcess phone;
    phone.start(support::browserPath(),
                {rig.sandbox.staticUrl().toString() + u"?interviewId="_s + interview});
    bench::await("end of the visit", 30s, [&] { return isOver; });
    phone.waitForFinished();
    measured.ended << (delivered ? endedUtc - deliveredAt(rig.sandbox, interview)
                                 : endedAt - bench::factsOf(rig.sandbox, interview).finished);
}

Measured measure(const web::EngineReport &engine, bool webhooks, bool poll)
{
    QHash<QString, QString> settings{
        {QString(core::keys::PollEnabled), poll ? u"true"_s : u"false"_s}};
    const quint16 port = freePort();
    if (webhooks)
        settings.insert(QString(core::keys::WebhooksListen), QString::number(port));
    bench::Rig rig(engine, Speed, settings);
    if (webhooks) {
        rig.services->webhooks().start();
        bench::await("receiver", 10s, [&] {
            return rig.services->webhooks().state() == shell::WebhookHub::State::Listening;
        });
        rig.sandbox.control(u"webhook"_s,
                            {{u"url"_s, u"http://127.0.0.1:%1/webhooks/incode"_s.arg(port)},
                             {u"payload"_s, u"new"_s}});
    }
    Measured measured;
    for (int i = 0; i < Visits; ++i)
        runVisit(rig, webhooks, measured);
    return measured;
}

bool report(const char *name, const Measured &measured)
{
    bench::printTimes(name, measured.ended);
    std::printf("  results: %d of %d visits\n", measured.results, Visits);
    return measured.results == Visits;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    support::useFakeCamera();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Desk, arguments);
    QApplication application(argc, argv);
    const web::EngineReport engine = web::startEngine();
    shell::Theme theme(application);
    shell::Language language;

    const Measured polled = measure(engine, false, true);
    const Measured hooked = measure(engine, true, false);
    const Measured both = measure(engine, true, true);
    bool isWhole = report("finished to end, polling each second", polled);
    isWhole &= report("delivery to end, polling off", hooked);
    isWhole &= report("delivery to end, with both", both);
    bench::printFigure("delivery to end, polling off, p95", bench::percentile(hooked.ended, 0.95),
                       "ms", 50);
    bench::printRatio("delivery to end beside polling, mean",
                      bench::mean(hooked.ended) / bench::mean(polled.ended), 0.1);
    return isWhole ? 0 : 1;
}
