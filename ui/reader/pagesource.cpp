// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pagesource.h"

#include <QCoreApplication>

namespace diglot::ui::reader {

namespace {

template<class T>
QFuture<Result<T>> closed()
{
    const Error error{
        ErrorCode::Cancelled,
        QCoreApplication::translate("diglot::ui::reader", "The library has been closed."),
        {}};
    return QtFuture::makeReadyFuture(Result<T>(error));
}

} // namespace

WorkspaceSource::WorkspaceSource(workspace::Workspace *workspace)
    : m_workspace(workspace)
{}

QFuture<Result<workspace::ArticlePagePtr>>
WorkspaceSource::page(const article::Address &address, const workspace::PageOptions &options)
{
    return m_workspace ? m_workspace->page(address, options) : closed<workspace::ArticlePagePtr>();
}

QFuture<Result<workspace::Asset>> WorkspaceSource::asset(const QString &libraryPath, bool overlay)
{
    return m_workspace ? m_workspace->asset(libraryPath, overlay) : closed<workspace::Asset>();
}

article::LibraryPtr WorkspaceSource::library() const
{
    return m_workspace ? m_workspace->library() : nullptr;
}

} // namespace diglot::ui::reader
