// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace diglot::render {

// A piece of HTML taken apart: an element with its children, or a text. A plain value.
struct HtmlNode
{
    QString name; // lower case; empty for a text
    QString text;
    QHash<QString, QString> attributes;
    QList<HtmlNode> children;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] bool is(QLatin1StringView element) const { return name == element; }
    [[nodiscard]] bool hasClass(QLatin1StringView one) const;
    [[nodiscard]] QString plain() const; // all texts in it, as they are
};

// The nodes of a piece of HTML, as a browser would understand it. Never fails; what nests deeper
// than 200 levels is dropped. Comments are left out.
[[nodiscard]] QList<HtmlNode> parseHtml(const QString &html);
[[nodiscard]] QString writeHtml(const QList<HtmlNode> &nodes);

[[nodiscard]] bool isBlockElement(const QString &name);
// Whether a text has nothing but blanks that HTML collapses; a no-break space is none of these.
[[nodiscard]] bool isBlank(QStringView text);
[[nodiscard]] bool isCollapsible(QChar c);

// Lines of a text behind a sign: every line but the first stands as far in as the first one's
// text; empty ones stay empty.
[[nodiscard]] QString indented(const QString &text, const QString &sign);

} // namespace diglot::render
