// SPDX-License-Identifier: Apache-2.0
#include "app/files/gitbranch.h"

#include "app/files/entrytable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <mutex>
#include <vector>

#include <git2.h>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GitBranch)
};

constexpr qsizetype maxNamed = 12; // branches that an error counts up
constexpr qsizetype maxFolders = 100'000;

struct Free
{
    void operator()(git_repository *it) const { git_repository_free(it); }
    void operator()(git_reference *it) const { git_reference_free(it); }
    void operator()(git_branch_iterator *it) const { git_branch_iterator_free(it); }
    void operator()(git_object *it) const { git_object_free(it); }
    void operator()(git_tree *it) const { git_tree_free(it); }
    void operator()(git_blob *it) const { git_blob_free(it); }
    void operator()(git_odb *it) const { git_odb_free(it); }
};
template<class T>
using Owned = std::unique_ptr<T, Free>;
using Repository = Owned<git_repository>;

void startLibrary()
{
    static const int started = [] {
        const int count = git_libgit2_init();
        // Reading objects runs nothing of the repository's, so that it need not be one's own: it
        // may lie on a share.
        (void)git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        // Packed bytes carry checksums of their own; hashing each file again costs more than
        // unpacking it.
        (void)git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
        return count;
    }();
    Q_UNUSED(started)
}

Error gitError(const QString &where)
{
    const git_error *error = git_error_last();
    const QString message = error ? QString::fromUtf8(error->message) : QString();
    const bool io = error && error->klass == GIT_ERROR_OS;
    return {io ? ErrorCode::Io : ErrorCode::Syntax,
            Text::tr("The git repository cannot be read: %1.").arg(message), where};
}

