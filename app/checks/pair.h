// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"
#include "app/checks/markup.h"
#include "app/checks/profile.h"

namespace diglot::checks {

// Where a pair of texts stands; conventions differ between them.
enum class Place : quint8 { Paragraph, Heading, ListItem, TableCell, Unit };

// A pair of texts to be judged, as it comes in. A unit without an English edition has no source;
// where that edition is of another state its source can be compared with only roughly.
struct TextPair
{
    enum class SourceIs : quint8 { Known, Newer, Absent };

    QString source; // Markdown as in the file
    QString target;
    LocaleTag sourceLocale;
    LocaleTag targetLocale;
    Place place = Place::Paragraph;
    SourceIs sourceIs = SourceIs::Known;
};

// The same with all that checks need of it found once.
class Pair
{
public:
    explicit Pair(const TextPair &texts);

    [[nodiscard]] const MarkedText &source() const { return m_source; }
    [[nodiscard]] const MarkedText &target() const { return m_target; }
    [[nodiscard]] const Profile &sourceProfile() const { return m_sourceProfile; }
    [[nodiscard]] const Profile &targetProfile() const { return m_targetProfile; }
    [[nodiscard]] Place place() const { return m_place; }
    // Both sides are there and belong to each other: what most checks need.
    [[nodiscard]] bool isComparable() const { return m_comparable; }
    [[nodiscard]] bool hasSource() const { return m_hasSource; }
    // A target that is the source, character for character.
    [[nodiscard]] bool isVerbatim() const { return m_source.text == m_target.text; }

private:
    MarkedText m_source;
    MarkedText m_target;
    const Profile &m_sourceProfile;
    const Profile &m_targetProfile;
    Place m_place;
    bool m_hasSource;
    bool m_comparable;
};

// Extents of a marked text as code points of the text in the file.
[[nodiscard]] article::Range rangeOfText(const MarkedText &side, int from, int to);
// The same of an extent of `plain`; one that ends before dropped markup does not include it.
[[nodiscard]] article::Range rangeOfPlain(const MarkedText &side, int from, int to);

} // namespace diglot::checks
