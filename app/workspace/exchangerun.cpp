// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangerun.h"

#include "app/exchange/format.h"
#include "app/exchange/tbx.h"
#include "app/workspace/contentsnames.h"
#include "app/workspace/exchangekept.h"
#include "app/workspace/exchangeplaces.h"
#include "app/workspace/exchangereviewfile.h"
#include "app/workspace/exchangerows.h"
#include "app/workspace/glossaries.h"
#include "app/workspace/overlay.h"
#include "app/workspace/reviewtexts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRun)
};

class Exporter
{
public:
    Exporter(const article::Library &library, const DocumentLoader &loader,
             const ExportRequest &request, const std::atomic_bool &cancel)
        : m_library(library)
        , m_loader(loader)
        , m_request(request)
        , m_cancel(cancel)
    {}

    Result<ExportReport> run()
    {
        m_format = exchange::format(m_request.format);
        if (!m_format)
            return Error{ErrorCode::Usage, Words::tr("There is no such format."), m_request.format};
        const auto editions = wanted();
        if (!editions)
            return editions.error();
        if (m_format->isGlossary)
            return glossary();
        auto kept = ExchangeKept::open(m_request.dataFolder, m_request.findings);
        if (!kept)
            return kept.error();
        m_kept = std::make_unique<ExchangeKept>(std::move(*kept));
        exchange::ExportOrder order;
        order.path = m_request.path;
        order.library = m_library.name;
        order.source = LocaleTag::fromString(u"en-US").value_or(LocaleTag());
        order.target = m_request.locale;
        order.reviewer = m_request.reviewer;
        order.when = m_request.when;
        m_sourceLocale = order.source;
        auto writer = m_format->write(order);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
        if (auto done = writeAll(*editions); !done)
            return done.error();
        if (auto done = m_writer->finish(); !done)
            return done.error();
        m_report.files = m_writer->files();
        m_report.leftOut = m_writer->leftOut();
        m_report.segments -= m_report.leftOut;
        m_report.problems.append(m_writer->problems());
        return m_report;
    }

private:
    Result<QList<const Edition *>> wanted() const
    {
        if (isEnglish(m_request.locale))
            return Error{ErrorCode::Usage,
                         Words::tr("That is the language translated from; name the one that it was "
                                   "translated into."),
                         m_request.locale.toString()};
        QList<const Edition *> editions;
        for (const Edition &edition : m_library.editions) {
            const article::ArticleId id{edition.collection, edition.key};
            if (edition.locale == m_request.locale &&
                (!m_request.article.isValid() || id == m_request.article))
                editions.append(&edition);
        }
        if (!editions.isEmpty())
            return editions;
        if (m_request.article.isValid())
            return Error{
                ErrorCode::Usage,
                Words::tr("The article has no edition in %1.").arg(m_request.locale.toString()),
                m_request.article.key};
        return Error{ErrorCode::Usage, Words::tr("The library has no such locale."),
                     m_request.locale.toString()};
    }

    Result<ExportReport> glossary()
    {
        const LocalFile file = glossaryOf(m_loader.tree());
        if (file.path.isEmpty())
            return Error{ErrorCode::NotFound,
                         Words::tr("The library has no glossary; one can lie in it as "
                                   ".diglot/glossary.tbx or .diglot/glossary.csv."),
                         m_library.folder};
        const auto entries = readGlossary(file.path);
        if (!entries)
            return entries.error();
        article::Glossary chosen;
        for (article::GlossaryEntry entry : std::as_const(*entries)) {
            entry.terms.removeIf([this](const article::Term &term) {
                return term.locale != m_request.locale && !isEnglish(term.locale);
            });
            if (!entry.terms.isEmpty())
                chosen.append(entry);
        }
        const LocaleTag english = LocaleTag::fromString(u"en-US").value_or(LocaleTag());
        if (auto written = exchange::writeTbx(m_request.path, chosen, english); !written)
            return written.error();
        m_report.segments = int(chosen.size());
        m_report.files = 1;
        return m_report;
    }

