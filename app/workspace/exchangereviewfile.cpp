// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangereviewfile.h"

#include "app/core/byteordermark.h"
#include "app/review/matching.h"
#include "app/review/store.h"
#include "app/workspace/contentsnames.h"
#include "app/workspace/reviewlist.h"
#include "app/workspace/reviewstatements.h"
#include "app/workspace/reviewtexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::JudgedText;
using article::TextState;
using review::Entry;
using review::Kind;
using review::MatchedEntry;
using Maybe = std::optional<Entry>;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRun)
};

constexpr qint64 headSize = 4096;

article::ReviewThing thingOf(const Entry &entry)
{
    switch (entry.key.kind) {
    case Kind::Verdict:
        return review::verdictOf(entry);
    case Kind::Dismissal:
        return review::dismissalOf(entry);
    case Kind::Flag:
        return review::flagOf(entry);
    case Kind::Convention:
        break;
    }
    return review::conventionOf(entry);
}

article::TextPlace articlePlace(const Entry &entry)
{
    const article::TextPlace &place = entry.key.place;
    return {place.docset, place.key, place.locale, 0, {}};
}

article::TextPlace placeOf(const KeptThing &thing)
{
    if (const auto *convention = std::get_if<article::Convention>(&thing.what)) {
        article::TextPlace place;
        place.locale = convention->locale;
        return place;
    }
    if (const auto *verdict = std::get_if<article::Verdict>(&thing.what))
        return verdict->text.place;
    if (const auto *dismissal = std::get_if<article::Dismissal>(&thing.what))
        return dismissal->text.place;
    return std::get<article::Flag>(thing.what).text.place;
}

// The store as it is, without a change; null where there is none yet.
Result<std::unique_ptr<review::Store>> storeIn(const QString &folder)
{
    if (!QFileInfo::exists(review::Store::fileIn(folder)))
        return std::unique_ptr<review::Store>();
    review::Store::Options options;
    options.folder = folder;
    options.readOnly = true;
    return review::Store::open(options);
}

class ReviewFileImporter
{
public:
    ReviewFileImporter(const article::Library &library, const DocumentLoader &loader,
                       const ImportRequest &request, const std::atomic_bool &cancel)
        : m_library(library)
        , m_loader(loader)
        , m_request(request)
        , m_cancel(cancel)
    {}

    Result<ImportReport> run()
    {
        auto read = statementsOf(m_request);
        if (!read)
            return read.error();
        m_base = std::move(read->base);
        const QList<Statement> &statements = read->all;
        auto store = storeIn(m_request.dataFolder);
        if (!store)
            return store.error();
        m_store = std::move(*store);
        m_report.format = u"review"_s;
        // What stands together in the file belongs to one article: it is read once.
        for (qsizetype from = 0; from < statements.size();) {
            if (m_cancel)
                return Error{ErrorCode::Cancelled, Words::tr("The import was cancelled."), {}};
            qsizetype to = from + 1;
            while (to < statements.size() &&
                   articlePlace(statements.at(to).entry) == articlePlace(statements.at(from).entry))
                ++to;
            if (auto taken = take(statements.mid(from, to - from)); !taken)
                return taken.error();
            from = to;
        }
        return m_report;
    }

private:
    // Statements of one article, or of a locale as a whole.
    Result<void> take(const QList<Statement> &statements)
    {
        const article::TextPlace place = articlePlace(statements.first().entry);
        QList<Entry> entries;
        for (const Statement &statement : statements)
            entries.append(statement.entry);
        const QList<JudgedText> texts = place.key.isEmpty() ? QList<JudgedText>() : textsAt(place);
        QList<MatchedEntry> matches;
        if (place.key.isEmpty()) {
            for (const Entry &entry : std::as_const(entries))
                matches.append({entry, -1, TextState::Current});
        } else {
            matches = review::matchEntries(entries, texts);
        }
        for (qsizetype i = 0; i < statements.size(); ++i) {
            const MatchedEntry &matched = matches.at(i);
            if (auto taken = take(statements.at(i), matched.state, texts.value(matched.text));
                !taken)
                return taken;
        }
        return {};
    }

    Result<void> take(const Statement &statement, TextState state, const JudgedText &text)
    {
        ImportItem item;
        item.place = statement.entry.key.place;
        item.text = text;
        item.where = statement.file;
        if (state == TextState::Gone) {
            ++m_report.unknown;
            item.kind = ImportItem::Kind::Unknown;
            m_report.items.append(item);
            return {};
        }
        Maybe kept;
        if (m_store) {
            auto found = m_store->entry(statement.entry.key);
            if (!found)
                return found.error();
            kept = *found;
        }
        if (statement.choice == 0 && saysNothingNew(statement, kept)) {
            ++m_report.unchanged;
            return {};
        }
        item.reason = conflictOf(statement, state, kept);
        if (item.reason.isEmpty())
            add(item, statement);
        else
            addConflict(item, statement, state, kept);
        return {};
    }

    [[nodiscard]] Maybe baseOf(const Statement &statement) const
    {
        const auto found = m_base.constFind(review::subjectOf(statement.entry.key));
        return found == m_base.cend() ? std::nullopt : Maybe(*found);
    }

    // Nothing of what is kept would be other; or the files say what they began with, and only what
    // is kept has changed since.
    [[nodiscard]] bool saysNothingNew(const Statement &statement, const Maybe &kept) const
    {
        if (statement.takenBack)
            return !kept;
        if (kept && kept->saysTheSameAs(statement.entry))
            return true;
        const Maybe base = baseOf(statement);
        return base && base->saysTheSameAs(statement.entry);
    }

