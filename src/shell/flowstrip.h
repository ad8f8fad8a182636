#pragma once

#include "shell/visitorparts.h"

#include <QtWidgets/QPushButton>

#include <memory>

namespace shell {

/// Whether the camera shows real people.
enum class CameraKind { Real, Test };

/// The thin native bar above the onboarding page: the steps done so far, Help and Leave. When it
/// gets narrow, the words of other steps give way first, then those of the buttons, then the last.
class FlowStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowStrip)

public:
    /// The steps in the order they are passed.
    enum class Step { Document, Checks, Face, Done };

    FlowStrip(const Brand &brand, CameraKind camera, QWidget *parent = nullptr);
    ~FlowStrip() override;

    /// Back to the first step, for a new visitor.
    void reset();
    /// Goes on to what \a status (incode-omni.md, section 6) says; never back, because statuses may
    /// be skipped but not undone. Unknown ones change nothing.
    void setStatus(const QString &status);
    Step current() const;
    /// Over a static link nobody tells how far the visitor is: no steps are better than wrong ones.
    void setStepsKnown(bool known);

    /// A quiet word that the service is slow; the visitor can go on meanwhile.
    enum class Notice { None, ServiceSlow };
    void setNotice(Notice notice);

Q_SIGNALS:
    void helpRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitWidth();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
