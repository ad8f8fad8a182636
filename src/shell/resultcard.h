#pragma once

#include "onboarding/visit.h"

#include <QtWidgets/QFrame>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shell {

class Light;
class ModuleRow;

/// The card of a finished visit: a light, the word, the sentence why, the next step, the modules
/// folded, and the technical detail on request. Numbers stay behind a switch, because the vendor
/// advises against judging by them (incode-omni.md 5.3).
class ResultCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultCard)

public:
    explicit ResultCard(QWidget *parent = nullptr);

    void setResult(const onboarding::VisitResult &result);
    /// Hides the card and forgets the result.
    void clear();

Q_SIGNALS:
    /// The operator wants to see the visit among the others.
    void openRequested(const core::VisitId &visit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void rebuildModules();
    void showNumbers(bool shown);
    void copyInterviewId();
    QString detailText() const;

    std::optional<onboarding::VisitResult> m_result;
    Light *m_light;
    QLabel *m_word;
    QLabel *m_why;
    QLabel *m_nextStep;
    QVBoxLayout *m_moduleLayout;
    QBoxLayout *m_foot;
    QList<ModuleRow *> m_modules;
    QLabel *m_interviewId;
    QPushButton *m_copy;
    QPushButton *m_open;
    QCheckBox *m_numbers;
    QPushButton *m_showDetail;
    QLabel *m_detail;
};

} // namespace shell
