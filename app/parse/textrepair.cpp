// SPDX-License-Identifier: Apache-2.0
#include "app/parse/textrepair.h"

#include "app/core/byteordermark.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>

namespace diglot::parse {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(diglot::parse)
};

// Line of the first byte at which `repaired` differs from `bytes`.
int firstDifference(const QByteArray &bytes, const QByteArray &repaired)
{
    const auto at = std::mismatch(bytes.begin(), bytes.end(), repaired.begin(), repaired.end());
    return 1 + int(std::count(bytes.begin(), at.first, '\n'));
}

} // namespace

QByteArray validUtf8(const QByteArray &bytes, Problems &problems)
{
    const QByteArray text =
        bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
    if (QUtf8StringView(text.constData(), text.size()).isValidUtf8())
        return text;
    const QByteArray repaired = QString::fromUtf8(text).toUtf8();
    problems.append({{},
                     firstDifference(text, repaired),
                     Messages::tr("The file is not valid UTF-8; what could not be read was "
                                  "replaced by U+FFFD.")});
    return repaired;
}

} // namespace diglot::parse
