// SPDX-License-Identifier: Apache-2.0
#include "ui/print/pdfbook.h"

#include "ui/print/ligatures.h"
#include "ui/print/radicals.h"
#include "ui/print/stamps.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QUrl>

#include <vector>

namespace diglot::ui::print {

using namespace Qt::StringLiterals;
using Handle = QPDFObjectHandle;

namespace {

constexpr QMarginsF Margins(15, 20, 15, 18); // mm

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfBook)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Making the document was cancelled."), {}};
}

std::shared_ptr<QPDF> opened(const QByteArray &bytes)
{
    auto pdf = QPDF::create();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("part", bytes.constData(), size_t(bytes.size()));
    return pdf;
}

Handle text(const QString &string)
{
    return Handle::newUnicodeString(string.toStdString());
}

// What a link within the document is found by: the article in its language, wherever in it.
QString keyOf(const article::Address &address)
{
    return address.locale.toString() + u'\n' + address.article.collection + u'\n' +
           address.article.key;
}

// Where a named destination of a part is.
struct Spot
{
    int page = 0; // of the part
    double y = 0; // from the sheet's lower edge
};

// The named destinations of a document; what is not as expected is left out.
QHash<QString, Spot> spotsIn(QPDF &pdf)
{
    QHash<QString, Spot> spots;
    Handle names = pdf.getRoot().getKey("/Dests");
    if (!names.isDictionary())
        return spots;
    QHash<int, int> pages; // number of the object → index
    for (const Handle &page : pdf.getAllPages())
        pages.insert(page.getObjectID(), int(pages.size()));
    for (const auto &[name, destination] : names.getDictAsMap()) {
        Handle place = destination;
        if (!place.isArray() || place.getArrayNItems() < 4 || !place.getArrayItem(3).isNumber())
            continue;
        const int page = pages.value(place.getArrayItem(0).getObjectID(), -1);
        if (page >= 0) // the engine writes names as they stand in a link
            spots.insert(QUrl::fromPercentEncoding(QByteArray::fromStdString(name.substr(1))),
                         {page, place.getArrayItem(3).getNumericValue()});
    }
    return spots;
}

constexpr double RoomAbove = 8; // a heading, in points

// Builds the document page by page. Exceptions of the library are caught by bindBook().
class Binder
{
public:
    explicit Binder(const Book &book)
        : m_book(book)
    {
        m_out.emptyPDF();
        m_out.setSuppressWarnings(true);
    }

    Result<QByteArray> run(const std::atomic_bool &stop)
    {
        for (const BookPart &part : m_book.parts) {
            if (stop)
                return cancelled();
            m_sources.push_back(part.pdf.isEmpty() ? nullptr : opened(part.pdf));
            m_counts.append(m_sources.back() ? int(m_sources.back()->getAllPages().size()) : 0);
            m_spots.append(m_sources.back() ? spotsIn(*m_sources.back()) : QHash<QString, Spot>());
        }
        if (std::all_of(m_counts.cbegin(), m_counts.cend(), [](int count) { return count == 0; }))
            return Error{ErrorCode::NotFound, Text::tr("There is nothing to print."), {}};
        const Stamps stamps = drawStamps(m_book, m_counts);
        const auto marks = opened(stamps.pdf);
        mendMaps(*marks);
        if (!addPages(*marks, stamps.contentsPages, stop))
            return cancelled();
        linkContents(stamps.links);
        linkParts();
        if (!m_book.contents.isEmpty())
            addBookmarks();
        describe();
        return written();
    }

private:
    // False where it was stopped.
    bool addPages(QPDF &marks, int contentsPages, const std::atomic_bool &stop)
    {
        QPDFPageDocumentHelper pages(m_out);
        const auto overlays = QPDFPageDocumentHelper(marks).getAllPages();
        size_t next = 0;
        for (; next < size_t(contentsPages); ++next)
            pages.addPage(overlays.at(next), false);
        for (auto &source : m_sources) {
            m_first.append(int(next));
            if (!source)
                continue;
            for (auto &page : QPDFPageDocumentHelper(*source).getAllPages()) {
                if (stop)
                    return false;
                pages.addPage(page, false);
                QPDFPageObjectHelper added(m_out.getAllPages().at(next));
                mendText(added);
                stamp(added, overlays.at(next));
                ++next;
            }
        }
        m_pages = m_out.getAllPages();
        return !stop;
    }

