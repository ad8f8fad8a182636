#pragma once

#include "onboarding/visit.h"
#include "shell/presenterscore.h"
#include "shell/themestyle.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;

namespace shell {

/// Which of the theme's colours an icon wears.
enum class Tone { Accent, Soft, Ink, OnAccent, Pass, Review, Fail };

/// How an outcome or verdict is drawn: an icon, and the ending of its style roles.
struct Look
{
    QString icon;
    QString role; ///< pass, review, fail or neutral.
    Tone tone = Tone::Soft;
};
Look lookOf(Verdict verdict);
Look lookOf(onboarding::Outcome outcome);

/// Puts an icon on \a button that follows the theme.
void setButtonIcon(QAbstractButton *button, const QString &icon, Tone tone);

/// A label with an icon that follows the theme. Says nothing to a screen reader: the word is beside
/// it.
class IconLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    /// \a side in device-independent pixels.
    IconLabel(const QString &icon, Tone tone, int side, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Tone tone);

private:
    void redraw();

    QString m_icon;
    Tone m_tone;
    int m_side;
};

/// A label that keeps to its edge of the window in both directions. Other labels follow their text:
/// a time or a reference in an Arabic window would stand on the wrong side.
class EdgeLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EdgeLabel)

public:
    enum class Edge { Leading, Trailing };
    explicit EdgeLabel(Edge edge, QWidget *parent = nullptr);
    void setEdge(Edge edge);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();

    Edge m_edge;
};

/// A line to type in whose hint can be read: under a style sheet Qt 6.4.2 draws hints in half the
/// opacity of the text, and the rule that changes it (qtbase change 434310) is not in it.
class TextField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextField)

public:
    explicit TextField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colorHint();
};

/// A list to choose from with its arrow in the theme's colour. Does not change by the wheel, which
/// scrolls the page it stands on.
class ChoiceField final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceField)

public:
    explicit ChoiceField(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// A pill with an icon and a word, so that colour never speaks alone.
class Chip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    explicit Chip(QWidget *parent = nullptr);
    void setLook(const Look &look, const QString &word);

private:
    IconLabel *m_icon;
    QLabel *m_word;
};

/// The round light of a result.
class Light final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Light)

public:
    explicit Light(QWidget *parent = nullptr);
    void setLook(const Look &look);

private:
    IconLabel *m_icon;
};

/// A row of buttons of which one is chosen; hidden while there is nothing to choose.
class SegmentedChoice final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedChoice)

public:
    explicit SegmentedChoice(QWidget *parent = nullptr);

    /// Shows \a entries with the one at \a current chosen; chosen() is not emitted.
    void setEntries(const QStringList &entries, int current);
    int current() const;

Q_SIGNALS:
    /// By a person.
    void chosen(int index);

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_buttons;
};

/// Asks before harm is done, in the place where the harm would happen: a sentence and two buttons.
class Confirmation final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Confirmation)

public:
    explicit Confirmation(QWidget *parent = nullptr);

    void setTexts(const QString &question, const QString &harm, const QString &keep);
    /// Shows itself with the focus on the harmless button.
    void ask();

Q_SIGNALS:
    void confirmed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
    QLabel *m_question;
    QAbstractButton *m_harm;
    QAbstractButton *m_keep;
};

} // namespace shell
