#include "web/enginehealth.h"

namespace web {

EngineHealth &EngineHealth::instance()
{
    static EngineHealth health;
    return health;
}

void EngineHealth::noteBroken()
{
    if (!std::exchange(m_isBroken, true))
        QMetaObject::invokeMethod(this, &EngineHealth::broken, Qt::QueuedConnection);
}

void EngineHealth::noteLost(const QString &why)
{
    QMetaObject::invokeMethod(
        this, [this, why] { Q_EMIT pageLost(why); }, Qt::QueuedConnection);
}

} // namespace web
