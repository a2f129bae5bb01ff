// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/inline.h"

#include <QByteArrayView>
#include <QList>

namespace diglot::parse {

// Parses many texts as inline Markdown, each as if it stood alone in a paragraph that no block
// construct can begin in; result i belongs to text i. Blanks at both ends are kept, line breaks
// become SoftBreak or HardBreak. Nothing opened in one text reaches into another. A text over the
// limits of skeleton.h stays plain and is named in `refused`, if given.
[[nodiscard]] QList<QList<article::Inline>> parseInlines(const QList<QByteArrayView> &texts,
                                                         QList<qsizetype> *refused = nullptr);

} // namespace diglot::parse
