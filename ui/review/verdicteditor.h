// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/proposal.h"
#include "ui/review/segmentlist.h"
#include "ui/review/segmentrow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace diglot::ui::review {

class FindingCards;
class KeyButton;
class ProposalBox;

// What is said of the text that is looked at: its findings, the proposal with what it changes, the
// comment, what others say, and the buttons of the verdict.
class VerdictEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictEditor(QWidget *parent = nullptr);

    // The row that is looked at, null for none; `chosen` texts are judged together.
    void setRow(const SegmentRow *row, const QString &reviewer, int chosen);
    // Terms of the glossary in its source.
    void setTerms(const QList<checks::TermUse> &terms);
    void commit(); // keeps what is being written
    void editProposal();
    void editComment();

signals:
    void deedRequested(diglot::ui::review::Deed deed);
    void proposed(const std::optional<QString> &proposal);
    void commented(const QString &comment);
    void fixRequested(const diglot::article::Finding &finding);
    void dismissRequested(const diglot::article::Finding &finding);
    void faultRequested(const diglot::article::Finding &finding);
    void left(); // the keyboard goes back to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void showLook(const workspace::ProposalLook &look);
    void showInvisibles();
    void showOpinions(const SegmentRow &row);
    void commitComment();

    FindingCards *m_findings;
    QLabel *m_terms;
    QLabel *m_title;
    QToolButton *m_invisibles;
    ProposalBox *m_proposal;
    QLabel *m_figures;
    QLabel *m_losses;
    QLabel *m_invisibleNames;
    QLineEdit *m_comment;
    QLabel *m_opinions;
    KeyButton *m_approve;
    KeyButton *m_needsWork;
    KeyButton *m_reject;
    std::optional<SegmentRow> m_row;
    QString m_reviewer;
    QString m_keptComment;
    int m_chosen = 1;
};

} // namespace diglot::ui::review
