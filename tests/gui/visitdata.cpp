#include "visitdata.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QLinearGradient>
#include <QtGui/QPainter>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace visitdata {

namespace {

constexpr int OpenLimit = 20000;

constexpr auto ScoreJson = R"({
    "overall": {"value": "81.4", "status": "%1"},
    "idValidation": {"overall": {"value": "62.0", "status": "%1"},
        "photoSecurityAndQuality": [
            {"key": "sharpnessFront", "value": "31.0", "status": "%1"},
            {"key": "tamperCheck", "value": "97.5", "status": "OK"}]},
    "liveness": {"overall": {"value": "99.2", "status": "OK"},
        "livenessScore": {"value": "99.2", "status": "OK"}},
    "faceRecognition": {"overall": {"value": "93.0", "status": "OK"},
        "maskCheck": {"value": "1.0", "status": "OK"}}})";

shell::Services::Options optionsIn(const QTemporaryDir &folder)
{
    shell::Services::Options options;
    core::SettingsLocations locations;
    locations.userFile = folder.filePath(u"vestibule.ini"_s);
    options.settings = core::Settings::load(locations).value();
    options.dataDir = folder.filePath(u"data"_s);
    return options;
}

void addSteps(store::Storage &storage, const core::VisitId &id, const QDateTime &began,
              const VisitPlan &plan)
{
    store::VisitStore &visits = storage.visits();
    const auto step = [&](const QString &name, int seconds) {
        QVERIFY(visits.addStep(id, {name, {}, began.addSecs(seconds)}));
    };
    step(u"created"_s, 0);
    step(u"session"_s, 1);
    step(u"url"_s, 1);
    step(u"page-open"_s, 2);
    step(u"page-loaded"_s, 3);
    const QStringList statuses{u"ID_VALIDATION_FINISHED"_s, u"POST_PROCESSING_FINISHED"_s,
                               u"FACE_VALIDATION_FINISHED"_s, u"ONBOARDING_FINISHED"_s};
    for (int i = 0; i <= statuses.indexOf(plan.lastStatus); ++i)
        step(u"status:"_s + statuses.at(i), 40 + 30 * i);
}

} // namespace

House::House() : m_services(std::make_unique<shell::Services>(optionsIn(m_folder)))
{
    m_services->open();
    if (QTest::qWaitFor([this] { return m_services->storage() != nullptr; }, OpenLimit))
        m_caretaker = std::make_unique<shell::Caretaker>(*m_services);
}

House::~House() = default;

bool House::isOpen() const
{
    return m_caretaker != nullptr;
}

QString House::dataDir() const
{
    return m_folder.filePath(u"data"_s);
}

QStringList House::auditActions()
{
    QStringList actions;
    const auto rows = storage().audit().page(std::nullopt, 100, {});
    if (!rows)
        return {u"unreadable"_s};
    for (const store::AuditRow &row : *rows)
        actions.prepend(row.entry.action);
    return actions;
}

core::VisitId add(store::Storage &storage, const VisitPlan &plan)
{
    const QDateTime began = QDateTime::currentDateTimeUtc().addSecs(-60 * plan.minutesAgo);
    store::NewVisit visit;
    visit.id = core::newVisitId();
    visit.customerId = plan.reference;
    visit.personName = plan.person;
    visit.flowId = u"64f0c0ffee64f0c0ffee64f0"_s;
    visit.language = u"en-US"_s;
    visit.show = plan.show;
    visit.createdAt = began;
    visit.operatorName = plan.show == "qr"_L1 ? u"maria"_s : u"jon"_s;
    visit.deadlineAt = began.addSecs(900);
    store::VisitStore &visits = storage.visits();
    if (!visits.addVisit(visit)
        || !visits.setSession(visit.id, core::InterviewId(visit.id.text().left(24)),
                              core::Secret("token"), began.addSecs(1)))
        return {};
    addSteps(storage, visit.id, began, plan);
    if (plan.outcome.isEmpty())
        return visit.id;
    const QDateTime ended = began.addSecs(plan.seconds);
    const bool scored = plan.reason == "ok"_L1;
    const QString status = plan.outcome == "passed"_L1   ? u"OK"_s
                           : plan.outcome == "failed"_L1 ? u"FAIL"_s
                                                         : u"WARN"_s;
    const QByteArray score = QString::fromLatin1(ScoreJson).arg(status).toUtf8();
    if ((scored
         && !visits.setDocument(visit.id, QString(store::documents::Score), core::Secret(score),
                                ended))
        || !visits.finishVisit(
            visit.id, {plan.outcome, plan.reason, {}, scored ? status : QString(), {}, ended}))
        return {};
    if (plan.pictures) {
        for (const QString &type : {u"croppedFrontID"_s, u"selfie"_s}) {
            if (!visits.setDocument(visit.id, store::documents::imageKind(type),
                                    core::Secret(picture({640, 400})), ended))
                return {};
        }
    }
    return visit.id;
}

QList<core::VisitId> addThree(store::Storage &storage)
{
    VisitPlan left{{}, QString::fromLatin1(Canary), u"cancelled"_s};
    left.lastStatus = u"POST_PROCESSING_FINISHED"_s;
    left.reason = u"cancelled"_s;
    left.minutesAgo = 52;
    left.seconds = 80;
    VisitPlan review{u"C-20931"_s, {}, u"review"_s};
    review.minutesAgo = 30;
    VisitPlan passed{u"C-20932"_s, {}, u"passed"_s, u"qr"_s};
    passed.minutesAgo = 12;
    passed.seconds = 182;
    passed.pictures = true;
    return {add(storage, left), add(storage, review), add(storage, passed)};
}

bool runSql(const QString &dataDir, const QStringList &statements)
{
    const QString name = u"visitdata"_s;
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QDir(dataDir).filePath(u"vestibule.db"_s));
        done = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (done && !query.exec(statement)) {
                qInfo().noquote() << query.lastError().text() << statement;
                done = false;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

bool addMany(const QString &dataDir, int count)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return runSql(
        dataDir,
        {u"begin"_s,
         u"with recursive n(i) as (select 1 union all select i + 1 from n where i < %1)"
         " insert into visits (number, id, customer_id, flow_id, language, show, created_at,"
         " interview_id, ended_at, outcome, reason, operator, last_status)"
         " select i, printf('%032x', i), 'R-' || i, 'f', 'en-US',"
         " case i % 3 when 0 then 'qr' when 1 then 'browser' else 'embedded' end,"
         " %2 - (%1 - i) * 47000, printf('%024x', i), %2 - (%1 - i) * 47000 + 60000 + i % 200000,"
         " case i % 7 when 0 then 'failed' when 1 then 'review' when 2 then 'cancelled'"
         " else 'passed' end, case i % 7 when 2 then 'cancelled' else 'ok' end,"
         " case i % 2 when 0 then 'maria' else 'jon' end,"
         " case i % 7 when 2 then 'POST_PROCESSING_FINISHED' else 'ONBOARDING_FINISHED' end"
         " from n"_s.replace(u"%1"_s, QString::number(count))
             .replace(u"%2"_s, QString::number(now)),
         u"insert into visit_words (rowid, customer_id, interview_id, hashes)"
         " select number, customer_id, coalesce(interview_id, ''), '' from visits"
         " where number <= %1"_s.arg(count),
         u"commit"_s});
}

QByteArray picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, QColor(70, 110, 180));
    gradient.setColorAt(1, QColor(200, 210, 230));
    painter.fillRect(image.rect(), gradient);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes;
}

} // namespace visitdata
