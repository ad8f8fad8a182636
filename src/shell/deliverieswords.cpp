#include "shell/deliverieswords.h"

#include "core/listenaddress.h"
#include "core/settings.h"
#include "incode/types.h"
#include "shell/partner.h"
#include "shell/presenter.h"

#include <QtCore/QCoreApplication>

namespace shell {

using namespace Qt::StringLiterals;
using incode::StatusKind;

namespace {

class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Deliveries)
};

/// Left to right in a window of any direction.
QString isolated(const QString &text)
{
    return u'\u2066' % text % u'\u2069';
}

/// Big Interview's three events (big-interview.md 7.3), and what could not be read.
QString presentPartnerEvent(const QString &event)
{
    if (event == "interview.created"_L1)
        return DeliveryWords::tr("An interview was begun.");
    if (event == "interview.updated"_L1)
        return DeliveryWords::tr("An interview was worked on.");
    if (event == "interview.deleted"_L1)
        return DeliveryWords::tr("An interview was deleted.");
    if (event == "unreadable"_L1)
        return DeliveryWords::tr("It could not be read and was not taken.");
    return isolated(event);
}

} // namespace

ReceiverState receiverState(const WebhookHub &hub)
{
    return {hub.state(), hub.address(), hub.problem()};
}

ReceiverWords presentReceiver(const ReceiverState &state)
{
    switch (state.state) {
    case WebhookHub::State::Off:
        return {{u"minus"_s, u"neutral"_s, Tone::Soft},
                DeliveryWords::tr("The receiver of webhooks is off. Visits are watched by asking "
                                  "the service."),
                {}};
    case WebhookHub::State::Listening:
        return {{u"check"_s, u"pass"_s, Tone::Pass},
                //: %1 is an address and a port, such as 127.0.0.1:8787.
                DeliveryWords::tr("Listening on %1.").arg(isolated(state.address)),
                {}};
    case WebhookHub::State::Failed: {
        const core::Error problem = state.problem.value_or(core::Error());
        return {{u"warning"_s, u"fail"_s, Tone::Fail},
                presentError(problem, Situation::ReceivingWebhooks),
                core::describe(problem)};
    }
    }
    return {};
}

QString receiverUrl(const QString &listen, QLatin1StringView pathKey, const QString &path,
                    bool encrypted)
{
    const auto address = core::readListenAddress(listen);
    if (!address || !*address)
        return {};
    QString route = path;
    if (route.isEmpty())
        route = core::findSetting(QString(pathKey))->defaultValue;
    return (encrypted ? u"https://"_s : u"http://"_s) % (*address)->text() % route;
}

QString presentSource(const QString &source)
{
    if (source == PartnerSource)
        return u"Big Interview"_s;
    return source == "incode"_L1 ? u"Incode"_s : source;
}

QString presentSubject(const store::Delivery &delivery)
{
    constexpr qsizetype enoughOfId = 8;
    if (delivery.visit)
        return delivery.visit->text().left(enoughOfId);
    if (delivery.source != PartnerSource) {
        //: A webhook delivery that is about none of the visits kept here.
        return DeliveryWords::tr("No visit of ours");
    }
    if (delivery.isKnownPerson)
        return isolated(delivery.person);
    //: A webhook delivery that is about none of the people kept here.
    return DeliveryWords::tr("Nobody of ours");
}

QString presentEvent(const store::Delivery &delivery)
{
    if (delivery.source == PartnerSource)
        return presentPartnerEvent(delivery.event);
    switch (incode::Status::fromText(delivery.event).kind) {
    case StatusKind::IdValidationFinished:
        return DeliveryWords::tr("The document has been checked.");
    case StatusKind::PostProcessingFinished:
        return DeliveryWords::tr("The pictures have been processed.");
    case StatusKind::SecondIdValidationFinished:
        return DeliveryWords::tr("The second document has been checked.");
    case StatusKind::GovernmentValidationFinished:
        return DeliveryWords::tr("The check with the authorities is done.");
    case StatusKind::FaceValidationFinished:
        return DeliveryWords::tr("The face has been checked.");
    case StatusKind::OnboardingFinished:
        return DeliveryWords::tr("The visitor has finished.");
    case StatusKind::ManualReviewApproved:
        return DeliveryWords::tr("A reviewer has approved.");
    case StatusKind::ManualReviewRejected:
        return DeliveryWords::tr("A reviewer has rejected.");
    case StatusKind::Expired:
        return DeliveryWords::tr("The session was not finished in time.");
    case StatusKind::Unknown:
    case StatusKind::Other:
        break;
    }
    return isolated(delivery.event);
}

} // namespace shell
