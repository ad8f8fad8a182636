#include "core/result.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void describesEverythingKnown();
};

void TestResult::holdsAValue()
{
    const core::Result<QString> result(u"x"_s);
    QVERIFY(result.has_value() && bool(result));
    QCOMPARE(*result, u"x"_s);
    QCOMPARE(result->size(), 1);
    QCOMPARE(result.value_or(u"y"_s), u"x"_s);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(result.error()));
    QVERIFY(core::Result<void>().has_value());
}

void TestResult::holdsAnError()
{
    const core::Result<int> result(core::Error::of(core::ErrorKind::Tls, u"why"_s));
    QVERIFY(!result.has_value() && !bool(result));
    QCOMPARE(result.error().kind, core::ErrorKind::Tls);
    QCOMPARE(result.value_or(7), 7);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(result.value()));
    const core::Result<void> nothing(core::Error::of(core::ErrorKind::Storage, u"why"_s));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, core::ErrorKind::Storage);
}

void TestResult::describesEverythingKnown()
{
    core::Error error = core::Error::of(core::ErrorKind::Http, u"why"_s);
    error.httpStatus = 400;
    error.serviceCode = 4019;
    error.requestId = u"r1"_s;
    QCOMPARE(core::describe(error), u"http, http 400, code 4019, request r1, why"_s);
    QCOMPARE(core::describe(core::Error::of(core::ErrorKind::Timeout, {})), u"timeout"_s);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
