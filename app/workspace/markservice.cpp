// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/markservice.h"

#include "app/article/address.h"
#include "app/article/pagenumber.h"
#include "app/marks/markhtml.h"
#include "app/marks/markjson.h"
#include "app/marks/store.h"
#include "app/workspace/reviewtexts.h"
#include "app/workspace/storethread.h"

#include <QFile>
#include <QSaveFile>
#include <QTimer>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::ArticleId;
using article::LibraryPtr;
using article::Mark;
using marks::Store;

namespace {

constexpr qint64 LargestFile = 64 << 20;

Result<bool> doneOf(const Result<void> &result)
{
    return result ? Result<bool>(true) : result.error();
}

// A library as the store's thread sees it.
struct View
{
    LibraryPtr library;
    std::shared_ptr<const DocumentLoader> loader;
};

Error noEdition()
{
    return {ErrorCode::NotFound, MarkService::tr("The library has no such article."), {}};
}

// The sentences of an edition, each with the key of the file that it is included from, if it is,
// and its name in a page.
struct Sentences
{
    QList<article::JudgedText> texts; // in the order of Document::segments
    QStringList includes;
    QList<int> names;

    Sentences(const View &view, const article::Edition &edition, const article::Document &document)
        : texts(judgedTexts(*view.library, edition, document).first(document.segments.size()))
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const article::Segment &segment = document.segments.at(i);
            includes << (segment.file.isEmpty() ? QString() : texts.at(i).place.key);
            names << article::pageNumber(segment, i);
        }
    }

    // Those of one file, each once.
    [[nodiscard]] QList<article::JudgedText> of(const QString &include) const
    {
        QList<article::JudgedText> found;
        QSet<int> numbers;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (includes.at(i) != include || numbers.contains(texts.at(i).place.number))
                continue;
            numbers.insert(texts.at(i).place.number);
            found << texts.at(i);
        }
        return found;
    }

    [[nodiscard]] QList<int> namesOf(const QString &include, int number) const
    {
        QList<int> found;
        for (qsizetype i = 0; number > 0 && i < texts.size(); ++i) {
            if (includes.at(i) == include && texts.at(i).place.number == number)
                found << names.at(i);
        }
        return found;
    }
};

// Finds the sentences of an article's marks, file by file: each numbers its own.
void findSentences(const Sentences &sentences, QList<ArticleMark> &marks)
{
    QMap<QString, QList<qsizetype>> byFile;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks.at(i).mark.isOnSentence())
            byFile[marks.at(i).mark.include] << i;
    }
    for (auto file = byFile.cbegin(); file != byFile.cend(); ++file) {
        QList<article::JudgedText> marked;
        for (const qsizetype i : *file)
            marked << marks.at(i).mark.text;
        const auto places = sentencePlaces(marked, sentences.of(file.key()));
        for (qsizetype i = 0; i < places.size(); ++i) {
            ArticleMark &one = marks[file->at(i)];
            one.sentence = places.at(i);
            one.shown = sentences.namesOf(file.key(), one.sentence.number);
        }
    }
}

Result<Mark> describedIn(const View &view, const ArticleId &id, const LocaleTag &locale, int number)
{
    const article::Edition *edition = view.library ? view.library->edition(id, locale) : nullptr;
    if (!edition)
        return noEdition();
    const auto bytes = view.loader->bytes(*edition);
    if (!bytes)
        return bytes.error();
    Mark mark;
    mark.text.place = placeOf(*edition);
    mark.title = edition->title;
    mark.assetId = assetIdIn(*bytes);
    if (number == 0)
        return mark;
    const auto document = view.loader->load(*edition);
    if (!document)
        return document.error();
    const Sentences sentences(view, *edition, **document);
    const qsizetype index = sentences.names.indexOf(number);
    if (index < 0)
        return Error{ErrorCode::NotFound, MarkService::tr("The article has no such sentence."), {}};
    const article::TextPlace article = mark.text.place;
    mark.text = sentences.texts.at(index);
    mark.include = sentences.includes.at(index);
    const int numberInFile = mark.text.place.number;
    mark.text.place = article; // the mark is the article's, in which it was made
    mark.text.place.number = numberInFile;
    return mark;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Io, MarkService::tr("The file of marks cannot be written."), path};
}

