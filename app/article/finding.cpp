// SPDX-License-Identifier: Apache-2.0
#include "app/article/finding.h"

#include <QCryptographicHash>

namespace diglot::article {

QByteArray findingKey(QStringView rule, QStringView source, QStringView target)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QStringView part : {rule, source, target}) {
        const QByteArray bytes = part.toUtf8();
        // The length before each keeps texts apart that only join to the same bytes.
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return hash.result().left(16);
}

} // namespace diglot::article
