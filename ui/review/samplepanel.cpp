// SPDX-License-Identifier: Apache-2.0
#include "ui/review/samplepanel.h"

#include "app/core/whenfinished.h"
#include "app/workspace/qualitynames.h"
#include "app/workspace/reviewmeasures.h"
#include "ui/settings/settings.h"
#include "ui/widgets/bartable.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Judgement;
using article::Translation;
using workspace::SampleText;

namespace {

const auto SampleKey = u"sample"_s; // in the settings: the last one
constexpr int FirstSize = 100;
constexpr int MostTexts = 5000;
constexpr int ScoreWidth = 300;
constexpr qreal ScoreFont = 2.2;

QByteArray toState(const workspace::SampleRequest &request)
{
    return QJsonDocument(QJsonObject{{u"size"_s, request.size},
                                     {u"seed"_s, request.seed},
                                     {u"locale"_s, request.locale.toString()},
                                     {u"translation"_s,
                                      int(request.translation.value_or(Translation::None))}})
        .toJson(QJsonDocument::Compact);
}

workspace::SampleRequest fromState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    workspace::SampleRequest request;
    request.size = std::clamp(object[u"size"_s].toInt(), 0, MostTexts);
    request.seed = object[u"seed"_s].toString();
    request.locale = LocaleTag::fromString(object[u"locale"_s].toString()).value_or(LocaleTag());
    const int translation = object[u"translation"_s].toInt();
    if (translation == int(Translation::Machine) || translation == int(Translation::Human))
        request.translation = Translation(translation);
    return request;
}

QLabel *wrapped(const QString &name, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("tone", QLatin1StringView(tone));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SamplePanel::SamplePanel(workspace::QualityService *service, settings::Settings *settings,
                         QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_settings(settings)
    , m_models(workspace::qualityModels())
    , m_sizeLabel(new QLabel(this))
    , m_size(new QSpinBox(this))
    , m_seedLabel(new QLabel(this))
    , m_seed(new QLineEdit(this))
    , m_draw(new QPushButton(this))
    , m_judge(new QPushButton(this))
    , m_list(new HitList(this))
    , m_facts(wrapped(u"sampleFacts"_s, "muted", this))
    , m_modelLabel(new QLabel(this))
    , m_model(new QComboBox(this))
    , m_score(wrapped(u"sampleScore"_s, "", this))
    , m_passed(wrapped(u"samplePassed"_s, "muted", this))
    , m_formula(wrapped(u"sampleFormula"_s, "muted", this))
    , m_warnings(wrapped(u"sampleWarnings"_s, "warning", this))
    , m_agreementTitle(new QLabel(this))
    , m_agreement(new widgets::BarTable(this))
{
    setObjectName(u"samplePanel"_s);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(buildScore());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildForm());
    column->addWidget(m_facts);
    column->addWidget(split, 1);
    m_list->setObjectName(u"sampleList"_s);
    connect(m_draw, &QPushButton::clicked, this, &SamplePanel::draw);
    connect(m_seed, &QLineEdit::returnPressed, this, &SamplePanel::draw);
    connect(m_judge, &QPushButton::clicked, this, [this] { walk(-1); });
    connect(m_list, &HitList::chosen, this, [this] { walk(m_list->currentIndex().row()); });
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        m_settings->setQualityModel(m_model->currentData().toString());
        showScore();
    });
    retranslate();
    showSample();
}

QWidget *SamplePanel::buildForm()
{
    m_size->setObjectName(u"sampleSize"_s);
    m_size->setRange(1, MostTexts);
    m_size->setValue(FirstSize);
    m_size->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down count
    m_seed->setObjectName(u"sampleSeed"_s);
    m_seed->setText(QDate::currentDate().toString(Qt::ISODate));
    m_seed->setMaximumWidth(160);
    m_sizeLabel->setBuddy(m_size);
    m_seedLabel->setBuddy(m_seed);
    m_draw->setObjectName(u"sampleDraw"_s);
    m_judge->setObjectName(u"sampleJudge"_s);
    m_judge->setProperty("primary", true);
    auto *form = new QWidget(this);
    auto *flow = new widgets::FlowLayout(form, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_sizeLabel), static_cast<QWidget *>(m_size),
                            static_cast<QWidget *>(m_seedLabel), static_cast<QWidget *>(m_seed),
                            static_cast<QWidget *>(m_draw), static_cast<QWidget *>(m_judge)})
        flow->addWidget(widget);
    return form;
}

