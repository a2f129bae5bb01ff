// SPDX-License-Identifier: Apache-2.0
#include "ui/review/qualitypanel.h"

#include "app/core/whenfinished.h"
#include "app/workspace/qualitynames.h"
#include "app/workspace/reviewmeasures.h"
#include "ui/review/figureview.h"
#include "ui/review/reviewsession.h"
#include "ui/review/samplepanel.h"
#include "ui/review/scopebar.h"
#include "ui/settings/settings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tone.h"

#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using workspace::QualityMeasure;
using workspace::QualityService;

namespace {

constexpr int Margin = 16;
constexpr int ProgressWidth = 110;
constexpr qreal TitleFont = 1.35;

} // namespace

QualityPanel::QualityPanel(const ConsistencyPanel::Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(new QLabel(this))
    , m_views(new widgets::SegmentedControl(this))
    , m_progress(new QProgressBar(this))
    , m_check(new QPushButton(this))
    , m_report(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_scope(new ScopeBar(this))
    , m_told(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_figures(new FigureView(FigureView::Kind::Parts, this))
    , m_rules(new FigureView(FigureView::Kind::Rules, this))
    , m_consistency(new ConsistencyPanel(parts, this))
    , m_sample(new SamplePanel(parts.service, parts.settings, this))
    , m_back(new QToolButton(this))
    , m_hitsTitle(new QLabel(this))
    , m_hits(new HitList(this))
{
    setObjectName(u"qualityPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectAll();
    retranslate();
    show(View::Parts);
}

QWidget *QualityPanel::buildHead()
{
    m_title->setObjectName(u"qualityTitle"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * TitleFont);
    m_title->setFont(bold);
    m_views->setObjectName(u"qualityViews"_s);
    m_views->addSegment(int(View::Parts), u"qualityViewParts"_s);
    m_views->addSegment(int(View::Rules), u"qualityViewRules"_s);
    m_views->addSegment(int(View::Consistency), u"qualityViewConsistency"_s);
    m_views->addSegment(int(View::Sample), u"qualityViewSample"_s);
    m_progress->setObjectName(u"qualityProgress"_s);
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_check->setObjectName(u"qualityCheck"_s);
    m_report->setObjectName(u"qualityReport"_s);
    m_close->setObjectName(u"qualityClose"_s);
    m_close->setIcon(widgets::icon("close"_L1));
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_views);
    row->addStretch();
    row->addWidget(m_progress);
    row->addWidget(m_check);
    row->addWidget(m_report);
    row->addWidget(m_close);
    return head;
}

void QualityPanel::build()
{
    auto *hits = new QWidget(this);
    auto *hitsColumn = new QVBoxLayout(hits);
    hitsColumn->setContentsMargins(0, 0, 0, 0);
    hitsColumn->setSpacing(8);
    auto *hitsHead = new QHBoxLayout;
    m_back->setObjectName(u"hitsBack"_s);
    m_back->setIcon(widgets::icon("back"_L1));
    m_hitsTitle->setObjectName(u"hitsTitle"_s);
    m_hitsTitle->setTextFormat(Qt::PlainText);
    m_hitsTitle->setWordWrap(true);
    hitsHead->addWidget(m_back);
    hitsHead->addWidget(m_hitsTitle, 1);
    hitsColumn->addLayout(hitsHead);
    hitsColumn->addWidget(m_hits, 1);
    m_hits->setObjectName(u"hitList"_s);
    m_told->setObjectName(u"qualityTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    for (QWidget *page :
         {static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_rules),
          static_cast<QWidget *>(m_consistency), static_cast<QWidget *>(m_sample), hits})
        m_stack->addWidget(page); // in the order of View
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, 12, Margin, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(buildHead());
    column->addWidget(m_scope);
    column->addWidget(m_told);
    column->addWidget(m_stack, 1);
}

void QualityPanel::connectAll()
{
    auto *service = m_parts.service;
    connect(service, &QualityService::changed, this, &QualityPanel::refresh);
    connect(service, &QualityService::progress, this, &QualityPanel::showProgress);
    connect(service, &QualityService::failed, this,
            [this](const Error &error) { tell(error.toLine(), true); });
    connect(m_views, &widgets::SegmentedControl::chosen, this, [this](int id) { show(View(id)); });
    connect(m_check, &QPushButton::clicked, service,
            [service] { service->isChecking() ? service->cancel() : service->check(); });
    connect(m_report, &QPushButton::clicked, this, &QualityPanel::writeReport);
    connect(m_close, &QToolButton::clicked, this, &QualityPanel::closeRequested);
    connect(m_back, &QToolButton::clicked, this, &QualityPanel::back);
    connect(m_scope, &ScopeBar::changed, this, &QualityPanel::showFigures);
    connect(m_figures, &FigureView::chosen, this, &QualityPanel::showHits);
    connect(m_rules, &FigureView::chosen, this, &QualityPanel::showHits);
    connect(m_hits, &HitList::chosen, this,
            [this](const Hit &hit) { openHit(hit, filterOf(m_counted.measure, m_counted.rule)); });
    connect(m_consistency, &ConsistencyPanel::openRequested, this,
            [this](const Hit &hit) { openHit(hit, {}); });
    connect(m_consistency, &ConsistencyPanel::failed, this,
            [this](const QString &sentence) { tell(sentence, false); });
    connect(m_sample, &SamplePanel::walkRequested, this, &QualityPanel::walkRequested);
    connect(m_sample, &SamplePanel::failed, this,
            [this](const QString &sentence) { tell(sentence, true); });
    connect(m_parts.session, &ReviewSession::kept, this, [this](const QString &label) {
        tell(m_parts.session->undoLabel() == label
                 ? tr("%1: done. “Undo” takes it back.").arg(label)
                 : tr("%1: taken back.").arg(label),
             false);
    });
    connect(m_parts.settings, &settings::Settings::changed, this, &QualityPanel::showFigures);
}

void QualityPanel::open()
{
    m_parts.service->start();
    showProgress(0, m_parts.service->isChecking() ? 2 : 0);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (view() == View::Hits)
        m_hits->setFocus(Qt::OtherFocusReason);
}

void QualityPanel::show(View view)
{
    tell({}, false);
    m_stack->setCurrentIndex(int(view));
    if (view != View::Hits) {
        m_cameFrom = view;
        m_views->setCurrent(int(view));
    }
    m_scope->setVisible(view != View::Hits);
    m_scope->setByVisible(view == View::Parts);
    m_scope->setDocsetVisible(view != View::Sample);
}

QualityPanel::View QualityPanel::view() const
{
    return View(m_stack->currentIndex());
}

article::QualityModel QualityPanel::model() const
{
    const auto models = workspace::qualityModels();
    for (const auto &model : models) {
        if (model.id == m_parts.settings->qualityModel())
            return model;
    }
    return models.value(0);
}

void QualityPanel::refresh()
{
    const auto quality = m_parts.service->quality();
    if (quality)
        m_scope->setQuality(*quality);
    m_consistency->refresh();
    m_sample->refresh();
    showFigures();
    if (view() == View::Hits)
        fillHits();
    m_report->setEnabled(quality != nullptr);
}

void QualityPanel::showFigures()
{
    const auto filter = m_scope->filter();
    const FigureView::State state{m_parts.service->quality(), filter, m_scope->by(), model()};
    m_figures->setState(state);
    m_rules->setState(state);
    m_consistency->setFilter(filter);
    m_sample->setFilter(filter);
}

void QualityPanel::showProgress(int done, int total)
{
    const bool busy = m_parts.service->isChecking();
    m_progress->setVisible(busy);
    m_progress->setRange(0, total > 2 ? total : 0);
    m_progress->setValue(done);
    m_check->setText(busy ? tr("Stop checking") : tr("Check again"));
}

void QualityPanel::showHits(const workspace::QualityFilter &filter, QualityMeasure measure,
                            const QString &rule)
{
    m_counted = {filter, measure, rule};
    show(View::Hits);
    fillHits();
    m_hits->setFocus(Qt::OtherFocusReason);
}

void QualityPanel::fillHits()
{
    const auto quality = m_parts.service->quality();
    QList<Hit> hits;
    if (quality) {
        const auto counted =
            workspace::countedBy(*quality, m_counted.filter, m_counted.measure, m_counted.rule);
        const bool editions = workspace::countsEditions(m_counted.measure);
        for (const int index : counted)
            hits.append(editions ? hitOf(quality->editions.at(index))
                                 : hitOf(*quality, quality->texts.at(index)));
    }
    m_hits->setHits(hits);
    m_hitsTitle->setText(titleOfHits(int(hits.size())));
}

QString QualityPanel::titleOfHits(int count) const
{
    const auto quality = m_parts.service->quality();
    QStringList parts;
    if (m_counted.filter.locale.isValid())
        parts << u"\u2068"_s + m_counted.filter.locale.nativeName() + u"\u2069"_s;
    if (quality && m_counted.filter.docset >= 0)
        parts << workspace::docsetName(*quality, m_counted.filter.docset);
    if (m_counted.filter.translation)
        parts << workspace::translationName(*m_counted.filter.translation);
    switch (m_counted.measure) {
    case QualityMeasure::Files:
        break;
    case QualityMeasure::Unreviewed:
        parts << tr("Not reviewed whole");
        break;
    case QualityMeasure::Behind:
        parts << tr("Behind their source");
        break;
    case QualityMeasure::Reviewed:
        parts << tr("Reviewed");
        break;
    case QualityMeasure::Approved:
        parts << tr("Approved");
        break;
    case QualityMeasure::NeedsWork:
        parts << tr("Needs work");
        break;
    case QualityMeasure::Rejected:
        parts << tr("Rejected");
        break;
    case QualityMeasure::Outdated:
        parts << tr("Changed since they were judged");
        break;
    case QualityMeasure::Flagged:
        parts << (m_counted.rule.isEmpty() ? tr("With findings")
                                           : workspace::ruleTitle(m_counted.rule));
        break;
    case QualityMeasure::Inconsistent:
        parts << tr("Translated otherwise than usual");
        break;
    case QualityMeasure::Proposals:
        parts << tr("With a proposal");
        break;
    }
    parts << (workspace::countsEditions(m_counted.measure)
                  ? tr("%Ln translated files", nullptr, count)
                  : tr("%Ln sentences", nullptr, count));
    return parts.join(u" · "_s);
}

// The same in the words of the list beside an article.
QString QualityPanel::filterOf(QualityMeasure measure, const QString &rule) const
{
    switch (measure) {
    case QualityMeasure::Unreviewed:
        return u"verdict:none"_s;
    case QualityMeasure::Reviewed:
        return u"verdict:approved,needs-work,rejected"_s;
    case QualityMeasure::Approved:
        return u"verdict:approved"_s;
    case QualityMeasure::NeedsWork:
        return u"verdict:needs-work"_s;
    case QualityMeasure::Rejected:
        return u"verdict:rejected"_s;
    case QualityMeasure::Outdated:
        return u"is:changed"_s;
    case QualityMeasure::Flagged:
        return rule.isEmpty() ? u"has:finding"_s : u"rule:"_s + rule;
    case QualityMeasure::Proposals:
        return u"has:proposal"_s;
    case QualityMeasure::Inconsistent:
        return u"is:inconsistent"_s;
    case QualityMeasure::Files:
    case QualityMeasure::Behind:
        break;
    }
    return {};
}

void QualityPanel::openHit(const Hit &hit, const QString &filter)
{
    if (hit.canOpen)
        emit openRequested(hit, filter);
    else
        tell(tr("%1 is no article of its own: it is shown where an article includes it.")
                 .arg(hit.title),
             false);
}

void QualityPanel::back()
{
    if (view() != View::Hits) {
        emit closeRequested();
        return;
    }
    show(m_cameFrom);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void QualityPanel::writeReport()
{
    const QString name = tr("Quality of %1").arg(m_library).replace(u'/', u'-') + u".html"_s;
    const QString path = m_parts.prompts->chooseNewFile(
        this, tr("Report of the quality"), QDir::home().filePath(name), tr("HTML pages (*.html)"));
    if (path.isEmpty())
        return;
    workspace::QualityReportOrder order;
    order.path = path;
    order.library = m_library;
    order.filter = m_scope->filter();
    order.model = m_parts.settings->qualityModel();
    order.when = QDateTime::currentDateTimeUtc();
    whenFinished(m_parts.service->report(order), this, [this, path](const Result<void> &done) {
        tell(done ? tr("The report stands in %1.").arg(QDir::toNativeSeparators(path))
                  : done.error().toLine(),
             !done);
    });
}

void QualityPanel::tell(const QString &sentence, bool isError)
{
    widgets::setTone(m_told, isError ? u"error"_s : u"muted"_s);
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void QualityPanel::retranslate()
{
    setAccessibleName(tr("Quality of the library"));
    m_title->setText(tr("Quality of the library"));
    m_views->setAccessibleName(tr("What is shown of the quality"));
    const auto name = [this](View view, const QString &text, const QString &toolTip) {
        m_views->setText(int(view), text, toolTip);
    };
    name(View::Parts, tr("Overview"), tr("Figures of every part of the library"));
    name(View::Rules, tr("Findings"), tr("Findings by rule"));
    name(View::Consistency, tr("Consistency"), tr("What is translated in several ways"));
    name(View::Sample, tr("Sample"), tr("Draw, judge and score a sample"));
    m_report->setText(tr("Report…"));
    m_report->setToolTip(tr("All of it as one HTML file"));
    m_close->setToolTip(tr("Back to the article"));
    m_close->setAccessibleName(m_close->toolTip());
    m_back->setToolTip(tr("Back to the figures"));
    m_back->setAccessibleName(m_back->toolTip());
    m_hits->setAccessibleName(tr("What the figure counts"));
    m_progress->setAccessibleName(tr("How far the library is checked"));
    showProgress(m_progress->value(), m_progress->maximum());
    if (view() == View::Hits)
        fillHits();
}

void QualityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QualityPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        back();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace diglot::ui::review
