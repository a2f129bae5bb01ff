// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/reviewsample.h"

#include "app/review/sample.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/reviewtexts.h"
#include "app/workspace/textfiles.h"

namespace diglot::workspace {

using article::Edition;
using article::JudgedText;
using article::TextPlace;

namespace {

QList<JudgedText> segmentsOf(const DocumentLoader &loader, const Edition &edition)
{
    QList<JudgedText> texts;
    const auto bytes = loader.bytes(edition);
    if (!bytes)
        return texts;
    for (const TextSegment &segment : textSegments(*bytes, edition.path).segments) {
        TextPlace place = placeOf(edition);
        place.number = segment.number;
        texts.append({place, segment.source, segment.target});
    }
    return texts;
}

} // namespace

QList<JudgedText> sampleOf(const article::Library &library, const DocumentLoader &loader,
                           const SampleRequest &request)
{
    QList<TextPlace> places;
    QList<std::pair<int, int>> origins; // edition, segment in it
    for (int i = 0; i < library.editions.size(); ++i) {
        const Edition &edition = library.editions.at(i);
        const bool fits = edition.bilingual &&
                          (!request.locale.isValid() || edition.locale == request.locale) &&
                          (!request.translation || edition.translation == *request.translation);
        if (!fits)
            continue;
        const QList<JudgedText> texts = segmentsOf(loader, edition);
        for (int j = 0; j < texts.size(); ++j) {
            places.append(texts.at(j).place);
            origins.append({i, j});
        }
    }
    QList<JudgedText> sample;
    QList<JudgedText> texts;
    int loaded = -1;
    for (const int drawn : review::drawSample(places, request.size, request.seed)) {
        const auto [edition, segment] = origins.at(drawn);
        if (edition != loaded)
            texts = segmentsOf(loader, library.editions.at(edition));
        loaded = edition;
        // A file may have changed in between.
        if (segment < texts.size() && texts.at(segment).place == places.at(drawn))
            sample.append(texts.at(segment));
    }
    return sample;
}

} // namespace diglot::workspace
