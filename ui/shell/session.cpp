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

QString hashOf(const QString &path)
{
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex());
}

} // namespace

QString placeKey(const article::Address &address)
{
    return address.toUrl().toString(QUrl::FullyEncoded);
}

QByteArray toBytes(const Session &session)
{
    QJsonArray tabs;
    for (const auto &address : session.tabs)
        tabs.append(placeKey(address));
    QJsonObject places;
    for (auto it = session.places.cbegin(); it != session.places.cend(); ++it)
        places.insert(it.key(), it->toJson());
    return QJsonDocument(QJsonObject{{u"tabs"_s, tabs},
                                     {u"current"_s, session.current},
                                     {u"places"_s, places}})
        .toJson(QJsonDocument::Compact);
}

Session sessionFromBytes(const QByteArray &bytes)
{
    Session session;
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto tabs = object.value(u"tabs"_s).toArray();
    const auto places = object.value(u"places"_s).toObject();
    for (const auto &tab : tabs) {
        const auto address = article::Address::fromUrl(QUrl(tab.toString()));
        if (!address || session.tabs.size() >= MaxTabs)
            continue;
        session.tabs.append(*address);
        const QString key = placeKey(*address);
        if (const auto place = places.value(key); place.isObject())
            session.places.insert(key, reader::Place::fromJson(place.toObject()));
    }
    session.current = qBound(0, object.value(u"current"_s).toInt(),
                             int(qMax(qsizetype(0), session.tabs.size() - 1)));
    return session;
}

QString sessionKey(const QString &path)
{
    return "library-"_L1 + hashOf(path);
}

QString openWindowKey(const QString &windowName)
{
    return "open-window"_L1 + windowName;
}

QString contentsKey(const QString &path)
{
    return "contents-"_L1 + hashOf(path);
}

} // namespace diglot::ui::shell
