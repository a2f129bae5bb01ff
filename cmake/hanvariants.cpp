// SPDX-License-Identifier: Apache-2.0
//
// Writes the source file that is named, with the table of app/search/hanvariants.h, as ICU has it.
// Run while building: nobody who searches has to wait for ICU to read its rules.
#include <unicode/utrans.h>

#include <cstdint>
#include <cstdio>

namespace {

constexpr UChar firstHan = 0x3400;
constexpr UChar lastHan = 0x9FFF;

} // namespace

int main(int count, char **arguments)
{
    UErrorCode error = U_ZERO_ERROR;
    UTransliterator *rules =
        utrans_openU(u"Hant-Hans", -1, UTRANS_FORWARD, nullptr, 0, nullptr, &error);
    std::FILE *file = count == 2 ? std::fopen(arguments[1], "w") : nullptr;
    if (U_FAILURE(error) || !file) {
        std::fprintf(stderr, "hanvariants FILE: %s\n", u_errorName(error));
        return 1;
    }
    std::fputs("#include \"app/search/hanvariants.h\"\n\n"
               "namespace diglot::search {\n\n"
               "static constexpr HanVariant variants[] = {\n",
               file);
    for (UChar character = firstHan; character <= lastHan; ++character) {
        UChar text[4] = {character};
        int32_t length = 1;
        int32_t limit = 1;
        utrans_transUChars(rules, text, &length, 4, 0, &limit, &error);
        if (U_SUCCESS(error) && length == 1 && text[0] != character)
            std::fprintf(file, "{0x%04X, 0x%04X},\n", unsigned(character), unsigned(text[0]));
    }
    std::fputs("};\n\nstd::span<const HanVariant> hanVariants()\n{\n    return variants;\n}\n\n"
               "} // namespace diglot::search\n",
               file);
    utrans_close(rules);
    return std::fclose(file) == 0 && U_SUCCESS(error) ? 0 : 1;
}
