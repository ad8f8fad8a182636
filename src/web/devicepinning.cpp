#include "web/devicepinning.h"

#include "core/log.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineCore/QWebEngineScriptCollection>

namespace web {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ScriptName = "devices"_L1;

QString pinningSource(const ViewRules &rules)
{
    QFile file(u":/scripts/devices.js"_s);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(core::logWeb) << "not built in:" << file.fileName();
    const QJsonObject told{
        {u"hosts"_s, QJsonArray::fromStringList(rules.allowedHosts.suffixes())},
        {u"wanted"_s, QJsonObject{{u"video"_s, rules.camera}, {u"audio"_s, rules.microphone}}},
    };
    return QString::fromUtf8(file.readAll())
        .replace("@rules"_L1,
                 QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
}

} // namespace

void pinDevices(QWebEnginePage &page, const ViewRules &rules)
{
    const QList<QWebEngineScript> former = page.scripts().find(ScriptName);
    for (const QWebEngineScript &script : former)
        page.scripts().remove(script);
    if (!rules.pinsDevices || (rules.camera.isEmpty() && rules.microphone.isEmpty()))
        return;
    QWebEngineScript script;
    script.setName(ScriptName);
    script.setSourceCode(pinningSource(rules));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    page.scripts().insert(script);
}

} // namespace web
