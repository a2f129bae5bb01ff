// SPDX-License-Identifier: Apache-2.0
#include "app/article/frontmatter.h"

#include <algorithm>

namespace diglot::article {

namespace {

const FrontMatterEntry *find(const FrontMatter &matter, QStringView key)
{
    const auto found = std::find_if(matter.entries.cbegin(), matter.entries.cend(),
                                    [key](const FrontMatterEntry &entry) {
                                        return key.compare(entry.key, Qt::CaseInsensitive) == 0;
                                    });
    return found == matter.entries.cend() ? nullptr : &*found;
}

} // namespace

QString FrontMatter::value(QStringView key) const
{
    const FrontMatterEntry *entry = find(*this, key);
    return entry && !entry->values.isEmpty() ? entry->values.first() : QString();
}

QStringList FrontMatter::list(QStringView key) const
{
    const FrontMatterEntry *entry = find(*this, key);
    return entry ? entry->values : QStringList();
}

bool FrontMatter::contains(QStringView key) const
{
    return find(*this, key) != nullptr;
}

bool isLocalizationKey(QStringView key)
{
    static constexpr QStringView keys[] = {u"ms.openlocfilehash", u"ms.sourcegitcommit",
                                           u"ms.translationtype", u"ms.contentlocale",
                                           u"ms.lasthandoff",     u"ms.locfileid"};
    return std::any_of(std::begin(keys), std::end(keys), [key](QStringView known) {
        return known.compare(key, Qt::CaseInsensitive) == 0;
    });
}

} // namespace diglot::article
