#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

class Caretaker;
class PeopleTools;
class Services;

/// Big Interview on the desk: the roster, the person chosen, launches, imports. Owned by the desk
/// window.
class PeoplePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeoplePage)

public:
    /// Both outlive it; \a services has its storage open.
    PeoplePage(Services &services, Caretaker &caretaker, QWidget *parent = nullptr);
    explicit PeoplePage(std::unique_ptr<PeopleTools> tools, QWidget *parent = nullptr);
    ~PeoplePage() override;

    /// Shown anew: reads what is old and puts the cursor into the search field.
    void enter();
    /// Shows the import of the file at \a path.
    void importFrom(const QString &path);
    /// Writes the people listed into a file at \a path.
    void exportTo(const QString &path);
    /// A launch is under way, or its window is open.
    bool isLaunching() const;
    /// Ends the launch under way, or closes its window; false when there is none. launchEnded()
    /// follows once nothing of it is left.
    bool endLaunch();

Q_SIGNALS:
    /// However a launch ended.
    void launchEnded();
    /// Big Interview is not set up: the settings are wanted.
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
