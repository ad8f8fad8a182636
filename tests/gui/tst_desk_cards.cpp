#include "deskdata.h"
#include "guisupport.h"

#include "shell/deskpage.h"
#include "shell/deskparts.h"
#include "shell/language.h"
#include "shell/rail.h"
#include "shell/resultcard.h"
#include "shell/resultcardmodule.h"
#include "shell/runningcard.h"
#include "shell/theme.h"
#include "shell/timeline.h"
#include "support/manualclock.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::visibleText;
using onboarding::Outcome;
using onboarding::Show;
using onboarding::VisitState;
using shell::Told;

class TestDeskCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void resultCard_data();
    void resultCard();
    void modulesAreFolded();
    void numbersAreHidden();
    void numbersAreAskedForAnew();
    void detailsAreFolded();
    void copiesTheInterviewId();
    void clearedCardIsGone();
    void runningCardTellsTheAge();
    void runningCardCountsDown();
    void runningCardAsksBeforeCancelling();
    void runningCardTellsTheWay_data();
    void runningCardTellsTheWay();
    void runningCardFollowsToThePhone();
    void browserCanBeOpenedAgain();
    void visitorOfAStaticLinkSaysSo();
    void staticLinkTellsOnlyItsEnd();
    void timelineFollowsTheStatus();
    void timelineSkipsWhatWasNotSaid();
    void timelineOfAVisitThatWasLeft();
    void uncleanPageIsSaid();
    void fieldStarts_data();
    void fieldStarts();
    void startTakesEnter();
    void busyDeskStartsNothing();
    void whereIsRemembered_data();
    void whereIsRemembered();
    void whereFitsEveryWidth_data();
    void whereFitsEveryWidth();
    void keyboardGoesFromFieldToStart();
    void segmentsAreChosenByPeople();
    void rail();
    void railTellsTheService_data();
    void railTellsTheService();

private:
    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
};

void TestDeskCards::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
}

void TestDeskCards::init()
{
    support::failOnWindowWarnings();
    m_language.set(u"en"_s);
}

void TestDeskCards::resultCard_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<bool>("withModules");
    QTest::newRow("passed") << Outcome::Passed
                            << QStringList{u"Passed"_s,
                                           u"The visitor can go on."_s,
                                           u"12 checks passed"_s,
                                           u"a live person in front of the camera"_s,
                                           u"same person as on the document"_s,
                                           u"Not part of this flow"_s,
                                           u"Session 664283755e0f8e1b87fcc2ce"_s}
                            << true;
    QTest::newRow("review") << Outcome::Review
                            << QStringList{u"Review"_s,
                                           u"sharpness of the front; 11 other checks passed"_s,
                                           u"then decide."_s}
                            << true;
    QTest::newRow("failed") << Outcome::Failed
                            << QStringList{u"Failed"_s,
                                           u"signs of a forgery; 11 other checks passed"_s,
                                           u"Government check"_s}
                            << true;
    QTest::newRow("expired") << Outcome::Expired
                             << QStringList{u"Expired"_s, u"longer than the time allowed"_s}
                             << false;
    QTest::newRow("left") << Outcome::Cancelled
                          << QStringList{u"Left"_s, u"ended before it was finished"_s} << false;
    QTest::newRow("problem") << Outcome::Error
                             << QStringList{u"Problem"_s,
                                            u"The service does not accept the API key."_s,
                                            u"Enter the API key anew in Settings."_s}
                             << false;
}

void TestDeskCards::resultCard()
{
    QFETCH(Outcome, outcome);
    QFETCH(QStringList, shown);
    QFETCH(bool, withModules);
    shell::ResultCard card;
    QVERIFY(card.isHidden());
    card.setResult(deskdata::result(outcome));
    QVERIFY(!card.isHidden());
    const QString text = visibleText(&card);
    for (const QString &part : shown)
        QVERIFY2(text.contains(part), qPrintable(part + u" not in\n"_s + text));
    QVERIFY2(!text.contains(u"sharpnessFront"_s) && !text.contains(u"WARN"_s), qPrintable(text));
    QCOMPARE(text.contains(u"Face match"_s), withModules);
    QCOMPARE(button(&card, u"Show numbers"_s) != nullptr, withModules);
    // A module that is switched off is no news.
    QVERIFY(!text.contains(u"Device risk"_s));
}

