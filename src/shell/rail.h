#pragma once

#include "core/clock.h"

#include <QtWidgets/QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shell {

class IconLabel;

/// One place of the desk window.
struct RailEntry
{
    QString icon;
    const char *title; ///< Marked for translation in the context shell::Rail.
};

/// Whether the service can be reached, for the line at the rail's foot.
struct Reachability
{
    enum State {
        Unknown,   ///< Nothing was asked yet.
        Reachable, ///< The last answer was good.
        Lost,      ///< The last question had no answer.
    };
    State state = Unknown;
    std::optional<core::milliseconds> latency; ///< Of the last answer, when it was measured.
};

/// The left rail: the places as data, and what the operator must always know at its foot. Emits
/// entered() when another place is chosen.
class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    explicit Rail(const QList<RailEntry> &entries, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);
    /// Places cannot be entered while the set-up page is needed.
    void setEntriesEnabled(bool enabled);
    void setReachability(const Reachability &reachability);
    /// Marks that change what a result is worth: the demo and a test camera.
    void setMarks(bool demo, bool testCamera);
    /// Shows the two ways from a desk that was opened from the visitor's screen; hidden at first.
    void offerWaysOut();

Q_SIGNALS:
    void entered(int index);
    void visitorScreenRequested();
    void endRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void colorIcons();
    void mirror();

    QList<RailEntry> m_entries;
    QButtonGroup *m_buttons;
    QPushButton *m_visitorScreen;
    QPushButton *m_end;
    QLabel *m_demo;
    QLabel *m_testCamera;
    IconLabel *m_serviceIcon;
    QLabel *m_service;
    Reachability m_reachability;
};

} // namespace shell
