// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/libraryquality.h"

#include <QWidget>

class QLabel;

namespace diglot::ui::widgets {
class BarTable;
}

namespace diglot::ui::review {

// The figures of a library as bars: of its parts, or of the rules of the checks. Whatever is chosen
// in them leads to what it counts.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Parts, Rules };

    struct State
    {
        workspace::LibraryQualityPtr quality; // null: nothing is known yet
        workspace::QualityFilter filter;
        workspace::QualityBy by = workspace::QualityBy::Locale;
        article::QualityModel model; // of the score
    };

    explicit FigureView(Kind kind, QWidget *parent = nullptr);

    // Fills the table, or as soon as it is seen.
    void setState(const State &state);

signals:
    void chosen(const diglot::workspace::QualityFilter &filter,
                diglot::workspace::QualityMeasure measure, const QString &rule);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fill();
    void showParts();
    void showRules();
    void choose(const QString &id, int column, int part);

    const Kind m_kind;
    State m_state;
    bool m_isFilled = false;                 // with the state
    QList<workspace::QualityGroup> m_groups; // as shown, the sum last
    QLabel *m_facts;
    QLabel *m_legend;
    widgets::BarTable *m_table;
};

} // namespace diglot::ui::review
