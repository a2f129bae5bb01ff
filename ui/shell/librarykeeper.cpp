// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/librarykeeper.h"

#include "app/core/whenfinished.h"
#include "app/workspace/libraryplace.h"
#include "ui/library/libraryfacts.h"
#include "ui/settings/settings.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int KeepDelayMs = 500;
constexpr auto HelpStart = "help/overview.md"_L1; // the sample's own front door

// The front door of a docset, where it has one that can be read in the locale.
article::ArticleId frontDoor(const article::Library &library, const LocaleTag &locale)
{
    for (const auto *name : {"overview.md", "index.md"}) {
        for (auto it = library.articles.cbegin(); it != library.articles.cend(); ++it) {
            const QString &key = it.key().key;
            if (key.section(u'/', -1) == QLatin1StringView(name) && key.count(u'/') <= 1 &&
                library.edition(it.key(), locale))
                return it.key();
        }
    }
    return {};
}

} // namespace

article::ArticleId parseReference(const article::Library &library, const QString &reference)
{
    const auto found = library.find(reference);
    if (found.isValid())
        return found;
    const auto colon = reference.indexOf(u':');
    if (colon > 0)
        return {reference.left(colon), reference.mid(colon + 1)};
    return {library.roots.isEmpty() ? u"."_s : library.roots.first().collection, reference};
}

void applyStart(const article::Library &library, const StartPoint &start, article::Address *address)
{
    if (start.locale.isValid())
        address->locale = library::localeIn(library, start.locale);
    if (start.with.isValid())
        address->with = library::localeIn(library, start.with);
    if (start.view)
        address->view = *start.view;
}

LibraryKeeper::LibraryKeeper(workspace::Workspace *workspace, settings::Settings *settings,
                             const QString &sampleFolder, const QString &cacheFolder,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_sample(sampleFolder)
    , m_cache(cacheFolder)
{
    m_later.setSingleShot(true);
    m_later.setInterval(KeepDelayMs);
    connect(&m_later, &QTimer::timeout, this, &LibraryKeeper::flush);
}

LibraryKeeper::~LibraryKeeper()
{
    flush();
}

void LibraryKeeper::open(const QString &path, const StartPoint &start)
{
    flush();
    const int attempt = ++m_attempt;
    emit opening(path);
    whenFinished(m_workspace->open(path, {m_settings->overlayFolder(), m_cache}), this,
                 [this, attempt, path, start](const Result<article::LibraryPtr> &result) {
                     if (attempt == m_attempt)
                         finish(path, start, result);
                 });
}

void LibraryKeeper::cancel()
{
    m_workspace->cancelOpening();
}

void LibraryKeeper::finish(const QString &path, const StartPoint &start,
                           const Result<article::LibraryPtr> &result)
{
    if (!result) {
        m_keeping = !m_path.isEmpty(); // the library before stays
        emit failed(result.error());
        return;
    }
    m_path = path;
    m_keeping = false; // tabs that come and go before all are back are nobody's wish
    if (path != m_sample)
        m_settings->addRecentLibrary(path);
    m_settings->setState(u"last-library"_s, path.toUtf8());
    m_kept = m_settings->state(sessionKey(path));
    if (!m_marks) {
        emit opened(*result, start);
        return;
    }
    whenFinished(
        m_marks->session(m_window, sessionKey(path)), this,
        [this, library = *result, start, attempt = m_attempt](const Result<QByteArray> &session) {
            if (attempt != m_attempt)
                return;
            if (session && !session->isEmpty())
                m_kept = *session;
            emit opened(library, start);
        });
}

void LibraryKeeper::setMarks(workspace::MarkService *marks, const QString &window)
{
    m_marks = marks;
    m_window = window;
}

QString LibraryKeeper::lastPath() const
{
    const QString last = QString::fromUtf8(m_settings->state(u"last-library"_s));
    return !last.isEmpty() && workspace::placeExists(last) ? last : m_sample;
}

bool LibraryKeeper::isSample() const
{
    return m_path == m_sample;
}

bool LibraryKeeper::isKnown(const QString &path) const
{
    return path == m_sample || m_settings->recentLibraries().contains(path);
}

Session LibraryKeeper::firstSession(const article::Library &library, const StartPoint &start,
                                    const article::ArticleId &first) const
{
    Session session = sessionFromBytes(m_kept);
    // Articles that are gone since would only open tabs that say so.
    const qsizetype before = session.tabs.size();
    session.tabs.removeIf(
        [&library](const auto &tab) { return !library.articles.contains(tab.article); });
    if (session.tabs.size() != before)
        session.current = 0;
    if (session.tabs.isEmpty()) {
        article::Address address;
        address.locale =
            library::defaultLocale(library, m_settings->readingLocale(), QLocale().name());
        const article::ArticleId help{first.collection, HelpStart};
        address.article = isSample() && library.articles.contains(help)
                              ? help
                              : frontDoor(library, address.locale);
        if (!address.article.isValid())
            address.article = first;
        if (address.article.isValid())
            session.tabs.append(address);
    }
    if (session.tabs.isEmpty())
        return session;
    auto &shown = session.tabs[session.current];
    if (!start.article.isEmpty()) {
        shown.article = parseReference(library, start.article);
        shown.segment = 0;
        shown.anchor.clear();
    }
    for (auto &tab : session.tabs) // languages and view are the whole window's
        applyStart(library, start, &tab);
    return session;
}

void LibraryKeeper::keep(const Session &session)
{
    if (m_path.isEmpty() || !m_keeping)
        return;
    m_session = session;
    if (!m_marks) {
        m_later.start();
        return;
    }
    const QByteArray bytes = toBytes(session);
    if (bytes == std::exchange(m_kept, bytes))
        return;
    m_marks->keepSession(m_window, sessionKey(m_path), bytes);
}

void LibraryKeeper::startKeeping()
{
    m_keeping = true;
}

void LibraryKeeper::flush()
{
    if (!m_later.isActive())
        return;
    m_later.stop();
    m_settings->setState(sessionKey(m_path), toBytes(m_session));
}

void LibraryKeeper::keepContents(const QStringList &unfolded)
{
    if (!m_path.isEmpty())
        m_settings->setState(contentsKey(m_path), '+' + unfolded.join(u'\n').toUtf8());
}

std::optional<QStringList> LibraryKeeper::contents() const
{
    const QByteArray kept = m_settings->state(contentsKey(m_path));
    if (!kept.startsWith('+'))
        return std::nullopt; // folding everything is a choice too: it is not the same as nothing
    return QString::fromUtf8(kept.mid(1)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace diglot::ui::shell
