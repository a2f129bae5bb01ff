// SPDX-License-Identifier: Apache-2.0
// Knows where the page is scrolled to, and brings places into view. Part of page.js.
'use strict';

// What sticks to the top, the names of the two languages, covers that much of the page.
const inset = () => document.querySelector('.heads')?.offsetHeight ?? 0;

// First of `elements`, which stand in order, that reaches below `y`.
function firstBelow(elements, y) {
    let low = 0, high = elements.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (elements[middle].getBoundingClientRect().bottom > y)
            high = middle;
        else
            low = middle + 1;
    }
    return elements[low] ?? null;
}

// The segment of a place that was brought back, until the page is scrolled from there: where it is
// shorter than it was when last seen it may lie above the edge, and its neighbour is not the place.
function heldSegment() {
    return state.held && Math.abs(scrollY - state.held.at) <= 2 ? state.held.segment : null;
}

function place() {
    const top = inset();
    const segment = heldSegment() ?? firstBelow(state.reading, top + 1);
    const row = firstBelow([...document.querySelectorAll('.row')], top + 1);
    const rowBox = row?.getBoundingClientRect();
    const room = root().scrollHeight - innerHeight;
    return {
        segment: numberOf(segment),
        offset: segment ? segment.getBoundingClientRect().top : 0,
        row: row ? Number(row.dataset.row) : -1,
        part: rowBox ? Math.min(1, Math.max(0, (top - rowBox.top) / (rowBox.height || 1))) : 0,
        share: room > 0 ? Math.min(1, scrollY / room) : 0,
    };
}

// Numbers can stand twice where an article includes others: the one nearest to the row counts.
// Before the page has started none is there to be lit: finishing the load asks again.
function segmentOf(number, row) {
    if (state.load === 0)
        return null;
    const named = state.reading.filter(segment => nameOf(segment) === number);
    const distance = segment => Math.abs(Number(segment.closest('.row')?.dataset.row ?? 0) - row);
    return named.sort((a, b) => distance(a) - distance(b))[0]
        ?? document.querySelector('.seg[data-n="' + Number(number) + '"]');
}

function restore(wanted) {
    const segment = wanted.segment > 0 ? segmentOf(wanted.segment, wanted.row) : null;
    const row = document.querySelector('.row[data-row="' + Number(wanted.row) + '"]');
    if (wanted.share === 0) {
        scrollTo(0, 0); // at the very top it stays there, whatever stands above the first segment
    } else if (segment) {
        scrollBy(0, segment.getBoundingClientRect().top - wanted.offset);
        state.held = { segment, at: scrollY };
    } else if (row) {
        const box = row.getBoundingClientRect();
        scrollBy(0, box.top + wanted.part * box.height - inset());
    } else {
        scrollTo(0, wanted.share * (root().scrollHeight - innerHeight));
    }
}

function anchorNamed(name) {
    const spellings = [name];
    try {
        spellings.push(decodeURIComponent(name));
    } catch {
        // A lone percent sign is part of the name.
    }
    // An anchor x of the article is the id a-x; the outline gives ids as they stand.
    for (const spelling of [...spellings, ...spellings.map(text => text.toLowerCase())]) {
        const found = document.getElementById('a-' + spelling) ?? document.getElementById(spelling)
            ?? document.querySelector('a[name="' + CSS.escape(spelling) + '"]');
        if (found)
            return found;
    }
    return null;
}

function bringTo(element) {
    scrollBy(0, element.getBoundingClientRect().top - inset() - 12);
}

// Whether all of an element can be seen.
function isWhole(element) {
    const box = element.getBoundingClientRect();
    return box.top >= inset() + 24 && box.bottom <= innerHeight - 24;
}

// Brings the goal into view again: pictures and fonts that arrive move what is below them.
function aim() {
    const goal = state.goal;
    if (!goal)
        return;
    state.held = null;
    if (goal.anchor)
        bringTo(goal.anchor);
    else if (goal.segment && !(goal.gently && isWhole(goal.segment)))
        goal.segment.scrollIntoView({ block: 'center' });
    else if (goal.place)
        restore(goal.place);
    state.aimed = scrollY;
}

function flash(element) {
    const block = element.closest('[data-b], .row') ?? element;
    block.classList.add('flash');
    block.addEventListener('animationend', () => block.classList.remove('flash'), { once: true });
}

// Tells the window where the page is and which section it has come to.
function tell() {
    state.last = place();
    const { segment, offset, row, part, share } = state.last;
    report('reportPlace', segment, offset, row, part, share);
    const headings = [...document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6, .line)[id]')]
        .filter(heading => sideOf(heading) !== 's');
    const next = firstBelow(headings, inset() + 48);
    const index = next ? headings.indexOf(next) : headings.length;
    const reached = next && next.getBoundingClientRect().top <= inset() + 48
        ? next : headings[index - 1];
    const anchor = reached?.id ?? '';
    if (anchor !== state.heading && state.bridge) {
        state.heading = anchor;
        report('reportHeading', anchor);
    }
}

// A page that was zoomed or given another width is moved by the engine first: onResize() brings it
// back to where it was, which must be known until then.
function onScrolled() {
    state.frame = 0;
    if (root().clientWidth === state.width)
        tell();
}

function onScroll() {
    // Moved by a hand, a key or a search, not by us: that is where one wants to be.
    if (state.settled && Math.abs(scrollY - state.aimed) > 2)
        state.goal = null;
    if (state.frame === 0)
        state.frame = requestAnimationFrame(onScrolled);
}
