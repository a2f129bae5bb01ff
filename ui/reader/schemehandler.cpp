// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/schemehandler.h"

#include "app/core/logging.h"
#include "app/core/whenfinished.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QWebEngineUrlRequestJob>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

// The job's device is read on another thread and must live exactly as long as the job.
void send(QWebEngineUrlRequestJob *job, const QByteArray &mimeType, const QByteArray &bytes)
{
    auto *buffer = new QBuffer;
    buffer->setData(bytes);
    QObject::connect(job, &QObject::destroyed, buffer, &QObject::deleteLater);
    job->reply(mimeType, buffer);
}

QString keyOf(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded(QUrl::RemoveFragment));
}

// The library path that a picture's address names, empty unless the address is exactly the one
// that article::assetUrl writes for it: one spelling a file, no "..", no encoded separators.
QString picturePath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded).mid(1);
    const bool overlay = url.host() == "overlay"_L1;
    const QUrl expected = article::assetUrl(path, overlay);
    const bool canonical = expected.toEncoded() == url.toEncoded(QUrl::RemoveFragment);
    const QStringList parts = path.split(u'/');
    return canonical && !parts.contains(".."_L1) && !parts.contains("."_L1) ? path : QString();
}

} // namespace

SchemeHandler::SchemeHandler(PageSource *source, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_source(source)
{
    const QDir own(u":/diglot/page"_s);
    for (const QString &name : own.entryList({u"*.css"_s}, QDir::Files)) {
        QFile file(own.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_own.insert(name, file.readAll());
    }
}

PageBytes SchemeHandler::offer(const QUrl &url, const QByteArray &html)
{
    m_offers.removeIf([](const auto &entry) { return entry.value().expired(); });
    std::weak_ptr<const QByteArray> &place = m_offers[keyOf(url)];
    // Two tabs on one article share one offer, so that one leaving does not take the other's.
    PageBytes present = place.lock();
    if (!present || *present != html) {
        present = std::make_shared<const QByteArray>(html);
        place = present;
    }
    return present;
}

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    if (!url.isValid() || job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QString host = url.host();
    if (host == "article"_L1 || host == "print"_L1)
        replyArticle(job, url);
    else if (host == "asset"_L1 || host == "overlay"_L1)
        replyPicture(job, url);
    else if (host == "app"_L1)
        replyOwn(job, url);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void SchemeHandler::replyArticle(QWebEngineUrlRequestJob *job, const QUrl &url)
{
    const PageBytes page = m_offers.value(keyOf(url)).lock();
    if (page)
        send(job, "text/html; charset=utf-8"_ba, *page);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void SchemeHandler::replyPicture(QWebEngineUrlRequestJob *job, const QUrl &url)
{
    const QString path = picturePath(url);
    if (path.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QPointer<QWebEngineUrlRequestJob> waiting(job);
    whenFinished(m_source->asset(path, url.host() == "overlay"_L1), this,
                 [waiting](const Result<workspace::Asset> &asset) {
                     if (!waiting)
                         return;
                     if (asset && asset->mimeType.startsWith("image/"))
                         send(waiting, asset->mimeType, asset->bytes);
                     else
                         waiting->fail(QWebEngineUrlRequestJob::UrlNotFound);
                 });
}

void SchemeHandler::replyOwn(QWebEngineUrlRequestJob *job, const QUrl &url)
{
    const auto own = m_own.constFind(url.path(QUrl::FullyEncoded).mid(1));
    if (own != m_own.cend())
        send(job, "text/css; charset=utf-8"_ba, *own);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace diglot::ui::reader
