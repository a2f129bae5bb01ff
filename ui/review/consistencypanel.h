// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/qualityservice.h"
#include "ui/review/hitlist.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace diglot::ui::settings {
class Settings;
}
namespace diglot::ui::widgets {
class BarTable;
class Prompts;
class SegmentedControl;
} // namespace diglot::ui::widgets

namespace diglot::ui::review {

class ReviewSession;

// Sources that are translated in several ways, and translations that stand for several sources; one
// of them can be proposed wherever the others stand.
class ConsistencyPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        workspace::QualityService *service = nullptr;
        ReviewSession *session = nullptr;
        settings::Settings *settings = nullptr;
        widgets::Prompts *prompts = nullptr;
    };

    // All of them outlive the panel.
    explicit ConsistencyPanel(const Parts &parts, QWidget *parent = nullptr);

    // Both fill the list, or as soon as it is seen.
    void setFilter(const workspace::QualityFilter &filter);
    void refresh(); // the service's state is another one
    void focusList();

signals:
    void openRequested(const diglot::ui::review::Hit &hit);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void fillIfSeen();
    void showCases();
    void showVariants();
    void showButton();
    void propose();
    void preview(const QList<workspace::PlannedProposal> &plan, const QString &target);
    void openItem();
    [[nodiscard]] const workspace::ConsistencyCase *currentCase() const;
    [[nodiscard]] int currentVariant() const; // -1 for none
    [[nodiscard]] bool holds(const workspace::ConsistencyCase &entry) const;

    Parts m_parts;
    workspace::LibraryQualityPtr m_quality;
    workspace::QualityFilter m_filter;
    bool m_isFilled = false; // with both
    widgets::SegmentedControl *m_kinds;
    QLabel *m_facts;
    widgets::BarTable *m_cases;
    QLabel *m_text;
    QTreeWidget *m_variants;
    QPushButton *m_propose;
};

} // namespace diglot::ui::review
