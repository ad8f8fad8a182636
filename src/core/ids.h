#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <utility>

namespace core {

/// A text that names one kind of thing, so that ids of different things cannot be mixed up.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using VisitId = Id<struct VisitIdTag>;         ///< Ours: one visit.
using InterviewId = Id<struct InterviewIdTag>; ///< Incode's: one session, 24 hex digits.

/// A new random visit id, 32 lower-case hex digits.
VisitId newVisitId();

} // namespace core
