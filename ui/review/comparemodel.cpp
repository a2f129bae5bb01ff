// SPDX-License-Identifier: Apache-2.0
#include "ui/review/comparemodel.h"

#include "app/workspace/reviewmeasures.h"
#include "ui/review/differenceview.h"
#include "ui/review/importmodel.h"
#include "ui/review/segmentrow.h"
#include "ui/widgets/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::DiffPart;
using article::TextState;
using workspace::Opinion;
using workspace::TextChange;

namespace {

CompareModel::Kind kindOf(const TextChange &change)
{
    if (!change.before)
        return CompareModel::New;
    if (!change.after)
        return CompareModel::Gone;
    return change.state == TextState::Current ? CompareModel::Moved : CompareModel::Changed;
}

bool isOf(const TextChange &change, CompareModel::Kind kind)
{
    switch (kind) {
    case CompareModel::All:
        return true;
    case CompareModel::Judged:
        return !change.opinions.isEmpty();
    case CompareModel::Moved: // beside what else became of it
        return change.moved;
    default:
        return kindOf(change) == kind;
    }
}

QString whatOf(const TextChange &change)
{
    switch (kindOf(change)) {
    case CompareModel::New:
        return CompareModel::tr("New");
    case CompareModel::Gone:
        return CompareModel::tr("Gone");
    case CompareModel::Moved:
        return CompareModel::tr("Moved");
    default:
        return change.moved ? CompareModel::tr("Changed and moved") : CompareModel::tr("Changed");
    }
}

QString fateOf(const Opinion &opinion)
{
    switch (opinion.state) {
    case TextState::Current:
        return CompareModel::tr("carried over");
    case TextState::SourceChanged:
        return CompareModel::tr("outdated: the source has changed");
    case TextState::TargetChanged:
        return CompareModel::tr("outdated: the translation has changed");
    case TextState::BothChanged:
        return CompareModel::tr("outdated: source and translation have changed");
    case TextState::Gone:
        break;
    }
    return CompareModel::tr("outdated: the text is gone");
}

QString saidOf(const TextChange &change)
{
    QStringList lines;
    for (const Opinion &opinion : change.opinions)
        lines << wordsFor(article::ReviewThing(opinion.verdict)) + u"\n→ "_s + fateOf(opinion);
    return lines.join(u'\n');
}

QLatin1StringView colorOf(CompareModel::Kind kind)
{
    switch (kind) {
    case CompareModel::New:
        return "human"_L1;
    case CompareModel::Gone:
        return "error"_L1;
    default:
        return "text"_L1;
    }
}

} // namespace

void CompareModel::setComparison(const workspace::Comparison &comparison,
                                 const article::LibraryPtr &before, const article::LibraryPtr &now)
{
    m_comparison = comparison;
    m_before = before;
    m_now = now;
    setFilter(All, {}, {});
}

void CompareModel::setFilter(Kind kind, const LocaleTag &locale, const QString &words)
{
    beginResetModel();
    m_shown.clear();
    m_counts.fill(0);
    for (int i = 0; i < m_comparison.changes.size(); ++i) {
        const TextChange &change = m_comparison.changes.at(i);
        if ((locale.isValid() && change.locale != locale) || !holds(change, words))
            continue;
        for (int each = 0; each < KindCount; ++each)
            m_counts.at(each) += isOf(change, Kind(each)) ? 1 : 0;
        if (isOf(change, kind))
            m_shown.append(i);
    }
    endResetModel();
}

bool CompareModel::holds(const TextChange &change, const QString &words) const
{
    const auto in = [&words](const QString &text) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    if (words.isEmpty() || in(change.article.key) || in(titleOf(change)))
        return true;
    return (change.before && (in(change.before->source) || in(change.before->target))) ||
           (change.after && (in(change.after->source) || in(change.after->target)));
}

int CompareModel::count(Kind kind) const
{
    return m_counts.at(kind);
}

