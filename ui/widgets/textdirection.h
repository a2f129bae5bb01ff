// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPlainTextEdit;

namespace diglot::ui::widgets {

// What is written into the field runs in this direction and begins at its side; a field alone
// takes the direction of its letters, but begins at the left. Texts that it holds stay.
void setWritingDirection(QPlainTextEdit *field, bool rightToLeft);

} // namespace diglot::ui::widgets
