#pragma once

#include <QtCore/QByteArray>

namespace core {

/// Bytes that must not leak: an API key, a session token, a data key. Cannot be streamed to a log
/// or turned into a string by accident; reveal() is the one door. Its memory is overwritten at the
/// end.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }

    /// The bytes themselves, for the one place that sends or encrypts them. A deep copy would
    /// outlive the clearing, so hold on to the reference only.
    const QByteArray &reveal() const { return m_bytes; }

    /// Compares in constant time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);

    /// Overwrites and empties.
    void clear();

private:
    QByteArray m_bytes;
};

} // namespace core
