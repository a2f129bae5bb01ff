// SPDX-License-Identifier: Apache-2.0
#include "ui/review/verdicteditor.h"

#include "ui/review/findingcards.h"
#include "ui/review/invisibles.h"
#include "ui/review/keybutton.h"
#include "ui/review/proposalbox.h"
#include "ui/review/qualitywords.h"
#include "ui/review/segmentmodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/isolated.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

QLabel *noteLabel(const QString &name, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("tone", QLatin1StringView(tone));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

VerdictEditor::VerdictEditor(QWidget *parent)
    : QWidget(parent)
    , m_findings(new FindingCards(this))
    , m_terms(noteLabel(u"glossaryTerms"_s, "muted", this))
    , m_title(new QLabel(this))
    , m_invisibles(new QToolButton(this))
    , m_proposal(new ProposalBox(this))
    , m_figures(noteLabel(u"proposalFigures"_s, "muted", this))
    , m_losses(noteLabel(u"proposalLosses"_s, "error", this))
    , m_invisibleNames(noteLabel(u"invisibleNames"_s, "muted", this))
    , m_comment(new QLineEdit(this))
    , m_opinions(noteLabel(u"otherOpinions"_s, "muted", this))
    , m_approve(new KeyButton(u"approveButton"_s, this))
    , m_needsWork(new KeyButton(u"needsWorkButton"_s, this))
    , m_reject(new KeyButton(u"rejectButton"_s, this))
{
    setObjectName(u"verdictEditor"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectAll();
    retranslate();
    setRow(nullptr, {}, 0);
}

void VerdictEditor::build()
{
    m_title->setObjectName(u"proposalTitle"_s);
    m_title->setProperty("tone", u"muted"_s);
    m_title->setBuddy(m_proposal);
    m_invisibles->setObjectName(u"invisiblesButton"_s);
    m_invisibles->setText(u"¶"_s);
    m_invisibles->setCheckable(true);
    m_invisibles->setFixedSize(28, 28);
    m_comment->setObjectName(u"commentEdit"_s);
    m_comment->installEventFilter(this);
    m_approve->setProperty("primary", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_invisibles);
    auto *buttons = new QWidget(this);
    auto *flow = new widgets::FlowLayout(buttons, 6);
    flow->setContentsMargins(0, 4, 0, 0); // level with the boxes above
    flow->addWidget(m_approve);
    flow->addWidget(m_needsWork);
    flow->addWidget(m_reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_findings);
    column->addWidget(m_terms);
    column->addLayout(head);
    column->addWidget(m_proposal);
    column->addWidget(m_losses);
    column->addWidget(m_figures);
    column->addWidget(m_invisibleNames);
    column->addWidget(m_comment);
    column->addWidget(m_opinions);
    column->addSpacing(2);
    column->addWidget(buttons);
}

void VerdictEditor::connectAll()
{
    const auto deed = [this](KeyButton *button, Deed what) {
        connect(button, &QPushButton::clicked, this, [this, what] { emit deedRequested(what); });
    };
    deed(m_approve, Deed::Approve);
    deed(m_needsWork, Deed::NeedsWork);
    deed(m_reject, Deed::Reject);
    connect(m_findings, &FindingCards::fixRequested, this, &VerdictEditor::fixRequested);
    connect(m_findings, &FindingCards::dismissRequested, this, &VerdictEditor::dismissRequested);
    connect(m_findings, &FindingCards::faultRequested, this, &VerdictEditor::faultRequested);
    connect(m_findings, &FindingCards::restoreRequested, this,
            [this] { emit deedRequested(Deed::Restore); });
    connect(m_proposal, &ProposalBox::proposed, this, &VerdictEditor::proposed);
    connect(m_proposal, &ProposalBox::looked, this, &VerdictEditor::showLook);
    connect(m_proposal, &ProposalBox::left, this, &VerdictEditor::left);
    connect(m_comment, &QLineEdit::editingFinished, this, &VerdictEditor::commitComment);
    connect(m_invisibles, &QToolButton::toggled, this, [this](bool on) {
        m_proposal->setShowsInvisibles(on);
        showInvisibles();
    });
}

void VerdictEditor::setRow(const SegmentRow *row, const QString &reviewer, int chosen)
{
    m_reviewer = reviewer;
    m_chosen = chosen;
    m_row = row ? std::optional(*row) : std::nullopt;
    const bool has = row && !row->reviewed.gone;
    for (QWidget *widget : {static_cast<QWidget *>(m_approve), static_cast<QWidget *>(m_needsWork),
                            static_cast<QWidget *>(m_reject)})
        widget->setEnabled(has);
    // What is written here is about one sentence.
    m_comment->setEnabled(has && chosen < 2);
    m_proposal->setEnabled(has && chosen < 2);
    setVisible(row != nullptr);
    retranslate();
    if (!row)
        return;
    m_findings->setFindings(row->findings, int(row->dismissed.size()));
    m_proposal->setTexts(row->text().target, row->proposal(reviewer),
                         row->text().place.locale.isRightToLeft());
    const auto *mine = row->opinionOf(reviewer);
    const QString comment = mine ? mine->verdict.comment : QString();
    if (!m_comment->hasFocus() || m_keptComment != comment)
        m_comment->setText(comment);
    m_keptComment = comment;
    showInvisibles();
    showOpinions(*row);
}

void VerdictEditor::setTerms(const QList<checks::TermUse> &terms)
{
    QStringList lines;
    for (const checks::TermUse &term : terms) {
        QString line = (term.translated ? u"✓ "_s : u"○ "_s) + term.term;
        if (!term.allowed.isEmpty())
            line += u" → "_s + term.allowed.join(u", "_s);
        if (!term.forbidden.isEmpty())
            line += u" · "_s + tr("not: %1").arg(term.forbidden.join(u", "_s));
        if (!term.note.isEmpty())
            line += u" · "_s + term.note;
        if (!lines.contains(line))
            lines << line;
    }
    say(m_terms, lines.join(u'\n'));
}

void VerdictEditor::commit()
{
    m_proposal->commit();
    commitComment();
}

void VerdictEditor::commitComment()
{
    const QString comment = m_comment->text().trimmed();
    if (comment == m_keptComment)
        return;
    m_keptComment = comment;
    emit commented(comment);
}

void VerdictEditor::editProposal()
{
    if (m_proposal->isEnabled())
        m_proposal->edit();
}

void VerdictEditor::editComment()
{
    m_comment->setFocus(Qt::OtherFocusReason);
    m_comment->selectAll();
}

void VerdictEditor::showLook(const workspace::ProposalLook &look)
{
    QStringList losses;
    for (const auto &loss : look.losses)
        losses << sentenceFor(loss);
    say(m_losses, losses.join(u'\n'));
    const auto &figures = look.figures;
    const QLocale locale;
    say(m_figures, figures.distance == 0 ? QString()
                                         : tr("Changed %1 % · TER %2 · chrF %3")
                                               .arg(locale.toString(100 * figures.effort, 'f', 0),
                                                    locale.toString(figures.ter, 'f', 2),
                                                    locale.toString(figures.chrF, 'f', 0)));
    m_figures->setToolTip(tr("Characters changed, of the longer text; translation edit rate and "
                             "chrF2 of the present text against the proposal."));
}

void VerdictEditor::showInvisibles()
{
    QStringList lines;
    if (m_row && m_invisibles->isChecked()) {
        lines = invisiblesOf(m_proposal->text());
        if (lines.isEmpty())
            lines << tr("No invisible characters.");
    }
    say(m_invisibleNames, lines.join(u'\n'));
}

void VerdictEditor::showOpinions(const SegmentRow &row)
{
    const bool rightToLeft = row.text().place.locale.isRightToLeft();
    QStringList lines;
    for (const auto &opinion : row.reviewed.opinions) {
        const auto &verdict = opinion.verdict;
        const bool current = opinion.state == article::TextState::Current;
        if (verdict.reviewer == m_reviewer && current)
            continue;
        QStringList parts{verdict.reviewer};
        if (verdict.judgement == article::Judgement::Approved)
            parts << u"✓ "_s + wordsFor(Sign::Approved);
        else if (verdict.judgement == article::Judgement::NeedsWork)
            parts << u"▲ "_s + wordsFor(Sign::NeedsWork);
        else if (verdict.judgement == article::Judgement::Rejected)
            parts << u"✕ "_s + wordsFor(Sign::Rejected);
        for (const article::Reason &reason : verdict.reasons)
            parts << u"%1 (%2)"_s.arg(qualityWord(reason.category), qualityWord(reason.severity));
        if (!current)
            parts << tr("of an earlier text: %1")
                         .arg(widgets::embedded(verdict.text.target, rightToLeft));
        if (!verdict.comment.isEmpty())
            parts << widgets::isolated(verdict.comment);
        if (verdict.proposal)
            parts << u"→ "_s + widgets::embedded(*verdict.proposal, rightToLeft);
        lines << parts.join(u" · "_s);
    }
    say(m_opinions, lines.join(u'\n'));
}

void VerdictEditor::retranslate()
{
    m_terms->setAccessibleName(tr("Terms of the glossary in this sentence"));
    m_terms->setToolTip(m_terms->accessibleName());
    m_approve->setTextAndKey(tr("Approve"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_needsWork->setTextAndKey(tr("Needs work"), QKeySequence(Qt::Key_N));
    m_reject->setTextAndKey(tr("Reject"), QKeySequence(Qt::Key_R));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment on this sentence"));
    m_invisibles->setToolTip(tr("Show invisible characters"));
    m_invisibles->setAccessibleName(tr("Show invisible characters"));
    if (m_chosen > 1)
        m_title->setText(tr("%n sentences are chosen", nullptr, m_chosen));
    else
        m_title->setText(m_row ? tr("Proposal for %1").arg(nameOf(m_row->text().place))
                               : QString());
    if (m_row)
        showOpinions(*m_row);
}

bool VerdictEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_comment->setText(m_keptComment);
            emit left();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
            static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            commitComment();
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VerdictEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