void TestDeskCards::modulesAreFolded()
{
    shell::ResultCard card;
    card.setResult(deskdata::result(Outcome::Review));
    QVERIFY(!visibleText(&card).contains(u"Sharpness of the front"_s));
    QAbstractButton *show = button(&card, u"Show the checks of Document"_s);
    QVERIFY(show);
    show->click();
    QVERIFY(visibleText(&card).contains(u"Sharpness of the front"_s));
    QVERIFY(visibleText(&card).contains(u"Even light on the back"_s));
    button(&card, u"Hide the checks of Document"_s)->click();
    QVERIFY(!visibleText(&card).contains(u"Sharpness of the front"_s));
    QVERIFY(!button(&card, u"Show the checks of Government check"_s));
}

void TestDeskCards::numbersAreHidden()
{
    shell::ResultCard card;
    card.setResult(deskdata::result(Outcome::Review));
    button(&card, u"Show the checks of Document"_s)->click();
    for (const QString &number : {u"62.0"_s, u"31.0"_s, u"99.2"_s})
        QVERIFY2(!visibleText(&card).contains(number), qPrintable(number));
    button(&card, u"Show numbers"_s)->click();
    for (const QString &number : {u"62.0"_s, u"31.0"_s, u"99.2"_s})
        QVERIFY2(visibleText(&card).contains(number), qPrintable(number));
}

void TestDeskCards::numbersAreAskedForAnew()
{
    shell::ResultCard card;
    card.setResult(deskdata::result(Outcome::Review));
    button(&card, u"Show numbers"_s)->click();
    card.setResult(deskdata::result(Outcome::Passed));
    QVERIFY(!visibleText(&card).contains(u"99.2"_s));
}

void TestDeskCards::detailsAreFolded()
{
    shell::ResultCard card;
    card.setResult(deskdata::result(Outcome::Error));
    QVERIFY(!visibleText(&card).contains(u"start-failed"_s));
    button(&card, u"Details"_s)->click();
    const QString text = visibleText(&card);
    QVERIFY2(text.contains(u"reason: start-failed"_s), qPrintable(text));
    QVERIFY2(text.contains(u"403"_s), qPrintable(text));
    card.setResult(deskdata::result(Outcome::Error));
    QVERIFY(!visibleText(&card).contains(u"start-failed"_s));
}

void TestDeskCards::copiesTheInterviewId()
{
    shell::ResultCard card;
    card.setResult(deskdata::result(Outcome::Passed));
    button(&card, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"664283755e0f8e1b87fcc2ce"_s);
    card.setResult(deskdata::result(Outcome::Error));
    QVERIFY(!button(&card, u"Copy"_s));
}

void TestDeskCards::clearedCardIsGone()
{
    shell::ResultCard card;
    card.setResult(deskdata::result(Outcome::Passed));
    card.clear();
    QVERIFY(card.isHidden());
}

void TestDeskCards::runningCardTellsTheAge()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    QVERIFY(card.isHidden());
    card.begin(u"C-20931"_s, Show::Embedded, Told::Status);
    QVERIFY(visibleText(&card).contains(u"C-20931"_s));
    QVERIFY(visibleText(&card).contains(u"no page yet · no status yet"_s));
    card.setState(VisitState::Opening, clock.utcNow());
    QVERIFY(visibleText(&card).contains(u"page opening"_s));
    card.setPageShown(clock.utcNow());
    card.setStatusRead();
    clock.advance(core::milliseconds(400));
    QVERIFY2(visibleText(&card).contains(u"page alive · status read 0.4 s ago"_s),
             qPrintable(visibleText(&card)));
    clock.advance(std::chrono::seconds(14));
    QVERIFY(visibleText(&card).contains(u"status read 14 seconds ago"_s));
    clock.advance(std::chrono::minutes(2));
    QVERIFY(visibleText(&card).contains(u"status read 2 minutes ago"_s));
    card.setPageClosed();
    card.finish(Outcome::Passed, web::CloseReport{true, true, {}, core::milliseconds(80), {}});
    QVERIFY2(visibleText(&card).contains(u"took 2 min 15 s · page closed"_s),
             qPrintable(visibleText(&card)));
    QCOMPARE(clock.untilNext(), core::milliseconds(-1));
}

