#include "core/json.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void parseObject_data();
    void parseObject();
    void values_data();
    void values();
    void containers();
};

void TestJson::parseObject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail"); // Begins with this; empty when it parses.
    QTest::newRow("object") << QByteArray("{\"a\":1}") << QString();
    QTest::newRow("empty object") << QByteArray(" {} ") << QString();
    QTest::newRow("empty") << QByteArray() << u"empty body"_s;
    QTest::newRow("blank") << QByteArray(" \n") << u"empty body"_s;
    QTest::newRow("array") << QByteArray("[1]") << u"not a JSON object"_s;
    QTest::newRow("text") << QByteArray("\"x\"") << u"not JSON"_s;
    QTest::newRow("cut off") << QByteArray("{\"a\":1,\"b") << u"not JSON"_s;
    QTest::newRow("html") << QByteArray("<html>502</html>") << u"not JSON"_s;
    QTest::newRow("rubbish behind") << QByteArray("{}x") << u"not JSON"_s;
}

void TestJson::parseObject()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const core::Result<QJsonObject> parsed = core::json::parseObject(bytes);
    QCOMPARE(parsed.has_value(), detail.isEmpty());
    if (!parsed) {
        QCOMPARE(parsed.error().kind, core::ErrorKind::Payload);
        QVERIFY2(parsed.error().detail.startsWith(detail), qPrintable(parsed.error().detail));
    }
}

void TestJson::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("integer");
    QTest::addColumn<QString>("boolean");
    const auto row = [](const char *json, const char *text, const char *number, const char *integer,
                        const char *boolean) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(text)
                            << QString::fromUtf8(number) << QString::fromUtf8(integer)
                            << QString::fromUtf8(boolean);
    };
    row("\"97.4\"", "97.4", "97.4", "-", "-");
    row("97.4", "97.4", "97.4", "-", "-");
    row("\"12\"", "12", "12", "12", "-");
    row("0", "0", "0", "0", "false");
    row("1", "1", "1", "1", "true");
    row("\"1\"", "1", "1", "1", "true");
    row("-86400000", "-86400000", "-86400000", "-86400000", "-");
    row("1735689600000", "1735689600000", "1735689600000", "1735689600000", "-");
    row("true", "true", "-", "-", "true");
    row("\"FALSE\"", "FALSE", "-", "-", "false");
    row("null", "-", "-", "-", "-");
    row("\"\"", "-", "-", "-", "-");
    row("{}", "-", "-", "-", "-");
    row("[]", "-", "-", "-", "-");
    row("\"12abc\"", "12abc", "-", "-", "-");
    row("1e300", "1e+300", "1e+300", "-", "-");
    row("\"inf\"", "inf", "-", "-", "-");
}

void TestJson::values()
{
    QFETCH(QByteArray, json);
    const core::Result<QJsonObject> parsed = core::json::parseObject("{\"v\":" + json + "}");
    QVERIFY(parsed.has_value());
    const QJsonValue value = parsed->value("v"_L1);
    const std::optional<double> number = core::json::number(value);
    const std::optional<qint64> integer = core::json::integer(value);
    const std::optional<bool> boolean = core::json::boolean(value);
    QTEST(core::json::text(*parsed, "v"_L1).value_or(u"-"_s), "text");
    QTEST(number ? QString::number(*number, 'g', 15) : u"-"_s, "number");
    QTEST(integer ? QString::number(*integer) : u"-"_s, "integer");
    QTEST(boolean ? (*boolean ? u"true"_s : u"false"_s) : u"-"_s, "boolean");
}

void TestJson::containers()
{
    const core::Result<QJsonObject> parsed =
        core::json::parseObject(R"({"o":{"a":1},"a":[1,2],"n":null})");
    QVERIFY(parsed.has_value());
    QCOMPARE(core::json::object(*parsed, "o"_L1).size(), 1);
    QCOMPARE(core::json::array(*parsed, "a"_L1).size(), 2);
    for (const QLatin1StringView key : {"n"_L1, "absent"_L1}) {
        QVERIFY(core::json::object(*parsed, key).isEmpty());
        QVERIFY(core::json::array(*parsed, key).isEmpty());
    }
    QVERIFY(core::json::object(*parsed, "a"_L1).isEmpty());
    QVERIFY(core::json::array(*parsed, "o"_L1).isEmpty());
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
