#pragma once

#include "store/keystore.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shell {

/// An API key: typed once, kept in the key store, never shown again. When the key store fails it
/// says so and emits keyStoreFailed(), so that the page can offer the key file instead.
class ApiKeyField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeyField)

public:
    /// \a name is the key's in \a keyStore, one of store's.
    ApiKeyField(store::KeyStore &keyStore, QLatin1StringView name, QWidget *parent = nullptr);

    QLatin1StringView name() const { return m_name; }

    /// Asks the key store whether there is a key. With a \a keyFile that one counts.
    void load(const QString &keyFile);

    /// What was typed, trimmed; empty when nothing was.
    core::Secret typed() const;
    /// One is in the key store, as far as it was asked; one that is to be replaced counts.
    bool hasKeptKey() const { return m_state == State::Kept || m_state == State::Replace; }
    /// Calls \a done once hasKeptKey() can be relied on: at once, or, with nothing typed and no
    /// answer of the key store, when it has answered. Not at all when it is asked anew meanwhile.
    void settle(const std::function<void()> &done);
    /// Keeps what was typed; \a done says whether it is in the key store now.
    void keep(const std::function<void(bool)> &done);
    void showMissing();
    void focusEditor();

Q_SIGNALS:
    void keyStoreFailed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State {
        Asking,  ///< The key store was asked and has not answered.
        None,    ///< It has no key: type one.
        Kept,    ///< It has one; it can be replaced.
        Replace, ///< It has one; another is being typed.
        Failed,  ///< It does not work.
        File,    ///< A key file is set; the key store is not asked.
    };
    void ask(const std::function<void()> &done);
    void enter(State state);
    void retranslate();

    store::KeyStore &m_keyStore;
    QLatin1StringView m_name;
    State m_state = State::Asking;
    quint64 m_asked = 0;
    bool m_missing = false;
    QString m_keyFile;
    QLabel *m_title;
    QLabel *m_kept;
    QLineEdit *m_line;
    QPushButton *m_replace;
    QLabel *m_help;
    QLabel *m_problem;
};

} // namespace shell
