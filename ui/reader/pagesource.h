// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/workspace.h"

#include <QPointer>

namespace diglot::ui::reader {

// Where the reader's pages and pictures come from: the workspace, or in tests whatever the test
// wants to see treated as a page. Called on the window's thread; futures are always finished.
class PageSource
{
public:
    virtual ~PageSource() = default;
    [[nodiscard]] virtual QFuture<Result<workspace::ArticlePagePtr>>
    page(const article::Address &address, const workspace::PageOptions &options) = 0;
    [[nodiscard]] virtual QFuture<Result<workspace::Asset>> asset(const QString &libraryPath,
                                                                  bool overlay) = 0;
    [[nodiscard]] virtual article::LibraryPtr library() const = 0; // null when none is open
};

// The workspace as a source. A workspace that is gone answers Cancelled.
class WorkspaceSource final : public PageSource
{
public:
    explicit WorkspaceSource(workspace::Workspace *workspace);
    QFuture<Result<workspace::ArticlePagePtr>> page(const article::Address &address,
                                                    const workspace::PageOptions &options) override;
    QFuture<Result<workspace::Asset>> asset(const QString &libraryPath, bool overlay) override;
    article::LibraryPtr library() const override;

private:
    QPointer<workspace::Workspace> m_workspace;
};

} // namespace diglot::ui::reader