    Result<void> writeAll(const QList<const Edition *> &editions)
    {
        int done = 0;
        for (const Edition *edition : editions) {
            if (m_cancel)
                return Error{ErrorCode::Cancelled, Words::tr("The export was cancelled."), {}};
            m_written.insert(edition->path);
            if (auto written = writeEdition(*edition); !written)
                return written;
            while (!m_includes.isEmpty()) {
                if (auto written = writeEdition(editionOfFile(m_library, m_includes.takeFirst()));
                    !written)
                    return written;
            }
            if (m_request.progress)
                m_request.progress(++done, int(editions.size()));
        }
        m_report.articles = done;
        return writeContents();
    }

    Result<void> writeEdition(const Edition &edition)
    {
        const auto document = m_loader.load(edition);
        if (!document) {
            m_report.problems.append({edition.path, 0, document.error().what});
            return {};
        }
        for (const QString &path : includedFiles(**document)) {
            if (editionOfFile(m_library, path).locale == m_request.locale &&
                !m_written.contains(path)) {
                m_written.insert(path);
                m_includes.append(path);
            }
        }
        QList<exchange::Row> rows = exchangeRows(edition, **document);
        return writeRows(edition, rows);
    }

    static void keepNamed(QList<exchange::Row> &rows, const QList<article::JudgedText> &named)
    {
        rows.removeIf([&named](const exchange::Row &row) {
            return std::none_of(named.cbegin(), named.cend(),
                                [&row](const auto &text) { return text.place == row.text.place; });
        });
    }

    // The contents of the locale, or what they call the one article that is asked for.
    Result<void> writeContents()
    {
        const QList<article::JudgedText> named =
            m_request.article.isValid()
                ? contentsTextsOf(m_library,
                                  *m_library.edition(m_request.article, m_request.locale))
                : QList<article::JudgedText>();
        for (const article::LocaleRoot &root : m_library.roots) {
            if (root.locale != m_request.locale)
                continue;
            for (const article::Docset &docset : root.docsets) {
                const auto contents =
                    docset.tocPath.isEmpty() ? std::nullopt : fileAt(m_library, docset.tocPath);
                if (!contents)
                    continue;
                QList<exchange::Row> rows = contentsRows(m_library, *contents);
                if (m_request.article.isValid())
                    keepNamed(rows, named);
                if (rows.isEmpty())
                    continue;
                if (auto written = writeRows(*contents, rows); !written)
                    return written;
            }
        }
        return {};
    }

    Result<void> writeRows(const Edition &edition, QList<exchange::Row> &rows)
    {
        exchange::ExportFile file{edition, m_sourceLocale, {}};
        if (m_format->needsBytes) {
            const auto bytes = m_loader.bytes(edition);
            if (!bytes)
                return bytes.error();
            file.bytes = *bytes;
        }
        if (auto attached = m_kept->attach(edition, rows); !attached)
            return attached;
        if (m_request.takes) {
            rows.removeIf(
                [this](const exchange::Row &row) { return !m_request.takes(row.text.place); });
            if (rows.isEmpty())
                return {};
        }
        if (auto begun = m_writer->begin(file); !begun)
            return begun;
        for (const exchange::Row &row : std::as_const(rows)) {
            if (auto written = m_writer->write(row); !written)
                return written;
            ++m_report.segments;
        }
        return {};
    }

    const article::Library &m_library;
    const DocumentLoader &m_loader;
    const ExportRequest &m_request;
    const std::atomic_bool &m_cancel;
    const exchange::Format *m_format = nullptr;
    LocaleTag m_sourceLocale;
    std::unique_ptr<ExchangeKept> m_kept;
    std::unique_ptr<exchange::Writer> m_writer;
    QSet<QString> m_written; // paths that had their turn, or will
    QStringList m_includes;  // that still want theirs
    ExportReport m_report;
};

} // namespace

Result<ExportReport> exportTexts(const article::LibraryPtr &library, const DocumentLoader &loader,
                                 const ExportRequest &request, const std::atomic_bool &cancel)
{
    if (request.format == reviewFileFormat)
        return exportReviewFile(*library, loader, request);
    return Exporter(*library, loader, request, cancel).run();
}

} // namespace diglot::workspace
