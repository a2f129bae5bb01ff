// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/snapshot.h"

#include "ui/reader/readerview.h"
#include "ui/review/reviewsession.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/qualitydesk.h"
#include "ui/shell/reviewdesk.h"
#include "ui/shell/searching.h"
#include "ui/shell/stepsdesk.h"

#include <QImage>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int SettleMs = 250;
constexpr int TellMs = 2000;
constexpr int MostLooks = 20; // an article that really is one empty colour ends here

// Whether the picture is one colour: then nothing has been drawn yet.
bool isPlain(const QImage &picture)
{
    if (picture.isNull())
        return true;
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

Snapshot::Snapshot(MainWindow *window, const QString &file, int standstillMs)
    : QObject(window)
    , m_window(window)
    , m_file(file)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    m_limit.setSingleShot(true);
    m_limit.start(standstillMs);
    m_told.start();
    connect(&m_settle, &QTimer::timeout, this, &Snapshot::takeWhenPainted);
    connect(&m_limit, &QTimer::timeout, this, &Snapshot::take);
    connect(window->tabs(), &ArticleTabs::painted, this, [this] {
        if (const auto *view = m_window->tabs()->view())
            m_painted = view->size();
        m_settle.start();
    });
    connect(window->searching()->service(), &workspace::SearchService::indexProgress, this,
            [this](int done, int total) { goOn("indexing", done, total); });
    connect(window->reviewing()->session()->checks(), &workspace::CheckService::progress, this,
            [this](int done, int total) { goOn("checking", done, total); });
    connect(window->tabs(), &ArticleTabs::homeShown, &m_settle, qOverload<>(&QTimer::start));
    connect(window->keeper(), &LibraryKeeper::failed, this, [this](const Error &error) {
        std::fprintf(stderr, "diglot: %s\n", qUtf8Printable(error.toLine()));
        m_exitCode = 3;
        m_settle.start();
    });
}

bool Snapshot::isBusy() const
{
    return !m_window->searching()->isSettled() || !m_window->reviewing()->isSettled() ||
           !m_window->quality()->isSettled() || !m_window->steps()->isSettled();
}

void Snapshot::goOn(const char *what, int done, int total)
{
    // An index that nothing waits for is no reason to wait either.
    if (!m_limit.isActive() || (m_painted.isValid() && !isBusy()))
        return;
    m_limit.start();
    if (m_told.elapsed() < TellMs)
        return;
    m_told.restart();
    std::fprintf(stderr, "diglot: %s, %d of %d\n", what, done, total);
}

void Snapshot::takeWhenPainted()
{
    // What a search has opened and marked is painted once more after it is known.
    const bool wasBusy = std::exchange(m_busy, isBusy());
    if (m_busy || wasBusy) {
        m_settle.start();
        return;
    }
    auto *view = m_window->tabs()->isCovered() ? nullptr : m_window->tabs()->view();
    if (view && !m_window->quality()->isShown() && !isPainted(view) &&
        (!view->isSettled() || ++m_looks < MostLooks)) {
        view->announcePainted();
        m_settle.start();
        return;
    }
    take();
}

// A panel that opens beside the page makes it narrower, and another page of it.
bool Snapshot::isPainted(reader::ReaderView *view) const
{
    return view->isSettled() && view->size() == m_painted &&
           !isPlain(view->grab().toImage().convertToFormat(QImage::Format_RGB32));
}

void Snapshot::take()
{
    m_limit.stop();
    if (!m_window->grab().save(m_file, "PNG")) {
        std::fprintf(stderr, "diglot: %s cannot be written\n", qUtf8Printable(m_file));
        m_exitCode = 3;
    }
    emit finished(m_exitCode);
}

} // namespace diglot::ui::shell
