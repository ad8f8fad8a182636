#include "biginterview/importer.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using biginterview::Field;
using biginterview::Importer;
using biginterview::ImportFile;
using biginterview::ImportRules;
using biginterview::RejectReason;
using biginterview::RowOutcome;
using biginterview::RowResult;

namespace {

/// A roster in memory that can fail and counts what is asked of it.
class MemoryPeople final : public store::PeopleStore
{
public:
    QHash<QString, store::Person> roster;
    QHash<QByteArray, store::ImportRun> runs;
    int batches = 0;
    int failsAtBatch = -1;

    void add(store::Person person)
    {
        person.number = roster.size() + 1;
        roster.insert(person.partnerId, person);
    }

    core::Result<QList<store::PersonRow>> all() override
    {
        QList<store::PersonRow> rows;
        for (const store::Person &person : std::as_const(roster))
            rows << store::PersonRow{person, {}};
        return rows;
    }
    core::Result<void> saveBatch(const QList<store::Person> &people,
                                 const store::ImportRun &run) override
    {
        if (batches++ == failsAtBatch)
            return core::Error::of(core::ErrorKind::Storage, u"the disk is full"_s);
        for (const store::Person &person : people)
            add(person);
        runs.insert(run.key, run);
        return {};
    }
    core::Result<std::optional<store::ImportRun>> importRun(const QByteArray &key) override
    {
        const auto found = runs.constFind(key);
        return found == runs.constEnd() ? std::optional<store::ImportRun>() : *found;
    }
    core::Result<void> endImport(const QByteArray &key) override
    {
        runs.remove(key);
        return {};
    }

    core::Result<std::optional<store::PersonRow>> person(const QString &partnerId) override
    {
        const auto found = roster.constFind(partnerId);
        if (found == roster.constEnd())
            return std::optional<store::PersonRow>();
        return std::optional(store::PersonRow{*found, {}});
    }
    core::Result<qint64> save(const store::Person &) override { return none(); }
    core::Result<void> setProgress(const QString &, const QByteArray &,
                                   const QList<store::KeptInterview> &, const QDateTime &) override
    {
        return none();
    }
    core::Result<store::ChangeOutcome> apply(const store::InterviewChange &) override
    {
        return none();
    }
    core::Result<QList<store::KeptInterview>> interviews(const QString &) override
    {
        return none();
    }
    core::Result<void> addLaunch(const store::Launch &) override { return none(); }
    core::Result<QList<store::Launch>> launches(const QString &, int) override { return none(); }
    core::Result<qint64> deliveriesTaken() override { return none(); }
    core::Result<void> setDeliveriesTaken(qint64) override { return none(); }

private:
    static core::Error none()
    {
        return core::Error::of(core::ErrorKind::Internal, u"not for an import"_s);
    }
};

QString words(const RowResult &result)
{
    QString text = result.outcome == RowOutcome::Rejected
                       ? QString(biginterview::rejectReasonName(result.reason))
                       : QString(biginterview::rowOutcomeName(result.outcome));
    if (result.lacksEmail)
        text += u" no-email"_s;
    if (result.differsInCase)
        text += u" case"_s;
    return u"%1:%2:%3"_s.arg(result.line).arg(result.partnerId, text);
}

QString words(const Importer::Summary &summary)
{
    QStringList parts;
    for (const RowOutcome outcome : {RowOutcome::Added, RowOutcome::Updated, RowOutcome::Unchanged,
                                     RowOutcome::Duplicate, RowOutcome::Rejected})
        parts << QString::number(summary.counts.value(outcome));
    return u"%1 rows: %2, %3 without e-mail%4"_s.arg(summary.rows)
        .arg(parts.join(u' '))
        .arg(summary.lackingEmail)
        .arg(summary.stopped ? u", stopped"_s : QString());
}

QString words(const store::Person &person)
{
    return u"%1|%2|%3|%4"_s.arg(person.firstName, person.lastName, person.email,
                                person.tags.join(u'+'));
}

const QDateTime Now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

bool always()
{
    return true;
}

} // namespace

class TestImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rows_data();
    void rows();
    void person_data();
    void person();
    void keepsWhatIsThere();
    void keepsWhatAnotherProgramWritesMeanwhile();
    void derivedIds();
    void derivedIdsOfTheRoster();
    void longerIds();
    void dryRunWritesNothing();
    void goesOnAfterStop_data();
    void goesOnAfterStop();
    void goesOnAfterFailure();
    void otherRulesBeginAnew_data();
    void otherRulesBeginAnew();
    void beginsAnewWhenAsked();
    void rejectFile();
    void rejectFileCanBeImported();

private:
    ImportFile open(const QByteArray &bytes);
    QStringList run(const QByteArray &bytes);

    QTemporaryDir m_folder;
    MemoryPeople m_people;
    ImportRules m_rules;
    Importer::Summary m_summary;
};

void TestImporter::init()
{
    m_people.roster.clear();
    m_people.runs.clear();
    m_people.batches = 0;
    m_people.failsAtBatch = -1;
    m_rules = {};
    m_rules.mapping = {{Field::PartnerId, 0},
                       {Field::FirstName, 1},
                       {Field::LastName, 2},
                       {Field::Email, 3},
                       {Field::Tags, 4}};
    m_rules.form.hasHeader = false;
}

ImportFile TestImporter::open(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the list");
    file.close();
    return ImportFile::open(file.fileName()).value();
}

QStringList TestImporter::run(const QByteArray &bytes)
{
    QStringList results;
    Importer importer(m_people, open(bytes), m_rules);
    m_summary =
        importer
            .run([&](const RowResult &result, const QStringList &) { results << words(result); },
                 always, Now)
            .value();
    return results;
}

void TestImporter::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("results");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &results) {
        QTest::newRow(name) << bytes << results;
    };
    row("added", "a,Ana,R,ana@example.org\n", {u"1:a:added"_s});
    row("known and the same", "known,Kay,Known,kay@example.org,old\n", {u"1:known:unchanged"_s});
    row("known with another name", "known,Kai,Known,kay@example.org\n", {u"1:known:updated"_s});
    row("known with another tag", "known,,,,new\n", {u"1:known:updated"_s});
    row("known, empty cells change nothing", "known,,,\n", {u"1:known:unchanged"_s});
    row("twice in the file", "a,Ana,R,a@x\na,Bea,S,b@x\n", {u"1:a:added"_s, u"2:a:duplicate"_s});
    row("a rejected row does not count as the first", "a,Ana,R,bad\na,Ana,R,a@x\n",
        {u"1:a:email-malformed"_s, u"2:a:added"_s});
    row("differs in case from the roster", "Known,K,K,k@x\n", {u"1:Known:added case"_s});
    row("differs in case inside the file", "a,A,A,a@x\nA,A,A,a@x\n",
        {u"1:a:added"_s, u"2:A:added case"_s});
    row("both spellings are in the roster", "two,T,T,t@x\nTWO,T,T,t@x\n",
        {u"1:two:updated case"_s, u"2:TWO:updated case"_s});
    row("no e-mail", "a,Ana,R,\n", {u"1:a:added no-email"_s});
    row("e-mail without at", "a,Ana,R,ana.example.org\n", {u"1:a:email-malformed"_s});
    row("e-mail with nothing before at", "a,Ana,R,@example.org\n", {u"1:a:email-malformed"_s});
    row("e-mail with nothing behind at", "a,Ana,R,ana@\n", {u"1:a:email-malformed"_s});
    row("e-mail with two ats", "a,Ana,R,a@b@c\n", {u"1:a:email-malformed"_s});
    row("e-mail with a blank", "a,Ana,R,an a@example.org\n", {u"1:a:email-malformed"_s});
    row("e-mail of another alphabet", "a,Ana,R,\xc3\xa5@\xc3\xb6\n", {u"1:a:added"_s});
    row("no id", ",Ana,R,a@x\n", {u"1::id-missing"_s});
    row("id with a blank inside", "a b,Ana,R,a@x\n", {u"1:a b:id-characters"_s});
    row("blanks around an id are padding", " a\t,Ana,R,a@x\n", {u"1:a:added"_s});
    row("a line break in an id is none", "\"a\n\",Ana,R,a@x\n", {u"1:a\n:id-characters"_s});
    row("id with a dot", "a.b,Ana,R,a@x\n", {u"1:a.b:id-characters"_s});
    row("longest id", QByteArray(64, 'x') + ",A,R,a@x\n",
        {u"1:"_s + QString(64, u'x') + u":added"_s});
    row("longer id", QByteArray(65, 'x') + ",A,R,a@x\n",
        {u"1:"_s + QString(65, u'x') + u":id-too-long"_s});
    row("reserved id", "Anonymous,A,R,a@x\n", {u"1:Anonymous:id-reserved"_s});
    row("bad byte", "a,An\xff\xff,R,a@x\nb,\xc3\xa5,\xc3\xa5\xc3\xa5,b@x\n",
        {u"1::encoding"_s, u"2:b:added"_s});
    row("quote not closed", "a,\"Ana,R,a@x\nb,Bo,S,b@x\n", {u"1::quotes"_s, u"2:b:added"_s});
    row("too many cells", "a,Ana,R,a@x,t\nb,Bo,S,b@x,t,more\n", {u"1:a:added"_s, u"2::cells"_s});
    row("name nobody has", "a," + QByteArray(255, 'n') + ",R,a@x\n", {u"1:a:too-long"_s});
    row("fewer cells", "a,Ana,R,a@x\nb\n", {u"1:a:added"_s, u"2:b:added no-email"_s});
}

