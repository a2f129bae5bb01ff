// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pageprinter.h"

#include "app/core/whenfinished.h"
#include "ui/reader/page.h"
#include "ui/reader/readerprofile.h"
#include "ui/reader/schemehandler.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPointer>
#include <QTimer>
#include <QWebEngineScript>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 60000;

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

struct PagePrinter::Private
{
    PagePrinter *q;
    std::shared_ptr<ReaderProfile> profile; // outlives page: declared before it
    std::unique_ptr<Page> page{};
    PaperOptions options{};
    workspace::ArticlePagePtr article{};
    PageBytes offered{};
    QUrl url{};
    QTimer limit{};
    int run = 0; // what belongs to an older one is dropped
    bool busy = false;
    bool loaded = false;

    void createPage();
    void receive(const Result<workspace::ArticlePagePtr> &result);
    void addNotes();
    void writeNotes(const QVariantList &links);
    void makePdf();
    void fail(const Error &error);

    // Runs a script in the application's world and goes on with what it says, unless another
    // article has been asked for by then.
    template<class Act>
    void ask(const QString &script, Act act)
    {
        const QPointer<PagePrinter> alive(q);
        page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                            [this, alive, asked = run, act](const QVariant &value) {
                                if (alive && asked == run && busy)
                                    act(value);
                            });
    }
};

PagePrinter::PagePrinter(std::shared_ptr<ReaderProfile> profile, QObject *parent)
    : QObject(parent)
    , d(new Private{this, std::move(profile)})
{
    d->limit.setSingleShot(true);
    d->limit.setInterval(LimitMs);
    connect(&d->limit, &QTimer::timeout, this, [this] {
        d->fail({ErrorCode::Limit,
                 tr("The article could not be laid out for paper within a minute."),
                 {}});
    });
}

PagePrinter::~PagePrinter()
{
    d->busy = false;
    d->run = -1;
    d->page.reset();
}

void PagePrinter::print(const article::Address &address, const PaperOptions &options)
{
    const int asked = ++d->run;
    d->busy = true;
    d->options = options;
    d->limit.start();
    whenFinished(d->profile->source().page(address, {.selfContained = false, .theme = u"light"_s}),
                 this, [this, asked](const Result<workspace::ArticlePagePtr> &result) {
                     if (asked == d->run && d->busy)
                         d->receive(result);
                 });
}

void PagePrinter::cancel()
{
    ++d->run;
    d->busy = false;
    d->limit.stop();
}

void PagePrinter::Private::createPage()
{
    if (page)
        return;
    page = std::make_unique<Page>(profile->engine(), profile->layers());
    page->setBackgroundColor(Qt::white);
    QObject::connect(page.get(), &QWebEnginePage::loadFinished, q, [this](bool ok) {
        if (ok && busy && !std::exchange(loaded, true))
            addNotes();
    });
    QObject::connect(page.get(), &QWebEnginePage::renderProcessTerminated, q, [this] {
        if (busy)
            fail({ErrorCode::Io,
                  PagePrinter::tr("The part of the program that draws pages has ended."),
                  {}});
    });
}

void PagePrinter::Private::receive(const Result<workspace::ArticlePagePtr> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    article = *result;
    createPage();
    loaded = false;
    // An address of its own: the same article may be on the screen, in other colours.
    url = QUrl(u"diglot://print/%1"_s.arg(run));
    offered = profile->handler().offer(url, article->page.html);
    const QJsonObject paper{
        {u"sides"_s, options.sourceFirst ? u"source-first"_s : u"target-first"_s}};
    page->show(url, u"diglot.paper(%1);"_s.arg(json(paper)));
}

void PagePrinter::Private::addNotes()
{
    if (!options.note) {
        makePdf();
        return;
    }
    ask(u"diglot.paperLinks();"_s, [this](const QVariant &links) { writeNotes(links.toList()); });
}

void PagePrinter::Private::writeNotes(const QVariantList &links)
{
    QJsonObject notes;
    for (const QVariant &link : links) {
        const LinkNote note = options.note(QUrl(link.toString()));
        if (!note.text.isEmpty() || !note.address.isEmpty())
            notes.insert(link.toString(),
                         QJsonObject{{u"text"_s, note.text}, {u"address"_s, note.address}});
    }
    const QJsonObject all{{u"title"_s, PagePrinter::tr("Links in this article")},
                          {u"lang"_s, QLocale().bcp47Name()},
                          {u"dir"_s, QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s},
                          {u"notes"_s, notes}};
    ask(u"diglot.paperNotes(%1);"_s.arg(json(all)), [this](const QVariant &) { makePdf(); });
}

void PagePrinter::Private::makePdf()
{
    const QPointer<PagePrinter> alive(q);
    page->printToPdf(
        [this, alive, asked = run](const QByteArray &pdf) {
            if (!alive || asked != run || !busy)
                return;
            if (pdf.isEmpty()) {
                fail({ErrorCode::Io, PagePrinter::tr("The article could not be laid out."), {}});
                return;
            }
            busy = false;
            limit.stop();
            emit q->printed(article, pdf);
        },
        options.layout);
}

void PagePrinter::Private::fail(const Error &error)
{
    ++run;
    busy = false;
    limit.stop();
    // Never from within print(), and never from within the engine.
    QTimer::singleShot(0, q, [this, error, now = run] {
        if (now == run)
            emit q->failed(error);
    });
}

} // namespace diglot::ui::reader