void TestDeskCards::runningCardCountsDown()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    card.begin({}, Show::Embedded, Told::Status);
    QVERIFY(visibleText(&card).contains(u"Walk-in"_s));
    const core::Error error = core::Error::of(core::ErrorKind::Network, u"refused"_s);
    card.setConnectionLost(error, std::chrono::seconds(5));
    QVERIFY(visibleText(&card).contains(u"Connection lost. Trying again in 5 seconds."_s));
    QVERIFY(visibleText(&card).contains(u"The visitor can go on"_s));
    clock.advance(std::chrono::seconds(2));
    QVERIFY(visibleText(&card).contains(u"Trying again in 3 seconds."_s));
    QSignalSpy now(&card, &shell::RunningCard::tryNowRequested);
    button(&card, u"Try now"_s)->click();
    QCOMPARE(now.size(), 1);
    clock.advance(std::chrono::seconds(3));
    QVERIFY(visibleText(&card).contains(u"Connection lost. Trying again now."_s));
    card.setConnectionRestored();
    QVERIFY(!visibleText(&card).contains(u"Connection lost"_s));
}

void TestDeskCards::runningCardAsksBeforeCancelling()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    card.begin(u"C-1"_s, Show::Embedded, Told::Status);
    card.show();
    QSignalSpy cancelled(&card, &shell::RunningCard::cancelRequested);
    button(&card, u"Cancel visit"_s)->click();
    QCOMPARE(cancelled.size(), 0);
    QVERIFY(visibleText(&card).contains(u"End this visit now?"_s));
    button(&card, u"Keep it running"_s)->click();
    QVERIFY(!visibleText(&card).contains(u"End this visit now?"_s));
    button(&card, u"Cancel visit"_s)->click();
    // The harmless button comes first for the keyboard.
    QAbstractButton *keep = button(&card, u"Keep it running"_s);
    QCOMPARE(keep->nextInFocusChain(), button(&card, u"End the visit"_s));
    QTest::keyClick(keep, Qt::Key_Escape);
    QVERIFY(!visibleText(&card).contains(u"End this visit now?"_s));
    QCOMPARE(cancelled.size(), 0);
    button(&card, u"Cancel visit"_s)->click();
    button(&card, u"End the visit"_s)->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!button(&card, u"Cancel visit"_s)->isEnabled());
}

