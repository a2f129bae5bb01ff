// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"
#include "app/article/reviewfigures.h"
#include "app/article/verdict.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QButtonGroup;

namespace diglot::ui::review {

// Why a translation is rejected, in the words of a quality model: a category (by its digit from
// the keyboard), a severity, and what else is to be said. Enter accepts.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    // `models` is not empty; the one of that id is chosen, else the first.
    ReasonDialog(const QString &what, const QList<article::QualityModel> &models,
                 const QString &modelId, QWidget *parent = nullptr);

    [[nodiscard]] article::Reason reason() const;
    [[nodiscard]] QString comment() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showModel(int index);

    QList<article::QualityModel> m_models;
    QComboBox *m_model;
    QListWidget *m_category;
    QComboBox *m_severity;
    QLineEdit *m_comment;
};

// Which findings are none, how far that holds, and why. Enter accepts.
class DismissDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Of : quint8 { OneSentence, Several };

    // Of several sentences: one finding for each rule, whose message names the rule.
    DismissDialog(const article::Findings &findings, const LocaleTag &locale, Of of,
                  QWidget *parent = nullptr);

    [[nodiscard]] article::Finding finding() const;
    // Not dismissed, but decided to be a convention of the locale; scope() says nothing then.
    [[nodiscard]] bool isConvention() const;
    [[nodiscard]] article::Dismissal::Scope scope() const;
    [[nodiscard]] QString reason() const;

private:
    article::Findings m_findings;
    QListWidget *m_list;
    QButtonGroup *m_scope;
    QLineEdit *m_reason;
};

} // namespace diglot::ui::review
