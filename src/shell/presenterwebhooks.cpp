#include "shell/presenterwebhooks.h"

#include "core/settings.h"

#include <QtCore/QCoreApplication>

namespace shell {

namespace keys = core::keys;

namespace {

class ReceiverWordsOf
{
    Q_DECLARE_TR_FUNCTIONS(shell::Presenter)
};

bool isAbout(const core::Error &error, QLatin1StringView key)
{
    return error.detail.startsWith(key);
}

} // namespace

QString receiverReason(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Network) {
        return ReceiverWordsOf::tr("Another program has the port, or the address is not one of "
                                   "this computer.");
    }
    if (isAbout(error, keys::WebhooksListen))
        return ReceiverWordsOf::tr("The address of the receiver cannot be understood.");
    if (isAbout(error, keys::WebhooksIncodePath))
        return ReceiverWordsOf::tr("The path of the deliveries cannot be used.");
    if (isAbout(error, keys::WebhooksHeaderName))
        return ReceiverWordsOf::tr("The secret header has no name that a header can have.");
    if (isAbout(error, keys::WebhooksHeaderSecretFile)) {
        return ReceiverWordsOf::tr("The file with the value of the secret header cannot be used.");
    }
    if (isAbout(error, keys::WebhooksTlsCert) && error.kind == core::ErrorKind::Refused) {
        return ReceiverWordsOf::tr("An address that other computers reach needs a certificate.");
    }
    return ReceiverWordsOf::tr("The certificate of the receiver or its key cannot be used.");
}

QString receiverAdvice(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Network) {
        return ReceiverWordsOf::tr("It is tried again every half minute, and visits are watched by "
                                   "asking meanwhile; end the other program or choose another port "
                                   "in Settings.");
    }
    return ReceiverWordsOf::tr("Visits are watched by asking meanwhile; correct it in Settings, "
                               "under Webhooks.");
}

} // namespace shell
