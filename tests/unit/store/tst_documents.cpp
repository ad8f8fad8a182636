#include "storetools.h"
#include "support/support.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using support::RawDatabase;
using support::visitOf;

namespace {

QDateTime at(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
}

store::VisitEnd endOf(const QString &outcome, const QString &reason = u"ok"_s)
{
    return {outcome, reason, {}, u"OK"_s, u"98.2"_s, at(5)};
}

/// Takes the lock of a visit, says so and waits to be killed.
int holdLock(const QString &folder, const QString &id)
{
    const auto storage = support::openStore(folder);
    if (!storage)
        return 1;
    const auto lock = (*storage)->visits().lock(core::VisitId(id));
    if (!lock || !*lock)
        return 1;
    std::printf("held\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

/// Documents beside a visit, its lock, and how it ends.
class TestDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto opened = support::openStore(folder());
        QVERIFY(opened);
        m_storage = std::move(*opened);
        for (const core::VisitId &id : {m_a, m_b})
            QVERIFY(visits().addVisit(visitOf(id.text())));
    }

    void cleanup() { m_storage.reset(); }

    void keepsADocument_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("score") << QString(store::documents::Score) << QByteArray("{\"a\":1}");
        QTest::newRow("image") << store::documents::imageKind(u"croppedIDFace"_s)
                               << QByteArray(300'000, '\x7f');
        QTest::newRow("bytes of every value") << QString(store::documents::Text) << allValues();
        QTest::newRow("note") << QString(store::documents::Note) << QByteArray("Wears glasses");
    }

    void keepsADocument()
    {
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, content);
        QVERIFY(visits().setDocument(m_a, kind, core::Secret("before, and longer"), at(1)));
        QVERIFY(visits().setDocument(m_a, kind, core::Secret(content), at(2)));
        m_storage.reset();
        QVERIFY(!support::allBytes(folder()).contains(content.left(12)));
        m_storage = std::move(*support::openStore(folder()));
        QCOMPARE(contentOf(m_a, kind), content);
        QVERIFY(!*visits().document(m_b, kind));
        QVERIFY(!*visits().document(m_a, u"other"_s));
        QVERIFY(!*visits().document(core::VisitId(u"nobody"_s), kind));
        QCOMPARE(RawDatabase(folder()).run(u"select at from documents"_s), QVariantList{2});
        QVERIFY(visits().setDocument(m_a, kind, core::Secret(), at(3)));
        QVERIFY(!*visits().document(m_a, kind));
        QVERIFY(RawDatabase(folder()).run(u"select number from documents"_s).isEmpty());
        QVERIFY(visits().setDocument(m_a, kind, core::Secret(), at(3))); // Nothing to remove.
    }

