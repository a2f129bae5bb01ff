// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace diglot::workspace {
struct UpdateReport;
class Workspace;
} // namespace diglot::workspace

namespace diglot::ui::widgets {
class Prompts;
}

namespace diglot::ui::shell {

class Actions;
class LibraryKeeper;

// What a person does with whole libraries: chooses one of any form, adds a source to it, brings it
// up to date, goes back, compares it. Asks through the prompts; what touches files runs on a thread
// of its own.
class LibraryPlaces final : public QObject
{
    Q_OBJECT

public:
    // All of it outlives this object, which belongs to the window.
    struct Parts
    {
        QWidget *window = nullptr;
        widgets::Prompts *prompts = nullptr;
        LibraryKeeper *keeper = nullptr;
        workspace::Workspace *workspace = nullptr;
        QString dataFolder;  // where library files are made; empty: sources cannot be added
        QString cacheFolder; // where archives are unpacked
    };
    explicit LibraryPlaces(const Parts &parts);
    ~LibraryPlaces() override;

    void connectActions(const Actions &actions);

    void chooseFolder();
    void chooseArchive();
    void chooseBranch();
    // A folder, archive or file that was dropped or chosen; of a git repository with several
    // branches asks which one is meant.
    void open(const QString &path);
    void add();
    void update();
    void goBack();
    // Asks for another state of the library; ends with compareRequested().
    void compare();

signals:
    void compareRequested(const QString &path);

private:
    using Then = std::function<void(const QString &path)>;
    [[nodiscard]] QString askFolder(const QString &title);
    [[nodiscard]] QString askArchive(const QString &title);
    // A folder or an archive, as the person wishes; empty for neither.
    [[nodiscard]] QString askSource(const QString &title, const QString &text);
    [[nodiscard]] QString askEarlierState(const QString &present);
    void settleBranch(const QString &folder, bool onlyBranches, const Then &then);
    void addSource(const QString &path);
    void updateFrom(const QString &path);
    void finishUpdate(const Result<workspace::UpdateReport> &report);
    void fail(const QString &title, const Error &error);

    Parts m_parts;
    // Tells the newest update to stop: one that was cancelled may go on for a while beside it.
    std::shared_ptr<std::atomic_bool> m_stop;
    QThreadPool m_thread; // last: its work uses all of the above
};

} // namespace diglot::ui::shell
