// SPDX-License-Identifier: Apache-2.0
#include "app/kept/keptfile.h"

#include <QCoreApplication>

namespace diglot::kept {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};

} // namespace

KeptFile::KeptFile(std::function<OpeningOptions()> options, OpenedFile opened)
    : m_options(std::move(options))
    , m_opened(std::move(opened))
{}

Result<std::unique_ptr<KeptFile>> KeptFile::open(const std::function<OpeningOptions()> &options)
{
    auto opened = openFile(options());
    if (!opened)
        return opened.error();
    return std::unique_ptr<KeptFile>(new KeptFile(options, std::move(*opened)));
}

Result<void> KeptFile::stayInPlace()
{
    if (m_opened.readOnly || connection().isInPlace())
        return {};
    auto again = openFile(m_options());
    if (!again)
        return again.error();
    m_opened = std::move(*again);
    ++m_generation;
    return {};
}

Result<void> KeptFile::begin()
{
    if (m_opened.readOnly)
        return Error{ErrorCode::Io,
                     Text::tr("What is kept here cannot be written: this change was not kept. "
                              "Check the rights of the file and its folder."),
                     m_options().file};
    if (auto done = stayInPlace(); !done)
        return done.error();
    return connection().begin();
}

Result<QString> KeptFile::inTransaction(const std::function<Result<QString>()> &work)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    Result<QString> id = work();
    if (!id || id->isEmpty()) {
        connection().rollback();
        return id;
    }
    if (auto done = connection().commit(); !done)
        return done.error();
    return id;
}

Result<qint64> KeptFile::dataVersion()
{
    if (auto done = stayInPlace(); !done)
        return done.error();
    const auto version = connection().dataVersion();
    return version ? Result<qint64>(*version + (m_generation << 32)) : version;
}

} // namespace diglot::kept
