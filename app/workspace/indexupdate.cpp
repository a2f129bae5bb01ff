// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/indexupdate.h"

#include "app/search/contenthash.h"
#include "app/search/indexwriter.h"
#include "app/workspace/searchtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrent>

#include <deque>
#include <optional>

#include <sys/resource.h>
#include <unistd.h>

namespace diglot::workspace {

using article::Edition;
using search::EditionState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

constexpr int firstCommit = 8; // editions: something to find at once; then in growing steps
constexpr int longestStep = 1024;
constexpr int growth = 16; // of a step: few commits, and few runs to join
constexpr int backgroundNice = 10;
constexpr size_t readAhead = 96; // editions: threads go on while the writer commits

// What became of one edition's file.
struct Outcome
{
    const Edition *edition = nullptr;
    std::optional<search::PreparedEdition> prepared; // nothing: its bytes are those indexed
    std::optional<Problem> problem;
};

class Updater
{
public:
    Updater(const article::LibraryPtr &library, const DocumentLoader &loader,
            const IndexOptions &options, const std::atomic_bool &cancel)
        : m_shared(library)
        , m_library(*library)
        , m_loader(loader)
        , m_options(options)
        , m_cancel(cancel)
        , m_memory(options.memory ? options.memory : std::make_shared<IndexMemory>())
    {
        m_pool.setMaxThreadCount(qMax(1, options.threads));
        if (const auto english = LocaleTag::fromString(u"en-US"))
            m_english = *english;
    }

    ~Updater()
    {
        m_pool.clear(); // what was read ahead is not wanted any more
        m_pool.waitForDone();
    }

    Result<IndexReport> run(search::IndexWriter::Mode mode)
    {
        auto writer = search::IndexWriter::open(m_options.file, mode);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
        m_report.replaced = m_writer->opening() == search::Opening::Replaced;
        if (auto done = recall(); !done)
            return done.error();
        if (auto done = removeGone(); !done)
            return done.error();
        if (auto done = readChanged(); !done)
            return done.error();
        if (auto done = m_writer->finish(); !done)
            return done.error();
        return summarised();
    }

private:
    // What the index holds, and what of it is as it was.
    Result<void> recall()
    {
        const auto stamp = m_writer->stamp();
        if (!stamp)
            return stamp.error();
        if (!m_memory->isOf(m_options.file, *stamp)) {
            auto states = m_writer->editions();
            if (!states)
                return states.error();
            m_memory->reset(std::move(*states));
        }
        m_compared = m_memory->compared(m_library);
        return {};
    }

    // What the library no longer has.
    Result<void> removeGone()
    {
        QStringList gone;
        const IndexMemory::States &states = m_memory->states();
        if (m_compared.samePaths)
            return {};
        if (states.size() == m_library.editions.size() && isWhole())
            return {};
        for (auto state = states.cbegin(); state != states.cend(); ++state) {
            if (!m_library.editionAt(state.key()))
                gone.append(state.key());
        }
        for (const QString &path : std::as_const(gone)) {
            if (auto done = m_writer->remove(path); !done)
                return done;
            m_memory->set(path, nullptr);
        }
        return {};
    }

    // Whether the index holds every edition of the library.
    bool isWhole() const
    {
        const IndexMemory::States &states = m_memory->states();
        return std::all_of(
            m_library.editions.cbegin(), m_library.editions.cend(),
            [&states](const Edition &edition) { return states.contains(edition.path); });
    }

    // The English title, by which any edition can be found.
    QString titleSource(const Edition &edition) const
    {
        const Edition *english = m_library.edition({edition.collection, edition.key}, m_english);
        return english && english != &edition ? english->title : QString();
    }

    // Everything the index holds of an edition that does not follow from its file alone.
    QByteArray factsHash(const Edition &edition) const
    {
        const QStringList facts{edition.collection,
                                edition.key,
                                edition.locale.toString(),
                                edition.docset,
                                edition.title,
                                titleSource(edition),
                                edition.description,
                                QString::number(int(edition.translation)),
                                QString::number(int(edition.isBehind()))};
        return search::contentHash(facts.join(QChar(0x1F)).toUtf8());
    }

    // The bytes of an edition together with those of the files that it includes.
    QByteArray hashOf(const QByteArray &bytes, const QStringList &includes)
    {
        QByteArray hashes = search::contentHash(bytes);
        for (const QString &path : includes) {
            Edition included;
            included.path = path;
            const auto found = m_loader.bytes(included);
            hashes += found ? search::contentHash(*found) : QByteArray("-");
        }
        return search::contentHash(hashes);
    }

    bool isUnchanged(const Edition &edition) const
    {
        const auto state = m_memory->states().constFind(edition.path);
        return state != m_memory->states().cend() && state->size == edition.size &&
               state->modified == edition.modified && state->includes.isEmpty() &&
               state->factsHash == factsHash(edition);
    }

    // On any thread: reads, and where the bytes are new, parses and analyses.
    Outcome process(const Edition &edition)
    {
        Outcome outcome;
        outcome.edition = &edition;
        const auto bytes = m_loader.bytes(edition);
        if (!bytes) {
            outcome.problem = {edition.path, 0, bytes.error().what};
            return outcome;
        }
        const EditionState state = m_memory->states().value(edition.path);
        const QByteArray facts = factsHash(edition);
        if (state.row > 0 && state.factsHash == facts &&
            state.hash == hashOf(*bytes, state.includes))
            return outcome;
        const auto document = m_loader.parse(edition, *bytes);
        if (!document) {
            outcome.problem = {edition.path, 0, document.error().what};
            return outcome;
        }
        search::EditionText text = searchText(edition, *document, titleSource(edition));
        text.hash = hashOf(*bytes, text.includes);
        text.factsHash = facts;
        outcome.prepared = search::prepare(std::move(text));
        return outcome;
    }

