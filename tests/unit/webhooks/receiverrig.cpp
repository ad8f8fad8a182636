#include "receiverrig.h"

#include "unit/store/storetools.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

QByteArray postOf(const QByteArray &body, const QByteArray &headers, const QByteArray &target,
                  const QByteArray &method)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: a\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray payloadOf(const QByteArray &interview, const QByteArray &status)
{
    return R"({"interviewId":")" + interview + R"(","onboardingStatus":")" + status + R"("})";
}

ReceiverRig::ReceiverRig(std::chrono::milliseconds busyTimeout)
    : receiver(std::make_unique<webhooks::Receiver>(
        clock, store::StoragePlace{m_folder.path(), support::keyOf('k'), busyTimeout}))
{
    // Made before, so that opening it is no part of what is tested.
    if (!support::openStore(m_folder.path()))
        qWarning("no database");
    QObject::connect(receiver.get(), &webhooks::Receiver::arrived, receiver.get(),
                     [this](const webhooks::Arrival &arrival) { arrivals << arrival; });
    QObject::connect(receiver.get(), &webhooks::Receiver::refused, receiver.get(),
                     [this](int status, const QString &reason) {
                         refusals << status;
                         reasons << reason;
                     });
}

ReceiverRig::~ReceiverRig() = default;

void ReceiverRig::start(webhooks::ReceiverRules rules)
{
    rules.listen = {u"127.0.0.1"_s, 0};
    const auto started = receiver->start(rules);
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

Answer ReceiverRig::ask(const QByteArray &request)
{
    RawClient client(port());
    client.send(request);
    const bool answered =
        eventually([&client] { return !client.answers().isEmpty() || client.isClosed(); });
    return answered && !client.answers().isEmpty() ? client.answers().constFirst() : Answer();
}

bool ReceiverRig::hasSeenAll()
{
    const QList<int> before = refusals;
    const bool answered =
        ask("GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").status == 404;
    refusals = before;
    return answered;
}

qint64 ReceiverRig::count() const
{
    const QVariantList rows =
        support::RawDatabase(folder()).run(u"select count(*) from webhooks"_s);
    return rows.isEmpty() ? -1 : rows.constFirst().toLongLong();
}
