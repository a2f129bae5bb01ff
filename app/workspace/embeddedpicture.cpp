// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/embeddedpicture.h"

#include "app/workspace/imagetype.h"
#include "app/workspace/linkresolver.h"

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxEmbedded = 48 * 1024 * 1024;

} // namespace

QString PictureEmbedder::dataUrl(const QString &src, const QString &file) const
{
    const FileReference found = resolveFile(m_library, file, src);
    if (found.path.isEmpty() || !isImageName(found.path))
        return {};
    const auto bytes = m_loader.picture(found.path, found.inOverlay);
    const QByteArray type = bytes ? imageType(*bytes) : QByteArray();
    if (type.isEmpty() || (m_embedded += bytes->size()) > maxEmbedded)
        return {};
    return u"data:%1;base64,%2"_s.arg(QString::fromLatin1(type),
                                      QString::fromLatin1(bytes->toBase64()));
}

} // namespace diglot::workspace
