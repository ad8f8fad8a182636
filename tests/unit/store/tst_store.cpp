#include "store/storage.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>

#include <cstdio>

using namespace Qt::StringLiterals;
using support::keyOf;
using support::RawDatabase;
using support::visitOf;

namespace {

const QByteArray Token = QByteArrayLiteral("eyJhbGciOiJIUzI1NiJ9.c2VjcmV0LXRva2Vu.c2lnbmF0dXJl");

QDateTime at(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
}

std::unique_ptr<store::Storage> opened(const QString &folder, char key = 'k')
{
    auto result = support::openStore(folder, keyOf(key));
    if (!result) {
        QTest::qFail(qPrintable(result.error().detail), __FILE__, __LINE__);
        return nullptr;
    }
    return std::move(*result);
}

store::VisitEnd endOf(const QString &outcome)
{
    return {outcome, u"ok"_s, u"Document is expired"_s, u"OK"_s, u"98.2"_s, at(1'769'851'900'456)};
}

/// Writes visits until it is killed; each number on standard output is of a visit whose four calls
/// returned.
int writeVisits(const QString &folder)
{
    auto sqlite = support::openStore(folder);
    if (!sqlite)
        return 1;
    for (int i = 0;; ++i) {
        const store::NewVisit visit = visitOf(u"v%1"_s.arg(i), i);
        if (!(*sqlite)->visits().addVisit(visit)
            || !(*sqlite)->visits().setSession(visit.id, core::InterviewId(u"i%1"_s.arg(i)),
                                               core::Secret(Token), at(i))
            || !(*sqlite)->visits().addStep(visit.id, {u"created"_s, {}, at(i)})
            || !(*sqlite)->visits().finishVisit(visit.id, endOf(u"passed"_s))) {
            return 1;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

} // namespace

class TestStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void keepsAVisit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"abc"_s;
        QTest::newRow("quotes and SQL") << u"'); drop table visits; --"_s;
        QTest::newRow("other scripts") << u"Ñandú عربى 東京 \U0001F600"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null") << QString();
        QTest::newRow("line breaks") << u"a\r\nb\tc"_s;
        QTest::newRow("long") << QString(20000, u'x');
    }

    void keepsAVisit()
    {
        QFETCH(const QString, text);
        const core::VisitId id(u"v1"_s);
        store::NewVisit visit = visitOf(id.text());
        visit.customerId = visit.flowId = visit.language = visit.show = text;
        store::VisitEnd end = endOf(u"review"_s);
        end.reasonText = end.overallStatus = end.overallValue = text;
        {
            auto sqlite = opened(folder());
            QVERIFY(sqlite);
            QVERIFY(sqlite->visits().addVisit(visit));
            QVERIFY(sqlite->visits().setSession(id, core::InterviewId(u"5f1"_s),
                                                core::Secret(Token), at(1)));
            QVERIFY(sqlite->visits().addStep(id, {u"created"_s, text, at(2)}));
            QVERIFY(sqlite->visits().addStep(id, {u"opened"_s, u"twice"_s, at(2)}));
            QVERIFY(sqlite->visits().finishVisit(id, end));
        }
        auto sqlite = opened(folder());
        QVERIFY(sqlite);
        const auto rows = sqlite->visits().recentVisits(10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        const store::VisitRow &row = rows->constFirst();
        QCOMPARE(row.visit.id, id);
        QCOMPARE(row.visit.customerId, text);
        QCOMPARE(row.visit.flowId, text);
        QCOMPARE(row.visit.language, text);
        QCOMPARE(row.visit.show, text);
        QCOMPARE(row.visit.createdAt, visit.createdAt);
        QCOMPARE(row.visit.createdAt.timeSpec(), Qt::UTC);
        QCOMPARE(row.interviewId.text(), u"5f1"_s);
        QVERIFY(row.end);
        QCOMPARE(row.end->outcome, u"review"_s);
        QCOMPARE(row.end->reason, u"ok"_s);
        QCOMPARE(row.end->reasonText, text);
        QCOMPARE(row.end->overallStatus, text);
        QCOMPARE(row.end->overallValue, text);
        QCOMPARE(row.end->at, end.at);
        const auto steps = sqlite->visits().steps(id);
        QVERIFY(steps);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->at(0).name, u"created"_s);
        QCOMPARE(steps->at(0).detail, text);
        QCOMPARE(steps->at(0).at, at(2));
        QCOMPARE(steps->at(1).name, u"opened"_s);
        QCOMPARE(steps->at(1).detail, u"twice"_s);
        const auto token = sqlite->visits().sessionToken(id);
        QVERIFY(token);
        QCOMPARE(token->reveal(), Token);
    }

    void recentVisitsAreNewestFirst_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("all, and the later of two at one moment first")
            << 10 << QStringList{u"c"_s, u"d"_s, u"b"_s, u"a"_s};
        QTest::newRow("two") << 2 << QStringList{u"c"_s, u"d"_s};
        QTest::newRow("none") << 0 << QStringList();
        QTest::newRow("a negative limit is none") << -1 << QStringList();
    }

