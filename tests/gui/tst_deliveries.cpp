#include "deskdata.h"
#include "guisupport.h"

#include "shell/activitypage.h"
#include "shell/deliveriesview.h"
#include "shell/language.h"
#include "shell/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::visibleText;
using shell::DeliveriesModel;
using shell::WebhookHub;

namespace {

constexpr qint64 Many = 1'000'000;

/// Delivery \a number of an inbox that has every status in turn; every fourth is of no visit here.
store::Delivery delivery(qint64 number)
{
    static const QStringList events{u"ID_VALIDATION_FINISHED"_s,   u"POST_PROCESSING_FINISHED"_s,
                                    u"FACE_VALIDATION_FINISHED"_s, u"ONBOARDING_FINISHED"_s,
                                    u"MANUAL_REVIEW_APPROVED"_s,   u"SOMETHING_NEW"_s};
    store::Delivery made;
    made.number = number;
    made.source = u"incode"_s;
    made.interview = core::InterviewId(QString::number(0x64f0c0ffeeLL + number, 16).repeated(3));
    made.event = events.at(number % events.size());
    made.flowId = u"64f0"_s;
    made.at = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC).addSecs(40 * number);
    made.lastAt = made.at;
    if (number % 4)
        made.visit = core::VisitId(QString::number(number * 0x9e3779b1, 16).repeated(4));
    return made;
}

QList<store::Delivery> pageOf(qint64 count, const shell::DeliveryQuestion &question)
{
    QList<store::Delivery> page;
    for (qint64 number = question.below ? *question.below - 1 : count;
         number > 0 && page.size() < question.limit; --number) {
        const store::Delivery each = delivery(number);
        const bool isWanted =
            question.filter.source.isEmpty() || question.filter.source == each.source;
        if (isWanted && (!question.filter.unmatchedOnly || !each.visit))
            page << each;
    }
    return page;
}

} // namespace

class TestDeliveries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }
    void saysWhatEachSays_data();
    void saysWhatEachSays();
    void bigInterviewInWords_data();
    void bigInterviewInWords();
    void rows();
    void readsAsItIsScrolled();
    void filtersThoseWithoutAVisit();
    void filtersBySender();
    void refreshesAsTheyArrive();
    void countsAnotherArrival();
    void manyAtOnceLeaveNoGap();
    void refreshKeepsSelectionAndPlace();
    void emptyStates_data();
    void emptyStates();
    void receiverStates_data();
    void receiverStates();
    void saysWhyItCannotBeRead();
    void opensTheVisit();
    void replaysTheChosenOne();
    void saysWhyItWasNotReplayed();
    void partsOfThePage();
    void pictures_data();
    void pictures();

private:
    shell::DeliveryTools tools();
    shell::DeliveriesView *open(qint64 count);
    QTableView *table() const { return m_view->findChild<QTableView *>(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void arrive()
    {
        ++m_count;
        m_arrived();
    }

    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    qint64 m_count = 0;
    int m_pages = 0;
    QHash<qint64, qint64> m_arrivals; ///< Of single deliveries, when more than one.
    shell::ReceiverState m_receiver;
    std::function<void()> m_changed;
    std::function<void()> m_arrived;
    QList<qint64> m_replayed;
    std::optional<core::Error> m_error;
    std::unique_ptr<shell::DeliveriesView> m_view;
};

void TestDeliveries::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
}

void TestDeliveries::init()
{
    support::failOnWindowWarnings();
    m_language.set(u"en"_s);
    m_count = 0;
    m_pages = 0;
    m_arrivals.clear();
    m_receiver = {WebhookHub::State::Listening, u"127.0.0.1:8787"_s, {}};
    m_replayed.clear();
    m_error.reset();
}

void TestDeliveries::cleanup()
{
    m_view.reset();
    m_theme->apply(u"light"_s, {});
}