void TestDeskCards::runningCardTellsTheWay_data()
{
    QTest::addColumn<Show>("show");
    QTest::addColumn<Told>("told");
    QTest::addColumn<QStringList>("facts"); // Begun, opening, shown, used, over.
    QTest::addColumn<QStringList>("stations");
    const QStringList all{u"Created"_s, u"Page open"_s, u"Document"_s, u"Checks"_s,
                          u"Face"_s,    u"Finished"_s,  u"Clean"_s};
    QTest::newRow("in a view of ours")
        << Show::Embedded << Told::Status
        << QStringList{u"no page yet · no status yet"_s, u"page opening · no status yet"_s,
                       u"page alive · no status yet"_s, u"page alive · status read 0.0 s ago"_s,
                       u"took 0 min 9 s · page closed"_s}
        << all;
    QStringList phone = all;
    phone[1] = u"Code shown"_s;
    QTest::newRow("on the visitor's phone")
        << Show::Qr << Told::Status
        << QStringList{u"no code yet · no status yet"_s, u"no code yet · no status yet"_s,
                       u"code on the screen · no status yet"_s,
                       u"on the visitor's phone · status read 0.0 s ago"_s,
                       u"took 0 min 9 s · code taken away"_s}
        << phone;
    QTest::newRow("in the browser")
        << Show::Browser << Told::Status
        << QStringList{u"opening in this computer's browser · no status yet"_s,
                       u"opening in this computer's browser · no status yet"_s,
                       u"in this computer's browser · no status yet"_s,
                       u"in this computer's browser · status read 0.0 s ago"_s,
                       u"took 0 min 9 s · in this computer's browser"_s}
        << all.first(6);
    QTest::newRow("a static link in a view of ours")
        << Show::Embedded << Told::End
        << QStringList{u"no page yet · waiting for the visitor"_s,
                       u"page opening · waiting for the visitor"_s,
                       u"page alive · waiting for the visitor"_s, QString(),
                       u"took 0 min 9 s · page closed"_s}
        << QStringList{u"Page open"_s, u"Finished"_s, u"Clean"_s};
    QTest::newRow("a static link on the phone")
        << Show::Qr << Told::End
        << QStringList{u"no code yet · waiting for the visitor"_s,
                       u"no code yet · waiting for the visitor"_s,
                       u"code on the screen · waiting for the visitor"_s, QString(),
                       u"took 0 min 9 s · code taken away"_s}
        << QStringList{u"Code shown"_s, u"Finished"_s, u"Clean"_s};
    QTest::newRow("a static link in the browser")
        << Show::Browser << Told::End
        << QStringList{u"opening in this computer's browser · waiting for the visitor"_s,
                       u"opening in this computer's browser · waiting for the visitor"_s,
                       u"in this computer's browser · waiting for the visitor"_s, QString(),
                       u"took 0 min 9 s · in this computer's browser"_s}
        << QStringList{u"Page open"_s, u"Finished"_s};
}

void TestDeskCards::runningCardTellsTheWay()
{
    QFETCH(Show, show);
    QFETCH(Told, told);
    QFETCH(QStringList, facts);
    QFETCH(QStringList, stations);
    support::ManualClock clock;
    shell::RunningCard card(clock);
    const auto reads = [&card](const QString &fact) {
        const bool found = visibleText(&card).contains(fact);
        if (!found)
            qInfo().noquote() << fact << "is not in" << visibleText(&card);
        return found;
    };
    card.begin(u"C-1"_s, show, told);
    QVERIFY(reads(facts.at(0)));
    card.setState(VisitState::Opening, clock.utcNow());
    card.setPageOpening();
    QVERIFY(reads(facts.at(1)));
    card.setPageShown(clock.utcNow());
    QVERIFY(reads(facts.at(2)));
    if (told == Told::Status) {
        // That the service waits for the visitor is no sign of the visitor.
        card.setStatus(incode::Status::fromText(u"UNKNOWN"_s), clock.utcNow());
        QVERIFY(reads(facts.at(2)));
        card.setStatus(incode::Status::fromText(u"ID_VALIDATION_FINISHED"_s), clock.utcNow());
        card.setStatusRead();
        QVERIFY(reads(facts.at(3)));
    }
    clock.advance(std::chrono::seconds(9));
    card.setPageClosed();
    card.finish(Outcome::Review, web::CloseReport{true, true, {}, core::milliseconds(80), {}});
    QVERIFY(reads(facts.at(4)));
    QStringList shown;
    const QString spoken = card.findChild<shell::Timeline *>()->accessibleDescription();
    for (const QString &each : spoken.split(u", "_s))
        shown << each.section(u": "_s, 0, 0);
    QCOMPARE(shown, stations);
    QVERIFY2(!spoken.contains(u"now"_s), qPrintable(spoken));
    QCOMPARE(reads(u"ends without a score"_s), told == Told::End);
}

