// SPDX-License-Identifier: Apache-2.0
#include "app/article/library.h"

#include <algorithm>

namespace diglot::article {

const Edition *Library::edition(const ArticleId &id, const LocaleTag &locale) const
{
    const QList<int> indexes = articles.value(id);
    for (int index : indexes) {
        if (editions.at(index).locale == locale)
            return &editions.at(index);
    }
    return nullptr;
}

QList<const Edition *> Library::editionsOf(const ArticleId &id) const
{
    QList<const Edition *> found;
    const QList<int> indexes = articles.value(id);
    for (int index : indexes)
        found.append(&editions.at(index));
    return found;
}

const Edition *Library::editionAt(const QString &path) const
{
    const auto found = std::lower_bound(
        editions.cbegin(), editions.cend(), path,
        [](const Edition &edition, const QString &wanted) { return edition.path < wanted; });
    return found != editions.cend() && found->path == path ? &*found : nullptr;
}

const LocaleRoot *Library::rootOf(const Edition &edition) const
{
    // The longest root that the file lies in: roots may nest.
    const LocaleRoot *best = nullptr;
    for (const LocaleRoot &root : roots) {
        if (liesIn(edition.path, root.path) &&
            (!best || best->path == u"." || root.path.size() > best->path.size()))
            best = &root;
    }
    return best;
}

const LocaleRoot *Library::root(const QString &collection, const LocaleTag &locale) const
{
    const auto found = std::find_if(roots.cbegin(), roots.cend(), [&](const LocaleRoot &candidate) {
        return candidate.collection == collection && candidate.locale == locale;
    });
    return found == roots.cend() ? nullptr : &*found;
}

ArticleId Library::find(const QString &reference, bool *ambiguous) const
{
    if (ambiguous)
        *ambiguous = false;
    const qsizetype colon = reference.indexOf(u':');
    if (colon >= 0) {
        const ArticleId id{reference.left(colon), reference.mid(colon + 1)};
        if (articles.contains(id))
            return id;
    }
    ArticleId first;
    for (auto it = articles.cbegin(); it != articles.cend(); ++it) {
        if (it.key().key != reference)
            continue;
        if (!first.isValid()) {
            first = it.key();
        } else if (ambiguous) {
            *ambiguous = true;
            break;
        }
    }
    return first;
}

QString Library::titleOf(const ArticleId &id, const LocaleTag &locale) const
{
    QString title;
    for (const Edition *edition : editionsOf(id)) {
        if (edition->title.isEmpty())
            continue;
        if (edition->locale == locale)
            return edition->title;
        if (title.isEmpty() || edition->locale.toString() == QLatin1StringView("en-US"))
            title = edition->title;
    }
    return title.isEmpty() ? id.key : title;
}

QMap<LocaleTag, int> Library::localeCounts() const
{
    QMap<LocaleTag, int> counts;
    for (auto it = articles.cbegin(); it != articles.cend(); ++it) {
        for (int index : it.value())
            ++counts[editions.at(index).locale];
    }
    return counts;
}

bool liesIn(const QString &path, const QString &folder)
{
    if (folder == u".")
        return true;
    return path.size() > folder.size() && path.at(folder.size()) == u'/' && path.startsWith(folder);
}

// One spelling for all that are taken for the same: without case, accents composed. Systems that
// keep names in letters and accents write them so into archives, too.
static QString commonSpelling(const QString &path)
{
    return path.toLower().normalized(QString::NormalizationForm_C);
}

void addFile(QHash<QString, QString> &files, const QString &path)
{
    const QString common = commonSpelling(path);
    const auto known = files.constFind(common);
    if (known == files.cend()) {
        files.insert(common, path);
        return;
    }
    const QString earlier = *known;
    files.insert(earlier, earlier);
    files.insert(path, path); // replaces the common entry if that is its own spelling
}

QString fileIn(const QHash<QString, QString> &files, const QString &path)
{
    const auto exact = files.constFind(path);
    return exact != files.cend() ? *exact : files.value(commonSpelling(path));
}

} // namespace diglot::article