void TestImporter::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, results);
    store::Person known;
    known.partnerId = u"known"_s;
    known.firstName = u"Kay"_s;
    known.lastName = u"Known"_s;
    known.email = u"kay@example.org"_s;
    known.tags = {u"old"_s};
    m_people.add(known);
    for (const QString &id : {u"two"_s, u"TWO"_s}) {
        store::Person person;
        person.partnerId = id;
        m_people.add(person);
    }
    QCOMPARE(run(bytes), results);
    QCOMPARE(m_summary.rows, results.size());
    QVERIFY(m_people.runs.isEmpty());
}

void TestImporter::person_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<biginterview::Mapping>("mapping");
    QTest::addColumn<QString>("person");
    const biginterview::Mapping whole{{Field::PartnerId, 0}, {Field::Name, 1}, {Field::Tags, 2}};
    const biginterview::Mapping parts{
        {Field::PartnerId, 0}, {Field::FirstName, 1}, {Field::LastName, 2}, {Field::Email, 3}};
    QTest::newRow("a rejected row makes nobody")
        << QByteArray("a, Ana \" \",\n") << parts << QString();
    QTest::newRow("outer blanks of names and e-mails")
        << QByteArray("a,\" Ana\n Lu \", R ,\" a@x \"\n") << parts << u"Ana Lu|R|a@x|file"_s;
    QTest::newRow("whole name") << QByteArray("a,Ana Lu Rey\n") << whole << u"Ana Lu|Rey||file"_s;
    QTest::newRow("whole name, last first")
        << QByteArray("a,\"Rey Paz, Ana Lu\"\n") << whole << u"Ana Lu|Rey Paz||file"_s;
    QTest::newRow("whole name of one word") << QByteArray("a,Ana\n") << whole << u"Ana|||file"_s;
    QTest::newRow("tags at semicolons and bars")
        << QByteArray("a,Ana,x; y |x||z\n") << whole << u"Ana|||x+y+z+file"_s;
    QTest::newRow("guard of an export is dropped")
        << QByteArray("'-a,'=Ana,'t Hooft\n") << parts << u"=Ana|'t Hooft||file"_s;
}

