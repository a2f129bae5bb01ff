// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/pagesource.h"

#include <QHash>
#include <QWebEngineUrlSchemeHandler>

namespace diglot::ui::reader {

using PageBytes = std::shared_ptr<const QByteArray>;

// Answers requests for diglot: addresses, GET only, on the window's thread:
//   diglot://article/…   a page that a view has offered and still holds
//   diglot://print/N     the same of one that is being laid out for paper
//   diglot://asset/…, diglot://overlay/…   a picture, by exact path in the library's file table
//   diglot://app/…       one of the program's own page files, by exact name
// An address is a key to look up and never becomes a path in the file system here.
class SchemeHandler final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit SchemeHandler(PageSource *source, QObject *parent = nullptr); // source outlives it

    // Makes a page available under an article address for as long as the caller keeps the
    // returned bytes. The last offer for an address counts.
    [[nodiscard]] PageBytes offer(const QUrl &url, const QByteArray &html);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyArticle(QWebEngineUrlRequestJob *job, const QUrl &url);
    void replyPicture(QWebEngineUrlRequestJob *job, const QUrl &url);
    void replyOwn(QWebEngineUrlRequestJob *job, const QUrl &url);

    PageSource *m_source;
    QHash<QString, std::weak_ptr<const QByteArray>> m_offers; // by the address without fragment
    QHash<QString, QByteArray> m_own;                         // by file name
};

} // namespace diglot::ui::reader
