#include "core/error.h"

#include <QtCore/QStringList>

namespace core {

using namespace Qt::StringLiterals;

QLatin1StringView errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return "network"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::Tls:
        return "tls"_L1;
    case ErrorKind::Http:
        return "http"_L1;
    case ErrorKind::Payload:
        return "payload"_L1;
    case ErrorKind::Refused:
        return "refused"_L1;
    case ErrorKind::Storage:
        return "storage"_L1;
    case ErrorKind::Engine:
        return "engine"_L1;
    case ErrorKind::Internal:
        return "internal"_L1;
    }
    Q_UNREACHABLE();
}

Error Error::of(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QString describe(const Error &error)
{
    QStringList parts{QString(errorKindName(error.kind))};
    if (error.httpStatus != 0)
        parts << QStringLiteral("http %1").arg(error.httpStatus);
    if (error.serviceCode != 0)
        parts << QStringLiteral("code %1").arg(error.serviceCode);
    if (!error.requestId.isEmpty())
        parts << QStringLiteral("request %1").arg(error.requestId);
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(QStringLiteral(", "));
}

} // namespace core