QWidget *SamplePanel::buildScore()
{
    QFont large = m_score->font();
    large.setPointSizeF(large.pointSizeF() * ScoreFont);
    large.setWeight(QFont::DemiBold);
    m_score->setFont(large);
    m_formula->setProperty("asPublished", true); // in its own letters, in every language
    m_model->setObjectName(u"sampleModel"_s);
    m_modelLabel->setBuddy(m_model);
    for (const auto &model : m_models)
        m_model->addItem(model.name, model.id);
    m_model->setCurrentIndex(std::max(0, m_model->findData(m_settings->qualityModel())));
    QFont bold = m_agreementTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_agreementTitle->setFont(bold);
    m_agreement->setObjectName(u"agreementTable"_s);
    auto *inside = new QWidget(this);
    inside->setObjectName(u"sampleScorePage"_s);
    m_scoreColumn = new QVBoxLayout(inside);
    auto *column = m_scoreColumn;
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_modelLabel);
    head->addWidget(m_model, 1);
    column->addLayout(head);
    column->addWidget(m_score);
    column->addWidget(m_passed);
    column->addWidget(m_warnings);
    column->addWidget(m_formula);
    column->addSpacing(8);
    column->addWidget(m_agreementTitle);
    column->addWidget(m_agreement);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(ScoreWidth);
    scroll->setWidget(inside);
    return scroll;
}

void SamplePanel::setFilter(const workspace::QualityFilter &filter)
{
    m_filter = filter;
}

void SamplePanel::refresh()
{
    m_quality = m_service->quality();
    if (m_quality && !std::exchange(m_remembered, true))
        drawAgain();
    showSample();
}

void SamplePanel::draw()
{
    m_remembered = true;
    workspace::SampleRequest request;
    request.size = m_size->value();
    request.seed = m_seed->text().trimmed();
    request.locale = m_filter.locale;
    if (m_filter.translation != Translation::None)
        request.translation = m_filter.translation;
    m_settings->setState(SampleKey, toState(request));
    drawAgain();
}

void SamplePanel::drawAgain()
{
    const QByteArray state = m_settings->state(SampleKey);
    if (state.isEmpty())
        return;
    const auto request = fromState(state);
    m_size->setValue(request.size);
    m_seed->setText(request.seed);
    m_draw->setEnabled(false);
    const int asked = ++m_asked;
    whenFinished(m_service->draw(request), this,
                 [this, asked](const Result<workspace::Sample> &sample) {
                     if (asked != m_asked)
                         return;
                     m_draw->setEnabled(true);
                     if (!sample) {
                         emit failed(sample.error().toLine());
                         return;
                     }
                     m_sample = *sample;
                     showSample();
                 });
}

const workspace::QualityText *SamplePanel::known(const SampleText &text) const
{
    const auto *found =
        m_quality ? m_quality->text(text.path, text.text.place.number, text.text.place.unit)
                  : nullptr;
    // What is said of a text that has changed since is not said of the sample's.
    return found && found->target == text.text.target ? found : nullptr;
}

void SamplePanel::showSample()
{
    QList<Hit> hits;
    for (const SampleText &text : std::as_const(m_sample)) {
        Hit hit;
        if (const auto *found = known(text)) {
            hit = hitOf(*m_quality, *found);
            if (found->judgement == Judgement::None)
                hit.sign = Sign::Nothing; // judging begins without a hint
        }
        hit.article = text.article;
        hit.locale = text.text.place.locale;
        hit.number = text.text.place.number;
        hit.place = nameOf(text.text.place);
        hit.title = text.title;
        hit.text = text.text.target;
        hit.note = text.text.source;
        hit.isSevere = false;
        hits.append(hit);
    }
    m_list->setHits(hits);
    m_list->setVisible(!hits.isEmpty()); // before the first sample there is nothing to be seen
    m_scoreColumn->setContentsMargins(hits.isEmpty() ? 0 : 16, 0, 4, 8);
    showScore();
}

