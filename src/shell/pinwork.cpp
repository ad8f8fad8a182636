#include "shell/pinwork.h"

namespace shell {

PinWork::PinWork(store::PinBook &pins, QObject *parent) : QObject(parent), m_pins(pins)
{
    m_thread.setMaxThreadCount(1);
}

PinWork::~PinWork()
{
    m_thread.waitForDone();
}

template<typename Work, typename Answer>
void PinWork::run(Work work, Answer answer)
{
    m_thread.start([this, work, answer] {
        // The object outlives the thread, and what is posted to it dies with it.
        QMetaObject::invokeMethod(
            this, [answer, result = work()] { answer(result); }, Qt::QueuedConnection);
    });
}

void PinWork::check(const core::Secret &pin, const Checked &checked)
{
    run([this, pin] { return m_pins.check(pin); }, checked);
}

void PinWork::set(const QString &operatorName, const core::Secret &pin, const Done &done)
{
    run([this, operatorName, pin] { return m_pins.set(operatorName, pin); }, done);
}

void PinWork::remove(const QString &operatorName, const Done &done)
{
    run([this, operatorName] { return m_pins.remove(operatorName); }, done);
}

} // namespace shell
