#include "core/ids.h"

#include <QtCore/QUuid>

namespace core {

VisitId newVisitId()
{
    return VisitId(QUuid::createUuid().toString(QUuid::Id128));
}

} // namespace core
