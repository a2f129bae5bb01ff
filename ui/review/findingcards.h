// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace diglot::ui::review {

// What was found in the text that is looked at, in whole sentences, each with what can be done.
class FindingCards final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCards(QWidget *parent = nullptr);

    // `dismissed` is only counted, with a way to bring them back.
    void setFindings(const article::Findings &findings, int dismissed);

signals:
    void fixRequested(const diglot::article::Finding &finding);
    void dismissRequested(const diglot::article::Finding &finding);
    void faultRequested(const diglot::article::Finding &finding); // of a convention
    void restoreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addCard(const article::Finding &finding, int index);

    QVBoxLayout *m_layout;
    article::Findings m_findings;
    int m_dismissed = 0;
};

} // namespace diglot::ui::review
