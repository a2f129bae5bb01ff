// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/libraryquality.h"

#include "app/exchange/row.h"
#include "app/review/editmetrics.h"
#include "app/review/qualityscore.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Dismissal;
using article::Edition;
using article::Judgement;
using article::Library;
using article::Severity;
using article::TextState;
using article::Translation;

namespace {

QString keyOf(const QString &path, int number, const QString &unit)
{
    return path + u'\n' + (unit.isEmpty() ? QString::number(number) : unit);
}

// Where a file of a locale root lies in the library.
QString pathOf(const Library &library, const QString &collection, const QString &key,
               const LocaleTag &locale)
{
    const article::LocaleRoot *root = library.root(collection, locale);
    if (!root)
        return {};
    return root->path == u"."_s ? key : root->path + u'/' + key;
}

// What people call a docset: as English does, where that is in the library.
QString nameOf(const Library &library, const QString &collection, const QString &folder)
{
    QString name;
    for (const article::LocaleRoot &root : library.roots) {
        if (root.collection != collection)
            continue;
        for (const article::Docset &docset : root.docsets) {
            if (docset.folder != folder || docset.displayName.isEmpty())
                continue;
            if (name.isEmpty() || root.locale.language() == u"en"_s)
                name = docset.displayName;
        }
    }
    return name.isEmpty() ? folder : name;
}

class Maker
{
public:
    Maker(const Library &library, const LibraryFindings *findings)
        : m_library(library)
        , m_findings(findings)
        , m_quality(std::make_shared<LibraryQuality>())
    {}

    void addEditions()
    {
        for (const Edition &edition : m_library.editions) {
            if (edition.bilingual)
                addEdition(edition, true);
        }
        if (!m_findings)
            return;
        for (const EditionFindingsPtr &found : m_findings->editions) {
            int index = m_quality->editionAt(found->path);
            if (index < 0 && found->checked == 0)
                continue;
            if (index < 0) {
                Edition file;
                file.collection = found->article.collection;
                file.key = found->article.key;
                file.locale = found->locale;
                file.path = found->path;
                file.docset = found->docset;
                file.title = found->article.key;
                file.translation = found->translation;
                index = addEdition(file, m_library.editionAt(found->path) != nullptr);
            }
            m_quality->editions[index].texts = found->checked;
        }
    }

    void addKept(const QList<KeptThing> &kept)
    {
        for (const KeptThing &thing : kept) {
            if (const auto *dismissal = std::get_if<Dismissal>(&thing.what))
                addDismissal(*dismissal, thing);
            else if (const auto *verdict = std::get_if<article::Verdict>(&thing.what))
                addVerdict(*verdict, thing);
        }
    }

    void addFindings()
    {
        for (const EditionFindingsPtr &found : m_findings->editions) {
            const int edition = m_quality->editionAt(found->path);
            for (const TextFindings &text : found->texts)
                addFindings(edition, text);
        }
    }

    void addConsistency()
    {
        for (auto groups = m_findings->consistency.cbegin();
             groups != m_findings->consistency.cend(); ++groups) {
            for (const checks::ConsistencyGroup &group : *groups)
                addCase(groups.key(), group);
        }
        m_quality->repeatedSources = m_findings->repeatedSources;
    }

    std::shared_ptr<LibraryQuality> finished()
    {
        for (QualityText &text : m_quality->texts)
            finish(text);
        return m_quality;
    }

private:
    int addEdition(const Edition &edition, bool isArticle)
    {
        QualityEdition entry;
        entry.article = {edition.collection, edition.key};
        entry.locale = edition.locale;
        entry.path = edition.path;
        entry.title = edition.title;
        entry.docset = docset(edition.collection, edition.docset);
        entry.translation = edition.translation;
        entry.behind = edition.isBehind();
        entry.isArticle = isArticle;
        entry.texts = edition.segments;
        m_quality->editions.append(entry);
        const int index = int(m_quality->editions.size()) - 1;
        m_quality->index.insert(edition.path, index);
        return index;
    }

    int docset(const QString &collection, const QString &folder)
    {
        const auto known = m_docsets.constFind({collection, folder});
        if (known != m_docsets.cend())
            return *known;
        const int index = int(m_quality->docsets.size());
        m_quality->docsets.append(
            {collection, folder,
             folder.isEmpty() ? QString() : nameOf(m_library, collection, folder)});
        m_docsets.insert({collection, folder}, index);
        return index;
    }

    QualityText &textAt(int edition, int number, const QString &unit)
    {
        const QString key = keyOf(m_quality->editions.at(edition).path, number, unit);
        const auto known = m_quality->index.constFind(key);
        if (known != m_quality->index.cend())
            return m_quality->texts[*known];
        QualityText text;
        text.edition = edition;
        text.number = number;
        text.unit = unit;
        m_quality->index.insert(key, int(m_quality->texts.size()));
        m_quality->texts.append(text);
        return m_quality->texts.last();
    }

