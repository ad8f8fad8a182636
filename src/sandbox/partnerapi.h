#pragma once

#include "sandbox/partnerexchange.h"

#include <functional>

namespace sandbox {

struct Person;

/// Big Interview's API below /api (big-interview.md 1 to 5), with its switches and faults.
class PartnerApi
{
    Q_DISABLE_COPY_MOVE(PartnerApi)

public:
    explicit PartnerApi(PartnerState &state) : m_state(state) { }

    void handle(const httpd::Request &request, const httpd::Reply &reply);

private:
    /// What a call answers when nothing is in its way: a status and a body, or an error in
    /// PartnerExchange's way.
    struct Answer
    {
        int status = 0; ///< 0: an error has been said.
        QJsonObject body;
        QJsonObject invalidFields;
        QString sentence;

        static Answer ok(int status, const QJsonObject &body) { return {status, body, {}, {}}; }
        static Answer invalid(const QJsonObject &fields) { return {422, {}, fields, {}}; }
        static Answer error(int status, const QString &sentence)
        {
            return {status, {}, {}, sentence};
        }
    };

    void dispatch(const PartnerExchange &exchange);
    void answer(const PartnerExchange &exchange, PartnerCall call, const QString &partnerId);
    void commit(const PartnerExchange &exchange, const PendingFault &fault,
                const std::function<Answer()> &properly);
    static void say(const PartnerExchange &exchange, const Answer &answer);
    bool isTooMany();
    Answer properly(const PartnerExchange &exchange, PartnerCall call, const QString &partnerId);
    Answer user(const PartnerExchange &exchange, const QString &partnerId);
    Answer anonymous();

    PartnerState &m_state;
    qint64 m_counted = 0; ///< Calls since too many of them were last refused, in percent.
};

} // namespace sandbox
