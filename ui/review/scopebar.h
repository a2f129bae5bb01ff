// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/libraryquality.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace diglot::ui::review {

// Which part of the library figures are about, and by what they are grouped.
class ScopeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(QWidget *parent = nullptr);

    // Offers what the library has; a choice that it has no more is taken back.
    void setQuality(const workspace::LibraryQuality &quality);
    [[nodiscard]] workspace::QualityFilter filter() const;
    [[nodiscard]] workspace::QualityBy by() const;
    void setByVisible(bool visible);
    void setDocsetVisible(bool visible);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(QComboBox *box, const QString &all, const QList<std::pair<QString, QVariant>> &rows);

    QLabel *m_byLabel;
    QComboBox *m_by;
    QComboBox *m_docset;
    QComboBox *m_locale;
    QComboBox *m_translation;
    std::optional<workspace::LibraryQuality> m_offered; // docsets and editions alone
};

} // namespace diglot::ui::review
