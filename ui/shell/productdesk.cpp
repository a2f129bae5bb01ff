// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/productdesk.h"

#include "app/core/whenfinished.h"
#include "app/workspace/searchservice.h"
#include "ui/settings/settings.h"

#include <algorithm>

namespace diglot::ui::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOffered = 30;

QStringList mostOf(const article::ProductFacts &facts)
{
    QStringList products = facts.articles.keys();
    std::stable_sort(products.begin(), products.end(), [&facts](const auto &a, const auto &b) {
        return facts.articles.value(a) > facts.articles.value(b);
    });
    products = products.mid(0, MostOffered);
    std::sort(products.begin(), products.end(), [&facts](const QString &a, const QString &b) {
        return QString::localeAwareCompare(facts.names.value(a, a), facts.names.value(b, b)) < 0;
    });
    return products;
}

QString namesOf(const QStringList &products, const article::ProductFacts &facts)
{
    QStringList names;
    for (const QString &product : products)
        names.append(facts.names.value(product, product));
    return names.join(u", "_s);
}

} // namespace

ProductDesk::ProductDesk(workspace::SearchService *service, settings::Settings *settings,
                         QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_chosen(settings->customerProduct())
{
    connect(service, &workspace::SearchService::indexUpdated, this, &ProductDesk::ask);
    connect(settings, &settings::Settings::changed, this, [this] {
        const QString chosen = m_settings->customerProduct();
        if (std::exchange(m_chosen, chosen) != chosen)
            ask();
    });
}

void ProductDesk::setLocale(const LocaleTag &locale)
{
    if (std::exchange(m_locale, locale) != locale)
        ask();
}

void ProductDesk::setLibrary()
{
    ++m_number;
    emit offered({}, {});
    emit narrowed({}, std::nullopt);
    ask(); // it may have an index from last time
}

void ProductDesk::ask()
{
    const QStringList chosen = m_chosen.split(u'\n', Qt::SkipEmptyParts);
    whenFinished(m_service->products(chosen, m_locale), this,
                 [this, chosen, number = ++m_number](const Result<article::ProductFacts> &facts) {
                     if (number != m_number || !facts)
                         return;
                     if (!facts->sources.isEmpty()) {
                         QStringList named;
                         for (const QString &product : chosen)
                             named << facts->sources.value(product, product);
                         m_settings->setCustomerProduct(named.join(u'\n')); // asks again
                         return;
                     }
                     emit offered(mostOf(*facts), facts->names);
                     if (chosen.isEmpty())
                         emit narrowed({}, std::nullopt);
                     else
                         emit narrowed(namesOf(chosen, *facts), facts->narrowed);
                 });
}

} // namespace diglot::ui::shell
