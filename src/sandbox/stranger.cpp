#include "sandbox/stranger.h"

#include "sandbox/outgoing.h"
#include "sandbox/state.h"

#include <QtCore/QUrlQuery>

#include <cmath>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Real time, however fast the sandbox lives: the browser's own way takes as long as it takes.
constexpr double AgainAfterMs = 200;

void visit(State &state, const Session &session, QUrl url, const QString &interviewId)
{
    if (!isLoopbackHttp(url))
        return;
    QUrlQuery query(url);
    query.addQueryItem(u"flowId"_s, session.request.flowId);
    query.addQueryItem(u"interviewId"_s, interviewId);
    url.setQuery(query);
    send({url}, state.clock, state.timeline, &state.timeline,
         [&state, id = session.interviewId](const OutgoingAnswer &answer) {
             if (Session *found = state.sessions.find(id))
                 found->strangersAnswered << answer.status;
         });
}

QUrl withAnotherLastSegment(QUrl url)
{
    QString path = url.path();
    const qsizetype begin = path.lastIndexOf(u'/') + 1;
    if (begin < path.size())
        path.replace(begin, 1, path.at(begin) == u'x' ? u'y' : u'x');
    else
        path += u"x"_s;
    url.setPath(path);
    return url;
}

} // namespace

void pageOpened(State &state, const Session &session)
{
    const QUrl url(session.request.redirectionUrl);
    switch (session.request.scenario.stranger) {
    case Stranger::Nobody:
        return;
    case Stranger::Forged:
        visit(state, session, url, randomHex(24));
        return;
    case Stranger::WrongNonce:
        visit(state, session, withAnotherLastSegment(url), session.interviewId);
        return;
    }
}

void pageReturns(State &state, const Session &session)
{
    if (session.request.scenario.ending != Ending::ReturnsTwice)
        return;
    const auto delay = milliseconds(std::llround(AgainAfterMs * state.timeline.scale()));
    state.timeline.after(delay, [&state, id = session.interviewId] {
        if (const Session *found = state.sessions.find(id))
            visit(state, *found, QUrl(found->request.redirectionUrl), id);
    });
}

} // namespace sandbox
