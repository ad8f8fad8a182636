#include "web/fieldview.h"

#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineCore/QWebEngineScriptCollection>

namespace web {

using namespace Qt::StringLiterals;

void keepFieldInView(QWebEnginePage &page)
{
    QWebEngineScript script;
    script.setSourceCode(uR"(
addEventListener('resize', () => {
    let field = document.activeElement;
    while (field?.shadowRoot?.activeElement)
        field = field.shadowRoot.activeElement;
    if (!field?.matches('input, textarea, iframe, [contenteditable]'))
        return;
    const place = field.getBoundingClientRect();
    if (place.top < 0 || place.bottom > innerHeight)
        field.scrollIntoView({block: place.height < innerHeight ? 'center' : 'nearest',
                              behavior: 'instant'});
});
)"_s);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    // Out of the page's sight and reach.
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(true);
    page.scripts().insert(script);
}

} // namespace web
