#include "biginterview/importfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using biginterview::Field;
using biginterview::FileForm;
using biginterview::ImportFile;
using core::ErrorKind;

namespace {

/// "line:problem:cell|cell" for each row.
QStringList told(const ImportFile &file, const FileForm &form)
{
    QStringList rows;
    file.read(form, [&rows](const ImportFile::Row &row) {
        rows << u"%1:%2:%3"_s.arg(row.line).arg(row.problem, row.cells.join(u'|'));
        return true;
    });
    return rows;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestImportFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void guesses_data();
    void guesses();
    void chosenForm_data();
    void chosenForm();
    void refused_data();
    void refused();
    void overTheCap();
    void unreadable();
    void brokenQuoteCostsOneLine();
    void longLine();
    void stopsWhenToldTo();
    void digestIsOfTheBytes();
    void presets_data();
    void presets();
    void namedPreset();

private:
    QString write(const QByteArray &bytes, const QString &name = u"list.csv"_s);
    ImportFile open(const QByteArray &bytes) { return ImportFile::open(write(bytes)).value(); }

    QTemporaryDir m_folder;
};

QString TestImportFile::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the list");
    return file.fileName();
}

void TestImportFile::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("ends with a line feed", "id,name\na,Ana\n", {u"2::a|Ana"_s});
    row("ends without an end of line", "id,name\na,Ana", {u"2::a|Ana"_s});
    row("Windows' ends of line", "id,name\r\na,Ana\r\nb,Bo\r\n", {u"2::a|Ana"_s, u"3::b|Bo"_s});
    row("old Mac's ends of line", "id,name\ra,Ana\rb,Bo\r", {u"2::a|Ana"_s, u"3::b|Bo"_s});
    row("ends of line mixed", "id,name\r\na,Ana\nb,Bo\rc,Cy",
        {u"2::a|Ana"_s, u"3::b|Bo"_s, u"4::c|Cy"_s});
    row("quotes", "id,name\n\"a\",\"Ana\"\n", {u"2::a|Ana"_s});
    row("doubled quotes", "id,name\na,\"Ana \"\"An\"\" R\"\n", {u"2::a|Ana \"An\" R"_s});
    row("separator inside quotes", "id,name\na,\"R, Ana\"\n", {u"2::a|R, Ana"_s});
    row("line breaks inside quotes are counted", "id,name\na,\"An\r\na\nR\"\nb,Bo\n",
        {u"2::a|An\r\na\nR"_s, u"5::b|Bo"_s});
    row("blanks belong to the cell", "id,name\n a , Ana R \n", {u"2:: a | Ana R "_s});
    row("blanks inside quotes belong to the cell", "id,name\n\" a \",\" Ana\"\n",
        {u"2:: a | Ana"_s});
    row("blanks beside quotes are padding", "id,name\n\"a\" , \"R, Ana\" \n", {u"2::a|R, Ana"_s});
    row("empty lines are no rows", "id,name\n\na,Ana\n\r\n\nb,Bo\n\n",
        {u"3::a|Ana"_s, u"6::b|Bo"_s});
    row("rows of separators and blanks are no rows", "id,name\n,\n , \na,Ana\n,,,,\n",
        {u"4::a|Ana"_s});
    row("fewer cells", "id,name,email\na,Ana\n", {u"2::a|Ana"_s});
    row("more cells", "id,name\na,R, Ana\n", {u"2:cells:a|R| Ana"_s});
    row("more cells, but empty ones", "id,name\na,Ana,, \n", {u"2::a|Ana|| "_s});
    row("header alone", "id,name\n", {});
    row("quote in the middle of a cell", "id,name\na,An\"a\nb,Bo\n",
        {u"2:quotes:a,An\"a"_s, u"3::b|Bo"_s});
    row("text behind a closing quote", "id,name\na,\"An\"a\nb,Bo\n",
        {u"2:quotes:a,\"An\"a"_s, u"3::b|Bo"_s});
    row("quote never closed in the last line", "id,name\na,Ana\nb,\"Bo\n",
        {u"2::a|Ana"_s, u"3:quotes:b,\"Bo"_s});
    row("a bad byte", "id,name\na,An\xffz\nb,Bj\xc3\xb8rn\n",
        {u"2:encoding:a|An\ufffdz"_s, u"3::b|Bjørn"_s});
    row("a zero",
        QByteArray("id,name\na,An?a\nb,Bo\nc,Cy and many more people\n").replace('?', '\0'),
        {u"2:encoding:a|An"_s + QChar(0) + u"a"_s, u"3::b|Bo"_s,
         u"4::c|Cy and many more people"_s});
    row("byte order mark", "\xef\xbb\xbfid,name\na,Ana\n", {u"2::a|Ana"_s});
}

