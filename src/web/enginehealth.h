#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

namespace web {

/// What befell this program's engine, whichever view it was in. When the processes that start
/// renderers were killed, pages that are there go on, no new one ever comes, and only a restart of
/// the program helps. There is one engine in a program and one of these.
class EngineHealth final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineHealth)

public:
    static EngineHealth &instance();

    bool isBroken() const { return m_isBroken; }
    /// A renderer could not be started.
    void noteBroken();
    /// A page has to be opened anew; \a why is an English sentence for log and audit record.
    void noteLost(const QString &why);

Q_SIGNALS:
    // Both come from the event loop.

    /// Once.
    void broken();
    void pageLost(const QString &why);

private:
    EngineHealth() = default;

    bool m_isBroken = false;
};

} // namespace web
