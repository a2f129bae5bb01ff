// SPDX-License-Identifier: Apache-2.0
#include "ui/review/figureview.h"

#include "app/workspace/qualitynames.h"
#include "ui/widgets/bartable.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using widgets::BarTable;
using workspace::percentText;
using workspace::QualityBy;
using workspace::QualityFigures;
using workspace::QualityMeasure;

namespace {

// What the figures of a row count, in the order of the columns.
constexpr std::array Measures{
    QualityMeasure::Files,     QualityMeasure::Reviewed,     QualityMeasure::Approved,
    QualityMeasure::Flagged,   QualityMeasure::Inconsistent,
    QualityMeasure::Reviewed, // the score is counted from what was reviewed
    QualityMeasure::Proposals, QualityMeasure::Behind};
// What the parts of a bar count.
constexpr std::array Parts{QualityMeasure::Approved, QualityMeasure::NeedsWork,
                           QualityMeasure::Rejected};

} // namespace

FigureView::FigureView(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_facts(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_table(new BarTable(this))
{
    const bool parts = kind == Kind::Parts;
    setObjectName(parts ? u"partsView"_s : u"rulesView"_s);
    m_facts->setObjectName(parts ? u"partsFacts"_s : u"rulesFacts"_s);
    m_facts->setProperty("tone", u"muted"_s);
    m_facts->setWordWrap(true);
    m_table->setObjectName(parts ? u"partsTable"_s : u"rulesTable"_s);
    m_legend->setObjectName(u"partsLegend"_s);
    m_legend->setVisible(parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_facts);
    column->addWidget(m_table);
    column->addWidget(m_legend);
    column->addStretch();
    setFocusProxy(m_table);
    connect(m_table, &BarTable::chosen, this, &FigureView::choose);
    retranslate();
}

void FigureView::setState(const State &state)
{
    const bool otherHeads = m_state.by != state.by || m_state.model.name != state.model.name;
    if (m_isFilled && !otherHeads && m_state.quality == state.quality &&
        m_state.filter == state.filter && m_state.model.id == state.model.id)
        return;
    m_state = state;
    m_isFilled = false;
    if (otherHeads)
        retranslate();
    else if (isVisible())
        fill();
}

void FigureView::showParts()
{
    const auto &quality = *m_state.quality;
    m_groups = workspace::groupsOf(quality, m_state.by, m_state.filter);
    m_groups.append({m_state.filter, workspace::figuresOf(quality, m_state.filter)});
    const QString unknown = u"–"_s;
    QList<widgets::BarRow> rows;
    for (int i = 0; i < m_groups.size(); ++i) {
        const auto &[filter, figures] = m_groups.at(i);
        widgets::BarRow row;
        row.id = QString::number(i);
        row.isSum = i == m_groups.size() - 1;
        if (row.isSum)
            row.name = tr("All together");
        else if (m_state.by == QualityBy::Docset)
            row.name = workspace::docsetName(quality, filter.docset);
        else if (m_state.by == QualityBy::Locale)
            row.name = u"%1 (%2)"_s.arg(filter.locale.nativeName(), filter.locale.toString());
        else
            row.name = workspace::translationName(*filter.translation);
        row.parts = {double(figures.approved), double(figures.needsWork), double(figures.rejected)};
        row.whole = figures.texts;
        const bool checked = quality.hasFindings;
        const bool read = quality.hasReviews;
        row.values = {locale().toString(figures.texts),
                      read ? percentText(figures.reviewed(), figures.texts) : unknown,
                      read ? percentText(figures.approved, figures.texts) : unknown,
                      checked ? percentText(figures.flagged, figures.texts) : unknown,
                      checked ? percentText(figures.inconsistent, figures.texts) : unknown,
                      workspace::scoreText(m_state.model, figures),
                      workspace::effortText(figures),
                      locale().toString(figures.behind)};
        rows.append(row);
    }
    m_table->setRows(rows);
    const QualityFigures &all = m_groups.last().figures;
    QStringList facts{tr("%Ln translated files", nullptr, all.files),
                      tr("%Ln sentences", nullptr, all.texts),
                      tr("%1 reviewed").arg(locale().toString(all.reviewed()))};
    if (all.outdated > 0)
        facts << tr("%Ln changed since they were judged", nullptr, all.outdated);
    m_facts->setText(facts.join(u" · "_s));
}

void FigureView::showRules()
{
    const auto figures = workspace::figuresOf(*m_state.quality, m_state.filter);
    QList<std::pair<int, QString>> ordered;
    for (auto rule = figures.byRule.cbegin(); rule != figures.byRule.cend(); ++rule)
        ordered.append({rule.value(), rule.key()});
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<widgets::BarRow> rows;
    for (const auto &[count, rule] : std::as_const(ordered))
        rows.append({rule,
                     workspace::ruleTitle(rule),
                     {double(count)},
                     double(ordered.first().first),
                     {locale().toString(count), percentText(count, figures.texts)},
                     false});
    m_table->setRows(rows);
    if (!m_state.quality->hasFindings)
        m_facts->setText(tr("Known once the library was checked."));
    else
        m_facts->setText(
            tr("%1 of %Ln sentences have an error or a warning (%2).", nullptr, figures.texts)
                .arg(locale().toString(figures.flagged),
                     percentText(figures.flagged, figures.texts)));
}

void FigureView::choose(const QString &id, int column, int part)
{
    if (!m_state.quality)
        return;
    if (m_kind == Kind::Rules) {
        emit chosen(m_state.filter, QualityMeasure::Flagged, id);
        return;
    }
    const auto filter = m_groups.at(id.toInt()).filter;
    if (column >= BarTable::FirstValue)
        emit chosen(filter, Measures.at(size_t(column - BarTable::FirstValue)), {});
    else if (column == BarTable::Bar && part >= 0)
        emit chosen(filter, Parts.at(size_t(part)), {});
    else
        emit chosen(filter, QualityMeasure::Unreviewed, {}); // what is left of the bar
}

void FigureView::retranslate()
{
    if (m_kind == Kind::Rules) {
        m_table->setAccessibleName(tr("Findings by rule"));
        m_table->setHeads(tr("Rule"), tr("How often"), {tr("Sentences"), tr("Of all")});
        m_table->setParts({{tr("Sentences"), "warning"_L1}});
    } else {
        const QString by = m_state.by == QualityBy::Docset   ? tr("Documentation set")
                           : m_state.by == QualityBy::Locale ? tr("Language")
                                                             : tr("Kind of translation");
        m_table->setAccessibleName(tr("Quality of the library"));
        m_table->setHeads(by, tr("Reviewed"),
                          {tr("Sentences"), tr("Reviewed"), tr("Approved"), tr("With findings"),
                           tr("Inconsistent"), m_state.model.name, tr("Edit effort"),
                           tr("Behind")});
        const QList<widgets::BarPart> parts{{tr("Approved"), "human"_L1},
                                            {tr("Needs work"), "pair-edge"_L1},
                                            {tr("Rejected"), "error"_L1}};
        m_table->setParts(parts);
        QStringList keys;
        for (const auto &[name, color] : parts)
            keys << u"<span style=\"color:%1\">■</span> %2"_s.arg(
                widgets::Theme::current().color(color).name(), name.toHtmlEscaped());
        keys << u"<span style=\"color:%1\">■</span> %2"_s.arg(
            widgets::Theme::current().color("line"_L1).name(),
            tr("Without a verdict").toHtmlEscaped());
        m_legend->setText(keys.join(u"&nbsp;&nbsp;&nbsp; "_s));
    }
    m_isFilled = false;
    if (isVisible())
        fill();
}

void FigureView::fill()
{
    m_isFilled = true;
    if (!m_state.quality) {
        m_table->setRows({});
        m_facts->setText(tr("The library is being read…"));
    } else if (m_kind == Kind::Rules) {
        showRules();
    } else {
        showParts();
    }
}

void FigureView::showEvent(QShowEvent *event)
{
    if (!m_isFilled)
        fill();
    QWidget::showEvent(event);
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
