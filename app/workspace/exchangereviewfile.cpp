// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangereviewfile.h"

#include "app/review/matching.h"
#include "app/review/reviewfile.h"
#include "app/review/store.h"
#include "app/workspace/contentsnames.h"
#include "app/workspace/reviewtexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::JudgedText;
using article::TextState;
using review::Entry;
using review::Kind;
using review::MatchedEntry;

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
        auto entries = review::readReviewFile(m_request.path);
        if (!entries)
            return entries.error();
        if (QFileInfo::exists(review::Store::fileIn(m_request.dataFolder))) {
            review::Store::Options options;
            options.folder = m_request.dataFolder;
            options.readOnly = true;
            auto store = review::Store::open(options);
            if (!store)
                return store.error();
            m_store = std::move(*store);
        }
        m_report.format = u"review"_s;
        // What stands together in the file belongs to one article: it is read once.
        for (qsizetype from = 0; from < entries->size();) {
            if (m_cancel)
                return Error{ErrorCode::Cancelled, Words::tr("The import was cancelled."), {}};
            qsizetype to = from + 1;
            while (to < entries->size() &&
                   articlePlace(entries->at(to)) == articlePlace(entries->at(from)))
                ++to;
            if (auto taken = take(entries->mid(from, to - from)); !taken)
                return taken.error();
            from = to;
        }
        return m_report;
    }

private:
    // Entries of one article, or of a locale as a whole.
    Result<void> take(const QList<Entry> &entries)
    {
        const article::TextPlace place = articlePlace(entries.first());
        if (place.key.isEmpty()) {
            for (const Entry &entry : entries) {
                if (auto taken = take({entry, -1, TextState::Current}, {}); !taken)
                    return taken;
            }
            return {};
        }
        const QList<JudgedText> texts = textsAt(place);
        for (const MatchedEntry &matched : review::matchEntries(entries, texts)) {
            if (auto taken = take(matched, texts.value(matched.text)); !taken)
                return taken;
        }
        return {};
    }

    Result<void> take(const MatchedEntry &matched, const JudgedText &text)
    {
        ImportItem item;
        item.place = matched.entry.key.place;
        item.text = text;
        if (matched.state == TextState::Gone) {
            ++m_report.unknown;
            item.kind = ImportItem::Kind::Unknown;
            m_report.items.append(item);
            return {};
        }
        std::optional<Entry> kept;
        if (m_store) {
            auto found = m_store->entry(matched.entry.key);
            if (!found)
                return found.error();
            kept = *found;
        }
        if (kept && kept->saysTheSameAs(matched.entry)) {
            ++m_report.unchanged;
            return {};
        }
        if (matched.state != TextState::Current)
            item.reason = Words::tr("The text has changed since this was said of it.");
        else if (kept)
            item.reason = Words::tr("What is kept says something else.");
        if (item.reason.isEmpty()) {
            ++m_report.taken;
            item.things.append(thingOf(matched.entry));
        } else {
            ++m_report.conflicts;
            item.kind = ImportItem::Kind::Conflict;
        }
        m_report.items.append(item);
        return {};
    }

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
    ImportReport m_report;
};

} // namespace

bool isReviewFile(const QString &path)
{
    if (!path.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(headSize).trimmed().startsWith('{');
}

Result<ImportReport> importReviewFile(const article::Library &library, const DocumentLoader &loader,
                                      const ImportRequest &request, const std::atomic_bool &cancel)
{
    return ReviewFileImporter(library, loader, request, cancel).run();
}

} // namespace diglot::workspace
