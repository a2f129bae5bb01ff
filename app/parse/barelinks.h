// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/inline.h"

#include <QList>
#include <QStringView>

namespace diglot::parse {

// Appends text as nodes; "http://…" and "https://…" in it become links. An address ends at a
// blank, "<" or the first character that is not ASCII (in Chinese or Japanese no blank follows),
// without the punctuation that closes the sentence.
void appendWithLinks(QList<article::Inline> &out, QStringView text);

} // namespace diglot::parse
