#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

namespace shell {

/// What an escape leaves outside the page: windows, files, a visitor's window that closed or left
/// the full screen, addresses handed to the desktop. Takes what it sees back, so that the next
/// escape begins as this one did.
class KioskEvidence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskEvidence)

public:
    /// \a window is up and as it should be.
    explicit KioskEvidence(QWidget &window, QObject *parent = nullptr);
    ~KioskEvidence() override;

    /// What is there now is no escape.
    void begin();
    /// What came since begin(), in English for whoever reads the row; empty when nothing did.
    QString take();

public Q_SLOTS:
    /// Called instead of another program.
    void noteOpened(const QUrl &url);

private:
    QSet<QString> downloads() const;
    QString takeFile();

    QWidget &m_window;
    QRect m_place;
    bool m_isFullScreen;
    QSet<const QWidget *> m_windows;
    QSet<QString> m_downloads;
    QString m_opened;
};

} // namespace shell
