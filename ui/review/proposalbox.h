// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/proposal.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace diglot::ui::review {

class DifferenceView;

// Where a better translation is written. At rest it shows the text with what the proposal changes
// in it; pressed or called upon it is an editor, the difference below it. What is written is
// offered to be kept when the keyboard leaves it; Escape goes back to what was kept.
class ProposalBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ProposalBox(QWidget *parent = nullptr);

    // The text as it stands in the file, and what is proposed in its place, if anything is. Ends
    // the writing of another text without keeping it: commit() comes before.
    void setTexts(const QString &present, const std::optional<QString> &proposal, bool rightToLeft);
    void setShowsInvisibles(bool on);
    void edit(); // opens the editor and gives it the keyboard
    // Offers what is written to be kept, if it is something else than what is kept.
    void commit();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QString text() const; // as it would be kept

signals:
    // nullopt: the proposal is taken back, because it is the present text.
    void proposed(const std::optional<QString> &proposal);
    void looked(const diglot::workspace::ProposalLook &look); // after each change
    void left();                                              // by Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close();
    void look();
    void retranslate();
    void fitEditor();

    QPlainTextEdit *m_edit;
    DifferenceView *m_difference;
    QTimer m_typing;
    QString m_present;
    QString m_kept; // the proposal, or the present text
    int m_asked = 0;
    bool m_rightToLeft = false;
};

} // namespace diglot::ui::review
