// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace diglot::render {

// What stands around the parts of a book (PageInput::part) in a file of its own.
struct BookFrame
{
    QByteArray before; // the head, the title and the list of contents
    QByteArray after;
};

// UTF-8. `contents` is the heading of the list and `list` its HTML, made and escaped by the caller;
// the title is escaped here. Colours follow the reader's system.
[[nodiscard]] BookFrame bookFrame(const QString &title, const LocaleTag &locale,
                                  const QString &contents, const QString &list);

// The element that forbids whatever is not a picture or style of ours, first in every head.
[[nodiscard]] QString policyElement(bool selfContained);

// Style sheets of resources/page inside of the page; the first is always that of the values.
[[nodiscard]] QString embeddedStyles(const QString &theme, const QStringList &sheets);

} // namespace diglot::render