    Result<void> readChanged()
    {
        std::deque<QFuture<Outcome>> pending;
        for (qsizetype i = 0; i < m_library.editions.size(); ++i) {
            const Edition &edition = m_library.editions[i];
            if (m_compared.same[size_t(i)] || isUnchanged(edition)) {
                ++m_report.unchanged;
                progress();
                continue;
            }
            if (m_cancel)
                return cancelled();
            if (m_options.threads <= 0) {
                if (auto done = take(process(edition)); !done)
                    return done;
                continue;
            }
            pending.push_back(QtConcurrent::run(&m_pool, [this, &edition] {
                if (m_options.background) // of this thread alone
                    (void)setpriority(PRIO_PROCESS, id_t(gettid()), backgroundNice);
                return process(edition);
            }));
            if (pending.size() <= readAhead)
                continue;
            if (auto done = take(pending.front().takeResult()); !done)
                return done;
            pending.pop_front();
        }
        for (QFuture<Outcome> &future : pending) {
            if (auto done = take(future.takeResult()); !done)
                return done;
        }
        return {};
    }

    // What is done by now need not be done again.
    Result<void> cancelled()
    {
        if (auto done = m_writer->commit(); !done)
            return done;
        return Error{ErrorCode::Cancelled, Text::tr("Indexing was cancelled."), {}};
    }

    Result<void> take(const Outcome &outcome)
    {
        progress();
        const Edition &edition = *outcome.edition;
        if (outcome.problem) {
            m_report.problems.append(*outcome.problem);
            m_changes.emplace_back(edition.path, std::nullopt);
            return m_writer->remove(edition.path);
        }
        if (!outcome.prepared) {
            ++m_report.unchanged;
            EditionState known = m_memory->states().value(edition.path);
            if (known.size == edition.size && known.modified == edition.modified)
                return {};
            known.size = edition.size;
            known.modified = edition.modified;
            m_changes.emplace_back(edition.path, known);
            return m_writer->touch(edition);
        }
        const search::EditionText &text = outcome.prepared->text;
        m_changes.emplace_back(edition.path, EditionState{1,
                                                          edition.size,
                                                          edition.modified,
                                                          text.hash,
                                                          text.factsHash,
                                                          text.includes,
                                                          {edition.collection, edition.key},
                                                          edition.segments});
        if (auto done = m_writer->put(*outcome.prepared); !done)
            return done;
        if (++m_sinceCommit < m_commitStep)
            return {};
        m_sinceCommit = 0;
        m_commitStep = qMin(m_commitStep * growth, longestStep);
        return m_writer->commit();
    }

    void progress()
    {
        ++m_done;
        if (m_options.progress)
            m_options.progress(m_done, int(m_library.editions.size()));
    }

    Result<IndexReport> summarised()
    {
        for (const auto &[path, state] : m_changes)
            m_memory->set(path, state ? &*state : nullptr);
        const auto stamp = m_writer->stamp();
        if (!stamp)
            return stamp.error();
        m_memory->keep(m_options.file, *stamp, m_shared);
        m_writer.reset(); // the log becomes part of the file where nobody else reads it
        m_report.articles = m_memory->articles();
        m_report.editions = m_memory->editions();
        m_report.segments = int(m_memory->segments());
        for (const QLatin1StringView end : {QLatin1StringView(""), QLatin1StringView("-wal")})
            m_report.bytes += QFileInfo(m_options.file + end).size();
        return m_report;
    }

    const article::LibraryPtr m_shared;
    const article::Library &m_library;
    const DocumentLoader &m_loader;
    const IndexOptions &m_options;
    const std::atomic_bool &m_cancel;
    LocaleTag m_english;
    std::unique_ptr<search::IndexWriter> m_writer;
    // Only read while threads run; what changes is gathered until they are done.
    std::shared_ptr<IndexMemory> m_memory;
    std::vector<std::pair<QString, std::optional<EditionState>>> m_changes;
    IndexMemory::Comparison m_compared; // with what the update before left
    IndexReport m_report;
    int m_done = 0;
    int m_sinceCommit = 0;
    int m_commitStep = firstCommit;
    QThreadPool m_pool; // last: its threads use all of the above
};

} // namespace

Result<IndexReport> updateIndex(const article::LibraryPtr &library, const DocumentLoader &loader,
                                const IndexOptions &options, const std::atomic_bool &cancel)
{
    using Mode = search::IndexWriter::Mode;
    QElapsedTimer timer;
    timer.start();
    const Mode mode = options.rebuild ? Mode::Aside : Mode::Keep;
    auto report = Updater(library, loader, options, cancel).run(mode);
    if (!report && options.memory)
        *options.memory = {};
    if (!report && report.error().code == ErrorCode::Syntax) {
        report = Updater(library, loader, options, cancel).run(Mode::Anew);
        if (report)
            report->replaced = true;
    }
    if (report)
        report->seconds = double(timer.elapsed()) / 1000;
    return report;
}

} // namespace diglot::workspace
