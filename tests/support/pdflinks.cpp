// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pdflinks.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QHash>
#include <QtDebug>

namespace diglot::test {

QList<PdfLink> linksIn(const QString &file)
{
    QList<PdfLink> links;
    try {
        QPDF pdf;
        pdf.processFile(file.toLocal8Bit().constData());
        auto pages = pdf.getAllPages();
        QHash<int, int> numbers;
        for (auto page : pages)
            numbers.insert(page.getObjectID(), int(numbers.size()));
        for (size_t i = 0; i < pages.size(); ++i) {
            QPDFObjectHandle notes = pages.at(i).getKey("/Annots");
            for (int j = 0; notes.isArray() && j < notes.getArrayNItems(); ++j) {
                QPDFObjectHandle place = notes.getArrayItem(j).getKey("/Dest");
                if (!place.isArray() || place.getArrayNItems() < 4)
                    continue;
                QPDFObjectHandle target = place.getArrayItem(0);
                const auto box = QPDFPageObjectHelper(target).getMediaBox().getArrayAsRectangle();
                links.append({int(i), numbers.value(target.getObjectID(), -1),
                              box.ury - place.getArrayItem(3).getNumericValue(),
                              box.ury - box.lly});
            }
        }
    } catch (const std::exception &exception) {
        qWarning() << file << exception.what();
        return {};
    }
    return links;
}

} // namespace diglot::test
