// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/reader/stage.h"
#include "tests/support/patience.h"
#include "tests/ui/reader/askpage.h"

#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 60;

// The locale of another source commit numbers its segments otherwise.
int shiftOf(const QString &locale)
{
    return locale == "ar-SA"_L1 ? 7 : 0;
}

QString sentence(int number, const QString &locale, bool source)
{
    const QString words = source ? u"Source sentence number %1 says what is done."_s
                                 : u"Zielsatz Nummer %1 in %2 sagt ausführlich, was getan wird "
                                   "und warum es so getan wird."_s;
    return source ? words.arg(number) : words.arg(number).arg(locale);
}

QString segment(int index, const QString &locale, bool source)
{
    return u"<span class=\"seg %1\" data-n=\"%2\" data-p=\"%3\">%4</span>"_s
        .arg(source ? u"s"_s : u"t"_s)
        .arg(100 + index + shiftOf(locale))
        .arg(index)
        .arg(sentence(100 + index, locale, source));
}

// One side's content of a row: a heading every tenth row, a list item or a paragraph.
QString block(int row, const QString &locale, bool source)
{
    const QString inner =
        segment(row * 2, locale, source) + u' ' + segment(row * 2 + 1, locale, source);
    if (row % 10 == 0)
        return u"<h2 id=\"a-%1section-%2\" data-b=\"%3\">%4</h2>"_s
            .arg(source ? u"s-"_s : QString())
            .arg(row / 10)
            .arg(row)
            .arg(inner);
    if (row == 3) {
        const QString links = u" <a class=\"int\" href=\"diglot://article/%1/other.md?view=facing"
                              "#section-2\">inside</a> <a class=\"ext\" "
                              "href=\"https://example.org/a?b=c\">outside</a>"_s.arg(locale);
        return u"<p data-b=\"3\">%1</p>"_s.arg(inner + (source ? QString() : links));
    }
    return u"<p data-b=\"%1\">%2</p>"_s.arg(row).arg(inner);
}

QString row(int number, const QString &locale, article::View view)
{
    const QString source = u"<div class=\"cell s\" lang=\"en-US\" dir=\"ltr\">%1</div>"_s.arg(
        block(number, locale, true));
    const QString target = u"<div class=\"cell t\" lang=\"%1\" dir=\"%2\">%3</div>"_s.arg(
        locale, locale == "ar-SA"_L1 ? u"rtl"_s : u"ltr"_s, block(number, locale, false));
    const QString cells = view == article::View::Facing ? source + target
                          : view == article::View::Interleaved
                              ? u"<div class=\"cell\">%1%2</div>"_s.arg(target, source)
                              : target;
    return u"<div class=\"row\" data-row=\"%1\">%2</div>"_s.arg(number).arg(cells);
}

QByteArray html(const article::Address &address, const QString &theme, int extraRows)
{
    QString rows;
    for (int i = 0; i < extraRows; ++i)
        rows += u"<div class=\"row\" data-row=\"%1\"><div class=\"cell t\"><p>New</p></div></div>"_s
                    .arg(1000 + i);
    if (address.view == article::View::Facing)
        rows.prepend(u"<div class=\"heads\"><div class=\"head s\">Source</div>"
                     "<div class=\"head t\">Target</div></div>"_s);
    for (int i = 0; i < rowCount; ++i)
        rows += row(i, address.locale.toString(), address.view);
    const QString view = article::viewName(address.view);
    return (u"<!DOCTYPE html><html data-view=\"%1\" data-theme=\"%2\"><head><meta charset=utf-8>"
            "<style>body{margin:0;font:16px/24px sans-serif}.cell{padding:0 16px}"
            ".heads{position:sticky;top:0;background:#fff;height:30px}.facing "
            ".row,.heads{display:grid;grid-template-columns:minmax(0,var(--left,1fr)) "
            "minmax(0,var(--right,1fr))}[data-sides=target-first] .cell.t{order:-1}"
            ".seg.on{background:#ffef00}</style></head><body><main class=\"page %1\">%3</main>"
            "</body></html>"_s.arg(view, theme, rows))
        .toUtf8();
}

article::DocumentPtr document(const QString &locale)
{
    auto document = std::make_shared<article::Document>();
    for (int i = 0; i < rowCount * 2; ++i) {
        article::Segment segment;
        segment.number = 100 + i + shiftOf(locale);
        segment.source = sentence(100 + i, locale, true);
        document->segments.append(segment);
    }
    return document;
}

