#include "handoff/page.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using handoff::PageKind;
using handoff::PageTexts;

/// What the browser's pages say, and that no text of them can become markup.
class TestHandoffPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void kinds();
    void texts_data();
    void texts();
    void accent_data();
    void accent();
    void nothingIsLoaded();
};

namespace {

PageTexts someTexts()
{
    PageTexts texts;
    texts.brand = u"Kestrel House"_s;
    texts.title = u"You can close this window"_s;
    texts.body = u"Please return to the desk."_s;
    texts.usedTitle = u"This address was used already"_s;
    texts.usedBody = u"Please ask at the desk for a new one."_s;
    return texts;
}

} // namespace

void TestHandoffPage::kinds()
{
    const QByteArray done = pageHtml(someTexts(), PageKind::Done);
    QVERIFY(done.contains("<title>You can close this window</title>"));
    QVERIFY(done.contains("<h1>You can close this window</h1>"));
    QVERIFY(done.contains("<p>Please return to the desk.</p>"));
    QVERIFY(done.contains("<footer>Kestrel House</footer>"));
    QVERIFY(!done.contains("used already"));
    const QByteArray used = pageHtml(someTexts(), PageKind::Used);
    QVERIFY(used.contains("<h1>This address was used already</h1>"));
    QVERIFY(used.contains("<p>Please ask at the desk for a new one.</p>"));
    QVERIFY(!used.contains("close this window"));
    QVERIFY(!done.contains("{{"));
    QVERIFY(!used.contains("{{"));
}

void TestHandoffPage::texts_data()
{
    QTest::addColumn<PageTexts>("texts");
    QTest::addColumn<QByteArray>("shown");

    PageTexts texts = someTexts();
    texts.title = u"<script>alert(1)</script>"_s;
    QTest::newRow("markup") << texts
                            << QByteArray("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>");
    texts = someTexts();
    texts.body = u"Fish & \"chips\""_s;
    QTest::newRow("ampersand and quotes")
        << texts << QByteArray("<p>Fish &amp; &quot;chips&quot;</p>");
    texts = someTexts();
    texts.brand = u"{{body}}"_s;
    QTest::newRow("looks like a placeholder") << texts << QByteArray("<footer>{{body}}</footer>");
    texts = someTexts();
    texts.language = u"de\" onload=\"x"_s;
    QTest::newRow("language out of its quotes")
        << texts << QByteArray("<html lang=\"de&quot; onload=&quot;x\" dir=\"ltr\">");
    texts = someTexts();
    texts.language = u"ar"_s;
    texts.rightToLeft = true;
    texts.title = u"يمكنك إغلاق هذه النافذة"_s;
    QTest::newRow("right to left") << texts << QByteArray("<html lang=\"ar\" dir=\"rtl\">");
    QTest::newRow("other letters") << texts << QByteArray("<h1>يمكنك إغلاق هذه النافذة</h1>");
    QTest::newRow("no texts") << PageTexts() << QByteArray("<p></p>");
}

void TestHandoffPage::texts()
{
    QFETCH(PageTexts, texts);
    QFETCH(QByteArray, shown);
    const QByteArray page = pageHtml(texts, PageKind::Done);
    QVERIFY2(page.contains(shown), page.constData());
    QVERIFY(!page.contains("<script"));
    QVERIFY(page.endsWith("</html>\n"));
}

void TestHandoffPage::accent_data()
{
    QTest::addColumn<QString>("accent");
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<QByteArray>("ink");

    const QByteArray builtIn = "#1E4BBF";
    QTest::newRow("dark colour") << u"#003366"_s << QByteArray("#003366") << QByteArray("#FFFFFF");
    QTest::newRow("bright colour")
        << u"#ffdd00"_s << QByteArray("#ffdd00") << QByteArray("#14171F");
    QTest::newRow("empty") << QString() << builtIn << QByteArray("#FFFFFF");
    for (const char *wrong :
         {"#fff", "003366", "#00336", "#0033661", "#00336g", "red", "#003366;", " #003366",
          "#00336}", "#003366;}body{display:none}", "url(//a.example)"}) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << builtIn << QByteArray("#FFFFFF");
    }
}

void TestHandoffPage::accent()
{
    QFETCH(QString, accent);
    QFETCH(QByteArray, used);
    QFETCH(QByteArray, ink);
    PageTexts texts = someTexts();
    texts.accent = accent;
    const QByteArray page = pageHtml(texts, PageKind::Done);
    QVERIFY(page.contains(QByteArray("--accent: " + used + "; --on-accent: " + ink + ";")));
    if (used != accent.toUtf8()) {
        QVERIFY(accent.isEmpty() || !page.contains(QByteArray(": " + accent.toUtf8())));
        QVERIFY(page.contains("--accent: #8FB0FF; --on-accent: #0F1218;"));
    }
}

/// As the policy in its headers demands; a page must not even try.
void TestHandoffPage::nothingIsLoaded()
{
    for (const PageKind kind : {PageKind::Done, PageKind::Used}) {
        const QByteArray page = pageHtml(someTexts(), kind);
        for (const char *word : {"src=", "href=", "url(", "@import", "http:", "https:", "<script",
                                 "<link", "<iframe", "<form", "onload"})
            QVERIFY2(!page.contains(word), word);
    }
}

Q_DECLARE_METATYPE(PageTexts)
QTEST_GUILESS_MAIN(TestHandoffPage)
#include "tst_handoff_page.moc"
