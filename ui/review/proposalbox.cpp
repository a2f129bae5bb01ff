// SPDX-License-Identifier: Apache-2.0
#include "ui/review/proposalbox.h"

#include "app/core/whenfinished.h"
#include "ui/review/differenceview.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/textdirection.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int TypingPauseMs = 120;
constexpr int FewestLines = 2;
constexpr int MostLines = 6;

} // namespace

ProposalBox::ProposalBox(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_difference(new DifferenceView(this))
{
    setObjectName(u"proposalBox"_s);
    m_edit->setObjectName(u"proposalEdit"_s);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines break
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->document()->setDocumentMargin(0);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->installEventFilter(this);
    m_edit->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_difference);
    setFocusPolicy(Qt::TabFocus);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ProposalBox::look);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitEditor();
        m_typing.start();
    });
    connect(m_difference, &DifferenceView::pressed, this, &ProposalBox::edit);
    installEventFilter(this);
    retranslate();
}

void ProposalBox::setTexts(const QString &present, const std::optional<QString> &proposal,
                           bool rightToLeft)
{
    const QString kept = proposal.value_or(present);
    if (isEditing() && present == m_present && (kept == m_kept || kept == text())) {
        m_kept = kept; // what was just kept comes back: the cursor stays where it is
        return;
    }
    m_present = present;
    m_kept = kept;
    m_rightToLeft = rightToLeft;
    widgets::setWritingDirection(m_edit, rightToLeft);
    m_edit->setPlainText(kept);
    m_typing.stop();
    close();
    m_difference->setDifference({{article::DiffPart::Kind::Equal, present}}, rightToLeft);
    look();
}

void ProposalBox::setShowsInvisibles(bool on)
{
    m_difference->setShowsInvisibles(on);
}

bool ProposalBox::isEditing() const
{
    return m_edit->isVisibleTo(this);
}

QString ProposalBox::text() const
{
    // A sentence has no line breaks of its own; pasted ones become blanks.
    QString text = m_edit->toPlainText();
    return m_present.contains(u'\n') ? text : text.replace(u'\n', u' ');
}

void ProposalBox::edit()
{
    m_edit->show();
    fitEditor();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
    m_difference->setVisible(text() != m_present);
}

void ProposalBox::commit()
{
    if (!isEditing() || text() == m_kept)
        return;
    m_kept = text();
    const bool isNone = m_kept.trimmed().isEmpty() || m_kept == m_present;
    emit proposed(isNone ? std::nullopt : std::optional(m_kept));
}

void ProposalBox::close()
{
    m_edit->hide();
    m_difference->show();
}

void ProposalBox::look()
{
    const int asked = ++m_asked;
    whenFinished(workspace::lookAtProposal(m_present, text()), this,
                 [this, asked](const workspace::ProposalLook &found) {
                     if (asked != m_asked)
                         return;
                     m_difference->setDifference(found.difference, m_rightToLeft);
                     m_difference->setVisible(!isEditing() || text() != m_present);
                     emit looked(found);
                 });
}

void ProposalBox::fitEditor()
{
    // By the lines as they are laid out: some scripts need taller ones than the font says.
    const auto *layout = m_edit->document()->documentLayout();
    qreal height = 0;
    int lines = 0;
    for (auto block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        height += layout->blockBoundingRect(block).height();
        lines += qMax(1, block.layout()->lineCount());
    }
    const qreal line = qMax(qreal(widgets::lineHeight(m_edit->font())), height / lines);
    m_edit->setFixedHeight(2 + int(std::ceil(line * qBound(FewestLines, lines, MostLines))));
}

bool ProposalBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            edit();
            return true;
        }
    }
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->oldSize().width() != resize->size().width()) // fewer letters fit, or more
            QMetaObject::invokeMethod(this, &ProposalBox::fitEditor, Qt::QueuedConnection);
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu or another window comes and goes; the writing goes on.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            commit();
            close();
        } else {
            commit();
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_edit->setPlainText(m_kept);
            close();
            emit left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ProposalBox::retranslate()
{
    setAccessibleName(tr("Proposal: press Enter to write"));
    m_edit->setAccessibleName(tr("Proposal"));
    m_difference->setAccessibleName(tr("What the proposal changes"));
}

void ProposalBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace diglot::ui::review
