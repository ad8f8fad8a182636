#include "core/log.h"
#include "web/visitview.h"

#include <QtCore/QLocale>

namespace web {

namespace {
constexpr int MaximumLosses = 3;
}

class ViewPool::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(ViewPool &owner, core::Clock &clockToUse) : q(owner), clock(clockToUse) { }

    void make();
    void discard();
    void check();

    ViewPool &q;
    core::Clock &clock;
    std::unique_ptr<VisitView> view;
    QLocale madeFor; ///< A renderer keeps the language it was started with.
    bool isReady = false;
    std::optional<QList<QUrl>> toCheck; ///< What checkNext() asked for and checked() did not tell.
    int losses = 0; ///< Renderers that died here since the last prepare() or take().
};

void ViewPool::Private::make()
{
    isReady = false;
    madeFor = QLocale();
    view = std::make_unique<VisitView>(clock);
    QObject::connect(view.get(), &VisitView::prepared, &q, [this] {
        isReady = true;
        check();
        Q_EMIT q.ready();
    });
    QObject::connect(view.get(), &VisitView::residueChecked, &q,
                     [this](const ResidueReport &report) {
                         toCheck.reset();
                         Q_EMIT q.checked(report);
                     });
    QObject::connect(view.get(), &VisitView::lost, &q, [this] { discard(); });
}

void ViewPool::Private::discard()
{
    isReady = false;
    // Called by the view itself, which therefore must not be deleted here.
    view->disconnect(&q);
    view.release()->deleteLater();
    if (++losses <= MaximumLosses)
        make();
    else
        qCWarning(core::logWeb) << "no view prepared: the renderer ended" << losses << "times";
}

void ViewPool::Private::check()
{
    if (toCheck && isReady)
        view->checkResidue(*toCheck);
}

ViewPool::ViewPool(core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, clock))
{ }

ViewPool::~ViewPool() = default;

void ViewPool::prepare()
{
    d->losses = 0;
    if (!d->view || d->madeFor != QLocale())
        d->make();
}

void ViewPool::checkNext(const QList<QUrl> &addresses)
{
    prepare();
    d->toCheck = addresses;
    d->check();
}

bool ViewPool::isReady() const
{
    return d->isReady;
}

std::unique_ptr<VisitView> ViewPool::take()
{
    d->losses = 0;
    d->isReady = false;
    d->toCheck.reset();
    if (!d->view || d->madeFor != QLocale()) {
        d->view.reset();
        return std::make_unique<VisitView>(d->clock);
    }
    d->view->disconnect(this);
    return std::move(d->view);
}

} // namespace web
