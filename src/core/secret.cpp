#include "core/secret.h"

#include <sodium.h>

#include <utility>

namespace core {

Secret::Secret(const QByteArray &bytes) : m_bytes(bytes.constData(), bytes.size()) { }

Secret::Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) { }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, QByteArray())) { }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        clear();
        m_bytes = QByteArray(other.m_bytes.constData(), other.m_bytes.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

void Secret::clear()
{
    // Shared bytes belong to a temporary copy elsewhere: writing would detach and clear the copy
    // only.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        sodium_memzero(m_bytes.data(), size_t(m_bytes.size()));
    m_bytes.clear();
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_bytes.size() == b.m_bytes.size()
           && sodium_memcmp(a.m_bytes.constData(), b.m_bytes.constData(), size_t(a.m_bytes.size()))
                  == 0;
}

} // namespace core
