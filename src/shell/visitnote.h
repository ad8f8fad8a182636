#pragma once

#include "shell/services.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;

namespace shell {

/// What the operator writes about a visit, edited in place and kept encrypted. Kept by itself when
/// the field or the visit is left; what could not be kept stands there again when the visit is
/// opened next.
class VisitNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitNote)

public:
    explicit VisitNote(Services &services, QWidget *parent = nullptr);

    /// Keeps what is there, then shows the note of \a visit; an empty id shows none.
    void setVisit(const core::VisitId &visit);
    /// Forgets what is there without keeping it: the visit was deleted.
    void discard();
    void save();

Q_SIGNALS:
    void saved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void takeNote(const core::Result<QString> &note);
    void showMessage(const QString &role, const QString &text);
    void retranslate();

    Services &m_services;
    core::VisitId m_visit;
    bool m_loaded = false;
    QString m_kept; ///< As it is in the store.
    QHash<core::VisitId, QString> m_unsaved;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_message;
};

} // namespace shell
