// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kept/scheme.h"

namespace diglot::review {

// The tables of reviews for those who open and repair their file: an entry counts where it agrees
// with its own hash, and what is lost of it is made anew from the log.
[[nodiscard]] kept::Scheme scheme();

} // namespace diglot::review