    void recentVisitsAreNewestFirst()
    {
        QFETCH(const int, limit);
        QFETCH(const QStringList, ids);
        auto sqlite = opened(folder());
        QVERIFY(sqlite);
        QVERIFY(sqlite->visits().addVisit(visitOf(u"a"_s, 100)));
        QVERIFY(sqlite->visits().addVisit(visitOf(u"c"_s, 300)));
        QVERIFY(sqlite->visits().addVisit(visitOf(u"b"_s, 200)));
        QVERIFY(sqlite->visits().addVisit(visitOf(u"d"_s, 200)));
        const auto rows = sqlite->visits().recentVisits(limit);
        QVERIFY(rows);
        QStringList found;
        for (const store::VisitRow &row : *rows) {
            found << row.visit.id.text();
            QVERIFY(!row.end);
            QVERIFY(row.interviewId.isEmpty());
        }
        QCOMPARE(found, ids);
    }

    void stepsBelongToTheirVisit()
    {
        auto sqlite = opened(folder());
        QVERIFY(sqlite);
        for (const QString &id : {u"a"_s, u"b"_s})
            QVERIFY(sqlite->visits().addVisit(visitOf(id)));
        QVERIFY(sqlite->visits().addStep(core::VisitId(u"a"_s), {u"of a"_s, {}, at(5)}));
        QVERIFY(sqlite->visits().addStep(core::VisitId(u"b"_s), {u"of b"_s, {}, at(4)}));
        // In the order written, whatever the wall clock did.
        QVERIFY(sqlite->visits().addStep(core::VisitId(u"a"_s), {u"later"_s, {}, at(1)}));
        const auto steps = sqlite->visits().steps(core::VisitId(u"a"_s));
        QVERIFY(steps);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->at(0).name, u"of a"_s);
        QCOMPARE(steps->at(1).name, u"later"_s);
        const auto none = sqlite->visits().steps(core::VisitId(u"nobody"_s));
        QVERIFY(none && none->isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("the same visit twice") << u"add"_s;
        QTest::newRow("a visit without an id") << u"add empty"_s;
        QTest::newRow("a session of nobody") << u"session"_s;
        QTest::newRow("a step of nobody") << u"step"_s;
        QTest::newRow("a step without a name") << u"step empty"_s;
        QTest::newRow("an end of nobody") << u"finish"_s;
        QTest::newRow("a second end") << u"finish again"_s;
        QTest::newRow("forgetting nobody's token") << u"forget"_s;
        QTest::newRow("the token of nobody") << u"token"_s;
        QTest::newRow("the token of a visit without one") << u"token none"_s;
        QTest::newRow("a forgotten token") << u"token forgotten"_s;
    }

    void refusals()
    {
        QFETCH(const QString, call);
        auto sqlite = opened(folder());
        QVERIFY(sqlite);
        const core::VisitId known(u"v1"_s);
        const core::VisitId other(u"v2"_s);
        const core::VisitId nobody(u"nobody"_s);
        const store::VisitStep step{u"created"_s, {}, at(1)};
        QVERIFY(sqlite->visits().addVisit(visitOf(known.text(), 2)));
        QVERIFY(sqlite->visits().addVisit(visitOf(other.text(), 1)));
        QVERIFY(sqlite->visits().setSession(known, core::InterviewId(u"i"_s), core::Secret(Token),
                                            at(1)));
        QVERIFY(sqlite->visits().forgetToken(known));
        QVERIFY(sqlite->visits().finishVisit(known, endOf(u"passed"_s)));
        const std::map<QString, std::function<core::Result<void>()>> calls{
            {u"add"_s, [&] { return sqlite->visits().addVisit(visitOf(known.text())); }},
            {u"add empty"_s, [&] { return sqlite->visits().addVisit(visitOf({})); }},
            {u"session"_s,
             [&] {
                 return sqlite->visits().setSession(nobody, core::InterviewId(u"i"_s),
                                                    core::Secret(Token), at(1));
             }},
            {u"step"_s, [&] { return sqlite->visits().addStep(nobody, step); }},
            {u"step empty"_s,
             [&] {
                 return sqlite->visits().addStep(known, {{}, {}, at(1)});
             }},
            {u"finish"_s, [&] { return sqlite->visits().finishVisit(nobody, endOf(u"passed"_s)); }},
            {u"finish again"_s,
             [&] { return sqlite->visits().finishVisit(known, endOf(u"failed"_s)); }},
            {u"forget"_s, [&] { return sqlite->visits().forgetToken(nobody); }},
            {u"token"_s, [&] { return without(sqlite->visits().sessionToken(nobody)); }},
            {u"token none"_s, [&] { return without(sqlite->visits().sessionToken(other)); }},
            {u"token forgotten"_s, [&] { return without(sqlite->visits().sessionToken(known)); }},
        };
        const auto result = calls.at(call)();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, core::ErrorKind::Storage);
        QVERIFY(!result.error().detail.isEmpty());
        const auto rows = sqlite->visits().recentVisits(10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QVERIFY(rows->at(0).end);
        QCOMPARE(rows->at(0).end->outcome, u"passed"_s);
        QVERIFY(!rows->at(1).end);
    }

