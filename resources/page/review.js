// SPDX-License-Identifier: Apache-2.0
// Shows in the article what its review says: verdicts by a sign behind the sentence, findings by a
// line under the very words, and proposals in place of the target. Part of page.js.
'use strict';

// What is shown now, by the number of the segment, as text: what stays the same is left alone.
const reviewed = new Map();
// Segments that show a proposal, with the nodes of the target that they held before.
const replaced = new Map();

// Text nodes of a segment with the places of what can be seen in them, blanks left out.
function inkOf(segment) {
    const places = [];
    const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.length;) {
            const unit = node.data.codePointAt(at) > 0xFFFF ? 2 : 1;
            const sign = node.data.substr(at, unit);
            if (sign.trim() !== '')
                places.push({ node, from: at, to: at + unit, sign });
            at += unit;
        }
    }
    return places;
}

// Where a finding stands among the places: as counted, where the page shows what was counted;
// else where its words stand for the first time.
function stretchOf(ink, fault) {
    if (ink.length === fault.total)
        return [fault.from, fault.to];
    const signs = ink.map(place => place.sign);
    const wanted = [...fault.text];
    const at = wanted.length === 0 ? -1
        : signs.findIndex((_, i) => wanted.every((sign, k) => signs[i + k] === sign));
    return at < 0 ? [0, 0] : [at, at + wanted.length];
}

// Puts the signs of a stretch into elements of their own, one a text node, from its first to its
// last sign: the blanks between belong to them.
function wrapInk(stretch, name, dress) {
    const runs = new Map();
    for (const place of stretch) {
        const run = runs.get(place.node) ?? runs.set(place.node, { from: place.from }).get(place.node);
        run.to = place.to;
    }
    for (const [node, run] of runs) {
        if (run.to < node.length)
            node.splitText(run.to);
        const inner = run.from > 0 ? node.splitText(run.from) : node;
        const element = document.createElement(name);
        dress(element);
        inner.replaceWith(element);
        element.append(inner);
    }
}

function underline(segment, fault) {
    const ink = inkOf(segment);
    const [from, to] = stretchOf(ink, fault);
    wrapInk(ink.slice(from, to), 'span', element => {
        element.className = 'fault ' + fault.severity;
        element.title = fault.message;
    });
}

// What a proposal takes away stands struck out where it was, in front of what is new.
function strike(segment, place, text) {
    const element = document.createElement('del');
    element.textContent = text;
    if (!place) {
        segment.append(element);
        return;
    }
    const node = place.from > 0 ? place.node.splitText(place.from) : place.node;
    node.before(element);
}

function propose(segment, proposal) {
    const template = document.createElement('template');
    template.innerHTML = proposal.html; // made by the allow list of the page itself
    const made = template.content.firstElementChild;
    if (!made)
        return;
    replaced.set(segment, [...segment.childNodes]);
    segment.replaceChildren(...made.childNodes);
    segment.dataset.proposal = '';
    segment.title = proposal.title;
    if (inkOf(segment).length !== proposal.total)
        return; // the page shows it otherwise than it was counted
    // From the end: what is put in changes no place before it.
    for (const change of [...proposal.changes].reverse()) {
        if (change.removed)
            strike(segment, inkOf(segment)[change.from], change.removed);
        // Behind what was just struck out, which counts as many signs as it has.
        const struck = [...change.removed].filter(sign => sign.trim() !== '').length;
        wrapInk(inkOf(segment).slice(change.from + struck, change.to + struck), 'ins', () => {});
    }
}

function clearReview(segment) {
    for (const element of segment.querySelectorAll('.fault')) {
        const parent = element.parentNode;
        element.replaceWith(...element.childNodes);
        parent.normalize();
    }
    delete segment.dataset.verdict;
    delete segment.dataset.sign;
    if (replaced.has(segment)) {
        segment.replaceChildren(...replaced.get(segment));
        replaced.delete(segment);
        delete segment.dataset.proposal;
        segment.removeAttribute('title');
    }
}

function showReview(number, mark) {
    for (const segment of document.querySelectorAll('.seg[data-n="' + Number(number) + '"]')) {
        clearReview(segment);
        const side = sideOf(segment) ?? 't';
        if (side === 't' && mark?.verdict) {
            segment.dataset.verdict = mark.verdict;
            segment.dataset.sign = mark.sign;
        }
        const proposed = side === 't' && mark?.proposal;
        if (proposed)
            propose(segment, mark.proposal);
        // What was found in the target is not in what stands in its place.
        for (const fault of mark?.faults ?? []) {
            if (fault.side === side && !proposed)
                underline(segment, fault);
        }
    }
}

// Takes the marks of all segments, {number: {verdict, sign, faults, proposal}}; those not named lose theirs.
diglot.review = marks => {
    const wanted = new Map(Object.entries(marks));
    let changed = false;
    for (const number of new Set([...reviewed.keys(), ...wanted.keys()])) {
        const mark = wanted.get(number);
        const text = mark ? JSON.stringify(mark) : undefined;
        if (reviewed.get(number) === text)
            continue;
        showReview(number, mark);
        if (text)
            reviewed.set(number, text);
        else
            reviewed.delete(number);
        changed = true;
    }
    if (changed)
        relayoutSoon();
};

// Lights up a pair and scrolls only where it cannot be seen whole. The keyboard stays where it is.
diglot.look = number => {
    const found = segmentOf(number, 0);
    if (!found)
        return false;
    // It stays the goal: a panel that opens beside the page makes it narrower afterwards.
    state.goal = { segment: found, gently: true };
    aim();
    select(keyOf(found));
    return true;
};

// The same for a text that is no sentence: nothing stays lit up; a picture or a value of the
// article's data that is what its id says comes into view.
diglot.lookAtUnit = id => {
    state.chosen = null;
    pin(null);
    const found = [...document.querySelectorAll('[data-u="' + CSS.escape(id) + '"]')]
        .sort((a, b) => (sideOf(a) === 's') - (sideOf(b) === 's'))[0];
    if (!found)
        return false;
    state.goal = { segment: found, gently: true };
    aim();
    flash(found);
    return true;
};
