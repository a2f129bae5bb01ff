// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerviewprivate.h"

#include "app/core/logging.h"
#include "ui/widgets/theme.h"

#include <QChildEvent>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QWebChannel>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 640; // CSS pixels: two columns need more

// What is dropped is opened by the window. The engine puts a widget that would take it into its
// view, a new one for a new renderer.
class DropRefuser final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded || event->type() == QEvent::ChildPolished) {
            auto *child = static_cast<QChildEvent *>(event)->child();
            if (auto *widget = qobject_cast<QWidget *>(child))
                widget->setAcceptDrops(false);
        }
        return QObject::eventFilter(watched, event);
    }
};

const widgets::Theme &themeOf(const Appearance &appearance)
{
    return appearance.dark ? widgets::Theme::dark() : widgets::Theme::light();
}

} // namespace

QJsonObject toJson(const Appearance &appearance)
{
    return {{u"theme"_s, appearance.dark ? u"dark"_s : u"light"_s},
            {u"sides"_s, appearance.sourceFirst ? u"source-first"_s : u"target-first"_s},
            {u"split"_s, appearance.split}};
}

ReaderView::Private::Private(ReaderView *reader, std::shared_ptr<ReaderProfile> readerProfile)
    : q(reader)
    , profile(std::move(readerProfile))
{
    // A window that is being resized passes through many widths.
    widthTimer.setSingleShot(true);
    widthTimer.setInterval(120);
    QObject::connect(&widthTimer, &QTimer::timeout, q, [this] {
        if (history.current() && !notice && layoutView() != shownView)
            request(staying());
    });
}

ReaderView::Private::~Private()
{
    // The engine answers what is still open while its page goes: nobody may act on that.
    number = -1;
    questions.clear();
    delete view; // before its page, which it does not own
    page.reset();
}

void ReaderView::Private::createEngine()
{
    if (page)
        return;
    page = std::make_unique<Page>(profile->engine(), profile->layers());
    bridge = std::make_unique<Bridge>();
    channel = std::make_unique<QWebChannel>();
    channel->registerObject(u"bridge"_s, bridge.get());
    page->setWebChannel(channel.get(), QWebEngineScript::ApplicationWorld);
    view = new QWebEngineView(q);
    view->setAcceptDrops(false);
    view->installEventFilter(new DropRefuser(view));
    view->setPage(page.get());
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    q->layout()->addWidget(view);
    q->setFocusProxy(view);
    applyBackground();
    connectPage();
    connectBridge();
    view->show();
}

// For a renderer that has ended: one that takes its place in the same page gets the scripts only
// sometimes. Not from within one of the engine's signals.
void ReaderView::Private::replaceEngine()
{
    const bool hadKeyboard = q->hasFocus();
    ++number;    // what is answered while the page goes is of no use
    delete view; // before its page, which it does not own
    page.reset();
    createEngine();
    if (hadKeyboard)
        view->setFocus(Qt::OtherFocusReason);
}

void ReaderView::Private::connectPage()
{
    QObject::connect(page.get(), &Page::linkActivated, q, [this](const QUrl &url, bool newTab) {
        // Called from within the engine: what follows may load another page.
        QTimer::singleShot(0, q, [this, url, newTab] { followLink(url, newTab); });
    });
    QObject::connect(page.get(), &QWebEnginePage::loadFinished, q,
                     [this](bool ok) { finishLoad(ok); });
    QObject::connect(page.get(), &QWebEnginePage::loadingChanged, q,
                     [this](const QWebEngineLoadingInfo &info) {
                         if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus ||
                             info.status() == QWebEngineLoadingInfo::LoadStoppedStatus)
                             tryAgain(info.url());
                     });
    QObject::connect(page.get(), &QWebEnginePage::linkHovered, q, [this](const QString &url) {
        pointedLink = url;
        tellLink();
    });
    QObject::connect(page.get(), &QWebEnginePage::findTextFinished, q,
                     [this](const QWebEngineFindTextResult &result) { reportFind(result); });
    QObject::connect(page.get(), &QWebEnginePage::renderProcessTerminated, q,
                     [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
                         if (status == QWebEnginePage::NormalTerminationStatus)
                             return;
                         qCWarning(lcReader) << "the renderer ended with" << code;
                         recover();
                     });
    QObject::connect(view, &QWidget::customContextMenuRequested, q,
                     [this](const QPoint &position) { showMenu(position); });
}

void ReaderView::Private::connectBridge()
{
    QObject::connect(bridge.get(), &Bridge::placeChanged, q, [this](const Place &seen) {
        if (loaded && !notice)
            place = seen;
    });
    QObject::connect(bridge.get(), &Bridge::headingChanged, q, &ReaderView::headingReached);
    QObject::connect(bridge.get(), &Bridge::selected, q, [this](int segment) {
        if (announced)
            emit q->segmentSelected(segment);
        else
            selectedSoon = segment;
    });
    QObject::connect(bridge.get(), &Bridge::heldChanged, q,
                     [this](int segment) { held = segment; });
    QObject::connect(bridge.get(), &Bridge::linkFocused, q, [this](const QString &url) {
        focusedLink = url;
        tellLink();
    });
    QObject::connect(bridge.get(), &Bridge::painted, q, &ReaderView::painted);
    QObject::connect(bridge.get(), &Bridge::marksChanged, q, [this](int current, int total) {
        markCount = total;
        emit q->marksShown(current, total);
    });
    QObject::connect(bridge.get(), &Bridge::splitChanged, q, [this](double share) {
        appearance.split = share;
        emit q->splitChanged(share);
    });
}