void TestImporter::person()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, person);
    QFETCH(biginterview::Mapping, mapping);
    m_rules.mapping = mapping;
    m_rules.tags = {u"file"_s};
    run(bytes);
    if (person.isEmpty()) {
        QVERIFY(m_people.roster.isEmpty());
        return;
    }
    QCOMPARE(m_people.roster.size(), 1);
    QCOMPARE(words(*m_people.roster.cbegin()), person);
    QCOMPARE(m_people.roster.cbegin()->addedAt, Now);
}

void TestImporter::keepsWhatIsThere()
{
    store::Person known;
    known.partnerId = u"a"_s;
    known.firstName = u"Ana"_s;
    known.email = u"old@x"_s;
    known.tags = {u"one"_s};
    known.pinned = true;
    known.anonymous = true;
    known.addedAt = Now.addDays(-7);
    known.accountEndsAt = Now.addDays(1);
    m_people.add(known);
    QCOMPARE(run("a,,Rey,,two\n"), QStringList{u"1:a:updated"_s});
    const store::Person person = m_people.roster.value(u"a"_s);
    QCOMPARE(words(person), u"Ana|Rey|old@x|one+two"_s);
    QVERIFY(person.pinned && person.anonymous);
    QCOMPARE(person.addedAt, known.addedAt);
    QCOMPARE(person.accountEndsAt, known.accountEndsAt);
}

void TestImporter::keepsWhatAnotherProgramWritesMeanwhile()
{
    store::Person known;
    known.partnerId = u"last"_s;
    known.firstName = u"Ana"_s;
    m_people.add(known);
    QByteArray rows;
    for (int i = 0; i < 200; ++i)
        rows += "s" + QByteArray::number(i) + ",A,B,,\n";
    Importer importer(m_people, open(rows + "last,,Rey,,\n"), m_rules);
    const auto summary = importer.run(
        [this](const RowResult &, const QStringList &) {
            m_people.roster[u"last"_s].firstName = u"Anna"_s;
        },
        always, Now);
    QVERIFY(summary);
    QCOMPARE(words(m_people.roster.value(u"last"_s)).section(u'|', 0, 1), u"Anna|Rey"_s);
}

void TestImporter::derivedIds()
{
    m_rules.derivesIds = true;
    m_rules.mapping = {{Field::FirstName, 0}, {Field::Email, 1}};
    QCOMPARE(run("Ana,ana@x\nAna,ana@x\nAnn,ana@y\nBo,bo.lee@x\nCy,\nDi,anonymous@x\n"),
             (QStringList{u"1:ana:added"_s, u"2:ana:duplicate"_s, u"3:ana:id-taken"_s,
                          u"4:bo.lee:id-characters"_s, u"5::id-missing"_s,
                          u"6:anonymous:id-reserved"_s}));
}

/// Whose id it is gets somebody else's name and, with the next launch, an account.
void TestImporter::derivedIdsOfTheRoster()
{
    store::Person known;
    known.partnerId = u"ana"_s;
    known.email = u"Ana@X"_s;
    m_people.add(known);
    m_rules.derivesIds = true;
    m_rules.mapping = {{Field::FirstName, 0}, {Field::Email, 1}};
    QCOMPARE(run("Ana,ana@y\n"), QStringList{u"1:ana:id-taken"_s});
    QCOMPARE(words(m_people.roster.value(u"ana"_s)), u"||Ana@X|"_s);
    QCOMPARE(run("Ana,ana@x\n"), QStringList{u"1:ana:updated"_s});
}

void TestImporter::longerIds()
{
    m_rules.longestId = 100;
    QCOMPARE(run(QByteArray(65, 'x') + ",A,R,a@x\n").size(), 1);
    QCOMPARE(m_people.roster.size(), 1);
}