void TestImportFile::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    const ImportFile file = open(bytes);
    FileForm form;
    QCOMPARE(told(file, form), rows);
    QCOMPARE(file.countRows(form), rows.size());
}

void TestImportFile::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("rows");
    const QString text = u"id;name\na;Åsa Ö\nb;Zoë 🦊\n"_s;
    const QStringList columns{u"id"_s, u"name"_s};
    const QStringList rows{u"2::a|Åsa Ö"_s, u"3::b|Zoë 🦊"_s};
    using Encoding = QStringConverter::Encoding;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << ';' << true << columns << rows;
    QTest::newRow("UTF-16, little end first")
        << utf16(text, Encoding::Utf16LE, true) << u"UTF-16LE"_s << ';' << true << columns << rows;
    QTest::newRow("UTF-16, big end first")
        << utf16(text, Encoding::Utf16BE, true) << u"UTF-16BE"_s << ';' << true << columns << rows;
    QTest::newRow("UTF-16 without mark, little end first")
        << utf16(text, Encoding::Utf16LE, false) << u"UTF-16LE"_s << ';' << true << columns << rows;
    QTest::newRow("UTF-16 without mark, big end first")
        << utf16(text, Encoding::Utf16BE, false) << u"UTF-16BE"_s << ';' << true << columns << rows;
    QTest::newRow("half a character of UTF-16")
        << utf16(u"id;name\na;A"_s + QChar(0xd83e) + u"b\nb;B"_s, Encoding::Utf16LE, true)
        << u"UTF-16LE"_s << ';' << true << columns
        << QStringList{u"2:encoding:a|A\ufffdb"_s, u"3::b|B"_s};
    QTest::newRow("half a byte pair of UTF-16")
        << QByteArray(utf16(u"id;name\na;A"_s, Encoding::Utf16LE, true) + "B") << u"UTF-16LE"_s
        << ';' << true << columns << QStringList{u"2:encoding:a|A\ufffd"_s};
    QTest::newRow("Windows-1252") << QByteArray("id,name\na,Ren\xe9 \x80 \x92\n")
                                  << u"Windows-1252"_s << ',' << true << columns
                                  << QStringList{u"2::a|René € ’"_s};
    QTest::newRow("Windows-1252 with a byte it does not have")
        << QByteArray("id,name\na,Ren\xe9\x81\n") << u"Windows-1252"_s << ',' << true << columns
        << QStringList{u"2:encoding:a|René\ufffd"_s};
    QTest::newRow("UTF-8 with one bad cell stays UTF-8")
        << QByteArray("id,name\na,Ren\xc3\xa9\nb,Jos\xe9\nc,\xc3\x85sa\n") << u"UTF-8"_s << ','
        << true << columns
        << QStringList{u"2::a|René"_s, u"3:encoding:b|Jos\ufffd"_s, u"4::c|Åsa"_s};
    QTest::newRow("tabs") << QByteArray("id\tname\na\tR, Ana\n") << u"UTF-8"_s << '\t' << true
                          << columns << QStringList{u"2::a|R, Ana"_s};
    QTest::newRow("semicolons among commas in quotes")
        << QByteArray("id;name\na;\"R, A, B\"\nb;\"S, C\"\n") << u"UTF-8"_s << ';' << true
        << columns << QStringList{u"2::a|R, A, B"_s, u"3::b|S, C"_s};
    QTest::newRow("one column") << QByteArray("id\na\nb\n") << u"UTF-8"_s << ',' << true
                                << QStringList{u"id"_s} << QStringList{u"2::a"_s, u"3::b"_s};
    QTest::newRow("no header, an e-mail")
        << QByteArray("a,Ana,ana@example.org\n") << u"UTF-8"_s << ',' << false
        << QStringList{u"1"_s, u"2"_s, u"3"_s} << QStringList{u"1::a|Ana|ana@example.org"_s};
    QTest::newRow("no header, a number")
        << QByteArray("stu-1,Ana\nstu-2,Bo\n") << u"UTF-8"_s << ',' << false
        << QStringList{u"1"_s, u"2"_s} << QStringList{u"1::stu-1|Ana"_s, u"2::stu-2|Bo"_s};
    QTest::newRow("a column without a name")
        << QByteArray("id,, Name \na,x,Ana\n") << u"UTF-8"_s << ',' << true
        << QStringList{u"id"_s, u"2"_s, u"Name"_s} << QStringList{u"2::a|x|Ana"_s};
}

