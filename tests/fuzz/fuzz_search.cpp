// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexreader.h"
#include "app/workspace/indexupdate.h"
#include "app/workspace/librarybuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <cstring>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

// A small library in several languages with its index, and a copy of the index to be damaged.
struct World
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"x.index"_s);
    QByteArray bytes; // of the index
    std::unique_ptr<search::IndexReader> reader;

    World()
    {
        write(u"ru-RU/a.md"_s, "# Сброс пароля\n\nЕсли пароль забыт, задайте другой. Set-MgUser\n");
        write(u"zh-TW/a.md"_s, "# 重設密碼\n\n請輸入新的密碼。\n\n## 儲存\n\n再按一下儲存。\n");
        write(u"ar-SA/b.md"_s, "# كلمة المرور\n\nاكتب كَلِمَة المرور.\n");
        write(u"en-US/a.md"_s, "# Reset a password\n\nChoose another password. AADSTS50020\n");
        const std::atomic_bool cancel = false;
        auto opened = files::FileTree::open(folder.filePath(u"library"_s));
        require(opened.has_value());
        const std::shared_ptr<const files::FileTree> tree = std::move(*opened);
        const auto library = workspace::buildLibrary(*tree, {}, cancel);
        require(library.has_value());
        workspace::IndexOptions options;
        options.file = file;
        options.rebuild = true; // one file, with nothing beside it
        const workspace::DocumentLoader loader(*library, tree, nullptr);
        require(workspace::updateIndex(*library, loader, options, cancel).has_value());
        QFile index(file);
        require(index.open(QIODevice::ReadOnly));
        bytes = index.readAll();
        auto read = search::IndexReader::open(file, true);
        require(read.has_value());
        reader = std::move(*read);
    }

    void write(const QString &path, const QByteArray &text) const
    {
        const QString name = folder.filePath(u"library/"_s + path);
        require(QDir().mkpath(name.left(name.lastIndexOf(u'/'))));
        QFile out(name);
        require(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
};

bool marksFit(const QString &text, const QList<article::Range> &marks)
{
    int end = 0;
    for (const article::Range &mark : marks) {
        if (mark.from < end || mark.to <= mark.from || mark.to > text.toUcs4().size())
            return false;
        end = mark.to;
    }
    return true;
}

// Asks everything; `whole`: then every question has an answer.
void ask(search::IndexReader &reader, const QString &query, bool whole)
{
    article::SearchRequest request;
    request.query = query;
    const auto found = reader.search(request);
    const auto suggested = reader.suggest(query, {}, {}, 10);
    const auto lines = reader.concordance({query, {}, false, 20});
    const auto exact = reader.concordance({query, {}, true, 20});
    if (!whole)
        return;
    require(found && suggested && lines && exact);
    for (const article::Hit &hit : found->hits)
        require(marksFit(hit.snippet, hit.marks));
    for (const article::Suggestion &one : *suggested)
        require(marksFit(one.text, one.marks));
}

// Three bytes a change: where, in 1/65536 of the file, and what is there afterwards.
void askDamaged(const World &world, const QByteArray &changes)
{
    QByteArray bytes = world.bytes;
    for (qsizetype i = 0; i + 2 < changes.size(); i += 3) {
        const auto place = qint64(uchar(changes[i])) * 256 + uchar(changes[i + 1]);
        bytes[place * bytes.size() / 65536] = changes[i + 2];
    }
    const QString name = world.folder.filePath(u"damaged"_s);
    {
        QFile file(name);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    if (const auto reader = search::IndexReader::open(name, true)) {
        for (const QString &query :
             {u"password пароль 密碼"_s, u"pasword*"_s, u"\"كلمة المرور\""_s})
            ask(**reader, query, false);
    }
}

} // namespace

// The first byte chooses: a query as UTF-8, one as UTF-16 as it comes, or damage to the index.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const World world;
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    if (data[0] % 3 == 0) {
        ask(*world.reader, QString::fromUtf8(bytes), true);
    } else if (data[0] % 3 == 1) {
        QString query(bytes.size() / 2, u' ');
        std::memcpy(query.data(), bytes.constData(), size_t(query.size()) * 2);
        ask(*world.reader, query, true);
    } else {
        askDamaged(world, bytes);
    }
    return 0;
}
