// SPDX-License-Identifier: Apache-2.0
#include "app/files/joinedtree.h"

#include "app/core/localetag.h"
#include "app/files/archivefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <vector>

namespace diglot::files {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LibraryFile)
};

struct Mount
{
    QString folder; // in the joined tree; empty for the tree itself
    std::unique_ptr<FileTree> tree;

    [[nodiscard]] QString outer(const QString &path) const
    {
        if (folder.isEmpty())
            return path;
        return path == u"." ? folder : folder + u'/' + path;
    }
    // The path inside, if it lies in the mount.
    [[nodiscard]] std::optional<QString> inner(const QString &path) const
    {
        if (folder.isEmpty())
            return path;
        if (path == folder)
            return u"."_s;
        if (path.size() > folder.size() && path.startsWith(folder) &&
            path.at(folder.size()) == u'/')
            return path.sliced(folder.size() + 1);
        return std::nullopt;
    }
};

// Folders and files at the top of a tree.
struct Top
{
    QSet<QString> folders;
    bool hasFiles = false;
};

Top topOf(const FileTree &tree)
{
    Top top;
    const QString local = tree.localPath({});
    if (!local.isEmpty()) {
        const auto found =
            QDir(local).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
        for (const QFileInfo &info : found) {
            if (info.isDir())
                top.folders.insert(info.fileName());
            else
                top.hasFiles = true;
        }
        return top;
    }
    const std::atomic_bool never = false;
    const Result<Listing> listing = tree.list({}, never);
    if (!listing)
        return top;
    for (const FileEntry &entry : listing->entries) {
        if (entry.path.contains(u'/'))
            top.folders.insert(entry.path.section(u'/', 0, 0));
        else
            top.hasFiles = true;
    }
    return top;
}

// Whether what lies at its top can stand in a group by itself: locales, or the one folder of the
// archive's own name that many archives hold.
bool namesItself(const FileTree &tree, const QString &name)
{
    const Top top = topOf(tree);
    if (!top.hasFiles && top.folders.size() == 1 && top.folders.contains(name))
        return true;
    return std::any_of(top.folders.cbegin(), top.folders.cend(), [](const QString &folder) {
        const auto tag = LocaleTag::fromString(folder);
        return tag && tag->hasRegionOrScript();
    });
}

QString joined(const QString &folder, const QString &name)
{
    return folder.isEmpty() || name.isEmpty() ? folder + name : folder + u'/' + name;
}

class JoinedTree final : public FileTree
{
public:
    explicit JoinedTree(ArchiveFile file)
        : m_file(std::move(file))
    {}

    void add(const LibrarySource &source, std::unique_ptr<FileTree> tree);
    void addProblem(const LibrarySource &source, const Error &error)
    {
        m_problems.append({source.path, 0, error.what});
    }
    [[nodiscard]] bool isEmpty() const { return m_mounts.empty(); }

    [[nodiscard]] QString root() const override { return m_file.path(); }
    [[nodiscard]] QString namedFolder() const override
    {
        return m_file.path().chopped(libraryFileEnding.size());
    }
    [[nodiscard]] Result<Listing> list(const QStringList &dotNames,
                                       const std::atomic_bool &cancel) const override;
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit) const override;
    [[nodiscard]] QString localPath(const QString &path) const override;
    [[nodiscard]] QStringList groups() const override { return m_groups; }
    [[nodiscard]] bool isReplaced() const override
    {
        return m_file.isReplaced() ||
               std::any_of(m_mounts.cbegin(), m_mounts.cend(),
                           [](const Mount &mount) { return mount.tree->isReplaced(); });
    }
    [[nodiscard]] QList<WatchedPlace> watched(const QStringList &folders) const override;

private:
    [[nodiscard]] bool isTaken(const QString &folder) const
    {
        return std::any_of(m_mounts.cbegin(), m_mounts.cend(),
                           [&](const Mount &mount) { return mount.folder == folder; });
    }

    ArchiveFile m_file;
    std::vector<Mount> m_mounts;
    QStringList m_groups;
    Problems m_problems;
};

void JoinedTree::add(const LibrarySource &source, std::unique_ptr<FileTree> tree)
{
    const QString name = tree->namedFolder().section(u'/', -1);
    QString folder = source.group;
    if (tree->singleFile().isEmpty() && !namesItself(*tree, name)) {
        folder = joined(source.group, name);
        const auto branch = branchName(source.path);
        const QString apart = branch ? branch->branch : QString();
        for (int number = 2; isTaken(folder); ++number) {
            const QString between = apart.isEmpty() || number > 2 ? QString::number(number) : apart;
            folder = joined(joined(source.group, between), name);
        }
    }
    m_mounts.push_back({folder, std::move(tree)});
    if (!source.group.isEmpty() && !m_groups.contains(source.group))
        m_groups.append(source.group);
}

