#include "shell/personinput.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSocketNotifier>

#include <array>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestInput = 64 * 1024;
constexpr std::chrono::seconds InputWithin(60);
constexpr int StandardInput = 0;

core::Error badInput(const QString &sentence)
{
    return core::Error::of(core::ErrorKind::Refused, u"--stdin: "_s % sentence);
}

} // namespace

core::Result<biginterview::NewUser> readPerson(const QByteArray &json)
{
    if (json.size() > LargestInput)
        return badInput(u"there is more on standard input than a person is."_s);
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return badInput(u"standard input holds no JSON object (%1). Send "
                        "{\"first_name\":\"…\",\"last_name\":\"…\",\"email\":\"…\"}."_s.arg(
                            problem.error == QJsonParseError::NoError ? u"another value"_s
                                                                      : problem.errorString()));
    }
    biginterview::NewUser user;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        QString *field = member.key() == "first_name"_L1  ? &user.firstName
                         : member.key() == "last_name"_L1 ? &user.lastName
                         : member.key() == "email"_L1     ? &user.email
                                                          : nullptr;
        if (!field)
            return badInput(u"only first_name, last_name and email are known."_s);
        if (!member->isString())
            return badInput(u"%1 has to be a text."_s.arg(member.key()));
        *field = member->toString().trimmed();
    }
    return user;
}

PersonInput::PersonInput(core::Clock &clock, QObject *parent)
    : QObject(parent), m_deadline(clock.makeTimer(this))
{
    connect(m_deadline, &core::Timer::fired, this,
            [this] { end(badInput(u"standard input did not end within a minute."_s)); });
}

void PersonInput::read(Done done)
{
    m_done = std::move(done);
    m_deadline->start(InputWithin);
#ifdef Q_OS_WIN
    // A console or pipe cannot be waited for there without a thread of its own.
    QMetaObject::invokeMethod(this, &PersonInput::readSome, Qt::QueuedConnection);
#else
    m_notifier = new QSocketNotifier(StandardInput, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { readSome(); });
#endif
}

void PersonInput::readSome()
{
    std::array<char, 4096> buffer{};
#ifdef Q_OS_WIN
    const auto count = ::_read(StandardInput, buffer.data(), buffer.size());
#else
    const auto count = ::read(StandardInput, buffer.data(), buffer.size());
#endif
    if (count < 0) {
        if (errno != EINTR && errno != EAGAIN)
            end(badInput(u"standard input cannot be read."_s));
        return;
    }
    m_bytes.append(buffer.data(), qsizetype(count));
    if (count == 0 || m_bytes.size() > LargestInput)
        end(readPerson(m_bytes));
#ifdef Q_OS_WIN
    else
        QMetaObject::invokeMethod(this, &PersonInput::readSome, Qt::QueuedConnection);
#endif
}

void PersonInput::end(const core::Result<biginterview::NewUser> &person)
{
    m_deadline->stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_bytes.fill('\0');
    // Called from a signal of the notifier, which may go with whoever is told.
    if (Done done = std::exchange(m_done, {})) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), person] { done(person); }, Qt::QueuedConnection);
    }
}

} // namespace shell
