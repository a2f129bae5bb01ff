// SPDX-License-Identifier: Apache-2.0
#include "ui/print/preview.h"

#include "ui/print/pdfbook.h"

#include <QBuffer>
#include <QComboBox>
#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace diglot::ui::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double PreviewDpi = 110;
constexpr double PrintDpi = 300;
constexpr int WidestScale = 120; // "1000.0%" inside of the field's edges

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

// The bytes, and the document that reads them for as long as the dialog is open.
struct Pages
{
    explicit Pages(const QByteArray &pdf)
    {
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    QBuffer buffer;
    QPdfDocument document;
};

// Pages are drawn as pictures: fine ones for paper, coarser ones for the screen, where all of them
// are held at once.
void paint(Pages &pages, QPrinter *printer)
{
    const bool screen = printer->paintEngine()->type() == QPaintEngine::Picture;
    const double dpi = screen ? PreviewDpi : PrintDpi;
    const int count = pages.document.pageCount();
    const int first = printer->fromPage() > 0 ? printer->fromPage() : 1;
    const int last = printer->toPage() > 0 ? qMin(printer->toPage(), count) : count;
    QPainter painter(printer);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer->newPage();
        const QSizeF points = pages.document.pagePointSize(page - 1);
        const QImage picture = pages.document.render(page - 1, (points * dpi / 72.0).toSize());
        QImage onWhite(picture.size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        QPainter(&onWhite).drawImage(0, 0, picture);
        // The document has its margins already: it covers the paper, scaled to one of another size.
        const QRectF paper = printer->paperRect(QPrinter::DevicePixel)
                                 .translated(-printer->pageRect(QPrinter::DevicePixel).topLeft());
        const QSizeF fitted = points.scaled(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(paper.topLeft(), fitted), onWhite);
    }
}

} // namespace

Result<void> openPreview(const QByteArray &pdf, const QString &title, QWidget *parent)
{
    const auto pages = std::make_shared<Pages>(pdf);
    if (pages->document.status() != QPdfDocument::Status::Ready)
        return Error{ErrorCode::Syntax, Text::tr("The pages cannot be shown."), {}};
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(paperLayout().pageSize());
    printer->setDocName(title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("Print: %1").arg(title));
    dialog->resize(900, 800);
    for (auto *scale : dialog->findChildren<QComboBox *>())
        scale->setMinimumWidth(WidestScale);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [pages](QPrinter *target) { paint(*pages, target); });
    // The dialog uses the printer to its end.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
    return {};
}

} // namespace diglot::ui::print
