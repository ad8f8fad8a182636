#include "support/programs.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `vestibule doctor --kiosk --json` as an administrator runs it.
class TstKioskDoctor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEscapeIsClosed();
};

void TstKioskDoctor::everyEscapeIsClosed()
{
    support::ProgramRun run;
    // What somebody could set before the start; the check sets more of it itself.
    run.setEnvironment(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, u"127.0.0.1:9222"_s);
    run.start({u"doctor"_s, u"--kiosk"_s, u"--json"_s});
    QVERIFY2(run.waitForEnd(110s), run.log().constData());
    QVERIFY(!run.crashed());

    const QList<QJsonObject> rows = run.events();
    QHash<QString, int> tried;
    QSet<QString> names;
    bool foundSomething = false;
    for (const QJsonObject &row : rows) {
        QCOMPARE(row.keys(), (QStringList{u"check"_s, u"remedy"_s, u"result"_s}));
        const QString check = row.value("check"_L1).toString();
        const QString result = row.value("result"_L1).toString();
        QVERIFY2(!names.contains(check), qPrintable(check));
        names << check;
        foundSomething = foundSomething || result == "failed"_L1 || result == "open"_L1;
        const QString name = check.section(u'/', 0, 0);
        if (name == check) {
            QVERIFY2(result == "ok"_L1 || result == "failed"_L1, qPrintable(check));
            continue;
        }
        const QString remedy = row.value("remedy"_L1).toString();
        if (result == "platform"_L1) {
            QVERIFY2(!remedy.isEmpty(), qPrintable(check));
        } else {
            QVERIFY2(result == "closed"_L1, qPrintable(QString(check + u": " + result + remedy)));
            ++tried[name];
        }
    }
    QVERIFY(names.contains(u"pin"_s));
    QVERIFY(names.contains(u"user"_s));
    QVERIFY(names.contains(u"engine-sandbox"_s));
    QCOMPARE(run.exitCode(), foundSomething ? 3 : 0);
    int all = 0;
    for (const QString &name : {u"keys"_s, u"schemes"_s, u"windows"_s, u"dialogs"_s, u"downloads"_s,
                                u"drops"_s, u"debugging"_s, u"navigation"_s}) {
        QVERIFY2(tried.value(name) >= 4, qPrintable(name));
        all += tried.value(name);
    }
    QVERIFY2(all >= 60, qPrintable(QString::number(all)));
}

QTEST_GUILESS_MAIN(TstKioskDoctor)

#include "tst_kioskdoctor.moc"
