// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace diglot::article {

enum class Translation : quint8 { None, Machine, Human };

// Whether a translation is older than its source, and by which rule that was found.
enum class Freshness : quint8 {
    Unknown,       // nothing to compare with
    Current,       // its hash is that of the newest known source
    BehindSibling, // another edition of the article was made from a newer source
    BehindCheckout // the SHA-1 of the English checkout's file differs from its hash
};

// An article in one locale, as the catalogue of the library knows it without its text.
struct Edition
{
    QString collection; // path relative to the library, "." for the library itself
    QString key;        // path relative to the locale root, with its ending
    LocaleTag locale;
    QString path;   // path relative to the library: where its file is
    QString docset; // folder of its docfx.json relative to the locale root, "" for none
    QString title;  // front matter's title, else first heading, else the file's name
    QString description;
    QString sourceHash;   // ms.openlocfilehash, 40 hex digits or empty
    QString sourceCommit; // ms.sourcegitcommit
    QString assetId;      // ms.assetid, lower case, or empty
    QString fileId;       // ms.locfileid, the same in no two editions, or empty
    QDate handedOff;      // ms.lasthandoff
    QDate date;           // ms.date: information only, decides nothing
    Translation translation = Translation::None;
    Freshness freshness = Freshness::Unknown;
    QString newerEdition; // path of the edition or checkout file that is newer, if behind
    int segments = 0;
    bool bilingual = false;
    qint64 size = 0;     // bytes
    qint64 modified = 0; // ms since the epoch
    QString contentSha1; // of the file with CRLF line ends, lower-case hex; en-US files only

    [[nodiscard]] bool isBehind() const
    {
        return freshness == Freshness::BehindSibling || freshness == Freshness::BehindCheckout;
    }
};

// Names an article: its collection and key. A topic in all its locales.
struct ArticleId
{
    QString collection;
    QString key;

    [[nodiscard]] bool isValid() const { return !key.isEmpty(); }
    friend bool operator==(const ArticleId &, const ArticleId &) = default;
    friend bool operator<(const ArticleId &a, const ArticleId &b)
    {
        return a.collection != b.collection ? a.collection < b.collection : a.key < b.key;
    }
    friend size_t qHash(const ArticleId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.collection, id.key);
    }
};

} // namespace diglot::article
