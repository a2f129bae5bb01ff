// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/mark.h"

#include <functional>

namespace diglot::marks {

// Marks as a page for people: folders and sets with their articles as links, notes and highlights
// with their sentences. It holds the JSON of toJson() too, from which jsonInHtml() takes it back.
// `addressOf` gives the address that a mark leads to, empty for none; texts are escaped here.
[[nodiscard]] QByteArray toHtml(const QList<article::Mark> &marks,
                                const std::function<QString(const article::Mark &)> &addressOf);
// The JSON in such a page, empty where it is none.
[[nodiscard]] QByteArray jsonInHtml(const QByteArray &html);

} // namespace diglot::marks
