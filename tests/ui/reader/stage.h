// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/waitfor.h"
#include "tests/ui/reader/engine.h"
#include "ui/reader/pagesource.h"
#include "ui/reader/readerprofile.h"
#include "ui/reader/readerview.h"

#include <QWebEngineView>

namespace diglot::ui::reader {

using test::waitFor;

// Pages and pictures made by the test, in the structure that app/render/page.h describes.
class MadeSource final : public PageSource
{
public:
    MadeSource();
    QFuture<Result<workspace::ArticlePagePtr>> page(const article::Address &address,
                                                    const workspace::PageOptions &options) override;
    QFuture<Result<workspace::Asset>> asset(const QString &path, bool overlay) override;
    article::LibraryPtr library() const override { return m_library; }

    QHash<QString, QByteArray> raw; // by key: HTML to be served as it stands
    QStringList assetsAsked;
    int extraRows = 0; // rows put before all others, as after a change on disk

private:
    article::LibraryPtr m_library;
};

// A view on a source, shown at a size, with means to look into its page.
class Stage
{
public:
    explicit Stage(std::unique_ptr<PageSource> source, const Layers &layers = {},
                   QSize size = {1000, 600});

    [[nodiscard]] QWebEngineView *engineView();
    [[nodiscard]] QWidget *target(); // takes mouse and keyboard events
    // The value of a script in the application's world; invalid when none came in time.
    [[nodiscard]] QVariant eval(const QString &script);
    [[nodiscard]] QVariant evalMain(const QString &script);
    // The middle of the first line of the element, in the view; (-1,-1) if there is none.
    [[nodiscard]] QPoint middle(const QString &selector);
    void click(const QString &selector, Qt::KeyboardModifiers modifiers = {},
               Qt::MouseButton button = Qt::LeftButton);
    // Opens and waits until it is shown or has failed.
    [[nodiscard]] bool open(const article::Address &address);
    [[nodiscard]] bool waitShown(int count);

    std::shared_ptr<ReaderProfile> profile;
    ReaderView view;
    int shown = 0;
    int failed = 0;

private:
    [[nodiscard]] QVariant evalIn(const QString &script, quint32 world);
};

[[nodiscard]] article::Address made(const QString &key, const QString &locale,
                                    article::View view = article::View::Facing);

} // namespace diglot::ui::reader
