#pragma once

#include "onboarding/visit.h"
#include "store/keystore.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

/// Invented visits and a key store without a platform, for the tests of the operator's screens.
namespace deskdata {

/// A result as the service would give it; \a outcome picks the score that goes with it.
onboarding::VisitResult result(onboarding::Outcome outcome);

/// A key store in memory that can be told to fail.
class MemoryKeyStore final : public store::KeyStore
{
public:
    void read(const QString &name, QObject *context, ReadDone done) override;
    void write(const QString &name, const core::Secret &secret, QObject *context,
               WriteDone done) override;
    void remove(const QString &name, QObject *context, WriteDone done) override;

    QHash<QString, core::Secret> entries;
    bool works = true;
};

/// What a person can read below \a widget, in one text.
QString visibleText(const QWidget *widget);
/// The visible button below \a widget with this text or accessible name; null without one.
QAbstractButton *button(const QWidget *widget, const QString &text);

} // namespace deskdata