void TestDeskCards::runningCardFollowsToThePhone()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    card.begin(u"C-1"_s, Show::Embedded, Told::Status);
    card.setState(VisitState::Opening, clock.utcNow());
    card.setPageShown(clock.utcNow());
    card.setStatus(incode::Status::fromText(u"ID_VALIDATION_FINISHED"_s), clock.utcNow());
    QVERIFY(visibleText(&card).contains(u"page alive"_s));
    card.setPageClosed();
    card.setPageOpening();
    card.setShownIn(Show::Qr);
    card.setPageShown(clock.utcNow());
    // What was done before is no sign that the phone has the page.
    QVERIFY(visibleText(&card).contains(u"code on the screen"_s));
    // Told again of the same place, nothing begins anew.
    card.setStatus(incode::Status::fromText(u"FACE_VALIDATION_FINISHED"_s), clock.utcNow());
    card.setShownIn(Show::Qr);
    QVERIFY(visibleText(&card).contains(u"on the visitor's phone"_s));
}

void TestDeskCards::browserCanBeOpenedAgain()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    QSignalSpy again(&card, &shell::RunningCard::openAgainRequested);
    card.begin(u"C-1"_s, Show::Embedded, Told::Status);
    card.setPageShown(clock.utcNow());
    QVERIFY(!button(&card, u"Open the browser again"_s));
    card.begin(u"C-1"_s, Show::Browser, Told::Status);
    QVERIFY(!button(&card, u"Open the browser again"_s));
    // Also when it never came to fetch the page.
    card.setPageOpening();
    button(&card, u"Open the browser again"_s)->click();
    card.setPageShown(clock.utcNow());
    button(&card, u"Open the browser again"_s)->click();
    QCOMPARE(again.size(), 2);
    QVERIFY(button(&card, u"Cancel visit"_s));
    card.setPageClosed();
    QVERIFY(!button(&card, u"Open the browser again"_s));
}

void TestDeskCards::visitorOfAStaticLinkSaysSo()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    QSignalSpy done(&card, &shell::RunningCard::doneRequested);
    card.begin(u"C-1"_s, Show::Qr, Told::Status);
    card.setPageShown(clock.utcNow());
    QVERIFY(!button(&card, u"The visitor is done"_s));
    card.begin(u"C-1"_s, Show::Qr, Told::End);
    QVERIFY(!button(&card, u"The visitor is done"_s));
    card.setPageShown(clock.utcNow());
    button(&card, u"The visitor is done"_s)->click();
    QCOMPARE(done.size(), 1);
    card.finish(onboarding::Outcome::Review, std::nullopt);
    QVERIFY(!button(&card, u"The visitor is done"_s));
}

void TestDeskCards::staticLinkTellsOnlyItsEnd()
{
    shell::Timeline timeline;
    const QDateTime at(QDate(2026, 1, 31), QTime(10, 38, 2), Qt::UTC);
    timeline.begin(Show::Embedded, Told::End);
    QCOMPARE(timeline.accessibleDescription(), u"Page open: now, Finished: –, Clean: –"_s);
    timeline.reach(shell::Station::Created, at);
    timeline.reach(shell::Station::PageOpen, at);
    QCOMPARE(timeline.accessibleDescription(), u"Page open: 10:38:02, Finished: now, Clean: –"_s);
    timeline.reach(shell::Station::Finished, at);
    QCOMPARE(timeline.accessibleDescription(),
             u"Page open: 10:38:02, Finished: 10:38:02, Clean: now"_s);
    // The next visit is another one.
    timeline.begin(Show::Embedded, Told::Status);
    QVERIFY(timeline.accessibleDescription().startsWith(u"Created: now, Page open: –"_s));
}

