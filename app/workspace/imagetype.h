// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace diglot::workspace {

// Media type of a picture by its bytes: PNG, JPEG, GIF, WebP, BMP, ICO and SVG, the kinds that a
// page may show. Empty for everything else. The name of the file has no say in it.
[[nodiscard]] QByteArray imageType(const QByteArray &bytes);

// Whether a file's name promises one of these.
[[nodiscard]] bool isImageName(QStringView path);

} // namespace diglot::workspace