    void tokenIsInNoFile()
    {
        const core::VisitId id(u"v1"_s);
        auto sqlite = opened(folder());
        QVERIFY(sqlite);
        QVERIFY(sqlite->visits().addVisit(visitOf(id.text())));
        QVERIFY(
            sqlite->visits().setSession(id, core::InterviewId(u"i"_s), core::Secret(Token), at(1)));
        const QByteArray open = support::allBytes(folder());
        QVERIFY(open.contains("customer-v1")); // The write-ahead log is among the files.
        QVERIFY(!open.contains(Token));
        QVERIFY(!open.contains(Token.left(20)));
        QVERIFY(!open.contains(Token.toBase64().left(20)));
        sqlite.reset();
        const QByteArray closed = support::allBytes(folder());
        QVERIFY(closed.contains("customer-v1"));
        QVERIFY(!closed.contains(Token.left(20)));
    }

    void tokenIsBoundToItsVisitAndKey()
    {
        const core::VisitId a(u"a"_s);
        const core::VisitId b(u"b"_s);
        auto sqlite = opened(folder());
        QVERIFY(sqlite);
        for (const core::VisitId &id : {a, b}) {
            QVERIFY(sqlite->visits().addVisit(visitOf(id.text())));
            QVERIFY(sqlite->visits().setSession(id, core::InterviewId(u"i"_s),
                                                core::Secret("token of " + id.text().toUtf8()),
                                                at(1)));
        }
        RawDatabase raw(folder());
        raw.run(u"update visits set token = (select token from visits where id = 'a')"
                " where id = 'b'"_s);
        QVERIFY(sqlite->visits().sessionToken(a));
        const auto moved = sqlite->visits().sessionToken(b);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, core::ErrorKind::Storage);
        raw.run(u"update visits set token = cast(x'01' || zeroblob(60) as blob) where id = 'a'"_s);
        const auto tampered = sqlite->visits().sessionToken(a);
        QVERIFY(!tampered);
        QCOMPARE(tampered.error().kind, core::ErrorKind::Storage);
    }

    void anotherKeyIsRefused()
    {
        {
            auto sqlite = opened(folder());
            QVERIFY(sqlite && sqlite->visits().addVisit(visitOf(u"v1"_s)));
        }
        const auto refused = support::openStore(folder(), keyOf('x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QVERIFY(refused.error().detail.contains("another data key"_L1));
        QVERIFY(opened(folder()));
    }

    /// What one store wrote, another sees at once, while both stay open.
    void twoStoresShareAFolder()
    {
        auto one = opened(folder());
        auto two = opened(folder());
        QVERIFY(one && two);
        const core::VisitId id(u"v1"_s);
        const auto seen = [&two] { return two->visits().recentVisits(1)->value(0); };
        QVERIFY(one->visits().addVisit(visitOf(id.text())));
        QCOMPARE(seen().visit.id, id);
        QVERIFY(
            one->visits().setSession(id, core::InterviewId(u"i"_s), core::Secret(Token), at(1)));
        QCOMPARE(seen().interviewId.text(), u"i"_s);
        QCOMPARE(two->visits().sessionToken(id)->reveal(), Token);
        QVERIFY(two->visits().addStep(id, {u"from two"_s, {}, at(1)}));
        QCOMPARE(one->visits().steps(id)->size(), 1);
        QVERIFY(two->visits().finishVisit(id, endOf(u"passed"_s)));
        QVERIFY(!one->visits().finishVisit(id, endOf(u"failed"_s)));
        QVERIFY(one->visits().forgetToken(id));
        QVERIFY(!two->visits().sessionToken(id));
    }

    void pragmasHold()
    {
        QVERIFY(opened(folder()));
        RawDatabase raw(folder());
        QCOMPARE(raw.run(u"pragma journal_mode"_s), QVariantList{u"wal"_s});
        QCOMPARE(raw.run(u"pragma application_id"_s), QVariantList{0x56535442});
        QCOMPARE(raw.run(u"pragma user_version"_s), QVariantList{4});
        auto sqlite = opened(folder());
        const QStringList names = QSqlDatabase::connectionNames();
        const QStringList ours = names.filter(u"vestibule-"_s);
        QCOMPARE(ours.size(), 1);
        const std::map<QString, int> expected{{u"synchronous"_s, 2},
                                              {u"foreign_keys"_s, 1},
                                              {u"secure_delete"_s, 1},
                                              {u"busy_timeout"_s, 5000},
                                              {u"temp_store"_s, 2}};
        for (const auto &[name, value] : expected) {
            QSqlQuery query(u"pragma "_s + name, QSqlDatabase::database(ours.constFirst(), false));
            QVERIFY2(query.next(), qPrintable(name));
            QVERIFY2(query.value(0).toInt() == value, qPrintable(name));
        }
    }

    void filesArePrivate()
    {
#ifndef Q_OS_UNIX
        QSKIP("File modes are a Unix matter");
#endif
        const QString nested = m_folder->filePath(u"a/b/data"_s);
        auto sqlite = opened(nested);
        QVERIFY(sqlite && sqlite->visits().addVisit(visitOf(u"v1"_s)));
        QCOMPARE(modeOf(nested), 0700);
        for (const QString &name :
             {u"vestibule.db"_s, u"vestibule.db-wal"_s, u"vestibule.db-shm"_s}) {
            QCOMPARE(modeOf(nested + u'/' + name), 0600);
        }
        sqlite.reset();
        const QString file = nested + u"/vestibule.db"_s;
        QVERIFY(QFile::setPermissions(file, QFileDevice::Permissions(0x6644)));
        QCOMPARE(modeOf(file), 0644);
        QVERIFY(opened(nested));
        QCOMPARE(modeOf(file), 0600);
    }

    void killedProgramLosesNothing_data()
    {
        QTest::addColumn<int>("acknowledged");
        QTest::newRow("after the first visit") << 1;
        QTest::newRow("after ten visits") << 10;
        QTest::newRow("after a checkpoint of the log") << 150;
    }

    void killedProgramLosesNothing()
    {
        QFETCH(const int, acknowledged);
        QProcess writer;
        support::startHelper(writer, {u"write"_s, folder()});
        int last = -1;
        while (last + 1 < acknowledged) {
            QVERIFY(writer.canReadLine() || writer.waitForReadyRead(20000));
            while (writer.canReadLine())
                last = writer.readLine().trimmed().toInt();
        }
        writer.kill(); // SIGKILL on Unix.
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine()) {
            const QByteArray line = writer.readLine();
            if (line.endsWith('\n'))
                last = line.trimmed().toInt();
        }
        auto sqlite = opened(folder());
        QVERIFY(sqlite);
        const auto rows = sqlite->visits().recentVisits(1'000'000);
        QVERIFY(rows);
        // At most the visit that was being written is there without an acknowledgement.
        QVERIFY(rows->size() == last + 1 || rows->size() == last + 2);
        for (int i = 0; i <= last; ++i) {
            const store::VisitRow &row = rows->at(rows->size() - 1 - i);
            QCOMPARE(row.visit.id.text(), u"v%1"_s.arg(i));
            QCOMPARE(row.interviewId.text(), u"i%1"_s.arg(i));
            QVERIFY(row.end);
            QCOMPARE(sqlite->visits().steps(row.visit.id)->size(), 1);
        }
        QCOMPARE(sqlite->visits().sessionToken(core::VisitId(u"v%1"_s.arg(last)))->reveal(), Token);
    }

private:
    QString folder() const
    {
        return m_folder->path();
    }

    static core::Result<void> without(const core::Result<core::Secret> &result)
    {
        return result ? core::Result<void>() : result.error();
    }

    /// The mode as chmod writes it.
    static int modeOf(const QString &path)
    {
        const int qt = int(QFileInfo(path).permissions().toInt());
        return ((qt >> 12 & 7) << 6) | ((qt >> 4 & 7) << 3) | (qt & 7);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--helper"_L1)
        return writeVisits(arguments.value(3));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
