// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/imagetype.h"

#include "app/core/byteordermark.h"

#include <QString>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

// Whether the first element is <svg>: declarations, comments and a document type may precede it.
bool isSvg(QByteArrayView text)
{
    text = withoutByteOrderMark(text);
    while (true) {
        text = text.trimmed();
        if (text.startsWith("<svg"))
            return text.size() > 4 && QByteArrayView(" \t\r\n>:/").contains(text.at(4));
        const bool comment = text.startsWith("<!--");
        if (!comment && !text.startsWith("<?") && !text.startsWith("<!DOCTYPE svg"))
            return false;
        const qsizetype end = comment ? text.indexOf("-->") : text.indexOf('>');
        if (end < 0)
            return false;
        text = text.sliced(end + (comment ? 3 : 1));
    }
}

} // namespace

QByteArray imageType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    if (bytes.startsWith("BM") && bytes.size() > 26)
        return "image/bmp";
    if (bytes.startsWith(QByteArrayView("\0\0\1\0", 4)))
        return "image/x-icon";
    return isSvg(bytes) ? QByteArray("image/svg+xml") : QByteArray();
}

bool isImageName(QStringView path)
{
    static constexpr QLatin1StringView endings[] = {".png"_L1,  ".jpg"_L1, ".jpeg"_L1, ".gif"_L1,
                                                    ".webp"_L1, ".svg"_L1, ".bmp"_L1,  ".ico"_L1};
    return std::any_of(std::begin(endings), std::end(endings), [path](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace diglot::workspace
