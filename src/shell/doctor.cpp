#include "shell/doctor.h"

#include "biginterview/organisation.h"
#include "shell/doctorchecks.h"
#include "shell/keepawake.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstdio>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Services::open() promises an answer within 10 s.
constexpr core::milliseconds OpenDeadline(12000);

QLatin1StringView resultName(DoctorResult result)
{
    switch (result) {
    case DoctorResult::Ok:
        return "ok"_L1;
    case DoctorResult::Failed:
        return "failed"_L1;
    case DoctorResult::Closed:
        return "closed"_L1;
    case DoctorResult::Open:
        return "open"_L1;
    case DoctorResult::Platform:
        return "platform"_L1;
    }
    return {};
}

} // namespace

QByteArray doctorJson(const DoctorRow &row)
{
    const QJsonObject object{{u"check"_s, row.check},
                             {u"result"_s, QString(resultName(row.result))},
                             {u"remedy"_s, row.remedy}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString doctorText(const DoctorRow &row)
{
    constexpr qsizetype resultColumn = 10;
    constexpr qsizetype checkColumn = 18;
    const QString line = QString(resultName(row.result)).leftJustified(resultColumn)
                         + row.check.leftJustified(std::max(checkColumn, row.check.size() + 2))
                         + row.remedy;
    return line.trimmed();
}

int doctorExitCode(const QList<DoctorRow> &rows)
{
    constexpr int foundSomething = 3;
    const bool failed = std::any_of(rows.begin(), rows.end(), [](const DoctorRow &row) {
        return row.result == DoctorResult::Failed || row.result == DoctorResult::Open;
    });
    return failed ? foundSomething : 0;
}

class Doctor::Private
{
public:
    Private(Services &given, bool asJson, Doctor *doctor)
        : services(given)
        , json(asJson)
        , q(doctor)
        , test(given.net(), given.clock())
        , partnerTest(given.net(), given.clock())
        , openDeadline(given.clock().makeTimer(doctor))
    { }

    void print(const DoctorRow &row)
    {
        rows << row;
        const QByteArray line = json ? doctorJson(row) : doctorText(row).toLocal8Bit();
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }

    void checkStore();
    void checkKeyStore();
    void checkConnection(const ConnectionTest::Target &target);
    void checkPartner();
    void testPartner(const ConnectionTest::Target &target);
    void checkDevices();
    void checkComputer();

    Services &services;
    bool json;
    Doctor *q;
    ConnectionTest test;
    ConnectionTest partnerTest;
    core::Timer *openDeadline;
    std::unique_ptr<KeepAwake> awake;
    QList<DoctorRow> rows;
    bool storeChecked = false;
};

void Doctor::Private::checkStore()
{
    if (std::exchange(storeChecked, true))
        return;
    openDeadline->stop();
    // NeedsSetup has its problem from key or settings; the store itself is open then.
    const bool open = services.storage() != nullptr;
    print(doctor::databaseRow(open, open ? std::nullopt : services.problem()));
    checkKeyStore();
}

void Doctor::Private::checkKeyStore()
{
    const store::DataKey *key = services.dataKey();
    const auto dataKey = key ? std::optional<store::DataKey>(*key) : std::nullopt;
    if (services.settings().text(core::keys::ServiceKind) == "backend"_L1) {
        // Nothing but the data key is in the key store then, and nothing else is looked for.
        print(doctor::keyStoreRow(std::optional<core::Secret>(), dataKey));
        checkConnection(backendTestTarget(
            [this](QLatin1StringView name) { return services.settings().text(name); }));
        return;
    }
    services.keyStore().read(
        QString(store::ApiKeyName), q,
        [this, dataKey](const core::Result<std::optional<core::Secret>> &read) {
            print(doctor::keyStoreRow(read, dataKey));
            findApiKey(services.settings().text(core::keys::ApiKeyFile), services.keyStore(),
                       store::ApiKeyName, q,
                       [this](const core::Result<std::optional<core::Secret>> &found) {
                           ConnectionTest::Target target;
                           target.url = services.settings().url(core::keys::ApiUrl);
                           if (found && *found)
                               target.key = **found;
                           checkConnection(target);
                       });
        });
}

void Doctor::Private::checkConnection(const ConnectionTest::Target &target)
{
    const core::Settings &settings = services.settings();
    if (target.url.isEmpty()
        && (!settings.text(core::keys::StaticUrl).isEmpty()
            || doctor::isForPartnerAlone(settings))) {
        // Static links or Big Interview alone: there is no service of visits to ask.
        checkPartner();
        return;
    }
    QObject::connect(&test, &ConnectionTest::finished, q, [this] {
        const QList<DoctorRow> found = doctor::connectionRows(test.rows());
        for (const DoctorRow &row : found)
            print(row);
        checkPartner();
    });
    test.start(target);
}

/// Nothing is said of Big Interview where it is not set up.
void Doctor::Private::checkPartner()
{
    const core::Settings &settings = services.settings();
    const QString typed = settings.text(core::keys::BigInterviewUrl);
    if (typed.isEmpty()) {
        checkDevices();
        return;
    }
    ConnectionTest::Target target;
    target.service = TestedService::BigInterview;
    // What is no organisation is said by the test.
    if (const core::Result<QUrl> organisation = biginterview::organisationUrl(typed))
        target.url = *organisation;
    findApiKey(settings.text(core::keys::BigInterviewKeyFile), services.keyStore(),
               store::BigInterviewKeyName, q,
               [this, target](const core::Result<std::optional<core::Secret>> &found) mutable {
                   if (!found)
                       target.keyError = found.error();
                   else if (*found)
                       target.key = **found;
                   testPartner(target);
               });
}

void Doctor::Private::testPartner(const ConnectionTest::Target &target)
{
    QObject::connect(&partnerTest, &ConnectionTest::finished, q, [this] {
        const bool clockKnown = std::any_of(rows.cbegin(), rows.cend(), [](const DoctorRow &row) {
            return row.check == "clock"_L1;
        });
        const QList<DoctorRow> found = doctor::partnerRows(partnerTest.rows(), !clockKnown);
        for (const DoctorRow &row : found)
            print(row);
        checkDevices();
    });
    partnerTest.start(target);
}

void Doctor::Private::checkDevices()
{
    print(doctor::webhooksRow(services.settings(), services.clock()));
    print(doctor::browserRow(services.settings()));
    const web::EngineReport &engine = services.engine();
    print(doctor::cameraRow({}, engine.testCamera));
    print(doctor::microphoneRow({}, engine.testCamera));
    print(doctor::positionRow(services.settings()));
    if (services.settings().boolean(core::keys::KeepAwake)) {
        awake = std::make_unique<KeepAwake>();
        QObject::connect(awake.get(), &KeepAwake::settled, q, [this] { checkComputer(); });
    } else {
        checkComputer();
    }
}

void Doctor::Private::checkComputer()
{
    print(doctor::awakeRow(services.settings(), awake ? awake->holder() : QString()));
    const web::EngineReport &engine = services.engine();
    print(doctor::displaysRow(services.settings(), Displays::system().list()));
    print(doctor::diskRow(services.dataDir()));
    print(doctor::engineRow(engine));
    print(doctor::engineSandboxRow(engine, u"/proc/sys"_s));
    Q_EMIT q->finished(doctorExitCode(rows));
}

Doctor::Doctor(Services &services, bool json, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, json, this))
{ }

Doctor::~Doctor() = default;

void Doctor::run()
{
    d->print(doctor::settingsRow(d->services.settings()));
    if (d->services.readiness() != Readiness::Opening) {
        d->checkStore();
        return;
    }
    connect(&d->services, &Services::readinessChanged, this, [this] {
        if (d->services.readiness() != Readiness::Opening)
            d->checkStore();
    });
    connect(d->openDeadline, &core::Timer::fired, this, [this] { d->checkStore(); });
    d->openDeadline->start(OpenDeadline);
}

} // namespace shell
