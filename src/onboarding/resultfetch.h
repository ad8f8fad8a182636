#pragma once

#include "onboarding/visitcontroller.h"

namespace onboarding {

/// Asks the service again about a visit whose token is still kept, and keeps what it answers:
/// the score (which can change a result that was not final), the document's text, or pictures.
/// One question at a time; a second while one is running is ignored. Every question ends.
class ResultFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultFetch)

public:
    /// \a service, \a store and \a clock outlive it.
    ResultFetch(incode::OnboardingService &service, store::VisitStore &store, core::Clock &clock,
                QObject *parent = nullptr);
    ~ResultFetch() override;

    /// Reads the score anew; amends the end of a visit in review or without a score.
    void fetchScore(const core::VisitId &visit, const core::InterviewId &interview);
    /// Reads the document's text and keeps it with the name in it.
    void fetchText(const core::VisitId &visit, const core::InterviewId &interview);
    /// Reads the pictures of face and document, few at a time (incode-omni.md 5.5); each is kept
    /// as it arrives.
    void fetchImages(const core::VisitId &visit, const core::InterviewId &interview);
    bool isRunning() const;

Q_SIGNALS:
    /// What was asked for is in the store.
    void done();
    /// ErrorKind::Storage with no token kept, or what the service answered. What arrived before is
    /// kept.
    void failed(const core::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The types asked for by fetchImages(), in the order they are shown.
const QStringList &imageTypes();

} // namespace onboarding
