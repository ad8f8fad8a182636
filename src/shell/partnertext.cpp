#include "shell/partnertext.h"

#include "core/clock.h"
#include "core/log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class PartnerTextWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::PartnerCommand)

public:
    static QString made(const biginterview::User &user);
    static QString step(const biginterview::Step &step);
    static QString share(const biginterview::Track &track);
    static QString completed(const std::optional<bool> &isCompleted);
    static QString noTracks();
    static QString howToName(const QString &partnerId);
    static QString noInterviews();
};

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString PartnerTextWords::howToName(const QString &partnerId)
{
    //: After what Big Interview says is missing; %1 is a partner id. The command stays as it is.
    return tr("Names and e-mail are taken from the list of people, or from standard input: "
              "vestibule biginterview user %1 --stdin")
        .arg(partnerId);
}

QString PartnerTextWords::made(const biginterview::User &user)
{
    const QString id = core::printable(user.partnerId);
    QString text = user.isNew || user.anonymous
                       //: %1 is a partner id.
                       ? tr("%1 was created at Big Interview.").arg(id)
                       //: %1 is a partner id.
                       : tr("%1 was at Big Interview already.").arg(id);
    if (user.anonymous && user.endsAt().isValid()) {
        //: %1 is a date with time.
        text +=
            u' '
            % tr("The anonymous account may be deleted from %1 on.").arg(localTime(user.endsAt()));
    }
    return text;
}

QString PartnerTextWords::share(const biginterview::Track &track)
{
    const QString done =
        //: %1 is how many steps of a track are done, %2 how many there are.
        tr("%1 of %2 steps")
            .arg(QLocale().toString(track.completedSteps()),
                 QLocale().toString(track.steps.size()));
    if (const std::optional<int> percent = track.percent()) {
        //: %1 is a number, %2 such as "3 of 5 steps".
        return tr("%1 %, %2").arg(QLocale().toString(*percent), done);
    }
    //: How far a person is when the service does not tell; %1 is such as "3 of 5 steps".
    return tr("unknown, %1").arg(done);
}

QString PartnerTextWords::step(const biginterview::Step &step)
{
    //: A step of a track, printed by a command.
    const QString state = step.completed ? tr("done") : tr("open");
    return u"  "_s % state.leftJustified(8) % core::printable(step.title) % u"  "_s
           % core::printable(step.link);
}

QString PartnerTextWords::completed(const std::optional<bool> &isCompleted)
{
    if (!isCompleted)
        return u"-"_s;
    //: Whether an interview was brought to its end, printed by a command.
    return *isCompleted ? tr("finished") : tr("unfinished");
}

QString PartnerTextWords::noTracks()
{
    return tr("Big Interview tells no tracks of this person.");
}

QString PartnerTextWords::noInterviews()
{
    return tr("This person has no interviews yet.");
}

} // namespace

QString partnerFailure(const core::Error &error, PartnerSituation situation,
                       const QString &partnerId)
{
    const QString sentences = presentPartnerError(error, situation);
    const bool isAboutNames = error.kind == core::ErrorKind::Http && error.httpStatus == 422;
    return isAboutNames ? QString(sentences % u' ' % PartnerTextWords::howToName(partnerId))
                        : sentences;
}

QByteArray partnerDataLine(const QString &partnerId, const QDateTime &asOf, const QJsonValue &data)
{
    return jsonLine({{"partnerId"_L1, textOrNull(partnerId)},
                     {"asOf"_L1, core::isoUtc(asOf)},
                     {"data"_L1, data}});
}

QJsonObject userData(const biginterview::User &user)
{
    return {{u"partner_id"_s, user.partnerId},
            {u"anonymous"_s, user.anonymous},
            {u"created"_s, user.isNew},
            {u"created_at"_s, timeOrNull(user.createdAt)},
            {u"token_expires_at"_s, timeOrNull(user.token.expiresAt)},
            {u"ends_at"_s, timeOrNull(user.endsAt())}};
}

QByteArray userText(const biginterview::User &user)
{
    return PartnerTextWords::made(user).toUtf8();
}

QByteArray tracksText(const QJsonArray &tracks)
{
    QStringList lines;
    const QList<biginterview::Track> read = biginterview::readTracks(tracks);
    for (const biginterview::Track &track : read) {
        lines << core::printable(track.title) % u"  "_s % PartnerTextWords::share(track);
        for (const biginterview::Step &step : track.steps)
            lines << PartnerTextWords::step(step);
    }
    if (lines.isEmpty())
        lines << PartnerTextWords::noTracks();
    return lines.join(u'\n').toUtf8();
}

QByteArray interviewsText(const QJsonArray &interviews)
{
    QStringList lines;
    const QList<biginterview::Interview> read = biginterview::readInterviews(interviews);
    for (const biginterview::Interview &interview : read) {
        const QStringList parts{
            localTime(interview.updatedAt),      PartnerTextWords::completed(interview.completed),
            core::printable(interview.title),    core::printable(interview.interviewer),
            core::printable(interview.category), core::printable(interview.review)};
        lines << parts.join(u"  "_s);
    }
    if (lines.isEmpty())
        lines << PartnerTextWords::noInterviews();
    return lines.join(u'\n').toUtf8();
}

} // namespace shell
