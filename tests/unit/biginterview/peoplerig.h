#pragma once

#include "biginterview/people.h"
#include "httpd/server.h"
#include "support/manualclock.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

/// Big Interview as far as reading goes: answers by path, holds answers back when told to and
/// counts how many are open at one time.
class FakePartner final
{
    Q_DISABLE_COPY_MOVE(FakePartner)

public:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray contentType = "application/json";
        QByteArray retryAfter = {}; ///< Seconds.
    };

    FakePartner();

    QUrl url() const;
    /// For "ID", "ID/tracks" and "ID/interviews"; without one reading answers with empty arrays.
    void answer(const QString &what, const Answer &answer) { m_answers.insert(what, answer); }
    /// For everything that has no answer of its own.
    void answerAll(const Answer &answer) { m_common = answer; }
    void hold() { m_holds = true; }
    /// Answers what is held, from now on at once.
    void release();

    QStringList asked; ///< In their order.
    int open = 0;
    int mostOpen = 0;

private:
    void take(const QString &what, const httpd::Reply &reply);
    void reply(const QString &what, const httpd::Reply &reply);

    core::SystemClock m_clock;
    httpd::Server m_server;
    QHash<QString, Answer> m_answers;
    std::optional<Answer> m_common;
    bool m_holds = false;
    QList<std::pair<QString, httpd::Reply>> m_held;
};

/// The vendor's error object.
FakePartner::Answer errorAnswer(int status);
/// {"tracks": [one with this progress]}.
FakePartner::Answer tracksAnswer(double progress);
QJsonObject interviewObject(int id, const QString &updatedAt, const QString &title = {});
FakePartner::Answer interviewsAnswer(const QJsonArray &interviews);
/// {"user": …}; members that are empty are left out.
FakePartner::Answer userAnswer(int status, const QString &partnerId, bool anonymous,
                               const QString &createdAt, const QString &expiresAt,
                               const QByteArray &token = QByteArray(64, 'a'));

/// People on a database of their own, a clock the test owns and a Big Interview of ours.
class PeopleRig final
{
    Q_DISABLE_COPY_MOVE(PeopleRig)

public:
    /// \a readerTimeout: how long the reader waits for other programs.
    explicit PeopleRig(std::chrono::milliseconds readerTimeout = std::chrono::seconds(5));
    ~PeopleRig();

    std::shared_ptr<biginterview::PartnerClient> makeClient(int parallel = 4);
    store::PeopleStore &kept() { return storage->people(); }
    /// Keeps somebody new, past People.
    void add(const QString &partnerId, bool anonymous = false);
    QStringList addMany(int count);
    /// Until loaded().
    bool load();
    /// Until refreshEnded(); its last state.
    biginterview::RefreshState refreshToEnd(const QStringList &partnerIds);
    /// Returns once the reader has answered all it was asked, without telling anybody yet.
    void awaitReader();
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;

public:
    support::ManualClock clock;
    FakePartner partner;
    std::unique_ptr<store::Storage> storage;
    std::unique_ptr<store::StoreThread> reader;
    net::Client net{clock};
    std::unique_ptr<biginterview::People> people;
};

/// Until \a spy has seen \a count signals, and no more.
bool cameTo(QSignalSpy &spy, qsizetype count);