Result<Repository> openRepository(const QString &folder)
{
    startLibrary();
    git_repository *raw = nullptr;
    const int code = git_repository_open_ext(&raw, folder.toUtf8().constData(),
                                             GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (code == GIT_ENOTFOUND)
        return Error{ErrorCode::NotFound, Text::tr("The folder is no git repository."), folder};
    if (code != 0)
        return gitError(folder);
    return Repository(raw);
}

QString currentBranch(git_repository *repository)
{
    git_reference *raw = nullptr;
    if (git_repository_head(&raw, repository) != 0)
        return {};
    const Owned<git_reference> head(raw);
    return git_reference_is_branch(raw) ? QString::fromUtf8(git_reference_shorthand(raw))
                                        : QString();
}

QStringList branchNames(git_repository *repository, git_branch_t kind)
{
    QStringList names;
    git_branch_iterator *raw = nullptr;
    if (git_branch_iterator_new(&raw, repository, kind) != 0)
        return names;
    const Owned<git_branch_iterator> branches(raw);
    git_reference *found = nullptr;
    git_branch_t type = kind;
    while (git_branch_next(&found, &type, raw) == 0) {
        const Owned<git_reference> branch(found);
        const char *name = nullptr;
        if (git_reference_type(found) == GIT_REFERENCE_DIRECT && git_branch_name(&name, found) == 0)
            names.append(QString::fromUtf8(name));
    }
    names.sort();
    return names;
}

Branches branchesOf(git_repository *repository)
{
    Branches found{branchNames(repository, GIT_BRANCH_LOCAL), currentBranch(repository)};
    const QStringList remote = branchNames(repository, GIT_BRANCH_REMOTE);
    for (const QString &name : remote) {
        if (!found.names.contains(name.section(u'/', 1)))
            found.names.append(name);
    }
    return found;
}

// The reference that a person means by a name: nothing is guessed beyond git's own places.
Owned<git_reference> findReference(git_repository *repository, const QString &branch)
{
    git_reference *raw = nullptr;
    for (const auto place :
         {"refs/heads/"_L1, "refs/remotes/"_L1, "refs/remotes/origin/"_L1, "refs/tags/"_L1}) {
        const QByteArray name = (place + branch).toUtf8();
        if (git_reference_lookup(&raw, repository, name.constData()) == 0)
            return Owned<git_reference>(raw);
    }
    return nullptr;
}

Result<git_oid> commitOf(git_repository *repository, const QString &branch, const QString &where)
{
    const Owned<git_reference> reference = findReference(repository, branch);
    if (!reference) {
        QStringList names = branchesOf(repository).names;
        if (names.isEmpty())
            return Error{ErrorCode::NotFound, Text::tr("The repository has no branches."), where};
        const bool more = names.size() > maxNamed;
        names = names.first(qMin(maxNamed, names.size()));
        return Error{ErrorCode::NotFound,
                     Text::tr("The repository has no branch \"%1\". It has: %2.")
                         .arg(branch, names.join(u", "_s) + (more ? u" …"_s : QString())),
                     where};
    }
    git_object *commit = nullptr;
    if (git_reference_peel(&commit, reference.get(), GIT_OBJECT_COMMIT) != 0)
        return gitError(where);
    const Owned<git_object> owned(commit);
    return *git_object_id(commit);
}

// What stands for the time of a file, which git does not keep: another content, another number.
qint64 numberOf(const git_oid &id)
{
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | id.id[i];
    return qint64(number >> 2);
}

// Gathers the files of a commit.
class TreeWalk
{
public:
    TreeWalk(git_repository *repository, git_odb *objects, EntryTable &table,
             std::vector<git_oid> &ids)
        : m_repository(repository)
        , m_objects(objects)
        , m_table(table)
        , m_ids(ids)
    {}

    // False where an object is missing or damaged.
    bool folder(const git_tree *tree, const QByteArray &path, int depth)
    {
        const size_t count = git_tree_entrycount(tree);
        for (size_t i = 0; i < count && !m_isFull; ++i) {
            if (!entry(git_tree_entry_byindex(tree, i), path, depth))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isFull() const { return m_isFull; }

private:
    bool entry(const git_tree_entry *found, const QByteArray &path, int depth)
    {
        const QByteArray name = path + git_tree_entry_name(found);
        switch (git_tree_entry_filemode(found)) {
        case GIT_FILEMODE_TREE:
            return subfolder(found, name, depth);
        case GIT_FILEMODE_BLOB:
        case GIT_FILEMODE_BLOB_EXECUTABLE:
            return file(found, name);
        case GIT_FILEMODE_LINK:
            m_table.skip(name, Text::tr("The entry was left out: it is a link."));
            return true;
        default:
            m_table.skip(name, Text::tr("The entry was left out: it is another repository."));
            return true;
        }
    }

    bool subfolder(const git_tree_entry *found, const QByteArray &name, int depth)
    {
        // Ever the same few folders in each other make a repository of a kilobyte endless.
        if (++m_folders > maxFolders) {
            m_isFull = true;
            return true;
        }
        if (depth >= EntryTable::maxDepth) {
            m_table.skip(name, Text::tr("The folder was left out: it is nested too deeply."));
            return true;
        }
        git_tree *raw = nullptr;
        if (git_tree_lookup(&raw, m_repository, git_tree_entry_id(found)) != 0)
            return false;
        const Owned<git_tree> tree(raw);
        return folder(raw, name + '/', depth + 1);
    }

    bool file(const git_tree_entry *found, const QByteArray &name)
    {
        if (m_table.size() >= EntryTable::maxEntries) {
            m_isFull = true;
            return true;
        }
        const git_oid *id = git_tree_entry_id(found);
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (git_odb_read_header(&size, &type, m_objects, id) != 0) {
            m_table.skip(name, Text::tr("The file was left out: the repository lacks it."));
            return true;
        }
        m_table.add(name, qint64(size), numberOf(*id), m_ids.size());
        m_ids.push_back(*id);
        return true;
    }

    git_repository *m_repository;
    git_odb *m_objects;
    EntryTable &m_table;
    std::vector<git_oid> &m_ids;
    qsizetype m_folders = 0;
    bool m_isFull = false;
};

class GitTree final : public FileTree
{
public:
    GitTree(QString folder, QString branch)
        : m_folder(std::move(folder))
        , m_branch(std::move(branch))
    {}

    Result<void> readCommit(Repository repository);

    [[nodiscard]] QString root() const override { return m_folder + u'@' + m_branch; }
    [[nodiscard]] QString namedFolder() const override
    {
        return m_folder.endsWith(".git"_L1) ? m_folder.chopped(4) : m_folder;
    }
    [[nodiscard]] Result<Listing> list(const QStringList &dotNames,
                                       const std::atomic_bool &cancel) const override
    {
        if (cancel)
            return Error{ErrorCode::Cancelled, Text::tr("Reading the branch was cancelled."), {}};
        return m_table.list(dotNames);
    }
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit) const override;
    [[nodiscard]] bool isReplaced() const override
    {
        const Result<Repository> repository = openRepository(m_folder);
        if (!repository)
            return true;
        const Result<git_oid> commit = commitOf(repository->get(), m_branch, root());
        return !commit || git_oid_equal(&*commit, &m_commit) == 0;
    }
    [[nodiscard]] QList<WatchedPlace> watched(const QStringList &) const override
    {
        return m_watched;
    }

private:
    void findWatched(git_repository *repository);

    QString m_folder;
    QString m_branch;
    git_oid m_commit = {};
    EntryTable m_table;
    std::vector<git_oid> m_ids; // of the files, by their entry's key
    QList<WatchedPlace> m_watched;
    mutable std::mutex m_mutex; // for m_idle: a repository is used by one thread at a time
    mutable std::vector<Repository> m_idle;
};

Result<void> GitTree::readCommit(Repository repository)
{
    if (m_branch.isEmpty())
        m_branch = currentBranch(repository.get());
    const Result<git_oid> commit = commitOf(repository.get(), m_branch, root());
    if (!commit)
        return commit.error();
    m_commit = *commit;
    git_object *peeled = nullptr;
    git_object *raw = nullptr;
    if (git_object_lookup(&raw, repository.get(), &m_commit, GIT_OBJECT_COMMIT) != 0)
        return gitError(root());
    const Owned<git_object> owned(raw);
    if (git_object_peel(&peeled, raw, GIT_OBJECT_TREE) != 0)
        return gitError(root());
    const Owned<git_object> tree(peeled);
    git_odb *objects = nullptr;
    if (git_repository_odb(&objects, repository.get()) != 0)
        return gitError(root());
    const Owned<git_odb> ownedObjects(objects);
    TreeWalk walk(repository.get(), objects, m_table, m_ids);
    if (!walk.folder(reinterpret_cast<git_tree *>(peeled), {}, 0))
        return gitError(root());
    if (walk.isFull())
        return Error{ErrorCode::Limit, Text::tr("The branch has too many files."), root()};
    m_table.close();
    findWatched(repository.get());
    m_idle.push_back(std::move(repository));
    return {};
}

// The file that a branch is, and the one that git packs them into. Of a path that is not there yet
// the innermost folder that is.
void GitTree::findWatched(git_repository *repository)
{
    const Owned<git_reference> reference = findReference(repository, m_branch);
    const QDir common(QString::fromUtf8(git_repository_commondir(repository)));
    m_watched = {{common.path(), u"."_s, {u"packed-refs"_s}}};
    if (!reference)
        return;
    QString path = common.filePath(QString::fromUtf8(git_reference_name(reference.get())));
    while (!QFileInfo(path).path().isEmpty() && !QFileInfo(QFileInfo(path).path()).isDir())
        path = QFileInfo(path).path();
    m_watched.append({QFileInfo(path).path(), u"."_s, {QFileInfo(path).fileName()}});
}

Result<QByteArray> GitTree::read(const QString &path, qint64 limit) const
{
    const EntryTable::Entry *entry = m_table.find(path);
    if (!entry)
        return Error{ErrorCode::NotFound, Text::tr("The branch has no such file."), path};
    if (entry->size > limit)
        return Error{ErrorCode::Limit, Text::tr("The file is too large to be read."), path};
    Repository repository;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            repository = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!repository) {
        Result<Repository> opened = openRepository(m_folder);
        if (!opened)
            return opened.error();
        repository = std::move(*opened);
    }
    git_blob *raw = nullptr;
    if (git_blob_lookup(&raw, repository.get(), &m_ids.at(entry->key)) != 0)
        return gitError(path);
    const Owned<git_blob> blob(raw);
    QByteArray bytes(static_cast<const char *>(git_blob_rawcontent(raw)),
                     qsizetype(git_blob_rawsize(raw)));
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(repository));
    return bytes;
}

} // namespace

Result<Branches> branchesIn(const QString &folder)
{
    const Result<Repository> repository = openRepository(folder);
    if (!repository)
        return repository.error();
    return branchesOf(repository->get());
}

bool isBareRepository(const QString &folder)
{
    const QDir dir(folder);
    return QFileInfo(dir.filePath(u"HEAD"_s)).isFile() &&
           QFileInfo(dir.filePath(u"objects"_s)).isDir() &&
           QFileInfo(dir.filePath(u"refs"_s)).isDir();
}

Result<std::unique_ptr<FileTree>> openBranch(const QString &repository, const QString &branch)
{
    Result<Repository> opened = openRepository(repository);
    if (!opened)
        return opened.error();
    auto tree = std::make_unique<GitTree>(QFileInfo(repository).canonicalFilePath(), branch);
    if (Result<void> done = tree->readCommit(std::move(*opened)); !done)
        return done.error();
    return std::unique_ptr<FileTree>(std::move(tree));
}

} // namespace diglot::files
