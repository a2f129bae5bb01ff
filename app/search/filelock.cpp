// SPDX-License-Identifier: Apache-2.0
#include "app/search/filelock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace diglot::search {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

constexpr mode_t everybody = 0666; // less what the umask takes away

// Whether the name still leads to the open file: its last holder takes it away.
bool isStillThere(int descriptor, const QByteArray &name)
{
    struct stat opened
    {};
    struct stat named
    {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(name.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

FileLock::FileLock(int descriptor, QByteArray name)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
{}

FileLock::~FileLock()
{
    (void)::unlink(m_name.constData());
    (void)::close(m_descriptor);
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    while (true) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, everybody);
        if (descriptor < 0)
            return Error{ErrorCode::Io, Text::tr("The index cannot be written to its folder."),
                         file};
        // A file system without locks is no reason to go without a search: SQLite has its own.
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            (void)::close(descriptor);
            return Error{ErrorCode::Conflict, Text::tr("Another program is writing the index."),
                         file};
        }
        if (isStillThere(descriptor, name))
            return std::unique_ptr<FileLock>(new FileLock(descriptor, name));
        (void)::close(descriptor);
    }
}

} // namespace diglot::search
