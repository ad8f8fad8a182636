#pragma once

#include "store/pinbook.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <functional>

namespace shell {

/// Does what PinBook takes its time for in a thread of its own, one thing after another, and
/// answers in this thread. Nothing is answered any more once it is gone; its end waits for what
/// runs, a second at most unless another program holds the PINs.
class PinWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinWork)

public:
    /// \a pins outlives it.
    explicit PinWork(store::PinBook &pins, QObject *parent = nullptr);
    ~PinWork() override;

    using Done = std::function<void(const core::Result<void> &result)>;
    using Checked = std::function<void(const core::Result<QString> &owner)>;
    void check(const core::Secret &pin, const Checked &checked);
    void set(const QString &operatorName, const core::Secret &pin, const Done &done);
    void remove(const QString &operatorName, const Done &done);

private:
    template<typename Work, typename Answer>
    void run(Work work, Answer answer);

    store::PinBook &m_pins;
    QThreadPool m_thread;
};

} // namespace shell
