// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/libraryupdate.h"

#include "app/files/archivefile.h"
#include "app/files/checksums.h"
#include "app/files/replacing.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/librarybuilder.h"
#include "app/workspace/librarycompare.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using files::FileTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Update)
};

// A library with what reads it.
struct State
{
    std::shared_ptr<const FileTree> tree;
    article::LibraryPtr library;
    std::unique_ptr<DocumentLoader> loader;
};

class Updating
{
public:
    Updating(const UpdateRequest &request, const std::atomic_bool &cancel)
        : m_request(request)
        , m_cancel(cancel)
        , m_isArchive(QFileInfo(request.library).isFile())
    {
        m_how.cacheFolder = request.cacheFolder;
        m_how.cancel = &cancel;
    }

    Result<UpdateReport> run()
    {
        if (auto fits = check(); !fits)
            return fits.error();
        tell(0);
        const Result<State> next = open(m_request.from);
        if (!next)
            return next.error();
        const auto vouched = files::verify(*next->tree, m_request.from, m_cancel);
        if (!vouched)
            return vouched.error();
        m_report.vouched = vouched->value_or(-1);
        tell(20);
        if (auto counted = count(*next); !counted)
            return counted.error();
        tell(50);
        m_how.progress = [this](qint64 done, qint64 total) {
            tell(50 + int(total > 0 ? done * 49 / total : 0));
        };
        auto ready = m_isArchive
                         ? files::Replacement::ofArchive(m_request.library, m_request.from, m_how)
                         : files::Replacement::ofFolder(m_request.library, *next->tree, m_how);
        if (!ready)
            return ready.error();
        if (!m_isArchive)
            keepGlossary(ready->path());
        if (auto done = ready->putInPlace(); !done)
            return done.error();
        tell(100);
        return m_report;
    }

private:
    Result<void> check() const
    {
        const QFileInfo library(m_request.library);
        const QFileInfo from(m_request.from);
        const auto usage = [this](const QString &what) {
            return Error{ErrorCode::Usage, what, m_request.library};
        };
        const bool archives = files::archiveKind(m_request.library) != files::ArchiveKind::None;
        if (!library.isDir() && !(library.isFile() && archives))
            return usage(Text::tr("Only a folder or an archive can be updated."));
        if (library.isDir() && QFileInfo::exists(m_request.library + u"/.git"_s))
            return usage(Text::tr("The library is a git work tree: update it by git."));
        if (m_isArchive &&
            files::archiveKind(m_request.library) != files::archiveKind(m_request.from))
            return usage(Text::tr("An archive can only be replaced by another one of its kind."));
        const QString a = library.canonicalFilePath() + u'/';
        const QString b = from.canonicalFilePath() + u'/';
        if (from.exists() && (a.startsWith(b) || b.startsWith(a)))
            return usage(Text::tr("The library and its next state lie in each other."));
        return {};
    }

    Result<State> open(const QString &path) const
    {
        Result<std::unique_ptr<FileTree>> tree = FileTree::open(path, m_how);
        if (!tree)
            return tree.error();
        State state;
        state.tree = std::move(*tree);
        Result<article::LibraryPtr> library = buildLibrary(*state.tree, {}, m_cancel);
        if (!library)
            return library.error();
        state.library = std::move(*library);
        state.loader = std::make_unique<DocumentLoader>(state.library, state.tree, nullptr);
        return state;
    }

    // What is other. A present state that cannot be read any more is replaced all the same.
    Result<void> count(const State &next)
    {
        const Result<State> present = open(m_request.library);
        if (!present && present.error().code == ErrorCode::Cancelled)
            return present.error();
        if (!present) {
            m_report.newArticles = int(next.library->articles.size());
            return {};
        }
        const auto &before = present->library->articles;
        const auto &after = next.library->articles;
        for (auto id = after.keyBegin(); id != after.keyEnd(); ++id)
            m_report.newArticles += before.contains(*id) ? 0 : 1;
        for (auto id = before.keyBegin(); id != before.keyEnd(); ++id)
            m_report.goneArticles += after.contains(*id) ? 0 : 1;
        CompareWatch watch;
        watch.isCancelled = [this] { return m_cancel.load(); };
        const auto compared = compareLibraries({*present->library, *present->loader},
                                               {*next.library, *next.loader}, {}, watch);
        if (!compared)
            return compared.error();
        QSet<article::ArticleId> changed;
        for (const TextChange &change : compared->changes) {
            const bool isUnit =
                !(change.after ? *change.after : *change.before).place.unit.isEmpty();
            m_report.newSegments += change.before || isUnit ? 0 : 1;
            m_report.goneSegments += change.after || isUnit ? 0 : 1;
            m_report.changedSegments += change.before && change.after && !isUnit ? 1 : 0;
            if (before.contains(change.article) && after.contains(change.article))
                changed.insert(change.article);
        }
        m_report.changedArticles = int(changed.size());
        return {};
    }

    void keepGlossary(const QString &next) const
    {
        for (const auto name : {".diglot/glossary.tbx"_L1, ".diglot/glossary.csv"_L1}) {
            const QString target = QDir(next).filePath(name);
            if (!QFileInfo::exists(target) && QDir().mkpath(QFileInfo(target).path()))
                QFile::copy(QDir(m_request.library).filePath(name), target);
        }
        QDir(next).rmdir(u".diglot"_s); // where there was none
    }

    void tell(int percent) const
    {
        if (m_request.progress)
            m_request.progress(percent);
    }

    const UpdateRequest &m_request;
    const std::atomic_bool &m_cancel;
    bool m_isArchive;
    files::TreeOptions m_how;
    UpdateReport m_report;
};

} // namespace

Result<UpdateReport> updateLibrary(const UpdateRequest &request, const std::atomic_bool &cancel)
{
    return Updating(request, cancel).run();
}

QString versionBefore(const QString &library)
{
    const QString before = files::versionBefore(library);
    return QFileInfo::exists(before) ? before : QString();
}

Result<void> goBackToVersionBefore(const QString &library)
{
    return files::swapWithVersionBefore(library);
}

} // namespace diglot::workspace
