// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/textfiles.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace diglot::cli {

class Console;

// Reads the Markdown files of the named paths one after the other and gives each to `each`, which
// returns false to stop (output is gone). `name` is how the contract spells the file: the argument
// if that was a file, else the path relative to it.
// A file in a folder that cannot be read is a warning; a named path that cannot be read is an
// error, after which the others are still read. Returns Done or Failed.
using TextVisitor = std::function<bool(const QString &name, const QByteArray &bytes)>;
[[nodiscard]] int walkTexts(const QStringList &paths, Console &console, const TextVisitor &each);

// Warns of each problem of a file.
void warnOf(const Problems &problems, const QString &name, Console &console);

} // namespace diglot::cli
