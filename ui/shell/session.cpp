// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/session.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr qsizetype MaxTabs = 50; // more than anybody keeps open; a damaged file may say more

} // namespace

QByteArray toBytes(const Session &session)
{
    QJsonArray tabs;
    for (const auto &address : session.tabs)
        tabs.append(address.toUrl().toString(QUrl::FullyEncoded));
    return QJsonDocument(QJsonObject{{u"tabs"_s, tabs}, {u"current"_s, session.current}})
        .toJson(QJsonDocument::Compact);
}

Session sessionFromBytes(const QByteArray &bytes)
{
    Session session;
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto tabs = object.value(u"tabs"_s).toArray();
    for (const auto &tab : tabs) {
        const auto address = article::Address::fromUrl(QUrl(tab.toString()));
        if (address && session.tabs.size() < MaxTabs)
            session.tabs.append(*address);
    }
    session.current = qBound(0, object.value(u"current"_s).toInt(),
                             int(qMax(qsizetype(0), session.tabs.size() - 1)));
    return session;
}

QString sessionKey(const QString &path)
{
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return "library-"_L1 + QString::fromLatin1(hash);
}

} // namespace diglot::ui::shell
