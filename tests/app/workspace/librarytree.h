// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/librarybuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace diglot::test {

// A library in a temporary folder, written file by file.
struct LibraryTree
{
    QTemporaryDir dir;

    [[nodiscard]] QString folder() const { return QDir(dir.path()).canonicalPath(); }
    [[nodiscard]] QString file(const QString &path) const { return dir.filePath(path); }

    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = dir.filePath(path);
        QVERIFY(QDir().mkpath(full.left(full.lastIndexOf(u'/'))));
        QFile out(full);
        QVERIFY2(out.open(QIODevice::WriteOnly), qPrintable(full));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    // A bilingual article of one heading, with the localization keys.
    void article(const QString &path, const QByteArray &title, const QByteArray &locale,
                 const QByteArray &hash = {}, const QByteArray &handoff = "05/19/2021") const
    {
        QByteArray text = "---\ntitle: " + title + "\n";
        if (!hash.isEmpty())
            text += "ms.openlocfilehash: " + hash + "\nms.translationtype: MT\n" +
                    "ms.lasthandoff: " + handoff + "\n";
        if (!locale.isEmpty())
            text += "ms.contentlocale: " + locale + "\n";
        text += "---\n# <span data-ttu-id=\"abcde-101\">" + title +
                "</span><span class=\"sxs-lookup\"><span data-stu-id=\"abcde-101\">Title</span>"
                "</span>\n";
        write(path, text);
    }

    [[nodiscard]] Result<article::LibraryPtr> build(const workspace::BuildOptions &options = {},
                                                    const QString &path = {}) const
    {
        const auto tree = files::FileTree::open(path.isEmpty() ? dir.path() : dir.filePath(path));
        const std::atomic_bool cancel = false;
        return tree ? workspace::buildLibrary(**tree, options, cancel) : tree.error();
    }
};

inline QByteArray hashOf(char digit)
{
    return QByteArray(40, digit);
}

} // namespace diglot::test
