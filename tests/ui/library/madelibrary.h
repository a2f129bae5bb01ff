// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

namespace diglot::test {

inline LocaleTag tag(QStringView text)
{
    return LocaleTag::fromString(text).value_or(LocaleTag());
}

// A library made in memory: one collection, folders named by their locale.
class MadeLibrary
{
public:
    MadeLibrary()
    {
        m_library.folder = QStringLiteral("/made");
        m_library.name = QStringLiteral("made");
    }

    // A locale root with one docset "set" and its contents; an empty docset name makes none.
    void root(const QString &locale, const QString &docset, const QList<article::TocNode> &toc = {})
    {
        article::LocaleRoot root;
        root.path = locale;
        root.collection = QStringLiteral(".");
        root.locale = tag(locale);
        if (!docset.isEmpty()) {
            article::Docset set;
            set.folder = docset;
            set.displayName = docset;
            set.toc = toc;
            if (!toc.isEmpty())
                set.tocPath = locale + u'/' + docset + QStringLiteral("/TOC.yml");
            root.docsets.append(set);
        }
        m_library.roots.append(root);
    }

    article::Edition &edition(const QString &locale, const QString &key, const QString &title)
    {
        article::Edition edition;
        edition.collection = QStringLiteral(".");
        edition.key = key;
        edition.locale = tag(locale);
        edition.path = locale + u'/' + key;
        edition.title = title;
        const QString folder = key.section(u'/', 0, 0);
        for (const auto &root : m_library.roots) {
            for (const auto &docset : root.docsets) {
                if (key.contains(u'/') && docset.folder == folder)
                    edition.docset = folder;
            }
        }
        m_library.files.insert(edition.path.toLower(), edition.path);
        m_library.articles[{edition.collection, key}].append(int(m_library.editions.size()));
        m_library.editions.append(edition);
        return m_library.editions.last();
    }

    [[nodiscard]] article::LibraryPtr take() const
    {
        return std::make_shared<const article::Library>(m_library);
    }

private:
    article::Library m_library;
};

inline article::TocNode line(const QString &name, const QString &href,
                             const QList<article::TocNode> &children = {},
                             const QString &displayName = {})
{
    article::TocNode node;
    node.name = name;
    node.href = href;
    node.displayName = displayName;
    node.children = children;
    return node;
}

} // namespace diglot::test
