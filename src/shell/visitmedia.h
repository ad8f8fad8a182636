#pragma once

#include "onboarding/resultfetch.h"
#include "shell/services.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shell {

enum class MediaKind { Pictures, Text };

/// The pictures or the text of a visit's document: shown only when asked for, and asking is
/// recorded first. Read from the store, or from the service while the session's token is kept.
/// Gone from the screen when another visit is chosen or nobody touched the computer for a while;
/// never in a file that is not encrypted.
class VisitMedia final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitMedia)

public:
    /// \a clock outlives it.
    VisitMedia(MediaKind kind, Services &services, core::Clock &clock, QWidget *parent = nullptr);
    ~VisitMedia() override;

    void setVisit(const store::VisitDetails &details);
    void clear();
    void ask();
    bool isShown() const { return m_state == State::Shown; }

Q_SIGNALS:
    /// The service was asked and what it gave is kept now.
    void fetched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class State {
        Hidden, ///< Nothing is shown; the operator may ask.
        Busy,   ///< We wait for the service or the store.
        Shown
    };
    void hideContent();
    void fetch();
    void read();
    void readPicture(const QString &kind);
    void readText();
    void addPicture(const QString &kind, const core::Result<QImage> &picture);
    void addText(const core::Result<QList<incode::ScoreItem>> &fields);
    void finishReading();
    void setState(State state);
    void fail(const QString &sentence);
    void retranslate();
    bool isKept() const;

    MediaKind m_kind;
    Services &m_services;
    core::Clock &m_clock;
    core::Timer *m_idle;
    store::VisitDetails m_details;
    State m_state = State::Hidden;
    quint64 m_asked = 0; ///< Answers to an earlier one are dropped.
    int m_awaited = 0;
    std::shared_ptr<incode::OnboardingService> m_service;
    std::unique_ptr<onboarding::ResultFetch> m_fetch;
    QPushButton *m_button;
    QLabel *m_message;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace shell