shell::DeliveryTools TestDeliveries::tools()
{
    shell::DeliveryTools tools;
    tools.rows = [this](const shell::DeliveryQuestion &question, QObject *context, auto done) {
        QMetaObject::invokeMethod(
            context,
            [this, question, done] {
                ++m_pages;
                if (m_error) {
                    done(*m_error);
                    return;
                }
                QList<store::Delivery> page = pageOf(m_count, question);
                for (store::Delivery &each : page)
                    each.arrivals = m_arrivals.value(each.number, 1);
                done(page);
            },
            Qt::QueuedConnection);
    };
    tools.receiver = [this] { return m_receiver; };
    tools.watch = [this](QObject *, std::function<void()> changed, std::function<void()> arrived) {
        m_changed = std::move(changed);
        m_arrived = std::move(arrived);
    };
    tools.replay = [this](const store::Delivery &chosen) -> core::Result<void> {
        if (m_error)
            return *m_error;
        m_replayed << chosen.number;
        return {};
    };
    return tools;
}

shell::DeliveriesView *TestDeliveries::open(qint64 count)
{
    m_count = count;
    m_view = std::make_unique<shell::DeliveriesView>(tools());
    m_view->resize(1000, 700);
    m_view->show();
    m_view->enter();
    return m_view.get();
}

void TestDeliveries::saysWhatEachSays_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &event, const QString &words) {
        QTest::newRow(qPrintable(event)) << event << words;
    };
    row(u"ID_VALIDATION_FINISHED"_s, u"The document has been checked."_s);
    row(u"FACE_VALIDATION_FINISHED"_s, u"The face has been checked."_s);
    row(u"ONBOARDING_FINISHED"_s, u"The visitor has finished."_s);
    row(u"MANUAL_REVIEW_APPROVED"_s, u"A reviewer has approved."_s);
    row(u"MANUAL_REVIEW_REJECTED"_s, u"A reviewer has rejected."_s);
    row(u"EXPIRED"_s, u"The session was not finished in time."_s);
    row(u"SOMETHING_NEW"_s, u"\u2066SOMETHING_NEW\u2069"_s);
}

void TestDeliveries::saysWhatEachSays()
{
    QFETCH(QString, event);
    store::Delivery said;
    said.event = event;
    QTEST(shell::presentEvent(said), "words");
}

void TestDeliveries::bigInterviewInWords_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("subject");
    const QString nobody = u"Nobody of ours"_s;
    const QString person = u"\u2066stu-1\u2069"_s;
    QTest::newRow("begun") << u"interview.created"_s << u"stu-1"_s << true
                           << u"An interview was begun."_s << person;
    QTest::newRow("worked on") << u"interview.updated"_s << u"stu-1"_s << true
                               << u"An interview was worked on."_s << person;
    QTest::newRow("deleted, of somebody unknown") << u"interview.deleted"_s << u"stu-2"_s << false
                                                  << u"An interview was deleted."_s << nobody;
    QTest::newRow("unreadable") << u"unreadable"_s << QString() << false
                                << u"It could not be read and was not taken."_s << nobody;
    QTest::newRow("an event nobody knows") << u"interview.applauded"_s << u"stu-1"_s << true
                                           << u"\u2066interview.applauded\u2069"_s << person;
}

void TestDeliveries::bigInterviewInWords()
{
    QFETCH(QString, event);
    QFETCH(QString, person);
    QFETCH(bool, isKnown);
    store::Delivery said;
    said.source = u"biginterview"_s;
    said.event = event;
    said.person = person;
    said.isKnownPerson = isKnown;
    QTEST(shell::presentEvent(said), "words");
    QTEST(shell::presentSubject(said), "subject");
    QCOMPARE(shell::presentSource(said.source), u"Big Interview"_s);
}

void TestDeliveries::rows()
{
    m_arrivals.insert(4, 3);
    open(5);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(cell(0, DeliveriesModel::From), u"Incode"_s);
    QCOMPARE(cell(0, DeliveriesModel::What), u"\u2066SOMETHING_NEW\u2069"_s);
    QCOMPARE(cell(0, DeliveriesModel::Interview), delivery(5).interview.text().left(8));
    QCOMPARE(cell(0, DeliveriesModel::Visit), delivery(5).visit->text().left(8));
    QCOMPARE(cell(0, DeliveriesModel::Arrivals), u"1"_s);
    QCOMPARE(cell(1, DeliveriesModel::Visit), u"No visit of ours"_s);
    QCOMPARE(cell(1, DeliveriesModel::Arrivals), u"3"_s);
    QCOMPARE(table()->model()->index(0, DeliveriesModel::What).data(Qt::ToolTipRole).toString(),
             u"SOMETHING_NEW"_s);
}

