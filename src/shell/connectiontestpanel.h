#pragma once

#include "shell/connectiontest.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace shell {

class IconLabel;

/// The rows of a connection test with the buttons that run it. The page that holds it knows
/// address, key and flow: it answers the two signals with run() and runFlow().
class ConnectionTestPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTestPanel)

public:
    ConnectionTestPanel(TestedService service, net::Client &net, core::Clock &clock,
                        QWidget *parent = nullptr);

    void run(const ConnectionTest::Target &target);
    void runFlow(const ConnectionTest::Target &target);
    const ConnectionTest &test() const { return m_test; }

Q_SIGNALS:
    void testRequested();
    void flowTestRequested();
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    struct Row
    {
        IconLabel *icon;
        QLabel *title;
        QLabel *state;
        QLabel *sentence;
    };
    TestedService m_service; ///< For its name alone.
    ConnectionTest m_test;
    QLabel *m_title;
    QLabel *m_intro;
    QPushButton *m_run;
    QPushButton *m_runFlow;
    QWidget *m_table;
    QList<Row> m_rows;
};

} // namespace shell
