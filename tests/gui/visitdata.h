#pragma once

#include "shell/caretaker.h"
#include "shell/services.h"

#include <QtCore/QTemporaryDir>

#include <memory>

/// Invented visits in a database of the test's own.
namespace visitdata {

inline constexpr auto Canary = "Zacharias Quillfeather";

/// Services with an open database and nothing set up, in a folder of their own.
class House
{
    Q_DISABLE_COPY_MOVE(House)

public:
    House();
    ~House();

    bool isOpen() const;
    shell::Services &services() { return *m_services; }
    shell::Caretaker &caretaker() { return *m_caretaker; }
    store::Storage &storage() { return *m_services->storage(); }
    const QTemporaryDir &folder() const { return m_folder; }
    QString dataDir() const;
    QStringList auditActions();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<shell::Services> m_services;
    std::unique_ptr<shell::Caretaker> m_caretaker;
};

struct VisitPlan
{
    QString reference;
    QString person;
    QString outcome; ///< Empty: it runs.
    QString show = QStringLiteral("embedded");
    int minutesAgo = 10;
    int seconds = 159;
    QString lastStatus = QStringLiteral("ONBOARDING_FINISHED");
    QString reason = QStringLiteral("ok");
    bool pictures = false;
};

/// Keeps a visit as the program would, with its journal and score; answers with its id.
core::VisitId add(store::Storage &storage, const VisitPlan &plan);
/// Three visits: passed with pictures, review, left.
QList<core::VisitId> addThree(store::Storage &storage);
/// \a count finished visits with the references ..., written past the program.
bool addMany(const QString &dataDir, int count);
/// Runs \a sql on the database itself.
bool runSql(const QString &dataDir, const QStringList &statements);
QByteArray picture(const QSize &size);

} // namespace visitdata
