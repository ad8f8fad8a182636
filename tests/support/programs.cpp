#include "support/programs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FlagsVariable = "QTWEBENGINE_CHROMIUM_FLAGS";
constexpr auto FakeCamera = "--use-fake-device-for-media-stream";
/// The engine refuses to run as root with its sandbox; only tests and the dev script set this.
constexpr auto NoSandboxVariable = "QTWEBENGINE_DISABLE_SANDBOX";

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

constexpr int Patience = 10000; // ms, for what takes milliseconds on an idle machine.

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

QString programPath(const QString &name)
{
    return qEnvironmentVariable("VESTIBULE_BIN") + u'/' + name;
}

QString browserPath()
{
    return qEnvironmentVariable("VESTIBULE_SOURCE") + u"/tests/support/browser.py"_s;
}

void useFakeCamera()
{
    qputenv(FlagsVariable, FakeCamera);
    if (isRoot())
        qputenv(NoSandboxVariable, "1");
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(Patience))
        m_process.kill();
    m_process.waitForFinished(Patience);
}

bool SandboxProcess::start(const QString &scenario, double timeScale,
                           const QStringList &extraArguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        programPath(u"vestibule-sandbox"_s),
        QStringList{u"--scenario"_s, scenario, u"--time-scale"_s, QString::number(timeScale)}
            + extraArguments);
    const QDeadlineTimer deadline(Patience);
    while (!m_process.canReadLine() && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime()))
            && m_process.state() == QProcess::NotRunning)
            break;
    }
    m_addresses = objectOf(m_process.readLine());
    if (m_addresses.isEmpty())
        qCritical("the sandbox did not start: %s", qPrintable(m_process.errorString()));
    return !m_addresses.isEmpty();
}

QUrl SandboxProcess::address(QLatin1StringView member) const
{
    return QUrl(m_addresses.value(member).toString());
}

QUrl SandboxProcess::apiUrl() const
{
    return address("api"_L1);
}

QUrl SandboxProcess::backendUrl() const
{
    return address("backend"_L1);
}

QUrl SandboxProcess::staticUrl() const
{
    return address("staticUrl"_L1);
}

QString SandboxProcess::settingsFile() const
{
    return m_addresses.value("settingsFile"_L1).toString();
}

QJsonObject SandboxProcess::fetch(const QString &path, const QByteArray &body, int *status) const
{
    const QUrl url = apiUrl();
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(Patience))
        return {};
    const QByteArray method = body.isNull() ? "GET" : "POST";
    socket.write(method + ' ' + path.toUtf8()
                 + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                   "Content-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(Patience)) { }
    const QByteArray answer = socket.readAll();
    if (status)
        *status = answer.mid(9, 3).toInt();
    return objectOf(answer.mid(answer.indexOf("\r\n\r\n") + 4));
}

bool SandboxProcess::control(const QString &what, const QJsonObject &body) const
{
    int status = 0;
    fetch(u"/control/"_s + what, QJsonDocument(body).toJson(QJsonDocument::Compact), &status);
    return status == 200;
}

QJsonArray SandboxProcess::sessions() const
{
    return fetch(u"/control/sessions"_s, {}, nullptr).value("sessions"_L1).toArray();
}

QJsonArray SandboxProcess::requests() const
{
    return fetch(u"/control/requests"_s, {}, nullptr).value("requests"_L1).toArray();
}

QJsonArray SandboxProcess::webhooks() const
{
    return fetch(u"/control/webhooks"_s, {}, nullptr).value("webhooks"_L1).toArray();
}

QJsonObject SandboxProcess::bigInterview() const
{
    return fetch(u"/control/biginterview"_s, {}, nullptr);
}

ProgramRun::ProgramRun()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(FlagsVariable), QString::fromLatin1(FakeCamera));
    if (isRoot())
        environment.insert(QString::fromLatin1(NoSandboxVariable), u"1"_s);
    m_process.setProcessEnvironment(environment);
}

ProgramRun::~ProgramRun()
{
    if (isRunning())
        kill();
}

void ProgramRun::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void ProgramRun::start(const QStringList &arguments)
{
    QStringList all = arguments;
    if (!all.contains(u"--data-dir"_s))
        all << u"--data-dir"_s << dataDir();
    m_process.start(programPath(u"vestibule"_s), all);
}

void ProgramRun::kill()
{
    m_process.kill();
    m_process.waitForFinished(Patience);
    read();
}

void ProgramRun::read()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

bool ProgramRun::waitForEnd(milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        // Servers of the test live in this thread.
        QCoreApplication::processEvents();
        m_process.waitForFinished(20);
        read();
    }
    read();
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.kill();
    m_process.waitForFinished(Patience);
    read();
    return false;
}

bool ProgramRun::waitUntil(milliseconds limit, const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return false;
        QCoreApplication::processEvents();
        m_process.waitForReadyRead(20);
        read();
    }
    return true;
}

bool ProgramRun::waitForEvent(const QString &member, const QString &value, milliseconds limit)
{
    return waitUntil(limit, [&] { return values(member).contains(value); });
}

bool ProgramRun::waitForLog(const QByteArray &text, milliseconds limit)
{
    return waitUntil(limit, [&] { return m_errors.contains(text); });
}

QList<QJsonObject> ProgramRun::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray &line : m_output.split('\n')) {
        if (!line.isEmpty())
            events << objectOf(line);
    }
    return events;
}

QJsonObject ProgramRun::result() const
{
    const QList<QJsonObject> all = events();
    return all.isEmpty() ? QJsonObject() : all.constLast();
}

QStringList ProgramRun::values(const QString &member) const
{
    QStringList values;
    for (const QJsonObject &event : events()) {
        if (event.contains(member))
            values << event.value(member).toString();
    }
    return values;
}

QList<qint64> descendants(qint64 parent, const QByteArray &name)
{
    QHash<qint64, qint64> parents;
    QHash<qint64, QByteArray> names;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool ok = false;
        const qint64 id = entry.toLongLong(&ok);
        QFile stat(u"/proc/"_s + entry + u"/stat"_s);
        if (!ok || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        // "id (name) state parent ...": the name may hold anything, so read from its last bracket.
        const qsizetype end = line.lastIndexOf(')');
        names.insert(id, line.mid(line.indexOf('(') + 1, end - line.indexOf('(') - 1));
        parents.insert(id, line.mid(end + 2).split(' ').value(1).toLongLong());
    }
    QList<qint64> found;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (!it.value().contains(name))
            continue;
        for (qint64 id = it.key(); id > 1; id = parents.value(id)) {
            if (parents.value(id) == parent) {
                found << it.key();
                break;
            }
        }
    }
    return found;
}

} // namespace support
