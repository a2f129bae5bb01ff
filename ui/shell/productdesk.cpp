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

QStringList mostOf(const QMap<QString, int> &articles)
{
    QStringList names = articles.keys();
    std::stable_sort(names.begin(), names.end(), [&articles](const auto &a, const auto &b) {
        return articles.value(a) > articles.value(b);
    });
    names = names.mid(0, MostOffered);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
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
    emit offered({});
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
                     emit offered(mostOf(facts->articles));
                     if (chosen.isEmpty())
                         emit narrowed({}, std::nullopt);
                     else
                         emit narrowed(chosen.join(u", "_s), facts->narrowed);
                 });
}

} // namespace diglot::ui::shell