void ReaderView::Private::callArray(QStringView name, const QJsonArray &arguments)
{
    if (!page)
        return;
    const QByteArray json = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    page->run(u"diglot.%1(...%2);"_s.arg(name, QString::fromUtf8(json)));
}

void ReaderView::Private::ask(const QString &question, const Answered &act)
{
    questions.insert(++lastQuestion, {number, act});
    const QPointer<ReaderView> alive(q);
    page->runJavaScript(question, QWebEngineScript::ApplicationWorld,
                        [this, alive, key = lastQuestion](const QVariant &answer) {
                            if (!alive)
                                return;
                            if (const auto asked = questions.take(key); asked.act)
                                asked.act(answer);
                        });
}

void ReaderView::Private::giveUpOlderQuestions()
{
    for (const int key : questions.keys()) {
        if (questions.value(key).load == number)
            continue;
        if (const auto asked = questions.take(key); asked.act)
            asked.act({});
    }
}

void ReaderView::Private::applyBackground()
{
    const QColor surface = themeOf(appearance).color("surface"_L1);
    QPalette palette = q->palette();
    palette.setColor(QPalette::Window, surface);
    q->setPalette(palette);
    if (page)
        page->setBackgroundColor(surface); // no white flash before the page's own colours
}

void ReaderView::Private::setAppearance(const Appearance &wanted)
{
    appearance = wanted;
    applyBackground();
    if (!page)
        return;
    page->setZoomFactor(appearance.zoom);
    call(u"appearance", toJson(appearance));
    considerWidth();
}

article::View ReaderView::Private::layoutView() const
{
    const article::View wanted = address().view;
    // Before the window has given it a size the view is taken to be wide.
    const bool narrow = q->isVisible() && q->width() <= narrowWidth * appearance.zoom;
    return wanted == article::View::Facing && narrow ? article::View::Interleaved : wanted;
}

void ReaderView::Private::considerWidth()
{
    if (history.current() && !notice && layoutView() != shownView)
        widthTimer.start();
    else
        widthTimer.stop();
}

QString ReaderView::Private::linkText(const QString &url) const
{
    const auto target = article::Address::fromUrl(QUrl(url));
    if (!target)
        return QUrl(url).toDisplayString();
    const article::LibraryPtr library = profile->source().library();
    const article::Edition *edition =
        library ? library->edition(target->article, target->locale) : nullptr;
    const QString key = target->anchor.isEmpty() ? target->article.key
                                                 : target->article.key + u'#' + target->anchor;
    return edition && !edition->title.isEmpty() ? u"%1 (%2)"_s.arg(edition->title, key) : key;
}

void ReaderView::Private::tellLink()
{
    const QString &url = pointedLink.isEmpty() ? focusedLink : pointedLink;
    emit q->linkHovered(url.isEmpty() ? QString() : linkText(url));
}

void ReaderView::Private::showMenu(const QPoint &position)
{
    const QWebEngineContextMenuRequest *request = view->lastContextMenuRequest();
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QUrl link = request ? request->linkUrl() : QUrl();
    if (link.isValid()) {
        if (article::Address::fromUrl(link))
            menu->addAction(ReaderView::tr("Open in New Tab"), q,
                            [this, link] { followLink(link, true); });
        menu->addAction(ReaderView::tr("Copy Address"), q, [link] {
            QGuiApplication::clipboard()->setText(article::webAddress(link));
        });
        menu->addSeparator();
    }
    if (!pageActions.isEmpty() && !notice) {
        menu->addActions(pageActions);
        menu->addSeparator();
    }
    QAction *copying = menu->addAction(ReaderView::tr("Copy"), q, [this] { copy(); });
    copying->setEnabled(request && !request->selectedText().isEmpty());
    menu->addAction(ReaderView::tr("Select All"), q, &ReaderView::selectAll);
    menu->popup(view->mapToGlobal(position));
}

// By way of the page's script, not the engine's command: that would need the keyboard's focus.
void ReaderView::Private::copy()
{
    if (!page)
        return;
    ask(u"diglot.selection();"_s, [](const QVariant &selection) {
        const QVariantMap part = selection.toMap();
        if (part.isEmpty())
            return;
        auto *data = new QMimeData;
        data->setText(part.value(u"text"_s).toString());
        data->setHtml(part.value(u"html"_s).toString());
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

void ReaderView::Private::find(const QString &text)
{
    findText = text;
    if (!page || !loaded)
        return;
    if (text.isEmpty()) {
        page->findText({});
        emit q->findResult(0, 0);
    } else {
        startFind();
    }
}

// The engine goes on from what is selected, also from the match of an earlier search: without a
// selection it begins at the first.
void ReaderView::Private::startFind()
{
    page->findText({});
    // Two on their way would find the first match and then the second.
    ask(u"diglot.clearSelection();"_s, [this, run = ++findRun](const QVariant &) {
        if (run == findRun && !findText.isEmpty())
            page->findText(findText);
    });
}

void ReaderView::Private::findStep(int direction)
{
    if (!page || findText.isEmpty())
        return;
    const auto flags = direction < 0 ? QWebEnginePage::FindFlags(QWebEnginePage::FindBackward)
                                     : QWebEnginePage::FindFlags();
    page->findText(findText, flags);
}

void ReaderView::Private::reportFind(const QWebEngineFindTextResult &result)
{
    if (!findText.isEmpty())
        emit q->findResult(result.activeMatch(), result.numberOfMatches());
}

} // namespace diglot::ui::reader
