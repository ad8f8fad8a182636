// OCR answers with and without their wrapper.

#include "incode/omniclient.h"

#include "support/support.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

class TestOcr final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void readsFields_data();
    void readsFields();
};

void TestOcr::readsFields_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const QByteArray &json, const QStringList &fields) {
        QTest::newRow(name) << json << fields;
    };
    const QByteArray fields = R"({"typeOfId":"Passport","birthDate":-86400000,
        "expireAt":"1893456000000","zzNew":"n","aaNew":true,"gender":null,"address":"",
        "name":{"lastNameMrz":"DOE","fullName":"Jane Doe","firstName":"Jane"},
        "checkedAddressBean":{},"additionalTimestamps":[1,"2",null],"mentions":[]})";
    const QStringList expected{u"name.fullName=Jane Doe"_s,
                               u"name.firstName=Jane"_s,
                               u"name.lastNameMrz=DOE"_s,
                               u"typeOfId=Passport"_s,
                               u"birthDate=-86400000"_s,
                               u"expireAt=1893456000000"_s,
                               u"aaNew=true"_s,
                               u"additionalTimestamps=1, 2"_s,
                               u"zzNew=n"_s};
    row("in the wrapper", "{\"ocrData\":" + fields + '}', expected);
    row("without the wrapper", fields, expected);
    row("how sure the reading was is left out",
        R"({"ocrData":{"documentNumber":"X1","notExtracted":2,"notExtractedDetails":["height"],
            "ocrDataConfidence":{"nameConfidence":0.9}}})",
        {u"documentNumber=X1"_s});
    row("deeper",
        R"({"checkedAddressBean":{"zipColonyOptions":[{"a":"b"}],"city":"Mexico","inner":{"x":1}}})",
        {u"checkedAddressBean.city=Mexico"_s, u"checkedAddressBean.inner.x=1"_s});
    row("wrapper null", R"({"ocrData":null})", {});
    row("wrapper empty", R"({"ocrData":{}})", {});
    row("wrapper a list", R"({"ocrData":[]})", {});
    row("nothing", "{}", {});
}

void TestOcr::readsFields()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, fields);
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const incode::OcrData data = incode::parseOcr(answer);
    QStringList read;
    for (const incode::ScoreItem &field : data.fields) {
        read << QString(field.key + u'=' + field.value);
        QCOMPARE(field.status, QString());
    }
    QCOMPARE(read, fields);
    QCOMPARE(data.raw, answer);
}

QTEST_GUILESS_MAIN(TestOcr)
#include "tst_ocr.moc"