    void documentIsBound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("moved to another visit") << u"visit = 2"_s;
        QTest::newRow("made another kind") << u"kind = 'text'"_s;
        QTest::newRow("changed") << u"content = cast(x'01' || zeroblob(60) as blob)"_s;
    }

    void documentIsBound()
    {
        QFETCH(const QString, change);
        QVERIFY(visits().setDocument(m_a, u"score"_s, core::Secret("secret"), at(1)));
        QVERIFY(visits().setDocument(m_b, u"name"_s, core::Secret("secret"), at(1)));
        RawDatabase(folder()).run(u"update documents set %1 where kind = 'score'"_s.arg(change));
        const core::VisitId &visit = change.startsWith("visit"_L1) ? m_b : m_a;
        const QString kind = change.startsWith("kind"_L1) ? u"text"_s : u"score"_s;
        const auto refused = visits().document(visit, kind);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QCOMPARE(contentOf(m_b, u"name"_s), QByteArray("secret"));
    }

    /// A name and a note that rotted away hide no visit and keep nothing from being deleted.
    void unreadableDocumentHarmsNoOther()
    {
        store::NewVisit visit = visitOf(u"c"_s);
        visit.personName = u"Person"_s;
        QVERIFY(visits().addVisit(visit));
        for (const core::VisitId &id : {m_a, visit.id}) {
            QVERIFY(visits().setDocument(id, store::documents::Note, core::Secret("Note"), at(1)));
            QVERIFY(visits().setDocument(id, store::documents::Name, core::Secret("Name"), at(1)));
        }
        RawDatabase(folder()).run(u"update documents set content = zeroblob(60)"
                                  " where visit = 3 and kind in ('person', 'note')"_s);
        QVERIFY(!visits().document(visit.id, store::documents::Note));
        QCOMPARE(visits().openVisits()->size(), 3);
        QCOMPARE(visits().recentVisits(9)->constFirst().visit.personName, QString());
        QCOMPARE(found(u"customer"_s), 3);
        QVERIFY((*m_storage->history().details(visit.id)).has_value());
        const auto counts = m_storage->maintenance().purge({}, at(1).addSecs(25 * 3600));
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(RawDatabase(folder()).run(u"select number from documents where kind = 'name'"_s),
                 QVariantList());
        QVERIFY(visits().setDocument(visit.id, store::documents::Note, core::Secret("New"), at(2)));
        QCOMPARE(found(u"new"_s), 1);
    }

    void documentIsRefused_data()
    {
        QTest::addColumn<QString>("visit");
        QTest::addColumn<QString>("kind");
        QTest::newRow("of nobody") << u"nobody"_s << u"score"_s;
        QTest::newRow("without a kind") << u"a"_s << QString();
    }

    void documentIsRefused()
    {
        QFETCH(const QString, visit);
        QFETCH(const QString, kind);
        const auto refused =
            visits().setDocument(core::VisitId(visit), kind, core::Secret("x"), at(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QVERIFY(RawDatabase(folder()).run(u"select number from documents"_s).isEmpty());
    }

    /// Names and notes are found while they are kept, and not by what they were before.
    void searchFollowsNamesAndNotes()
    {
        store::NewVisit visit = visitOf(u"c"_s);
        visit.personName = u"Zoë"_s;
        QVERIFY(visits().addVisit(visit));
        QCOMPARE(found(u"zoe"_s), 1);
        QVERIFY(visits().setDocument(visit.id, u"name"_s, core::Secret("MARIA EXAMPLE"), at(1)));
        QVERIFY(visits().setDocument(visit.id, u"note"_s, core::Secret("glasses"), at(1)));
        QVERIFY(visits().setDocument(visit.id, u"text"_s, core::Secret("hidden"), at(1)));
        QVERIFY(
            visits().setSession(visit.id, core::InterviewId(u"5f1"_s), core::Secret("t"), at(1)));
        QCOMPARE(found(u"zoe maria glass 5f customer"_s), 1);
        QCOMPARE(found(u"hidden"_s), 0);
        QVERIFY(visits().setDocument(visit.id, u"note"_s, core::Secret("hat"), at(2)));
        QCOMPARE(found(u"glass"_s), 0);
        QCOMPARE(found(u"zoe maria hat"_s), 1);
        QVERIFY(visits().setDocument(visit.id, u"name"_s, core::Secret(), at(3)));
        QVERIFY(visits().setDocument(visit.id, u"person"_s, core::Secret(), at(3)));
        QCOMPARE(found(u"maria"_s), 0);
        QCOMPARE(found(u"zoe"_s), 0);
        QCOMPARE(found(u"hat 5f"_s), 1);
    }

    void namesStandInNoFile()
    {
        store::NewVisit visit = visitOf(u"c"_s);
        visit.personName = u"Maximiliana"_s;
        QVERIFY(visits().addVisit(visit));
        QVERIFY(visits().setDocument(visit.id, u"note"_s, core::Secret("Kurzsichtig"), at(1)));
        for (const bool isOpen : {true, false}) {
            if (!isOpen)
                m_storage.reset();
            const QByteArray bytes = support::allBytes(folder()).toLower();
            QVERIFY(bytes.contains("customer-c"));
            for (const char *word : {"maximil", "kurzsich", "urzsicht"})
                QVERIFY2(!bytes.contains(word), word);
        }
    }

    /// All of a new visit or nothing of it.
    void refusedVisitLeavesNothing()
    {
        store::NewVisit again = visitOf(m_a.text());
        again.personName = u"Zoë"_s;
        QVERIFY(!visits().addVisit(again));
        QCOMPARE(found(u"zoe"_s), 0);
        RawDatabase raw(folder());
        QCOMPARE(raw.run(u"select rowid from visit_words order by rowid"_s), (QVariantList{1, 2}));
        QVERIFY(raw.run(u"select number from documents"_s).isEmpty());
        QVERIFY(visits().addVisit(visitOf(u"c"_s))); // No transaction was left open.
    }

    void lockHasOneHolder_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("an id as we make them") << core::newVisitId().text();
        QTest::newRow("an id that looks like a path") << u"../../a b/ñ"_s;
    }

    void lockHasOneHolder()
    {
        QFETCH(const QString, id);
        const core::VisitId visit(id);
        const auto other = support::openStore(folder());
        QVERIFY(other);
        {
            const auto held = visits().lock(visit);
            QVERIFY(held && *held);
            QCOMPARE(lockFiles().size(), 1);
            for (store::VisitStore *store : {&visits(), &(*other)->visits()}) {
                const auto second = store->lock(visit);
                QVERIFY(second);
                QVERIFY(!*second);
            }
            const auto another = (*other)->visits().lock(m_b);
            QVERIFY(another && *another);
        }
        QCOMPARE(lockFiles(), QStringList());
        const auto after = (*other)->visits().lock(visit);
        QVERIFY(after && *after);
    }

    void deadHolderHoldsNothing()
    {
        QProcess holder;
        support::startHelper(holder, {folder(), m_a.text()});
        QVERIFY(holder.waitForReadyRead(20000));
        QCOMPARE(holder.readLine(), QByteArray("held\n"));
        const auto refused = visits().lock(m_a);
        QVERIFY(refused && !*refused);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(lockFiles().size(), 1); // It had no chance to tidy up.
        {
            const auto taken = visits().lock(m_a);
            QVERIFY(taken && *taken);
        }
        QCOMPARE(lockFiles(), QStringList());
    }

    /// A program can die before its number is in the file, and numbers come again.
    void lockFileThatSaysNothingIsNoHolder_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a living process that does not hold it")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\ntst_documents\n"
                   + QSysInfo::machineHostName().toUtf8() + '\n';
    }

    void lockFileThatSaysNothingIsNoHolder()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"locks"_s)));
        writeOldFile(u"locks/"_s + m_a.text() + u".lock"_s, content);
        const auto taken = visits().lock(m_a);
        QVERIFY(taken && *taken);
        writeOldFile(u"care.lock"_s, content);
        QVERIFY(m_storage->maintenance().purge({}, at(5)));
    }

    void anOldLockHolds()
    {
        QProcess holder;
        support::startHelper(holder, {folder(), m_a.text()});
        QVERIFY(holder.waitForReadyRead(20000));
        const auto mine = visits().lock(m_b);
        QVERIFY(mine && *mine);
        for (const QString &name : lockFiles()) {
            QFile file(m_folder->filePath(u"locks/"_s + name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                     QFileDevice::FileModificationTime));
        }
        for (const core::VisitId &id : {m_a, m_b}) {
            const auto refused = visits().lock(id);
            QVERIFY(refused && !*refused);
        }
        QCOMPARE(lockFiles().size(), 2);
        holder.kill();
        QVERIFY(holder.waitForFinished());
    }

    void lockIsRefused()
    {
        QVERIFY(!visits().lock({}));
        QFile inPlace(m_folder->filePath(u"locks"_s));
        QVERIFY(inPlace.open(QIODevice::WriteOnly));
        const auto refused = visits().lock(m_a);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
    }

    void endIsAmended_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("amended");
        QTest::newRow("no end yet") << QString() << QString() << false;
        QTest::newRow("review") << u"review"_s << u"ok"_s << true;
        QTest::newRow("score missing") << u"error"_s << u"score-missing"_s << true;
        QTest::newRow("another error") << u"error"_s << u"engine-lost"_s << false;
        QTest::newRow("passed") << u"passed"_s << u"ok"_s << false;
        QTest::newRow("failed") << u"failed"_s << u"ok"_s << false;
        QTest::newRow("expired") << u"expired"_s << u"deadline"_s << false;
    }

    void endIsAmended()
    {
        QFETCH(const QString, outcome);
        QFETCH(const QString, reason);
        QFETCH(const bool, amended);
        if (!outcome.isEmpty())
            QVERIFY(visits().finishVisit(m_a, endOf(outcome, reason)));
        QVERIFY(visits().addStep(m_a, {u"status:LATER"_s, {}, at(6)}));
        store::VisitEnd better = endOf(u"passed"_s, u"ok"_s);
        better.at = at(9);
        better.overallValue = u"99.9"_s;
        const auto result = visits().amendEnd(m_a, better);
        QCOMPARE(bool(result), amended);
        const store::VisitSummary seen = (*m_storage->history().details(m_a))->summary;
        QCOMPARE(seen.row.end.has_value(), !outcome.isEmpty());
        if (amended) {
            QCOMPARE(seen.row.end->outcome, u"passed"_s);
            QCOMPARE(seen.row.end->overallValue, u"99.9"_s);
            // A review was over then; a missing score leaves it open until it comes.
            QCOMPARE(seen.row.end->at, outcome == "review"_L1 ? at(5) : at(9));
            QCOMPARE(seen.lastStatus, u"LATER"_s);
            QVERIFY(!visits().amendEnd(m_a, better)); // Final now.
        } else if (seen.row.end) {
            QCOMPARE(seen.row.end->outcome, outcome);
            QCOMPARE(seen.row.end->at, at(5));
        }
        QVERIFY(!visits().amendEnd(core::VisitId(u"nobody"_s), better));
    }

    void openVisitsAreTold()
    {
        const auto add = [this](const QString &id, const QStringList &steps, bool hasToken,
                                const QString &outcome, const QString &reason) {
            store::NewVisit visit = visitOf(id);
            visit.personName = u"Zoë"_s;
            QVERIFY(visits().addVisit(visit));
            for (const QString &step : steps)
                QVERIFY(visits().addStep(visit.id, {step, {}, at(1)}));
            if (hasToken) {
                QVERIFY(visits().setSession(visit.id, core::InterviewId(u"i"_s + id),
                                            core::Secret("t"), at(1)));
            }
            if (!outcome.isEmpty())
                QVERIFY(visits().finishVisit(visit.id, endOf(outcome, reason)));
        };
        const QString none;
        add(u"asked"_s, {u"created"_s, u"start"_s}, false, none, none);
        add(u"session"_s, {u"created"_s, u"start"_s, u"session"_s}, true, none, none);
        add(u"passed"_s, {u"start"_s}, true, u"passed"_s, u"ok"_s);
        add(u"owed"_s, {u"start"_s}, true, u"error"_s, u"score-missing"_s);
        add(u"given up"_s, {u"start"_s}, false, u"error"_s, u"score-missing"_s);
        add(u"broken"_s, {u"start"_s}, true, u"error"_s, u"engine-lost"_s);
        const auto open = visits().openVisits();
        QVERIFY(open);
        QStringList told;
        for (const store::OpenVisit &visit : *open) {
            told << u"%1 %2 %3 %4"_s.arg(visit.row.visit.id.text())
                        .arg(visit.startAsked)
                        .arg(visit.hasToken)
                        .arg(visit.row.end.has_value());
        }
        QCOMPARE(told, (QStringList{u"a 0 0 0"_s, u"b 0 0 0"_s, u"asked 1 0 0"_s,
                                    u"session 1 1 0"_s, u"owed 1 1 1"_s}));
        QCOMPARE(open->at(3).row.interviewId.text(), u"isession"_s);
        QCOMPARE(open->at(3).row.visit.personName, u"Zoë"_s);
    }

private:
    QString folder() const { return m_folder->path(); }
    store::VisitStore &visits() { return m_storage->visits(); }
    QStringList lockFiles() const
    {
        return QDir(m_folder->filePath(u"locks"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    /// Longer ago than any program takes to write it.
    void writeOldFile(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime));
    }

    QByteArray contentOf(const core::VisitId &visit, const QString &kind)
    {
        const auto content = visits().document(visit, kind);
        return content && *content ? (*content)->reveal() : QByteArray("none");
    }

    qsizetype found(const QString &typed)
    {
        store::VisitFilter filter;
        filter.search = typed;
        const auto page = m_storage->history().page(filter, {}, 0, 10);
        return page ? page->size() : -1;
    }

    static QByteArray allValues()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += char(i);
        return bytes;
    }

    const core::VisitId m_a{u"a"_s};
    const core::VisitId m_b{u"b"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--helper"_L1)
        return holdLock(arguments.value(2), arguments.value(3));
    TestDocuments test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documents.moc"
