// SPDX-License-Identifier: Apache-2.0
#include "ui/search/filterbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::search {

namespace {

constexpr std::array Facets{Facet::Locale, Facet::Docset,  Facet::Product, Facet::Role,
                            Facet::Topic,  Facet::Quality, Facet::Year,    Facet::Side};
constexpr std::array<const char *, 8> Names{"filterLocale", "filterDocset", "filterProduct",
                                            "filterRole",   "filterTopic",  "filterQuality",
                                            "filterYear",   "filterSide"};
constexpr int LongestMenu = 30;

// Numbers end below one another: menus put them where the first digit is.
QString menuText(const QString &name, int count, qsizetype digits)
{
    constexpr QChar digitSpace(0x2007);
    QString text = name;
    text.replace(u'&', u"&&"_s);
    const QString number = QLocale().toString(count).rightJustified(digits, digitSpace);
    return count > 0 ? u"%1\t%2"_s.arg(text, number) : text;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_chips(new QWidget(this))
    , m_chipLayout(new widgets::FlowLayout(m_chips, 4))
{
    setObjectName(u"filterBar"_s);
    m_chips->setObjectName(u"filterChips"_s);
    auto *row = new widgets::FlowLayout(m_row, 2);
    row->setContentsMargins(0, 0, 0, 0);
    m_chipLayout->setContentsMargins(12, 2, 12, 2); // level with what was found
    for (const Facet facet : Facets) {
        auto *button = new QToolButton(m_row);
        button->setObjectName(QLatin1StringView(Names.at(size_t(facet))));
        button->setProperty("filter", true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        auto *menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, facet] {
            if (chosenValues(m_query, facet).isEmpty())
                fill(facet, m_result);
            else
                emit facetWanted(facet);
        });
        row->addWidget(button);
        m_buttons.insert(int(facet), button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 4);
    layout->setSpacing(2);
    layout->addWidget(m_row);
    layout->addWidget(m_chips);
    retranslate();
}

void FilterBar::setResult(const SearchQuery &query, const article::SearchResult &result)
{
    m_query = query;
    m_result = result;
    for (const Facet facet : Facets) {
        const QStringList chosen = chosenValues(query, facet);
        const auto found = foundValues(result, facet);
        // One value for all that was found narrows nothing.
        const bool narrows =
            facet == Facet::Side
                ? result.found > 1
                : found.size() > 1 || (found.size() == 1 && found.first().second < result.found);
        auto *button = m_buttons.value(int(facet));
        button->setVisible(narrows || !chosen.isEmpty());
        button->setProperty("active", !chosen.isEmpty());
        if (!chosen.isEmpty())
            fill(facet, result); // at least what is chosen, until the rest is known
    }
    showChips();
}

void FilterBar::setFacet(Facet facet, const article::SearchResult &result)
{
    fill(facet, result);
}

void FilterBar::setDocsetNames(const QHash<QString, QString> &names)
{
    if (names == m_docsetNames)
        return;
    m_docsetNames = names;
    showChips();
}

QString FilterBar::nameOf(Facet facet, const QString &value,
                          const article::SearchResult &result) const
{
    QString name;
    if (facet == Facet::Docset)
        name = m_docsetNames.value(value);
    else if (facet == Facet::Product || facet == Facet::Role)
        name = result.facets.names.value(value);
    return name.isEmpty() ? valueName(facet, value) : name;
}

void FilterBar::fill(Facet facet, const article::SearchResult &result)
{
    QMenu *menu = m_buttons.value(int(facet))->menu();
    menu->clear();
    const QStringList chosen = chosenValues(m_query, facet);
    auto values = foundValues(result, facet);
    if (facet == Facet::Side)
        values = {{u"target"_s, 0}, {u"source"_s, 0}};
    for (const QString &value : chosen) {
        const bool listed = std::any_of(values.cbegin(), values.cend(),
                                        [&value](const auto &one) { return one.first == value; });
        if (!listed)
            values.prepend({value, 0});
    }
    int most = 0;
    for (const auto &[value, count] : values)
        most = qMax(most, count);
    const qsizetype digits = QLocale().toString(most).size();
    for (const auto &[value, count] : values) {
        if (menu->actions().size() >= LongestMenu)
            break;
        auto *action = menu->addAction(menuText(nameOf(facet, value, result), count, digits));
        action->setData(value);
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::triggered, this,
                [this, facet, name = value] { emit toggled(facet, name); });
    }
}

void FilterBar::showChips()
{
    while (auto *item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    int count = 0;
    for (const Facet facet : Facets) {
        for (const QString &value : chosenValues(m_query, facet)) {
            const QString name = nameOf(facet, value, m_result);
            addChip(name, tr("Remove the filter %1").arg(name),
                    [this, facet, value] { emit toggled(facet, value); });
            ++count;
        }
    }
    if (count > 1)
        addChip(tr("Remove all"), tr("Remove all filters"), [this] { emit cleared(); });
    m_chips->setVisible(count > 0);
}

void FilterBar::addChip(const QString &text, const QString &name,
                        const std::function<void()> &remove)
{
    auto *chip = new QToolButton(m_chips);
    chip->setObjectName(u"filterChip"_s);
    chip->setProperty("chip", true);
    chip->setText(QString(text).replace(u'&', u"&&"_s));
    chip->setIcon(widgets::icon("close"_L1));
    chip->setIconSize({10, 10});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolTip(name);
    chip->setAccessibleName(name);
    connect(chip, &QToolButton::clicked, this, [remove] { remove(); });
    m_chipLayout->addWidget(chip);
    chip->show();
}

void FilterBar::retranslate()
{
    for (const Facet facet : Facets) {
        auto *button = m_buttons.value(int(facet));
        button->setText(facetName(facet) + u" ▾"_s);
        button->setAccessibleName(tr("Filter: %1").arg(facetName(facet)));
    }
    setResult(m_query, m_result);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::search
