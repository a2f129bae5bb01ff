// SPDX-License-Identifier: Apache-2.0
#include "app/article/mark.h"

#include <array>

namespace diglot::article {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindNames{"folder"_L1,    "bookmark"_L1, "note"_L1,
                               "highlight"_L1, "set"_L1,      "pin"_L1};
constexpr std::array ColourNames{"yellow"_L1, "green"_L1, "blue"_L1, "pink"_L1};

template<class Value, size_t Size>
std::optional<Value> valueNamed(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (size_t i = 0; i < Size; ++i) {
        if (name == names.at(i))
            return Value(i);
    }
    return std::nullopt;
}

} // namespace

QString markKindName(MarkKind kind)
{
    return KindNames.at(size_t(kind));
}

std::optional<MarkKind> markKindFromName(QStringView name)
{
    return valueNamed<MarkKind>(KindNames, name);
}

QString markColourName(MarkColour colour)
{
    return ColourNames.at(size_t(colour));
}

std::optional<MarkColour> markColourFromName(QStringView name)
{
    return valueNamed<MarkColour>(ColourNames, name);
}

} // namespace diglot::article
