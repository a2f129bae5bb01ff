// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/libraryplaces.h"

#include "app/core/whenfinished.h"
#include "app/workspace/libraryplace.h"
#include "app/workspace/libraryupdate.h"
#include "app/workspace/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarykeeper.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProgressDialog>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

// The branch that holds the bilingual text, where a repository has one; else the one checked out.
int likelyBranch(const QStringList &names, const QString &checkedOut)
{
    for (int i = 0; i < names.size(); ++i) {
        if (names.at(i).endsWith("live-sxs"_L1))
            return i;
    }
    return qMax(0, int(names.indexOf(checkedOut)));
}

} // namespace

LibraryPlaces::LibraryPlaces(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    m_thread.setMaxThreadCount(1);
}

LibraryPlaces::~LibraryPlaces()
{
    if (m_stop)
        *m_stop = true;
    m_thread.waitForDone();
}

void LibraryPlaces::connectActions(const Actions &actions)
{
    connect(actions[ActionId::OpenFolder], &QAction::triggered, this, &LibraryPlaces::chooseFolder);
    connect(actions[ActionId::OpenArchive], &QAction::triggered, this,
            &LibraryPlaces::chooseArchive);
    connect(actions[ActionId::OpenBranch], &QAction::triggered, this, &LibraryPlaces::chooseBranch);
    connect(actions[ActionId::AddSource], &QAction::triggered, this, &LibraryPlaces::add);
    connect(actions[ActionId::UpdateLibrary], &QAction::triggered, this, &LibraryPlaces::update);
    connect(actions[ActionId::VersionBefore], &QAction::triggered, this, &LibraryPlaces::goBack);
    connect(actions[ActionId::CompareStates], &QAction::triggered, this, &LibraryPlaces::compare);
}

void LibraryPlaces::fail(const QString &title, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_parts.prompts->inform(m_parts.window, title, error.toLine());
}

QString LibraryPlaces::askFolder(const QString &title)
{
    const QString present = m_parts.keeper->path();
    return m_parts.prompts->chooseFolder(m_parts.window, title,
                                         present.isEmpty() ? QDir::homePath() : present);
}

QString LibraryPlaces::askArchive(const QString &title)
{
    const QString present = m_parts.keeper->path();
    const QString start = present.isEmpty() ? QDir::homePath() : QFileInfo(present).path();
    const QString filter =
        tr("Archives and library files") + " ("_L1 + workspace::archivePatterns().join(u' ') + u')';
    return m_parts.prompts->chooseFile(m_parts.window, title, start, filter);
}

QString LibraryPlaces::askSource(const QString &title, const QString &text)
{
    widgets::Question question;
    question.title = title;
    question.text = text;
    question.accept = tr("Choose a folder…");
    question.other = tr("Choose an archive…");
    switch (m_parts.prompts->ask(m_parts.window, question).choice) {
    case widgets::Answer::Choice::Accepted:
        return askFolder(title);
    case widgets::Answer::Choice::Other:
        return askArchive(title);
    case widgets::Answer::Choice::Rejected:
        break;
    }
    return {};
}

void LibraryPlaces::chooseFolder()
{
    const QString folder = askFolder(tr("Open a folder"));
    if (!folder.isEmpty())
        open(folder);
}

void LibraryPlaces::chooseArchive()
{
    const QString file = askArchive(tr("Open an archive or a library file"));
    if (!file.isEmpty())
        m_parts.keeper->open(file, {});
}

void LibraryPlaces::chooseBranch()
{
    const QString folder = askFolder(tr("Choose a git repository"));
    if (folder.isEmpty())
        return;
    settleBranch(folder, true, [this](const QString &path) { m_parts.keeper->open(path, {}); });
}

void LibraryPlaces::open(const QString &path)
{
    settleBranch(path, false, [this](const QString &place) { m_parts.keeper->open(place, {}); });
}

// Goes on with the folder itself or with one of its branches.
void LibraryPlaces::settleBranch(const QString &folder, bool onlyBranches, const Then &then)
{
    const auto look = [folder] { return workspace::branchesOf(folder); };
    const auto ask = [=, this](const Result<workspace::BranchChoice> &found) {
        if (!found && onlyBranches)
            return fail(tr("Open a branch of a git repository"), found.error());
        if (!found)
            return then(folder);
        // With one branch alone, which is the one that lies there, nothing is to be asked.
        const QStringList &names = found->names;
        const QString &present = found->checkedOut;
        if (!onlyBranches && (names.isEmpty() || (names.size() == 1 && names.first() == present)))
            return then(folder);
        widgets::Choice choice;
        choice.title = tr("Open a branch of a git repository");
        choice.label = tr("The repository has several branches. Which one do you want to read?");
        choice.lines = names;
        choice.current = likelyBranch(names, present);
        const bool hasFolder = !present.isEmpty() && !onlyBranches;
        if (hasFolder) {
            choice.lines.prepend(tr("The folder as it lies there (%1)").arg(present));
            ++choice.current;
        }
        const int chosen = m_parts.prompts->chooseOne(m_parts.window, choice);
        if (chosen < 0)
            return;
        then(hasFolder && chosen == 0 ? folder : folder + u'@' + choice.lines.at(chosen));
    };
    whenFinished(QtConcurrent::run(&m_thread, look), this, ask);
}

void LibraryPlaces::add()
{
    const QString title = tr("Add to this library");
    if (m_parts.keeper->path().isEmpty() || m_parts.dataFolder.isEmpty())
        return;
    const QString path =
        askSource(title, tr("What you add is shown and searched together with what is open."));
    if (!path.isEmpty())
        settleBranch(path, false, [this](const QString &place) { addSource(place); });
}

