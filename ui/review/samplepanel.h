// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"
#include "app/workspace/qualityservice.h"
#include "ui/review/hitlist.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace diglot::ui::settings {
class Settings;
}
namespace diglot::ui::widgets {
class BarTable;
}

namespace diglot::ui::review {

// A sample of the library: drawn by size and seed from the language and kind of translation that is
// looked at, judged sentence by sentence, and scored by a quality model. The last one is drawn
// again at the next start.
class SamplePanel final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive the panel.
    SamplePanel(workspace::QualityService *service, settings::Settings *settings,
                QWidget *parent = nullptr);

    void setFilter(const workspace::QualityFilter &filter); // its docset does not count
    void refresh();                                         // the service's state is another one
    [[nodiscard]] const workspace::Sample &sample() const { return m_sample; }

signals:
    // Judging begins, or goes on, with this one of the sample.
    void walkRequested(const diglot::workspace::Sample &sample, int from);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildScore();
    void retranslate();
    void draw();
    void drawAgain();
    void showSample();
    void showScore();
    void showAgreement(const QList<article::Verdict> &verdicts);
    void walk(int from);
    [[nodiscard]] const workspace::QualityText *known(const workspace::SampleText &text) const;

    workspace::QualityService *m_service;
    settings::Settings *m_settings;
    workspace::LibraryQualityPtr m_quality;
    workspace::QualityFilter m_filter;
    workspace::Sample m_sample;
    QList<article::QualityModel> m_models;
    int m_asked = 0;
    bool m_remembered = false; // the last one was asked for, or there is none
    QLabel *m_sizeLabel;
    QSpinBox *m_size;
    QLabel *m_seedLabel;
    QLineEdit *m_seed;
    QPushButton *m_draw;
    QPushButton *m_judge;
    HitList *m_list;
    QLabel *m_facts;
    QLabel *m_modelLabel;
    QComboBox *m_model;
    QLabel *m_score;
    QLabel *m_passed;
    QLabel *m_formula;
    QLabel *m_warnings;
    QLabel *m_agreementTitle;
    widgets::BarTable *m_agreement;
    QVBoxLayout *m_scoreColumn = nullptr; // of the score; made by buildScore()
};

} // namespace diglot::ui::review