    // Where the kept thing stands now, and in which edition; -1 where nowhere.
    int editionOf(const KeptThing &thing, const article::JudgedText &text) const
    {
        const QString path = pathOf(m_library, thing.collection, text.place.key, text.place.locale);
        return path.isEmpty() ? -1 : m_quality->editionAt(path);
    }

    void addVerdict(const article::Verdict &verdict, const KeptThing &thing)
    {
        const int edition = editionOf(thing, verdict.text);
        if (edition < 0 || thing.state == TextState::Gone)
            return;
        const bool current = thing.state == TextState::Current;
        const bool isNamed = thing.now.place.number > 0 || !thing.now.place.unit.isEmpty();
        const article::JudgedText &now = isNamed ? thing.now : verdict.text;
        QualityText &text = textAt(edition, now.place.number, now.place.unit);
        text.source = now.source;
        text.target = now.target;
        if (current)
            text.verdicts.append(verdict);
        else
            text.outdated = true;
    }

    void addDismissal(const Dismissal &dismissal, const KeptThing &thing)
    {
        const QString locale = dismissal.text.place.locale.toString();
        switch (dismissal.scope) {
        case Dismissal::Scope::Rule:
            m_ofRule[locale].append(dismissal);
            break;
        case Dismissal::Scope::Pair:
            m_ofPair[locale + u'\n' + dismissal.text.source + u'\n' + dismissal.text.target].append(
                dismissal);
            break;
        case Dismissal::Scope::Hit: {
            const int edition = editionOf(thing, dismissal.text);
            if (edition < 0 || thing.state != TextState::Current)
                break;
            const int now = thing.now.place.number;
            m_ofHit[keyOf(m_quality->editions.at(edition).path,
                          now > 0 ? now : dismissal.text.place.number, dismissal.text.place.unit)]
                .append(dismissal);
            break;
        }
        }
    }

    void addFindings(int edition, const TextFindings &found)
    {
        const QString locale = m_quality->editions.at(edition).locale.toString();
        const auto dismissals =
            m_ofRule.value(locale) +
            m_ofPair.value(locale + u'\n' + found.source + u'\n' + found.target) +
            m_ofHit.value(keyOf(m_quality->editions.at(edition).path, found.number, found.unit));
        article::Findings counted;
        for (const article::Finding &finding : found.findings) {
            if (finding.severity != Severity::Advice &&
                !article::dismisses(dismissals, finding.rule, finding.variant))
                counted.append(finding);
        }
        if (counted.isEmpty())
            return;
        QualityText &text = textAt(edition, found.number, found.unit);
        text.source = found.source;
        text.target = found.target;
        text.findings = counted;
    }

    void addCase(const LocaleTag &locale, const checks::ConsistencyGroup &group)
    {
        ConsistencyCase entry;
        entry.bySource = group.by == checks::ConsistencyGroup::By::Source;
        entry.locale = locale;
        entry.text = group.text;
        for (const auto &variant : group.variants) {
            entry.variants.append({variant.text, {}});
            for (const qint64 place : variant.places)
                addPlace(entry, m_findings->places.at(place));
        }
        m_quality->consistency.append(entry);
    }

    void addPlace(ConsistencyCase &entry, const CheckedPlace &place)
    {
        const int edition = m_quality->editionAt(place.path);
        if (edition < 0)
            return;
        ++entry.places;
        ConsistencyCase::Variant &variant = entry.variants.last();
        variant.places.append({edition, place.number, place.unit});
        if (!entry.bySource || entry.variants.size() == 1)
            return;
        QualityText &text = textAt(edition, place.number, place.unit);
        text.inconsistent = true;
        if (text.target.isEmpty()) {
            text.source = entry.text;
            text.target = variant.text;
        }
    }

    void finish(QualityText &text)
    {
        if (text.verdicts.isEmpty())
            return;
        text.outdated = false;
        const exchange::Statement statement = exchange::statementOf(text.verdicts);
        text.judgement = statement.judgement;
        text.words = review::countWords(text.source);
        if (text.judgement != Judgement::None)
            ++m_quality->editions[text.edition].reviewed;
        if (!statement.proposal)
            return;
        const article::EditFigures figures = review::editFigures(text.target, *statement.proposal);
        text.changed = figures.distance;
        text.longest = std::max({1, figures.before, figures.after});
    }

