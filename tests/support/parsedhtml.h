// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace diglot::test {

struct Element
{
    QString name; // lower case; what is no HTML element is named "namespace:name"
    QMap<QString, QString> attributes;
    QString text; // of it and of all inside it
    int depth = 0;
};

// A page as a browser would build it: an independent look at what the renderer wrote.
struct ParsedHtml
{
    QList<Element> elements; // in document order, the body's alone unless `withHead`
    QString tree;            // indented names and attributes, with texts: equal trees, equal pages

    [[nodiscard]] static ParsedHtml page(const QByteArray &html);
    // A piece as the content of a <div>.
    [[nodiscard]] static ParsedHtml fragment(const QString &html);

    [[nodiscard]] QList<Element> named(const QString &name) const;
    [[nodiscard]] QList<Element> withClass(const QString &name) const;
    // Everything that must never come out of an article: one line a fault.
    [[nodiscard]] QStringList faults(bool selfContained = false) const;
    // The tree written as HTML again.
    QString html;
};

} // namespace diglot::test
