#pragma once

#include <QtWidgets/QListView>

namespace shell {

class PeopleModel;

/// The list of people, every row as high as the others. Keys that type text are left to the page,
/// which searches with them.
class PeopleList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleList)

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void setPeople(PeopleModel *model);
    /// The person of the current row; empty without one.
    QString current() const;
    /// Makes \a partnerId the current row when it is listed; chosen() is not emitted.
    void setCurrent(const QString &partnerId);
    /// Moves by \a rows as the arrow keys do.
    void move(int rows);
    int rowHeight() const;

Q_SIGNALS:
    /// By mouse, arrows or a screen reader.
    void chosen(const QString &partnerId);
    /// Return on a row, or a double click.
    void launchRequested(const QString &partnerId);
    void menuRequested(const QString &partnerId, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PeopleModel *m_people = nullptr;
    bool m_quiet = false; ///< The page chose.
};

} // namespace shell
