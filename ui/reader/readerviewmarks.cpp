// SPDX-License-Identifier: Apache-2.0
// Marks the words of a search in the page. The page gives its texts, the window asks the index for
// the places, the page marks them.
#include "ui/reader/readerviewprivate.h"

#include <QWebEngineScript>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

void ReaderView::markWords(const article::SearchRequest &words, const QString &passage)
{
    d->words = words;
    d->passage = passage;
    d->marked = words.query.isEmpty() ? article::ArticleId() : d->address().article;
    d->seeking = true;
    d->askMarks();
}

void ReaderView::showMarks(int load, const QList<QList<article::Range>> &places)
{
    if (load != d->number || !d->loaded)
        return;
    QJsonArray pieces;
    for (const auto &piece : places) {
        QJsonArray ranges;
        for (const article::Range &range : piece)
            ranges.append(QJsonArray{range.from, range.to});
        pieces.append(ranges);
    }
    d->callArray(u"mark", {pieces, d->passage, std::exchange(d->seeking, false)});
}

void ReaderView::stepMark(int direction)
{
    d->call(u"stepMark", direction);
}

bool ReaderView::hasMarks() const
{
    return d->markCount > 0;
}

void ReaderView::withSelection(const std::function<void(const QString &)> &act)
{
    if (!d->page) {
        act({});
        return;
    }
    d->ask(u"diglot.selection();"_s, [act](const QVariant &selection) {
        act(selection.toMap().value(u"text"_s).toString());
    });
}

void ReaderView::withGrip(const std::function<void(const Grip &)> &act)
{
    if (!d->page || d->notice) { // pictures that are still on their way do not matter
        act({});
        return;
    }
    d->ask(u"diglot.grip();"_s, [this, act](const QVariant &answer) {
        // A page that is being left knows nothing of the new one.
        QVariantMap map = answer.toMap();
        if (map.value(u"load"_s).toInt() != d->number)
            map.clear();
        Grip grip;
        for (const QVariant &number : map.value(u"numbers"_s).toList())
            grip.numbers.append(number.toInt());
        grip.leaf = map.value(u"leaf"_s, -1).toInt();
        grip.anchor = map.value(u"anchor"_s).toString();
        grip.held = map.value(u"held"_s).toBool();
        act(grip);
    });
}

void ReaderView::setPageActions(const QList<QAction *> &actions)
{
    d->pageActions = actions;
}

// Begins the way of a marking, if the article that is shown is the one to be marked.
void ReaderView::Private::askMarks()
{
    const bool shownIsMarked = shown && shown->address.article == marked;
    if (!page || !loaded || notice)
        return;
    if (!marked.isValid() || !shownIsMarked || address().article != marked) {
        if (markCount > 0)
            call(u"unmark");
        return;
    }
    ask(u"diglot.texts();"_s, [this, load = number](const QVariant &answer) {
        if (load != number)
            return;
        QList<article::PageText> texts;
        for (const QVariant &one : answer.toList()) {
            const QVariantMap piece = one.toMap();
            const auto locale = LocaleTag::fromString(piece.value(u"lang"_s).toString());
            texts.append({piece.value(u"text"_s).toString(), locale.value_or(LocaleTag())});
        }
        emit q->marksWanted(words, texts, load);
    });
}

} // namespace diglot::ui::reader
