// SPDX-License-Identifier: Apache-2.0
#include "app/search/namebook.h"

#include <algorithm>

namespace diglot::search {

namespace {

QString keyOf(const QString &source)
{
    return source.simplified().toCaseFolded();
}

QString mostUsed(const QMap<QString, int> &counts)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QString() : most.key();
}

void takeOne(QMap<QString, int> &counts, const QString &name)
{
    const auto found = counts.find(name);
    if (found != counts.end() && --*found <= 0)
        counts.erase(found);
}

bool holds(const QMap<QString, int> &counts, const QString &part, bool whole)
{
    return std::any_of(counts.keyBegin(), counts.keyEnd(), [&](const QString &name) {
        return whole ? name.compare(part, Qt::CaseInsensitive) == 0
                     : name.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

int NameBook::add(const FactName &name, const LocaleTag &locale)
{
    const QString key = keyOf(name.source);
    const auto known = m_numbers.constFind(key);
    const int number = known == m_numbers.cend() ? int(m_things.size()) : *known;
    if (known == m_numbers.cend()) {
        m_numbers.insert(key, number);
        m_things.emplace_back();
    }
    Thing &thing = m_things[size_t(number)];
    ++thing.sources[name.source];
    if (!name.target.isEmpty())
        ++thing.targets[locale][name.target];
    return number;
}

void NameBook::remove(const FactName &name, const LocaleTag &locale)
{
    const int number = find(name.source);
    if (number < 0)
        return;
    Thing &thing = m_things[size_t(number)];
    takeOne(thing.sources, name.source);
    const auto targets = thing.targets.find(locale);
    if (targets != thing.targets.end())
        takeOne(*targets, name.target);
}

int NameBook::find(const QString &source) const
{
    return m_numbers.value(keyOf(source), -1);
}

int NameBook::findTranslated(const QString &name) const
{
    int found = -1;
    for (size_t i = 0; i < m_things.size(); ++i) {
        const auto &targets = m_things[i].targets;
        const bool called =
            std::any_of(targets.cbegin(), targets.cend(), [&name](const Counts &counts) {
                return std::any_of(counts.keyBegin(), counts.keyEnd(), [&name](const QString &one) {
                    return one.compare(name, Qt::CaseInsensitive) == 0;
                });
            });
        if (called && found >= 0)
            return -1;
        if (called)
            found = int(i);
    }
    return found;
}

void NameBook::addSource(QHash<QString, QString> &sources, const QString &name) const
{
    const int number = find(name) < 0 ? findTranslated(name) : -1;
    const QString source = number < 0 ? QString() : this->source(number);
    if (!source.isEmpty())
        sources.insert(name, source);
}

QString NameBook::source(int number) const
{
    return mostUsed(m_things[size_t(number)].sources);
}

QString NameBook::in(int number, const LocaleTag &locale) const
{
    const QString name = mostUsed(m_things[size_t(number)].targets.value(locale));
    return name.isEmpty() ? source(number) : name;
}

void NameBook::addName(QHash<QString, QString> &names, int number, const LocaleTag &locale) const
{
    const QString name = mostUsed(m_things[size_t(number)].targets.value(locale));
    if (name.isEmpty())
        return;
    const QString source = this->source(number);
    if (name != source)
        names.insert(source, name);
}

void NameBook::addName(QHash<QString, QString> &names, const QString &source,
                       const LocaleTag &locale) const
{
    const int number = find(source);
    const QString name = number < 0 ? QString() : in(number, locale);
    if (!name.isEmpty() && name != source)
        names.insert(source, name);
}

std::vector<char> NameBook::holding(const QStringList &parts, bool whole) const
{
    std::vector<char> held(m_things.size());
    for (const QString &part : parts) {
        if (!whole || !mark(held, part, true))
            mark(held, part, false);
    }
    return held;
}

bool NameBook::mark(std::vector<char> &held, const QString &part, bool whole) const
{
    bool any = false;
    for (size_t i = 0; i < m_things.size(); ++i) {
        const Thing &thing = m_things[i];
        const bool called =
            holds(thing.sources, part, whole) ||
            std::any_of(thing.targets.cbegin(), thing.targets.cend(),
                        [&](const Counts &names) { return holds(names, part, whole); });
        held[i] = called ? 1 : held[i];
        any = any || called;
    }
    return any;
}

} // namespace diglot::search
