// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace diglot::ui::marks {

// What somebody says is wrong with an article or a sentence.
struct FlagReport
{
    QString reason;   // "outdated", "wrong", "translation", "missing", "broken"
    QString comment;  // may be empty
    QString proposal; // the text as it should be; empty: none
};

// Asks what is wrong and how it should read. Kept by whoever opened it, once it is accepted.
class FlagDialog final : public QDialog
{
    Q_OBJECT

public:
    // `target` is the sentence, or the title where the article as a whole is meant.
    FlagDialog(const QString &target, const QString &source, bool isSentence,
               QWidget *parent = nullptr);

    [[nodiscard]] FlagReport report() const;

private:
    QComboBox *m_reason;
    QPlainTextEdit *m_comment;
    QPlainTextEdit *m_proposal;
    QString m_target;
};

} // namespace diglot::ui::marks
