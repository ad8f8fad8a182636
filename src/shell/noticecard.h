#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace shell {

class IconLabel;

/// What a notice says, and the word on its button; no button without one.
struct NoticeWords
{
    QString sentence;
    QString action;
    QString detail; ///< English, as a tool tip.
};

/// A calm card on the desk: nothing waits for it, and it goes when it is dismissed. Hidden until it
/// has something to say; owned by its page.
class NoticeCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeCard)

public:
    enum class Kind { Progress, News, Warning };

    explicit NoticeCard(QWidget *parent = nullptr);

    /// Shows what \a words answers, now and anew in every language chosen while it is shown.
    void tell(Kind kind, std::function<NoticeWords()> words);

Q_SIGNALS:
    void actionRequested();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    std::function<NoticeWords()> m_words;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_dismiss;
    QBoxLayout *m_layout;
};

} // namespace shell
