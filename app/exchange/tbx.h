// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/glossary.h"
#include "app/core/result.h"

namespace diglot::exchange {

// Writes a glossary as TBX version 2 (ISO 30042:2008, <martif>), which the tools of the field read.
// A character that XML cannot hold is Unsupported. Io; `where` = the path.
[[nodiscard]] Result<void> writeTbx(const QString &path, const article::Glossary &glossary,
                                    const LocaleTag &source);

// Reads TBX version 2 and 3. Terms in a language that is no locale tag are left out. Errors as
// ReadRows.
[[nodiscard]] Result<article::Glossary> readTbx(const QString &path);

// Reads a glossary from CSV: the first line names the columns, locale tags ("en-US", "ru-RU") for
// the terms, and if wanted id, subject, definition, status and note, which are of the last language
// named. A cell may hold several terms with "|" between; one behind "!" is forbidden.
[[nodiscard]] Result<article::Glossary> readGlossaryCsv(const QString &path);

} // namespace diglot::exchange
