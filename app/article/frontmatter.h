// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace diglot::article {

// One key of the front matter. Every scalar is a string exactly as YAML reads it, never a number
// or date.
struct FrontMatterEntry
{
    QString key;
    QStringList values; // one, or the items of a list; none for an empty value
    int line = 0;       // 1-based in the file

    friend bool operator==(const FrontMatterEntry &, const FrontMatterEntry &) = default;
};

// The front matter in file order; duplicate keys are kept, the first one counts.
struct FrontMatter
{
    QList<FrontMatterEntry> entries;
    QString raw;          // the lines between the two "---", as written
    bool present = false; // whether the file has one at all

    // First value of the key (compared without case), or an empty string.
    [[nodiscard]] QString value(QStringView key) const;
    // All items of the key; a plain scalar is a list of one.
    [[nodiscard]] QStringList list(QStringView key) const;
    [[nodiscard]] bool contains(QStringView key) const;
};

// The six keys that the localization tool appends; they describe the translation, not the article.
[[nodiscard]] bool isLocalizationKey(QStringView key);

} // namespace diglot::article