void TestDeliveries::readsAsItIsScrolled()
{
    open(Many);
    QTRY_COMPARE(table()->model()->rowCount(), DeliveriesModel::PageRows);
    QCoreApplication::processEvents();
    QCOMPARE(m_pages, 1);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    QTRY_COMPARE(table()->model()->rowCount(), 2 * DeliveriesModel::PageRows);
    QCOMPARE(m_view->findChild<DeliveriesModel *>()->row(199).number, Many - 199);
}

void TestDeliveries::filtersThoseWithoutAVisit()
{
    open(40);
    QTRY_COMPARE(table()->model()->rowCount(), 40);
    button(m_view.get(), u"About nobody of ours"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 10);
    for (int row = 0; row < 10; ++row)
        QCOMPARE(cell(row, DeliveriesModel::Visit), u"No visit of ours"_s);
    button(m_view.get(), u"All deliveries"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 40);
}

void TestDeliveries::filtersBySender()
{
    open(8);
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    button(m_view.get(), u"Big Interview"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QTRY_VERIFY(visibleText(m_view.get()).contains(u"Nothing has arrived from Big Interview."_s));
    button(m_view.get(), u"Incode"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 8);
}

void TestDeliveries::refreshesAsTheyArrive()
{
    open(0);
    QTRY_VERIFY(visibleText(m_view.get()).contains(u"Nothing has arrived yet."_s));
    arrive();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->isVisible());
    arrive();
    arrive();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(m_view->findChild<DeliveriesModel *>()->row(0).number, 3);
    // What nobody looks at is not read.
    m_view->hide();
    arrive();
    const auto timers = m_view->findChildren<QTimer *>();
    QVERIFY(std::none_of(timers.begin(), timers.end(),
                         [](const QTimer *timer) { return timer->isActive(); }));
}

void TestDeliveries::countsAnotherArrival()
{
    open(3);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_arrivals.insert(2, 4);
    m_arrived();
    QTRY_COMPARE(cell(1, DeliveriesModel::Arrivals), u"4"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestDeliveries::manyAtOnceLeaveNoGap()
{
    open(250);
    QTRY_COMPARE(table()->model()->rowCount(), DeliveriesModel::PageRows);
    m_count += 3 * DeliveriesModel::PageRows;
    m_arrived();
    const auto *model = m_view->findChild<DeliveriesModel *>();
    QTRY_COMPARE(model->row(0).number, m_count);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->row(row).number, m_count - row);
}

void TestDeliveries::refreshKeepsSelectionAndPlace()
{
    open(500);
    QTRY_COMPARE(table()->model()->rowCount(), DeliveriesModel::PageRows);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    QTRY_COMPARE(table()->model()->rowCount(), 2 * DeliveriesModel::PageRows);
    table()->selectRow(40);
    const auto *model = m_view->findChild<DeliveriesModel *>();
    const qint64 chosen = model->row(40).number;
    arrive();
    QTRY_COMPARE(model->rowCount(), 2 * DeliveriesModel::PageRows + 1);
    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(model->row(selected.constFirst().row()).number, chosen);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->row(row).number, 501 - row);
}

void TestDeliveries::emptyStates_data()
{
    QTest::addColumn<WebhookHub::State>("state");
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("off") << WebhookHub::State::Off << false
                         << u"switch them on in Settings, under Webhooks."_s;
    QTest::newRow("listening") << WebhookHub::State::Listening << false
                               << u"Nothing has arrived yet."_s;
    QTest::newRow("none without a visit")
        << WebhookHub::State::Listening << true
        << u"Every delivery so far is about a visit or a person of ours."_s;
}

