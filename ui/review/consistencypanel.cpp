// SPDX-License-Identifier: Apache-2.0
#include "ui/review/consistencypanel.h"

#include "app/core/whenfinished.h"
#include "app/workspace/qualitynames.h"
#include "ui/review/proposedialog.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/widgets/bartable.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using workspace::ConsistencyCase;

namespace {

enum Kind { Sources, Targets };
constexpr int VariantRole = Qt::UserRole;
constexpr int PlaceRole = Qt::UserRole + 1;
constexpr int Unfolded = 12; // variants with at most so many places show them at once

} // namespace

ConsistencyPanel::ConsistencyPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_kinds(new widgets::SegmentedControl(this))
    , m_facts(new QLabel(this))
    , m_cases(new widgets::BarTable(this))
    , m_text(new QLabel(this))
    , m_variants(new widgets::RowTree(this))
    , m_propose(new QPushButton(this))
{
    setObjectName(u"consistencyPanel"_s);
    build();
    retranslate();
    connect(m_kinds, &widgets::SegmentedControl::chosen, this, &ConsistencyPanel::showCases);
    connect(m_cases, &widgets::BarTable::currentIdChanged, this, &ConsistencyPanel::showVariants);
    connect(m_cases, &widgets::BarTable::chosen, m_variants,
            [this] { m_variants->setFocus(Qt::OtherFocusReason); });
    connect(m_variants, &QTreeWidget::currentItemChanged, this, &ConsistencyPanel::showButton);
    connect(m_variants, &QTreeWidget::itemActivated, this, &ConsistencyPanel::openItem);
    connect(m_propose, &QPushButton::clicked, this, &ConsistencyPanel::propose);
}

void ConsistencyPanel::build()
{
    m_kinds->setObjectName(u"consistencyKinds"_s);
    m_kinds->addSegment(Sources, u"severalTargets"_s);
    m_kinds->addSegment(Targets, u"severalSources"_s);
    m_kinds->setCurrent(Sources);
    m_facts->setObjectName(u"consistencyFacts"_s);
    m_facts->setProperty("tone", u"muted"_s);
    m_facts->setWordWrap(true);
    m_cases->setObjectName(u"caseTable"_s);
    m_text->setObjectName(u"caseText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QFont bold = m_text->font();
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    m_variants->setObjectName(u"variantTree"_s);
    m_variants->setHeaderHidden(true);
    m_variants->setRootIsDecorated(true);
    m_propose->setObjectName(u"proposeAllButton"_s);
    m_propose->setProperty("primary", true);
    auto *left = new QWidget(this);
    auto *cases = new QVBoxLayout(left);
    cases->setContentsMargins(0, 0, 0, 0);
    cases->setSpacing(8);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_kinds);
    kinds->addStretch();
    cases->addLayout(kinds);
    cases->addWidget(m_facts);
    cases->addWidget(m_cases);
    cases->addStretch();
    auto *right = new QWidget(this);
    auto *variants = new QVBoxLayout(right);
    variants->setContentsMargins(16, 4, 0, 0);
    variants->setSpacing(8);
    variants->addWidget(m_text);
    variants->addWidget(m_variants, 1);
    auto *button = new QHBoxLayout;
    button->addStretch();
    button->addWidget(m_propose);
    variants->addLayout(button);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    setFocusProxy(m_cases);
}

void ConsistencyPanel::setFilter(const workspace::QualityFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    fillIfSeen();
}

void ConsistencyPanel::refresh()
{
    m_quality = m_parts.service->quality();
    fillIfSeen();
}

void ConsistencyPanel::fillIfSeen()
{
    m_isFilled = false;
    if (isVisible())
        showCases();
}

void ConsistencyPanel::focusList()
{
    m_cases->setFocus(Qt::OtherFocusReason);
}

bool ConsistencyPanel::holds(const ConsistencyCase &entry) const
{
    return std::any_of(entry.variants.cbegin(), entry.variants.cend(), [&](const auto &variant) {
        return std::any_of(variant.places.cbegin(), variant.places.cend(), [&](const auto &place) {
            return m_filter.holds(m_quality->editions.at(place.edition));
        });
    });
}

void ConsistencyPanel::showCases()
{
    m_isFilled = true;
    QList<widgets::BarRow> rows;
    int repeated = 0;
    const bool bySource = m_kinds->current() == Sources;
    if (m_quality) {
        for (int i = 0; i < m_quality->consistency.size(); ++i) {
            const ConsistencyCase &entry = m_quality->consistency.at(i);
            if (entry.bySource != bySource || entry.variants.isEmpty() || !holds(entry))
                continue;
            const double usual = double(entry.variants.first().places.size());
            rows.append({QString::number(i),
                         entry.text,
                         {usual, entry.places - usual},
                         double(entry.places),
                         {entry.locale.toString(), locale().toString(entry.variants.size()),
                          locale().toString(entry.places)},
                         false});
        }
        for (auto at = m_quality->repeatedSources.cbegin(); at != m_quality->repeatedSources.cend();
             ++at) {
            if (!m_filter.locale.isValid() || m_filter.locale == at.key())
                repeated += *at;
        }
    }
    const int shown = int(rows.size());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.whole > b.whole; });
    m_cases->setRows(rows);
    if (m_cases->currentId().isEmpty() && shown > 0)
        m_cases->setCurrentId(rows.first().id);
    if (!m_quality || !m_quality->hasFindings)
        m_facts->setText(tr("Known once the library was checked."));
    else if (!bySource)
        m_facts->setText(tr("%Ln translations stand for several sources.", nullptr, shown));
    else if (m_filter.docset >= 0 || m_filter.translation)
        m_facts->setText(tr("%Ln sources are translated in several ways.", nullptr, shown));
    else
        m_facts->setText(
            tr("%1 of %Ln repeated sources are translated in several ways (%2).", nullptr, repeated)
                .arg(locale().toString(shown), workspace::percentText(shown, repeated)));
    showVariants();
}

