// SPDX-License-Identifier: Apache-2.0
// Shows in the article what a person has put on its sentences: highlights as a ground, notes by a
// sign before the sentence. Part of page.js.
'use strict';

// Numbers of the segments that bear something now.
let noted = new Set();

function clearNotes(number) {
    for (const segment of document.querySelectorAll('.seg[data-n="' + Number(number) + '"]')) {
        delete segment.dataset.highlight;
        delete segment.dataset.note;
        segment.removeAttribute('title');
    }
}

// Takes the marks of all segments, {number: {colour, words}}; those not named lose theirs.
diglot.notes = marks => {
    for (const number of noted)
        clearNotes(number);
    noted = new Set(Object.keys(marks));
    for (const [number, mark] of Object.entries(marks)) {
        for (const segment of document.querySelectorAll('.seg[data-n="' + Number(number) + '"]')) {
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
