// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pdfrun.h"

#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/printing.h"

#include <cstdio>

namespace diglot::ui::shell {

PdfRun::PdfRun(MainWindow *window, const QString &file)
    : QObject(window)
    , m_window(window)
    , m_file(file)
{
    connect(window->keeper(), &LibraryKeeper::failed, this,
            [this](const Error &error) { fail(error.toLine()); });
    // The window itself is told first and then has its tabs.
    connect(window->keeper(), &LibraryKeeper::opened, this, &PdfRun::start, Qt::QueuedConnection);
    connect(window->printing(), &Printing::saved, this, [this](const Result<void> &result) {
        result ? emit finished(0) : fail(result.error().toLine());
    });
}

void PdfRun::start()
{
    const auto address = m_window->tabs()->address();
    if (address.isValid())
        m_window->printing()->savePdf(address, m_file);
    else
        fail(tr("The library has no article."));
}

void PdfRun::fail(const QString &sentence)
{
    std::fprintf(stderr, "diglot: %s\n", qUtf8Printable(sentence));
    emit finished(3);
}

} // namespace diglot::ui::shell