article::LibraryPtr madeLibrary()
{
    auto library = std::make_shared<article::Library>();
    const QStringList locales{u"ar-SA"_s, u"ru-RU"_s, u"zh-TW"_s};
    for (const QString &key : {u"long.md"_s, u"other.md"_s, u"some.md"_s}) {
        for (const QString &locale : locales) {
            if (key == "some.md"_L1 && locale != "ru-RU"_L1)
                continue;
            article::Edition edition;
            edition.collection = u"."_s;
            edition.key = key;
            edition.locale = *LocaleTag::fromString(locale);
            edition.path = locale + u'/' + key;
            edition.title = u"Title of "_s + key;
            edition.sourceCommit = locale == "ar-SA"_L1 ? u"c2"_s : u"c1"_s;
            library->articles[{u"."_s, key}].append(int(library->editions.size()));
            library->editions.append(edition);
        }
    }
    return library;
}

} // namespace

article::Address made(const QString &key, const QString &locale, article::View view)
{
    article::Address address;
    address.article = {u"."_s, key};
    address.locale = *LocaleTag::fromString(locale);
    address.view = view;
    return address;
}

MadeSource::MadeSource()
    : m_library(madeLibrary())
{}

QFuture<Result<workspace::ArticlePagePtr>> MadeSource::page(const article::Address &address,
                                                            const workspace::PageOptions &options)
{
    using Answer = Result<workspace::ArticlePagePtr>;
    const article::Edition *edition = m_library->edition(address.article, address.locale);
    const QByteArray asItStands = raw.value(address.article.key);
    if (!edition && asItStands.isEmpty())
        return QtFuture::makeReadyFuture(
            Answer(Error{ErrorCode::NotFound, u"It exists in ru-RU only."_s, {}}));
    auto page = std::make_shared<workspace::ArticlePage>();
    page->address = address;
    if (edition) {
        page->edition = *edition;
        page->title = edition->title;
        page->document = document(address.locale.toString());
    }
    page->page.html = asItStands.isEmpty() ? html(address, options.theme, extraRows) : asItStands;
    return QtFuture::makeReadyFuture(Answer(workspace::ArticlePagePtr(page)));
}

QFuture<Result<workspace::Asset>> MadeSource::asset(const QString &path, bool)
{
    assetsAsked.append(path);
    using Answer = Result<workspace::Asset>;
    if (path == u"media/a picture (1) 'ü'.svg"_s)
        return QtFuture::makeReadyFuture(Answer(workspace::Asset{
            "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='5'/>", "image/svg+xml"}));
    if (path == "media/page.html"_L1)
        return QtFuture::makeReadyFuture(Answer(workspace::Asset{"<b>no</b>", "text/html"}));
    return QtFuture::makeReadyFuture(Answer(Error{ErrorCode::NotFound, u"No such file."_s, path}));
}

Stage::Stage(std::unique_ptr<PageSource> source, const Layers &layers, QSize size)
    : profile(std::make_shared<ReaderProfile>(std::move(source), layers))
    , view(profile, nullptr)
{
    QObject::connect(&view, &ReaderView::pageShown, &view, [this] { ++shown; });
    QObject::connect(&view, &ReaderView::failed, &view, [this] { ++failed; });
    view.resize(size);
    view.show();
    view.activateWindow();
}

QWebEngineView *Stage::engineView()
{
    return view.findChild<QWebEngineView *>();
}

QWidget *Stage::target()
{
    return engineView()->focusProxy();
}

QVariant Stage::evalIn(const QString &script, quint32 world)
{
    return diglot::test::askPage(engineView()->page(), script, world);
}

QVariant Stage::eval(const QString &script)
{
    return evalIn(script, QWebEngineScript::ApplicationWorld);
}

QVariant Stage::evalMain(const QString &script)
{
    return evalIn(script, QWebEngineScript::MainWorld);
}

QPoint Stage::middle(const QString &selector)
{
    const QString script = u"(() => { const e = document.querySelector(`%1`);"
                           "const r = e?.getClientRects()[0];"
                           "return r ? [r.left + r.width / 2, r.top + r.height / 2] : []; })()"_s;
    const QVariantList point = eval(script.arg(selector)).toList();
    if (point.size() != 2)
        return {-1, -1};
    const double zoom = engineView()->zoomFactor();
    return {int(point[0].toDouble() * zoom), int(point[1].toDouble() * zoom)};
}

void Stage::click(const QString &selector, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    QTest::mouseClick(target(), button, modifiers, middle(selector));
}

bool Stage::open(const article::Address &address)
{
    const int before = shown + failed;
    view.open(address);
    return waitFor([&] { return shown + failed > before; }, diglot::test::Patience);
}

bool Stage::waitShown(int count)
{
    return waitFor([&] { return shown >= count; }, diglot::test::Patience);
}

} // namespace diglot::ui::reader
