#include "machinetext.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using machinetext::eventOf;
using machinetext::stateAfter;
using onboarding::Phase;

namespace {

struct NamedState
{
    const char *name;
    const char *events; ///< That lead to it.
    Phase phase;
};

/// Every phase, and every variety of one in which an event means something else.
constexpr NamedState States[]{
    {"idle", "", Phase::Idle},
    {"creating", "started", Phase::Creating},
    {"creating-last", "started session-busy step-over session-busy step-over", Phase::Creating},
    {"retrying", "started session-busy", Phase::RetryingStart},
    {"creating-fallback", "started-fallback", Phase::Creating},
    {"creating-refused", "started-fallback session-400", Phase::Creating},
    {"retrying-refused", "started-fallback session-400 session-busy", Phase::RetryingStart},
    {"asking", "started session", Phase::AskingUrl},
    {"loading", "started session url", Phase::Loading},
    {"reopening", "started session url page-failed", Phase::Reopening},
    {"loading-again", "started session url page-failed step-over", Phase::Loading},
    {"loading-last",
     "started session url page-failed step-over page-failed step-over page-failed step-over",
     Phase::Loading},
    {"running", "started session url page-loaded unknown", Phase::Running},
    {"running-shaky", "started session url page-failed step-over page-loaded unknown",
     Phase::Running},
    {"running-doubtful", "started session url page-loaded unknown status-500", Phase::Running},
    {"running-lost", "started session url page-loaded unknown status-500 status-500",
     Phase::Running},
    {"running-foreign", "started session url page-loaded unknown returned-foreign", Phase::Running},
    {"running-lingering", "started-lingering session url page-loaded unknown", Phase::Running},
    {"moving", "started session url page-loaded unknown move", Phase::Moving},
    {"moving-shaky", "started-lingering session url page-failed unknown move", Phase::Moving},
    {"moving-asked", "started session url page-loaded unknown move page-closed", Phase::Moving},
    {"moved", "started session url page-loaded unknown move page-closed url", Phase::Loading},
    {"scoring-moving", "started session url page-loaded unknown move finished", Phase::Scoring},
    {"leaving-moving", "started session url page-loaded unknown move cancel", Phase::Leaving},
    {"scoring", "started session url page-loaded unknown finished", Phase::Scoring},
    {"scoring-closed", "started session url page-loaded unknown finished page-closed",
     Phase::Scoring},
    {"scoring-bare", "started session url page-loaded unknown finished page-closed score-bare",
     Phase::Scoring},
    {"scoring-faulty", "started session url page-loaded unknown finished page-closed score-failed",
     Phase::Scoring},
    {"scoring-decided", "started session url page-loaded unknown finished score-ok",
     Phase::Scoring},
    {"scoring-approved", "started session url page-loaded unknown approved", Phase::Scoring},
    {"leaving-page", "started session url page-loaded unknown cancel", Phase::Leaving},
    {"leaving-start", "started cancel", Phase::Leaving},
    {"ending", "started session cancel", Phase::Ending},
    {"ending-early", "started session-failed", Phase::Ending},
    {"ending-owed", "started session url page-loaded unknown finished page-closed limit-over",
     Phase::Ending},
    {"ending-keeping", "started-keeping session url page-loaded finished score-ok page-closed",
     Phase::Ending},
    {"ending-keeping-cancelled", "started-keeping session cancel", Phase::Ending},
    {"ending-cancelled-owed", "started session url page-loaded finished page-closed cancel",
     Phase::Ending},
    {"ended", "started session cancel end-stored", Phase::Ended},
    {"watching", "resumed", Phase::Watching},
    {"watching-known", "resumed unknown", Phase::Watching},
    {"watching-lost", "resumed unknown status-network", Phase::Watching},
    {"watching-late", "resumed unknown visit-over", Phase::Watching},
    {"watching-late-lost", "resumed-late status-network", Phase::Watching},
    {"watching-owed", "resumed-owed", Phase::Watching},
    {"watching-owed-late", "resumed-keeping", Phase::Watching},
    {"resumed-scoring", "resumed finished", Phase::Scoring},
    {"resumed-bare", "resumed finished score-bare", Phase::Scoring},
    {"resumed-approved", "resumed approved", Phase::Scoring},
    {"owed-scoring", "resumed-owed finished", Phase::Scoring},
    {"owed-faulty", "resumed-owed finished score-failed", Phase::Scoring},
    {"ending-resumed", "resumed expired", Phase::Ending},
    {"ending-resumed-owed", "resumed finished limit-over", Phase::Ending},
    {"ending-amended", "resumed-owed finished score-ok", Phase::Ending},
    {"ending-amended-keeping", "resumed-keeping finished score-ok", Phase::Ending},
    {"static-asking", "started-static", Phase::AskingUrl},
    {"static-loading", "started-static url", Phase::Loading},
    {"static-reopening", "started-static url page-failed", Phase::Reopening},
    {"static-running", "started-static url page-loaded", Phase::Running},
    {"static-leaving", "started-static url page-loaded returned", Phase::Leaving},
    {"static-ending", "started-static url page-loaded returned page-closed", Phase::Ending},
    {"watching-static", "resumed-static", Phase::Watching},
    {"watching-static-late", "resumed-static-late", Phase::Watching},
    {"ended-resumed", "resumed cancel", Phase::Ended},
    {"reopening-unreached", "started session url page-unreached", Phase::Reopening},
    {"loading-unreached", "started session url page-failed step-over page-unreached step-over",
     Phase::Loading},
    {"reopening-unreached-last",
     "started session url page-failed step-over page-failed step-over page-failed step-over "
     "page-unreached",
     Phase::Reopening},
    {"loading-cut-off", "started session url page-failed step-over status-network", Phase::Loading},
    {"cut-off", "started session url page-loaded unknown status-network page-unreached",
     Phase::Reopening},
    {"cut-off-crashed", "started session url page-loaded unknown status-network page-failed",
     Phase::Reopening},
    {"static-cut-off", "started-static url page-unreached", Phase::Reopening},
    {"static-loading-cut-off", "started-static url page-unreached step-over", Phase::Loading},
    {"returning", "resumed-visitor", Phase::Returning},
    {"returning-lost", "resumed-visitor unknown status-network", Phase::Returning},
    {"returning-refused", "resumed-visitor unknown url-failed", Phase::Returning},
    {"returning-static", "resumed-visitor-static", Phase::Returning},
    {"returned", "resumed-visitor unknown url page-loaded", Phase::Running},
    {"returned-static", "resumed-visitor-static url page-loaded", Phase::Running},
};

struct Row
{
    const char *states;
    const char *events;
    const char *expected; ///< "Phase: effects"
};

#define CREATE "store-step:start create arm:step:15000"
#define CREATING "creating creating-last creating-fallback creating-refused"
#define END(what) "Ending: drop-calls disarm-all note:end=" what " store-end"
#define SCORED(what) "drop-calls disarm-all store-score note:end=" what " store-end"
#define LET_GO "drop-calls disarm-all say:done say-end"
#define OPEN "note:page-open open-page arm:step:30000"
#define CLOSE "unwatch close-page arm:close:3500"
#define WATCHING                                                                                   \
    "loading reopening loading-again loading-last running running-shaky running-doubtful"
#define ALONE "watching watching-known watching-late watching-owed watching-owed-late"
#define ALONE_LOST "watching-lost watching-late-lost"
#define ALONE_SCORING "resumed-scoring resumed-bare resumed-approved owed-scoring owed-faulty"
#define NEW(what) "note:status:" what " status-read status:" what
#define NEW_AGAIN(what) "note:status:" what " status-read restored status:" what
#define OVER(what) "unwatch drop-calls disarm-all note:end=" what " store-end"
#define MOVING "moving moving-shaky"
#define LINK "static-loading static-reopening static-running"
#define LINK_ALONE "watching-static watching-static-late"
#define LINK_OVER(what) "drop-calls disarm-all note:end=" what " store-end"
#define CLOSE_LATER "unwatch close-page arm:close:6500"
#define CLOSE_LINK "close-page arm:close:3500"
#define NO_REPORT "disarm:close note:closed=not_clean:_no_report_in_time"
#define CLOSED "disarm:close note:closed=renderer_gone"

/// What happens. A pair that is not here must change nothing and have no effect.
constexpr Row Rows[]{
    // Creating the session.
    {"idle", "started started-keeping started-fallback started-lingering",
     "Creating: arm:visit:900000 store-visit say:creating " CREATE},
    {CREATING " asking static-asking", "store-failed", END("error/storage-failed")},
    {CREATING, "session", "AskingUrl: store-session ask-url arm:step:15000 say:opening"},
    {CREATING, "session-failed step-over", END("error/start-failed")},
    {"creating creating-fallback creating-refused", "session-busy", "RetryingStart: arm:step:1000"},
    {"creating-last", "session-busy", END("error/start-failed")},
    {"creating-fallback", "session-400", "Creating: note:redirect-refused " CREATE},
    {"creating creating-last creating-refused", "session-400", END("error/start-failed")},
    {CREATING, "cancel", "Leaving: arm:step:2000"},
    {CREATING " retrying retrying-refused asking static-asking", "visit-over",
     END("expired/deadline")},
    {"retrying retrying-refused", "step-over", "Creating: " CREATE},
    {"retrying retrying-refused asking static-asking", "cancel", END("cancelled/cancelled")},

    // The address and the page.
    {"asking", "url", "Loading: store-step:url note:page-open open-page arm:step:30000 watch"},
    {"asking static-asking", "url-failed step-over", END("error/url-refused")},
    {"loading moved loading-again loading-last static-loading", "store-failed",
     END("error/storage-failed")},
    {"loading moved static-loading", "page-loaded",
     "Running: note:page-loaded disarm:step say:running"},
    {"reopening static-reopening loading-again loading-last", "page-loaded",
     "Running: note:page-loaded arm:step:60000 say:running"},
    {"loading moved static-loading", "page-failed page-closed", "Reopening: arm:step:200"},
    {"static-loading", "step-over", "Reopening: arm:step:200"},
    {"loading-again", "page-failed page-closed", "Reopening: arm:step:1000"},
    {"loading-last", "page-failed page-closed", "Leaving: " CLOSE},
    {"running running-doubtful running-lost running-foreign running-lingering static-running",
     "page-failed page-closed", "Reopening: arm:step:200 say:opening"},
    {"running-shaky", "page-failed page-closed", "Reopening: arm:step:1000 say:opening"},
    {"reopening static-reopening", "step-over", "Loading: note:page-open open-page arm:step:30000"},
    {"running-shaky", "step-over", "Running:*"},

    // Once more for the phone.
    {"loading reopening loading-again loading-last moved", "move",
     "Moving: note:to-phone disarm:step close-page arm:close:3500"},
    {"running running-shaky running-doubtful running-lost running-foreign running-lingering",
     "move", "Moving: note:to-phone disarm:step close-page arm:close:3500 say:opening"},
    {MOVING, "page-closed", "Moving: " CLOSED " ask-url arm:step:15000"},
    {MOVING, "close-over", "Moving: " NO_REPORT " ask-url arm:step:15000"},
    {"moving-asked", "url url-failed step-over",
     "Loading: note:page-open open-page arm:step:30000"},
    {MOVING " moving-asked moved running-foreign running-lingering", "unknown",
     "same: status-read"},
    {MOVING " moving-asked moved running-foreign running-lingering", "progress",
     "same: " NEW("ID_VALIDATION_FINISHED")},
    {MOVING " moving-asked moved running-foreign running-lingering", "newer",
     "same: " NEW("SOME_FUTURE_VALUE")},
    {MOVING " moving-asked moved running-foreign running-lingering", "status-500", "same:*"},
    {MOVING " moving-asked moved running-foreign running-lingering", "status-network",
     "same: lost:1000"},
    {MOVING, "finished",
     "Scoring: " NEW("ONBOARDING_FINISHED") " unwatch read-score arm:limit:60000 say:scoring"},
    {MOVING, "approved",
     "Scoring: " NEW("MANUAL_REVIEW_APPROVED") " unwatch read-score arm:limit:5000 say:scoring"},
    {MOVING, "rejected",
     "Scoring: " NEW("MANUAL_REVIEW_REJECTED") " unwatch read-score arm:limit:5000 say:scoring"},
    {MOVING, "expired", "Leaving: " NEW("EXPIRED") " unwatch"},
    {MOVING, "status-401 status-404 cancel visit-over", "Leaving: unwatch"},
    {"moving-asked", "finished",
     "Scoring: " NEW("ONBOARDING_FINISHED") " unwatch drop-calls read-score arm:limit:60000 "
                                            "say:scoring"},
    {"moving-asked", "approved",
     "Scoring: " NEW("MANUAL_REVIEW_APPROVED") " unwatch drop-calls read-score arm:limit:5000 "
                                               "say:scoring"},
    {"moving-asked", "rejected",
     "Scoring: " NEW("MANUAL_REVIEW_REJECTED") " unwatch drop-calls read-score arm:limit:5000 "
                                               "say:scoring"},
    {"moving-asked", "expired", "Ending: " NEW("EXPIRED") " " OVER("expired/deadline")},
    {"moving-asked", "status-401", "Ending: " OVER("error/token-refused")},
    {"moving-asked", "status-404", "Ending: " OVER("error/session-unknown")},
    {"moving-asked", "cancel", "Ending: " OVER("cancelled/cancelled")},
    {"moving-asked", "visit-over", "Ending: " OVER("expired/deadline")},

    // The page may take longer to close.
    {"running-lingering", "finished",
     "Scoring: " NEW("ONBOARDING_FINISHED") " " CLOSE_LATER " read-score arm:limit:60000 "
                                            "say:scoring"},
    {"running-lingering", "approved",
     "Scoring: " NEW("MANUAL_REVIEW_APPROVED") " " CLOSE_LATER " read-score arm:limit:5000 "
                                               "say:scoring"},
    {"running-lingering", "rejected",
     "Scoring: " NEW("MANUAL_REVIEW_REJECTED") " " CLOSE_LATER " read-score arm:limit:5000 "
                                               "say:scoring"},
    {"running-lingering", "expired", "Leaving: " NEW("EXPIRED") " " CLOSE_LATER},
    {"running-lingering", "status-401 status-404 cancel visit-over", "Leaving: " CLOSE_LATER},

    // A return names another session: written down once, and believed never.
    {WATCHING " running-lost running-lingering moved " MOVING " moving-asked " ALONE " " ALONE_LOST,
     "returned-foreign", "same: note:return-foreign=i-2"},

    // Over a static link.
    {"idle", "started-static", "AskingUrl: arm:visit:900000 store-visit say:creating check-url"},
    {"static-asking", "url",
     "Loading: store-step:static note:page-open open-page arm:step:30000 say:opening"},
    {LINK, "cancel visit-over", "Leaving: " CLOSE_LINK},
    {LINK, "returned", "Leaving: note:returned=i-1 store-interview:i-1 " CLOSE_LINK},
    {LINK, "returned-bare", "Leaving: note:returned " CLOSE_LINK},
    {LINK, "returned-foreign", "Leaving: note:return-foreign=i-2 note:returned " CLOSE_LINK},
    {LINK, "webhook",
     "Leaving: note:webhook=ONBOARDING_FINISHED_i-1 store-interview:i-1 " CLOSE_LINK},
    {LINK, "webhook-approved",
     "Leaving: note:webhook=MANUAL_REVIEW_APPROVED_i-1 store-interview:i-1 " CLOSE_LINK},
    {LINK, "webhook-expired", "Leaving: note:webhook=EXPIRED_i-1 store-interview:i-1 " CLOSE_LINK},
    {"static-leaving", "page-closed", "Ending: " CLOSED " " LINK_OVER("review/score-missing")},
    {"static-leaving", "close-over", "Ending: " NO_REPORT " " LINK_OVER("review/score-missing")},
    {"static-ending", "end-stored store-failed", "Ended: say:done say-end"},
    {"idle", "resumed-static",
     "Watching: load-evidence store-step:resumed arm:visit:300000 say:running"},
    {"idle", "resumed-static-late",
     "Watching: load-evidence store-step:resumed arm:visit:0 say:running"},
    {LINK_ALONE, "store-failed cancel", "Ended: " LET_GO},
    {LINK_ALONE, "visit-over", END("expired/deadline")},
    {LINK_ALONE, "returned",
     "Ending: note:returned=i-1 store-interview:i-1 " LINK_OVER("review/score-missing")},
    {LINK_ALONE, "returned-bare", "Ending: note:returned " LINK_OVER("review/score-missing")},
    {LINK_ALONE, "returned-foreign",
     "Ending: note:return-foreign=i-2 note:returned " LINK_OVER("review/score-missing")},
    {LINK_ALONE, "webhook",
     "Ending: note:webhook=ONBOARDING_FINISHED_i-1 store-interview:i-1 " LINK_OVER(
         "review/score-missing")},
    {LINK_ALONE, "webhook-approved",
     "Ending: note:webhook=MANUAL_REVIEW_APPROVED_i-1 store-interview:i-1 " LINK_OVER(
         "review/score-missing")},
    {LINK_ALONE, "webhook-expired",
     "Ending: note:webhook=EXPIRED_i-1 store-interview:i-1 " LINK_OVER("expired/deadline")},
    {LINK_ALONE, "evidence", "Ending: store-interview:i-1 " LINK_OVER("review/score-missing")},
    {LINK_ALONE, "evidence-bare", END("review/score-missing")},
    {LINK_ALONE, "evidence-expired", "Ending: store-interview:i-1 " LINK_OVER("expired/deadline")},

    // The status, wherever the page stands.
    {"loading reopening loading-again loading-last", "unknown",
     "same: note:status:UNKNOWN status-read status:UNKNOWN"},
    {"running running-shaky", "unknown", "same: status-read"},
    {"running-doubtful", "unknown", "same:* status-read"},
    {"running-lost", "unknown", "same: status-read restored"},
    {WATCHING, "progress",
     "same: note:status:ID_VALIDATION_FINISHED status-read status:ID_VALIDATION_FINISHED"},
    {"running-lost", "progress",
     "same: note:status:ID_VALIDATION_FINISHED status-read restored status:ID_VALIDATION_FINISHED"},
    {WATCHING, "newer", "same: note:status:SOME_FUTURE_VALUE status-read status:SOME_FUTURE_VALUE"},
    {"running-lost", "newer",
     "same: note:status:SOME_FUTURE_VALUE status-read restored status:SOME_FUTURE_VALUE"},
    {WATCHING " running-foreign moved", "finished",
     "Scoring: note:status:ONBOARDING_FINISHED status-read status:ONBOARDING_FINISHED " CLOSE
     " read-score arm:limit:60000 "
     "say:scoring"},
    {"running-lost", "finished",
     "Scoring: note:status:ONBOARDING_FINISHED status-read restored "
     "status:ONBOARDING_FINISHED " CLOSE " read-score arm:limit:60000 say:scoring"},
    {WATCHING " running-foreign moved", "approved",
     "Scoring: note:status:MANUAL_REVIEW_APPROVED status-read status:MANUAL_REVIEW_APPROVED " CLOSE
     " read-score arm:limit:5000 "
     "say:scoring"},
    {"running-lost", "approved",
     "Scoring: note:status:MANUAL_REVIEW_APPROVED status-read restored "
     "status:MANUAL_REVIEW_APPROVED " CLOSE " read-score arm:limit:5000 say:scoring"},
    {WATCHING " running-foreign moved", "rejected",
     "Scoring: note:status:MANUAL_REVIEW_REJECTED status-read status:MANUAL_REVIEW_REJECTED " CLOSE
     " read-score arm:limit:5000 "
     "say:scoring"},
    {"running-lost", "rejected",
     "Scoring: note:status:MANUAL_REVIEW_REJECTED status-read restored "
     "status:MANUAL_REVIEW_REJECTED " CLOSE " read-score arm:limit:5000 say:scoring"},
    {WATCHING " running-foreign moved", "expired",
     "Leaving: note:status:EXPIRED status-read status:EXPIRED " CLOSE ""},
    {"running-lost", "expired",
     "Leaving: note:status:EXPIRED status-read restored status:EXPIRED " CLOSE ""},
    {"loading reopening loading-again loading-last running running-shaky", "status-500", "same:*"},
    {"running-doubtful running-lost", "status-500", "same: lost:2000"},
    {WATCHING " running-lost", "status-network", "same: lost:1000"},
    {WATCHING " running-lost running-foreign moved", "status-401 status-404 cancel visit-over",
     "Leaving: " CLOSE},

    // Page going, score coming.
    {"scoring scoring-moving scoring-approved", "page-closed", "Scoring: " CLOSED},
    {"scoring scoring-moving scoring-approved", "close-over",
     "Scoring: disarm:close note:closed=not_clean:_no_report_in_time"},
    {"scoring scoring-moving", "score-ok", "Scoring: note:score=OK"},
    {"scoring scoring-moving", "score-warn", "Scoring: note:score=WARN"},
    {"scoring scoring-moving", "score-fail", "Scoring: note:score=FAIL"},
    {"scoring scoring-moving", "score-bare", "Scoring: arm:grace:5000 arm:retry:250"},
    {"scoring-closed scoring-faulty scoring-bare", "score-ok",
     "Ending: note:score=OK " SCORED("passed/ok")},
    {"scoring-closed scoring-faulty scoring-bare", "score-warn",
     "Ending: note:score=WARN " SCORED("review/ok")},
    {"scoring-closed scoring-faulty scoring-bare", "score-fail",
     "Ending: note:score=FAIL " SCORED("failed/ok")},
    {"scoring-closed", "score-bare", "Scoring: arm:grace:5000 arm:retry:250"},
    {"scoring-faulty", "score-bare", "Scoring: arm:grace:5000 arm:retry:500"},
    {"scoring-bare", "score-bare", "Scoring: arm:retry:500"},
    {"scoring-approved", "score-ok", "Scoring: note:score=OK"},
    {"scoring-approved", "score-warn", "Scoring: note:score=WARN"},
    {"scoring-approved", "score-fail", "Scoring: note:score=FAIL"},
    {"scoring-approved", "score-bare", "Scoring: note:score=no_overall"},
    {"scoring scoring-moving scoring-closed scoring-approved", "score-failed",
     "Scoring: arm:retry:250"},
    {"scoring-bare scoring-faulty", "score-failed", "Scoring: arm:retry:500"},
    {"scoring scoring-moving scoring-closed scoring-bare scoring-faulty scoring-approved",
     "retry-over", "Scoring: read-score"},
    {"scoring scoring-moving scoring-approved", "limit-over grace-over", "Scoring:*"},
    {"scoring-closed scoring-faulty", "limit-over grace-over", END("error/score-missing")},
    {"scoring-bare", "limit-over grace-over", "Ending: " SCORED("review/score-missing")},
    {"scoring-decided", "page-closed", "Ending: " CLOSED " " SCORED("passed/ok")},
    {"scoring-decided", "close-over",
     "Ending: disarm:close note:closed=not_clean:_no_report_in_time " SCORED("passed/ok")},
    {"scoring scoring-moving scoring-decided scoring-approved", "cancel", "Leaving:*"},
    {"scoring scoring-moving", "visit-over", "Leaving:*"},
    {"scoring-closed scoring-faulty", "cancel", END("cancelled/cancelled")},
    {"scoring-bare", "cancel", "Ending: " SCORED("cancelled/cancelled")},
    {"scoring-closed scoring-faulty", "visit-over", END("expired/deadline")},
    {"scoring-bare", "visit-over", "Ending: " SCORED("expired/deadline")},

    // The way out.
    {"leaving-page leaving-moving", "page-closed",
     "Ending: " CLOSED " drop-calls disarm-all note:end=cancelled/cancelled store-end"},
    {"leaving-page leaving-moving", "close-over",
     "Ending: disarm:close note:closed=not_clean:_no_report_in_time drop-calls disarm-all "
     "note:end=cancelled/cancelled store-end"},
    {"leaving-start", "session",
     "Ending: try-store-session drop-calls disarm-all note:end=cancelled/cancelled store-end"},
    {"leaving-start", "session-failed session-400 session-busy step-over",
     END("cancelled/cancelled")},
    {"ending ending-keeping-cancelled ending-resumed ending-amended", "end-stored",
     "Ended: forget-token say:done say-end"},
    {"ending-early ending-owed ending-cancelled-owed ending-keeping ending-resumed-owed "
     "ending-amended-keeping",
     "end-stored", "Ended: say:done say-end"},
    {"ending ending-early ending-owed ending-cancelled-owed ending-keeping "
     "ending-keeping-cancelled ending-resumed "
     "ending-resumed-owed ending-amended ending-amended-keeping",
     "store-failed", "Ended: say:done say-end"},

    // Going on without a page.
    {"idle", "resumed resumed-owed",
     "Watching: load-session store-step:resumed arm:visit:300000 watch-alone say:running"},
    {"idle", "resumed-late resumed-keeping",
     "Watching: load-session store-step:resumed arm:step:30000 watch-alone say:running"},
    {ALONE " " ALONE_LOST, "store-failed cancel", "Ended: unwatch " LET_GO},
    {"watching watching-known watching-lost watching-owed", "visit-over",
     "Watching:* watch-alone arm:step:60000"},
    {"watching-late watching-late-lost watching-owed-late", "step-over", "Ended: unwatch " LET_GO},
    {"watching watching-owed watching-owed-late", "unknown", "same: " NEW("UNKNOWN")},
    {"watching-known", "unknown", "same: status-read"},
    {"watching-lost", "unknown", "same:* status-read restored"},
    {"watching-late", "unknown", "Ending: status-read " OVER("expired/deadline")},
    {"watching-late-lost", "unknown", "Ending: " NEW_AGAIN("UNKNOWN") " " OVER("expired/deadline")},
    {"watching watching-known watching-owed watching-owed-late", "progress",
     "same: " NEW("ID_VALIDATION_FINISHED")},
    {"watching-lost", "progress", "same: " NEW_AGAIN("ID_VALIDATION_FINISHED")},
    {"watching-late", "progress",
     "Ending: " NEW("ID_VALIDATION_FINISHED") " " OVER("expired/deadline")},
    {"watching-late-lost", "progress",
     "Ending: " NEW_AGAIN("ID_VALIDATION_FINISHED") " " OVER("expired/deadline")},
    {"watching watching-known watching-owed watching-owed-late", "newer",
     "same: " NEW("SOME_FUTURE_VALUE")},
    {"watching-lost", "newer", "same: " NEW_AGAIN("SOME_FUTURE_VALUE")},
    {"watching-late", "newer", "Ending: " NEW("SOME_FUTURE_VALUE") " " OVER("expired/deadline")},
    {"watching-late-lost", "newer",
     "Ending: " NEW_AGAIN("SOME_FUTURE_VALUE") " " OVER("expired/deadline")},
    {ALONE, "finished",
     "Scoring: " NEW("ONBOARDING_FINISHED") " unwatch read-score arm:limit:60000 say:scoring"},
    {ALONE_LOST, "finished",
     "Scoring: " NEW_AGAIN("ONBOARDING_FINISHED") " unwatch read-score arm:limit:60000 "
                                                  "say:scoring"},
    {ALONE, "approved",
     "Scoring: " NEW("MANUAL_REVIEW_APPROVED") " unwatch read-score arm:limit:5000 say:scoring"},
    {ALONE_LOST, "approved",
     "Scoring: " NEW_AGAIN("MANUAL_REVIEW_APPROVED") " unwatch read-score arm:limit:5000 "
                                                     "say:scoring"},
    {ALONE, "rejected",
     "Scoring: " NEW("MANUAL_REVIEW_REJECTED") " unwatch read-score arm:limit:5000 say:scoring"},
    {ALONE_LOST, "rejected",
     "Scoring: " NEW_AGAIN("MANUAL_REVIEW_REJECTED") " unwatch read-score arm:limit:5000 "
                                                     "say:scoring"},
    {ALONE, "expired", "Ending: " NEW("EXPIRED") " " OVER("expired/deadline")},
    {ALONE_LOST, "expired", "Ending: " NEW_AGAIN("EXPIRED") " " OVER("expired/deadline")},
    {ALONE " " ALONE_LOST, "status-401", "Ending: " OVER("error/token-refused")},
    {ALONE " " ALONE_LOST, "status-404", "Ending: " OVER("error/session-unknown")},
    {ALONE, "status-500", "same:*"},
    {ALONE_LOST, "status-500", "same:* lost:2000"},
    {ALONE " " ALONE_LOST, "status-network", "same:* lost:1000"},

    {"resumed-scoring resumed-bare owed-scoring owed-faulty", "score-ok",
     "Ending: note:score=OK " SCORED("passed/ok")},
    {"resumed-scoring resumed-bare owed-scoring owed-faulty", "score-warn",
     "Ending: note:score=WARN " SCORED("review/ok")},
    {"resumed-scoring resumed-bare owed-scoring owed-faulty", "score-fail",
     "Ending: note:score=FAIL " SCORED("failed/ok")},
    {"resumed-approved", "score-ok", "Ending: note:score=OK " SCORED("passed/ok")},
    {"resumed-approved", "score-warn", "Ending: note:score=WARN " SCORED("passed/ok")},
    {"resumed-approved", "score-fail", "Ending: note:score=FAIL " SCORED("passed/ok")},
    {"resumed-approved", "score-bare", "Ending: note:score=no_overall " SCORED("passed/ok")},
    {"resumed-scoring owed-scoring", "score-bare", "Scoring: arm:grace:5000 arm:retry:250"},
    {"owed-faulty", "score-bare", "Scoring: arm:grace:5000 arm:retry:500"},
    {"resumed-bare", "score-bare", "Scoring: arm:retry:500"},
    {"resumed-scoring resumed-approved owed-scoring", "score-failed", "Scoring: arm:retry:250"},
    {"resumed-bare owed-faulty", "score-failed", "Scoring: arm:retry:500"},
    {ALONE_SCORING, "retry-over", "Scoring: read-score"},
    {"resumed-scoring", "limit-over grace-over", END("error/score-missing")},
    {"resumed-approved", "limit-over grace-over", END("passed/ok")},
    {"resumed-bare", "limit-over grace-over", "Ending: " SCORED("review/score-missing")},
    {"owed-scoring owed-faulty", "limit-over grace-over", "Ended: " LET_GO},
    {ALONE_SCORING, "cancel", "Ended: " LET_GO},

    // A page that cannot be loaded, and the network that may be to blame.
    {"asking static-asking", "url-network url-busy", "Ending: " LINK_OVER("error/url-refused")},
    {"loading moved", "page-unreached page-silent step-over",
     "Reopening: arm:step:200 read-status"},
    {"loading reopening loading-again loading-last moved static-loading static-reopening "
     "reopening-unreached loading-unreached reopening-unreached-last loading-cut-off "
     "static-cut-off static-loading-cut-off",
     "reload", "Loading: note:reload " OPEN},
    {"loading-again", "page-unreached page-silent step-over",
     "Reopening: arm:step:1000 read-status"},
    {"loading-last loading-unreached", "page-unreached page-silent step-over",
     "Reopening: arm:step:3000 read-status"},
    {"running running-doubtful running-foreign running-lingering returned",
     "page-unreached page-silent", "Reopening: arm:step:200 say:opening read-status"},
    {"running running-shaky running-doubtful running-lost running-foreign running-lingering "
     "static-running returned returned-static",
     "reload", "Loading: note:reload " OPEN " say:opening"},
    {"running-shaky", "page-unreached page-silent",
     "Reopening: arm:step:1000 say:opening read-status"},
    {"running-lost", "page-unreached page-silent", "Reopening: disarm:step say:opening"},
    {"moving-asked", "url-network url-busy", "Loading: " OPEN},
    {"reopening-unreached reopening-unreached-last cut-off cut-off-crashed static-cut-off",
     "step-over", "Loading: " OPEN},
    {"static-loading static-loading-cut-off", "page-unreached",
     "Reopening: lost:3000 arm:step:3000"},
    {"static-loading", "page-silent", "Reopening: arm:step:200"},
    {"static-loading-cut-off", "page-failed page-silent page-closed step-over",
     "Reopening: arm:step:200"},
    {"static-running returned-static", "page-unreached",
     "Reopening: lost:3000 arm:step:3000 say:opening"},
    {"static-running", "page-silent", "Reopening: arm:step:200 say:opening"},
    {"reopening-unreached cut-off", "page-loaded",
     "Running: note:page-loaded disarm:step say:running"},
    {"reopening-unreached reopening-unreached-last cut-off cut-off-crashed", "returned-foreign",
     "Reopening: note:return-foreign=i-2"},
    {"reopening-unreached loading-unreached reopening-unreached-last loading-cut-off cut-off "
     "cut-off-crashed",
     "move", "Moving: note:to-phone disarm:step " CLOSE_LINK},
    {"reopening-unreached", "unknown", "Reopening: " NEW("UNKNOWN")},
    {"reopening-unreached", "progress", "Reopening: " NEW("ID_VALIDATION_FINISHED")},
    {"reopening-unreached", "newer", "Reopening: " NEW("SOME_FUTURE_VALUE")},
    {"reopening-unreached loading-unreached reopening-unreached-last", "finished",
     "Scoring: " NEW("ONBOARDING_FINISHED") " " CLOSE " read-score arm:limit:60000 say:scoring"},
    {"reopening-unreached loading-unreached reopening-unreached-last", "approved",
     "Scoring: " NEW("MANUAL_REVIEW_APPROVED") " " CLOSE " read-score arm:limit:5000 say:scoring"},
    {"reopening-unreached loading-unreached reopening-unreached-last", "rejected",
     "Scoring: " NEW("MANUAL_REVIEW_REJECTED") " " CLOSE " read-score arm:limit:5000 say:scoring"},
    {"reopening-unreached loading-unreached reopening-unreached-last", "expired",
     "Leaving: " NEW("EXPIRED") " " CLOSE},
    {"reopening-unreached loading-unreached reopening-unreached-last returning returning-refused "
     "returned",
     "status-500", "same:*"},
    {"reopening-unreached reopening-unreached-last", "status-network",
     "Reopening: lost:1000 disarm:step"},
    {"reopening-unreached loading-unreached reopening-unreached-last loading-cut-off cut-off "
     "cut-off-crashed",
     "status-401 status-404 cancel visit-over", "Leaving: " CLOSE},
    {"loading-unreached loading-cut-off static-loading-cut-off", "store-failed",
     "Ending: " LINK_OVER("error/storage-failed")},
    {"loading-unreached reopening-unreached-last loading-cut-off cut-off-crashed", "page-loaded",
     "Running: note:page-loaded arm:step:60000 say:running"},
    {"loading-unreached loading-cut-off", "page-failed page-closed", "Reopening: arm:step:1000"},
    {"loading-unreached loading-cut-off", "returned-foreign", "Loading: note:return-foreign=i-2"},
    {"loading-unreached", "unknown", "Loading: " NEW("UNKNOWN")},
    {"loading-unreached", "progress", "Loading: " NEW("ID_VALIDATION_FINISHED")},
    {"loading-unreached", "newer", "Loading: " NEW("SOME_FUTURE_VALUE")},
    {"loading-unreached loading-cut-off", "status-network", "Loading: lost:1000"},
    {"reopening-unreached-last", "unknown", "Leaving: " NEW("UNKNOWN") " " CLOSE},
    {"reopening-unreached-last", "progress", "Leaving: " NEW("ID_VALIDATION_FINISHED") " " CLOSE},
    {"reopening-unreached-last", "newer", "Leaving: " NEW("SOME_FUTURE_VALUE") " " CLOSE},
    {"loading-cut-off", "page-unreached page-silent step-over", "Reopening: disarm:step"},
    {"loading-cut-off", "unknown", "Loading: " NEW_AGAIN("UNKNOWN") " " OPEN},
    {"loading-cut-off cut-off cut-off-crashed", "progress",
     "Loading: " NEW_AGAIN("ID_VALIDATION_FINISHED") " " OPEN},
    {"loading-cut-off cut-off cut-off-crashed", "newer",
     "Loading: " NEW_AGAIN("SOME_FUTURE_VALUE") " " OPEN},
    {"loading-cut-off cut-off cut-off-crashed", "finished",
     "Scoring: " NEW_AGAIN("ONBOARDING_FINISHED") " " CLOSE
                                                  " read-score arm:limit:60000 say:scoring"},
    {"loading-cut-off cut-off cut-off-crashed", "approved",
     "Scoring: " NEW_AGAIN("MANUAL_REVIEW_APPROVED") " " CLOSE
                                                     " read-score arm:limit:5000 say:scoring"},
    {"loading-cut-off cut-off cut-off-crashed", "rejected",
     "Scoring: " NEW_AGAIN("MANUAL_REVIEW_REJECTED") " " CLOSE
                                                     " read-score arm:limit:5000 say:scoring"},
    {"loading-cut-off cut-off cut-off-crashed", "expired",
     "Leaving: " NEW_AGAIN("EXPIRED") " " CLOSE},
    {"loading-cut-off", "status-500", "Loading: lost:2000"},
    {"cut-off cut-off-crashed", "unknown", "Loading: status-read restored " OPEN},
    {"cut-off cut-off-crashed", "status-500", "Reopening: lost:2000"},
    {"cut-off cut-off-crashed", "status-network", "Reopening: lost:1000"},
    {"static-cut-off static-loading-cut-off", "page-loaded",
     "Running: note:page-loaded restored disarm:step say:running"},
    {"static-cut-off static-loading-cut-off returned-static", "returned",
     "Leaving: note:returned=i-1 store-interview:i-1 " CLOSE_LINK},
    {"static-cut-off static-loading-cut-off returned-static", "returned-bare",
     "Leaving: note:returned " CLOSE_LINK},
    {"static-cut-off static-loading-cut-off returned-static", "returned-foreign",
     "Leaving: note:return-foreign=i-2 note:returned " CLOSE_LINK},
    {"static-cut-off static-loading-cut-off returned-static", "webhook",
     "Leaving: note:webhook=ONBOARDING_FINISHED_i-1 store-interview:i-1 " CLOSE_LINK},
    {"static-cut-off static-loading-cut-off returned-static", "webhook-approved",
     "Leaving: note:webhook=MANUAL_REVIEW_APPROVED_i-1 store-interview:i-1 " CLOSE_LINK},
    {"static-cut-off static-loading-cut-off returned-static", "webhook-expired",
     "Leaving: note:webhook=EXPIRED_i-1 store-interview:i-1 " CLOSE_LINK},
    {"static-cut-off static-loading-cut-off returned-static", "cancel visit-over",
     "Leaving: " CLOSE_LINK},

    // Going on with the visitor.
    {"idle", "resumed-visitor",
     "Returning: load-session store-step:resumed arm:visit:300000 say:opening watch-alone ask-url "
     "arm:step:15000"},
    {"idle", "resumed-visitor-late",
     "Watching: load-session store-step:resumed arm:step:30000 watch-alone say:running"},
    {"idle", "resumed-visitor-owed",
     "Watching: load-session store-step:resumed arm:visit:300000 watch-alone say:running"},
    {"idle", "resumed-visitor-static",
     "Returning: load-evidence store-step:resumed arm:visit:300000 say:opening check-url"},
    {"returning-static", "url-failed url-network url-busy",
     "Ending: " LINK_OVER("error/url-refused")},
    {"returning-static", "url", "Loading: store-step:static " OPEN},
    {"returned", "page-failed page-closed", "Reopening: arm:step:200 say:opening"},
    {"returned-static", "page-failed page-silent page-closed",
     "Reopening: arm:step:200 say:opening"},
    {"returning returning-lost returning-refused", "store-failed", "Ended: unwatch " LET_GO},
    {"returning returning-lost returning-refused", "url", "Loading: " OPEN " watch"},
    {"returning returning-lost returning-refused", "url-failed",
     "Returning: disarm:step watch-alone"},
    {"returning returning-lost returning-refused", "url-network url-busy",
     "Returning: arm:step:3000"},
    {"returning returning-lost returning-refused", "returned-foreign",
     "Returning: note:return-foreign=i-2"},
    {"returning", "unknown", "Returning: " NEW("UNKNOWN")},
    {"returning", "progress", "Returning: " NEW("ID_VALIDATION_FINISHED")},
    {"returning", "newer", "Returning: " NEW("SOME_FUTURE_VALUE")},
    {"returning returning-refused", "finished",
     "Scoring: " NEW(
         "ONBOARDING_FINISHED") " unwatch drop-calls read-score arm:limit:60000 say:scoring"},
    {"returning returning-refused", "approved",
     "Scoring: " NEW(
         "MANUAL_REVIEW_APPROVED") " unwatch drop-calls read-score arm:limit:5000 say:scoring"},
    {"returning returning-refused", "rejected",
     "Scoring: " NEW(
         "MANUAL_REVIEW_REJECTED") " unwatch drop-calls read-score arm:limit:5000 say:scoring"},
    {"returning returning-refused", "expired",
     "Ending: " NEW("EXPIRED") " " OVER("expired/deadline")},
    {"returning returning-lost returning-refused", "status-network", "Returning: lost:1000"},
    {"returning returning-lost returning-refused", "status-401",
     "Ending: " OVER("error/token-refused")},
    {"returning returning-lost returning-refused", "status-404",
     "Ending: " OVER("error/session-unknown")},
    {"returning returning-lost returning-refused", "cancel",
     "Ending: " OVER("cancelled/cancelled")},
    {"returning returning-lost returning-refused", "visit-over",
     "Ending: " OVER("expired/deadline")},
    {"returning returning-lost returning-refused", "step-over",
     "Returning: drop-calls ask-url arm:step:15000"},
    {"returning-lost", "unknown", "Returning: status-read restored"},
    {"returning-lost", "progress", "Returning: " NEW_AGAIN("ID_VALIDATION_FINISHED")},
    {"returning-lost", "newer", "Returning: " NEW_AGAIN("SOME_FUTURE_VALUE")},
    {"returning-lost", "finished",
     "Scoring: " NEW_AGAIN(
         "ONBOARDING_FINISHED") " unwatch drop-calls read-score arm:limit:60000 say:scoring"},
    {"returning-lost", "approved",
     "Scoring: " NEW_AGAIN(
         "MANUAL_REVIEW_APPROVED") " unwatch drop-calls read-score arm:limit:5000 say:scoring"},
    {"returning-lost", "rejected",
     "Scoring: " NEW_AGAIN(
         "MANUAL_REVIEW_REJECTED") " unwatch drop-calls read-score arm:limit:5000 say:scoring"},
    {"returning-lost", "expired", "Ending: " NEW_AGAIN("EXPIRED") " " OVER("expired/deadline")},
    {"returning-lost", "status-500", "Returning: lost:2000"},
    {"returning-refused", "unknown", "Ending: status-read " OVER("error/url-refused")},
    {"returning-refused", "progress",
     "Ending: " NEW("ID_VALIDATION_FINISHED") " " OVER("error/url-refused")},
    {"returning-refused", "newer",
     "Ending: " NEW("SOME_FUTURE_VALUE") " " OVER("error/url-refused")},
    {"returning-static", "store-failed", "Ended: " LET_GO},
    {"returning-static", "returned",
     "Ending: note:returned=i-1 store-interview:i-1 " LINK_OVER("review/score-missing")},
    {"returning-static", "returned-bare",
     "Ending: note:returned " LINK_OVER("review/score-missing")},
    {"returning-static", "returned-foreign",
     "Ending: note:return-foreign=i-2 note:returned " LINK_OVER("review/score-missing")},
    {"returning-static", "webhook",
     "Ending: note:webhook=ONBOARDING_FINISHED_i-1 store-interview:i-1 " LINK_OVER(
         "review/score-missing")},
    {"returning-static", "webhook-approved",
     "Ending: note:webhook=MANUAL_REVIEW_APPROVED_i-1 store-interview:i-1 " LINK_OVER(
         "review/score-missing")},
    {"returning-static", "webhook-expired",
     "Ending: note:webhook=EXPIRED_i-1 store-interview:i-1 " LINK_OVER("expired/deadline")},
    {"returning-static", "evidence",
     "Ending: store-interview:i-1 " LINK_OVER("review/score-missing")},
    {"returning-static", "evidence-bare", "Ending: " LINK_OVER("review/score-missing")},
    {"returning-static", "evidence-expired",
     "Ending: store-interview:i-1 " LINK_OVER("expired/deadline")},
    {"returning-static", "cancel", "Ending: " LINK_OVER("cancelled/cancelled")},
    {"returning-static", "visit-over", "Ending: " LINK_OVER("expired/deadline")},
    {"returned", "returned-foreign", "Running: note:return-foreign=i-2"},
    {"returned", "move", "Moving: note:to-phone disarm:step " CLOSE_LINK " say:opening"},
    {"returned", "unknown", "Running: status-read"},
    {"returned", "progress", "Running: " NEW("ID_VALIDATION_FINISHED")},
    {"returned", "newer", "Running: " NEW("SOME_FUTURE_VALUE")},
    {"returned", "finished",
     "Scoring: " NEW("ONBOARDING_FINISHED") " " CLOSE_LATER
                                            " read-score arm:limit:60000 say:scoring"},
    {"returned", "approved",
     "Scoring: " NEW("MANUAL_REVIEW_APPROVED") " " CLOSE_LATER
                                               " read-score arm:limit:5000 say:scoring"},
    {"returned", "rejected",
     "Scoring: " NEW("MANUAL_REVIEW_REJECTED") " " CLOSE_LATER
                                               " read-score arm:limit:5000 say:scoring"},
    {"returned", "expired", "Leaving: " NEW("EXPIRED") " " CLOSE_LATER},
    {"returned", "status-network", "Running: lost:1000"},
    {"returned", "status-401 status-404 cancel visit-over", "Leaving: " CLOSE_LATER},
};

const Row *rowOf(const QString &state, const QString &event, int *matches)
{
    const Row *found = nullptr;
    *matches = 0;
    for (const Row &row : Rows) {
        if (QString::fromLatin1(row.states).split(u' ').contains(state)
            && QString::fromLatin1(row.events).split(u' ').contains(event)) {
            found = &row;
            ++*matches;
        }
    }
    return found;
}

} // namespace