void TestDeliveries::emptyStates()
{
    QFETCH(WebhookHub::State, state);
    QFETCH(bool, filtered);
    QFETCH(QString, sentence);
    m_receiver.state = state;
    open(0);
    if (filtered)
        button(m_view.get(), u"About nobody of ours"_s)->click();
    QTRY_VERIFY2(visibleText(m_view.get()).contains(sentence),
                 qPrintable(visibleText(m_view.get())));
    QVERIFY(!table()->isVisible());
    QVERIFY(!button(m_view.get(), u"Pass on again"_s)->isEnabled());
}

void TestDeliveries::receiverStates_data()
{
    using core::ErrorKind;
    QTest::addColumn<shell::ReceiverState>("state");
    QTest::addColumn<QString>("sentence");
    const auto failed = [](ErrorKind kind, const QString &detail) {
        return shell::ReceiverState{WebhookHub::State::Failed, {}, core::Error::of(kind, detail)};
    };
    QTest::newRow("off") << shell::ReceiverState{} << u"The receiver of webhooks is off."_s;
    QTest::newRow("listening") << shell::ReceiverState{WebhookHub::State::Listening,
                                                       u"127.0.0.1:8787"_s,
                                                       {}}
                               << u"Listening on \u2066127.0.0.1:8787\u2069."_s;
    QTest::newRow("port taken") << failed(ErrorKind::Network, u"in use"_s)
                                << u"Another program has the port"_s;
    QTest::newRow("no certificate")
        << failed(ErrorKind::Refused, u"webhooks/tlsCert: is needed"_s)
        << u"An address that other computers reach needs a certificate."_s;
    QTest::newRow("certificate that cannot be used")
        << failed(ErrorKind::Refused, u"the key is not the certificate's"_s)
        << u"The certificate of the receiver or its key cannot be used."_s;
    QTest::newRow("secret file") << failed(ErrorKind::Refused,
                                           u"webhooks/headerSecretFile: others can read it"_s)
                                 << u"The file with the value of the secret header"_s;
    QTest::newRow("header name") << failed(ErrorKind::Refused, u"webhooks/headerName: no name"_s)
                                 << u"The secret header has no name"_s;
    QTest::newRow("path") << failed(ErrorKind::Refused, u"webhooks/incodePath: no path"_s)
                          << u"The path of the deliveries cannot be used."_s;
}

void TestDeliveries::receiverStates()
{
    QFETCH(shell::ReceiverState, state);
    QFETCH(QString, sentence);
    m_receiver = {};
    open(3);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_receiver = state;
    m_changed();
    QVERIFY2(visibleText(m_view.get()).contains(sentence), qPrintable(visibleText(m_view.get())));
    if (state.state == WebhookHub::State::Failed) {
        QVERIFY(visibleText(m_view.get()).contains(u"Webhooks are not received."_s));
        QVERIFY(visibleText(m_view.get())
                    .contains(u"Visits are watched by asking meanwhile"_s, Qt::CaseInsensitive));
    }
}

void TestDeliveries::saysWhyItCannotBeRead()
{
    m_error = core::Error::of(core::ErrorKind::Storage, u"database disk image is malformed"_s);
    open(3);
    QTRY_VERIFY(visibleText(m_view.get()).contains(u"The webhook deliveries could not be read."_s));
    m_error.reset();
    m_view->enter();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!visibleText(m_view.get()).contains(u"could not be read"_s));
}

void TestDeliveries::opensTheVisit()
{
    open(8);
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    QSignalSpy chosen(m_view.get(), &shell::DeliveriesView::visitChosen);
    for (int row = 0; row < 8; ++row) {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        chosen.clear();
        QTest::keyClick(table(), Qt::Key_Return);
        const auto visit = m_view->findChild<DeliveriesModel *>()->row(row).visit;
        QCOMPARE(chosen.size(), visit ? 1 : 0);
        if (visit)
            QCOMPARE(chosen.constFirst().constFirst().value<core::VisitId>(), *visit);
    }
}

