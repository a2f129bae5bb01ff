// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/mark.h"
#include "app/core/result.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace diglot::marks {

// Everything that a person keeps beside the articles, in one file "marks.db" for all libraries,
// which its owner alone may read: the history holds customers' words. What has returned without an
// error survives the end of the process at any moment, and power loss as far as the disk keeps its
// word; what failed has left no trace. Used on the thread that opened it. Several stores, in
// several programs, may have the file open.
//
// Errors of every function: Limit (disk full), Conflict (another program is writing for too long),
// Io (cannot be read or written), Syntax (damaged: open again, which repairs), each one line that
// says what became of the change. Nothing that was kept before is lost by any of them.
class Store
{
public:
    static constexpr int DaysKept = 90;       // of visits and closed tabs
    static constexpr int MostClosedTabs = 50; // of one library

    struct Options
    {
        QString folder; // made where there is none
        int busyMs = 5000;
        std::function<QDateTime()> now; // a test's clock; without it the system's
        QStringList migrations;         // a test's; without it the program's
    };

    // Opens the file or makes it; see kept::openFile(). What is damaged is set aside, and what can
    // be read of it and of the newest backup is kept anew; notices() says so.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Options &options);
    ~Store();

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QStringList &notices() const;
    [[nodiscard]] static QString fileIn(const QString &folder);

    // All marks, by parent, position and time.
    [[nodiscard]] Result<QList<article::Mark>> marks();
    // Keeps marks, new ones (without an id, behind all others of their parent) and changed ones,
    // whole or not at all. Gives the ids in their order. A mark that was taken away meanwhile is
    // kept again.
    [[nodiscard]] Result<QStringList> keep(const QList<article::Mark> &marks);
    // Takes marks away, and with a folder or set all that is in it. Gives what was taken away, for
    // keep() to bring it back.
    [[nodiscard]] Result<QList<article::Mark>> remove(const QStringList &ids);
    // Takes marks in that came from a file: those that are new, or were changed later than what is
    // here. Gives how many were taken. One that was taken away here after that stays away.
    [[nodiscard]] Result<int> takeIn(const QList<article::Mark> &marks);

    // Says that an article was read now. Ends what is older than 90 days.
    [[nodiscard]] Result<void> visit(const article::PastVisit &visit);
    // Newest first, none older than 90 days.
    [[nodiscard]] Result<QList<article::PastVisit>> visits();
    // One (with its place), or all.
    [[nodiscard]] Result<void> forgetVisit(const article::TextPlace &place);
    [[nodiscard]] Result<void> forgetVisits();

    // `library` is any name that stays the same for what is opened.
    [[nodiscard]] Result<void> pushClosed(const QString &library, const article::ClosedTab &tab);
    // Takes back the tab that was closed last; nothing where there is none.
    [[nodiscard]] Result<std::optional<article::ClosedTab>> popClosed(const QString &library);
    [[nodiscard]] Result<QList<article::ClosedTab>> closedTabs(const QString &library);

    // What was open in a window; opaque, empty for nothing.
    [[nodiscard]] Result<void> keepSession(const QString &window, const QString &library,
                                           const QByteArray &session);
    [[nodiscard]] Result<QByteArray> session(const QString &window, const QString &library);

    // Another number once another store, of this program or another, has changed something.
    [[nodiscard]] Result<qint64> dataVersion();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace diglot::marks
