// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/core/result.h"
#include "app/workspace/workspace.h"

#include <QObject>
#include <QPageLayout>

#include <functional>
#include <memory>

namespace diglot::ui::reader {

class ReaderProfile;

// What stands for a link at the end of a printed article. Both empty: the link gets no number.
struct LinkNote
{
    QString text;    // of whatever language, may be empty
    QString address; // as a person would type it, may be empty
};

struct PaperOptions
{
    QPageLayout layout; // paper and margins; the margins stay white
    bool sourceFirst = true;
    std::function<LinkNote(const QUrl &link)> note; // empty: links are not numbered
};

// Lays articles out on paper, one after the other, as PDF without header and page numbers; always
// in light colours. Pages are held in by the same layers as on the screen (layers.h) and are shown
// nowhere. Lives on the window's thread.
class PagePrinter final : public QObject
{
    Q_OBJECT

public:
    explicit PagePrinter(std::shared_ptr<ReaderProfile> profile, QObject *parent = nullptr);
    ~PagePrinter() override;

    // Ends with printed() or failed(), never before it returns. One at a time: a second call ends
    // the first one silently. Failures: those of the source of pages; Limit after a minute; Io
    // where the engine gives no PDF or its renderer ends.
    void print(const article::Address &address, const PaperOptions &options);
    void cancel(); // silent

signals:
    void printed(const diglot::workspace::ArticlePagePtr &page, const QByteArray &pdf);
    void failed(const diglot::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::ui::reader