Result<QList<Mark>> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return Error{ErrorCode::Io, MarkService::tr("The file of marks cannot be read."), path};
    const QByteArray bytes = file.readAll();
    const QByteArray inHtml = marks::jsonInHtml(bytes);
    auto read = marks::fromJson(inHtml.isEmpty() ? bytes : inHtml);
    if (!read)
        return Error{read.error().code, read.error().what, path};
    return read;
}

} // namespace

struct MarkService::Private
{
    Private(MarkService &theService, Workspace &theWorkspace, const Options &options)
        : service(theService)
        , workspace(theWorkspace)
        , store({[options] {
                     return Store::open({options.dataFolder, options.busyMs, options.now, {}});
                 },
                 [this](const QString &text) { tell(text); }, [this] { tellChanged(); }})
    {}

    MarkService &service;
    Workspace &workspace;
    // On the store's thread: where marks are in the library of then.
    View placed;
    std::unique_ptr<MarkPlaces> finder;
    StoreThread<Store> store; // last: its thread uses all of the above

    [[nodiscard]] View view() const { return {workspace.library(), workspace.loader()}; }

    void tell(const QString &text)
    {
        QMetaObject::invokeMethod(
            &service, [this, text] { emit service.notice(text); }, Qt::QueuedConnection);
    }

    void tellChanged()
    {
        QMetaObject::invokeMethod(
            &service, [this] { emit service.changed(); }, Qt::QueuedConnection);
    }

    // Runs what changes something that is shown.
    template<class Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return store.run([this, work](Store &usable) {
            auto answer = work(usable);
            if (answer)
                tellChanged();
            return answer;
        });
    }

    ArticleId articleOf(const View &view, const article::TextPlace &place, const QString &assetId)
    {
        if (!view.library || !view.loader)
            return {};
        if (placed.library != view.library) {
            placed = view;
            finder = std::make_unique<MarkPlaces>(*placed.library, *placed.loader);
        }
        return finder->articleOf(place, assetId);
    }

    Result<QList<ArticleMark>> marksOf(Store &usable, const View &view, const ArticleId &id,
                                       const LocaleTag &locale)
    {
        const article::Edition *edition =
            view.library ? view.library->edition(id, locale) : nullptr;
        if (!edition)
            return noEdition();
        const auto all = usable.marks();
        if (!all)
            return all.error();
        QList<ArticleMark> found;
        bool onSentences = false;
        for (const Mark &mark : *all) {
            if (mark.text.place.locale != locale ||
                articleOf(view, mark.text.place, mark.assetId) != id)
                continue;
            found.append({mark, {}, {}});
            onSentences = onSentences || mark.isOnSentence();
        }
        if (!onSentences)
            return found;
        const auto document = view.loader->load(*edition);
        if (document) // else what is said of the article stands; its sentences cannot be seen
            findSentences(Sentences(view, *edition, **document), found);
        return found;
    }

    QString addressOf(const View &view, const Mark &mark)
    {
        article::Address address;
        address.article = articleOf(view, mark.text.place, mark.assetId);
        if (!address.article.isValid() && !mark.text.place.key.isEmpty())
            address.article = {u"."_s, mark.text.place.key};
        address.locale = mark.text.place.locale;
        if (mark.include.isEmpty())
            address.segment = mark.text.place.number;
        return address.isValid() ? address.toUrl().toString(QUrl::FullyEncoded) : QString();
    }
};

MarkService::MarkService(Workspace &workspace, const Options &options, QObject *parent)
    : QObject(parent)
    , d(new Private(*this, workspace, options))
{
    if (options.pollMs > 0) {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { d->store.poll(); });
        timer->start(options.pollMs);
    }
}

MarkService::~MarkService() = default;