void LibraryPlaces::addSource(const QString &path)
{
    workspace::Addition addition;
    addition.present = m_parts.keeper->path();
    addition.added = path;
    addition.folder = m_parts.dataFolder + "/libraries"_L1;
    const auto look = [present = addition.present] { return workspace::likelyGroup(present); };
    const auto ask = [this, addition](const QString &group) {
        const QString title = tr("Add to this library");
        workspace::Addition wanted = addition;
        wanted.group = m_parts.prompts->askText(
            m_parts.window, title,
            tr("Heading in the contents. Under the same heading the languages of an article come "
               "together."),
            group);
        if (wanted.group.isEmpty())
            return;
        whenFinished(QtConcurrent::run(&m_thread, [wanted] { return addToLibrary(wanted); }), this,
                     [this, title](const Result<QString> &file) {
                         if (file)
                             m_parts.keeper->open(*file, {});
                         else
                             fail(title, file.error());
                     });
    };
    whenFinished(QtConcurrent::run(&m_thread, look), this, ask);
}

void LibraryPlaces::update()
{
    const QString title = tr("Update the library");
    if (m_parts.keeper->path().isEmpty())
        return;
    if (m_parts.keeper->isSample()) {
        m_parts.prompts->inform(m_parts.window, title,
                                tr("The sample library comes with the program and is updated with "
                                   "it."));
        return;
    }
    const QString path = askSource(
        title, tr("The library is replaced by what you choose now. The version before is kept."));
    if (!path.isEmpty())
        updateFrom(path);
}

void LibraryPlaces::updateFrom(const QString &path)
{
    const QPointer<QProgressDialog> dialog = new QProgressDialog(m_parts.window);
    dialog->setObjectName(u"updateProgress"_s);
    dialog->setWindowTitle(tr("Update the library"));
    dialog->setLabelText(tr("Checking and copying the new version…"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    const auto stop = m_stop = std::make_shared<std::atomic_bool>(false);
    connect(dialog, &QProgressDialog::canceled, this, [stop] { *stop = true; });
    workspace::UpdateRequest request;
    request.library = m_parts.keeper->path();
    request.from = path;
    request.cacheFolder = m_parts.cacheFolder;
    request.progress = [this, dialog](int percent) {
        const auto tell = [dialog, percent] {
            if (dialog)
                dialog->setValue(percent);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    const auto work = [stop, request] { return workspace::updateLibrary(request, *stop); };
    whenFinished(QtConcurrent::run(&m_thread, work), this,
                 [this, dialog](const Result<workspace::UpdateReport> &report) {
                     delete dialog;
                     finishUpdate(report);
                 });
}

void LibraryPlaces::finishUpdate(const Result<workspace::UpdateReport> &report)
{
    const QString title = tr("Update the library");
    if (!report)
        return fail(title, report.error());
    QStringList lines{tr("%Ln new article(s)", nullptr, report->newArticles),
                      tr("%Ln article(s) gone", nullptr, report->goneArticles),
                      tr("%Ln article(s) changed", nullptr, report->changedArticles),
                      tr("%Ln new sentence(s)", nullptr, report->newSegments),
                      tr("%Ln sentence(s) gone", nullptr, report->goneSegments),
                      tr("%Ln sentence(s) changed", nullptr, report->changedSegments),
                      report->vouched < 0 ? tr("It came without a list of checksums.")
                                          : tr("%Ln file(s) agree with the list of checksums.",
                                               nullptr, report->vouched)};
    if (report->newSegments + report->goneSegments + report->changedSegments +
            report->changedArticles >
        0)
        lines << QString()
              << tr("“Compare with another state…” in the menu lists what has changed, sentence by "
                    "sentence.");
    m_parts.workspace->rescan(); // whoever shows an edition is told what became of it
    m_parts.prompts->inform(m_parts.window, title,
                            tr("The library was updated.") + u"\n\n"_s + lines.join(u'\n'));
}

void LibraryPlaces::goBack()
{
    const QString library = m_parts.keeper->path();
    if (library.isEmpty())
        return;
    whenFinished(QtConcurrent::run(&m_thread,
                                   [library] { return workspace::goBackToVersionBefore(library); }),
                 this, [this](const Result<void> &done) {
                     if (done)
                         m_parts.workspace->rescan();
                     else
                         fail(tr("Go back to the version before"), done.error());
                 });
}

// After an update the version before is what a person wants, as a rule.
QString LibraryPlaces::askEarlierState(const QString &present)
{
    const QString title = tr("Compare with another state");
    const QString text = tr("Choose this library as it was before. Nothing is changed in either.");
    const QString before = workspace::versionBefore(present);
    if (before.isEmpty())
        return askSource(title, text);
    widgets::Choice choice;
    choice.title = title;
    choice.label = text;
    choice.lines = {tr("The version before the last update"), tr("A folder…"), tr("An archive…")};
    switch (m_parts.prompts->chooseOne(m_parts.window, choice)) {
    case 0:
        return before;
    case 1:
        return askFolder(title);
    case 2:
        return askArchive(title);
    default:
        return {};
    }
}

void LibraryPlaces::compare()
{
    const QString present = m_parts.keeper->path();
    const QString path = present.isEmpty() ? QString() : askEarlierState(present);
    if (!path.isEmpty())
        settleBranch(path, false, [this](const QString &place) { emit compareRequested(place); });
}

} // namespace diglot::ui::shell