QList<LocaleTag> CompareModel::locales() const
{
    QMap<LocaleTag, bool> found;
    for (const TextChange &change : m_comparison.changes)
        found.insert(change.locale, true);
    return found.keys();
}

int CompareModel::carried() const
{
    int count = m_comparison.carried;
    for (const TextChange &change : m_comparison.changes) {
        for (const Opinion &opinion : change.opinions)
            count += opinion.state == TextState::Current ? 1 : 0;
    }
    return count;
}

int CompareModel::outdated() const
{
    int count = 0;
    for (const TextChange &change : m_comparison.changes) {
        for (const Opinion &opinion : change.opinions)
            count += opinion.state == TextState::Current ? 0 : 1;
    }
    return count;
}

const TextChange *CompareModel::change(const QModelIndex &index) const
{
    const bool here = index.isValid() && index.row() < m_shown.size();
    return here ? &m_comparison.changes.at(m_shown.at(index.row())) : nullptr;
}

QList<DiffPart> CompareModel::parts(const QModelIndex &index) const
{
    const TextChange *found = change(index);
    if (!found || (index.column() != Source && index.column() != Target))
        return {};
    const auto side =
        index.column() == Source ? &article::JudgedText::source : &article::JudgedText::target;
    return workspace::textDifference(found->before ? (*found->before).*side : QString(),
                                     found->after ? (*found->after).*side : QString());
}

LocaleTag CompareModel::localeOf(const QModelIndex &index) const
{
    const TextChange *found = change(index);
    return found && index.column() == Target ? found->locale : LocaleTag();
}

bool CompareModel::canOpen(const QModelIndex &index) const
{
    const TextChange *found = change(index);
    return found && m_now && m_now->edition(found->article, found->locale);
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

// Of one that is gone its last title.
QString CompareModel::titleOf(const TextChange &change) const
{
    const bool here = m_now && m_now->edition(change.article, change.locale);
    const auto &library = here || !m_before ? m_now : m_before;
    return library ? library->titleOf(change.article, change.locale) : change.article.key;
}

QString CompareModel::titleOf(const QModelIndex &index) const
{
    return titleOf(*change(index));
}

QString CompareModel::nameOf(const QModelIndex &index) const
{
    const TextChange &of = *change(index);
    const QString now = review::nameOf((of.after ? *of.after : *of.before).place);
    const QString then = review::nameOf((of.before ? *of.before : *of.after).place);
    const QString name = of.moved && then != now ? u"%1 → %2"_s.arg(then, now) : now;
    return of.locale.toString() + u" · "_s + name;
}

bool CompareModel::startsArticle(const QModelIndex &index) const
{
    const TextChange *of = change(index);
    const TextChange *above = change(index.siblingAtRow(index.row() - 1));
    return of && (!above || above->article != of->article || above->locale != of->locale);
}

QString CompareModel::shown(const QModelIndex &index) const
{
    const TextChange &of = *change(index);
    const auto &text = of.after ? *of.after : *of.before;
    switch (index.column()) {
    case What:
        return whatOf(of);
    case Place:
        return titleOf(of) + u'\n' + nameOf(index);
    case Source:
        return text.source;
    case Target:
        return text.target;
    default:
        return saidOf(of);
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const TextChange *of = change(index);
    if (!of)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::AccessibleTextRole: {
        const QString said = differenceInWords(parts(index));
        return said.isEmpty() ? shown(index) : shown(index) + u". "_s + said;
    }
    case Qt::ToolTipRole:
        return index.column() == Place ? QVariant(of->article.key) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignTop);
    case Qt::ForegroundRole:
        return index.column() == What ? widgets::Theme::current().color(colorOf(kindOf(*of)))
                                      : QVariant();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("What became of it");
    case Place:
        return tr("Article");
    case Source:
        return tr("Source");
    case Target:
        return tr("Translation");
    default:
        return tr("Verdicts");
    }
}

} // namespace diglot::ui::review
