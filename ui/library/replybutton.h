// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "ui/library/localebutton.h"

class QMenu;

namespace diglot::ui::library {

// The customer's language, always in sight, with what the article that is shown has of it.
class ReplyButton final : public LocaleButton
{
    Q_OBJECT

public:
    explicit ReplyButton(QWidget *parent = nullptr);

    void setLibrary(const article::LibraryPtr &library);
    // `reply` is the customer's language, invalid while none was chosen; `given` what the shown
    // article has in its place, invalid where it has nothing or no article is shown.
    void setState(const LocaleTag &reply, const LocaleTag &given, const article::ArticleId &shown);
    // Languages offered beside the library's, for which another one stands in.
    void setMore(const QList<LocaleTag> &more);
    // Products that are offered, what people call them where that is something else, and the
    // chosen ones, empty for all.
    void setProducts(const QStringList &products, const QHash<QString, QString> &names);
    void setProduct(const QStringList &chosen);
    void showProducts(); // their menu alone

signals:
    void chosen(const diglot::LocaleTag &locale); // invalid: no customer's language any more
    void otherRequested();                        // one that is not in the list
    void productChosen(const QString &product);   // lines; empty: all of them

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill();
    void fillProducts();
    [[nodiscard]] QString nameOf(const QStringList &products) const;
    void addLine(const LocaleTag &locale, int articles);

    QMenu *m_menu;
    QMenu *m_productMenu;
    QStringList m_products;
    QHash<QString, QString> m_names;
    QStringList m_product;
    article::LibraryPtr m_library;
    QMap<LocaleTag, int> m_counts;
    QList<LocaleTag> m_more;
    LocaleTag m_reply;
    LocaleTag m_given;
    article::ArticleId m_shown;
};

} // namespace diglot::ui::library