void TestDeskCards::timelineFollowsTheStatus()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    card.begin(u"C-1"_s, Show::Embedded, Told::Status);
    const auto at = [](int second) {
        return QDateTime(QDate(2026, 1, 31), QTime(10, 38, second), Qt::UTC);
    };
    const auto status = [](const char *text) {
        return incode::Status::fromText(QString::fromLatin1(text));
    };
    card.setState(VisitState::Opening, at(2));
    card.setPageShown(at(3));
    card.setStatus(status("ID_VALIDATION_FINISHED"), at(11));
    card.setStatus(status("POST_PROCESSING_FINISHED"), at(12));
    card.setStatus(status("FACE_VALIDATION_FINISHED"), at(20));
    card.setStatus(status("ONBOARDING_FINISHED"), at(41));
    card.setState(VisitState::Scoring, at(42));
    card.finish(Outcome::Passed, web::CloseReport{true, true, {}, core::milliseconds(80), {}});
    const QString text = card.findChild<shell::Timeline *>()->accessibleDescription();
    QVERIFY2(text.startsWith(u"Created: 10:38:02, Page open: 10:38:03, Document: 10:38:11, "
                             "Checks: 10:38:12, Face: 10:38:20, Finished: 10:38:41, Clean: "_s),
             qPrintable(text));
    QVERIFY2(text.endsWith(u" · verified"_s), qPrintable(text));
}

void TestDeskCards::timelineSkipsWhatWasNotSaid()
{
    shell::Timeline timeline;
    const QDateTime at(QDate(2026, 1, 31), QTime(10, 38, 2), Qt::UTC);
    QVERIFY(timeline.accessibleDescription().startsWith(u"Created: now, Page open: –"_s));
    timeline.reach(shell::Station::Created, at);
    timeline.reach(shell::Station::Finished, at.addSecs(5));
    QCOMPARE(timeline.accessibleDescription(),
             u"Created: 10:38:02, Page open: –, Document: –, Checks: –, Face: –, Finished: "
             "10:38:07, Clean: now"_s);
    // The first time of a station counts.
    timeline.reach(shell::Station::Finished, at.addSecs(50));
    QVERIFY(timeline.accessibleDescription().contains(u"Finished: 10:38:07"_s));
}

void TestDeskCards::timelineOfAVisitThatWasLeft()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    card.begin(u"C-1"_s, Show::Embedded, Told::Status);
    card.setState(VisitState::Opening, clock.utcNow());
    card.setPageShown(clock.utcNow());
    card.finish(Outcome::Cancelled, web::CloseReport{true, true, {}, core::milliseconds(80), {}});
    const QString text = card.findChild<shell::Timeline *>()->accessibleDescription();
    QVERIFY2(text.contains(u"Document: –, Checks: –, Face: –, Finished: –, Clean: "_s),
             qPrintable(text));
    QVERIFY(text.endsWith(u"verified"_s));
    QVERIFY(!button(&card, u"Cancel visit"_s));
}

void TestDeskCards::uncleanPageIsSaid()
{
    support::ManualClock clock;
    shell::RunningCard card(clock);
    card.begin(u"C-1"_s, Show::Embedded, Told::Status);
    card.finish(Outcome::Passed,
                web::CloseReport{false, false, {u"/dev/video0"_s}, core::milliseconds(3000), {}});
    QVERIFY(
        card.findChild<shell::Timeline *>()->accessibleDescription().endsWith(u"not verified"_s));
}

void TestDeskCards::fieldStarts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("enter");
    QTest::addColumn<int>("starts");
    QTest::addColumn<QString>("customer");
    QTest::newRow("reference and Enter") << u"C-20931"_s << true << 1 << u"C-20931"_s;
    QTest::newRow("reference and the button") << u" C-20931 "_s << false << 1 << u"C-20931"_s;
    QTest::newRow("walk-in by the button") << QString() << false << 1 << QString();
    QTest::newRow("a stray Enter starts nothing") << u"  "_s << true << 0 << QString();
}

