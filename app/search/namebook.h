// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <vector>

namespace diglot::search {

// A product or role as an edition names it.
struct FactName
{
    QString source; // by which it is the same in all languages, whatever its letters' case
    QString target; // empty where the translation does not say it, or there is none

    [[nodiscard]] const QString &said() const { return target.isEmpty() ? source : target; }
    friend bool operator==(const FactName &, const FactName &) = default;
};

// What the products and roles of an index are called. Each is one thing with one number, from 0 on;
// editions can name it in different words.
class NameBook
{
public:
    // One more edition of a locale names it so. Its number.
    int add(const FactName &name, const LocaleTag &locale);
    // One edition less: it was added with the same words.
    void remove(const FactName &name, const LocaleTag &locale);

    [[nodiscard]] size_t size() const { return m_things.size(); }
    // -1 for what no edition ever named; by the source's name, whatever its case.
    [[nodiscard]] int find(const QString &source) const;
    // The only thing that translations of any locale call so, whatever the case; -1: there is none,
    // or there are several.
    [[nodiscard]] int findTranslated(const QString &name) const;
    // Adds what the source calls the thing, where a name is known from translations alone.
    void addSource(QHash<QString, QString> &sources, const QString &name) const;
    // As most sources write it, of equally many the first by its letters.
    [[nodiscard]] QString source(int number) const;
    // As most translations of a locale say it; where there are none, as source().
    [[nodiscard]] QString in(int number, const LocaleTag &locale) const;
    // Adds what a locale calls a thing, by its source, where these differ.
    void addName(QHash<QString, QString> &names, int number, const LocaleTag &locale) const;
    void addName(QHash<QString, QString> &names, const QString &source,
                 const LocaleTag &locale) const;
    // By number: whether one of the parts stands in what its sources or translations of any locale
    // call it, whatever the case. With `whole` a part that is the whole name of something means
    // that alone.
    [[nodiscard]] std::vector<char> holding(const QStringList &parts, bool whole = false) const;

private:
    bool mark(std::vector<char> &held, const QString &part, bool whole) const;
    using Counts = QMap<QString, int>; // editions that use these words
    struct Thing
    {
        Counts sources;
        QMap<LocaleTag, Counts> targets;
    };
    std::vector<Thing> m_things;
    QHash<QString, int> m_numbers;
};

} // namespace diglot::search
