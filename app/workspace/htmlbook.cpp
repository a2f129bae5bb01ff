// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/htmlbook.h"

#include "app/render/bookframe.h"
#include "app/workspace/pagebuilder.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlBook)
};

// The lines that can be shown: articles with an edition, and headings with something under them.
QList<BookLine> shownLines(const article::Library &library, const HtmlBookRequest &request,
                           int *missing)
{
    QList<BookLine> lines;
    for (const BookLine &line : request.lines) {
        if (line.article.isValid() && !library.edition(line.article, request.locale)) {
            ++*missing;
            continue;
        }
        while (!lines.isEmpty() && !lines.last().article.isValid() &&
               lines.last().level >= line.level)
            lines.removeLast();
        lines.append(line);
    }
    while (!lines.isEmpty() && !lines.last().article.isValid())
        lines.removeLast();
    return lines;
}

QString contentsList(const QList<BookLine> &lines, const QHash<article::ArticleId, int> &numbers)
{
    QString out;
    int open = 0;
    for (const BookLine &line : lines) {
        const int depth = qBound(0, line.level, open) + 1;
        for (; open > depth; --open)
            out += "</ul>"_L1;
        for (; open < depth; ++open)
            out += "<ul>"_L1;
        const QString title = line.title.toHtmlEscaped();
        const int number = numbers.value(line.article);
        out += number > 0 ? u"<li dir=\"auto\"><a href=\"#p%1\">%2</a></li>\n"_s.arg(
                                QString::number(number), title)
                          : u"<li dir=\"auto\"><strong>%1</strong></li>\n"_s.arg(title);
    }
    for (; open > 0; --open)
        out += "</ul>"_L1;
    return out;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Writing the file was cancelled."), {}};
}

} // namespace

Result<HtmlBookReport> writeHtmlBook(const article::LibraryPtr &library,
                                     const DocumentLoader &loader, const HtmlBookRequest &request,
                                     const std::atomic_bool &stop)
{
    HtmlBookReport report;
    const QList<BookLine> lines = shownLines(*library, request, &report.missing);
    QHash<article::ArticleId, int> numbers; // an article that stands twice is written once
    QList<article::ArticleId> order;
    for (const BookLine &line : lines) {
        if (line.article.isValid() && !numbers.contains(line.article)) {
            order.append(line.article);
            numbers.insert(line.article, int(order.size()));
        }
    }
    if (order.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("There is no article in this language."),
                     request.title};
    QSaveFile file(request.file);
    const render::BookFrame frame = render::bookFrame(
        request.title, request.locale, request.contents, contentsList(lines, numbers));
    bool good = file.open(QIODevice::WriteOnly) && file.write(frame.before) >= 0;
    for (int i = 0; good && i < order.size(); ++i) {
        if (stop)
            return cancelled();
        article::Address address;
        address.article = order.at(i);
        address.locale = request.locale;
        address.with = request.with;
        address.view = request.view;
        PageOptions options;
        options.selfContained = true;
        options.book = &numbers;
        const auto page = buildPage(library, loader, address, options);
        if (page) {
            good = file.write(page->page.html) >= 0;
            ++report.articles;
        } else {
            report.problems.append({address.article.key, 0, page.error().toLine()});
        }
        if (request.told)
            request.told(i + 1, int(order.size()));
    }
    good = good && file.write(frame.after) >= 0;
    if (stop)
        return cancelled();
    if (!good || !file.commit())
        return Error{ErrorCode::Io,
                     Text::tr("The file cannot be written: %1").arg(file.errorString()),
                     request.file};
    return report;
}

} // namespace diglot::workspace
