// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/indexupdate.h"

#include "app/search/indexreader.h"
#include "app/search/indexwriter.h"
#include "app/workspace/searchtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
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
constexpr int longestStep = 512;
constexpr int backgroundNice = 10;

// What became of one edition's file.
struct Outcome
{
    const Edition *edition = nullptr;
    std::optional<search::PreparedEdition> prepared; // nothing: its bytes are those indexed
    std::optional<Problem> problem;
};

QByteArray sha1(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

class Updater
{
public:
    Updater(const article::LibraryPtr &library, const DocumentLoader &loader,
            const IndexOptions &options, const std::atomic_bool &cancel)
        : m_library(*library)
        , m_loader(loader)
        , m_options(options)
        , m_cancel(cancel)
    {
        m_pool.setMaxThreadCount(qMax(1, options.threads));
        if (const auto english = LocaleTag::fromString(u"en-US"))
            m_english = *english;
    }

    ~Updater() { m_pool.waitForDone(); }

    Result<IndexReport> run(search::IndexWriter::Mode mode)
    {
        auto writer = search::IndexWriter::open(m_options.file, mode);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
        m_report.replaced = m_writer->opening() == search::Opening::Replaced;
        auto states = m_writer->editions();
        if (!states)
            return states.error();
        m_states = std::move(*states);
        if (auto done = removeGone(); !done)
            return done.error();
        if (auto done = readChanged(); !done)
            return done.error();
        if (auto done = m_writer->finish(); !done)
            return done.error();
        m_writer.reset(); // the log becomes part of the file
        return summarised();
    }

private:
    // What the library no longer has.
    Result<void> removeGone()
    {
        for (auto state = m_states.cbegin(); state != m_states.cend(); ++state) {
            if (m_library.editionAt(state.key()))
                continue;
            if (auto done = m_writer->remove(state.key()); !done)
                return done;
        }
        return {};
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
        return sha1(facts.join(QChar(0x1F)).toUtf8());
    }

    // The bytes of an edition together with those of the files that it includes.
    QByteArray hashOf(const QByteArray &bytes, const QStringList &includes)
    {
        QByteArray hashes = sha1(bytes);
        for (const QString &path : includes) {
            Edition included;
            included.path = path;
            const auto found = m_loader.bytes(included);
            hashes += found ? sha1(*found) : QByteArray("-");
        }
        return sha1(hashes);
    }

    bool isUnchanged(const Edition &edition) const
    {
        const auto state = m_states.constFind(edition.path);
        return state != m_states.cend() && state->size == edition.size &&
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
        const EditionState state = m_states.value(edition.path);
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
        const size_t ahead = size_t(2 * qMax(1, m_options.threads));
        for (const Edition &edition : m_library.editions) {
            if (isUnchanged(edition)) {
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
            if (pending.size() <= ahead)
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

    Result<void> take(Outcome outcome)
    {
        progress();
        if (outcome.problem) {
            m_report.problems.append(*outcome.problem);
            return m_writer->remove(outcome.edition->path);
        }
        if (!outcome.prepared) {
            ++m_report.unchanged;
            const EditionState known = m_states.value(outcome.edition->path);
            const bool same =
                known.size == outcome.edition->size && known.modified == outcome.edition->modified;
            return same ? Result<void>() : m_writer->touch(*outcome.edition);
        }
        if (auto done = m_writer->put(*outcome.prepared); !done)
            return done;
        if (++m_sinceCommit < m_commitStep)
            return {};
        m_sinceCommit = 0;
        m_commitStep = qMin(m_commitStep * 4, longestStep);
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
        const auto reader = search::IndexReader::open(m_options.file);
        if (!reader)
            return reader.error();
        const auto summary = (*reader)->summary();
        if (!summary)
            return summary.error();
        m_report.articles = summary->articles;
        m_report.editions = summary->editions;
        m_report.segments = summary->segments;
        m_report.bytes = summary->bytes;
        return m_report;
    }

    const article::Library &m_library;
    const DocumentLoader &m_loader;
    const IndexOptions &m_options;
    const std::atomic_bool &m_cancel;
    LocaleTag m_english;
    std::unique_ptr<search::IndexWriter> m_writer;
    QHash<QString, EditionState> m_states; // only read once threads run
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
