// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace diglot::parse {

struct RepairedText
{
    QByteArray text;
    QList<int> quotes; // offsets in `text` of the quotes put in place of "&quot;", ascending
};

// Undoes a fault of the localization tool (research/format.md a3): between the opening quote of an
// attribute and a quotation mark in a later sentence it wrote every quote as "&quot;", those of
// tags too. An attribute value opened by a raw quote that holds "<" or ">" before the next raw
// quote marks such a stretch; in it every "&quot;" becomes a quote again. Text before `from` is
// left alone. Linear in the size of the text, whatever it holds.
[[nodiscard]] RepairedText repairQuotes(const QByteArray &bytes, int from);

} // namespace diglot::parse