void TestImportFile::guesses()
{
    QFETCH(QByteArray, bytes);
    const ImportFile file = open(bytes);
    QTEST(file.guessedForm().encoding, "encoding");
    QTEST(file.guessedForm().separator, "separator");
    QTEST(file.guessedForm().hasHeader, "hasHeader");
    QTEST(file.columns(file.guessedForm()), "columns");
    QTEST(told(file, file.guessedForm()), "rows");
}

void TestImportFile::chosenForm_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("name");
    QTest::newRow("Windows-1252") << u"Windows-1252"_s << u"¤ÿ¼"_s;
    QTest::newRow("ISO-8859-15") << u"ISO-8859-15"_s << u"€ÿŒ"_s;
    if (biginterview::encodings().contains(u"Windows-1256"_s))
        QTest::newRow("Windows-1256") << u"Windows-1256"_s << u"¤ے¼"_s;
}

void TestImportFile::chosenForm()
{
    QFETCH(QString, encoding);
    QFETCH(QString, name);
    QVERIFY(biginterview::encodings().contains(encoding));
    const ImportFile file = open("a,\xa4\xff\xbc\n");
    QCOMPARE(told(file, {encoding, ',', false}), QStringList{u"1::a|"_s + name});
}

void TestImportFile::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("ends of line alone") << QByteArray("\n\r\n\n") << u"empty"_s;
    QTest::newRow("a mark alone") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
    QTest::newRow("a picture") << QByteArray(
        "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4", 36)
                               << u"no-text"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"workbook"_s;
    QTest::newRow("an old workbook") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1") << u"workbook"_s;
}

void TestImportFile::refused()
{
    QFETCH(QByteArray, bytes);
    const auto file = ImportFile::open(write(bytes));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Refused);
    QTEST(file.error().detail, "detail");
}

void TestImportFile::overTheCap()
{
    QFile file(write("id\na\n"));
    QVERIFY(file.resize(64 * 1024 * 1024 + 1));
    const auto opened = ImportFile::open(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Refused);
    QCOMPARE(opened.error().detail, u"too-big"_s);
}

void TestImportFile::unreadable()
{
    const auto kindOf = [](const QString &path) { return ImportFile::open(path).error().kind; };
    QCOMPARE(kindOf(m_folder.path()), ErrorKind::Storage);
    QCOMPARE(kindOf(m_folder.filePath(u"none.csv"_s)), ErrorKind::Storage);
    QCOMPARE(kindOf(u"/dev/zero"_s), ErrorKind::Storage);
    if (geteuid() == 0)
        return; // Root reads everything.
    const QString path = write("id\na\n", u"locked.csv"_s);
    QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(kindOf(path), ErrorKind::Storage);
}

