// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

// Real articles that tests may be run on. They lie outside the project (CMake variable
// DIGLOT_CORPUS); a test that needs them begins with SKIP_WITHOUT_CORPUS().
namespace diglot::test {

inline QString corpus()
{
    return QStringLiteral(DIGLOT_CORPUS);
}

// Absolute paths of the files below a folder of the corpus whose names match, ordered.
inline QStringList corpusFiles(const QStringList &names, const QString &folder = {})
{
    QStringList paths;
    QDirIterator files(QDir(corpus()).filePath(folder), names, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

// The bytes of a file; a null array if it cannot be read.
inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace diglot::test

#define SKIP_WITHOUT_CORPUS()                                                                      \
    do {                                                                                           \
        if (!QDir(::diglot::test::corpus()).exists())                                              \
            QSKIP("The corpus is absent: set DIGLOT_CORPUS to the folder that holds it.");         \
    } while (false)
