#pragma once

#include "shell/services.h"
#include "shell/visitreport.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPrinter;
class QPushButton;

namespace shell {

class PersonalChoice;

/// Puts one visit on one page: on paper or into a PDF that only this user may read.
class VisitPrint final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitPrint)

public:
    explicit VisitPrint(Services &services, QWidget *parent = nullptr);

    void setVisit(const core::VisitId &visit);
    /// Recorded first; without a record nothing is written.
    void savePdf(const QString &path);

Q_SIGNALS:
    void closed();
    void finished(bool written);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForFile();
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);
    void withReport(const QString &how, std::function<core::Result<void>(const VisitReport &)> use,
                    const QString &doneSentence);
    void showMessage(const QString &role, const QString &text);
    void retranslate();

    Services &m_services;
    core::VisitId m_visit;
    PersonalChoice *m_personal;
    QLabel *m_title;
    QLabel *m_message;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_close;
};

} // namespace shell
