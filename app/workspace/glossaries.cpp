// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/glossaries.h"

#include "app/exchange/tbx.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxGlossaryBytes = 64 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Glossaries)
};

} // namespace

Result<article::Glossary> readGlossary(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, Words::tr("There is no such glossary."), path};
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "tbx"_L1 || ending == "xml"_L1)
        return exchange::readTbx(path);
    if (ending == "csv"_L1)
        return exchange::readGlossaryCsv(path);
    return Error{ErrorCode::Unsupported, Words::tr("A glossary is a file in TBX or CSV."), path};
}

LocalFile glossaryOf(const files::FileTree &tree)
{
    for (const QString &name : {u".diglot/glossary.tbx"_s, u".diglot/glossary.csv"_s}) {
        if (auto file = localFile(tree, name, maxGlossaryBytes))
            return *file;
    }
    return {};
}

LoadedGlossary loadGlossaries(const files::FileTree &tree, const QString &chosen)
{
    LoadedGlossary loaded;
    const LocalFile own = glossaryOf(tree);
    QStringList paths{own.path, chosen};
    paths.removeAll(QString());
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        const auto entries = readGlossary(path);
        if (!entries) {
            const Error &error = entries.error();
            loaded.problems.append({error.where.isEmpty() ? path : error.where, 0, error.what});
            continue;
        }
        loaded.entries += *entries;
        loaded.files.append(path);
    }
    return loaded;
}

} // namespace diglot::workspace
