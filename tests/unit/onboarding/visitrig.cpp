#include "visitrig.h"

namespace fakes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using onboarding::VisitController;

VisitRig::VisitRig()
{
    request.customerId = u"customer-7"_s;
    request.flowId = u"66c0ffee66c0ffee66c0ffff"_s;
    request.language = u"es-ES"_s;
    request.countryCode = u"ALL"_s;
    request.redirectionUrl = QUrl(u"https://kiosk.example.test/done"_s);
    request.customFields = {{u"desk"_s, u"3"_s}};
    request.personName = u"Nobody Known"_s;
    request.operatorName = u"op"_s;
    request.resume = core::InterviewId(u"66c0ffee66c0ffee66c00001"_s);
}

VisitRig::~VisitRig() = default;

void VisitRig::start()
{
    controller = std::make_unique<VisitController>(tools);
    connectAll();
    controller->start(request);
}

void VisitRig::resume()
{
    controller = std::make_unique<VisitController>(tools);
    connectAll();
    const auto open = store.openVisits();
    auto lock = store.lock(open->first().row.visit.id);
    controller->resume(open->first(), std::move(lock).value());
}

void VisitRig::goOn()
{
    controller = std::make_unique<VisitController>(tools);
    connectAll();
    const auto open = store.openVisits();
    auto lock = store.lock(open->first().row.visit.id);
    controller->goOn(open->first(), std::move(lock).value(), request);
}

bool VisitRig::isCutOff() const
{
    return clock.elapsed() >= m_cutOffFrom && clock.elapsed() < m_cutOffUntil;
}

template<typename T>
void VisitRig::cutOffToo(Script<T> &script)
{
    script = [this, otherwise = script]() -> std::optional<Result<T>> {
        if (!isCutOff())
            return otherwise();
        core::Error error = core::Error::of(core::ErrorKind::Network, u"unplugged"_s);
        error.nothingSent = true;
        return error;
    };
}

void VisitRig::cutOff(milliseconds from, milliseconds until)
{
    m_cutOffFrom = from;
    m_cutOffUntil = until;
    cutOffToo(service.onCreate);
    cutOffToo(service.onUrl);
    cutOffToo(service.onStatus);
    cutOffToo(service.onScore);
}

void VisitRig::heard(const char *signal)
{
    if (ended())
        afterTheEnd << QString::fromLatin1(signal);
}

void VisitRig::connectAll()
{
    VisitController *c = controller.get();
    QObject::connect(c, &VisitController::stateChanged, &m_context,
                     [this](onboarding::VisitState state, const QDateTime &) {
                         heard("stateChanged");
                         if (!life.isAlive())
                             return;
                         states << onboarding::stateName(state);
                         log << u"say:"_s + onboarding::stateName(state);
                     });
    QObject::connect(c, &VisitController::statusChanged, &m_context,
                     [this](const QString &status, const QDateTime &) {
                         heard("statusChanged");
                         if (!life.isAlive())
                             return;
                         statuses << status;
                         log << u"say:"_s + status;
                     });
    QObject::connect(c, &VisitController::statusRead, &m_context, [this](const QDateTime &) {
        heard("statusRead");
        ++statusReads;
    });
    QObject::connect(c, &VisitController::connectionLost, &m_context,
                     [this](const core::Error &, milliseconds retryIn) {
                         heard("connectionLost");
                         lost << retryIn;
                     });
    QObject::connect(c, &VisitController::connectionRestored, &m_context, [this] {
        heard("connectionRestored");
        ++restored;
    });
    QObject::connect(c, &VisitController::openPage, &m_context, [this](const QUrl &url) {
        heard("openPage");
        urls << url;
        pageOpened();
    });
    QObject::connect(c, &VisitController::closePage, &m_context, [this] {
        heard("closePage");
        if (!life.act())
            return;
        log << u"closePage"_s;
        if (!pageIsOpen)
            misuse << u"closed without a page"_s;
        pageIsOpen = false;
        ++pagesClosed;
        closed = clock.elapsed();
        if (closeTakes >= 0ms) {
            later(clock, controller.get(), closeTakes,
                  [this] { controller->pageClosed(closesClean, u"renderer gone"_s); });
        }
    });
    QObject::connect(c, &VisitController::visitEnded, &m_context,
                     [this](const onboarding::VisitResult &result) {
                         heard("visitEnded");
                         if (!life.isAlive())
                             return;
                         endedAt = clock.elapsed();
                         results << result;
                     });
}

void VisitRig::pageOpened()
{
    if (!life.act())
        return;
    log << u"openPage"_s;
    pageIsOpen = true;
    const PageAct act = page.at(std::min<qsizetype>(pagesOpened, page.size() - 1));
    ++pagesOpened;
    opened << clock.elapsed();
    if (isCutOff()) {
        later(clock, controller.get(), pageTakes, [this] {
            controller->pageLoadFailed(
                core::Error::of(core::ErrorKind::Network, u"page not loaded"_s));
        });
        return;
    }
    const core::Error crash = core::Error::of(core::ErrorKind::Engine, u"crashed"_s);
    switch (act) {
    case PageAct::Load:
        later(clock, controller.get(), pageTakes, [this] { controller->pageLoaded(); });
        return;
    case PageAct::Fail:
        later(clock, controller.get(), pageTakes,
              [this, crash] { controller->pageLoadFailed(crash); });
        return;
    case PageAct::Hang:
        return;
    case PageAct::LoadAndCrash:
        later(clock, controller.get(), pageTakes, [this] { controller->pageLoaded(); });
        later(clock, controller.get(), pageTakes + 500ms,
              [this, crash] { controller->pageLost(crash); });
        return;
    }
}

void VisitRig::runToEnd(milliseconds limit)
{
    const milliseconds last = clock.elapsed() + limit;
    while (!ended() && clock.elapsed() < last)
        clock.advance(10ms);
    // Whatever still comes would be wrong.
    clock.advance(120s);
}

bool VisitRig::runUntil(const std::function<bool()> &condition, milliseconds limit)
{
    const milliseconds last = clock.elapsed() + limit;
    while (!condition() && clock.elapsed() < last)
        clock.advance(1ms);
    return condition();
}

bool VisitRig::runUntilState(onboarding::VisitState state)
{
    return runUntil([this, state] { return controller->state() == state; });
}

void VisitRig::statusFrom(milliseconds after, const QString &status)
{
    service.onStatus = [this, after, status] {
        return incode::Status::fromText(clock.elapsed() >= after ? status : u"UNKNOWN"_s);
    };
}

QString VisitRig::endText() const
{
    if (!ended())
        return u"not ended"_s;
    return QString(onboarding::outcomeName(result().outcome) + u'/'
                   + onboarding::reasonName(result().reason));
}

} // namespace fakes
