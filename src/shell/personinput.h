#pragma once

#include "biginterview/types.h"
#include "core/clock.h"

#include <QtCore/QObject>

#include <functional>

class QSocketNotifier;

namespace shell {

/// A person from \a json, an object of the texts first_name, last_name and email, none of them
/// needed. ErrorKind::Refused, with an English sentence that repeats nothing of it, for anything
/// else.
core::Result<biginterview::NewUser> readPerson(const QByteArray &json);

/// Reads a person from standard input to its end, at most 64 KiB and a minute, while the event loop
/// runs.
class PersonInput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonInput)

public:
    using Done = std::function<void(core::Result<biginterview::NewUser>)>;

    explicit PersonInput(core::Clock &clock, QObject *parent = nullptr);

    /// Once; \a done is called later, and not once this is gone.
    void read(Done done);

private:
    void readSome();
    void end(const core::Result<biginterview::NewUser> &person);

    core::Timer *m_deadline;
    QSocketNotifier *m_notifier = nullptr;
    QByteArray m_bytes;
    Done m_done;
};

} // namespace shell
