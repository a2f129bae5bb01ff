// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace diglot::exchange {

// Sentences for people, in the interface's language.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace diglot::exchange
