// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/core/result.h"
#include "app/workspace/addressbook.h"
#include "ui/print/pdfbook.h"
#include "ui/reader/pageprinter.h"

#include <QObject>

#include <atomic>

class QThreadPool;

namespace diglot::ui::shell {

// A line of what becomes one document. Without a valid address a mere line of its contents.
struct PrintLine
{
    article::Address address;
    QString title;
    int level = 0;
};

// What becomes one document, and how.
struct PrintRequest
{
    QString title;
    QString contents; // heading of the list of contents; empty: none
    QList<PrintLine> lines;
    bool sourceFirst = true;
};

// Makes one PDF of one or many articles: lays them out one after the other and binds them on a
// thread of its own. Lives on the window's thread.
class PrintJob final : public QObject
{
    Q_OBJECT

public:
    // `forms`: of public addresses, by which links are noted. `threads` outlives the job: a binding
    // that was cancelled may go on for a while.
    PrintJob(std::shared_ptr<reader::ReaderProfile> profile, article::LibraryPtr library,
             const workspace::AddressForms &forms, QThreadPool *threads, QObject *parent);
    ~PrintJob() override;

    // Once. Ends with finished(): a document, or why there is none. Of many articles those that
    // cannot be shown are left out; of a single one the reason is the answer.
    void start(const PrintRequest &request);
    void cancel(); // ends with finished() too, Cancelled
    [[nodiscard]] int leftOut() const { return m_leftOut; }

signals:
    void progress(int done, int total); // articles
    void finished(const diglot::Result<QByteArray> &pdf);

private:
    void next();
    void take(const workspace::ArticlePagePtr &page, const QByteArray &pdf);
    void skip(const Error &error);
    void bind();
    void finish(const Result<QByteArray> &pdf);
    [[nodiscard]] reader::LinkNote noteFor(const QUrl &link) const;

    article::LibraryPtr m_library;
    std::unique_ptr<workspace::AddressBook> m_addresses; // null without a library
    reader::PagePrinter m_printer;
    reader::PaperOptions m_paper;
    PrintRequest m_request;
    print::Book m_book;
    QThreadPool *m_threads;
    std::shared_ptr<std::atomic_bool> m_stop;
    int m_at = 0;
    int m_leftOut = 0;
    bool m_ended = false;
};

} // namespace diglot::ui::shell
