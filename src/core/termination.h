#pragma once

#include <QtCore/QObject>

#include <memory>

namespace core {

/// Turns SIGINT and SIGTERM (Ctrl+C and closing the console on Windows) into a signal of the event
/// loop, and ignores SIGPIPE, so that a reader that goes away does not end a visit. One per
/// program.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    /// From the call on signals are kept for the object to come, however long the program takes to
    /// start; without it they are only caught once the object exists.
    static void catchEarly();

    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void requested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace core