/// 1,000 rows: every tenth bad, every seventh twice, every fifth without e-mail.
static QByteArray manyRows()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray id = i % 7 == 6 ? QByteArray::number(i - 1) : QByteArray::number(i);
        bytes += (i % 10 == 0 ? "bad id " : "p-") + id + ",Ana,\"Rey, " + id + "\","
                 + (i % 5 == 3 ? "" : "a@example.org") + ",t\n";
    }
    return bytes;
}

void TestImporter::dryRunWritesNothing()
{
    store::Person known;
    known.partnerId = u"p-1"_s;
    m_people.add(known);
    m_rules.dryRun = true;
    const QStringList tried = run(manyRows());
    const QString counts = words(m_summary);
    QCOMPARE(m_people.batches, 0);
    QCOMPARE(m_people.roster.size(), 1);
    QCOMPARE(words(m_people.roster.value(u"p-1"_s)), u"|||"_s);
    m_rules.dryRun = false;
    QCOMPARE(run(manyRows()), tried);
    QCOMPARE(words(m_summary), counts);
    QCOMPARE(m_people.batches, 5);
    QVERIFY(m_summary.counts.value(RowOutcome::Updated) == 1);
}

void TestImporter::goesOnAfterStop_data()
{
    QTest::addColumn<int>("batches");
    QTest::newRow("before the first batch") << 0;
    QTest::newRow("after one batch") << 1;
    QTest::newRow("after three batches") << 3;
    QTest::newRow("after the last batch") << 5;
}

void TestImporter::goesOnAfterStop()
{
    QFETCH(int, batches);
    const QStringList atOnce = run(manyRows());
    const QString counts = words(m_summary);
    const auto roster = m_people.roster;
    const QStringList faults = atOnce.filter(QRegularExpression(u"duplicate|id-"_s));
    init();

    Importer first(m_people, open(manyRows()), m_rules);
    QStringList results;
    const auto note = [&](const RowResult &result, const QStringList &) {
        results << words(result);
    };
    const auto stopped = first
                             .run(
                                 note, [&] { return m_people.batches < batches; }, Now)
                             .value();
    QCOMPARE(stopped.stopped, batches < 5);
    QCOMPARE(stopped.rows, batches * 200);
    QCOMPARE(results, atOnce.first(batches * 200));

    Importer second(m_people, open(manyRows()), m_rules);
    QCOMPARE(second.resumesAt().value(), batches < 5 ? batches * 200 : 0);
    if (batches == 5)
        return;
    results.clear();
    QStringList own;
    const auto whole = second
                           .run(
                               [&](const RowResult &result, const QStringList &cells) {
                                   note(result, cells);
                                   if (!result.isOfEarlierRun)
                                       own << words(result);
                               },
                               always, Now)
                           .value();
    QCOMPARE(words(whole), counts);
    QCOMPARE(own, atOnce.last(1000 - batches * 200));
    // What was wrong is told once more, so that a list of it is whole.
    QCOMPARE(results.filter(QRegularExpression(u"duplicate|id-"_s)), faults);
    QCOMPARE(m_people.roster.size(), roster.size());
    for (const store::Person &person : roster)
        QCOMPARE(words(m_people.roster.value(person.partnerId)), words(person));
    QVERIFY(m_people.runs.isEmpty());
}

void TestImporter::goesOnAfterFailure()
{
    run(manyRows());
    const QString counts = words(m_summary);
    init();
    m_people.failsAtBatch = 2;
    qsizetype told = 0;
    Importer importer(m_people, open(manyRows()), m_rules);
    const auto count = [&told](const RowResult &, const QStringList &) { ++told; };
    const auto failed = importer.run(count, always, Now);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
    QCOMPARE(told, 400);
    QCOMPARE(importer.resumesAt().value(), 400);
    QCOMPARE(words(importer.run(count, always, Now).value()), counts);
}

