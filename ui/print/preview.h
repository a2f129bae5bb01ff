// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QWidget>

namespace diglot::ui::print {

// Opens the preview of a finished document (PDF), from which it goes to one of the system's
// printers; the dialog deletes itself. Its object name is "printPreview". Does not wait for it.
// Syntax where the bytes are no PDF.
[[nodiscard]] Result<void> openPreview(const QByteArray &pdf, const QString &title,
                                       QWidget *parent);

} // namespace diglot::ui::print
