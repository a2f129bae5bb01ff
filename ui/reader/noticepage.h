// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace diglot::ui::reader {

// What is shown in place of an article that cannot be: what is so, and what helps.
struct Notice
{
    struct Action
    {
        QString text;
        QString lang; // of the text, shown beside it; empty: that of the interface
        QUrl url;
    };
    QString heading;
    QString sentence;
    QString prompt; // above the actions, may be empty
    QList<Action> actions;
    bool dark = false;
    bool rightToLeft = false; // as the interface
};

// The notice as a complete HTML page, UTF-8. All texts are escaped.
[[nodiscard]] QByteArray noticePage(const Notice &notice);

} // namespace diglot::ui::reader
