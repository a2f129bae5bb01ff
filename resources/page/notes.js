// SPDX-License-Identifier: Apache-2.0
// Shows in the article what a person has put on its sentences: highlights as a ground, notes by a
// sign before the sentence. Part of page.js.
'use strict';

// Names of the segments that bear something now.
let noted = new Set();

// The segments of both sides that the window calls so.
function segmentsNamed(name) {
    if (Number(name) > 0)
        return document.querySelectorAll('.seg[data-n="' + Number(name) + '"]');
    return state.reading.filter(segment => nameOf(segment) === Number(name))
        .flatMap(segment => state.pairs.get(keyOf(segment)) ?? [segment]);
}

function clearNotes(name) {
    for (const segment of segmentsNamed(name)) {
        delete segment.dataset.highlight;
        delete segment.dataset.note;
        segment.removeAttribute('title');
    }
}

// Takes the marks of all segments, {name: {colour, words}}; those not named lose theirs.
diglot.notes = marks => {
    for (const name of noted)
        clearNotes(name);
    noted = new Set(Object.keys(marks));
    for (const [name, mark] of Object.entries(marks)) {
        for (const segment of segmentsNamed(name)) {
            if (mark.colour)
                segment.dataset.highlight = mark.colour;
            // Once a pair: on the side that is read.
            if (mark.words && sideOf(segment) !== 's') {
                segment.dataset.note = '✎';
                segment.title = mark.words;
            }
        }
    }
    relayoutSoon();
};
