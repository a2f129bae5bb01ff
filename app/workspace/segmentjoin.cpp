// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/segmentjoin.h"

#include "app/article/textjoin.h"

#include <QStringList>

namespace diglot::workspace {

using article::Document;
using article::Segment;
using namespace Qt::StringLiterals;

namespace {

bool sameSource(const Document &a, const Document &b)
{
    for (const QStringView key : {u"ms.openlocfilehash", u"ms.sourcegitcommit"}) {
        const QString value = a.frontMatter.value(key);
        if (!value.isEmpty() && value == b.frontMatter.value(key))
            return true;
    }
    return false;
}

QStringList textsOf(const Document &document)
{
    QStringList texts;
    for (const Segment &segment : document.segments)
        texts.append(recognizedBy(segment));
    return texts;
}

// Numbers are counted in a file: those of an included file mean the same only in that file.
QHash<int, int> ownNumbers(const Document &document)
{
    QHash<int, int> numbers;
    for (int i = 0; i < document.segments.size(); ++i) {
        if (document.segments.at(i).file.isEmpty())
            numbers.insert(document.segments.at(i).number, i);
    }
    return numbers;
}

} // namespace

QString recognizedBy(const Segment &segment)
{
    return article::plainText(segment.sourceInlines).simplified().toCaseFolded();
}

QHash<int, int> joinSegments(const Document &target, const Document &other)
{
    const QStringList targetTexts = textsOf(target);
    const QStringList otherTexts = textsOf(other);
    article::TextJoiner joiner(targetTexts.size(), otherTexts.size());
    if (sameSource(target, other)) {
        const QHash<int, int> numbers = ownNumbers(other);
        for (int i = 0; i < targetTexts.size(); ++i) {
            const Segment &segment = target.segments.at(i);
            const int j = segment.file.isEmpty() ? numbers.value(segment.number, -1) : -1;
            if (j >= 0 && !targetTexts.at(i).isEmpty() && targetTexts.at(i) == otherTexts.at(j))
                joiner.pair(i, j);
        }
    }
    joiner.join(targetTexts, otherTexts);
    QHash<int, int> pairs;
    for (int i = 0; i < targetTexts.size(); ++i) {
        if (joiner.partners().at(i) >= 0)
            pairs.insert(i, joiner.partners().at(i));
    }
    return pairs;
}

} // namespace diglot::workspace