const ConsistencyCase *ConsistencyPanel::currentCase() const
{
    bool known = false;
    const int index = m_cases->currentId().toInt(&known);
    return known && m_quality && index < m_quality->consistency.size()
               ? &m_quality->consistency.at(index)
               : nullptr;
}

int ConsistencyPanel::currentVariant() const
{
    const auto *item = m_variants->currentItem();
    return item ? item->data(0, VariantRole).toInt() : -1;
}

void ConsistencyPanel::showVariants()
{
    const int chosen = currentVariant();
    const ConsistencyCase *entry = currentCase();
    m_variants->clear();
    m_text->setText(entry ? entry->text : QString());
    for (int i = 0; entry && i < entry->variants.size(); ++i) {
        const auto &variant = entry->variants.at(i);
        auto *item = new QTreeWidgetItem(
            m_variants, {u"%1× %2"_s.arg(locale().toString(variant.places.size()), variant.text)});
        item->setToolTip(0, variant.text);
        item->setData(0, VariantRole, i);
        for (int j = 0; j < variant.places.size(); ++j) {
            const auto &place = variant.places.at(j);
            const article::TextPlace at{{}, {}, {}, place.number, place.unit};
            auto *child = new QTreeWidgetItem(
                item, {u"%1 · %2"_s.arg(m_quality->editions.at(place.edition).title, nameOf(at))});
            child->setData(0, VariantRole, i);
            child->setData(0, PlaceRole, j);
            child->setForeground(0, palette().brush(QPalette::PlaceholderText));
        }
        item->setExpanded(variant.places.size() <= Unfolded);
    }
    if (entry)
        m_variants->setCurrentItem(
            m_variants->topLevelItem(std::clamp(chosen, 0, int(entry->variants.size()) - 1)));
    showButton();
}

void ConsistencyPanel::showButton()
{
    const ConsistencyCase *entry = currentCase();
    const int variant = currentVariant();
    const bool can = entry && entry->bySource && variant >= 0;
    m_propose->setVisible(!entry || entry->bySource);
    m_propose->setEnabled(can);
    const int others = can ? entry->places - int(entry->variants.at(variant).places.size()) : 0;
    m_propose->setText(can ? tr("Propose this one for all %Ln others…", nullptr, others)
                           : tr("Propose for all…"));
}

void ConsistencyPanel::propose()
{
    const ConsistencyCase *entry = currentCase();
    const int variant = currentVariant();
    const QString reviewer = ReviewPanel::reviewerName(this, m_parts.settings, m_parts.prompts);
    if (!entry || variant < 0 || reviewer.isEmpty())
        return;
    m_parts.session->setReviewer(reviewer);
    m_propose->setEnabled(false);
    const QString target = entry->variants.at(variant).text;
    whenFinished(m_parts.service->plan(*entry, variant, reviewer), this,
                 [this, target](const Result<QList<workspace::PlannedProposal>> &plan) {
                     showButton();
                     if (!plan)
                         emit failed(plan.error().toLine());
                     else if (plan->isEmpty())
                         emit failed(tr("There is nothing to propose: the texts say so already, "
                                        "or have changed since."));
                     else
                         preview(*plan, target);
                 });
}

void ConsistencyPanel::preview(const QList<workspace::PlannedProposal> &plan, const QString &target)
{
    ProposeDialog dialog(target, plan, *m_quality, this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_cases->setFocus(Qt::OtherFocusReason);
    if (accepted)
        m_parts.session->proposeAll(dialog.verdicts());
}

void ConsistencyPanel::openItem()
{
    const auto *item = m_variants->currentItem();
    const ConsistencyCase *entry = currentCase();
    if (!item || !entry)
        return;
    const auto &variant = entry->variants.at(item->data(0, VariantRole).toInt());
    const int at = item->data(0, PlaceRole).toInt(); // of a variant itself: its first place
    if (variant.places.isEmpty())
        return;
    const auto &place = variant.places.at(at);
    workspace::QualityText text;
    text.edition = place.edition;
    text.number = place.number;
    text.unit = place.unit;
    emit openRequested(hitOf(*m_quality, text));
}

void ConsistencyPanel::retranslate()
{
    m_kinds->setAccessibleName(tr("What is inconsistent"));
    m_kinds->setText(Sources, tr("Several translations"),
                     tr("Sources that are translated in several ways"));
    m_kinds->setText(Targets, tr("Several sources"),
                     tr("Translations that stand for several sources"));
    m_cases->setAccessibleName(tr("Texts that are translated in several ways"));
    m_cases->setHeads(tr("Text"), tr("Usual and other ways"),
                      {tr("Language"), tr("Ways"), tr("Sentences")});
    m_cases->setParts({{tr("As most are"), "accent"_L1}, {tr("Otherwise"), "pair-edge"_L1}});
    m_variants->setAccessibleName(tr("The ways in which it is translated, and where"));
    showCases();
}

void ConsistencyPanel::showEvent(QShowEvent *event)
{
    if (!m_isFilled)
        showCases();
    QWidget::showEvent(event);
}

void ConsistencyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
