#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shell {

/// Where a list is dropped or chosen, and why the last one cannot be read. Owned by the import
/// panel, which takes the drops.
class ImportDropPlace final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDropPlace)

public:
    explicit ImportDropPlace(QWidget *parent = nullptr);

    /// None when \a sentence is empty.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void chooseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_problem;
    QPushButton *m_choose;
};

/// How far a run is. Owned by the import panel.
class ImportRunPlace final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportRunPlace)

public:
    explicit ImportRunPlace(QWidget *parent = nullptr);

    /// \a rate in rows a second.
    void show(qint64 rows, qint64 all, qint64 rate);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace shell
