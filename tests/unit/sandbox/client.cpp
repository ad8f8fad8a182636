#include "client.h"

#include "core/settings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

namespace sandboxtest {

using namespace Qt::StringLiterals;

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

bool Answer::isJson() const
{
    return QJsonDocument::fromJson(body).isObject();
}

Pending::Pending(const QUrl &base, const QByteArray &request)
    : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(base.host(), quint16(base.port()));
    m_socket->write(request);
}

Pending::~Pending() = default;

bool Pending::isDone() const
{
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

bool Pending::hasBytes() const
{
    return m_socket->bytesAvailable() > 0;
}

Answer Pending::wait()
{
    QSignalSpy changes(m_socket.get(), &QAbstractSocket::stateChanged);
    while (!isDone() && changes.wait(10000)) { }
    [&] { QVERIFY(isDone()); }();
    Answer answer;
    const QByteArray bytes = m_socket->readAll();
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        answer.isReset = bytes.isEmpty();
        return answer;
    }
    const QByteArrayList lines = bytes.left(headEnd).replace("\r\n", "\n").split('\n');
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(headEnd + 4);
    answer.isCutOff = answer.body.size() < answer.headers.value("content-length").toLongLong();
    return answer;
}

namespace {

QByteArray bytesOf(const Call &call)
{
    QByteArray request = call.method + ' ' + call.target.toUtf8()
                         + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const auto &[name, value] : call.headers)
        request += name + ": " + value + "\r\n";
    if (call.method == "POST" || !call.body.isEmpty())
        request += "Content-Length: " + QByteArray::number(call.body.size()) + "\r\n";
    return request + "\r\n" + call.body;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Rig::Rig(const QString &scenario, double timeScale, const QString &backend)
{
    sandbox::Options options;
    options.scenario = scenario;
    options.timeScale = timeScale;
    options.backend = backend;
    if (const core::Result<void> started = sandbox.start(options); !started)
        qFatal("%s", qUtf8Printable(started.error().detail));
    settingsFile = sandbox.writeSettings(folder.path()).value();
    const QString secret = folder.filePath(backend.isEmpty() ? u"api-key"_s : u"backend-token"_s);
    (backend.isEmpty() ? apiKey : backendToken) = core::readKeyFile(secret).value().reveal();
    const auto keyIn = [this](const QString &name) {
        return core::readKeyFile(folder.filePath(name)).value().reveal();
    };
    partnerKey = keyIn(u"biginterview-api-key"_s);
    partnerHookKey = keyIn(u"biginterview-webhook-key"_s);
}

std::unique_ptr<Pending> Rig::begin(const Call &call) const
{
    return std::make_unique<Pending>(sandbox.apiUrl(), bytesOf(call));
}

std::unique_ptr<Pending> Rig::beginPage(const Call &call) const
{
    return std::make_unique<Pending>(sandbox.pageUrl(), bytesOf(call));
}

std::unique_ptr<Pending> Rig::beginPartner(const Call &call) const
{
    return std::make_unique<Pending>(sandbox.bigInterviewUrl(), bytesOf(call));
}

Answer Rig::partner(const Call &call) const
{
    return beginPartner(call)->wait();
}

Call Rig::partnerCall(const QByteArray &method, const QString &target,
                      const QJsonObject &body) const
{
    return {method,
            u"/api/users/"_s + target,
            body.isEmpty() ? QByteArray() : compact(body),
            {{"Authorization", partnerKey},
             {"Accept", "application/json"},
             {"Content-Type", "application/json"}}};
}

QByteArray Rig::provision(const QString &partnerId) const
{
    const Answer answer = partner(partnerCall("POST", partnerId,
                                              {{u"first_name"_s, u"Ada"_s},
                                               {u"last_name"_s, u"Example"_s},
                                               {u"email"_s, u"ada@example.org"_s}}));
    return answer.json().value("user"_L1)["token"_L1]["token"_L1].toString().toLatin1();
}

QJsonObject Rig::partnerReport(const QString &part) const
{
    return api({"GET", u"/control/biginterview?only="_s + part}).json();
}

void Rig::setSwitches(const QJsonObject &switches) const
{
    const Answer answer = control(u"biginterview"_s, switches);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

Answer Rig::api(const Call &call) const
{
    return begin(call)->wait();
}

Answer Rig::page(const Call &call) const
{
    return beginPage(call)->wait();
}

Call Rig::startCall(const QJsonObject &extra) const
{
    QJsonObject body{{u"configurationId"_s, flowId}};
    for (auto it = extra.begin(); it != extra.end(); ++it)
        body.insert(it.key(), it.value());
    return {
        "POST", u"/omni/start"_s, compact(body), {{"x-api-key", apiKey}, {"api-version", "1.0"}}};
}

Call Rig::call(const Started &session, const QByteArray &method, const QString &target,
               const QJsonObject &body) const
{
    return {method,
            u"/0"_s + target,
            method == "POST" ? compact(body) : QByteArray(),
            {{"X-Incode-Hardware-Id", session.token}, {"api-version", "1.0"}}};
}

Started Rig::start(const QJsonObject &extra) const
{
    const QJsonObject answer = api(startCall(extra)).json();
    return {answer.value("interviewId"_L1).toString(),
            answer.value("token"_L1).toString().toLatin1()};
}

void Rig::openPage(const Started &session) const
{
    const Answer answer =
        page({"GET", u"/sandbox001/flow/"_s + flowId + u"?interviewId="_s + session.interviewId});
    QCOMPARE(answer.status, 200);
}

QString Rig::status(const Started &session) const
{
    return api(call(session, "GET", u"/omni/get/onboarding/status"_s))
        .json()
        .value("onboardingStatus"_L1)
        .toString();
}

Answer Rig::control(const QString &path, const QJsonObject &body) const
{
    return api({"POST", u"/control/"_s + path, compact(body)});
}

QJsonObject Rig::told(const QString &interviewId) const
{
    const QJsonArray sessions =
        api({"GET", u"/control/sessions"_s}).json().value("sessions"_L1).toArray();
    for (const QJsonValue &value : sessions) {
        if (value["interviewId"_L1].toString() == interviewId)
            return value.toObject();
    }
    return {};
}

QStringList Rig::history(const Started &session) const
{
    const QJsonArray history = told(session.interviewId).value("history"_L1).toArray();
    QStringList statuses;
    for (const QJsonValue &change : history)
        statuses << change["status"_L1].toString();
    return statuses;
}

} // namespace sandboxtest
