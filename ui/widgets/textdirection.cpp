// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textdirection.h"

#include <QPlainTextEdit>
#include <QTextOption>

namespace diglot::ui::widgets {

void setWritingDirection(QPlainTextEdit *field, bool rightToLeft)
{
    QTextOption option = field->document()->defaultTextOption();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    field->document()->setDefaultTextOption(option);
}

} // namespace diglot::ui::widgets
