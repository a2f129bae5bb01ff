// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

#include <sys/types.h>

struct dirent;
struct stat;

namespace diglot::files {

// One walk over a folder, in one pass over its directory entries. Used once, by one thread.
class Walker
{
public:
    // `rootFd` is the open folder, `root` its canonical absolute path.
    Walker(int rootFd, QByteArray root, const QStringList &dotNames,
           const std::atomic_bool &cancel);

    // Io if the folder itself cannot be read, Cancelled.
    [[nodiscard]] Result<Listing> run();

private:
    using Identity = std::pair<dev_t, ino_t>;
    struct Found
    {
        QByteArray path;
        qint64 size;
        qint64 modified;
    };

    void folder(int fd, const QByteArray &path);
    void entry(int folderFd, const QByteArray &path, const dirent &found);
    void subfolder(int folderFd, const QByteArray &path, const char *name);
    void link(const QByteArray &path);
    void file(const QByteArray &path, const struct stat &status);
    void skip(const QByteArray &path, const QString &why);

    int m_rootFd;
    QByteArray m_root;
    QSet<QByteArray> m_dotNames;
    const std::atomic_bool &m_cancel;
    std::vector<Found> m_found;
    std::vector<Identity> m_open; // the folders from the root down to the present one
    QHash<quint64, int> m_linked; // how often a folder was entered through a link, by inode
    Listing m_listing;
};

} // namespace diglot::files
