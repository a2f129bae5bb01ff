// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

#include <QList>
#include <QString>

namespace diglot::ui::desk {

// One step of an instruction in both languages, as rich text of QLabel: paragraphs, bold, code and
// lists. Links are their texts: nothing leads away from the step.
struct Step
{
    QString target;
    QString source;      // empty: it has none
    QString targetPlain; // for reading aloud, sentence by sentence on lines of its own
};

// A numbered list of an article, with those that go on numbering it behind a picture or a note.
struct StepList
{
    QString title;       // the heading above it, in the language that is read; else its first step
    int first = 1;       // number of the first step
    int lastSegment = 0; // number of the last segment in it, 0 for none
    QList<Step> steps;
};

// The numbered lists of an article that have two steps or more and are not part of another one, in
// their order; also those in quotes, notes, tabs, columns and included files.
[[nodiscard]] QList<StepList> stepLists(const article::Document &document);

// Puts the steps of another edition in the place of the sources: list by list, step by step, where
// both have the same number of them.
void faceWith(QList<StepList> *lists, const QList<StepList> &other);

} // namespace diglot::ui::desk
