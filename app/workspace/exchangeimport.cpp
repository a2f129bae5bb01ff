// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/format.h"
#include "app/exchange/reconcile.h"
#include "app/workspace/exchangekept.h"
#include "app/workspace/exchangeplaces.h"
#include "app/workspace/exchangereviewfile.h"
#include "app/workspace/exchangerows.h"
#include "app/workspace/exchangerun.h"
#include "app/workspace/localeroots.h"
#include "app/workspace/reviewtexts.h"

#include <QCoreApplication>
#include <QSet>

namespace diglot::workspace {

using article::Edition;
using exchange::Outcome;
using exchange::PresentText;
using exchange::ReturnedRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRun)
};

// What tells one text of a file from another.
QString textKey(const article::TextPlace &place)
{
    return place.unit.isEmpty() ? QString::number(place.number) : place.unit;
}

// The texts of one file with what is kept of them.
struct FileTexts
{
    Edition edition;
    QHash<QString, PresentText> texts; // by textKey()
};

class Importer
{
public:
    Importer(const article::Library &library, const DocumentLoader &loader,
             const ImportRequest &request, const std::atomic_bool &cancel)
        : m_library(library)
        , m_loader(loader)
        , m_request(request)
        , m_cancel(cancel)
    {}

    Result<ImportReport> run()
    {
        const auto format = exchange::formatOf(m_request.path);
        if (!format)
            return format.error();
        auto kept = ExchangeKept::open(m_request.dataFolder, nullptr);
        if (!kept)
            return kept.error();
        m_kept = std::make_unique<ExchangeKept>(std::move(*kept));
        m_report.format = (*format)->name;
        auto read =
            (*format)->read(m_request.path, [this](const ReturnedRow &row) { return take(row); });
        if (!read)
            return read.error();
        return m_report;
    }

private:
    Result<void> take(const ReturnedRow &row)
    {
        if (m_cancel)
            return Error{ErrorCode::Cancelled, Words::tr("The import was cancelled."), {}};
        auto present = presentText(row);
        if (!present)
            return present.error();
        if (!*present) {
            add(ImportItem::Kind::Unknown, row, {});
            ++m_report.unknown;
            return {};
        }
        exchange::Reconciled result = reconcile(row, **present, m_request.reviewer);
        if (result.outcome == Outcome::Taken && !noteTaken(result))
            result = {Outcome::Conflict, {}, Words::tr("The file says it twice, differently.")};
        count(row, **present, result);
        return {};
    }

    void count(const ReturnedRow &row, const PresentText &present,
               const exchange::Reconciled &result)
    {
        if (result.outcome == Outcome::Unchanged) {
            ++m_report.unchanged;
            return;
        }
        const bool taken = result.outcome == Outcome::Taken;
        ++(taken ? m_report.taken : m_report.conflicts);
        add(taken ? ImportItem::Kind::Taken : ImportItem::Kind::Conflict, row, result.reason);
        m_report.items.last().text = present.text;
        for (const article::Verdict &verdict : result.verdicts)
            m_report.items.last().things.append(verdict);
    }

    void add(ImportItem::Kind kind, const ReturnedRow &row, const QString &reason)
    {
        ImportItem item;
        item.kind = kind;
        item.place = row.place;
        item.where = row.where;
        item.reason = reason;
        m_report.items.append(item);
    }

    // A reviewer can say one thing of a text. What the file says again is dropped; false where it
    // says another thing.
    bool noteTaken(exchange::Reconciled &result)
    {
        QList<article::Verdict> fresh;
        for (const article::Verdict &verdict : result.verdicts) {
            const article::TextPlace &place = verdict.text.place;
            const QString key = place.docset + QChar(0) + place.locale.toString() + QChar(0) +
                                place.key + QChar(0) + textKey(place) + QChar(0) + verdict.reviewer;
            const exchange::Statement statement = exchange::statementOf({verdict});
            const auto before = m_taken.constFind(key);
            if (before == m_taken.cend())
                fresh.append(verdict);
            else if (*before != digest(statement))
                return false;
            m_taken.insert(key, digest(statement));
        }
        result.verdicts = fresh;
        if (fresh.isEmpty())
            result.outcome = Outcome::Unchanged;
        return true;
    }

