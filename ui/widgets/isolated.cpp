// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/isolated.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

QString withIsolatedCodes(const QString &markdown)
{
    static const QRegularExpression codes(
        uR"((?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`))"
        uR"(|(?<=\])\([^()]*\)|</?[A-Za-z][^<>]*>|\{+[^{}]*\}+|%\w|&#?\w+;(?:[!-~]*&#?\w+;)*|\bhttps?://[^\s<>()]+)"_s);
    QString painted;
    qsizetype done = 0;
    for (auto found = codes.globalMatch(markdown); found.hasNext();) {
        const auto code = found.next();
        painted += QStringView(markdown).mid(done, code.capturedStart() - done);
        painted += u'\u2066' + code.captured() + u'\u2069';
        done = code.capturedEnd();
    }
    return painted += QStringView(markdown).mid(done);
}

} // namespace diglot::ui::widgets
