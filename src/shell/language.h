#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace shell {

/// The language of the program, switched while running: translators, direction and default locale.
/// Widgets retranslate on QEvent::LanguageChange.
class Language final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    struct Entry
    {
        QString code;    ///< en, es, pt_BR, ar.
        QString ownName; ///< English, Español, Português, العربية.
    };

    explicit Language(QObject *parent = nullptr);
    ~Language() override;
    /// The one of the program; made by the application before any window.
    static Language &instance();

    static const QList<Entry> &all();
    /// The best of ours for the system's languages; en when none fits.
    static QString fromSystem();
    /// The best of ours for \a wanted (BCP 47 tags, most wanted first); en when none fits.
    static QString bestOf(const QStringList &wanted);

    /// Switches to \a code; an unknown code or empty means fromSystem().
    void set(const QString &code);
    const QString &code() const;

Q_SIGNALS:
    void changed(const QString &code);

private:
    class Private;
    Private *d;
};

} // namespace shell
