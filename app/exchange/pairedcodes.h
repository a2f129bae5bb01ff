// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/codes.h"

#include <optional>

namespace diglot::exchange {

class XmlInput;
class XmlOutput;

// The elements <bpt>, <ept> and <ph> that XLIFF 1.2 and TMX share: what stands in them is the code
// as written. They differ in the names of attributes.
enum class CodeDialect : quint8 { Xliff1, Tmx };

// Writes the pieces as content of the element that began. What XML cannot hold is escaped
// (xmltext.h) in a code whose type begins with "x-escaped".
void writePieces(XmlOutput &xml, const Pieces &pieces, CodeDialect dialect);

// Reads the content of the element that began as Markdown, and moves behind it. nullopt where it
// holds a code (<g>, <x>, …) that does not say how it is written. Other elements are looked
// through.
[[nodiscard]] std::optional<QString> readPieces(XmlInput &xml);

} // namespace diglot::exchange
