#include "shell/visitnote.h"

#include "core/log.h"
#include "shell/presenter.h"
#include "shell/themestyle.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Every word of it is indexed while the operator waits.
constexpr qsizetype LongestNote = 4000;
constexpr int NoteLines = 3;

} // namespace

VisitNote::VisitNote(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
{
    setRole(m_title, u"field-title"_s);
    setRole(m_message, u"small"_s);
    m_message->setWordWrap(true);
    m_title->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setEnabled(false);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * NoteLines + 32);
    m_text->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_message);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loaded && m_text->toPlainText() != m_kept)
            showMessage(u"small"_s, {});
    });
    retranslate();
}

void VisitNote::setVisit(const core::VisitId &visit)
{
    if (visit == m_visit)
        return;
    save();
    m_visit = visit;
    m_loaded = false;
    m_kept.clear();
    m_text->clear();
    m_text->setEnabled(false);
    showMessage(u"small"_s, {});
    if (visit.isEmpty())
        return;
    m_services.reader().ask<QString>(
        [visit](store::Storage &storage) -> core::Result<QString> {
            const auto note = storage.visits().document(visit, QString(store::documents::Note));
            if (!note)
                return note.error();
            return *note ? QString::fromUtf8((*note)->reveal()) : QString();
        },
        this,
        [this, visit](const core::Result<QString> &note) {
            if (visit == m_visit)
                takeNote(note);
        });
}

void VisitNote::takeNote(const core::Result<QString> &note)
{
    if (!note) {
        showMessage(u"error"_s, presentError(note.error(), Situation::ReadingVisits));
        return;
    }
    m_kept = *note;
    m_text->setPlainText(m_unsaved.contains(m_visit) ? m_unsaved.value(m_visit) : m_kept);
    m_text->setEnabled(true);
    m_loaded = true;
    if (m_unsaved.contains(m_visit))
        showMessage(u"error"_s, tr("This note is not kept yet."));
}

void VisitNote::discard()
{
    m_unsaved.remove(m_visit);
    m_loaded = false;
    setVisit({});
}

void VisitNote::save()
{
    const QString text = m_text->toPlainText();
    if (!m_loaded || text == m_kept)
        return;
    m_unsaved.insert(m_visit, text);
    if (text.size() > LongestNote) {
        showMessage(u"error"_s, tr("The note is too long to be kept. Please make it shorter."));
        return;
    }
    store::Storage *storage = m_services.storage();
    const auto kept = storage
                          ? storage->visits().setDocument(m_visit, QString(store::documents::Note),
                                                          core::Secret(text.trimmed().toUtf8()),
                                                          m_services.clock().utcNow())
                          : core::Error::of(core::ErrorKind::Storage, u"not open"_s);
    if (!kept) {
        qCWarning(core::logApp).noquote() << "note not kept:" << core::describe(kept.error());
        showMessage(u"error"_s, presentError(kept.error(), Situation::KeepingNote));
        return;
    }
    m_unsaved.remove(m_visit);
    m_kept = text;
    m_services.recordOrWarn(store::actions::NoteChanged, m_visit);
    showMessage(u"good"_s, tr("Saved."));
    Q_EMIT saved();
}

bool VisitNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        save();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VisitNote::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

void VisitNote::showMessage(const QString &role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void VisitNote::retranslate()
{
    //: Above the field for what the operator writes about a visit.
    m_title->setText(tr("Note"));
    m_text->setAccessibleName(m_title->text());
    m_text->setToolTip(tr("What should the next person know? Kept when you leave the field."));
}

void VisitNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
