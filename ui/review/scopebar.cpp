// SPDX-License-Identifier: Apache-2.0
#include "ui/review/scopebar.h"

#include "app/workspace/qualitynames.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QSignalBlocker>

#include <set>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Translation;
using workspace::QualityBy;

namespace {

constexpr int Spacing = 8;
constexpr int MostLetters = 28;

QString idOf(const workspace::QualityDocset &docset)
{
    return docset.collection + u'\n' + docset.folder;
}

} // namespace

ScopeBar::ScopeBar(QWidget *parent)
    : QWidget(parent)
    , m_byLabel(new QLabel(this))
    , m_by(new QComboBox(this))
    , m_docset(new QComboBox(this))
    , m_locale(new QComboBox(this))
    , m_translation(new QComboBox(this))
{
    m_by->setObjectName(u"qualityBy"_s);
    m_docset->setObjectName(u"qualityDocset"_s);
    m_locale->setObjectName(u"qualityLocale"_s);
    m_translation->setObjectName(u"qualityTranslation"_s);
    m_byLabel->setBuddy(m_by);
    m_byLabel->setProperty("tone", u"muted"_s);
    auto *flow = new widgets::FlowLayout(this, Spacing);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_byLabel);
    for (QComboBox *box : {m_by, m_docset, m_locale, m_translation}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * MostLetters + 40);
        flow->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ScopeBar::changed);
    }
    for (const auto by : {QualityBy::Locale, QualityBy::Docset, QualityBy::Translation})
        m_by->addItem(QString(), int(by));
    retranslate();
}

void ScopeBar::fill(QComboBox *box, const QString &all,
                    const QList<std::pair<QString, QVariant>> &rows)
{
    const QVariant was = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const auto &[name, value] : rows)
        box->addItem(name, value);
    box->setCurrentIndex(was.isValid() ? std::max(0, box->findData(was)) : 0);
}

void ScopeBar::setQuality(const workspace::LibraryQuality &quality)
{
    std::set<int> docsets;
    std::set<LocaleTag> locales;
    std::set<Translation> translations;
    for (const auto &edition : quality.editions) {
        docsets.insert(edition.docset);
        locales.insert(edition.locale);
        translations.insert(edition.translation);
    }
    const auto before = filter();
    m_offered = workspace::LibraryQuality();
    m_offered->docsets = quality.docsets;
    m_offered->editions = quality.editions;
    QList<std::pair<QString, QVariant>> rows;
    for (const int docset : docsets)
        rows.append({workspace::docsetName(quality, docset), idOf(quality.docsets.at(docset))});
    fill(m_docset, tr("All documentation sets"), rows);
    rows.clear();
    for (const LocaleTag &locale : locales)
        rows.append({u"%1 (%2)"_s.arg(locale.nativeName(), locale.toString()), locale.toString()});
    fill(m_locale, tr("All languages"), rows);
    rows.clear();
    for (const Translation translation :
         {Translation::Machine, Translation::Human, Translation::None}) {
        if (translations.contains(translation))
            rows.append({workspace::translationName(translation), int(translation)});
    }
    fill(m_translation, tr("Machine and human"), rows);
    if (!(filter() == before))
        emit changed();
}

workspace::QualityFilter ScopeBar::filter() const
{
    workspace::QualityFilter filter;
    const QVariant docset = m_docset->currentData();
    for (int i = 0; docset.isValid() && m_offered && i < m_offered->docsets.size(); ++i) {
        if (idOf(m_offered->docsets.at(i)) == docset.toString())
            filter.docset = i;
    }
    filter.locale = LocaleTag::fromString(m_locale->currentData().toString()).value_or(LocaleTag());
    if (m_translation->currentData().isValid())
        filter.translation = Translation(m_translation->currentData().toInt());
    return filter;
}

QualityBy ScopeBar::by() const
{
    return QualityBy(m_by->currentData().toInt());
}

void ScopeBar::setByVisible(bool visible)
{
    m_byLabel->setVisible(visible);
    m_by->setVisible(visible);
    layout()->invalidate(); // what is hidden leaves no gap
    layout()->activate();
}

void ScopeBar::setDocsetVisible(bool visible)
{
    m_docset->setVisible(visible);
    layout()->invalidate(); // what is hidden leaves no gap
    layout()->activate();
}

void ScopeBar::retranslate()
{
    m_byLabel->setText(tr("Grouped by"));
    m_by->setItemText(0, tr("Language"));
    m_by->setItemText(1, tr("Documentation set"));
    m_by->setItemText(2, tr("Kind of translation"));
    m_by->setAccessibleName(tr("By what the figures are grouped"));
    m_docset->setAccessibleName(tr("Documentation set"));
    m_locale->setAccessibleName(tr("Language"));
    m_translation->setAccessibleName(tr("Kind of translation"));
    if (m_offered)
        setQuality(workspace::LibraryQuality(*m_offered));
}

void ScopeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
