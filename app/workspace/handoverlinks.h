// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/render/page.h"
#include "app/workspace/addressbook.h"
#include "app/workspace/embeddedpicture.h"

namespace diglot::workspace {

// Links and pictures of what is handed over: articles by their public addresses in the customer's
// language, never by an address or file of this computer. What has no public address is Missing.
class HandoverLinks final : public render::Resolver
{
public:
    struct Given
    {
        article::ArticleId article; // whose text it is: "#anchor" leads into it
        LocaleTag locale;
        bool pictures = false; // embedded
    };

    HandoverLinks(const AddressBook &book, const DocumentLoader &loader, const Given &given);
    [[nodiscard]] render::Target link(const QString &href, const QString &file) const override;
    [[nodiscard]] render::Target picture(const QString &src, const QString &file) const override;

private:
    const AddressBook &m_book;
    PictureEmbedder m_pictures;
    Given m_given;
};

} // namespace diglot::workspace
