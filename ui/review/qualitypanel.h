// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/consistencypanel.h"

class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace diglot::ui::review {

class FigureView;
class SamplePanel;
class ScopeBar;

// How good the library is, on a page of its own: figures by part, findings by rule, consistency,
// and samples. Every figure leads to the sentences that it counts, and these to their articles.
// Escape goes one step back, at last to the article.
class QualityPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class View : quint8 { Parts, Rules, Consistency, Sample, Hits };

    explicit QualityPanel(const ConsistencyPanel::Parts &parts, QWidget *parent = nullptr);

    // The keyboard goes to what is shown. With it the library begins to be read and checked.
    void open();
    void show(View view);
    [[nodiscard]] View view() const;
    void setLibraryName(const QString &name) { m_library = name; }

signals:
    // An article with one of its sentences (number 0: none), and a filter for the list beside it.
    void openRequested(const diglot::ui::review::Hit &hit, const QString &filter);
    void walkRequested(const diglot::workspace::Sample &sample, int from);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    void build();
    void connectAll();
    void retranslate();
    void refresh();
    void showFigures();
    void showProgress(int done, int total);
    void showHits(const workspace::QualityFilter &filter, workspace::QualityMeasure measure,
                  const QString &rule);
    void fillHits();
    [[nodiscard]] QString filterOf(workspace::QualityMeasure measure, const QString &rule) const;
    [[nodiscard]] QString titleOfHits(int count) const;
    void openHit(const Hit &hit, const QString &filter);
    void back();
    void writeReport();
    void tell(const QString &sentence, bool isError);
    [[nodiscard]] article::QualityModel model() const;

    struct Counted // what the list of hits shows
    {
        workspace::QualityFilter filter;
        workspace::QualityMeasure measure = workspace::QualityMeasure::Files;
        QString rule;
    };

    ConsistencyPanel::Parts m_parts;
    QString m_library;
    Counted m_counted;
    View m_cameFrom = View::Parts;
    QLabel *m_title;
    widgets::SegmentedControl *m_views;
    QProgressBar *m_progress;
    QPushButton *m_check; // or cancel
    QPushButton *m_report;
    QToolButton *m_close;
    ScopeBar *m_scope;
    QLabel *m_told;
    QStackedWidget *m_stack;
    FigureView *m_figures;
    FigureView *m_rules;
    ConsistencyPanel *m_consistency;
    SamplePanel *m_sample;
    QToolButton *m_back;
    QLabel *m_hitsTitle;
    HitList *m_hits;
};

} // namespace diglot::ui::review