void SamplePanel::showScore()
{
    QList<article::ScoredText> judged;
    QList<article::Verdict> verdicts;
    int words = 0;
    int unexplained = 0;
    for (const SampleText &text : std::as_const(m_sample)) {
        words += workspace::countWords(text.text.source);
        const auto *found = known(text);
        if (!found)
            continue;
        verdicts += found->verdicts;
        if (found->judgement != Judgement::None)
            judged.append(found->scored());
        unexplained += found->judgement > Judgement::Approved && found->scored().reasons.isEmpty();
    }
    const int texts = int(m_sample.size());
    m_judge->setVisible(texts > 0);
    m_facts->setText(
        texts == 0 ? tr("A sample is drawn from the language and the kind of translation "
                        "chosen above. The same seed draws the same sentences everywhere.")
                   : tr("%1, %2; %3 judged.")
                         .arg(tr("%Ln sentences", nullptr, texts), tr("%Ln words", nullptr, words),
                              locale().toString(judged.size())));
    const article::QualityModel model = m_models.value(m_model->currentIndex());
    m_formula->setText(model.formula + u'\n' + model.source);
    const bool any = !judged.isEmpty();
    const auto score = workspace::qualityScore(model, judged);
    m_score->setText(any ? locale().toString(score.score, 'f', 2) : u"–"_s);
    QStringList facts;
    if (!any) {
        facts << tr("The score is counted as soon as the first sentence is judged.");
    } else {
        facts << tr("%1 points for %2 in %3.")
                     .arg(locale().toString(score.points), tr("%Ln errors", nullptr, score.errors),
                          tr("%Ln words", nullptr, score.words));
        facts << tr("In 1000 words, 95 % of such samples have %1 to %2 errors.")
                     .arg(locale().toString(score.errorsFrom, 'f', 1),
                          locale().toString(score.errorsTo, 'f', 1));
        if (score.threshold)
            facts << (score.passed.value_or(false) ? tr("Passed; the mark is %1.")
                                                   : tr("Not passed; the mark is %1."))
                         .arg(locale().toString(*score.threshold));
    }
    m_passed->setText(facts.join(u'\n'));
    QStringList warnings = any ? score.warnings : QStringList();
    if (unexplained > 0)
        warnings << tr("%Ln need work or are rejected without a reason, and cost no points.",
                       nullptr, unexplained);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    showAgreement(verdicts);
}

void SamplePanel::showAgreement(const QList<article::Verdict> &verdicts)
{
    QList<widgets::BarRow> rows;
    for (const auto &pair : workspace::agreements(verdicts))
        rows.append({pair.first + u'\n' + pair.second,
                     u"%1 · %2"_s.arg(pair.first, pair.second),
                     {double(pair.agreed)},
                     double(pair.texts),
                     {locale().toString(pair.texts), workspace::percentText(pair.share()),
                      pair.kappa ? locale().toString(*pair.kappa, 'f', 2) : u"–"_s},
                     false});
    m_agreement->setRows(rows);
    m_agreement->setVisible(!rows.isEmpty());
    m_agreementTitle->setVisible(!rows.isEmpty());
}

void SamplePanel::walk(int from)
{
    if (m_sample.isEmpty())
        return;
    int at = from;
    // The first one that waits for a verdict.
    for (int i = 0; at < 0 && i < m_sample.size(); ++i) {
        const auto *found = known(m_sample.at(i));
        if (!found || found->judgement == Judgement::None)
            at = i;
    }
    emit walkRequested(m_sample, std::max(0, at));
}

void SamplePanel::retranslate()
{
    m_sizeLabel->setText(tr("Sentences"));
    m_size->setAccessibleName(tr("How many sentences are drawn"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed of the sample"));
    m_draw->setText(tr("Draw a sample"));
    m_judge->setText(tr("Judge it"));
    m_list->setAccessibleName(tr("Sentences of the sample"));
    m_modelLabel->setText(tr("Quality model"));
    m_model->setAccessibleName(tr("Quality model"));
    m_agreementTitle->setText(tr("Who agrees with whom"));
    m_agreement->setAccessibleName(tr("Who agrees with whom"));
    m_agreement->setHeads(tr("Reviewers"), tr("Agreed"),
                          {tr("Both judged"), tr("Agreed"), tr("Kappa")});
    m_agreement->setParts({{tr("Agreed"), "accent"_L1}});
    showScore();
}

void SamplePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