void TestDeskCards::fieldStarts()
{
    QFETCH(QString, typed);
    QFETCH(bool, enter);
    QFETCH(int, starts);
    QFETCH(QString, customer);
    support::ManualClock clock;
    shell::DeskPage page(clock);
    page.show();
    QSignalSpy started(&page, &shell::DeskPage::startRequested);
    auto *field = page.findChild<QLineEdit *>();
    QVERIFY(visibleText(&page).contains(u"Ready for the next visitor"_s));
    QTest::keyClicks(field, typed);
    if (enter)
        QTest::keyClick(field, Qt::Key_Return);
    else
        button(&page, u"Start"_s)->click();
    QCOMPARE(started.size(), starts);
    if (starts == 0)
        return;
    QCOMPARE(started.constFirst().constFirst().toString(), customer);
    page.beginVisit(customer, Show::Embedded, Told::Status);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!visibleText(&page).contains(u"Ready for the next visitor"_s));
}

/// "For a walk-in without either, press Start": also without a mouse.
void TestDeskCards::startTakesEnter()
{
    support::ManualClock clock;
    shell::DeskPage page(clock);
    page.show();
    QSignalSpy started(&page, &shell::DeskPage::startRequested);
    QTest::keyClick(button(&page, u"Start"_s), Qt::Key_Return);
    QCOMPARE(started.size(), 1);
}

void TestDeskCards::busyDeskStartsNothing()
{
    support::ManualClock clock;
    shell::DeskPage page(clock);
    page.show();
    QSignalSpy started(&page, &shell::DeskPage::startRequested);
    page.resultCard().setResult(deskdata::result(Outcome::Passed));
    page.beginVisit(u"C-1"_s, Show::Embedded, Told::Status);
    page.setBusy(true);
    QVERIFY(page.resultCard().isHidden());
    button(&page, u"Start"_s)->click();
    QTest::keyClicks(page.findChild<QLineEdit *>(), u"C-2\r"_s);
    QCOMPARE(started.size(), 0);
    page.setBusy(false);
    QTest::keyClicks(page.findChild<QLineEdit *>(), u"C-2\r"_s);
    QCOMPARE(started.size(), 1);
}

void TestDeskCards::whereIsRemembered_data()
{
    QTest::addColumn<Show>("show");
    QTest::newRow("This screen") << Show::Embedded;
    QTest::newRow("Visitor's phone") << Show::Qr;
    QTest::newRow("This computer's browser") << Show::Browser;
}

void TestDeskCards::whereIsRemembered()
{
    QFETCH(Show, show);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    support::ManualClock clock;
    shell::DeskPage page(clock);
    page.resize(1060, 700);
    page.show();
    QCOMPARE(page.chosenShow(), Show::Embedded);
    QTRY_VERIFY(button(&page, name));
    button(&page, name)->click();
    QCOMPARE(page.chosenShow(), show);
    page.beginVisit({}, show, Told::Status);
    page.setBusy(true);
    QVERIFY(!button(&page, name)->isEnabled());
    page.setBusy(false);
    m_language.set(u"es"_s);
    m_language.set(u"en"_s);
    QCOMPARE(page.chosenShow(), show);
    QTRY_VERIFY(button(&page, name));
    QVERIFY(static_cast<QPushButton *>(button(&page, name))->isChecked());
    if (QGuiApplication::screens().size() == 1)
        QCOMPARE(page.chosenScreen(), page.screen());
}

void TestDeskCards::whereFitsEveryWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("asList");
    QTest::newRow("beside the field") << 1060 << false;
    QTest::newRow("below the field") << 800 << false;
    QTest::newRow("as a list") << 360 << true;
}

void TestDeskCards::whereFitsEveryWidth()
{
    QFETCH(int, width);
    QFETCH(bool, asList);
    support::ManualClock clock;
    shell::DeskPage page(clock);
    page.resize(1060, 700);
    page.show();
    QTRY_VERIFY(button(&page, u"Visitor's phone"_s));
    button(&page, u"Visitor's phone"_s)->click();
    page.resize(width, 700);
    support::settleLayouts();
    QCOMPARE(page.width(), width);
    auto *segments = page.findChild<shell::SegmentedChoice *>();
    auto *list = page.findChild<shell::ChoiceField *>();
    QCOMPARE(segments->isVisible(), !asList);
    QCOMPARE(list->isVisible(), asList);
    QCOMPARE(list->currentText(), u"Visitor's phone"_s);
    if (asList) {
        list->setCurrentIndex(2);
        Q_EMIT list->activated(2);
        QCOMPARE(page.chosenShow(), Show::Browser);
        page.resize(1060, 700);
        support::settleLayouts();
        QTRY_VERIFY(segments->isVisible());
        QCOMPARE(segments->current(), 2);
        return;
    }
    const auto buttons = segments->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    for (const QPushButton *each : buttons)
        QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->text()));
    QVERIFY(page.findChild<QLineEdit *>()->width() >= 300);
}

