// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"

#include <QDate>
#include <QDialog>
#include <QList>

class QLabel;
class QTreeWidget;

namespace diglot::ui::marks {

// An article that somebody has verified.
struct VerifiedArticle
{
    article::ArticleId article;
    LocaleTag locale;
    QString title;
    QDate verified;
    QString by;
    QDate due;                 // when it is to be looked at again
    bool changedSince = false; // it was handed off, or its title changed, after that
};

// The articles that were verified, what is due first. Enter opens one.
class DueDialog final : public QDialog
{
    Q_OBJECT

public:
    DueDialog(const QList<VerifiedArticle> &articles, const QDate &today,
              QWidget *parent = nullptr);

signals:
    void chosen(const diglot::article::ArticleId &article, const diglot::LocaleTag &locale);

private:
    QList<VerifiedArticle> m_articles; // in the order in which they are shown
    QTreeWidget *m_list;
};

} // namespace diglot::ui::marks
