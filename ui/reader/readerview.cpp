// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"

#include "ui/reader/readerviewprivate.h"

#include <QVBoxLayout>

namespace diglot::ui::reader {

ReaderView::ReaderView(std::shared_ptr<ReaderProfile> profile, workspace::Workspace *,
                       QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, std::move(profile)))
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    d->applyBackground();
}

ReaderView::~ReaderView() = default;

void ReaderView::open(const article::Address &address)
{
    d->visit(address);
}

void ReaderView::openAt(const article::Address &address, const Place &place)
{
    d->visit(address, place);
}

Place ReaderView::place() const
{
    return d->place;
}

void ReaderView::reload()
{
    if (d->history.current())
        d->request(d->staying());
}

article::Address ReaderView::address() const
{
    article::Address address = d->address();
    if (d->place.segment > 0)
        address.segment = d->place.segment;
    return address;
}

workspace::ArticlePagePtr ReaderView::page() const
{
    return d->notice ? nullptr : d->shown;
}

QString ReaderView::title() const
{
    return d->history.current() ? d->history.current()->title : QString();
}

bool ReaderView::canGoBack() const
{
    return d->history.canGoBack();
}

bool ReaderView::canGoForward() const
{
    return d->history.canGoForward();
}

void ReaderView::goBack()
{
    goTo(d->history.position() - 1);
}

void ReaderView::goForward()
{
    goTo(d->history.position() + 1);
}

QList<std::pair<article::Address, QString>> ReaderView::history() const
{
    QList<std::pair<article::Address, QString>> visits;
    for (const Visit &visit : d->history.visits())
        visits.append({visit.address, visit.title});
    return visits;
}

int ReaderView::historyPosition() const
{
    return d->history.position();
}

void ReaderView::goTo(int historyPosition)
{
    d->goTo(historyPosition);
}

void ReaderView::setView(article::View view)
{
    article::Address address = d->address();
    address.view = view;
    d->change(address);
}

void ReaderView::setLocale(const LocaleTag &locale)
{
    article::Address address = d->address();
    address.locale = locale;
    if (address.with == locale)
        address.with = {};
    d->change(address);
}

void ReaderView::setWith(const LocaleTag &locale)
{
    article::Address address = d->address();
    address.with = locale;
    d->change(address);
}

void ReaderView::setAppearance(const Appearance &appearance)
{
    d->setAppearance(appearance);
}

void ReaderView::goToAnchor(const QString &anchor)
{
    d->late = {anchor, 0};
    d->call(u"anchor", anchor);
}

void ReaderView::goToSegment(int number)
{
    d->late = {{}, number};
    d->call(u"segment", number);
}

void ReaderView::stepSegment(int direction)
{
    d->call(u"step", direction);
}

void ReaderView::copySelection()
{
    d->copy();
}

void ReaderView::selectAll()
{
    d->call(u"selectAll");
}

void ReaderView::find(const QString &text)
{
    d->find(text);
}

void ReaderView::findStep(int direction)
{
    d->findStep(direction);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->considerWidth();
}

void ReaderView::announcePainted()
{
    if (d->loaded)
        d->page->run(QStringLiteral("diglot.announcePainted();"));
}

bool ReaderView::isSettled() const
{
    return d->notice || (d->loaded && !d->widthTimer.isActive());
}

void ReaderView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->considerWidth();
}

} // namespace diglot::ui::reader