void TestDeliveries::replaysTheChosenOne()
{
    open(8);
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    QAbstractButton *replay = button(m_view.get(), u"Pass on again"_s);
    QVERIFY(!replay->isEnabled());
    table()->selectRow(2);
    QVERIFY(replay->isEnabled());
    replay->click();
    QCOMPARE(m_replayed, QList<qint64>{6});
    QVERIFY(visibleText(m_view.get()).contains(u"The delivery was passed on once more."_s));
    // Another list, another choice.
    button(m_view.get(), u"About nobody of ours"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!replay->isEnabled());
}

void TestDeliveries::saysWhyItWasNotReplayed()
{
    open(8);
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    table()->selectRow(2);
    m_error = core::Error::of(core::ErrorKind::Storage, u"disk is full"_s);
    button(m_view.get(), u"Pass on again"_s)->click();
    QVERIFY(m_replayed.isEmpty());
    QVERIFY(visibleText(m_view.get()).contains(u"The delivery was not passed on."_s));
}

void TestDeliveries::partsOfThePage()
{
    m_count = 3;
    shell::ActivityTools activity;
    activity.rows = [](const shell::AuditQuestion &, QObject *, auto done) {
        done(QList<store::AuditRow>{deskdata::auditRow(1)});
    };
    activity.deliveries = tools();
    shell::ActivityPage page(activity);
    page.resize(1000, 700);
    page.show();
    page.enter();
    QVERIFY(button(&page, u"Verify"_s));
    QVERIFY(!button(&page, u"Pass on again"_s));
    button(&page, u"Webhooks"_s)->click();
    QVERIFY(!button(&page, u"Verify"_s));
    QVERIFY(button(&page, u"Pass on again"_s));
    auto *view = page.findChild<shell::DeliveriesView *>();
    auto *rows = view->findChild<QTableView *>();
    QTRY_COMPARE(rows->model()->rowCount(), 3);
    QSignalSpy chosen(&page, &shell::ActivityPage::visitChosen);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    button(&page, u"Record"_s)->click();
    QVERIFY(button(&page, u"Verify"_s));
}

void TestDeliveries::pictures_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    for (const qint64 count : {qint64(0), qint64(3), Many}) {
        for (const auto &[theme, language] :
             {std::pair{u"light"_s, u"en"_s}, std::pair{u"dark"_s, u"en"_s},
              std::pair{u"light"_s, u"ar"_s}}) {
            QTest::addRow("%lld rows, %s, %s", count, qPrintable(theme), qPrintable(language))
                << count << theme << language;
        }
    }
}

/// Nothing is cut off in any of them; kept as pictures when a folder for them is named.
void TestDeliveries::pictures()
{
    QFETCH(qint64, count);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_theme->apply(theme, {});
    m_language.set(language);
    m_count = count;
    m_arrivals.insert(count - 1, 3);
    if (count == 0)
        m_receiver = {};
    shell::ActivityTools activity;
    activity.rows = [](const shell::AuditQuestion &, QObject *, auto done) {
        done(QList<store::AuditRow>());
    };
    activity.deliveries = tools();
    shell::ActivityPage page(activity);
    page.setProperty("role", u"screen"_s);
    page.setAttribute(Qt::WA_StyledBackground);
    page.resize(1060, 760);
    page.show();
    page.showDeliveries(true);
    auto *rows = page.findChild<shell::DeliveriesView *>()->findChild<QTableView *>();
    QTRY_COMPARE(rows->model()->rowCount(), int(std::min<qint64>(count, 100)));
    if (count > 0)
        rows->selectRow(1);
    support::settleLayouts();
    for (int column = 0; count > 0 && column < DeliveriesModel::ColumnCount; ++column) {
        const QString text = rows->model()->index(0, column).data().toString();
        QVERIFY2(rows->columnWidth(column) > rows->fontMetrics().horizontalAdvance(text),
                 qPrintable(text));
    }
    if (const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS"); !shots.isEmpty()) {
        QVERIFY(page.grab().save(
            u"%1/deliveries-%2-%3-%4.png"_s.arg(shots).arg(count).arg(theme, language)));
    }
}

QTEST_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