class TestMachine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theStatesAreWhatTheirNamesSay()
    {
        QSet<int> phases;
        for (const NamedState &state : States) {
            const Phase phase = stateAfter(QString::fromLatin1(state.events)).phase;
            QVERIFY2(phase == state.phase, state.name);
            phases << int(phase);
        }
        QCOMPARE(phases.size(), int(Phase::Ended) + 1);
    }

    void everyPair_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("expected"); // Empty: nothing at all.
        QTest::addColumn<int>("matches");
        const QStringList events = machinetext::eventNames();
        for (const NamedState &state : States) {
            for (const QString &event : events) {
                const QString name = QString::fromLatin1(state.name);
                int matches = 0;
                const Row *row = rowOf(name, event, &matches);
                QTest::addRow("%s, %s", state.name, qPrintable(event))
                    << QString::fromLatin1(state.events) << event
                    << (row ? QString::fromLatin1(row->expected) : QString()) << matches;
            }
        }
    }

    void everyPair()
    {
        QFETCH(QString, path);
        QFETCH(QString, event);
        QFETCH(QString, expected);
        QFETCH(int, matches);
        QVERIFY2(matches <= 1, "two rows speak of this pair");

        const onboarding::Visit before = stateAfter(path);
        const onboarding::Step step = onboarding::next(before, eventOf(event));
        const QString phase = machinetext::phaseText(step.state.phase);
        const QString seen = QString(phase + u": "_s + machinetext::text(step.effects)).trimmed();
        const bool isSame = machinetext::text(before) == machinetext::text(step.state);

        if (expected.isEmpty()) {
            QCOMPARE(seen, QString(machinetext::phaseText(before.phase) + u':'));
            QCOMPARE(machinetext::text(step.state), machinetext::text(before));
            return;
        }
        // "*" says that the state changes although neither phase nor effects show it.
        const bool changesInside = expected.contains(u'*');
        expected.remove(u'*');
        expected.replace(u"same:"_s, QString(machinetext::phaseText(before.phase) + u':'));
        QCOMPARE(seen, expected.simplified());
        if (changesInside)
            QVERIFY2(!isSame, "the state did not change");
        // Pure: the same question has the same answer.
        const onboarding::Step again = onboarding::next(before, eventOf(event));
        QCOMPARE(machinetext::text(again.state), machinetext::text(step.state));
        QCOMPARE(machinetext::text(again.effects), machinetext::text(step.effects));
    }

    void noRowIsIdle()
    {
        QStringList names;
        for (const NamedState &state : States)
            names << QString::fromLatin1(state.name);
        for (const Row &row : Rows) {
            for (const QString &name : QString::fromLatin1(row.states).split(u' '))
                QVERIFY2(names.contains(name), qPrintable(name));
            for (const QString &name : QString::fromLatin1(row.events).split(u' '))
                QVERIFY2(machinetext::eventNames().contains(name), qPrintable(name));
        }
    }

    void decisions_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("end");
        const QString run = u"started session url page-loaded "_s;
        const QString link = u"started-static url page-loaded "_s;
        QTest::newRow("ok") << run + u"finished score-ok page-closed"_s << u"passed/ok"_s;
        QTest::newRow("warn") << run + u"finished score-warn page-closed"_s << u"review/ok"_s;
        QTest::newRow("fail") << run + u"finished score-fail page-closed"_s << u"failed/ok"_s;
        QTest::newRow("approved, score disagrees")
            << run + u"approved score-fail page-closed"_s << u"passed/ok"_s;
        QTest::newRow("rejected, no score")
            << run + u"rejected limit-over page-closed"_s << u"failed/ok"_s;
        QTest::newRow("token refused")
            << run + u"status-401 page-closed"_s << u"error/token-refused"_s;
        QTest::newRow("session unknown")
            << run + u"status-404 page-closed"_s << u"error/session-unknown"_s;
        QTest::newRow("expired") << run + u"expired page-closed"_s << u"expired/deadline"_s;
        QTest::newRow("deadline with a decision known")
            << run + u"finished score-ok visit-over page-closed"_s << u"passed/ok"_s;
        QTest::newRow("deadline without")
            << run + u"finished visit-over page-closed"_s << u"expired/deadline"_s;
        QTest::newRow("cancel after another end")
            << run + u"status-401 cancel page-closed"_s << u"error/token-refused"_s;
        QTest::newRow("cancel after the deadline")
            << run + u"visit-over cancel page-closed"_s << u"expired/deadline"_s;
        QTest::newRow("deadline after cancel")
            << run + u"cancel visit-over page-closed"_s << u"cancelled/cancelled"_s;
        QTest::newRow("cancel with a decision known")
            << run + u"finished score-ok cancel page-closed"_s << u"cancelled/cancelled"_s;
        const QString lingering = u"started-lingering session url page-loaded finished "_s;
        QTest::newRow("leaving what is still looked at")
            << lingering + u"score-ok cancel page-closed"_s << u"passed/ok"_s;
        QTest::newRow("leaving it before the score")
            << lingering + u"cancel page-closed score-ok"_s << u"passed/ok"_s;
        QTest::newRow("leaving it before the score, twice")
            << lingering + u"cancel page-closed cancel"_s << u"cancelled/cancelled"_s;
        QTest::newRow("page lost for good")
            << run
                   + u"page-failed step-over page-failed step-over page-failed step-over "
                     "page-failed page-closed"_s
            << u"error/engine-lost"_s;
        QTest::newRow("page not reached, but the service")
            << run
                   + u"page-unreached unknown step-over page-silent unknown step-over "
                     u"page-unreached "
                     "unknown step-over page-unreached unknown page-closed"_s
            << u"error/engine-lost"_s;
        QString outage = run;
        for (int i = 0; i < 20; ++i)
            outage += u"page-unreached step-over page-silent status-network unknown "_s;
        QTest::newRow("neither reached, again and again")
            << QString(outage + u"page-loaded finished score-ok page-closed"_s) << u"passed/ok"_s;
        QTest::newRow("reloaded again and again")
            << run
                   + u"reload page-loaded reload reload reload reload reload page-failed reload "
                     "page-loaded finished score-ok page-closed"_s
            << u"passed/ok"_s;
        QTest::newRow("deadline while cut off")
            << run + u"page-unreached status-network visit-over page-closed"_s
            << u"expired/deadline"_s;
        QTest::newRow("link not reached, again and again")
            << link
                   + u"page-unreached step-over page-unreached step-over page-unreached step-over "
                     "page-unreached step-over page-unreached step-over page-loaded returned "
                     "page-closed"_s
            << u"review/score-missing"_s;
        QTest::newRow("back with the visitor")
            << u"resumed-visitor url page-loaded finished score-ok page-closed"_s << u"passed/ok"_s;
        QTest::newRow("back with the visitor, before the network")
            << u"resumed-visitor status-network url-network step-over url-network step-over url "
               "page-loaded unknown finished score-fail page-closed"_s
            << u"failed/ok"_s;
        QTest::newRow("back with the visitor, who had finished")
            << u"resumed-visitor url-failed finished score-ok"_s << u"passed/ok"_s;
        QTest::newRow("back with the visitor, refused")
            << u"resumed-visitor progress url-failed progress"_s << u"error/url-refused"_s;
        QTest::newRow("back with the visitor, who leaves")
            << u"resumed-visitor url page-loaded cancel page-closed"_s << u"cancelled/cancelled"_s;
        QTest::newRow("back with the visitor over a link")
            << u"resumed-visitor-static url page-loaded returned page-closed"_s
            << u"review/score-missing"_s;
        QTest::newRow("moved, ok")
            << run + u"move page-closed url page-loaded finished score-ok page-closed"_s
            << u"passed/ok"_s;
        QTest::newRow("moving, finished, then closed")
            << run + u"move finished score-fail page-closed"_s << u"failed/ok"_s;
        QTest::newRow("moving, cancelled while the address is asked for")
            << run + u"move page-closed cancel"_s << u"cancelled/cancelled"_s;
        QTest::newRow("two returns over a link, a webhook and a cancel after them")
            << link + u"returned-bare returned webhook-expired cancel page-closed"_s
            << u"review/score-missing"_s;
        QTest::newRow("expired by webhook, then a return")
            << link + u"webhook-expired returned page-closed"_s << u"expired/deadline"_s;
        QTest::newRow("link, deadline before any evidence")
            << link + u"visit-over returned page-closed"_s << u"expired/deadline"_s;
        QTest::newRow("link, page lost for good")
            << link
                   + u"page-failed step-over page-failed step-over page-failed step-over "
                     "page-failed page-closed"_s
            << u"error/engine-lost"_s;
        QTest::newRow("link gone on with, kept evidence before the deadline that is over")
            << u"resumed-static-late evidence visit-over"_s << u"review/score-missing"_s;
        QTest::newRow("resumed, ok") << u"resumed finished score-ok"_s << u"passed/ok"_s;
        QTest::newRow("resumed, finished after the deadline")
            << u"resumed visit-over finished score-fail"_s << u"failed/ok"_s;
        QTest::newRow("resumed, deadline during the score")
            << u"resumed finished visit-over score-ok"_s << u"passed/ok"_s;
        QTest::newRow("resumed, not finished after the deadline")
            << u"resumed visit-over status-500 progress"_s << u"expired/deadline"_s;
        QTest::newRow("resumed late") << u"resumed-late progress"_s << u"expired/deadline"_s;
        QTest::newRow("owed, the status says otherwise first")
            << u"resumed-keeping progress finished score-warn"_s << u"review/ok"_s;
        QTest::newRow("owed, token refused")
            << u"resumed-owed status-401"_s << u"error/token-refused"_s;
        QTest::newRow("no score, then a bare one, then time")
            << run + u"finished score-failed score-bare grace-over page-closed"_s
            << u"review/score-missing"_s;
    }

    void decisions()
    {
        QFETCH(QString, path);
        QFETCH(QString, end);
        const onboarding::Visit visit = stateAfter(path);
        QVERIFY(visit.phase == Phase::Ending);
        QCOMPARE(QString(onboarding::outcomeName(visit.ending->outcome) + u'/'
                         + onboarding::reasonName(visit.ending->reason)),
                 end);
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
