// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerviewprivate.h"

#include "app/core/logging.h"
#include "app/core/whenfinished.h"
#include "ui/widgets/isolated.h"

#include <QJsonDocument>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int crashesForgiven = 3;
constexpr int attemptsAllowed = 3;

// The segment of a page that showed `from`, as it is called in `to`. Those of included files are
// called by their index, which says nothing of another edition: 0.
int carriedOver(int segment, const workspace::ArticlePage &from, const workspace::ArticlePage &to)
{
    if (from.edition.path == to.edition.path)
        return segment;
    if (segment <= 0 || !from.document || !to.document)
        return qMax(0, segment);
    const QString &commit = from.edition.sourceCommit;
    return commit.isEmpty() || commit != to.edition.sourceCommit
               ? matchingSegment(*from.document, *to.document, segment)
               : segment;
}

QString startScript(const Arrival &arrival, const Appearance &appearance, int load)
{
    const QJsonObject options{
        {u"load"_s, load},
        {u"place"_s, arrival.place == Place{} ? QJsonValue() : arrival.place.toJson()},
        {u"anchor"_s, arrival.anchor},
        {u"segment"_s, arrival.segment},
        {u"held"_s, arrival.held},
        {u"appearance"_s, toJson(appearance)},
        {u"labels"_s,
         QJsonObject{{u"divider"_s, ReaderView::tr("Width of the two columns")},
                     {u"table"_s, ReaderView::tr("Wide table, scrolls with the arrow keys")},
                     {u"code"_s, ReaderView::tr("Long lines, scroll with the arrow keys")}}}};
    const QByteArray json = QJsonDocument(options).toJson(QJsonDocument::Compact);
    return u"diglot.start(%1);"_s.arg(QString::fromUtf8(json));
}

} // namespace

article::Address ReaderView::Private::address() const
{
    return history.current() ? history.current()->address : article::Address{};
}

// What the library calls it, before its page is there and where there is none.
QString ReaderView::Private::titleOf(const article::Address &address) const
{
    const article::LibraryPtr library = profile->source().library();
    return library ? library->titleOf(address.article, address.locale) : address.article.key;
}

void ReaderView::Private::visit(const article::Address &address, const Place &at)
{
    keepPlace();
    const article::Address before = this->address();
    article::Address bare = address, bareBefore = before;
    for (article::Address *one : {&bare, &bareBefore}) {
        one->anchor.clear();
        one->segment = 0;
    }
    history.visit({address, titleOf(address), {}});
    crashes = 0;
    emit q->addressChanged(address);
    emit q->historyChanged();
    const bool inPage = bare == bareBefore && loaded && !notice;
    if (inPage && address.segment > 0)
        call(u"segment", address.segment);
    else if (inPage && !address.anchor.isEmpty())
        call(u"anchor", address.anchor);
    else if (at == Place{})
        request({{}, address.anchor, address.segment, 0});
    else
        request({at, {}, 0, 0});
}

void ReaderView::Private::goTo(int position)
{
    if (position == history.position())
        return;
    keepPlace();
    if (!history.goTo(position))
        return;
    crashes = 0;
    const Visit visit = *history.current();
    emit q->addressChanged(visit.address);
    emit q->historyChanged();
    const bool neverSeen = visit.place == Place{};
    request({visit.place, neverSeen ? visit.address.anchor : QString(),
             neverSeen ? visit.address.segment : 0, 0});
}

void ReaderView::Private::change(const article::Address &address)
{
    const Visit *current = history.current();
    if (!current || current->address == address)
        return;
    history.replace({address, titleOf(address), place});
    crashes = 0;
    emit q->addressChanged(address);
    request(staying());
}

void ReaderView::Private::keepPlace()
{
    if (const Visit *current = history.current(); current && loaded && !notice)
        history.replace({current->address, current->title, place});
}

void ReaderView::Private::followLink(const QUrl &url, bool newTab)
{
    const QString scheme = url.scheme();
    if (const auto target = article::Address::fromUrl(url)) {
        if (notice && target->article == address().article && target->locale == address().locale) {
            crashes = 0;
            request(staying());
        } else if (notice && target->article == address().article)
            emit q->localeChosen(target->locale);
        else if (newTab)
            emit q->openInNewTabRequested(*target);
        else
            visit(*target);
    } else if (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1) {
        emit q->externalLinkActivated(url);
    }
}

QUrl ReaderView::Private::pageUrl() const
{
    article::Address bare = address();
    bare.view = shownView;
    bare.anchor.clear(); // a fragment would make the engine move instead of load
    bare.segment = 0;
    return bare.toUrl();
}

void ReaderView::Private::request(const Arrival &arrival)
{
    const int asked = ++number;
    late = {};
    shownView = layoutView();
    article::Address wanted = address();
    wanted.view = shownView;
    workspace::PageOptions options;
    options.theme = appearance.dark ? u"dark"_s : u"light"_s;
    whenFinished(profile->source().page(wanted, options), q,
                 [this, asked, arrival](const Result<workspace::ArticlePagePtr> &result) {
                     receive(asked, arrival, result);
                 });
}

