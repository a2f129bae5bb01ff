// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace diglot {

// The sign that editors put at the head of UTF-8 files: U+FEFF in UTF-8 (Unicode 23.8).
inline constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

// A view of what stands behind the sign, or of all where there is none.
[[nodiscard]] inline QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith(byteOrderMark) ? text.sliced(byteOrderMark.size()) : text;
}

} // namespace diglot