    // See radicals.h.
    static void mendMaps(QPDF &marks)
    {
        for (Handle object : marks.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
                continue;
            Handle map = object.getKey("/ToUnicode");
            const auto data = map.getStreamData(qpdf_dl_generalized);
            const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                                   qsizetype(data->getSize()));
            const QByteArray mended = withoutRadicals(bytes);
            if (mended != bytes)
                map.replaceStreamData(mended.toStdString(), Handle::newNull(), Handle::newNull());
        }
    }

    // See ligatures.h.
    static void mendText(QPDFPageObjectHelper page)
    {
        for (Handle content : page.getPageContents()) {
            const auto data = content.getStreamData(qpdf_dl_generalized);
            const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                                   qsizetype(data->getSize()));
            const QByteArray mended = withLigatures(bytes);
            if (mended != bytes)
                content.replaceStreamData(mended.toStdString(), Handle::newNull(),
                                          Handle::newNull());
        }
    }

    void stamp(QPDFPageObjectHelper page, QPDFPageObjectHelper mark)
    {
        Handle form = m_out.copyForeignObject(mark.getFormXObjectForPage());
        Handle resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary()) {
            resources = Handle::newDictionary();
            page.getObjectHandle().replaceKey("/Resources", resources);
        }
        int suffix = 1;
        const std::string name = resources.getUniqueResourceName("/Frame", suffix);
        const std::string content =
            page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle());
        resources.mergeResources(Handle::parse("<< /XObject << >> >>"));
        resources.getKey("/XObject").replaceKey(name, form);
        page.addPageContents(m_out.newStream("q\n"), true);
        page.addPageContents(m_out.newStream("\nQ\n" + content), false);
    }

    // The anchor's place in a part; without one, the top of the page on which the part begins.
    Handle destination(int part, const QString &anchor = {})
    {
        const auto &spots = m_spots.at(part);
        auto spot = spots.constFind(u"a-"_s + anchor);
        if (spot == spots.cend())
            spot = spots.constFind(u"a-"_s + anchor.toLower()); // as in the window
        const bool known = !anchor.isEmpty() && spot != spots.cend();
        const int number = m_first.at(part) + (known ? spot->page : 0);
        Handle page = m_pages.at(size_t(number));
        const auto box = QPDFPageObjectHelper(page).getMediaBox().getArrayAsRectangle();
        const double top = known ? qMin(spot->y + RoomAbove, box.ury) : box.ury;
        return Handle::newArray(std::vector<Handle>{page, Handle::newName("/XYZ"),
                                                    Handle::newReal(box.llx, 2),
                                                    Handle::newReal(top, 2), Handle::newNull()});
    }

    void linkContents(const QList<ContentsLink> &links)
    {
        for (const ContentsLink &link : links) {
            Handle note = Handle::newDictionary();
            note.replaceKey("/Type", Handle::newName("/Annot"));
            note.replaceKey("/Subtype", Handle::newName("/Link"));
            note.replaceKey("/Border", Handle::parse("[0 0 0]"));
            note.replaceKey("/Rect",
                            Handle::newFromRectangle({link.box.left(), link.box.top(),
                                                      link.box.right(), link.box.bottom()}));
            note.replaceKey("/Dest", destination(link.part));
            Handle page = m_pages.at(size_t(link.page));
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Handle::newArray());
            page.getKey("/Annots").appendItem(m_out.makeIndirectObject(note));
        }
    }

    // Addresses of articles become places in the document, or go.
    void linkParts()
    {
        QHash<QString, int> parts;
        for (int i = int(m_book.parts.size()) - 1; i >= 0; --i) {
            if (m_sources.at(size_t(i)))
                parts.insert(keyOf(m_book.parts.at(i).address), i);
        }
        for (Handle page : m_pages) {
            Handle notes = page.getKey("/Annots");
            for (int i = notes.isArray() ? notes.getArrayNItems() - 1 : -1; i >= 0; --i) {
                Handle note = notes.getArrayItem(i);
                Handle action = note.getKey("/A");
                if (!action.isDictionary() || !action.getKey("/URI").isString())
                    continue;
                const QUrl url(QString::fromStdString(action.getKey("/URI").getUTF8Value()));
                if (url.scheme() != "diglot"_L1)
                    continue;
                const auto address = article::Address::fromUrl(url);
                const int part = address ? parts.value(keyOf(*address), -1) : -1;
                if (part < 0) {
                    notes.eraseItem(i);
                    continue;
                }
                note.removeKey("/A");
                note.replaceKey("/Dest", destination(part, address->anchor));
            }
        }
    }

    void addBookmarks()
    {
        Handle root = m_out.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        int at = 0;
        (void)addBookmarks(root, &at, 0);
        m_out.getRoot().replaceKey("/Outlines", root);
        m_out.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    // The lines from `at` on that lie deeper than `parent`; how many there are, in all levels.
    int addBookmarks(Handle parent, int *at, int level)
    {
        int count = 0;
        Handle before;
        while (*at < m_book.parts.size() && m_book.parts.at(*at).level >= level) {
            const BookPart &part = m_book.parts.at(*at);
            Handle item = m_out.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", text(part.title));
            item.replaceKey("/Parent", parent);
            // A mere line leads to the first article under it.
            if (size_t(m_first.at(*at)) < m_pages.size())
                item.replaceKey("/Dest", destination(*at));
            ++*at;
            const int below = level < 32 ? addBookmarks(item, at, part.level + 1) : 0;
            count += 1 + below;
            if (before.isInitialized()) {
                before.replaceKey("/Next", item);
                item.replaceKey("/Prev", before);
            } else {
                parent.replaceKey("/First", item);
            }
            before = item;
        }
        if (before.isInitialized()) {
            parent.replaceKey("/Last", before);
            parent.replaceKey("/Count", Handle::newInteger(level == 0 ? count : -count));
        }
        return count;
    }

    void describe()
    {
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", text(m_book.title));
        info.replaceKey("/Producer", text(u"Diglot"_s));
        m_out.getTrailer().replaceKey("/Info", m_out.makeIndirectObject(info));
        Handle root = m_out.getRoot();
        if (!m_book.language.isEmpty())
            root.replaceKey("/Lang", text(m_book.language));
        Handle wishes = Handle::newDictionary();
        wishes.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        if (m_book.mirrored)
            wishes.replaceKey("/Direction", Handle::newName("/R2L"));
        root.replaceKey("/ViewerPreferences", wishes);
    }

    QByteArray written()
    {
        QPDFWriter writer(m_out);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    const Book &m_book;
    QPDF m_out;
    std::vector<std::shared_ptr<QPDF>> m_sources; // null for mere lines; needed until written
    QList<QHash<QString, Spot>> m_spots;          // of each part
    QList<int> m_counts;
    QList<int> m_first; // index of the page on which each part begins
    std::vector<Handle> m_pages;
};

} // namespace

QPageLayout paperLayout()
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, Margins,
            QPageLayout::Millimeter};
}

Result<QByteArray> bindBook(const Book &book, const std::atomic_bool &stop)
{
    try {
        return Binder(book).run(stop);
    } catch (const std::exception &exception) {
        return Error{ErrorCode::Syntax,
                     Text::tr("The document could not be put together: %1")
                         .arg(QString::fromLocal8Bit(exception.what())),
                     {}};
    }
}

} // namespace diglot::ui::print
