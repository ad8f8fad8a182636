#include "sandbox/session.h"

#include "sandbox/timeline.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxSessions = 10000;
constexpr milliseconds PostProcessingTime = 500ms;
constexpr milliseconds ReviewTime = 1s;
constexpr milliseconds AbandonedUntilExpired = 20s;
constexpr milliseconds FinishesByItself = 1s;
constexpr milliseconds ToldAhead = 300ms;
constexpr milliseconds ScoreLateBy = 3s;

constexpr auto Unknown = "UNKNOWN"_L1;
constexpr auto IdValidated = "ID_VALIDATION_FINISHED"_L1;
constexpr auto PostProcessed = "POST_PROCESSING_FINISHED"_L1;
constexpr auto FutureStatus = "LIVENESS_PLUS_FINISHED"_L1;
constexpr auto FaceValidated = "FACE_VALIDATION_FINISHED"_L1;
constexpr auto Finished = "ONBOARDING_FINISHED"_L1;
constexpr auto Approved = "MANUAL_REVIEW_APPROVED"_L1;
constexpr auto Rejected = "MANUAL_REVIEW_REJECTED"_L1;
constexpr auto Expired = "EXPIRED"_L1;

/// A session only ever moves to a later one of these.
constexpr std::array Order{Unknown,  IdValidated, PostProcessed, FutureStatus, FaceValidated,
                           Finished, Approved,    Rejected,      Expired};

auto rank(QStringView status)
{
    return std::find(Order.begin(), Order.end(), status) - Order.begin();
}

