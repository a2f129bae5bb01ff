// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace diglot::parse {

// Length of the raw tag, declaration or comment that starts at the beginning of `html` (a "<"),
// 0 if that is a mere character. Quoted attribute values may hold ">".
[[nodiscard]] qsizetype tagLength(QByteArrayView html);
[[nodiscard]] inline bool isComment(QByteArrayView tag)
{
    return tag.startsWith("<!--");
}
// "<br>", "<br/>" and the malformed "</br>".
[[nodiscard]] bool isLineBreak(QByteArrayView tag);

// What one raw tag says about places that links can lead to.
struct AnchorTag
{
    bool isAnchor = false; // an <a>
    bool closing = false;
    bool selfClosing = false;
    bool leads = false; // has an address of its own
    QString name;       // of name="…", else empty
    QString id;         // of id="…", else empty
};
[[nodiscard]] AnchorTag readAnchorTag(QStringView tag);

} // namespace diglot::parse