    // Why it cannot be taken as a matter of course; empty where it can.
    [[nodiscard]] QString conflictOf(const Statement &statement, TextState state,
                                     const Maybe &kept) const
    {
        if (state != TextState::Current)
            return Words::tr("The text has changed since this was said of it.");
        if (statement.choice > 0)
            return Words::tr("The other file says something else of it.");
        if (statement.takenBack && statement.entry.key.kind != Kind::Verdict)
            return Words::tr(
                "The file does not say it any more; it can be taken back in the list.");
        const Maybe base = baseOf(statement);
        const bool isAsItWas = base ? kept && kept->saysTheSameAs(*base) : !kept;
        return isAsItWas ? QString() : Words::tr("What is kept says something else.");
    }

    void add(ImportItem item, const Statement &statement)
    {
        ++m_report.taken;
        item.things.append(thingOf(statement, item.text));
        if (!statement.others.isEmpty())
            item.reason = Words::tr("It is judged differently by: %1").arg(statement.others);
        m_report.items.append(item);
    }

    // A person may choose one where only words stand against words.
    void addConflict(ImportItem item, const Statement &statement, TextState state,
                     const Maybe &kept)
    {
        item.kind = ImportItem::Kind::Conflict;
        if (statement.choice == 0 || !m_counted.contains(statement.choice))
            ++m_report.conflicts;
        m_counted.insert(statement.choice);
        const bool canTake = !statement.takenBack || statement.entry.key.kind == Kind::Verdict;
        if (state == TextState::Current && canTake) {
            item.choice = statement.choice > 0 ? statement.choice : --m_ownChoice;
            item.things.append(thingOf(statement, item.text));
            if (kept)
                item.kept = thingOf(*kept);
        }
        m_report.items.append(item);
    }

    // A verdict that says nothing takes back what stands there.
    static article::ReviewThing thingOf(const Statement &statement, const JudgedText &text)
    {
        if (!statement.takenBack)
            return workspace::thingOf(statement.entry);
        const article::Verdict before = review::verdictOf(statement.entry);
        article::Verdict nothing;
        nothing.text = before.text;
        if (nothing.text.source.isNull())
            nothing.text.source = text.source;
        if (nothing.text.target.isNull())
            nothing.text.target = text.target;
        nothing.reviewer = before.reviewer;
        return nothing;
    }
    static article::ReviewThing thingOf(const Entry &entry) { return workspace::thingOf(entry); }

    // Of the collections that share a place, the first whose file can be read.
    QList<JudgedText> textsAt(const article::TextPlace &place)
    {
        for (const article::Edition &edition : editionsAt(m_library, place)) {
            QList<JudgedText> names;
            for (const ContentsName &name : contentsAt(m_library, edition.path))
                names.append(judgedText(name, edition));
            if (!names.isEmpty())
                return names;
            const auto document = m_loader.load(edition);
            if (!document) {
                m_report.problems.append({edition.path, 0, document.error().what});
                continue;
            }
            QList<JudgedText> texts = judgedTexts(m_library, edition, **document);
            texts.removeIf([&](const JudgedText &text) { return text.place.key != place.key; });
            return texts;
        }
        return {};
    }

    const article::Library &m_library;
    const DocumentLoader &m_loader;
    const ImportRequest &m_request;
    const std::atomic_bool &m_cancel;
    std::unique_ptr<review::Store> m_store;
    QHash<QString, Entry> m_base; // by subject
    QSet<int> m_counted;          // choices
    int m_ownChoice = 0;          // numbers below zero: between the file and what is kept
    ImportReport m_report;
};

// What is kept of the texts that the request names, a line each.
QList<QByteArray> linesOf(const QList<KeptThing> &things, const ExportRequest &request,
                          ExportReport &report)
{
    QList<QByteArray> lines;
    QSet<QString> articles;
    QSet<QString> texts;
    for (const KeptThing &thing : things) {
        const article::TextPlace place = placeOf(thing);
        if (request.takes && !request.takes(place))
            continue;
        lines.append(thing.json + '\n');
        if (place.key.isEmpty())
            continue;
        const QString article = place.docset + u'\n' + place.key;
        articles.insert(article);
        texts.insert(article + u'\n' + QString::number(place.number) + place.unit);
    }
    report.articles = int(articles.size());
    report.segments = int(texts.size());
    return lines;
}

} // namespace

bool isReviewFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(headSize);
    // Of an editor that decided conflicts.
    return withoutByteOrderMark(head).trimmed().startsWith('{');
}

Result<ImportReport> importReviewFile(const article::Library &library, const DocumentLoader &loader,
                                      const ImportRequest &request, const std::atomic_bool &cancel)
{
    return ReviewFileImporter(library, loader, request, cancel).run();
}

Result<ExportReport> exportReviewFile(const article::Library &library, const DocumentLoader &loader,
                                      const ExportRequest &request)
{
    auto store = storeIn(request.dataFolder);
    if (!store)
        return store.error();
    ExportReport report;
    QList<QByteArray> lines;
    if (*store) {
        const auto things =
            keptThings({library, loader, **store}, {request.locale, request.article});
        if (!things)
            return things.error();
        lines = linesOf(*things, request, report);
    }
    if (lines.isEmpty())
        return Error{
            ErrorCode::NotFound,
            Words::tr("Nothing was said of these texts yet, so there is nothing to write."),
            {}};
    QSaveFile file(request.path);
    bool written = file.open(QIODevice::WriteOnly);
    for (qsizetype i = 0; written && i < lines.size(); ++i)
        written = file.write(lines.at(i)) == lines.at(i).size();
    if (!written || !file.commit())
        return Error{ErrorCode::Io, Words::tr("Cannot be written: %1").arg(file.errorString()),
                     request.path};
    report.files = 1;
    return report;
}

} // namespace diglot::workspace
