// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/check.h"
#include "app/checks/differences.h"

namespace diglot::checks {

// A check that both sides hold the same things, in whatever order. One finding a pair, placed at
// the first thing that is missing and the first that is too many.
class InventoryCheck : public Check
{
public:
    void check(const Pair &pair, const Learned &learned, Report &report) const final;

protected:
    // What a side holds; places are offsets in its text as in the file.
    [[nodiscard]] virtual QList<Item> items(const MarkedText &side,
                                            const Profile &profile) const = 0;
    // Takes out of the differences what is no fault.
    virtual void forgive(const Pair &, Differences &) const {}

    struct Messages
    {
        QString missing; // "%1": what
        QString added;   // "%1"
        QString changed; // "%1" became "%2"
    };
    [[nodiscard]] virtual Messages messages() const = 0;
    // What stands for the first item of another value in the target, where that is safe.
    [[nodiscard]] virtual bool isMendable(const Item &, const Item &) const { return false; }
};

} // namespace diglot::checks