    // The text that a row means, nothing where the library has none.
    Result<std::optional<PresentText>> presentText(const ReturnedRow &row)
    {
        std::optional<PresentText> best;
        for (const Edition &edition : editions(row)) {
            const auto file = texts(edition);
            if (!file)
                return file.error();
            const auto text = (*file)->texts.constFind(textKey(row.place));
            if (text == (*file)->texts.cend())
                continue;
            const bool same = article::textHash(text->text.source) == row.sourceHash &&
                              article::textHash(text->text.target) == row.targetHash;
            if (best && !same)
                continue;
            best = *text;
            if (same)
                break;
        }
        return best;
    }

    // The files that a row may mean: several collections may have one of its name. Rows come file
    // by file, so that the answer is nearly always the last one.
    QList<Edition> editions(const ReturnedRow &row)
    {
        article::TextPlace place = row.place;
        place.number = 0;
        place.unit.clear();
        if (place == m_place)
            return m_editions;
        m_place = place;
        m_editions.clear();
        if (row.docsetKnown) {
            m_editions = editionsAt(m_library, place);
            return m_editions;
        }
        for (const article::LocaleRoot &root : m_library.roots) {
            if (root.locale == place.locale)
                m_editions.append(editionOfFile(m_library, libraryPath(root.path, place.key)));
        }
        return m_editions;
    }

    Result<const FileTexts *> texts(const Edition &edition)
    {
        if (m_file.edition.path == edition.path && !edition.path.isEmpty())
            return &m_file;
        m_file = {};
        m_file.edition = edition;
        if (QList<exchange::Row> names = contentsRows(m_library, edition); !names.isEmpty())
            return keep(edition, names);
        const auto document = m_loader.load(edition);
        if (!document) {
            if (document.error().code != ErrorCode::NotFound && !m_broken.contains(edition.path))
                m_report.problems.append({edition.path, 0, document.error().what});
            m_broken.insert(edition.path);
            return &m_file;
        }
        QList<exchange::Row> rows = exchangeRows(edition, **document);
        return keep(edition, rows);
    }

    Result<const FileTexts *> keep(const Edition &edition, QList<exchange::Row> &rows)
    {
        if (auto attached = m_kept->attach(edition, rows); !attached)
            return attached.error();
        for (const exchange::Row &each : std::as_const(rows))
            m_file.texts.insert(textKey(each.text.place), {each.text, each.verdicts});
        return &m_file;
    }

    const article::Library &m_library;
    const DocumentLoader &m_loader;
    const ImportRequest &m_request;
    const std::atomic_bool &m_cancel;
    std::unique_ptr<ExchangeKept> m_kept;
    article::TextPlace m_place; // of the file whose editions these are
    QList<Edition> m_editions;
    FileTexts m_file;
    QSet<QString> m_broken;          // paths that cannot be read
    QHash<QString, QString> m_taken; // text and reviewer → digest
    ImportReport m_report;
};

} // namespace

QList<article::ReviewThing> ImportReport::things() const
{
    QList<article::ReviewThing> list;
    for (const ImportItem &item : items) {
        if (item.kind == ImportItem::Kind::Taken)
            list.append(item.things);
    }
    return list;
}

Result<ImportReport> importTexts(const article::LibraryPtr &library, const DocumentLoader &loader,
                                 const ImportRequest &request, const std::atomic_bool &cancel)
{
    if (isReviewFile(request.path) || !request.second.isEmpty() || !request.base.isEmpty())
        return importReviewFile(*library, loader, request, cancel);
    return Importer(*library, loader, request, cancel).run();
}

} // namespace diglot::workspace