void ReaderView::Private::receive(int asked, const Arrival &arrival,
                                  const Result<workspace::ArticlePagePtr> &result)
{
    if (asked != number)
        return;
    if (result)
        showArticle(*result, arrival);
    else
        showNotice(result.error());
}

void ReaderView::Private::showArticle(const workspace::ArticlePagePtr &article, Arrival arrival)
{
    if (shown && shown->address.article == article->address.article) {
        arrival.place.segment = carriedOver(arrival.place.segment, *shown, *article);
        arrival.held = carriedOver(arrival.held, *shown, *article);
    }
    shown = article;
    notice = false;
    const Visit current = *history.current();
    if (current.title != article->title) {
        history.replace({current.address, article->title, current.place});
        emit q->historyChanged();
    }
    load(article->page.html, arrival);
}

// The editions that can be read instead of a missing one, as links to them.
QList<Notice::Action> ReaderView::Private::otherEditions(const article::Address &missing) const
{
    QList<Notice::Action> actions;
    const article::LibraryPtr library = profile->source().library();
    if (!library)
        return actions;
    for (const article::Edition *edition : library->editionsOf(missing.article)) {
        if (edition->locale == missing.locale)
            continue;
        article::Address other = missing;
        other.locale = edition->locale;
        actions.append({edition->locale.nativeName(), edition->locale.toString(), other.toUrl()});
    }
    return actions;
}

void ReaderView::Private::showNotice(const Error &error)
{
    article::Address there = address();
    there.anchor.clear();
    Notice text;
    text.heading = ReaderView::tr("This article cannot be shown");
    text.sentence = error.toLine();
    if (error.code == ErrorCode::NotFound) {
        text.heading = ReaderView::tr("This article is not here");
        text.actions = otherEditions(there);
    }
    if (text.actions.isEmpty()) {
        text.actions.append({ReaderView::tr("Try again"), {}, there.toUrl()});
    } else {
        text.heading = ReaderView::tr("Not translated into this language");
        text.sentence = ReaderView::tr("The library has no edition of “%1” in %2 (%3).")
                            .arg(widgets::isolated(titleOf(there)), there.locale.nativeName(),
                                 there.locale.toString());
        text.prompt = ReaderView::tr("It can be read in:");
    }
    text.dark = appearance.dark;
    text.rightToLeft = q->layoutDirection() == Qt::RightToLeft;
    notice = true;
    emit q->failed(error);
    load(noticePage(text), {});
}

void ReaderView::Private::showCrash()
{
    showNotice({ErrorCode::Unsupported,
                ReaderView::tr("The part of the program that draws pages has ended several times "
                               "while showing this article. Everything else goes on working."),
                {}});
}

void ReaderView::Private::load(const QByteArray &html, const Arrival &arrival)
{
    createEngine();
    ++number;
    loaded = false;
    announced = false;
    selectedSoon.reset();
    place = notice ? place : arrival.place;
    held = notice ? held : arrival.held;
    const QUrl url = pageUrl();
    offered = profile->handler().offer(url, html);
    bridge->setLoad(number);
    if (!std::exchange(focusedLink, {}).isEmpty())
        tellLink();
    page->setZoomFactor(appearance.zoom);
    started = toJson(appearance);
    script = startScript(arrival, appearance, number);
    attempts = 1;
    page->show(url, script);
}

// A navigation that was refused a moment ago can take down, when its end is told late, the load
// that has taken its place.
void ReaderView::Private::tryAgain(const QUrl &stopped)
{
    if (loaded || stopped != pageUrl() || attempts >= attemptsAllowed)
        return;
    ++attempts;
    qCInfo(lcReader) << "loading again" << stopped;
    QTimer::singleShot(0, q, [this, wanted = number] {
        if (wanted == number && !loaded)
            page->show(pageUrl(), script);
    });
}

void ReaderView::Private::finishLoad(bool ok)
{
    if (!ok || loaded)
        return;
    loaded = true;
    const int finished = number;
    // The engine keeps zoom by site and forgets it when a renderer is replaced.
    page->setZoomFactor(appearance.zoom);
    if (toJson(appearance) != started)
        call(u"appearance", toJson(appearance));
    if (late.segment > 0 || !late.anchor.isEmpty())
        call(u"late", late.segment, late.anchor);
    late = {};
    giveUpOlderQuestions();
    ask(u"diglot.settle(true); diglot.announcePainted();"_s, [this, finished](const QVariant &) {
        if (finished != number || notice)
            return;
        if (!findText.isEmpty())
            startFind();
        markCount = 0; // of the page before
        emit q->marksShown(0, 0);
        askMarks();
        announced = true;
        emit q->pageShown(shown);
        if (const auto segment = std::exchange(selectedSoon, {}); segment)
            emit q->segmentSelected(*segment);
    });
}

void ReaderView::Private::recover()
{
    ++crashes;
    if (crashes > crashesForgiven + 1)
        return; // not even the notice can be drawn
    // The signal comes from within the engine, which cannot load at that moment.
    QTimer::singleShot(0, q, [this] {
        replaceEngine();
        if (crashes > crashesForgiven)
            showCrash();
        else
            request(staying());
    });
}

} // namespace diglot::ui::reader
