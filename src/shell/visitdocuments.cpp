#include "shell/visitdocuments.h"

#include "core/json.h"
#include "incode/omniclient.h"

namespace shell {

core::Result<QByteArray> readDocument(store::Storage &storage, const core::VisitId &visit,
                                      QLatin1StringView kind)
{
    const core::Result<std::optional<core::Secret>> found =
        storage.visits().document(visit, QString(kind));
    if (!found)
        return found.error();
    return *found ? (*found)->reveal() : QByteArray();
}

core::Result<QString> readName(store::Storage &storage, const core::VisitId &visit)
{
    core::Result<QByteArray> name = readDocument(storage, visit, store::documents::Person);
    if (name && name->isEmpty())
        name = readDocument(storage, visit, store::documents::Name);
    if (!name)
        return name.error();
    return QString::fromUtf8(*name);
}

core::Result<std::optional<incode::Score>> readScore(store::Storage &storage,
                                                     const core::VisitId &visit)
{
    const core::Result<QByteArray> score = readDocument(storage, visit, store::documents::Score);
    if (!score)
        return score.error();
    const core::Result<QJsonObject> object = core::json::parseObject(*score);
    return object ? std::optional(incode::parseScore(*object)) : std::nullopt;
}

} // namespace shell
