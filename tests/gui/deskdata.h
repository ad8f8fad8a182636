#pragma once

#include "onboarding/visit.h"
#include "store/auditlog.h"
#include "store/keystore.h"
#include "store/visithistory.h"

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

/// The last \a days days with \a perDay visits each, more or less, most of them passed.
store::Insights insights(int days, int perDay);
/// Row \a number of a record that has every action in turn, one a minute.
store::AuditRow auditRow(qint64 number);

/// \a text with the plurals of the source text as English has them; English has a file for that,
/// which may be behind.
QString pluralised(const QString &text);
/// What a person can read below \a widget, in one text.
QString visibleText(const QWidget *widget);
/// The visible button below \a widget with this text or accessible name; null without one.
QAbstractButton *button(const QWidget *widget, const QString &text);

} // namespace deskdata
