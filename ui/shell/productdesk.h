// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace diglot::ui::settings {
class Settings;
}
namespace diglot::workspace {
class SearchService;
}

namespace diglot::ui::shell {

// The customer's product, chosen once for everything: asks the index which products there are, and
// which articles are about the chosen one.
class ProductDesk final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it. Asks anew when the index or the choice has changed.
    ProductDesk(workspace::SearchService *service, settings::Settings *settings, QObject *parent);

    void setLocale(const LocaleTag &locale); // whose editions name the products that are offered
    void setLibrary();                       // another one is open: nothing is known of it yet

signals:
    // Those with most articles, in the order of their names: what the source calls them, and what
    // the locale does where that is something else; names of the chosen ones are among them.
    void offered(const QStringList &products, const QHash<QString, QString> &names);
    // The chosen products, as the locale calls them, empty for all, and the articles that are
    // left; nothing: all are.
    void narrowed(const QString &products,
                  const std::optional<QSet<diglot::article::ArticleId>> &articles);

private:
    void ask();

    workspace::SearchService *m_service;
    settings::Settings *m_settings;
    LocaleTag m_locale;
    QString m_chosen; // lines, as the settings keep them
    int m_number = 0; // of the newest question
};

} // namespace diglot::ui::shell
