#include "handoff/loopback.h"

#include "handoff/onetimeaddress.h"
#include "handoff/page.h"

using namespace Qt::StringLiterals;

namespace handoff {

namespace {

/// Gives \a address up, if there is one. It ends by itself.
void retire(OneTimeAddress *&address)
{
    if (OneTimeAddress *old = std::exchange(address, nullptr))
        old->retire();
}

} // namespace

class Departure::Private
{
public:
    core::Clock &clock;
    OneTimeAddress *address = nullptr;
};

Departure::Departure(core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(Private{clock}))
{ }

Departure::~Departure() = default;

core::Result<QUrl> Departure::open(const QUrl &target, const PageTexts &texts,
                                   core::milliseconds lifetime)
{
    close();
    if (!target.isValid() || target.host().isEmpty()
        || (target.scheme() != "https"_L1 && target.scheme() != "http"_L1))
        return core::Error::of(core::ErrorKind::Refused, u"not a web address"_s);
    Answers answers;
    answers.firstStatus = 303;
    answers.firstHeaders = {{"Location", target.toEncoded()}};
    answers.laterPage = pageHtml(texts, PageKind::Used);
    d->address = new OneTimeAddress(d->clock, answers, this);
    connect(d->address, &OneTimeAddress::taken, this, &Departure::taken);
    connect(d->address, &OneTimeAddress::expired, this, &Departure::expired);
    return d->address->open(u"go"_s, lifetime);
}

void Departure::close()
{
    retire(d->address);
}

class Return::Private
{
public:
    core::Clock &clock;
    OneTimeAddress *address = nullptr;
};

Return::Return(core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(Private{clock}))
{ }

Return::~Return() = default;

core::Result<QUrl> Return::open(const PageTexts &texts, core::milliseconds lifetime)
{
    close();
    Answers answers;
    answers.firstPage = pageHtml(texts, PageKind::Done);
    answers.laterPage = pageHtml(texts, PageKind::Used);
    d->address = new OneTimeAddress(d->clock, answers, this);
    connect(d->address, &OneTimeAddress::taken, this, &Return::returned);
    return d->address->open(u"back"_s, lifetime);
}

void Return::close()
{
    retire(d->address);
}

} // namespace handoff
