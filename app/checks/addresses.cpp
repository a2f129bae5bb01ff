// SPDX-License-Identifier: Apache-2.0
#include "app/checks/addresses.h"

#include <QUrl>

namespace diglot::checks {

using namespace Qt::StringLiterals;

QString comparableAddress(const QString &address, const Profile &profile)
{
    QString text = address;
    text.remove(u'\\');
    text.replace("&amp;"_L1, "&"_L1);
    if (text.contains(u'%'))
        text = QUrl::fromPercentEncoding(text.toUtf8());
    const QString tag = u'/' + profile.locale.toString() + u'/';
    const qsizetype at = text.indexOf(tag, 0, Qt::CaseInsensitive);
    if (at >= 0 && tag.size() > 2)
        text.remove(at, tag.size() - 1);
    const qsizetype scheme = text.indexOf("://"_L1);
    if (scheme > 0) {
        const qsizetype path = text.indexOf(u'/', scheme + 3);
        const qsizetype hostEnd = path < 0 ? text.size() : path;
        text = text.left(hostEnd).toLower() + text.mid(hostEnd);
    }
    while (text.size() > 1 && text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace diglot::checks