void TestImporter::otherRulesBeginAnew_data()
{
    QTest::addColumn<std::function<void(ImportRules &)>>("change");
    const auto row = [](const char *name, const std::function<void(ImportRules &)> &change) {
        QTest::newRow(name) << change;
    };
    row("encoding", [](ImportRules &rules) { rules.form.encoding = u"ISO-8859-15"_s; });
    row("separator", [](ImportRules &rules) { rules.form.separator = ';'; });
    row("header", [](ImportRules &rules) { rules.form.hasHeader = true; });
    row("a column", [](ImportRules &rules) { rules.mapping.remove(Field::Tags); });
    row("tags", [](ImportRules &rules) { rules.tags = {u"new"_s}; });
    row("derived ids", [](ImportRules &rules) { rules.derivesIds = true; });
    row("longest id", [](ImportRules &rules) { rules.longestId = 65; });
}

void TestImporter::otherRulesBeginAnew()
{
    QFETCH(std::function<void(ImportRules &)>, change);
    const ImportFile file = open(manyRows());
    const auto ignore = [](const RowResult &, const QStringList &) {};
    Importer importer(m_people, file, m_rules);
    QVERIFY(importer
                .run(
                    ignore, [this] { return m_people.batches < 2; }, Now)
                .has_value());
    QCOMPARE(Importer(m_people, file, m_rules).resumesAt().value(), 400);
    change(m_rules);
    QCOMPARE(Importer(m_people, file, m_rules).resumesAt().value(), 0);
}

void TestImporter::beginsAnewWhenAsked()
{
    const auto ignore = [](const RowResult &, const QStringList &) {};
    Importer importer(m_people, open(manyRows()), m_rules);
    QVERIFY(importer
                .run(
                    ignore, [this] { return m_people.batches < 2; }, Now)
                .has_value());
    QVERIFY(importer.forgetEarlierRun().has_value());
    QCOMPARE(importer.resumesAt().value(), 0);
    QCOMPARE(importer.run(ignore, always, Now).value().rows, 1000);
}

void TestImporter::rejectFile()
{
    RowResult result;
    result.line = 7;
    result.reason = RejectReason::IdCharacters;
    QCOMPARE(biginterview::rejectHeader({u"id"_s, u"a,b"_s}), "line,reason,id,\"a,b\"\r\n");
    QCOMPARE(
        biginterview::rejectLine(result, {u"a b"_s, u"Rey, \"An\""_s, u"=1+1"_s, u" -x"_s,
                                          u"x\ny"_s, u"Zoë"_s, QString()}),
        QByteArray("7,id-characters,a b,\"Rey, \"\"An\"\"\",'=1+1,' -x,\"x\ny\",Zo\xc3\xab,\r\n"));
    result.outcome = RowOutcome::Duplicate;
    QCOMPARE(biginterview::rejectLine(result, {u"a"_s}), "7,duplicate,a\r\n");
}

void TestImporter::rejectFileCanBeImported()
{
    m_rules.form.hasHeader = true;
    const QByteArray list = "partner_id,name\n-a b,\"Rey, =Ana\"\n";
    const ImportFile file = open(list);
    m_rules.mapping = biginterview::guessPreset(file.columns(m_rules.form)).mapping;
    QByteArray rejects = biginterview::rejectHeader(file.columns(m_rules.form));
    Importer importer(m_people, file, m_rules);
    const auto summary = importer.run(
        [&](const RowResult &result, const QStringList &cells) {
            rejects += biginterview::rejectLine(result, cells);
        },
        always, Now);
    QCOMPARE(summary.value().counts.value(RowOutcome::Rejected), 1);

    rejects.replace("a b", "ab");
    const ImportFile corrected = open(rejects);
    QVERIFY(corrected.guessedForm().hasHeader);
    m_rules.mapping = biginterview::guessPreset(corrected.columns(m_rules.form)).mapping;
    QCOMPARE(run(rejects), QStringList{u"2:-ab:added no-email"_s});
    QCOMPARE(words(m_people.roster.value(u"-ab"_s)), u"=Ana|Rey||"_s);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
