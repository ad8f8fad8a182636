#pragma once

#include "biginterview/types.h"
#include "shell/commandoutput.h"
#include "shell/presenterpartner.h"

/// What `vestibule biginterview …` prints: never a token.
namespace shell {

/// {"partnerId","asOf","data"}, in that order.
QByteArray partnerDataLine(const QString &partnerId, const QDateTime &asOf, const QJsonValue &data);

/// The account of a person as data of a line: without what signs them in, but until when that does.
QJsonObject userData(const biginterview::User &user);

/// presentPartnerError(), and on a command line how a name is given where one is missing.
QString partnerFailure(const core::Error &error, PartnerSituation situation,
                       const QString &partnerId);

// What is printed for people, a line or more each.
QByteArray userText(const biginterview::User &user);
QByteArray tracksText(const QJsonArray &tracks);
QByteArray interviewsText(const QJsonArray &interviews);

} // namespace shell
