// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace diglot::article {

// What a library says of the products that its articles apply to.
struct ProductFacts
{
    QMap<QString, int> articles;     // of each product, by what the source calls it
    QHash<QString, QString> names;   // of those that the locale calls otherwise
    QHash<QString, QString> sources; // of those wanted that are named by a translation
    QSet<ArticleId> narrowed;        // those that pass SearchFilter::products
};

} // namespace diglot::article
