// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/linkresolver.h"

#include "app/workspace/imagetype.h"
#include "app/workspace/pathfinder.h"

#include <QCoreApplication>

namespace diglot::workspace {

using render::Target;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkResolver)
};

QString caseNote(const Destination &found)
{
    return found.caseDiffers
               ? Text::tr("The address is not spelled as the file is: %1").arg(found.path)
               : QString();
}

QString notLocalizedNote()
{
    return Text::tr("Not localized: this comes from the English documentation.");
}

Target missing(const QString &note)
{
    return {Target::Kind::Missing, {}, note};
}

Target pictureTarget(const Destination &found)
{
    Target target;
    target.kind = found.fromOverlay ? Target::Kind::NotLocalized : Target::Kind::Picture;
    target.url = article::assetUrl(found.path, found.inOverlayFolder).toString(QUrl::FullyEncoded);
    target.note = found.fromOverlay ? notLocalizedNote() : caseNote(found);
    return target;
}

} // namespace

FileReference resolveFile(const article::Library &library, const QString &file,
                          const QString &reference)
{
    const Destination found = PathFinder(library).find(file, reference);
    if (found.kind != Destination::Kind::File)
        return {};
    return {found.path, found.inOverlayFolder, found.fromOverlay, found.caseDiffers};
}

LinkResolver::LinkResolver(article::LibraryPtr library, article::Address from)
    : m_library(std::move(library))
    , m_from(std::move(from))
{}

Target LinkResolver::link(const QString &href, const QString &file) const
{
    const Destination found = PathFinder(*m_library).find(file, href);
    switch (found.kind) {
    case Destination::Kind::Web:
        return {Target::Kind::External, found.url, {}};
    case Destination::Kind::Nowhere:
        return missing(Text::tr("This link leads nowhere: %1").arg(href.trimmed()));
    case Destination::Kind::File:
    case Destination::Kind::Article:
        break;
    }
    if (!found.article.isValid()) {
        return isImageName(found.path)
                   ? pictureTarget(found)
                   : missing(
                         Text::tr("This file is no article and is not shown: %1").arg(found.path));
    }
    article::Address address = m_from;
    address.article = found.article;
    address.segment = 0;
    address.anchor = found.anchor;
    Target target;
    target.kind = Target::Kind::Article;
    target.name = m_library->titleOf(found.article, m_from.locale);
    target.note = caseNote(found);
    // An article of the same collection keeps the reading locale, and its page offers the locales
    // that have it; one of an English tree elsewhere can only be shown as it is there.
    if (!m_library->edition(found.article, m_from.locale)) {
        target.kind = Target::Kind::NotLocalized;
        target.note = notLocalizedNote();
        if (found.article.collection != m_from.article.collection) {
            const article::Edition *edition = m_library->editionAt(found.path);
            if (edition)
                address.locale = edition->locale;
        } else {
            target.note =
                Text::tr("This article is not there in %1.").arg(m_from.locale.nativeName());
        }
    }
    target.url = address.toUrl().toString(QUrl::FullyEncoded);
    return target;
}

Target LinkResolver::picture(const QString &src, const QString &file) const
{
    const Destination found = PathFinder(*m_library).find(file, src);
    if (found.kind == Destination::Kind::Web)
        return missing(Text::tr("Pictures from the web are not loaded."));
    if (found.kind != Destination::Kind::File || !isImageName(found.path))
        return missing(Text::tr("The picture is missing: %1").arg(src.trimmed()));
    return pictureTarget(found);
}

} // namespace diglot::workspace