bool isTerminal(QStringView status)
{
    return rank(status) >= rank(QString(Finished));
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jsonPart(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString randomCode()
{
    constexpr auto letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1; // None that look alike.
    QString code;
    for (int i = 0; i < 6; ++i)
        code += letters.at(QRandomGenerator::global()->bounded(int(letters.size())));
    return code;
}

} // namespace

QString randomHex(int digits)
{
    QString text;
    for (int i = 0; i < digits; ++i)
        text += QString::number(QRandomGenerator::system()->bounded(16), 16);
    return text;
}

bool Session::isOver() const
{
    return isTerminal(status());
}

SessionBook::SessionBook(core::Clock &clock, Timeline &timeline)
    : m_clock(clock), m_timeline(timeline), m_signingKey(randomHex(64).toLatin1())
{ }

SessionBook::~SessionBook() = default;

Session &SessionBook::create(const SessionRequest &request)
{
    const auto session = std::make_shared<Session>();
    session->interviewId = randomHex(24);
    session->interviewCode = randomCode();
    session->request = request;
    session->history << StatusChange{QString(Unknown), m_clock.elapsed()};
    session->faultyCallsLeft = request.scenario.faultyCalls();
    if (m_sessions.size() == MaxSessions) {
        m_sessions.removeFirst();
        m_tokens.removeIf([](const auto &entry) { return entry.value().expired(); });
    }
    m_sessions << session;
    return *session;
}

Session *SessionBook::find(const QString &interviewId) const
{
    const auto found = std::find_if(m_sessions.rbegin(), m_sessions.rend(),
                                    [&](const std::shared_ptr<Session> &session) {
                                        return session->interviewId == interviewId;
                                    });
    return found == m_sessions.rend() ? nullptr : found->get();
}

QByteArray SessionBook::issueToken(const Session &session)
{
    const qint64 now = m_clock.utcNow().toSecsSinceEpoch();
    constexpr qint64 lifetime = 90LL * 24 * 60 * 60;
    const QByteArray signedPart = jsonPart({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.'
                                  + jsonPart({{u"externalUserId"_s, session.interviewId},
                                              {u"role"_s, u"ACCESS"_s},
                                              {u"keyRef"_s, randomHex(24)},
                                              {u"exp"_s, now + lifetime},
                                              {u"iat"_s, now}});
    QByteArray token = signedPart + '.'
                       + base64Url(QMessageAuthenticationCode::hash(signedPart, m_signingKey,
                                                                    QCryptographicHash::Sha256));
    const auto owner = std::find_if(
        m_sessions.begin(), m_sessions.end(),
        [&](const std::shared_ptr<Session> &candidate) { return candidate.get() == &session; });
    Q_ASSERT(owner != m_sessions.end());
    m_tokens.insert(token, *owner);
    return token;
}

Session *SessionBook::findByToken(const QByteArray &token) const
{
    return m_tokens.value(token).lock().get();
}

void SessionBook::moveTo(Session &session, QLatin1StringView status)
{
    const QString last = session.heldBack.isEmpty() ? session.status() : session.heldBack.last();
    if (isTerminal(last) || rank(QString(status)) <= rank(last))
        return;
    if (session.holdsBack) {
        session.heldBack << QString(status);
        return;
    }
    if (session.request.scenario.delivery != Delivery::First) {
        show(session, QString(status));
        return;
    }
    session.heldBack << QString(status);
    tell(session, QString(status));
    m_timeline.after(ToldAhead, [this, id = session.interviewId] {
        Session *found = find(id);
        if (found && !found->heldBack.isEmpty())
            found->history << StatusChange{found->heldBack.takeFirst(), m_clock.elapsed()};
    });
}

void SessionBook::show(Session &session, const QString &status)
{
    session.history << StatusChange{status, m_clock.elapsed()};
    tell(session, status);
}

void SessionBook::tell(const Session &session, const QString &status) const
{
    if (statusReached)
        statusReached(session, status);
}

void SessionBook::moveLater(const Session &session, milliseconds delay, QLatin1StringView status)
{
    m_timeline.after(delay, [this, id = session.interviewId, status] {
        if (Session *found = find(id))
            moveTo(*found, status);
    });
}

void SessionBook::documentsProcessed(Session &session)
{
    const Plot plot = session.request.scenario.plot;
    if (plot == Plot::SkipStatuses)
        return;
    moveTo(session, IdValidated);
    moveLater(session, PostProcessingTime, PostProcessed);
    if (session.request.scenario.isAbandoned())
        moveLater(session, AbandonedUntilExpired, Expired);
}

void SessionBook::faceProcessed(Session &session)
{
    const Plot plot = session.request.scenario.plot;
    if (plot == Plot::SkipStatuses)
        return;
    moveTo(session, IdValidated);
    moveTo(session, PostProcessed);
    if (plot == Plot::UnknownStatus && rank(session.status()) < rank(QString(FutureStatus))) {
        moveTo(session, FutureStatus);
        // A fast visit must not hide it from a client that reads now and then.
        session.holdsBack = true;
    }
    moveTo(session, FaceValidated);
    if (session.request.scenario.ending == Ending::Silent && !session.finishedAt) {
        m_timeline.after(FinishesByItself, [this, id = session.interviewId] {
            if (Session *found = find(id))
                finish(*found);
        });
    }
}

void SessionBook::finish(Session &session)
{
    if (session.isOver() || session.finishedAt)
        return;
    session.finishedAt = m_timeline.now();
    faceProcessed(session);
    switch (session.request.scenario.plot) {
    case Plot::ManualApproved:
        moveLater(session, ReviewTime, Approved);
        return;
    case Plot::ManualRejected:
        moveLater(session, ReviewTime, Rejected);
        return;
    case Plot::Pass:
    case Plot::Review:
    case Plot::Fail:
    case Plot::Abandon:
    case Plot::SkipStatuses:
    case Plot::UnknownStatus:
    case Plot::ScoreLate:
        moveTo(session, Finished);
        return;
    }
}

void SessionBook::statusRead(Session &session)
{
    if (!session.holdsBack)
        return;
    session.holdsBack = false;
    const QStringList waiting = std::exchange(session.heldBack, {});
    for (const QString &status : waiting)
        show(session, status);
}

bool SessionBook::takeScore(Session &session)
{
    if (session.request.scenario.plot != Plot::ScoreLate || !session.finishedAt)
        return true;
    // At least the first read fails, however fast the sandbox lives.
    const bool isFirst = session.scoreReads++ == 0;
    return !isFirst && m_timeline.now() >= *session.finishedAt + ScoreLateBy;
}

} // namespace sandbox