QFuture<Result<QList<PlacedMark>>> MarkService::marks()
{
    return d->store.run([this, view = d->view()](Store &store) -> Result<QList<PlacedMark>> {
        const auto all = store.marks();
        if (!all)
            return all.error();
        QList<PlacedMark> placed;
        for (const Mark &mark : *all)
            placed.append({mark, d->articleOf(view, mark.text.place, mark.assetId)});
        return placed;
    });
}

QFuture<Result<QList<ArticleMark>>> MarkService::onArticle(const ArticleId &article,
                                                           const LocaleTag &locale)
{
    return d->store.run([this, view = d->view(), article, locale](Store &store) {
        return d->marksOf(store, view, article, locale);
    });
}

QFuture<Result<Mark>> MarkService::describe(const ArticleId &article, const LocaleTag &locale,
                                            int number)
{
    return d->store.run([view = d->view(), article, locale, number](Store &) {
        return describedIn(view, article, locale, number);
    });
}

QFuture<Result<QStringList>> MarkService::keep(const QList<Mark> &marks)
{
    return d->write([marks](Store &store) { return store.keep(marks); });
}

QFuture<Result<QList<Mark>>> MarkService::remove(const QStringList &ids)
{
    return d->write([ids](Store &store) { return store.remove(ids); });
}

QFuture<Result<int>> MarkService::exportTo(const QString &file)
{
    return d->store.run([this, view = d->view(), file](Store &store) -> Result<int> {
        const auto all = store.marks();
        if (!all)
            return all.error();
        const bool html = file.endsWith(".html"_L1, Qt::CaseInsensitive) ||
                          file.endsWith(".htm"_L1, Qt::CaseInsensitive);
        const QByteArray bytes =
            html ? marks::toHtml(
                       *all, [this, &view](const Mark &mark) { return d->addressOf(view, mark); })
                 : marks::toJson(*all);
        const auto written = writeWhole(file, bytes);
        return written ? Result<int>(int(all->size())) : written.error();
    });
}

QFuture<Result<int>> MarkService::importFrom(const QString &file)
{
    return d->write([file](Store &store) -> Result<int> {
        const auto read = readFile(file);
        return read ? store.takeIn(*read) : read.error();
    });
}

void MarkService::visit(const ArticleId &article, const LocaleTag &locale)
{
    const LibraryPtr library = d->workspace.library();
    const article::Edition *edition = library ? library->edition(article, locale) : nullptr;
    if (!edition)
        return;
    const article::PastVisit visit{placeOf(*edition), edition->title, {}};
    (void)d->write([visit](Store &store) { return doneOf(store.visit(visit)); });
}

QFuture<Result<QList<PlacedVisit>>> MarkService::visits()
{
    return d->store.run([this, view = d->view()](Store &store) -> Result<QList<PlacedVisit>> {
        const auto all = store.visits();
        if (!all)
            return all.error();
        QList<PlacedVisit> placed;
        for (const article::PastVisit &visit : *all)
            placed.append({visit, d->articleOf(view, visit.place, {})});
        return placed;
    });
}

QFuture<Result<bool>> MarkService::forgetVisit(const article::TextPlace &place)
{
    return d->write([place](Store &store) { return doneOf(store.forgetVisit(place)); });
}

QFuture<Result<bool>> MarkService::forgetVisits()
{
    return d->write([](Store &store) { return doneOf(store.forgetVisits()); });
}

QFuture<Result<bool>> MarkService::pushClosed(const QString &library, const article::ClosedTab &tab)
{
    return d->store.run(
        [library, tab](Store &store) { return doneOf(store.pushClosed(library, tab)); });
}

QFuture<Result<std::optional<article::ClosedTab>>> MarkService::popClosed(const QString &library)
{
    return d->store.run([library](Store &store) { return store.popClosed(library); });
}

QFuture<Result<bool>> MarkService::keepSession(const QString &window, const QString &library,
                                               const QByteArray &session)
{
    return d->store.run([window, library, session](Store &store) {
        return doneOf(store.keepSession(window, library, session));
    });
}

QFuture<Result<QByteArray>> MarkService::session(const QString &window, const QString &library)
{
    return d->store.run([window, library](Store &store) { return store.session(window, library); });
}

} // namespace diglot::workspace