    const Library &m_library;
    const LibraryFindings *m_findings;
    std::shared_ptr<LibraryQuality> m_quality;
    QMap<std::pair<QString, QString>, int> m_docsets;
    QHash<QString, QList<Dismissal>> m_ofRule; // by locale
    QHash<QString, QList<Dismissal>> m_ofPair; // by locale and both texts
    QHash<QString, QList<Dismissal>> m_ofHit;  // by keyOf()
};

bool countsText(const QualityText &text, QualityMeasure measure, const QString &rule)
{
    switch (measure) {
    case QualityMeasure::Reviewed:
        return text.judgement != Judgement::None;
    case QualityMeasure::Approved:
        return text.judgement == Judgement::Approved;
    case QualityMeasure::NeedsWork:
        return text.judgement == Judgement::NeedsWork;
    case QualityMeasure::Rejected:
        return text.judgement == Judgement::Rejected;
    case QualityMeasure::Outdated:
        return text.outdated;
    case QualityMeasure::Inconsistent:
        return text.inconsistent;
    case QualityMeasure::Proposals:
        return text.longest > 0;
    case QualityMeasure::Flagged:
        return std::any_of(
            text.findings.cbegin(), text.findings.cend(),
            [&](const article::Finding &one) { return rule.isEmpty() || one.rule == rule; });
    case QualityMeasure::Files:
    case QualityMeasure::Unreviewed:
    case QualityMeasure::Behind:
        break;
    }
    return false;
}

bool countsEdition(const QualityEdition &edition, QualityMeasure measure)
{
    switch (measure) {
    case QualityMeasure::Files:
        return true;
    case QualityMeasure::Unreviewed:
        return edition.reviewed < edition.texts;
    case QualityMeasure::Behind:
        return edition.behind;
    default:
        break;
    }
    return false;
}

void count(const QualityText &text, QualityFigures &figures)
{
    figures.approved += text.judgement == Judgement::Approved;
    figures.needsWork += text.judgement == Judgement::NeedsWork;
    figures.rejected += text.judgement == Judgement::Rejected;
    figures.outdated += text.outdated;
    figures.flagged += !text.findings.isEmpty();
    figures.inconsistent += text.inconsistent;
    figures.proposals += text.longest > 0;
    figures.changed += text.changed;
    figures.longest += text.longest;
    QStringList rules;
    for (const article::Finding &finding : text.findings) {
        if (rules.contains(finding.rule))
            continue;
        rules.append(finding.rule);
        ++figures.byRule[finding.rule];
    }
    if (text.judgement != Judgement::None)
        figures.judged.append(text.scored());
}

QList<QualityFigures> countedByEdition(const LibraryQuality &quality)
{
    QList<QualityFigures> figures(quality.editions.size());
    for (int i = 0; i < figures.size(); ++i) {
        const QualityEdition &edition = quality.editions.at(i);
        figures[i].files = 1;
        figures[i].behind = edition.behind;
        figures[i].texts = edition.texts;
    }
    for (const QualityText &text : quality.texts)
        count(text, figures[text.edition]);
    return figures;
}

} // namespace

article::ScoredText QualityText::scored() const
{
    article::ScoredText result;
    result.words = words;
    // Two reviewers who name the same error mean one error.
    for (const article::Verdict &verdict : verdicts) {
        for (const article::Reason &reason : verdict.reasons) {
            if (!result.reasons.contains(reason))
                result.reasons.append(reason);
        }
    }
    return result;
}

const QualityText *LibraryQuality::text(const QString &path, int number, const QString &unit) const
{
    const auto found = index.constFind(keyOf(path, number, unit));
    return found == index.cend() ? nullptr : &texts.at(*found);
}

int LibraryQuality::editionAt(const QString &path) const
{
    return index.value(path, -1);
}

LibraryQualityPtr libraryQuality(const Library &library, const QList<KeptThing> *kept,
                                 const LibraryFindings *findings)
{
    Maker maker(library, findings);
    maker.addEditions();
    if (kept)
        maker.addKept(*kept);
    if (findings) {
        maker.addFindings();
        maker.addConsistency();
    }
    const auto quality = maker.finished();
    quality->figures = countedByEdition(*quality);
    quality->hasReviews = kept != nullptr;
    quality->hasFindings = findings != nullptr;
    return quality;
}

bool QualityFilter::holds(const QualityEdition &edition) const
{
    return (docset < 0 || edition.docset == docset) &&
           (!locale.isValid() || edition.locale == locale) &&
           (!translation || edition.translation == *translation);
}

bool countsEditions(QualityMeasure measure)
{
    return measure == QualityMeasure::Files || measure == QualityMeasure::Unreviewed ||
           measure == QualityMeasure::Behind;
}

QList<int> countedBy(const LibraryQuality &quality, const QualityFilter &filter,
                     QualityMeasure measure, const QString &rule)
{
    QList<int> found;
    if (countsEditions(measure)) {
        for (int i = 0; i < quality.editions.size(); ++i) {
            const QualityEdition &edition = quality.editions.at(i);
            if (filter.holds(edition) && countsEdition(edition, measure))
                found.append(i);
        }
        return found;
    }
    for (int i = 0; i < quality.texts.size(); ++i) {
        const QualityText &text = quality.texts.at(i);
        if (filter.holds(quality.editions.at(text.edition)) && countsText(text, measure, rule))
            found.append(i);
    }
    // As one reads: by file, in it by number.
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) {
        const QualityText &first = quality.texts.at(a);
        const QualityText &second = quality.texts.at(b);
        return first.edition != second.edition ? first.edition < second.edition
                                               : first.number < second.number;
    });
    return found;
}

} // namespace diglot::workspace
