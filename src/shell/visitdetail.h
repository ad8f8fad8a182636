#pragma once

#include "onboarding/resultfetch.h"
#include "shell/services.h"

#include <QtWidgets/QFrame>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace shell {

class Caretaker;
class Confirmation;
class Light;
class ModuleRow;
class VisitMedia;
class VisitNote;
class VisitPrint;

/// Everything about one visit, beside the list: how it ended and why, what was checked, its way,
/// the note, pictures and text on demand, and what can be done with it.
class VisitDetail final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitDetail)

public:
    VisitDetail(Services &services, Caretaker &caretaker, QWidget *parent = nullptr);
    ~VisitDetail() override;

    void open(const core::VisitId &visit);
    /// Reads the same visit anew.
    void reload();
    /// Keeps the note and forgets the visit.
    void clear();
    const core::VisitId &visit() const { return m_visit; }

Q_SIGNALS:
    void closed();
    /// Note, result or what is kept is another.
    void changed();
    void deleted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded
    {
        store::VisitDetails details;
        std::optional<incode::Score> score;
    };
    static core::Result<Loaded> read(store::Storage &storage, const core::VisitId &visit);

    void build();
    QWidget *buildHead();
    QWidget *buildFacts();
    QWidget *buildFoot();
    void take(const core::Result<Loaded> &loaded);
    void refill();
    void fillResult();
    void fillFacts();
    void fillModules();
    void fillTimeline();
    void showMessage(const QString &role, const QString &text);
    void fetchAgain();
    void deleteNow();
    void endDeleting(const core::VisitId &visit, const core::Result<store::PurgeCounts> &counts);
    void retranslate();

    Services &m_services;
    Caretaker &m_caretaker;
    core::VisitId m_visit;
    quint64 m_asked = 0;
    std::optional<Loaded> m_loaded;
    core::VisitId m_deleting;
    core::VisitId m_filled; ///< Whose modules are shown.
    std::shared_ptr<incode::OnboardingService> m_service;
    std::unique_ptr<onboarding::ResultFetch> m_fetch;

    QLabel *m_title;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_content;
    Light *m_light;
    QLabel *m_word;
    QLabel *m_why;
    QLabel *m_nextStep;
    QGridLayout *m_facts;
    QLabel *m_session;
    QPushButton *m_copy;
    QVBoxLayout *m_moduleLayout;
    QList<ModuleRow *> m_modules;
    VisitNote *m_note;
    VisitMedia *m_pictures;
    VisitMedia *m_text;
    QLabel *m_wayTitle;
    QGridLayout *m_way;
    VisitPrint *m_print;
    Confirmation *m_confirmation;
    QLabel *m_message;
    QPushButton *m_fetchAgain;
    QPushButton *m_showPrint;
    QPushButton *m_delete;
};

} // namespace shell
