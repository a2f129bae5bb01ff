// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/mark.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace diglot::marks {

// What the columns of the table do not hold of a mark, as the database keeps it; empty values are
// left out.
[[nodiscard]] QJsonObject bodyOf(const article::Mark &mark);
void takeBody(article::Mark &mark, const QJsonObject &body);

// Marks as a file for people's own programs: {"diglot":"marks","version":1,"marks":[{"id","kind",
// "parent","position","docset","article","locale","number","source","target","asset","title",
// "words","colour","made","changed"}]}. Keys without a value are left out. UTF-8.
[[nodiscard]] QByteArray toJson(const QList<article::Mark> &marks);
// Syntax: no such file, or a mark in it that is none; `where` names the mark's place in the list.
[[nodiscard]] Result<QList<article::Mark>> fromJson(const QByteArray &bytes);

} // namespace diglot::marks