void TestDeskCards::keyboardGoesFromFieldToStart()
{
    support::ManualClock clock;
    shell::DeskPage page(clock);
    page.resize(1060, 700);
    page.show();
    QTRY_VERIFY(button(&page, u"This computer's browser"_s));
    QStringList order;
    QWidget *each = page.findChild<QLineEdit *>();
    const QAbstractButton *start = button(&page, u"Start a visit"_s);
    for (int i = 0; i < 20 && each != start; ++i) {
        each = each->nextInFocusChain();
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus)
            order << static_cast<QAbstractButton *>(each)->text();
    }
    QCOMPARE(order, (QStringList{u"This screen"_s, u"Visitor's phone"_s,
                                 u"This computer's browser"_s, u"Start"_s}));
}

void TestDeskCards::segmentsAreChosenByPeople()
{
    shell::SegmentedChoice choice;
    QSignalSpy chosen(&choice, &shell::SegmentedChoice::chosen);
    choice.setEntries({u"This screen"_s, u"Screen 2"_s, u"Screen 3"_s}, 2);
    QVERIFY(!choice.isHidden());
    QCOMPARE(choice.current(), 2);
    QCOMPARE(chosen.size(), 0);
    button(&choice, u"Screen 2"_s)->click();
    QCOMPARE(choice.current(), 1);
    QCOMPARE(chosen.takeFirst(), QVariantList{1});
    choice.setEntries({u"This screen"_s}, 0);
    QCOMPARE(choice.current(), 0);
    QVERIFY(choice.isHidden());
    QCOMPARE(chosen.size(), 0);
}

void TestDeskCards::rail()
{
    shell::Rail rail({{u"desk"_s, "Desk"}, {u"settings"_s, "Settings"}});
    QSignalSpy entered(&rail, &shell::Rail::entered);
    button(&rail, u"Settings"_s)->click();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(rail.current(), 1);
    rail.setEntriesEnabled(false);
    button(&rail, u"Desk"_s)->click();
    QCOMPARE(rail.current(), 1);
    QVERIFY(!visibleText(&rail).contains(u"Test camera"_s));
    rail.setMarks(true, true);
    QVERIFY(visibleText(&rail).contains(u"Demo: no identity is verified"_s));
    QVERIFY(visibleText(&rail).contains(u"Test camera"_s));
}

void TestDeskCards::railTellsTheService_data()
{
    QTest::addColumn<shell::Reachability>("reachability");
    QTest::addColumn<QString>("text");
    using shell::Reachability;
    QTest::newRow("nothing known") << Reachability{} << u"Service not asked yet"_s;
    QTest::newRow("measured") << Reachability{Reachability::Reachable, core::milliseconds(42)}
                              << u"Service reachable, 42\u00A0ms"_s;
    QTest::newRow("good answer") << Reachability{Reachability::Reachable, {}}
                                 << u"Service reachable"_s;
    QTest::newRow("lost") << Reachability{Reachability::Lost, {}} << u"Service not reachable"_s;
}

void TestDeskCards::railTellsTheService()
{
    QFETCH(shell::Reachability, reachability);
    QFETCH(QString, text);
    shell::Rail rail({{u"desk"_s, "Desk"}});
    rail.setReachability(reachability);
    QVERIFY(visibleText(&rail).split(u'\n').contains(text));
}

QTEST_MAIN(TestDeskCards)
#include "tst_desk_cards.moc"
