// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/printjob.h"

#include "app/core/whenfinished.h"
#include "ui/shell/editionfacts.h"

#include <QTimer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

QString languageName(const LocaleTag &locale)
{
    return u"\u2068%1\u2069 (%2)"_s.arg(locale.nativeName(), locale.toString());
}

// Language, translation, how fresh it is, date: what one asks of a sheet that lies around.
QString factsOf(const workspace::ArticlePage &page)
{
    const article::Edition &edition = page.edition;
    QStringList facts{languageName(edition.locale)};
    if (page.address.with.isValid() && !page.otherMissing &&
        page.address.view != article::View::Reading)
        facts << languageName(page.address.with);
    if (edition.translation == article::Translation::Machine)
        facts << PrintJob::tr("Machine translation");
    else if (edition.translation == article::Translation::Human)
        facts << PrintJob::tr("Human translation");
    if (edition.isBehind())
        facts << PrintJob::tr("Behind its source");
    if (const QString date = dateSentence(edition); !date.isEmpty())
        facts << date;
    return facts.join(u" · "_s);
}

} // namespace

PrintJob::PrintJob(std::shared_ptr<reader::ReaderProfile> profile, article::LibraryPtr library,
                   const workspace::AddressForms &forms, QThreadPool *threads, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_printer(std::move(profile))
    , m_threads(threads)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    if (m_library)
        m_addresses = std::make_unique<workspace::AddressBook>(m_library, forms);
    connect(&m_printer, &reader::PagePrinter::printed, this, &PrintJob::take);
    connect(&m_printer, &reader::PagePrinter::failed, this, &PrintJob::skip);
}

PrintJob::~PrintJob()
{
    *m_stop = true;
}

void PrintJob::start(const PrintRequest &request)
{
    m_request = request;
    m_paper.layout = print::paperLayout();
    m_paper.sourceFirst = request.sourceFirst;
    m_paper.note = [this](const QUrl &link) { return noteFor(link); };
    m_book.title = request.title;
    m_book.contents = request.contents;
    m_book.layout = m_paper.layout;
    for (const PrintLine &line : request.lines) {
        if (!line.address.isValid())
            continue;
        m_book.mirrored = line.address.locale.isRightToLeft();
        m_book.language = line.address.locale.toString();
        break;
    }
    next();
}

void PrintJob::next()
{
    for (; m_at < m_request.lines.size(); ++m_at) {
        const PrintLine &line = m_request.lines.at(m_at);
        if (line.address.isValid()) {
            m_printer.print(line.address, m_paper);
            return;
        }
        print::BookPart heading;
        heading.title = line.title;
        heading.level = line.level;
        m_book.parts.append(heading);
    }
    bind();
}

void PrintJob::take(const workspace::ArticlePagePtr &page, const QByteArray &pdf)
{
    print::BookPart part;
    part.pdf = pdf;
    part.title = m_request.lines.at(m_at).title;
    if (part.title.isEmpty())
        part.title = page->title;
    part.level = m_request.lines.at(m_at).level;
    part.address = page->address;
    part.place = docsetName(m_library.get(), page->edition);
    if (part.place.isEmpty() && m_library)
        part.place = m_library->name;
    part.facts = factsOf(*page);
    part.mirrored =
        page->address.view == article::View::Reading && page->address.locale.isRightToLeft();
    if (m_book.title.isEmpty())
        m_book.title = part.title;
    m_book.parts.append(part);
    emit progress(++m_at, int(m_request.lines.size()));
    if (!m_ended)
        next();
}

void PrintJob::skip(const Error &error)
{
    if (m_request.lines.size() == 1) {
        finish(error);
        return;
    }
    ++m_leftOut;
    emit progress(++m_at, int(m_request.lines.size()));
    if (!m_ended)
        next();
}

// A page of a program that is not at hand: what the reader of the paper can type or look for.
reader::LinkNote PrintJob::noteFor(const QUrl &link) const
{
    const auto address = article::Address::fromUrl(link);
    if (!address)
        return {{}, link.scheme() == "mailto"_L1 ? link.path() : link.toDisplayString()};
    if (m_at < m_request.lines.size() &&
        m_request.lines.at(m_at).address.article == address->article)
        return {}; // a place on the same sheets
    const QString title =
        m_library ? m_library->titleOf(address->article, address->locale) : QString();
    const QString place =
        m_addresses ? m_addresses->publicAddress(address->article, address->locale, address->anchor)
                    : QString();
    return {title, place.isEmpty() ? address->article.key : place};
}

void PrintJob::bind()
{
    // Headings under which nothing is left say nothing.
    auto &parts = m_book.parts;
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        const bool empty = parts.at(i).pdf.isEmpty();
        if (empty && (i + 1 == parts.size() || parts.at(i + 1).level <= parts.at(i).level))
            parts.removeAt(i);
    }
    whenFinished(
        QtConcurrent::run(m_threads,
                          [book = m_book, stop = m_stop] { return print::bindBook(book, *stop); }),
        this, [this](const Result<QByteArray> &pdf) { finish(pdf); });
}

void PrintJob::cancel()
{
    *m_stop = true;
    m_printer.cancel();
    finish(Error{ErrorCode::Cancelled, tr("Printing was cancelled."), {}});
}

void PrintJob::finish(const Result<QByteArray> &pdf)
{
    if (!std::exchange(m_ended, true))
        emit finished(pdf);
}

} // namespace diglot::ui::shell
