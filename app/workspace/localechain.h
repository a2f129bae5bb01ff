// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QList>
#include <QStringList>

namespace diglot::workspace {

// The languages that are tried in turn for a customer's, itself first, en-US last. `own` are chains
// of tags with blanks between ("zh-HK zh-TW en-US"); the one that begins with `wanted` counts and
// is followed by nothing else. Without one: near languages (zh-HK → zh-TW), those of `available` in
// the same language and script, en-US. Each stands once; nothing for an invalid wish.
[[nodiscard]] QList<LocaleTag> localeChain(const LocaleTag &wanted, const QStringList &own,
                                           const QList<LocaleTag> &available);

} // namespace diglot::workspace
