// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/startdesk.h"

#include "app/core/whenfinished.h"
#include "app/workspace/seen.h"
#include "ui/desk/startpage.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/searching.h"

#include <QAction>
#include <QCryptographicHash>
#include <QTimer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int MostKept = 24;

QDateTime now(const WindowContext &context)
{
    return context.clock ? context.clock() : QDateTime::currentDateTimeUtc();
}

} // namespace

StartDesk::StartDesk(const WindowContext &context, Actions *actions, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_page(new desk::StartPage(window))
{
    connect((*actions)[ActionId::StartPage], &QAction::triggered, this, &StartDesk::show);
}

void StartDesk::connectParts(const Parts &parts)
{
    m_parts = parts;
    parts.tabs->setHome(m_page);
    connect(m_page, &desk::StartPage::articleChosen, this,
            [this](const article::Address &chosen, bool newTab) {
                article::Address address = m_parts.tabs->address();
                address.article = chosen.article;
                address.locale = chosen.locale;
                if (address.with == address.locale)
                    address.with = {};
                address.anchor.clear();
                address.segment = 0;
                m_parts.tabs->open(address, newTab);
                m_parts.tabs->focusArticle();
            });
    connect(m_page, &desk::StartPage::searchTyped, parts.search, &Searching::type);
    connect(m_page, &desk::StartPage::forgetFailedRequested, parts.search,
            &Searching::forgetFailed);
    connect(parts.search, &Searching::historyChanged, this,
            [this] { m_page->setFailedSearches(m_parts.search->failedSearches()); });
    connect(m_context.settings, &settings::Settings::changed, this, &StartDesk::fill);
    connect(parts.tabs, &ArticleTabs::homeShown, this, &StartDesk::fill);
    connect(parts.tabs, &ArticleTabs::pageShown, this,
            [this](const workspace::ArticlePagePtr &page) {
                if (page)
                    noteVisit(page->address);
            });
}

void StartDesk::setLibrary(const article::LibraryPtr &library)
{
    const bool another = !m_library || !library || m_library->folder != library->folder;
    m_library = library;
    showName();
    if (another) {
        m_page->setNews({});
        m_page->setRecent(recent());
        m_page->setFailedSearches(m_parts.search->failedSearches());
    }
    fill();
    readNews(library);
    if (std::exchange(m_wanted, false)) // after the tabs of last time
        QTimer::singleShot(0, this, &StartDesk::show);
}

// The folder of the sample is named for programs, not for people.
void StartDesk::showName()
{
    const bool sample = m_library && m_library->folder == m_context.sampleFolder;
    m_page->setName(sample ? tr("Sample library") : QString());
}

void StartDesk::setPinned(const QString &set, const QList<article::Address> &pinned)
{
    m_page->setPinned(set, pinned);
}

void StartDesk::setOnly(const QString &name,
                        const std::optional<QSet<article::ArticleId>> &articles)
{
    m_page->setOnly(name, articles);
}

void StartDesk::showWithLibrary()
{
    m_wanted = true;
}

// What is written down lies in a file: not on this thread.
void StartDesk::readNews(const article::LibraryPtr &library)
{
    if (!library)
        return;
    const QString folder =
        m_context.dataFolder.isEmpty() ? QString() : m_context.dataFolder + "/seen"_L1;
    whenFinished(QtConcurrent::run([library, folder, when = now(m_context)] {
                     return workspace::newsOf(*library, folder, when);
                 }),
                 this, [this, library](const workspace::LibraryNews &news) {
                     if (m_library == library)
                         m_page->setNews(news);
                 });
}

void StartDesk::setReading(const LocaleTag &locale)
{
    m_reading = locale;
    fill();
}

// Only when it is seen, or at once where it is: thousands of editions are gone through.
void StartDesk::fill()
{
    showName(); // also in another language
    if (m_parts.tabs->isHomeShown())
        m_page->setLibrary(m_library, m_reading, m_context.settings->replyLocale());
}

QString StartDesk::recentKey() const
{
    const QByteArray path = m_library ? m_library->folder.toUtf8() : QByteArray();
    return u"recent-articles-"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

QList<article::Address> StartDesk::recent() const
{
    QList<article::Address> list;
    const auto lines = m_context.settings->state(recentKey()).split('\n');
    for (const QByteArray &line : lines) {
        if (const auto address = article::Address::fromUrl(QUrl::fromEncoded(line)))
            list.append(*address);
    }
    return list;
}

void StartDesk::noteVisit(const article::Address &address)
{
    article::Address bare;
    bare.article = address.article;
    bare.locale = address.locale;
    if (!bare.isValid())
        return;
    QList<article::Address> list = recent();
    if (!list.isEmpty() && list.first() == bare)
        return;
    list.removeIf([&bare](const article::Address &one) { return one.article == bare.article; });
    list.prepend(bare);
    QByteArrayList lines;
    for (const auto &one : list.mid(0, MostKept))
        lines << one.toUrl().toEncoded();
    m_context.settings->setState(recentKey(), lines.join('\n'));
    m_page->setRecent(list);
}

void StartDesk::show()
{
    if (!m_library)
        return;
    m_parts.tabs->showHome();
    fill();
    m_page->focusSearch();
}

} // namespace diglot::ui::shell