/// An open quote would swallow the rows up to the next quote; each of them counts instead.
void TestImportFile::brokenQuoteCostsOneLine()
{
    const ImportFile file = open("id,name\na,\"Ana\nb,Bo\nc,\"Cy, D\"\nd,\"Di\ne,Ed\n");
    QCOMPARE(told(file, {}), (QStringList{u"2:quotes:a,\"Ana"_s, u"3::b|Bo"_s, u"4::c|Cy, D"_s,
                                          u"5:quotes:d,\"Di"_s, u"6::e|Ed"_s}));
    const ImportFile far = open("id,name\na,\"Ana\n"
                                + QByteArray("b," + QByteArray(100, 'o') + "\n").repeated(15'000));
    const QStringList rows = told(far, {});
    QCOMPARE(rows.size(), 15'001);
    QCOMPARE(rows.first(), u"2:quotes:a,\"Ana"_s);
    QCOMPARE(rows.last(), u"15002::b|"_s + QString(100, u'o'));
}

void TestImportFile::longLine()
{
    constexpr qsizetype limit = 1024 * 1024;
    const ImportFile file =
        open("id,name\na," + QByteArray(limit, 'x') + "\nb," + QByteArray(limit - 3, 'y') + "\n");
    QStringList problems;
    file.read({}, [&problems](const ImportFile::Row &row) {
        problems << u"%1:%2"_s.arg(row.line).arg(row.problem);
        return true;
    });
    QCOMPARE(problems, (QStringList{u"2:too-long"_s, u"3:"_s}));
}

void TestImportFile::stopsWhenToldTo()
{
    const ImportFile file = open("id\na\nb\nc\n");
    int rows = 0;
    file.read({}, [&rows](const ImportFile::Row &) { return ++rows < 2; });
    QCOMPARE(rows, 2);
}

void TestImportFile::digestIsOfTheBytes()
{
    const auto digest = [this](const QByteArray &bytes, const QString &name) {
        return ImportFile::open(write(bytes, name)).value().digest();
    };
    QCOMPARE(digest("id\na\n", u"one.csv"_s), digest("id\na\n", u"two.csv"_s));
    QVERIFY(digest("id\na\n", u"one.csv"_s) != digest("id\na\r\n", u"two.csv"_s));
}

void TestImportFile::presets_data()
{
    using Mapping = biginterview::Mapping;
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Mapping>("mapping");
    const auto row = [](const char *title, const QString &columns, const QString &name,
                        const Mapping &mapping) {
        QTest::newRow(title) << columns.split(u',') << name << mapping;
    };
    row("Big Interview's invitations", u"First Name,Last Name,Email,Role"_s, u"Big Interview"_s,
        {{Field::FirstName, 0}, {Field::LastName, 1}, {Field::Email, 2}});
    row("invitations with an id are another list", u"Student ID,First Name,Last Name,Email"_s, {},
        {{Field::PartnerId, 0}, {Field::FirstName, 1}, {Field::LastName, 2}, {Field::Email, 3}});
    row("OneRoster", u"sourcedId,status,enabledUser,username,givenName,familyName,email"_s,
        u"OneRoster"_s,
        {{Field::PartnerId, 0}, {Field::FirstName, 4}, {Field::LastName, 5}, {Field::Email, 6}});
    row("Canvas",
        u"user_id,login_id,password,first_name,last_name,full_name,sortable_name,email,status"_s,
        u"Canvas"_s,
        {{Field::PartnerId, 0}, {Field::FirstName, 3}, {Field::LastName, 4}, {Field::Email, 7}});
    row("our own", u"partner_id,first_name,last_name,email,tags,anonymous"_s, u"Vestibule"_s,
        {{Field::PartnerId, 0},
         {Field::FirstName, 1},
         {Field::LastName, 2},
         {Field::Email, 3},
         {Field::Tags, 4}});
    row("case, spaces and dashes do not matter", u"PARTNER-ID, first  NAME ,E-Mail"_s, {},
        {{Field::PartnerId, 0}, {Field::FirstName, 1}, {Field::Email, 2}});
    row("one column for the name", u"ID,Name,E-mail,Cohort"_s, {},
        {{Field::PartnerId, 0}, {Field::Name, 1}, {Field::Email, 2}, {Field::Tags, 3}});
    row("Spanish", u"Matrícula,Nombre,Apellidos,Correo electrónico"_s, {},
        {{Field::PartnerId, 0}, {Field::FirstName, 1}, {Field::LastName, 2}, {Field::Email, 3}});
    row("Portuguese", u"Identificador,Nome,Sobrenome,E-mail,Turma"_s, {},
        {{Field::PartnerId, 0},
         {Field::FirstName, 1},
         {Field::LastName, 2},
         {Field::Email, 3},
         {Field::Tags, 4}});
    row("nothing known", u"x,y"_s, {}, {});
}

void TestImportFile::presets()
{
    QFETCH(QStringList, columns);
    const biginterview::Preset preset = biginterview::guessPreset(columns);
    QTEST(preset.name, "name");
    QTEST(preset.mapping, "mapping");
}

void TestImportFile::namedPreset()
{
    const QStringList columns{u"Email"_s, u"userId"_s, u"partner_id"_s};
    for (const QString &name : biginterview::presetNames())
        QCOMPARE(biginterview::presetNamed(name, columns).name, name);
    QCOMPARE(biginterview::presetNamed(u"Canvas"_s, columns).mapping,
             (biginterview::Mapping{{Field::PartnerId, 1}, {Field::Email, 0}}));
    QCOMPARE(biginterview::presetNamed(u"Vestibule"_s, columns).mapping,
             (biginterview::Mapping{{Field::PartnerId, 2}, {Field::Email, 0}}));
    QCOMPARE(biginterview::presetNamed(u"Big Interview"_s, columns).mapping,
             (biginterview::Mapping{{Field::Email, 0}}));
}

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