Result<Listing> JoinedTree::list(const QStringList &dotNames, const std::atomic_bool &cancel) const
{
    Listing whole;
    whole.skipped = m_problems;
    QSet<QString> files;
    QSet<QString> folders{u"."_s};
    for (const Mount &mount : m_mounts) {
        Result<Listing> part = mount.tree->list(dotNames, cancel);
        if (!part && part.error().code == ErrorCode::Cancelled)
            return part;
        if (!part) {
            whole.skipped.append({mount.tree->root(), 0, part.error().what});
            continue;
        }
        for (FileEntry &entry : part->entries) {
            entry.path = mount.outer(entry.path);
            if (files.contains(entry.path)) {
                whole.skipped.append(
                    {entry.path, 0,
                     Text::tr("The file was left out: an earlier source has it too.")});
                continue;
            }
            files.insert(entry.path);
            whole.entries.append(std::move(entry));
        }
        for (Problem problem : std::as_const(part->skipped)) {
            problem.file = mount.outer(problem.file);
            whole.skipped.append(problem);
        }
        for (const QString &each : std::as_const(part->folders)) {
            for (QString up = mount.outer(each); !up.isEmpty() && !folders.contains(up);
                 up = up.left(qMax(qsizetype(0), up.lastIndexOf(u'/'))))
                folders.insert(up);
        }
    }
    std::sort(
        whole.entries.begin(), whole.entries.end(),
        [](const FileEntry &a, const FileEntry &b) { return a.path.toUtf8() < b.path.toUtf8(); });
    whole.folders = QStringList(folders.cbegin(), folders.cend());
    whole.folders.sort();
    return whole;
}

Result<QByteArray> JoinedTree::read(const QString &path, qint64 limit) const
{
    for (const Mount &mount : m_mounts) {
        const auto inner = mount.inner(path);
        if (!inner)
            continue;
        Result<QByteArray> bytes = mount.tree->read(*inner, limit);
        if (bytes || bytes.error().code != ErrorCode::NotFound)
            return bytes;
    }
    return Error{ErrorCode::NotFound, Text::tr("The file does not exist."), path};
}

QString JoinedTree::localPath(const QString &path) const
{
    for (const Mount &mount : m_mounts) {
        const auto inner = mount.inner(path);
        const QString local = inner ? mount.tree->localPath(*inner) : QString();
        if (!local.isEmpty() && QFileInfo::exists(local))
            return local;
    }
    return {};
}

QList<WatchedPlace> JoinedTree::watched(const QStringList &folders) const
{
    QList<WatchedPlace> places{m_file.watched()};
    for (const Mount &mount : m_mounts) {
        QStringList own;
        for (const QString &folder : folders) {
            const auto inner =
                folder == u"." && !mount.folder.isEmpty() ? std::nullopt : mount.inner(folder);
            if (inner)
                own.append(*inner);
        }
        for (WatchedPlace &place : mount.tree->watched(own)) {
            if (!QFileInfo(place.folder).isDir())
                continue; // a folder of another source in the same group
            place.path = mount.outer(place.path);
            places.append(std::move(place));
        }
    }
    return places;
}

} // namespace

Result<std::unique_ptr<FileTree>> openLibraryFile(const QString &path, const TreeOptions &options)
{
    const Result<QList<LibrarySource>> sources = readLibraryFile(path);
    if (!sources)
        return sources.error();
    Result<ArchiveFile> file = ArchiveFile::open(path);
    if (!file)
        return file.error();
    auto tree = std::make_unique<JoinedTree>(std::move(*file));
    std::optional<Error> first;
    for (const LibrarySource &source : *sources) {
        Result<std::unique_ptr<FileTree>> part = FileTree::open(source.path, options);
        if (!part && part.error().code == ErrorCode::Cancelled)
            return part.error();
        if (part) {
            tree->add(source, std::move(*part));
        } else {
            tree->addProblem(source, part.error());
            first = first ? first : part.error();
        }
    }
    if (tree->isEmpty() && first)
        return *first;
    return std::unique_ptr<FileTree>(std::move(tree));
}

} // namespace diglot::files
