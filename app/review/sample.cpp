// SPDX-License-Identifier: Apache-2.0
#include "app/review/sample.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace diglot::review {

QList<int> drawSample(const QList<article::TextPlace> &texts, int size, const QString &seed)
{
    QList<std::pair<QByteArray, int>> ranked;
    ranked.reserve(texts.size());
    for (int i = 0; i < texts.size(); ++i) {
        const article::TextPlace &text = texts.at(i);
        const QStringList fields{
            seed,     text.docset, text.key, text.locale.toString(), QString::number(text.number),
            text.unit};
        ranked.append(
            {QCryptographicHash::hash(fields.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256),
             i});
    }
    const auto wanted = ranked.begin() + std::clamp<qsizetype>(size, 0, ranked.size());
    std::partial_sort(ranked.begin(), wanted, ranked.end());
    QList<int> drawn;
    for (auto it = ranked.begin(); it != wanted; ++it)
        drawn.append(it->second);
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

} // namespace diglot::review
